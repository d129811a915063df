import type { RegistryEvent, Unit } from 'green-manufacturing-registry';

const numbers = Array.from({ length: 20 }, (_, at) => at + 1);
const idOf = (number: number) => `f${String(number).padStart(2, '0')}`;

/** Twenty factories of a district that does not exist. */
export const madeUpFirms: Unit[] = numbers.map((number) => ({
  kind: 'factory',
  id: idOf(number),
  enterprise: `e${number}`,
  name: `虚构${number}号工厂`,
  division: '120116',
  zone: '天津港保税区',
}));

const title = { type: 'title', scheme: 'smart-factory' } as const;

/** Their titles, and who filed the yearly table by the middle of March. */
export const madeUpTitles: RegistryEvent[] = [
  ...numbers.map((number): RegistryEvent => {
    return { ...title, unit: idOf(number), tier: 'basic', stage: 'filed', on: '2024-12-20' };
  }),
  ...numbers
    .filter((number) => number % 9 > 0)
    .map((number): RegistryEvent => {
      return { ...title, unit: idOf(number), tier: 'advanced', stage: 'recognised', on: '2025-11-15' };
    }),
  ...[1, 2, 3].map((number): RegistryEvent => {
    const won = { scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const;
    return { type: 'title', unit: idOf(number), ...won, on: '2022-03-01' };
  }),
  { type: 'annual-record', unit: 'f02', year: 2025, filed: true, on: '2026-03-05' },
];

/** What a firm writes under a key of the table: most are in order, some fail on a rule, some leave a cell empty. */
export function madeUpAnswer(number: number, key: string): string | number {
  if (key === 'unit') return idOf(number);
  if (key === 'period.from') return '2023-01-01';
  if (key === 'period.until') return '2026-03-10';
  if (key === 'project') return `${number}号工厂智能化项目`;
  if (key === 'maturity.level') return number % 7 === 0 ? 2 : '三级';
  if (key === 'maturity.basis') return number % 2 === 0 ? '认证' : '自评';
  if (key === 'performance') return number % 8 === 0 ? '省内行业领先' : '国内行业领先';
  if (key === 'incidents') return number === 11 ? '安全事故:较大 2024年5月20日' : '无';
  if (key === 'scenarios') {
    const withAi = number % 6 === 0 ? 1 : 3;
    const all = Array.from({ length: 10 }, (_, at) => `2025/2025-${String(at + 1).padStart(2, '0')}`);
    return all.map((scenario, at) => (at < withAi ? `${scenario}+AI` : scenario)).join('; ');
  }
  if (key === 'statements.results-excellent' && number % 5 === 0) return '';
  return key.startsWith('statements.') && number !== 13 ? '是' : '';
}
