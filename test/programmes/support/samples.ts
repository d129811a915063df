import {
  type AmountsByBase,
  type Money,
  type Project,
  type SupportAnswer,
  type SupportOptions,
  type SupportQuestion,
  supportFor,
} from 'green-manufacturing-registry/programme';

export const million = (amount: number): Money => ({ amount: String(amount * 100), unit: '万元' });
export const yuan = (amount: string): Money => ({ amount, unit: '元' });

export const projectOf = (planned: AmountsByBase, more: Partial<Project> = {}): Project => ({
  kind: 'project',
  id: 'p1',
  enterprise: 'e1',
  name: '示例项目',
  planned,
  ...more,
});

/** The answer of one scheme. */
export function answerOf(
  scheme: string,
  question: SupportQuestion,
  options: Partial<SupportOptions> & { asOf: string },
): SupportAnswer {
  const { answers } = supportFor(question, { jurisdiction: '120000', include: ['draft'], ...options });
  const answer = answers.find((one) => one.scheme === scheme);
  if (!answer) throw new Error(`${scheme} is not among ${answers.map((one) => one.scheme).join(', ')}`);
  return answer;
}

/** Statements that are all true. */
export const told = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { holds: true }]));
