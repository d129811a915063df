import { buttonOf, formOf, inputField, tickField } from './controls.js';
import { element } from './element.js';
import { placeName } from './placeName.js';
import { saveFile, saveTable } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';
import type { DueAnswer } from './worker/Answers.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** What falls due for the units of a register, with its calendar file. */
export function dueView(line: WorkerLine, voice: Voice): HTMLElement {
  const { due: texts } = voice.texts;
  const order = { asOf: today(), until: `${today().slice(0, 4)}-12-31`, complete: '' };
  const result = element('div', { class: 'due', 'aria-live': 'polite' });
  const ask = async () => {
    const asked = { ...order, complete: order.complete === 'yes', locale: voice.locale };
    result.replaceChildren(...resultOf(await line.ask('due', asked), voice));
  };
  const fields = [
    inputField(texts.from, [order, 'asOf'], { type: 'date' }),
    inputField(texts.until, [order, 'until'], { type: 'date' }),
    tickField(texts.complete, [order, 'complete']),
  ];
  const filters = element('div', { class: 'filters' }, fields);
  const form = formOf([filters], texts.show, () => void voice.attempt(result, ask));
  return element('section', {}, element('h2', {}, texts.heading), form, result);
}

function resultOf({ rows, calendar, gaps }: DueAnswer, voice: Voice): HTMLElement[] {
  const { due: texts, take } = voice.texts;
  const told = gaps.map(({ scheme, jurisdiction, units }) =>
    element('li', {}, voice.listTexts.rulebookMissing(scheme, placeName(jurisdiction, voice), units.length)),
  );
  const buttons = [
    buttonOf(texts.calendar, () => saveFile('worklist.ics', calendar, 'text/calendar;charset=utf-8')),
    buttonOf(take.table, () => saveTable('worklist.csv', rows)),
  ];
  return [
    element('p', { class: 'summary' }, texts.count(rows.length - 1)),
    ...(told.length > 0 ? [element('ul', {}, told)] : []),
    element('div', { class: 'buttons' }, buttons),
    ...(rows.length > 1 ? [tableOf(texts.heading, rows, { kind: 'tall bare' })] : []),
  ];
}
