import { spanOf } from '../../words/calendar/internal.js';
import { endingStages, type Stage, stages } from '../../words/vocabulary/index.js';
import type { Fact, TitleEvent } from '../event/index.js';
import { eventIdOf } from '../title/index.js';
import { heldOn, type Tenure, type TitleName, tenureFrom } from './Tenure.js';
import { type Title, titleOf } from './Title.js';

const overStages: readonly Stage[] = [...endingStages, 'rejected'];

/**
 * How a unit stands on a day: the titles that it holds or may hold, then those that are under way (applied, publicised,
 * on a cultivation list …). What was refused or has ended is history.
 */
export function titlesOn(tenures: readonly Tenure[], facts: readonly Fact[], day: number): Title[] {
  const held = heldTenures(tenures, day).map((tenure) => titleOf(tenure, day));
  const latest = new Map<string, TitleEvent>();
  for (const step of stepsBy(facts, day)) latest.set(nameOf(step), step);
  const underWay = [...latest.values()].filter((step) => {
    // A step that began or went on with a title is no longer under way, even when the title has ended since.
    const began = tenures.some(
      ({ name, step: own }) => own?.stage === step.stage && nameOf(name) === nameOf(step),
    );
    return (
      !began && !overStages.includes(step.stage) && !held.some((title) => nameOf(title) === nameOf(step))
    );
  });
  return [
    ...held,
    ...underWay.map((step): Title => {
      return { ...titleOf(tenureFrom(step), day), standing: 'in-progress' };
    }),
  ];
}

/** One tenure for each title: the first that holds it for certain, or else the last that may. */
function heldTenures(tenures: readonly Tenure[], day: number): Tenure[] {
  const found = new Map<string, Tenure>();
  for (const tenure of tenures) {
    const answer = heldOn(tenure, day);
    const other = found.get(nameOf(tenure.name));
    if (answer !== 'no' && !(other && heldOn(other, day) === 'yes')) found.set(nameOf(tenure.name), tenure);
  }
  return [...found.values()];
}

/** The steps that may have been taken by a day, in an order that does not hang on that of arrival. */
function stepsBy(facts: readonly Fact[], day: number): TitleEvent[] {
  const steps = facts
    .filter((fact) => fact.type === 'title')
    .map((step) => ({ step, span: spanOf(step.on) }));
  return steps
    .filter(({ span }) => span.first <= day)
    .sort((a, b) => {
      const byDay = a.span.first - b.span.first || a.span.last - b.span.last;
      const byStage = stages.indexOf(a.step.stage) - stages.indexOf(b.step.stage);
      return byDay || byStage || (eventIdOf(a.step) < eventIdOf(b.step) ? -1 : 1);
    })
    .map(({ step }) => step);
}

function nameOf({ scheme, tier, project }: TitleName | Title): string {
  return JSON.stringify([scheme, tier, project]);
}
