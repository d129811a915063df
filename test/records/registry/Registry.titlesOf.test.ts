import type { RegistryEvent, RegistryRecord, Title } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  closed,
  corrected,
  enterprise,
  factory,
  merged,
  park,
  product,
  recognised,
  recordedAt,
  refusalOf,
  registryOf,
  removed,
  renamed,
  split,
  step,
} from '../../support/records.js';

const units: RegistryRecord[] = [
  factory('f1'),
  factory('f2'),
  factory('f3'),
  product('p1'),
  park('k1'),
  enterprise('e2'),
];

function titlesOf(unit: string, asOf: string, events: readonly RegistryEvent[]): Title[] {
  return registryOf(units, events).titlesOf(unit, { asOf });
}

/** `tier standing` of every title, in the order of the alphabet. */
function standingsOf(unit: string, asOf: string, events: readonly RegistryEvent[]): string[] {
  return titlesOf(unit, asOf, events)
    .map(({ scheme, tier, standing }) => `${tier ?? scheme} ${standing}`)
    .sort();
}

const award = recognised('f1', 'national', '2021-01-15');

describe('Registry.titlesOf', () => {
  test('tells all that the award told', () => {
    const event = recognised('f1', 'excellent', '2025-01-22', {
      scheme: 'smart-factory',
      project: '整车智能工厂',
      listYear: 2024,
      batch: '2024',
      document: { number: '33号' },
      recommendedBy: '天津市',
      decidedBy: '工业和信息化部',
      basis: 'award',
    });
    expect(titlesOf('f1', '2025-01-22', [event])).toEqual([
      {
        unit: 'f1',
        scheme: 'smart-factory',
        tier: 'excellent',
        project: '整车智能工厂',
        stage: 'recognised',
        standing: 'held',
        since: '2025-01-22',
        listYear: 2024,
        batch: '2024',
        document: { number: '33号' },
        recommendedBy: '天津市',
        decidedBy: '工业和信息化部',
        basis: 'award',
      },
    ]);
  });

  test('holds a title from its first day on, and not on the day before', () => {
    expect(titlesOf('f1', '2021-01-14', [award])).toEqual([]);
    expect(standingsOf('f1', '2021-01-15', [award])).toEqual(['national held']);
    expect(standingsOf('f1', '2040-01-01', [award])).toEqual(['national held']);
  });

  test('ends a title by its removal, on the day itself, with the reason while it is known to come', () => {
    const removal = removed('f1', 'national', '2023-03-01', { reason: '伪造材料' });
    expect(titlesOf('f1', '2023-02-28', [award, removal])).toMatchObject([
      { standing: 'held', since: '2021-01-15', until: '2023-03-01', endedBy: 'removed', reason: '伪造材料' },
    ]);
    expect(titlesOf('f1', '2023-03-01', [award, removal])).toEqual([]);
  });

  test.each(['expired', 'withdrawn'] as const)('ends a title that is %s', (stage) => {
    const events = [award, step('f1', stage, 'national', '2023-03-01')];
    expect(standingsOf('f1', '2023-02-28', events)).toEqual(['national held']);
    expect(titlesOf('f1', '2023-03-01', events)).toEqual([]);
  });

  test('holds a title that was lost and won again from its second award on', () => {
    const events = [
      award,
      removed('f1', 'national', '2022-06-01'),
      recognised('f1', 'national', '2024-01-05'),
    ];
    expect(titlesOf('f1', '2021-06-01', events)).toMatchObject([
      { since: '2021-01-15', until: '2022-06-01' },
    ]);
    expect(titlesOf('f1', '2023-01-01', events)).toEqual([]);
    const [again, ...others] = titlesOf('f1', '2024-01-05', events);
    expect(others).toEqual([]);
    expect(again).toMatchObject({ standing: 'held', since: '2024-01-05' });
    expect(again).not.toHaveProperty('until');
  });

  test('keeps titles of several tiers, projects and schemes side by side', () => {
    const smart = { scheme: 'smart-factory' };
    const events = [
      award,
      recognised('f1', 'provincial', '2019'),
      recognised('f1', 'excellent', '2025', { ...smart, project: '一期' }),
      recognised('f1', 'excellent', '2025', { ...smart, project: '二期' }),
      recognised('f1', undefined, '2022', { scheme: 'lighthouse' }),
      removed('f1', 'excellent', '2026-01-01', { ...smart, project: '一期' }),
    ];
    expect(standingsOf('f1', '2026-06-01', events)).toEqual([
      'excellent held',
      'lighthouse held',
      'national held',
      'provincial held',
    ]);
  });

  test('keeps the titles of one unit apart from those of another of the same enterprise', () => {
    expect(titlesOf('f2', '2022-01-01', [award])).toEqual([]);
  });

  test('serves an enterprise as well as a unit', () => {
    const events = [recognised('e1', undefined, '2020', { scheme: 'solution-supplier' })];
    expect(standingsOf('e1', '2022-01-01', events)).toEqual(['solution-supplier held']);
  });

  test('refuses an unknown unit, and a day that is none', () => {
    const registry = registryOf(units, [award]);
    expect(refusalOf(() => registry.titlesOf('f9', { asOf: '2021-01-01' }))).toMatchObject({
      code: 'unknown-record',
      info: { id: 'f9' },
    });
    for (const asOf of ['2021', '2021-02', '2021-02-30', '', 'today']) {
      expect(refusalOf(() => registry.titlesOf('f1', { asOf })).code).toBe('invalid-day');
    }
  });

  test('refuses a day of knowledge that is none', () => {
    const registry = registryOf(units, [award]);
    for (const knownAt of ['2026', '2026-11', 'now']) {
      expect(refusalOf(() => registry.titlesOf('f1', { asOf: '2022-01-01', knownAt })).code).toBe(
        'invalid-day',
      );
    }
  });
});

