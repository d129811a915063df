import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { proveRulebook } from '../support/proveRulebook.js';
import { atEveryTier } from './rows.js';
import { rowsOf2025 } from './rowsOf2025.js';

describe('the 2025 edition of the smart factory', () => {
  proveRulebook('smart-factory-2025', rowsOf2025, atEveryTier);

  it('marks the share of AI as the library’s own definition', () => {
    const { rules } = resolveRulebook(shelf, 'smart-factory-2025');
    const shares = rules.filter(({ condition }) => condition.op === 'share');
    expect(shares).toHaveLength(2);
    for (const { note } of shares) {
      expect(note?.en).toMatch(/inferred/);
      expect(note?.['zh-CN']).toMatch(/推断/);
      expect(note?.['zh-TW']).toMatch(/推斷/);
    }
  });
});
