import type { Unit } from 'green-manufacturing-registry';
import { computeIndicator, type RowValue } from 'green-manufacturing-registry/indicator';
import type { GreenFactoryAssessment } from 'green-manufacturing-registry/promotion';

/** 示例: nothing in this file is about a real enterprise. What it does in a year, in the units of Annex B. */
const land = 50_000;
const outputValue = 150_000;
const output = { value: 60_000, unit: 't' };
const totalEnergy = 12_000;
const waterIntake = 138_900;

export const indicatorsComputed = {
  'energy-per-product': computeIndicator('energy-per-product', { energy: 11_100, output }),
  'renewable-share': computeIndicator('renewable-share', {
    renewable: [
      { source: 'own-use', tce: 300 },
      { source: 'green-certificate', tce: 120, certificate: 'GEC-示例-1' },
    ],
    totalEnergy,
  }),
  'water-intake-per-product': computeIndicator('water-intake-per-product', { waterIntake, output }),
  'water-reuse': computeIndicator('water-reuse', { reusedWater: 861_100, waterIntake }),
  'solid-waste-use': computeIndicator('solid-waste-use', {
    usedWaste: 940,
    generatedWaste: 980,
    usedStock: 20,
  }),
  'output-value-per-land': computeIndicator('output-value-per-land', { outputValue, land }),
  'building-coefficient': computeIndicator('building-coefficient', {
    buildings: 20_000,
    structures: 2000,
    yards: 1000,
    land,
  }),
  'plot-ratio': computeIndicator('plot-ratio', {
    storeys: [
      { area: 15_000, height: 9 },
      { area: 10_000, height: 8 },
    ],
    land,
  }),
};

/** Rows of the forms that are called otherwise than the indicator that they take. */
const rowNames: Record<string, string> = {
  'energy-per-product': 'energy-intensity',
  'water-intake-per-product': 'water-intensity',
};

/** Where a form prints no number, the quota standard of the industry does: made up here, too. */
const quotas: Record<string, { lead: number; base: number }> = {
  'energy-intensity': { lead: 0.17, base: 0.2 },
  'water-intensity': { lead: 2, base: 2.5 },
};

/** The rows of a form that Annex B computes, then those that are counted, judged, or answered by yes and no. */
export const rowValues: Record<string, RowValue> = {
  ...Object.fromEntries(
    Object.entries(indicatorsComputed).flatMap(([id, result]) => {
      const row = rowNames[id] ?? id;
      return result.ok ? [[row, { value: result.value, unit: result.unit, ...quotas[row] }]] : [];
    }),
  ),
  // The form asks for kilograms, Annex B gives tonnes: who fills in the form converts.
  'carbon-intensity': { value: (1000 * 30_000) / outputValue, unit: 'kgCO2/万元' },
  'platform-functions': 3,
  'less-material': true,
  'recycled-material': false,
  'advanced-technology': 4,
  'retrofit-projects': 3,
  'retrofit-investment': 0.55,
  'wastewater-margin': { notApplicable: true },
  'waste-gas-margin': 84,
  'green-design': { score: 3 },
  'carbon-footprint': 90,
  'energy-saving-products': 85,
};

/** For rows with size classes. */
export const sizeClass = { tce: totalEnergy };

export const greenUnit: Unit = { kind: 'factory', id: 'made-up-factory', enterprise: 'made-up-enterprise' };

const declared = [
  ...['legal-entity', 'real-production', 'lawful-operation'],
  ...['good-operation', 'accepts-supervision', 'factory-standard'],
];

/** It declares what the measures ask, and nothing stands against it. */
export const greenEvidence: GreenFactoryAssessment = {
  kind: 'green-factory',
  unit: greenUnit.id,
  period: { from: '2022-06-01', until: '2025-05-31' },
  statements: Object.fromEntries(declared.map((name) => [name, { holds: true }])),
  incidents: [],
};
