import { element } from './element.js';

export type Choice = { value: string; label: string };

let count = 0;

/** A control with its label. */
export function fieldOf(label: string, control: HTMLElement, hint = ''): HTMLElement {
  count += 1;
  const id = `field-${count}`;
  control.id = id;
  if (hint !== '') control.setAttribute('aria-describedby', `${id}-hint`);
  const small = hint === '' ? undefined : element('small', { id: `${id}-hint` }, hint);
  return element('div', { class: 'field' }, element('label', { for: id }, label), control, small);
}

export function selectOf(
  choices: readonly Choice[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const options = choices.map(({ value, label }) =>
    element('option', { value, selected: value === chosen }, label),
  );
  const select = element('select', { change: () => onChange(select.value) }, options);
  return select;
}

/** Chooses one text of a record. */
export function choiceField<K extends string>(
  label: string,
  choices: readonly Choice[],
  [record, key]: readonly [Record<K, string>, K],
  { hint = '', changed = () => {} } = {},
): HTMLElement {
  const set = (value: string) => {
    record[key] = value;
    changed();
  };
  return fieldOf(label, selectOf(choices, record[key], set), hint);
}

/** Fills in one text of a record. */
export function inputField<K extends string>(
  label: string,
  [record, key]: readonly [Record<K, string>, K],
  { type = 'text', hint = '', placeholder = '', changed = () => {} } = {},
): HTMLElement {
  const set = () => {
    record[key] = input.value.trim();
    changed();
  };
  const input = element('input', { type, value: record[key], placeholder, autocomplete: 'off', change: set });
  if (type === 'number') Object.assign(input, { step: 'any', min: '0' });
  return fieldOf(label, input, hint);
}

/** A box with its label behind it. */
export function boxOf(label: string, checked: boolean, onChange: (checked: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked, change: () => onChange(box.checked) });
  return element('label', { class: 'box' }, box, label);
}

/** Ticks one text of a record: `yes`, or nothing. */
export function tickField<K extends string>(
  label: string,
  [record, key]: readonly [Record<K, string>, K],
  changed = () => {},
): HTMLElement {
  return boxOf(label, record[key] === 'yes', (checked) => {
    record[key] = checked ? 'yes' : '';
    changed();
  });
}

/** Asks for something and hands on what was written, when it was written. */
export function searchField(label: string, onSearch: (text: string) => void): HTMLElement {
  const input = element('input', { type: 'search', change: () => onSearch(input.value.trim()) });
  return fieldOf(label, input);
}

/** A small button that takes something away, which its label says to those who hear the page. */
export function closeOf(label: string, onClick: () => void): HTMLButtonElement {
  const button = buttonOf('×', onClick, 'close');
  button.setAttribute('aria-label', label);
  return button;
}

export function buttonOf(label: string, onClick: () => void, kind = ''): HTMLButtonElement {
  return element('button', { type: 'button', class: kind, click: onClick }, label);
}

/** Fields with the button that the Enter key presses. */
export function formOf(
  fields: readonly (HTMLElement | undefined)[],
  label: string,
  onSubmit: () => void,
): HTMLFormElement {
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return element('form', { submit }, fields, element('button', { type: 'submit', class: 'main' }, label));
}
