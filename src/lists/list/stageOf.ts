import { endingStages, type Stage, stages } from '../../words/vocabulary/index.js';
import { doubtOf } from './Doubt.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import type { Section } from './Section.js';
import { stagesIn } from './stageIn.js';

/**
 * The stage of a row: that of its own cells, else the caller's, else that of the titles. Where nobody says it, or it is said
 * in two ways, one is assumed and told: what stands on a list is taken as recognised, unless a public notice is spoken of.
 *
 * @param status what its status says; an end that it tells of comes after the stage beside it
 */
export function stageOf(
  row: RowView,
  { facts }: Section,
  { options, shared }: ReadingContext,
  status: Stage | undefined,
): Stage {
  const { stage: toldStage } = options;
  const { stages: titleStages } = facts;
  const { stage: text } = row.texts;
  if (status !== undefined && (text === undefined || ending.includes(status))) return status;
  const printed = text === undefined ? [] : stagesIn(text.slice(0, 200));
  if (status !== undefined && !printed.some((stage) => agree(stage, status))) printed.push(status);
  if (printed.length === 1 && printed[0]) return printed[0];
  if (text !== undefined) {
    const stage = safest(printed) ?? toldStage ?? safest(titleStages) ?? 'recognised';
    const said = status === undefined ? text : `${text} ${row.texts.status}`;
    row.doubt('stage-unclear', 'stage', { text: said, stage }, stage);
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

const ending: readonly Stage[] = endingStages;
const holding: readonly Stage[] = ['recognised', 'accepted'];

function agree(one: Stage, other: Stage): boolean {
  return one === other || (holding.includes(one) && holding.includes(other));
}

/** Of several stages the one that claims least. */
function safest(said: readonly Stage[]): Stage | undefined {
  return said.includes('publicised') ? 'publicised' : stages.find((stage) => said.includes(stage));
}
