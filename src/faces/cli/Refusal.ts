/** What the command cannot do, told in the reader's language. */
export class Refusal extends Error {}

/** Why a file cannot be read or written, as the system calls it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
