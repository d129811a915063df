import { join } from 'node:path';
import dictionary from 'opencc-js/dict/TSCharacters';
import { root } from './run.js';

export const charactersFile = join(root, 'src/lists/list/scriptTable.ts');

/** Characters of the set that simplified text is written in, GB 2312. */
const simplifiedSet = new Set(
  Array.from({ length: 72 * 94 }, (_, at) =>
    new TextDecoder('gbk').decode(new Uint8Array([0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)])),
  ),
);

/** These were allowed in simplified names again in 2013. */
const restored = ['昇', '陞'];

/** 銲 is not in that dictionary. Of 鍊 it says 炼, and its phrases 链: 拉鍊, 鉸鍊; what industry makes of it are chains. */
const own: [string, string][] = [
  ['銲', '焊'],
  ['鍊', '链'],
];

/** The common characters of OpenCC, traditional to simplified, one for one. */
const pairs = dictionary
  .split('|')
  .map((pair) => pair.split(' '))
  .filter((pair): pair is [string, string] => pair.length === 2 && pair.every((one) => one.length === 1))
  .filter(([one]) => one >= '\u4E00' && one <= '\u9FFF' && !restored.includes(one))
  .filter(([one]) => !own.some(([other]) => other === one))
  .concat(own)
  .sort(([one], [other]) => (one < other ? -1 : 1));

/** The table of `simplifyScript`, as a source file. */
export function scriptTable(): string {
  const both = pairs.filter(([traditional]) => simplifiedSet.has(traditional)).map(([one]) => one);
  return `// Written by \`npm run characters\` from the dictionary TSCharacters of OpenCC (Apache License 2.0), by opencc-js 1.4.2, and two
// characters of our own.

/** Traditional characters, each with its simplified one at the same place below. */
export const traditional =
  '${pairs.map(([one]) => one).join('')}';
export const simplified =
  '${pairs.map(([, other]) => other).join('')}';

/** Of these, the ones that simplified text uses as well. */
export const usedInBoth = '${both.join('')}';
`;
}
