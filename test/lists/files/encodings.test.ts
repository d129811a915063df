import { readCsv } from 'green-manufacturing-registry/files';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { gb18030, refusal, rowsIn, utf8 } from './csvSupport.js';

const list =
  '2021年度绿色工厂名单\n序号,企业名称,地区\n1,天津电力机车有限公司,天津\n2,示例制造有限公司,河北\n';

/** Text in Big5: every character is looked up in what `TextDecoder` makes of each pair of bytes. */
function big5(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
}

const pairs = new Map<string, number[]>();
const decoder = new TextDecoder('big5');
for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
}

const taiwanese = '序號,企業名稱,地區\r\n1,鳳凰電纜股份有限公司,臺北市\r\n2,大同機械廠,高雄市\r\n';

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

describe('a file in UTF-8', () => {
  it('that lost one or two bytes is told with the line of the first, wherever they were', async () => {
    const whole = utf8(list);
    for (const count of [1, 2]) {
      for (let at = 0; at + count <= whole.length; at += 1) {
        if (whole.subarray(at, at + count).every((byte) => byte < 128)) continue;
        const broken = joined(whole.subarray(0, at), whole.subarray(at + count));
        const line =
          Buffer.from(broken)
            .subarray(0, at)
            .filter((byte) => byte === 10).length + 1;
        expect(await refusal(readCsv(broken)), `${count} at ${at}`).toMatchObject({
          code: 'text-undecodable',
          line,
        });
      }
    }
  });

  it('that holds the sign of a lost character is UTF-8 all the same', async () => {
    expect((await readCsv(utf8('企业名称\n甲\uFFFD有限公司'))).rows).toEqual([
      ['企业名称'],
      ['甲\uFFFD有限公司'],
    ]);
  });
});

describe('a file in another encoding', () => {
  it('of GB18030 is found, also where a line of it is UTF-8 by chance', async () => {
    const { rows } = await readCsv(gb18030('联通\n甲有限公司,北京\n'));
    expect(rows).toEqual([['联通'], ['甲有限公司', '北京']]);
  });

  it('of Big5 is named, and read where the caller names it', async () => {
    const info = { encoding: null, line: 1, found: 'big5' } as const;
    expect(await refusal(readCsv(big5(taiwanese)))).toEqual({ code: 'text-undecodable', ...info });
    expect((await readCsv(big5(taiwanese), { encoding: 'big5' })).rows[1]).toEqual([
      '1',
      '鳳凰電纜股份有限公司',
      '臺北市',
    ]);
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      expect(messageOf({ code: 'text-undecodable', info }, { locale })).toContain('Big5');
    }
  });

  it.each([
    ['GB18030 behind UTF-8', joined(utf8(list), gb18030(list)), 5],
    ['UTF-8 behind GB18030', joined(gb18030(list), utf8(list)), 5],
    ['UTF-8 far behind GB18030', joined(gb18030(list.repeat(1_000)), utf8(list)), 4_001],
    ['GB18030 far behind UTF-8', joined(utf8(list.repeat(1_000)), gb18030(list)), 4_001],
  ])('%s is told with the line where it changes', async (_, bytes, line) => {
    expect(await refusal(readCsv(bytes))).toMatchObject({ code: 'text-undecodable', line });
  });

  it('that changes is told as such', () => {
    const info = { encoding: null, line: 5, found: 'mixed' } as const;
    expect(messageOf({ code: 'text-undecodable', info }, { locale: 'en' })).toContain('another encoding');
  });
});

describe('what stands between the cells is found', () => {
  it.each([
    ['a tab', '名单\n序号\t企业名称\n1\t甲,乙;丙\n', [['名单'], ['序号', '企业名称'], ['1', '甲,乙;丙']]],
    ['a semicolon', '名单\n序号;企业名称\n1;"甲;乙"\n', [['名单'], ['序号', '企业名称'], ['1', '甲;乙']]],
    [
      'a comma',
      '序号,企业名称\n1,甲;乙;丙\n2,丁\t戊\n',
      [
        ['序号', '企业名称'],
        ['1', '甲;乙;丙'],
        ['2', '丁\t戊'],
      ],
    ],
    [
      'none, but semicolons in one cell of many',
      '企业名称\n甲\n乙\n丙;丁\n戊\n己\n',
      [['企业名称'], ['甲'], ['乙'], ['丙;丁'], ['戊'], ['己']],
    ],
    ['a named semicolon', 'sep=;\r\n序号;甲,乙\r\n', [[''], ['序号', '甲,乙']]],
    ['a named tab behind a byte order mark', '\uFEFFSEP=\t\n1\t2\n', [[''], ['1', '2']]],
    ['the one that the caller names', 'sep=;\n1,2;3\n', [[''], ['1', '2;3']], ','],
  ] as const)('%s', async (_, text, rows, delimiter?: ',') => {
    expect((await readCsv(text, { delimiter })).rows).toEqual(rows);
    expect(
      await rowsIn(
        Array.from(utf8(text), (byte) => Uint8Array.of(byte)),
        { delimiter },
      ),
    ).toEqual(rows);
  });
});

it.each(['\uFEFF', '', 'sep=;'])('a file of %j alone is empty', async (text) => {
  const empty = { code: 'wrong-file', found: 'empty', wanted: 'csv' };
  expect(await refusal(readCsv(text))).toEqual(empty);
  expect(await refusal(readCsv(utf8(text)))).toEqual(empty);
});
