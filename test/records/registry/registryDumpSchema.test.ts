import { registryDumpSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { enterprise, recognised, recordedAt } from '../../support/records.js';
import { issuesIn } from '../validation/issuesIn.js';

const dump = {
  format: 'green-manufacturing-registry',
  version: 2,
  records: [{ recordedAt, record: enterprise() }],
  events: [{ ...recognised('e1', undefined, '2020', { scheme: 'solution-supplier' }), recordedAt }],
};

describe('registryDumpSchema', () => {
  test('accepts a dump, empty or not', () => {
    expect(registryDumpSchema.parse(dump)).toEqual(dump);
    expect(issuesIn(registryDumpSchema, { ...dump, records: [], events: [] })).toEqual([]);
  });

  test.each([
    ['another version', { ...dump, version: 1 }, 'not-in-list', 'version'],
    ['another format', { ...dump, format: 'json' }, 'not-in-list', 'format'],
    ['an extra key', { ...dump, exportedAt: '2026' }, 'unknown-key', ''],
    [
      'records without their day',
      { ...dump, records: [{ record: enterprise() }] },
      'missing',
      'records.0.recordedAt',
    ],
    [
      'a record that breaks its schema',
      { ...dump, records: [{ recordedAt, record: enterprise('') }] },
      'empty',
      'records.0.record.id',
    ],
    [
      'an event without its day',
      { ...dump, events: [recognised('e1', undefined, '2020')] },
      'missing',
      'events.0.recordedAt',
    ],
    ['no events', { ...dump, events: undefined }, 'missing', 'events'],
    ['records that are no list', { ...dump, records: {} }, 'type', 'records'],
  ])('refuses %s', (_what, input, code, path) => {
    expect(issuesIn(registryDumpSchema, input)).toEqual([{ code, path }]);
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(registryDumpSchema, { io: 'input' })).toMatchSnapshot();
  });
});
