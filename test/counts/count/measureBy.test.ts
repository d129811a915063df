import type { Period } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { figures, groupsBy, opening } from '../../support/figures.js';
import {
  closed,
  enterprise,
  factory,
  merged,
  park,
  recognised,
  removed,
  step,
} from '../../support/records.js';

const units = [factory('f1'), factory('f2'), factory('f3')];
const in2021: Period = { from: '2021-01-01', until: '2022-01-01' };

describe('held', () => {
  const events = [recognised('f1', 'national', '2021-03-05'), removed('f1', 'national', '2022-03-05')];

  it('begins on the day of the award and ends on, not after, the day of the removal', () => {
    const heldOn = (asOf: string) => figures(units, events, { asOf });
    expect(heldOn('2021-03-04')).toEqual([0, 0]);
    expect(heldOn('2021-03-05')).toEqual([1, 0]);
    expect(heldOn('2022-03-04')).toEqual([1, 0]);
    expect(heldOn('2022-03-05')).toEqual([0, 0]);
  });

  it.each(['removed', 'expired', 'withdrawn'] as const)('is ended by %s', (stage) => {
    const ended = [recognised('f1', 'national', '2021-03-05'), step('f1', stage, 'national', '2021-06-01')];
    expect(figures(units, ended, { asOf: '2021-05-31' })).toEqual([1, 0]);
    expect(figures(units, ended, { asOf: '2021-06-01' })).toEqual([0, 0]);
  });

  it.each(['pooled', 'applied', 'recommended', 'publicised', 'rejected', 'cultivating'] as const)(
    'is neither begun nor ended by %s',
    (stage) => {
      expect(figures(units, [step('f1', stage, 'national', '2021-01-01')])).toEqual([0, 0]);
      const after = [recognised('f1', 'national', '2021-01-01'), step('f1', stage, 'national', '2021-02-01')];
      expect(figures(units, after)).toEqual([1, 0]);
    },
  );

  it('takes a smart factory of the basic tier as held once self-assessed, one of another tier only once recognised', () => {
    const smart = { scheme: 'smart-factory', project: '甲' };
    const events = [
      step('f1', 'self-assessed', 'basic', '2021-01-01', smart),
      step('f2', 'filed', 'basic', '2021-01-01', smart),
      step('f3', 'self-assessed', 'advanced', '2021-01-01', smart),
    ];
    expect(figures(units, events, { scheme: 'smart-factory' })).toEqual([2, 0]);
  });

  it('lasts through a fixed validity, up to and not on the day on which it lapses', () => {
    // Water-efficiency leaders of 2024-12-20 lapse on 2026-12-20.
    const won = [recognised('f1', undefined, '2024-12-20', { scheme: 'water-efficiency-leader' })];
    const heldOn = (asOf: string) => figures(units, won, { scheme: 'water-efficiency-leader', asOf });
    expect(heldOn('2026-12-19')).toEqual([1, 0]);
    expect(heldOn('2026-12-20')).toEqual([0, 0]);
  });

  it('runs on from a second award that comes before the first one lapses', () => {
    const leader = { scheme: 'water-efficiency-leader' };
    const won = [
      recognised('f1', undefined, '2020-09-29', leader),
      recognised('f1', undefined, '2022-09-01', leader),
    ];
    const heldOn = (asOf: string) => figures(units, won, { ...leader, asOf });
    expect(heldOn('2022-09-29')).toEqual([1, 0]);
    expect(heldOn('2024-08-31')).toEqual([1, 0]);
    expect(heldOn('2024-09-01')).toEqual([0, 0]);
  });

  it('is uncertain within a blurred beginning and within a blurred end', () => {
    const events = [recognised('f1', 'national', '2021-03'), removed('f1', 'national', '2022')];
    const heldOn = (asOf: string) => figures(units, events, { asOf });
    expect(heldOn('2021-02-28')).toEqual([0, 0]);
    expect(heldOn('2021-03-01')).toEqual([0, 1]);
    expect(heldOn('2021-03-31')).toEqual([1, 0]);
    expect(heldOn('2021-12-31')).toEqual([1, 0]);
    expect(heldOn('2022-01-01')).toEqual([0, 1]);
    expect(heldOn('2022-12-30')).toEqual([0, 1]);
    expect(heldOn('2022-12-31')).toEqual([0, 0]);
  });

  it('is uncertain before an opening and certain from its day on', () => {
    const heldOn = (asOf: string) => figures(units, [opening('f1', 'national', '2021-06-30')], { asOf });
    expect(heldOn('2015-01-01')).toEqual([0, 1]);
    expect(heldOn('2021-06-29')).toEqual([0, 1]);
    expect(heldOn('2021-06-30')).toEqual([1, 0]);
  });

  it('is uncertain before a removal whose award was never loaded', () => {
    const heldOn = (asOf: string) => figures(units, [removed('f1', 'national', '2021-06-30')], { asOf });
    expect(heldOn('2021-06-29')).toEqual([0, 1]);
    expect(heldOn('2021-06-30')).toEqual([0, 0]);
  });

  it('counts a title that was won again after an exact removal, although the second award bears only a year', () => {
    const again = [
      recognised('f1', 'national', '2020-05-01'),
      removed('f1', 'national', '2020-06-10'),
      recognised('f1', 'national', '2020'),
    ];
    // The second award lies either before the removal, as a confirmation, or after it.
    expect(figures(units, again)).toEqual([0, 1]);
  });

  it('counts a title that was won again on a day, although its removal bears only the year', () => {
    const again = [
      recognised('f1', 'national', '2020-05-01'),
      removed('f1', 'national', '2021'),
      step('f1', 'accepted', 'national', '2021-12-13'),
    ];
    expect(figures(units, again, { asOf: '2021-12-31' })).toEqual([0, 1]);
  });
});

