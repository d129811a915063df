import { defineSupport } from '../defineSupport.js';
import type { SupportScheme } from '../SupportScheme.js';
import { flat, inThree, percentage, stated, threshold } from './commonRules.js';
import { saidIn } from './interviewDocument.js';

const common = {
  programme: 'treasury-bond',
  standing: 'official',
  jurisdiction: 'CN',
  payers: [{ level: 'national' }],
} as const;

const name = (en: string, zhCN: string, zhTW: string) =>
  inThree(
    `Special treasury bond for equipment renewal, ${en}`,
    `超长期特别国债支持工业设备更新（${zhCN}）`,
    `超長期特別國債支持工業設備更新（${zhTW}）`,
  );

const notice1104 = { document: '发改环资〔2024〕1104号' };
const call2024 = { document: '2024年第三批设备更新项目申报要求（工业领域）' };
const call2025 = { document: '2025年设备更新项目申报要求（电子信息领域）' };
const call2026 = { document: '2026年第一批设备更新项目申报要求（工业领域）' };
const notice1745 = { document: '发改环资〔2025〕1745号' };

/** 超长期特别国债, from step to step. The base was equipment in 2024 and is fixed assets now: two bases. */
export const treasuryBond: readonly SupportScheme[] = [
  defineSupport({
    ...common,
    id: 'treasury-bond-2024-1',
    title: name('before July 2024', '2024年7月前', '2024年7月前'),
    effective: { from: '2024', until: '2024-07-25' },
    document: { title: notice1104.document },
    citation: { ...notice1104, clause: 'removes the earlier floor' },
    confidence: 'press',
    amount: { kind: 'not-seen' },
    rules: [
      threshold('total', 10_000, {
        note: inThree(
          'Known only from the notice that removed it.',
          '仅由取消该门槛的通知得知。',
          '僅由取消該門檻的通知得知。',
        ),
      }),
    ],
  }),
  defineSupport({
    ...common,
    id: 'treasury-bond-2024-07',
    title: name('from July 2024', '2024年7月起', '2024年7月起'),
    effective: { from: '2024-07-25', until: '2025-01-08' },
    document: { title: notice1104.document, number: notice1104.document, date: '2024-07-25' },
    citation: notice1104,
    confidence: 'press',
    amount: { kind: 'not-seen' },
    rules: [
      stated(
        'field-threshold',
        inThree('reaches the threshold of its field', '达到所属领域的门槛', '達到所屬領域的門檻'),
        {
          note: inThree(
            'The floor of 100 million yuan is removed; the thresholds of the fields were not seen.',
            '取消1亿元的门槛，分领域设置；各领域门槛未见。',
            '取消1億元的門檻，分領域設置；各領域門檻未見。',
          ),
        },
      ),
    ],
  }),
  defineSupport({
    ...common,
    id: 'treasury-bond-2024-3',
    title: name('third batch of 2024', '2024年第三批', '2024年第三批'),
    // The day of the call was not seen: after the notice of July, and before the interview that speaks of it.
    effective: { from: '2024-07-25', until: '2025-01-01' },
    begunBy: '2024-12-09',
    document: { title: call2024.document },
    citation: call2024,
    confidence: 'consultancy',
    amount: { kind: 'rate', base: 'equipment', bands: flat(15) },
    amountStands: { citation: saidIn('S17'), confidence: 'interview' },
    barredByFundsOf: { levels: ['national'], citation: call2024, confidence: 'consultancy' },
    rules: [
      threshold('total', 2000, { citation: saidIn('S17'), confidence: 'interview' }),
      {
        id: 'in-construction',
        title: inThree('in construction', '在建项目', '在建項目'),
        condition: { op: 'one-of', evidence: 'projectStage', values: ['started'] },
      },
      stated(
        'in-guide-fields',
        inThree(
          'in the 27 sectors and 3 fields of the guide of May 2024',
          '属于工业和信息化部2024年5月指南的27个行业、3个领域',
          '屬於工業和信息化部2024年5月指南的27個行業、3個領域',
        ),
      ),
      stated(
        'not-funded-before',
        inThree('not funded by the centre already', '未获得中央资金支持', '未獲得中央資金支持'),
      ),
    ],
  }),
  defineSupport({
    ...common,
    id: 'treasury-bond-2025-electronics',
    title: name('electronics, 2025', '2025年电子信息', '2025年電子信息'),
    // The day of the call was not seen: after the policy of 2025, and in that year.
    effective: { from: '2025-01-08', until: '2026-01-01' },
    begunBy: '2025-12-31',
    document: { title: call2025.document },
    citation: call2025,
    confidence: 'consultancy',
    amount: { kind: 'rate', base: 'fixedAssets', bands: flat(15) },
    rules: [
      stated('electronics', inThree('in the field of electronics', '属于电子信息领域', '屬於電子信息領域'), {
        citation: { document: '发改环资〔2025〕13号' },
        confidence: 'primary',
      }),
      threshold('fixedAssets', 500),
      percentage(
        'domestic-equipment',
        inThree('domestic equipment', '国产设备占比', '國產設備占比'),
        'domesticShare',
        'at-least',
        80,
      ),
    ],
    notes: [
      inThree(
        'The policy of 2025 covers electronics, work safety and facility agriculture beside the earlier fields; the thresholds of the other fields were not seen.',
        '2025年政策增加电子信息、安全生产、设施农业等领域；其他领域的门槛未见。',
        '2025年政策增加電子信息、安全生產、設施農業等領域；其他領域的門檻未見。',
      ),
    ],
  }),
  defineSupport({
    ...common,
    id: 'treasury-bond-2026-1',
    title: name('first batch of 2026', '2026年第一批', '2026年第一批'),
    effective: { from: '2025-09', until: '2027-01-01' },
    document: { title: call2026.document, date: '2025-09' },
    citation: call2026,
    confidence: 'consultancy',
    amount: { kind: 'rate', base: 'fixedAssets', bands: flat(15) },
    rules: [
      threshold('fixedAssets', 2000),
      percentage('started', inThree('work has begun', '项目已开工', '項目已開工'), 'progress', 'above', 0),
      percentage(
        'not-nearly-done',
        inThree('not nearly done', '建设进度不超过80%', '建設進度不超過80%'),
        'progress',
        'at-most',
        80,
      ),
      stated(
        'not-new-build-or-relocation',
        inThree('neither new building nor relocation', '非新建、非搬迁项目', '非新建、非搬遷項目'),
      ),
      {
        id: 'retired-equipment',
        title: inThree(
          'original value of the retired equipment against the new equipment',
          '旧设备购置原值占新设备投资的比例',
          '舊設備購置原值占新設備投資的比例',
        ),
        condition: {
          op: 'share',
          part: 'retiredEquipment',
          of: 'investment.equipment',
          is: 'at-least',
          value: 0.1,
        },
      },
      stated(
        'retired-equipment-own',
        inThree(
          'retired equipment is fully depreciated, own and not second-hand',
          '淘汰设备已提足折旧、为自有设备、非二手设备',
          '淘汰設備已提足折舊、為自有設備、非二手設備',
        ),
      ),
      stated(
        'not-excluded-industry',
        inThree(
          'not cement, flat glass, grain or oil',
          '不属于水泥、平板玻璃、粮油',
          '不屬於水泥、平板玻璃、糧油',
        ),
      ),
    ],
    notes: [
      inThree(
        'The call ran in September and October 2025; its days were not seen. Two consultancy pages agree.',
        '申报在2025年9月至10月，具体日期未见；两家咨询机构页面一致。',
        '申報在2025年9月至10月，具體日期未見；兩家諮詢機構頁面一致。',
      ),
    ],
  }),
  defineSupport({
    ...common,
    id: 'treasury-bond-2026',
    title: name('policy of 2026', '2026年政策', '2026年政策'),
    effective: { from: '2025-12-30', until: '2027-01-01' },
    document: { title: notice1745.document, number: notice1745.document, date: '2025-12-30' },
    citation: notice1745,
    confidence: 'primary',
    amount: { kind: 'not-seen' },
    rules: [
      threshold('fixedAssets', 2000, {
        condition: {
          op: 'any',
          of: [
            { op: 'compare', evidence: 'investment.fixedAssets', is: 'at-least', value: 2000, unit: '万元' },
            {
              op: 'all',
              of: [
                { op: 'one-of', evidence: 'size', values: ['medium', 'small', 'micro'] },
                {
                  op: 'declared',
                  statement: 'smaller-threshold',
                  title: inThree(
                    'reaches the lower threshold of small and medium enterprises',
                    '达到中小企业的较低门槛',
                    '達到中小企業的較低門檻',
                  ),
                },
              ],
            },
          ],
        },
        confidence: 'inferred',
        note: inThree(
          'The notice lowers the threshold for small and medium enterprises; the new number was not found. 20 million yuan is that of the first batch.',
          '通知降低中小企业门槛，新数额未见；2000万元为第一批的门槛。',
          '通知降低中小企業門檻，新數額未見；2000萬元為第一批的門檻。',
        ),
      }),
      stated(
        'conditions-of-policy',
        inThree(
          'meets the other conditions of the policy, which were not seen',
          '符合政策的其他条件（未见）',
          '符合政策的其他條件（未見）',
        ),
      ),
    ],
  }),
];
