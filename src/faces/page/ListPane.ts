import type { Heading, ReadListOptions } from '../../lists/list/index.js';
import { doubtsView } from './doubtsView.js';
import { element } from './element.js';
import { buttonOf } from './fieldOf.js';
import type { ListState } from './ListState.js';
import { numbersView } from './numbersView.js';
import { settingsForm } from './settingsForm.js';
import { TakeAway } from './TakeAway.js';
import { unreadView } from './unreadView.js';
import type { Voice } from './Voice.js';
import type { GivenFile, PastedTable, Progress } from './worker/Tasks.js';
import { Cancelled, type WorkerLine } from './worker/WorkerLine.js';

/** One list: opened, asked about, read, and shown. */
export class ListPane {
  readonly element: HTMLElement;
  readonly name: string;
  #state: ListState | undefined;
  #refused: unknown;
  #take: TakeAway | undefined;

  constructor(
    readonly file: GivenFile | PastedTable,
    readonly line: WorkerLine,
    readonly voice: Voice,
    /** Leaves out what is taken away from a list that is a notice to a register. */
    readonly role: { isNotice: boolean; onRead: () => void } = { isNotice: false, onRead: () => {} },
  ) {
    this.name = file.name;
    this.element = element('section', { class: 'list', 'aria-label': file.name });
  }

  async open(): Promise<void> {
    await this.#work(async () => {
      const opened = await this.line.ask('open', this.file);
      this.#state = { opened, options: { scheme: opened.scheme ?? '' }, sheets: [], answer: undefined };
    });
    if (this.#state?.options.scheme) await this.#read();
  }

  /** Shows what there is, in the language of the moment. */
  show(): void {
    const { voice } = this;
    const state = this.#state;
    this.element.replaceChildren(element('h2', { tabindex: -1 }, this.name));
    if (this.#refused !== undefined) this.element.append(this.#alert());
    if (!state) return;
    const read = (options: Partial<ReadListOptions>, sheets = state.sheets) => {
      state.options = { ...state.options, ...options };
      state.sheets = sheets;
      void this.#read();
    };
    this.element.append(settingsForm(state, voice, read));
    const { answer } = state;
    if (!answer) return;
    this.element.append(numbersView(answer, { voice, scheme: state.options.scheme }));
    this.element.append(doubtsView(answer, { voice, line: this.line }));
    const assign = (headings: Record<string, Heading>) =>
      read({ headings: { ...state.options.headings, ...headings } });
    this.element.append(unreadView(answer, { voice, assign }));
    if (this.role.isNotice) return;
    this.#take ??= new TakeAway(this.line, this.name);
    this.element.append(this.#take.show(state, voice));
  }

  async #read(): Promise<void> {
    const state = this.#state;
    if (!state) return;
    this.#take = undefined;
    await this.#work(async (tell) => {
      state.answer = undefined;
      state.answer = await this.line.ask('read', { options: state.options, sheets: state.sheets }, tell);
    });
    if (state.answer) this.role.onRead();
  }

  /** Does something that may take long: with its progress, a way to stop it, and the focus on what came of it. */
  async #work(task: (tell: (progress: Progress) => void) => Promise<void>): Promise<void> {
    const { work } = this.voice.texts;
    const bar = element('progress', { 'aria-label': work.opening });
    const said = element('p', { role: 'status' }, work.opening);
    const cancel = buttonOf(work.cancel, () => this.line.cancel());
    this.element.replaceChildren(
      element('h2', {}, this.name),
      element('div', { class: 'work' }, bar, said, cancel),
    );
    this.#refused = undefined;
    try {
      await task(({ rows, total }) => {
        bar.max = total;
        bar.value = rows;
        said.textContent = work.reading(this.voice.number(rows), this.voice.number(total));
      });
    } catch (error) {
      this.#refused = error;
      // The worker that was stopped has forgotten the file.
      if (error instanceof Cancelled) this.#state = undefined;
    }
    this.show();
    const result = this.element.querySelector<HTMLElement>('[role=alert], h2');
    result?.focus();
  }

  #alert(): HTMLElement {
    const { work } = this.voice.texts;
    const text = this.#refused instanceof Cancelled ? work.cancelled : this.voice.refusal(this.#refused);
    const again =
      this.#refused instanceof Cancelled ? buttonOf(work.again, () => void this.open()) : undefined;
    return element(
      'div',
      { role: 'alert', class: 'refused', tabindex: -1 },
      element('strong', {}, this.#refused instanceof Cancelled ? '' : work.refused),
      element('p', {}, text),
      again,
    );
  }
}
