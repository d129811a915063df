import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { has } from '../support/cases.js';
import { met, proveRulebook, type Row, row, unknown, unmet } from '../support/proveRulebook.js';
import { stated } from '../support/trials.js';
import { allKinds, evaluatedBy, evaluatorCap, parkRows, threeKinds } from './rows.js';

const national = ['national'];
const call = ['must', 'primary', /202号/] as const;
const staffed = (staff: number, seniorStaff: number) => {
  return evaluatedBy({ nationalProjects: 15, staff, seniorStaff });
};

// Sections 3 (row 2023), 5 and 10.1 of the sheet.
const rows: readonly Row[] = [
  row('kind', national, ...call, threeKinds, { alwaysKnown: true }),
  ...['province-level', 'industry-share', 'boundary', 'managing-body'].map((rule) => {
    return row(rule, national, ...call, parkRows[rule] ?? [], { kinds: ['park'] });
  }),
  row('evaluator-standing', national, ...call, stated('evaluator-standing')),
  row('evaluator-staff', national, ...call, [
    met('with 10 persons, 5 of them senior', staffed(10, 5)),
    met('with 11 persons, 6 of them senior', staffed(11, 6)),
    unmet('with 9 persons', staffed(9, 5)),
    unmet('with 4 senior persons', staffed(10, 4)),
    unknown(
      'without the number of senior persons',
      evaluatedBy({ nationalProjects: 15, seniorStaff: undefined }),
    ),
    unknown('without the number of persons', evaluatedBy({ nationalProjects: 15, staff: undefined })),
    unknown('when nobody tells who evaluated', has({ evaluation: undefined }), {
      'evaluator-projects': 'unknown',
    }),
  ]),
  row('evaluator-projects', national, ...call, evaluatorCap),
];

describe('the call of 2023', () => {
  proveRulebook('green-miit-2023-202', rows, { national: allKinds });

  const { tiers, effective, rules } = resolveRulebook(shelf, 'green-miit-2023-202');

  it('is about the national list, decided by the ministry, until the interim measures', () => {
    expect(tiers.map(({ tier, decidedBy, confidence }) => [tier, decidedBy['zh-CN'], confidence])).toEqual([
      ['national', '工业和信息化部', 'primary'],
    ]);
    expect(effective).toEqual({ from: '2023', until: '2024-01-19' });
  });

  // Section 5, column 2022–2023, sources G10 and G16.
  it('asks of an evaluator what the calls of 2022 and 2023 ask', () => {
    const asked = rules.filter(({ id }) => id.startsWith('evaluator')).map(({ title }) => title['zh-CN']);
    const wanted = {
      'legal person': /独立法人/,
      'office and finance': /场所.*财务/,
      'last five years': /五年/,
    };
    const missing = Object.entries(wanted).filter(([, text]) => !asked.some((title) => text.test(title)));
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});
