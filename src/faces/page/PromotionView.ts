import { type TitleEvent, validateRecord } from '../../index.js';
import { aboutScheme } from '../../records/title/index.js';
import { assessmentSchema, checkPromotion, explainPromotion } from '../../rules/promotion.js';
import { evidenceFor, type Rulebook, resolveRulebook, selectRulebook } from '../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../rules/rulebooks/index.js';
import { messageOf, type Told, valueName } from '../../text/index.js';
import { RegistryError, type UnitKind, unitKinds } from '../../words/index.js';
import { assessmentOf } from './Answers.js';
import { completeDemands } from './completeDemands.js';
import { element } from './element.js';
import { evidenceForm } from './evidenceForm.js';
import { buttonOf, fieldOf, selectOf, submitOf } from './fieldOf.js';
import { assessmentKind, emptyAnswers, kindsOf, tiersOf, unitOf } from './promotionQuestion.js';
import { placesOf } from './settingsForm.js';
import { dayInput } from './TakeAway.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';

const rulebooks = shelf.map(({ id }) => resolveRulebook(shelf, id));
const schemeIds = [...new Set(rulebooks.map(({ scheme }) => scheme))];

/** The question whether a unit may rise to a tier: a form made from what the rulebook asks, and the explanation. */
export class PromotionView {
  readonly element = element('div');
  #scheme = 'smart-factory';
  #jurisdiction = 'CN';
  #asOf = today();
  #rulebook = '';
  #kind: UnitKind = 'factory';
  #to = '';
  #held = '';
  #heldSince = '';
  #complete = false;
  #answers = emptyAnswers(today());

  constructor(readonly voice: Voice) {}

