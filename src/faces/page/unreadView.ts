import { type Heading, knownHeadings } from '../../lists/list/internal.js';
import { messageOf } from '../../text/index.js';
import { headings } from '../cli/internal.js';
import { element } from './element.js';
import { buttonOf, fieldOf, selectOf } from './fieldOf.js';
import { tableOf } from './tableOf.js';
import type { Voice } from './Voice.js';
import type { ReadAnswer } from './worker/Tasks.js';

/** What was not read, as visible as what was: sheets, tables, rows, and columns, which may be given a meaning. */
export function unreadView(
  answer: ReadAnswer,
  options: { voice: Voice; assign: (headings: Record<string, Heading>) => void },
): HTMLElement {
  const { voice, assign } = options;
  const { unread: texts, doubts } = voice.texts;
  const { locale } = voice;
  const section = element('section', { class: 'unread' }, element('h3', {}, texts.heading));
  const whole = answer.unreadParts
    .filter(({ code }) => code !== 'column-unread')
    .map((doubt) => element('li', {}, `${voice.placeOf(doubt.at)} ${messageOf(doubt, { locale })}`));
  if (whole.length > 0) section.append(element('ul', {}, whole));
  if (answer.unread > 0) {
    const rows = answer.unreadRows.map(({ at, cells }) => [voice.placeOf(at), cells.join(' | ')]);
    section.append(
      tableOf(texts.rows(answer.unread), [[doubts.columns.place, doubts.columns.text], ...rows]),
      element('p', {}, doubts.shown(rows.length, answer.unread)),
    );
  }
  const named = answer.unreadParts.flatMap((doubt) => {
    if (doubt.code === 'column-unread') return doubt.params.heading;
    return doubt.code === 'header-missing' ? doubt.params.headings : [];
  });
  const unknown = [...new Set(named)].filter((heading) => heading !== '');
  if (unknown.length > 0) section.append(columnsForm(unknown, voice, assign));
  if (whole.length + answer.unread + unknown.length === 0) section.append(element('p', {}, texts.nothing));
  return section;
}

function columnsForm(
  unknown: readonly string[],
  voice: Voice,
  assign: (headings: Record<string, Heading>) => void,
): HTMLElement {
  const { unread: texts } = voice.texts;
  const chosen = new Map<string, Heading>();
  const choices = [
    { value: '', label: texts.leave },
    ...headings.map((value) => ({ value, label: [knownHeadings[value][0], value].join(' ') })),
  ];
  const fields = unknown.map((heading) => {
    const set = (value: string) => {
      const field = headings.find((one) => one === value);
      if (field) chosen.set(heading, field);
      else chosen.delete(heading);
    };
    return fieldOf(texts.means(heading), selectOf(choices, '', set));
  });
  return element(
    'fieldset',
    {},
    element('legend', {}, texts.columns),
    fields,
    buttonOf(texts.assign, () => assign(Object.fromEntries(chosen))),
  );
}
