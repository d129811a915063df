import { prune } from '../../records/timeline/internal.js';
import type { UnitKind } from '../../words/vocabulary/index.js';
import { bareName } from './bareName.js';
import { doubtOf } from './Doubt.js';
import { checkDecided, dayOf, eventOf } from './eventOf.js';
import { isNoName } from './isNoName.js';
import { kindIn } from './kindIn.js';
import type { ListEntry, ListKind } from './ListEntry.js';
import { type ListedName, nameOf } from './nameOf.js';
import { placeOf } from './placeOf.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import { enterpriseOf, identityOf, unitOf } from './recordsOf.js';
import type { Section } from './Section.js';
import { standingOf } from './standingOf.js';

/** Longer texts are no names of products, factories or projects. */
const longestText = 2000;

/** Reads one row as far as it can be read; whatever keeps it from becoming a record is a doubt. */
export function readRow(row: RowView, section: Section, context: ReadingContext): ListEntry {
  const entry: ListEntry = {
    at: row.at,
    cells: row.cells,
    texts: row.texts,
    table: section.table === 'unclear' ? 'listed' : section.table,
    doubts: row.doubts,
    match: { status: 'new', candidates: [] },
  };
  if (Object.keys(row.filled).length > 0) entry.filled = row.filled;
  const kind = kindOfRow(row, section);
  if (section.table === 'renamed') takeOldName(row);
  const { name } = row.texts;
  if (name === undefined || isNoName(name)) {
    const { newName: to } = section.table === 'renamed' ? row.texts : {};
    if (to === undefined) row.doubt('row-unreadable', 'name', {});
    else row.doubt('rename-incomplete', 'formerName', { from: '', to });
    return entry;
  }
  if (isUnclear(row, section)) {
    row.doubt('table-unclear', undefined, {});
    return entry;
  }
  if (kind === undefined) return withoutKind(row, entry, context);
  const isSmart = kind === 'smart-factory';
  const unitKind: UnitKind = isSmart ? 'factory' : kind;
  const listed = nameOf(row, unitKind);
  if (!listed || !isReadable(row, kind)) return entry;

  const place = placeOf(row, section, context);
  const identity = identityOf(row, listed, place, { kind: unitKind, isSmart });
  const enterprise = unitKind === 'park' ? undefined : enterpriseOf(identity, listed);
  entry.identity = identity;
  if (enterprise) entry.enterprise = enterprise;
  entry.unit = unitOf(row, identity, listed, { place, enterprise, shared: context.shared });
  if (section.table === 'renamed') entry.rename = renameOf(row, listed, section, context);
  else {
    const project = isSmart ? row.texts.factoryName : undefined;
    const standing = standingOf(row, section, context);
    const event = eventOf(row, section, context, { unit: identity.key, project, standing });
    if (event) entry.event = event;
    if (standing.is === 'removed' || event?.stage === 'removed') entry.table = 'removed';
  }
  return entry;
}

/** A register may have a column of reasons that is empty where the title stands. */
function isUnclear({ texts }: RowView, { table, facts }: Section): boolean {
  return table === 'unclear' && (facts.table === 'unclear' || texts.reason !== undefined);
}

function kindOfRow(row: RowView, section: Section): ListKind | undefined {
  const { kind: text } = row.texts;
  const kind =
    (text === undefined || text.length > 60 ? undefined : kindIn(text, { short: true })) ?? section.kind;
  return kind === 'factory' && section.kind === 'smart-factory' ? 'smart-factory' : kind;
}

/** Where no row says its kind, the cause is the list's. */
function withoutKind(row: RowView, entry: ListEntry, { shared }: ReadingContext): ListEntry {
  const { kind: text } = row.texts;
  if (text !== undefined) {
    row.doubt('kind-unknown', 'kind', { text, rows: 1 });
    return entry;
  }
  shared.add('kind-unknown', row.at, ({ at, rows }) =>
    doubtOf('kind-unknown', { text: '', rows }, { at, text: '' }),
  );
  return { ...entry, unread: 'kind-unknown' };
}

/** A table of new names: the register knows the old one, whichever column it stands in. */
function takeOldName({ texts, columns }: RowView): void {
  const { name, formerName, newName } = texts;
  if (formerName !== undefined) texts.name = formerName;
  else if (columns.has('formerName') && newName === undefined) delete texts.name;
  else return;
  const next = newName ?? name;
  if (next !== undefined) texts.newName = next;
}

function isReadable(row: RowView, kind: ListKind): boolean {
  for (const field of ['product', 'factoryName'] as const) {
    const { length } = row.texts[field] ?? '';
    if (length <= longestText) continue;
    row.doubt('cell-too-long', field, { length, limit: longestText });
    return false;
  }
  const { product } = row.texts;
  if (kind !== 'product' || (product !== undefined && !isNoName(product))) return true;
  row.doubt('row-unreadable', 'product', {});
  return false;
}

function renameOf(
  row: RowView,
  listed: ListedName,
  section: Section,
  context: ReadingContext,
): NonNullable<ListEntry['rename']> {
  const to = bareName(row, 'newName', row.texts.newName ?? '');
  checkDecided(row, section, context, 'renamed');
  if (to !== '' && to.length <= longestText)
    return { from: listed.name, to, ...prune({ on: dayOf(row, context) }) };
  row.doubt('rename-incomplete', 'newName', { from: listed.name, to });
  return { from: listed.name, to: '' };
}