  show(): void {
    const { promotion: texts, settings } = this.voice.texts;
    const { locale } = this.voice;
    const again = <T>(set: (value: T) => void) => {
      return (value: T) => {
        set(value);
        this.show();
      };
    };
    const schemes = schemeIds.map((value) => ({
      value,
      label: aboutScheme(value, localSchemes).labels[locale],
    }));
    const setScheme = again((value: string) => {
      this.#scheme = value;
      this.#rulebook = '';
      this.#to = '';
      this.#held = '';
      this.#kind = kindsOf(value)[0] ?? 'factory';
      this.#answers = emptyAnswers(this.#asOf);
    });
    const own = rulebooks.filter(({ scheme }) => scheme === this.#scheme);
    const chosen = this.#find();
    const books = [
      { value: '', label: texts.byPlaceAndDay },
      ...own.map(({ id, title }) => ({ value: id, label: `${title[locale]} (${id})` })),
    ];
    this.element.replaceChildren(
      element('h2', { tabindex: -1 }, texts.heading),
      element('p', {}, texts.hint),
      element(
        'div',
        { class: 'filters' },
        fieldOf(settings.fields.scheme, selectOf(schemes, this.#scheme, setScheme)),
        fieldOf(
          settings.fields.jurisdiction,
          selectOf(
            placesOf(
              this.voice,
              own.map(({ jurisdiction }) => jurisdiction),
            ),
            this.#jurisdiction,
            again((value) => {
              this.#jurisdiction = value;
            }),
          ),
        ),
        fieldOf(
          texts.asOf,
          dayInput(
            this.#asOf,
            again((day) => {
              if (day !== '') this.#asOf = day;
            }),
          ),
        ),
        fieldOf(
          texts.rulebook,
          selectOf(
            books,
            this.#rulebook,
            again((value) => {
              this.#rulebook = value;
            }),
          ),
        ),
      ),
    );
    if (typeof chosen === 'string')
      this.element.append(element('p', { role: 'alert', class: 'refused' }, chosen));
    else this.#showForm(chosen);
  }

  /** The rulebook that holds, or why none is found. */
  #find(): Rulebook | string {
    try {
      if (this.#rulebook !== '') return resolveRulebook(shelf, this.#rulebook);
      return selectRulebook(shelf, {
        scheme: this.#scheme,
        jurisdiction: this.#jurisdiction,
        asOf: this.#asOf,
      });
    } catch (error) {
      return this.#explain(error);
    }
  }

  #explain(error: unknown): string {
    return isOwn(error) ? messageOf(error, { locale: this.voice.locale }) : this.voice.refusal(error);
  }

  #showForm(rulebook: Rulebook): void {
    const { promotion: texts } = this.voice.texts;
    const { locale } = this.voice;
    const tiers = rulebook.tiers.map(({ tier, labels }) => ({
      value: tier,
      label: labels?.[locale] ?? this.#tierName(tier),
    }));
    if (!tiers.some(({ value }) => value === this.#to)) this.#to = tiers[0]?.value ?? '';
    const kinds = kindsOf(this.#scheme).map((value) => ({
      value,
      label: this.voice.listTexts.kinds[value],
    }));
    const result = element('section', { class: 'explanation', 'aria-live': 'polite' });
    const redraw = (set: (value: string) => void) => (value: string) => {
      set(value);
      this.show();
    };
    const held = [
      { value: '', label: texts.none },
      ...tiersOf(this.#scheme).map((value) => ({ value, label: this.#tierName(value) })),
    ];
    const since = element('input', { type: 'text', value: this.#heldSince, autocomplete: 'off' });
    since.addEventListener('change', () => {
      this.#heldSince = since.value.trim();
    });
    const complete = element('input', { type: 'checkbox', checked: this.#complete });
    complete.addEventListener('change', () => {
      this.#complete = complete.checked;
    });
    const demands = completeDemands(evidenceFor(rulebook, { to: this.#to, kind: this.#kind }));
    const form = element('form', {
      submit: (event) => {
        event.preventDefault();
        this.#answer(rulebook, result);
      },
    });
    form.append(
      element('p', { class: 'basis' }, `${rulebook.title[locale]} (${rulebook.document.title})`),
      element(
        'div',
        { class: 'filters' },
        fieldOf(
          texts.kind,
          selectOf(
            kinds,
            this.#kind,
            redraw((value) => {
              this.#kind = unitKinds.find((kind) => kind === value) ?? this.#kind;
            }),
          ),
        ),
        fieldOf(
          texts.to,
          selectOf(
            tiers,
            this.#to,
            redraw((value) => {
              this.#to = value;
            }),
          ),
        ),
        fieldOf(
          texts.held,
          selectOf(held, this.#held, (value) => {
            this.#held = value;
          }),
        ),
        fieldOf(texts.heldSince, since, this.voice.texts.settings.dayHint),
        fieldOf(texts.historyComplete, complete),
      ),
      evidenceForm(demands, this.#answers, this.voice),
      submitOf(texts.ask),
    );
    this.element.append(form, result);
  }

  #answer(rulebook: Rulebook, result: HTMLElement): void {
    const { promotion: texts } = this.voice.texts;
    const { locale } = this.voice;
    const demands = completeDemands(evidenceFor(rulebook, { to: this.#to, kind: this.#kind }));
    const given = assessmentOf(assessmentKind(this.#scheme, this.#kind), demands, this.#answers);
    const read = validateRecord(given, assessmentSchema, { locale });
    if (!read.ok) {
      const said = read.issues.map(({ path, message }) => {
        const asked = demands.find(({ evidence }) => evidence === path.join('.'));
        return element('li', {}, `${asked?.title[locale] ?? path.join('.')}: ${message}`);
      });
      result.replaceChildren(element('ul', { role: 'alert', class: 'refused' }, said));
      return;
    }
    try {
      const unit = unitOf(this.#kind, this.#jurisdiction, this.#answers);
      const question = { unit, history: this.#history(), assessment: read.value };
      const report = checkPromotion(question, {
        rulebook,
        to: this.#to,
        asOf: this.#asOf,
        schemes: localSchemes,
      });
      const count = (wanted: string) => report.findings.filter(({ verdict }) => verdict === wanted).length;
      const unitName = texts.unitName;
      const text = explainPromotion(report, { locale, format: 'text', unitName, schemes: localSchemes });
      const heading = element('h3', { tabindex: -1 }, `${texts.result}: ${texts.outcomes[report.outcome]}`);
      result.replaceChildren(
        heading,
        element('p', {}, texts.tally(count('met'), count('unmet'), count('unknown'))),
        element('pre', { tabindex: 0 }, text),
        buttonOf(texts.print, () => print()),
      );
      heading.focus();
    } catch (error) {
      result.replaceChildren(element('p', { role: 'alert', class: 'refused' }, this.#explain(error)));
    }
  }

  #history(): { events: TitleEvent[]; complete: boolean } {
    const event: TitleEvent = {
      type: 'title',
      unit: 'unit',
      scheme: this.#scheme,
      tier: this.#held,
      stage: 'recognised',
      on: this.#heldSince,
    };
    return { events: this.#held === '' || this.#heldSince === '' ? [] : [event], complete: this.#complete };
  }

  #tierName(tier: string): string {
    const { locale } = this.voice;
    return valueName('tier', tier, { scheme: this.#scheme, locale, schemes: localSchemes }) ?? tier;
  }
}

function isOwn(error: unknown): error is Extract<Told, { info: object }> {
  return error instanceof RegistryError;
}
