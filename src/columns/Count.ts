import type { Cell } from '../count/index.js';

/** What was counted under some codes together: a cell for each day, or nothing where nothing ever counted. */
export type Count = (codes: readonly number[]) => readonly Cell[] | undefined;