describe('stages', () => {
  test.each([
    'pooled',
    'applied',
    'recommended',
    'publicised',
    'cultivating',
    'self-assessed',
    'filed',
  ] as const)('a national title that is only %s is under way, not held', (stage) => {
    expect(standingsOf('f1', '2022-01-01', [step('f1', stage, 'national', '2021')])).toEqual([
      'national in-progress',
    ]);
  });

  test('a leading factory on the cultivation list is under way, not held', () => {
    const events = [
      step('f1', 'cultivating', 'leading', '2025-12-01', { scheme: 'smart-factory', project: '一期' }),
    ];
    expect(titlesOf('f1', '2026-01-01', events)).toMatchObject([
      {
        tier: 'leading',
        stage: 'cultivating',
        standing: 'in-progress',
        since: '2025-12-01',
        project: '一期',
      },
    ]);
    expect(titlesOf('f1', '2025-11-30', events)).toEqual([]);
  });

  test.each(['self-assessed', 'filed', 'recognised', 'accepted'] as const)(
    'basic is held once %s',
    (stage) => {
      const events = [step('f1', stage, 'basic', '2025-01-01', { scheme: 'smart-factory' })];
      expect(standingsOf('f1', '2025-01-01', events)).toEqual(['basic held']);
    },
  );

  test('a basic factory that is assessed and then filed holds its title from the assessment on', () => {
    const smart = { scheme: 'smart-factory' };
    const events = [
      step('f1', 'self-assessed', 'basic', '2025-01-01', smart),
      step('f1', 'filed', 'basic', '2025-03-01', smart),
    ];
    expect(titlesOf('f1', '2025-02-01', events)).toMatchObject([{ standing: 'held', since: '2025-01-01' }]);
    expect(titlesOf('f1', '2025-04-01', events)).toMatchObject([
      { standing: 'held', since: '2025-01-01', stage: 'filed' },
    ]);
  });

  test('a zero-carbon park is held once accepted; the construction list is under way', () => {
    const zero = { scheme: 'zero-carbon-park' };
    const list = step('k1', 'cultivating', undefined, '2025-12-31', zero);
    const accepted = step('k1', 'accepted', undefined, '2028-01-01', zero);
    expect(standingsOf('k1', '2026-01-01', [list, accepted])).toEqual(['zero-carbon-park in-progress']);
    expect(standingsOf('k1', '2028-01-01', [list, accepted])).toEqual(['zero-carbon-park held']);
  });

  test('the latest step of what is under way is told, whatever comes first in the batch', () => {
    const steps = [
      step('f1', 'applied', 'national', '2024-05-01'),
      step('f1', 'recommended', 'national', '2024-07-20'),
      step('f1', 'publicised', 'national', '2024-12-01'),
    ];
    for (const batch of [steps, [...steps].reverse()]) {
      expect(titlesOf('f1', '2024-08-01', batch)).toMatchObject([{ stage: 'recommended' }]);
      expect(titlesOf('f1', '2025-01-01', batch)).toMatchObject([{ stage: 'publicised' }]);
    }
  });

  test('of two steps within one blurred year the answer does not depend on what comes first in the batch', () => {
    const steps = [step('f1', 'applied', 'national', '2024'), step('f1', 'publicised', 'national', '2024')];
    expect(titlesOf('f1', '2025-01-01', steps)).toEqual(titlesOf('f1', '2025-01-01', [...steps].reverse()));
  });

  test('of two steps on one day that both hold a title the answer does not depend on what comes first', () => {
    const smart = { scheme: 'smart-factory' };
    const steps = [
      step('f1', 'self-assessed', 'basic', '2025-03-01', { ...smart, batch: '1' }),
      step('f1', 'filed', 'basic', '2025-03-01', { ...smart, batch: '2' }),
    ];
    expect(titlesOf('f1', '2025-04-01', steps)).toEqual(titlesOf('f1', '2025-04-01', [...steps].reverse()));
  });

  test('what was rejected is neither held nor under way', () => {
    const events = [
      step('f1', 'publicised', 'national', '2021'),
      step('f1', 'rejected', 'national', '2022-02-01', { reason: '异议' }),
    ];
    expect(titlesOf('f1', '2022-02-01', events)).toEqual([]);
    expect(standingsOf('f1', '2022-01-31', events)).toEqual(['national in-progress']);
  });

  test.each(['pooled', 'applied', 'recommended', 'publicised', 'rejected', 'cultivating'] as const)(
    'a title that is held stays held when it is %s again',
    (stage) => {
      const events = [award, step('f1', stage, 'national', '2024-01-01')];
      expect(titlesOf('f1', '2024-06-01', events)).toMatchObject([
        { standing: 'held', since: '2021-01-15', stage: 'recognised' },
      ]);
    },
  );

  test('a title that was removed is under way again once applied for again', () => {
    const events = [
      award,
      removed('f1', 'national', '2022'),
      step('f1', 'applied', 'national', '2025-05-01'),
    ];
    expect(standingsOf('f1', '2025-06-01', events)).toEqual(['national in-progress']);
  });

  test('ratings and annual records are no titles and touch none', () => {
    const others: RegistryEvent[] = [
      { type: 'rating', unit: 'f1', on: '2022', rating: 'green code', level: 'B' },
      { type: 'annual-record', unit: 'f1', on: '2023-04-15', year: 2022, filed: false },
    ];
    expect(titlesOf('f1', '2024-01-01', [award, ...others])).toEqual(titlesOf('f1', '2024-01-01', [award]));
    expect(titlesOf('f1', '2024-01-01', others)).toEqual([]);
  });

  test('a national product of the 2022 list stays held until it is removed', () => {
    const events = [
      recognised('p1', 'national', '2023-03-20', { listYear: 2022 }),
      removed('p1', 'national', '2030-01-01'),
    ];
    expect(standingsOf('p1', '2029-12-31', events)).toEqual(['national held']);
    expect(titlesOf('p1', '2030-01-01', events)).toEqual([]);
  });

  test('titles of the closed Tianjin scheme are not converted into tiers of the smart factory', () => {
    const events = [recognised('f1', 'smart-factory', '2022', { scheme: 'tianjin-workshop' })];
    expect(titlesOf('f1', '2026-01-01', events)).toMatchObject([
      { scheme: 'tianjin-workshop', tier: 'smart-factory', standing: 'held' },
    ]);
  });
});

