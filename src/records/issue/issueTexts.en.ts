import type { IssueTexts } from '../../words/vocabulary/internal.js';
import { formatNames } from './formatNames.js';

const list = (items: readonly string[]) => items.join(', ');

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  bigint: 'a whole number of any size (BigInt)',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  set: 'a set',
  map: 'a map',
  object: 'a record',
  record: 'a record',
  date: 'a date',
  Date: 'a date',
  'no-date': 'a date that does not exist',
  file: 'a file',
  function: 'a function',
  symbol: 'a symbol',
  null: 'null',
  undefined: 'nothing',
  never: 'nothing',
  void: 'nothing',
  nan: 'not a number',
  NaN: 'not a number',
  Infinity: 'infinity',
  '-Infinity': 'minus infinity',
};
const typeName = (type: string) => (Object.hasOwn(typeNames, type) && typeNames[type]) || `"${type}"`;
const parts: Readonly<Record<string, string>> = { starts_with: 'begin with', ends_with: 'end with' };
const formatName = (format: string) =>
  Object.hasOwn(formatNames, format) ? formatNames[format]?.en : undefined;

export const issueTextsEn: IssueTexts = {
  missing: () => 'This field is required. Fill it in.',
  type: ({ expected, received }) => `Expected ${typeName(expected)}, found ${typeName(received)}.`,
  'unknown-key': ({ keys }) => `Unknown field: ${list(keys)}. Correct its name or remove it.`,
  'not-in-list': ({ allowed }) =>
    allowed.length > 0 ? `Use one of: ${list(allowed)}.` : 'This value fits none of the allowed shapes.',
  empty: () => 'This field is empty. Fill it in, or leave it out if optional.',
  length: (params) => {
    const { of } = params;
    if ('exactly' in params) return `Wrong length: exactly ${params.exactly} ${of}.`;
    if ('minimum' in params) return `Too short: at least ${params.minimum} ${of}.`;
    return `Too long: at most ${params.maximum} ${of}.`;
  },
  format: ({ expected, part }) => {
    if (part !== undefined) return `Wrong form. The text must ${parts[expected] ?? 'hold'} "${part}".`;
    const name = formatName(expected);
    return name === undefined
      ? 'This text does not have the form that is asked for.'
      : `Wrong form. Expected ${name}.`;
  },
  range: (range) => {
    if ('minimum' in range) return `Too small: at least ${range.minimum}.`;
    if ('above' in range) return `Too small: more than ${range.above}.`;
    return 'maximum' in range
      ? `Too large: at most ${range.maximum}.`
      : `Too large: less than ${range.below}.`;
  },
  'date-range': (range) => {
    if ('from' in range) return `Too early: ${range.from} or later.`;
    if ('after' in range) return `Too early: later than ${range.after}.`;
    return 'until' in range
      ? `Too late: ${range.until} or earlier.`
      : `Too late: earlier than ${range.before}.`;
  },
  'multiple-of': ({ divisor }) => `This number must be a multiple of ${divisor}.`,
  invisible: ({ characters }) =>
    `This field holds nothing but characters that cannot be seen (${list(characters)}). Fill it in.`,
  unprintable: ({ character, position }) =>
    `The character at position ${position} (${character}) is a control character or half of a character. Delete it, or type the text anew.`,
  custom: ({ message }) => message || 'This value is not accepted.',
  unreadable: () => 'This record cannot be read: one of its fields fails when it is looked at.',
  day: ({ received }) => `"${received}" is not a calendar day. Write YYYY-MM-DD.`,
  'blurred-date': ({ received }) =>
    `"${received}" is not a date. Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.`,
  'credit-code-length': ({ received }) =>
    `A unified social credit code has 18 characters; this one has ${received}. Compare it with the business licence.`,
  'credit-code-character': ({ position, character }) =>
    `"${character}" at position ${position} cannot stand in a credit code (digits and capital letters except I, O, S, V, Z). Compare it with the business licence.`,
  'credit-code-check': ({ expected, received }) =>
    `The last character of the credit code should be ${expected}, not ${received}: some character is wrong. Compare it with the business licence.`,
  'organisation-code-check': ({ expected, received }) =>
    `Character 17, which checks the organisation code in positions 9 to 17, should be ${expected}, not ${received}. Compare it with the business licence.`,
  'credit-code-resident': () =>
    "This is the number of a person's identity card and no credit code. Take it from the business licence, and keep personal numbers out of the register.",
  'credit-code-area': ({ area, asOf }) =>
    `The area digits ${area} stand in no division list of ${asOf}. Older codes may keep an abolished county.`,
  'division-shape': ({ received }) =>
    `"${received}" is no division. Write a GB/T 2260 code of six digits, such as 120116, or XPCC.`,
  'division-unknown': ({ division, asOf }) =>
    `The division ${division} stands in no division list of ${asOf}. A development zone belongs in zone; for an abolished county say divisionAsOf.`,
  'division-day-alone': () => 'divisionAsOf dates a division, but there is no division.',
  'industry-code': ({ received }) =>
    `"${received}" is no GB/T 4754 industry. Write a section (C), a division (38 or C38), or a finer code of it (3821).`,
  'name-spaces': ({ name, normal }) =>
    `"${name}" has spaces between Chinese characters. It is compared as "${normal}".`,
  'own-supplier': ({ enterprise }) => `The enterprise "${enterprise}" is listed as its own supplier.`,
  'reason-without-ending': ({ stage }) =>
    `A reason belongs to a title that ends or is rejected; the stage here is ${stage}.`,
  'correction-of-other-unit': ({ unit, replacement }) =>
    `A correction stays with its unit: it is about "${unit}", but its replacement is about "${replacement}".`,
  'recorded-before': ({ received, latest }) =>
    `Recorded on ${received}, after what was recorded on ${latest}. The days must ascend.`,
  'into-itself': ({ unit }) => `"${unit}" cannot merge or split into itself.`,
  'day-outside-period': ({ received, from, until }) =>
    `${received} lies outside the period from ${from} to ${until}. Correct the date or the period.`,
  'days-cross': ({ from, until }) => `${until} comes before ${from}. Correct one of the two dates.`,
  doubled: ({ id }) => `"${id}" stands here twice. Keep one, or give the other another id.`,
  'unknown-name': ({ name, known }) => `Nothing here is called "${name}". Known: ${list(known)}.`,
  'nested-too-deep': ({ allowed }) =>
    `These conditions are nested deeper than ${allowed} levels. Put parts of one kind side by side.`,
  'removal-without-history': ({ unit, scheme, tier, on }) =>
    `"${unit}" lost its ${tier ?? 'untiered'} title of ${scheme} on ${on}, but its recognition was never loaded. Add it when the earlier list is at hand.`,
};
