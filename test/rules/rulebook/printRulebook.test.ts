import * as fc from 'fast-check';
import { locales } from 'green-manufacturing-registry';
import { extendRulebook, printRulebook, type Rulebook } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { arbitraryCondition } from './arbitraryQuestion.js';
import { citation, labels, maturity, overlay, rule, rulebook, schemes, tier } from './madeUp.js';

const about = { tiers: ['silver'], citation, confidence: 'primary' } as const;
const full = rulebook({
  effective: { from: '2024-01-01', until: '2026' },
  document: { title: 'made-up document', number: '1号', date: '2024-01', address: 'example.org/1' },
  tiers: [tier('bronze'), tier('silver', { labels: labels('municipal') }), tier('gold')],
  windows: [
    { id: 'w1', step: 'recommend', who: labels('the city'), closes: '2025-07-31', ...about },
    { id: 'w2', step: 'self-assess', who: labels('the factory'), closes: { every: '--04-15' }, ...about },
  ],
  duties: [
    { id: 'd1', title: labels('file the table'), consequence: labels('removal'), ...about },
    { id: 'd2', title: labels('keep records'), ...about },
  ],
  notes: [labels('a note')],
});

const print = (book: Rulebook, locale = 'en') => printRulebook(book, { locale, schemes });

/** The cells of the rows of the one table. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('printRulebook', () => {
  test('prints the whole of it', () => {
    expect(print(full)).toMatchSnapshot('en');
    expect(print(full, 'zh-CN')).toMatchSnapshot('zh-CN');
    expect(print(full, 'zh-TW')).toMatchSnapshot('zh-TW');
  });

  test('has one row a rule, below a head and its rule', () => {
    const [head, line, ...rows] = rowsOf(print(full));
    expect(head).toEqual([
      'rule',
      'what',
      'applies to',
      'strength',
      'needed',
      'where it stands',
      'confidence',
    ]);
    expect(line).toEqual(Array.from({ length: 7 }, () => '---'));
    expect(rows.map(([id]) => id)).toEqual(['maturity', 'prerequisite', 'clean']);
    expect(rows[0]).toEqual([
      'maturity',
      'title of maturity',
      'bronze, municipal',
      'must',
      'maturity level by GB/T 39116-2020: at least 2',
      'made-up notice, item 1',
      'official wording seen',
    ]);
  });

  test('tells strength and confidence of each rule in words', () => {
    const soft = rule('soft', maturity(1), { severity: 'in-principle', confidence: 'transcription' });
    const cells = (locale: string) => rowsOf(print(rulebook({ rules: [soft] }), locale))[2];
    expect([cells('en')?.[3], cells('en')?.[6]]).toEqual(['in principle', 'transcription by a third party']);
    expect([cells('zh-CN')?.[3], cells('zh-CN')?.[6]]).toEqual(['原则上', '第三方转录']);
    expect([cells('zh-TW')?.[3], cells('zh-TW')?.[6]]).toEqual(['原則上', '第三方轉錄']);
  });

  test('tells whom a rule is about: tiers, kinds of unit, and holders where it binds them', () => {
    const rules = [
      rule('all', maturity(1)),
      rule('some', maturity(1), { kinds: ['park', 'supply-chain'] }),
      rule('both', maturity(1), { kinds: ['park'], for: 'both' }),
      rule('held', maturity(1), { for: 'holders' }),
      rule('asked', maturity(1), { for: 'applicants' }),
    ];
    const cells = (locale: string) => rowsOf(print(rulebook({ rules }), locale)).map((row) => row[2]);
    expect(cells('en').slice(2)).toEqual([
      'silver',
      'silver; park, supply-chain management enterprise',
      'silver; park; applicants and holders',
      'silver; holders',
      'silver',
    ]);
    expect(cells('zh-CN')[4]).toBe('silver；园区；申报单位和在册单位');
    expect(cells('zh-TW')[5]).toBe('silver；在冊單位');
  });

  test('tells whom the values of a rule are about', () => {
    const large = { op: 'compare', evidence: 'local.size', is: 'at-least', value: 9, unit: 't' } as const;
    const rules = [
      rule('large', maturity(2), { onlyWhere: { ...large, title: labels('size') } }),
      rule('all', maturity(2)),
    ];
    const needed = (locale: string) => rowsOf(print(rulebook({ rules }), locale)).map((row) => row[4]);
    const [, , some = '', everyone = ''] = needed('en');
    expect(some).toBe(`${everyone}; only where size: at least 9 t`);
    expect(needed('zh-CN')[2]).toMatch(/；仅适用于：size.*9/);
    expect(needed('zh-TW')[2]).toMatch(/；僅適用於：size.*9/);
  });

  test('tells by when holders owe something, and which zone a window binds', () => {
    const book = rulebook({
      windows: [
        { id: 'w', step: 'apply', who: labels('firms'), zone: 'the zone', closes: '2026-04-10', ...about },
      ],
      duties: [
        { id: 'yearly', title: labels('a table'), every: '--04-15', ...about },
        { id: 'once', title: labels('a report'), by: '2025-04-10', ...about },
      ],
    });
    const text = print(book);
    expect(text).toContain('- the zone, firms: application, by 2026-04-10');
    expect(text).toContain('- a table; by 04-15 each year');
    expect(text).toContain('- a report; by 2025-04-10');
    expect(print(book, 'zh-CN')).toContain('- a table；每年不晚于04-15');
  });

  test('leaves out what there is not', () => {
    const text = print(rulebook());
    expect(text.match(/^#+ .*/gm)).toEqual(['# made-up rulebook', '## Tiers and who decides', '## Rules']);
    expect(text.split('\n')[2]?.trim()).toBe('made-up document. In force from 2024-01-01.');
    expect(text.endsWith('|\n')).toBe(true);
  });

  test('prints a table without rows for a rulebook without rules', () => {
    expect(rowsOf(print(rulebook({ rules: [] })))).toHaveLength(2);
  });

  test('prints what an overlay made of it', () => {
    const text = print(
      extendRulebook(
        full,
        overlay({ changes: [{ do: 'change', rule: 'maturity', condition: maturity(1), ...about }] }),
      ),
    );
    expect(text).toContain('at least 1');
    expect(text).toContain('# made-up overlay');
  });

  test('escapes pipes and line ends, so that a cell stays a cell', () => {
    const hostile = 'a|b\nc\r\nd';
    const book = rulebook({
      rules: [
        rule('one|two', maturity(1), {
          title: labels(hostile),
          citation: { document: hostile, clause: 'x|y' },
        }),
      ],
    });
    expect(rowsOf(print(book))[2]).toEqual([
      'one\\|two',
      'a\\|b c d',
      'silver',
      'must',
      'maturity level by GB/T 39116-2020: at least 1',
      'a\\|b c d, x\\|y',
      'official wording seen',
    ]);
  });

  test('has as many rows as rules and as many cells as heads in every language, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('规', 'a', ' ', '|', '\n', '\r\n', '\r', '#', '`'), { maxLength: 8 })
      .map((some) => {
        return `x${some.join('')}`;
      });
    const arbitraryRule = fc
      .tuple(fc.uuid(), text, arbitraryCondition)
      .map(([id, title, condition]) =>
        rule(id, condition, { title: labels(title), citation: { document: title } }),
      );
    fc.assert(
      fc.property(fc.array(arbitraryRule, { maxLength: 5 }), fc.constantFrom(...locales), (rules, locale) => {
        const printed = print(rulebook({ rules }), locale);
        const rows = rowsOf(printed);
        expect(rows).toHaveLength(rules.length + 2);
        expect(rows.every((cells) => cells.length === 7)).toBe(true);
        expect(printed).not.toMatch(/undefined|\[object/);
      }),
    );
  });
});
