import { messageOf } from '../../text/index.js';
import { type Locale, matchLocale } from '../../words/index.js';
import { columnLetters, textsFor } from '../cli/internal.js';
import type { PageTexts } from './PageTexts.js';
import { textsIn } from './textsIn.js';
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

  number(value: number): string {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  }

  placeOf({ sheet, row, column }: { sheet?: string; row: number; column?: number }): string {
    return this.listTexts.places({ sheet, rows: [row], column: columnLetters(column) }, 1);
  }

  /** Why something could not be done, with what to do instead. */
  refusal(error: unknown): string {
    return error instanceof Refusal
      ? messageOf(error.told, { locale: this.locale })
      : this.texts.work.failed(String(error));
  }
}
