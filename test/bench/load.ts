import { countTiers, Registry, type RegistryEvent, type RegistryRecord } from 'green-manufacturing-registry';
import { fill, prepare } from './duckdb.js';
import { eventsTable, tiersHeld } from './eventsTable.js';
import type { Suite } from './Suite.js';
import { tellCounts } from './told.js';

const recordedAt = '2026-11-23';
const asOf = '2026-01-01';

/** Made-up factories of as many enterprises, each with a provincial and a national title, one in ten removed. */
function madeUp(unitCount: number): { records: RegistryRecord[]; events: RegistryEvent[] } {
  const records: RegistryRecord[] = [];
  const events: RegistryEvent[] = [];
  for (let at = 0; at < unitCount; at += 1) {
    const year = 2017 + (at % 9);
    const division = `${11 + (at % 5)}0100`;
    records.push({ kind: 'enterprise', id: `e${at}`, name: `示例企业${at}有限公司` });
    records.push({ kind: 'factory', id: `f${at}`, enterprise: `e${at}`, division, industry: 'C38' });
    const title = { type: 'title', unit: `f${at}`, scheme: 'green-manufacturing' } as const;
    events.push({ ...title, tier: 'provincial', stage: 'recognised', on: `${year}-04-12`, listYear: year });
    events.push({ ...title, tier: 'national', stage: 'recognised', on: `${year + 1}-01-22`, listYear: year });
    if (at % 10 === 0) events.push({ ...title, tier: 'national', stage: 'removed', on: `${year + 3}-01-05` });
  }
  return { records, events };
}

function loaded({ records, events }: ReturnType<typeof madeUp>): Registry {
  const registry = new Registry();
  registry.add(records, { recordedAt });
  registry.record(events, { recordedAt });
  return registry;
}

/** Reading what was written down, beside reading the text alone. */
function reading(unitCount: number): Suite['candidates'] {
  const dump = () => JSON.stringify(loaded(madeUp(unitCount)));
  return {
    'JSON.parse of its dump': () => {
      const text = dump();
      return () => JSON.parse(text);
    },
    'Registry.fromJSON of that text': () => {
      const text = dump();
      return () => Registry.fromJSON(JSON.parse(text));
    },
  };
}

/** Every tenth unit has three events, the others have two. */
function loadOf(unitCount: number): Pick<Suite, 'title' | 'things'> {
  const events = 2 * unitCount + Math.ceil(unitCount / 10);
  const told = [unitCount, events].map((count) => count.toLocaleString('en'));
  return { title: `the registry with ${told[0]} units and ${told[1]} events`, things: events };
}

/** Long enough to be run once, and read when the code is warm from writing it. */
export const longLoad: Suite = {
  ...loadOf(480_000),
  rounds: 1,
  cold: true,
  candidates: reading(480_000),
};

const unitCount = 100_000;

export const load: Suite = {
  ...loadOf(unitCount),
  rounds: 1,
  candidates: {
    ...reading(unitCount),
    'add and record': () => {
      const data = madeUp(unitCount);
      return () => loaded(data);
    },
    'countTiers by region': () => {
      const registry = loaded(madeUp(unitCount));
      return () => {
        const counts = countTiers(registry, { scheme: 'green-manufacturing', asOf, by: ['region'] });
        return () => tellCounts(counts);
      };
    },
    '@duckdb/node-api by region': async () => {
      const { records, events } = madeUp(unitCount);
      const database = await eventsTable(events);
      const units = records.flatMap((one) => (one.kind === 'factory' ? [[one.id, one.division]] : []));
      await fill(database, 'units', { unit: 'events_unit', division: 'varchar' }, units);
      const region = "left(division, 2) || '0000'";
      const held = `(${tiersHeld(asOf)}) join units using (unit)`;
      return prepare(database, `select ${region}, tier, count(*), count(*) from ${held} group by all`);
    },
    'titlesOf every unit': () => {
      const registry = loaded(madeUp(unitCount));
      return () => registry.units.map(({ id }) => registry.titlesOf(id, { asOf }));
    },
  },
};
