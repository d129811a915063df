import stringWidth from 'string-width';

/** Prints rows under their headings, aligned although a Chinese character takes two columns. Columns of numbers stand right. */
export function printTable(headings: readonly string[], rows: readonly (string | number)[][]): void {
  const widths = headings.map((heading, at) =>
    Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(String(row[at] ?? '')))),
  );
  const isNumeric = (at: number) => rows.some((row) => typeof row[at] === 'number');
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - stringWidth(String(cell)));
        return isNumeric(at) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  console.log(`  ${line(headings)}`);
  console.log(`  ${widths.map((width) => '─'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(`  ${line(row)}`);
}
