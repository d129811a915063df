import {
  computeIndicator,
  type IndicatorId,
  type IndicatorInputs,
  type IndicatorIssue,
  indicators,
  type RenewablePart,
} from 'green-manufacturing-registry/indicator';
import { describe, expect, expectTypeOf, it } from 'vitest';

/** The clause of Annex B, an indicator of it at work, and the result by hand. */
type Case = { [I in IndicatorId]: [string, I, IndicatorInputs[I], number, string] }[IndicatorId];

const cases: Case[] = [
  ['B.1', 'energy-per-product', { energy: 120, output: 480 }, 0.25, 'tce/产品'],
  ['B.2', 'energy-per-output-value', { energy: 120, outputValue: 6000 }, 0.02, 'tce/万元'],
  ['B.3', 'carbon-dioxide-per-product', { carbonDioxide: 300, output: 480 }, 0.625, 'tCO2/产品'],
  ['B.4', 'carbon-dioxide-per-output-value', { carbonDioxide: 300, outputValue: 6000 }, 0.05, 'tCO2/万元'],
  ['B.5', 'renewable-share', { renewable: [{ source: 'own-use', tce: 30 }], totalEnergy: 120 }, 25, '%'],
  ['B.6', 'material-per-product', { material: 960, output: 480 }, 2, '原材料/产品'],
  ['B.7', 'material-per-output-value', { material: 960, outputValue: 6000 }, 0.16, '原材料/万元'],
  ['B.8', 'water-intake-per-product', { waterIntake: 1200, output: 480 }, 2.5, 'm³/产品'],
  ['B.9', 'water-intake-per-output-value', { waterIntake: 1200, outputValue: 6000 }, 0.2, 'm³/万元'],
  ['B.10', 'water-reuse', { reusedWater: 3000, waterIntake: 1000 }, 75, '%'],
  // 90 / (80 + 40): what was used of earlier years' stock stands below the line too.
  ['B.11', 'solid-waste-use', { usedWaste: 90, generatedWaste: 80, usedStock: 40 }, 75, '%'],
  ['B.12', 'wastewater-generated-per-product', { wastewaterGenerated: 720, output: 480 }, 1.5, 't/产品'],
  [
    'B.13',
    'wastewater-generated-per-output-value',
    { wastewaterGenerated: 720, outputValue: 6000 },
    0.12,
    't/万元',
  ],
  ['B.14', 'wastewater-discharged-per-product', { wastewaterDischarged: 240, output: 480 }, 0.5, 't/产品'],
  [
    'B.15',
    'wastewater-discharged-per-output-value',
    { wastewaterDischarged: 240, outputValue: 6000 },
    0.04,
    't/万元',
  ],
  ['B.16', 'waste-gas-generated-per-product', { wasteGasGenerated: 4800, output: 480 }, 10, 'm³/产品'],
  [
    'B.17',
    'waste-gas-generated-per-output-value',
    { wasteGasGenerated: 4800, outputValue: 6000 },
    0.8,
    'm³/万元',
  ],
  ['B.18', 'waste-gas-discharged-per-product', { wasteGasDischarged: 3600, output: 480 }, 7.5, 'm³/产品'],
  [
    'B.19',
    'waste-gas-discharged-per-output-value',
    { wasteGasDischarged: 3600, outputValue: 6000 },
    0.6,
    'm³/万元',
  ],
  ['B.20', 'pollutant-generated-per-product', { pollutantGenerated: 24, output: 480 }, 0.05, '污染物/产品'],
  [
    'B.21',
    'pollutant-generated-per-output-value',
    { pollutantGenerated: 24, outputValue: 6000 },
    0.004,
    '污染物/万元',
  ],
  [
    'B.22',
    'pollutant-discharged-per-product',
    { pollutantDischarged: 12, output: 480 },
    0.025,
    '污染物/产品',
  ],
  [
    'B.23',
    'pollutant-discharged-per-output-value',
    { pollutantDischarged: 12, outputValue: 6000 },
    0.002,
    '污染物/万元',
  ],
  [
    'B.24',
    'capacity-per-land',
    {
      products: [
        // 120 × 3 = 360 and 220 × 2 = 440: the second represents, and k of the first is 3 / 2.
        { capacity: 120, timeQuota: 3 },
        { capacity: 220, timeQuota: 2 },
      ],
      land: 1000,
    },
    0.4,
    '产品/m²',
  ],
  ['B.25', 'output-value-per-land', { outputValue: 6000, land: 20_000 }, 0.3, '万元/m²'],
  ['B.26', 'building-coefficient', { buildings: 6000, structures: 1000, yards: 1000, land: 20_000 }, 40, '%'],
  [
    'B.27',
    'plot-ratio',
    {
      storeys: [
        { area: 4000, height: 9 },
        { area: 2000, height: 8 },
      ],
      land: 20_000,
    },
    0.5,
    '1',
  ],
];

