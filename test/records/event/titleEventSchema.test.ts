import { stages, type TitleEvent, titleEventSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { titleEventIssues } from '../../../src/records/event/internal.js';
import { recognised, step } from '../../support/records.js';
import { issuesIn } from '../validation/issuesIn.js';

const minimal = {
  type: 'title',
  unit: 'f1',
  scheme: 'lighthouse',
  stage: 'recognised',
  on: '2022',
};

const full: TitleEvent = {
  type: 'title',
  id: 'list-2025/17',
  unit: 'f1',
  recordedAt: '2026-11-23',
  document: {
    title: '2024年度绿色制造名单',
    number: '工信厅节函〔2025〕33号',
    date: '2025-01-22',
    address: 'tb9118.com/gxj/jxsj/jnyaq/5404103.html',
  },
  confidence: 'primary',
  on: '2025-01-22',
  scheme: 'smart-factory',
  tier: 'basic',
  stage: 'removed',
  project: '年产百万台智能工厂项目',
  listYear: 2024,
  batch: '2024年度',
  recommendedBy: '天津市',
  decidedBy: '工业和信息化部',
  basis: { equivalence: '工信厅联通装函〔2024〕399号' },
  reason: '未按时填报动态管理表',
};

describe('titleEventSchema', () => {
  test('accepts the least and the most that a title event can say', () => {
    expect(titleEventSchema.parse(minimal)).toEqual(minimal);
    expect(titleEventSchema.parse(full)).toEqual(full);
    expect(titleEventSchema.parse({ ...full, basis: 'award' }).basis).toBe('award');
  });

  test.each(stages)('knows the stage %s', (stage) => {
    expect(titleEventSchema.parse({ ...minimal, stage }).stage).toBe(stage);
  });

  test.each(['2016', '2016-09', '2016-09-30'])('accepts %s as the day of an event', (on) => {
    expect(titleEventSchema.parse({ ...minimal, on }).on).toBe(on);
  });

  test.each([
    ['an unknown key', { ...minimal, listyear: 2024 }, 'unknown-key', ''],
    ['no unit', { ...minimal, unit: undefined }, 'missing', 'unit'],
    ['an empty unit', { ...minimal, unit: ' ' }, 'empty', 'unit'],
    ['no day', { ...minimal, on: undefined }, 'missing', 'on'],
    ['a day in words', { ...minimal, on: '2024年1月' }, 'blurred-date', 'on'],
    ['a stage in Chinese', { ...minimal, stage: '公示' }, 'not-in-list', 'stage'],
    ['no stage', { ...minimal, stage: undefined }, 'missing', 'stage'],
    ['a list year in words', { ...minimal, listYear: '2024' }, 'type', 'listYear'],
    ['a list year with a fraction', { ...minimal, listYear: 2024.5 }, 'type', 'listYear'],
    ['a list year of two digits', { ...minimal, listYear: 24 }, 'range', 'listYear'],
    ['a list year of five digits', { ...minimal, listYear: 20244 }, 'range', 'listYear'],
    ['an empty project', { ...minimal, project: '' }, 'empty', 'project'],
    ['an empty tier', { ...minimal, tier: '' }, 'empty', 'tier'],
    ['an unknown confidence', { ...minimal, confidence: 'memory' }, 'not-in-list', 'confidence'],
    ['a blurred day of recording', { ...minimal, recordedAt: '2026-11' }, 'day', 'recordedAt'],
    ['an unknown key of a document', { ...minimal, document: { url: 'x' } }, 'unknown-key', 'document'],
    ['a document as a text', { ...minimal, document: '33号' }, 'type', 'document'],
    ['another basis', { ...minimal, basis: 'gift' }, 'not-in-list', 'basis'],
    [
      'an equivalence without its rule',
      { ...minimal, basis: { equivalence: '' } },
      'empty',
      'basis.equivalence',
    ],
  ])('refuses %s', (_what, input, code, path) => {
    expect(issuesIn(titleEventSchema, input)).toEqual([{ code, path }]);
  });
});

describe('titleEventIssues', () => {
  test.each(['removed', 'expired', 'withdrawn', 'rejected'] as const)('lets a reason go with %s', (stage) => {
    expect(titleEventIssues(step('f1', stage, 'national', '2024', { reason: '伪造材料' }))).toEqual([]);
  });

  test.each(['recognised', 'publicised', 'cultivating', 'accepted', 'pooled'] as const)(
    'refuses a reason with %s, which is no ending',
    (stage) => {
      expect(titleEventIssues(step('f1', stage, 'national', '2024', { reason: '伪造材料' }))).toMatchObject([
        { code: 'reason-without-ending', path: ['reason'], params: { stage } },
      ]);
    },
  );

  test('asks for no reason', () => {
    expect(titleEventIssues(recognised('f1', 'national', '2024'))).toEqual([]);
  });
});
