import type { ErrorCode, ErrorInfo } from './ErrorInfo.js';

/**
 * The one error that the library throws: a caller's mistake. `code` says which, `info` is typed by it, and `messageOf`
 * tells a reader what to do, in the asked language. Compare `code`, not the class: two copies of a package differ.
 */
export class RegistryError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly info: ErrorInfo[C];

  constructor(code: C, info: ErrorInfo[C]) {
    super(`${code} ${JSON.stringify(info)}`);
    this.name = 'RegistryError';
    this.code = code;
    this.info = info;
  }
}
