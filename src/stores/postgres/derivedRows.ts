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
import { pushTo } from '../../records/timeline/internal.js';
import { findScheme, type Scheme } from '../../records/title/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { chainsOf } from './chainsOf.js';
import type { Value } from './insertRows.js';
import { factOf, ownerOf, type Part } from './Part.js';
import { stagesOf } from './stagesOf.js';

/** What follows from the histories of units, as rows of the tables of these names. */
export type Derived = {
  /** Every owner that a unit ever had, with the unit. */
  owned: { owner: string; unit: string }[];
  tenures: Value[][];
  staged: Value[][];
  exceptions: Value[][];
};

/** What rows cannot say: that which step began a title hangs on blurred dates. */
const rival = flag.rival | flag.alternative;

/** Derives the tenures of some units of a part, whose histories are in it. */
export function derivedRowsBy(
  { versions, events, tied }: Part,
  own: readonly Scheme[],
): (units: Iterable<string>) => Derived {
  const wordings = groupsBy(versions, ({ record }) => record.id);
  const histories = groupsBy(events, ({ unit }) => unit);
  const known = new Map<string, { scheme: Scheme; rowsOf: ReturnType<typeof plainRowsBy> }>();
  const knownOf = (id: string) => {
    const scheme = findScheme(id, own);
    const rules = known.get(id) ?? {
      scheme,
      rowsOf: plainRowsBy({ scheme, stages: undefined, twoClocks: true }),
    };
    known.set(id, rules);
    return rules;
  };
  return (units) => {
    const derived: Derived = { owned: [], tenures: [], staged: [], exceptions: [] };
    for (const unit of units) {
      const records = (wordings.get(unit) ?? []).map(({ record }) => record);
      const history = histories.get(unit) ?? [];
      const facts = history.flatMap((event) => factOf(event) ?? []);
      const owners = new Set(records.map(ownerOf));
      for (const fact of facts) if (fact.type === 'transferred') owners.add(fact.to);
      const owned = [...owners].map((owner) => ({ owner, unit }));
      derived.owned.push(...owned);
      const moves = facts.some(({ type }) => type === 'relocated' || type === 'transferred');
      const schemes = new Set(facts.flatMap((fact) => ('scheme' in fact ? fact.scheme : [])));
      const isPlain = !moves && !tied.has(unit) && (records.length < 2 || areWordedAlike(records));
      const titles = [...(isPlain ? schemes : [])].map((id) => {
        const { scheme, rowsOf } = knownOf(id);
        return { id, stages: stagesOf(history, scheme), rows: rowsOf(history) };
      });
      const record = records.at(-1);
      if (!isPlain || titles.some(({ rows }) => rows.some(({ flags }) => (flags & rival) !== 0)))
        for (const owner of owners) derived.exceptions.push([owner, unit]);
      else if (record && titles.length > 0) {
        const ofUnit = unitValues(record);
        let number = 0;
        for (const { id, stages, rows } of titles) {
          for (const row of rows) {
            derived.tenures.push([...ofUnit, number, id, stages.one, ...tenureValues(row)]);
            number += 1;
          }
          if (stages.but?.length !== 0)
            for (const owner of owners) derived.staged.push([owner, unit, id, stages.but]);
        }
      }
    }
    return derived;
  };
}

function groupsBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) pushTo(groups, keyOf(one), one);
  return groups;
}

/** Whether dimensions read the same of all wordings of a record. */
function areWordedAlike(records: readonly RegistryRecord[]): boolean {
  const words = records.map((record) =>
    JSON.stringify(unitColumnNames.map((name) => unitReadings[name](record, record) ?? null)),
  );
  return new Set(words).size <= 1;
}

/** The values of the columns of `tenures` that are those of the unit. */
function unitValues(record: RegistryRecord): Value[] {
  const read = (name: (typeof unitColumnNames)[number]) => unitReadings[name](record, record) ?? null;
  const [division, industry] = [read('division'), read('industry')];
  const [current] = valuesOf('division', division, false);
  const [region] = valuesOf('region', division, false);
  const [rolledUp] = valuesOf('region', division, true);
  const [group] = valuesOf('industry', industry, false);
  return [
    ownerOf(record),
    record.id,
    record.kind,
    current,
    region,
    rolledUp,
    read('zone'),
    industry === null ? null : industryOf(industry),
    group,
    chainsOf(record),
    read('enterprise'),
  ];
}

/** The values of those that are a title's own. */
function tenureValues(row: Row): Value[] {
  const { rank, project, since, until, begun, endYear, flags, knownFrom, knownUntil } = row;
  return [
    rank,
    project,
    since.first,
    since.last,
    until.first,
    until.last,
    knownFrom,
    knownUntil,
    flags,
    endYear?.toString(),
    awardReadings.listYear(begun),
    awardReadings.batch(begun),
    awardReadings.recommender(begun),
    awardReadings.basis(begun),
  ];
}
