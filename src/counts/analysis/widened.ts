import type { Source } from '../../records/timeline/index.js';
import type { CountQuery } from '../count/index.js';
import { coarselyStated } from './coarselyStated.js';
import { codeOf, takesIn } from './takesIn.js';
import type { ReadTitle } from './thingsOf.js';

/**
 * A query that finds as well what may be meant: what does not state what is filtered by, or states only a code that takes in what
 * is wanted. `read` leaves out what the wider filter finds besides; it is left out itself where that is nothing.
 */
export function widened(source: Source, query: CountQuery): { query: CountQuery; read?: ReadTitle } {
  const reads: ReadTitle[] = [];
  // What states several of these too coarsely, or not at all, is found by each.
  const stating = Object.entries(query.where ?? {}).filter(([name]) => isAlwaysStated(name));
  const wide = { ...query, where: Object.fromEntries(stating) };
  const where = Object.entries(query.where ?? {}).map(([name, wanted]) => {
    if (isAlwaysStated(name) || wanted === undefined) return [name, wanted];
    const values = [wanted].flat();
    const codes = values.flatMap((value) => (value === null ? [] : String(value)));
    const coarse = coarselyStated(source, wide, name, codes);
    if (coarse) {
      const isMeant = (word: string | undefined) =>
        word === undefined ||
        codes.some((code) => {
          const isSame = codeOf(name, code) === codeOf(name, word);
          return isSame || takesIn(name, code, word) || takesIn(name, word, code);
        });
      reads.push((title) => (coarse.statedBy(title.record).some(isMeant) ? title : undefined));
    }
    return [name, [...values, ...(coarse?.words ?? []), null]];
  });
  return {
    query: { ...query, where: Object.fromEntries(where) },
    ...(reads.length > 0 && {
      read: (title) => (reads.every((read) => read(title)) ? title : undefined),
    }),
  };
}

function isAlwaysStated(name: string): boolean {
  return name === 'tier' || name === 'kind';
}
