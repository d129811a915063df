import { RegistryError } from '../../words/vocabulary/index.js';

/** What ends each kind of mark that is no tag. */
const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/**
 * The XML of a part as plain text: without comments, declarations and raw sections, and with the characters that stand for
 * numbers. The reader behind takes what stands in a comment for cells, and breaks numbers beyond U+FFFF.
 *
 * @throws RegistryError `file-damaged` for a mark without end, and for a document type, which could define text of its own
 */
export function plainXml(bytes: Uint8Array, part: string): string {
  const text = decoded(bytes, part);
  const marks = /<!--|<!\[CDATA\[|<\?|<!/g;
  let plain = '';
  let from = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [opening] = mark;
    const closing = ends[opening];
    const start = mark.index + opening.length;
    const end = closing === undefined ? -1 : text.indexOf(closing, start);
    if (closing === undefined || end === -1) throw new RegistryError('file-damaged', { part });
    plain += text.slice(from, mark.index);
    if (opening === '<![CDATA[') plain += escaped(text.slice(start, end));
    from = end + closing.length;
    marks.lastIndex = from;
  }
  return withCharacters(plain + text.slice(from));
}

function decoded(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  if (first === 0xff || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, encoding = 'utf-8'] =
    /^(?:\xEF\xBB\xBF)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(head) ?? [];
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new RegistryError('file-damaged', { part });
  }
}

/** Of XML without marks: &#x7532; is 甲. What would be a mark stays as it is. */
function withCharacters(xml: string): string {
  return xml.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || code < 9 ? whole : escaped(String.fromCodePoint(code));
  });
}

/** As text between tags, or as an attribute within double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text that stands between tags or in an attribute. */
export function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
