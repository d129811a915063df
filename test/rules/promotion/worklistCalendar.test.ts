import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import { worklist, worklistCalendar, worklistTable } from 'green-manufacturing-registry/promotion';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

const long = `甲，乙;丙\\丁, é\n${'很长的名称𠮷'.repeat(20)}`;
const units: Unit[] = [
  { kind: 'factory', id: 'f 1/甲', enterprise: 'e1', name: long, division: '120116' },
  { kind: 'factory', id: 'f2', enterprise: 'e2', division: '120116' },
];
const green = {
  type: 'title',
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
} as const;
const events: RegistryEvent[] = [
  { ...green, unit: 'f 1/甲', on: '2022-03-01' },
  { type: 'title', unit: 'f 1/甲', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12' },
  { ...green, unit: 'f2', on: '2022-03-01' },
  { type: 'closed', unit: 'f2', titles: 'review', on: '2026-01-05' },
];
const listOn = (asOf: string) => worklist({ units, events }, { shelf, asOf, until: '2026-12-31' });
const list = listOn('2026-03-01');
const text = worklistCalendar(list, { locale: 'zh-CN' });
const calendar = new ICAL.Component(ICAL.parse(text));

describe('worklistCalendar', () => {
  it('is read by another program: an event for each item with a day, a task for each without', () => {
    const found = calendar.getAllSubcomponents('vevent').map((event) => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(event);
      return [uid, summary, startDate.isDate, startDate.toString(), endDate.toString()];
    });
    expect(found.slice(-1)).toEqual([
      [
        'f%201%2F%E7%94%B2/title-end/water-efficiency-leader///2026-12@green-manufacturing-registry',
        `${long}：称号到期：水效领跑者`,
        true,
        '2026-12-01',
        '2027-01-01',
      ],
    ]);
    const dated = list.items.filter(({ due }) => due !== null);
    expect(found.length).toBe(dated.length);
    expect(calendar.getAllSubcomponents('vtodo').length).toBe(list.items.length - dated.length);
    expect(list.items.length).toBeGreaterThan(dated.length);
  });

  it('takes the whole of what no line may hold: control characters are spaces', () => {
    const named: Unit[] = [{ kind: 'park', id: 'p', name: '甲\r\n乙\r丙\u0007丁\t戊' }];
    const won: RegistryEvent = {
      type: 'title',
      unit: 'p',
      scheme: 'water-efficiency-leader',
      stage: 'recognised',
      on: '2024-12-20',
    };
    const one = worklist(
      { units: named, events: [won] },
      { shelf: [], asOf: '2026-03-01', until: '2026-12-31' },
    );
    const [event] = new ICAL.Component(
      ICAL.parse(worklistCalendar(one, { locale: 'en' })),
    ).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(
      '甲\n乙\n丙 丁 戊: title ends: water-efficiency leaders',
    );
  });

  it('is a calendar without events where nothing is due', () => {
    const none = worklistCalendar(
      { asOf: '2026-03-01', until: '2026-03-02', items: [], gaps: [] },
      { locale: 'en' },
    );
    expect(none.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      expect.stringMatching(/^PRODID:/),
      'CALSCALE:GREGORIAN',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends every line as the standard says and folds it by bytes, never within a character', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.includes('\uFFFD')).toBe(false);
  });

  it('knows an item again on another day, stamps it with the day of the question, and is the same each time', () => {
    const uids = (calendarText: string) => calendarText.replace(/\r\n /g, '').match(/^UID:.*$/gm);
    const later = worklistCalendar(listOn('2026-04-01'), { locale: 'en' });
    expect(uids(later)).toEqual(uids(text));
    expect(new Set(uids(text)).size).toBe(list.items.length);
    expect(later.match(/^DTSTAMP:.*$/gm)?.[0]).toBe('DTSTAMP:20260401T000000Z');
    expect(worklistCalendar(list, { locale: 'zh-CN' })).toBe(text);
  });

  it('tells rule and state in the language that is asked for', () => {
    const [first] = calendar.getAllSubcomponents('vevent');
    expect(first?.getFirstPropertyValue('description')).toContain('状态：无记录\n办理主体：称号单位');
    expect(worklistCalendar(list, { locale: 'zh-Hant' })).toContain('狀態：無記錄');
  });
});

describe('worklistTable', () => {
  it('has a row for each item, what has no day last', () => {
    const [head = [], ...rows] = worklistTable(list, { locale: 'en' });
    expect(head.slice(0, 4)).toEqual(['due', 'unit', 'what', 'state']);
    expect(rows.length).toBe(list.items.length);
    expect(rows.at(-1)?.slice(0, 4)).toEqual([
      'no day set',
      'f2',
      'review left open by the closing of 2026-01-05: green manufacturing units',
      'open',
    ]);
  });
});
