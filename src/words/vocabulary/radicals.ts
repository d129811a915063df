/**
 * The characters that the radicals from U+2E80 on look like, in their order, by EquivalentUnifiedIdeograph of Unicode. Where
 * there is none the radical itself stands. Files made from PDF hold them in place of the characters; those from U+2F00 on are
 * folded by NFKC.
 */
const characters =
  '⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

const characterOf = /* @__PURE__ */ (() =>
  new Map([...characters].map((character, at) => [String.fromCharCode(0x2e80 + at), character])))();

/** A text whose radicals are written as the characters that they look like. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2E80-\u2EF3]/g, (radical) => characterOf.get(radical) ?? radical);
}
