import { labelOf, termOf } from 'green-manufacturing-registry';
import {
  greenRequirements2024,
  renovationActions2024,
  supplierFields2024,
  supportDirections2024,
  transformationSectors2024,
} from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

// Section 2.8 of programmes.md: the interview's own terms, in its order.
describe('the word lists of the interview of 2024-12-09', () => {
  test('are five actions', () => {
    const names = renovationActions2024.map((one) => labelOf('renovation-action', one, { locale: 'zh-CN' }));
    expect(names).toEqual('高端制造、智能制造、绿色制造、服务型制造、网络化协同化改造'.split('、'));
  });

  test('are five fields of suppliers', () => {
    const names = supplierFields2024.map((one) => labelOf('supplier-field', one, { locale: 'zh-CN' }));
    expect(names).toEqual(
      '通用机电设备、绿色关键工艺、高值废旧产品资源化利用、重大设备关键件再制造、行业绿色发展基础能力提升'.split(
        '、',
      ),
    );
  });

  test('are four sectors', () => {
    const names = transformationSectors2024.map((one) =>
      labelOf('transformation-sector', one, { locale: 'zh-CN' }),
    );
    expect(names).toEqual('原材料、装备制造、电子信息、消费品'.split('、'));
  });

  test('are six requirements', () => {
    const names = greenRequirements2024.map((one) => labelOf('green-requirement', one, { locale: 'zh-CN' }));
    expect(names).toEqual(
      '管理精细化、用地集约化、原料无害化、生产洁净化、废物资源化、能源低碳化'.split('、'),
    );
  });

  test('are three directions of support', () => {
    const names = supportDirections2024.map((one) => labelOf('support-direction', one, { locale: 'zh-CN' }));
    expect(names).toEqual('工业节能与综合利用、绿色制造、绿色化改造'.split('、'));
  });

  test('are read in both scripts', () => {
    expect(termOf('renovation-action', '網絡化協同化改造')).toBe('networked');
    expect(termOf('support-direction', '绿色制造')).toBe('green-manufacturing');
    expect(termOf('renovation-action', '绿色制造')).toBe('green');
  });
});
