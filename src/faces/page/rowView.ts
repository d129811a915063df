import type { Doubt } from '../../lists/list/index.js';
import { messageOf } from '../../text/index.js';
import { columnLetters } from '../cli/internal.js';
import { element } from './element.js';
import type { Voice } from './Voice.js';
import type { ShownRow } from './worker/Tasks.js';

/** The row that a doubt is about, as it stands in the list, with the cell marked. */
export function rowView(rows: readonly ShownRow[], doubt: Doubt, voice: Voice): HTMLElement {
  const { doubts: texts } = voice.texts;
  const { row, column } = doubt.at;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => at + 1);
  const cellOf = (shown: ShownRow, at: number) => {
    const isIt = shown.row === row && (column === undefined ? false : at === column);
    const cell = element('td', { class: isIt ? 'marked given' : 'given' }, shown.cells[at - 1]);
    if (isIt) cell.setAttribute('aria-label', `${texts.here}: ${shown.cells[at - 1] ?? ''}`);
    return cell;
  };
  const heading = texts.rowHeading(voice.placeOf(doubt.at));
  return element(
    'div',
    { class: 'wide row', tabindex: 0, role: 'region', 'aria-label': heading },
    element('h4', {}, heading),
    element('p', {}, messageOf(doubt, { locale: voice.locale })),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, texts.row),
          columns.map((at) => element('th', { scope: 'col' }, columnLetters(at))),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((shown) =>
          element(
            'tr',
            { class: shown.row === row ? 'this' : '' },
            element('th', { scope: 'row' }, shown.row),
            columns.map((at) => cellOf(shown, at)),
          ),
        ),
      ),
    ),
  );
}