describe('validity', () => {
  const water = { scheme: 'water-efficiency-leader' };
  const first = recognised('f1', undefined, '2020-09-29', water);

  test('a water-efficiency leader of 2020-09-29 is held on 2022-09-28', () => {
    expect(titlesOf('f1', '2022-09-28', [first])).toMatchObject([
      { standing: 'held', since: '2020-09-29', until: '2022-09-29', endedBy: 'expired' },
    ]);
  });

  test('it is not held on 2022-09-29, nor under way: it is history', () => {
    expect(titlesOf('f1', '2022-09-29', [first])).toEqual([]);
  });

  test('a water-efficiency leader of 2024-12-20 lapses on 2026-12-20', () => {
    const events = [recognised('f1', undefined, '2024-12-20', water)];
    expect(titlesOf('f1', '2026-12-19', events)).toMatchObject([{ standing: 'held', until: '2026-12-20' }]);
    expect(titlesOf('f1', '2026-12-20', events).filter(({ standing }) => standing === 'held')).toEqual([]);
  });

  test('a leader chosen again while it is valid goes on without a break', () => {
    const events = [first, recognised('f1', undefined, '2022-09-01', water)];
    expect(titlesOf('f1', '2022-10-01', events)).toMatchObject([
      { standing: 'held', since: '2020-09-29', until: '2024-09-01' },
    ]);
  });

  test('a leader chosen again on the day on which it would lapse has a new title from that day on', () => {
    const events = [first, recognised('f1', undefined, '2022-09-29', water)];
    expect(titlesOf('f1', '2022-09-29', events)).toMatchObject([{ standing: 'held', until: '2024-09-29' }]);
  });

  test('a leader chosen again later holds nothing in between', () => {
    const events = [first, recognised('f1', undefined, '2024-12-20', water)];
    expect(titlesOf('f1', '2023-06-01', events).filter(({ standing }) => standing === 'held')).toEqual([]);
    expect(titlesOf('f1', '2025-01-01', events)).toMatchObject([
      { since: '2024-12-20', until: '2026-12-20' },
    ]);
  });

  test('a leader may be removed before its time', () => {
    const events = [first, removed('f1', undefined, '2021-05-01', water)];
    expect(titlesOf('f1', '2021-04-30', events)).toMatchObject([{ standing: 'held', until: '2021-05-01' }]);
    expect(titlesOf('f1', '2021-05-01', events)).toEqual([]);
  });

  test('a notice of the expiry on its day changes nothing', () => {
    const events = [first, step('f1', 'expired', undefined, '2022-09-29', water)];
    expect(titlesOf('f1', '2022-09-28', events)).toMatchObject([{ standing: 'held', until: '2022-09-29' }]);
    expect(titlesOf('f1', '2022-09-29', events)).toEqual([]);
  });

  test('a leader announced in a month lapses within the same month two years later', () => {
    const events = [recognised('f1', undefined, '2020-09', water)];
    expect(titlesOf('f1', '2022-08-31', events)).toMatchObject([{ standing: 'held' }]);
    expect(titlesOf('f1', '2022-09-15', events)).toMatchObject([{ standing: 'uncertain' }]);
    expect(titlesOf('f1', '2022-10-01', events).filter(({ standing }) => standing !== 'in-progress')).toEqual(
      [],
    );
  });

  test('a leader known only by an opening cannot be held two years later', () => {
    const events: RegistryEvent[] = [{ type: 'opening', unit: 'f1', on: '2021-01-01', ...water }];
    expect(titlesOf('f1', '2021-01-01', events)).toMatchObject([{ standing: 'held' }]);
    expect(titlesOf('f1', '2022-01-01', events)).toMatchObject([{ standing: 'uncertain' }]);
    expect(titlesOf('f1', '2023-01-01', events)).toEqual([]);
  });
});

