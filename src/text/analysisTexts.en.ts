import type { AnalysisTexts } from './AnalysisTexts.js';

export const analysisTextsEn: AnalysisTexts = {
  join: (made, count) => `${made} ${count}`,
  moment: (asOf, knownAt) => (knownAt === undefined ? asOf : `${asOf} (as recorded by ${knownAt})`),
  moves: (from, to) =>
    `What came, went, rose and fell from ${from} to ${to}, net: what came and went in between is not in it.`,
  bridge: (from, to) =>
    `From the figure of ${from} to that of ${to}: first what was learned since about the earlier day, then what came and went, net.`,
  pool: (from, to) => `Candidates that came into the pool and left it from ${from} to ${to}, net.`,
  bases: { award: 'award', equivalence: 'equivalence' },
  growth: (before, after) =>
    `Growth from ${before} to ${after}, in per cent of the earlier certain number; nothing is no base of a percentage.`,
  part: (part, whole) =>
    `A part of a whole, compared thing by thing and never added to it. The part: ${part} The whole: ${whole}`,
  coverage: (dimension, values, least) =>
    `Coverage of a closed list, ${values} by ${dimension}, at least ${least} each; what states none leaves open what it covers.`,
  ranking: (places, tier) =>
    `The first ${places} places by ${tier === null ? 'the total' : `those at or above ${tier}`}; equal numbers share a place, and what is not stated has none.`,
  round: (scheme, period, asOf) =>
    `Candidates for titles of ${scheme} in the round of ${period}, as of ${asOf}; who got further counts at the stages before`,
  filing: (year, dueOn, knownOn) =>
    `Yearly tables of ${year} of those who held a title on ${dueOn}, when they were due, as of ${knownOn}; a table that nobody recorded may have been filed.`,
  share: (whole, asOf, source) =>
    `Share of a whole that was reported: ${whole}${asOf === null ? '' : ` on ${asOf}`} (${source}).`,
};
