import type { ErrorTexts } from '../words/vocabulary/internal.js';
import { firstOf } from './firstOf.js';
import { isOfPlace, told } from './toldReadings.js';

const counted = (places: number) => `${places} ${places === 1 ? 'place' : 'places'}`;
const list = (items: readonly string[]) => items.join(', ');
const named = (tier: string | null) => tier ?? 'untiered';
const shapes = {
  region: 'Use the code of a province or of a plan-listed city (with rollUp of a province only), or XPCC.',
  division: 'Use a GB/T 2260 code of six digits, or XPCC.',
  jurisdiction: 'Use CN, a GB/T 2260 code of six digits, or XPCC.',
  industry: 'Use a GB/T 4754-2017 code such as C, 38 or C3821.',
  year: 'Use a year of four digits, as a number.',
  period: 'Use { listYear }, or { from, until } with from not after until.',
  by: 'Name it in by, the dimensions that the count is grouped by.',
  until: 'Use a day that is not before asOf.',
  whole: 'Use a whole number, 1 or more.',
  distinct: 'Name each value once.',
};
const expectations = {
  iterable: 'a list or another iterable',
  object: 'an object',
  list: 'a list',
  text: 'a text',
  number: 'a finite number',
  bytes: 'bytes (Uint8Array)',
  boolean: 'true or false',
  schema: 'a zod schema',
};

export const errorTextsEn: ErrorTexts = {
  'unknown-term': ({ vocabulary, text, allowed }) =>
    `"${text}" is no term of ${vocabulary}. Use one of: ${list(allowed)}.`,
  'ambiguous-term': ({ text, readings }) =>
    `"${text}" has several readings: ${list(told(readings, 'en'))}. ${isOfPlace(readings) ? 'Say the jurisdiction, or use' : 'Use'} the exact term.`,
  'invalid-argument': ({ argument, expected, received }) =>
    `${argument} should be ${expectations[expected]}, and not of the type ${received}.`,
  'invalid-day': ({ received }) => `"${received}" is not a calendar day. Write YYYY-MM-DD.`,
  'invalid-record': ({ position, issues }) =>
    `Record ${position} breaks the schema in ${counted(issues.length)}; nothing was done. The first${firstOf(issues, 'en')}`,
  'dump-version': ({ received, expected }) =>
    `This dump has version ${received}; version ${expected} is read. Make it again from what it was made of.`,
  'invalid-dump': ({ issues }) =>
    `This is no registry dump that can be read: ${counted(issues.length)} broken. The first${firstOf(issues, 'en')}`,
  'id-taken': ({ id }) =>
    `The id "${id}" already names another record. Give a new id, or pass revise: true to replace it.`,
  'unknown-record': ({ id, namedBy }) =>
    namedBy === id
      ? `There is no record "${id}". Add it first.`
      : `"${namedBy}" names "${id}", of which there is no record. Add that record first, or in the same batch.`,
  'unknown-scheme': ({ scheme, known }) =>
    `No scheme "${scheme}" is known. Use one of ${list(known)}, or pass your own in schemes.`,
  'invalid-scheme': ({ scheme, issues }) =>
    `The scheme "${scheme}" is not in shape: ${counted(issues.length)} wrong. The first${firstOf(issues, 'en')}`,
  'tier-not-of-scheme': ({ scheme, tier, allowed }) => {
    if (allowed.length === 0) return `${scheme} has no tiers: leave tier out.`;
    if (tier === null) return `${scheme} has tiers: name one of ${list(allowed)}.`;
    return `${tier} is no tier of ${scheme}. Use one of: ${list(allowed)}.`;
  },
  'invalid-query': ({ field, received, allowed, shape }) =>
    `"${received}" cannot be asked for in ${field}. ${shape ? shapes[shape] : `Use one of: ${list(allowed)}.`}`,
  'too-many-tiers': ({ scheme, tiers, allowed }) =>
    `${scheme} has ${tiers} tiers; at most ${allowed} can be told apart.`,
  'kind-not-of-scheme': ({ scheme, kind, allowed }) =>
    `${scheme} gives no titles to a record of kind ${kind}, only to: ${list(allowed)}.`,
  'kind-not-of-event': ({ event, kind, allowed }) =>
    `An event of type ${event} cannot happen to a record of kind ${kind}, only to: ${list(allowed)}.`,
  'intake-ended': ({ scheme, kind, tier, list, lastListYear }) =>
    `${scheme} lists no ${tier} title of kind ${kind} after the ${lastListYear} list; this event bears ${list}.`,
  'title-not-held': ({ unit, scheme, tier, stage, on }) =>
    `"${unit}" held no ${named(tier)} title of ${scheme} that could be ${stage} on ${on}. Record its recognition too, or pass openingHistory: 'incomplete'.`,
  'recorded-before': ({ recordedAt, latest }) =>
    `Something was recorded on ${latest} already, so that nothing can be recorded on ${recordedAt}. Give ${latest} or a later day; when it happened stands in the event itself.`,
  'scheme-differs': ({ scheme }) =>
    `The dump describes the scheme ${scheme} otherwise than the one that was given. Leave it out, or load the dump with the scheme that it holds.`,
  'merged-in-circle': ({ units }) =>
    `${units.join(', ')} are absorbed in a circle. Look which of these mergers went the other way.`,
  'one-day-contradiction': ({ unit, on, events }) =>
    `Two events of "${unit}" contradict each other on ${on}: ${list(events)}. Keep one, or correct the wrong one by its id.`,
  'event-differs': ({ unit, event }) =>
    `"${unit}" already has an event "${event}" with other details. Record a correction of it, or give this one an id of its own.`,
  'unknown-event': ({ unit, event }) =>
    `"${unit}" has no event "${event}" to correct. history() lists the ids of its events.`,
  'already-corrected': ({ unit, event }) =>
    `The event "${event}" of "${unit}" has been corrected before. Correct that correction instead.`,
  'unit-ended': ({ unit, event, endedOn }) =>
    `"${unit}" ended on ${endedOn}, so "${event}" cannot have happened to it later.`,
  'recorded-at-missing': ({ unit, event }) =>
    `A question with knownAt needs recordedAt on every event; "${event}" of "${unit}" has none.`,
};
