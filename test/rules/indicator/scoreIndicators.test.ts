import {
  computeIndicator,
  generalForm2025,
  jiangsuForm2026,
  liaoningAdvancedSheet,
  type RowValue,
  type ScoreOptions,
  type ScoringForm,
  type ScoringRow,
  scoreIndicators,
  supplyChainIndex,
  tableC1,
} from 'green-manufacturing-registry/indicator';
import { describe, expect, it } from 'vitest';

type Values = Record<string, RowValue>;

function rowOf(form: ScoringForm, id: string, value: RowValue, options?: ScoreOptions) {
  const score = scoreIndicators(form, { [id]: value }, options);
  const rows = [...score.blocks.flatMap(({ rows }) => rows), ...score.bonus.rows];
  return { ...rows.find(({ row }) => row === id), issues: score.issues };
}

/** What a value scores in the form of Jiangsu. */
const points = (id: string, value: RowValue, options?: ScoreOptions) =>
  rowOf(jiangsuForm2026, id, value, options).score;

const issuesOf = (form: ScoringForm, json: string, options?: ScoreOptions) =>
  scoreIndicators(form, JSON.parse(json), options).issues;

const codesOf = (form: ScoringForm, json: string, options?: ScoreOptions) =>
  issuesOf(form, json, options).map(({ code, path }) => `${path.join('.')}: ${code}`);

/** Everything of Table C.1, with bounds where it leaves them open; the score of each row by hand in the comment. */
const factory: Values = {
  'energy-intensity': { value: 0.2, lead: 0.1, base: 0.3 }, // 8 × 0.1 / 0.2 = 4
  'carbon-intensity': { value: 1, lead: 1, base: 2 }, // 8
  'renewable-share': { value: 3, lead: 10, base: 2 }, // 8 × 1 / 8 = 1
  'platform-functions': 6, // 6 × 6 / 8 = 4.5
  'material-intensity': { value: 5, lead: 1, base: 4 }, // 0
  'water-intensity': { value: 3, lead: 2, base: 6 }, // 8 × 3 / 4 = 6
  'water-reuse': { value: 85, lead: 90, base: 80 }, // 4
  'solid-waste-use': { value: 99, lead: 98, base: 80 }, // 6
  'advanced-technology': true, // 6
  'retrofit-investment': { value: 0.5, lead: 1, base: 0.5 }, // 0
  'pollutant-intensity': { value: 2.5, lead: 2, base: 4 }, // 6 × 1.5 / 2 = 4.5
  'green-design': true, // 8
  'carbon-footprint': false, // 0
  'land-output': { value: 0.3, lead: 0.5, base: 0.1 }, // 4
};

const { citation } = tableC1;
const own = { en: 'own', 'zh-CN': '自有', 'zh-TW': '自有' };
const plainRow = { labels: own, units: [], points: 3, citation };

/** A form of one's own with one row. */
const formOf = (row: ScoringRow): ScoringForm => ({
  id: 'own',
  labels: own,
  citation,
  blocks: [{ id: 'b', labels: own, rows: [row] }],
});

describe('scoreIndicators', () => {
  it('sums the rows to blocks and the blocks to a total', () => {
    const score = scoreIndicators(tableC1, factory);
    expect(
      score.blocks.map(({ block, atLeast, atMost, points: all }) => [block, atLeast, atMost, all]),
    ).toEqual([
      ['energy', 17.5, 17.5, 30],
      ['resources', 16, 16, 30],
      ['production', 10.5, 10.5, 16],
      ['products', 8, 8, 16],
      ['land', 4, 4, 8],
    ]);
    expect(score.total).toEqual({ atLeast: 56, atMost: 56 });
    expect(score.issues).toEqual([]);
    expect(score).not.toHaveProperty('verdict');
  });

  it('takes a result of computeIndicator as it is', () => {
    const reuse = computeIndicator('water-reuse', { reusedWater: 31, waterIntake: 5 });
    if (!reuse.ok) throw new Error('not computed');
    const { value, unit } = reuse;
    // 4 × (86.1111… − 80) / 12.22
    expect(points('water-reuse', { value, unit })).toBeCloseTo(2.000364, 6);
  });

  it('gives plain data', () => {
    const score = scoreIndicators(jiangsuForm2026, { 'water-reuse': 90 }, { passMark: 60 });
    expect(JSON.parse(JSON.stringify(score))).toEqual(score);
  });
});

