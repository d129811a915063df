import { labelOf } from '../../words/index.js';
import { buttonOf, type Choice, inputField, selectOf } from './controls.js';
import { element } from './element.js';
import { filesField } from './filesField.js';
import { redraw } from './redraw.js';
import { saveJson } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import { candidateName } from './unitPicker.js';
import { alertOf, type Voice } from './Voice.js';
import type { Candidate, GivenFile, NoticeAnswer, RegisterAnswer, StepAnswer } from './worker/Answers.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** What a notice would do to a register, row by row, with the decisions of a person about who is meant. */
export class NoticeSteps {
  readonly element = element('section', { class: 'steps' });
  #decisions: Record<string, string> = {};
  #answer: NoticeAnswer = { steps: [], all: 0, open: 0, events: 0 };
  readonly #order = { recordedAt: today() };

  constructor(
    readonly line: WorkerLine,
    readonly voice: Voice,
    readonly recorded: (register: RegisterAnswer) => Promise<void>,
  ) {}

  async update(): Promise<void> {
    this.#answer = await this.line.ask('notice', this.#decisions);
    redraw(this.element, () => this.show());
  }

  show(): void {
    const { register: texts, take, shown } = this.voice.texts;
    const { steps, all, open, events } = this.#answer;
    const said = element('div');
    const kept = Object.keys(this.#decisions).length;
    const attempt = (task: () => Promise<void>) => void this.voice.attempt(said, task);
    const decisions = () => saveJson('decisions.json', `${JSON.stringify(this.#decisions, null, 1)}\n`);
    const record = async () =>
      this.recorded(await this.line.ask('record', { decisions: this.#decisions, ...this.#order }));
    const classOf = (at: number) => (steps[at]?.records.length === 0 ? 'warning' : '');
    const rows = steps.map((step) => this.#rowOf(step, attempt));
    this.element.replaceChildren(
      element('h3', {}, texts.effect),
      element('p', { role: 'status', class: 'summary' }, texts.steps(all, open, events)),
      element('p', {}, shown(steps.length, all)),
      tableOf(texts.effect, [texts.columns, ...rows], { kind: 'tall bare', classOf }),
      ...(kept > 0
        ? [element('p', {}, texts.decisionsKept(kept)), buttonOf(texts.saveDecisions, decisions)]
        : []),
      filesField(texts.openDecisions, { accept: '.json' }, ([file]) =>
        attempt(async () => {
          if (file && !this.#takeDecisions(file)) said.replaceChildren(alertOf(texts.notDecisions));
          else await this.update();
        }),
      ),
      inputField(take.recordedOn, [this.#order, 'recordedAt'], { type: 'date' }),
      buttonOf(texts.record, () => attempt(record), 'main'),
      said,
    );
  }

  #rowOf(step: StepAnswer, attempt: (task: () => Promise<void>) => void) {
    const { register: texts, withUnit } = this.voice.texts;
    const { locale } = this.voice;
    const effects = step.records.map(({ type, stage }) =>
      stage === null
        ? texts.effects[type]
        : withUnit(texts.effects[type], labelOf('stage', stage, { locale })),
    );
    const doubts = step.doubts.map((doubt) => element('p', {}, this.voice.tell(doubt)));
    return [
      this.voice.placeOf(step.at),
      this.voice.listTexts.tables[step.table],
      step.name,
      element('div', {}, this.voice.list(effects) || texts.nothing, doubts),
      this.#decision(step, attempt),
    ];
  }

  /** Who may be meant, side by side; what is picked is kept under the key of the row. */
  #decision(step: StepAnswer, attempt: (task: () => Promise<void>) => void): HTMLElement | string {
    const { register: texts } = this.voice.texts;
    const { key, name, candidates } = step;
    if (key === null) return '';
    const decide = (id: string) =>
      attempt(async () => {
        if (id === '') delete this.#decisions[key];
        else this.#decisions[key] = id;
        await this.update();
      });
    const pickFrom = (found: readonly Candidate[]) => {
      const select = selectOf(this.#choices(step, found), this.#decisions[key] ?? '', decide);
      select.setAttribute('aria-label', texts.decide(name));
      return select;
    };
    const find = () =>
      attempt(async () => {
        const text = search.value.trim();
        const more = text === '' ? [] : await this.line.ask('findUnits', text);
        const known = candidates.filter(({ id }) => !more.some((one) => one.id === id));
        const select = pickFrom([...known, ...more]);
        box.querySelector('select')?.replaceWith(select);
        select.focus();
      });
    const label = `${texts.decide(name)}: ${texts.find}`;
    const search = element('input', {
      type: 'search',
      placeholder: texts.find,
      'aria-label': label,
      change: find,
    });
    const box = element('div', { class: 'decision' }, pickFrom(candidates), search);
    return box;
  }

  #choices({ key, records }: StepAnswer, found: readonly Candidate[]): Choice[] {
    const { register: texts } = this.voice.texts;
    const chosen = this.#decisions[key ?? ''] ?? '';
    const isListed = chosen === '' || chosen === key || found.some(({ id }) => id === chosen);
    return [
      { value: '', label: records.length > 0 ? texts.asMatched : texts.undecided },
      ...found.map((candidate) => ({ value: candidate.id, label: candidateName(candidate, this.voice) })),
      ...(isListed ? [] : [{ value: chosen, label: chosen }]),
      { value: key ?? '', label: texts.newUnit },
    ];
  }

  /** Decisions are texts by text; whether the file holds such. */
  #takeDecisions({ bytes }: GivenFile): boolean {
    try {
      const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
      const pairs = Object.entries(Object(found));
      if (Array.isArray(found) || !pairs.every(isTextPair)) return false;
      this.#decisions = { ...this.#decisions, ...Object.fromEntries(pairs.filter(isTextPair)) };
      return typeof found === 'object';
    } catch {
      return false;
    }
  }
}

function isTextPair(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === 'string';
}
