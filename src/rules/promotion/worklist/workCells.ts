import type { Locale } from '../../../words/vocabulary/index.js';
import { citationText, printingWords } from '../../rulebook/internal.js';
import type { WorkItem } from './WorkItem.js';
import { type WorkWords, workWords } from './WorkWords.js';

/** What an item says, by the columns of a table; empty where it says nothing. */
export function workCells(item: WorkItem, locale: Locale): Record<keyof WorkWords['columns'], string> {
  const { states, noDay } = workWords[locale];
  const { due, name, title, state, late, overdue, who, where, consequence, citation, confidence } = item;
  return {
    due: due ?? noDay,
    unit: name,
    title: title[locale],
    state: [late ? states.late : states[state], ...(overdue ? [states.overdue] : [])].join(
      printingWords[locale].comma,
    ),
    who: who?.[locale] ?? '',
    with: item.with?.[locale] ?? '',
    where: where ?? '',
    consequence: consequence?.[locale] ?? '',
    citation: citation ? citationText(citation, locale) : '',
    confidence: confidence ? printingWords[locale].confidence[confidence] : '',
  };
}