describe('the line between base and lead', () => {
  it.each<[string, number, number]>([
    // 4 × (86.11 − 80) / (92.22 − 80)
    ['water-reuse', 86.11, 2],
    ['platform-functions', 3, 2],
    ['building-coefficient', 40, 0],
    ['building-coefficient', 39.9, 0],
    ['building-coefficient', 51, 2],
    ['building-coefficient', 60, 2],
    ['building-coefficient', 45.5, 1],
    // Above its limit a concentration has a margin below zero, which is a value like any other.
    ['waste-gas-margin', -5, 0],
  ])('gives %s of %d its points', (id, value, expected) => {
    expect(points(id, value)).toBe(expected);
  });

  it.each([
    [0.1, 11],
    [0.05, 11],
    [0.3, 0],
    [0.31, 0],
    [0.15, 8.25],
  ])('runs the other way where less is better: %d', (value, expected) => {
    expect(points('carbon-intensity', { value, lead: 0.1, base: 0.3 })).toBe(expected);
  });

  it('is a step where lead and base are one', () => {
    const at = (value: number) => rowOf(jiangsuForm2026, 'carbon-intensity', { value, lead: 2, base: 2 });
    expect(at(2)).toMatchObject({ score: 11, slope: null });
    expect(at(2.1)).toMatchObject({ score: 0, slope: null });
  });

  it('crosses zero in a row of your own that says no range', () => {
    const growth = formOf({ ...plainRow, id: 'growth', type: 'forward-quantitative', lead: 5, base: -5 });
    expect(rowOf(growth, 'growth', -2.5)).toMatchObject({ score: 0.75, issues: [] });
  });

  it('tells what one more unit brings', () => {
    // 4 / 6 for each function; 11 / −0.2 for each kgCO2 per 万元.
    expect(rowOf(jiangsuForm2026, 'platform-functions', 3).slope).toBeCloseTo(2 / 3, 12);
    const carbon = rowOf(jiangsuForm2026, 'carbon-intensity', { value: 0.2, lead: 0.1, base: 0.3 });
    expect(carbon.slope).toBeCloseTo(-55, 9);
    expect(rowOf(jiangsuForm2026, 'less-material', true).slope).toBeNull();
  });

  it('tells it without a value too', () => {
    const score = scoreIndicators(jiangsuForm2026, {});
    const row = score.blocks.flatMap(({ rows }) => rows).find((one) => one.row === 'plot-ratio');
    expect(row).toMatchObject({ state: 'unknown', missing: ['value'], lead: 1.12, base: 0.5 });
    expect(row?.slope).toBeCloseTo(2 / 0.62, 9);
  });
});

describe('what is not known', () => {
  it('makes the total a range', () => {
    const { 'water-reuse': _, ...rest } = factory;
    expect(scoreIndicators(tableC1, rest).total).toEqual({ atLeast: 52, atMost: 60 });
    expect(scoreIndicators(tableC1, {}).total).toEqual({ atLeast: 0, atMost: 100 });
  });

  it.each<[string, string, RowValue, string[]]>([
    ['a bound', 'carbon-intensity', 5, ['lead', 'base']],
    ['one bound', 'carbon-intensity', { value: 5, lead: 1 }, ['base']],
    ['a size class', 'renewable-share', 5, ['size-class']],
    ['a value beside bounds', 'carbon-intensity', JSON.parse('{"lead":1,"base":2}'), ['value']],
    ['a value', 'less-material', JSON.parse('null'), ['value']],
    ['what a reviewer says', 'green-design', JSON.parse('null'), ['value']],
  ])('is named: %s', (_, id, value, missing) => {
    expect(rowOf(jiangsuForm2026, id, value)).toMatchObject({
      state: 'unknown',
      score: null,
      missing,
      issues: [],
    });
  });

  it('is no bound above where the points of a row were not seen', () => {
    const score = scoreIndicators(generalForm2025, { 'platform-functions': 4 });
    expect(score.total).toEqual({ atLeast: 3, atMost: null });
    expect(score.blocks.map(({ atMost }) => atMost)).toEqual([27, null, null, null, null]);
  });

  it('is filled by the caller, points and bounds alike', () => {
    const value = { value: 85, lead: 90, base: 80, points: 6 };
    expect(rowOf(generalForm2025, 'water-reuse', value)).toMatchObject({
      state: 'scored',
      points: 6,
      score: 3,
      toWin: 3,
      missing: [],
    });
    expect(rowOf(generalForm2025, 'water-reuse', { value: 85, lead: 90, base: 80 })).toMatchObject({
      state: 'unknown',
      points: null,
      toWin: null,
      missing: ['points'],
    });
    expect(rowOf(generalForm2025, 'less-material', { value: true, points: 5 })).toMatchObject({ score: 5 });
    expect(rowOf(generalForm2025, 'less-material', true)).toMatchObject({ score: null, missing: ['points'] });
    expect(rowOf(generalForm2025, 'less-material', false)).toMatchObject({
      score: 0,
      points: null,
      missing: [],
    });
    expect(rowOf(generalForm2025, 'green-design', { score: 3 })).toMatchObject({ score: 3, toWin: null });
  });
});

