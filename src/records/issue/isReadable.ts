/** Tells whether every field of a value can be read: no getter throws, and it is not nested deeper than calls can be. */
export function isReadable(value: unknown): boolean {
  try {
    readAll(value, new Set());
    return true;
  } catch {
    return false;
  }
}

function readAll(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) readAll(Reflect.get(value, key), seen);
}
