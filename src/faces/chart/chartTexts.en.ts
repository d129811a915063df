import type { ChartTexts } from './ChartTexts.js';

export const chartTextsEn: ChartTexts = {
  counted: { unit: 'units', title: 'titles', product: 'products', enterprise: 'enterprises' },
  tier: 'tier',
  day: 'day',
  count: 'number',
  atMost: 'at most',
  uncertain: 'uncertain',
  notStated: 'not stated',
  all: 'all',
  orAbove: (tier) => `${tier} or above`,
  eachDay: 'each day shown',
  range: (least, most) => `${least} to ${most}`,
  round: 'Stages of a round',
  stage: 'stage',
  funnelSteps: {
    diagnosed: 'diagnosed',
    'with-project': 'with a project',
    started: 'project started',
    completed: 'project completed',
  },
  projects: (number) => (number === '1' ? '1 project' : `${number} projects`),
  verdict: { met: 'met', 'not-met': 'not met', undetermined: 'undetermined' },
  standing: (asOf, verdict, done, remaining) =>
    [`${asOf}: ${verdict}`, done && `stands at ${done}`, remaining && `${remaining} missing`]
      .filter(Boolean)
      .join('; '),
  points: (amount) => `${amount} points`,
  straightLine: 'straight line',
  source: (document) => `Source: ${document}`,
  titlesUpTo: (asOf) => `Titles held up to ${asOf}; lighter where blurred dates leave it open.`,
  corrected: 'corrected on',
  failing: (rulebook, asOf, firms) =>
    `Under ${rulebook}, on ${asOf}, ${firms} units: dark those that do not meet the rule, light those without evidence of it.`,
  rule: 'rule',
  unmet: 'not met',
  unknown: 'no evidence',
};
