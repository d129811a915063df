import * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { checkWith, inEnglish } from '../issue/internal.js';
import { textSchema } from '../unit/internal.js';
import { eventFields, titleEventIssues, titleEventSchema } from './titleEventSchema.js';
import { unitEventIssues, unitEventSchema } from './unitEventSchema.js';

/** Everything that happens in the world: a step of a title, or something that happens to a unit. */
export const factSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', [titleEventSchema, unitEventSchema]))();

/** An earlier event was wrong: another takes its place, or it is taken back. Holds from the day it was recorded. */
export const correctionSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        type: z.literal('corrected'),
        ...eventFields,
        /** The id of the event that was wrong, as `eventIdOf` tells it. */
        event: textSchema,
        /** What should have been recorded. Without it the event is taken back. */
        replacement: factSchema.optional(),
      })
      .meta({ id: 'GreenManufacturingCorrection', title: 'Correction' }),
  ))();

/** An event of the world. */
export type Fact = z.infer<typeof factSchema>;

export type Correction = z.infer<typeof correctionSchema>;

export type RegistryEvent = Fact | Correction;

function factIssues(fact: Fact): Issue[] {
  return fact.type === 'title' ? titleEventIssues(fact) : unitEventIssues(fact);
}

/**
 * What no single field of an event can tell: for those who build a union of their own.
 *
 * @example
 * const merged: RegistryEvent = { type: 'merged', unit: 'f1', into: 'f1', titles: 'lapse', on: '2024' }
 * eventIssues(merged).map(({ code }) => code) //=> ['into-itself']
 */
export function eventIssues(event: RegistryEvent): Issue[] {
  if (event.type !== 'corrected') return factIssues(event);
  if (!event.replacement) return [];
  const issues = factIssues(event.replacement).map((issue): Issue => {
    return { ...issue, path: ['replacement', ...issue.path] };
  });
  const { unit } = event.replacement;
  if (unit !== event.unit) {
    const params = { unit: event.unit, replacement: unit };
    issues.push({
      code: 'correction-of-other-unit',
      severity: 'error',
      path: ['replacement', 'unit'],
      params,
    });
  }
  return issues;
}

/** Any event, by `type`. */
export const eventSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .discriminatedUnion('type', [titleEventSchema, unitEventSchema, correctionSchema])
      .check(checkWith(eventIssues))
      .meta({
        id: 'GreenManufacturingEvent',
        title: 'Event',
        description:
          'Not expressed here: a reason goes with an ending; a unit does not merge into itself; a correction stays with its unit.',
      }),
  ))();
