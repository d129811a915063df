/**
 * Tells whether two plain records say the same. Fields that are undefined count as left out, and so do the named ones.
 */
export function sameRecord(a: unknown, b: unknown, leftOut: readonly string[] = []): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [statedFields(a), statedFields(b)];
  for (const key of leftOut) {
    one.delete(key);
    other.delete(key);
  }
  return (
    one.size === other.size &&
    [...one].every(([key, value]) => other.has(key) && sameRecord(value, other.get(key)))
  );
}

function statedFields(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, field]) => field !== undefined));
}
