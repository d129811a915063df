import { parseQuantity, reconcile } from 'green-manufacturing-registry/target';
import { describe, expect, test } from 'vitest';

describe('reconcile', () => {
  test.each([
    [2537, '2500余家', 'agrees', 37],
    [2500, '2500余家', 'differs', 0],
    [287, '近300项', 'undetermined', -13],
    [300, '近300项', 'differs', 0],
    [203, '203', 'agrees', 0],
    // The press of 2023-03-29 against the net total of the list of 2022: removals forgotten.
    [3616, '3657', 'differs', -41],
    [267, '270', 'differs', -3],
    [403, '408', 'differs', -5],
    // Songjiang 2025: the rows seen are 9 honours of 8 enterprises, 15 of 14 are reported (163.com, KKJQGTP5055040N3).
    [9, '15', 'differs', -6],
    [8, '14', 'differs', -6],
    // Trap 4: 203 are among 474, they do not come on top.
    [474 + 203, '474', 'differs', 203],
    [{ total: 470, uncertain: 6 }, '474', 'undetermined', -4],
    [{ total: 470, uncertain: 3 }, '474', 'differs', -4],
    [35_000, '3.5万余家', 'differs', 0],
    [42, '约40', 'undetermined', 2],
  ])('%j against %s %s, by %d', (computed, printed, verdict, gap) => {
    const quantity = parseQuantity(printed);
    if (!quantity) throw new Error(printed);
    expect(reconcile(computed, quantity)).toEqual({ verdict, gap });
  });

  test('takes a figure in the place of a computed number', () => {
    expect(reconcile({ value: 500, boundary: 'more-than' }, { value: 504, boundary: 'exact' })).toEqual({
      verdict: 'undetermined',
      gap: -4,
    });
  });
});
