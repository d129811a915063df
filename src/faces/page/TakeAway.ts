import { areaList } from '@vant/area-data';
import type { Dimension } from '../../counts/count/index.js';
import { describeBasis } from '../../text/index.js';
import { regions, tianjinDistricts } from '../../words/index.js';
import { tierChart } from '../chart/index.js';
import { csvOf } from './csvOf.js';
import { type Drawing, drawChart, pictureOf } from './drawChart.js';
import { element } from './element.js';
import { buttonOf, fieldOf, selectOf } from './fieldOf.js';
import type { ListState } from './ListState.js';
import { otherNames } from './placeName.js';
import { placeTable } from './placeTable.js';
import { saveFile } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { today } from './today.js';
import type { Voice } from './Voice.js';
import type { Acceptance } from './worker/Tasks.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** What may be taken away from a list that was read. */
export class TakeAway {
  #accept: Acceptance = 'without-doubt';
  #recordedAt = today();
  #asOf: string | undefined;

  constructor(
    readonly line: WorkerLine,
    readonly name: string,
  ) {}

  show(state: ListState, voice: Voice): HTMLElement {
    const { take } = voice.texts;
    const stem = this.name.replace(/\.\w+$/, '');
    const said = element('div', { role: 'alert' });
    const result = element('div', { class: 'result' });
    const attempt = async (task: () => Promise<void>) => {
      said.replaceChildren();
      await task().catch((error: unknown) => said.replaceChildren(voice.refusal(error)));
    };
    const checked = async () => {
      const csv = await this.line.ask('checkedCsv', { locale: voice.locale });
      saveFile(`${stem}-checked.csv`, csv, 'text/csv');
    };
    const records = async () => {
      const order = { accept: this.#accept, recordedAt: this.#recordedAt };
      saveFile(`${stem}-register.json`, await this.line.ask('dump', order), 'application/json');
    };
    const choices = [
      { value: 'without-doubt', label: take.withoutDoubt },
      { value: 'all-read', label: take.allRead },
    ];
    const accept = selectOf(choices, this.#accept, (value) => {
      this.#accept = value === 'all-read' ? 'all-read' : 'without-doubt';
    });
    const recordedOn = dayInput(this.#recordedAt, (day) => {
      this.#recordedAt = day;
    });
    const asOf = dayInput(this.#asOf ?? lastDay(state) ?? today(), (day) => {
      this.#asOf = day;
    });
    return element(
      'section',
      { class: 'take' },
      element('h3', {}, take.heading),
      buttonOf(take.checked, () => void attempt(checked), 'main'),
      element(
        'div',
        { class: 'filters' },
        fieldOf(take.accept, accept),
        fieldOf(take.recordedOn, recordedOn),
        fieldOf(take.asOf, asOf),
      ),
      element(
        'div',
        { class: 'buttons' },
        buttonOf(take.records, () => void attempt(records)),
        buttonOf(
          take.draw,
          () => void attempt(() => this.#draw(state, voice, { asOf: asOf.value, stem, result })),
        ),
      ),
      said,
      result,
    );
  }

  async #draw(
    { options }: ListState,
    voice: Voice,
    { asOf, stem, result }: { asOf: string; stem: string; result: HTMLElement },
  ): Promise<void> {
    const { take } = voice.texts;
    const { locale } = voice;
    const { dimension, places } = placesFor(options.jurisdiction);
    const order = { accept: this.#accept, query: { asOf, by: [dimension] }, recordedAt: this.#recordedAt };
    const { counts, records, events } = await this.line.ask('count', order);
    const spec = tierChart(counts, { locale, names: otherNames });
    const drawing: Drawing = await drawChart(spec);
    const basis = describeBasis(counts, { locale });
    const rows = placeTable(counts, { voice, values: { [dimension]: places } });
    const csv = csvOf([...rows, [], [take.basis, basis]]);
    const save = (ending: string, content: string | Blob, type: string) =>
      saveFile(`${stem}-${asOf}.${ending}`, content, type);
    result.replaceChildren(
      element('p', { role: 'status' }, take.counted(records, events)),
      pictureOf(drawing, spec.description),
      element('p', { class: 'basis' }, basis),
      tableOf(take.place, rows),
      element(
        'div',
        { class: 'buttons' },
        buttonOf(take.svg, () => save('svg', drawing.svg, 'image/svg+xml')),
        buttonOf(take.png, () => void drawing.png().then((blob) => save('png', blob, 'image/png'))),
        buttonOf(take.table, () => save('csv', csv, 'text/csv')),
      ),
    );
  }
}

/** A district that bears no title stands in the table of its place with zero, a province in that of the nation. */
function placesFor(jurisdiction = 'CN'): { dimension: Dimension; places: readonly string[] } {
  if (jurisdiction === 'CN' || jurisdiction === 'XPCC')
    return { dimension: 'region', places: Object.keys(regions) };
  if (jurisdiction === '120000') return { dimension: 'division', places: Object.keys(tianjinDistricts) };
  const stem = jurisdiction.replace(/(00)+$/, '');
  const list = jurisdiction.endsWith('0000') ? areaList.city_list : areaList.county_list;
  return { dimension: 'division', places: Object.keys(list).filter((code) => code.startsWith(stem)) };
}

/** The last day of which the list speaks, if it is a whole day. */
function lastDay({ answer }: ListState): string | undefined {
  return answer?.understood.days.filter((day) => day.length === 10).at(-1);
}

export function dayInput(value: string, onChange: (day: string) => void): HTMLInputElement {
  const input = element('input', { type: 'date', value });
  input.addEventListener('change', () => onChange(input.value));
  return input;
}
