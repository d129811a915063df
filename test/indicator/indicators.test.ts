import { indicators } from 'green-manufacturing-registry/indicator';
import { describe, expect, it } from 'vitest';

describe('the formulas of Annex B', () => {
  it('are 27 clauses in order', () => {
    const clauses = Array.from({ length: 27 }, (_, at) => `B.${at + 1}`);
    expect(indicators.map(({ clause }) => clause)).toEqual(clauses);
  });

  it('have 28 equations, whose numbers part from the clauses at B.24', () => {
    const equations = Array.from({ length: 28 }, (_, at) => `B.${at + 1}`);
    expect(indicators.flatMap((one) => one.equations)).toEqual(equations);
    const byClause = new Map(indicators.map((one) => [one.clause, one.equations]));
    expect(byClause.get('B.23')).toEqual(['B.23']);
    expect(byClause.get('B.24')).toEqual(['B.24', 'B.25']);
    expect(byClause.get('B.27')).toEqual(['B.28']);
  });

  it('have ids of their own, and three labels each, also of their inputs', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(27);
    for (const { labels, of, by } of indicators) {
      for (const one of [labels, ...[...of, ...by].map((input) => input.labels)]) {
        expect(Object.keys(one).sort()).toEqual(['en', 'zh-CN', 'zh-TW']);
        expect(Object.values(one).every((text) => text.trim() !== '')).toBe(true);
      }
    }
  });

  it('cite their clause in the text of the standard', () => {
    for (const { clause, citation } of indicators) {
      expect(citation).toEqual({
        document: 'GB/T 36132-2025 绿色工厂评价通则',
        clause,
        confidence: 'primary',
      });
    }
  });

  it('say symbol, unit and formula as the standard prints them', () => {
    const said = indicators.map(({ expression, unit }) => [expression, unit]);
    expect(said[0]).toEqual(['E_ui = E_i / Q_i', 'tce/产品']);
    expect(said[1]).toEqual(['E_gi = E_i / G_i', 'tce/万元']);
    expect(said[9]).toEqual(['R_w = V_r / (V + V_r) × 100 %', '%']);
    expect(said[10]).toEqual(['K_r = Z_r / (Z + Z_w) × 100 %', '%']);
    expect(said[14]).toEqual(['w_gi = w_i / G_i', 't/万元']);
    expect(said[24]).toEqual(['g = G / A_用地', '万元/m²']);
    expect(indicators.every(({ expression, symbol }) => expression.startsWith(`${symbol} = `))).toBe(true);
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(indicators))).toEqual(indicators);
  });
});
