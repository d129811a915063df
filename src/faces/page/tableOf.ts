import { element } from './element.js';

export type TableCell = Node | string | number | undefined;

/**
 * A table: the first row and the first column are its heads. What is wider than the page is scrolled by itself, with the
 * keyboard too.
 *
 * @param options `kind`: `numbers`, or `tall` for one that scrolls; `classOf`: what a row is called by the style
 */
export function tableOf(
  caption: string,
  [head = [], ...rows]: readonly (readonly TableCell[])[],
  { kind = '', classOf = () => '' }: { kind?: string; classOf?: (row: number) => string } = {},
): HTMLElement {
  const heads = head.map((cell) => element('th', { scope: 'col' }, cell));
  const lines = rows.map(([first, ...cells], at) => {
    const own = cells.map((cell) => element('td', {}, cell));
    return element('tr', { class: classOf(at) }, element('th', { scope: 'row' }, first), own);
  });
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, heads)),
    element('tbody', {}, lines),
  );
  return element('div', { class: `wide ${kind}`, tabindex: 0, role: 'region', 'aria-label': caption }, table);
}
