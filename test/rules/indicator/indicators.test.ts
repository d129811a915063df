import { readFileSync } from 'node:fs';
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

  it.each([
    // Clause, equations, formula, unit of the result, then each symbol of the right-hand side with its unit.
    ['B.1', 'B.1', 'E_ui = E_i / Q_i', 'tce/产品', 'E_i tce', 'Q_i 产品'],
    ['B.2', 'B.2', 'E_gi = E_i / G_i', 'tce/万元', 'E_i tce', 'G_i 万元'],
    ['B.3', 'B.3', 'C_ui = C_i / Q_i', 'tCO2/产品', 'C_i tCO2', 'Q_i 产品'],
    ['B.4', 'B.4', 'C_gi = C_i / G_i', 'tCO2/万元', 'C_i tCO2', 'G_i 万元'],
    ['B.5', 'B.5', 'R_re = E_re / E × 100 %', '%', 'E_re tce', 'E tce'],
    ['B.6', 'B.6', 'M_ui = M_i / Q_i', '原材料/产品', 'M_i 原材料', 'Q_i 产品'],
    ['B.7', 'B.7', 'M_gi = M_i / G_i', '原材料/万元', 'M_i 原材料', 'G_i 万元'],
    ['B.8', 'B.8', 'V_ui = V_i / Q_i', 'm³/产品', 'V_i m³', 'Q_i 产品'],
    ['B.9', 'B.9', 'V_gi = V_i / G_i', 'm³/万元', 'V_i m³', 'G_i 万元'],
    ['B.10', 'B.10', 'R_w = V_r / (V + V_r) × 100 %', '%', 'V_r m³', 'V m³', 'V_r m³'],
    ['B.11', 'B.11', 'K_r = Z_r / (Z + Z_w) × 100 %', '%', 'Z_r t', 'Z t', 'Z_w t'],
    ['B.12', 'B.12', 'W_ui = W_i / Q_i', 't/产品', 'W_i t', 'Q_i 产品'],
    ['B.13', 'B.13', 'W_gi = W_i / G_i', 't/万元', 'W_i t', 'G_i 万元'],
    ['B.14', 'B.14', 'w_ui = w_i / Q_i', 't/产品', 'w_i t', 'Q_i 产品'],
    ['B.15', 'B.15', 'w_gi = w_i / G_i', 't/万元', 'w_i t', 'G_i 万元'],
    ['B.16', 'B.16', 'P_ui = P_i / Q_i', 'm³/产品', 'P_i m³', 'Q_i 产品'],
    ['B.17', 'B.17', 'P_gi = P_i / G_i', 'm³/万元', 'P_i m³', 'G_i 万元'],
    ['B.18', 'B.18', 'p_ui = p_i / Q_i', 'm³/产品', 'p_i m³', 'Q_i 产品'],
    ['B.19', 'B.19', 'p_gi = p_i / G_i', 'm³/万元', 'p_i m³', 'G_i 万元'],
    ['B.20', 'B.20', 'S_ui = S_i / Q_i', '污染物/产品', 'S_i 污染物', 'Q_i 产品'],
    ['B.21', 'B.21', 'S_gi = S_i / G_i', '污染物/万元', 'S_i 污染物', 'G_i 万元'],
    ['B.22', 'B.22', 's_ui = s_i / Q_i', '污染物/产品', 's_i 污染物', 'Q_i 产品'],
    ['B.23', 'B.23', 's_gi = s_i / G_i', '污染物/万元', 's_i 污染物', 'G_i 万元'],
    ['B.24', 'B.24 B.25', 'n = N / A_用地, k_i = t_i / t_0', '产品/m²', 'N 产品', 'A_用地 m²'],
    ['B.25', 'B.26', 'g = G / A_用地', '万元/m²', 'G 万元', 'A_用地 m²'],
    [
      'B.26',
      'B.27',
      'r = (a_总建筑物 + a_总构筑物 + a_堆场) / A_用地 × 100 %',
      '%',
      'a_总建筑物 m²',
      'a_总构筑物 m²',
      'a_堆场 m²',
      'A_用地 m²',
    ],
    ['B.27', 'B.28', 'R = A_总建筑面积 / A_用地', '1', 'A_总建筑面积 m²', 'A_用地 m²'],
  ])(
    'say symbols and units of %s as the standard prints them',
    (clause, equations, expression, unit, ...symbols) => {
      const found = indicators.find((one) => one.clause === clause);
      expect(found).toMatchObject({ equations: equations.split(' '), expression, unit });
      expect(expression).toMatch(new RegExp(`^${found?.symbol} = `));
      expect([...(found?.of ?? []), ...(found?.by ?? [])].map((one) => `${one.symbol} ${one.unit}`)).toEqual(
        symbols,
      );
    },
  );

  it.each(indicators)('say the same in the comment of $id, where an editor shows it', (indicator) => {
    const { id, clause, labels, symbol, unit, of, by } = indicator;
    const source = readFileSync(
      new URL('../../../src/rules/indicator/IndicatorInputs.ts', import.meta.url),
      'utf8',
    );
    const lines = source.split('\n');
    const at = lines.findIndex((line) => line.trim().startsWith(`'${id}': {`));
    const said = `  /** ${clause} ${labels['zh-CN']} ${symbol}, ${unit === '1' ? 'no unit' : unit}`;
    expect(lines[at - 1]?.slice(0, said.length)).toBe(said);
    const keys = [...(lines[at] ?? '').matchAll(/(\w+): (?:Amount|readonly)/g)].map(([, key]) => key);
    expect(new Set(keys)).toEqual(new Set([...of, ...by].map(({ key }) => key)));
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(indicators))).toEqual(indicators);
  });
});
