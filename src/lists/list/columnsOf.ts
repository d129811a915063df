import type { Field, Heading } from './fields.js';
import type { ListKind } from './ListEntry.js';

/** Where each field stands in a row, counted from 0. */
export type Columns = {
  columns: ReadonlyMap<Field, number>;
  /** The column of names whose heading speaks of another kind than the list. */
  misleading?: number;
  /** Columns under a heading that stood before. */
  repeated: number[];
};

const naming: readonly Heading[] = ['company', 'anyName', 'factory', 'park'];
const namingParks: readonly Heading[] = ['park', 'anyName', 'company', 'factory'];

/**
 * Maps the headings of a header to fields. The kind of the list decides which column bears the name, whatever it is
 * called: the supply-chain list of 2021 calls its enterprises 园区名称.
 */
export function columnsOf(headings: readonly (Heading | undefined)[], kind: ListKind | undefined): Columns {
  const places = new Map<Heading, number>();
  const repeated: number[] = [];
  headings.forEach((heading, column) => {
    if (heading === undefined) return;
    if (!places.has(heading)) places.set(heading, column);
    else if (heading !== 'contact') repeated.push(column);
  });
  const columns = new Map<Field, number>();
  for (const [heading, column] of places) if (!isName(heading)) columns.set(heading, column);
  const bearer = (kind === 'park' ? namingParks : naming).find((heading) => places.has(heading));
  const column = bearer && places.get(bearer);
  if (bearer === undefined || column === undefined) return { columns, repeated };
  columns.set('name', column);
  const factory = places.get('factory');
  const own = factory === column ? undefined : factory;
  const project = kind === 'smart-factory' ? places.get('project') : undefined;
  const beside = project ?? own;
  if (beside !== undefined) columns.set('factoryName', beside);
  return misleads(bearer, kind) ? { columns, repeated, misleading: column } : { columns, repeated };
}

type Naming = 'anyName' | 'company' | 'factory' | 'project' | 'park';

function isName(heading: Heading): heading is Naming {
  return heading === 'project' || naming.includes(heading);
}

function misleads(bearer: Heading, kind: ListKind | undefined): boolean {
  if (kind === undefined || bearer === 'anyName') return false;
  return (bearer === 'park') !== (kind === 'park');
}

/** The kind that the headings alone tell. */
export function kindOfHeadings(headings: readonly (Heading | undefined)[]): ListKind | undefined {
  const has = (heading: Heading) => headings.includes(heading);
  if (has('product')) return 'product';
  if (has('factory')) return 'factory';
  return has('park') && !has('company') ? 'park' : undefined;
}
