import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { has } from '../support/cases.js';
import { met, proveRulebook, type Row, row, unknown, unmet } from '../support/proveRulebook.js';
import { stated } from '../support/trials.js';
import { allKinds, evaluatorCap, evaluatorStaff, parkBasics, parkRows, threeKinds } from './rows.js';

const national = ['national'];
const call = ['must', 'primary', /202号/] as const;
const selfWith = (more: object) => {
  return has({ evaluation: { by: 'self', nationalProjects: 15, staff: 10, seniorStaff: 5, ...more } });
};

// Sections 3 (row 2023), 5 and 10.1 of the sheet.
const rows: readonly Row[] = [
  row('kind', national, ...call, threeKinds, { alwaysKnown: true }),
  ...['province-level', 'industry-share', 'boundary', 'managing-body'].map((rule) => {
    return row(rule, national, ...call, parkRows[rule] ?? [], { kinds: ['park'] });
  }),
  row('evaluator-standing', national, ...call, stated('evaluator-standing')),
  ...parkBasics(/202号/),
  row('evaluator-staff', national, ...call, [
    ...evaluatorStaff,
    unknown('when nobody tells who evaluated', has({ evaluation: undefined }), {
      'evaluator-projects': 'unknown',
      'third-party-evaluation': 'unknown',
    }),
    // Self-evaluation came with 13号 (row 2024 of section 3): here it frees nobody.
    unknown('when the unit evaluates itself', has({ evaluation: { by: 'self' } }), {
      'evaluator-projects': 'unknown',
      'third-party-evaluation': 'unmet',
    }),
    unmet('when too few stand behind a self-evaluation', selfWith({ staff: 9, seniorStaff: 9 }), {
      'third-party-evaluation': 'unmet',
    }),
  ]),
  row('evaluator-projects', national, ...call, [
    ...evaluatorCap,
    unmet('with 16 projects and a self-evaluation', selfWith({ nationalProjects: 16 }), {
      'third-party-evaluation': 'unmet',
    }),
  ]),
  row('third-party-evaluation', national, 'must', 'transcription', /202号/, [
    met('when a third party evaluated', selfWith({ by: 'third-party' })),
    unmet('when the unit alone evaluated itself', selfWith({})),
    unknown('when nobody tells who evaluated', has({ evaluation: undefined }), {
      'evaluator-staff': 'unknown',
      'evaluator-projects': 'unknown',
    }),
  ]),
  // Priority, by a relay of the call.
  row('energy-benchmark', national, 'in-principle', 'primary', /202号/, stated('energy-benchmark'), {
    kinds: ['factory'],
  }),
];

describe('the call of 2023', () => {
  proveRulebook('green-miit-2023-202', rows, { national: allKinds });

  const { tiers, effective, rules } = resolveRulebook(shelf, 'green-miit-2023-202');

  it('is about the national list, decided by the ministry, until the interim measures', () => {
    expect(tiers.map(({ tier, decidedBy, confidence }) => [tier, decidedBy['zh-CN'], confidence])).toEqual([
      ['national', '工业和信息化部', 'primary'],
    ]);
    expect(effective).toEqual({ from: '2023-07', until: '2024-01-19' });
  });

  it('says that no negative list was seen, and checks none', () => {
    const { notes = [] } = resolveRulebook(shelf, 'green-miit-2023-202');
    expect(notes.some(({ en }) => en.startsWith('A negative list was not seen'))).toBe(true);
    expect(JSON.stringify(rules)).not.toContain('none-within');
  });

  // Section 5: per batch and legal person here, per year and legal representative under 13号.
  it('counts the projects of an evaluator otherwise than the interim measures', () => {
    const titleOf = (id: string) => {
      const { rules: asked } = resolveRulebook(shelf, id);
      return asked.find((rule) => rule.id === 'evaluator-projects')?.title['zh-CN'];
    };
    expect(titleOf('green-miit-2023-202')).toBe('同一法人的第三方机构每批国家级项目不超过15项');
    expect(titleOf('green-miit-2024-13')).toBe('同一法定代表人的第三方机构每年国家级项目总数不超过15项');
  });

  it('is cited by the page of Chongqing that relays it, not by that of Beijing', () => {
    const pages = rules
      .filter(({ id }) => id.startsWith('evaluator'))
      .map(({ citation }) => citation.address);
    expect(new Set(pages)).toEqual(new Set(['www.chacewang.com/newsdetail/news599635.html']));
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
