import { type Ceiling, type SupportNote, supportNotes } from './SupportReport.js';
import type { SupportScheme } from './SupportScheme.js';

/** What has to be borne in mind with an answer of a scheme. */
export function notesOn(
  { standing, amount, payers, mayBeExtended }: SupportScheme,
  ceiling: Ceiling | null,
  state: { isOver: boolean; hasBegun: boolean },
): SupportNote[] {
  const { kind } = amount;
  const notes: Readonly<Record<SupportNote, boolean>> = {
    draft: standing === 'draft',
    'interview-only': standing === 'interview',
    expired: state.isOver,
    'may-not-have-begun': !state.hasBegun,
    'extension-unknown': mayBeExtended === true,
    'ratio-unknown': payers.length > 1 && payers.some(({ parts }) => parts === undefined),
    'cap-not-seen': kind === 'rate' && amount.cap === 'not-seen',
    'amount-not-seen': kind === 'not-seen',
    'band-not-seen': kind === 'rate' && ceiling?.base?.amount != null && ceiling.percent === null,
    'base-assumed': kind === 'rate' && amount.baseIs === 'assumed',
    'base-not-seen': kind === 'rate' && amount.baseIs === 'widest',
    'base-as-planned': ceiling?.base?.as === 'planned',
    'tools-not-stated':
      kind === 'rate' && amount.base === 'equipmentAndTools' && ceiling?.base?.of === 'equipment',
    'needs-loan': kind === 'interest',
    'without-money': kind === 'none',
  };
  return supportNotes.filter((note) => notes[note]);
}
