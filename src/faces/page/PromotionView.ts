import type { Unit } from '../../index.js';
import { aboutScheme } from '../../records/title/index.js';
import { evidenceColumns } from '../../rules/promotion/internal.js';
import { evidenceTable } from '../../rules/promotion.js';
import { type Rulebook, resolveRulebook, selectRulebook } from '../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../rules/rulebooks/index.js';
import { unitKinds } from '../../words/index.js';
import { answeredForm } from './answeredForm.js';
import { askPromotion, kindOf, type PromotionAsked, schemesFor } from './askPromotion.js';
import { buttonOf, choiceField, inputField } from './controls.js';
import { element } from './element.js';
import { type Answers, evidenceFields } from './evidenceFields.js';
import { filesField } from './filesField.js';
import { firmsView } from './firmsView.js';
import { placesOf } from './placeName.js';
import type { RegisterView } from './RegisterView.js';
import { redraw } from './redraw.js';
import { reportView, tallyOf } from './reportView.js';
import { saveTable } from './saveFile.js';
import { today } from './today.js';
import { tierName, unitFields, unitSource } from './unitFields.js';
import type { View } from './View.js';
import type { Voice } from './Voice.js';
import { watchWork } from './watchWork.js';
import type { GivenFile } from './worker/Answers.js';

const rulebooks = shelf.map(({ id }) => resolveRulebook(shelf, id));
const schemeIds = [...new Set(rulebooks.map(({ scheme }) => scheme))];

