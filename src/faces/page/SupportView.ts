import { validateRecord } from '../../index.js';
import {
  explainSupport,
  type Money,
  projectSchema,
  resolveSupport,
  supportFor,
  supportForMany,
  supportShelf,
  supportTable,
} from '../../programmes/index.js';
import { type EvidenceColumn, isLeftOut, readAnswer } from '../../rules/promotion/internal.js';
import { projectAssessmentSchema } from '../../rules/promotion.js';
import { evidenceFor } from '../../rules/rulebook/index.js';
import { labelOf, projectStages, tianjinDistricts } from '../../words/index.js';
import { buttonOf, choiceField, formOf, inputField } from './controls.js';
import { element } from './element.js';
import { type Answers, evidenceFields } from './evidenceFields.js';
import { placesOf } from './placeName.js';
import { redraw } from './redraw.js';
import { saveTable } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { View } from './View.js';
import { alertOf, type Voice } from './Voice.js';

/** What of the evidence the record of a project has in fields of its own. */
const ownFields = ['projectStage', 'filedOn'];

const bareProject = { kind: 'project', id: 'project', enterprise: 'enterprise', name: 'project' } as const;

/** Which support a project may claim: a form made from what the schemes of its place ask. */
export class SupportView implements View {
  readonly element = element('div');
  readonly #asked = { jurisdiction: '120000', asOf: today(), drafts: '', name: '', zone: '' };
  readonly #stages: Record<string, string> = {};
  readonly #answers: Answers = {};

  constructor(readonly voice: Voice) {}

