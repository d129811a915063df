const traditional =
  '綠級廠設產應鏈業園區礎進領國縣評備報薦對過單認驗滿較別發運營創裝電車聯網機醫藥輕紡連寧廈島複動態數車間轉錄諮詢訪談聞個來見推計劃團華濟實驗兩開關錄會體統億萬門龍東廣蘇灣魯陝贛鄂瓊雲貴內蒙遼吉黑河濱濟昇製臺臨慶疆澳徽遠寶靜薊';
const simplified =
  '绿级厂设产应链业园区础进领国县评备报荐对过单认验满较别发运营创装电车联网机医药轻纺连宁厦岛复动态数车间转录咨询访谈闻个来见推计划团华济实验两开关录会体统亿万门龙东广苏湾鲁陕赣鄂琼云贵内蒙辽吉黑河滨济升制台临庆疆澳徽远宝静蓟';

/**
 * Brings a printed word to one form for comparison: compatibility characters folded (NFKC), the traditional characters
 * that the vocabulary's own words use made simplified, spaces taken out, Latin letters lowered. It is not a converter
 * for running text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKC').toLowerCase()) {
    if (/\s/u.test(character)) continue;
    const at = traditional.indexOf(character);
    folded += at < 0 ? character : simplified.charAt(at);
  }
  return folded;
}
