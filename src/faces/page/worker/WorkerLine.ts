import type { Progress, Reply, ToldError } from './Answers.js';
import type { Answered, Asked, TaskName } from './tasksOf.js';

/** What the library refuses, as data: `messageOf` has its text. */
export class Refusal extends Error {
  constructor(readonly told: ToldError) {
    super(told.code);
  }
}

/** The person has stopped the work. */
export class Cancelled extends Error {}

/** A worker of its own, which holds the lists so that the page never has to wait for them. It starts with the first question. */
export class WorkerLine {
  #worker: Worker | undefined;
  readonly #waiting = new Set<(reason: Error) => void>();

  constructor(
    /** What is done when the worker has ended, and with it whatever it held. */
    readonly onStop: (reason: Error) => void = () => {},
  ) {}

  ask<N extends TaskName>(
    name: N,
    input: Asked<N>,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Answered<N>> {
    const { port1, port2 } = new MessageChannel();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise<Answered<N>>((resolve, reject) => {
      this.#waiting.add(reject);
      port1.onmessage = ({ data }) => {
        const reply: Reply<Answered<N>> = data;
        if (reply.kind === 'progress') return onProgress(reply.progress);
        this.#waiting.delete(reject);
        port1.close();
        if (reply.kind === 'done') resolve(reply.answer);
        else if (reply.kind === 'refused') reject(new Refusal(reply.told));
        else reject(new Error(reply.reason));
      };
      worker.postMessage({ name, input }, [port2]);
    });
  }

  /** Stops whatever is being done. What was read is forgotten. */
  cancel(reason: Error = new Cancelled()): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const reject of this.#waiting) reject(reason);
    this.#waiting.clear();
    this.onStop(reason);
  }

  /** The program of the page is that of its worker too. */
  #start(): Worker {
    const worker = new Worker(document.head.querySelector('script')?.src ?? '');
    // Such as for want of memory: nobody else would answer then.
    worker.onerror = ({ message }) => this.cancel(new Error(message));
    return worker;
  }
}