describe('size classes of renewable energy', () => {
  it.each([
    // 8 × 4.31 / lead of the class
    [12_000, 8],
    [10_000, 8],
    [9999, 2.897478992],
    [5000, 2.897478992],
    [4999, 4.348045397],
    [3000, 4.348045397],
    [2999, 1.043899485],
    [0, 1.043899485],
  ])('are chosen by %d tce, and never interpolated', (tce, expected) => {
    expect(points('renewable-share', 4.31, { sizeClass: { tce } })).toBe(expected);
  });

  it('are chosen by name', () => {
    expect(points('renewable-share', 11.9, { sizeClass: '5000-10000' })).toBe(8);
    expect(rowOf(jiangsuForm2026, 'renewable-share', 5, { sizeClass: 'below-3000' })).toMatchObject({
      lead: 33.03,
      base: 0,
    });
  });

  it('take bounds from the caller where the form has none', () => {
    const value = { value: 5, lead: 10, base: 0 };
    expect(rowOf(generalForm2025, 'renewable-share', value, { sizeClass: { tce: 4000 } }).score).toBe(4);
  });

  it('that do not exist are issues', () => {
    const json = '{"renewable-share":5}';
    expect(issuesOf(jiangsuForm2026, json, { sizeClass: 'huge' })).toEqual([
      {
        code: 'not-in-list',
        path: ['sizeClass'],
        params: { allowed: ['10000-and-above', '5000-10000', '3000-5000', 'below-3000'] },
      },
    ]);
    expect(codesOf(jiangsuForm2026, json, { sizeClass: { tce: -1 } })).toEqual(['sizeClass.tce: range']);
    expect(codesOf(jiangsuForm2026, json, { sizeClass: { tce: Number.NaN } })).toEqual([
      'sizeClass.tce: type',
    ]);
    expect(codesOf(jiangsuForm2026, json, JSON.parse('{"sizeClass":null}'))).toEqual([
      'sizeClass.tce: missing',
    ]);
  });
});

describe('rows that are no number', () => {
  it('give all or nothing for yes and no', () => {
    expect(points('less-material', true)).toBe(4);
    expect(points('less-material', false)).toBe(0);
    const odour = formOf({ ...plainRow, id: 'complaints', type: 'inverse-qualitative' });
    expect(rowOf(odour, 'complaints', true).score).toBe(0);
    expect(rowOf(odour, 'complaints', false).score).toBe(3);
  });

  it('take the points of a reviewer, up to their own', () => {
    expect(points('green-design', 2.5)).toBe(2.5);
    expect(points('green-design', { score: 4 })).toBe(4);
    expect(points('less-material', { score: 3 })).toBe(3);
    expect(points('water-reuse', { score: 1 })).toBe(1);
    expect(issuesOf(jiangsuForm2026, '{"green-design":5}')).toEqual([
      { code: 'range', path: ['green-design'], params: { maximum: 4 } },
    ]);
  });

  it('take one of their choices: maturity 1, 2, 3 and 4 give 0, 5, 10 and 20 in Liaoning', () => {
    const maturity = (level: number) => rowOf(liaoningAdvancedSheet, 'maturity', level);
    expect([1, 2, 3, 4].map((level) => maturity(level).score)).toEqual([0, 5, 10, 20]);
    expect(maturity(2.5)).toMatchObject({
      state: 'unknown',
      issues: [{ code: 'not-in-list', path: ['maturity'], params: { allowed: ['1', '2', '3', '4'] } }],
    });
  });

  it('leave the shares of the supply-chain index to the bounds or points that the caller says', () => {
    expect(rowOf(supplyChainIndex, 'X26', 50).score).toBeNull();
    expect(rowOf(supplyChainIndex, 'X26', { value: 50, lead: 100, base: 0 }).score).toBe(2);
    expect(rowOf(supplyChainIndex, 'X26', { score: 3 }).score).toBe(3);
  });
});

