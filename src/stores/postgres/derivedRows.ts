import {
  awardReadings,
  flag,
  industryOf,
  plainRowsBy,
  type Row,
  unitColumnNames,
  unitReadings,
  valuesOf,
} from '../../counts/count/internal.js';
import type { RegistryEvent } from '../../records/event/index.js';
import { findScheme, type Scheme } from '../../records/title/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { factOf, ownerOf, type Part } from './Part.js';
import type { StoredRow } from './Port.js';

/** What follows from the histories of units. */
export type Derived = {
  /** Every owner that a unit ever had, with the unit. */
  owned: StoredRow[];
  tenures: StoredRow[];
  exceptions: StoredRow[];
};

type Rows = (events: readonly RegistryEvent[]) => Row[];

/** What rows cannot say: that which step began a title hangs on blurred dates. */
const rival = flag.rival | flag.alternative;

/** Derives the tenures of all units of a part whose histories are in it. */
export function derivedRows(part: Part, own: readonly Scheme[]): Derived {
  const records = new Map<string, RegistryRecord[]>();
  for (const { record } of part.versions) records.set(record.id, [...(records.get(record.id) ?? []), record]);
  const events = new Map<string, RegistryEvent[]>();
  for (const event of part.events) {
    const known = events.get(event.unit);
    if (known) known.push(event);
    else events.set(event.unit, [event]);
  }
  const rowsBy = new Map<string, Rows>();
  const rowsOf = (id: string): Rows => {
    const rows =
      rowsBy.get(id) ?? plainRowsBy({ scheme: findScheme(id, own), stages: undefined, twoClocks: true });
    rowsBy.set(id, rows);
    return rows;
  };
  const derived: Derived = { owned: [], tenures: [], exceptions: [] };
  for (const unit of part.units) {
    const versions = records.get(unit) ?? [];
    const history = events.get(unit) ?? [];
    const facts = history.flatMap((event) => factOf(event) ?? []);
    const owners = new Set(versions.map(ownerOf));
    for (const fact of facts) if (fact.type === 'transferred') owners.add(fact.to);
    const owned = [...owners].map((owner) => ({ owner: owner, unit: unit }));
    derived.owned.push(...owned);
    const moves = facts.some(({ type }) => type === 'relocated' || type === 'transferred');
    const schemes = new Set(facts.flatMap((fact) => ('scheme' in fact ? fact.scheme : [])));
    const isPlain = !moves && !part.tied.has(unit) && new Set(versions.map(wordsOf)).size <= 1;
    const rows = isPlain
      ? [...schemes].flatMap((scheme) => rowsOf(scheme)(history).map((row) => ({ scheme, row })))
      : [];
    const record = versions.at(-1);
    if (!isPlain || rows.some(({ row }) => (row.flags & rival) !== 0)) derived.exceptions.push(...owned);
    else if (record && rows.length > 0) {
      const ofUnit = unitColumns(record);
      const tenures = rows.map(({ scheme, row }, number) => {
        return { ...ofUnit, number, scheme: scheme, ...tenureColumns(row) };
      });
      for (const tenure of tenures) derived.tenures.push(tenure);
    }
  }
  return derived;
}

/** All that dimensions read of a record, as one text. */
function wordsOf(record: RegistryRecord): string {
  return JSON.stringify(unitColumnNames.map((name) => unitReadings[name](record, record) ?? null));
}

/** What is left out of a row is not stated. */
function unitColumns(record: RegistryRecord): StoredRow {
  const read = (name: (typeof unitColumnNames)[number]) => unitReadings[name](record, record);
  const [division = null, industry = null, chains] = [read('division'), read('industry'), read('chains')];
  const inGroup = (name: 'region' | 'industry', word: string | null, rollUp: boolean) =>
    valuesOf(name, word, rollUp)[0] ?? undefined;
  return {
    owner: ownerOf(record),
    unit: record.id,
    kind: record.kind,
    division: division ?? undefined,
    region: inGroup('region', division, false),
    region_rolled_up: inGroup('region', division, true),
    zone: read('zone'),
    industry: industry === null ? undefined : industryOf(industry),
    industry_group: inGroup('industry', industry, false),
    chains: chains === undefined ? undefined : valuesOf('chain', chains, false),
    enterprise: read('enterprise'),
  };
}

function tenureColumns(row: Row): StoredRow {
  const { rank, project, since, until, begun, endYear, flags, knownFrom, knownUntil } = row;
  return {
    rank,
    project,
    since_first: since.first,
    since_last: since.last,
    until_first: until.first,
    until_last: until.last,
    known_from: knownFrom,
    known_until: knownUntil,
    flags,
    end_year: endYear?.toString(),
    list_year: awardReadings.listYear(begun),
    batch: awardReadings.batch(begun),
    recommender: awardReadings.recommender(begun),
    basis: awardReadings.basis(begun),
  };
}