describe('ever', () => {
  it('counts a unit once that lost its title and won it again', () => {
    const events = [
      recognised('f1', 'national', '2019-01-01'),
      removed('f1', 'national', '2020-01-01'),
      recognised('f1', 'national', '2021-01-01'),
      recognised('f2', 'national', '2019-01-01'),
      removed('f2', 'national', '2020-01-01'),
    ];
    const ever = { measure: 'ever' } as const;
    expect(figures(units, events, ever)).toEqual([2, 0]);
    expect(figures(units, events, { ...ever, count: 'title' })).toEqual([2, 0]);
    expect(figures(units, events, { ...ever, asOf: '2018-12-31' })).toEqual([0, 0]);
    expect(figures(units, events)).toEqual([1, 0]);
  });

  it('counts what an opening, or a removal alone, shows to have been held', () => {
    const events = [opening('f1', 'national', '2021-06-30'), removed('f2', 'national', '2021-06-30')];
    expect(figures(units, events, { measure: 'ever' })).toEqual([2, 0]);
    expect(figures(units, events, { measure: 'ever', asOf: '2021-06-01' })).toEqual([0, 2]);
  });

  it('is uncertain while a blurred award may still be to come', () => {
    const events = [recognised('f1', 'national', '2021')];
    expect(figures(units, events, { measure: 'ever', asOf: '2020-12-31' })).toEqual([0, 0]);
    expect(figures(units, events, { measure: 'ever', asOf: '2021-12-30' })).toEqual([0, 1]);
    expect(figures(units, events, { measure: 'ever', asOf: '2021-12-31' })).toEqual([1, 0]);
  });
});

