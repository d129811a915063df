/** The characters of GB/T 2312 (simplified) or of both levels of Big5 (traditional), by the decoders of the platform. */
function repertoire(encoding: 'gb2312' | 'big5'): ReadonlySet<string> {
  const [leads, trails] =
    encoding === 'gb2312'
      ? [[[0xb0, 0xf7]], [[0xa1, 0xfe]]]
      : [
          [
            [0xa4, 0xc6],
            [0xc9, 0xf9],
          ],
          [
            [0x40, 0x7e],
            [0xa1, 0xfe],
          ],
        ];
  const every = (ranges: number[][]) =>
    ranges.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  const decoder = new TextDecoder(encoding);
  const pairs = every(leads).flatMap((lead) => every(trails).map((trail) => [lead, trail]));
  return new Set(pairs.map((pair) => decoder.decode(new Uint8Array(pair))));
}

const repertoires = { simplified: repertoire('gb2312'), traditional: repertoire('big5') };

/** The Han characters of a text that are not in use in a script. */
export function hanBeyond(script: keyof typeof repertoires, text: string): string[] {
  const found = text.match(/\p{Script=Han}/gu) ?? [];
  return [...new Set(found)].filter((character) => !repertoires[script].has(character));
}
