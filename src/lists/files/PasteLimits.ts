import { RegistryError } from '../../words/vocabulary/index.js';

/** How much of a pasted text is read at most. */
export type PasteLimits = {
  /** Of the text in UTF-8. Default: 16 MiB. */
  bytes?: number | undefined;
  /** Default: 200,000. */
  rows?: number | undefined;
  /** Default: 100. */
  columns?: number | undefined;
  /** All cells together, with those that merged cells cover. Default: 1,000,000. */
  filledCells?: number | undefined;
};

export type AllPasteLimits = Record<keyof PasteLimits, number>;

export const pasteLimits: AllPasteLimits = {
  bytes: 16 * 2 ** 20,
  rows: 200_000,
  columns: 100,
  filledCells: 1_000_000,
};

/** @throws RegistryError `limit-exceeded` */
export function checkPaste(limit: keyof PasteLimits, found: number, limits: AllPasteLimits): void {
  const allowed = limits[limit];
  if (found > allowed) throw new RegistryError('limit-exceeded', { limit, allowed, found, line: null });
}