/** As `computeIndicator`, for inputs that no compiler has seen. */
function issuesOf(id: IndicatorId, json: string): IndicatorIssue[] {
  const result = computeIndicator(id, JSON.parse(json));
  return result.ok ? [] : result.issues;
}

const codesOf = (id: IndicatorId, json: string) =>
  issuesOf(id, json).map(({ code, path }) => `${path.join('.')}: ${code}`);

describe('computeIndicator', () => {
  it.each(cases)('computes %s, %s', (clause, id, inputs, value, unit) => {
    const result = computeIndicator(id, inputs);
    expect(result).toEqual({ ok: true, value: expect.closeTo(value, 12), unit });
    expect(indicators.find((one) => one.id === id)?.clause).toBe(clause);
  });

  it('has a case by hand for every clause', () => {
    expect(cases.map(([clause]) => clause)).toEqual(indicators.map(({ clause }) => clause));
  });

  it('computes 86.11 % from 31 of 36 m³', () => {
    const result = computeIndicator('water-reuse', { reusedWater: 31, waterIntake: 5 });
    expect(result.ok && result.value.toFixed(2)).toBe('86.11');
  });

  it('knows at compile time what each indicator takes', () => {
    expectTypeOf<IndicatorInputs['energy-per-product']>().toExtend<{ energy: unknown; output: unknown }>();
    expectTypeOf<IndicatorInputs['energy-per-output-value']>().not.toHaveProperty('output');
  });
});

describe('units', () => {
  it('takes a unit that is said in another writing of the same', () => {
    const inputs = { waterIntake: { value: 1200, unit: 'm3' }, outputValue: { value: 600, unit: '万元' } };
    expect(computeIndicator('water-intake-per-output-value', inputs)).toEqual({
      ok: true,
      value: 2,
      unit: 'm³/万元',
    });
  });

  it('converts nothing: another unit is an issue that names the right one', () => {
    const inputs = { energy: { value: 120_000, unit: 'kgce' }, output: 480 };
    expect(computeIndicator('energy-per-product', inputs)).toEqual({
      ok: false,
      issues: [{ code: 'unit', path: ['energy', 'unit'], params: { expected: ['tce'], received: 'kgce' } }],
    });
  });

  it('gives the result the units that are the own of product, material and pollutant', () => {
    const output = { value: 480, unit: '台' };
    expect(computeIndicator('energy-per-product', { energy: 120, output })).toMatchObject({ unit: 'tce/台' });
    expect(
      computeIndicator('material-per-product', { material: { value: 9, unit: 'kg' }, output }),
    ).toMatchObject({ unit: 'kg/台' });
    expect(
      computeIndicator('pollutant-generated-per-output-value', {
        pollutantGenerated: { value: 9, unit: 'kg' },
        outputValue: 3,
      }),
    ).toMatchObject({ unit: 'kg/万元' });
  });

  it('refuses heights and areas in other units than m and m²', () => {
    const json =
      '{"storeys":[{"area":{"value":1,"unit":"亩"},"height":{"value":900,"unit":"cm"}}],"land":{"value":9,"unit":"m2"}}';
    expect(codesOf('plot-ratio', json)).toEqual(['storeys.0.area.unit: unit', 'storeys.0.height.unit: unit']);
  });
});

