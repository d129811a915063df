import { normalForm } from './normalForm.js';

const traditional =
  '昇臺綠設計產廠應鏈業園區礎級進領對評備報薦過單認驗滿較別發運營連寧廈門島創裝電車聯網醫藥輕紡縣國內遼龍蘇東廣壯慶貴雲陝肅維爾灣團開紅橋麗寶濱靜薊製數間項範經務絡協機關鍵藝廢舊資費細約無潔淨節與綜謀劃術點';
const simplified =
  '升台绿设计产厂应链业园区础级进领对评备报荐过单认验满较别发运营连宁厦门岛创装电车联网医药轻纺县国内辽龙苏东广壮庆贵云陕肃维尔湾团开红桥丽宝滨静蓟制数间项范经务络协机关键艺废旧资费细约无洁净节与综谋划术点';

const simplifiedOf: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([...traditional].map((character, at) => [character, simplified.charAt(at)])))();

/**
 * Brings a printed word to one form for comparison: compatibility characters folded (NFKC), the traditional characters
 * that the vocabulary's own words use made simplified, spaces taken out, Latin letters lowered. It is not a converter
 * for running text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of normalForm(text).toLowerCase()) {
    if (/\s/u.test(character)) continue;
    folded += simplifiedOf.get(character) ?? character;
  }
  return folded;
}

/**
 * A place name in traditional script, character by character. It knows the characters of the library's own words and
 * place names, and is not a converter for running text either.
 */
export function traditionalOf(name: string): string {
  return [...name]
    .map((character) => {
      const at = simplified.indexOf(character);
      return at < 0 ? character : traditional.charAt(at);
    })
    .join('');
}
