import type { Fact } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { tenuresOf, titleOf } from '../../../src/records/timeline/internal.js';
import { findScheme } from '../../../src/records/title/internal.js';
import { dayNumber } from '../../../src/words/calendar/internal.js';
import { opening } from '../../support/figures.js';
import { recognised, removed, step } from '../../support/records.js';

const titles = (facts: readonly Fact[], day: string) =>
  tenuresOf(facts, findScheme('green-manufacturing')).map((tenure) => titleOf(tenure, dayNumber(day)));

describe('titleOf', () => {
  it('tells everything that the award says, and no field that is not known', () => {
    const award = {
      project: '甲项目',
      listYear: 2019,
      batch: '4',
      document: { number: '工信厅节函〔2019〕196号' },
      recommendedBy: '120000',
      decidedBy: 'MIIT',
      basis: 'award',
    } as const;
    expect(titles([recognised('f1', 'national', '2019-09-02', award)], '2020-01-01')).toEqual([
      {
        unit: 'f1',
        scheme: 'green-manufacturing',
        tier: 'national',
        stage: 'recognised',
        standing: 'held',
        since: '2019-09-02',
        ...award,
      },
    ]);
    const [bare] = titles([opening('f1', 'national', '2019-09-02')], '2020-01-01');
    expect(bare).toEqual({
      unit: 'f1',
      scheme: 'green-manufacturing',
      tier: 'national',
      standing: 'held',
    });
    expect(Object.keys(bare ?? {})).toHaveLength(4);
  });

  it('tells the latest stage that holds it, and when, how and why it ended', () => {
    const facts = [
      recognised('f1', 'national', '2019-09-02'),
      step('f1', 'accepted', 'national', '2020-09-02'),
      removed('f1', 'national', '2021', { reason: '停产' }),
    ];
    expect(titles(facts, '2022-01-01')).toEqual([
      {
        unit: 'f1',
        scheme: 'green-manufacturing',
        tier: 'national',
        stage: 'accepted',
        standing: 'ended',
        since: '2019-09-02',
        until: '2021',
        endedBy: 'removed',
        reason: '停产',
      },
    ]);
    expect(titles(facts, '2021-06-01')).toMatchObject([{ standing: 'uncertain' }]);
    expect(titles(facts, '2020-12-31')).toMatchObject([{ standing: 'held' }]);
  });

  it('is plain data', () => {
    const made = titles([recognised('f1', 'national', '2019')], '2019-05-05');
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
