import { buttonOf, closeOf } from './controls.js';
import { element } from './element.js';

/** A list that is filled in one by one: what is in it, to be taken out again, and the fields of what is added next. */
export function itemsField(
  texts: { legend: string; add: string; remove: (item: string) => string },
  items: readonly string[],
  fields: readonly HTMLElement[],
  { add, remove }: { add: () => void; remove: (at: number) => void },
): HTMLElement {
  const given = items.map((item, at) =>
    element(
      'li',
      {},
      item,
      ' ',
      closeOf(texts.remove(item), () => remove(at)),
    ),
  );
  // The Enter key adds what was written, instead of sending the form around it.
  const keydown = (event: Event) => {
    if (
      !(event instanceof KeyboardEvent && event.target instanceof HTMLInputElement) ||
      event.key !== 'Enter'
    )
      return;
    event.preventDefault();
    event.target.dispatchEvent(new Event('change'));
    add();
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, texts.legend),
    given.length > 0 ? element('ul', {}, given) : undefined,
    element('div', { class: 'filters', keydown }, fields, buttonOf(texts.add, add)),
  );
}
