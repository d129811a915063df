import { issueText } from '../records/issue/internal.js';
import type { EvidenceTexts } from '../rules/promotion/internal.js';

export const evidenceTextsEn: EvidenceTexts = {
  'keys-missing': () => 'No row of keys was found: keep the row that begins with "unit".',
  'key-unknown': ({ key }) => `The rulebook does not ask for "${key}" here, so the column was not read.`,
  'key-repeated': ({ key }) => `A column for "${key}" stands before this one already. This one was not read.`,
  'firm-missing': ({ text }) => `This row does not say whose evidence it is, and was not read: ${text}.`,
  'firm-repeated': ({ firm }) =>
    `"${firm}" stands in a row above already, with the same project. Both were read.`,
  'firm-unread': ({ firm }) =>
    `Nothing of "${firm}" was read: its evidence needs a first and a last day, the first not after the last.`,
  'answer-unclear': ({ text, allowed }) =>
    `"${text}" is no answer that is allowed, and counts as missing. Allowed: ${allowed.en}.`,
  'evidence-invalid': ({ evidence, issue }) =>
    `"${evidence}" cannot be so, and counts as missing. ${issueText(issue, { locale: 'en' })}`,
};
