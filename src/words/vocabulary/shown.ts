/** A value of any type as a short text: objects by their kind. */
export function shown(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? kindOfValue(value) : String(value);
}

/** What a value is, as a reader of JSON knows it. */
export function kindOfValue(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
