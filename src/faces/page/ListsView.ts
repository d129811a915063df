import { element } from './element.js';
import { buttonOf, fieldOf } from './fieldOf.js';
import { filesField } from './filesField.js';
import { ListPane } from './ListPane.js';
import type { Voice } from './Voice.js';
import type { GivenFile, PastedTable } from './worker/Tasks.js';
import { WorkerLine } from './worker/WorkerLine.js';

/** Lists are opened here, by file, by dropping or by pasting; each is checked by itself, in a worker of its own. */
export class ListsView {
  readonly element = element('div');
  readonly #panes: ListPane[] = [];
  #current: ListPane | undefined;
  #pasted = 0;
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
    this.element.replaceChildren(
      element(
        'section',
        { class: 'intake' },
        element('h2', {}, intake.heading),
        filesField({ label: intake.choose, hint: intake.hint, multiple: true }, (files) => this.open(files)),
        element(
          'details',
          {},
          element('summary', {}, intake.pasteHeading),
          fieldOf(intake.pasteLabel, table, intake.pasteHint),
          buttonOf(intake.pasteRead, () => read(table.value)),
        ),
      ),
      this.#tabs(),
      this.#stage,
    );
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

  #pick(pane: ListPane | undefined): void {
    this.#current = pane;
    this.#stage.replaceChildren(...(pane ? [pane.element] : []));
    this.element.querySelector('.opened')?.replaceWith(this.#tabs());
  }

  /** The lists that are open, where there is more than one. */
  #tabs(): HTMLElement {
    const { intake } = this.voice.texts;
    const tabs = element('nav', { class: 'opened', 'aria-label': intake.lists });
    tabs.hidden = this.#panes.length < 2;
    for (const pane of this.#panes) {
      const pick = buttonOf(pane.name, () => {
        this.#pick(pane);
        pane.show();
      });
      if (pane === this.#current) pick.setAttribute('aria-current', 'true');
      const close = buttonOf('×', () => this.#close(pane));
      close.setAttribute('aria-label', intake.close(pane.name));
      tabs.append(element('span', {}, pick, close));
    }
    return tabs;
  }

  #close(pane: ListPane): void {
    pane.line.end();
    this.#panes.splice(this.#panes.indexOf(pane), 1);
    const next = this.#panes.at(-1);
    this.#pick(next);
    next?.show();
  }
}
