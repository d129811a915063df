/** How much of a date a number format shows. */
export type DateFormat = 'day' | 'month' | 'year' | 'time';

/** What stands in quotes, behind a backslash or in brackets is no part of the date; hours beyond 24 stand in brackets. */
const asides = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** What a number format shows of a date, such as yyyy"年"m"月"; `undefined` for a format of numbers. */
export function dateFormatOf(format: string): DateFormat | undefined {
  const [first = ''] = format.slice(0, 255).replace(asides, ' ').split(';');
  const bare = first.toLowerCase().replace(/am\/pm|a\/p|general/g, ' ');
  if (/[0#?]/.test(bare.replace(/s\.0+/g, 's')) || !/[ymdhse]/.test(bare)) return undefined;
  const dated = bare.replace(/h+[^ymde]*m+|m+[^ymdeh]*s+|[hs]+/g, ' ');
  const isTimed = dated !== bare;
  if (/d/.test(dated)) return 'day';
  if (!/[ye]/.test(dated)) return /m/.test(dated) ? 'day' : 'time';
  if (isTimed) return 'day';
  return /m/.test(dated) ? 'month' : 'year';
}
