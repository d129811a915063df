/** The names of characters that word processors and web pages write; any other one is left as it stands. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  times: '×',
  plusmn: '±',
  deg: '°',
  reg: '®',
  copy: '©',
  trade: '™',
};

/** Old pages leave out the semicolon behind the names that they knew, and write some in capitals. */
const characters = /&(?:(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));|(nbsp|amp|lt|gt|quot)(?![a-z\d=;]))/gi;

/** The text of HTML without tags: &#x7532; is 甲. */
export function htmlText(html: string): string {
  return html.replace(
    characters,
    (whole: string, hex?: string, decimal?: string, closed?: string, open?: string) => {
      const name = closed ?? open;
      if (name !== undefined) return characterOf(name) ?? characterOf(name.toLowerCase()) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff || code < 9 || (code >= 0xd800 && code < 0xe000)
        ? whole
        : String.fromCodePoint(code);
    },
  );
}

function characterOf(name: string): string | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}

/** East Asian characters, between which a line end in the source is no space. */
const wide = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const betweenWide = new RegExp(`(?<=${wide})[ \\t\\r\\n\\f]+(?=${wide})`, 'gu');

/**
 * A line of HTML as it is shown: its spaces run together, and those that only wrap the source between Chinese characters
 * are none.
 */
export function shownLine(source: string): string {
  return source
    .replace(betweenWide, (gap) => (/[\r\n]/.test(gap) ? '' : ' '))
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
