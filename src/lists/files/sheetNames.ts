/** What stands in for a name that a workbook does not take. */
const noName = '名单';

const longest = 31;

/** Names that a workbook takes for its sheets: of 31 characters at most, without some signs, and each once whatever its case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[\\/?*[\]:\p{Cc}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, '') || noName;
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` (${number})`;
      const tried = `${plain.slice(0, longest - end.length)}${end}`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}
