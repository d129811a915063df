import { RegistryError } from '../../../words/index.js';
import type { Progress, Reply, ToldError } from './Answers.js';
import { type Answered, type Asked, type TaskName, tasksOf } from './tasksOf.js';

type Handlers = {
  [N in TaskName]: (
    asked: Asked<N>,
    tell: (progress: Progress) => void,
  ) => Answered<N> | Promise<Answered<N>>;
};

/** Answers what the page asks, in its worker. */
export function answerTasks(): void {
  const handlers: Handlers = tasksOf();
  addEventListener('message', ({ data, ports: [port] }) => {
    if (port) void answer(handlers, data, port);
  });
}

async function answer<N extends TaskName>(
  handlers: Handlers,
  { name, input }: { name: N; input: Asked<N> },
  port: MessagePort,
): Promise<void> {
  const reply = (message: Reply<Answered<N>>) => port.postMessage(message);
  try {
    reply({
      kind: 'done',
      answer: await handlers[name](input, (progress) => reply({ kind: 'progress', progress })),
    });
  } catch (error) {
    if (isOwn(error)) reply({ kind: 'refused', told: { ...error } });
    else reply({ kind: 'failed', reason: String(error) });
  }
}

function isOwn(error: unknown): error is ToldError {
  return error instanceof RegistryError;
}
