import { deepFreeze } from '../../words/vocabulary/internal.js';
import { automotive2025 } from './shipped/automotive2025.js';
import { hebeiSmartFactories2025 } from './shipped/hebeiSmartFactories2025.js';
import { tianjinGreen2023 } from './shipped/tianjinGreen2023.js';
import { tianjinInterview2024 } from './shipped/tianjinInterview2024.js';
import { zeroCarbon2030 } from './shipped/zeroCarbon2030.js';
import type { Target } from './Target.js';

/** Every target that the library ships, as its source gives it. */
export const targets: readonly Target[] = /* @__PURE__ */ (() =>
  deepFreeze([
    ...tianjinInterview2024,
    ...tianjinGreen2023,
    ...hebeiSmartFactories2025,
    ...automotive2025,
    ...zeroCarbon2030,
  ]))();