describe('what is wrong with an input', () => {
  it.each<[string, IndicatorId, string, string[]]>([
    ['is missing', 'energy-per-product', '{"energy":1}', ['output: missing']],
    ['is null', 'energy-per-product', '{"energy":null,"output":2}', ['energy: missing']],
    ['is text', 'energy-per-product', '{"energy":"1","output":2}', ['energy: type']],
    ['is a list', 'energy-per-product', '{"energy":[1],"output":2}', ['energy: type']],
    ['is beyond all numbers', 'energy-per-product', '{"energy":1e999,"output":2}', ['energy: type']],
    ['is negative', 'energy-per-product', '{"energy":-1,"output":2}', ['energy: range']],
    ['is unknown', 'energy-per-product', '{"energy":1,"output":2,"water":3}', [': unknown-key']],
    ['is a prototype', 'energy-per-product', '{"energy":1,"output":2,"__proto__":3}', [': unknown-key']],
    ['is nothing', 'energy-per-product', 'null', [': missing']],
    ['is no record', 'energy-per-product', '[1,2]', [': type']],
    ['divides by zero', 'energy-per-product', '{"energy":1,"output":0}', ['output: zero-denominator']],
    [
      'has an empty unit',
      'energy-per-product',
      '{"energy":{"value":1},"output":2}',
      ['energy.unit: missing'],
    ],
    [
      'has a unit that is no text, and more',
      'energy-per-product',
      '{"energy":{"value":1,"unit":5,"note":""},"output":2}',
      ['energy: unknown-key', 'energy.unit: type'],
    ],
    ['lies where no list is', 'plot-ratio', '{"storeys":5,"land":2}', ['storeys: type']],
    ['is no record in a list', 'plot-ratio', '{"storeys":[5],"land":2}', ['storeys.0: type']],
    ['is an empty list', 'plot-ratio', '{"storeys":[],"land":2}', ['storeys: empty']],
    ['is an empty list of products', 'capacity-per-land', '{"products":[],"land":2}', ['products: empty']],
  ])('that %s is an issue', (_, id, json, expected) => {
    expect(codesOf(id, json)).toEqual(expected);
  });

  it('is told all at once', () => {
    expect(codesOf('building-coefficient', '{"buildings":-1,"yards":"x","rent":1}')).toEqual([
      ': unknown-key',
      'buildings: range',
      'structures: missing',
      'yards: type',
      'land: missing',
    ]);
  });

  it('is told with what a message needs', () => {
    expect(issuesOf('water-reuse', '{"reusedWater":true,"waterIntake":-1,"x":1}')).toEqual([
      { code: 'unknown-key', path: [], params: { keys: ['x'] } },
      { code: 'type', path: ['reusedWater'], params: { expected: 'number', received: 'boolean' } },
      { code: 'range', path: ['waterIntake'], params: { minimum: 0 } },
    ]);
    expect(computeIndicator('energy-per-product', { energy: Number.NaN, output: 1 })).toEqual({
      ok: false,
      issues: [{ code: 'type', path: ['energy'], params: { expected: 'number', received: 'NaN' } }],
    });
    expect(issuesOf('water-reuse', '{"reusedWater":0,"waterIntake":0}')).toEqual([
      {
        code: 'zero-denominator',
        path: ['waterIntake'],
        params: { inputs: ['waterIntake', 'reusedWater'] },
      },
    ]);
  });

  it('may be an indicator that does not exist', () => {
    expect(computeIndicator(JSON.parse('"wind"'), JSON.parse('{}'))).toEqual({
      ok: false,
      issues: [{ code: 'unknown-indicator', path: [], params: { received: 'wind' } }],
    });
  });

  it('may be a result beyond all numbers', () => {
    const tooLarge = [{ code: 'result-too-large', path: [], params: {} }];
    expect(computeIndicator('energy-per-product', { energy: 1e300, output: 1e-300 })).toEqual({
      ok: false,
      issues: tooLarge,
    });
    const waste = { usedWaste: 1.7e308, generatedWaste: 1.7e308, usedStock: 1.7e308 };
    expect(computeIndicator('solid-waste-use', waste)).toEqual({ ok: false, issues: tooLarge });
  });
});

