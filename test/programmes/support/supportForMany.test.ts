import {
  type Project,
  supportFor,
  supportForMany,
  supportTable,
} from 'green-manufacturing-registry/programme';
import { describe, expect, it } from 'vitest';

const options = { asOf: '2024-12-10', jurisdiction: '120000' };
const project = (id: string, more: Partial<Project> = {}): Project => {
  return { kind: 'project', id, name: id, division: '120116', ...more };
};
const started = { stages: [{ stage: 'started', on: '2024-05' }] } satisfies Partial<Project>;
const planned: Project['planned'] = {
  total: { amount: '2000', unit: '万元' },
  equipment: { amount: '1800', unit: '万元' },
};
const questions = [
  { project: project('甲') },
  { project: project('乙', { ...started, actions: ['smart'], planned }) },
  {
    project: project('丙', {
      ...started,
      actions: ['smart'],
      planned: { total: { amount: '10', unit: '万元' } },
    }),
  },
];
const many = supportForMany(questions, options);
const order = ['eligible', 'undetermined', 'ineligible'];

describe('supportForMany', () => {
  it('answers as each project alone, every scheme once', () => {
    const alone = questions.flatMap(({ project: one }) => {
      return supportFor({ project: one }, options).answers.map((answer) => [
        one.id,
        answer.scheme,
        answer.outcome,
      ]);
    });
    const told = many.entries.map((entry) => [entry.project, entry.answer.scheme, entry.outcome]);
    expect(told.sort()).toEqual(alone.sort());
  });

  it('puts who may claim first, then who lacks least', () => {
    const ranks = many.entries.map(({ outcome, unmet }) => order.indexOf(outcome) * 1000 + unmet.length);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(many.entries.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  });

  it('tallies the rules by scheme, the one that fails most often first', () => {
    for (const { scheme, rule, unmet, unknown } of many.rules) {
      const entries = many.entries.filter(({ answer }) => answer.scheme === scheme);
      const failing = entries.filter((entry) => entry.unmet.some((one) => one.rule === rule));
      const open = entries.filter((entry) => entry.unknown.some((one) => one.rule === rule));
      expect([unmet, unknown]).toEqual([failing.length, open.length]);
    }
    const failing = many.rules.map(({ unmet }) => unmet);
    expect(failing).toEqual([...failing].sort((a, b) => b - a));
  });
});

describe('supportTable', () => {
  it('has a row for each project and scheme, and adds nothing up', () => {
    const [head = [], ...rows] = supportTable(many, { locale: 'zh-CN', names: { 乙: '乙项目' } });
    expect(head).toEqual(['项目', '政策', '结论', '未满足', '无材料', '未满足的规则', '最高金额']);
    expect(rows.length).toBe(many.entries.length);
    const bond = rows.find(([name, , , , , , amount]) => name === '乙项目' && amount === '270万元');
    expect(bond?.[2]).toBe('材料不全');
    expect(rows.some((row) => row.at(-1) === '')).toBe(true);
  });
});