describe('bonus rows', () => {
  it('stand beside the total', () => {
    const score = scoreIndicators(jiangsuForm2026, {
      'peak-chain-pool': 'backbone',
      'footprint-platform': true,
    });
    expect(score.total).toEqual({ atLeast: 0, atMost: 100 });
    // Of the third row of Jiangsu nobody has seen how much it gives.
    expect(score.bonus).toMatchObject({ atLeast: 2.5, atMost: null });
    expect(scoreIndicators(jiangsuForm2026, {}).bonus).toMatchObject({ atLeast: 0, atMost: null });
    const seen = { 'peak-chain-pool': { score: 0 }, 'third-bonus': { score: 1, points: 1 } };
    expect(scoreIndicators(jiangsuForm2026, seen).bonus).toMatchObject({ atLeast: 1, atMost: 2 });
    expect(scoreIndicators(tableC1, {}).bonus).toEqual({ atLeast: 0, atMost: 0, rows: [] });
  });
});

describe('rows that do not apply', () => {
  const dry: Values = { ...factory, 'water-reuse': { notApplicable: true } };

  it('lose their points, and are shown, unless the caller says otherwise', () => {
    const score = scoreIndicators(tableC1, dry);
    expect(score.total).toEqual({ atLeast: 52, atMost: 52 });
    expect(score.notApplicable).toEqual({ treatment: 'keep', rows: ['water-reuse'], points: 8, factor: 1 });
    expect(score.blocks[1]?.rows[2]).toMatchObject({
      state: 'not-applicable',
      score: null,
      points: 8,
      toWin: 0,
    });
    expect(scoreIndicators(tableC1, dry, { notApplicable: 'keep' })).toEqual(score);
  });

  it('are made up for by the others where the caller asks so', () => {
    const score = scoreIndicators(tableC1, dry, { notApplicable: 'rescale' });
    expect(score.notApplicable).toEqual({
      treatment: 'rescale',
      rows: ['water-reuse'],
      points: 8,
      factor: 100 / 92,
    });
    // 52 × 100 / 92; the rows and blocks keep the form's own points.
    expect(score.total.atLeast).toBeCloseTo(56.521739, 6);
    expect(score.blocks[1]).toMatchObject({ atLeast: 12, atMost: 12, points: 30 });
  });

  it('are never made up for by a word that means nothing', () => {
    const score = scoreIndicators(tableC1, dry, JSON.parse('{"notApplicable":"rescaled"}'));
    expect(score.total).toEqual({ atLeast: 52, atMost: 52 });
    expect(score.notApplicable).toMatchObject({ treatment: 'keep', factor: 1 });
    expect(score.issues).toEqual([
      { code: 'not-in-list', path: ['notApplicable'], params: { allowed: ['keep', 'rescale'] } },
    ]);
  });

  it('change nothing where there are none', () => {
    const score = scoreIndicators(tableC1, factory, { notApplicable: 'rescale' });
    expect(score.total).toEqual({ atLeast: 56, atMost: 56 });
    expect(score.notApplicable).toEqual({ treatment: 'rescale', rows: [], points: 0, factor: 1 });
  });

  it('leave the total open above where the factor cannot be known', () => {
    const values: Values = { 'platform-functions': 8, 'water-reuse': { notApplicable: true } };
    const score = scoreIndicators(generalForm2025, values, { notApplicable: 'rescale' });
    expect(score.notApplicable).toMatchObject({ points: null, factor: null });
    expect(score.total).toEqual({ atLeast: 6, atMost: null });
    const none = Object.fromEntries(Object.keys(factory).map((id) => [id, { notApplicable: true } as const]));
    expect(scoreIndicators(tableC1, none, { notApplicable: 'rescale' }).total).toEqual({
      atLeast: 0,
      atMost: null,
    });
    expect(scoreIndicators(tableC1, none).total).toEqual({ atLeast: 0, atMost: 0 });
  });
});

