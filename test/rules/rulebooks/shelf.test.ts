import { readdirSync, readFileSync } from 'node:fs';
import { assessmentSchema } from 'green-manufacturing-registry/promotion';
import {
  overlaySchema,
  resolveRulebook,
  rulebookIssues,
  rulebookSchema,
} from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { confidences, stages } from 'green-manufacturing-registry/words';
import { describe, expect, it, test } from 'vitest';
import { findScheme } from '../../../src/records/title/internal.js';
import { assessments } from './support/cases.js';

// Reported figures may also come from the press; rules may not, and what is only remembered never ships.
const shippable = confidences.slice(0, 5);

// Each of these has a table of rows in one of the tests beside this one: a rulebook without one fails here.
const proven = [
  'smart-factory-2024',
  'smart-factory-2025',
  ...['tianjin-2025-1', 'tianjin-2025-2', 'tianjin-2026'].map((id) => `smart-factory-${id}`),
  ...['hainan-2025', 'jiangsu-2025', 'shandong-2025', 'qingdao-2026'].map((id) => `smart-factory-${id}`),
  ...['beijing-2025', 'beijing-2025-251', 'beijing-2026', 'shanghai-2025', 'changsha'].map(
    (id) => `smart-factory-${id}`,
  ),
  ...['liaoning-2024', 'liaoning-2026'].map((id) => `smart-factory-${id}`),
  'zhejiang-future-factory-2025',
  'heilongjiang-smart-factory-2025',
  'tianjin-workshop-2024',
  'green-miit-2016-586',
  'green-miit-2022-235',
  'green-miit-2023-202',
  'green-miit-2024-13',
  'green-miit-2025-390',
  ...[
    'tianjin-2025',
    'baodi-2025',
    'guangdong-2024',
    'zhuhai-2025',
    'zhejiang-2024',
    'hebei',
    'shandong-2024',
  ]
    .concat('heilongjiang-2024', 'wuhan-2025', 'guizhou')
    .flatMap((id) => [`green-${id}`, `green-${id}-390`]),
  'gbt-36132-2018',
  'gbt-36132-2025',
  'zero-carbon-park-2025',
  'zero-carbon-factory-2026',
];

