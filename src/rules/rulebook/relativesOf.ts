import type { Unit } from '../../records/unit/index.js';
import type { Related } from './Condition.js';
import type { Subject } from './Subject.js';

/** The members or suppliers of a unit, and which of them a title counts for. */
export type Relatives = {
  ids: ReadonlySet<string>;
  /**
   * The member or supplier that bears a title itself, or to which its bearer belongs: `null` where it is none of them,
   * nothing where nobody says whose the bearer is.
   */
  whose: (bearer: string) => string | null | undefined;
};

/**
 * Finds the members of a park or the suppliers of a chain; nothing where nobody says who they are. They are listed as units
 * or as enterprises, and events name the unit that bears a title: `history.units` tells to which enterprise it belongs.
 */
export function relativesOf(
  { unit, history }: Subject,
  relation: Related['relation'],
): Relatives | undefined {
  const listed = unit.kind === 'park' && relation === 'members' ? unit.members : undefined;
  const suppliers = unit.kind === 'supply-chain' && relation === 'suppliers' ? unit.suppliers : undefined;
  const all = listed ?? suppliers;
  if (!all) return undefined;
  const ids = new Set(all);
  const { owners, enterprises } = ownersOf(history.units ?? []);
  const self = 'enterprise' in unit ? unit.enterprise : undefined;
  // What is known to be a unit owns none.
  const mayOwn = all.some((id) => !owners.has(id));
  return {
    ids,
    whose: (bearer) => {
      if (ids.has(bearer)) return bearer;
      const owner = owners.get(bearer);
      if (owner !== undefined && ids.has(owner)) return owner;
      const isNone = owners.has(bearer) || enterprises.has(bearer) || bearer === unit.id || bearer === self;
      return isNone || !mayOwn ? null : undefined;
    },
  };
}

type Owners = {
  /** By unit. Parks have none. */
  owners: ReadonlyMap<string, string | undefined>;
  enterprises: ReadonlySet<string>;
};

const known = /* @__PURE__ */ (() => new WeakMap<readonly Unit[], Owners>())();

function ownersOf(units: readonly Unit[]): Owners {
  const done = known.get(units);
  if (done) return done;
  const owners = new Map(units.map((one) => [one.id, 'enterprise' in one ? one.enterprise : undefined]));
  const found = { owners, enterprises: new Set([...owners.values()].filter((id) => id !== undefined)) };
  known.set(units, found);
  return found;
}
