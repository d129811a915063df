import { aboutScheme } from '../../../records/title/internal.js';
import { addMonthsTo } from '../../../words/calendar/index.js';
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

/** The cultivation terms of a unit that end: only schemes whose documents name a term have one. */
export function cultivationWork(worker: Worker, context: WorkContext): WorkItem[] {
  return worker.facts.flatMap((fact): WorkItem[] => {
    if (fact.type !== 'title' || fact.stage !== 'cultivating') return [];
    const { scheme, tier, project, on } = fact;
    const about = aboutScheme(scheme, context.schemes);
    const { cultivation } = about;
    if (!cultivation) return [];
    const due = addMonthsTo(on, cultivation.months);
    if (!isInSpan(due, context)) return [];
    const isDecided = stepsOf(worker, scheme).some((step) => {
      return step.on > on && step.tier === tier && step.project === project && step.stage !== 'cultivating';
    });
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
        state: isDecided ? 'done' : context.complete ? 'open' : 'unknown',
        who: holder,
        citation: cultivation.citation,
        confidence: cultivation.citation.confidence,
      },
    ];
  });
}
