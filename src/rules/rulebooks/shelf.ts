import { deepFreeze } from '../../words/vocabulary/internal.js';
import type { Shelf } from '../rulebook/index.js';
import { gbt36132Of2018, gbt36132Of2025 } from './green/gbt-36132.js';
import { greenGuangdong2024, greenZhuhai2025 } from './green/guangdong-2024.js';
import { greenGuizhou } from './green/guizhou.js';
import { greenHebei } from './green/hebei.js';
import { greenHeilongjiang2024 } from './green/heilongjiang-2024.js';
import { greenMiit2016 } from './green/miit-2016-586.js';
import { greenMiit2022 } from './green/miit-2022-235.js';
import { greenMiit2023 } from './green/miit-2023-202.js';
import { greenMiit2024 } from './green/miit-2024-13.js';
import { greenMiit2025 } from './green/miit-2025-390.js';
import { greenShandong2024 } from './green/shandong-2024.js';
import { greenBaodi2025, greenTianjin2025 } from './green/tianjin.js';
import { underCallOf2025 } from './green/underCallOf2025.js';
import { greenWuhan2025 } from './green/wuhan-2025.js';
import { greenZhejiang2024 } from './green/zhejiang-2024.js';
import { smartFactory2024 } from './smart-factory/2024.js';
import { smartFactory2025 } from './smart-factory/2025.js';
import {
  smartFactoryBeijing2025,
  smartFactoryBeijing2026,
  smartFactoryBeijingUnder2025,
} from './smart-factory/beijing-2025.js';
import { smartFactoryChangsha } from './smart-factory/changsha.js';
import { smartFactoryHainan2025 } from './smart-factory/hainan-2025.js';
import { heilongjiangSmartFactory2025 } from './smart-factory/heilongjiang-2025.js';
import { smartFactoryJiangsu2025 } from './smart-factory/jiangsu-2025.js';
import { smartFactoryLiaoning2024, smartFactoryLiaoning2026 } from './smart-factory/liaoning.js';
import { smartFactoryQingdao2026 } from './smart-factory/qingdao-2026.js';
import { smartFactoryShandong2025 } from './smart-factory/shandong-2025.js';
import { smartFactoryShanghai2025 } from './smart-factory/shanghai-2025.js';
import { smartFactoryTianjin2025First } from './smart-factory/tianjin-2025-1.js';
import { smartFactoryTianjin2025Second } from './smart-factory/tianjin-2025-2.js';
import { smartFactoryTianjin2026 } from './smart-factory/tianjin-2026.js';
import { tianjinWorkshop2024 } from './smart-factory/tianjin-workshop-2024.js';
import { zhejiangFutureFactory2025 } from './smart-factory/zhejiang-2025.js';
import { zeroCarbonFactory2026 } from './zero-carbon/factory-2026.js';
import { zeroCarbonPark2025 } from './zero-carbon/park-2025.js';

/** What provinces and cities add to the interim measures of 2024. */
const localGreen = [
  greenTianjin2025,
  greenBaodi2025,
  greenGuangdong2024,
  greenZhuhai2025,
  greenZhejiang2024,
  greenHebei,
  greenShandong2024,
  greenHeilongjiang2024,
  greenWuhan2025,
  greenGuizhou,
];

/**
 * The shipped rulebooks and overlays. Put your own beside them: `[...shelf, mine]`.
 *
 * @example
 * shelf.find(({ id }) => id === 'green-miit-2024-13')?.jurisdiction //=> 'CN'
 */
export const shelf: Shelf = /* @__PURE__ */ (() =>
  deepFreeze([
    smartFactory2024,
    smartFactory2025,
    smartFactoryTianjin2025First,
    smartFactoryTianjin2025Second,
    smartFactoryTianjin2026,
    smartFactoryHainan2025,
    smartFactoryJiangsu2025,
    smartFactoryShandong2025,
    smartFactoryQingdao2026,
    smartFactoryBeijing2025,
    smartFactoryBeijingUnder2025,
    smartFactoryBeijing2026,
    smartFactoryShanghai2025,
    smartFactoryLiaoning2024,
    smartFactoryLiaoning2026,
    smartFactoryChangsha,
    zhejiangFutureFactory2025,
    heilongjiangSmartFactory2025,
    tianjinWorkshop2024,
    greenMiit2016,
    greenMiit2022,
    greenMiit2023,
    greenMiit2024,
    greenMiit2025,
    ...localGreen,
    ...localGreen.map(underCallOf2025),
    gbt36132Of2018,
    gbt36132Of2025,
    zeroCarbonPark2025,
    zeroCarbonFactory2026,
  ]))();
