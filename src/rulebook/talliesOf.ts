import { areaOf, type ScenarioTally, scenarioTally } from '../scenario/index.js';
import type { ConstructionArea } from '../vocabulary/index.js';
import type { Subject } from './Subject.js';

/** The tally of the declared scenarios, made once; nothing where none are declared. */
export function talliesOf(subject: Subject): ScenarioTally | undefined {
  const scenarios = subject.assessment?.scenarios;
  if (!scenarios) return undefined;
  subject.tally ??= scenarioTally(scenarios);
  return subject.tally;
}

/** The construction areas that the scenarios cover or that are declared beside them. */
export function areasOf(subject: Subject): ReadonlySet<ConstructionArea> | undefined {
  const { scenarios, areas } = subject.assessment ?? {};
  if (!scenarios && !areas) return undefined;
  if (!subject.areas) {
    const covered = new Set<ConstructionArea>(areas);
    for (const instance of scenarios ?? []) {
      const area = areaOf(instance);
      if (area) covered.add(area);
    }
    subject.areas = covered;
  }
  return subject.areas;
}
