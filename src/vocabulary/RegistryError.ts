import type { ErrorCode, ErrorInfo } from './ErrorInfo.js';
import { errorTextsEn } from './errorTexts.en.js';

/**
 * The one error that the library throws: a caller's mistake. `code` says which, `info` is typed by it, `message` is
 * English; `messageOf` renders it in the other languages. Compare `code`, not the class: two copies of a package differ.
 */
export class RegistryError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly info: ErrorInfo[C];

  constructor(code: C, info: ErrorInfo[C]) {
    super(errorTextsEn[code](info));
    this.name = 'RegistryError';
    this.code = code;
    this.info = info;
  }
}
