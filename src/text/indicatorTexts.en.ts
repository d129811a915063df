import type { IndicatorTexts } from './IndicatorTexts.js';

const list = (items: readonly string[]) => items.join(', ');

export const indicatorTextsEn: IndicatorTexts = {
  'unknown-indicator': ({ received }) =>
    `There is no indicator "${received}". Use an id of the table of indicators.`,
  unit: ({ expected, received }) =>
    `The value is in ${received}, but ${expected.join(' or ')} is needed. Convert it: nothing is converted here.`,
  'zero-denominator': ({ inputs }) =>
    `Nothing can be divided by zero: ${list(inputs)}. Check the figure, or mark the row as not applicable.`,
  'part-above-whole': ({ part, whole }) =>
    `The part, ${part}, is above its whole, ${whole}. Correct one of the two.`,
  'certificate-twice': ({ certificate, first }) =>
    `The certificate "${certificate}" stands already at place ${first + 1}. Count it once.`,
  'representative-tied': ({ products }) =>
    `Products ${list(products.map((at) => String(at + 1)))} weigh the same (quantity × time quota), so which one represents the others is not settled. Convert all of them into one product yourself, and enter that alone.`,
  'result-too-large': () => 'The result is too large to be a number. Check the units of the inputs.',
  'stated-by-form': ({ stated }) => `The form states ${stated} here. Leave your own number out.`,
  'lead-behind-base': ({ lead, base }) =>
    `The leading value ${lead} is worse than the base value ${base}. Correct one of the two.`,
};
