import { compareAsc, isAfter, parseISO } from 'date-fns';
import type { RegistryEvent, Source, Unit } from 'green-manufacturing-registry';
import { type StandingOn, tiersOn } from 'green-manufacturing-registry/count';
import { prepare } from './duckdb.js';
import { eventsTable, tiersHeld } from './eventsTable.js';
import { LoggedRecords } from './LoggedRecords.js';
import type { Suite, Work } from './Suite.js';
import { tell } from './told.js';

const unitCount = 100_000;
const asOf = '2023-06-30';
const knownAt = '2024-06-30';
const tierNames = ['county', 'local', 'provincial', 'national'];

function dayAt(year: number, at: number): string {
  return new Date(Date.UTC(year, 0, 1 + (at % 360))).toISOString().slice(0, 10);
}

/** Made-up units of four events each: they rise; some fall again, of some it was said too soon. In no order of days. */
function madeUp(): { units: Unit[]; events: RegistryEvent[] } {
  const units: Unit[] = [];
  const events: RegistryEvent[] = [];
  for (let at = 0; at < unitCount; at += 1) {
    const unit = `u${at}`;
    units.push({ kind: 'park', id: unit, name: `示例${at}` });
    const title = { type: 'title', unit, scheme: 'green-manufacturing' } as const;
    const learned = (year: number) => ({ recordedAt: dayAt(year + 1, at * 31) });
    const won = (tier: string, year: number): RegistryEvent => {
      const on = dayAt(year, at * 7 + tier.length);
      return { ...title, id: tier, tier, stage: 'recognised', on, ...learned(year) };
    };
    const year = 2019 + (at % 4);
    const national = { ...title, tier: 'national', ...learned(year + 2) };
    events.push(won('national', year + 1), won('provincial', year), won('local', 2018));
    if (at % 50 === 0) events.push({ type: 'corrected', unit, event: 'national', ...learned(year + 2) });
    else if (at % 5 < 2) events.push({ ...national, stage: 'removed', on: dayAt(year + 2, at * 11) });
    else events.push(won('county', 2017));
  }
  return { units, events };
}

/** As a programmer writes it down who has a library of dates at hand. */
function byDateFns(events: readonly RegistryEvent[], known: string | undefined): StandingOn[] {
  const byUnit = new Map<string, RegistryEvent[]>();
  for (const event of events) {
    const own = byUnit.get(event.unit) ?? [];
    own.push(event);
    byUnit.set(event.unit, own);
  }
  const day = parseISO(asOf);
  const isKnown = ({ recordedAt = '' }: RegistryEvent) =>
    known === undefined || !isAfter(parseISO(recordedAt), parseISO(known));
  return [...byUnit].flatMap(([unit, own]) => {
    const seen = own.filter(isKnown);
    const retracted = seen.flatMap((event) => (event.type === 'corrected' ? event.event : []));
    const steps = seen
      .flatMap((event) => (event.type === 'title' && !retracted.includes(event.id ?? '') ? event : []))
      .filter(({ on }) => !isAfter(parseISO(on), day))
      .sort((a, b) => compareAsc(parseISO(a.on), parseISO(b.on)));
    const held = new Set<string>();
    for (const { tier = '', stage } of steps) {
      if (stage === 'recognised') held.add(tier);
      else held.delete(tier);
    }
    const tier = tierNames.filter((name) => held.has(name)).at(-1);
    return tier === undefined ? [] : { unit, tier, certain: true };
  });
}

function both(standingsOf: (known: string | undefined) => readonly StandingOn[]): Work {
  return () => {
    const answers = [undefined, knownAt].map(standingsOf);
    return () =>
      answers
        .map((standings) =>
          tell(
            standings.map(({ unit, tier, certain }) => ({
              key: [unit, `${tier}`],
              sure: certain ? 1 : 0,
              may: 1,
            })),
          ),
        )
        .join();
  };
}

const byLibrary = (source: Source) => (known: string | undefined) =>
  tiersOn(source, {
    scheme: 'green-manufacturing',
    asOf,
    ...(known !== undefined && { knownAt: known }),
  });

export const tiers: Suite = {
  title: 'the tiers of 100,000 made-up units of 400,000 events, on a day and as it was known on a day',
  things: 2 * unitCount,
  rounds: 1,
  candidates: {
    'tiersOn, prepared': () => {
      const { units, events } = madeUp();
      return both(byLibrary(new LoggedRecords({ records: units, events })));
    },
    'tiersOn, making its tables too': () => {
      const { units, events } = madeUp();
      return () => both(byLibrary({ units, events: [...events] }))();
    },
    'group, filter and sort with date-fns': () => {
      const { events } = madeUp();
      return both((known) => byDateFns(events, known));
    },
    '@duckdb/node-api, enums in memory': async () => {
      const { events } = madeUp();
      const questions = [tiersHeld(asOf), tiersHeld(asOf, knownAt)];
      return prepare(await eventsTable(events), ...questions.map((sql) => `select *, 1, 1 from (${sql})`));
    },
  },
};
