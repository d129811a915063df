import type { Citation } from '../../records/title/index.js';
import type { Labels } from '../../words/vocabulary/index.js';
import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import { tidy } from './tidy.js';

/** Which stars a score gives. */
export type StarTable = {
  id: string;
  labels: Labels;
  /** Whom the table is for, and what must hold before it is asked. */
  note?: Labels;
  /** Highest first; each reaches from its own lower bound, included, to that of the one before it. */
  bands: readonly { stars: number; from: number; citation: Citation }[];
};

/**
 * The stars that a score gives, or null where it reaches none.
 *
 * @throws RegistryError `invalid-argument`
 * @example
 * starsOf(75, hebeiStars) //=> 4
 * starsOf(59.99, hebeiStars) //=> null
 */
export function starsOf(score: number, table: StarTable): number | null {
  return (
    listIn(objectIn(table, 'table').bands, 'table.bands').find(({ from }) => tidy(score) >= from)?.stars ??
    null
  );
}
