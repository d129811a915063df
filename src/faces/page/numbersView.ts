import { titleRows, unitRows } from '../cli/internal.js';
import { element } from './element.js';
import { askedFor } from './settingsForm.js';
import { tableOf } from './tableOf.js';
import type { PageTexts } from './texts/en.js';
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
  const shown = tables.filter(([, rows]) => rows.length > 0);
  return element(
    'section',
    { class: 'counts' },
    element('h3', {}, texts.numbers),
    element('p', { class: 'summary' }, listTexts.summary(answer)),
    element('p', { class: 'hint' }, nextStep(answer, isNotice, texts.intake)),
    element(
      'div',
      { class: 'tables' },
      shown.map(([caption, rows]) => tableOf(caption, rows)),
    ),
  );
}

/** What is to be done with a list that was read: first of all what it leaves open is filled in. */
function nextStep({ groups }: ReadAnswer, isNotice: boolean, texts: PageTexts['intake']): string {
  if (groups.some(({ code }) => askedFor[code] !== undefined)) return texts.nextAsked;
  if (isNotice) return texts.nextNotice;
  return groups.length > 0 ? texts.nextDoubts : texts.nextClean;
}
