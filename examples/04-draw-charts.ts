/**
 * Draws the counts and targets of a made-up city as Vega-Lite specifications, and a page that shows them in three
 * languages. Nothing here is about a real enterprise. `npm run example:charts`
 */
import { countTiers, locales, type Stage, stages } from 'green-manufacturing-registry';
import { type ChartSpec, funnelChart, progressChart, tierChart } from 'green-manufacturing-registry/chart';
import { targets, trackTarget } from 'green-manufacturing-registry/target';
import { madeUpCity } from './support/madeUpCity.js';
import { printTable } from './support/printTable.js';
import { type NamedChart, writeChartPage } from './support/writeChartPage.js';

console.log('示例（虚构城市） A made-up city. Only the 350 workshops of 2024-12-09 are a reported figure.\n');

const city = madeUpCity();
const asOf = '2026-03-31';
const scheme = 'smart-factory';
/** Quarter ends, and a day on which some titles of that December may or may not have been won. */
const shown = ['2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30', '2025-12-15', '2025-12-31', asOf];
const days = shown.map((day) => countTiers(city, { scheme, asOf: day }));
const districts = countTiers(city, { scheme, asOf: '2025-12-15', by: ['division'] });

const round: Partial<Record<Stage, number>> = {
  applied: 64,
  recommended: 41,
  publicised: 30,
  recognised: 27,
  rejected: 14,
};
const steps = stages.flatMap((stage) => (round[stage] === undefined ? [] : { stage, total: round[stage] }));

const targetOf = (id: string) => targets.filter((target) => target.id === id);
/** 350 was reported on that day: the one picture here that is not made up. */
const [workshops] = targetOf('tianjin-workshops-2024').map((target) =>
  trackTarget(target, null, { asOf: '2024-12-09', observed: { figure: 350, on: '2024-12-09' } }),
);
const [yearly] = targetOf('tianjin-basic-and-advanced-yearly').map((target) =>
  trackTarget(target, city, { asOf: '2025-09-30' }),
);

/** A specification is plain data: whatever is to be changed in it is changed. */
const madeUp = (spec: ChartSpec): ChartSpec => ({
  ...spec,
  title: { ...spec.title, text: `示例（虚构） made up | ${spec.title.text}` },
});

const charts = locales.flatMap((locale): NamedChart[] => [
  { name: `${locale}-tiers-over-time`, locale, spec: madeUp(tierChart(days, { locale })) },
  { name: `${locale}-tiers-by-district`, locale, spec: madeUp(tierChart(districts, { locale })) },
  { name: `${locale}-round`, locale, spec: madeUp(funnelChart(steps, { locale })) },
  ...(yearly
    ? [{ name: `${locale}-yearly-target`, locale, spec: madeUp(progressChart(yearly, { locale })) }]
    : []),
  ...(workshops
    ? [{ name: `${locale}-workshops-2024`, locale, spec: progressChart(workshops, { locale }) }]
    : []),
]);

printTable(
  ['file', 'title'],
  writeChartPage(charts).map((file, at) => [file, charts[at]?.spec.title.text ?? 'all of them on one page']),
);
