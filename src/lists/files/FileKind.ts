import type { WingErrorInfo } from '../../words/vocabulary/internal.js';

export type FileKind = WingErrorInfo['wrong-file']['found'];
