/** In columns of half a Chinese character; what stands under a title of the charts' width. */
const widest = 104;

/** Breaks a sentence into lines, since Vega does not. Lines end after a space or a Chinese stop or comma. */
export function linesOf(sentence: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of sentence.split(/(?<=[ ，、。；：])/u)) {
    if (line !== '' && columnsOf(line) + columnsOf(piece.trimEnd()) > widest) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/u.test(character) ? 2 : 1), 0);
}
