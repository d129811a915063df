import { findScheme, type Scheme, schemes as shipped } from '../../records/title/internal.js';
import type { Session } from './Port.js';
import { numberIn, textIn, textOrNullIn } from './reading.js';

/** To be counted up whenever other rows follow from the same events. */
const derivationVersion = 1;

/** How far a store has come. */
export type Head = {
  records: number;
  events: number;
  /** The latest day of recording; empty in an empty store. */
  latest: string;
  /** Schemes of the caller's own that were in use. */
  schemes: readonly Scheme[];
  /** The rules by which all tenures were made, and those by which they are being made anew, up to a unit. */
  derivation: string | null;
  deriving: string | null;
  derivedTo: string;
};

/** By what rules this version of the package derives tenures. Schemes of the caller's own may take the place of others. */
export function derivationWith(own: readonly Scheme[]): string {
  const known = shipped.map(({ id }) => {
    const { about: _, ...scheme } = findScheme(id, own);
    return scheme;
  });
  return JSON.stringify([derivationVersion, known]);
}

/** Reads the head. Whoever is about to write locks it, and waits for the writer before. */
export async function readHead(
  session: Session,
  options: { lock: boolean } = { lock: false },
): Promise<Head> {
  const [row = {}] = await session.query(
    `SELECT records, events, latest, schemes, derivation, deriving, derived_to FROM green_registry.head
      WHERE id = 1 ${options.lock ? 'FOR UPDATE' : ''}`,
  );
  return {
    records: numberIn(row, 'records'),
    events: numberIn(row, 'events'),
    latest: textIn(row, 'latest'),
    schemes: schemesIn(textIn(row, 'schemes')),
    derivation: textOrNullIn(row, 'derivation'),
    deriving: textOrNullIn(row, 'deriving'),
    derivedTo: textIn(row, 'derived_to'),
  };
}

export async function writeHead(session: Session, head: Head): Promise<void> {
  const { records, events, latest, schemes, derivation, deriving, derivedTo } = head;
  await session.query(
    `UPDATE green_registry.head SET records = $1, events = $2, latest = $3, schemes = $4,
      derivation = $5, deriving = $6, derived_to = $7 WHERE id = 1`,
    [records, events, latest, JSON.stringify(schemes), derivation, deriving, derivedTo],
  );
}

/** Whether nothing was ever derived, so that any rules may begin. */
export function isUnderived({ derivation, deriving }: Head): boolean {
  return derivation === null && deriving === null;
}

function schemesIn(text: string): readonly Scheme[] {
  return JSON.parse(text);
}
