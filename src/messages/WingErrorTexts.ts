import type { WingErrorInfo } from '../vocabulary/index.js';

/** The text of every error of the wings in one language. */
export type WingErrorTexts = { readonly [C in keyof WingErrorInfo]: (info: WingErrorInfo[C]) => string };
