/** The day whose GB/T 2260 codes `isAreaCode` knows. */
export const areaCodesAsOf = '2024-12-31';

/**
 * Tells whether a text is a GB/T 2260 code of a province, prefecture or county as of `areaCodesAsOf`. Prefecture codes
 * include the groups of districts and counties that no prefecture governs (`110100`, `469000`); codes that were
 * abolished, zones that only register or only count, and places below Taiwan, Hong Kong and Macau are unknown.
 *
 * @example
 * isAreaCode('120116') //=> true
 * isAreaCode('370200') //=> true
 * isAreaCode('510122') //=> false
 */
export function isAreaCode(code: string): boolean {
  if (typeof code !== 'string' || !/^\d{6}$/.test(code)) return false;
  const prefectures = provinces[code.slice(0, 2)];
  if (code.endsWith('0000')) return prefectures !== undefined;
  const [wanted, county] = [Number(code.slice(2, 4)), Number(code.slice(4))];
  let number = 0;
  for (const part of prefectures?.split(' ') ?? []) {
    const [counties = '', jump] = part.split('!').reverse();
    number = jump === undefined ? number + 1 : Number(jump);
    if (number === wanted) return county === 0 || counties.includes(String.fromCharCode(40 + county));
  }
  return false;
}

/**
 * The codes, one province a line: its prefectures, parted by spaces, each with its counties, one letter a county: that of
 * character code 40 plus its number. A prefecture bears its number where that is not the one before plus one. The
 * codes come from @vant/area-data 2.1.0 (MIT licence), less what that list adds or has kept; a test compares the two
 * and names each omission. What stays are 34 provinces, 333 prefectures, 9 groups and 2846 counties.
 */
