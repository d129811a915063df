import { labelOf, termOf } from 'green-manufacturing-registry';
import { tianjinKeyChains2021 } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('tianjinKeyChains2021', () => {
  test('are twelve, each with its own name', () => {
    const names = tianjinKeyChains2021.map((chain) => labelOf('key-chain', chain, { locale: 'zh-CN' }));
    expect(new Set(names).size).toBe(12);
  });

  test.each(['信创', '高端装备', '集成电路', '车联网', '新能源', '航空航天', '新材料', '生物医药', '中医药'])(
    'hold %s as Tianjin announced it',
    (name) => {
      expect(labelOf('key-chain', termOf('key-chain', name), { locale: 'zh-CN' })).toBe(name);
    },
  );
});
