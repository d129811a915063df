const digits = '〇一二三四五六七八九';

/** The figures of cheques, and 廿 and 卅 for 20 and 30. */
const others: Readonly<Record<string, string>> = {
  ...{
    壹: '一',
    贰: '二',
    叁: '三',
    肆: '四',
    伍: '五',
    陆: '六',
    柒: '七',
    捌: '八',
    玖: '九',
    拾: '十',
    佰: '百',
  },
  ...{ 两: '二', 廿: '二十', 卅: '三十', 〇: '零' },
};

/** A number in Arabic figures, or one up to 999 in Chinese ones. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const [, hundreds, tens, ten, ones] =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(
      text.replace(/[^一二三四五六七八九十百零]/g, (figure) => others[figure] ?? figure),
    ) ?? [];
  if (hundreds === undefined && ten === undefined && (ones ?? '') === '') return undefined;
  // 一百二 is said for 120; no list numbers anything so.
  if (hundreds !== undefined && ten === undefined && ones !== '' && !/[零〇]/.test(text)) return undefined;
  return (
    100 * figure(hundreds ?? '', 0) +
    (ten === undefined ? 0 : 10 * figure(tens ?? '', 1)) +
    figure(ones ?? '', 0)
  );
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
