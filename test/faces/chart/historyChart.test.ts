import { Registry, type RegistryEvent, type Unit } from 'green-manufacturing-registry';
import { historyChart } from 'green-manufacturing-registry/chart';
import { describe, expect, it } from 'vitest';
import { svgOf } from './svgOf.js';

const factory: Unit = { kind: 'factory', id: 'f1', enterprise: 'e1' };
const title = { type: 'title', unit: 'f1', stage: 'recognised' } as const;
const green = { ...title, scheme: 'green-manufacturing', tier: 'national' } as const;

function registryWith(events: readonly RegistryEvent[], more: readonly RegistryEvent[] = []): Registry {
  const registry = new Registry();
  const enterprise = { kind: 'enterprise', id: 'e1', name: '甲有限公司' } as const;
  registry.add([enterprise, factory, { kind: 'factory', id: 'f2', enterprise: 'e1' }], {
    recordedAt: '2020-01-01',
  });
  registry.record(events, { recordedAt: '2020-01-01' });
  registry.record(more, { recordedAt: '2023-05-01' });
  return registry;
}

const rows = (registry: Registry, asOf: string) =>
  historyChart(registry, 'f1', { asOf, locale: 'en' }).data.values.map(({ title, from, until, certain }) => [
    title,
    from,
    until,
    certain,
  ]);

describe('historyChart', () => {
  it('draws a title from its first day up to the day of its end, or of the question', () => {
    const events: RegistryEvent[] = [
      { ...green, on: '2017-08-23' },
      { ...green, stage: 'removed', on: '2019-03-01' },
      { ...title, scheme: 'smart-factory', tier: 'basic', on: '2019-06-01' },
    ];
    expect(rows(registryWith(events), '2020-12-31')).toEqual([
      ['green manufacturing units, national', '2017-08-23', '2019-03-01', 'yes'],
      ['smart factories, basic', '2019-06-01', '2021-01-01', 'yes'],
    ]);
    expect(rows(registryWith(events), '2018-12-31')).toEqual([
      ['green manufacturing units, national', '2017-08-23', '2019-01-01', 'yes'],
    ]);
  });

  it('is lighter where a blurred date leaves open whether the title was held', () => {
    const events: RegistryEvent[] = [{ ...green, on: '2017' }];
    expect(rows(registryWith(events), '2018-12-31').map(([, ...rest]) => rest)).toEqual([
      ['2017-01-01', '2017-12-31', 'no'],
      ['2017-12-31', '2019-01-01', 'yes'],
    ]);
  });

  it('marks the days on which something about the unit was corrected, once they were known', async () => {
    const wrong: RegistryEvent = { ...green, on: '2017-08-23', id: 'a' };
    const right: RegistryEvent = {
      type: 'corrected',
      unit: 'f1',
      event: 'a',
      replacement: { ...green, on: '2018-08-23' },
    };
    const registry = registryWith([wrong], [right]);
    const after = historyChart(registry, 'f1', { asOf: '2023-12-31', locale: 'zh-CN' });
    expect(after.data.values.map(({ from }) => from)).toEqual(['2018-08-23']);
    expect(after.layer[1]?.data?.values).toEqual([{ time: Date.UTC(2023, 4, 1), day: '2023-05-01' }]);
    expect(historyChart(registry, 'f1', { asOf: '2022-12-31', locale: 'zh-CN' }).layer).toHaveLength(1);
    expect(await svgOf(after)).toContain('甲有限公司');
  });

  it('has the titles that another unit brought with it', () => {
    const events: RegistryEvent[] = [
      { ...green, unit: 'f2', on: '2017-08-23' },
      { type: 'merged', unit: 'f2', into: 'f1', on: '2019-01-01', titles: 'continue' },
    ];
    expect(rows(registryWith(events), '2019-12-31').map(([, from, until]) => [from, until])).toEqual([
      ['2019-01-01', '2020-01-01'],
    ]);
  });

  it('refuses a unit that is not there, and draws nothing where nothing was held', () => {
    const registry = registryWith([]);
    expect(() => historyChart(registry, 'f9', { asOf: '2020-12-31', locale: 'en' })).toThrow(
      'unknown-record',
    );
    expect(historyChart(registry, 'f1', { asOf: '2020-12-31', locale: 'en' }).layer).toEqual([]);
  });
});
