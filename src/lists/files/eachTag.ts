import { RegistryError } from '../../words/vocabulary/index.js';

/** A tag of plain XML. */
export type XmlTag = {
  /** Without its prefix. */
  name: string;
  kind: 'opening' | 'closing' | 'empty';
  attributes: string;
  /** Where it begins, and where the text behind it does. */
  at: number;
  end: number;
};

/** That a space, a slash or the end follows a name keeps the pattern from trying every shorter name. */
const pattern =
  /<(\/?)(?:[^\s<>/:"']+:)?([^\s<>/:"']+)(?=[\s/>])([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>/y;

/** No spreadsheet program writes a tag of as many characters. */
const longestTag = 100_000;

/**
 * Goes through the tags of plain XML, in a time that grows with its length alone.
 *
 * @throws RegistryError `file-damaged` where what begins like a tag is none
 */
export function eachTag(xml: string, part: string, visit: (tag: XmlTag) => void): void {
  const tags = new RegExp(pattern);
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', tags.lastIndex)) {
    const nearest = xml.indexOf('>', at);
    tags.lastIndex = at;
    const found = nearest === -1 || nearest - at > longestTag ? null : tags.exec(xml);
    if (!found) throw new RegistryError('file-damaged', { part });
    const [, slash, name = '', attributes = ''] = found;
    const kind = slash === '/' ? 'closing' : attributes.endsWith('/') ? 'empty' : 'opening';
    visit({ name, kind, attributes, at, end: tags.lastIndex });
  }
}

/** The attributes of a tag by their whole names, as they stand in the XML. */
export function attributesOf({ attributes }: XmlTag): Map<string, string> {
  const found = attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(Array.from(found, ([, name = '', double, single = '']) => [name, double ?? single]));
}
