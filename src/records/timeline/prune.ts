/** The same object without the fields that are undefined, so that it prints and compares as plain data. */
export function prune<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function prune(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
