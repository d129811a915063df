import type { Doubt } from '../../lists/list/index.js';
import { messageOf } from '../../text/index.js';
import { element } from './element.js';
import { buttonOf, fieldOf, selectOf } from './fieldOf.js';
import { rowView } from './rowView.js';
import type { Voice } from './Voice.js';
import type { DoubtQuery, ReadAnswer } from './worker/Tasks.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** The doubts, with filters; each leads to its row. */
export function doubtsView(
  { groups }: ReadAnswer,
  { voice, line }: { voice: Voice; line: WorkerLine },
): HTMLElement {
  const { doubts: texts } = voice.texts;
  const { listTexts, locale } = voice;
  const section = element('section', { class: 'doubts' }, element('h3', {}, texts.heading));
  if (groups.length === 0) {
    section.append(element('p', {}, listTexts.noDoubts));
    return section;
  }
  const query: DoubtQuery = { code: '', severity: '', text: '', locale };
  const count = element('p', { role: 'status' });
  const body = element('tbody');
  const detail = element('div', { class: 'detail' });
  const update = async () => {
    const { total, doubts } = await line.ask('doubts', query);
    count.textContent = texts.shown(doubts.length, total);
    body.replaceChildren(...doubts.map((doubt) => rowOf(doubt)));
  };
  const search = element('input', { type: 'search' });
  search.addEventListener('input', () => {
    query.text = search.value;
    void update();
  });
  const severities = (['error', 'warning'] as const).map((value) => ({
    value,
    label: listTexts.severities[value],
  }));
  const codes = groups.map(({ code, total }) => ({ value: code, label: `${code} (${total})` }));
  const all = { value: '', label: texts.all };
  const setSeverity = (value: string) => {
    query.severity = value;
    void update();
  };
  const setCode = (value: string) => {
    query.code = value;
    void update();
  };
  const { columns } = texts;
  const heads = [columns.place, columns.severity, columns.message, columns.text, columns.assumed];
  section.append(
    element(
      'div',
      { class: 'filters' },
      fieldOf(texts.severity, selectOf([all, ...severities], '', setSeverity)),
      fieldOf(texts.code, selectOf([all, ...codes], '', setCode)),
      fieldOf(texts.search, search),
    ),
    count,
    detail,
    element(
      'div',
      { class: 'wide tall', tabindex: 0, role: 'region', 'aria-label': texts.heading },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            heads.map((head) => element('th', { scope: 'col' }, head)),
          ),
        ),
        body,
      ),
    ),
  );
  void update();
  return section;

  function rowOf(doubt: Doubt): HTMLElement {
    const place = voice.placeOf(doubt.at);
    const show = async () => {
      const view = rowView(await line.ask('rows', doubt.at), doubt, voice);
      detail.replaceChildren(view);
      view.focus();
    };
    const button = buttonOf(place, () => void show(), 'link');
    button.setAttribute('aria-label', texts.show(place));
    return element(
      'tr',
      { class: doubt.severity },
      element('td', {}, button),
      element('td', {}, listTexts.severities[doubt.severity]),
      element('td', {}, messageOf(doubt, { locale }), ' ', element('code', {}, doubt.code)),
      element('td', { class: 'given' }, doubt.text),
      element('td', { class: 'given' }, doubt.assumed),
    );
  }
}
