/** A text that somebody asks for, as a database takes it. Nothing that is stored holds NUL, which it refuses. */
export function askedText(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
