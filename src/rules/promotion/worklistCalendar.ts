import { dayOf, spanOf } from '../../words/calendar/internal.js';
import { type Locale, listIn, matchLocale, objectIn } from '../../words/vocabulary/internal.js';
import { calendarLine } from './worklist/calendarLine.js';
import type { WorkItem, Worklist } from './worklist/WorkItem.js';
import { workWords } from './worklist/WorkWords.js';
import { workCells } from './worklist/workCells.js';

/** What stands in neither the day nor the heading of an event. */
const inDescription = ['state', 'who', 'with', 'where', 'consequence', 'citation', 'confidence'] as const;

/**
 * A worklist as the text of an iCalendar file (RFC 5545): an event of whole days for each item, and a task without a day for
 * what has none. Two calendars of one list are the same to the byte, and what is imported again takes the place of what was.
 *
 * Written by hand: libraries for it take moments, of which the zone of the machine makes days, and bring more code than
 * these few lines.
 *
 * @param options `locale`: any BCP 47 tag
 * @throws RegistryError `invalid-argument`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events: RegistryEvent[] = [
 *   { type: 'title', unit: 'p1', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12-20' },
 * ]
 * const list = worklist({ units, events }, { shelf: [], asOf: '2026-03-01', until: '2026-12-31' })
 * worklistCalendar(list, { locale: 'en' }).split('\r\n').filter((line) => /^DT/.test(line))
 * //=> ['DTSTAMP:20260301T000000Z', 'DTSTART;VALUE=DATE:20261220', 'DTEND;VALUE=DATE:20261221']
 */
export function worklistCalendar(list: Worklist, options: { locale: string }): string {
  const locale = matchLocale(objectIn(options, 'options').locale);
  const { items, asOf } = objectIn(list, 'list');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//green-manufacturing-registry//worklist//EN',
    'CALSCALE:GREGORIAN',
    ...listIn(items, 'list.items').flatMap((item) => componentOf(item, asOf, locale)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function componentOf(item: WorkItem, asOf: string, locale: Locale): string[] {
  const { colon, columns } = workWords[locale];
  const cells = workCells(item, locale);
  const said = inDescription.flatMap((name) => {
    return cells[name] === '' ? [] : `${columns[name]}${colon}${cells[name]}`;
  });
  const kind = item.due === null ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${kind}`,
    calendarLine('UID', `${item.id}@green-manufacturing-registry`),
    `DTSTAMP:${compact(asOf)}T000000Z`,
    ...(item.due === null ? [] : daysOf(item.due)),
    calendarLine('SUMMARY', `${cells.unit}${colon}${cells.title}`),
    calendarLine('DESCRIPTION', said.join('\n')),
    // What falls due keeps nobody busy.
    ...(kind === 'VEVENT' ? ['TRANSP:TRANSPARENT'] : []),
    `END:${kind}`,
  ];
}

/** All the days that a blurred date may mean; the end is the day behind the last. */
function daysOf(due: string): string[] {
  const { first, last } = spanOf(due);
  return [`DTSTART;VALUE=DATE:${compact(dayOf(first))}`, `DTEND;VALUE=DATE:${compact(dayOf(last + 1))}`];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
