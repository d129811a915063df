import type { Cell } from '../count/index.js';

/** What was counted, by code. */
export type Count = {
  /** Under some codes together: a cell for each day, or nothing where nothing ever counted. */
  cells: (codes: readonly number[]) => readonly Cell[] | undefined;
  /**
   * Adds what counts under a code on the first day to a list of numbers, from a place on: the total, the uncertain, how many
   * count under each tier, and how many more may reach each.
   */
  addTo: (numbers: Int32Array, start: number, code: number) => void;
};
