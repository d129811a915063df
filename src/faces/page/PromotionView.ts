import type { Unit } from '../../index.js';
import { aboutScheme, schemes } from '../../records/title/index.js';
import { evidenceColumns } from '../../rules/promotion/internal.js';
import { evidenceTable } from '../../rules/promotion.js';
import { type Rulebook, resolveRulebook, selectRulebook } from '../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../rules/rulebooks/index.js';
import { valueName } from '../../text/index.js';
import { unitKinds } from '../../words/index.js';
import { askPromotion, kindOf, type PromotionAsked, parkRanks } from './askPromotion.js';
import { buttonOf, type Choice, choiceField, filesField, formOf, inputField } from './controls.js';
import { element } from './element.js';
import { type Answers, evidenceFields } from './evidenceFields.js';
import { firmsView } from './firmsView.js';
import { placesOf } from './placeName.js';
import { redraw } from './redraw.js';
import { reportView, tallyOf } from './reportView.js';
import { saveTable } from './saveFile.js';
import { today } from './today.js';
import type { View } from './View.js';
import type { Voice } from './Voice.js';
import { watchWork } from './watchWork.js';
import type { GivenFile } from './worker/Tasks.js';
import { WorkerLine } from './worker/WorkerLine.js';

const rulebooks = shelf.map(({ id }) => resolveRulebook(shelf, id));
const schemeIds = [...new Set(rulebooks.map(({ scheme }) => scheme))];

/** The question whether a unit, or each of many, may rise to a tier: a form or a table made from what the rulebook asks. */
export class PromotionView implements View {
  readonly element = element('div');
  readonly #line = new WorkerLine();
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
    held: '',
    heldSince: '',
    complete: '',
  };
  #answers: Answers = { 'period.until': today() };

  constructor(readonly voice: Voice) {}

  show(): void {
    const { promotion: texts } = this.voice.texts;
    const question = element('div', { class: 'filters' }, this.#questionFields());
    this.element.replaceChildren(element('h2', {}, texts.heading), element('p', {}, texts.hint), question);
    void this.voice.attempt(this.element.appendChild(element('div')), () =>
      this.#showForms(this.#rulebook()),
    );
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

  #questionFields(): HTMLElement[] {
    const { promotion: texts, settings, take } = this.voice.texts;
    const { locale } = this.voice;
    const asked = this.#asked;
    const changed = () => redraw(this.element, () => this.show());
    const ofScheme = rulebooks.filter(({ scheme }) => scheme === asked.scheme);
    const known = schemeIds.map((value) => ({
      value,
      label: aboutScheme(value, localSchemes).labels[locale],
    }));
    const books = ofScheme.map(({ id, title }) => ({ value: id, label: `${title[locale]} (${id})` }));
    const places = placesOf(
      this.voice,
      ofScheme.map(({ jurisdiction }) => jurisdiction),
    );
    const otherScheme = () => {
      Object.assign(asked, { rulebook: '', to: '', held: '', kind: kindsOf(asked.scheme)[0] });
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

  #showForms(rulebook: Rulebook): void {
    const { promotion: texts, evidence, unknown, yes, no, settings } = this.voice.texts;
    const { locale, listTexts } = this.voice;
    const asked = this.#asked;
    const tiers = rulebook.tiers.map(({ tier, labels }) => ({
      value: tier,
      label: labels?.[locale] ?? this.#tierName(tier),
    }));
    if (!tiers.some(({ value }) => value === asked.to)) asked.to = tiers[0]?.value ?? '';
    const kinds = kindsOf(asked.scheme).map((value) => ({ value, label: listTexts.kinds[value] }));
    const ladder = [...schemes, ...localSchemes].find(({ id }) => id === asked.scheme)?.tiers ?? [];
    const held = ladder.map((value) => ({ value, label: this.#tierName(value) }));
    const changed = () => redraw(this.element, () => this.show());
    const none = (label: string, choices: Choice[]) => [{ value: '', label }, ...choices];
    const ranks = parkRanks.map((value) => ({ value, label: texts.ranks[value] }));
    const columns = evidenceColumns(rulebook, { to: asked.to, kind: kindOf(this.#asked) }).slice(1);
    const result = element('section', { class: 'explanation' });
    const unitFields = [
      inputField(texts.name, [asked, 'name']),
      choiceField(texts.held, none(texts.none, held), [asked, 'held']),
      inputField(texts.heldSince, [asked, 'heldSince'], { hint: settings.dayHint }),
      choiceField(texts.complete, none(no, [{ value: 'yes', label: yes }]), [asked, 'complete']),
      ...(asked.kind === 'park' ? [choiceField(texts.rank, none(unknown, ranks), [asked, 'rank'])] : []),
    ];
    const fields = [
      element('div', { class: 'filters' }, unitFields),
      element(
        'fieldset',
        { class: 'fields' },
        element('legend', {}, evidence.heading),
        evidenceFields(columns, this.#answers, this.voice),
      ),
    ];
    const tally = element('p', { role: 'status', class: 'tally' });
    fields.push(tally);
    const answer = () =>
      void this.voice.attempt(result, () => {
        const { report, doubts } = askPromotion(asked, this.#answers, rulebook);
        const unitName = asked.name || texts.unitName;
        tally.textContent = tallyOf(report, this.voice);
        result.replaceChildren(...reportView(report, doubts, { unitName, voice: this.voice }));
      });
    const form = formOf(fields, texts.ask, () => {
      answer();
      result.querySelector<HTMLElement>('h3')?.focus();
    });
    // Findings as they are answered.
    form.addEventListener('change', answer);
    const save = () => {
      const { to } = asked;
      saveTable(
        `${rulebook.id}-${to}.csv`,
        evidenceTable(rulebook, { to, kind: kindOf(this.#asked), locale }),
      );
    };
    this.element.append(
      element('p', { class: 'basis' }, `${rulebook.title[locale]} (${rulebook.document.title})`),
      element('div', { class: 'filters' }, [
        choiceField(texts.kind, kinds, [asked, 'kind'], { changed }),
        choiceField(texts.to, tiers, [asked, 'to'], { changed }),
      ]),
      element('section', {}, element('h3', {}, texts.one), form, result),
      element(
        'section',
        {},
        element('h3', {}, texts.many),
        element('p', {}, texts.manyHint),
        buttonOf(texts.saveEmpty, save),
        filesField(texts.openFilled, {}, (files) => this.open(files)),
        this.#firms,
      ),
    );
    answer();
  }

  async #assess(file: GivenFile, rulebook: Rulebook): Promise<void> {
    const { to, asOf } = this.#asked;
    const order = {
      file,
      rulebook: rulebook.id,
      to,
      kind: kindOf(this.#asked),
      asOf,
      locale: this.voice.locale,
    };
    const work = { place: this.#firms, line: this.#line, voice: this.voice };
    const answer = await watchWork(work, () => this.#line.ask('assess', order));
    this.#firms.replaceChildren(firmsView(answer, this.voice));
    this.#firms.querySelector<HTMLElement>('h4')?.focus();
  }

  #tierName(tier: string): string {
    const { locale } = this.voice;
    return valueName('tier', tier, { scheme: this.#asked.scheme, locale, schemes: localSchemes }) ?? tier;
  }
}

/** The kinds of unit that can bear the titles of a scheme. */
function kindsOf(scheme: string): Unit['kind'][] {
  const { bearers } = aboutScheme(scheme, localSchemes);
  return unitKinds.filter((kind) => bearers === undefined || bearers.includes(kind));
}
