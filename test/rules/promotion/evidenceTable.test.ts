import * as fc from 'fast-check';
import { aboutScheme, locales, type Unit, type UnitKind, unitKinds } from 'green-manufacturing-registry';
import { waterRulebooks, waterSchemes } from 'green-manufacturing-registry/programme';
import { checkPromotion, evidenceTable, readEvidence } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../../src/rules/rulebook/internal.js';

const schemes = [...localSchemes, ...waterSchemes];
const shipped = [
  ...shelf.map(({ id }) => resolveRulebook(shelf, id)),
  ...waterRulebooks.map(({ id }) => resolveRulebook(waterRulebooks, id)),
];

/** Every shipped rulebook, its tiers, and the kinds of unit that its scheme knows. */
const cases = shipped.flatMap((rulebook) => {
  const bearers: readonly string[] = aboutScheme(rulebook.scheme, schemes).bearers ?? unitKinds;
  const kinds = unitKinds.filter((kind) => bearers.includes(kind));
  return rulebook.tiers.flatMap(({ tier }) => kinds.map((kind) => ({ rulebook, to: tier, kind })));
});

const period = ['2018-01-01', '2026-03-01'];

/** No rule looks at them: the answer beside them is worth nothing without. */
const companions = ['maturity.basis', 'evaluation.by'];

/** Answers to a column, of which the first speaks for a firm as a rule and the last against it. */
function answersTo(key: string, allowed: string): string[] {
  if (key === 'project') return ['项目'];
  if (key === 'incidents') {
    const kinds = 'violation bad-credit-record tax-evasion judgment-defaulter deregistration'.split(' ');
    const all = kinds.map((kind) => `${kind} 2025-06..`);
    return ['无', ['safety-accident:especially-major 2025-05-20', ...all].join('; ')];
  }
  if (key === 'scenarios') {
    const many = Array.from({ length: 30 }, (_, at) => `2025/2025-${String(at + 1).padStart(2, '0')}+AI`);
    return [many.join('；'), '无'];
  }
  if (key.startsWith('years.')) return ['2023=否; 2024=否; 2025=否', '2023=是; 2024=是; 2025=是'];
  return /^\d/.test(allowed) ? ['5', '32', '100', '1000000', '0'] : allowed.split(' / ');
}

/** Answers to all columns: all for the firm, all against it, then any of both, the same at each run. */
function* mixtures(answers: readonly (readonly string[])[]): Generator<(string | undefined)[]> {
  yield answers.map((some) => some[0]);
  yield answers.map((some) => some.at(-1));
  yield* fc.sample(fc.tuple(...answers.map((some) => fc.constantFrom(...some))), {
    numRuns: 300,
    seed: 2026,
  });
}

function unitOf(kind: UnitKind, id: string): Unit {
  return kind === 'park' || kind === 'product'
    ? { kind, id, name: id, enterprise: 'e1' }
    : { kind, id, enterprise: 'e1' };
}

/** Whether something was seen before, of which nobody learns anything a second time. */
function onceOnly(): (thing: unknown) => boolean {
  const seen = new Set<string>();
  return (thing) => seen.size < seen.add(JSON.stringify(thing)).size;
}

describe('evidenceTable', () => {
  it('comes back the same from every shipped rulebook and tier, filled in whatever language', () => {
    const isNew = onceOnly();
    for (const { rulebook, to, kind } of cases) {
      const tables = locales.map((locale) => evidenceTable(rulebook, { to, kind, locale }));
      if (!isNew([tables[0], kind])) continue;
      const read = tables.map((table) => {
        const [, keys = [], allowed = []] = table;
        const answers = keys.slice(3).map((key, at) => answersTo(key, allowed[at + 3] ?? '')[0] ?? '');
        return readEvidence([...table, ['f1', ...period, ...answers]], rulebook, { to, kind });
      });
      const [first] = read;
      expect([rulebook.id, to, kind, first?.doubts]).toEqual([rulebook.id, to, kind, []]);
      expect(first?.assessments.length).toBe(1);
      expect(read).toEqual(locales.map(() => first));
    }
  });

  it('asks for nothing at which no rule looks: of every column, another answer gives another verdict', () => {
    const isNew = onceOnly();
    const idle: string[] = [];
    for (const { rulebook, to, kind } of cases) {
      const rules = rulesFor(rulebook, { to, kind });
      if (!isNew([kind, rules.map(({ condition, onlyWhere }) => [condition, onlyWhere])])) continue;
      const table = evidenceTable(rulebook, { to, kind, locale: 'zh-CN' });
      const [, keys = [], allowed = []] = table;
      const columns = keys
        .slice(3)
        .map((key, at) => ({ key, answers: answersTo(key, allowed[at + 3] ?? '') }));
      /** The columns of which another answer changes nothing beside these answers to the others. */
      const idleBeside = (asked: typeof columns, others: readonly (string | undefined)[]) => {
        const rows = asked.flatMap(({ key, answers }) =>
          answers.map((answer, at) => [
            `${key} ${at}`,
            ...period,
            ...columns.map((other, index) => (other.key === key ? answer : (others[index] ?? ''))),
          ]),
        );
        const { assessments } = readEvidence([...table, ...rows], rulebook, { to, kind });
        const verdicts = assessments.map((assessment) => {
          const unit = unitOf(kind, assessment.unit);
          const question = { unit, history: { events: [], complete: true }, assessment };
          const { findings } = checkPromotion(question, { rulebook, to, asOf: '2026-03-01', schemes });
          return { key: unit.id.split(' ')[0], told: findings.map(({ verdict }) => verdict).join() };
        });
        return asked.filter(({ key }) => {
          return new Set(verdicts.flatMap((one) => (one.key === key ? one.told : []))).size < 2;
        });
      };
      let left = columns.filter(({ key }) => key !== 'project' && !companions.includes(key));
      for (const others of mixtures(columns.map(({ answers }) => answers))) {
        left = idleBeside(left, others);
        if (left.length === 0) break;
      }
      idle.push(...left.map(({ key }) => `${rulebook.id} ${to} ${kind} ${key}`));
    }
    expect(idle).toEqual([]);
  });

  it('has nothing to read while nobody has filled it in', () => {
    for (const { rulebook, to, kind } of cases) {
      const table = evidenceTable(rulebook, { to, kind, locale: 'zh-CN' });
      expect(readEvidence(table, rulebook, { to, kind })).toEqual({ assessments: [], doubts: [] });
    }
  });
});

describe('the headings of a table', () => {
  it.each(shelf.map(({ id }) => id))('of %s are each of one figure', (id) => {
    const rulebook = resolveRulebook(shelf, id);
    for (const { tier: to } of rulebook.tiers)
      for (const kind of ['factory', 'park', 'supply-chain'] as const)
        for (const locale of ['en', 'zh-CN', 'zh-TW']) {
          const [headings = []] = evidenceTable(rulebook, { to, kind, locale });
          expect(new Set(headings).size, headings.join()).toBe(headings.length);
        }
  });
});
