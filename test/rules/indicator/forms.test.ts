import {
  electronicsStars,
  generalForm2025,
  greenCodeLevels,
  hebeiStars,
  jiangsuForm2026,
  liaoningAdvancedSheet,
  platformFunctions,
  type ScoringForm,
  type ScoringRow,
  scoreIndicators,
  supplyChainIndex,
  tableC1,
} from 'green-manufacturing-registry/indicator';
import { confidences } from 'green-manufacturing-registry/words';
import { describe, expect, it } from 'vitest';

const forms = [tableC1, generalForm2025, jiangsuForm2026, supplyChainIndex, liaoningAdvancedSheet];
const rowsOf = ({ blocks, bonus = [] }: ScoringForm) => [...blocks.flatMap(({ rows }) => rows), ...bonus];
const rowOf = (form: ScoringForm, id: string) => rowsOf(form).find((row) => row.id === id);
const blockPoints = (form: ScoringForm) => scoreIndicators(form, {}).blocks.map(({ points }) => points);
const sum = (points: readonly (number | null)[]) =>
  points.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('points by block', () => {
  it.each([
    // GB/T 36132-2025 Table C.1.
    [tableC1, [30, 30, 16, 16, 8]],
    // General index of 工信厅节函〔2016〕586号.
    [supplyChainIndex, [20, 20, 20, 20, 10, 10]],
    // Jiangsu's form of 2026.
    [jiangsuForm2026, [34, 22, 22, 14, 8]],
    // 辽工信明电〔2026〕3号.
    [liaoningAdvancedSheet, [100]],
  ])('of $id sum to 100', (form, points) => {
    expect(blockPoints(form)).toEqual(points);
    expect(sum(points)).toBe(100);
  });

  it('of the general form are known of energy alone', () => {
    expect(blockPoints(generalForm2025)).toEqual([30, null, null, null, null]);
  });
});

/** A row as a sheet prints it: `+` more is better, `−` less is better, `yes`, `judged` or `choice`; points; lead and base. */
type Printed = [string, '+' | '−' | 'yes' | 'judged' | 'choice', number | null, ...(number | null)[]];

const marks = {
  'forward-quantitative': '+',
  'inverse-quantitative': '−',
  'forward-qualitative': 'yes',
  'inverse-qualitative': 'no',
  judged: 'judged',
  choice: 'choice',
};

const asPrinted = (form: ScoringForm) =>
  rowsOf(form).map((row) => [
    row.id,
    marks[row.type],
    row.points,
    ...('lead' in row && (row.lead !== null || row.base !== null) ? [row.lead, row.base] : []),
  ]);

