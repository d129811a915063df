import { type Incident, incidentKindLabels, incidentKinds, scenarioGuides } from '../../rules/promotion.js';
import type { EvidenceDemand } from '../../rules/rulebook/index.js';
import { unitText, wordLabels } from '../../rules/rulebook/internal.js';
import type { Answers } from './Answers.js';
import { element } from './element.js';
import { buttonOf, fieldOf, selectOf } from './fieldOf.js';
import { dayInput } from './TakeAway.js';
import type { Voice } from './Voice.js';

/** One control for each thing that an application must bring. What is left open is not known. */
export function evidenceForm(
  demands: readonly EvidenceDemand[],
  answers: Answers,
  voice: Voice,
): HTMLElement {
  const { promotion: texts } = voice.texts;
  const periods = (['from', 'until'] as const).map((end) =>
    fieldOf(
      texts.period[end],
      dayInput(answers[end], (day) => {
        answers[end] = day;
      }),
    ),
  );
  return element(
    'fieldset',
    {},
    element('legend', {}, texts.evidence),
    periods,
    demands
      .filter(({ evidence }) => evidence !== 'unit.kind')
      .map((demand) => demandField(demand, answers, voice)),
  );
}

function demandField(demand: EvidenceDemand, answers: Answers, voice: Voice): HTMLElement {
  const { promotion: texts } = voice.texts;
  const { locale } = voice;
  const { evidence, type, unit, values = [], proofs } = demand;
  const unitWord = unit === undefined ? '' : unitText(unit, locale).trim();
  const label = unitWord === '' ? demand.title[locale] : `${demand.title[locale]} (${unitWord})`;
  const hint = proofs.length > 0 ? texts.proof(proofs.map((proof) => proof[locale]).join(' / ')) : '';
  const set = (value: string) => {
    answers.values[evidence] = value;
  };
  const known = answers.values[evidence] ?? '';
  const unknown = { value: '', label: texts.unknown };
  if (type === 'statement') {
    const choices = [unknown, { value: 'yes', label: texts.yes }, { value: 'no', label: texts.no }];
    return fieldOf(label, selectOf(choices, known, set), hint);
  }
  if (type === 'word') {
    const words = values.map((value) => ({ value, label: wordLabels[value]?.[locale] ?? value }));
    return fieldOf(label, selectOf([unknown, ...words], known, set), hint);
  }
  if (type === 'number') {
    const input = element('input', { type: 'number', step: 'any', min: 0, value: known });
    input.addEventListener('change', () => set(input.value));
    return fieldOf(label, input, hint);
  }
  if (type === 'incidents') return incidentsField(label, answers, voice);
  if (type === 'scenarios') return scenariosField(label, answers, voice);
  const asked = type === 'titles' && evidence === 'history' ? texts.heldAbove : texts.notAsked;
  return element('p', { class: 'note' }, `${label}: ${asked}`);
}

function incidentsField(label: string, answers: Answers, voice: Voice): HTMLElement {
  const { promotion: texts } = voice.texts;
  const { locale } = voice;
  const list = element('ul');
  const nothing = element('input', { type: 'checkbox', checked: answers.incidents !== undefined });
  const show = () => {
    nothing.checked = answers.incidents !== undefined;
    const items = (answers.incidents ?? []).map(({ kind, on }) =>
      element('li', {}, `${incidentKindLabels[kind][locale]} ${on}`),
    );
    list.replaceChildren(...items);
  };
  nothing.addEventListener('change', () => {
    answers.incidents = nothing.checked ? [] : undefined;
    show();
  });
  let chosen: Incident['kind'] = incidentKinds[0];
  const kinds = incidentKinds.map((value) => ({ value, label: incidentKindLabels[value][locale] }));
  const kind = selectOf(kinds, chosen, (value) => {
    chosen = incidentKinds.find((one) => one === value) ?? chosen;
  });
  const on = element('input', { type: 'date' });
  const add = () => {
    if (on.value === '') return;
    answers.incidents = [...(answers.incidents ?? []), { kind: chosen, on: on.value }];
    show();
  };
  show();
  return element(
    'fieldset',
    {},
    element('legend', {}, label),
    element('label', { class: 'box' }, nothing, texts.incidents),
    list,
    fieldOf(texts.incidentKind, kind),
    fieldOf(texts.incidentDay, on),
    buttonOf(texts.addIncident, add),
  );
}

/** The scenarios of one edition of the guide, each with whether it uses AI. */
function scenariosField(label: string, answers: Answers, voice: Voice): HTMLElement {
  const { promotion: texts } = voice.texts;
  const { locale } = voice;
  const list = element('div', { class: 'scenarios' });
  const show = () => {
    const scenarios = scenarioGuides[answers.edition]?.scenarios ?? [];
    const rows = scenarios.map(({ id, labels }) => {
      const ai = element('input', { type: 'checkbox', checked: answers.scenarios.get(id) === true });
      const has = element('input', { type: 'checkbox', checked: answers.scenarios.has(id) });
      const set = () => {
        ai.disabled = !has.checked;
        if (has.checked) answers.scenarios.set(id, ai.checked);
        else answers.scenarios.delete(id);
      };
      ai.disabled = !has.checked;
      ai.addEventListener('change', set);
      has.addEventListener('change', set);
      ai.setAttribute('aria-label', `${labels[locale]}: ${texts.usesAi}`);
      return element(
        'div',
        {},
        element('label', { class: 'box' }, has, `${id} ${labels[locale]}`),
        element('label', { class: 'box' }, ai, texts.usesAi),
      );
    });
    list.replaceChildren(...rows);
  };
  const editions = Object.keys(scenarioGuides).map((value) => ({ value, label: value }));
  const edition = selectOf(editions, answers.edition, (value) => {
    answers.edition = value;
    answers.scenarios.clear();
    show();
  });
  show();
  return element('fieldset', {}, element('legend', {}, label), fieldOf(texts.edition, edition), list);
}
