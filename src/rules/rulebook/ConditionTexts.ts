import type {
  All,
  Any,
  Before,
  Compare,
  Covers,
  Declared,
  Holds,
  NoneWithin,
  Not,
  NotRemovedWithin,
  OneOf,
  Related,
  Share,
  YearsRunning,
} from './Condition.js';

/** The words of one language in which conditions are told. Parts that need a word list arrive as words. */
export type ConditionTexts = {
  /** A figure of the rulebook's own that has no title. */
  local: (name: string) => string;
  compare: (condition: Compare, evidence: string) => string;
  share: (condition: Share, part: string, of: string) => string;
  covers: (condition: Covers, areas: readonly string[]) => string;
  'one-of': (condition: OneOf, evidence: string, values: readonly string[]) => string;
  declared: (condition: Declared, title: string | undefined) => string;
  /** Without a tier the title is called by its scheme. */
  holds: (condition: Holds, title: string, stages: readonly string[]) => string;
  'none-within': (condition: NoneWithin, kinds: readonly string[], grade: string | undefined) => string;
  'not-removed-within': (condition: NotRemovedWithin) => string;
  'years-running': (condition: YearsRunning, evidence: string) => string;
  related: (condition: Related, title: string) => string;
  before: (condition: Before, evidence: string) => string;
  all: (condition: All, parts: readonly string[]) => string;
  any: (condition: Any, parts: readonly string[]) => string;
  not: (condition: Not, part: string) => string;
};
