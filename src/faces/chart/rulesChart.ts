import type { ManyReport } from '../../rules/promotion/index.js';
import { matchLocale } from '../../words/vocabulary/index.js';
import type { ChartChannel, ChartOptions, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { colourOf, uncertainColour } from './colourOf.js';
import { textsIn } from './textsIn.js';

/**
 * Draws which rules many units fail, as a Vega-Lite specification: a bar for each rule, the one that fails most often first,
 * lighter those that lack evidence of it.
 *
 * @param options `title`: what the chart is called
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const unit = { kind: 'factory', id: 'f1', enterprise: 'e1' } as const
 * const many = checkMany([{ unit, history: { events: [], complete: true } }], { rulebook, to: 'advanced', asOf: '2026-03-01' })
 * const [first] = rulesChart(many, { locale: 'en', title: 'Before the advanced tier' }).data.values
 * first //=> { rule: 'already a basic smart factory', unmet: 1, unknown: 0, lacking: 1, label: '1' }
 */
export function rulesChart(
  { entries, rules }: ManyReport,
  options: Pick<ChartOptions, 'locale'> & { title: string },
): ChartSpec {
  const locale = matchLocale(options.locale);
  const texts = textsIn(locale);
  const titles = rules.map(({ title }) => title[locale]);
  const values = rules.map(({ rule, unmet, unknown }, at) => ({
    // Two rules of one title are two bars.
    rule:
      titles.filter((title) => title === titles[at]).length > 1
        ? `${titles[at]} (${rule})`
        : (titles[at] ?? rule),
    unmet,
    unknown,
    lacking: unmet + unknown,
    label: unknown > 0 ? `${unmet} + ${unknown}` : String(unmet),
  }));
  const [first] = entries;
  const said = first
    ? [texts.failing(first.report.rulebook.title[locale], first.report.asOf, entries.length)]
    : [];
  const y: ChartChannel = {
    field: 'rule',
    type: 'nominal',
    sort: values.map(({ rule }) => rule),
    title: null,
    axis: { labelLimit: 260 },
  };
  const x: ChartChannel = {
    type: 'quantitative',
    title: texts.counted.unit,
    axis: { format: ',d', tickMinStep: 1 },
  };
  const tooltip: ChartChannel[] = [
    { field: 'rule', type: 'nominal', title: texts.rule },
    { field: 'unmet', type: 'quantitative', title: texts.unmet },
    { field: 'unknown', type: 'quantitative', title: texts.unknown },
  ];
  return chartOf({
    title: options.title,
    said,
    basis: said,
    values,
    height: { step: 30 },
    layers: [
      {
        mark: { type: 'bar', color: uncertainColour },
        encoding: { y, x: { ...x, field: 'lacking' }, tooltip },
      },
      {
        mark: { type: 'bar', color: colourOf(2, 4) },
        encoding: { y, x: { ...x, field: 'unmet' }, tooltip },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 4 },
        encoding: { y, x: { ...x, field: 'lacking' }, text: { field: 'label', type: 'nominal' } },
      },
    ],
  });
}
