export type { ChartChannel, ChartLayer, ChartOptions, ChartRow, ChartSpec } from './Chart.js';
export { type FunnelStep, funnelChart } from './funnelChart.js';
export { programmeChart } from './programmeChart.js';
export { progressChart } from './progressChart.js';
export { tierChart } from './tierChart.js';