describe('a part above its whole', () => {
  it.each<[IndicatorId, string]>([
    ['renewable-share', '{"renewable":[{"source":"own-use","tce":121}],"totalEnergy":120}'],
    ['solid-waste-use', '{"usedWaste":121,"generatedWaste":80,"usedStock":40}'],
    ['building-coefficient', '{"buildings":100,"structures":20,"yards":1,"land":120}'],
  ])('is an issue of %s', (id, json) => {
    expect(issuesOf(id, json)).toMatchObject([
      { code: 'part-above-whole', params: { part: 121, whole: 120 } },
    ]);
  });

  it('is an issue of earlier stock beyond all the waste that was used', () => {
    // By itself, 50 of 140 would pass for a rate.
    const inputs = { usedWaste: 50, generatedWaste: 80, usedStock: 60 };
    expect(computeIndicator('solid-waste-use', inputs)).toEqual({
      ok: false,
      issues: [{ code: 'part-above-whole', path: ['usedStock'], params: { part: 60, whole: 50 } }],
    });
    // All that was used may come from the stock: 60 of 80 + 60.
    expect(computeIndicator('solid-waste-use', { ...inputs, usedWaste: 60 })).toMatchObject({
      value: expect.closeTo(42.857142857, 8),
    });
  });

  it('is none where sums of decimals miss one another by a rounding error', () => {
    // 0.1 + 0.2 is 0.30000000000000004.
    const inputs = { buildings: 0.1, structures: 0.2, yards: 0, land: 0.3 };
    expect(computeIndicator('building-coefficient', inputs)).toEqual({ ok: true, value: 100, unit: '%' });
  });

  it('is none of the plot ratio, which may exceed 1', () => {
    const inputs = { storeys: [{ area: 3, height: 4 }], land: 2 };
    expect(computeIndicator('plot-ratio', inputs)).toMatchObject({ value: 1.5 });
  });
});

describe('renewable energy (B.5)', () => {
  it('adds up all four sources', () => {
    const result = computeIndicator('renewable-share', {
      renewable: [
        { source: 'own-use', tce: 10 },
        { source: 'market-purchase', tce: { value: 20, unit: 'tce' }, certificate: 'A-1' },
        { source: 'direct-line', tce: 5 },
        { source: 'green-certificate', tce: 15, certificate: 'A-2' },
      ],
      totalEnergy: 200,
    });
    expect(result).toEqual({ ok: true, value: 25, unit: '%' });
  });

  it('is nothing where no part is named', () => {
    expect(computeIndicator('renewable-share', { renewable: [], totalEnergy: 5 })).toMatchObject({
      value: 0,
    });
  });

  it('does not count a certificate twice, whichever way it is written', () => {
    const renewable = [
      { source: 'own-use', tce: 1 },
      { source: 'market-purchase', tce: 2, certificate: 'GEC-2025-0001' },
      { source: 'green-certificate', tce: 2, certificate: 'ＧＥＣ-2025-0001 ' },
    ];
    expect(issuesOf('renewable-share', JSON.stringify({ renewable, totalEnergy: 9 }))).toEqual([
      {
        code: 'certificate-twice',
        path: ['renewable', 2, 'certificate'],
        params: { certificate: 'ＧＥＣ-2025-0001 ', first: 1 },
      },
    ]);
  });

  it('asks a certificate that was bought by itself for its number, since it is nothing else', () => {
    const part = { source: 'green-certificate', tce: 2 };
    expect(codesOf('renewable-share', JSON.stringify({ renewable: [part, part], totalEnergy: 9 }))).toEqual([
      'renewable.0.certificate: missing',
      'renewable.1.certificate: missing',
    ]);
    expectTypeOf<{ source: 'green-certificate'; tce: 2 }>().not.toExtend<RenewablePart>();
    expectTypeOf<{ source: 'direct-line'; tce: 2 }>().toExtend<RenewablePart>();
  });

  it('refuses sources and certificates that are none', () => {
    const renewable = [
      { source: 'coal', tce: 1 },
      { tce: 1, certificate: ' ' },
      { source: 5, tce: -1, certificate: 5, more: 1 },
    ];
    expect(codesOf('renewable-share', JSON.stringify({ renewable, totalEnergy: 9 }))).toEqual([
      'renewable.2: unknown-key',
      'renewable.0.source: not-in-list',
      'renewable.1.source: missing',
      'renewable.1.certificate: empty',
      'renewable.2.source: type',
      'renewable.2.certificate: type',
      'renewable.2.tce: range',
    ]);
  });
});

describe('what the inputs take in', () => {
  const noteOf = (clause: string, key: string) => {
    const indicator = indicators.find((one) => one.clause === clause);
    return [...(indicator?.of ?? []), ...(indicator?.by ?? [])].find((one) => one.key === key)?.note?.[
      'zh-CN'
    ];
  };

  it.each([
    ['B.5', 'renewable', /全部可再生能源，含热力和生物质/],
    ['B.8', 'waterIntake', /不含建设及改建/],
    ['B.9', 'waterIntake', /不含建设及改建/],
    ['B.10', 'waterIntake', /不含建设及改建/],
    ['B.12', 'wastewaterGenerated', /生产废水/],
    ['B.13', 'wastewaterGenerated', /生产废水/],
    ['B.14', 'wastewaterDischarged', /生产废水/],
    ['B.15', 'wastewaterDischarged', /生产废水/],
    ['B.26', 'structures', /生产和直接为生产服务/],
  ])('of %s, %s, is told with it', (clause, key, text) => {
    expect(noteOf(clause, key)).toMatch(text);
  });

  it('counts renewable heat and biomass beside electricity', () => {
    const renewable = [
      { source: 'own-use', tce: 10 },
      { source: 'other-than-electricity', tce: 15 },
    ] as const;
    expect(computeIndicator('renewable-share', { renewable, totalEnergy: 100 })).toEqual({
      ok: true,
      value: 25,
      unit: '%',
    });
  });
});

