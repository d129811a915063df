import { buttonOf } from './controls.js';
import { element } from './element.js';
import { saveTable } from './saveFile.js';
import { tableOf } from './tableOf.js';
import { doubtsOf, type Voice } from './Voice.js';
import type { AssessAnswer } from './worker/Answers.js';

/** How the firms of a filled table stand, which rules fail most often, and each firm's explanation. */
export function firmsView({ firms, rules, doubts, explanations }: AssessAnswer, voice: Voice): HTMLElement {
  const { promotion: texts, take } = voice.texts;
  const rows = [...firms, [], ...rules, [], ...doubts.map((doubt) => [doubt])];
  return element(
    'div',
    {},
    element('h4', { tabindex: -1 }, texts.firms(firms.length - 1)),
    doubtsOf(doubts),
    tableOf(texts.firms(firms.length - 1), firms, { kind: 'tall bare' }),
    tableOf(texts.rules, rules, { kind: 'tall' }),
    buttonOf(take.table, () => saveTable('firms.csv', rows)),
    explanations.map(({ unit, text }) =>
      element('details', {}, element('summary', {}, unit), element('pre', { tabindex: 0 }, text)),
    ),
  );
}
