import { element } from './element.js';

export type TableCell = Node | string | number | undefined;

/** So many characters keep to one line: words and short names are not broken where a table is narrow. */
const shortest = 8;
/** Longer texts need a wide column. */
const longest = 40;

/**
 * A table: the first row and the first column are its heads; columns of numbers stand to the right. What is wider than the page is
 * scrolled by itself, with the keyboard too.
 *
 * @param options `kind`: `tall` for one that scrolls, `bare` where its heading stands above it; `classOf`: what a row is called by
 *   the style
 */
export function tableOf(
  caption: string,
  [head = [], ...rows]: readonly (readonly TableCell[])[],
  { kind = '', classOf = () => '' }: { kind?: string; classOf?: (row: number) => string } = {},
): HTMLElement {
  const areNumbers = head.map((_, at) => {
    const texts = rows.map((row) => String(row[at] ?? ''));
    return at > 0 && texts.join('') !== '' && texts.every((text) => /^\d*$/.test(text));
  });
  const kindOf = (cell: TableCell, at: number) => {
    const { length } = (cell instanceof Node ? cell.textContent : String(cell ?? '')) ?? '';
    const size = length <= shortest ? 'short' : length <= longest ? 'middling' : 'long';
    return areNumbers[at] ? `${size} number` : size;
  };
  const heads = head.map((cell, at) => element('th', { scope: 'col', class: kindOf(cell, at) }, cell));
  const lines = rows.map(([first, ...cells], row) => {
    const own = cells.map((cell, at) => element('td', { class: kindOf(cell, at + 1) }, cell));
    const name = element('th', { scope: 'row', class: kindOf(first, 0) }, first);
    return element('tr', { class: classOf(row) || undefined }, name, own);
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
