import type { SupportTexts } from './SupportTexts.js';

export const supportTextsEn: SupportTexts = {
  title: (project) => `${project}: which support may it claim?`,
  lead: (asOf, schemes) => `On ${asOf}, ${schemes} ${schemes === 1 ? 'scheme' : 'schemes'}.`,
  sideBySide:
    'The schemes stand side by side. Their ceilings are never added: no text was found that allows two of them for one project. A ceiling is no promise.',
  standing: { official: 'official', draft: 'DRAFT', interview: 'known from the interview alone' },
  outcome: { eligible: 'eligible', ineligible: 'not eligible', undetermined: 'undetermined' },
  head: (title, outcome, standing) => `${title} – ${outcome} (${standing})`,
  document: (document, from, until) =>
    `${document}, ${until === undefined ? `from ${from}` : `from ${from}, before ${until}`}`,
  ceiling: (amount) => `at most ${amount}, if approved`,
  ceilingUnknown: 'how much at most is not known',
  base: (base, amount, as, percent) =>
    `${percent} of ${base}${amount === undefined ? ' (not stated)' : ` of ${amount} (${as})`}`,
  interest: (points, years) =>
    `${points} ${points === 1 ? 'point' : 'points'} a year on the loan, for at most ${years} ${years === 1 ? 'year' : 'years'}`,
  cap: (cap, isCapped) => `cap ${cap}${isCapped ? ', reached' : ''}`,
  shares: (shares) => `paid by ${shares.join(', ')}`,
  share: (payer, amount) => (amount === undefined ? payer : `${payer} ${amount}`),
  bases: {
    total: 'total investment',
    fixedAssets: 'fixed-asset investment',
    equipment: 'equipment investment',
    equipmentAndTools: 'investment in equipment, software and hardware tools',
    actual: 'actual investment',
  },
  takenAs: { approved: 'as approved', actual: 'as spent', planned: 'as planned' },
  payers: { national: 'the centre', city: 'the city', district: 'the district', zone: 'the zone' },
  notes: {
    draft: 'This is a draft for comment: it binds nobody.',
    'interview-only': 'Known from the interview of 2024-12-09 alone; no document was seen.',
    expired: 'This is over.',
    'may-not-have-begun': 'Whether it had begun by then is not certain.',
    'extension-unknown': 'It ends on its face; whether it will be extended is not known.',
    cancelled: 'The project is cancelled, or may be.',
    'lies-elsewhere': 'The project lies elsewhere than where this holds.',
    'ratio-unknown': 'Several pay; in which ratio is not known.',
    'cap-not-seen': 'There may be a cap; none was seen.',
    'amount-not-seen': 'The amount was not seen.',
    'band-not-seen': 'The percentage of this band was not seen.',
    'base-assumed': 'What the percentage is taken of was not seen; the base is assumed.',
    'base-not-seen': 'What the percentage is taken of was not seen; the total is the most that it can be.',
    'base-as-planned': 'The base is as planned; what is approved may be less.',
    'tools-not-stated': 'Software and hardware tools count as well; only equipment is stated.',
    'needs-loan': 'How much depends on the loan.',
    'without-money': 'It is help without money.',
  },
  barredBy: (titles) => `A project that has money of these may not claim: ${titles.join('; ')}`,
  findings: {
    'support-ends': ({ on }) => `Support ends on ${on}; the loan runs on.`,
    'points-open': ({ points }) =>
      `Paid out before the notice of the higher points: which of ${points.join(' and ')} points holds was not seen.`,
    'paid-out-on-the-day': ({ on }) => `Paid out on ${on} itself: the notice says after that day.`,
    'paid-out-too-early': ({ after }) => `Only loans paid out after ${after} are supported.`,
    'no-subsidy-yet': () => 'Paid out before any notice of a subsidy that was known.',
    'policy-over': ({ until }) =>
      `The policy ends on ${until} on its face; whether it is extended is not known.`,
  },
};
