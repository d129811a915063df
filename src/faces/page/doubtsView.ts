import type { Doubt } from '../../lists/list/index.js';
import { labelOf, stages } from '../../words/index.js';
import { columnLetters } from '../cli/internal.js';
import { buttonOf, choiceField, inputField } from './controls.js';
import { element } from './element.js';
import { tableOf } from './tableOf.js';
import type { Voice } from './Voice.js';
import type { ReadAnswer, ShownRow } from './worker/Answers.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** The doubts, with filters; each leads to its row. */
export function doubtsView(
  { groups }: ReadAnswer,
  { voice, line }: { voice: Voice; line: WorkerLine },
): HTMLElement {
  const { doubts: texts, shown } = voice.texts;
  const { listTexts, locale } = voice;
  const section = element('section', { class: 'doubts' }, element('h3', {}, texts.heading));
  if (groups.length === 0) {
    section.append(element('p', {}, listTexts.noDoubts));
    return section;
  }
  const stageNames = stages.map((stage) => [stage, labelOf('stage', stage, { locale })]);
  const words: Readonly<Record<string, string>> = {
    ...voice.kindNames,
    ...listTexts.tables,
    ...Object.fromEntries(stageNames),
  };
  const query = { code: '', severity: '', text: '', locale };
  const count = element('p', { role: 'status' });
  const detail = element('div', { class: 'detail' });
  const table = element('div');
  const update = () =>
    void voice.attempt(table, async () => {
      const { total, doubts } = await line.ask('doubts', query);
      const classOf = (at: number) => doubts[at]?.severity ?? '';
      count.textContent = shown(doubts.length, total);
      const rows = [texts.columns, ...doubts.map(cellsOf)];
      table.replaceChildren(tableOf(texts.heading, rows, { kind: 'tall bare', classOf }));
    });
  const show = (doubt: Doubt) =>
    void voice.attempt(detail, async () => {
      detail.replaceChildren(rowView(await line.ask('rows', doubt.at), doubt, voice));
      detail.querySelector<HTMLElement>('.row')?.focus();
      detail.querySelector('mark')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  const cellsOf = (doubt: Doubt) => {
    const place = voice.placeOf(doubt.at);
    const button = buttonOf(place, () => show(doubt), 'link');
    button.setAttribute('aria-label', texts.show(place));
    const { severity, code, text, assumed } = doubt;
    const told = element('span', {}, voice.tell(doubt), ' ', element('code', {}, code));
    return [button, listTexts.severities[severity], told, text, words[assumed ?? ''] ?? assumed];
  };
  const all = { value: '', label: texts.all };
  const severities = (['error', 'warning'] as const).map((value) => ({
    value,
    label: listTexts.severities[value],
  }));
  const codes = groups.map(({ code, total }) => ({ value: code, label: `${code} (${total})` }));
  const fields = [
    choiceField(texts.severity, [all, ...severities], [query, 'severity'], { changed: update }),
    choiceField(texts.code, [all, ...codes], [query, 'code'], { changed: update }),
    inputField(texts.search, [query, 'text'], { type: 'search', changed: update }),
  ];
  section.append(element('div', { class: 'filters' }, fields), count, detail, table);
  update();
  return section;
}

/** The row that a doubt is about, as it stands in the list, with the cell marked. */
function rowView(rows: readonly ShownRow[], doubt: Doubt, voice: Voice): HTMLElement {
  const { doubts: texts } = voice.texts;
  const { row, column } = doubt.at;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at + 1);
  const cellOf = (shown: ShownRow, at: number) => {
    const text = shown.cells[at - 1] ?? '';
    if (shown.row !== row || at !== column) return text;
    return element('span', {}, element('span', { class: 'heard' }, texts.here), element('mark', {}, text));
  };
  const heading = texts.rowHeading(voice.placeOf(doubt.at));
  const table = tableOf(
    heading,
    [
      [texts.row, ...columns.map((at) => columnLetters(at))],
      ...rows.map((shown) => [shown.row, ...columns.map((at) => cellOf(shown, at))]),
    ],
    { kind: 'bare', classOf: (at) => (rows[at]?.row === row ? 'this' : '') },
  );
  return element(
    'div',
    { class: 'row', tabindex: -1 },
    element('h4', {}, heading),
    element('p', {}, voice.tell(doubt)),
    table,
  );
}
