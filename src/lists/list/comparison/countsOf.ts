import { regionOf } from '../../../words/identity/index.js';
import type { ListEntry } from '../ListEntry.js';
import type { ComparedCount, ListComparison, ListedTwice } from './ListComparison.js';

/** Counts by kind and region; what was renamed, moved or changed counts where the later list has it. */
export function countsOf(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
  found: Pick<ListComparison, 'new' | 'gone' | 'renamed' | 'moved' | 'changed'>,
): ComparedCount[] {
  const counts = new Map<string, ComparedCount>();
  const add = (entries: readonly ListEntry[], column: Exclude<keyof ComparedCount, 'kind' | 'region'>) => {
    for (const { identity } of entries) {
      if (!identity) continue;
      const { kind, division } = identity;
      const region = division === undefined || division === 'CN' ? null : regionOf(division);
      const key = JSON.stringify([kind, region]);
      const none = { before: 0, after: 0, new: 0, gone: 0, renamed: 0, moved: 0, changed: 0 };
      const count = counts.get(key) ?? { kind, region, ...none };
      count[column] += 1;
      counts.set(key, count);
    }
  };
  const later = (pairs: readonly ListedTwice[]) => pairs.map((pair) => pair.after);
  add(before, 'before');
  add(after, 'after');
  add(found.new, 'new');
  add(
    found.gone.map((one) => one.before),
    'gone',
  );
  add(later(found.renamed), 'renamed');
  add(later(found.moved), 'moved');
  add(later(found.changed), 'changed');
  return [...counts.values()].sort((a, b) => {
    const [first = '', second = ''] = [a, b].map(({ kind, region }) => `${kind} ${region ?? '~'}`);
    return first < second ? -1 : 1;
  });
}
