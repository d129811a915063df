import { type DaySpan, spanOf } from '../calendar/index.js';
import type { Fact, TitleEvent } from '../event/index.js';
import { type Tenure, tenuresOf } from '../timeline/index.js';
import { heldStagesOf, type Scheme } from '../title/index.js';
import type { Stage } from '../vocabulary/index.js';

/** A tenure in plain numbers, so simple that its days tell whether it counts. */
export type Row = {
  rank: number;
  since: DaySpan;
  until: DaySpan;
  begun: TitleEvent;
  /** The list year of its end, or one of `noYear`, `noNotice`, `passedOn`. */
  endYear: number;
};

/** How the rows of a table are made. */
export type RowOptions = {
  scheme: Scheme;
  stages: readonly Stage[] | undefined;
  /** Whether a title that was lost and won again has a row for each time. */
  again: boolean;
};

/** Later than every day. */
export const never = 2 ** 31 - 1;
const open: DaySpan = { first: never, last: never };

/** What stands for the list year of an end. */
export const noYear = 0;
/** Nothing was published of it: it expired, or its bearer closed. */
export const noNotice = -1;
/** No title was lost by it. */
export const passedOn = -2;

const unmaking: readonly Fact['type'][] = ['merged', 'split', 'closed'];

/**
 * The tenures of one unit in a scheme as rows; nothing where one of them is more than its days tell: under review, found
 * already held, handed on, or won in an order that blurred dates leave open.
 *
 * @param facts those of the unit
 */
export function rowsOf(facts: readonly Fact[], options: RowOptions): Row[] | undefined {
  const { scheme, stages } = options;
  const steps = facts.filter((fact) => 'scheme' in fact && fact.scheme === scheme.id);
  if (steps.length === 0) return [];
  return awards(steps, facts, options) ?? folded(tenuresOf(facts, scheme, { stages }), options);
}

/** Titles that were won one after the other and never lost need no folding. */
function awards(
  steps: readonly Fact[],
  facts: readonly Fact[],
  { scheme, stages }: RowOptions,
): Row[] | undefined {
  if (steps.length > 8 || scheme.validMonths !== undefined) return undefined;
  if (facts.some(({ type }) => unmaking.includes(type))) return undefined;
  const rows: Row[] = [];
  for (const step of steps) {
    if (step.type !== 'title' || !(stages ?? heldStagesOf(scheme, step.tier)).includes(step.stage))
      return undefined;
    const rank = rankIn(scheme, step.tier);
    if (rank < 0 || rows.some(({ begun }) => isSameTitle(begun, step))) return undefined;
    rows.push({ rank, since: spanOf(step.on), until: open, begun: step, endYear: noNotice });
  }
  return rows;
}

function folded(tenures: readonly Tenure[], { scheme, again }: RowOptions): Row[] | undefined {
  if (tenures.length > 1000) return undefined;
  const rows: Row[] = [];
  for (const { name, begun, since, end, rival, doubt, inherited } of tenures) {
    const rank = rankIn(scheme, name.tier);
    if (begun?.type !== 'title' || rival || doubt || inherited || rank < 0) return undefined;
    const before = rows.findLast((row) => isSameTitle(row.begun, begun));
    if (before && (!again || before.until.last > since.first)) return undefined;
    const notice = end?.notice ? (end.notice.listYear ?? noYear) : noNotice;
    const endYear = end?.by === 'passed-on' ? passedOn : notice;
    rows.push({ rank, since, until: end?.span ?? open, begun, endYear });
  }
  return rows;
}

function isSameTitle(one: TitleEvent, other: TitleEvent): boolean {
  return one.tier === other.tier && one.project === other.project;
}

function rankIn({ tiers }: Scheme, tier: string | undefined): number {
  return tiers.length === 0 ? 0 : tiers.indexOf(tier ?? '');
}
