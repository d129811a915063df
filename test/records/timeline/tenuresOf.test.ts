import type { Fact, Stage } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { heldOn, type Tenure, tenuresOf } from '../../../src/records/timeline/internal.js';
import { findScheme } from '../../../src/records/title/internal.js';
import { dayNumber } from '../../../src/words/calendar/internal.js';
import { opening } from '../../support/figures.js';
import { closed, merged, recognised, removed, split, step } from '../../support/records.js';

const green = findScheme('green-manufacturing');

/** Each tenure: unit, the date that began it, and how and when it ended. */
function told(facts: readonly Fact[], stages?: readonly Stage[]) {
  return tenuresOf(facts, green, { stages }).map(({ name, begun, ends, inherited }) =>
    [name.unit, begun?.on, ends.at(-1)?.by, ends.at(-1)?.on, inherited?.from]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const answers = (tenures: readonly Tenure[], day: string) =>
  tenures.map((tenure) => heldOn(tenure, dayNumber(day)));

describe('tenuresOf', () => {
  it('begins a tenure with the first step that holds the title and ends it with a removal', () => {
    const facts = [
      step('f1', 'applied', 'national', '2019-06-01'),
      recognised('f1', 'national', '2020-01-01'),
      step('f1', 'accepted', 'national', '2020-06-01'),
      removed('f1', 'national', '2021-01-01'),
    ];
    expect(told(facts)).toEqual(['f1 2020-01-01 removed 2021-01-01']);
    expect(told([...facts].reverse())).toEqual(['f1 2020-01-01 removed 2021-01-01']);
  });

  it('makes a second tenure of a title that was lost and won again', () => {
    const facts = [
      recognised('f1', 'national', '2020-01-01'),
      step('f1', 'withdrawn', 'national', '2021-01-01'),
      recognised('f1', 'national', '2022-01-01'),
    ];
    expect(told(facts)).toEqual(['f1 2020-01-01 withdrawn 2021-01-01', 'f1 2022-01-01']);
  });

  it('keeps units, tiers and projects apart, and leaves other schemes out', () => {
    const facts = [
      recognised('f1', 'national', '2020-01-01'),
      recognised('f1', 'provincial', '2019-01-01'),
      recognised('f2', 'national', '2020-01-01', { project: '甲' }),
      recognised('f2', 'national', '2020-02-01', { project: '乙' }),
      recognised('f2', 'advanced', '2020-01-01', { scheme: 'smart-factory' }),
    ];
    expect(tenuresOf(facts, green)).toHaveLength(4);
    expect(tenuresOf(facts, findScheme('smart-factory'))).toHaveLength(1);
  });

  it('makes of a lone removal a tenure whose beginning nobody knows', () => {
    const [tenure, ...others] = tenuresOf([removed('f1', 'national', '2021-01-01')], green);
    expect(others).toEqual([]);
    expect(tenure?.begun).toBeUndefined();
    expect(tenure && answers([tenure], '1990-01-01')).toEqual(['unknown']);
    expect(tenure && answers([tenure], '2021-01-01')).toEqual(['no']);
  });

  it('takes an opening as held on its day and as possible before', () => {
    const tenures = tenuresOf([opening('f1', 'national', '2021-01-01')], green);
    expect(answers(tenures, '2020-12-31')).toEqual(['unknown']);
    expect(answers(tenures, '2021-01-01')).toEqual(['yes']);
  });

  it('does not begin anew with an opening of a title that is held', () => {
    const facts = [recognised('f1', 'national', '2020-01-01'), opening('f1', 'national', '2021-01-01')];
    expect(told(facts)).toEqual(['f1 2020-01-01']);
    expect(told([...facts].reverse())).toEqual(['f1 2020-01-01']);
  });

  it('lets a title run out after its validity, to the day', () => {
    const leader = findScheme('water-efficiency-leader');
    const tenures = tenuresOf(
      [recognised('f1', undefined, '2020-09-29', { scheme: 'water-efficiency-leader' })],
      leader,
    );
    expect(tenures.map(({ ends }) => [ends[0]?.by, ends[0]?.on])).toEqual([['expired', '2022-09-29']]);
    expect(answers(tenures, '2022-09-28')).toEqual(['yes']);
    expect(answers(tenures, '2022-09-29')).toEqual(['no']);
  });

  it('takes a notice of expiry as the word on an end that had come by itself', () => {
    const leader = findScheme('water-efficiency-leader');
    const water = { scheme: 'water-efficiency-leader' };
    const facts = [
      recognised('f1', undefined, '2020-09-29', water),
      step('f1', 'expired', undefined, '2022-11-01', water),
    ];
    expect(tenuresOf(facts, leader).map(({ ends }) => ends[0]?.on)).toEqual(['2022-09-29']);
  });

  it('passes titles on in a merger, and links both bearers', () => {
    const facts = [
      recognised('f1', 'national', '2020-01-01'),
      merged('f1', 'f2', '2021-01-01', 'continue'),
      merged('f2', 'f3', '2022-01-01', 'continue'),
    ];
    expect(told(facts)).toEqual([
      'f1 2020-01-01 passed-on 2021-01-01',
      'f2 2020-01-01 passed-on 2022-01-01 f1',
      'f3 2020-01-01 f2',
    ]);
    expect(tenuresOf(facts, green).map(({ ends }) => ends[0]?.by)).toEqual([
      'passed-on',
      'passed-on',
      undefined,
    ]);
  });

  it('folds two mergers of one day alike, in whatever order they arrive', () => {
    const award = recognised('f1', 'national', '2020-01-01');
    const mergers = [
      merged('f1', 'f2', '2021-01-01', 'continue'),
      merged('f2', 'f3', '2021-01-01', 'continue'),
    ];
    const inOneDay = [
      'f1 2020-01-01 passed-on 2021-01-01',
      'f2 2020-01-01 passed-on 2021-01-01 f1',
      'f3 2020-01-01 f2',
    ];
    expect(told([award, ...mergers])).toEqual(inOneDay);
    expect(told([...mergers.toReversed(), award])).toEqual(inOneDay);
  });

  it('ends or doubts titles in a split or a closure, and lets them go on where the notice says so', () => {
    const start = recognised('f1', 'national', '2020-01-01');
    const left = (fact: Fact) => answers(tenuresOf([start, fact], green), '2022-01-01');
    expect(left(split('f1', ['f2'], '2021-01-01', 'lapse'))).toEqual(['no']);
    expect(left(split('f1', ['f2'], '2021-01-01', 'continue'))).toEqual(['yes']);
    expect(left(split('f1', ['f2'], '2021-01-01', 'review'))).toEqual(['unknown']);
    expect(left(closed('f1', '2021-01-01', 'lapse'))).toEqual(['no']);
    expect(left(closed('f1', '2021-01-01', 'continue'))).toEqual(['yes']);
    expect(left(closed('f1', '2021-01-01', 'review'))).toEqual(['unknown']);
  });

  it('closes a title between a blurred award and a blurred removal of the same year', () => {
    const facts = [recognised('f1', 'national', '2021'), removed('f1', 'national', '2021')];
    const tenures = tenuresOf(facts, green);
    expect(answers(tenures, '2020-12-31')).toEqual(['no']);
    expect(answers(tenures, '2021-06-30')).toEqual(['unknown']);
    expect(answers(tenures, '2021-12-31')).toEqual(['no']);
  });

  it('follows the stages of the caller, and ends a tenure that goes on to another stage', () => {
    const facts = [
      step('f1', 'cultivating', 'national', '2020-01-01'),
      recognised('f1', 'national', '2021-01-01'),
    ];
    expect(told(facts, ['cultivating'])).toEqual(['f1 2020-01-01 passed-on 2021-01-01']);
    expect(told(facts, ['cultivating', 'recognised'])).toEqual(['f1 2020-01-01']);
    expect(told(facts)).toEqual(['f1 2021-01-01']);
  });

  it('leaves out facts that touch no title', () => {
    const facts: Fact[] = [
      { type: 'renamed', unit: 'f1', name: '新名', on: '2020-01-01' },
      { type: 'rating', unit: 'f1', rating: 'CMMM', level: 3, on: '2020-01-01' },
      { type: 'annual-record', unit: 'f1', year: 2020, filed: true, on: '2021' },
    ];
    expect(tenuresOf(facts, green)).toEqual([]);
  });
});
