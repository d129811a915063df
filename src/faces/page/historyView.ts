import { buttonOf, choiceField, searchField } from './controls.js';
import { drawChart, pictureOf } from './drawChart.js';
import { element } from './element.js';
import { placeName } from './placeName.js';
import { saveFile } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';
import type { Candidate } from './worker/Tasks.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** A unit as it is told apart from others: its names, where it lies, and its id. */
export function candidateName({ id, names, division }: Candidate, voice: Voice): string {
  const place = division === null ? '' : placeName(division, voice);
  return [names.join(' / '), place, id].filter((text) => text !== '').join(' · ');
}

/** The titles of one unit of a register over time. */
export function historyView(line: WorkerLine, voice: Voice): HTMLElement {
  const { history: texts, register, take, choose } = voice.texts;
  const found = element('div');
  const result = element('div', { class: 'history', 'aria-live': 'polite' });
  const asked = { unit: '' };
  const draw = async () => {
    const { unit } = asked;
    if (unit === '') return;
    const spec = await line.ask('history', { unit, asOf: today(), locale: voice.locale });
    const drawing = await drawChart(spec);
    const rows = spec.data.values.map(({ title, from, until, certain }) =>
      [title, from, until, certain === 'yes' ? texts.held : texts.open].map(String),
    );
    result.replaceChildren(
      pictureOf(drawing, spec.description),
      tableOf(spec.title.text, [texts.columns, ...rows]),
      buttonOf(take.svg, () => saveFile('history.svg', drawing.svg, 'image/svg+xml')),
    );
  };
  const find = async (text: string) => {
    const units = text === '' ? [] : await line.ask('findUnits', { text });
    const choices = units.map((unit) => ({ value: unit.id, label: candidateName(unit, voice) }));
    asked.unit = '';
    result.replaceChildren();
    const changed = () => void voice.attempt(result, draw);
    const choice = choiceField(texts.unit, [{ value: '', label: choose }, ...choices], [asked, 'unit'], {
      changed,
    });
    found.replaceChildren(choices.length > 0 ? choice : element('p', { role: 'status' }, texts.none));
  };
  const search = searchField(register.find, (text) => void voice.attempt(result, () => find(text)));
  return element('section', {}, element('h2', {}, texts.heading), search, found, result);
}
