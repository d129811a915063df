import { type Heading, knownHeadings, type ListKind } from '../../lists/list/internal.js';
import { aboutScheme } from '../../records/title/index.js';
import { messageOf, type Told } from '../../text/index.js';
import { type Locale, matchLocale, RegistryError } from '../../words/index.js';
import { columnLetters, textsFor } from '../cli/internal.js';
import { element } from './element.js';
import type { PageTexts } from './texts/en.js';
import { textsIn } from './texts/textsIn.js';
import { Refusal } from './worker/WorkerLine.js';

/** The language of the page, and what is said in it. */
export class Voice {
  locale: Locale = matchLocale(navigator.languages[0] ?? navigator.language);

  get texts(): PageTexts {
    return textsIn(this.locale);
  }

  /** The words of the command: what both print is called the same. */
  get listTexts(): ReturnType<typeof textsFor> {
    return textsFor(this.locale);
  }

  placeOf({ sheet, row, column }: { sheet?: string; row: number; column?: number }): string {
    return this.listTexts.places({ sheet, rows: [row], column: columnLetters(column) }, 1);
  }

  /** What the library says, with the fields of the page where it names options of the command. */
  tell(told: Told): string {
    const named = (text: string, option: string) => this.#fieldOf(option) ?? text;
    const heading = (text: string, name: string) => (isHeading(name) ? this.headingName(name) : text);
    return messageOf(told, { locale: this.locale })
      .replace(optionPattern, named)
      .replace(/`(\w+)`/g, heading);
  }

  /** Things one after the other. */
  list(items: readonly string[]): string {
    return items.join(this.locale === 'en' ? ', ' : '、');
  }

  /** What a list may list. */
  get kindNames(): Readonly<Record<ListKind, string>> {
    const { labels } = aboutScheme('smart-factory');
    return { ...this.listTexts.kinds, 'smart-factory': labels[this.locale] };
  }

  /** What a column of a list may mean, in the words of the lists. */
  headingName(heading: Heading): string {
    const [word = heading] = knownHeadings[heading];
    return this.locale === 'en' ? `${word} ${heading}` : word;
  }

  /** Where the page asks what the command calls an option. */
  #fieldOf(option: string): string | undefined {
    const { settings, unread } = this.texts;
    const fields: Readonly<Record<string, string>> = settings.fields;
    const field = fields[option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (option === 'heading') return settings.below(unread.columns);
    if (option === 'divisions') return settings.divisionsKnown;
    return field === undefined ? undefined : settings.above(field);
  }

  /** Why something could not be done, with what to do instead. */
  refusal(error: unknown): string {
    if (error instanceof Refusal) return this.tell(error.told);
    return isOwn(error) ? this.tell(error) : this.texts.work.failed(String(error));
  }

  /** Does something that may be refused, and says at a place of the page why it was. */
  async attempt(place: HTMLElement, task: () => unknown): Promise<void> {
    try {
      await task();
    } catch (error) {
      place.replaceChildren(alertOf(this.refusal(error)));
    }
  }
}

/** `kind`, as in `--kind park`; in Chinese `kind`，如 `--kind park`; or the option alone. */
const optionPattern = /(?:`\w+`(?:, as in |，如 |、|, ))?`--([\w-]+)[^`]*`/g;

export function alertOf(text: string): HTMLElement {
  return element('p', { role: 'alert', class: 'refused' }, text);
}

/** What of a filled form or table is in doubt. */
export function doubtsOf(doubts: readonly string[]): HTMLElement[] {
  const items = doubts.map((doubt) => element('li', {}, doubt));
  return items.length > 0 ? [element('ul', { role: 'alert', class: 'refused' }, items)] : [];
}

function isHeading(name: string): name is Heading {
  return Object.hasOwn(knownHeadings, name);
}

function isOwn(error: unknown): error is Extract<Told, { info: object }> {
  return error instanceof RegistryError;
}
