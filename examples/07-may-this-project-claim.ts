/**
 * May this project claim, and what else? A made-up retrofit before every scheme of support on two days: outcomes and ceilings side
 * by side, never added, and the whole explanation of one day. `npm run example:support`
 */
import {
  explainSupport,
  formatMoney,
  interestSubsidy,
  type SupportAnswer,
  supportFor,
} from 'green-manufacturing-registry/programme';
import { messageOf } from 'green-manufacturing-registry/text';
import { madeUpProject, madeUpProofs } from './support/madeUpProject.js';
import { printTable } from './support/printTable.js';

const locale = 'zh-CN';
console.log('示例（虚构项目） A made-up project: no figure here is about a real enterprise.\n');
const { name, division, planned } = madeUpProject;
console.log(`  ${name}`);
console.log(
  `  ${division} ${madeUpProject.zone}，总投资 ${planned?.total && formatMoney(planned.total, { locale })}`,
);

const most = ({ ceiling }: SupportAnswer) => {
  if (!ceiling) return '–';
  if (ceiling.amount) return formatMoney(ceiling.amount, { locale });
  return ceiling.years === undefined ? '未知' : `每年${ceiling.percent}个百分点，最长${ceiling.years}年`;
};
const question = { project: madeUpProject, evidence: madeUpProofs };
const days = ['2024-12-10', '2026-03-01'];
const reports = days.map((asOf) => {
  return supportFor(question, { asOf, jurisdiction: '120000', include: ['draft'] });
});

for (const { asOf, answers } of reports) {
  console.log(`\n截至 ${asOf}：各项政策并列，不得相加\n`);
  printTable(
    ['政策 scheme', '依据 standing', '结论 outcome', '最多 at most', '不满足 unmet', '缺材料 missing'],
    answers.map((answer) => [
      answer.rulebook.title[locale],
      answer.standing,
      answer.outcome,
      most(answer),
      answer.findings
        .filter(({ verdict }) => verdict === 'unmet')
        .map(({ title }) => title[locale])
        .join('、') || '–',
      answer.missing.length,
    ]),
  );
}

const [, later] = reports;
if (later) {
  console.log('\n2026-03-01 的说明（不含征求意见稿）\n');
  const official = later.answers.filter(({ standing }) => standing !== 'draft');
  console.log(explainSupport({ ...later, answers: official }, { locale, format: 'text', projectName: name }));
}

console.log('一笔贷款的贴息 The interest subsidy of one loan\n');
const loan = {
  principal: { amount: '1000', unit: '万元' },
  paidOutOn: '2024-09-01',
  dueOn: '2029-09-01',
} as const;
for (const dayCount of ['30/360', 'actual/360', 'actual/365'] as const) {
  const { values, until, days: number, findings } = interestSubsidy(loan, { asOf: '2025-01-31', dayCount });
  const amounts = values.map(({ points, amount }) => `${points}个百分点：${formatMoney(amount, { locale })}`);
  console.log(`  ${dayCount}：${amounts.join('；')}（至${until}，${number}天）`);
  for (const finding of findings) console.log(`    ${messageOf(finding, { locale })}`);
}
