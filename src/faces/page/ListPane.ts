import { buttonOf } from './controls.js';
import { doubtsView } from './doubtsView.js';
import { element } from './element.js';
import { numbersView } from './numbersView.js';
import { settingsForm } from './settingsForm.js';
import { TakeAway } from './TakeAway.js';
import { unreadView } from './unreadView.js';
import { alertOf, type Voice } from './Voice.js';
import { watchWork } from './watchWork.js';
import type { GivenFile, OpenedFile, PastedTable, Progress, ReadAnswer } from './worker/Answers.js';
import { emptySettings, type ListSettings } from './worker/ListSettings.js';
import { Cancelled, type WorkerLine } from './worker/WorkerLine.js';

/** One list: opened, asked about, read, and shown. */
export class ListPane {
  readonly element: HTMLElement;
  readonly name: string;
  #opened: OpenedFile | undefined;
  #settings = emptySettings('');
  #answer: ReadAnswer | undefined;
  #refused: unknown;
  /** Where it is shown how far the list is read, while it is. */
  #working: HTMLElement | undefined;
  #take: TakeAway | undefined;

  constructor(
    readonly file: GivenFile | PastedTable,
    readonly line: WorkerLine,
    readonly voice: Voice,
    /** What is done with a list that is a notice to a register; from any other something is taken away. */
    readonly onRead?: () => void,
  ) {
    this.name = file.name;
    this.element = element('section', { class: 'list', 'aria-label': file.name });
  }

  async open(): Promise<void> {
    await this.#work(async () => {
      this.#opened = await this.line.ask('open', this.file);
      this.#settings = emptySettings(this.#opened.scheme ?? '');
    });
    if (this.#settings.scheme !== '') await this.#read();
  }

  /** Shows what there is, in the language of the moment. */
  show(): void {
    const { voice, line } = this;
    const [opened, answer, settings] = [this.#opened, this.#answer, this.#settings];
    this.element.replaceChildren(
      element('h2', { tabindex: -1 }, this.name),
      ...(this.#working ? [this.#working] : []),
    );
    if (this.#working) return;
    if (this.#refused !== undefined) this.element.append(this.#alert());
    if (!opened) return;
    const read = (changed: Partial<ListSettings> = {}) => {
      this.#settings = { ...settings, ...changed };
      void this.#read();
    };
    this.element.append(settingsForm({ opened, settings, answer }, voice, read));
    if (!answer) return;
    const isNotice = this.onRead !== undefined;
    this.element.append(
      numbersView(answer, voice, { scheme: settings.scheme, isNotice }),
      doubtsView(answer, { voice, line }),
    );
    this.element.append(unreadView(answer, settings, { voice, read }));
    if (isNotice) return;
    this.#take ??= new TakeAway(line, this.name);
    this.element.append(this.#take.show(answer, settings.jurisdiction, voice));
  }

  async #read(): Promise<void> {
    this.#answer = undefined;
    this.#take = undefined;
    await this.#work(async (tell) => {
      this.#answer = await this.line.ask('read', this.#settings, tell);
    });
    if (this.#answer) this.onRead?.();
  }

  /** Does something that may take long, and moves the focus to what came of it. */
  async #work(task: (tell: (progress: Progress) => void) => Promise<void>): Promise<void> {
    const place = element('div');
    this.#working = place;
    this.#refused = undefined;
    this.show();
    try {
      await watchWork({ place, line: this.line, voice: this.voice }, task);
    } catch (error) {
      this.#refused = error;
      // The worker that was stopped has forgotten the file.
      if (error instanceof Cancelled) this.#opened = undefined;
    } finally {
      this.#working = undefined;
    }
    this.show();
    this.element.querySelector<HTMLElement>('.refused, h2')?.focus();
  }

  #alert(): HTMLElement {
    const { work } = this.voice.texts;
    const isCancelled = this.#refused instanceof Cancelled;
    const alert = alertOf(isCancelled ? work.cancelled : this.voice.refusal(this.#refused));
    alert.tabIndex = -1;
    if (isCancelled)
      alert.append(
        ' ',
        buttonOf(work.again, () => void this.open()),
      );
    return alert;
  }
}
