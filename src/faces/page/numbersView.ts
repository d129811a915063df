import { titleRows, unitRows } from '../cli/internal.js';
import { element } from './element.js';
import { tableOf } from './tableOf.js';
import type { Voice } from './Voice.js';
import type { ReadAnswer } from './worker/Tasks.js';

/** Units by kind and region, and titles: as the command prints them. */
export function numbersView(
  answer: ReadAnswer,
  { voice, scheme }: { voice: Voice; scheme: string },
): HTMLElement {
  const { locale, listTexts, texts } = voice;
  const tables = (['listed', 'removed', 'renamed'] as const).flatMap((table) => {
    const counts = answer.counts.filter((count) => count.table === table);
    const titles = answer.titles.filter((count) => count.table === table);
    return [
      ...(counts.length > 0 ? [tableOf(listTexts.tables[table], unitRows(counts, locale))] : []),
      ...(titles.length > 0 ? [tableOf(listTexts.titles, titleRows(titles, { locale, scheme }))] : []),
    ];
  });
  return element(
    'section',
    { class: 'counts' },
    element('h3', {}, texts.numbers.heading),
    element('p', { class: 'summary' }, listTexts.summary(answer)),
    element('div', { class: 'tables' }, tables),
  );
}
