import { type Stage, stageLabels, stages } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';

/**
 * The stages whose words stand in a text: 拟入选公示 is `publicised`, 公布 is `recognised`. Several, or 拟 without 公示, leave
 * it open; 培育 alone is no stage.
 */
export function stagesIn(text: string): Stage[] {
  const folded = foldWords(text);
  const found = stages.filter((stage) => {
    const words =
      stage === 'recognised' ? ['公布', stageLabels[stage]['zh-CN']] : [stageLabels[stage]['zh-CN']];
    return folded === stage || words.some((word) => folded.includes(word));
  });
  return folded.includes('拟') ? found.filter((stage) => stage === 'publicised') : found;
}
