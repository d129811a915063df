import {
  basisOf,
  byValues,
  type CountQuery,
  checkQuery,
  countTiers,
  isAdditive,
  mergeCounts,
  Tally,
  type TierCounts,
} from '../../counts/count/internal.js';
import { pushTo, type RecordVersion, type Source } from '../../records/timeline/internal.js';
import type { Scheme } from '../../records/title/index.js';
import { countText } from './countText.js';
import { loadPart } from './loadPart.js';
import { ownersInProcess, parametersOf } from './ownersInProcess.js';
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
  // Room for all things and all exceptions: beyond what a server gives by itself they go through its disk.
  await session.query("SET LOCAL work_mem = '256MB'");
  const { text, parameters } = countText(query, scheme);
  const rows = await session.query(text, parameters);
  const counted = { ...countOf(rows, query, scheme), unmatched: await unmatchedStored(session, query) };
  const part = await loadPart(session, { units: await unitsInProcess(session, query) });
  return mergeCounts([counted, countTiers(sourceOf(part, schemes), query)]);
}

async function unitsInProcess(session: Session, query: CountQuery): Promise<string[]> {
  const parameters: unknown[] = [];
  const owners = ownersInProcess(query, parametersOf(parameters));
  const rows = await session.query(
    `SELECT DISTINCT id FROM green_registry.records WHERE owner IN (${owners})`,
    parameters,
  );
  return rows.map((row) => textIn(row, 'id'));
}

function sourceOf({ versions, events }: Part, schemes: readonly Scheme[]): Source {
  const byId = new Map<string, RecordVersion[]>();
  for (const version of versions) pushTo(byId, version.record.id, version);
  const wordings = [...byId.values()];
  const records = wordings.flatMap((own) => own.slice(-1)).map(({ record }) => record);
  return {
    units: records.flatMap((record) => (record.kind === 'enterprise' ? [] : record)),
    enterprises: records.flatMap((record) => (record.kind === 'enterprise' ? record : [])),
    revisions: wordings.flatMap((own) => (own.length > 1 ? own : [])),
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
  const tally = new Tally(scheme, 1);
  const groups = new Map<string, { values: (string | null)[]; number: number }>();
  const groupOf = (values: (string | null)[]): number => {
    const name = JSON.stringify(values);
    const group = groups.get(name) ?? { values, number: groups.size + 1 };
    groups.set(name, group);
    return group.number;
  };
  for (const row of rows) {
    const group = row.whole === true ? 0 : groupOf(by.map((_, at) => textOrNullIn(row, `key${at}`)));
    const [sure, may, things] = [numberIn(row, 'sure'), numberIn(row, 'may'), numberIn(row, 'things')];
    for (let thing = 0; thing < things; thing += 1) tally.addTo(group, sure, may, 0, 1);
  }
  // What is not stated is always a group where one dimension is asked for.
  if (by.length === 1) groupOf([null]);
  const whole = tally.cellOf(0, 0);
  const sorted = [...groups.values()].sort((a, b) => byValues(a.values, b.values));
  const cells = sorted.map(({ values, number }) => ({
    key: Object.fromEntries(by.map((dimension, at) => [dimension, values[at] ?? null])),
    ...tally.cellOf(number, 0),
  }));
  return {
    query,
    basis: basisOf(scheme, query),
    ...whole,
    groups: cells,
    additive: isAdditive(by, whole, cells),
  };
}
