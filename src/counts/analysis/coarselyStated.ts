import { effectiveFacts, pushTo, type Source, unitStates } from '../../records/timeline/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { type CountQuery, countTiers } from '../count/index.js';
import { takesIn } from './takesIn.js';

/** What states only a value that takes in some of those that are asked for: it may belong to any of these. */
export type CoarselyStated = {
  /** A filter by these finds it, beside what is stated more finely. */
  words: readonly string[];
  /** What a record may state on the day of the question; undefined for nothing. */
  statedBy: (record: RegistryRecord) => readonly (string | undefined)[];
};

/** Looks in a count for what states its place or its industry too coarsely for some values; answers nothing where nothing does. */
export function coarselyStated(
  source: Source,
  query: CountQuery,
  dimension: string,
  values: readonly string[],
): CoarselyStated | undefined {
  if (dimension !== 'division' && dimension !== 'industry') return undefined;
  const { [dimension]: _, ...where } = query.where ?? {};
  const { groups } = countTiers(source, { ...query, where, by: [dimension] });
  const words = groups
    .flatMap(({ key }) => key[dimension] ?? [])
    .filter((word) => values.some((value) => takesIn(dimension, word, value)));
  if (words.length === 0) return undefined;
  return { words, statedBy: dimension === 'division' ? divisionsOn(source, query) : industryIn };
}

function industryIn(record: RegistryRecord): readonly (string | undefined)[] {
  return ['industry' in record ? record.industry : undefined];
}

function divisionsOn(source: Source, { asOf, knownAt }: CountQuery): CoarselyStated['statedBy'] {
  const moves = new Map<string, ReturnType<typeof effectiveFacts>>();
  for (const fact of effectiveFacts(source.events, { knownAt }))
    if (fact.type === 'relocated') pushTo(moves, fact.unit, fact);
  const day = dayNumber(asOf);
  return (record) =>
    unitStates(record, moves.get(record.id) ?? [], day).places.map(({ division }) => division);
}
