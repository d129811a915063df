import { assessFile } from './assessFile.js';
import { compareFiles } from './compareFiles.js';
import { ListDesk } from './ListDesk.js';
import { RegisterDesk } from './RegisterDesk.js';

/** What the page may ask its worker, by name. Each takes one thing; what may take long tells how far it is. */
export function tasksOf() {
  const list = new ListDesk();
  const register = new RegisterDesk(list);
  return {
    open: list.open.bind(list),
    read: list.read.bind(list),
    doubts: list.doubts.bind(list),
    rows: list.rowsAround.bind(list),
    checkedCsv: list.checkedCsv.bind(list),
    count: list.count.bind(list),
    dump: list.dump.bind(list),
    openRegister: register.open.bind(register),
    notice: register.notice.bind(register),
    record: register.record.bind(register),
    findUnits: register.find.bind(register),
    subject: register.subject.bind(register),
    due: register.due.bind(register),
    history: register.history.bind(register),
    registerDump: register.dump.bind(register),
    assess: (order: Parameters<typeof assessFile>[0]) => assessFile(order, register.registry),
    compare: compareFiles,
  };
}

export type Tasks = ReturnType<typeof tasksOf>;
export type TaskName = keyof Tasks;
export type Asked<N extends TaskName> = Parameters<Tasks[N]>[0];
export type Answered<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;
