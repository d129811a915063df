import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { answer, chooseList, exampleFile, openPage, pageFile, turnTo } from './openPage.js';

/**
 * Makes a page and its workers lack what Chromium 86 lacks and the page could come upon, since that browser itself cannot be
 * had here. The numbers are the versions that first had it, by the compatibility tables of MDN.
 */
function forgetWhatIsNewer(): void {
  const bytes = Object.getPrototypeOf(Int8Array);
  const newer: [holder: object, names: string[]][] = [
    [globalThis, ['structuredClone', 'reportError']], // 98, 95
    [Object, ['hasOwn', 'groupBy']], // 93, 117
    [Map, ['groupBy']], // 117
    [Promise, ['withResolvers', 'try']], // 119, 128
    [Array, ['fromAsync']], // 121
    [Intl, ['Segmenter', 'supportedValuesOf']], // 87, 99
    [Crypto.prototype, ['randomUUID']], // 92
    [AbortSignal, ['timeout', 'any']], // 103, 116
    [Response, ['json']], // 105
    [Blob.prototype, ['bytes']], // 132
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']], // 92, 111
    [RegExp.prototype, ['hasIndices', 'unicodeSets']], // 90, 112
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']], // 122
    [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ['map', 'filter', 'toArray']], // 122
    // 92, 97, 97, 110
    ...[Array.prototype, bytes.prototype].map((holder): [object, string[]] => [
      holder,
      ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with', 'toSpliced'],
    ]),
  ];
  for (const [holder, names] of newer) for (const name of names) Reflect.deleteProperty(holder, name);
  // `deflate-raw` came with 103.
  const { DecompressionStream: Unpacking } = globalThis;
  globalThis.DecompressionStream = class extends Unpacking {
    constructor(format: CompressionFormat) {
      if (format !== 'gzip' && format !== 'deflate') throw new TypeError(format);
      super(format);
    }
  };
}

const forget = `(${forgetWhatIsNewer})();`;
const before = `
  ${forget}
  const made = new Map();
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = addressOf(blob);
    made.set(address, blob);
    return address;
  };
  window.Worker = class extends Worker {
    constructor(address) {
      super(addressOf(new Blob([${JSON.stringify(forget)}, made.get(address)])));
    }
  };
`;

it('a browser that has no more than Chromium 86 reads a list, draws its chart, and asks the other views', async () => {
  const { page, done } = await openPage({ before });
  expect(await page.evaluate('typeof Promise.withResolvers')).toBe('undefined');
  await chooseList(page, exampleFile('made-up-list.csv'));
  await answer(page, { tier: 'national', day: '2024-01-15' });
  await page.getByRole('button', { name: 'Draw the chart and the table' }).click();
  await page.locator('.result img').waitFor();
  await turnTo(page, 'Check a promotion');
  await page.locator('.explanation pre').waitFor();
  await turnTo(page, 'Support for a project');
  await page.locator('.explanation pre').waitFor();
  await done();
});

it('the style has nothing that Chromium 86 lacks, and the program no regular expression of a later one', () => {
  const style = readFileSync(join(import.meta.dirname, '../../../src/faces/page/page.css'), 'utf8');
  expect(style).not.toMatch(
    /:(has|is|where)\(|&|@(layer|container)|inset|aspect-ratio|accent-color|(border|margin|padding)-(block|inline)/,
  );
  const [, packed = ''] = /<script id="program"[^>]*>([^<]*)/.exec(readFileSync(pageFile, 'utf8')) ?? [];
  const program = inflateSync(Buffer.from(packed, 'base64')).toString();
  expect(program.length).toBeGreaterThan(1_000_000);
  // What the compiler cannot say in an older way it hands on as `new RegExp`.
  expect(program).not.toMatch(/new RegExp\("[^"]*",\s*"[a-z]*[vd][a-z]*"\)/);
});
