export { type CountColumns, countColumns } from './countColumns.js';
export { countSeries, type SeriesQuery } from './countSeries.js';
export { countTiers } from './countTiers.js';
export { type CrossTable, crossTable } from './crossTable.js';
export type { GrowingSource, Mark } from './GrowingSource.js';
export { mergeCounts } from './mergeCounts.js';
export { type DayRange, eventDays, monthEnds, yearEnds } from './seriesDays.js';
export { type StandingOn, tiersOn } from './tiersOn.js';