describe('rows as printed', () => {
  it.each<[ScoringForm, Printed[]]>([
    [
      tableC1,
      [
        ['energy-intensity', '−', 8],
        ['carbon-intensity', '−', 8],
        ['renewable-share', '+', 8],
        ['platform-functions', '+', 6, 8, 0],
        ['material-intensity', '−', 8],
        ['water-intensity', '−', 8],
        ['water-reuse', '+', 8],
        ['solid-waste-use', '+', 6],
        ['advanced-technology', 'yes', 6],
        ['retrofit-investment', '+', 4],
        ['pollutant-intensity', '−', 6],
        ['green-design', 'yes', 8],
        ['carbon-footprint', 'yes', 8],
        ['land-output', '+', 8],
      ],
    ],
    [
      generalForm2025,
      [
        ['energy-intensity', '−', 8],
        ['carbon-intensity', '−', 8],
        ['renewable-share', '+', 8],
        ['platform-functions', '+', 6, 8, 0],
        ['less-material', 'yes', null],
        ['recycled-material', 'yes', null],
        ['water-intensity', '−', null],
        ['water-reuse', '+', null],
        ['solid-waste-use', '+', null],
        ['advanced-technology', '+', null],
        ['retrofit-projects', '+', null],
        ['retrofit-investment', '+', null],
        ['waste-gas-margin', '+', null],
        ['green-design', 'yes', null],
        ['carbon-footprint', '+', null],
        ['output-value-per-land', '+', null],
        ['building-coefficient', '+', null],
        ['plot-ratio', '+', null],
      ],
    ],
    [
      jiangsuForm2026,
      [
        ['energy-intensity', '−', 11],
        ['carbon-intensity', '−', 11],
        ['renewable-share', '+', 8],
        ['platform-functions', '+', 4, 6, 0],
        ['less-material', 'yes', 4],
        ['recycled-material', 'yes', 4],
        ['water-intensity', '−', 6],
        ['water-reuse', '+', 4, 92.22, 80],
        ['solid-waste-use', '+', 4, 100, 80],
        ['advanced-technology', '+', 6, 5, 3],
        ['retrofit-projects', '+', 4, 3.67, 3.6],
        ['retrofit-investment', '+', 4, 0.57, 0.5],
        ['wastewater-margin', '+', 4, 75, 0],
        ['waste-gas-margin', '+', 4, 86.1, 80],
        ['green-design', 'judged', 4],
        ['carbon-footprint', '+', 4, 100, 80],
        ['energy-saving-products', '+', 6, 100, 80],
        ['output-value-per-land', '+', 4],
        ['building-coefficient', '+', 2, 51, 40],
        ['plot-ratio', '+', 2, 1.12, 0.5],
        ['peak-chain-pool', 'choice', 2],
        ['footprint-platform', 'yes', 1],
        ['third-bonus', 'judged', null],
      ],
    ],
    [
      supplyChainIndex,
      [
        ['X11', 'yes', 8],
        ['X12', 'yes', 6],
        ['X13', 'yes', 6],
        ['X21', 'yes', 4],
        ['X22', 'yes', 3],
        ['X23', 'yes', 3],
        ['X24', 'yes', 3],
        ['X25', 'yes', 3],
        ['X26', '+', 4],
        ['X31', 'yes', 10],
        ['X32', 'yes', 10],
        ['X41', '+', 5],
        ['X42', '+', 5],
        ['X43', 'yes', 5],
        ['X44', 'yes', 5],
        ['X51', 'yes', 10],
        ['X61', 'yes', 2.5],
        ['X62', 'yes', 2.5],
        ['X63', 'yes', 2.5],
        ['X64', 'yes', 2.5],
      ],
    ],
    [
      liaoningAdvancedSheet,
      [
        ['maturity', 'choice', 20],
        ['infrastructure', 'judged', 30],
        ['technology', 'judged', 20],
        ['replicability', 'judged', 10],
        ['benefit', 'judged', 10],
        ['plan', 'judged', 10],
      ],
    ],
  ])('of $id', (form, rows) => {
    expect(asPrinted(form)).toEqual(rows);
  });

  it('of the pool in Jiangsu give 1, 1.5 and 2 points', () => {
    expect(rowOf(jiangsuForm2026, 'peak-chain-pool')).toMatchObject({
      choices: [{ points: 1 }, { points: 1.5 }, { points: 2 }],
    });
  });
});

describe('rows', () => {
  it.each([
    [tableC1, 14],
    [generalForm2025, 18],
    [jiangsuForm2026, 20],
    [supplyChainIndex, 20],
    [liaoningAdvancedSheet, 6],
  ])('of $id number %#', (form, count) => {
    expect(form.blocks.flatMap(({ rows }) => rows)).toHaveLength(count);
  });

  it.each(forms)('of $id have ids of their own, three labels, and a citation with a confidence', (form) => {
    const rows = rowsOf(form);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const labels = [form.labels, ...form.blocks.map((block) => block.labels), ...rows.flatMap(labelsIn)];
    for (const one of labels) {
      expect(Object.keys(one).sort()).toEqual(['en', 'zh-CN', 'zh-TW']);
      expect(Object.values(one).every((text) => text.trim() !== '')).toBe(true);
    }
    for (const { citation } of [form, ...rows]) {
      expect(citation.document).not.toBe('');
      expect(confidences).toContain(citation.confidence);
    }
  });

  it.each(forms)('of $id are plain data', (form) => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });

  it.each(forms)('of $id have bounds in the right order, and classes that leave no gap', (form) => {
    for (const row of rowsOf(form)) {
      if (row.type !== 'forward-quantitative' && row.type !== 'inverse-quantitative') continue;
      if (row.lead !== null && row.base !== null) expect(row.lead).toBeGreaterThan(row.base);
      const classes = row.sizeClasses ?? [];
      expect(classes.map(({ below }) => below)).toEqual(
        classes.map((_, at) => (at === 0 ? null : classes[at - 1]?.from)),
      );
      if (classes.length > 0) expect(classes.at(-1)?.from).toBe(0);
    }
  });
});

