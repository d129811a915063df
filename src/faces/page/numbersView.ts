import { titleRows, unitRows } from '../cli/internal.js';
import { element } from './element.js';
import { tableOf } from './tableOf.js';
import type { Voice } from './Voice.js';
import type { ReadAnswer } from './worker/Answers.js';

/** Units by kind and region, and titles, as the command prints them; and what is to be done next. */
export function numbersView(
  answer: ReadAnswer,
  { locale, listTexts, texts }: Voice,
  { scheme, isNotice }: { scheme: string; isNotice: boolean },
): HTMLElement {
  const tables = (['listed', 'removed', 'renamed'] as const).flatMap((table) => {
    const counts = answer.counts.filter((count) => count.table === table);
    const titles = answer.titles.filter((count) => count.table === table);
    return [
      [listTexts.tables[table], counts.length > 0 ? unitRows(counts, locale) : []] as const,
      [listTexts.titles, titles.length > 0 ? titleRows(titles, { locale, scheme }) : []] as const,
    ];
  });
  const { intake } = texts;
  const shown = tables.filter(([, rows]) => rows.length > 0);
  return element(
    'section',
    { class: 'counts' },
    element('h3', {}, texts.numbers),
    element('p', { class: 'summary' }, listTexts.summary(answer)),
    isNotice ? undefined : element('p', {}, answer.groups.length > 0 ? intake.nextDoubts : intake.nextClean),
    element(
      'div',
      { class: 'tables' },
      shown.map(([caption, rows]) => tableOf(caption, rows)),
    ),
  );
}
