import { validateRecord } from 'green-manufacturing-registry';
import { guaranteeEntrySchema, guaranteePriority } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';
import { factory, recognised } from '../../support/records.js';

const source = {
  units: ['held', 'blurred', 'none'].map((id) => factory(id)),
  events: [
    recognised('held', 'provincial', '2022-03-01', { scheme: 'green-manufacturing' }),
    recognised('blurred', 'provincial', '2024-12', { scheme: 'green-manufacturing' }),
  ],
};
const ask = (id: string, jurisdiction = '120116') => {
  const { effect, confidence, caveats } = guaranteePriority(
    { id },
    { source, jurisdiction, asOf: '2024-12-09' },
  );
  return [effect, confidence, caveats];
};

describe('guaranteePriority', () => {
  test('is priority in Tianjin and its districts, nothing without a title, unknown where the title is', () => {
    expect(ask('held')).toEqual(['priority-only', 'interview', ['rule-not-seen']]);
    expect(ask('held', '120000')).toEqual(ask('held'));
    expect(ask('none')).toEqual(['none', 'interview', ['rule-not-seen']]);
    expect(ask('blurred')).toEqual(['unknown', null, ['rule-not-seen', 'titles-unknown']]);
  });

  test.each(['CN', '110000', '140700', 'XPCC'])('is unknown in %s, whatever is held', (jurisdiction) => {
    expect(ask('held', jurisdiction)).toEqual(['unknown', null, ['rule-not-seen']]);
  });

  test('quotes what Jinzhong did, and says that it holds nowhere else', () => {
    const { notes } = guaranteePriority(
      { id: 'held' },
      { source, jurisdiction: '140700', asOf: '2024-12-09' },
    );
    expect(notes.map(({ en }) => en.includes('holds nowhere else'))).toEqual([true]);
  });
});

test('an entry in the list says what it rests on', () => {
  const entry = { kind: 'guarantee-entry', unit: 'f1', year: 2024, category: 'graded', grade: 'leading' };
  const codes = (more: object) => {
    const read = validateRecord({ ...entry, ...more }, guaranteeEntrySchema);
    return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  };
  expect(codes({ document: { title: '清单' } })).toEqual([]);
  expect(codes({})).toEqual(['missing document']);
  expect(codes({ document: { title: '清单' }, grade: 'E' })).toEqual(['not-in-list grade']);
});
