import type { Answer, Source } from '../../records/timeline/internal.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import type { Basis, CountQuery } from '../count/index.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { basisFor } from './Comparison.js';
import { type Figure, ratioOf, type Spread, tallyOf } from './ratioOf.js';
import { differencesOf } from './requireAlike.js';
import { type CountedEntry, type Thing, thingsOf } from './thingsOf.js';

export type OfWhich = {
  basis: AnalysisBasis;
  whole: Figure;
  part: Figure & { entries: CountedEntry[] };
  /** Whether every thing of the part is one of the whole. */
  isSubset: Answer;
  /** What certainly belongs to the part and certainly not to the whole. */
  breaking: CountedEntry[];
  /** What may do so. */
  open: CountedEntry[];
  /** The part in per cent of the whole; null of nothing, and unless the part is proved to be one. */
  share: Spread | null;
};

/**
 * A number, and another that is said to be part of it (其中): 474 units, of which 203 national. That it is a part is proved
 * thing by thing, and what breaks it is named; the two are never added.
 *
 * @throws RegistryError as `countTiers`; `counts-not-comparable` where the one counts units and the other titles, products
 *   or enterprises
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const won = { type: 'title', scheme: 'green-manufacturing', stage: 'recognised', on: '2022-03-01' } as const
 * const events: RegistryEvent[] = [{ ...won, unit: 'p1', tier: 'provincial' }, { ...won, unit: 'p2', tier: 'national' }]
 * const whole = { scheme: 'green-manufacturing', asOf: '2024-12-31' } as const
 * const { part, isSubset, share } = ofWhich({ units, events }, { whole, part: { ...whole, where: { tier: 'national' } } })
 * const told = [part.total, isSubset, share?.value]
 * told //=> [1, 'yes', 50]
 */
export function ofWhich(source: Source, queries: { whole: CountQuery; part: CountQuery }): OfWhich {
  const [wholeBasis, partBasis] = [basisFor(source, queries.whole), basisFor(source, queries.part)];
  if (wholeBasis.count !== partBasis.count)
    throw new RegistryError('counts-not-comparable', { differing: ['count'] });
  const whole = thingsOf(source, queries.whole);
  const part = thingsOf(source, queries.part);
  const narrower = isNarrower(partBasis, wholeBasis);
  const answers = [...part].map(([name, { entry }]) => {
    return { entry, isPart: narrower ? 'yes' : isPartOf(entry, whole.get(name)) };
  });
  const answered = (answer: Answer) => answers.filter(({ isPart }) => isPart === answer);
  const breaking = answered('no').map(({ entry }) => entry);
  const open = answered('unknown').map(({ entry }) => entry);
  const isSubset = breaking.length > 0 ? 'no' : open.length > 0 ? 'unknown' : 'yes';
  const figures = { whole: figureIn(whole), part: figureIn(part) };
  return {
    basis: { result: 'part', whole: wholeBasis, counts: partBasis },
    whole: figures.whole,
    part: { ...figures.part, entries: [...part.values()].map(({ entry }) => entry) },
    isSubset,
    breaking,
    open,
    share: isSubset === 'yes' ? ratioOf(figures.part, figures.whole) : null,
  };
}

function isPartOf({ certain }: CountedEntry, inWhole: Thing | undefined): Answer {
  if (inWhole?.entry.certain) return 'yes';
  return certain && !inWhole ? 'no' : 'unknown';
}

/** Whether one question is the other with filters added, so that whatever passes it passes the other. */
function isNarrower(part: Basis, whole: Basis): boolean {
  const same = differencesOf(part, whole).every((field) => field === 'where' || field === 'by');
  const own = new Map<string, unknown>(Object.entries(part.where));
  return (
    same &&
    Object.entries(whole.where).every(([name, wanted]) => {
      return JSON.stringify(own.get(name)) === JSON.stringify(wanted);
    })
  );
}

function figureIn(things: Map<string, Thing>): Figure {
  return tallyOf([...things.values()].map(({ entry }) => entry));
}
