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
  const { title, lead, sections, closing } = page;
  const filled = sections.filter(({ items }) => items.length > 0);
  if (format === 'text') {
    const blocks = filled.map(({ head, items }) => [head, ...items.map((item) => `  - ${item}`)].join('\n'));
    return `${[[title, ...lead].join('\n'), ...blocks, ...closing].join('\n\n')}\n`;
  }
  const blocks = filled.map(({ head, items }) => {
    return [`## ${head}`, items.map((item) => `- ${escaped(item)}`).join('\n')].join('\n\n');
  });
  return `${[`# ${escaped(title)}`, ...lead.map(escaped), ...blocks, ...closing.map(escaped)].join('\n\n')}\n`;
}

/** Names come from outside: nothing in them may turn into a heading, a link or HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
