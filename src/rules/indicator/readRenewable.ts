import { foldText } from '../../words/vocabulary/internal.js';
import type { IndicatorInput } from './Indicator.js';
import { renewableSources } from './IndicatorInputs.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { type Reading, readAmount } from './readAmount.js';
import { type Part, readList } from './readList.js';
import { ownValue, typeIssue } from './untyped.js';

/** Adds up renewable energy by source (B.5). A certificate that stands twice is one and the same energy. */
export function readRenewable(parts: unknown, input: IndicatorInput, issues: IndicatorIssue[]): Reading {
  const firstOf = new Map<string, number>();
  let value = 0;
  for (const part of readList(parts, ['source', 'tce', 'certificate'], [input.key], issues)) {
    issues.push(...sourceIssues(part), ...certificateIssues(part, firstOf));
    value += readAmount(ownValue(part.record, 'tce'), input.unit, [...part.path, 'tce'], issues).value;
  }
  return { value };
}

function sourceIssues({ record, path }: Part): IndicatorIssue[] {
  const source = ownValue(record, 'source');
  const at = [...path, 'source'];
  if (typeof source !== 'string') return [typeIssue('string', source, at)];
  if (renewableSources.some((one) => one === source)) return [];
  return [{ code: 'not-in-list', path: at, params: { allowed: renewableSources } }];
}

function certificateIssues({ record, path, at }: Part, firstOf: Map<string, number>): IndicatorIssue[] {
  const certificate = ownValue(record, 'certificate');
  const where = [...path, 'certificate'];
  // Without its number, a certificate bought by itself could be counted again and nobody would see it.
  if (certificate === undefined && ownValue(record, 'source') !== 'green-certificate') return [];
  if (typeof certificate !== 'string') return [typeIssue('string', certificate, where)];
  const folded = foldText(certificate);
  if (folded === '') return [{ code: 'empty', path: where, params: {} }];
  const first = firstOf.get(folded);
  if (first !== undefined)
    return [{ code: 'certificate-twice', path: where, params: { certificate, first } }];
  firstOf.set(folded, at);
  return [];
}
