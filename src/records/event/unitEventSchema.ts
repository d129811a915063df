import * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { inEnglish } from '../issue/internal.js';
import { divisionSchema, textSchema } from '../unit/internal.js';
import { eventFields, onField } from './titleEventSchema.js';

/** What becomes of the titles: they go on, they end, or nobody has decided yet. */
const titlesField = /* @__PURE__ */ (() => ({ titles: z.enum(['continue', 'lapse', 'review']) }))();

const common = /* @__PURE__ */ (() => ({ ...eventFields, ...onField }))();

/** The unit, or the enterprise, bears a new name. Titles go on. */
const renamedSchema = /* @__PURE__ */ (() =>
  z.strictObject({ type: z.literal('renamed'), ...common, name: textSchema }))();

/** The unit lies in another division or zone from then on. */
const relocatedSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('relocated'),
    ...common,
    division: divisionSchema.optional(),
    zone: textSchema.optional(),
  }))();

/** The unit is absorbed by another one. */
const mergedSchema = /* @__PURE__ */ (() =>
  z.strictObject({ type: z.literal('merged'), ...common, ...titlesField, into: textSchema }))();

/** Other units are split off; the unit itself goes on. */
const splitSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('split'),
    ...common,
    ...titlesField,
    into: z.array(textSchema).min(1),
  }))();

/** The unit belongs to another enterprise from then on. Titles go on. */
const transferredSchema = /* @__PURE__ */ (() =>
  z.strictObject({ type: z.literal('transferred'), ...common, to: textSchema }))();

/** The unit has ceased to work. Lists keep such a unit until they remove it: say what becomes of its titles. */
const closedSchema = /* @__PURE__ */ (() =>
  z.strictObject({ type: z.literal('closed'), ...common, ...titlesField }))();

/** The unit held the title on that day; since when is not known. */
const openingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('opening'),
    ...common,
    scheme: textSchema,
    tier: textSchema.optional(),
    project: textSchema.optional(),
  }))();

/** A rating, which is no title: CMMM, DTMM, green code, stars. */
const ratingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('rating'),
    ...common,
    rating: textSchema,
    level: z.union([textSchema, z.number()]),
    basis: z.enum(['self', 'certified']).optional(),
  }))();

/** Whether the yearly table of dynamic management was filed. */
const annualRecordSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    type: z.literal('annual-record'),
    ...common,
    year: z.int().min(1000).max(9999),
    filed: z.boolean(),
  }))();

/** Anything that happens to a unit or an enterprise beside the steps of a title, by `type`. */
export const unitEventSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .discriminatedUnion('type', [
        renamedSchema,
        relocatedSchema,
        mergedSchema,
        splitSchema,
        transferredSchema,
        closedSchema,
        openingSchema,
        ratingSchema,
        annualRecordSchema,
      ])
      .meta({ id: 'GreenManufacturingUnitEvent', title: 'Unit event' }),
  ))();

export type UnitEvent = z.infer<typeof unitEventSchema>;

/** What no single field of a unit event can tell. */
export function unitEventIssues(event: UnitEvent): Issue[] {
  if (event.type !== 'merged' && event.type !== 'split') return [];
  const into = event.type === 'merged' ? [event.into] : event.into;
  if (!into.includes(event.unit)) return [];
  return [{ code: 'into-itself', severity: 'error', path: ['into'], params: { unit: event.unit } }];
}
