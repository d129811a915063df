import type { Fact } from 'green-manufacturing-registry';

export type TitleFact = Extract<Fact, { type: 'title' | 'opening' }>;

/** The title that a fact is about, with its bearer first. */
export function nameOf({ unit, scheme, tier = '', project = '' }: TitleFact): string {
  return `${unit} ${scheme} ${tier} ${project}`;
}
