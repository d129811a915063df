import { type Enterprise, enterpriseSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { issuesIn } from '../validation/issuesIn.js';

const minimal = { kind: 'enterprise', id: 'e1', name: '荣程联合钢铁集团' };

const full: Enterprise = {
  kind: 'enterprise',
  id: 'e1',
  name: '华为技术有限公司',
  creditCode: '914403001922038216',
  formerNames: [{ name: '旧名' }, { name: '更旧的名', until: '1998-07' }],
  division: '440300',
};

describe('enterpriseSchema', () => {
  test('accepts a name alone', () => {
    expect(enterpriseSchema.parse(minimal)).toEqual(minimal);
  });

  test('accepts every field at once and returns what was given', () => {
    expect(enterpriseSchema.parse(full)).toEqual(full);
  });

  test.each([
    ['another kind', { ...minimal, kind: 'factory' }, 'not-in-list', 'kind'],
    ['no kind', { id: 'e1', name: '甲' }, 'missing', 'kind'],
    ['no name', { kind: 'enterprise', id: 'e1' }, 'missing', 'name'],
    ['an empty name', { ...minimal, name: '' }, 'empty', 'name'],
    ['a name of spaces', { ...minimal, name: ' \u3000 ' }, 'empty', 'name'],
    ['a name that is a number', { ...minimal, name: 7 }, 'type', 'name'],
    ['an empty id', { ...minimal, id: '' }, 'empty', 'id'],
    ['a field that does not exist', { ...minimal, tier: 'national' }, 'unknown-key', ''],
    ['a misspelt field', { ...minimal, creditcode: '914403001922038216' }, 'unknown-key', ''],
    [
      'a wrong check character',
      { ...minimal, creditCode: '914403001922038217' },
      'credit-code-check',
      'creditCode',
    ],
    ['a short credit code', { ...minimal, creditCode: '91120' }, 'credit-code-length', 'creditCode'],
    [
      'a blurred text as a day',
      { ...full, formerNames: [{ name: '甲', until: '去年' }] },
      'blurred-date',
      'formerNames.0.until',
    ],
    ['an empty former name', { ...full, formerNames: [{ name: '' }] }, 'empty', 'formerNames.0.name'],
    ['a former name that is a text', { ...full, formerNames: ['甲'] }, 'type', 'formerNames.0'],
    ['a division in words', { ...full, division: '天津' }, 'division-shape', 'division'],
  ])('refuses %s', (_what, input, code, path) => {
    expect(issuesIn(enterpriseSchema, input)).toEqual([{ code, path }]);
  });

  test('never alters what was given, brackets and spaces included', () => {
    const name = ' 某（天津） 公司 ';
    expect(enterpriseSchema.parse({ ...minimal, name }).name).toBe(name);
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(enterpriseSchema, { io: 'input' })).toMatchSnapshot();
  });

  test('speaks Standard Schema', async () => {
    const standard = enterpriseSchema['~standard'];
    expect([standard.version, standard.vendor]).toEqual([1, 'zod']);
    expect(await standard.validate(minimal)).toEqual({ value: minimal });
    const refused = await standard.validate({ ...minimal, name: '' });
    expect(refused.issues?.map(({ path }) => path)).toEqual([['name']]);
  });
});
