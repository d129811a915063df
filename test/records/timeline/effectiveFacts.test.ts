import type { RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { effectiveFacts } from '../../../src/records/timeline/internal.js';
import { corrected, recognised, refusalOf, removed } from '../../support/records.js';

const won = recognised('f1', 'national', '2020-01-01', { id: 'n1' });
const moved = recognised('f1', 'national', '2021-01-01', { id: 'n2' });

const on = (day: string, event: RegistryEvent): RegistryEvent => ({ ...event, recordedAt: day });

describe('effectiveFacts', () => {
  it('keeps facts as they are where nothing was corrected', () => {
    expect(effectiveFacts([won, removed('f1', 'national', '2022-01-01')])).toEqual([
      won,
      removed('f1', 'national', '2022-01-01'),
    ]);
    expect(effectiveFacts([])).toEqual([]);
  });

  it('puts the replacement in the place of what was wrong, and takes back what has none', () => {
    expect(effectiveFacts([won, corrected('f1', 'n1', moved)])).toEqual([moved]);
    expect(effectiveFacts([won, corrected('f1', 'n1')])).toEqual([]);
    expect(effectiveFacts([corrected('f1', 'n1', moved), won])).toEqual([moved]);
  });

  it('finds an event without an id of its own by what it says', () => {
    const { id: _, ...plain } = won;
    const id = '2020-01-01 green-manufacturing national recognised';
    expect(effectiveFacts([plain, corrected('f1', id)])).toEqual([]);
  });

  it('undoes a correction that is corrected itself', () => {
    const events = [won, corrected('f1', 'n1', moved, 'c1'), corrected('f1', 'c1')];
    expect(effectiveFacts(events)).toEqual([won]);
  });

  it('corrects a replacement by its own id', () => {
    const last = recognised('f1', 'national', '2022-01-01', { id: 'n3' });
    const events = [won, corrected('f1', 'n1', moved, 'c1'), corrected('f1', 'n2', last, 'c2')];
    expect(effectiveFacts(events)).toEqual([last]);
  });

  it('touches the events of the named unit alone', () => {
    const other = recognised('f2', 'national', '2020-01-01', { id: 'n1' });
    expect(effectiveFacts([won, other, corrected('f1', 'n1')])).toEqual([other]);
  });

  it('applies, with knownAt, what was recorded by that day, the day included', () => {
    const events = [on('2021-02-01', won), on('2022-02-01', corrected('f1', 'n1'))];
    expect(effectiveFacts(events, { knownAt: '2021-01-31' })).toEqual([]);
    expect(effectiveFacts(events, { knownAt: '2021-02-01' })).toEqual([on('2021-02-01', won)]);
    expect(effectiveFacts(events, { knownAt: '2022-01-31' })).toEqual([on('2021-02-01', won)]);
    expect(effectiveFacts(events, { knownAt: '2022-02-01' })).toEqual([]);
    expect(effectiveFacts(events)).toEqual([]);
  });

  it('does not mind in which order corrections arrive that were recorded on different days', () => {
    const events = [
      on('2021-01-01', won),
      on('2021-02-01', corrected('f1', 'n1', moved, 'c1')),
      on('2021-03-01', corrected('f1', 'n2', undefined, 'c2')),
    ];
    expect(effectiveFacts(events)).toEqual([]);
    expect(effectiveFacts([...events].reverse())).toEqual([]);
  });

  it('refuses a correction of what was never said, or of what was set aside already', () => {
    expect(refusalOf(() => effectiveFacts([won, corrected('f1', 'n9')]))).toEqual({
      code: 'unknown-event',
      info: { unit: 'f1', event: 'n9' },
    });
    const twice = [won, corrected('f1', 'n1', undefined, 'c1'), corrected('f1', 'n1', undefined, 'c2')];
    expect(refusalOf(() => effectiveFacts(twice)).code).toBe('already-corrected');
  });

  it('refuses corrections that correct each other', () => {
    const events = [won, corrected('f1', 'c2', undefined, 'c1'), corrected('f1', 'c1', undefined, 'c2')];
    expect(refusalOf(() => effectiveFacts(events)).code).toBe('already-corrected');
  });

  it('refuses knownAt where an event does not say when it was recorded', () => {
    expect(refusalOf(() => effectiveFacts([won], { knownAt: '2022-01-01' }))).toEqual({
      code: 'recorded-at-missing',
      info: { unit: 'f1', event: 'n1' },
    });
  });

  it('leaves what it was given as it was', () => {
    const events = Object.freeze([Object.freeze({ ...won }), Object.freeze(corrected('f1', 'n1', moved))]);
    expect(effectiveFacts(events)).toEqual([moved]);
  });
});
