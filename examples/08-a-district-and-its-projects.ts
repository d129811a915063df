/**
 * A made-up district's year: its table of projects read, projects by kind, investment against the targets, diagnosis coverage, the
 * funnel from diagnosis to project, and charts. `npm run example:district`
 */
import { programmeChart } from 'green-manufacturing-registry/chart';
import {
  countProjects,
  diagnosisCoverage,
  formatMoney,
  investmentObserved,
  projectFunnel,
  sumInvestment,
} from 'green-manufacturing-registry/programme';
import { parseQuantity, targets, trackTarget } from 'green-manufacturing-registry/target';
import { describeBasis, messageOf } from 'green-manufacturing-registry/text';
import { madeUpDiagnoses, madeUpProjects, madeUpReading } from './support/madeUpProjects.js';
import { printTable } from './support/printTable.js';

const locale = 'zh-CN';
const asOf = '2024-12-31';
console.log('示例区（虚构） A made-up district: no figure here is about a real place or enterprise.');

console.log('\n1. 项目库 The table of projects, and what is doubtful in it\n');
console.log(`  ${madeUpReading.entries.length} rows, ${madeUpProjects.length} projects`);
const rowDoubts = madeUpReading.entries.flatMap(({ at, doubts }) =>
  doubts.map((doubt) => ({ row: at.row, doubt })),
);
for (const doubt of madeUpReading.doubts) console.log(`  表：${messageOf(doubt, { locale })}`);
for (const { row, doubt } of rowDoubts) console.log(`  第${row}行：${messageOf(doubt, { locale })}`);

console.log('\n2. 项目 Projects by kind\n');
const counts = countProjects(madeUpProjects, { asOf, by: ['kind'] });
printTable(
  ['类型 kind', '项目 projects', '未定 uncertain'],
  counts.groups.map(({ key, total, uncertain }) => [key.kind ?? '未注明', total, uncertain]),
);
console.log(`\n  ${describeBasis(counts, { locale })}`);

console.log('\n3. 投资 Investment, against the targets of the city\n');
const year = { from: '2024-01-01', to: asOf, asOf };
const done = sumInvestment(madeUpProjects, { ...year, measure: 'done' });
const planned = sumInvestment(madeUpProjects, { ...year, measure: 'planned', base: 'equipment' });
console.log(
  `  完成 done: ${formatMoney(done.total, { locale })}，未定 ${formatMoney(done.uncertain, { locale })}`,
);
console.log(`  开工项目的计划设备投资 planned: ${formatMoney(planned.total, { locale })}`);
console.log(`  没有数额 not stated: ${planned.notStated.length}`);
// The base of 2023 is the statistics' own: the made-up district takes 1 亿元.
const observed = investmentObserved(madeUpProjects, {
  asOf,
  years: [2024],
  base: { year: 2023, value: 100_000_000 },
});
for (const id of ['tianjin-renovation-investment-growth-2027', 'tianjin-renovation-investment-2027']) {
  const target = targets.find((one) => one.id === id);
  if (!target) continue;
  const { verdict, done: found, caveats } = trackTarget(target, null, { asOf, observed });
  console.log(`\n  ${target.labels[locale]}：${verdict}，${found}`);
  for (const caveat of caveats) console.log(`    – ${messageOf(caveat, { locale })}`);
}

console.log('\n4. 诊断 Diagnosis\n');
const population = parseQuantity('60余家');
const coverage = diagnosisCoverage(madeUpDiagnoses, { asOf, ...(population && { population }) });
const { enterprises, activities, share, repeated } = coverage;
console.log(`  诊断企业${enterprises.total}家，诊断${activities.total}次`);
console.log(
  `  占60余家的${share?.value.toFixed(1)}%，未定的一端：${share?.open.join(', ')}；区间：${share?.range ? '有' : '无'}`,
);
for (const { enterprise, times } of repeated) console.log(`  重复：${enterprise} ${times}次`);

console.log('\n5. 漏斗 From diagnosis to project: enterprises, and projects beside them\n');
const funnel = projectFunnel(madeUpDiagnoses, madeUpProjects, { asOf });
printTable(
  ['环节 step', '企业 enterprises', '占上一环节 of the step before', '项目 projects'],
  funnel.steps.map(({ step, enterprises: firms, fromPrevious, projects }) => [
    step,
    firms.total,
    fromPrevious ? `${fromPrevious.value.toFixed(1)}%` : '–',
    projects?.total ?? '–',
  ]),
);
console.log(`\n  ${describeBasis(funnel, { locale })}`);

console.log('\n6. 图 Charts, as Vega-Lite specifications\n');
const quarters = ['03-31', '06-30', '09-30', '12-31'].map((end) => {
  return sumInvestment(madeUpProjects, { from: '2024-01-01', to: `2024-${end}`, asOf, measure: 'done' });
});
for (const chart of [
  programmeChart(counts, { locale, title: '示例区项目' }),
  programmeChart(quarters, { locale, title: '示例区累计完成投资' }),
  programmeChart(funnel, { locale, title: '示例区从诊断到项目' }),
]) {
  console.log(`  ${chart.title.text}：${chart.layer.length} layers`);
  for (const row of chart.data.values) console.log(`    ${JSON.stringify(row)}`);
}