/** The question whether a unit, or each of many, may rise to a tier: a form or a table made from what the rulebook asks. */
export class PromotionView implements View {
  readonly element = element('div');
  readonly #firms = element('div');
  readonly #asked: PromotionAsked = {
    scheme: 'smart-factory',
    jurisdiction: 'CN',
    asOf: today(),
    rulebook: '',
    kind: 'factory',
    to: '',
    name: '',
    rank: '',
    complete: '',
    titles: [],
    subject: undefined,
  };
  #answers: Answers = { 'period.until': today() };

  constructor(
    readonly voice: Voice,
    readonly register: RegisterView,
  ) {}

  show(): void {
    const { promotion: texts } = this.voice.texts;
    const question = element('div', { class: 'filters' }, this.#questionFields());
    const forms = element('div');
    this.element.replaceChildren(
      element('h2', {}, texts.heading),
      element('p', { class: 'hint' }, texts.hint),
      question,
      forms,
    );
    void this.voice.attempt(forms, () => this.#showForms(forms, this.#rulebook()));
  }

  /** A filled table. */
  open(files: readonly GivenFile[]): void {
    const [file] = files;
    if (file) void this.voice.attempt(this.#firms, () => this.#assess(file, this.#rulebook()));
  }

  /** @throws RegistryError where not one rulebook fits */
  #rulebook(): Rulebook {
    const { rulebook, scheme, jurisdiction, asOf } = this.#asked;
    if (rulebook !== '') return resolveRulebook(shelf, rulebook);
    return selectRulebook(shelf, { scheme, jurisdiction, asOf });
  }

  readonly #changed = (): void => redraw(this.element, () => this.show());

  #questionFields(): HTMLElement[] {
    const { promotion: texts, settings, take } = this.voice.texts;
    const { locale } = this.voice;
    const asked = this.#asked;
    const changed = this.#changed;
    const ofScheme = rulebooks.filter(({ scheme }) => scheme === asked.scheme);
    const known = schemeIds.map((value) => ({
      value,
      label: aboutScheme(value, localSchemes).labels[locale],
    }));
    const books = ofScheme.map(({ id, title }) => ({
      value: id,
      label: this.voice.texts.withUnit(title[locale], id),
    }));
    const local = ofScheme.map(({ jurisdiction }) => jurisdiction);
    const places = placesOf(this.voice, [...local, asked.jurisdiction]);
    const otherScheme = () => {
      Object.assign(asked, { rulebook: '', to: '', titles: [], kind: kindsOf(asked.scheme)[0] });
      this.#answers = { 'period.until': asked.asOf };
      changed();
    };
    const byPlaceAndDay = { value: '', label: texts.byPlaceAndDay };
    return [
      choiceField(settings.fields.scheme, known, [asked, 'scheme'], { changed: otherScheme }),
      choiceField(take.place, places, [asked, 'jurisdiction'], { changed }),
      inputField(texts.asOf, [asked, 'asOf'], { type: 'date', changed }),
      choiceField(texts.rulebook, [byPlaceAndDay, ...books], [asked, 'rulebook'], { changed }),
    ];
  }

  #showForms(place: HTMLElement, rulebook: Rulebook): void {
    const { promotion: texts } = this.voice.texts;
    const { locale, listTexts } = this.voice;
    const asked = this.#asked;
    const changed = this.#changed;
    const tiers = rulebook.tiers.map(({ tier, labels }) => ({
      value: tier,
      label: labels?.[locale] ?? tierName(tier, asked.scheme, this.voice),
    }));
    if (!tiers.some(({ value }) => value === asked.to)) asked.to = tiers[0]?.value ?? '';
    const kinds = kindsOf(asked.scheme).map((value) => ({ value, label: listTexts.kinds[value] }));
    const otherKind = () => {
      asked.titles = [];
      changed();
    };
    // The unit of a register has a kind of its own.
    const kind = choiceField(texts.kind, kinds, [asked, 'kind'], { changed: otherKind });
    const save = () => {
      const { to } = asked;
      const table = evidenceTable(rulebook, { to, kind: kindOf(asked), locale });
      saveTable(`${rulebook.id}-${to}.csv`, table);
    };
    place.replaceChildren(
      element(
        'p',
        { class: 'basis' },
        this.voice.texts.withUnit(rulebook.title[locale], rulebook.document.title),
      ),
      element('div', { class: 'filters' }, [
        ...(asked.subject ? [] : [kind]),
        choiceField(texts.to, tiers, [asked, 'to'], { changed }),
      ]),
      element('section', {}, element('h3', { class: 'hint' }, texts.one), this.#oneUnit(rulebook)),
      element(
        'section',
        {},
        element('h3', { class: 'hint' }, texts.many),
        element('p', { class: 'hint' }, texts.manyHint),
        buttonOf(texts.saveEmpty, save),
        filesField(texts.openFilled, {}, (files) => this.open(files)),
        this.#firms,
      ),
    );
  }

  #oneUnit(rulebook: Rulebook): HTMLElement[] {
    const { promotion: texts, evidence } = this.voice.texts;
    const { voice, register } = this;
    const asked = this.#asked;
    const columns = evidenceColumns(rulebook, { to: asked.to, kind: kindOf(asked) }).slice(1);
    const answers = evidenceFields(columns, this.#answers, voice);
    const asking = { voice, register, changed: this.#changed };
    const tally = element('p', { role: 'status', class: 'tally' });
    const fields = [
      ...unitFields(asked, asking),
      element('fieldset', { class: 'fields' }, element('legend', {}, evidence.heading), answers),
      tally,
    ];
    const answer = () => {
      const { report, doubts } = askPromotion(asked, this.#answers, rulebook);
      tally.textContent = tallyOf(report, voice);
      const unitName = asked.name || texts.unitName;
      return reportView(report, doubts, { unitName, voice, schemes: schemesFor(asked) });
    };
    return [unitSource(asked, asking), ...answeredForm(fields, answer, { voice, label: texts.ask })];
  }

  async #assess(file: GivenFile, rulebook: Rulebook): Promise<void> {
    const { to, asOf, complete } = this.#asked;
    const { voice } = this;
    const { line } = this.register;
    const order = {
      file,
      rulebook: rulebook.id,
      to,
      kind: kindOf(this.#asked),
      asOf,
      complete: complete === 'yes',
      locale: voice.locale,
    };
    const answer = await watchWork({ place: this.#firms, line, voice }, () => line.ask('assess', order));
    this.#firms.replaceChildren(firmsView(answer, voice));
    this.#firms.querySelector<HTMLElement>('h4')?.focus();
  }
}

/** The kinds of unit that can bear the titles of a scheme. */
function kindsOf(scheme: string): Unit['kind'][] {
  const { bearers } = aboutScheme(scheme, localSchemes);
  return unitKinds.filter((kind) => bearers === undefined || bearers.includes(kind));
}
