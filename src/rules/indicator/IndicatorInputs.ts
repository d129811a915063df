/** A number in the unit of the formula, or with its unit said, which is then compared. */
export type Amount = number | { value: number; unit: string };

/**
 * Where renewable energy comes from (B.5). All that is actually consumed counts: the first four are of electricity, the last is
 * renewable heat, biomass and whatever else is no electricity.
 */
export const renewableSources = [
  'own-use',
  'market-purchase',
  'direct-line',
  'green-certificate',
  'other-than-electricity',
] as const;

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
 * One product that land brings forth (B.24). Where there are several, each needs its time quota: the one with the largest
 * producible quantity × time quota represents them, the first of equals.
 */
export type LandProduct = {
  /** 可产出量: what can be produced in the year, not what was. */
  capacity: Amount;
  /** 工时定额 (时间定额): working time for one unit of the product, in one unit for all products. */
  timeQuota?: number | undefined;
};

/** Floor area in m² and height in m of one storey of one building (B.27). */
export type Storey = { area: Amount; height: Amount };

/**
 * What each indicator is computed from: its clause in GB/T 36132-2025 Annex B, symbol and result unit, then its inputs and
 * their units. Where a quota standard has a method of its own, that goes before Annex B (4.4.2). All amounts are of the year
 * that is evaluated. `产品` stands for the product's own unit, which the result
 * bears where the caller says it: `{ value: 480, unit: '台' }`. The same is data in `indicators`.
 */
