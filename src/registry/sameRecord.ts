/**
 * Tells whether two plain records say the same. Fields that are undefined count as left out, and so do the named ones.
 */
export function sameRecord(a: unknown, b: unknown, leftOut: readonly string[] = []): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...statedKeys(a), ...statedKeys(b)].filter((key) => !leftOut.includes(key)));
  for (const key of keys) {
    if (!sameRecord(Reflect.get(a, key), Reflect.get(b, key))) return false;
  }
  return true;
}

function statedKeys(value: object): string[] {
  return Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
}
