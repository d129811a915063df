import { formOf } from './controls.js';
import { element } from './element.js';
import type { Voice } from './Voice.js';

/** A form that is answered below it, anew with each change. Its button moves the focus to the answer. */
export function answeredForm(
  fields: readonly (HTMLElement | undefined)[],
  answer: () => HTMLElement[],
  { voice, label }: { voice: Voice; label: string },
): HTMLElement[] {
  const result = element('section', { class: 'explanation' });
  const show = () => void voice.attempt(result, () => result.replaceChildren(...answer()));
  const form = formOf(fields, label, () => {
    show();
    result.querySelector<HTMLElement>('h3')?.focus();
  });
  form.addEventListener('change', show);
  show();
  return [form, result];
}