describe('blurred dates', () => {
  test.each([
    ['2015-12-31', []],
    ['2016-01-01', ['national uncertain']],
    ['2016-12-30', ['national uncertain']],
    ['2016-12-31', ['national held']],
  ])('an award of 2016 on %s', (asOf, expected) => {
    expect(standingsOf('f1', asOf, [recognised('f1', 'national', '2016')])).toEqual(expected);
  });

  test.each([
    ['2023-02-28', ['national held']],
    ['2023-03-01', ['national uncertain']],
    ['2023-03-30', ['national uncertain']],
    ['2023-03-31', []],
  ])('a removal of 2023-03 on %s', (asOf, expected) => {
    expect(standingsOf('f1', asOf, [award, removed('f1', 'national', '2023-03')])).toEqual(expected);
  });

  test.each([
    ['2020', '2020'],
    ['2020-03', '2020'],
    ['2020-03-01', '2020'],
  ])('an award of %s that was removed in %s is over with the year, whatever comes first', (won, lost) => {
    const events = [recognised('f1', 'national', won), removed('f1', 'national', lost)];
    for (const batch of [events, [...events].reverse()]) {
      expect(standingsOf('f1', '2020-06-01', batch)).toEqual(['national uncertain']);
      expect(titlesOf('f1', '2021-01-01', batch)).toEqual([]);
    }
  });

  test('two awards of one title, one of them blurred, give one answer whatever comes first', () => {
    const events = [
      { ...recognised('f1', 'national', '2018-01'), id: 'a' },
      { ...recognised('f1', 'national', '2018'), id: 'b' },
    ];
    for (const asOf of ['2018-02-15', '2019-06-01']) {
      expect(titlesOf('f1', asOf, events)).toEqual(titlesOf('f1', asOf, [...events].reverse()));
    }
  });

  test('a new award within the year of a removal leaves open which came last', () => {
    const events = [award, removed('f1', 'national', '2023'), recognised('f1', 'national', '2023-06-01')];
    expect(standingsOf('f1', '2024-01-01', events)).toEqual(['national uncertain']);
  });
});

