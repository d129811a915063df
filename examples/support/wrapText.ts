import stringWidth from 'string-width';

/** Where a line may end: after a space, and after a Chinese character unless a mark or a document's year follows. */
const breaks = /(?<= )|(?<=[\p{Script=Han}，。；：、）》”])(?![，。；：、）》”〔 ,;:.)])/u;

/** Breaks a text into lines of at most so many columns, although a Chinese character takes two. */
export function wrapText(text: string, { columns, indent }: { columns: number; indent: string }): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(breaks)) {
    if (line && stringWidth(`${line}${piece}`.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}
