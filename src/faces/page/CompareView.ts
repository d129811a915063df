import { schemes } from '../../index.js';
import { aboutScheme } from '../../records/title/index.js';
import { buttonOf, choiceField, formOf } from './controls.js';
import { element } from './element.js';
import { filesField } from './filesField.js';
import { redraw } from './redraw.js';
import { saveTable } from './saveFile.js';
import { tableOf } from './tableOf.js';
import type { View } from './View.js';
import { alertOf, type Voice } from './Voice.js';
import { watchWork } from './watchWork.js';
import type { CompareAnswer, GivenFile } from './worker/Answers.js';
import { WorkerLine } from './worker/WorkerLine.js';

const mostShown = 500;

/** Two lists side by side: what is new, gone, renamed, moved and changed. */
export class CompareView implements View {
  readonly element = element('div');
  readonly #line = new WorkerLine();
  readonly #asked = { scheme: '' };
  #before: GivenFile | undefined;
  #after: GivenFile | undefined;
  #isDone = false;

  constructor(readonly voice: Voice) {}

  show(): void {
    const { compare: texts, settings } = this.voice.texts;
    const { locale } = this.voice;
    const result = element('div', { class: 'comparison' });
    const known = schemes.map(({ id }) => ({ value: id, label: aboutScheme(id).labels[locale] }));
    const choices = [{ value: '', label: texts.asNamed }, ...known];
    const listField = (label: string, file: GivenFile | undefined, take: (file: GivenFile) => void) => {
      const hint = file ? texts.chosen(file.name) : '';
      return filesField(label, { hint }, ([given]) => {
        if (given) take(given);
        this.#isDone = false;
        redraw(this.element, () => this.show());
      });
    };
    const fields = [
      listField(texts.before, this.#before, (file) => {
        this.#before = file;
      }),
      listField(texts.after, this.#after, (file) => {
        this.#after = file;
      }),
      choiceField(settings.fields.scheme, choices, [this.#asked, 'scheme']),
    ];
    const ask = () => void this.voice.attempt(result, () => this.#compare(result));
    const form = formOf(fields, texts.compare, ask);
    form.className = 'intake';
    this.element.replaceChildren(element('h2', {}, texts.heading), form, result);
    if (this.#isDone) ask();
  }

  /** The first file that is dropped is the earlier list, until there is one. */
  open(files: readonly GivenFile[]): void {
    for (const file of files) {
      if (this.#before) this.#after = file;
      else this.#before = file;
    }
    this.#isDone = this.#after !== undefined;
    this.show();
  }

  async #compare(result: HTMLElement): Promise<void> {
    const [before, after] = [this.#before, this.#after];
    if (!before || !after) {
      result.replaceChildren(alertOf(this.voice.texts.compare.missing));
      return;
    }
    const order = { before, after, ...this.#asked, locale: this.voice.locale };
    const work = { place: result, line: this.#line, voice: this.voice };
    result.replaceChildren(...this.#partsOf(await watchWork(work, () => this.#line.ask('compare', order))));
    this.#isDone = true;
    result.querySelector<HTMLElement>('h3')?.focus();
  }

  #partsOf({ counts, sections }: CompareAnswer): HTMLElement[] {
    const { compare: texts, take, shown } = this.voice.texts;
    const { goneMeans } = this.voice.listTexts.comparison;
    const rows = [...counts, ...sections.flatMap(({ heading, rows }) => [[], [heading], ...rows])];
    return [
      element('h3', { tabindex: -1 }, texts.result),
      tableOf(texts.heading, counts, { kind: 'bare' }),
      buttonOf(take.table, () => saveTable('comparison.csv', rows)),
      ...sections.map(({ heading, isGone, rows }) =>
        element(
          'section',
          {},
          element('h3', {}, heading),
          isGone ? element('p', {}, goneMeans) : undefined,
          element('p', {}, shown(Math.min(rows.length - 1, mostShown), rows.length - 1)),
          tableOf(heading, rows.slice(0, mostShown + 1), { kind: 'tall bare' }),
        ),
      ),
    ];
  }
}
