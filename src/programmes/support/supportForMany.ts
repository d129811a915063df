import {
  byLack,
  compared,
  type Lack,
  lackIn,
  type RuleTally,
  tallyRules,
} from '../../rules/promotion/internal.js';
import { iterableIn, objectIn } from '../../words/vocabulary/internal.js';
import { schemesOn } from './extendSupport.js';
import type { SupportQuestion } from './SupportQuestion.js';
import type { SupportAnswer } from './SupportReport.js';
import { supportShelf } from './shipped/index.js';
import { type SupportOptions, supportFor } from './supportFor.js';

/** How one project stands before one scheme of support. */
export type SupportEntry = Lack & { project: string; answer: SupportAnswer };

export type ManySupport = {
  /** Each project before each scheme: those that may claim, those that lack evidence only, then the others; who lacks least first. */
  entries: readonly SupportEntry[];
  /** The rules that some project fails or cannot show, by scheme, the one that fails most often first. */
  rules: readonly (RuleTally & { scheme: string })[];
};

/**
 * Asks the schemes of support of many projects and sorts the answers by what is lacking. Their ceilings are never added.
 *
 * @throws RegistryError as `supportFor`
 * @example
 * const planned = { total: { amount: '2000', unit: '万元' }, equipment: { amount: '2000', unit: '万元' } } as const
 * const known: Project = { kind: 'project', id: 'p2', name: '示例项目', actions: ['smart'], stages: [{ stage: 'started', on: '2024-05' }], planned }
 * const unknown: Project = { kind: 'project', id: 'p1', name: '另一项目' }
 * const asked = { asOf: '2024-12-10', jurisdiction: '120000' }
 * const { entries: [first] } = supportForMany([{ project: unknown }, { project: known }], asked)
 * const told = [first?.project, first?.outcome]
 * told //=> ['p2', 'eligible']
 */
export function supportForMany(questions: Iterable<SupportQuestion>, options: SupportOptions): ManySupport {
  // Overlays are applied once, not for each project.
  const schemes = schemesOn(objectIn(options, 'options').schemes ?? supportShelf);
  const reports = Array.from(iterableIn(questions, 'questions'), (question) =>
    supportFor(question, { ...options, schemes }),
  );
  const entries = reports.flatMap(({ project, answers }) =>
    answers.map((answer): SupportEntry => ({ project, ...lackIn(answer), answer })),
  );
  const asked = new Set(entries.map(({ answer }) => answer.scheme));
  const rules = [...asked].flatMap((scheme) => {
    const tallies = tallyRules(entries.filter(({ answer }) => answer.scheme === scheme));
    return tallies.map((tally) => ({ ...tally, scheme }));
  });
  entries.sort(
    (a, b) => byLack(a, b) || compared(a.project, b.project) || compared(a.answer.scheme, b.answer.scheme),
  );
  rules.sort((a, b) => b.unmet - a.unmet || b.unknown - a.unknown);
  return { entries, rules };
}
