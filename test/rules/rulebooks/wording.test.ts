import type { Labels } from 'green-manufacturing-registry';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { simplified, simplifiedOnly, traditionalOnly } from './support/scripts.js';

type Told = { path: string; labels: Labels };

function isLabels(value: object): value is Labels {
  return 'zh-CN' in value;
}

/** Every text of the shelf that stands in three languages, and where. */
function textsIn(value: unknown, path: string): Told[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLabels(value)) return [{ path, labels: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const books = shelf.map((book) => ({ id: book.id, texts: textsIn(book, book.id) }));

/** The texts that hold a character of a set, as messages. */
function holding(texts: readonly Told[], locale: keyof Labels, characters: ReadonlySet<string>): string[] {
  return texts.flatMap(({ path, labels }) => {
    const found = [...labels[locale]].filter((character) => characters.has(character));
    return found.length > 0 ? `${path}: ${found.join('')}` : [];
  });
}

describe.each(books)('the texts of $id', ({ texts }) => {
  it('stand in three languages, the Chinese ones in Chinese characters', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const { path, labels } of texts) {
      expect(Object.keys(labels).sort(), path).toEqual(['en', 'zh-CN', 'zh-TW']);
      expect(labels.en, path).toMatch(/[a-z]/i);
      expect(labels['zh-CN'], path).toMatch(/\p{Script=Han}/u);
      expect(labels['zh-TW'], path).toMatch(/\p{Script=Han}/u);
    }
  });

  it('mix no traditional characters into simplified ones', () => {
    expect(holding(texts, 'zh-CN', traditionalOnly)).toEqual([]);
  });

  it('mix no simplified characters into traditional ones', () => {
    expect(holding(texts, 'zh-TW', simplifiedOnly)).toEqual([]);
  });

  it('say the same in both scripts, and differ where the scripts do', () => {
    for (const { path, labels } of texts) {
      expect(simplified(labels['zh-TW']), path).toBe(labels['zh-CN']);
      const differs = [...labels['zh-CN']].some((character) => simplifiedOnly.has(character));
      expect(labels['zh-TW'] !== labels['zh-CN'] || !differs, path).toBe(true);
    }
  });

  it('choose the traditional character by its meaning', () => {
    for (const { path, labels } of texts) {
      // 製造, 標準, 範圍, 關係, 複製, 覆蓋; 機制 and 控制 keep theirs.
      expect(labels['zh-TW'], path).not.toMatch(
        /制造|研制|標准|范圍|關系|聯系|復制|複蓋|回複|恢複|機製|控製/,
      );
    }
  });

  it('leave no stray spaces or brackets', () => {
    for (const { path, labels } of texts) {
      for (const text of Object.values(labels)) {
        expect(text.trim(), path).toBe(text);
        expect(text.split(/[（(]/).length, path).toBe(text.split(/[）)]/).length);
      }
    }
  });
});

describe('the table of characters', () => {
  test('counts no character as simplified and traditional at once', () => {
    expect([...simplifiedOnly].filter((character) => traditionalOnly.has(character))).toEqual([]);
  });
});
