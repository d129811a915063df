import type { WingErrorInfo } from '../../src/words/vocabulary/internal.js';

type Told<C extends keyof WingErrorInfo> = { code: C; info: WingErrorInfo[C] };
type Samples = { readonly [C in keyof WingErrorInfo]: readonly Told<C>[] };

function errors<C extends keyof WingErrorInfo>(code: C, samples: readonly WingErrorInfo[C][]): Told<C>[] {
  return samples.map((info) => ({ code, info }));
}

const files = [
  'xlsx',
  'xlsb',
  'xls',
  'ods',
  'doc',
  'docx',
  'rtf',
  'pdf',
  'picture',
  'web-page',
  'encrypted',
  'old-office',
  'archive',
  'cut-off',
  'utf-16',
  'binary',
  'text',
  'empty',
] as const;

const limits = [
  'bytes',
  'parts',
  'unpackedBytes',
  'styles',
  'sheets',
  'rows',
  'columns',
  'filledCells',
  'textCharacters',
  'rowBytes',
] as const;

const failures = ['connection', 'space', 'rights', 'read-only', 'size', 'busy'] as const;

const issue = { code: 'missing', severity: 'error', path: ['rules', 0, 'id'], params: {} } as const;

/** Every error of the wings, in each of the ways in which it can be told. */
export const wingSamples: Samples = {
  'unknown-rulebook': errors('unknown-rulebook', [
    { asked: 'smart-factory 230000 2026-03-01', known: ['甲', '乙'] },
  ]),
  'ambiguous-rulebook': errors('ambiguous-rulebook', [
    { asked: 'smart-factory CN 2025-06-15', matches: ['甲', '乙'] },
  ]),
  'invalid-rulebook': errors('invalid-rulebook', [
    { rulebook: '甲', issues: [issue] },
    { rulebook: '甲', issues: [issue, issue] },
  ]),
  'too-many-overlays': errors('too-many-overlays', [{ rulebook: '甲', allowed: 100 }]),
  'unknown-rule': errors('unknown-rule', [{ rulebook: '甲', rule: '一', known: ['二', '三'] }]),
  'rule-taken': errors('rule-taken', [{ rulebook: '甲', rule: '一' }]),
  'tier-not-of-rulebook': errors('tier-not-of-rulebook', [
    { rulebook: '甲', scheme: 'smart-factory', tier: '一', allowed: ['basic', 'advanced'] },
  ]),
  'assessment-of-other-unit': errors('assessment-of-other-unit', [{ unit: '一', assessment: '二' }]),
  'counts-differ': errors('counts-differ', [{ part: 3 }]),
  'nothing-to-merge': errors('nothing-to-merge', [{ parts: 0 }]),
  'table-too-large': errors('table-too-large', [{ cells: 2000, allowed: 1000 }]),
  'peer-missing': errors(
    'peer-missing',
    (['csv', 'xlsx', 'xls', 'ods', 'register'] as const).map((reads) => ({
      peer: 'peer',
      reads,
    })),
  ),
  'wrong-file': errors(
    'wrong-file',
    files.map((found) => ({ found, wanted: 'csv' })),
  ),
  'limit-exceeded': errors(
    'limit-exceeded',
    limits.flatMap((limit) => [
      { limit, allowed: 10, found: 12, line: null },
      { limit, allowed: 10, found: null, line: null },
      { limit, allowed: 10, found: null, line: 7 },
    ]),
  ),
  'file-damaged': errors('file-damaged', [{ part: null }, { part: '表1' }]),
  'text-undecodable': errors('text-undecodable', [
    { encoding: null, line: 7 },
    { encoding: 'big5', line: 7 },
    { encoding: 'gb18030', line: 7 },
    { encoding: 'utf-8', line: 7 },
    { encoding: null, line: 7, found: 'big5' },
    { encoding: null, line: 7, found: 'mixed' },
  ]),
  'quote-unclosed': errors('quote-unclosed', [{ line: 7 }]),
  'store-version': errors('store-version', [
    { found: 9, expected: 3 },
    { found: 2, expected: 3 },
    { found: 0, expected: 3 },
  ]),
  'store-derivation': errors('store-derivation', [{ state: 'other' }, { state: 'under-way' }]),
  'store-not-empty': errors('store-not-empty', [{ records: 2, events: 3 }]),
  'store-failed': errors(
    'store-failed',
    failures.flatMap((reason) => [
      { reason, state: '08006' },
      { reason, state: '' },
    ]),
  ),
  'folder-in-use': errors('folder-in-use', [{ folder: '登记', pid: 7, lock: '锁' }]),
  'folder-unfit': errors('folder-unfit', [
    { folder: '登记', reason: 'not-empty' },
    { folder: '登记', reason: 'no-folder' },
    { folder: '登记', reason: 'no-parent' },
    { folder: '登记', reason: 'no-register' },
    { folder: '登记', reason: 'unopened', state: 'EACCES' },
  ]),
  'project-of-other-enterprise': errors('project-of-other-enterprise', [
    { project: '一', builder: '二', enterprise: '三' },
  ]),
  'invalid-money': errors('invalid-money', [{ received: '一百' }]),
  'counts-not-comparable': errors('counts-not-comparable', [
    {
      differing: [
        'scheme',
        'asOf',
        'knownAt',
        'measure',
        'period',
        'count',
        'stages',
        'by',
        'where',
        'rollUp',
      ],
    },
  ]),
};
