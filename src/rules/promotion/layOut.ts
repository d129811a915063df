/** A heading and what stands under it. */
export type Section = { head: string; items: readonly string[] };

export type Page = {
  title: string;
  lead: readonly string[];
  sections: readonly Section[];
  closing: readonly string[];
};

/** Lays out a page as plain text or as Markdown. Sections without items are left out. */
export function layOut(page: Page, format: 'text' | 'markdown'): string {
  const tell = format === 'text' ? onOneLine : escaped;
  const lead = page.lead.map(tell);
  const closing = page.closing.map(tell);
  const sections = page.sections.filter(({ items }) => items.length > 0);
  if (format === 'text') {
    const blocks = sections.map(({ head, items }) =>
      [head, ...items.map((item) => `  - ${tell(item)}`)].join('\n'),
    );
    return `${[[tell(page.title), ...lead].join('\n'), ...blocks, ...closing].join('\n\n')}\n`;
  }
  const blocks = sections.map(({ head, items }) => {
    return [`## ${head}`, items.map((item) => `- ${tell(item)}`).join('\n')].join('\n\n');
  });
  return `${[`# ${tell(page.title)}`, ...lead, ...blocks, ...closing].join('\n\n')}\n`;
}

/** Names come from outside: none starts a line of its own. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Nothing in a name may turn into a heading, a link or HTML either. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
