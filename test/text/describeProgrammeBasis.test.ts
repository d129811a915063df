import {
  countProjects,
  diagnosisCoverage,
  projectFunnel,
  sumInvestment,
} from 'green-manufacturing-registry/programme';
import { describeBasis } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';

const asOf = '2024-12-09';
const year = { from: '2024-01-01', to: '2024-12-31', asOf };
const where = {
  division: ['120116', '320500'],
  zone: '天津经开区',
  sector: 'equipment',
  chain: 'new-energy',
  kind: ['energy-saving', 'water-saving'],
  action: 'smart',
  builder: 'constructor',
} as const;

const told = (result: Parameters<typeof describeBasis>[0]) =>
  (['en', 'zh-CN', 'zh-TW'] as const).map((locale) => describeBasis(result, { locale }));

describe('describeBasis of projects and diagnoses', () => {
  it('names stages, filters and groups in the words of the language', () => {
    const counts = countProjects([], { asOf, stages: ['started'], where, by: ['division', 'kind'] });
    const [english = '', simplified = '', traditional = ''] = told(counts);
    expect(english).toContain('only division Binhai, 320500');
    expect(english).toContain('only sector equipment manufacturing');
    expect(english).toContain('grouped by division, kind;');
    expect(simplified).toBe(
      '截至2024-12-09处于开工阶段的项目，每个项目计一次，以所给记录为准；只计行政区划为滨海新区、320500者；只计开发区为天津经开区者；只计领域为装备制造者；只计重点产业链为新能源者；只计项目类型为节能改造、节水改造者；只计行动为智能制造者；只计建设单位为constructor者；按行政区划、项目类型分组；因日期或历史不明而无法判定者另列。',
    );
    expect(traditional).toContain('只計領域為裝備製造者');
    expect(traditional).toContain('按行政區劃、項目類型分組');
  });

  it('says of a sum whether it was done or planned, and of which base', () => {
    expect(told(sumInvestment([], { ...year, measure: 'done' }))).toEqual([
      expect.stringContaining('2024-01-01'),
      expect.stringMatching(/^2024-01-01至2024-12-31完成的投资，以2024-12-09前的填报为准/),
      expect.stringMatching(/^2024-01-01至2024-12-31完成的投資/),
    ]);
    expect(told(sumInvestment([], { ...year, measure: 'planned', base: 'equipment' }))).toEqual([
      expect.stringContaining('equipment'),
      expect.stringContaining('开工项目的计划设备投资'),
      expect.stringContaining('開工項目的計劃設備投資'),
    ]);
  });

  it('says from which stage on a firm counts as diagnosed, and by which kinds of diagnosis', () => {
    const query = { asOf, reached: 'plan-delivered', kinds: ['digital', 'energy'] } as const;
    const [english = '', simplified = '', traditional = ''] = told(
      diagnosisCoverage([], { ...query, by: ['of', 'provider'] }),
    );
    expect(english).toContain('2024-12-09');
    expect(simplified).toMatch(/^截至2024-12-09完成出具方案及以后环节的诊断企业/);
    expect(simplified).toContain('诊断类型：数字化转型、节能');
    expect(simplified).toContain('按诊断类型、服务商分组');
    expect(traditional).toContain('出具方案');
    const funnel = told(projectFunnel([], [], query));
    expect(funnel[1]).toContain('及其中形成项目、项目开工、项目竣工的企业数；诊断类型：数字化转型、节能');
    expect(funnel[0]).not.toBe(english);
  });

  it('keeps codes out of Chinese sentences', () => {
    const { builder: _, ...named } = where;
    for (const sentence of told(sumInvestment([], { ...year, where: named, measure: 'done' })).slice(1)) {
      expect(sentence).not.toMatch(/[A-Za-z]/);
    }
  });
});
