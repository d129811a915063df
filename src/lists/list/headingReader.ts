import { type Heading, knownHeadings, unsureHeadings } from './fields.js';
import { foldWords } from './foldWords.js';
import { qualifiers } from './qualifiers.js';
import { withoutRemoval } from './removalIn.js';

/** Longer texts are no headings, so that a long cell is never folded. */
const longestHeading = 60;
/** With words before it a heading is no longer than this. */
const longestQualified = 20;

/** What is said in brackets only where it says which of two names is meant. */
const telling = /[原曾旧前新现后英]/;

/** What a heading says of its column, and whether the values below have a say in it. */
export type ReadHeading = { heading: Heading; unsure?: keyof typeof unsureHeadings };

export type HeadingReader = (text: string) => ReadHeading | undefined;

/**
 * Knows headings: those of the published lists, each field's own name, and the caller's, which come first and are sure.
 * Traditional script, full-width letters, spaces, brackets and strokes are folded away, and a note in brackets too.
 */
export function headingReader(own: Readonly<Record<string, Heading>> = {}): HeadingReader {
  const known = knownWords();
  for (const [text, heading] of Object.entries(own)) known.set(keyOf(text), { heading });
  // Every cell of names is asked about: most are told from headings by their first character.
  const words = [...known.keys(), ...qualifiers.flatMap((one) => one.words)];
  const beginnings = new Set(words.map((text) => text.charAt(0)));
  const read = (text: string) => {
    const key = keyOf(text);
    const plain = keyOf(withoutNote(text));
    return known.get(key) ?? known.get(plain) ?? qualified(key, known) ?? qualified(plain, known);
  };
  return (text) => {
    if (text.length > longestHeading) return undefined;
    const beginning = keyOf(text.charAt(0)).charAt(0);
    const mayBe = beginning === '' || beginnings.has(beginning);
    return (mayBe ? read(text) : undefined) ?? removalHeading(text, read);
  };
}

/** Made for each reading: the words, by the form in which they are compared. */
function knownWords(): Map<string, ReadHeading> {
  const known = new Map<string, ReadHeading>();
  for (const heading of Object.keys(knownHeadings).filter(isHeading)) {
    for (const text of [heading, ...knownHeadings[heading]]) known.set(keyOf(text), { heading });
  }
  for (const text of unsureHeadings.name) known.set(keyOf(text), { heading: 'anyName', unsure: 'name' });
  for (const text of unsureHeadings.tier) known.set(keyOf(text), { heading: 'tier', unsure: 'tier' });
  for (const text of unsureHeadings.place) known.set(keyOf(text), { heading: 'region', unsure: 'place' });
  return known;
}

/** What a heading says behind the words that leave it as it is. */
function qualified(key: string, known: ReadonlyMap<string, ReadHeading>): ReadHeading | undefined {
  if (key.length > longestQualified) return undefined;
  for (const { headings, words, instead = '' } of qualifiers) {
    // A longer word comes before the shorter one that it begins with.
    for (let rest = withoutFirst(key, words); rest !== undefined; rest = withoutFirst(rest, words)) {
      const read = known.get(instead + rest);
      if (read && headings.includes(read.heading)) return read;
    }
  }
  return undefined;
}

function withoutFirst(key: string, words: readonly string[]): string | undefined {
  const found = words.filter((word) => key.length > word.length && key.startsWith(word));
  const longest = Math.max(0, ...found.map(({ length }) => length));
  return longest === 0 ? undefined : key.slice(longest);
}

function isHeading(text: string): text is Heading {
  return Object.hasOwn(knownHeadings, text);
}

/** 撤销企业名称 and 取消原因 say what stands below, and that it is of titles taken back. */
function removalHeading(text: string, read: HeadingReader): ReadHeading | undefined {
  if (!/^.{0,3}[移撤取退摘终调解除剔淘收放废作失注吊不复清删]/u.test(text)) return undefined;
  const rest = withoutRemoval(text);
  if (rest === '' || rest === foldWords(text)) return undefined;
  return rest === '理由' || rest === '事由' ? { heading: 'reason' } : read(rest);
}

function keyOf(text: string): string {
  return foldWords(text)
    .replace(/[_*★※()[\]【】、/:.·]/g, '')
    .replace(/^\d+(?=\D)/, '');
}

function withoutNote(text: string): string {
  return text.replace(/[(（[［【][^)）\]］】]*[)）\]］】]/g, (note) => (telling.test(note) ? note : ''));
}
