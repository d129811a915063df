import type { intensities } from './intensities.js';

/** A number in the unit of the formula, or with its unit said, which is then compared. */
export type Amount = number | { value: number; unit: string };

/** Where renewable energy comes from (B.5). */
export const renewableSources = ['own-use', 'market-purchase', 'direct-line', 'green-certificate'] as const;

export type RenewableSource = (typeof renewableSources)[number];

/**
 * Renewable energy of one source. Whatever names the same certificate is the same energy and counts once; a certificate
 * bought by itself is nothing but its number, so there the number must be said.
 */
export type RenewablePart =
  | {
      source: Exclude<RenewableSource, 'green-certificate'>;
      tce: Amount;
      certificate?: string | undefined;
    }
  | { source: 'green-certificate'; tce: Amount; certificate: string };

/**
 * One product that land brings forth (B.24). Where there are several, each needs its labour quota and its output: the one
 * with the largest output × labour quota represents them, the first of equals.
 */
export type LandProduct = {
  capacity: Amount;
  /** Labour for one unit of the product, in one unit for all products. */
  labourQuota?: number | undefined;
  output?: number | undefined;
};

/** Floor area in m² and height in m of one storey (B.27). */
export type Storey = { area: Amount; height: Amount };

type Intensities = typeof intensities;

type PerProduct = {
  [K in keyof Intensities as `${Intensities[K]['id']}-per-product`]: Readonly<Record<K | 'output', Amount>>;
};

type PerOutputValue = {
  [K in keyof Intensities as `${Intensities[K]['id']}-per-output-value`]: Readonly<
    Record<K | 'outputValue', Amount>
  >;
};

/** What each indicator is computed from. */
export type IndicatorInputs = PerProduct &
  PerOutputValue & {
    'renewable-share': { renewable: readonly RenewablePart[]; totalEnergy: Amount };
    'water-reuse': { reusedWater: Amount; waterIntake: Amount };
    'solid-waste-use': { usedWaste: Amount; generatedWaste: Amount; usedStock: Amount };
    'capacity-per-land': { products: readonly LandProduct[]; land: Amount };
    'output-value-per-land': { outputValue: Amount; land: Amount };
    'building-coefficient': { buildings: Amount; structures: Amount; yards: Amount; land: Amount };
    'plot-ratio': { storeys: readonly Storey[]; land: Amount };
  };

export type IndicatorId = keyof IndicatorInputs;
