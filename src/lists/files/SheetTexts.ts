import type { XmlTag } from './eachTag.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** Gathers the text of a cell, or of a shared text: its runs joined, without what tells how to pronounce them. */
export class SheetTexts {
  /** As it stands in the XML. */
  text = '';
  /** What stands in `<v>`. */
  value = '';
  readonly #xml: string;
  readonly #limits: AllLimits;
  #from = 0;
  #isPhonetic = false;

  constructor(xml: string, limits: AllLimits) {
    this.#xml = xml;
    this.#limits = limits;
  }

  clear(): void {
    this.text = '';
    this.value = '';
    this.#isPhonetic = false;
  }

  /** @throws RegistryError `limit-exceeded` */
  visit({ name, kind, at, end }: XmlTag): void {
    if (name === 'rPh') this.#isPhonetic = kind === 'opening';
    if (name !== 't' && name !== 'v') return;
    if (kind === 'opening') this.#from = end;
    if (kind !== 'closing' || this.#isPhonetic) return;
    const text = this.#xml.slice(this.#from, at);
    if (name === 't') this.text += text;
    else this.value = text;
    checkLimit('textCharacters', Math.max(this.text.length, text.length), this.#limits);
  }
}
