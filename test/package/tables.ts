import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Confidence, Locale } from 'green-manufacturing-registry';
import { printingWords, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { root } from './run.js';

const heads: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: ['rulebook', 'jurisdiction', 'in force from', 'document', 'rules', 'how well known'],
  'zh-CN': ['规则库', '地区', '施行', '文件', '规则数', '可信度'],
};

/** The table of the encoded rulebooks, made from the data. Local overlays stand once, not again under the call of 2025. */
export function rulebookTable(locale: 'en' | 'zh-CN'): string {
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

const marks = { start: '<!-- rulebooks: written by `npm run tables` -->', end: '<!-- end of rulebooks -->' };

/** The table as it stands in a file. */
export function tableIn(file: string): string | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  return text.split(marks.start)[1]?.split(marks.end)[0]?.trim();
}

/** Writes the table anew. */
export function writeTable(file: string, locale: 'en' | 'zh-CN'): void {
  const path = join(root, file);
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split(marks.start);
  const after = rest.split(marks.end)[1] ?? '';
  writeFileSync(path, `${before}${marks.start}\n\n${rulebookTable(locale)}\n\n${marks.end}${after}`);
}
