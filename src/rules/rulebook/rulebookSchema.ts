import * as z from 'zod';
import { checkWith, inEnglish, zodIssue } from '../../records/issue/internal.js';
import { blurredDateSchema, daySchema, textSchema } from '../../records/unit/internal.js';
import {
  accidentGrades,
  confidences,
  constructionAreas,
  type Issue,
  stages,
  unitKinds,
} from '../../words/vocabulary/index.js';
import { incidentKinds } from '../assessment/index.js';
import type { Condition } from './Condition.js';
import { depthIssues } from './depthIssues.js';
import { dateEvidence, numberReaders, textReaders, yearEvidence } from './evidence.js';
import type { Overlay, Rulebook } from './Rulebook.js';
import { commonIssues, rulebookIssues } from './rulebookIssues.js';

const labels = /* @__PURE__ */ (() =>
  z
    .strictObject({ en: textSchema, 'zh-CN': textSchema, 'zh-TW': textSchema })
    .meta({ id: 'Labels', description: 'One text in three languages.' }))();

const comparison = /* @__PURE__ */ (() => z.enum(['at-least', 'above', 'at-most', 'below']))();
const numberEvidence = /* @__PURE__ */ (() =>
  z.union([z.enum(keysOf(numberReaders)), z.templateLiteral(['local.', z.string().min(1)])]))();
const years = /* @__PURE__ */ (() => z.int().min(1).max(100))();
const yearsOrNow = /* @__PURE__ */ (() => z.int().min(0).max(100))();

/** A text of a form that has a name. */
const formed = (expected: 'month-day' | 'jurisdiction', form: RegExp) => {
  const formIssues = (text: string): Issue[] =>
    form.test(text) ? [] : [{ code: 'format', severity: 'error', path: [], params: { expected } }];
  return z.string().check(checkWith(formIssues)).meta({ pattern: form.source });
};

function keysOf<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table).filter((key): key is keyof T & string => Object.hasOwn(table, key));
}

/** Looks how deep a condition is nested before its parts are read. */
function refusingDepth(given: unknown, { issues }: { issues: object[] }): unknown {
  issues.push(...depthIssues(given).map((issue) => zodIssue(issue, given)));
  return given;
}

/** A condition, by its operator `op`. */
export const conditionSchema: z.ZodType<Condition> = /* @__PURE__ */ (() => {
  const several = z.lazy(() => z.array(condition).min(1));
  const condition: z.ZodType<Condition> = z
    .discriminatedUnion('op', [
      z.strictObject({
        op: z.literal('compare'),
        evidence: numberEvidence,
        is: comparison,
        value: z.number(),
        unit: textSchema,
        title: labels.exactOptional(),
      }),
      z.strictObject({
        op: z.literal('share'),
        part: numberEvidence,
        of: numberEvidence,
        is: comparison,
        value: z.number().nonnegative(),
      }),
      z.strictObject({ op: z.literal('covers'), all: z.array(z.enum(constructionAreas)).min(1) }),
      z.strictObject({
        op: z.literal('one-of'),
        evidence: z.enum(keysOf(textReaders)),
        values: z.array(textSchema).min(1),
      }),
      z.strictObject({ op: z.literal('declared'), statement: textSchema, title: labels.exactOptional() }),
      z.strictObject({
        op: z.literal('holds'),
        tier: textSchema.exactOptional(),
        scheme: textSchema.exactOptional(),
        stages: z.array(z.enum(stages)).min(1).exactOptional(),
      }),
      z.strictObject({
        op: z.literal('none-within'),
        kinds: z.array(z.enum(incidentKinds)).min(1),
        grade: z.enum(accidentGrades).exactOptional(),
        years: yearsOrNow,
      }),
      z.strictObject({
        op: z.literal('not-removed-within'),
        years,
        scheme: textSchema.exactOptional(),
        members: z.boolean().exactOptional(),
      }),
      z.strictObject({ op: z.literal('years-running'), evidence: z.enum(yearEvidence), years }),
      z.strictObject({
        op: z.literal('related'),
        relation: z.enum(['members', 'suppliers']),
        tier: textSchema.exactOptional(),
        scheme: textSchema.exactOptional(),
        is: comparison,
        value: z.int().nonnegative(),
      }),
      z.strictObject({ op: z.literal('before'), evidence: z.enum(dateEvidence), day: daySchema }),
      z.strictObject({ op: z.literal('all'), of: several }),
      z.strictObject({ op: z.literal('any'), of: several }),
      z.strictObject({ op: z.literal('not'), of: z.lazy(() => condition) }),
    ])
    .meta({ id: 'Condition', title: 'Condition of a rule' });
  return inEnglish(z.preprocess(refusingDepth, condition));
})();

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
