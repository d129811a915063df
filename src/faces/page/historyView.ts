import { buttonOf } from './controls.js';
import { drawChart, pictureOf } from './drawChart.js';
import { element } from './element.js';
import { saveFile } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import { unitPicker } from './unitPicker.js';
import type { Voice } from './Voice.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** The titles of one unit of a register over time. */
export function historyView(line: WorkerLine, voice: Voice): HTMLElement {
  const { history: texts, take } = voice.texts;
  const result = element('div', { class: 'history', 'aria-live': 'polite' });
  const draw = async (unit: string) => {
    result.replaceChildren();
    if (unit === '') return;
    const asOf = today();
    const spec = await line.ask('history', { unit, asOf, locale: voice.locale });
    const drawing = await drawChart(spec);
    const rows = spec.data.values.map(({ title, from, until, certain }) => [
      String(title),
      String(from),
      String(until) > asOf ? texts.still(asOf) : String(until),
      certain === 'yes' ? texts.held : texts.open,
    ]);
    result.replaceChildren(
      pictureOf(drawing, spec.description),
      tableOf(spec.title.text, [texts.columns, ...rows]),
      buttonOf(take.svg, () => saveFile('history.svg', drawing.svg, 'image/svg+xml')),
    );
  };
  return element('section', {}, element('h2', {}, texts.heading), unitPicker(line, voice, draw), result);
}
