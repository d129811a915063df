import type { RegistryEvent, TitleEvent } from 'green-manufacturing-registry';
import { reviewHistory } from 'green-manufacturing-registry/promotion';
import type { Rulebook } from 'green-manufacturing-registry/rulebook';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../support/records.js';
import {
  edition2024,
  edition2025,
  green,
  green2025,
  ladder,
  madeUpRulebook,
  park,
  smart,
  unit,
} from './madeUp.js';

/** What is told of each title that is told of. */
function told(rulebook: Rulebook, events: readonly RegistryEvent[], complete = true): string[] {
  return reviewHistory({ unit, history: { events, complete } }, { rulebook }).map(
    ({ event: { tier, on }, finding: { rule, verdict, severity } }) =>
      [tier, on, rule, verdict, severity].join(' '),
  );
}

const excellent = smart('excellent', '2025-01-02');
const leading = smart('leading', '2025-11-27');

describe('reviewHistory', () => {
  it('finds nothing to say of a way up the ladder, step by step', () => {
    expect(told(edition2025, [...ladder, leading])).toEqual([]);
    expect(told(edition2024, [...ladder, leading])).toEqual([]);
    expect(told(edition2025, [])).toEqual([]);
  });

  it('reports excellent without advanced with the strength that the edition gives it: in principle', () => {
    // smart-factory.md 3.1: in principle in 2024; the national wording of 2025 is unseen and shipped as in principle.
    expect(told(edition2024, [excellent])).toEqual([
      'excellent 2025-01-02 prerequisite-excellent unmet in-principle',
    ]);
    expect(told(edition2025, [smart('excellent', '2025-09-30')])).toEqual([
      'excellent 2025-09-30 prerequisite-excellent unmet in-principle',
    ]);
  });

  it('reports leading without excellent under 2025 as the breach of a must', () => {
    // smart-factory.md 3.5: already excellent, several.
    expect(told(edition2025, [leading])).toEqual(['leading 2025-11-27 prerequisite-leading unmet must']);
    expect(told(edition2025, [smart('advanced', '2025-07-01')])).toEqual([
      'advanced 2025-07-01 prerequisite-advanced unmet must',
    ]);
  });

  it('hands over the event and the whole finding', () => {
    const [reviewed] = reviewHistory(
      { unit, history: { events: [leading], complete: true } },
      { rulebook: edition2025 },
    );
    expect(reviewed?.event).toEqual(leading);
    expect(reviewed?.finding).toMatchObject({
      needed: { op: 'holds', tier: 'excellent' },
      found: [],
      missing: [],
      confidence: 'several',
    });
    expect(reviewed?.finding.citation.document).toContain('工信厅联通装函〔2025〕251号');
  });

  it('never takes a title for the one that had to be held before it', () => {
    const twice = [leading, smart('leading', '2026-02-01', 'accepted')];
    expect(told(edition2025, twice)[0]).toBe('leading 2025-11-27 prerequisite-leading unmet must');
  });

  it('says only that it is not known while the history is not complete', () => {
    expect(told(edition2025, [leading], false)).toEqual([
      'leading 2025-11-27 prerequisite-leading unknown must',
    ]);
    expect(told(edition2025, [smart('excellent', '2025-09-30'), leading], false)).toEqual([
      'excellent 2025-09-30 prerequisite-excellent unknown in-principle',
    ]);
  });

  it('leaves an equivalence alone, and lets it count as the title that had to be held', () => {
    // smart-factory.md 6.3: Jiangsu counts the national excellent winners of 2024 as advanced.
    const granted = (tier: string, on: string) =>
      smart(tier, on, 'recognised', { basis: { equivalence: 'made-up equivalence' } });
    expect(told(edition2024, [granted('excellent', '2025-01-02')])).toEqual([]);
    expect(told(edition2024, [granted('advanced', '2024-12-01'), excellent])).toEqual([]);
    expect(told(edition2024, [granted('advanced', '2025-02-14'), excellent])).toEqual([
      'excellent 2025-01-02 prerequisite-excellent unmet in-principle',
    ]);
    expect(
      told(edition2024, [smart('excellent', '2025-01-02', 'recognised', { basis: 'award' })]),
    ).toHaveLength(1);
  });

  it('looks at the titles of the unit itself in the scheme of the rulebook, whatever else is recorded', () => {
    const others = [
      smart('advanced', '2024-12-01', 'recognised', { unit: 'another factory' }),
      green('national', '2024-12-01'),
      { type: 'renamed', unit: unit.id, name: '示例二厂（虚构）', on: '2024-12-02' },
    ] satisfies RegistryEvent[];
    expect(told(edition2024, [...others, excellent])).toEqual([
      'excellent 2025-01-02 prerequisite-excellent unmet in-principle',
    ]);
  });

  it('goes by the days of the events, in whatever order they are recorded', () => {
    const events = [leading, ...ladder];
    expect(told(edition2025, events)).toEqual([]);
    expect(told(edition2025, [...events].reverse())).toEqual([]);
    const late = [smart('excellent', '2025-12-01'), smart('advanced', '2025-03-31'), leading];
    for (const order of [late, [...late].reverse()]) {
      expect(told(edition2025, order)).toEqual(['leading 2025-11-27 prerequisite-leading unmet must']);
    }
  });

  it('leaves titles alone that were given outside the rulebook’s time', () => {
    // The edition of 2024 is effective from 2024-10, that of 2025 from 2025-06.
    expect(told(edition2024, [smart('excellent', '2024-09-30')])).toEqual([]);
    expect(told(edition2024, [smart('excellent', '2024-10-01')])).toHaveLength(1);
    expect(told(edition2025, [smart('leading', '2025-05-31')])).toEqual([]);
    expect(told(edition2025, [smart('leading', '2025-06-01')])).toHaveLength(1);
    const closed = madeUpRulebook([{ id: 'ladder', condition: { op: 'holds', tier: 'provincial' } }], {
      effective: { from: '2025-01-01', until: '2025-07-01' },
    });
    expect(told(closed, [green('national', '2024-12-31')])).toEqual([]);
    expect(told(closed, [green('national', '2025-01-01')])).toHaveLength(1);
    expect(told(closed, [green('national', '2025-06-30')])).toHaveLength(1);
    expect(told(closed, [green('national', '2025-07-01')])).toEqual([]);
  });

  it('reviews what may have been given in the rulebook’s time', () => {
    expect(told(edition2025, [smart('leading', '2025')])).toHaveLength(1);
    expect(told(edition2025, [smart('leading', '2024')])).toEqual([]);
    expect(told(edition2025, [smart('leading', '2025-05')])).toEqual([]);
  });

  it('does not know which of two came first where blurred dates leave it open', () => {
    const unknown = ['excellent 2025 prerequisite-excellent unknown in-principle'];
    const basic = smart('basic', '2024-11-01', 'filed');
    const later = smart('advanced', '2025-08-31');
    expect(told(edition2025, [basic, smart('excellent', '2025'), later])).toEqual(unknown);
    const lost = [smart('advanced', '2024-12-01'), smart('advanced', '2025-08-31', 'removed')];
    expect(told(edition2025, [smart('excellent', '2025'), ...lost])).toEqual(unknown);
  });

  it('does not know it either where only the days in between differ', () => {
    const unknown = ['excellent 2026 prerequisite-excellent unknown in-principle'];
    const blurred = smart('excellent', '2026');
    const held = [smart('advanced', '2025-06-01'), smart('basic', '2024-11-01', 'filed')];
    const gained = smart('advanced', '2026-03-01');
    const lost = smart('advanced', '2026-02-01', 'removed');
    // Held only from March to September; held but for February.
    const [short, gap] = [
      [smart('basic', '2024-11-01', 'filed'), gained, smart('advanced', '2026-09-01', 'removed')],
      [...held, lost, gained],
    ];
    expect(told(edition2025, [...short, blurred])).toEqual(unknown);
    expect(told(edition2025, [...gap, blurred])).toEqual(unknown);
  });

  it('says what is missing where it does not know', () => {
    const events = [
      smart('basic', '2024-11-01', 'filed'),
      smart('excellent', '2025'),
      smart('advanced', '2025-08-31'),
    ];
    const history = { events, complete: true };
    const [reviewed] = reviewHistory({ unit, history }, { rulebook: edition2025 });
    expect(reviewed?.finding).toMatchObject({ verdict: 'unknown', missing: ['history'] });
  });

  it('never lets two titles of one list stand in for each other', () => {
    const project = (name: string) => smart('leading', '2025-11-27', 'recognised', { project: name });
    expect(told(edition2025, [project('A'), project('B')])).toEqual([
      'leading 2025-11-27 prerequisite-leading unmet must',
      'leading 2025-11-27 prerequisite-leading unmet must',
    ]);
    expect(told(edition2025, [leading, smart('leading', '2025-11-27', 'accepted')])[0]).toBe(
      'leading 2025-11-27 prerequisite-leading unmet must',
    );
  });

  it('does not know which of two titles of one blurred date came first', () => {
    const project = (name: string) => smart('leading', '2025-11', 'recognised', { project: name });
    const unknown = 'leading 2025-11 prerequisite-leading unknown must';
    expect(told(edition2025, [project('A'), project('B')])).toEqual([unknown, unknown]);
  });

  it('lets a lower title of the same day count, and a removal of that day', () => {
    const day = '2025-11-27';
    expect(told(edition2025, [leading, smart('excellent', day), ...ladder.slice(0, 2)])).toEqual([]);
    expect(told(edition2025, [leading, ...ladder, smart('excellent', day, 'removed')])).toEqual([
      'leading 2025-11-27 prerequisite-leading unmet must',
    ]);
  });

  it('looks at the days in the rulebook’s time alone', () => {
    // The edition of 2025 is effective from 2025-06: before then it asked for nothing.
    const gained = [smart('basic', '2024-11-01', 'filed'), smart('advanced', '2025-04-01')];
    expect(told(edition2025, [smart('excellent', '2025'), ...gained])).toEqual([]);
    const closed = madeUpRulebook([{ id: 'ladder', condition: { op: 'holds', tier: 'provincial' } }], {
      effective: { from: '2025-01-01', until: '2025-07-01' },
    });
    const lost = [green('provincial', '2024-03-01'), green('provincial', '2025-07-01', 'removed')];
    expect(told(closed, [green('national', '2025'), ...lost])).toEqual([]);
  });

  it('reviews rules that are made of several titles, and leaves those alone that ask for more', () => {
    const holds = { op: 'holds', tier: 'provincial' } as const;
    const never = { op: 'not', of: { op: 'holds', scheme: 'lighthouse' } } as const;
    const rulebook = madeUpRulebook([
      { id: 'ladder', condition: { op: 'all', of: [never, { op: 'any', of: [holds, holds] }] } },
      { id: 'bar', condition: { op: 'not-removed-within', years: 3 } },
      { id: 'both', condition: { op: 'any', of: [holds, { op: 'declared', statement: 'other' }] } },
    ]);
    expect(told(rulebook, [green('national', '2026-03-11')])).toEqual([
      'national 2026-03-11 ladder unmet must',
    ]);
  });

  it('does not say when time would have healed what was not so', () => {
    const [reviewed] = reviewHistory(
      { unit, history: { events: [leading, smart('excellent', '2025-12-01')], complete: true } },
      { rulebook: edition2025 },
    );
    expect(reviewed?.finding.verdict).toBe('unmet');
    expect(reviewed && 'clearsOn' in reviewed.finding).toBe(false);
  });

  it('knows it where even the blurred dates tell', () => {
    expect(told(edition2025, [smart('excellent', '2025'), smart('advanced', '2024-12-31')])).toEqual([]);
    expect(told(edition2025, [smart('excellent', '2025'), smart('advanced', '2026-01-01')])).toEqual([
      'excellent 2025 prerequisite-excellent unmet in-principle',
    ]);
  });

  it('reviews only steps at which the scheme holds a title, of this unit and scheme', () => {
    // smart-factory.md 1: the entries of 2025 are on a cultivation list.
    expect(told(edition2025, [smart('leading', '2025-11-27', 'cultivating')])).toEqual([]);
    expect(told(edition2025, [smart('leading', '2025-11-27', 'publicised')])).toEqual([]);
    expect(told(edition2025, [smart('leading', '2025-11-27', 'recognised', { unit: 'another' })])).toEqual(
      [],
    );
    expect(told(edition2025, [green('national', '2025-11-27')])).toEqual([]);
    const opening: RegistryEvent = {
      type: 'opening',
      unit: unit.id,
      scheme: 'smart-factory',
      tier: 'leading',
      on: '2025-11-27',
    };
    expect(told(edition2025, [opening])).toEqual([]);
  });

  it('leaves tiers alone that the rulebook does not know', () => {
    expect(told(green2025, [green('county', '2026-01-01')])).toEqual([]);
    const untiered: TitleEvent = {
      type: 'title',
      unit: unit.id,
      scheme: 'green-manufacturing',
      stage: 'recognised',
      on: '2026-01-01',
    };
    expect(told(green2025, [untiered])).toEqual([]);
  });

  it('reviews green titles by the province list', () => {
    // 390号: applicants must be on the province list.
    expect(told(green2025, [green('national', '2026-03-11')])).toEqual([
      'national 2026-03-11 province-list unmet must',
    ]);
    expect(told(green2025, [green('national', '2026-03-11'), green('provincial', '2024-03-01')])).toEqual([]);
  });

  it('asks a park what parks are asked', () => {
    const events = [green('national', '2026-03-11', 'recognised', { unit: park.id })];
    const reviewed = reviewHistory(
      { unit: park, history: { events, complete: true } },
      { rulebook: green2025 },
    );
    expect(reviewed.map(({ finding }) => finding.rule)).toEqual(['province-list']);
  });

  it('reviews what stands once every correction has been applied', () => {
    const wrong = { ...smart('leading', '2025-11-27'), id: 'wrong' };
    const back: RegistryEvent = { type: 'corrected', unit: unit.id, event: 'wrong' };
    expect(told(edition2025, [wrong, back])).toEqual([]);
    const replacement = { ...wrong, on: '2025-11-28' };
    expect(told(edition2025, [wrong, { ...back, replacement }])).toEqual([
      'leading 2025-11-28 prerequisite-leading unmet must',
    ]);
  });

  it('refuses a scheme that nobody has described', () => {
    const rulebook = madeUpRulebook([], { scheme: 'own' });
    expect(refusalOf(() => told(rulebook, [])).code).toBe('unknown-scheme');
    const schemes = [{ id: 'own', tiers: ['provincial', 'national'], heldAt: ['recognised' as const] }];
    const question = { unit, history: { events: [], complete: true } };
    expect(reviewHistory(question, { rulebook, schemes })).toEqual([]);
  });
});
