import type { Fact, RegistryEvent } from '../../records/event/index.js';
import { heldStagesOf, type Scheme } from '../../records/title/internal.js';
import { spanOf } from '../../words/calendar/internal.js';
import { endingStages, type Stage } from '../../words/vocabulary/index.js';
import { factOf } from './Part.js';

/** What stages of the caller's own take of the titles of a unit. */
export type StagesTaken = {
  /** Where it is among them, all titles as the scheme's own stages take them; else nothing. */
  one: Stage | null;
  /** Where one of these is among them, something else: the unit is counted in the process. Not stated: whatever they are. */
  but: readonly Stage[] | undefined;
};

/** What is about a title of a scheme. */
type TitleFact = Extract<Fact, { scheme: string }>;

/** What stages of the caller's own take of the titles of a unit in a scheme. */
export function stagesOf(history: readonly RegistryEvent[], scheme: Scheme): StagesTaken {
  const own = history.flatMap((event) => factOf(event) ?? []).filter(isOf(scheme));
  if (own.some(isEnding) && !endInOrder(history, scheme)) return { one: null, but: undefined };
  const heldAt = ({ tier }: TitleFact) => heldStagesOf(scheme, tier);
  // What an opening tells of may stand at any stage that holds it.
  const stages = own.flatMap((fact) => (fact.type === 'title' ? fact.stage : heldAt(fact)));
  const begun = own.filter((fact) => !isEnding(fact));
  const steps = begun.flatMap((fact) => (fact.type === 'title' ? fact.stage : []));
  const [one] = [...steps, ...begun.flatMap(heldAt)];
  const isOne =
    steps.every((stage) => stage === one) &&
    begun.every((fact) => heldAt(fact).some((stage) => stage === one));
  return one && isOne ? { one, but: stages.filter((stage) => stage !== one) } : { one: null, but: stages };
}

/** Whether each title that ended was held before for certain, and was known to be so, so that its end is no surprise at any stage. */
function endInOrder(history: readonly RegistryEvent[], scheme: Scheme): boolean {
  if (scheme.validMonths !== undefined || history.some(({ type }) => unsettling.includes(type))) return false;
  const own = history.flatMap((event) => (event.type === 'corrected' ? [] : event)).filter(isOf(scheme));
  const turns = own.filter((fact) => isEnding(fact) || holds(fact, scheme));
  const dated = turns.map((step) => ({ step, span: spanOf(step.on) }));
  dated.sort((a, b) => a.span.first - b.span.first);
  const titles = new Map<string, { last: number; recordedAt: string; isOver: boolean }>();
  for (const { step, span } of dated) {
    const { tier, project, recordedAt = '' } = step;
    const title = JSON.stringify([tier, project]);
    const before = titles.get(title) ?? { last: Number.NEGATIVE_INFINITY, recordedAt: '', isOver: true };
    const isOver = isEnding(step);
    if ((isOver || before.isOver) && span.first <= before.last) return false;
    if (isOver && (before.isOver || 'openingHistory' in step || recordedAt < before.recordedAt)) return false;
    titles.set(title, {
      last: Math.max(span.last, before.last),
      recordedAt: recordedAt > before.recordedAt ? recordedAt : before.recordedAt,
      isOver,
    });
  }
  return true;
}

const unsettling: readonly RegistryEvent['type'][] = ['corrected', 'closed', 'split'];

function isOf({ id }: Scheme): (fact: Fact) => fact is TitleFact {
  return (fact): fact is TitleFact => 'scheme' in fact && fact.scheme === id;
}

function holds(fact: TitleFact, scheme: Scheme): boolean {
  return fact.type === 'opening' || heldStagesOf(scheme, fact.tier).includes(fact.stage);
}

function isEnding(fact: TitleFact): boolean {
  return fact.type === 'title' && endingStages.some((stage) => stage === fact.stage);
}