describe('the ranking', () => {
  it('puts the rows with most to be won first, and equals in the order of the form', () => {
    expect(scoreIndicators(tableC1, factory).ranking).toEqual([
      { row: 'material-intensity', toWin: 8 },
      { row: 'carbon-footprint', toWin: 8 },
      { row: 'renewable-share', toWin: 7 },
      { row: 'energy-intensity', toWin: 4 },
      { row: 'water-reuse', toWin: 4 },
      { row: 'retrofit-investment', toWin: 4 },
      { row: 'land-output', toWin: 4 },
      { row: 'water-intensity', toWin: 2 },
      { row: 'platform-functions', toWin: 1.5 },
      { row: 'pollutant-intensity', toWin: 1.5 },
    ]);
  });

  it('puts rows of unknown points last, and leaves out those that do not apply', () => {
    const { ranking } = scoreIndicators(generalForm2025, {
      'platform-functions': 8,
      'water-reuse': { notApplicable: true },
    });
    expect(ranking.slice(0, 4)).toEqual([
      { row: 'energy-intensity', toWin: 8 },
      { row: 'carbon-intensity', toWin: 8 },
      { row: 'renewable-share', toWin: 8 },
      { row: 'less-material', toWin: null },
    ]);
    expect(ranking.map(({ row }) => row)).not.toContain('platform-functions');
    expect(ranking.map(({ row }) => row)).not.toContain('water-reuse');
    expect(ranking).toHaveLength(16);
  });
});

describe('a pass mark', () => {
  const verdict = (values: Values, passMark: number) =>
    scoreIndicators(tableC1, values, { passMark }).verdict;

  it('is met, unmet or unknown only where the caller gives one', () => {
    const { 'water-reuse': _, ...rest } = factory;
    expect(verdict(factory, 56)).toBe('met');
    expect(verdict(factory, 56.01)).toBe('unmet');
    expect(verdict(rest, 52)).toBe('met');
    expect(verdict(rest, 60)).toBe('unknown');
    expect(verdict(rest, 60.01)).toBe('unmet');
  });

  it('is never unmet while the points of a row are not known', () => {
    expect(scoreIndicators(generalForm2025, {}, { passMark: 90 }).verdict).toBe('unknown');
  });
});

