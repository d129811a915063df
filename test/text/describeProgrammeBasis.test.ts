import { locales } from 'green-manufacturing-registry';
import {
  countProjects,
  type Diagnosis,
  diagnosisCoverage,
  diagnosisKinds,
  type InvestmentQuery,
  plannedBases,
  projectDimensions,
  projectFunnel,
  sumInvestment,
} from 'green-manufacturing-registry/programme';
import { describeBasis } from 'green-manufacturing-registry/text';
import { projectStages } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

const asOf = '2024-12-31';
const year = { from: '2024-01-01', to: asOf, asOf };
const zhCN = { locale: 'zh-CN' };
const en = { locale: 'en' };

describe('describeBasis, of programmes', () => {
  test('names places, kinds, chains and the like, and prints the code of what has no name', () => {
    const where = {
      division: ['120116', '320506'],
      kind: 'water-saving',
      chain: ['new-energy', 'x1'],
      action: 'smart',
      sector: 'electronics',
      zone: '甲区',
      builder: 'e1',
    } as const;
    const counts = countProjects([], { asOf, where, by: ['division', 'industry'], stages: ['started'] });
    expect(describeBasis(counts, en)).toBe(
      'projects that stand on 2024-12-31 at one of the stages started, each once, as the given records say; ' +
        'only division Binhai, 320506; only zone 甲区; only sector electronics and information; ' +
        'only key chain new energy, x1; only kind water-saving renovation; only action smart manufacturing; ' +
        'only builder e1; grouped by division, industry; ' +
        'what a blurred date or a gap in the history leaves open is counted as uncertain.',
    );
    const named = describeBasis(counts, { ...zhCN, divisions: { 320506: '吴中区' } });
    for (const word of ['滨海新区、吴中区', '节水改造', '新能源、x1', '智能制造', '电子信息']) {
      expect(named).toContain(word);
    }
    const industry = countProjects([], { asOf, where: { industry: 'C38' } });
    expect(describeBasis(industry, zhCN)).toContain('电气机械和器材制造业');
    expect(describeBasis(industry, en)).toContain('C38');
  });

  test.each<[InvestmentQuery, string]>([
    [{ ...year, measure: 'done' }, 'investment done from 2024-01-01 to 2024-12-31'],
    [
      { ...year, measure: 'planned', base: 'equipment' },
      'planned equipment investment of the projects started',
    ],
  ])('says of a sum that it is no statistics: %o', (query, words) => {
    const sentence = describeBasis(sumInvestment([], query), en);
    expect(sentence).toContain(words);
    expect(sentence).toContain('no statistics');
  });

  test.each(locales)('has words for every stage, base, kind and dimension in %s', (locale) => {
    const said = [
      countProjects([], { asOf, stages: projectStages, by: projectDimensions }),
      ...plannedBases.map((base) => sumInvestment([], { ...year, measure: 'planned', base })),
      diagnosisCoverage([], { asOf, reached: 'requested', by: ['of', 'provider'] }),
      ...diagnosisKinds.map((kind) => projectFunnel([], [], { asOf, kinds: [kind], reached: 'planned' })),
    ].map((result) => describeBasis(result, { locale }));
    for (const sentence of said) {
      expect(sentence).not.toMatch(/undefined|\[object/);
      if (locale !== 'en') expect(sentence).not.toMatch(/[a-z]{4}/);
    }
    expect(new Set(said).size).toBe(said.length);
  });

  test('tells a coverage by kind of diagnosis, and a funnel without a rate of projects', () => {
    const diagnoses: Diagnosis[] = [];
    expect(describeBasis(diagnosisCoverage(diagnoses, { asOf, by: ['of'] }), en)).toContain(
      'by kind of diagnosis',
    );
    expect(describeBasis(projectFunnel(diagnoses, [], { asOf }), en)).toContain('in no rate');
  });
});