describe('openings', () => {
  const opening: RegistryEvent = {
    type: 'opening',
    unit: 'f1',
    on: '2020-01-01',
    scheme: 'green-manufacturing',
    tier: 'national',
  };

  test('hold a title on the day and after it; before it nobody knows', () => {
    expect(titlesOf('f1', '2020-01-01', [opening])).toEqual([
      { unit: 'f1', scheme: 'green-manufacturing', tier: 'national', standing: 'held' },
    ]);
    expect(standingsOf('f1', '2025-01-01', [opening])).toEqual(['national held']);
    expect(standingsOf('f1', '2019-12-31', [opening])).toEqual(['national uncertain']);
  });

  test('let a title be removed', () => {
    const events = [opening, removed('f1', 'national', '2023-03-01')];
    expect(standingsOf('f1', '2023-02-28', events)).toEqual(['national held']);
    expect(titlesOf('f1', '2023-03-01', events)).toEqual([]);
  });

  test('on the day of the award give one answer, whatever comes first in the batch', () => {
    const events = [opening, recognised('f1', 'national', '2020-01-01')];
    expect(titlesOf('f1', '2020-06-01', events)).toEqual(titlesOf('f1', '2020-06-01', [...events].reverse()));
    expect(titlesOf('f1', '2019-06-01', events)).toEqual(titlesOf('f1', '2019-06-01', [...events].reverse()));
  });

  test('give way to the award once it is known', () => {
    const events = [opening, recognised('f1', 'national', '2018-11-05')];
    expect(titlesOf('f1', '2020-06-01', events)).toMatchObject([{ standing: 'held', since: '2018-11-05' }]);
    expect(titlesOf('f1', '2018-11-04', events)).toEqual([]);
  });
});

