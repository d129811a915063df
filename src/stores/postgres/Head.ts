import { type Scheme, schemes as shipped } from '../../records/title/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import { columnText } from './columnText.js';
import type { Session } from './Port.js';
import { numberIn, textIn, textOrNullIn } from './reading.js';

/** To be counted up whenever other rows follow from the same events. */
const derivationVersion = 1;

/** How far a store has come. */
export type Head = {
  records: number;
  events: number;
  batches: number;
  /** The latest day of recording; empty in an empty store. */
  latest: string;
  /** The rules by which all tenures were made, and those by which they are being made anew, up to a unit. */
  derivation: string | null;
  deriving: string | null;
  derivedTo: string;
};

/** By what rules this version of the package derives tenures, with schemes of the caller's own. */
export function derivationWith(own: readonly Scheme[]): string {
  const known = [...own, ...shipped].map(({ about: _, ...scheme }) => scheme);
  return columnText(JSON.stringify([derivationVersion, known]));
}

/** Reads the head. Whoever is about to write locks it, and waits for the writer before. */
export async function readHead(
  session: Session,
  options: { lock: boolean } = { lock: false },
): Promise<Head> {
  const [row] = await session.query(
    `SELECT records, events, batches, latest, derivation, deriving, derived_to FROM green_registry.head
      WHERE id = 1 ${options.lock ? 'FOR UPDATE' : ''}`,
  );
  if (!row) throw new RegistryError('store-version', { found: 0, expected: 1 });
  return {
    records: numberIn(row, 'records'),
    events: numberIn(row, 'events'),
    batches: numberIn(row, 'batches'),
    latest: textIn(row, 'latest'),
    derivation: textOrNullIn(row, 'derivation'),
    deriving: textOrNullIn(row, 'deriving'),
    derivedTo: textIn(row, 'derived_to'),
  };
}

export async function writeHead(session: Session, head: Head): Promise<void> {
  const { records, events, batches, latest, derivation, deriving, derivedTo } = head;
  await session.query(
    `UPDATE green_registry.head SET records = $1, events = $2, batches = $3, latest = $4, derivation = $5, deriving = $6,
      derived_to = $7 WHERE id = 1`,
    [records, events, batches, latest, derivation, deriving, derivedTo],
  );
}

/** Whether nothing was ever derived, so that any rules may begin. */
export function isUnderived({ derivation, deriving }: Head): boolean {
  return derivation === null && deriving === null;
}
