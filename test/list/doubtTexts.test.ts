import type { DoubtCode, DoubtParams } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { doubtTextsEn } from '../../src/messages/doubtTexts.en.js';
import { doubtTextsZhCN } from '../../src/messages/doubtTexts.zh-CN.js';
import { doubtTextsZhTW } from '../../src/messages/doubtTexts.zh-TW.js';

const known = { id: 'f1', name: '甲', nameNow: '乙' };
const among = { name: '甲', candidates: ['f1', 'f2'] };

/** Samples of every doubt; a code that is forgotten here does not compile. */
const samples: { readonly [C in DoubtCode]: readonly DoubtParams[C][] } = {
  'header-missing': [{ rows: 3 }],
  'heading-misleading': [{ heading: '园区名称', kind: 'supply-chain' }],
  'heading-repeated': [{ heading: '名称' }],
  'title-differs': [
    { field: 'tier', told: 'national', printed: 'provincial' },
    { field: 'other', told: 'a', printed: 'b' },
  ],
  'count-differs': [{ category: '洗涤剂', declared: 3, found: 2 }],
  'heading-in-row': [{ text: '二、微型计算机（2种）' }],
  'cells-filled': [{ heading: '地区', rows: 2 }],
  'row-unreadable': [{}],
  'line-not-read': [{ text: '注' }],
  'row-ragged': [{ expected: 2, found: 3 }],
  'cell-too-long': [{ length: 600, limit: 500 }],
  'formula-error': [{ text: '#REF!' }],
  'broken-character': [{ text: '\uFFFD' }],
  'kind-unknown': [{ text: '' }, { text: '甲' }],
  'table-unclear': [{}],
  'name-short': [{ name: '宝钢' }],
  'name-brackets': [{ name: '徐工', inside: '徐州' }],
  'former-name-assumed': [{ name: '甲', former: '乙' }],
  'branch-unclear': [{ name: '甲', enterprise: '乙' }],
  'name-traditional': [{ name: '鴻富錦', simplified: '鸿富锦' }],
  'name-repeated': [
    { name: '甲', row: 3, sheet: null },
    { name: '甲', row: 3, sheet: '表' },
  ],
  'credit-code-wrong': [
    { received: '1', problem: 'length', expected: null },
    { received: '1', problem: 'character', expected: null },
    { received: '1', problem: 'check', expected: 'J' },
    { received: '1', problem: 'organisation-check', expected: 'X' },
  ],
  'region-unknown': [{ text: '火星' }],
  'region-missing': [{}],
  'district-unknown': [{ text: '松江区' }],
  'recommender-unknown': [{ text: '甲' }],
  'tier-missing': [{}],
  'tier-unknown': [{ text: '市级', allowed: ['local', 'provincial'] }],
  'stage-assumed': [{ stage: 'recognised' }],
  'stage-unclear': [{ text: '培育', stage: 'recognised' }],
  'day-missing': [{}],
  'day-unreadable': [{ text: '近日' }],
  'numbering-gap': [{ expected: 2, found: 4 }],
  'numbering-back': [{ previous: 3, found: 1 }],
  'number-unreadable': [{ text: 'x' }],
  'known-by-former-name': [known],
  'known-by-code': [known],
  'known-by-folding': [known],
  'known-elsewhere': [among],
  'match-ambiguous': [among],
  'enterprise-ambiguous': [among],
  'code-differs': [{ ...among, received: '9' }],
  'decision-unknown': [{ id: 'f9' }],
  'removal-of-unknown': [{ name: '甲' }],
  'removal-not-held': [{ id: 'f1', name: '甲' }],
  'rename-of-unknown': [{ name: '甲' }],
  'rename-incomplete': [
    { from: '甲', to: '' },
    { from: '', to: '乙' },
    { from: '甲', to: '乙' },
  ],
  'rename-known': [{ id: 'f1', name: '甲' }],
  'new-name-taken': [among],
  'title-held': [{ id: 'f1', name: '甲' }],
};

function isCode(text: string): text is DoubtCode {
  return Object.hasOwn(samples, text);
}

function textsOf<C extends DoubtCode>(code: C): string[][] {
  const tellers = [doubtTextsEn[code], doubtTextsZhCN[code], doubtTextsZhTW[code]];
  return samples[code].map((params) => tellers.map((tell) => tell(params)));
}

describe('the text of a doubt', () => {
  it.each(Object.keys(samples).filter(isCode))('%s stands in three languages', (code) => {
    for (const [english = '', simplified = '', traditional = ''] of textsOf(code)) {
      for (const text of [english, simplified, traditional])
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(english).toMatch(/\.$/);
      expect(simplified).toMatch(/\p{Script=Han}.*。$/u);
      expect(traditional).toMatch(/\p{Script=Han}.*。$/u);
      expect(simplified).not.toMatch(/[「」]/);
      expect(traditional).not.toMatch(/[“”]/);
    }
  });
});
