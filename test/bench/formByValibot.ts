import { stages } from 'green-manufacturing-registry';
import { confidences } from 'green-manufacturing-registry/words';
import * as v from 'valibot';
import { isBlurred, isDay, isDivision, isIndustry } from './formByHand.js';
import { creditCode } from './formSchema.js';

const text = v.pipe(v.string(), v.regex(/\S/));
const maybe = v.optional(text);
const blurred = v.pipe(v.string(), v.check(isBlurred));
const day = v.pipe(v.string(), v.check(isDay));
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999));

const event = v.strictObject({
  type: v.literal('title'),
  id: maybe,
  unit: text,
  recordedAt: v.optional(day),
  document: v.optional(
    v.strictObject({ title: maybe, number: maybe, date: v.optional(blurred), address: maybe }),
  ),
  confidence: v.optional(v.picklist(confidences)),
  on: blurred,
  scheme: text,
  tier: maybe,
  stage: v.picklist(stages),
  project: maybe,
  listYear: v.optional(year),
  batch: maybe,
  recommendedBy: maybe,
  decidedBy: maybe,
  basis: v.optional(v.union([v.literal('award'), v.strictObject({ equivalence: text })])),
  reason: maybe,
});

/** The form once more, as valibot says it. */
export const form = v.strictObject({
  kind: v.literal('factory'),
  id: text,
  enterprise: text,
  name: maybe,
  branch: v.optional(v.boolean()),
  division: v.optional(v.pipe(v.string(), v.check(isDivision))),
  divisionAsOf: v.optional(blurred),
  zone: maybe,
  industry: v.optional(v.pipe(v.string(), v.check(isIndustry))),
  chains: v.optional(v.array(text)),
  enterpriseName: text,
  creditCode: v.pipe(v.string(), v.regex(creditCode)),
  formerNames: v.optional(v.array(v.strictObject({ name: text, until: v.optional(blurred) }))),
  registeredOn: day,
  scheme: text,
  tier: text,
  stage: v.picklist(stages),
  listYear: year,
  batch: text,
  recommendedBy: maybe,
  decidedBy: maybe,
  events: v.array(event),
});
