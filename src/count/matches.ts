import { type Attributes, industryOf } from './attributesOf.js';
import { type Filter, filters } from './CountQuery.js';

/** Whether a title passes a filter. */
export function matches(where: Filter, attributes: Attributes): boolean {
  return filters.every((name) => {
    const wanted = where[name];
    if (wanted === undefined) return true;
    const list = [wanted].flat();
    return attributes[name].some((value) => list.some((one) => value === one || liesIn(name, value, one)));
  });
}

/** Divisions and industries take in what lies below them. */
function liesIn(name: string, value: string | null, wanted: string | null): boolean {
  if (value === null || wanted === null) return false;
  if (name === 'division') return value.startsWith(wanted.replace(/(00)+$/, ''));
  const industry = name === 'industry' && industryOf(wanted);
  return industry ? value.startsWith(industry) : false;
}
