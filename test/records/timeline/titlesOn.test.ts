import type { Fact } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { tenuresOf, titlesOn } from '../../../src/records/timeline/internal.js';
import { findScheme } from '../../../src/records/title/internal.js';
import { dayNumber } from '../../../src/words/calendar/internal.js';
import { recognised, removed, step } from '../../support/records.js';

const titles = (facts: readonly Fact[], day: string) =>
  titlesOn(tenuresOf(facts, findScheme('green-manufacturing')), facts, dayNumber(day)).map(
    ({ tier, standing, stage, since }) => [tier, standing, stage, since],
  );

describe('titlesOn', () => {
  it('names what is held, then what is under way, and nothing that is over', () => {
    const facts = [
      recognised('f1', 'local', '2018-01-01'),
      removed('f1', 'local', '2019-01-01'),
      recognised('f1', 'provincial', '2020-01-01'),
      step('f1', 'applied', 'national', '2021-01-01'),
      step('f1', 'publicised', 'national', '2021-03-01'),
      step('f1', 'rejected', 'county', '2021-01-01'),
    ];
    expect(titles(facts, '2021-02-01')).toEqual([
      ['provincial', 'held', 'recognised', '2020-01-01'],
      ['national', 'in-progress', 'applied', '2021-01-01'],
    ]);
    expect(titles(facts, '2021-03-01')).toEqual([
      ['provincial', 'held', 'recognised', '2020-01-01'],
      ['national', 'in-progress', 'publicised', '2021-03-01'],
    ]);
    expect(titles(facts, '2017-12-31')).toEqual([]);
  });

  it('names a blurred title as uncertain until its last possible day', () => {
    const facts = [recognised('f1', 'national', '2021-06')];
    expect(titles(facts, '2021-06-15')).toEqual([['national', 'uncertain', 'recognised', '2021-06']]);
    expect(titles(facts, '2021-06-30')).toEqual([['national', 'held', 'recognised', '2021-06']]);
  });

  it('does not name a held title again that is only looked at once more', () => {
    const facts = [
      recognised('f1', 'national', '2020-01-01'),
      step('f1', 'publicised', 'national', '2021-01-01'),
    ];
    expect(titles(facts, '2021-06-01')).toEqual([['national', 'held', 'recognised', '2020-01-01']]);
  });

  it('stops naming a candidate once it is rejected, and names it again when it applies again', () => {
    const facts = [
      step('f1', 'applied', 'national', '2021-01-01'),
      step('f1', 'rejected', 'national', '2021-02-01'),
      step('f1', 'applied', 'national', '2022-01-01'),
    ];
    expect(titles(facts, '2021-02-01')).toEqual([]);
    expect(titles([...facts].reverse(), '2022-01-01')).toEqual([
      ['national', 'in-progress', 'applied', '2022-01-01'],
    ]);
  });

  it('does not call a title under way that has run out', () => {
    const water = { scheme: 'water-efficiency-leader' };
    const facts = [recognised('f1', undefined, '2020-09-29', water)];
    const tenures = tenuresOf(facts, findScheme('water-efficiency-leader'));
    expect(titlesOn(tenures, facts, dayNumber('2022-09-28'))).toMatchObject([{ standing: 'held' }]);
    expect(titlesOn(tenures, facts, dayNumber('2022-09-29'))).toEqual([]);
  });
});
