import { type Stage, stageLabels, stages } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';

/** Other words for a stage than its label. */
const besides: { readonly [S in Stage]?: readonly string[] } = {
  recognised: ['公布'],
  expired: ['有效期届满', '称号到期', '资格到期'],
};

/** What stands beside the word of a stage and leaves it as it is: 已公示, 公示中, 2021年度认定. */
const unchanging =
  /^(已经?|正在|处于|正式|拟?入选|通过|经|\d{4}年度?|国家级?|省级|市级|中|期间?|期内|阶段|状态|完成|合格|名单)*$/;

/** 未认定, 不予认定 and 待认定 are not 认定. */
const denied = '(?<!不予?|未予?|没有|待|暂缓)';

const words = stages.map((stage) => {
  const all = [stageLabels[stage]['zh-CN'], ...(besides[stage] ?? [])];
  return { stage, said: new RegExp(`${denied}(?:${all.join('|')})`) };
});

/**
 * The stages whose words stand in a text: 拟入选公示 is `publicised`, 公布 is `recognised`. Several, or 拟 without 公示, leave
 * it open; 培育 alone is no stage.
 */
export function stagesIn(text: string): Stage[] {
  const folded = foldWords(text);
  const found = words.flatMap(({ stage, said }) => (folded === stage || said.test(folded) ? stage : []));
  if (!folded.includes('拟')) return found;
  if (found.includes('publicised')) return ['publicised'];
  // What is meant to be recognised is not, and may be in public notice.
  return /拟(认定|入选|公布|列入|推荐|授予|命名|确定|评定|新增)/.test(folded)
    ? ['publicised', 'recognised']
    : [];
}

/** The stage that a text says where it says nothing else: of 已公示, `publicised`; of 初审未通过 and 推荐保留, none. */
export function stageAlone(text: string): Stage | undefined {
  const folded = foldWords(text);
  const [stage, ...others] = stagesIn(folded);
  if (stage === undefined || others.length > 0) return undefined;
  const rest = words.reduce((left, { said }) => left.replace(said, ''), folded);
  return folded === stage || unchanging.test(rest) ? stage : undefined;
}
