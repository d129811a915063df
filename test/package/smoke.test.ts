import { expect, test } from 'vitest';
import { root, run } from './run.js';

/** One walk through the built package, as a program in any zone would use it. */
const script = `
  import { countTiers, Registry } from './dist/index.js';
  import { addMonthsTo } from './dist/words/index.js';
  import { readList } from './dist/lists/list/index.js';
  const rows = [['2021年度绿色工厂名单'], ['序号', '地区', '工厂名称'], [1, '天津', '天津电力机车有限公司']];
  const list = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' };
  const [entry] = readList(rows, list).entries;
  const registry = new Registry();
  const recordedAt = '2026-11-23';
  registry.add([{ kind: 'park', id: 'p1', name: '示例园区', division: '120116' }], { recordedAt });
  const award = { type: 'title', unit: 'p1', scheme: 'water-efficiency-leader', stage: 'recognised', on: '2024-12-20' };
  registry.record([award], { recordedAt });
  const held = (asOf) => countTiers(registry, { scheme: 'water-efficiency-leader', asOf }).total;
  console.log(JSON.stringify([entry.event.on, addMonthsTo('2024-01-31', 1), held('2026-12-19'), held('2026-12-20')]));
`;

test('the built package answers the same in this zone as in any other', () => {
  expect(run('node', ['--input-type=module', '--eval', script], root)).toBe(
    '["2022-01-15","2024-02-29",1,0]\n',
  );
});
