import { prune } from '../../records/timeline/internal.js';
import type { Stage } from '../../words/vocabulary/index.js';
import { doubtOf } from './Doubt.js';
import { foldWords } from './foldWords.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import { isRemoval, removalIn, speaksOfRemoval } from './removalIn.js';
import type { Section } from './Section.js';
import { stageAlone } from './stageIn.js';

/** Whether a row gives a title or says that one was taken back, or only that it is meant to be. */
export type Standing = {
  is: 'listed' | 'removed' | 'proposed';
  reason?: string;
  /** The stage that a column of states says. */
  stage?: Stage;
};

/** The word of the rulebooks; any other is told as the reason. */
const plainWords = ['移出', '移除'];

/** Reads what a row, or its table, says of titles that are taken back. A remark never removes by itself. */
export function standingOf(row: RowView, section: Section, context: ReadingContext): Standing {
  const { status, remark, stage, reason } = row.texts;
  if (remark !== undefined) checkRemark(row, remark);
  if (section.table === 'removed') return standingOfTable(row, section, context);
  const said = status ?? (stage !== undefined && isRemoval(stage) ? stage : undefined);
  const removal = said === undefined ? undefined : removalIn(said);
  if (said === undefined || removal === undefined || removal.says === 'negated') {
    const stated = status === undefined || removal ? undefined : stageOfStatus(row, status, context);
    return { is: 'listed', ...prune({ reason, stage: stated }) };
  }
  if (removal.says === 'removed' && isRemoval(said)) return { is: 'removed', reason: reason ?? said };
  row.doubt('status-unclear', 'status', { text: said });
  return { is: removal.says === 'proposed' ? 'proposed' : 'listed' };
}

function standingOfTable(row: RowView, { facts }: Section, { shared }: ReadingContext): Standing {
  const { isProposed, removal = '', title = '' } = facts;
  if (isProposed) {
    shared.add(`removal-proposed ${title}`, row.at, ({ at, rows }) =>
      doubtOf('removal-proposed', { text: title, rows }, { at, text: title }),
    );
    return { is: 'proposed' };
  }
  const reason = row.texts.reason ?? (removal === '' || plainWords.includes(removal) ? undefined : removal);
  return reason === undefined ? { is: 'removed' } : { is: 'removed', reason };
}

/** What registers say of titles that stand. */
const standing =
  /^(已|现|继续|仍|仍然|予以|同意)?(有效|有效期内|在有效期内|正常|在册|在列|在榜|存续|存续期内|保留|合格|达标|通过|入选|获评|授牌|列入|纳入|恢复|是|valid|active|ok)$/;

/** The stage that a status says. One that is no word of titles is told once, with the rows that bear it. */
function stageOfStatus(row: RowView, text: string, { shared }: ReadingContext): Stage | undefined {
  const folded = foldWords(text.slice(0, 200));
  if (standing.test(folded) || /^(复[核审]|动态管理|年审)(通过|合格|正常)$|^通过复[核审]$/.test(folded))
    return undefined;
  const stage = stageAlone(folded);
  if (stage === undefined) {
    shared.add(`status-unread ${folded}`, row.at, ({ at, rows }) =>
      doubtOf('status-unread', { text, rows }, { at, text }),
    );
    return undefined;
  }
  if (stage !== 'rejected') return stage;
  // Who did not pass has got no title, or may lose one that was given.
  row.doubt('status-unclear', 'status', { text });
  return undefined;
}

function checkRemark(row: RowView, text: string): void {
  if (speaksOfRemoval(text.slice(0, 200))) row.doubt('status-unclear', 'remark', { text });
}
