import {
  type Correction,
  type Enterprise,
  type ErrorCode,
  type Fact,
  type Factory,
  type Park,
  type Product,
  Registry,
  RegistryError,
  type RegistryEvent,
  type RegistryRecord,
  type Stage,
  type SupplyChain,
  type TitleEvent,
  type UnitEvent,
} from 'green-manufacturing-registry';

/** The day on which test data is recorded where the day does not matter. */
export const recordedAt = '2026-11-23';

/** The enterprise that a unit of the builders below belongs to, unless the test names another. */
export const owner = 'e1';

export function enterprise(id = owner, more: Partial<Enterprise> = {}): Enterprise {
  return { kind: 'enterprise', id, name: `企业${id}`, ...more };
}

export function factory(id: string, more: Partial<Factory> = {}): Factory {
  return { kind: 'factory', id, enterprise: owner, ...more };
}

export function product(id: string, more: Partial<Product> = {}): Product {
  return { kind: 'product', id, enterprise: owner, name: `产品${id}`, ...more };
}

export function supplyChain(id: string, more: Partial<SupplyChain> = {}): SupplyChain {
  return { kind: 'supply-chain', id, enterprise: owner, ...more };
}

export function park(id: string, more: Partial<Park> = {}): Park {
  return { kind: 'park', id, name: `园区${id}`, ...more };
}

/** A step in the life of a title, of green manufacturing unless said otherwise. */
export function step(
  unit: string,
  stage: Stage,
  tier: string | undefined,
  on: string,
  more: Partial<TitleEvent> = {},
): TitleEvent {
  const event: TitleEvent = { type: 'title', unit, scheme: 'green-manufacturing', stage, on, ...more };
  return tier === undefined ? event : { ...event, tier };
}

export function recognised(
  unit: string,
  tier: string | undefined,
  on: string,
  more: Partial<TitleEvent> = {},
): TitleEvent {
  return step(unit, 'recognised', tier, on, more);
}

export function removed(
  unit: string,
  tier: string | undefined,
  on: string,
  more: Partial<TitleEvent> = {},
): TitleEvent {
  return step(unit, 'removed', tier, on, more);
}

type Titles = Extract<UnitEvent, { type: 'closed' }>['titles'];

export function renamed(unit: string, name: string, on: string): UnitEvent {
  return { type: 'renamed', unit, name, on };
}

export function merged(unit: string, into: string, on: string, titles: Titles): UnitEvent {
  return { type: 'merged', unit, into, on, titles };
}

export function split(unit: string, into: string[], on: string, titles: Titles): UnitEvent {
  return { type: 'split', unit, into, on, titles };
}

export function closed(unit: string, on: string, titles: Titles): UnitEvent {
  return { type: 'closed', unit, on, titles };
}

/** A correction of an event by its id; without a replacement the event is taken back. */
export function corrected(unit: string, event: string, replacement?: Fact, id?: string): Correction {
  return {
    type: 'corrected',
    unit,
    event,
    ...(replacement ? { replacement } : {}),
    ...(id === undefined ? {} : { id }),
  };
}

/** A registry that holds the enterprise of the builders, the records and the events. */
export function registryOf(
  records: readonly RegistryRecord[],
  events: readonly RegistryEvent[] = [],
  options = { recordedAt },
): Registry {
  const registry = new Registry();
  registry.add([enterprise(), ...records], options);
  registry.record(events, options);
  return registry;
}

/** The error that a call is refused with, as data. Whatever else is thrown goes on. */
export function refusalOf(call: () => unknown): { code: ErrorCode; info: unknown } {
  try {
    call();
  } catch (error) {
    if (error instanceof RegistryError) return { code: error.code, info: error.info };
    throw error;
  }
  throw new Error('The call was not refused.');
}
