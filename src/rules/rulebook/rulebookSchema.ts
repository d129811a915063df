import * as z from 'zod';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import { blurredDateSchema, daySchema, textSchema } from '../../records/unit/internal.js';
import { confidences, type Issue, unitKinds } from '../../words/vocabulary/index.js';
import { conditionSchema } from './conditionSchema.js';
import { labelsSchema as labels } from './labelsSchema.js';
import type { Overlay, Rulebook } from './Rulebook.js';
import { commonIssues, rulebookIssues } from './rulebookIssues.js';

/** A text of a form that has a name. */
const formed = (expected: 'month-day' | 'jurisdiction', form: RegExp) => {
  const formIssues = (text: string): Issue[] =>
    form.test(text) ? [] : [{ code: 'format', severity: 'error', path: [], params: { expected } }];
  return z.string().check(checkWith(formIssues)).meta({ pattern: form.source });
};

const citation = /* @__PURE__ */ (() =>
  z
    .strictObject({
      document: textSchema,
      clause: textSchema.exactOptional(),
      address: textSchema.exactOptional(),
    })
    .meta({ id: 'RuleCitation' }))();

/** Where something stands, and how sure that is. */
export const citedFields = /* @__PURE__ */ (() => ({ citation, confidence: z.enum(confidences) }))();
const severity = /* @__PURE__ */ (() => z.enum(['must', 'in-principle']))();
const guarded = /* @__PURE__ */ (() => ({
  tiers: z.array(textSchema).min(1),
  kinds: z.array(z.enum(unitKinds)).min(1).exactOptional(),
}))();
const yearly = /* @__PURE__ */ (() =>
  formed('month-day', /^--(?!02-30|(02|04|06|09|11)-31)(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))();

/** One rule of a rulebook. */
export const ruleSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        id: textSchema,
        title: labels,
        ...guarded,
        for: z.enum(['applicants', 'holders', 'both']).exactOptional(),
        severity,
        condition: conditionSchema,
        onlyWhere: conditionSchema.exactOptional(),
        ...citedFields,
        proofs: z.array(labels).exactOptional(),
        note: labels.exactOptional(),
        origin: z.array(textSchema).exactOptional(),
      })
      .meta({ id: 'Rule', title: 'Rule' }),
  ))();

const about = /* @__PURE__ */ (() => ({
  id: textSchema,
  title: labels,
  jurisdiction: formed('jurisdiction', /^(CN|XPCC|[1-8]\d{5})$/),
  round: textSchema.exactOptional(),
  effective: z.strictObject({ from: blurredDateSchema, until: blurredDateSchema.exactOptional() }),
  document: z.strictObject({
    title: textSchema,
    number: textSchema.exactOptional(),
    date: blurredDateSchema.exactOptional(),
    address: textSchema.exactOptional(),
  }),
  replaces: z.array(textSchema).exactOptional(),
  windows: z
    .array(
      z.strictObject({
        id: textSchema,
        ...guarded,
        zone: textSchema.exactOptional(),
        step: z.enum(['self-assess', 'file', 'apply', 'review', 'recommend']),
        who: labels,
        with: labels.exactOptional(),
        where: textSchema.exactOptional(),
        opens: blurredDateSchema.exactOptional(),
        closes: z.union([daySchema, z.strictObject({ every: yearly })]),
        ...citedFields,
      }),
    )
    .exactOptional(),
  duties: z
    .array(
      z.strictObject({
        id: textSchema,
        title: labels,
        ...guarded,
        every: yearly.exactOptional(),
        by: daySchema.exactOptional(),
        recordedAs: z.literal('annual-record').exactOptional(),
        consequence: labels.exactOptional(),
        ...citedFields,
      }),
    )
    .exactOptional(),
  notes: z.array(labels).exactOptional(),
}))();

/** A rulebook loaded at run time. */
export const rulebookSchema: z.ZodType<Rulebook> = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        ...about,
        scheme: textSchema,
        edition: textSchema,
        tiers: z
          .array(
            z.strictObject({
              tier: textSchema,
              labels: labels.exactOptional(),
              decidedBy: labels,
              ...citedFields,
            }),
          )
          .min(1),
        rules: z.array(ruleSchema),
        extends: z.array(textSchema).exactOptional(),
      })
      .check(checkWith(rulebookIssues))
      .meta({
        id: 'Rulebook',
        title: 'Rulebook',
        description:
          'Not expressed here: ids are unique, tiers are those of the rulebook and can be reached, dates do not cross.',
      }),
  ))();

/** An overlay loaded at run time. What it says about its base is checked when it is applied. */
export const overlaySchema: z.ZodType<Overlay> = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        ...about,
        base: textSchema,
        edition: textSchema.exactOptional(),
        changes: z.array(
          z.discriminatedUnion('do', [
            z.strictObject({ do: z.literal('add'), rule: ruleSchema, after: textSchema.exactOptional() }),
            z.strictObject({
              do: z.literal('change'),
              rule: textSchema,
              tiers: guarded.tiers.exactOptional(),
              kinds: guarded.kinds,
              condition: conditionSchema.exactOptional(),
              severity: severity.exactOptional(),
              title: labels.exactOptional(),
              ...citedFields,
              proofs: z.array(labels).exactOptional(),
              note: labels.exactOptional(),
            }),
            z.strictObject({ do: z.literal('drop'), rule: textSchema, ...citedFields }),
            z.strictObject({
              do: z.literal('name-tier'),
              tier: textSchema,
              labels: labels.exactOptional(),
              decidedBy: labels.exactOptional(),
              ...citedFields,
            }),
            z.strictObject({ do: z.literal('drop-tier'), tier: textSchema, ...citedFields }),
          ]),
        ),
      })
      .check(checkWith(commonIssues))
      .meta({ id: 'Overlay', title: 'Overlay of a rulebook' }),
  ))();
