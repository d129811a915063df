/**
 * A text that somebody asks for, as a database takes it. Nothing that is stored holds NUL, which it refuses. What is no text asks
 * for something that the registry of what was found then knows nothing of.
 */
export function askedText(text: string): string {
  return typeof text === 'string' ? text.replaceAll('\0', '\ufffd') : '\ufffd';
}
