import type { Stage } from '../../words/vocabulary/index.js';
import { doubtOf } from './Doubt.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import type { Section } from './Section.js';
import { stagesIn } from './stageIn.js';

/**
 * The stage of a row: that of its own cell, else the caller's, else that of the titles. Where nobody says it, or it is said
 * in two ways, one is assumed and told: what stands on a list is taken as recognised, unless a public notice is spoken of.
 */
export function stageOf(row: RowView, { facts }: Section, { options, shared }: ReadingContext): Stage {
  const { stage: toldStage } = options;
  const { stages: titleStages } = facts;
  const { stage: text } = row.texts;
  const printed = text === undefined ? [] : stagesIn(text.slice(0, 200));
  if (printed.length === 1 && printed[0]) return printed[0];
  if (text !== undefined) {
    const stage = safest(printed) ?? toldStage ?? safest(titleStages) ?? 'recognised';
    row.doubt('stage-unclear', 'stage', { text, stage }, stage);
    return stage;
  }
  if (toldStage !== undefined) return toldStage;
  if (titleStages.length === 1 && titleStages[0]) return titleStages[0];
  const stage = safest(titleStages) ?? 'recognised';
  shared.add('stage-assumed', row.at, ({ at, rows }) =>
    doubtOf('stage-assumed', { stage, rows }, { at, text: '', assumed: stage }),
  );
  return stage;
}

/** Of several stages the one that claims least. */
function safest(stages: readonly Stage[]): Stage | undefined {
  return stages.includes('publicised') ? 'publicised' : stages[0];
}
