/** A piece of HTML: a tag with what stands in it, or the text between two tags. */
export type HtmlToken =
  | { kind: 'text'; text: string }
  | { kind: 'opening' | 'closing'; name: string; attributes: string };

/** Elements whose content is not shown. */
const unseen = new Set(['script', 'style', 'title', 'template', 'textarea', 'noscript', 'xml']);

const tagName = /<(\/?)([a-z][^\s/>]*)/iy;

/**
 * Cuts HTML into tags and texts as browsers do, in a time that grows with its length alone. Comments and what is never shown
 * are left out. A tag without end is text, with all that follows it.
 */
export function* htmlTokens(html: string): Generator<HtmlToken, void> {
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    tagName.lastIndex = at;
    const [begin, slash, written = ''] = tagName.exec(html) ?? [];
    const isMark = begin === undefined && /[!?/]/.test(html[at + 1] ?? '');
    if (begin === undefined && !isMark) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const end = begin === undefined ? endOfMark(html, at) : endOfTag(html, at + begin.length);
    if (end === -1) break;
    if (at > from) yield { kind: 'text', text: html.slice(from, at) };
    from = end;
    if (begin !== undefined) {
      const name = written.toLowerCase();
      const kind = slash === '/' ? 'closing' : 'opening';
      yield { kind, name, attributes: html.slice(at + begin.length, end - 1) };
      if (kind === 'opening' && unseen.has(name)) from = endOfUnseen(html, name, end);
    }
    at = html.indexOf('<', from);
  }
  if (from < html.length) yield { kind: 'text', text: html.slice(from) };
}

/** Behind a comment, a document type or another mark. */
function endOfMark(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at + 2);
  return end === -1 ? -1 : end + (isComment ? 3 : 1);
}

/** Behind the tag; a `>` in the quotes of a value does not end it. */
function endOfTag(html: string, from: number): number {
  const marks = />|=\s*["']/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (mark[0] === '>') return marks.lastIndex;
    const quote = html.indexOf(mark[0].slice(-1), marks.lastIndex);
    if (quote === -1) return -1;
    marks.lastIndex = quote + 1;
  }
  return -1;
}

/** Where the closing tag begins; an element without one hides all that follows. */
function endOfUnseen(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
