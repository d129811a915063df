import * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { checkWith, inEnglish } from '../issue/internal.js';
import {
  blurredDateSchema,
  divisionSchema,
  industrySchema,
  printedSchema,
  textSchema,
} from './partsSchema.js';

/** Where a unit, or what belongs to one, lies and what it makes. */
export const placeFields = /* @__PURE__ */ (() => ({
  /** Where the unit lies: a GB/T 2260 code or `XPCC`. */
  division: divisionSchema.optional(),
  /** The day whose list of divisions the code belongs to, for codes that have been abolished. */
  divisionAsOf: blurredDateSchema.optional(),
  /** A development zone, which is no division. */
  zone: textSchema.optional(),
  /** GB/T 4754-2017. */
  industry: industrySchema.optional(),
  /** Codes of key industrial chains; a unit may belong to several. */
  chains: z.array(textSchema).optional(),
}))();

/** A green-design product (绿色设计产品): enterprise, name, model and standard together make it one product. */
export const productSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('product'),
        id: textSchema,
        enterprise: textSchema,
        name: textSchema,
        /** As printed; lists print a lone `-` where a product has no model. */
        model: printedSchema.optional(),
        /** The evaluation standard, as printed. */
        standard: printedSchema.optional(),
        ...placeFields,
      })
      .meta({ id: 'GreenManufacturingProduct', title: 'Green-design product' }),
  ))();

/** A factory, or an independently accounting branch. Without a name of its own it bears its enterprise's name. */
export const factorySchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('factory'),
        id: textSchema,
        enterprise: textSchema,
        name: textSchema.optional(),
        branch: z.boolean().optional(),
        ...placeFields,
      })
      .meta({ id: 'GreenManufacturingFactory', title: 'Factory' }),
  ))();

/** The supply chain that an enterprise manages. Suppliers are ids of enterprises; they may be unknown to a registry. */
export const supplyChainSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('supply-chain'),
        id: textSchema,
        enterprise: textSchema,
        name: textSchema.optional(),
        suppliers: z.array(textSchema).optional(),
        ...placeFields,
      })
      .meta({ id: 'GreenManufacturingSupplyChain', title: 'Supply chain' }),
  ))();

/** An industrial park. Members are ids of units or enterprises; they may be unknown to a registry. */
export const parkSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('park'),
        id: textSchema,
        name: textSchema,
        members: z.array(textSchema).optional(),
        /** Square kilometres. */
        area: z.number().positive().optional(),
        managingBody: textSchema.optional(),
        /** The park's own rank as a park. It is no green tier. */
        administrativeRank: z.enum(['national', 'provincial', 'municipal', 'county']).optional(),
        ...placeFields,
      })
      .meta({ id: 'GreenManufacturingPark', title: 'Industrial park' }),
  ))();

/** The fields that `recordIssues` looks at together. */
type UnitFields = { enterprise?: string; suppliers?: string[]; division?: string; divisionAsOf?: string };

/**
 * What no single field of a record can tell: for those who build a union of their own from the schemas of units.
 *
 * @example
 * recordIssues({ enterprise: 'e1', suppliers: ['e1'] }).map(({ code }) => code) //=> ['own-supplier']
 */
export function recordIssues(unit: { [K in keyof UnitFields]?: UnitFields[K] | undefined }): Issue[] {
  const issues: Issue[] = [];
  if (unit.divisionAsOf !== undefined && unit.division === undefined) {
    issues.push({ code: 'division-day-alone', severity: 'error', path: ['divisionAsOf'], params: {} });
  }
  const self = unit.enterprise === undefined ? -1 : (unit.suppliers ?? []).indexOf(unit.enterprise);
  if (unit.enterprise !== undefined && self >= 0) {
    const params = { enterprise: unit.enterprise };
    issues.push({ code: 'own-supplier', severity: 'error', path: ['suppliers', self], params });
  }
  return issues;
}

/** Any green manufacturing unit, by `kind`. */
export const unitSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .discriminatedUnion('kind', [productSchema, factorySchema, supplyChainSchema, parkSchema])
      .check(checkWith(recordIssues))
      .meta({
        id: 'GreenManufacturingUnit',
        title: 'Green manufacturing unit',
        description:
          'Not expressed here: divisionAsOf needs a division; an enterprise is not its own supplier.',
      }),
  ))();

export type Product = z.infer<typeof productSchema>;
export type Factory = z.infer<typeof factorySchema>;
export type SupplyChain = z.infer<typeof supplyChainSchema>;
export type Park = z.infer<typeof parkSchema>;
export type Unit = z.infer<typeof unitSchema>;
