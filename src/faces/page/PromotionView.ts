import type { TitleEvent, Unit } from '../../index.js';
import { aboutScheme, schemes } from '../../records/title/index.js';
import { evidenceColumns } from '../../rules/promotion/internal.js';
import {
  checkPromotion,
  evidenceTable,
  explainPromotion,
  type PromotionReport,
  readEvidence,
} from '../../rules/promotion.js';
import { type Rulebook, resolveRulebook, selectRulebook } from '../../rules/rulebook/index.js';
import { localSchemes, shelf } from '../../rules/rulebooks/index.js';
import { valueName } from '../../text/index.js';
import { unitKinds } from '../../words/index.js';
import { buttonOf, type Choice, choiceField, filesField, formOf, inputField } from './controls.js';
import { element } from './element.js';
import { type Answers, evidenceFields } from './evidenceFields.js';
import { firmsView } from './firmsView.js';
import { placesOf } from './placeName.js';
import { redraw } from './redraw.js';
import { saveTable } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { View } from './View.js';
import type { Voice } from './Voice.js';
import { watchWork } from './watchWork.js';
import type { GivenFile } from './worker/Tasks.js';
import { WorkerLine } from './worker/WorkerLine.js';

const rulebooks = shelf.map(({ id }) => resolveRulebook(shelf, id));
const schemeIds = [...new Set(rulebooks.map(({ scheme }) => scheme))];
const parkRanks = ['national', 'provincial', 'municipal', 'county'] as const;

/** The question whether a unit, or each of many, may rise to a tier: a form or a table made from what the rulebook asks. */
export class PromotionView implements View {
  readonly element = element('div');
  readonly #line = new WorkerLine();
  readonly #firms = element('div');
  readonly #asked = {
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
    const { promotion: texts, settings } = this.voice.texts;
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
      choiceField(settings.fields.jurisdiction, places, [asked, 'jurisdiction'], { changed }),
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
    const columns = evidenceColumns(rulebook, { to: asked.to, kind: this.#kind() }).slice(1);
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
        { class: 'evidence' },
        element('legend', {}, evidence.heading),
        evidenceFields(columns, this.#answers, this.voice),
      ),
    ];
    const answer = () =>
      void this.voice.attempt(result, () => result.replaceChildren(...this.#answer(rulebook)));
    const form = formOf(fields, texts.ask, () => {
      answer();
      result.querySelector<HTMLElement>('h3')?.focus();
    });
    // Findings as they are answered.
    form.addEventListener('change', answer);
    const save = () => {
      const { to } = asked;
      saveTable(`${rulebook.id}-${to}.csv`, evidenceTable(rulebook, { to, kind: this.#kind(), locale }));
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

  /** The outcome, the findings, and the explanation to print. */
  #answer(rulebook: Rulebook): HTMLElement[] {
    const { promotion: texts, verdicts } = this.voice.texts;
    const { locale } = this.voice;
    const { to, asOf, name } = this.#asked;
    const columns = evidenceColumns(rulebook, { to, kind: this.#kind() });
    const given: Answers = { ...this.#answers, unit: 'unit' };
    given['period.from'] ||= given['period.until'] ?? '';
    const row = columns.map(({ key }) => given[key] ?? '');
    const { assessments, doubts } = readEvidence([columns.map(({ key }) => key), row], rulebook, {
      to,
      kind: this.#kind(),
    });
    const [assessment] = assessments;
    const question = { unit: this.#unit(), history: this.#history(), ...(assessment && { assessment }) };
    const report = checkPromotion(question, { rulebook, to, asOf, schemes: localSchemes });
    const findings = [...report.findings].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
    const rows = findings.map((one) => [one.title[locale], verdicts[one.verdict], this.voice.tell(one)]);
    const classOf = (at: number) => verdictClass[findings[at]?.verdict ?? 'met'];
    const unitName = name || texts.unitName;
    const text = explainPromotion(report, { locale, format: 'text', unitName, schemes: localSchemes });
    const count = (wanted: string) => report.findings.filter(({ verdict }) => verdict === wanted).length;
    const said = doubts.map(({ at: { column = 0 }, message }) => {
      const title = columns[column - 1]?.title[locale];
      return element('li', {}, title === undefined ? message[locale] : `${title}: ${message[locale]}`);
    });
    return [
      ...(said.length > 0 ? [element('ul', { role: 'alert', class: 'refused' }, said)] : []),
      element('h3', { tabindex: -1 }, `${texts.result}: ${texts.outcomes[report.outcome]}`),
      element('p', { role: 'status' }, texts.tally(count('met'), count('unmet'), count('unknown'))),
      tableOf(texts.findings, [texts.findingColumns, ...rows], { kind: 'findings', classOf }),
      element('pre', { tabindex: 0 }, text),
      buttonOf(texts.print, () => print()),
    ];
  }

  async #assess(file: GivenFile, rulebook: Rulebook): Promise<void> {
    const { to, asOf } = this.#asked;
    const order = { file, rulebook: rulebook.id, to, kind: this.#kind(), asOf, locale: this.voice.locale };
    const work = { place: this.#firms, line: this.#line, voice: this.voice };
    const answer = await watchWork(work, () => this.#line.ask('assess', order));
    this.#firms.replaceChildren(firmsView(answer, this.voice));
    this.#firms.querySelector<HTMLElement>('h4')?.focus();
  }

  #kind(): Unit['kind'] {
    return unitKinds.find((kind) => kind === this.#asked.kind) ?? 'factory';
  }

  /** The unit that asks, of which only its kind, its place and, of a park, its rank matter to the rules. */
  #unit(): Unit {
    const { jurisdiction, rank } = this.#asked;
    const place = { id: 'unit', ...(jurisdiction !== 'CN' && { division: jurisdiction }) };
    const kind = this.#kind();
    const administrativeRank = parkRanks.find((one) => one === rank);
    if (kind === 'park')
      return { kind, name: 'unit', ...(administrativeRank && { administrativeRank }), ...place };
    if (kind === 'product') return { kind, enterprise: 'enterprise', name: 'unit', ...place };
    return { kind, enterprise: 'enterprise', ...place };
  }

  #history(): { events: TitleEvent[]; complete: boolean } {
    const { scheme, held: tier, heldSince: on, complete } = this.#asked;
    const event: TitleEvent = { type: 'title', unit: 'unit', scheme, tier, stage: 'recognised', on };
    return { events: tier === '' || on === '' ? [] : [event], complete: complete === 'yes' };
  }

  #tierName(tier: string): string {
    const { locale } = this.voice;
    return valueName('tier', tier, { scheme: this.#asked.scheme, locale, schemes: localSchemes }) ?? tier;
  }
}

const order: readonly PromotionReport['findings'][number]['verdict'][] = ['unmet', 'unknown', 'met'];
const verdictClass = { unmet: 'error', unknown: 'warning', met: '' } as const;

/** The kinds of unit that can bear the titles of a scheme. */
function kindsOf(scheme: string): Unit['kind'][] {
  const { bearers } = aboutScheme(scheme, localSchemes);
  return unitKinds.filter((kind) => bearers === undefined || bearers.includes(kind));
}
