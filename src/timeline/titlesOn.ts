import { type DaySpan, spanOf } from '../calendar/index.js';
import type { Fact, TitleEvent } from '../event/index.js';
import { endingStages, type Stage } from '../vocabulary/index.js';
import { heldOn, type Tenure } from './Tenure.js';
import { type Title, titleOf } from './Title.js';

const overStages: readonly Stage[] = [...endingStages, 'rejected'];

/**
 * How a unit stands on a day: the titles that it holds or may hold, then those that are under way (applied, publicised,
 * on a cultivation list …). What was refused or has ended is history.
 */
export function titlesOn(tenures: readonly Tenure[], facts: readonly Fact[], day: number): Title[] {
  const held = tenures.filter((tenure) => heldOn(tenure, day) !== 'no').map((tenure) => titleOf(tenure, day));
  const latest = new Map<string, { step: TitleEvent; span: DaySpan }>();
  for (const fact of facts) {
    if (fact.type !== 'title') continue;
    const span = spanOf(fact.on);
    const known = latest.get(nameOf(fact));
    if (span.first <= day && (!known || span.first >= known.span.first))
      latest.set(nameOf(fact), { step: fact, span });
  }
  const underWay = [...latest.values()].filter(({ step }) => {
    return !overStages.includes(step.stage) && !held.some((title) => nameOf(title) === nameOf(step));
  });
  return [
    ...held,
    ...underWay.map(({ step, span }): Title => {
      const asIfHeld = { name: step, since: span, begun: step, step };
      return { ...titleOf(asIfHeld, day), standing: 'in-progress' };
    }),
  ];
}

function nameOf({ scheme, tier, project }: Pick<Title, 'scheme' | 'tier' | 'project'> | TitleEvent): string {
  return `${scheme}\u0000${tier ?? ''}\u0000${project ?? ''}`;
}
