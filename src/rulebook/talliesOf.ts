import { areaOf, type ScenarioTally, scenarioTally } from '../scenario/index.js';
import { type ConstructionArea, constructionAreas } from '../vocabulary/index.js';
import type { Subject } from './Subject.js';

/** The tally of the declared scenarios, made once; nothing where none are declared. */
export function talliesOf(subject: Subject): ScenarioTally | undefined {
  const scenarios = subject.assessment?.scenarios;
  if (!scenarios) return undefined;
  subject.tally ??= scenarioTally(scenarios);
  return subject.tally;
}

/** A bit beside those of the areas: what is declared may cover more than can be told. */
export const moreAreas = 1 << constructionAreas.length;

const bits = /* @__PURE__ */ (() => new Map(constructionAreas.map((area, at) => [area, 1 << at])))();

/** The construction areas that the scenarios cover or that are declared beside them: one bit each, in their usual order. */
export function areasOf(subject: Subject): number | undefined {
  const { scenarios, areas } = subject.assessment ?? {};
  if (!scenarios && !areas) return undefined;
  let covered = scenarios ? 0 : moreAreas;
  if (areas) for (const area of areas) covered |= bitOf(area);
  if (scenarios) for (const instance of scenarios) covered |= bitOf(areaOf(instance));
  return covered;
}

function bitOf(area: ConstructionArea | undefined): number {
  return (area && bits.get(area)) ?? moreAreas;
}
