import type { Title } from '../../../records/timeline/internal.js';
import { aboutScheme } from '../../../records/title/internal.js';
import { itemId, unitPart, type WorkContext, type Worker } from './WorkContext.js';
import type { WorkItem } from './WorkItem.js';
import { reviewOpen } from './workTexts.js';

/**
 * The reviews that a merger, a split or a closing left open: a title is neither kept nor lost until somebody decides. No
 * document sets a day.
 *
 * @param titlesOf the titles of another unit, into which this one was absorbed
 */
export function reviewWork(
  worker: Worker,
  titlesOf: (unit: string) => readonly Title[],
  context: WorkContext,
): WorkItem[] {
  return worker.facts.flatMap((fact): WorkItem[] => {
    if (fact.type !== 'merged' && fact.type !== 'split' && fact.type !== 'closed') return [];
    if (fact.titles !== 'review') return [];
    const bearers = [worker.record.id, ...('into' in fact ? [fact.into].flat() : [])];
    const waiting = bearers.flatMap(titlesOf).filter(({ standing, unit, inheritedFrom }) => {
      return standing === 'uncertain' && (unit === worker.record.id || inheritedFrom === worker.record.id);
    });
    return waiting.map((title): WorkItem => {
      const { scheme, tier, project } = title;
      const about = aboutScheme(scheme, context.schemes);
      const who = tier === undefined ? undefined : about.tiers?.[tier]?.decidedBy;
      return {
        id: itemId(worker.record.id, 'review', scheme, tier, project, fact.type, fact.on),
        ...unitPart(worker),
        kind: 'review',
        title: reviewOpen(fact.type, fact.on, about.labels),
        scheme,
        ...(tier !== undefined && { tier }),
        ...(project !== undefined && { project }),
        due: null,
        state: 'open',
        ...(who && { who }),
        ...(fact.document?.title !== undefined && { citation: { document: fact.document.title } }),
        ...(fact.confidence && { confidence: fact.confidence }),
      };
    });
  });
}