describe('what a value can be', () => {
  const measured = forms.flatMap((form) =>
    rowsOf(form).flatMap((row) =>
      row.type === 'forward-quantitative' || row.type === 'inverse-quantitative' ? [row] : [],
    ),
  );

  it('is said of every row that takes a number, and below zero only of margins to a limit', () => {
    const signed = measured.filter(({ range }) => range?.minimum !== 0).map(({ id }) => id);
    expect(new Set(signed)).toEqual(new Set(['waste-gas-margin', 'wastewater-margin']));
  });

  it('ends at 100 % for every share of a whole: investment may exceed output', () => {
    const open = measured.filter(({ units, range }) => units.includes('%') && range?.maximum !== 100);
    expect(new Set(open.map(({ id }) => id))).toEqual(new Set(['retrofit-investment']));
  });
});

describe('the form of Jiangsu', () => {
  it('is known from one source, and one row by arithmetic', () => {
    const graded = rowsOf(jiangsuForm2026).map(({ id, citation }) => [id, citation.confidence]);
    expect(graded.filter(([, confidence]) => confidence !== 'single')).toEqual([
      ['output-value-per-land', 'inferred'],
    ]);
  });

  it('has bounds that were not confirmed open', () => {
    for (const id of ['energy-intensity', 'carbon-intensity', 'water-intensity', 'output-value-per-land'])
      expect(rowOf(jiangsuForm2026, id)).toMatchObject({ lead: null, base: null });
  });

  it('has leading values of renewable energy that do not rise with the class', () => {
    expect(rowOf(jiangsuForm2026, 'renewable-share')).toMatchObject({
      sizeClasses: [{ lead: 4.31 }, { lead: 11.9 }, { lead: 7.93 }, { lead: 33.03 }],
    });
  });
});

describe('the supply-chain index', () => {
  it('leaves the bounds of its three shares open', () => {
    const shares = rowsOf(supplyChainIndex).filter(({ type }) => type === 'forward-quantitative');
    expect(shares.map(({ id }) => id)).toEqual(['X26', 'X41', 'X42']);
    for (const share of shares) expect(share).toMatchObject({ lead: null, base: null });
  });
});

describe('the platform functions', () => {
  it('are the twelve of the form, and the range of the row that counts them ends with them', () => {
    expect(platformFunctions.map(({ labels }) => labels['zh-CN'])).toEqual([
      '能耗查询',
      '能源消费量和强度计算',
      '能源消费分析与用能策略推荐',
      '能效对标',
      '能流分析',
      '能效平衡与优化',
      '用能与碳排放预算管理',
      '碳排放核算',
      '碳足迹核算',
      '供应链碳管理',
      '碳核查支撑',
      '碳资产管理',
    ]);
    expect(platformFunctions.every(({ citation }) => citation.confidence === 'several')).toBe(true);
    expect(rowOf(generalForm2025, 'platform-functions')).toMatchObject({
      range: { minimum: 0, maximum: 12 },
    });
  });
});

describe('the green code', () => {
  it('has three levels that share out all national factories, and nothing that computes one', () => {
    expect(greenCodeLevels.map(({ level, share }) => [level, share])).toEqual([
      ['A+', 5],
      ['A', 35],
      ['B', 60],
    ]);
    expect(sum(greenCodeLevels.map(({ share }) => share))).toBe(100);
    expect(greenCodeLevels.every(({ citation }) => citation.confidence === 'several')).toBe(true);
  });
});

describe('star tables', () => {
  it('say which of their bounds was inferred', () => {
    expect(
      electronicsStars.bands.map(({ stars, from, citation }) => [stars, from, citation.confidence]),
    ).toEqual([
      [5, 90, 'inferred'],
      [4, 85, 'single'],
      [3, 80, 'single'],
      [2, 75, 'single'],
      [1, 70, 'single'],
    ]);
    expect(hebeiStars.bands.map(({ stars, from }) => [stars, from])).toEqual([
      [5, 90],
      [4, 75],
      [3, 60],
    ]);
  });
});

function labelsIn(row: ScoringRow) {
  const words = 'words' in row && row.words ? [row.words.lead, row.words.base] : [];
  const choices = row.type === 'choice' ? row.choices.flatMap(({ labels }) => labels ?? []) : [];
  return [row.labels, ...(row.note ? [row.note] : []), ...words, ...choices];
}
