import { schemes } from '../../index.js';
import { aboutScheme } from '../../records/title/index.js';
import { type Unit, unitSchema } from '../../records/unit/index.js';
import { localSchemes } from '../../rules/rulebooks/index.js';
import { type UnitKind, unitKinds } from '../../words/index.js';
import type { Answers } from './Answers.js';

/** The kinds of unit that can bear the titles of a scheme. */
export function kindsOf(scheme: string): UnitKind[] {
  const { bearers } = aboutScheme(scheme, localSchemes);
  return unitKinds.filter((kind) => bearers === undefined || bearers.includes(kind));
}

export function tiersOf(scheme: string): readonly string[] {
  return [...schemes, ...localSchemes].find(({ id }) => id === scheme)?.tiers ?? [];
}

/** Which assessment the evidence belongs in. */
export function assessmentKind(scheme: string, kind: UnitKind): string {
  if (scheme !== 'green-manufacturing') return 'smart-factory';
  return kind === 'park' || kind === 'supply-chain' ? `green-${kind}` : 'green-factory';
}

/** The unit that asks, of which only its kind, its place and, of a park, its rank matter to the rules. */
export function unitOf(kind: UnitKind, division: string, { values }: Answers): Unit {
  const rank = values['unit.administrativeRank'];
  const name = 'unit';
  const own =
    kind === 'park'
      ? { name, ...(rank && { administrativeRank: rank }) }
      : { enterprise: 'enterprise', ...(kind === 'product' && { name }) };
  return unitSchema.parse({ kind, id: 'unit', ...own, ...(division !== 'CN' && { division }) });
}

export function emptyAnswers(until: string): Answers {
  return {
    values: {},
    from: '',
    until,
    incidents: undefined,
    scenarios: new Map(),
    edition: '2025',
  };
}
