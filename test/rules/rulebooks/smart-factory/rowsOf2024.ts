import { type Row, row } from '../support/proveRulebook.js';
import { maturityFrom, stated } from '../support/trials.js';
import {
  allFive,
  basicRequirements,
  covering,
  firstThree,
  holding,
  maturityOf,
  performing,
  upperApplicants,
} from './rows.js';

const plan = /399号/;
const conditions = /要素条件（2024）, .*399号 附件2/;
const [basic, advanced, excellent, leading] = [['basic'], ['advanced'], ['excellent'], ['leading']];

const transcribed = ['must', 'transcription', conditions] as const;
const inPrinciple = ['in-principle', 'transcription', conditions] as const;
const planned = ['must', 'primary', plan] as const;
const softlyPlanned = ['in-principle', 'primary', plan] as const;

/** Sections 3.1, 3.2 and 3.4 of the sheet. */
export const rowsOf2024: readonly Row[] = [
  // Implied, not said.
  row('prerequisite-advanced', advanced, 'in-principle', 'inferred', plan, holding('basic', 'advanced')),
  // 原则上.
  row('prerequisite-excellent', excellent, ...softlyPlanned, holding('advanced', 'excellent', 'basic')),
  // Excellent factories are encouraged to apply.
  row('prerequisite-leading', leading, ...softlyPlanned, holding('excellent', 'leading', 'advanced')),
  // Liaoning's notice of 2024 words the applicant; 3.4 says that the factory is built.
  ...upperApplicants(/辽宁省2024年/, plan, plan),
  row('national-level', excellent, ...planned, stated('national-level')),
  row('cooperation', excellent, ...planned, stated('cooperation')),
  ...basicRequirements(conditions),
  row('maturity-basic', basic, ...transcribed, maturityFrom(2), maturityOf('基础级')),
  row('maturity-advanced', advanced, ...transcribed, maturityFrom(2), maturityOf('先进级')),
  // A city bureau's relay of the notice of 2024 says it.
  row('maturity-excellent', excellent, 'must', 'primary', conditions, maturityFrom(3), maturityOf('卓越级')),
  row('maturity-leading', leading, ...transcribed, maturityFrom(4), maturityOf('领航级')),
  row('areas-basic', basic, ...transcribed, covering('2024', ['production-operations']), {
    clause: '基础级',
  }),
  row('areas-advanced', advanced, ...transcribed, covering('2024', firstThree), { clause: '先进级' }),
  row('areas-excellent', excellent, ...inPrinciple, covering('2024', allFive), { clause: '卓越级' }),
  row('areas-leading', leading, ...transcribed, covering('2024', allFive), { clause: '领航级' }),
  row('performance-basic', basic, ...transcribed, performing('above-provincial-average'), {
    clause: '基础级',
  }),
  row('performance-advanced', advanced, ...transcribed, performing('provincial-lead'), { clause: '先进级' }),
  row('performance-excellent', excellent, ...transcribed, performing('national-lead'), { clause: '卓越级' }),
  row('performance-leading', leading, ...transcribed, performing('global-lead'), { clause: '领航级' }),
  row('results-excellent', excellent, ...transcribed, stated('results-excellent'), { clause: '卓越级' }),
  row('results-leading', leading, ...transcribed, stated('results-leading'), { clause: '领航级' }),
];
