import { csvOf } from './csvOf.js';
import { element } from './element.js';
import { buttonOf, fieldOf, submitOf } from './fieldOf.js';
import { placeName } from './placeName.js';
import { saveFile } from './saveFile.js';
import { dayInput } from './TakeAway.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';
import type { DueAnswer } from './worker/Tasks.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** What falls due for the units of a register, with its calendar file. */
export function dueView(line: WorkerLine, voice: Voice): HTMLElement {
  const { due: texts } = voice.texts;
  const { locale } = voice;
  const from = dayInput(today(), () => {});
  const until = dayInput(`${today().slice(0, 4)}-12-31`, () => {});
  const complete = element('input', { type: 'checkbox' });
  const result = element('div', { class: 'due', 'aria-live': 'polite' });
  const ask = async () => {
    const order = { asOf: from.value, until: until.value, complete: complete.checked, locale };
    try {
      result.replaceChildren(...resultOf(await line.ask('due', order), voice));
    } catch (error) {
      result.replaceChildren(element('p', { role: 'alert', class: 'refused' }, voice.refusal(error)));
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void ask();
  };
  return element(
    'section',
    {},
    element('h2', {}, texts.heading),
    element(
      'form',
      { submit },
      element(
        'div',
        { class: 'filters' },
        fieldOf(texts.from, from),
        fieldOf(texts.until, until),
        fieldOf(texts.complete, complete),
      ),
      submitOf(texts.show),
    ),
    result,
  );
}

function resultOf({ rows, calendar, gaps }: DueAnswer, voice: Voice): HTMLElement[] {
  const { due: texts, take } = voice.texts;
  const { scheme } = voice.texts.settings.fields;
  const told = gaps.map((gap) =>
    element(
      'li',
      {},
      texts.gap(`${scheme} ${gap.scheme}, ${placeName(gap.jurisdiction, voice)}`, gap.units.length),
    ),
  );
  return [
    element('p', { class: 'summary' }, texts.count(rows.length - 1)),
    ...(told.length > 0 ? [element('ul', {}, told)] : []),
    tableOf(texts.heading, rows),
    element(
      'div',
      { class: 'buttons' },
      buttonOf(texts.calendar, () => saveFile('worklist.ics', calendar, 'text/calendar')),
      buttonOf(take.table, () => saveFile('worklist.csv', csvOf(rows), 'text/csv')),
    ),
  ];
}
