import {
  correctionSchema,
  eventIssues,
  eventSchema,
  type RegistryEvent,
  titleEventSchema,
} from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { factSchema } from '../../../src/records/event/internal.js';
import { corrected, merged, recognised, renamed } from '../../support/records.js';
import { issuesIn } from '../validation/issuesIn.js';

describe('eventSchema', () => {
  test.each<RegistryEvent>([
    recognised('f1', 'national', '2025-01-22'),
    renamed('f1', '新名', '2024'),
    corrected('f1', 'x'),
    corrected('f1', 'x', recognised('f1', 'provincial', '2025-01-22'), 'c1'),
  ])('takes an event of type $type', (event) => {
    expect(eventSchema.parse(event)).toEqual(event);
  });

  test.each([
    ['a correction of nothing', { type: 'corrected', unit: 'f1' }, 'missing', 'event'],
    ['a correction of an empty id', { type: 'corrected', unit: 'f1', event: '' }, 'empty', 'event'],
    ['a correction with a day of its own', { ...corrected('f1', 'x'), on: '2024' }, 'unknown-key', ''],
    ['an event without a type', { unit: 'f1', on: '2024' }, 'missing', 'type'],
    ['an event of an unknown type', { type: 'moved', unit: 'f1', on: '2024' }, 'not-in-list', 'type'],
    [
      'a replacement that is a correction itself',
      { ...corrected('f1', 'x'), replacement: corrected('f1', 'y') },
      'not-in-list',
      'replacement.type',
    ],
    [
      'a replacement with an unknown stage',
      { ...corrected('f1', 'x'), replacement: { ...recognised('f1', 'national', '2024'), stage: 'won' } },
      'not-in-list',
      'replacement.stage',
    ],
    [
      'a correction of another unit',
      corrected('f1', 'x', recognised('f2', 'national', '2024')),
      'correction-of-other-unit',
      'replacement.unit',
    ],
    [
      'a reason with a stage that is no ending',
      recognised('f1', 'national', '2024', { reason: '优秀' }),
      'reason-without-ending',
      'reason',
    ],
    [
      'such a reason within a replacement',
      corrected('f1', 'x', recognised('f1', 'national', '2024', { reason: '优秀' })),
      'reason-without-ending',
      'replacement.reason',
    ],
    ['a merger into itself', merged('f1', 'f1', '2024', 'lapse'), 'into-itself', 'into'],
    [
      'a merger into itself within a replacement',
      corrected('f1', 'x', merged('f1', 'f1', '2024', 'lapse')),
      'into-itself',
      'replacement.into',
    ],
  ])('refuses %s', (_what, input, code, path) => {
    expect(issuesIn(eventSchema, input)).toEqual([{ code, path }]);
  });

  test('leaves the single schemas without cross-field checks', () => {
    const event = recognised('f1', 'national', '2024', { reason: '优秀' });
    expect(titleEventSchema.safeParse(event).success).toBe(true);
    expect(factSchema.safeParse(event).success).toBe(true);
    expect(correctionSchema.safeParse(corrected('f1', 'x', renamed('f2', '甲', '2024'))).success).toBe(true);
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(eventSchema, { io: 'input' })).toMatchSnapshot();
  });

  test('speaks Standard Schema', async () => {
    const event = recognised('f1', 'national', '2025-01-22');
    expect(await eventSchema['~standard'].validate(event)).toEqual({ value: event });
    const refused = await eventSchema['~standard'].validate(merged('f1', 'f1', '2024', 'lapse'));
    expect(refused.issues?.map(({ path }) => path)).toEqual([['into']]);
  });

  test('becomes a part of an object of the consumer', () => {
    const form = z.object({ event: eventSchema, by: z.string() });
    expect(issuesIn(form, { event: merged('f1', 'f1', '2024', 'lapse'), by: '李工' })).toEqual([
      { code: 'into-itself', path: 'event.into' },
    ]);
  });
});

describe('eventIssues', () => {
  test('serves those who build a union of their own', () => {
    expect(eventIssues(corrected('f1', 'x', merged('f2', 'f2', '2024', 'lapse')))).toMatchObject([
      { code: 'into-itself', path: ['replacement', 'into'] },
      { code: 'correction-of-other-unit', params: { unit: 'f1', replacement: 'f2' } },
    ]);
    expect(eventIssues(corrected('f1', 'x'))).toEqual([]);
  });
});
