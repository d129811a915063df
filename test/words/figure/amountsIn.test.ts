import { amountsIn } from 'green-manufacturing-registry/target';
import { describe, expect, test } from 'vitest';

describe('amountsIn', () => {
  test.each([
    ['en', '150 billion yuan', 'billion yuan', 1_000_000_000],
    ['zh-CN', '1500亿元', '亿元', 100_000_000],
    ['zh-TW', '1500億元', '億元', 100_000_000],
  ])('prints large amounts short in %s', (locale, printed, unit, divisor) => {
    const amounts = amountsIn('元', 150_000_000_000, { locale });
    expect([amounts.print(150_000_000_000), amounts.unit, amounts.divisor]).toEqual([printed, unit, divisor]);
  });

  test('scales all amounts alike, by the largest', () => {
    const { print } = amountsIn('元', 2_500_000, { locale: 'en' });
    expect([print(2_500_000), print(30_000)]).toEqual(['2.5 million yuan', '0.03 million yuan']);
  });

  test('leaves out 家 in English, and prints numbers without a unit and percentages as they are', () => {
    expect(amountsIn('家', 400, { locale: 'en' })).toMatchObject({ unit: '', divisor: 1 });
    const printed = ['家', '%', undefined].map((unit) =>
      amountsIn(unit, 243.0951, { locale: 'en' }).print(243.0951),
    );
    expect(printed).toEqual(['243.1', '243.1%', '243.1']);
  });

  test('keeps the boundary word and what is strived for', () => {
    const { print } = amountsIn('家', 100, { locale: 'zh-CN' });
    expect(print({ value: 100, boundary: 'at-least', aspirational: true })).toBe('力争不少于100家');
  });
});
