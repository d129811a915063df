import type { Labels, UnitKind } from '../../../words/vocabulary/index.js';
import { enterpriseSizes, performanceLevels } from '../../assessment/index.js';
import { evidenceFor, evidenceLabels, type Rulebook } from '../../rulebook/internal.js';
import type { EvidenceColumn } from './EvidenceColumn.js';

const unit: Labels = { en: 'unit (id)', 'zh-CN': '单位（编号）', 'zh-TW': '單位（編號）' };
const from: Labels = { en: 'evidence from', 'zh-CN': '材料起始日期', 'zh-TW': '材料起始日期' };
const until: Labels = { en: 'evidence until', 'zh-CN': '材料截止日期', 'zh-TW': '材料截止日期' };
const project: Labels = { en: 'project', 'zh-CN': '项目名称', 'zh-TW': '項目名稱' };

/** What an answer is worth nothing without. */
const companions: readonly [of: string, column: Omit<EvidenceColumn, 'title' | 'proofs'>][] = [
  ['maturity.', { key: 'maturity.level', type: 'number', unit: 'level' }],
  ['maturity.', { key: 'maturity.basis', type: 'word', values: ['self', 'certified'] }],
  ['evaluation.', { key: 'evaluation.by', type: 'word', values: ['self', 'third-party'] }],
  ['score.', { key: 'score.value', type: 'number', unit: 'points' }],
];

/** Words of which there are no others. Rules name those alone that they are met by. */
const closed: Readonly<Record<string, readonly string[]>> = {
  performance: performanceLevels,
  size: enterpriseSizes,
  'evaluation.by': ['self', 'third-party'],
};

/** What may be answered in one word: also what no rule is met by. */
function wordsFor(key: string, named: readonly string[]): readonly string[] {
  return Object.hasOwn(closed, key) ? (closed[key] ?? named) : [...named, 'other'];
}

/** The columns for a tier and a kind of unit. What the register knows (titles, the kind of the unit) is not asked of firms. */
export function evidenceColumns(
  rulebook: Rulebook,
  options: { to: string; kind?: UnitKind },
): EvidenceColumn[] {
  const asked = evidenceFor(rulebook, options).flatMap(
    ({ evidence: key, type, title, values, unit: measure, proofs }): EvidenceColumn[] => {
      if (type === 'titles' || key.startsWith('unit.')) return [];
      return [
        {
          key,
          type,
          title,
          proofs,
          ...(values && { values: type === 'word' ? wordsFor(key, values) : values }),
          ...(measure !== undefined && { unit: measure }),
        },
      ];
    },
  );
  const more = companions
    .filter(
      ([of, { key }]) => asked.some((one) => one.key.startsWith(of)) && !asked.some((one) => one.key === key),
    )
    .map(([, column]) => ({ ...column, title: evidenceLabels[column.key] ?? unit, proofs: [] }));
  const isSmart = asked.some(({ key }) => /^(maturity|scenarios|performance|branchIndustry)/.test(key));
  return [
    { key: 'unit', type: 'text', title: unit, proofs: [] },
    { key: 'period.from', type: 'day', title: from, proofs: [] },
    { key: 'period.until', type: 'day', title: until, proofs: [] },
    ...(isSmart ? [{ key: 'project', type: 'text', title: project, proofs: [] } as const] : []),
    ...asked,
    ...more,
  ];
}
