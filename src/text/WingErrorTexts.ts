import type { WingErrorInfo } from '../words/vocabulary/internal.js';

/** The text of every error of the wings in one language. */
export type WingErrorTexts = { readonly [C in keyof WingErrorInfo]: (info: WingErrorInfo[C]) => string };
