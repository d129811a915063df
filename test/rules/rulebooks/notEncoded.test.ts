import { type Condition, type Rule, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { findScheme } from '../../../src/records/title/internal.js';

const national = [
  'smart-factory-2024',
  'smart-factory-2025',
  'green-miit-2023-202',
  'green-miit-2024-13',
  'green-miit-2025-390',
];
const tianjin = [
  'smart-factory-tianjin-2025-1',
  'smart-factory-tianjin-2025-2',
  'smart-factory-tianjin-2026',
  'tianjin-workshop-2024',
  'green-tianjin-2025',
  'green-tianjin-2025-390',
];
const books = [...national, ...tianjin].map((id) => resolveRulebook(shelf, id));

/** Every number in a condition, at whatever depth. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function partsOf(condition: Condition): Condition[] {
  if (condition.op === 'all' || condition.op === 'any') return [condition, ...condition.of.flatMap(partsOf)];
  return condition.op === 'not' ? [condition, ...partsOf(condition.of)] : [condition];
}

const textOf = (value: unknown) => JSON.stringify(value);

const smart = { 'no-bad-credit': [3], 'no-accident': [3], 'no-violation': [3] };
const maturity = {
  'maturity-basic': [2],
  'maturity-advanced': [2],
  'maturity-excellent': [3],
  'maturity-leading': [4],
};
const ai = { 'ai-share-excellent': [0.2], 'ai-share-leading': [0.6] };
const negatives = {
  // The last of its cases counts only while the unit stands on the list.
  'normal-operation': [3, 0],
  'no-accident-or-violation': [3],
  'not-removed': [3],
  'no-inspection-problem': [3],
  'no-open-rectification': [3],
  'no-judgment-defaulter': [3],
  'no-removal-case': [3],
};
const of2024 = { ...negatives, 'industry-share': [0.5], 'evaluator-projects': [15] };
// No less than the average of the region; three years running.
const of2025 = { ...negatives, 'industry-share': [0.5], 'region-average': [1], 'not-last-five-percent': [3] };

/** Every number that a rule of these rulebooks may hold. */
const numbers: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'smart-factory-2024': { ...smart, ...maturity },
  'smart-factory-2025': { ...smart, ...maturity, ...ai },
  'smart-factory-tianjin-2025-1': { ...smart, ...maturity },
  'smart-factory-tianjin-2025-2': { ...smart, ...maturity, ...ai },
  'smart-factory-tianjin-2026': { ...smart, ...maturity, ...ai },
  'tianjin-workshop-2024': { maturity: [2], 'scenes-digital-workshop': [2], 'scenes-smart-factory': [6] },
  // Every key enterprise audited; two full-time staff.
  'green-miit-2023-202': {
    'industry-share': [0.5],
    'park-audits': [1],
    'park-staff': [2],
    'evaluator-staff': [10, 5],
    'evaluator-projects': [15],
  },
  'green-miit-2024-13': of2024,
  'green-miit-2025-390': of2025,
  'green-tianjin-2025': of2024,
  'green-tianjin-2025-390': of2025,
};

describe.each(books)('$id', (book) => {
  const { id, scheme, rules, windows = [], duties = [] } = book;
  const binding = textOf([rules, windows, duties]);

  it('holds no number beyond those of the sheet: no floor, no quota, no pass mark, no years between levels', () => {
    const found = rules.map((rule): [string, number[]] => [rule.id, numbersIn(rule.condition)]);
    expect(Object.fromEntries(found.filter(([, some]) => some.length > 0))).toEqual(numbers[id]);
  });

  it('asks for no figure of its own', () => {
    expect(binding).not.toContain('local.');
  });

  it('lets no title run out', () => {
    expect(findScheme(scheme)).not.toHaveProperty('validMonths');
    expect(binding).not.toMatch(/有效期|复核周期|每三年|re-evaluat|valid(ity)? for/);
  });

  it('converts no title of another scheme', () => {
    const parts = rules.flatMap(({ condition }) => partsOf(condition));
    for (const part of parts) {
      if (part.op === 'holds' || part.op === 'not-removed-within' || part.op === 'related') {
        expect(part.scheme ?? scheme).toBe(scheme);
      }
    }
  });

  it('counts no member or supplier: no share of green factories was found', () => {
    const ops = new Set(rules.flatMap(({ condition }) => partsOf(condition)).map(({ op }) => op));
    expect(ops.has('related')).toBe(false);
  });

  it('names nothing of the lists of what is not to be encoded', () => {
    // Section 10 of the smart-factory sheet.
    expect(binding).not.toMatch(
      /数控化率|联网率|研发(投入|费用|经费)|专利|营业收入|主营业务收入|numerical control|networking rate/,
    );
    expect(binding).not.toMatch(/名额|配额|quota/);
    expect(binding).not.toMatch(/满(三|3)年|成立.{0,6}年/);
    // Section 16.1 of the sheet on green units.
    expect(binding).not.toMatch(/及格|合格分|pass mark/);
    expect(binding).not.toMatch(/工作日|working days/);
    expect(textOf(book)).not.toMatch(/474|重污染天气/);
  });
});

describe('the shelf', () => {
  it('knows no 262号, which nobody has confirmed', () => {
    expect(textOf(shelf)).not.toMatch(/262号|智能工厂梯度培育管理办法/);
  });

  it('ships nothing that is only remembered', () => {
    expect(textOf(shelf)).not.toMatch(/"memory"/);
  });

  const rulesOf = (id: string): readonly Rule[] => resolveRulebook(shelf, id).rules;

  it('knows no share of AI in 2024, nor for basic and advanced factories', () => {
    const about = (id: string) => {
      return rulesOf(id)
        .filter((rule) => textOf(rule.condition).includes('withAi'))
        .flatMap(({ tiers }) => tiers);
    };
    expect(about('smart-factory-2024')).toEqual([]);
    expect(about('smart-factory-2025')).toEqual(['excellent', 'leading']);
  });

  test.each(['smart-factory-2024', 'smart-factory-2025'])(
    '%s demands no single scenario and no number of them',
    (id) => {
      for (const { condition } of rulesOf(id)) {
        expect(textOf(condition)).not.toMatch(/"202[45]-\d\d"/);
        for (const part of partsOf(condition)) {
          if (part.op === 'compare') expect(part.evidence).toBe('maturity.level');
        }
      }
    },
  );

  test.each(['smart-factory-2024', 'smart-factory-2025'])(
    '%s removes nobody and gives holders no duty',
    (id) => {
      const { rules, duties = [] } = resolveRulebook(shelf, id);
      expect(rules.filter((rule) => (rule.for ?? 'applicants') !== 'applicants')).toEqual([]);
      expect(duties).toEqual([]);
    },
  );

  it('tells nobody by when to apply for the national list but the province', () => {
    for (const id of national) {
      for (const { step } of resolveRulebook(shelf, id).windows ?? []) expect(step).toBe('recommend');
    }
  });
});
