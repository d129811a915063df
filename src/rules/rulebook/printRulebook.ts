import type { Scheme } from '../../records/title/index.js';
import { type Locale, matchLocale, objectIn } from '../../words/vocabulary/internal.js';
import type { Condition } from './Condition.js';
import { citationText } from './citationText.js';
import { describeCondition } from './describeCondition.js';
import { printingWords } from './printingWords.js';
import type { Rule, Rulebook } from './Rulebook.js';
import { rulebookIn } from './rulebookIn.js';
import { wordLabels } from './wordLabels.js';

/**
 * Prints a rulebook as Markdown: its document, who decides, and a table of its rules with citation and confidence.
 *
 * @throws RegistryError `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * printRulebook(rulebook, { locale: 'en' }).split('\n')[0] //=> '# Smart factories, 2025 edition'
 */
export function printRulebook(
  rulebook: Rulebook,
  options: { locale: string; schemes?: readonly Scheme[] },
): string {
  const locale = matchLocale(objectIn(options, 'options').locale);
  const words = printingWords[locale];
  const { document, effective, tiers, rules, windows = [], duties = [], notes = [] } = rulebookIn(rulebook);
  const cited = [...new Set([document.title, document.number, document.date, document.address])]
    .filter(Boolean)
    .join(words.comma);
  const force = [words.from(effective.from), effective.until && words.until(effective.until)].filter(Boolean);
  const tierName = (tier: string) => tiers.find((one) => one.tier === tier)?.labels?.[locale] ?? tier;
  const row = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`;

  const whom = ({ tiers: guarded, kinds = [], for: standing = 'applicants' }: Rule) =>
    [guarded.map(tierName), kinds.map((kind) => wordLabels[kind]?.[locale] ?? kind), words.standing[standing]]
      .filter(({ length }) => length > 0)
      .map((some) => some.join(words.comma))
      .join(words.semicolon);

  const needed = (condition: Condition) =>
    describeCondition(condition, { locale, rulebook, schemes: options.schemes });

  const ruleRow = (rule: Rule) =>
    row([
      rule.id,
      rule.title[locale],
      whom(rule),
      words.severity[rule.severity],
      [needed(rule.condition), rule.onlyWhere && words.onlyWhere(needed(rule.onlyWhere))]
        .filter(Boolean)
        .join(words.semicolon),
      citationText(rule.citation, locale),
      words.confidence[rule.confidence],
    ]);

  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, lines.join('\n')] : [];
  const heads = row(words.heads);
  return [
    `# ${rulebook.title[locale]}`,
    `${cited}${words.stop}${force.join(words.comma)}${words.stop}`,
    ...section(
      words.tiers,
      tiers.map(({ tier, decidedBy }) => `- ${tierName(tier)}: ${decidedBy[locale]}`),
    ),
    ...section(words.rules, [heads, heads.replace(/[^|]+/g, ' --- '), ...rules.map(ruleRow)]),
    ...section(
      words.windows,
      windows.map(({ who, zone, step, closes }) => {
        const whose = [zone, who[locale]].filter(Boolean).join(words.comma);
        return `- ${whose}: ${words.steps[step]}, ${closingText(closes, locale)}`;
      }),
    ),
    ...section(
      words.duties,
      duties.map(
        ({ title, every, by, consequence }) =>
          `- ${[title[locale], by && words.by(by), every && words.everyYear(every.slice(2)), consequence?.[locale]].filter(Boolean).join(words.semicolon)}`,
      ),
    ),
    ...section(
      words.notes,
      notes.map((note) => `- ${note[locale]}`),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function cellText(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}

function closingText(closes: string | { readonly every: string }, locale: Locale): string {
  const words = printingWords[locale];
  return typeof closes === 'string' ? words.by(closes) : words.everyYear(closes.every.slice(2));
}
