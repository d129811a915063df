import { schemes } from '../../index.js';
import { aboutScheme } from '../../records/title/index.js';
import { element } from './element.js';
import { fieldOf, selectOf, submitOf } from './fieldOf.js';
import { filesField } from './filesField.js';
import { tableOf } from './tableOf.js';
import type { Voice } from './Voice.js';
import type { CompareAnswer, GivenFile } from './worker/Tasks.js';
import { WorkerLine } from './worker/WorkerLine.js';

/** Two lists side by side: what is new, gone, renamed, moved and changed. */
export class CompareView {
  readonly element = element('div');
  readonly #line = new WorkerLine();
  #before: GivenFile | undefined;
  #after: GivenFile | undefined;
  #scheme = '';

  constructor(readonly voice: Voice) {}

  show(): void {
    const { compare: texts, settings } = this.voice.texts;
    const { locale, listTexts } = this.voice;
    const { columns } = listTexts.comparison;
    const result = element('div', { class: 'comparison', 'aria-live': 'polite' });
    const choices = [
      { value: '', label: texts.asNamed },
      ...schemes.map(({ id }) => ({ value: id, label: aboutScheme(id).labels[locale] })),
    ];
    const submit = (event: Event) => {
      event.preventDefault();
      void this.#compare(result);
    };
    this.element.replaceChildren(
      element('h2', {}, texts.heading),
      element(
        'form',
        { submit, class: 'intake' },
        filesField({ label: columns.before, hint: this.#before?.name ?? '' }, ([file]) => {
          this.#before = file;
          this.show();
        }),
        filesField({ label: columns.after, hint: this.#after?.name ?? '' }, ([file]) => {
          this.#after = file;
          this.show();
        }),
        fieldOf(
          settings.fields.scheme,
          selectOf(choices, this.#scheme, (value) => {
            this.#scheme = value;
          }),
        ),
        submitOf(texts.compare),
      ),
      result,
    );
  }

  async #compare(result: HTMLElement): Promise<void> {
    const { compare: texts, work } = this.voice.texts;
    const [before, after] = [this.#before, this.#after];
    if (!before || !after) {
      result.replaceChildren(element('p', { role: 'alert', class: 'refused' }, texts.missing));
      return;
    }
    result.replaceChildren(element('p', { role: 'status' }, work.opening));
    const order = { before, after, scheme: this.#scheme, locale: this.voice.locale };
    try {
      result.replaceChildren(...this.#partsOf(await this.#line.ask('compare', order)));
    } catch (error) {
      result.replaceChildren(element('p', { role: 'alert', class: 'refused' }, this.voice.refusal(error)));
    }
  }

  #partsOf({ counts, sections, unread }: CompareAnswer): HTMLElement[] {
    const { compare: texts, doubts } = this.voice.texts;
    const { comparison } = this.voice.listTexts;
    return [
      tableOf(texts.heading, counts),
      element('p', {}, comparison.goneMeans),
      ...(unread > 0 ? [element('p', { class: 'summary' }, texts.unread(unread))] : []),
      ...sections.map(({ heading, total, lines }) =>
        element(
          'section',
          {},
          element('h3', {}, heading),
          element('p', {}, doubts.shown(lines.length, total)),
          element(
            'ul',
            {},
            lines.map((line) => element('li', { class: 'given' }, line)),
          ),
        ),
      ),
    ];
  }
}