describe('new', () => {
  const won = (period: Period, count: 'unit' | 'title' = 'unit', asOf = '2025-12-31') =>
    ({ measure: 'new', period, count, asOf }) as const;

  it('takes in the first day of a period and leaves out the day on which it ends', () => {
    const events = [
      recognised('f1', 'national', '2021-01-01'),
      recognised('f2', 'national', '2021-12-31'),
      recognised('f3', 'national', '2022-01-01'),
    ];
    expect(figures(units, events, won(in2021))).toEqual([2, 0]);
  });

  it('goes by the list year or by the day of announcement, as asked', () => {
    // The list of 2024 was announced on 2025-01-22, that of 2025 on 2026-03-11.
    const events = [
      recognised('f1', 'national', '2025-01-22', { listYear: 2024 }),
      recognised('f2', 'national', '2026-03-11', { listYear: 2025 }),
    ];
    const asOf = '2026-03-11';
    expect(figures(units, events, won({ listYear: 2025 }, 'unit', asOf))).toEqual([1, 0]);
    expect(figures(units, events, won({ from: '2025-01-01', until: '2026-01-01' }, 'unit', asOf))).toEqual([
      1, 0,
    ]);
    expect(groupsBy({ units, events }, 'listYear', won({ listYear: 2025 }, 'unit', asOf))).toEqual([
      ['2025', 1, 0],
      [null, 0, 0],
    ]);
    expect(
      groupsBy({ units, events }, 'listYear', won({ from: '2025-01-01', until: '2026-01-01' }, 'unit', asOf)),
    ).toEqual([
      ['2024', 1, 0],
      [null, 0, 0],
    ]);
  });

  it('counts only what had been announced by the day', () => {
    const events = [recognised('f1', 'national', '2026-03-11', { listYear: 2025 })];
    expect(figures(units, events, won({ listYear: 2025 }, 'unit', '2026-03-10'))).toEqual([0, 0]);
    expect(figures(units, events, won({ listYear: 2025 }, 'unit', '2026-03-11'))).toEqual([1, 0]);
  });

  it('counts an award each time among titles, and its unit once among units', () => {
    const events = [
      recognised('f1', 'national', '2021-01-10'),
      removed('f1', 'national', '2021-05-10'),
      recognised('f1', 'national', '2021-11-10'),
    ];
    expect(figures(units, events, won(in2021, 'title'))).toEqual([2, 0]);
    expect(figures(units, events, won(in2021, 'unit'))).toEqual([1, 0]);
  });

  it('counts two awards of one unit in one year as two titles of one unit', () => {
    const smart = { scheme: 'smart-factory', project: '甲' };
    const events = [
      recognised('f1', 'basic', '2021-01-10', smart),
      recognised('f1', 'advanced', '2021-11-10', smart),
    ];
    expect(figures(units, events, { ...won(in2021, 'title'), scheme: 'smart-factory' })).toEqual([2, 0]);
    expect(figures(units, events, { ...won(in2021, 'unit'), scheme: 'smart-factory' })).toEqual([1, 0]);
  });

  it('does not count a title again that is only confirmed', () => {
    const events = [
      recognised('f1', 'national', '2020-01-10', { listYear: 2019 }),
      step('f1', 'accepted', 'national', '2021-05-10', { listYear: 2021 }),
      recognised('f1', 'national', '2021-06-10', { listYear: 2021 }),
    ];
    expect(figures(units, events, won(in2021, 'title'))).toEqual([0, 0]);
    expect(figures(units, events, won({ listYear: 2021 }, 'title'))).toEqual([0, 0]);
  });

  it('is uncertain where the period cuts through a blurred date, or no list year is stated', () => {
    const events = [recognised('f1', 'national', '2021')];
    expect(figures(units, events, won(in2021))).toEqual([1, 0]);
    expect(figures(units, events, won({ from: '2021-07-01', until: '2022-07-01' }))).toEqual([0, 1]);
    expect(figures(units, events, won({ from: '2022-01-01', until: '2022-07-01' }))).toEqual([0, 0]);
    expect(figures(units, events, won({ listYear: 2021 }))).toEqual([0, 1]);
  });

  it('is uncertain for a title that was found already held', () => {
    const events = [opening('f1', 'national', '2021-06-30')];
    expect(figures(units, events, won(in2021))).toEqual([0, 1]);
    expect(figures(units, events, won({ from: '2021-07-01', until: '2022-01-01' }))).toEqual([0, 0]);
  });

  it('says that the list year is uncertain where two steps may each have been the first to hold the title', () => {
    const events = [
      recognised('f1', 'national', '2020-05-24', { listYear: 2019 }),
      step('f1', 'accepted', 'national', '2020', { listYear: 2020 }),
    ];
    expect(figures(units, events, won({ listYear: 2019 }))).toEqual([0, 1]);
    expect(figures(units, events, won({ listYear: 2020 }))).toEqual([0, 1]);
  });
});

