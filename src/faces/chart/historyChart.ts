import { effectiveFacts, type Source, type Stand, tenuresOf } from '../../records/timeline/internal.js';
import { aboutScheme, findScheme } from '../../records/title/internal.js';
import { valueName } from '../../text/index.js';
import { type Day, dayNumber, dayOf } from '../../words/calendar/internal.js';
import { matchLocale, RegistryError } from '../../words/vocabulary/internal.js';
import type { ChartLayer, ChartOptions, ChartRow, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { colourOf, uncertainColour } from './colourOf.js';
import { linkedEvents } from './linkedEvents.js';
import { textsIn } from './textsIn.js';

const dayLength = 86_400_000;

/**
 * Draws the titles of a unit over time up to a day, as a Vega-Lite specification: a bar for each title, lighter where blurred
 * dates leave open whether it was held. A broken line stands on each day on which something about it was corrected.
 *
 * @throws RegistryError `unknown-record`; `invalid-day`; `unknown-scheme` where a scheme of your own is not given
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08' }]
 * const spec = historyChart({ units, events }, 'p1', { asOf: '2020-12-31', locale: 'en' })
 * spec.data.values.map(({ title, from, until, certain }) => [title, from, until, certain])
 * //=> [['green manufacturing units, national', '2017-08-01', '2017-08-31', 'no'], ['green manufacturing units, national', '2017-08-31', '2021-01-01', 'yes']]
 */
export function historyChart(
  source: Source,
  unit: string,
  options: Pick<ChartOptions, 'locale' | 'schemes'> & { asOf: Day },
): ChartSpec {
  const { asOf, schemes = source.schemes } = options;
  const locale = matchLocale(options.locale);
  const texts = textsIn(locale);
  const end = dayNumber(asOf) + 1;
  const own = linkedEvents(source.events, [unit]);
  const facts = effectiveFacts(own);
  const ids = [...new Set(facts.flatMap((fact) => ('scheme' in fact ? fact.scheme : [])))].sort();
  const comma = locale === 'en' ? ', ' : '，';
  const values = ids.flatMap((id) => {
    const about = aboutScheme(id, schemes).labels[locale];
    return tenuresOf(facts, findScheme(id, schemes))
      .filter(({ name }) => name.unit === unit)
      .flatMap(({ name: { tier, project }, stands }) => {
        const named = tier && valueName('tier', tier, { scheme: id, locale, ...(schemes && { schemes }) });
        const title = [about, named || tier, project].filter((part) => part !== undefined).join(comma);
        return stands.flatMap((stand) => rowsOf(stand, end, title));
      });
  });
  const corrected = own.flatMap(({ type, recordedAt, unit: of }) =>
    type === 'corrected' && of === unit && recordedAt !== undefined && recordedAt <= asOf
      ? { time: dayNumber(recordedAt) * dayLength, day: recordedAt }
      : [],
  );
  return chartOf({
    title: nameOf(source, unit),
    said: [texts.titlesUpTo(asOf)],
    basis: [],
    values,
    height: { step: 34 },
    layers: [
      barsOf(values, texts.day),
      ...(corrected.length > 0 ? [linesOn(corrected, texts.corrected)] : []),
    ],
  });
}

function rowsOf({ from, until, certain }: Stand, end: number, title: string): ChartRow[] {
  const last = Math.min(until, end);
  if (from >= last) return [];
  const [start, stop] = [from * dayLength, last * dayLength];
  return [{ title, start, stop, from: dayOf(from), until: dayOf(last), certain: certain ? 'yes' : 'no' }];
}

function barsOf(values: readonly ChartRow[], day: string): ChartLayer {
  return {
    mark: { type: 'bar' },
    encoding: {
      y: {
        field: 'title',
        type: 'nominal',
        sort: [...new Set(values.map(({ title }) => String(title)))],
        title: null,
        axis: { labelLimit: 260 },
      },
      x: { field: 'start', type: 'temporal', title: null, scale: { type: 'utc' }, axis: { format: '%Y-%m' } },
      x2: { field: 'stop' },
      color: {
        field: 'certain',
        type: 'nominal',
        scale: { domain: ['yes', 'no'], range: [colourOf(2, 4), uncertainColour] },
        legend: null,
      },
      tooltip: [
        { field: 'title', type: 'nominal' },
        { field: 'from', type: 'nominal', title: day },
        { field: 'until', type: 'nominal' },
      ],
    },
  };
}

/** The days on which the register learned otherwise. */
function linesOn(corrected: ChartRow[], title: string): ChartLayer {
  return {
    data: { values: corrected },
    mark: { type: 'rule', strokeDash: [4, 3], color: '#222222' },
    encoding: {
      x: { field: 'time', type: 'temporal', title: null, scale: { type: 'utc' } },
      tooltip: [{ field: 'day', type: 'nominal', title }],
    },
  };
}

function nameOf({ units, enterprises = [] }: Source, id: string): string {
  const record = [...units, ...enterprises].find((one) => one.id === id);
  if (!record) throw new RegistryError('unknown-record', { id, namedBy: id });
  if (record.name !== undefined || !('enterprise' in record)) return record.name ?? id;
  return enterprises.find((one) => one.id === record.enterprise)?.name ?? id;
}
