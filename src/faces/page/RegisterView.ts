import { messageOf } from '../../text/index.js';
import { dueView } from './dueView.js';
import { element } from './element.js';
import { buttonOf, fieldOf, selectOf } from './fieldOf.js';
import { filesField } from './filesField.js';
import { candidateName, historyView } from './historyView.js';
import { ListPane } from './ListPane.js';
import { saveFile } from './saveFile.js';
import { dayInput } from './TakeAway.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';
import type { Candidate, GivenFile, NoticeAnswer, RegisterAnswer, StepAnswer } from './worker/Tasks.js';
import { WorkerLine } from './worker/WorkerLine.js';

/** A register is opened from its file, takes in a notice, row by row and with decisions, and is saved again. */
export class RegisterView {
  readonly element = element('div');
  #line = new WorkerLine();
  #register: RegisterAnswer | undefined;
  #pane: ListPane | undefined;
  #notice: NoticeAnswer | undefined;
  #decisions: Record<string, string> = {};
  #recordedAt = today();
  #said = '';

  constructor(readonly voice: Voice) {}

  show(): void {
    const { register: texts } = this.voice.texts;
    const { voice } = this;
    this.element.replaceChildren(
      element(
        'section',
        { class: 'intake' },
        element('h2', { tabindex: -1 }, texts.heading),
        filesField({ label: texts.choose, hint: texts.hint, accept: '.json' }, ([file]) => {
          if (file) void this.#attempt(() => this.#openRegister(file));
        }),
      ),
      element('p', { role: 'alert', class: 'said' }, this.#said),
    );
    if (!this.#register) return;
    const { units, enterprises, events, lastRecorded: last } = this.#register;
    this.element.append(
      element('p', { role: 'status', class: 'summary' }, texts.opened({ units, enterprises, events, last })),
      buttonOf(texts.save, () => void this.#attempt(() => this.#save())),
      dueView(this.#line, voice),
      historyView(this.#line, voice),
      element('h2', {}, texts.noticeHeading),
      filesField({ label: voice.texts.intake.choose, hint: texts.noticeHint }, ([file]) => {
        if (file) this.#openNotice(file);
      }),
    );
    if (!this.#pane) return;
    this.element.append(this.#pane.element);
    this.#pane.show();
    if (this.#notice) this.element.append(this.#steps(this.#notice));
  }

  async #attempt(task: () => Promise<void>): Promise<void> {
    this.#said = '';
    try {
      await task();
    } catch (error) {
      this.#said = this.voice.refusal(error);
    }
    this.show();
  }

  async #openRegister(file: GivenFile): Promise<void> {
    this.#register = undefined;
    this.#pane = undefined;
    this.#notice = undefined;
    this.#register = await this.#line.ask('openRegister', file);
  }

  #openNotice(file: GivenFile): void {
    this.#notice = undefined;
    const onRead = () => void this.#attempt(() => this.#apply());
    this.#pane = new ListPane(file, this.#line, this.voice, { isNotice: true, onRead });
    this.show();
    void this.#pane.open();
  }

  async #apply(): Promise<void> {
    this.#notice = await this.#line.ask('notice', { decisions: this.#decisions });
  }

  async #record(): Promise<void> {
    const order = { decisions: this.#decisions, recordedAt: this.#recordedAt };
    this.#register = await this.#line.ask('record', order);
    this.#notice = undefined;
    this.#pane = undefined;
    this.#said = this.voice.texts.register.recorded;
  }

  async #save(): Promise<void> {
    saveFile('register.json', await this.#line.ask('registerDump', null), 'application/json');
  }

  #steps({ steps, all, open, events }: NoticeAnswer): HTMLElement {
    const { register: texts, doubts, take } = this.voice.texts;
    const { columns } = texts;
    const heads = [columns.place, columns.table, columns.name, columns.effect, columns.decision];
    const recordedOn = dayInput(this.#recordedAt, (day) => {
      this.#recordedAt = day;
    });
    const kept = Object.keys(this.#decisions).length;
    return element(
      'section',
      { class: 'steps' },
      element('p', { role: 'status', class: 'summary' }, texts.steps(all, open, events)),
      element('p', {}, doubts.shown(steps.length, all)),
      element(
        'div',
        { class: 'wide tall', tabindex: 0, role: 'region', 'aria-label': texts.noticeHeading },
        element(
          'table',
          {},
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              heads.map((head) => element('th', { scope: 'col' }, head)),
            ),
          ),
          element(
            'tbody',
            {},
            steps.map((step) => this.#stepRow(step)),
          ),
        ),
      ),
      element('p', {}, texts.decisionsKept(kept)),
      element(
        'div',
        { class: 'buttons' },
        buttonOf(texts.saveDecisions, () =>
          saveFile('decisions.json', `${JSON.stringify(this.#decisions, null, 1)}\n`, 'application/json'),
        ),
      ),
      filesField({ label: texts.openDecisions, hint: '', accept: '.json' }, ([file]) => {
        if (file) void this.#attempt(() => this.#openDecisions(file));
      }),
      fieldOf(take.recordedOn, recordedOn),
      buttonOf(texts.record, () => void this.#attempt(() => this.#record()), 'main'),
    );
  }

  async #openDecisions({ bytes }: GivenFile): Promise<void> {
    const decisions = decisionsIn(bytes);
    if (decisions) this.#decisions = { ...this.#decisions, ...decisions };
    else this.#said = this.voice.texts.register.notDecisions;
    await this.#apply();
  }

  #stepRow(step: StepAnswer): HTMLElement {
    const { register: texts } = this.voice.texts;
    const { listTexts, locale } = this.voice;
    const effects = step.records.map((type) => texts.effects[type] ?? type);
    return element(
      'tr',
      { class: effects.length > 0 ? '' : 'warning' },
      element('td', {}, this.voice.placeOf(step.at)),
      element('td', {}, listTexts.tables[step.table]),
      element('td', { class: 'given' }, step.name),
      element(
        'td',
        {},
        effects.join(', ') || texts.nothing,
        step.doubts.map((doubt) => element('p', {}, messageOf(doubt, { locale }))),
      ),
      element('td', {}, this.#decision(step)),
    );
  }

  /** Who may be meant, side by side; what is picked is kept under the key of the row. */
  #decision({ key, name, candidates, records }: StepAnswer): HTMLElement | string {
    const { register: texts } = this.voice.texts;
    if (key === null) return '';
    const chosen = this.#decisions[key] ?? '';
    const choicesOf = (found: readonly Candidate[]) => {
      const ids = found.map(({ id }) => id);
      const kept = [chosen].filter((id) => id !== '' && id !== key && !ids.includes(id));
      return [
        { value: '', label: records.length > 0 ? texts.asMatched : texts.undecided },
        ...found.map((candidate) => ({ value: candidate.id, label: candidateName(candidate, this.voice) })),
        ...kept.map((id) => ({ value: id, label: id })),
        { value: key, label: texts.newUnit },
      ];
    };
    const decide = (id: string) => {
      if (id === '') delete this.#decisions[key];
      else this.#decisions[key] = id;
      void this.#attempt(() => this.#apply());
    };
    const pickFrom = (found: readonly Candidate[]) => {
      const select = selectOf(choicesOf(found), chosen, decide);
      select.setAttribute('aria-label', texts.decide(name));
      return select;
    };
    const search = element('input', { type: 'search', placeholder: texts.find });
    search.setAttribute('aria-label', `${texts.decide(name)}: ${texts.find}`);
    search.addEventListener('change', async () => {
      const more =
        search.value.trim() === '' ? [] : await this.#line.ask('findUnits', { text: search.value });
      const known = candidates.filter(({ id }) => !more.some((one) => one.id === id));
      const select = pickFrom([...known, ...more]);
      box.querySelector('select')?.replaceWith(select);
      select.focus();
    });
    const box = element('div', { class: 'decision' }, pickFrom(candidates), search);
    return box;
  }
}

/** Decisions are texts by text. */
function decisionsIn(bytes: Uint8Array): Record<string, string> | undefined {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    const pairs = Object.entries(found);
    return pairs.every(([, id]) => typeof id === 'string') ? Object.fromEntries(pairs) : undefined;
  } catch {
    return undefined;
  }
}
