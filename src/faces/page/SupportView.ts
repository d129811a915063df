import { validateRecord } from '../../index.js';
import {
  type AmountsByBase,
  explainSupport,
  projectSchema,
  resolveSupport,
  supportFor,
  supportForMany,
  supportShelf,
  supportTable,
} from '../../programmes/index.js';
import { supportTextsByLocale } from '../../programmes/support/internal.js';
import { type EvidenceColumn, isLeftOut, readAnswer } from '../../rules/promotion/internal.js';
import { enterpriseSizes, projectAssessmentSchema } from '../../rules/promotion.js';
import { evidenceFor } from '../../rules/rulebook/index.js';
import { labelOf, projectStages, tianjinDistricts } from '../../words/index.js';
import { answeredForm } from './answeredForm.js';
import { buttonOf, choiceField, inputField, tickField } from './controls.js';
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

const bases = ['total', 'fixedAssets', 'equipment', 'equipmentAndTools'] as const;
const takenAs = ['planned', 'approved', 'actual'] as const;

const bareProject = { kind: 'project', id: 'project', enterprise: 'enterprise', name: 'project' } as const;

/** Which support a project may claim: a form made from what the schemes of its place ask. */
export class SupportView implements View {
  readonly element = element('div');
  readonly #asked = { jurisdiction: '120000', asOf: today(), drafts: '', name: '', zone: '' };
  readonly #stages: Answers = {};
  /** In 万元, by what they are and what they are of: `planned.total`. */
  readonly #amounts: Answers = {};
  readonly #answers: Answers = {};

  constructor(readonly voice: Voice) {}

  show(): void {
    const { support: texts, take, promotion } = this.voice.texts;
    const asked = this.#asked;
    const changed = () => redraw(this.element, () => this.show());
    const places = placesOf(this.voice, ['120000', ...Object.keys(tianjinDistricts)]);
    const question = [
      choiceField(take.place, places, [asked, 'jurisdiction'], { changed }),
      inputField(promotion.asOf, [asked, 'asOf'], { type: 'date', changed }),
      tickField(texts.drafts, [asked, 'drafts'], changed),
    ];
    const forms = element('div');
    this.element.replaceChildren(
      element('h2', {}, texts.heading),
      element('p', { class: 'hint' }, texts.hint),
      element('div', { class: 'filters' }, question),
      forms,
    );
    void this.voice.attempt(forms, () => this.#showForm(forms));
  }

  #showForm(place: HTMLElement): void {
    const { support: texts, settings, evidence, promotion } = this.voice.texts;
    const { locale } = this.voice;
    const columns = this.#columns();
    const own = [
      inputField(texts.name, [this.#asked, 'name']),
      inputField(texts.zone, [this.#asked, 'zone']),
    ];
    const stages = projectStages.map((stage) => {
      const label = texts.since(labelOf('project-stage', stage, { locale }));
      return inputField(label, given(this.#stages, stage), { hint: settings.dayHint });
    });
    const part = (legend: string, fields: HTMLElement[]) =>
      element('fieldset', { class: 'fields' }, element('legend', {}, legend), fields);
    const fields = [
      element('div', { class: 'filters' }, own),
      part(texts.stages, stages),
      part(texts.amounts, this.#amountFields()),
      part(evidence.heading, evidenceFields(columns, this.#answers, this.voice)),
    ];
    const answer = () => this.#answer(columns);
    place.replaceChildren(...answeredForm(fields, answer, { voice: this.voice, label: promotion.ask }));
  }

  /** The amounts by which thresholds and ceilings go: as planned, as approved, as really spent. */
  #amountFields(): HTMLElement[] {
    const { locale, texts } = this.voice;
    const words = supportTextsByLocale[locale];
    return bases.flatMap((base) =>
      takenAs.map((as) => {
        const label = texts.withUnit(words.bases[base], words.takenAs[as]);
        return inputField(label, given(this.#amounts, `${as}.${base}`), { type: 'number' });
      }),
    );
  }

  #amountsAs(as: (typeof takenAs)[number]): AmountsByBase {
    const amounts: AmountsByBase = {};
    for (const base of bases) {
      const amount = this.#amounts[`${as}.${base}`] ?? '';
      if (amount !== '') amounts[base] = { amount, unit: '万元' };
    }
    return amounts;
  }

  /** What the schemes ask that are asked here on this day. */
  #columns(): EvidenceColumn[] {
    const { answers } = supportFor({ project: bareProject }, this.#options());
    const demands = answers.flatMap(({ scheme }) =>
      evidenceFor(resolveSupport(supportShelf, scheme).rulebook, { to: 'support' }),
    );
    const columns = new Map<string, EvidenceColumn>();
    for (const { evidence: key, type, values, ...demand } of demands) {
      if (type === 'titles' || key.startsWith('investment.') || ownFields.includes(key)) continue;
      // Rules name those words alone that they are met by.
      const words = key === 'size' ? enterpriseSizes : values && [...values, 'other'];
      columns.set(key, { key, type, ...demand, ...(words && { values: words }) });
    }
    return [...columns.values()];
  }

  #options() {
    const { asOf, jurisdiction, drafts } = this.#asked;
    return { asOf, jurisdiction, include: drafts === 'yes' ? (['draft'] as const) : [] };
  }

  /** @throws RegistryError `invalid-money` */
  #answer(columns: readonly EvidenceColumn[]): HTMLElement[] {
    const { support: texts, promotion, take } = this.voice.texts;
    const { locale } = this.voice;
    const evidence = validateRecord(this.#evidence(columns), projectAssessmentSchema, { locale });
    const project = validateRecord(this.#project(), projectSchema, { locale });
    const issues = [evidence, project].flatMap((read) => (read.ok ? [] : read.issues));
    if (!evidence.ok || !project.ok)
      return issues.map(({ path, message }) => alertOf(this.voice.texts.saidOf(path.join('.'), message)));
    const { retiredEquipment, statements, incidents, progress, domesticShare, ...rest } = evidence.value;
    const { size, digitalLevel, certificateLevel } = rest;
    const question = {
      project: project.value,
      evidence: {
        ...{ statements, incidents, progress, domesticShare, size, digitalLevel, certificateLevel },
        approved: this.#amountsAs('approved'),
        actual: this.#amountsAs('actual'),
        ...(retiredEquipment !== undefined && {
          retiredEquipment: { amount: String(retiredEquipment), unit: '万元' } as const,
        }),
      },
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

  /** The answers by their paths, as an assessment has them. One that cannot be read stays as it is, to be refused. */
  #evidence(columns: readonly EvidenceColumn[]): Record<string, unknown> {
    const { asOf } = this.#asked;
    const draft: Record<string, unknown> = {
      kind: 'project',
      unit: 'enterprise',
      period: { from: asOf, until: asOf },
    };
    for (const column of columns) {
      const text = this.#answers[column.key] ?? '';
      if (isLeftOut(column, text)) continue;
      const answer = readAnswer(column, text) ?? text;
      const [head = '', rest] = column.key.split('.');
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
      planned: this.#amountsAs('planned'),
      stages: stages.map(([stage, on]) => ({ stage, on })),
      ...(jurisdiction !== 'CN' && { division: jurisdiction }),
      ...(zone !== '' && { zone }),
    };
  }
}

/** An answer to be filled in: nothing, as long as nobody has. */
function given(answers: Answers, key: string): [Answers, string] {
  answers[key] ??= '';
  return [answers, key];
}