describe('what happens to units', () => {
  test('a new name, a new place and a new owner leave titles as they are', () => {
    const changes: RegistryEvent[] = [
      renamed('f1', '新工厂', '2022'),
      { type: 'relocated', unit: 'f1', on: '2022-05', division: '120110' },
      { type: 'transferred', unit: 'f1', on: '2022-06', to: 'e2' },
    ];
    expect(titlesOf('f1', '2024-01-01', [award, ...changes])).toEqual(titlesOf('f1', '2024-01-01', [award]));
  });

  test('a closed unit keeps its titles where they continue', () => {
    expect(standingsOf('f1', '2024-01-01', [award, closed('f1', '2022-07-01', 'continue')])).toEqual([
      'national held',
    ]);
  });

  test('a closed unit loses them where they lapse, on the day itself', () => {
    const events = [award, closed('f1', '2022-07-01', 'lapse')];
    expect(titlesOf('f1', '2022-06-30', events)).toMatchObject([
      { standing: 'held', until: '2022-07-01', endedBy: 'closed' },
    ]);
    expect(titlesOf('f1', '2022-07-01', events)).toEqual([]);
  });

  test('nobody knows of them while they are under review, until a removal decides', () => {
    const events = [award, closed('f1', '2022-07-01', 'review')];
    expect(standingsOf('f1', '2022-06-30', events)).toEqual(['national held']);
    expect(standingsOf('f1', '2022-07-01', events)).toEqual(['national uncertain']);
    const decided = [...events, removed('f1', 'national', '2023-03-01')];
    expect(standingsOf('f1', '2023-02-28', decided)).toEqual(['national uncertain']);
    expect(titlesOf('f1', '2023-03-01', decided)).toEqual([]);
  });

  test('an absorbed unit hands its titles on where they continue', () => {
    const events = [award, merged('f1', 'f2', '2022-07-01', 'continue')];
    expect(standingsOf('f1', '2022-06-30', events)).toEqual(['national held']);
    expect(titlesOf('f2', '2022-06-30', events)).toEqual([]);
    expect(titlesOf('f1', '2022-07-01', events)).toEqual([]);
    expect(titlesOf('f2', '2022-07-01', events)).toMatchObject([
      { unit: 'f2', tier: 'national', standing: 'held', since: '2022-07-01', inheritedFrom: 'f1' },
    ]);
  });

  test('an absorbed unit loses its titles where they lapse, and nobody inherits them', () => {
    const events = [award, merged('f1', 'f2', '2022-07-01', 'lapse')];
    expect(titlesOf('f1', '2022-07-01', events)).toEqual([]);
    expect(titlesOf('f2', '2022-07-01', events)).toEqual([]);
  });

  test('an absorbed unit whose titles are under review leaves an uncertain title with the other', () => {
    const events = [award, merged('f1', 'f2', '2022-07-01', 'review')];
    expect(titlesOf('f1', '2022-07-01', events)).toEqual([]);
    expect(standingsOf('f2', '2022-07-01', events)).toEqual(['national uncertain']);
    const decided = [...events, recognised('f2', 'national', '2023-03-01')];
    expect(standingsOf('f2', '2023-03-01', decided)).toEqual(['national held']);
  });

  test('a unit that has the title already does not have it twice', () => {
    const events = [
      award,
      recognised('f2', 'national', '2019-01-01'),
      merged('f1', 'f2', '2022-07-01', 'continue'),
    ];
    expect(titlesOf('f2', '2023-01-01', events)).toMatchObject([{ since: '2019-01-01', standing: 'held' }]);
    expect(titlesOf('f2', '2023-01-01', events)).toHaveLength(1);
  });

  test('what a unit lost before a merger is not handed on', () => {
    const events = [
      award,
      removed('f1', 'national', '2022-01-01'),
      merged('f1', 'f2', '2022-07-01', 'continue'),
    ];
    expect(titlesOf('f2', '2023-01-01', events)).toEqual([]);
  });

  test('titles go on through a chain of mergers', () => {
    const events = [
      award,
      merged('f1', 'f2', '2022-07-01', 'continue'),
      merged('f2', 'f3', '2023-07-01', 'continue'),
      removed('f3', 'national', '2025-01-01'),
    ];
    for (const batch of [events, [...events].reverse()]) {
      expect(standingsOf('f2', '2023-01-01', batch)).toEqual(['national held']);
      expect(titlesOf('f2', '2023-07-01', batch)).toEqual([]);
      expect(standingsOf('f3', '2024-01-01', batch)).toEqual(['national held']);
      expect(titlesOf('f3', '2025-01-01', batch)).toEqual([]);
    }
  });

  test('an inherited title may be removed from the unit that inherited it, in a later batch', () => {
    const registry = registryOf(units, [award, merged('f1', 'f2', '2022-07-01', 'continue')]);
    registry.record([removed('f2', 'national', '2024-01-01')], { recordedAt });
    expect(registry.titlesOf('f2', { asOf: '2024-01-01' })).toEqual([]);
  });

  test.each([
    ['continue', ['national held']],
    ['review', ['national uncertain']],
    ['lapse', []],
  ] as const)('a unit from which others split off: %s', (titles, expected) => {
    const events = [award, split('f1', ['f2', 'f3'], '2022-07-01', titles)];
    expect(standingsOf('f1', '2022-06-30', events)).toEqual(['national held']);
    expect(standingsOf('f1', '2022-07-01', events)).toEqual(expected);
    expect(titlesOf('f2', '2022-07-01', events)).toEqual([]);
  });

  test('what was under way for a unit that closed with its titles lapsed is not held afterwards', () => {
    const events = [step('f1', 'applied', 'national', '2022-01-01'), closed('f1', '2022-07-01', 'lapse')];
    expect(standingsOf('f1', '2023-01-01', events)).not.toContain('national held');
  });

  test('a merger and a closing on one day are answered alike, whatever comes first in the batch', () => {
    const events = [award, merged('f1', 'f2', '2022-07-01', 'continue'), closed('f1', '2022-07-01', 'lapse')];
    const answer = (batch: readonly RegistryEvent[]) => {
      const registry = registryOf(units);
      try {
        registry.record(batch, { recordedAt });
      } catch {
        return 'refused';
      }
      return [
        registry.titlesOf('f1', { asOf: '2023-01-01' }),
        registry.titlesOf('f2', { asOf: '2023-01-01' }),
      ];
    };
    expect(answer(events)).toEqual(answer([...events].reverse()));
  });
});

