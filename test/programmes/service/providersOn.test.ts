import { validateRecord } from 'green-manufacturing-registry';
import { type ProviderEvent, providerEventSchema, providersOn } from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';

const event = (
  enterprise: string,
  what: ProviderEvent['event'],
  on: string,
  more: Partial<ProviderEvent> = {},
): ProviderEvent => ({ kind: 'provider-event', enterprise, pool: 'city', event: what, on, ...more });

const on = (events: ProviderEvent[], asOf: string, more: object = {}) => {
  const { enterprises, open, total, uncertain } = providersOn(events, { asOf, ...more });
  expect([total, uncertain]).toEqual([enterprises.length, open.length]);
  return [enterprises, open];
};

describe('providersOn', () => {
  const events = [event('e1', 'joined', '2024-03-10'), event('e1', 'left', '2024-06-01')];

  test('takes an enterprise in on the day it joins and out on the day it leaves', () => {
    expect(on(events, '2024-03-09')).toEqual([[], []]);
    expect(on(events, '2024-03-10')).toEqual([['e1'], []]);
    expect(on(events, '2024-05-31')).toEqual([['e1'], []]);
    expect(on(events, '2024-06-01')).toEqual([[], []]);
  });

  test('takes events in any order, and lets an enterprise join again', () => {
    const again = [...events, event('e1', 'joined', '2025-01-01')].reverse();
    expect(on(again, '2024-04-01')).toEqual([['e1'], []]);
    expect(on(again, '2024-12-31')).toEqual([[], []]);
    expect(on(again, '2025-01-01')).toEqual([['e1'], []]);
  });

  test('leaves open what blurred days leave open', () => {
    const blurred = [event('e1', 'joined', '2024-03'), event('e1', 'left', '2024-06')];
    expect(on(blurred, '2024-03-15')).toEqual([[], ['e1']]);
    expect(on(blurred, '2024-04-15')).toEqual([['e1'], []]);
    expect(on(blurred, '2024-06-15')).toEqual([[], ['e1']]);
    expect(on(blurred, '2024-07-01')).toEqual([[], []]);
  });

  test('counts an enterprise once, whatever rounds it is in; leaving one round is not leaving another', () => {
    const rounds = [
      event('e1', 'joined', '2023-01-01', { round: '1', fields: ['节能'] }),
      event('e1', 'joined', '2024-01-01', { round: '2', fields: ['节水'] }),
      event('e1', 'left', '2025-01-01', { round: '1' }),
      event('e2', 'joined', '2024-01-01', { round: '2', fields: ['节能', '节水'] }),
    ];
    expect(on(rounds, '2025-06-30')).toEqual([['e1', 'e2'], []]);
    expect(on(rounds, '2025-06-30', { round: '1' })).toEqual([[], []]);
    expect(on(rounds, '2025-06-30', { field: '节能' })).toEqual([['e2'], []]);
    expect(on(rounds, '2024-06-30', { field: '节能' })).toEqual([['e1', 'e2'], []]);
    expect(on(rounds, '2024-06-30', { pool: 'another' })).toEqual([[], []]);
  });

  test('a field that an enterprise did not join for stays closed to it, also when it leaves', () => {
    const some = [
      event('e1', 'joined', '2024-01-01', { fields: ['节能'] }),
      event('e1', 'left', '2025-01-01'),
    ];
    expect(on(some, '2024-06-30', { field: '节水' })).toEqual([[], []]);
  });

  test('names the leaving of what nobody can have joined before', () => {
    const left = event('e1', 'left', '2024-01-01');
    const answer = providersOn([left, event('e1', 'joined', '2024-03-01')], { asOf: '2024-06-30' });
    expect([answer.strays, answer.enterprises]).toEqual([[left], ['e1']]);
    const other = event('e1', 'joined', '2023-01-01', { round: '1' });
    expect(providersOn([left, other], { asOf: '2024-06-30' }).strays).toEqual([left]);
    expect(providersOn([event('e1', 'joined', '2024'), left], { asOf: '2024-06-30' }).strays).toEqual([left]);
    const may = [event('e1', 'joined', '2024-01'), event('e1', 'left', '2024-01-20')];
    expect(providersOn(may, { asOf: '2024-06-30' }).strays).toEqual([]);
  });

  test('an event that is neither is an issue with its path', () => {
    const read = validateRecord({ ...event('e1', 'joined', '2024'), event: 'moved' }, providerEventSchema);
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path])).toEqual([
      ['not-in-list', ['event']],
    ]);
  });
});
