import * as z from 'zod';
import { inEnglish, zodIssue } from '../../records/issue/internal.js';
import { daySchema, textSchema } from '../../records/unit/internal.js';
import { accidentGrades, constructionAreas, stages } from '../../words/vocabulary/index.js';
import { incidentKinds } from '../assessment/index.js';
import type { Condition } from './Condition.js';
import { depthIssues } from './depthIssues.js';
import { dateEvidence, numberReaders, textReaders, yearEvidence } from './evidence.js';
import { labelsSchema } from './labelsSchema.js';

const comparison = /* @__PURE__ */ (() => z.enum(['at-least', 'above', 'at-most', 'below']))();
const numberEvidence = /* @__PURE__ */ (() =>
  z.union([z.enum(keysOf(numberReaders)), z.templateLiteral(['local.', z.string().min(1)])]))();
const years = /* @__PURE__ */ (() => z.int().min(1).max(100))();
const yearsOrNow = /* @__PURE__ */ (() => z.int().min(0).max(100))();

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
        title: labelsSchema.exactOptional(),
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
      z.strictObject({
        op: z.literal('declared'),
        statement: textSchema,
        title: labelsSchema.exactOptional(),
      }),
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
