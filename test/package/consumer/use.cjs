const assert = require('node:assert/strict');
const { countTiers, isCreditCode, unitSchema } = require('green-manufacturing-registry');
const count = require('green-manufacturing-registry/count');
const z = require('zod');

assert.equal(isCreditCode('91120118MA06R1D13A'), true);
assert.equal(count.countTiers, countTiers, 'the front door and the entry are one module');
assert.ok(unitSchema instanceof z.ZodType);
assert.equal(unitSchema.safeParse({ kind: 'park', id: 'p1', name: '天津经济技术开发区' }).success, true);
