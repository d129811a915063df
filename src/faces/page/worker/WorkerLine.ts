import type { Progress, Reply, TaskName, Tasks, ToldError } from './Tasks.js';

/** What the library refuses, as data: `messageOf` has its text. */
export class Refusal extends Error {
  constructor(readonly told: ToldError) {
    super(told.code);
  }
}

/** The person has stopped the work. */
export class Cancelled extends Error {}

/** A worker of its own, which holds the lists so that the page never has to wait for them. */
export class WorkerLine {
  #worker = startWorker();
  readonly #waiting = new Set<(reason: Error) => void>();

  ask<N extends TaskName>(
    name: N,
    input: Tasks[N]['input'],
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Tasks[N]['output']> {
    const { port1, port2 } = new MessageChannel();
    return new Promise<Tasks[N]['output']>((resolve, reject) => {
      this.#waiting.add(reject);
      const end = () => {
        this.#waiting.delete(reject);
        port1.close();
      };
      port1.onmessage = ({ data }) => {
        const reply: Reply<N> = data;
        if (reply.kind === 'progress') return onProgress(reply.progress);
        end();
        if (reply.kind === 'done') resolve(reply.answer);
        else if (reply.kind === 'refused') reject(new Refusal(reply.told));
        else reject(new Error(reply.reason));
      };
      this.#worker.postMessage({ name, input }, [port2]);
    });
  }

  /** Stops whatever is being done. What was read is forgotten. */
  cancel(): void {
    this.#worker.terminate();
    for (const reject of this.#waiting) reject(new Cancelled());
    this.#waiting.clear();
    this.#worker = startWorker();
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** The program of the page is that of its worker too. */
function startWorker(): Worker {
  return new Worker(document.head.querySelector('script')?.src ?? '');
}
