import type { Shelf } from '../rulebook/index.js';
import { greenMiit2023 } from './green/miit-2023-202.js';
import { greenMiit2024 } from './green/miit-2024-13.js';
import { greenMiit2025 } from './green/miit-2025-390.js';
import { greenTianjin2025, greenTianjin2025Call } from './green/tianjin.js';
import { smartFactory2024 } from './smart-factory/2024.js';
import { smartFactory2025 } from './smart-factory/2025.js';
import { smartFactoryTianjin2025First } from './smart-factory/tianjin-2025-1.js';
import { smartFactoryTianjin2025Second } from './smart-factory/tianjin-2025-2.js';
import { smartFactoryTianjin2026 } from './smart-factory/tianjin-2026.js';
import { tianjinWorkshop2024 } from './smart-factory/tianjin-workshop-2024.js';

/**
 * The shipped rulebooks and overlays. Put your own beside them: `[...shelf, mine]`.
 *
 * @example
 * shelf.find(({ id }) => id === 'green-miit-2024-13').jurisdiction //=> 'CN'
 */
export const shelf: Shelf = [
  smartFactory2024,
  smartFactory2025,
  smartFactoryTianjin2025First,
  smartFactoryTianjin2025Second,
  smartFactoryTianjin2026,
  tianjinWorkshop2024,
  greenMiit2023,
  greenMiit2024,
  greenMiit2025,
  greenTianjin2025,
  greenTianjin2025Call,
];
