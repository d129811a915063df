import { buttonOf } from './controls.js';
import { dueView } from './dueView.js';
import { element } from './element.js';
import { filesField } from './filesField.js';
import { historyView } from './historyView.js';
import { ListPane } from './ListPane.js';
import { NoticeSteps } from './NoticeSteps.js';
import { saveJson } from './saveFile.js';
import type { View } from './View.js';
import type { Voice } from './Voice.js';
import { watchWork } from './watchWork.js';
import type { GivenFile, RegisterAnswer } from './worker/Answers.js';
import { Cancelled, WorkerLine } from './worker/WorkerLine.js';

/** A register is opened from its file, takes in a notice, row by row and with decisions, and is saved again. */
export class RegisterView implements View {
  readonly element = element('div');
  /** Its worker holds the register. */
  readonly line = new WorkerLine((reason) => this.#reopen(reason));
  readonly #work = element('div');
  readonly #said = element('div');
  readonly #notice = element('div');
  #register: RegisterAnswer | undefined;
  /** The register as it was opened or recorded last, for a worker that was stopped has forgotten it. */
  #file: GivenFile | undefined;
  #pane: ListPane | undefined;
  #steps: NoticeSteps | undefined;

  constructor(readonly voice: Voice) {}

  show(): void {
    const { register: texts } = this.voice.texts;
    const { voice, line } = this;
    this.element.replaceChildren(
      element(
        'section',
        { class: 'intake' },
        element('h2', {}, texts.heading),
        filesField(texts.choose, { hint: texts.hint, accept: '.json' }, (files) => this.open(files)),
      ),
      this.#work,
      this.#said,
    );
    if (!this.#register) return;
    const save = async () => saveJson('register.json', await line.ask('registerDump', undefined));
    this.element.append(
      element('p', { role: 'status', class: 'summary', tabindex: -1 }, texts.opened(this.#register)),
      buttonOf(texts.save, () => void this.#attempt(save), 'main'),
      element('h2', {}, texts.noticeHeading),
      filesField(texts.chooseNotice, { hint: texts.noticeHint }, ([file]) => file && this.#openNotice(file)),
      this.#notice,
      dueView(line, voice),
      historyView(line, voice),
    );
    this.#pane?.show();
    this.#steps?.show();
  }

  /** Whether there is a register. */
  get isOpen(): boolean {
    return this.#register !== undefined;
  }

  open(files: readonly GivenFile[]): void {
    for (const file of files) {
      if (this.#register && !file.name.endsWith('.json')) this.#openNotice(file);
      else void this.#attempt(() => this.#openRegister(file));
    }
  }

  #attempt(task: () => Promise<void>): Promise<void> {
    this.#said.replaceChildren();
    return this.voice.attempt(this.#said, task);
  }

  async #openRegister(file: GivenFile): Promise<void> {
    this.#register = undefined;
    this.#file = undefined;
    this.#endNotice();
    this.show();
    const work = { place: this.#work, line: this.line, voice: this.voice };
    this.#register = await watchWork(work, () => this.line.ask('openRegister', file));
    this.#file = file;
    this.show();
    this.element.querySelector<HTMLElement>('.summary')?.focus();
  }

  #reopen(reason: Error): void {
    const file = this.#file;
    // Its decisions are kept for when the notice is read again.
    this.#steps?.element.remove();
    // Whatever ended it otherwise, such as too little memory, would end it again.
    if (file && reason instanceof Cancelled)
      void this.#attempt(async () => void (await this.line.ask('openRegister', file)));
    else this.#register = undefined;
  }

  #openNotice(file: GivenFile): void {
    this.#endNotice();
    const onRead = () => {
      this.#steps ??= new NoticeSteps(this.line, this.voice, (register) => this.#recorded(register));
      this.#notice.append(this.#steps.element);
      void this.#attempt(async () => this.#steps?.update());
    };
    this.#pane = new ListPane(file, this.line, this.voice, onRead);
    this.#notice.append(this.#pane.element);
    void this.#pane.open();
  }

  #endNotice(): void {
    this.#pane = undefined;
    this.#steps = undefined;
    this.#notice.replaceChildren();
  }

  async #recorded(register: RegisterAnswer): Promise<void> {
    this.#register = register;
    this.#file = {
      name: 'register.json',
      bytes: new TextEncoder().encode(await this.line.ask('registerDump', undefined)),
    };
    this.#endNotice();
    const said = element(
      'p',
      { role: 'status', class: 'done', tabindex: -1 },
      this.voice.texts.register.recorded,
    );
    this.#said.replaceChildren(said);
    this.show();
    said.focus();
  }
}
