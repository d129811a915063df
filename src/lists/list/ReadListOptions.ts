import type { Document } from '../../records/event/index.js';
import type { Source } from '../../records/timeline/index.js';
import type { Scheme } from '../../records/title/index.js';
import type { BlurredDate } from '../../words/calendar/index.js';
import type { Divisions } from '../../words/identity/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import type { Heading } from './fields.js';
import type { ListKind } from './ListEntry.js';

/**
 * What the caller knows about a list. A cell of the list says more of its row, and comes before it. It comes before the list's
 * title, and where the two differ there is a doubt. Only the kind is first believed of the title.
 */
export type ReadListOptions = {
  scheme: string;
  tier?: string | undefined;
  stage?: Stage | undefined;
  listYear?: number | undefined;
  batch?: string | undefined;
  /** The day the list was published. Without it, and without a column of dates, there are units but no events. */
  announcedOn?: BlurredDate | undefined;
  document?: Document | undefined;
  decidedBy?: string | undefined;
  /** For lists whose titles do not tell. */
  kind?: ListKind | undefined;
  /**
   * Whose list it is: a GB/T 2260 code, `XPCC` or `CN`. Decides what 市级 means, in which city a district is looked for,
   * and where a unit lies whose region is not printed.
   */
  jurisdiction?: string | undefined;
  /**
   * The cities and counties that regions and districts are looked up in: names by code, or the table of `@vant/area-data` as
   * it is. Without it regions and the districts of Tianjin are known.
   */
  divisions?: Divisions | undefined;
  /** Headings of your own, each with what it says of its column. */
  headings?: Readonly<Record<string, Heading>> | undefined;
  /**
   * Fills empty cells down from the row above, in columns that lists merge: places, kinds, tiers, stages, rounds, days,
   * recommenders, categories and standards. Nothing is carried into another region, city, year, batch or category from the one
   * before. A status is never filled: an empty one says that nothing was. For files that cannot say what is merged; where a
   * workbook does, its merged cells are filled without it. Default: `false`.
   */
  fillDown?: boolean | undefined;
  /** Whether hidden rows, columns and sheets are read, which is told, or left out. Default: `read`. */
  hidden?: 'read' | 'skip' | undefined;
  /** The time zone in which a moment is a day, such as `Asia/Shanghai`. Without it one that is no midnight in UTC may be two. */
  zone?: string | undefined;
  /** The register to match with. */
  known?: Source | undefined;
  /** What a person decided earlier: the key of a row's `identity`, and the id that it means; the key itself for a new unit. */
  decisions?: Readonly<Record<string, string>> | undefined;
  /** Schemes of your own, beside those of `known`. */
  schemes?: readonly Scheme[] | undefined;
};
