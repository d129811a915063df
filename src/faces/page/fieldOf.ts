import { element } from './element.js';

export type Choice = { value: string; label: string };

let count = 0;

/** A control with its label. */
export function fieldOf<T extends HTMLElement>(label: string, control: T, hint = ''): HTMLElement {
  count += 1;
  const id = `field-${count}`;
  control.id = id;
  if (hint !== '') control.setAttribute('aria-describedby', `${id}-hint`);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    hint === '' ? undefined : element('small', { id: `${id}-hint` }, hint),
  );
}

export function selectOf(
  choices: readonly Choice[],
  chosen: string,
  onChange: (value: string) => void = () => {},
): HTMLSelectElement {
  const options = choices.map(({ value, label }) =>
    element('option', { value, selected: value === chosen }, label),
  );
  const select = element('select', {}, options);
  select.addEventListener('change', () => onChange(select.value));
  return select;
}

export function buttonOf(label: string, onClick: () => void, kind = ''): HTMLButtonElement {
  return element('button', { type: 'button', class: kind, click: onClick }, label);
}

/** The button that the Enter key presses in a form. */
export function submitOf(label: string): HTMLButtonElement {
  return element('button', { type: 'submit', class: 'main' }, label);
}
