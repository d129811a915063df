import { eachTag } from './eachTag.js';
import { SheetTexts } from './SheetTexts.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/**
 * Writes the texts that the sheets of a workbook share anew, each as one piece. The reader would pass over an empty one,
 * and give every cell behind it the text of its neighbour.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export function plainTexts(xml: string, part: string, limits: AllLimits): string {
  const texts = new SheetTexts(xml, limits);
  let count = 0;
  let items = '';
  eachTag(xml, part, (tag) => {
    if (tag.name !== 'si') return texts.visit(tag);
    if (tag.kind === 'opening') return texts.clear();
    if (tag.kind === 'empty') texts.clear();
    count += 1;
    checkLimit('filledCells', count, limits);
    items += `<si><t>${texts.text}</t></si>`;
  });
  return `<sst>${items}</sst>`;
}
