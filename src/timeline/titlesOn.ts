import { spanOf } from '../calendar/index.js';
import type { Fact, TitleEvent } from '../event/index.js';
import { endingStages, type Stage } from '../vocabulary/index.js';
import { prune } from './prune.js';
import { heldOn, type Tenure } from './Tenure.js';
import { type Title, titleOf } from './Title.js';

const overStages: readonly Stage[] = [...endingStages, 'rejected'];

/**
 * How a unit stands on a day: the titles that it holds or may hold, then those that are under way (applied, publicised,
 * on a cultivation list …). What was refused or has ended is history.
 */
export function titlesOn(tenures: readonly Tenure[], facts: readonly Fact[], day: number): Title[] {
  const held = tenures.filter((tenure) => heldOn(tenure, day) !== 'no').map((tenure) => titleOf(tenure, day));
  const latest = new Map<string, { step: TitleEvent; first: number }>();
  for (const fact of facts) {
    if (fact.type !== 'title') continue;
    const { first } = spanOf(fact.on);
    const known = latest.get(nameOf(fact));
    if (first <= day && (!known || first >= known.first)) latest.set(nameOf(fact), { step: fact, first });
  }
  const underWay = [...latest.values()].filter(({ step }) => {
    return !overStages.includes(step.stage) && !held.some((title) => nameOf(title) === nameOf(step));
  });
  return [...held, ...underWay.map(({ step }) => titleUnderWay(step))];
}

function nameOf({ scheme, tier, project }: Pick<Title, 'scheme' | 'tier' | 'project'> | TitleEvent): string {
  return `${scheme}\u0000${tier ?? ''}\u0000${project ?? ''}`;
}

function titleUnderWay(step: TitleEvent): Title {
  const {
    unit,
    scheme,
    tier,
    project,
    stage,
    on,
    listYear,
    batch,
    document,
    recommendedBy,
    decidedBy,
    basis,
  } = step;
  return {
    unit,
    scheme,
    standing: 'in-progress',
    ...prune({ tier, project, stage, since: on, listYear, batch, document, recommendedBy, decidedBy, basis }),
  };
}
