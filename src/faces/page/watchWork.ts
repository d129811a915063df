import { buttonOf } from './controls.js';
import { element } from './element.js';
import type { Voice } from './Voice.js';
import type { Progress } from './worker/Answers.js';
import type { WorkerLine } from './worker/WorkerLine.js';

/** Does something that may take long: a place of the page shows how far it is, and lets it be stopped. */
export async function watchWork<T>(
  { place, line, voice }: { place: HTMLElement; line: WorkerLine; voice: Voice },
  task: (tell: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  const { work } = voice.texts;
  const bar = element('progress', { 'aria-label': work.opening });
  const said = element('p', { role: 'status' }, work.opening);
  const cancel = buttonOf(work.cancel, () => line.cancel());
  const shown = element('div', { class: 'work' }, bar, said, cancel);
  place.replaceChildren(shown);
  try {
    return await task(({ rows, total }) => {
      bar.max = total;
      bar.value = rows;
      said.textContent = work.reading(withCommas(rows), withCommas(total));
    });
  } finally {
    shown.remove();
  }
}

function withCommas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