export type IndicatorInputs = {
  /** B.1 单位产品综合能耗 E_ui, tce/产品. `energy` in tce, without energy used as raw material; `output` is qualified output. */
  'energy-per-product': { energy: Amount; output: Amount };
  /** B.2 单位产值综合能耗 E_gi, tce/万元. `energy` in tce, without energy used as raw material; `outputValue` in 万元. */
  'energy-per-output-value': { energy: Amount; outputValue: Amount };
  /** B.3 单位产品二氧化碳排放量 C_ui, tCO2/产品. `carbonDioxide` in tCO2 by GB/T 32150 and 32151, within the boundary of the energy. */
  'carbon-dioxide-per-product': { carbonDioxide: Amount; output: Amount };
  /** B.4 单位产值二氧化碳排放量 C_gi, tCO2/万元. `carbonDioxide` in tCO2, `outputValue` in 万元. */
  'carbon-dioxide-per-output-value': { carbonDioxide: Amount; outputValue: Amount };
  /** B.5 可再生能源利用率 R_re, %. `renewable`: all that was consumed, heat and biomass too, part by part in tce; `totalEnergy` in tce, without energy used as raw material. */
  'renewable-share': { renewable: readonly RenewablePart[]; totalEnergy: Amount };
  /** B.6 单位产品主要原材料消耗量 M_ui, 原材料/产品. `material` in the material's own unit. */
  'material-per-product': { material: Amount; output: Amount };
  /** B.7 单位产值主要原材料消耗量 M_gi, 原材料/万元. `material` in the material's own unit, `outputValue` in 万元. */
  'material-per-output-value': { material: Amount; outputValue: Amount };
  /** B.8 单位产品取水量 V_ui, m³/产品. `waterIntake` in m³, without construction and rebuilding, fire fighting and external supply. */
  'water-intake-per-product': { waterIntake: Amount; output: Amount };
  /** B.9 单位产值取水量 V_gi, m³/万元. `waterIntake` in m³ as in B.8, `outputValue` in 万元. */
  'water-intake-per-output-value': { waterIntake: Amount; outputValue: Amount };
  /** B.10 工业用水重复利用率 R_w, %. Both in m³, the intake as in B.8; `reusedWater` circulates, is used again directly, or treated and used again. */
  'water-reuse': { reusedWater: Amount; waterIntake: Amount };
  /** B.11 一般工业固体废物综合利用率 K_r, %. All in t; `usedWaste` without bought-in waste, `usedStock` its part of earlier years. */
  'solid-waste-use': { usedWaste: Amount; generatedWaste: Amount; usedStock: Amount };
  /** B.12 单位产品废水产生量 W_ui, t/产品. `wastewaterGenerated`: waste water of production, in t. */
  'wastewater-generated-per-product': { wastewaterGenerated: Amount; output: Amount };
  /** B.13 单位产值废水产生量 W_gi, t/万元. `wastewaterGenerated` in t, `outputValue` in 万元. */
  'wastewater-generated-per-output-value': { wastewaterGenerated: Amount; outputValue: Amount };
  /** B.14 单位产品废水排放量 w_ui, t/产品. `wastewaterDischarged`: waste water of production, in t. */
  'wastewater-discharged-per-product': { wastewaterDischarged: Amount; output: Amount };
  /** B.15 单位产值废水排放量 w_gi, t/万元. `wastewaterDischarged` in t, `outputValue` in 万元. */
  'wastewater-discharged-per-output-value': { wastewaterDischarged: Amount; outputValue: Amount };
  /** B.16 单位产品废气产生量 P_ui, m³/产品. `wasteGasGenerated` in m³. */
  'waste-gas-generated-per-product': { wasteGasGenerated: Amount; output: Amount };
  /** B.17 单位产值废气产生量 P_gi, m³/万元. `wasteGasGenerated` in m³, `outputValue` in 万元. */
  'waste-gas-generated-per-output-value': { wasteGasGenerated: Amount; outputValue: Amount };
  /** B.18 单位产品废气排放量 p_ui, m³/产品. `wasteGasDischarged` in m³. */
  'waste-gas-discharged-per-product': { wasteGasDischarged: Amount; output: Amount };
  /** B.19 单位产值废气排放量 p_gi, m³/万元. `wasteGasDischarged` in m³, `outputValue` in 万元. */
  'waste-gas-discharged-per-output-value': { wasteGasDischarged: Amount; outputValue: Amount };
  /** B.20 单位产品主要污染物产生量 S_ui, 污染物/产品. `pollutantGenerated` in the pollutant's own unit. */
  'pollutant-generated-per-product': { pollutantGenerated: Amount; output: Amount };
  /** B.21 单位产值主要污染物产生量 S_gi, 污染物/万元. `pollutantGenerated` in the pollutant's own unit, `outputValue` in 万元. */
  'pollutant-generated-per-output-value': { pollutantGenerated: Amount; outputValue: Amount };
  /** B.22 单位产品主要污染物排放量 s_ui, 污染物/产品. `pollutantDischarged` in the pollutant's own unit. */
  'pollutant-discharged-per-product': { pollutantDischarged: Amount; output: Amount };
  /** B.23 单位产值主要污染物排放量 s_gi, 污染物/万元. `pollutantDischarged` in the pollutant's own unit, `outputValue` in 万元. */
  'pollutant-discharged-per-output-value': { pollutantDischarged: Amount; outputValue: Amount };
  /** B.24 单位用地面积产能 n, 产品/m², equations B.24 and B.25. `land` in m² by land title. */
  'capacity-per-land': { products: readonly LandProduct[]; land: Amount };
  /** B.25 单位用地面积产值 g, 万元/m², equation B.26. `outputValue` in 万元, `land` in m² by land title. */
  'output-value-per-land': { outputValue: Amount; land: Amount };
  /** B.26 建筑系数 r, %, equation B.27. The ground that each covers in m², structures for production and direct service; `land` in m² by land title. */
  'building-coefficient': { buildings: Amount; structures: Amount; yards: Amount; land: Amount };
  /** B.27 容积率 R, no unit, equation B.28. A storey higher than 8 m counts double; `land` in m² by land title. */
  'plot-ratio': { storeys: readonly Storey[]; land: Amount };
};

export type IndicatorId = keyof IndicatorInputs;