describe('the shelf', () => {
  it('holds no rulebook that these tests do not know', () => {
    expect(shelf.map(({ id }) => id).sort()).toEqual([...proven].sort());
  });

  it('holds no rulebook of which no other test speaks', () => {
    const here = new URL('.', import.meta.url);
    const files = readdirSync(here, { encoding: 'utf8', recursive: true });
    const others = files.filter((file) => file.endsWith('.test.ts') && file !== 'shelf.test.ts');
    const told = others.map((file) => readFileSync(new URL(file, here), 'utf8')).join('\n');
    const speaksOf = (id: string) => told.includes(`'${id}'`);
    // What the call of 2025 makes of a local rulebook is tried together with it.
    const silent = shelf.filter(({ id }) => !speaksOf(id) && !speaksOf(id.replace(/-390$/, '')));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('grades rules by the five words of the sheets that may ship', () => {
    expect(shippable).toEqual(['primary', 'several', 'single', 'transcription', 'inferred']);
  });

  it('has a name of its own for each rulebook, and each replaces a known one', () => {
    const ids = shelf.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { replaces = [] } of shelf) for (const id of replaces) expect(ids).toContain(id);
  });

  test.each(shelf)('$id is valid by its own schema, and survives JSON', (book) => {
    const schema = 'base' in book ? overlaySchema : rulebookSchema;
    const copy: unknown = JSON.parse(JSON.stringify(book));
    expect(copy).toEqual(book);
    expect(schema.safeParse(copy).error?.issues ?? []).toEqual([]);
  });

  test.each(shelf)('$id can be resolved, without an issue, on the tiers of its scheme', ({ id }) => {
    const rulebook = resolveRulebook(shelf, id);
    expect(rulebookIssues(rulebook)).toEqual([]);
    const { tiers } = findScheme(rulebook.scheme, localSchemes);
    // Where a scheme has one title without tiers, its rulebook guards stages.
    const guarded: readonly string[] = tiers.length > 0 ? tiers : stages;
    for (const { tier } of rulebook.tiers) expect(guarded).toContain(tier);
  });

  test.each(shelf)('$id says where everything in it stands and how well that is known', ({ id }) => {
    const { document, rules, tiers, windows = [], duties = [] } = resolveRulebook(shelf, id);
    expect(document.title).toMatch(/\S/);
    for (const { citation, confidence } of [...rules, ...tiers, ...windows, ...duties]) {
      expect(citation.document).toMatch(/\p{Script=Han}|GB\/T/u);
      expect(shippable).toContain(confidence);
    }
  });

  // A year or a month may reach to the day of its base: until then it cannot have begun.
  it('begins no overlay before what it changes', () => {
    const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
    const lastDay = (date: string) => (date.length === 7 ? `${date}-31` : `${date}-12-31`.slice(0, 10));
    const early = shelf.flatMap((book) => {
      const base = 'base' in book ? shelf.find(({ id }) => id === book.base) : undefined;
      if (!base) return [];
      return lastDay(book.effective.from) < firstDay(base.effective.from) ? book.id : [];
    });
    expect(early).toEqual([]);
  });

  // Articles by number; of annexes and standards only the names that the sheets give (smart-factory 2.2 and 3.2, green units
  // 7.1, 8.2, 9, 9.2 and 10.1).
  const articles = /^Art\. \d+(, \d+)*$/;
  const names = /^((基础级|先进级|卓越级|领航级)(, 基础要求)?|基础要求|基本要求|预期性要求|必选)$/;
  const places = /^(annex( 2)?, basic requirements|annex 1, basic requirement [23]|4\.2 [abc]\)|6\.2)$/;

  test.each(shelf)('$id names no clause that no sheet gives', ({ id }) => {
    const { rules, tiers, windows = [], duties = [] } = resolveRulebook(shelf, id);
    const clauses = [...rules, ...tiers, ...windows, ...duties].flatMap(
      ({ citation }) => citation.clause ?? [],
    );
    const known = (clause: string) => [articles, names, places].some((pattern) => pattern.test(clause));
    expect(clauses.filter((clause) => !known(clause))).toEqual([]);
  });

  it('leaves no note on the source of the nation with a rule that a local text words', () => {
    const stale = shelf.flatMap((book) => {
      if (!('base' in book)) return [];
      const { rules } = resolveRulebook(shelf, book.base);
      return book.changes.flatMap((change) => {
        if (change.do !== 'change' || change.note) return [];
        return rules.find(({ id }) => id === change.rule)?.note ? `${book.id}: ${change.rule}` : [];
      });
    });
    expect(stale).toEqual([]);
  });

  it('drops a rule of another rulebook only where a notice does', () => {
    const dropped = shelf.flatMap((book) => {
      const changes = 'base' in book ? book.changes : [];
      return changes.flatMap((change) => {
        return change.do === 'drop' ? `${book.id}: ${change.rule} ${change.confidence}` : [];
      });
    });
    expect(dropped).toEqual([
      'smart-factory-liaoning-2024: prerequisite-excellent primary',
      // Its place is taken by the six cases of the call.
      'green-miit-2022-235: no-accident primary',
      // Its place is taken by the same rule for parks, too.
      'green-miit-2025-390: province-list primary',
      'green-miit-2025-390: evaluator-projects primary',
    ]);
  });

  test.each(shelf)('$id cites pages by host and path', ({ id }) => {
    const { rules, tiers, windows = [], duties = [] } = resolveRulebook(shelf, id);
    for (const { citation } of [...rules, ...tiers, ...windows, ...duties]) {
      if (citation.address !== undefined) expect(citation.address).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}(\/| |$)/);
    }
  });

  test.each(shelf)('$id explains in a note what it only infers', ({ id }) => {
    for (const { confidence, note, id: rule } of resolveRulebook(shelf, id).rules) {
      if (confidence === 'inferred') expect(note?.en, rule).toMatch(/\S/);
    }
  });
});

describe('the full cases of these tests', () => {
  test.each(assessments)('of the kind $kind are valid assessments', (assessment) => {
    expect(assessmentSchema.safeParse(assessment).error?.issues ?? []).toEqual([]);
  });
});
