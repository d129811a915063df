import { type Rule, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, test } from 'vitest';

type Said = [rulebook: string, english: RegExp, chinese: RegExp];

/** What a rulebook says that is no rule to check, as the sheets have it. */
const notes: readonly Said[] = [
  ['green-miit-2016-586', /every three years in this regime only/, /仅本制度下每三年复核一次/],
  [
    'green-miit-2022-235',
    /call of 2023, which came in July 2023; no source settles the day/,
    /2023年7月，具体日期无/,
  ],
  [
    'green-miit-2023-202',
    /of July 2023.*2023-07-25 in Shenzhen.*2023-07-26 in Chongqing/,
    /深圳2023年7月25日、重庆2023年7月26日转发/,
  ],
  ['green-miit-2023-202', /negative list was not seen.*none is checked/, /没有负面清单，此处不作检查/],
  [
    'green-miit-2025-390',
    /about 2025-10-11.*07-31.*not kept in 2025.*10-23 and 10-28/,
    /2025年10月11日.*孟津区为10月23日、10月28日/,
  ],
  [
    'green-guangdong-2024',
    /gazette of the province 2024 no\. 13.*Huizhou on 2024-06-07/,
    /公报2024年第13期，惠州2024年6月7日转发/,
  ],
  [
    'green-guangdong-2024',
    /粤工信节能函〔2026〕21号 of 2026-06-05: cities by 06-30; 53 industries.*GB\/T 36132-2025/,
    /2026年6月5日粤工信节能函〔2026〕21号：各地市6月30日前报送；53个行业/,
  ],
  ['green-zhejiang-2024', /104号 is of 2024-05-27/, /104号文发布于2024年5月27日/],
  [
    'smart-factory-jiangsu-2025',
    /plan of 2024 and uses the scenario guide of 2024.*end of May 2025/,
    /依据2024年实施方案，采用2024年版场景参考指引/,
  ],
  [
    'smart-factory-shandong-2025',
    /spring 2025, for basic and advanced.*2025-07-13 its 354 winners/,
    /2025年7月13日前已公布354家/,
  ],
  [
    'smart-factory-hainan-2025',
    /智能工厂梯度培育工作方案（2025—2027年）, of which only the existence is known/,
    /《智能工厂梯度培育工作方案（2025—2027年）》，仅知其存在/,
  ],
  ['smart-factory-liaoning-2024', /Dalian, a plan-listed city, is excluded/, /不含计划单列市大连/],
  [
    'smart-factory-beijing-2025',
    /carry out the plan of 2024 for basic and advanced/,
    /依据2024年实施方案，针对基础级和先进级/,
  ],
  [
    'smart-factory-beijing-2026',
    /national action of 2026 began about 2026-07-15, by one weak source/,
    /据一处较弱来源，2026年国家行动约于2026年7月15日启动/,
  ],
  [
    'smart-factory-tianjin-2025-2',
    /Six municipal bodies recommend excellent and leading.*second batch of basic self-assessment and advanced/,
    /推荐卓越级、领航级，并开展第二批基础级自评估、先进级认定/,
  ],
  [
    'smart-factory-tianjin-2026',
    /Port Free Trade Zone, whose days bind its own firms only/,
    /其中日期仅适用于区内企业/,
  ],
  ['heilongjiang-smart-factory-2025', /official page is of 2025-05-30/, /官方页面发布于2025年5月30日/],
  [
    'zero-carbon-factory-2026',
    /digest of 2026-07-26.*targets are for 2030/,
    /2026年7月26日的一份摘要.*2030年目标/,
  ],
  ['zero-carbon-factory-2026', /being on it is not the title/, /列入建设名单不等于获得称号/],
  [
    'zero-carbon-park-2025',
    /52 parks, TEDA and Tianjin Port Free Trade Zone.*share of 50 %, which is not checked/,
    /52个园区，含天津经开区和天津港保税区.*50%，此处不作检查/,
  ],
];

/** The same of the note beside a rule. */
const notesOfRules: readonly [rulebook: string, rule: string, english: RegExp, chinese: RegExp][] = [
  [
    'green-miit-2022-235',
    'no-accident-or-violation',
    /six cases of the last three years and no grade of accident/,
    /近三年的六种情形，事故不分等级/,
  ],
  ['green-miit-2023-202', 'energy-benchmark', /preference/, /优先推荐/],
  [
    'green-miit-2025-390',
    'region-average',
    /textile press of 2025-10-11, which quotes the ministry/,
    /2025年10月11日纺织行业媒体所引/,
  ],
  [
    'green-miit-2025-390',
    'not-last-five-percent',
    /public code base.*Mengjin, read whole, does not have it/,
    /公开代码库；孟津区转发件全文无此内容/,
  ],
  ['green-wuhan-2025', 'no-repeat', /may apply for the national list/, /可以申报国家级名单/],
  ['heilongjiang-smart-factory-2025', 'maturity-basic-workshop', /levels 1 to 2/, /1—2级/],
  ['heilongjiang-smart-factory-2025', 'maturity-advanced-workshop', /levels 2 to 3/, /2—3级/],
  ['zero-carbon-factory-2026', 'non-fossil-basic', /swaps 30 and 35 %/, /30%与35%互换/],
  ['zero-carbon-factory-2026', 'physical-power', /swaps 30 and 35 %/, /30%与35%互换/],
  ['smart-factory-2024', 'legal-person', /registration in Liaoning/, /在辽宁省内注册/],
  ['smart-factory-2025', 'legal-person', /Tianjin's notice of 2025-07-04/, /天津2025年7月4日通知/],
];

describe('the notes of a rulebook', () => {
  test.each(notes)('%s says %s', (id, english, chinese) => {
    const said = resolveRulebook(shelf, id).notes ?? [];
    expect(said.some((note) => english.test(note.en) && chinese.test(note['zh-CN']))).toBe(true);
  });

  test.each(notesOfRules)('%s says beside %s %s', (id, rule, english, chinese) => {
    const { note }: Partial<Rule> = resolveRulebook(shelf, id).rules.find((one) => one.id === rule) ?? {};
    expect(note?.en).toMatch(english);
    expect(note?.['zh-CN']).toMatch(chinese);
  });
});

test('windows say who files and where, as their notices do', () => {
  const filing = (id: string) =>
    (resolveRulebook(shelf, id).windows ?? []).map(({ who, where, zone }) => [who['zh-CN'], where ?? zone]);
  expect(filing('smart-factory-beijing-2026')).toEqual([['企业在线申报并报送纸质材料', undefined]]);
  expect(filing('smart-factory-qingdao-2026').map(([, where]) => where)).toEqual([
    'funeng.qiisi.cn',
    'funeng.qiisi.cn',
  ]);
});
