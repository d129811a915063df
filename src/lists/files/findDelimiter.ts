const delimiters = [',', '\t', ';'] as const;
type Delimiter = (typeof delimiters)[number];

const linesLookedAt = 50;

/**
 * What stands between the cells of a text: what parts most of its lines into as many cells, those above the table left
 * out; a comma where nothing does.
 *
 * @param head the beginning of the text
 */
export function findDelimiter(head: string): Delimiter {
  const lines = head
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/, linesLookedAt)
    .filter((line) => line.trim() !== '');
  const begin = lines.findIndex((line) => delimiters.some((delimiter) => line.includes(delimiter)));
  const table = begin === -1 ? [] : lines.slice(begin);
  const scores = delimiters.map((delimiter) => ({ delimiter, lines: linesOfOneWidth(table, delimiter) }));
  const [best] = scores.sort((a, b) => b.lines - a.lines);
  return best && best.lines * 2 >= table.length ? best.delimiter : ',';
}

/** How many lines have the delimiter as often as most of them have it. */
function linesOfOneWidth(lines: readonly string[], delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = line.split(delimiter).length - 1;
    if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return Math.max(0, ...widths.values());
}

/** The first line by which some programs tell the delimiter: sep=; */
export const delimiterLine = /^sep=([,;\t])(?=\r|\n|$)/i;

/** The delimiter that the first line names. */
export function namedDelimiter(head: string): Delimiter | undefined {
  const [, named] = delimiterLine.exec(head) ?? [];
  return delimiters.find((delimiter) => delimiter === named);
}
