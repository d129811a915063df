import { element } from './element.js';

/** A table of texts: the first row and the first column are its heads. */
export function tableOf(caption: string, [head = [], ...rows]: readonly (readonly string[])[]): HTMLElement {
  const table = element(
    'table',
    { class: 'numbers' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head.map((text) => element('th', { scope: 'col' }, text)),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map(([first = '', ...cells]) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, first),
          cells.map((text) => element('td', {}, text)),
        ),
      ),
    ),
  );
  // What is wider than the page is scrolled by itself, with the keyboard too.
  return element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': caption }, table);
}