const provinces: Readonly<Record<string, string>> = {
  11: ')*-./013456789:;',
  12: ')*+,-.23456789:;',
  13: '*,-/0123=?ABCDEFGHIy{| *+,-/01@ACEy{| *+,.=>@ *+,./0?@ABCFGHIJKy *+-.>?@ADEFGHIJKyz *./01?@BCDEFGHIJKLMNyz{| *+-.01>?@ABCDFGH *+,=>@ABCDy *+=>?@ABCDEFyz{| *+>?@ABDyz *+=>?@ABCDz',
  14: '-./012=>?y 4567=>?@AB *+3=> +,-.?ABCDEFG *=>@Ay *+=>?y *+=>?@ACDEy *=>?@ABCDEFyz *=>?@ABCDEFGHy *=>?@ABCDEFGHIJyz *=>?@ABCDEFyz',
  15: '*+,-=>?@A *+,-./=>? *+, *+,=>?@ABDEF *=>?@ABy *+=>?@ABC *+=>?@ABCyz{|} *=>?@AB *=>?@ABCDEy 22!)*=>?@ 25!)*>?@ABCDEFG 29!=>?',
  21: '*+,-.34567?@y *+,3456@y{ *+,3=?y *+,3=>? *+,-=> *+,@yz *+3BCyz *+,3yz *+,-3=> *+,-3=y *+,> *,=?@yz *+=>@yz *+,=>y',
  22: '*+,-.45>z{| *+,3=yz{| *+>?z *+=> *+=?@yz *-=>?y *=>?y *=>yz 24!)*+,-.@B',
  23: '*+,012345?@ABCDE{| *+,-./0=?@ACEFGy *+,-./=yz *+,-./=> *+-.=>?@ *+,-.=>?@ 9:;>?@AB[y +,-3>BDyz{ *+,= *+,-Ay{|}~ *?@yz{ *=>?@AByz{ 27!)=>',
  31: '),-./12456789:<[',
  32: '*,-.356789: -.356yz *+-34=>@yz *,345y -./01yz{} 456?yz} +./>?@ +,45BFG *+,=>?@Ay *+4?y| *34yz{ *+,yz{ *3>?@',
  33: '*-.0123456>Cz +-.345AByz *+,-@BCDEyz{ *3=@yz{ *+=>? *+,@y{ *+?BCyz{| *+>@Ay *+=> *+,>?@yz{ *=>?@ABCy',
  34: '*+,3=>?@y */124?y *+,3=>? *+,-.=> +,.=>? *+,= -.3> *+3>ABCDyz 10!*+,=>?@ *+>@AByz *+,=>ABz *=>?@ 15!*+,>?@A *=>? *=>? *=?@Ayz',
  35: '*+,-34=>?@ADy +-.345 *+,-> ,-=?@ABDEFy *+,-=@ABCyz{ *+,->?@BCDE *+=>?@Ayz{ *+=?@Ay *=>?@AByz',
  36: '*+,345=?@ *+>y *5=>? *+,?@ABDEFyz{ *= *+y *+,>?@ABDEFGHIJKy{ *+=>?@ABCDEFy *=>?@AByz{ *+=>?@ABCDF *+,?@ABCDEFy',
  37: '*+,-456789@B *+34567y{} *+,-.=>? *+,-.y *+->? *3456yz{}~ *+,-@Ayz{|}~ 34BCDEFGHy{ *3=?z{ *+z{ *+=> 13!*34=>?@ABCDE *+>?@ABCDyz *+=>@ABy *+=>?Ay *+=>?@ABD',
  41: '*+,-.0>yz{|} *+,-4=>?A *+,-/03?@ABCDE *+,3=>?Ayz *+-.>?BCy *+3=> *+,3=@ABCyz{ *+,3=>?Az{ *>?BCD *+@Ayz *+,=> *+=@yz *+=>?@ABCDEFy *+=>?@ABy *+=>?@ABCD *+=>?@ACDy *=>?@ABCDE 90!)',
  42: '*+,-./3456789 *+,->y *+,>?@Ay 05!*+,-.ABCDEyz{ *./@ABz{| *+, *,>yz *=>?yz| *+>@y{ *=>?@ABCyz *=>?@y +=y 28!)*>?ABCD 90!,-.=',
  43: '*+,-34=yz *+,34?@Ay *,=yz -./04=>?@Byz *+3>?@ACDEyz *+3=?@Byz *+=>?@ABy *3=> *+=>?y *+=>?@ABCDy *+>?@ABCDEy *=>?@ABCDEFy *=>yz 31!)>?@ABCF',
  44: '+,-.345679: +,->@EHIyz +,-./0123 *+, /34567? ,-./0 +,-y{|} *+,3?Ayz{ *,yz{ 12!*+,?@AB| *+>?@ *+>?@BCy *=?y *=>?@A *,=y *+=?AByz   51!*+> *+>@y *+=>y',
  45: '*+-/012?@ABy *+,-.>?@AB *+,-34=?@ABCDEFHy +-.=>?y *+4= *+=y *+=> *+,=y *+=>?@y *+>@BCDEFGyz *+=>? *+=>?@ABCDE *=>?@y *=>?@Ay',
  46: '-./0 *+,- *+  90!)*-./=>?@ABCDEF',
  50: ')*+,-./0123456789:;<[\\]^_` EFGIKLMNPQRS',
  51: ',-./0456789:=EGyz{|} 03!*+,3=> *+3=> *+,=>@A +,?yz{ +,->?ABCy *34=>?@ +,=?y *3@A{ *345?@BEHIy 13!*+,=>?@Ay *+=?@A *+,?@ABCDE *+=>?y *+>?@Ay *+>?@ABC *+=>? *=> 32!)=>?@ABCDFGHI )>?@ABCDEFGHIJKLMN )*>?@BCDEFGHIJKLM',
  52: '*+3457=>?y )+,y *+,>?@ABCDEFyz *+>?@A *=?@ABCy *+=>?@ABCD 23!)*?@ABCD 26!)>?@ABCDEFGHIJKL )*>?ABCDEFGH',
  53: '*+34567@ABCDEy 03!*+,>?@ABy *+?@ABCDy *=?@y *=>?@ABCDEy *=>?@ *=>?@ABCDE *=>?@ABC 23!)*>?@ABCDE 25!)*+,?@ACDEFGH )>?@ABCD 28!)>? )>?@ABCDEFGH 31!*+>?@ 33!)?@A )>?',
  54: '*+,=>?@C *=>?@ABCDEFGHIJKLM *=>?@ABCDEF *=?@ABy *=>?@ABCDEGy *=>?@ABCDEF 25!=>?@ABC',
  61: '*+,3456789:>@ *+,> *+,-?@BCDEFG *+,>?@ABDEFGyz *+>?@ABCDyz *+=>ABCDEFGHy *+>?@ABCDEF *+>@ABCDEFGy *=>?@ABCEy *=>?@AB',
  62: '*+,-3=>?  *= *+=>? *+=>?@A *=>? *=>?@A *=>?ABy *=>?@yz *=>?@ABC *=>?@AB *=>?@ABCD 29!)=>?@ABC )=>?@ABC',
  63: '*+,-.=? *+>?@A 22!=>?@ )>?@ 25!=>?@A =>?@AB )>?@AB )*+=>?',
  64: ',-.=>y *-= *+?@y *>?@A *=>',
  65: '*+,-./1= *+,- 04!*=> *=> 23!)*?@ACD 27!)*>? )>?@ABCDE )*>@ABCDE )>?@ )=>?@ABCDEFG )=>?@ABCDE 40!*+,=>?@ABCD 42!)*+=@AB )=>?@AB 90!)*+,-./01234',
  71: '00!',
  81: '00!',
  82: '00!',
};
