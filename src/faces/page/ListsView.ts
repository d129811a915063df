import { buttonOf, closeOf, fieldOf } from './controls.js';
import { element } from './element.js';
import { filesField } from './filesField.js';
import { ListPane } from './ListPane.js';
import type { View } from './View.js';
import type { Voice } from './Voice.js';
import type { GivenFile, PastedTable } from './worker/Answers.js';
import { WorkerLine } from './worker/WorkerLine.js';

/** Lists are opened here, by file, by dropping or by pasting; each is checked by itself, in a worker of its own. */
export class ListsView implements View {
  readonly element = element('div');
  readonly #panes: ListPane[] = [];
  #current: ListPane | undefined;
  #pasted = 0;
  readonly #tabs = element('nav', { class: 'opened' });
  readonly #stage = element('div');

  constructor(readonly voice: Voice) {}

  show(): void {
    const { intake } = this.voice.texts;
    const table = element('textarea', { rows: 4 });
    const read = (text: string) => {
      if (text.trim() === '') return;
      this.#pasted += 1;
      table.value = '';
      this.open([{ name: intake.pastedName(this.#pasted), text }]);
    };
    // A table is read as soon as it is pasted: as HTML where the clipboard has it, which knows the cells.
    table.addEventListener('paste', (event) => {
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (!/<table/i.test(html)) return;
      event.preventDefault();
      read(html);
    });
    const choose = { hint: intake.hint, multiple: true };
    this.element.replaceChildren(
      element(
        'section',
        { class: 'intake' },
        element('h2', {}, intake.heading),
        filesField(intake.choose, choose, (files) => this.open(files)),
        element(
          'details',
          {},
          element('summary', {}, intake.pasteHeading),
          fieldOf(intake.pasteLabel, table, intake.pasteHint),
          buttonOf(intake.pasteRead, () => read(table.value)),
        ),
      ),
      this.#tabs,
      this.#stage,
    );
    this.#pick(this.#current);
    this.#current?.show();
  }

  open(files: readonly (GivenFile | PastedTable)[]): void {
    for (const file of files) {
      const pane = new ListPane(file, new WorkerLine(), this.voice);
      this.#panes.push(pane);
      this.#pick(pane);
      void pane.open();
    }
  }

  /** Shows one list, and the names of all where there is more than one. */
  #pick(current: ListPane | undefined): void {
    const { intake } = this.voice.texts;
    this.#current = current;
    this.#stage.replaceChildren(current?.element ?? this.#steps());
    this.#tabs.hidden = this.#panes.length < 2;
    this.#tabs.setAttribute('aria-label', intake.lists);
    const tabs = this.#panes.map((pane) => {
      const pick = buttonOf(pane.name, () => this.#turnTo(pane));
      if (pane === current) pick.setAttribute('aria-current', 'true');
      return element(
        'span',
        {},
        pick,
        closeOf(intake.close(pane.name), () => this.#close(pane)),
      );
    });
    this.#tabs.replaceChildren(...tabs);
  }

  /** What is done here, as long as there is no list. */
  #steps(): HTMLElement {
    const { stepsHeading, steps } = this.voice.texts.intake;
    const items = steps.map((step) => element('li', {}, step));
    return element('section', {}, element('h2', {}, stepsHeading), element('ol', {}, items));
  }

  /** The language may have changed since it was shown. */
  #turnTo(pane: ListPane | undefined): void {
    this.#pick(pane);
    pane?.show();
  }

  #close(pane: ListPane): void {
    pane.line.cancel();
    this.#panes.splice(this.#panes.indexOf(pane), 1);
    this.#turnTo(pane === this.#current ? this.#panes.at(-1) : this.#current);
  }
}
