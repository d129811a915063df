import { RegistryError } from '../../../words/index.js';
import { assessFile } from './assessFile.js';
import { compareFiles } from './compareFiles.js';
import { ListDesk } from './ListDesk.js';
import { RegisterDesk } from './RegisterDesk.js';
import type { Progress, Reply, TaskName, Tasks, ToldError } from './Tasks.js';

type Handlers = {
  [N in TaskName]: (
    input: Tasks[N]['input'],
    tell: (progress: Progress) => void,
  ) => Tasks[N]['output'] | Promise<Tasks[N]['output']>;
};

/** Answers what the page asks, in its worker. */
export function answerTasks(): void {
  const list = new ListDesk();
  const register = new RegisterDesk(list);
  const handlers: Handlers = {
    open: (file) => list.open(file),
    read: (order, tell) => list.read(order, tell),
    doubts: (query) => list.doubts(query),
    rows: (at) => list.rowsAround(at),
    checkedCsv: ({ locale }) => list.checkedCsv(locale),
    count: (order) => list.count(order),
    dump: (order) => list.dump(order),
    openRegister: (file) => register.open(file),
    notice: ({ decisions }) => register.notice(decisions),
    record: (order) => register.record(order),
    findUnits: ({ text }) => register.find(text),
    due: (order) => register.due(order),
    history: (order) => register.history(order),
    assess: assessFile,
    compare: compareFiles,
    registerDump: () => register.dump(),
  };
  addEventListener('message', ({ data, ports: [port] }) => {
    if (port) void answer(handlers, data, port);
  });
}

async function answer<N extends TaskName>(
  handlers: Handlers,
  { name, input }: { name: N; input: Tasks[N]['input'] },
  port: MessagePort,
): Promise<void> {
  const reply = (message: Reply<N>) => port.postMessage(message);
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
