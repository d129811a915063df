import {
  basisOf,
  byValues,
  type Cell,
  type CountQuery,
  checkQuery,
  countTiers,
  isAdditive,
  mergeCounts,
  Tally,
  type TierCounts,
} from '../../counts/count/internal.js';
import { pushTo, type RecordVersion, type Source, versionAt } from '../../records/timeline/internal.js';
import type { Scheme } from '../../records/title/index.js';
import { countText } from './countText.js';
import { loadPart } from './loadPart.js';
import type { Part } from './Part.js';
import type { Session, StoredRow } from './Port.js';
import { numberIn, textIn, textOrNullIn } from './reading.js';
import { unmatchedStored } from './unmatchedStored.js';

/** Counts what is stored: plain tenures by a statement, and what rows cannot say in the process. */
export async function countStored(
  session: Session,
  query: CountQuery,
  schemes: readonly Scheme[],
): Promise<TierCounts> {
  const scheme = checkQuery(query, { schemes });
  const inProcess = async (units: string) =>
    countTiers(sourceOf(await loadPart(session, { units: await idsIn(session, units) }), schemes), query);
  // Tenures stand at the scheme's own stages.
  if (query.stages) return inProcess('SELECT DISTINCT id FROM green_registry.records');
  const { text, parameters } = countText(query, scheme);
  const rows = await session.query(text, parameters);
  const counted = { ...countOf(rows, query, scheme), unmatched: await unmatchedStored(session, query) };
  return mergeCounts([
    counted,
    await inProcess(
      'SELECT DISTINCT id FROM green_registry.records WHERE owner IN (SELECT owner FROM green_registry.exceptions)',
    ),
  ]);
}

async function idsIn(session: Session, text: string): Promise<string[]> {
  return (await session.query(text)).map((row) => textIn(row, 'id'));
}

function sourceOf({ versions, events }: Part, schemes: readonly Scheme[]): Source {
  const byId = new Map<string, RecordVersion[]>();
  for (const version of versions) pushTo(byId, version.record.id, version);
  const records = [...byId.values()].flatMap((own) => versionAt(own) ?? []);
  return {
    units: records.flatMap((record) => (record.kind === 'enterprise' ? [] : record)),
    enterprises: records.flatMap((record) => (record.kind === 'enterprise' ? record : [])),
    revisions: versions.filter(({ record }) => (byId.get(record.id)?.length ?? 0) > 1),
    events,
    schemes,
  };
}

/** Makes the count of the rows that the statement answers. */
function countOf(
  rows: readonly StoredRow[],
  query: CountQuery,
  scheme: Scheme,
): Omit<TierCounts, 'unmatched'> {
  const { by = [] } = query;
  const whole = cellsBy(scheme);
  const groups = new Map<string, { values: (string | null)[]; cell: ReturnType<typeof cellsBy> }>();
  const groupOf = (values: (string | null)[]) => {
    const name = JSON.stringify(values);
    const group = groups.get(name) ?? { values, cell: cellsBy(scheme) };
    groups.set(name, group);
    return group;
  };
  // What is not stated is always a group where one dimension is asked for.
  if (by.length === 1) groupOf([null]);
  for (const row of rows) {
    const values = by.map((_, at) => textOrNullIn(row, `key${at}`));
    const cell = row.whole === true ? whole : groupOf(values).cell;
    cell.add(numberIn(row, 'sure'), numberIn(row, 'may'), numberIn(row, 'things'));
  }
  const sorted = [...groups.values()].sort((a, b) => byValues(a.values, b.values));
  const cells = sorted.map(({ values, cell }) => ({
    key: Object.fromEntries(by.map((dimension, at) => [dimension, values[at] ?? null])),
    ...cell.sum,
  }));
  return {
    query,
    basis: basisOf(scheme, query),
    ...whole.sum,
    groups: cells,
    additive: isAdditive(by, whole.sum, cells),
  };
}

/** Adds up things that stand at some tiers, given as bits. */
function cellsBy(scheme: Scheme): { sum: Cell; add(sure: number, may: number, things: number): void } {
  const sum = new Tally(scheme, 1).cellOf(0, 0);
  return {
    sum,
    add(sure, may, things) {
      const tally = new Tally(scheme, 1);
      tally.addTo(0, sure, may, 0, 1);
      const one = tally.cellOf(0, 0);
      sum.total += one.total * things;
      sum.uncertain += one.uncertain * things;
      sum.tiers.forEach((tier, rank) => {
        const own = one.tiers[rank];
        tier.exact += (own?.exact ?? 0) * things;
        tier.atOrAbove += (own?.atOrAbove ?? 0) * things;
        tier.uncertain += (own?.uncertain ?? 0) * things;
      });
    },
  };
}
