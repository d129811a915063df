import type { RegistryEvent } from '../../records/event/index.js';
import { type Tenure, tenureFrom } from '../../records/timeline/internal.js';
import { heldStagesOf, type Scheme } from '../../records/title/internal.js';
import { spanOf } from '../../words/calendar/internal.js';
import type { Stage } from '../../words/vocabulary/index.js';

/**
 * The tenures of the plainest history, which is the usual one of an applicant: single steps that hold a title, each on a
 * day of its own title, and nothing that ends, blurs or corrects. Anything else is for `tenuresOf`, which gives the same.
 */
export function plainTenures(
  events: readonly RegistryEvent[],
  scheme: Scheme,
  stages: readonly Stage[] | undefined,
): Tenure[] | undefined {
  if (scheme.validMonths !== undefined || events.length > 8) return undefined;
  const tenures: Tenure[] = [];
  for (const event of events) {
    if (event.type !== 'title') return undefined;
    if (event.scheme !== scheme.id) continue;
    const { unit, tier, project, stage, on } = event;
    if (!(stages ?? heldStagesOf(scheme, tier)).includes(stage)) return undefined;
    const since = spanOf(on);
    if (since.first !== since.last) return undefined;
    const twice = tenures.some(({ name }) => {
      return name.unit === unit && name.tier === tier && name.project === project;
    });
    if (twice) return undefined;
    tenures.push(tenureFrom(event));
  }
  return tenures;
}
