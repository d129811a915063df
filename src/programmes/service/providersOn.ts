import type { Figure } from '../../counts/analysis/index.js';
import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Provider } from './providerSchema.js';

/** The enterprises in a pool on a day. */
export type ProvidersOnDay = Figure & { enterprises: readonly string[]; open: readonly string[] };

/**
 * Which enterprises are in a pool of providers on a day, each once, whatever rounds and fields it has. Fields are open words,
 * and each round has its own.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * const provider = { kind: 'provider', pool: 'digital', joinedOn: '2024-03' } as const
 * const providers = [{ ...provider, enterprise: 'e1' }, { ...provider, enterprise: 'e2', leftOn: '2024-06-01' }]
 * providersOn(providers, { asOf: '2024-12-09', pool: 'digital' }).enterprises //=> ['e1']
 */
export function providersOn(
  providers: readonly Provider[],
  options: { asOf: string; pool?: string; round?: string; field?: string },
): ProvidersOnDay {
  const { asOf, pool, round, field } = options;
  const day = dayNumber(asOf);
  const [certain, possible] = [new Set<string>(), new Set<string>()];
  for (const one of providers) {
    if (pool !== undefined && one.pool !== pool) continue;
    if (round !== undefined && one.round !== round) continue;
    if (field !== undefined && !one.fields?.includes(field)) continue;
    const joined = spanOf(one.joinedOn);
    const left = one.leftOn === undefined ? undefined : spanOf(one.leftOn);
    if (joined.first > day || (left && left.last <= day)) continue;
    const isIn = joined.last <= day && (!left || day < left.first);
    (isIn ? certain : possible).add(one.enterprise);
  }
  const open = [...possible].filter((enterprise) => !certain.has(enterprise));
  return { total: certain.size, uncertain: open.length, enterprises: [...certain], open };
}
