import { type UnitEvent, unitEventSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { unitEventIssues } from '../../../src/records/event/internal.js';
import { merged, renamed, split } from '../../support/records.js';
import { issuesIn } from '../validation/issuesIn.js';

const common = {
  id: 'own-id',
  unit: 'f1',
  on: '2023-05',
  recordedAt: '2026-11-23',
  document: { number: '33号' },
  confidence: 'several' as const,
};

const minimal: UnitEvent[] = [
  { type: 'renamed', unit: 'f1', on: '2023', name: '新名' },
  { type: 'relocated', unit: 'f1', on: '2023' },
  { type: 'merged', unit: 'f1', on: '2023', into: 'f2', titles: 'continue' },
  { type: 'split', unit: 'f1', on: '2023', into: ['f2'], titles: 'review' },
  { type: 'transferred', unit: 'f1', on: '2023', to: 'e2' },
  { type: 'closed', unit: 'f1', on: '2023', titles: 'lapse' },
  { type: 'opening', unit: 'f1', on: '2023', scheme: 'lighthouse' },
  { type: 'rating', unit: 'f1', on: '2023', rating: 'CMMM', level: 3 },
  { type: 'annual-record', unit: 'f1', on: '2023', year: 2022, filed: false },
];

const full: UnitEvent[] = [
  { type: 'renamed', ...common, name: '新名' },
  { type: 'relocated', ...common, division: '120116', zone: '经开区' },
  { type: 'merged', ...common, into: 'f2', titles: 'review' },
  { type: 'split', ...common, into: ['f2', 'f3'], titles: 'continue' },
  { type: 'transferred', ...common, to: 'e2' },
  { type: 'closed', ...common, titles: 'continue' },
  { type: 'opening', ...common, scheme: 'smart-factory', tier: 'basic', project: '一期' },
  { type: 'rating', ...common, rating: 'green code', level: 'A+', basis: 'certified' },
  { type: 'annual-record', ...common, year: 2022, filed: true },
];

const onF1 = { unit: 'f1', on: '2023' };

describe('unitEventSchema', () => {
  test.each(minimal)('accepts the least that $type can say', (event) => {
    expect(unitEventSchema.parse(event)).toEqual(event);
  });

  test.each(full)('accepts the most that $type can say', (event) => {
    expect(unitEventSchema.parse(event)).toEqual(event);
  });

  test.each(minimal)('refuses an unknown key on $type', (event) => {
    expect(issuesIn(unitEventSchema, { ...event, note: '' })).toEqual([{ code: 'unknown-key', path: '' }]);
  });

  test.each([
    ['a new name that is empty', { type: 'renamed', ...onF1, name: '' }, 'empty', 'name'],
    ['a merger into nothing', { type: 'merged', ...onF1, titles: 'lapse' }, 'missing', 'into'],
    ['a merger that says nothing of titles', { type: 'merged', ...onF1, into: 'f2' }, 'missing', 'titles'],
    ['titles that are kept', { type: 'closed', ...onF1, titles: 'keep' }, 'not-in-list', 'titles'],
    ['a split into no unit', { type: 'split', ...onF1, into: [], titles: 'lapse' }, 'empty', 'into'],
    ['a split into one text', { type: 'split', ...onF1, into: 'f2', titles: 'lapse' }, 'type', 'into'],
    [
      'a move to a division in words',
      { type: 'relocated', ...onF1, division: '西青' },
      'division-shape',
      'division',
    ],
    ['a transfer to nobody', { type: 'transferred', ...onF1 }, 'missing', 'to'],
    ['an opening without a scheme', { type: 'opening', ...onF1 }, 'missing', 'scheme'],
    ['a rating without a level', { type: 'rating', ...onF1, rating: 'DTMM' }, 'missing', 'level'],
    [
      'an annual record of a text',
      { type: 'annual-record', ...onF1, year: 2022, filed: '是' },
      'type',
      'filed',
    ],
    ['an unknown type', { type: 'moved', ...onF1 }, 'not-in-list', 'type'],
  ])('refuses %s', (_what, input, code, path) => {
    expect(issuesIn(unitEventSchema, input)).toEqual([{ code, path }]);
  });
});

describe('unitEventIssues', () => {
  test('refuses a merger of a unit into itself', () => {
    expect(unitEventIssues(merged('f1', 'f1', '2023', 'lapse'))).toMatchObject([
      { code: 'into-itself', path: ['into'], params: { unit: 'f1' } },
    ]);
  });

  test('refuses a split into itself and others', () => {
    expect(unitEventIssues(split('f1', ['f2', 'f1'], '2023', 'lapse'))).toMatchObject([
      { code: 'into-itself' },
    ]);
  });

  test('finds nothing wrong elsewhere', () => {
    expect(unitEventIssues(merged('f1', 'f2', '2023', 'lapse'))).toEqual([]);
    expect(unitEventIssues(split('f1', ['f2'], '2023', 'lapse'))).toEqual([]);
    expect(unitEventIssues(renamed('f1', 'f1', '2023'))).toEqual([]);
  });
});
