import { locales } from 'green-manufacturing-registry';
import { expect, test } from 'vitest';
import { citationText } from '../../../src/rules/rulebook/internal.js';

const document = '工信部节〔2024〕13号';
const told = (clause?: string) =>
  locales.map((locale) => citationText({ document, ...(clause !== undefined && { clause }) }, locale));

test.each([
  ['Art. 15', 'Art. 15', '第15条', '第15條'],
  ['Art. 5, 12', 'Art. 5, 12', '第5、12条', '第5、12條'],
  ['Art. 2, 5, 11–13', 'Art. 2, 5, 11–13', '第2、5、11–13条', '第2、5、11–13條'],
  ['annex', 'annex', '附件', '附件'],
  ['annex 1', 'annex 1', '附件1', '附件1'],
  ['annex 5, 企业绿码', 'annex 5, 企业绿码', '附件5，企业绿码', '附件5，企业绿码'],
  ['annex, basic requirements', 'annex, basic requirements', '附件，基本要求', '附件，基本要求'],
  [
    'annex 1, basic requirement 2',
    'annex 1, basic requirement 2',
    '附件1，基本要求第2项',
    '附件1，基本要求第2項',
  ],
  ['annex, 基本要求', 'annex, 基本要求', '附件，基本要求', '附件，基本要求'],
  ['卓越级: 成熟度', '卓越级: 成熟度', '卓越级: 成熟度', '卓越级: 成熟度'],
])('the clause %s is read in each language as its law is', (clause, en, simplified, traditional) => {
  expect(told(clause)).toEqual([
    `${document}, ${en}`,
    `${document}，${simplified}`,
    `${document}，${traditional}`,
  ]);
});

test('a document without a clause is called by its name alone', () => {
  expect(told()).toEqual([document, document, document]);
});
