import { windowsOn } from 'green-manufacturing-registry/promotion';
import { type FilingWindow, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from '../../support/records.js';
import { green2024, green2025, madeUpRulebook, same } from './madeUp.js';

const tianjin = {
  first: resolveRulebook(shelf, 'smart-factory-tianjin-2025-1'),
  second: resolveRulebook(shelf, 'smart-factory-tianjin-2025-2'),
  next: resolveRulebook(shelf, 'smart-factory-tianjin-2026'),
};

const common: Omit<FilingWindow, 'id' | 'closes'> = {
  tiers: ['national'],
  step: 'apply',
  who: same('factories'),
  citation: { document: 'Made-up notice' },
  confidence: 'primary',
};

/** What a made-up rulebook with these windows says to a factory on a day. */
function told(asOf: string, ...windows: (Partial<FilingWindow> & Pick<FilingWindow, 'closes'>)[]) {
  const rulebook = madeUpRulebook([], {
    windows: windows.map((window, at) => ({ ...common, id: `window ${at}`, ...window })),
  });
  return windowsOn(rulebook, { to: 'national', kind: 'factory', asOf }).map((one) =>
    one.status === 'unknown' ? one.status : `${one.status} ${one.closes}`,
  );
}

describe('windowsOn', () => {
  // smart-factory.md 6.2: advanced online by 04-15, district recommendation by 04-20.
  test.each([
    ['2025-04-15', ['until-closing', 'until-closing']],
    ['2025-04-16', ['past', 'until-closing', 'unknown']],
    ['2025-04-20', ['past', 'until-closing', 'unknown']],
    ['2025-04-21', ['past', 'past', 'unknown']],
  ])('tells how the windows of the first round of 2025 in Tianjin stand on %s', (asOf, statuses) => {
    const windows = windowsOn(tianjin.first, { to: 'advanced', kind: 'factory', asOf });
    expect(windows.map(({ status }) => status)).toEqual(statuses);
  });

  // smart-factory.md 6.2: self-assess by 04-05; basic is filed and advanced applied for by 04-10.
  test.each([
    ['basic', '2026-04-05', ['until-closing self-assess', 'until-closing file']],
    ['basic', '2026-04-06', ['past self-assess', 'until-closing file']],
    ['advanced', '2026-04-10', ['past self-assess', 'until-closing apply']],
    ['advanced', '2026-04-11', ['past self-assess', 'past apply', 'unknown']],
    ['excellent', '2026-04-01', ['unknown']],
  ])('tells a factory on its way to %s in Tianjin what stands on %s', (to, asOf, expected) => {
    const windows = windowsOn(tianjin.next, { to, kind: 'factory', zone: '天津港保税区', asOf });
    expect(
      windows.map((one) => (one.status === 'unknown' ? one.status : `${one.status} ${one.window.step}`)),
    ).toEqual(expected);
  });

  it.each([
    ['天津港保税区', 2],
    ['天津 港保税区', 2],
    ['天津经济技术开发区', 0],
    [undefined, 0],
  ])('tells the windows of a zone to a unit of the zone %s', (zone, count) => {
    const window = { ...common, id: 'w', closes: '2026-04-10', zone: '天津港保税区' };
    const rulebook = madeUpRulebook([], { windows: [window, { ...window, id: 'v' }] });
    const windows = windowsOn(rulebook, { to: 'national', kind: 'factory', zone, asOf: '2026-04-01' });
    expect(windows.filter(({ status }) => status !== 'unknown')).toHaveLength(count);
    expect(windows.length).toBe(count || 1);
  });

  it('knows no date of the second round of 2025 in Tianjin, of which only the beginning was seen', () => {
    for (const to of ['basic', 'advanced', 'excellent', 'leading']) {
      expect(windowsOn(tianjin.second, { to, kind: 'factory', asOf: '2025-07-10' })).toEqual([
        { status: 'unknown' },
      ]);
    }
  });

  // 13号 Art. 12: by 31 July each year the province department recommends.
  test.each([
    ['2026-01-01', '2026-07-31'],
    ['2026-07-31', '2026-07-31'],
    ['2026-08-01', '2027-07-31'],
  ])('binds the province, and not the enterprise, on %s to %s', (asOf, closes) => {
    for (const rulebook of [green2024, green2025]) {
      const windows = windowsOn(rulebook, { to: 'national', kind: 'factory', asOf });
      expect(windows).toMatchObject([
        { status: 'until-closing', closes, window: { step: 'recommend' } },
        { status: 'unknown' },
      ]);
    }
  });

  it('leaves out the windows of other tiers and of other kinds of unit', () => {
    expect(windowsOn(green2024, { to: 'provincial', kind: 'factory', asOf: '2026-01-01' })).toEqual([
      { status: 'unknown' },
    ]);
    const closes = '2026-03-31';
    expect(told('2026-03-01', { closes, kinds: ['park'] })).toEqual(['unknown']);
    expect(told('2026-03-01', { closes, kinds: ['park', 'factory'] })).toEqual(['until-closing 2026-03-31']);
  });

  test.each([
    ['2026-02-28', ['ahead 2026-03-31']],
    ['2026-03-01', ['open 2026-03-31']],
    ['2026-03-31', ['open 2026-03-31']],
    ['2026-04-01', ['past 2026-03-31', 'unknown']],
  ])('counts both ends of a window in on %s', (asOf, expected) => {
    expect(told(asOf, { opens: '2026-03-01', closes: '2026-03-31' })).toEqual(expected);
  });

  it('calls no window open of which nobody says since when', () => {
    const closes = '2026-03-31';
    expect(told('2020-01-01', { closes })).toEqual(['until-closing 2026-03-31']);
    expect(told('2026-03-31', { closes })).toEqual(['until-closing 2026-03-31']);
    expect(told('2026-04-01', { closes })).toEqual(['past 2026-03-31', 'unknown']);
  });

  test.each([
    ['2026-02-28', 'ahead'],
    ['2026-03-01', 'until-closing'],
    ['2026-03-30', 'until-closing'],
    ['2026-03-31', 'open'],
  ])('takes a window that opens some day in March for %s to be %s', (asOf, status) => {
    expect(told(asOf, { opens: '2026-03', closes: '2026-04-30' })).toEqual([`${status} 2026-04-30`]);
  });

  it('takes the opening of one year for that of no other', () => {
    const yearly = { opens: '2026-05-01', closes: { every: '--07-31' } } as const;
    expect(told('2026-04-30', yearly)).toEqual(['ahead 2026-07-31']);
    expect(told('2026-05-01', yearly)).toEqual(['open 2026-07-31']);
    expect(told('2026-08-01', yearly)).toEqual(['until-closing 2027-07-31']);
  });

  it('keeps the opening of a window, however blurred', () => {
    const window: FilingWindow = { ...common, id: 'window', opens: '2026-03', closes: '2026-04-30' };
    const rulebook = madeUpRulebook([], { windows: [window] });
    const options = { to: 'national', kind: 'factory' } as const;
    const [ahead] = windowsOn(rulebook, { ...options, asOf: '2026-02-28' });
    expect(ahead).toEqual({ status: 'ahead', window, opens: '2026-03', closes: '2026-04-30' });
    expect(windowsOn(rulebook, { ...options, asOf: '2026-04-01' })).toMatchObject([{ status: 'open' }]);
  });

  it('never extrapolates a round: after the last window of the applicant the date is unknown', () => {
    const own = { closes: '2026-03-31' };
    expect(told('2026-04-01', own, { step: 'recommend', closes: '2026-05-31' })).toEqual([
      'past 2026-03-31',
      'until-closing 2026-05-31',
      'unknown',
    ]);
    expect(told('2026-04-01', own, { opens: '2026-05-01', closes: '2026-05-31' })).toEqual([
      'past 2026-03-31',
      'ahead 2026-05-31',
    ]);
  });

  it('knows no date after the last day that can be written', () => {
    const yearly = { closes: { every: '--07-31' } };
    expect(told('9999-07-31', yearly)).toEqual(['until-closing 9999-07-31']);
    expect(told('9999-08-01', yearly)).toEqual(['unknown']);
  });

  it('refuses a day that is not in the calendar', () => {
    for (const asOf of ['2026-02-31', '2026-03', 'soon']) {
      const call = () => windowsOn(tianjin.next, { to: 'advanced', kind: 'factory', asOf });
      expect(refusalOf(call)).toEqual({ code: 'invalid-day', info: { received: asOf } });
    }
  });
});
