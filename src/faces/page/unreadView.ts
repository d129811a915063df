import type { Heading } from '../../lists/list/index.js';
import { headings } from '../cli/internal.js';
import { buttonOf, choiceField } from './controls.js';
import { element } from './element.js';
import { tableOf } from './tableOf.js';
import type { Voice } from './Voice.js';
import type { ReadAnswer } from './worker/Answers.js';
import type { ListSettings } from './worker/ListSettings.js';

type Reading = { voice: Voice; read: (settings: Partial<ListSettings>) => void };

/** What was not read, as visible as what was: sheets, tables, rows, and columns, which may be given a meaning. */
export function unreadView(answer: ReadAnswer, settings: ListSettings, reading: Reading): HTMLElement {
  const { voice } = reading;
  const { unread: texts, doubts, shown } = voice.texts;
  const { unread, unreadRows, unreadParts, columns } = answer;
  const section = element('section', { class: 'unread' }, element('h3', {}, texts.heading));
  const parts = unreadParts.map((doubt) => {
    return element('li', {}, voice.texts.saidOf(voice.placeOf(doubt.at), voice.tell(doubt)));
  });
  if (parts.length > 0) section.append(element('ul', {}, parts));
  if (unread > 0) {
    const [place = '', , , text = ''] = doubts.columns;
    const rows = unreadRows.map(({ at, cells }) => [voice.placeOf(at), cells.join(' | ')]);
    section.append(
      tableOf(texts.rows(unread), [[place, text], ...rows], { kind: 'tall' }),
      element('p', {}, shown(rows.length, unread)),
    );
  }
  if (parts.length + unread === 0) section.append(element('p', {}, texts.nothing));
  if (columns.length > 0) section.append(columnsForm(columns, settings, reading));
  return section;
}

/** The columns that were not read, or whose meaning was assumed. */
function columnsForm(
  columns: readonly string[],
  settings: ListSettings,
  { voice, read }: Reading,
): HTMLElement {
  const { unread: texts } = voice.texts;
  const chosen: Record<string, string> = {};
  const choices = [
    { value: '', label: texts.leave },
    ...headings.map((value) => ({ value, label: voice.headingName(value) })),
  ];
  const fields = columns.map((heading) => {
    chosen[heading] = settings.headings[heading] ?? '';
    return choiceField(texts.means(heading), choices, [chosen, heading]);
  });
  const assign = () => {
    const given = columns.flatMap((heading): [string, Heading][] => {
      const field = headings.find((one) => one === chosen[heading]);
      return field ? [[heading, field]] : [];
    });
    read({ headings: { ...settings.headings, ...Object.fromEntries(given) } });
  };
  const button = buttonOf(texts.assign, assign);
  return element('fieldset', {}, element('legend', {}, texts.columns), fields, button);
}
