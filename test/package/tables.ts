import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aboutScheme, type Confidence, type Locale, schemes } from 'green-manufacturing-registry';
import type { DoubtCode } from 'green-manufacturing-registry/list';
import { supportShelf, waterRulebooks } from 'green-manufacturing-registry/programme';
import { printingWords, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { reportedFigures, targets } from 'green-manufacturing-registry/target';
import { areaCodesAsOf, tianjinDistrictsAsOf } from 'green-manufacturing-registry/words';
import { knownHeadings } from '../../src/lists/list/fields.js';
import type { DoubtTexts } from '../../src/lists/list/internal.js';
import { doubtTextsEn } from '../../src/text/doubtTexts.en.js';
import { doubtTextsZhCN } from '../../src/text/doubtTexts.zh-CN.js';
import { doubtSamples } from '../lists/list/doubtSamples.js';
import { restingOnDocuments } from './restingOnDocuments.js';
import { root } from './run.js';

const heads: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: ['rulebook', 'jurisdiction', 'in force from', 'document', 'rules', 'how well known'],
  'zh-CN': ['规则库', '地区', '施行', '文件', '规则数', '可信度'],
};

/** The table of the encoded rulebooks, made from the data. Local overlays stand once, not again under the call of 2025. */
function rulebookTable(locale: 'en' | 'zh-CN'): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = shelf.flatMap(({ id }) => {
    const { jurisdiction, effective, document, rules, title } = resolveRulebook(shelf, id);
    if (jurisdiction !== 'CN' && id.endsWith('-390')) return [];
    const cited = document.number ?? document.title;
    return row([
      `\`${id}\`: ${title[locale]}`,
      jurisdiction,
      effective.until === undefined ? effective.from : `${effective.from} – ${effective.until}`,
      cited,
      String(rules.length),
      confidencesIn(rules, locale),
    ]);
  });
  const head = heads[locale] ?? [];
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function confidencesIn(rules: readonly { confidence: Confidence }[], locale: Locale): string {
  const counts = new Map<Confidence, number>();
  for (const { confidence } of rules) counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
  const words = printingWords[locale].confidence;
  return [...counts].map(([confidence, count]) => `${words[confidence]} ${count}`).join(', ');
}

/** The headings that lists are read by, and what each says of its column. */
function headingTable(locale: 'en' | 'zh-CN'): string {
  const rows = Object.entries(knownHeadings).map(([heading, texts]) => [`\`${heading}\``, texts.join('、')]);
  return tableOf(locale === 'en' ? ['column', 'known headings'] : ['列', '认得的表头'], rows);
}

/** Every doubt, and how a clerk is told of it, by a made-up case. */
function doubtTable(locale: 'en' | 'zh-CN'): string {
  const rows = Object.keys(doubtSamples)
    .filter(isDoubtCode)
    .map((code) => [`\`${code}\``, textOf(code, locale)]);
  return tableOf(locale === 'en' ? ['doubt', 'what a clerk is told'] : ['疑点', '告诉经办人的话'], rows);
}

function isDoubtCode(text: string): text is DoubtCode {
  return Object.hasOwn(doubtSamples, text);
}

function textOf<C extends DoubtCode>(code: C, locale: 'en' | 'zh-CN'): string {
  const [params] = doubtSamples[code];
  if (!params) return '';
  const texts: DoubtTexts = locale === 'en' ? doubtTextsEn : doubtTextsZhCN;
  return texts[code](params).replaceAll('|', '/');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The newest whole day of some dates. */
function newestIn(dates: readonly (string | undefined)[]): string {
  return dates.reduce<string>(
    (newest, date = '') => (date.length === 10 && date > newest ? date : newest),
    '',
  );
}

/** The days up to which the facts reach, as the file has them. */
function knowledgeDates(): Readonly<Record<string, string>> {
  const books = [...shelf, ...waterRulebooks, ...supportShelf.map(({ rulebook }) => rulebook)];
  const facts = schemes.map(({ id }) => aboutScheme(id));
  return {
    rules: newestIn(books.map(({ document }) => document.date)),
    lists: newestIn([
      ...facts.flatMap(({ citations }) => citations.map(({ date }) => date)),
      ...facts.flatMap(({ endedIntakes = [] }) => endedIntakes.map(({ lastAnnounced }) => lastAnnounced)),
    ]),
    divisions: newestIn([areaCodesAsOf, tianjinDistrictsAsOf]),
    figures: newestIn([
      ...targets.map(({ citation }) => citation.date),
      ...reportedFigures.map(({ reportedOn }) => reportedOn),
    ]),
    // The one day that no data tell.
    searchedOn: '2026-11-30',
  };
}

/** The file that holds them, and what stands in its braces. */
export const knowledge = {
  file: 'src/words/vocabulary/knowledgeDate.ts',
  text: () =>
    Object.entries(knowledgeDates())
      .map(([area, day]) => `  ${area}: '${day}',\n`)
      .join(''),
};

/** Writes the days into their file. */
export function writeKnowledge(): void {
  const path = join(root, knowledge.file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(/(= \{\n)[^}]*(\} as const)/, `$1${knowledge.text()}$2`));
}

/** Documents, what rests on each, and how well that is known: for an auditor who goes document by document. */
function documentTable(locale: 'en' | 'zh-CN'): string {
  const words = printingWords[locale].confidence;
  const rows = [...restingOnDocuments()].map(([document, uses]) => {
    const groups = new Map<string, Set<string>>();
    for (const { owner, part, id = '', confidence } of uses) {
      const group = `\`${owner}\`, ${confidence ? words[confidence] : '–'}`;
      const told = part === undefined || part === 'about' ? '' : id === owner || id === '' ? part : id;
      groups.set(group, new Set([...(groups.get(group) ?? []), told]));
    }
    const told = [...groups].map(([group, ids]) => {
      const parts = [...ids].filter((one) => one !== '').join(', ');
      return parts === '' ? group : `${group}: ${parts}`;
    });
    return [document.replaceAll('|', '/'), told.join('<br>')];
  });
  return tableOf(locale === 'en' ? ['document', 'what rests on it'] : ['文件', '以其为依据的内容'], rows);
}

/** The tables of the guides that are made from data: in which file, under which name, in which language. */
export const tables = [
  { folder: 'src/rules/rulebooks', name: 'rulebooks', make: rulebookTable },
  { folder: 'src/rules/rulebooks', name: 'documents', make: documentTable },
  { folder: 'src/lists', name: 'headings', make: headingTable },
  { folder: 'src/lists', name: 'doubts', make: doubtTable },
].flatMap(({ folder, name, make }) =>
  (['en', 'zh-CN'] as const).map((locale) => ({
    file: `${folder}/README${locale === 'en' ? '' : '.zh-CN'}.md`,
    name,
    text: () => make(locale),
  })),
);

const startOf = (name: string) => `<!-- ${name}: written by \`npm run tables\` -->`;
const endOf = (name: string) => `<!-- end of ${name} -->`;

/** A table as it stands in a file. */
export function tableIn(file: string, name: string): string | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  return text.split(startOf(name))[1]?.split(endOf(name))[0]?.trim();
}

/** Writes a table anew. */
export function writeTable({ file, name, text }: (typeof tables)[number]): void {
  const path = join(root, file);
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split(startOf(name));
  const after = rest.split(endOf(name))[1] ?? '';
  writeFileSync(path, `${before}${startOf(name)}\n\n${text()}\n\n${endOf(name)}${after}`);
}
