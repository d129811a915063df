import { type DaySpan, spanOf } from '../../words/calendar/internal.js';
import type { Fact } from '../event/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** Where a unit lies. */
export type Place = { division?: string | undefined; zone?: string | undefined };

/**
 * What may be true of a unit or an enterprise on a day, each by itself: one, or several where a blurred date leaves open
 * whether a change had happened yet, or which came last.
 */
export type UnitStates = {
  names: (string | undefined)[];
  enterprises: (string | undefined)[];
  places: Place[];
};

/** One of the states in which a record may be. */
export type UnitState = { name?: string | undefined; enterprise?: string | undefined } & Place;

type Change<T> = { span: DaySpan; to: T };

/**
 * The states that a record may be in on a day, given as its number.
 *
 * @param facts the facts of this record
 */
export function unitStates(
  record: RegistryRecord | undefined,
  facts: readonly Fact[],
  day: number,
): UnitStates {
  const changed = <T>(read: (fact: Fact) => { to: T } | undefined) =>
    facts.flatMap((fact): Change<T>[] => {
      const change = read(fact);
      return change ? [{ span: spanOf(fact.on), ...change }] : [];
    });
  const hasOwner = record?.kind !== 'park' && record?.kind !== 'enterprise';
  const renamed = changed((fact) => (fact.type === 'renamed' ? { to: fact.name } : undefined));
  // What has no owner cannot be handed on.
  const handed = changed((fact) => (hasOwner && fact.type === 'transferred' ? { to: fact.to } : undefined));
  const moved = changed((fact) => {
    if (fact.type !== 'relocated') return undefined;
    const { division, zone } = fact;
    return { to: { division, zone, stays: division === undefined } };
  });
  const divided = changed((fact) =>
    fact.type === 'relocated' && fact.division !== undefined ? { to: fact.division } : undefined,
  );
  const owner = record && 'enterprise' in record ? record.enterprise : undefined;
  const division = record?.division;
  const zone = record && 'zone' in record ? record.zone : undefined;
  const divisions = lastOf<string | undefined>(divided, division, day);
  const places = lastOf<Place & { stays?: boolean }>(moved, { division, zone }, day);
  return {
    names: lastOf<string | undefined>(renamed, record?.name, day),
    enterprises: lastOf<string | undefined>(handed, owner, day),
    // Who moves to another zone without another division stays in the one where it may have been.
    places: distinct(
      places.flatMap(({ stays, ...place }): Place[] =>
        stays ? divisions.map((one) => ({ ...place, division: one })) : [place],
      ),
    ),
  };
}

/** The values that may be the last one by a day: those after which no other change has certainly come. */
function lastOf<T>(changes: readonly Change<T>[], first: T, day: number): T[] {
  const come = changes.filter(({ span }) => span.first <= day);
  // The latest beginning of a change that has certainly come by then.
  const sure = come.filter(({ span }) => span.last <= day);
  const latest = Math.max(Number.NEGATIVE_INFINITY, ...sure.map(({ span }) => span.first));
  const found = come.filter(({ span }) => span.last >= latest).map(({ to }) => to);
  return distinct(sure.length > 0 ? found : [first, ...found]);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value) ?? '', value])).values()];
}

/** Each state in which a record may be, all that may be true put together in every way. */
export function eachState({ names, enterprises, places }: UnitStates): UnitState[] {
  return names.flatMap((name) =>
    enterprises.flatMap((enterprise) => places.map((place) => ({ name, enterprise, ...place }))),
  );
}