describe('capacity per land (B.24)', () => {
  it('converts nothing where there is one product', () => {
    const inputs = { products: [{ capacity: { value: 500, unit: '台' } }], land: 1000 };
    expect(computeIndicator('capacity-per-land', inputs)).toEqual({ ok: true, value: 0.5, unit: '台/m²' });
  });

  it('bears the unit of the representative product, wherever it stands', () => {
    const small = { capacity: { value: 120, unit: '套' }, timeQuota: 3 };
    const large = { capacity: { value: 220, unit: '台' }, timeQuota: 2 };
    for (const products of [
      [small, large],
      [large, small],
    ]) {
      expect(computeIndicator('capacity-per-land', { products, land: 1000 })).toEqual({
        ok: true,
        value: 0.4,
        unit: '台/m²',
      });
    }
  });

  // 100 × 2 and 50 × 4 weigh the same, and so do 0.1 × 3 and 0.3 × 1, though not in binary fractions.
  it.each<[string, object, object]>([
    ['time quotas', { capacity: 100, timeQuota: 2 }, { capacity: 50, timeQuota: 4 }],
    ['time quotas in decimals', { capacity: 0.1, timeQuota: 3 }, { capacity: 0.3, timeQuota: 1 }],
    [
      'units',
      { capacity: { value: 7, unit: '台' }, timeQuota: 2 },
      { capacity: { value: 7, unit: '套' }, timeQuota: 2 },
    ],
  ])('is not settled where two of different %s weigh the same', (_, one, other) => {
    for (const products of [
      [one, other, { capacity: 0.01, timeQuota: 1 }],
      [other, one, { capacity: 0.01, timeQuota: 1 }],
    ]) {
      expect(codesOf('capacity-per-land', JSON.stringify({ products, land: 100 }))).toEqual([
        'products: representative-tied',
      ]);
    }
  });

  it('is settled where two that weigh the same are alike, or come to nothing', () => {
    const alike = { capacity: 100, timeQuota: 2 };
    const products = [alike, { capacity: 20, timeQuota: 1 }, alike];
    // 100 + 10 + 100 of the representative.
    expect(computeIndicator('capacity-per-land', { products, land: 700 })).toMatchObject({ value: 0.3 });
    const none = [2, 4].map((timeQuota) => ({ capacity: 0, timeQuota }));
    expect(computeIndicator('capacity-per-land', { products: none, land: 9 })).toMatchObject({ value: 0 });
  });

  it('needs the time quota of each of several products, above zero', () => {
    const json = '{"products":[{"capacity":1},{"capacity":1,"timeQuota":0}],"land":9}';
    expect(codesOf('capacity-per-land', json)).toEqual([
      'products.0.timeQuota: missing',
      'products.1.timeQuota: range',
    ]);
  });

  it('takes no actual output, which chooses no representative product', () => {
    const json = '{"products":[{"capacity":1,"timeQuota":1,"output":9}],"land":9}';
    expect(codesOf('capacity-per-land', json)).toEqual(['products.0: unknown-key']);
  });

  it('speaks of producible quantity and of time quotas', () => {
    const note = indicators.find(({ clause }) => clause === 'B.24')?.of[0].note;
    expect(note?.['zh-CN']).toMatch(/可产出量与工时定额之积.*时间定额之比/);
  });
});

describe('plot ratio (B.27)', () => {
  it.each([
    [7.99, 1],
    [8, 1],
    [8.01, 2],
    [9, 2],
  ])('counts a storey of %d m %d times', (height, times) => {
    const result = computeIndicator('plot-ratio', { storeys: [{ area: 50, height }], land: 50 });
    expect(result).toEqual({ ok: true, value: times, unit: '1' });
  });
});
