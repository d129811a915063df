import { defineSupport } from '../defineSupport.js';
import type { SupportScheme } from '../SupportScheme.js';
import { flat, inThree, stated, threshold } from './commonRules.js';
import { interviewDocument, saidIn } from './interviewDocument.js';

const common = {
  standing: 'interview',
  jurisdiction: '120000',
  // What was said on that day; since when it holds was not said.
  effective: { from: '2024-12-09' },
  document: interviewDocument,
  confidence: 'interview',
} as const;

/** What Tianjin's industry bureau said on 2024-12-09 about money and help for projects, where no document was seen. */
export const interview2024: readonly SupportScheme[] = [
  defineSupport({
    ...common,
    id: 'tianjin-renovation-interview',
    programme: 'tianjin-renovation',
    citation: saidIn('S19'),
    title: inThree(
      'Tianjin: renovation for quality and efficiency',
      '天津市提质增效技术改造项目',
      '天津市提質增效技術改造項目',
    ),
    payers: [{ level: 'city' }, { level: 'district' }],
    amount: { kind: 'rate', base: 'equipmentAndTools', bands: flat(10), cap: 'not-seen' },
    rules: [threshold('total', 1000)],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-equipment-renewal-interview',
    programme: 'tianjin-equipment-renewal',
    citation: saidIn('S20'),
    title: inThree('Tianjin: equipment renewal', '天津市设备更新项目', '天津市設備更新項目'),
    payers: [{ level: 'city' }],
    amount: { kind: 'rate', base: 'equipment', bands: flat(10), cap: 'not-seen' },
    rules: [
      threshold('total', 500),
      stated('five-actions', inThree('belongs to the five actions', '属于五大行动范围', '屬於五大行動範圍')),
    ],
    notes: [
      inThree(
        'The guide was about to be issued; it was not seen.',
        '申报指南即将发布，未见文本。',
        '申報指南即將發布，未見文本。',
      ),
    ],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-commitment-filing-interview',
    programme: 'tianjin-commitment-filing',
    citation: saidIn('S15'),
    title: inThree('Tianjin: filing by commitment', '天津市承诺备案制', '天津市承諾備案制'),
    payers: [],
    amount: { kind: 'none' },
    rules: [
      stated('no-new-land', inThree('takes no new land', '不新增用地', '不新增用地')),
      stated('equipment-led', inThree('led by equipment', '以设备投资为主', '以設備投資為主')),
    ],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-green-award-interview',
    programme: 'tianjin-green-award',
    citation: saidIn('S57, S64'),
    title: inThree(
      'Tianjin: rewards for green low-carbon benchmarks',
      '天津市绿色低碳标杆企业奖励',
      '天津市綠色低碳標桿企業獎勵',
    ),
    payers: [],
    amount: { kind: 'not-seen' },
    rules: [
      stated(
        'in-three-directions',
        inThree(
          'energy saving and comprehensive use, green manufacturing, or green renovation',
          '属于工业节能与综合利用、绿色制造、绿色化改造之一',
          '屬於工業節能與綜合利用、綠色製造、綠色化改造之一',
        ),
      ),
      stated(
        'award-rules',
        inThree(
          'meets rules that were still being refined and were not seen',
          '符合奖励细则（访谈时仍在完善，未见）',
          '符合獎勵細則（訪談時仍在完善，未見）',
        ),
      ),
    ],
    notes: [
      inThree(
        'No current amount was found for any green award of Tianjin: unknown.',
        '未见天津市现行绿色奖励金额，视为未知。',
        '未見天津市現行綠色獎勵金額，視為未知。',
      ),
    ],
  }),
];
