/** What a table says of a name; nothing of what every object has, such as `constructor`. */
export function ownIn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
