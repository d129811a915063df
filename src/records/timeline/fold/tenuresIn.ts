import { addMonthsTo, type BlurredDate, type DaySpan } from '../../../words/calendar/internal.js';
import type { Scheme } from '../../title/internal.js';
import { pushTo } from '../pushTo.js';
import type { Beginning, End, Tenure } from '../Tenure.js';
import { alternativesIn } from './alternativesIn.js';
import { type Happening, happeningsIn, holdsAny } from './happeningsIn.js';
import { type Passes, passesBy } from './passesBy.js';
import { standsBy } from './standsBy.js';
import type { DatedFact, TitleFacts } from './titleFacts.js';
import type { Worlds } from './worldsOf.js';

/** Reads off the worlds of a title how it was held: one tenure for each way of beginning that does not exclude another. */
export function tenuresIn(worlds: Worlds, name: TitleFacts['name'], scheme: Scheme): Tenure[] {
  const { labels, units } = worlds;
  const happenings = happeningsIn(worlds);
  const standsOf = standsBy(worlds);
  const passes = passesBy(worlds);
  return alternativesIn(worlds, happenings, standsOf).map((group): Tenure => {
    const [first = 0, ...others] = group;
    const own = group.flatMap((label) => happenings.get(label) ?? []);
    const { unit = 0, inherited } = labels.list[first] ?? {};
    const begun = beginningOf(worlds, first);
    const begins = own.filter(({ change }) => change.what === 'begins');
    const from = inherited && labels.list[inherited.from];
    const step = latestStep(worlds, group, own);
    return {
      name: { ...name, unit: units[unit] ?? '' },
      ...(begun ? { begun } : {}),
      since: sinceOf(worlds, group, begins),
      certain: passes(new Set(begins.map(({ edge }) => edge)), (node) => holdsAny(node, group)),
      ...(step?.does === 'begins' ? { step: step.fact } : {}),
      rivals: others.map((label) => {
        const rival = beginningOf(worlds, label);
        const started = begins.filter(({ change }) => change.label === label);
        return {
          ...(rival ? { begun: rival } : {}),
          since: sinceOf(worlds, [label], started),
          stands: standsOf([label]),
        };
      }),
      ends: endsOf(own, scheme, passes),
      stands: standsOf(group),
      ...(inherited && from ? { inherited: { from: units[from.unit] ?? '', on: inherited.by.fact.on } } : {}),
    };
  });
}

function beginningOf({ labels }: Worlds, label: number): Beginning | undefined {
  const begun = labels.list[label]?.begun;
  return begun?.does === 'begins' || begun?.does === 'opens' ? begun.fact : undefined;
}

function sinceOf({ layers }: Worlds, group: readonly number[], begins: readonly Happening[]): DaySpan {
  const days = begins.map(({ day }) => day);
  if (layers[0]?.some((node) => holdsAny(node, group))) days.push(Number.NEGATIVE_INFINITY);
  return { first: Math.min(...days), last: Math.max(...days) };
}

/** The step that came last, as their dates are read. */
function latestStep(
  { labels }: Worlds,
  group: readonly number[],
  own: readonly Happening[],
): DatedFact | undefined {
  const steps = [
    ...group.flatMap((label) => labels.list[label]?.begun ?? []),
    ...own.flatMap(({ change }) => (change.what === 'goes-on' ? change.fact : [])),
  ];
  return steps
    .filter(({ does }) => does === 'begins')
    .reduce<DatedFact | undefined>(
      (last, step) => (last && last.span.last > step.span.last ? last : step),
      undefined,
    );
}

function endsOf(own: readonly Happening[], { validMonths = 0 }: Scheme, passes: Passes): End[] {
  const noticed = own.flatMap(({ change, edge }) =>
    change.what === 'noticed' ? [{ fact: change.fact, edge }] : [],
  );
  const causes = new Map<DatedFact, Map<End['by'], Happening[]>>();
  for (const happening of own) {
    const { change } = happening;
    if (change.what !== 'ends') continue;
    const byWay = causes.get(change.fact) ?? new Map<End['by'], Happening[]>();
    causes.set(change.fact, byWay);
    pushTo(byWay, change.by, happening);
  }
  const ends = [...causes].flatMap(([fact, byWay]) =>
    [...byWay].map(([by, ways]): End => {
      const days = ways.map(({ day }) => day);
      const isTerm = fact.does === 'begins' || fact.does === 'opens';
      const on: BlurredDate = isTerm ? addMonthsTo(fact.fact.on, validMonths) : fact.fact.on;
      const own = fact.does === 'ends' || fact.does === 'expires' ? fact : undefined;
      const notice = own ?? (by === 'passed-on' ? undefined : noticed[0]?.fact);
      const isNoted =
        own !== undefined || noticed.length === 0 || passes(new Set(noticed.map(({ edge }) => edge)));
      return {
        span: { first: Math.min(...days), last: Math.max(...days) },
        on,
        by,
        ...(notice?.does === 'ends' || notice?.does === 'expires' ? { notice: notice.fact } : {}),
        certain: isNoted && passes(new Set(ways.map(({ edge }) => edge))),
      };
    }),
  );
  return ends.sort((a, b) => a.span.last - b.span.last || a.span.first - b.span.first);
}
