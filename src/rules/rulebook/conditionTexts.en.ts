import type { Bound } from './Condition.js';
import type { ConditionTexts } from './ConditionTexts.js';
import { unitText } from './unitText.js';

const words: Readonly<Record<Bound, string>> = {
  'at-least': 'at least',
  above: 'more than',
  'at-most': 'at most',
  below: 'less than',
};
const percent = (value: number) => `${Math.round(value * 1e6) / 1e4} %`;
const list = (items: readonly string[]) => items.join(', ');
const span = (years: number) => (years === 1 ? 'the last year' : `the last ${years} years`);
const titleText = ({ tier }: { tier?: string }, title: string) =>
  tier === undefined ? `a title of ${title}` : `${title} or a higher tier`;

export const conditionTextsEn: ConditionTexts = {
  local: (name) => `figure "${name}"`,
  compare: ({ is, value, unit }, evidence) => `${evidence}: ${words[is]} ${value}${unitText(unit, 'en')}`,
  share: ({ is, value }, part, of) => `${part} as a share of ${of}: ${words[is]} ${percent(value)}`,
  covers: (_, areas) => `covers ${list(areas)}`,
  'one-of': (_, evidence, values) => `${evidence}: ${values.join(' or ')}`,
  declared: (_, title) => `declared and proved${title ? `: ${title}` : ''}`,
  holds: (condition, title, stages) =>
    `holds ${titleText(condition, title)}${stages.length > 0 ? ` at the stage ${stages.join(' or ')}` : ''}`,
  'none-within': ({ years }, kinds, grade) =>
    `${years === 0 ? 'on the day' : `in ${span(years)}`} none of: ${list(kinds)}${grade ? ` (accidents from grade ${grade} on)` : ''}`,
  'not-removed-within': ({ years, members }) =>
    `not removed from the list in ${span(years)}${members ? ', nor any of its members' : ''}`,
  'years-running': ({ years }, evidence) => `${evidence}: so in each of ${span(years)}`,
  related: (condition, title) => {
    const { is, value, relation } = condition;
    return `${words[is]} ${value} of its ${relation} hold ${titleText(condition, title)}`;
  },
  before: ({ day }, evidence) => `${evidence} before ${day}`,
  all: (_, parts) => parts.join('; and '),
  any: (_, parts) => parts.join('; or '),
  not: (_, part) => `not so: ${part}`,
};
