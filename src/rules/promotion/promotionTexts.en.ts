import type { PromotionTexts } from './PromotionTexts.js';

const statuses = {
  open: 'open',
  ahead: 'not open yet',
  past: 'past',
  'until-closing': 'not closed yet; the opening day is not known',
};

const verdicts = { met: 'met', unmet: 'not met', unknown: 'not known' };

export const promotionTextsEn: PromotionTexts = {
  title: (unit, tier) => `${unit}: may it rise to ${tier}?`,
  basis: (rulebook, documents, asOf) => `Under ${rulebook} (${documents}), on ${asOf}`,
  outcome: {
    eligible: 'Eligible: every rule that must be met is met.',
    ineligible: 'Not eligible: at least one rule that must be met is not.',
    undetermined: 'Undetermined: no rule fails, but evidence is missing.',
  },
  earliest: (day) => `Nothing but time is lacking: eligible from ${day} on.`,
  sections: {
    unmet: 'Not met',
    unknown: 'Not known',
    warnings: 'Warnings',
    met: 'Met',
    missing: 'Evidence to bring',
    windows: 'When to file',
    duties: 'What a holder owes',
    decided: 'Who decides',
  },
  needed: (text) => `needed: ${text}`,
  found: (text) => `found: ${text}`,
  gap: (gap) => `lacking: ${gap}`,
  part: (verdict, condition, found) =>
    `${verdicts[verdict]}: ${condition}${found.length > 0 ? ` (${found.join(', ')})` : ''}`,
  clears: (day) => `clears by itself on ${day}`,
  cited: (citation, confidence) => `${citation} (${confidence})`,
  transcribed:
    'Rules marked as transcription rest on one third-party transcription of the annex: compare them with the official text before relying on them.',
  single:
    'Every rule of this report rests on one source: compare it with the official text before relying on it.',
  warnings: {
    'in-principle-unmet': (_, title) => `A rule that holds in principle is not met: ${title}.`,
    'in-principle-unknown': (_, title) => `Evidence is missing for a rule that holds in principle: ${title}.`,
    'not-covered': (_, title) => `No rule was seen for a unit like this one: ${title}.`,
    'other-project': ({ held, applied }) =>
      `The title that is needed is held by the project ${held}, and the application is for ${applied}.`,
    'evidence-ends-before': ({ until, asOf }) =>
      `The evidence ends on ${until}, before ${asOf}: what happened since is not in it.`,
    'share-met-by-dropping': ({ before, now }) =>
      `The share is met with ${now} scenarios where ${before} were declared before, and no more of them use AI: dropping scenarios is no progress.`,
  },
  nothing: 'nothing',
  declared: 'declared, without a document',
  denied: 'denied',
  range: ({ atLeast, atMost }) => `${atLeast} to ${atMost}`,
  percent: (number) => `${number} %`,
  share: (part, of, _, percent) => `${part} of ${of} (${percent})`,
  foundTitle: ({ project, standing }, tier) =>
    `${tier}${project ? ` for ${project}` : ''}${standing === 'held' ? '' : ' (uncertain)'}`,
  foundIncident: ({ on, unit }, kind, grade) =>
    `${unit === undefined ? '' : `${unit}: `}${kind}${grade ? ` (${grade})` : ''} on ${on}`,
  proofs: (list) => `proved by ${list}`,
  window: (status, who, step, closes) => `${step} by ${closes} (${statuses[status]}): ${who}`,
  windowUnknown: 'The date by which the applicant itself must file is not known: ask the local department.',
  due: (duty, day, consequence) =>
    `${day ? `by ${day}: ` : ''}${[duty, consequence].filter(Boolean).join('; ')}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
};
