import { type Row, row } from '../support/proveRulebook.js';
import { maturityFrom, stated } from '../support/trials.js';
import {
  aiShareFrom,
  allFive,
  basicRequirements,
  covering,
  firstThree,
  holding,
  maturityOf,
  performing,
  upperApplicants,
} from './rows.js';

const notice = /251号/;
const conditions = /要素条件（2025年版）/;
const [basic, advanced, excellent, leading] = [['basic'], ['advanced'], ['excellent'], ['leading']];

const transcribed = ['must', 'transcription', conditions] as const;
const severally = ['must', 'several', conditions] as const;
const relayed = ['must', 'primary', conditions] as const;
const byShanghai = ['must', 'primary', /430号/] as const;
const byOneGuide = ['must', 'single', notice] as const;

// Without scenarios there is no share of them either.
const noShare = { 'ai-share-excellent': 'unknown', 'ai-share-leading': 'unknown' } as const;

/** Sections 3.1, 3.2 and 3.5 of the sheet. */
export const rowsOf2025: readonly Row[] = [
  row('prerequisite-advanced', advanced, 'must', 'primary', notice, holding('basic', 'advanced')),
  // The national wording was not seen; 2024 says 原则上, Shanghai alone asks for it outright.
  row('prerequisite-excellent', excellent, 'in-principle', 'inferred', undefined, [
    ...holding('advanced', 'excellent', 'basic'),
  ]),
  row('prerequisite-leading', leading, 'must', 'several', notice, [
    ...holding('excellent', 'leading', 'advanced'),
  ]),
  // Registration in China is worded in Tianjin's notice of 2025-07-04.
  ...upperApplicants(/津工信数转〔2025〕4号/, /430号/, notice),
  // As in 2024, P local: the tag of every other rule that a local notice says word for word.
  row('national-level', excellent, ...byShanghai, stated('national-level')),
  row('cooperation', excellent, ...byShanghai, stated('cooperation')),
  row('industry-lead', leading, ...byOneGuide, stated('industry-lead')),
  row('competitive-products', leading, ...byOneGuide, stated('competitive-products')),
  row('global-smart-manufacturing', leading, ...byOneGuide, stated('global-smart-manufacturing')),
  ...basicRequirements(conditions),
  row('maturity-basic', basic, ...transcribed, maturityFrom(2), maturityOf('基础级')),
  row('maturity-advanced', advanced, ...severally, maturityFrom(2), maturityOf('先进级')),
  row('maturity-excellent', excellent, ...transcribed, maturityFrom(3), maturityOf('卓越级')),
  row('maturity-leading', leading, ...transcribed, maturityFrom(4), maturityOf('领航级')),
  // Tianjin's notice of 2026 says these two.
  row('areas-basic', basic, ...relayed, covering('2025', ['production-operations']), { clause: '基础级' }),
  row('areas-advanced', advanced, ...relayed, covering('2025', firstThree), { clause: '先进级' }),
  row(
    'areas-excellent',
    excellent,
    'in-principle',
    'transcription',
    conditions,
    covering('2025', allFive, noShare),
    { clause: '卓越级' },
  ),
  row('areas-leading', leading, ...transcribed, covering('2025', allFive, noShare), { clause: '领航级' }),
  // 20 % and 60 % of 40.
  row('ai-share-excellent', excellent, ...severally, aiShareFrom(8), { clause: '卓越级' }),
  row('ai-share-leading', leading, ...severally, aiShareFrom(24), { clause: '领航级' }),
  row('performance-basic', basic, ...severally, performing('above-provincial-average'), { clause: '基础级' }),
  row('performance-advanced', advanced, ...severally, performing('provincial-lead'), { clause: '先进级' }),
  row('performance-excellent', excellent, ...severally, performing('national-lead'), { clause: '卓越级' }),
  row('performance-leading', leading, ...severally, performing('global-lead'), { clause: '领航级' }),
  row('results-excellent', excellent, ...transcribed, stated('results-excellent'), { clause: '卓越级' }),
  row('results-leading', leading, ...transcribed, stated('results-leading'), { clause: '领航级' }),
];
