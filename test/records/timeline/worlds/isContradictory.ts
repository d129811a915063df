import { isHolding } from './isHolding.js';
import { nameOf } from './nameOf.js';
import type { Happening, Setting } from './World.js';

/** What cannot be said of one day: a title won and taken away or refused, a unit absorbed, closed or handed over in two ways. */
export function isContradictory(happenings: readonly Happening[], setting: Setting): boolean {
  return happenings.some(({ day, fact }, at) =>
    happenings.some((other, otherAt) => {
      if (otherAt === at || other.day !== day || other.fact.unit !== fact.unit) return false;
      if (fact.type === 'title')
        return (
          isHolding(fact, setting) &&
          other.fact.type === 'title' &&
          ['removed', 'withdrawn', 'rejected'].includes(other.fact.stage) &&
          nameOf(other.fact) === nameOf(fact)
        );
      if (fact.type === 'merged' && other.fact.type === 'merged')
        return fact.into !== other.fact.into || fact.titles !== other.fact.titles;
      if (fact.type === 'closed' && other.fact.type === 'closed') return fact.titles !== other.fact.titles;
      return fact.type === 'transferred' && other.fact.type === 'transferred' && fact.to !== other.fact.to;
    }),
  );
}
