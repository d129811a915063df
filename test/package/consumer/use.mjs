import assert from 'node:assert/strict';
import { countTiers, enterpriseSchema, isCreditCode, Registry } from 'green-manufacturing-registry';
import * as count from 'green-manufacturing-registry/count';
import * as z from 'zod';

assert.equal(isCreditCode('91120118MA06R1D13A'), true);
assert.equal(count.countTiers, countTiers);

const registry = new Registry();
registry.add([{ kind: 'park', id: 'p1', name: '天津经济技术开发区', division: '120116' }], {
  recordedAt: '2026-11-23',
});
registry.record(
  [
    {
      type: 'title',
      unit: 'p1',
      scheme: 'green-manufacturing',
      tier: 'national',
      stage: 'recognised',
      on: '2017-08-23',
    },
  ],
  { recordedAt: '2026-11-23' },
);
assert.equal(countTiers(registry, { scheme: 'green-manufacturing', asOf: '2026-11-23' }).total, 1);

assert.ok(enterpriseSchema instanceof z.ZodType, 'the consumer and the library share one zod');
const mine = z.object({ owner: enterpriseSchema, note: z.string() });
assert.equal(
  mine.safeParse({ owner: { kind: 'enterprise', id: 'e1', name: '甲公司' }, note: '' }).success,
  true,
);
