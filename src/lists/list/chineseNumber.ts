const digits = '〇一二三四五六七八九';

/** A number in Arabic figures, or one up to 99 in Chinese ones. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const [, tens, ones] = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens === undefined || ones === undefined)
    return /^[一二三四五六七八九]$/.test(text) ? figure(text, 0) : undefined;
  return 10 * figure(tens, 1) + figure(ones, 0);
}

function figure(digit: string, otherwise: number): number {
  return digit === '' ? otherwise : digits.indexOf(digit);
}

/** Chinese figures that stand one for one, as in 二〇二二, made Arabic. */
export function withArabicDigits(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(digits.indexOf(digit)));
}
