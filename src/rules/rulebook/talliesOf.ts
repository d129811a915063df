import { constructionAreas } from '../../words/vocabulary/index.js';
import { moreAreas, type ScenarioSurvey, surveyScenarios } from '../assessment/index.js';
import type { Subject } from './Subject.js';

/** The tally of the declared scenarios, made once; nothing where none are declared. */
export function talliesOf(subject: Subject): ScenarioSurvey | undefined {
  const scenarios = subject.assessment?.scenarios;
  if (!scenarios) return undefined;
  subject.tally ??= surveyScenarios(scenarios);
  return subject.tally;
}

/**
 * The construction areas that the scenarios cover or that are declared beside them: one bit each, in their usual order, and
 * one more where there may be others.
 */
export function areasOf(subject: Subject): number | undefined {
  const survey = talliesOf(subject);
  const areas = subject.assessment?.areas;
  if (!areas) return survey?.areas;
  const declared = areas.reduce((bits, area) => bits | (1 << constructionAreas.indexOf(area)), 0);
  return declared | (survey?.areas ?? moreAreas);
}
