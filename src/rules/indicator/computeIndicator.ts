import type { Indicator, IndicatorInput } from './Indicator.js';
import type { IndicatorId, IndicatorInputs } from './IndicatorInputs.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { indicators } from './indicators.js';
import { type Reading, readAmount } from './readAmount.js';
import { readProducts } from './readProducts.js';
import { readRenewable } from './readRenewable.js';
import { readStoreys } from './readStoreys.js';
import { isRecord, otherKeys, ownValue, typeIssue } from './untyped.js';

/** A finite number that is not negative, or everything that keeps it from being computed. */
export type IndicatorResult =
  | { ok: true; value: number; unit: string }
  | { ok: false; issues: IndicatorIssue[] };

/**
 * Computes an indicator of GB/T 36132-2025 Annex B. Whatever is wrong with the inputs is an issue, never a guess; units are
 * compared where they are said, and never converted. A rate in `%` lies between 0 and 100. Where a quota standard has a method of
 * its own, that goes before Annex B (4.4.2).
 *
 * @example
 * computeIndicator('water-reuse', { reusedWater: 31, waterIntake: 5 }) //=> { ok: true, value: 86.11111111111111, unit: '%' }
 * computeIndicator('energy-per-product', { energy: 120, output: { value: 48, unit: 't' } }) //=> { ok: true, value: 2.5, unit: 'tce/t' }
 * computeIndicator('renewable-share', { renewable: [{ source: 'green-certificate', tce: 30, certificate: 'GEC-1' }], totalEnergy: 120 }) //=> { ok: true, value: 25, unit: '%' }
 * computeIndicator('plot-ratio', { storeys: [{ area: 900, height: 9 }, { area: 200, height: 8 }], land: 2000 }) //=> { ok: true, value: 1, unit: '1' }
 * computeIndicator('output-value-per-land', { outputValue: 500, land: 0 }) //=> { ok: false, issues: [{ code: 'zero-denominator', path: ['land'], params: { inputs: ['land'] } }] }
 */
export function computeIndicator<I extends IndicatorId>(id: I, inputs: IndicatorInputs[I]): IndicatorResult {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) return failed({ code: 'unknown-indicator', path: [], params: { received: String(id) } });
  const given: unknown = inputs;
  if (!isRecord(given)) return failed(typeIssue('object', given, []));

  const wanted = new Map([...indicator.of, ...indicator.by].map((input) => [input.key, input]));
  const issues = otherKeys(given, [...wanted.keys()], []);
  const read = new Map(
    [...wanted].map(([key, input]) => [key, readInput(ownValue(given, key), input, issues)]),
  );
  return issues.length > 0 ? failed(...issues) : resultOf(indicator, read);
}

function readInput(given: unknown, input: IndicatorInput, issues: IndicatorIssue[]): Reading {
  switch (input.shape) {
    case 'renewable-parts':
      return readRenewable(given, input, issues);
    case 'products':
      return readProducts(given, input, issues);
    case 'storeys':
      return readStoreys(given, input, issues);
    default:
      return readAmount(given, input.ownUnit ? null : input.unit, [input.key], issues);
  }
}

function resultOf({ of, by, formula, unit }: Indicator, read: ReadonlyMap<string, Reading>): IndicatorResult {
  const amountOf = (key: string) => read.get(key)?.value ?? 0;
  const sum = (inputs: readonly IndicatorInput[]) =>
    inputs.reduce((total, { key }) => total + amountOf(key), 0);
  const [part, whole] = [sum(of), sum(by)];
  if (whole === 0) {
    const params = { inputs: by.map(({ key }) => key) };
    return failed({ code: 'zero-denominator', path: [by[0].key], params });
  }
  const rate = formula === 'percentage';
  if (rate && isAbove(part, whole))
    return failed({ code: 'part-above-whole', path: [of[0].key], params: { part, whole } });
  for (const { key, partOf } of [...of, ...by]) {
    const params = { part: amountOf(key), whole: partOf === undefined ? Infinity : amountOf(partOf) };
    if (isAbove(params.part, params.whole)) return failed({ code: 'part-above-whole', path: [key], params });
  }
  const value = rate ? Math.min(100, (100 * part) / whole) : part / whole;
  // A whole beyond all numbers would bring every part to nothing.
  if (!Number.isFinite(value) || !Number.isFinite(whole))
    return failed({ code: 'result-too-large', path: [], params: {} });
  return { ok: true, value, unit: unitOf(of[0], by[0], unit, read) };
}

/** Sums of decimals may miss one another by a rounding error; that much is no part above its whole. */
function isAbove(part: number, whole: number): boolean {
  return part > whole * (1 + 1e-9);
}

/** The unit of the result bears what the caller said of the inputs whose unit is their own. */
function unitOf(
  of: IndicatorInput,
  by: IndicatorInput,
  unit: string,
  read: ReadonlyMap<string, Reading>,
): string {
  if (!of.ownUnit && !by.ownUnit) return unit;
  const own = (input: IndicatorInput) => (input.ownUnit && read.get(input.key)?.unit) || input.unit;
  return `${own(of)}/${own(by)}`;
}

function failed(...issues: IndicatorIssue[]): IndicatorResult {
  return { ok: false, issues };
}
