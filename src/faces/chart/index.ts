export type { ChartChannel, ChartLayer, ChartOptions, ChartRow, ChartSpec } from './Chart.js';
export { type FunnelStep, funnelChart } from './funnelChart.js';
export { historyChart } from './historyChart.js';
export { programmeChart } from './programmeChart.js';
export { progressChart } from './progressChart.js';
export { rulesChart } from './rulesChart.js';
export { tierChart } from './tierChart.js';