describe('removed', () => {
  const lost = (period: Period, count: 'unit' | 'title' = 'unit', asOf = '2025-12-31') =>
    ({ measure: 'removed', period, count, asOf }) as const;

  it('counts endings of the period that had been announced by the day', () => {
    const events = ['f1', 'f2', 'f3'].map((unit) => recognised(unit, 'national', '2019-01-01'));
    const endings = [
      removed('f1', 'national', '2021-01-01'),
      step('f2', 'withdrawn', 'national', '2021-12-31'),
      removed('f3', 'national', '2022-01-01'),
    ];
    expect(figures(units, [...events, ...endings], lost(in2021))).toEqual([2, 0]);
    expect(figures(units, [...events, ...endings], lost(in2021, 'unit', '2021-12-30'))).toEqual([1, 0]);
  });

  it('goes by the list year of the notice that strikes out, where that is asked', () => {
    const events = [
      recognised('f1', 'national', '2019-01-01', { listYear: 2018 }),
      removed('f1', 'national', '2023-03-24', { listYear: 2022 }),
    ];
    expect(figures(units, events, lost({ listYear: 2022 }))).toEqual([1, 0]);
    expect(figures(units, events, lost({ listYear: 2018 }))).toEqual([0, 0]);
  });

  it('counts a title each time that it is lost, and its unit once', () => {
    const events = [
      recognised('f1', 'national', '2019-01-01'),
      removed('f1', 'national', '2021-02-01'),
      recognised('f1', 'national', '2021-03-01'),
      removed('f1', 'national', '2021-04-01'),
    ];
    expect(figures(units, events, lost(in2021, 'title'))).toEqual([2, 0]);
    expect(figures(units, events, lost(in2021, 'unit'))).toEqual([1, 0]);
  });

  it('counts what lapses by its validity on the day on which it does', () => {
    const leader = { scheme: 'water-efficiency-leader' };
    const events = [recognised('f1', undefined, '2019-06-01', leader)];
    expect(figures(units, events, { ...lost(in2021), ...leader })).toEqual([1, 0]);
    expect(figures(units, events, { ...lost(in2021, 'unit', '2021-05-31'), ...leader })).toEqual([0, 0]);
  });

  it('is uncertain where the period cuts through a blurred removal', () => {
    const events = [recognised('f1', 'national', '2019-01-01'), removed('f1', 'national', '2021')];
    expect(figures(units, events, lost(in2021))).toEqual([1, 0]);
    expect(figures(units, events, lost({ from: '2021-06-01', until: '2022-06-01' }))).toEqual([0, 1]);
  });

  it('leaves a removal possible that may be the end of what a blurred award confirmed', () => {
    const events = [
      recognised('f1', 'national', '2020-01-27'),
      recognised('f1', 'national', '2020-05'),
      removed('f1', 'national', '2020-05-27'),
    ];
    const period = { from: '2020-01-01', until: '2021-01-01' };
    const [total, uncertain] = figures(units, events, lost(period));
    expect(total + uncertain).toBe(1);
  });

  it('leaves a removal possible whose year is that of a later award', () => {
    const events = [
      recognised('f1', 'national', '2020-02-11'),
      removed('f1', 'national', '2020'),
      recognised('f1', 'national', '2020-09-27'),
    ];
    const period = { from: '2020-01-01', until: '2021-01-01' };
    const [total, uncertain] = figures(units, events, lost(period, 'title'));
    expect(total + uncertain).toBe(1);
  });
});

describe('mergers and closures', () => {
  const events = [recognised('f1', 'national', '2020-01-01', { listYear: 2019 })];
  const lost = { measure: 'removed', period: { from: '2021-01-01', until: '2022-01-01' } } as const;
  const won = { measure: 'new', period: { from: '2021-01-01', until: '2022-01-01' } } as const;

  it('passes titles that continue to the other unit: nothing won, nothing lost', () => {
    const joined = [...events, merged('f1', 'f2', '2021-06-01', 'continue')];
    expect(groupsBy({ units, events: joined }, 'listYear')).toEqual([
      ['2019', 1, 0],
      [null, 0, 0],
    ]);
    expect(figures(units, joined, lost)).toEqual([0, 0]);
    expect(figures(units, joined, won)).toEqual([0, 0]);
    expect(figures(units, joined, { measure: 'ever' })).toEqual([1, 0]);
    expect(figures(units, joined, { count: 'title' })).toEqual([1, 0]);
  });

  it('moves the title to the place of the other unit from the day of the merger on', () => {
    const apart = [factory('f1', { division: '120115' }), factory('f2', { division: '370212' })];
    const joined = [...events, merged('f1', 'f2', '2021-06-01', 'continue')];
    const placesOn = (asOf: string) => groupsBy({ units: apart, events: joined }, 'division', { asOf });
    expect(placesOn('2021-05-31')).toEqual([
      ['120115', 1, 0],
      [null, 0, 0],
    ]);
    expect(placesOn('2021-06-01')).toEqual([
      ['370212', 1, 0],
      [null, 0, 0],
    ]);
  });

  it('loses a title that continues at a unit which has the same one already', () => {
    const joined = [
      ...events,
      recognised('f2', 'national', '2020-06-01'),
      merged('f1', 'f2', '2021-06-01', 'continue'),
    ];
    expect(figures(units, joined)).toEqual([1, 0]);
    expect(figures(units, joined, { ...lost, count: 'title' })).toEqual([1, 0]);
  });

  it('ends titles that lapse', () => {
    const joined = [...events, merged('f1', 'f2', '2021-06-01', 'lapse')];
    expect(figures(units, joined, { asOf: '2021-05-31' })).toEqual([1, 0]);
    expect(figures(units, joined, { asOf: '2021-06-01' })).toEqual([0, 0]);
    expect(figures(units, joined, lost)).toEqual([1, 0]);
  });

  it('leaves titles under review uncertain from that day on', () => {
    const joined = [...events, merged('f1', 'f2', '2021-06-01', 'review')];
    expect(figures(units, joined, { asOf: '2021-05-31' })).toEqual([1, 0]);
    const [total, uncertain] = figures(units, joined);
    expect(total).toBe(0);
    expect(uncertain).toBeGreaterThanOrEqual(1);
  });

  it('takes an award to the other unit after a review as the answer', () => {
    const joined = [
      ...events,
      merged('f1', 'f2', '2021-06-01', 'review'),
      recognised('f2', 'national', '2021-09-01'),
    ];
    expect(figures(units, joined)).toEqual([1, 0]);
    expect(figures(units, joined, { asOf: '2021-08-31' })).toEqual([0, 1]);
  });

  it('keeps, ends or doubts the titles of a unit that closes, as the notice says', () => {
    const left = (titles: 'continue' | 'lapse' | 'review') =>
      figures(units, [...events, closed('f1', '2021-06-01', titles)]);
    expect(left('continue')).toEqual([1, 0]);
    expect(left('lapse')).toEqual([0, 0]);
    expect(left('review')).toEqual([0, 1]);
  });

  it('removes the title of a closed unit when a notice strikes it out', () => {
    const struck = [
      ...events,
      closed('f1', '2021-06-01', 'continue'),
      removed('f1', 'national', '2021-09-01'),
    ];
    expect(figures(units, struck, { asOf: '2021-08-31' })).toEqual([1, 0]);
    expect(figures(units, struck)).toEqual([0, 0]);
    expect(figures(units, struck, lost)).toEqual([1, 0]);
  });
});

