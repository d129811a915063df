/**
 * Tells whether two plain records say the same. Fields that are undefined count as left out, and so do the named ones at any depth.
 */
export function sameRecord(a: unknown, b: unknown, leftOut: readonly string[] = []): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const counts = (record: object, key: string) =>
    !leftOut.includes(key) && fieldOf(record, key) !== undefined;
  return (
    Object.keys(a).every((key) => !counts(a, key) || sameRecord(fieldOf(a, key), fieldOf(b, key), leftOut)) &&
    Object.keys(b).every((key) => !counts(b, key) || counts(a, key))
  );
}

function fieldOf(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
}