describe('what is wrong with a value', () => {
  it.each<[string, string, string[]]>([
    ['is of no row', '{"wind":1,"__proto__":2}', [': unknown-key']],
    ['is text', '{"water-reuse":"86"}', ['water-reuse: type']],
    ['is true for a number', '{"water-reuse":{"value":true}}', ['water-reuse.value: type']],
    ['is a number for yes or no', '{"less-material":1}', ['less-material: type']],
    ['is a list', '{"less-material":[true]}', ['less-material: type']],
    ['is beyond all numbers', '{"water-reuse":1e999}', ['water-reuse: type']],
    ['is a negative score', '{"green-design":{"score":-1}}', ['green-design.score: range']],
    ['is an intensity below zero', '{"carbon-intensity":-5}', ['carbon-intensity: range']],
    ['is a share above all', '{"water-reuse":{"value":861.1}}', ['water-reuse.value: range']],
    ['is one function too many', '{"platform-functions":13}', ['platform-functions: range']],
    ['is too high a score', '{"water-reuse":{"score":4.5}}', ['water-reuse.score: range']],
    ['is no score', '{"water-reuse":{"score":null}}', ['water-reuse.score: missing']],
    ['has other keys', '{"water-reuse":{"value":90,"year":2025}}', ['water-reuse: unknown-key']],
    ['is in another unit', '{"water-reuse":{"value":0.9,"unit":"1"}}', ['water-reuse.unit: unit']],
    ['has a unit that is no text', '{"water-reuse":{"value":90,"unit":1}}', ['water-reuse.unit: type']],
    [
      'differs from what the form states',
      '{"water-reuse":{"value":90,"lead":90,"base":80,"points":5}}',
      ['water-reuse.points: stated-by-form', 'water-reuse.lead: stated-by-form'],
    ],
    [
      'has a lead behind its base',
      '{"carbon-intensity":{"value":1,"lead":3,"base":2}}',
      ['carbon-intensity.lead: lead-behind-base'],
    ],
    [
      'has bounds that are no numbers',
      '{"carbon-intensity":{"value":1,"lead":"1","base":1e999}}',
      ['carbon-intensity.lead: type', 'carbon-intensity.base: type'],
    ],
    [
      'has bounds beyond all distance',
      '{"carbon-intensity":{"value":1,"lead":-1.7e308,"base":1.7e308}}',
      ['carbon-intensity: result-too-large'],
    ],
    [
      'applies and does not',
      '{"water-reuse":{"notApplicable":"yes","value":1}}',
      ['water-reuse: unknown-key', 'water-reuse.notApplicable: type'],
    ],
  ])('that it %s is an issue', (_, json, expected) => {
    expect(codesOf(jiangsuForm2026, json)).toEqual(expected);
  });

  it('leaves the row unknown with all its points open', () => {
    const json = '{"carbon-intensity":{"value":1,"lead":3,"base":2},"water-reuse":{"notApplicable":1}}';
    const score = scoreIndicators(jiangsuForm2026, JSON.parse(json));
    expect(score.total).toEqual({ atLeast: 0, atMost: 100 });
    expect(score.notApplicable.rows).toEqual([]);
    expect(score.blocks[0]?.rows[1]).toEqual({
      row: 'carbon-intensity',
      state: 'unknown',
      points: 11,
      score: null,
      lead: null,
      base: null,
      slope: null,
      toWin: 11,
      missing: [],
    });
  });

  it('may be the values altogether', () => {
    expect(codesOf(tableC1, '[]')).toEqual([': type']);
    expect(codesOf(tableC1, 'null')).toEqual([': missing']);
  });

  it('is told with what a message needs', () => {
    const json = '{"energy-intensity":{"value":1,"unit":"tce/万元","lead":1,"base":2}}';
    expect(issuesOf(jiangsuForm2026, json)).toEqual([
      {
        code: 'unit',
        path: ['energy-intensity', 'unit'],
        params: { expected: ['tce/产品', 'kgce/万元'], received: 'tce/万元' },
      },
    ]);
    expect(issuesOf(jiangsuForm2026, '{"water-reuse":{"value":90,"lead":91}}')).toEqual([
      { code: 'stated-by-form', path: ['water-reuse', 'lead'], params: { stated: 92.22 } },
    ]);
  });
});

describe('units of values', () => {
  const fits = (id: string, unit: string) =>
    rowOf(tableC1, id, { value: 1, unit, lead: 1, base: 2 }).issues.length === 0;

  it('may name the product where the form says any product', () => {
    expect(fits('energy-intensity', 'tce/产品')).toBe(true);
    expect(fits('energy-intensity', 'tce/t')).toBe(true);
    expect(fits('energy-intensity', 'tce/万元')).toBe(true);
    expect(fits('energy-intensity', 'kgce/t')).toBe(false);
    expect(fits('energy-intensity', 'tce/')).toBe(false);
    expect(fits('energy-intensity', 'kgce/万元')).toBe(false);
    expect(fits('water-intensity', 'm3/台')).toBe(true);
  });

  it('may name it in front too', () => {
    const unitOf = (unit: string) =>
      rowOf(tableC1, 'land-output', { value: 1, unit, lead: 2, base: 1 }).issues.length === 0;
    expect(unitOf('台/m2')).toBe(true);
    expect(unitOf('万元/m²')).toBe(true);
    expect(unitOf('台/亩')).toBe(false);
    expect(unitOf('亿元/km²')).toBe(false);
  });

  it('are not asked of rows of which none was seen', () => {
    expect(fits('pollutant-intensity', 'kg/台')).toBe(true);
  });
});
