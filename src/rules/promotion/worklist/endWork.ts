import type { Answer } from '../../../records/timeline/internal.js';
import { aboutScheme } from '../../../records/title/internal.js';
import { addMonthsTo, type BlurredDate, spanOf } from '../../../words/calendar/internal.js';
import { endingStages, type Stage } from '../../../words/vocabulary/index.js';
import { isInSpan, itemId, stepsOf, unitPart, type WorkContext, type Worker } from './WorkContext.js';
import type { WorkItem } from './WorkItem.js';
import { cultivationEnds, holder, titleEnds } from './workTexts.js';

/** The titles of a unit whose last day has come: by the validity of their scheme, or by a notice that is known already. */
export function titleEndWork(worker: Worker, context: WorkContext): WorkItem[] {
  return [...worker.titles.values()].flat().flatMap((title): WorkItem[] => {
    const { scheme, tier, project, until } = title;
    if (until === undefined || !isInSpan(until, context)) return [];
    const about = aboutScheme(scheme, context.schemes);
    // Where no notice ends it, it is the validity that the documents of the scheme give.
    const [cited] = title.endedBy === 'expired' ? about.citations : [];
    return [
      {
        id: itemId(worker.record.id, 'title-end', scheme, tier, project, until),
        ...unitPart(worker),
        kind: 'title-end',
        title: titleEnds(about.labels),
        scheme,
        ...(tier !== undefined && { tier }),
        ...(project !== undefined && { project }),
        due: until,
        state: 'open',
        who: holder,
        ...(cited && { citation: cited, confidence: cited.confidence }),
      },
    ];
  });
}

/** The stages that decide what becomes of a cultivation. */
const decided: readonly Stage[] = ['recognised', 'accepted', 'rejected', ...endingStages];

/** The cultivation terms of a unit that end: only schemes whose documents name a term have one. */
export function cultivationWork(worker: Worker, context: WorkContext): WorkItem[] {
  if (worker.isGone) return [];
  return worker.facts.flatMap((fact): WorkItem[] => {
    if (fact.type !== 'title' || fact.stage !== 'cultivating') return [];
    const { scheme, tier, project, on } = fact;
    const about = aboutScheme(scheme, context.schemes);
    const { cultivation } = about;
    if (!cultivation) return [];
    const due = addMonthsTo(on, cultivation.months);
    if (!isInSpan(due, context)) return [];
    const decisions = stepsOf(worker, scheme)
      .filter((step) => step.tier === tier && step.project === project && decided.includes(step.stage))
      .map((step) => isAfter(step.on, on));
    return [
      {
        id: itemId(worker.record.id, 'cultivation', scheme, tier, project, due),
        ...unitPart(worker),
        kind: 'cultivation',
        title: cultivationEnds(about.labels),
        scheme,
        ...(tier !== undefined && { tier }),
        ...(project !== undefined && { project }),
        due,
        state: stateOf(decisions, context),
        who: holder,
        citation: cultivation.citation,
        confidence: cultivation.citation.confidence,
      },
    ];
  });
}

/** Done where a decision has certainly come; of a blurred one nobody can tell. */
function stateOf(decisions: readonly Answer[], { complete }: WorkContext): WorkItem['state'] {
  if (decisions.includes('yes')) return 'done';
  return complete && !decisions.includes('unknown') ? 'open' : 'unknown';
}

function isAfter(later: BlurredDate, earlier: BlurredDate): Answer {
  const [one, other] = [spanOf(later), spanOf(earlier)];
  if (one.first >= other.last) return 'yes';
  return one.last < other.first ? 'no' : 'unknown';
}
