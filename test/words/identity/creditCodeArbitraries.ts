import * as fc from 'fast-check';

/** The alphabet of GB 32100-2015, typed from the standard. */
export const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of GB 32100-2015, by its printed table of weights. */
export function checkOf(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(body.charAt(at)), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** The check character of GB 11714: a letter counts as its place in A to Z plus 10. */
export function organisationCheckOf(body: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

const textOf = (characters: readonly string[], length: number) =>
  fc
    .array(fc.constantFrom(...characters), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Eight characters of an organisation code. */
export const organisationBodies = textOf(alphabet, 8);

/** The first 17 characters of a code, with the right organisation check. */
export const bodies = fc
  .tuple(
    textOf(alphabet, 2).filter((head) => !head.startsWith('0')),
    textOf([...'0123456789'], 6).filter((area) => !/^(00|99)/.test(area)),
    organisationBodies,
  )
  .map(([head, area, body]) => head + area + body + organisationCheckOf(body));

/** Codes of 18 characters that pass both checks. */
export const codes = bodies.map((body) => body + checkOf(body));
