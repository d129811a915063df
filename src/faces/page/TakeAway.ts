import { areaList } from '@vant/area-data';
import type { Dimension } from '../../counts/count/index.js';
import { describeBasis } from '../../text/index.js';
import { regions, tianjinDistricts } from '../../words/index.js';
import { tierChart } from '../chart/index.js';
import { buttonOf, choiceField, inputField } from './controls.js';
import { divisions } from './divisions.js';
import { drawChart, pictureOf } from './drawChart.js';
import { element } from './element.js';
import { placeTable } from './placeTable.js';
import { saveFile, saveJson, saveTable } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';
import type { ReadAnswer, TakeOrder } from './worker/Answers.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** What may be taken away from a list that was read. */
export class TakeAway {
  readonly #order = { accept: 'without-doubt', recordedAt: today(), asOf: '' };
  readonly #stem: string;

  constructor(
    readonly line: WorkerLine,
    name: string,
  ) {
    this.#stem = name.replace(/\.\w+$/, '');
  }

  show(answer: ReadAnswer, jurisdiction: string, voice: Voice): HTMLElement {
    const { take } = voice.texts;
    const { locale } = voice;
    const order = this.#order;
    order.asOf ||= lastDay(answer) ?? today();
    const result = element('div', { class: 'result' });
    const button = (label: string, task: () => Promise<void>, kind = '') =>
      buttonOf(label, () => void voice.attempt(result, task), kind);
    const checked = async () => {
      const csv = await this.line.ask('checkedCsv', locale);
      saveFile(`${this.#stem}-checked.csv`, csv, 'text/csv;charset=utf-8');
    };
    const records = async () =>
      saveJson(`${this.#stem}-register.json`, await this.line.ask('dump', this.#taken()));
    const choices = [
      { value: 'without-doubt', label: take.withoutDoubt },
      { value: 'all-read', label: take.allRead },
    ];
    return element(
      'section',
      { class: 'take' },
      element('h3', {}, take.heading),
      button(take.checked, checked, 'main'),
      element('small', {}, take.checkedHint),
      choiceField(take.accept, choices, [order, 'accept']),
      element(
        'div',
        { class: 'filters' },
        inputField(take.recordedOn, [order, 'recordedAt'], { type: 'date' }),
        button(take.records, records),
      ),
      element('small', {}, take.recordsHint),
      element(
        'div',
        { class: 'filters' },
        inputField(take.asOf, [order, 'asOf'], { type: 'date' }),
        button(take.draw, () => this.#draw(result, jurisdiction, voice)),
      ),
      result,
    );
  }

  async #draw(result: HTMLElement, jurisdiction: string, voice: Voice): Promise<void> {
    const { take } = voice.texts;
    const { locale } = voice;
    const { dimension, places } = placesFor(jurisdiction || 'CN');
    const { asOf } = this.#order;
    const order = { ...this.#taken(), query: { asOf, by: [dimension] } };
    const { counts, records, events } = await this.line.ask('count', order);
    const spec = tierChart(counts, { locale, divisions });
    const drawing = await drawChart(spec);
    const basis = describeBasis(counts, { locale });
    const rows = placeTable(counts, { voice, values: { [dimension]: places } });
    const name = (ending: string) => `${this.#stem}-${asOf}.${ending}`;
    const buttons = [
      buttonOf(take.svg, () => saveFile(name('svg'), drawing.svg, 'image/svg+xml')),
      buttonOf(
        take.png,
        () => void voice.attempt(result, async () => saveFile(name('png'), await drawing.png(), 'image/png')),
      ),
      buttonOf(take.table, () => saveTable(name('csv'), [...rows, [], [take.basis, basis]])),
    ];
    result.replaceChildren(
      element('p', { role: 'status' }, take.counted(records, events)),
      element('div', { class: 'buttons' }, buttons),
      pictureOf(drawing, spec.description),
      element('p', { class: 'basis' }, basis),
      tableOf(take.byPlace, rows),
    );
  }

  #taken(): TakeOrder {
    const { accept, recordedAt } = this.#order;
    return { accept: accept === 'all-read' ? 'all-read' : 'without-doubt', recordedAt };
  }
}

/** A district that bears no title stands in the table of its place with zero, a province in that of the nation. */
function placesFor(jurisdiction: string): { dimension: Dimension; places: readonly string[] } {
  if (jurisdiction === 'CN' || jurisdiction === 'XPCC')
    return { dimension: 'region', places: Object.keys(regions) };
  if (jurisdiction === '120000') return { dimension: 'division', places: Object.keys(tianjinDistricts) };
  const stem = jurisdiction.replace(/(00)+$/, '');
  const list = jurisdiction.endsWith('0000') ? areaList.city_list : areaList.county_list;
  return { dimension: 'division', places: Object.keys(list).filter((code) => code.startsWith(stem)) };
}

/** The last day of which the list speaks, if it is a whole day. */
function lastDay({ understood }: ReadAnswer): string | undefined {
  return understood.days.filter((day) => day.length === 10).at(-1);
}
