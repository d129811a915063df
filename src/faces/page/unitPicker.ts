import { choiceField, searchField } from './controls.js';
import { element } from './element.js';
import { placeName } from './placeName.js';
import type { Voice } from './Voice.js';
import type { Candidate } from './worker/Answers.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** A unit as it is told apart from others: its names, where it lies, and its id. */
export function candidateName({ id, names, division }: Candidate, voice: Voice): string {
  const place = division === null ? '' : placeName(division, voice);
  return [names.join(' / '), place, id].filter((text) => text !== '').join(' · ');
}

/** Finds a unit of the register by a part of its name, and picks it. */
export function unitPicker(
  line: WorkerLine,
  voice: Voice,
  pick: (unit: string) => void | Promise<void>,
): HTMLElement {
  const { history: texts, register, choose } = voice.texts;
  const found = element('div');
  const find = async (text: string) => {
    const units = text === '' ? [] : await line.ask('findUnits', text);
    const choices = units.map((unit) => ({ value: unit.id, label: candidateName(unit, voice) }));
    const asked = { unit: '' };
    const changed = () => void voice.attempt(found, () => pick(asked.unit));
    const choice = choiceField(texts.unit, [{ value: '', label: choose }, ...choices], [asked, 'unit'], {
      changed,
    });
    found.replaceChildren(choices.length > 0 ? choice : element('p', { role: 'status' }, texts.none));
  };
  const search = searchField(register.find, (text) => void voice.attempt(found, () => find(text)));
  return element('div', { class: 'filters' }, search, found);
}
