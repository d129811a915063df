export { countSeries, type SeriesQuery } from './countSeries.js';
export { countTiers } from './countTiers.js';
export type { GrowingSource, Mark } from './GrowingSource.js';
export { mergeCounts } from './mergeCounts.js';
