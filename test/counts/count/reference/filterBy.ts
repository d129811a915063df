import { type CountQuery, filters } from '../../../../src/counts/count/CountQuery.js';
import { industryOf, type Sighting, type Value, valuesOf } from './valuesOf.js';

/** Makes the test of a query's filter: whether a title, in one of the states of its bearer, passes it. */
export function filterBy({
  where = {},
  rollUp = false,
}: Pick<CountQuery, 'where' | 'rollUp'>): (sighting: Sighting) => boolean {
  return (sighting) =>
    filters.every((name) => {
      const wanted = where[name];
      if (wanted === undefined) return true;
      const list = [wanted].flat().map((one) => one?.toString() ?? null);
      return valuesOf(name, sighting, rollUp).some((value) =>
        list.some((one) => value === one || liesIn(name, value, one)),
      );
    });
}

/** Divisions and industries take in what lies below them. */
function liesIn(name: string, value: Value, wanted: Value): boolean {
  if (value === null || wanted === null) return false;
  if (name === 'division') return value.startsWith(wanted.replace(/(00)+$/, ''));
  return name === 'industry' && value.startsWith(industryOf(wanted));
}
