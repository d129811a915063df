const assert = require('node:assert/strict');
const { isCreditCode, Registry, unitSchema } = require('green-manufacturing-registry');
const { Registry: fromRoom } = require('green-manufacturing-registry/registry');
const z = require('zod');

assert.equal(isCreditCode('91120118MA06R1D13A'), true);
assert.equal(fromRoom, Registry, 'the front door and the room are one module');
assert.ok(unitSchema instanceof z.ZodType);
assert.equal(unitSchema.safeParse({ kind: 'park', id: 'p1', name: '天津经济技术开发区' }).success, true);
