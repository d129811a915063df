import type { EvidenceColumn } from '../../rules/promotion/internal.js';
import { incidentKindLabels, incidentKinds, scenarioGuides } from '../../rules/promotion.js';
import { unitText, wordLabels } from '../../rules/rulebook/internal.js';
import { boxOf, choiceField, inputField } from './controls.js';
import { element } from './element.js';
import { itemsField } from './itemsField.js';
import { redraw } from './redraw.js';
import type { Voice } from './Voice.js';

/** What was answered, by the key of the column, as it may stand in a table of evidence. Nothing is not known. */
export type Answers = Record<string, string>;

/** One control for each thing that is asked. What is left open is not known. */
export function evidenceFields(
  columns: readonly EvidenceColumn[],
  answers: Answers,
  voice: Voice,
): HTMLElement[] {
  return columns.map((column) => {
    answers[column.key] ??= '';
    return fieldFor(column, answers, voice);
  });
}

function fieldFor(column: EvidenceColumn, answers: Answers, voice: Voice): HTMLElement {
  const { evidence: texts, unknown, yes, no } = voice.texts;
  const { locale } = voice;
  const { key, type, unit, values = [], proofs } = column;
  const unitWord = unit === undefined ? '' : unitText(unit, locale).trim();
  const title = column.title[locale];
  const label = title.includes(unitWord) ? title : voice.texts.withUnit(title, unitWord);
  const hint = proofs.length > 0 ? texts.proof(proofs.map((proof) => proof[locale]).join(' / ')) : '';
  const choose = (choices: { value: string; label: string }[]) =>
    choiceField(label, [{ value: '', label: unknown }, ...choices], [answers, key], { hint });
  switch (type) {
    case 'statement':
      return choose([
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]);
    case 'word':
      return choose(values.map((value) => ({ value, label: wordLabels[value]?.[locale] ?? value })));
    case 'number':
      return inputField(label, [answers, key], { type: 'number', hint });
    case 'day':
      return inputField(label, [answers, key], { type: 'date', hint });
    case 'date':
      return inputField(label, [answers, key], { hint: `${hint} ${voice.texts.settings.dayHint}`.trim() });
    case 'incidents':
      return incidentsField(label, [answers, key], voice);
    case 'scenarios':
      return scenariosField(label, [answers, key], voice);
    case 'years':
      return inputField(label, [answers, key], { hint, placeholder: `2024=${yes}; 2025=${no}` });
    default:
      return inputField(label, [answers, key], { hint });
  }
}

/** What stood against a unit, or that nothing did. */
function incidentsField(
  label: string,
  [answers, key]: [Answers, string],
  { texts, locale }: Voice,
): HTMLElement {
  const { evidence, remove } = texts;
  const kinds = incidentKinds.map((value) => ({ value, label: incidentKindLabels[value][locale] }));
  const next = { kind: kinds[0]?.value ?? '', on: '' };
  const place = element('div');
  const set = (text: string) => {
    answers[key] = text;
    redraw(place, show);
    place.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const show = () => {
    const said = answers[key] ?? '';
    const parts = said === 'none' ? [] : said.split('; ').filter((part) => part !== '');
    const day = inputField(evidence.incidentDay, [next, 'on'], { type: 'date' });
    const add = () => {
      if (next.on === '') day.querySelector('input')?.focus();
      else set([...parts, `${next.kind} ${next.on}`].join('; '));
    };
    const take = (at: number) => set(parts.filter((_, index) => index !== at).join('; '));
    const told = parts.map((part) => {
      const [kind = '', on = ''] = part.split(' ');
      return `${kinds.find(({ value }) => value === kind)?.label ?? kind} ${on}`;
    });
    const fields = [
      boxOf(evidence.nothingAgainst, said === 'none', (checked) => set(checked ? 'none' : '')),
      choiceField(evidence.incidentKind, kinds, [next, 'kind']),
      day,
    ];
    const words = { legend: label, add: evidence.addIncident, remove };
    place.replaceChildren(itemsField(words, told, fields, { add, remove: take }));
  };
  show();
  return place;
}

/** The scenarios of one edition of the guide, each with whether it uses AI. */
function scenariosField(
  label: string,
  [answers, key]: [Answers, string],
  { texts, locale }: Voice,
): HTMLElement {
  const { evidence } = texts;
  const [last = ''] = Object.keys(scenarioGuides).sort().reverse();
  const chosen = { edition: /^\d{4}/.exec(answers[key] ?? '')?.[0] ?? last };
  const list = element('div', { class: 'scenarios' });
  const show = () => {
    const told = new Set((answers[key] ?? '').split('; '));
    const rows = (scenarioGuides[chosen.edition]?.scenarios ?? []).map(({ id, labels }) => {
      const plain = `${chosen.edition}/${id}`;
      const choices = [
        { value: '', label: evidence.hasNot },
        { value: plain, label: evidence.has },
        { value: `${plain}+AI`, label: evidence.hasWithAi },
      ];
      const own = { said: choices.find(({ value }) => told.has(value))?.value ?? '' };
      const changed = () => {
        told.delete(plain);
        told.delete(`${plain}+AI`);
        told.add(own.said);
        told.delete('');
        answers[key] = [...told].join('; ');
      };
      return choiceField(`${id} ${labels[locale]}`, choices, [own, 'said'], { changed });
    });
    list.replaceChildren(...rows);
  };
  const editions = Object.keys(scenarioGuides).map((value) => ({ value, label: value }));
  const changed = () => {
    answers[key] = '';
    show();
  };
  show();
  const edition = choiceField(evidence.edition, editions, [chosen, 'edition'], { changed });
  return element('fieldset', {}, element('legend', {}, label), edition, list);
}
