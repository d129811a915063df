import type { Labels } from '../../../words/vocabulary/index.js';
import type { IncidentKind } from '../../assessment/index.js';
import type { Condition, Rule } from '../../rulebook/index.js';

type Case = {
  id: string;
  title: Labels;
  kinds: readonly IncidentKind[];
  /** Lists that count only while the unit stands on them. */
  lists?: readonly IncidentKind[];
  proofs: readonly Labels[];
};

const registers: Labels = {
  en: 'screenshots of 信用中国 and 国家企业信用信息公示系统',
  'zh-CN': '“信用中国”和国家企业信用信息公示系统截图',
  'zh-TW': '「信用中國」和國家企業信用信息公示系統截圖',
};

const cases: readonly Case[] = [
  {
    id: 'normal-operation',
    title: {
      en: 'operates normally: not deregistered, not stopped for 12 or more consecutive months, not on the list of abnormal operation',
      'zh-CN': '正常经营：未注销、未连续停产12个月及以上、未被列入经营异常名录且未移出',
      'zh-TW': '正常經營：未註銷、未連續停產12個月及以上、未被列入經營異常名錄且未移出',
    },
    kinds: ['deregistration', 'stoppage'],
    lists: ['abnormal-operation-list'],
    proofs: [{ en: 'business licence', 'zh-CN': '营业执照', 'zh-TW': '營業執照' }, registers],
  },
  {
    id: 'no-accident-or-violation',
    title: {
      en: 'no safety, network or data-safety, quality or environmental accident, no tax evasion and no other violation',
      'zh-CN': '未发生安全（含网络安全、数据安全）、质量、环境污染等事故以及偷漏税等违法违规行为',
      'zh-TW': '未發生安全（含網絡安全、數據安全）、質量、環境汙染等事故以及偷漏稅等違法違規行為',
    },
    kinds: [
      'safety-accident',
      'network-or-data-safety-accident',
      'quality-accident',
      'environmental-accident',
      'tax-evasion',
      'violation',
    ],
    proofs: [registers],
  },
  {
    id: 'no-inspection-problem',
    title: {
      en: 'no serious problem found in State Council or ministry inspections',
      'zh-CN': '在国务院及有关部委督查中未被发现存在严重问题',
      'zh-TW': '在國務院及有關部委督查中未被發現存在嚴重問題',
    },
    kinds: ['inspection-problem'],
    proofs: [],
  },
  {
    id: 'no-open-rectification',
    title: {
      en: 'no industrial energy-supervision rectification left undone',
      'zh-CN': '未被列入工业节能监察整改名单且未按要求完成整改',
      'zh-TW': '未被列入工業節能監察整改名單且未按要求完成整改',
    },
    kinds: ['energy-supervision-rectification'],
    proofs: [],
  },
  {
    id: 'no-judgment-defaulter',
    title: {
      en: 'not on the list of judgment defaulters',
      'zh-CN': '未被列为失信被执行人',
      'zh-TW': '未被列為失信被執行人',
    },
    kinds: ['judgment-defaulter'],
    proofs: [
      {
        en: 'query result of zxgk.court.gov.cn',
        'zh-CN': 'zxgk.court.gov.cn 查询结果',
        'zh-TW': 'zxgk.court.gov.cn 查詢結果',
      },
    ],
  },
];

/**
 * The six cases of Art. 15, looked back on for three years, in which a unit must not apply, be recommended or be listed. Of a
 * park they include the enterprises inside.
 *
 * @param where what an earlier text says otherwise of all of them
 */
export function negativeList(
  tiers: readonly string[],
  where: Pick<Rule, 'citation' | 'confidence' | 'for' | 'proofs' | 'note'>,
): Rule[] {
  const rules = cases.map(({ id, title, kinds, lists, proofs }): Rule => {
    const never: Condition = { op: 'none-within', kinds, years: 3 };
    const now: Condition[] = lists ? [{ op: 'none-within', kinds: lists, years: 0 }] : [];
    return {
      id,
      title,
      tiers,
      for: 'both',
      severity: 'must',
      condition: now.length > 0 ? { op: 'all', of: [never, ...now] } : never,
      proofs,
      ...where,
    };
  });
  const removal: Rule = {
    id: 'not-removed',
    title: {
      en: 'not moved out of the green list',
      'zh-CN': '未被动态调整出绿色制造名单',
      'zh-TW': '未被動態調整出綠色製造名單',
    },
    tiers,
    severity: 'must',
    condition: { op: 'not-removed-within', years: 3, members: true },
    citation: where.citation,
    confidence: where.confidence,
    ...(where.note && { note: where.note }),
  };
  // The order of the article: the removal is its third case.
  return rules.toSpliced(2, 0, removal);
}