  show(): void {
    const { support: texts, take, promotion, yes, no } = this.voice.texts;
    const asked = this.#asked;
    const changed = () => redraw(this.element, () => this.show());
    const places = placesOf(this.voice, ['120000', ...Object.keys(tianjinDistricts)]);
    const drafts = [
      { value: '', label: no },
      { value: 'yes', label: yes },
    ];
    const question = [
      choiceField(take.place, places, [asked, 'jurisdiction'], { changed }),
      inputField(promotion.asOf, [asked, 'asOf'], { type: 'date', changed }),
      choiceField(texts.drafts, drafts, [asked, 'drafts'], { changed }),
    ];
    const forms = element('div');
    this.element.replaceChildren(
      element('h2', {}, texts.heading),
      element('p', {}, texts.hint),
      element('div', { class: 'filters' }, question),
      forms,
    );
    void this.voice.attempt(forms, () => this.#showForm(forms));
  }

  #showForm(place: HTMLElement): void {
    const { support: texts, settings, evidence } = this.voice.texts;
    const { locale } = this.voice;
    const columns = this.#columns();
    const hint = settings.dayHint;
    const stages = projectStages.map((stage) => {
      this.#stages[stage] ??= '';
      const label = texts.since(labelOf('project-stage', stage, { locale }));
      return inputField(label, [this.#stages, stage], { hint });
    });
    const result = element('section', { class: 'explanation' });
    const own = [
      inputField(texts.name, [this.#asked, 'name']),
      inputField(texts.zone, [this.#asked, 'zone']),
    ];
    const fields = [
      element('div', { class: 'filters' }, own),
      element('fieldset', { class: 'fields' }, element('legend', {}, texts.stages), stages),
      element(
        'fieldset',
        { class: 'fields' },
        element('legend', {}, evidence.heading),
        evidenceFields(columns, this.#answers, this.voice),
      ),
    ];
    const answer = () =>
      void this.voice.attempt(result, () => result.replaceChildren(...this.#answer(columns)));
    const form = formOf(fields, texts.ask, () => {
      answer();
      result.querySelector<HTMLElement>('h3')?.focus();
    });
    form.addEventListener('change', answer);
    place.replaceChildren(form, result);
    answer();
  }

  /** What the schemes ask that are asked here on this day. */
  #columns(): EvidenceColumn[] {
    const { answers } = supportFor({ project: bareProject }, this.#options());
    const demands = answers.flatMap(({ scheme }) =>
      evidenceFor(resolveSupport(supportShelf, scheme).rulebook, { to: 'support' }),
    );
    const columns = new Map<string, EvidenceColumn>();
    for (const { evidence: key, type, ...demand } of demands) {
      if (type !== 'titles' && !ownFields.includes(key)) columns.set(key, { key, type, ...demand });
    }
    // What the ceilings are a share of, which no rule may ask.
    for (const { evidence: key, title } of answers.flatMap(({ missing }) => missing)) {
      if (!columns.has(key) && key.startsWith('investment.'))
        columns.set(key, { key, type: 'number', unit: '万元', title, proofs: [] });
    }
    return [...columns.values()];
  }

  #options() {
    const { asOf, jurisdiction, drafts } = this.#asked;
    return { asOf, jurisdiction, include: drafts === 'yes' ? (['draft'] as const) : [] };
  }

  #answer(columns: readonly EvidenceColumn[]): HTMLElement[] {
    const { support: texts, promotion, take } = this.voice.texts;
    const { locale } = this.voice;
    const evidence = validateRecord(this.#evidence(columns), projectAssessmentSchema, { locale });
    const project = validateRecord(this.#project(), projectSchema, { locale });
    const issues = [evidence, project].flatMap((read) => (read.ok ? [] : read.issues));
    if (!evidence.ok || !project.ok)
      return issues.map(({ path, message }) => alertOf(`${path.join('.')}: ${message}`));
    const { investment = {}, retiredEquipment, incidents, statements, ...rest } = evidence.value;
    const { progress, domesticShare, size, digitalLevel, certificateLevel } = rest;
    const planned = Object.fromEntries(
      Object.entries(investment).map(([base, amount]) => [base, moneyOf(amount)]),
    );
    const told = { progress, domesticShare, size, digitalLevel, certificateLevel, incidents, statements };
    const question = {
      project: { ...project.value, planned },
      evidence: { ...told, ...(retiredEquipment && { retiredEquipment: moneyOf(retiredEquipment) }) },
    };
    const report = supportFor(question, this.#options());
    const projectName = project.value.name;
    const many = supportForMany([question], this.#options());
    const rows = supportTable(many, { locale, names: { [project.value.id]: projectName } });
    return [
      element('h3', { tabindex: -1 }, promotion.result),
      tableOf(texts.sideBySide, rows, { kind: 'tall' }),
      buttonOf(take.table, () => saveTable('support.csv', rows)),
      element('pre', { tabindex: 0 }, explainSupport(report, { locale, format: 'text', projectName })),
      buttonOf(promotion.print, () => print()),
    ];
  }

  /** The answers by their paths, as an assessment has them. */
  #evidence(columns: readonly EvidenceColumn[]): Record<string, unknown> {
    const { asOf } = this.#asked;
    const draft: Record<string, unknown> = {
      kind: 'project',
      unit: 'enterprise',
      period: { from: asOf, until: asOf },
    };
    for (const column of columns) {
      const text = this.#answers[column.key] ?? '';
      const answer = isLeftOut(column, text) ? undefined : readAnswer(column, text);
      const [head = '', rest] = column.key.split('.');
      if (answer === undefined) continue;
      draft[head] = rest === undefined ? answer : { ...Object(draft[head]), [rest]: answer };
    }
    return draft;
  }

  #project(): Record<string, unknown> {
    const { jurisdiction, name, zone } = this.#asked;
    const stages = Object.entries(this.#stages).filter(([, on]) => on !== '');
    return {
      ...bareProject,
      name: name || this.voice.texts.support.project,
      stages: stages.map(([stage, on]) => ({ stage, on })),
      ...(jurisdiction !== 'CN' && { division: jurisdiction }),
      ...(zone !== '' && { zone }),
    };
  }
}

function moneyOf(tenThousands: number | undefined): Money {
  return { amount: String(tenThousands ?? 0), unit: '万元' };
}
