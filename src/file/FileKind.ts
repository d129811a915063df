import type { WingErrorInfo } from '../vocabulary/index.js';

export type FileKind = WingErrorInfo['wrong-file']['found'];