describe('stages chosen by the caller', () => {
  const smart = { scheme: 'smart-factory', project: '甲' };

  it('count a title while its latest stage is one of them', () => {
    const events = [
      step('f1', 'cultivating', 'leading', '2021-01-01', smart),
      step('f2', 'cultivating', 'leading', '2021-01-01', smart),
      recognised('f2', 'leading', '2021-07-01', smart),
    ];
    const cultivating = (asOf: string) =>
      figures(units, events, { scheme: 'smart-factory', stages: ['cultivating'], asOf });
    expect(cultivating('2021-06-30')).toEqual([2, 0]);
    expect(cultivating('2021-07-01')).toEqual([1, 0]);
    expect(
      figures(units, events, { scheme: 'smart-factory', stages: ['cultivating', 'recognised', 'accepted'] }),
    ).toEqual([2, 0]);
    expect(figures(units, events, { scheme: 'smart-factory' })).toEqual([1, 0]);
  });

  it('replace those that the scheme names, also for the tier that has its own', () => {
    const events = [
      step('f1', 'self-assessed', 'basic', '2021-01-01', smart),
      recognised('f2', 'basic', '2021-01-01', smart),
    ];
    expect(figures(units, events, { scheme: 'smart-factory', stages: ['recognised'] })).toEqual([1, 0]);
  });

  it('stop counting a candidate that is rejected or withdrawn', () => {
    const events = [
      step('f1', 'cultivating', 'leading', '2021-01-01', smart),
      step('f1', 'rejected', 'leading', '2021-03-01', smart),
      step('f2', 'cultivating', 'leading', '2021-01-01', smart),
      step('f2', 'withdrawn', 'leading', '2021-03-01', smart),
    ];
    expect(figures(units, events, { scheme: 'smart-factory', stages: ['cultivating'] })).toEqual([0, 0]);
  });

  it('do not count a title that is only known to be held as one that is still on the way', () => {
    const events = [opening('f1', 'national', '2021-01-01')];
    expect(figures(units, events, { stages: ['cultivating'] })).toEqual([0, 0]);
    expect(figures(units, events, { stages: ['recognised', 'accepted'] })).toEqual([1, 0]);
  });
});

describe('titles of enterprises', () => {
  it('count as units and as enterprises', () => {
    const supplier = { scheme: 'solution-supplier' };
    const source = {
      units: [park('p1')],
      enterprises: [enterprise('e1'), enterprise('e2')],
      events: [recognised('e1', undefined, '2020-01-01', supplier)],
    };
    expect(groupsBy(source, 'kind', supplier)).toEqual([
      ['enterprise', 1, 0],
      [null, 0, 0],
    ]);
    expect(groupsBy(source, 'enterprise', { ...supplier, count: 'enterprise' })).toEqual([
      ['e1', 1, 0],
      [null, 0, 0],
    ]);
  });
});
