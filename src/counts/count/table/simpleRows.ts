import type { RegistryEvent, TitleEvent } from '../../../records/event/index.js';
import { heldStagesOf } from '../../../records/title/internal.js';
import { type BlurredDate, type DaySpan, spanOf } from '../../../words/calendar/internal.js';
import { endingStages, type Stage } from '../../../words/vocabulary/index.js';
import { ever, never } from './columns.js';
import type { RowOptions } from './foldedRows.js';
import { flag, open, type Row, rankIn } from './Row.js';

/** More events of one unit than that are folded as any history is. */
const mostEvents = 1000;

/** What happens to a unit without touching its titles. */
const besides: readonly RegistryEvent['type'][] = [
  'renamed',
  'relocated',
  'transferred',
  'rating',
  'annual-record',
];

/**
 * Makes the rows of a unit whose titles were each won once and lost at most once, certainly later, and learned in that
 * order: nearly every unit. Answers nothing where it is not so simple. What it answers is what folding would.
 */
export function simpleRowsBy({
  scheme,
  stages,
  twoClocks,
}: RowOptions): (events: readonly RegistryEvent[]) => Row[] | undefined {
  const spans = new Map<BlurredDate, DaySpan>();
  const tiers = new Map<string | undefined, { rank: number; heldAt: readonly Stage[] }>();
  const spanAt = (date: BlurredDate): DaySpan => {
    const span = spans.get(date) ?? spanOf(date);
    spans.set(date, span);
    return span;
  };
  const tierOf = (name: string | undefined) => {
    const tier = tiers.get(name) ?? {
      rank: rankIn(scheme, name),
      heldAt: stages ?? heldStagesOf(scheme, name),
    };
    tiers.set(name, tier);
    return tier;
  };
  const knownOn = ({ recordedAt }: TitleEvent) =>
    twoClocks && recordedAt !== undefined ? spanAt(recordedAt).first : ever;

  /** Ends the row of a title; answers whether it is so simple. */
  const end = (rows: Row[], ending: TitleEvent): boolean => {
    const row = rows.find(({ rank, project }) => isTitle(ending, tierOf(ending.tier).rank, rank, project));
    const until = spanAt(ending.on);
    const known = knownOn(ending);
    if (!row || row.until !== open || row.knownUntil !== never) return false;
    if (until.first <= row.since.last || known < row.knownFrom) return false;
    const ended = { until, endYear: ending.listYear, flags: flag.lost | flag.noticed };
    if (known > row.knownFrom) {
      row.knownUntil = known;
      rows.push({ ...row, ...ended, knownFrom: known, knownUntil: never });
    } else Object.assign(row, ended);
    return true;
  };

  return (events) => {
    if (scheme.validMonths !== undefined || events.length > mostEvents) return undefined;
    const rows: Row[] = [];
    let endings: TitleEvent[] | undefined;
    for (const event of events) {
      if (event.type !== 'title') {
        if (besides.includes(event.type)) continue;
        return undefined;
      }
      if (event.scheme !== scheme.id) continue;
      const { rank, heldAt } = tierOf(event.tier);
      if (!heldAt.includes(event.stage)) {
        if (isEnding(event.stage)) endings = [...(endings ?? []), event];
        // With the scheme's own stages a step that does not hold a title changes none.
        else if (stages) return undefined;
        continue;
      }
      for (const row of rows) if (isTitle(event, rank, row.rank, row.project)) return undefined;
      rows.push({
        rank,
        project: event.project,
        since: spanAt(event.on),
        until: open,
        begun: event,
        endYear: undefined,
        flags: 0,
        knownFrom: knownOn(event),
        knownUntil: never,
      });
    }
    return endings?.every((ending) => end(rows, ending)) === false ? undefined : rows;
  };
}

function isEnding(stage: Stage): boolean {
  return endingStages.some((one) => one === stage);
}

function isTitle({ project }: TitleEvent, rank: number, ofRow: number, inRow: string | undefined): boolean {
  return rank === ofRow && project === inRow;
}
