import type { Dimension } from '../counts/count/index.js';
import type { CaveatTexts } from '../counts/target/internal.js';
import { amountsIn, formatQuantity } from '../words/figure/index.js';
import { type Stage, stageLabels } from '../words/vocabulary/internal.js';
import { dimensionName } from './dimensionName.js';

const stageNames = (stages: readonly Stage[]) => stages.map((stage) => stageLabels[stage].en).join(', ');
const filterNames = (filters: readonly Dimension[]) =>
  filters.map((filter) => dimensionName(filter, { locale: 'en' })).join(', ');
const sector = (name: string | null) => (name === null ? 'all industry' : `the ${name} industry`);

const confidences = {
  primary: 'an official text',
  several: 'several sources',
  single: 'a single source',
  transcription: 'a transcription',
  inferred: 'an inference',
  press: 'press reports',
  consultancy: 'a commercial page',
  interview: 'an interview',
} as const;

export const caveatTextsEn: CaveatTexts = {
  'period-assumed': () => 'The source does not say which years it means; they were assumed.',
  'boundary-assumed': () =>
    'The source gives the number without saying at least or more than; at least was assumed.',
  'count-assumed': () => 'The source does not say whether it counts units or titles; titles are counted.',
  'promotion-open': () =>
    'The source does not say whether a promoted factory still counts at its lower tier; here every title still held counts.',
  'total-assumed': () =>
    'The source does not say whether it means the standing total or what is new; the standing total was assumed.',
  'submitted-only': () =>
    'This counts what is submitted (申报), taken to be what was recommended (推荐). Recognised titles neither meet nor miss it.',
  'closed-scheme': () => 'These are titles of a closed scheme. They are never converted into tiers.',
  'units-and-products': () => 'Units and products are counted in one number.',
  'method-open': () => 'The official method of this rate is not published. Name the method that was used.',
  aspirational: () => 'The source strives for this (力争) and does not promise it.',
  'weak-source': ({ confidence }) => `The target is known from ${confidences[confidence]} only.`,
  'not-yet-due': ({ by }) => `Not due before ${by}: this is how things stand so far.`,
  'due-unknown': ({ years }) =>
    years === null
      ? 'The source names no date.'
      : `The source names ${years} years and not from when on. Say when it started.`,
  'nothing-observed': () =>
    'Nothing was found to hold against the target. Give an observed figure or records.',
  'library-not-statistics': () =>
    'Added up from a library of projects; statistics of investment cover more, and may differ.',
  'observed-undated': () => 'The observed figure has no day; the day of the question was taken.',
  'observed-later': ({ on, asOf }) => `The observed figure is of ${on}, after ${asOf}, and was not used.`,
  'observed-too-early': ({ on, from }) =>
    `The observed figure is of ${on}, before ${from}, from when on the target counts, and was not used.`,
  'observed-after-due': ({ on, by }) =>
    `The figure is of ${on}. It does not tell what stood on the due day, ${by}.`,
  'observed-before-due': ({ on, by }) =>
    `The figure is of ${on}. It does not tell what happened until the due day, ${by}.`,
  'stage-unsaid': ({ wanted }) =>
    `This target counts the stage: ${stageNames(wanted)}. Say at which stage the observed figure was counted.`,
  'stage-differs': ({ wanted, found }) =>
    `The observed figure counts the stage: ${stageNames([found])}. The target counts: ${stageNames(wanted)}.`,
  'sector-differs': ({ wanted, found }) =>
    `The observed figure is about ${sector(found)}, the target about ${sector(wanted)}.`,
  'unit-differs': ({ wanted, found }) =>
    `The observed figure is in ${found}, the target in ${wanted}. They cannot be compared.`,
  'figure-open': ({ quantity }) =>
    `"${formatQuantity(quantity, { locale: 'en' })}" leaves open how many exactly; shares are of the printed number.`,
  'population-unknown': () => 'Nobody says how many there are in all. Give the population.',
  uncertain: ({ count }) => `${count} may count or not: a date or a history is not known.`,
  'not-stated': ({ count, filters }) =>
    `${count} may count or not, since their records do not state: ${filterNames(filters)}.`,
  'stages-missing': ({ count, stages }) =>
    `${count} got further without a record of the stage: ${stageNames(stages)}. The count is a lower end.`,
  'period-default': ({ from, until }) =>
    `The year was taken from ${from} up to, not on, ${until}, by day of announcement. Name a list year to count by lists.`,
  'list-year-open': ({ listYear }) => `Lists of ${listYear} may be announced later than that year.`,
  'list-announced-later': ({ count, listYear, by }) =>
    `${count} of the lists of ${listYear} were announced after ${by} and are not counted.`,
  'years-missing': ({ years }) => `There is no usable figure for ${years.join(', ')}.`,
  'year-unfinished': ({ year }) => `The year ${year} is not over; its figure is a part.`,
  'straight-line': ({ pace, expected, unit, on }) =>
    `${pace === 'linear' ? 'A straight line' : 'An even yearly growth'} would stand at ${amountsIn(unit, expected, { locale: 'en' }).print(expected)} on ${on}. It is an aid to reading; plans do not define it.`,
};
