export type { AskedClass } from './boundsOf.js';
export { computeIndicator, type IndicatorResult } from './computeIndicator.js';
export type { BlockScore, FormScore, PointsRange, RowGap, RowScore } from './FormScore.js';
export { electronicsStars } from './forms/electronicsStars.js';
export { generalForm2025 } from './forms/generalForm2025.js';
export { hebeiStars } from './forms/hebeiStars.js';
export { jiangsuForm2026 } from './forms/jiangsuForm2026.js';
export { liaoningAdvancedSheet } from './forms/liaoningAdvancedSheet.js';
export { type PlatformFunction, platformFunctions } from './forms/platformFunctions.js';
export { supplyChainIndex } from './forms/supplyChainIndex.js';
export { tableC1 } from './forms/tableC1.js';
export { type GreenCodeLevel, greenCodeLevels } from './greenCodeLevels.js';
export type { Indicator, IndicatorInput } from './Indicator.js';
export {
  type Amount,
  type IndicatorId,
  type IndicatorInputs,
  type LandProduct,
  type RenewablePart,
  type RenewableSource,
  renewableSources,
  type Storey,
} from './IndicatorInputs.js';
export type {
  IndicatorIssue,
  IndicatorIssueCode,
  IndicatorIssueParams,
  IndicatorIssueTexts,
} from './IndicatorIssue.js';
export { indicators } from './indicators.js';
export { type MaturityBand, maturityBands } from './maturityBands.js';
export { maturityLevelOf } from './maturityLevelOf.js';
export type {
  Bounds,
  Choice,
  RowRule,
  RowValue,
  ScoringBlock,
  ScoringForm,
  ScoringRow,
  SizeClass,
  ValueRange,
} from './ScoringForm.js';
export { type ScoreOptions, scoreIndicators } from './scoreIndicators.js';
export { type StarTable, starsOf } from './starsOf.js';
