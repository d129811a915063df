/** The 31 characters of GB 32100-2015: digits and capital letters without I, O, S, V, Z. A character's value is its place. */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The 18th character that GB 32100-2015 demands: weights 3^(i−1) mod 31 over the first 17 characters.
 *
 * @param body the first 17 characters, all of the alphabet
 * @example
 * creditCodeCheckCharacter('91440300192203821') //=> '6'
 */
export function creditCodeCheckCharacter(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += creditCodeAlphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * The 9th character that GB 11714 demands of an organisation code: 11 minus the weighted sum modulo 11, where 10 is
 * written X and 11 is written 0.
 *
 * @param body the first 8 characters
 * @example
 * organisationCodeCheckCharacter('19220382') //=> '1'
 */
export function organisationCodeCheckCharacter(body: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * organisationAlphabet.indexOf(body.charAt(at)),
    0,
  );
  return '0123456789X0'.charAt(11 - (sum % 11));
}
