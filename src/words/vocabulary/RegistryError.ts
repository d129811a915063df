import type { ErrorCode, ErrorInfo } from './ErrorInfo.js';
import { shown } from './shown.js';

/**
 * The one error that the library throws: a caller's mistake. `code` says which, `info` is typed by it, and `messageOf`
 * tells a reader what to do, in the asked language. Compare `code`, not the class: two copies of a package differ.
 */
export class RegistryError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly info: ErrorInfo[C];

  constructor(code: C, info: ErrorInfo[C]) {
    const told = inWords(info);
    super(`${code} ${JSON.stringify(told)}`);
    this.name = 'RegistryError';
    this.code = code;
    this.info = told;
  }
}

/** What plain JavaScript put where a text belongs is told as one, so that an error about it does not fail itself. */
function inWords<T extends object>(info: T): T {
  const told = { ...info };
  for (const [key, value] of Object.entries(info)) {
    Reflect.set(
      told,
      key,
      Array.isArray(value) ? value.map(partInWords) : isPlain(value) ? value : shown(value),
    );
  }
  return told;
}

function partInWords(part: unknown): unknown {
  return isPlain(part) || (typeof part === 'object' && !Array.isArray(part)) ? part : shown(part);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
}
