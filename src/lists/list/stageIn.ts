import { type Stage, stageLabels, stages } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';

/** Other words for a stage than its label. */
const besides: { readonly [S in Stage]?: readonly string[] } = {
  recognised: ['公布'],
  expired: ['有效期届满', '称号到期', '资格到期'],
};

/**
 * The stages whose words stand in a text: 拟入选公示 is `publicised`, 公布 is `recognised`. Several, or 拟 without 公示, leave
 * it open; 培育 alone is no stage.
 */
export function stagesIn(text: string): Stage[] {
  const folded = foldWords(text);
  const found = stages.filter((stage) => {
    const words = [stageLabels[stage]['zh-CN'], ...(besides[stage] ?? [])];
    return folded === stage || words.some((word) => folded.includes(word));
  });
  if (!folded.includes('拟')) return found;
  if (found.includes('publicised')) return ['publicised'];
  // What is meant to be recognised is not, and may be in public notice.
  return /拟(认定|入选|公布|列入|推荐|授予|命名|确定|评定|新增)/.test(folded)
    ? ['publicised', 'recognised']
    : [];
}