describe('corrections', () => {
  const wrong = { ...recognised('f1', 'provincial', '2021-01-15'), id: 'row-17' };

  function corrections(...batches: readonly [string, RegistryEvent[]][]) {
    const registry = registryOf(units, [], { recordedAt: '2021-12-01' });
    for (const [on, events] of batches) registry.record(events, { recordedAt: on });
    return (asOf: string, knownAt?: string) =>
      registry
        .titlesOf('f1', knownAt === undefined ? { asOf } : { asOf, knownAt })
        .map(({ tier, standing }) => `${tier} ${standing}`);
  }

  test('a retracted event never held, as it is known now', () => {
    const ask = corrections(['2022-01-01', [wrong]], ['2023-01-01', [corrected('f1', 'row-17')]]);
    expect(ask('2021-06-01')).toEqual([]);
    expect(ask('2021-06-01', '2022-12-31')).toEqual(['provincial held']);
    expect(ask('2021-06-01', '2023-01-01')).toEqual([]);
    expect(ask('2021-06-01', '2021-12-31')).toEqual([]);
  });

  test('a replaced event gives way to its replacement', () => {
    const right = recognised('f1', 'national', '2021-03-01');
    const ask = corrections(['2022-01-01', [wrong]], ['2023-01-01', [corrected('f1', 'row-17', right)]]);
    expect(ask('2021-06-01')).toEqual(['national held']);
    expect(ask('2021-02-01')).toEqual([]);
    expect(ask('2021-06-01', '2022-12-31')).toEqual(['provincial held']);
  });

  test('an event without an id of its own is corrected by what eventIdOf tells', () => {
    const id = '2021-01-15 green-manufacturing national recognised';
    const ask = corrections(['2022-01-01', [award]], ['2023-01-01', [corrected('f1', id)]]);
    expect(ask('2021-06-01')).toEqual([]);
  });

  test('a correction that is taken back restores what it corrected', () => {
    const right = recognised('f1', 'national', '2021-03-01');
    const ask = corrections(
      ['2022-01-01', [wrong]],
      ['2023-01-01', [corrected('f1', 'row-17', right, 'c1')]],
      ['2024-01-01', [corrected('f1', 'c1')]],
    );
    expect(ask('2021-06-01')).toEqual(['provincial held']);
    expect(ask('2021-06-01', '2023-06-01')).toEqual(['national held']);
    expect(ask('2021-06-01', '2022-06-01')).toEqual(['provincial held']);
  });

  test('a replacement may be corrected in its turn, by its own id', () => {
    const second = { ...recognised('f1', 'local', '2021-01-15'), id: 'row-17b' };
    const third = { ...recognised('f1', 'national', '2021-01-15'), id: 'row-17c' };
    const ask = corrections(
      ['2022-01-01', [wrong]],
      ['2023-01-01', [corrected('f1', 'row-17', second, 'c1')]],
      ['2024-01-01', [corrected('f1', 'row-17b', third, 'c2')]],
    );
    expect(ask('2021-06-01')).toEqual(['national held']);
    expect(ask('2021-06-01', '2023-06-01')).toEqual(['local held']);
  });

  test('a wrong name may be corrected', () => {
    const registry = registryOf(units, [{ ...renamed('f1', '错名', '2022-01-01'), id: 'n' }]);
    registry.record([corrected('f1', 'n', renamed('f1', '正名', '2022-02-01'))], {
      recordedAt: '2027-01-01',
    });
    expect(registry.namesOf('f1', { asOf: '2023-01-01' })).toEqual(['正名']);
    expect(registry.namesOf('f1', { asOf: '2022-01-15' })).toEqual(['企业e1']);
    expect(registry.namesOf('f1', { asOf: '2023-01-01', knownAt: '2026-12-31' })).toEqual(['错名']);
    expect(registry.find({ name: '错名' })).toEqual([]);
    expect(registry.find({ name: '正名' })).toMatchObject([{ id: 'f1' }]);
  });

  test('a merger that is taken back gives the titles back', () => {
    const merger = { ...merged('f1', 'f2', '2022-07-01', 'continue'), id: 'm' };
    const registry = registryOf(units, [award, merger]);
    registry.record([corrected('f1', 'm')], { recordedAt: '2027-01-01' });
    expect(registry.titlesOf('f1', { asOf: '2023-01-01' })).toMatchObject([{ standing: 'held' }]);
    expect(registry.titlesOf('f2', { asOf: '2023-01-01' })).toEqual([]);
    expect(registry.titlesOf('f2', { asOf: '2023-01-01', knownAt: '2026-12-31' })).toHaveLength(1);
  });

  test('a correction cannot be recorded before the last day on which something was', () => {
    const registry = registryOf(units);
    registry.record([wrong], { recordedAt: '2026-12-01' });
    const correct = () => registry.record([corrected('f1', 'row-17')], { recordedAt: '2026-11-30' });
    expect(refusalOf(correct)).toMatchObject({
      code: 'recorded-before',
      info: { recordedAt: '2026-11-30', latest: '2026-12-01' },
    });
    expect(registry.events).toHaveLength(1);
  });
});
