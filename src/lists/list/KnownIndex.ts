import type { Fact } from '../../records/event/index.js';
import {
  effectiveFacts,
  pushTo,
  type Source,
  type UnitStates,
  unitStates,
} from '../../records/timeline/internal.js';
import type { Enterprise, RegistryRecord, Unit } from '../../records/unit/index.js';
import { type Day, spanOf } from '../../words/calendar/internal.js';
import { normalizeName, regionOf } from '../../words/identity/index.js';
import type { UnitKind } from '../../words/vocabulary/index.js';
import { foldWords } from './foldWords.js';
import { type ProductForm, productForm } from './productForm.js';

/** A unit of the register as it can be matched with: every name that it bears or bore. */
export type KnownUnit = {
  unit: Unit;
  /** Names on the day, as given; a unit without a name of its own bears its enterprise's. */
  namesNow: string[];
  divisions: (string | undefined)[];
  /** Ids of the enterprises that it belongs to on the day. */
  enterprises: string[];
  product?: ProductForm;
};

type Names = { now: Set<string>; ever: Set<string> };

/** Finds the units and enterprises of a register by name, by former name and by credit code, in constant time. */
export class KnownIndex {
  readonly #day: number;
  readonly #facts = new Map<string, Fact[]>();
  readonly #enterprises = new Map<string, Enterprise>();
  readonly #enterpriseNames = new Map<string, Names>();
  readonly #enterprisesByName = new Map<string, string[]>();
  readonly #enterprisesByCode = new Map<string, string[]>();
  readonly #units = new Map<string, KnownUnit>();
  readonly #unitsByName = new Map<string, KnownUnit[]>();
  readonly #unitsByEnterprise = new Map<string, KnownUnit[]>();
  #unitsByFoldedName: Map<string, KnownUnit[]> | undefined;

  /** @param asOf the day whose names are in force; without it, the latest */
  constructor(source: Source, asOf?: Day) {
    this.#day = asOf === undefined ? Number.POSITIVE_INFINITY : spanOf(asOf).last;
    for (const fact of effectiveFacts(source.events)) pushTo(this.#facts, fact.unit, fact);
    for (const enterprise of source.enterprises ?? []) this.#putEnterprise(enterprise);
    for (const unit of source.units) this.#putUnit(unit);
  }

  unit(id: string): KnownUnit | undefined {
    return this.#units.get(id);
  }

  enterprise(id: string): Enterprise | undefined {
    return this.#enterprises.get(id);
  }

  factsOf(id: string): readonly Fact[] {
    return this.#facts.get(id) ?? [];
  }

  /** The ids of the enterprises that bear or bore a name. */
  enterprisesNamed(name: string): readonly string[] {
    return this.#enterprisesByName.get(normalizeName(name)) ?? [];
  }

  /** Whether an enterprise bears a name on the day, and not only bore it. */
  bears(enterprise: string, name: string): boolean {
    const now = this.#enterpriseNames.get(enterprise)?.now ?? [];
    return [...now].some((one) => normalizeName(one) === normalizeName(name));
  }

  enterprisesCoded(code: string): readonly string[] {
    return this.#enterprisesByCode.get(code) ?? [];
  }

  unitsOf(enterprise: string, kind: UnitKind): KnownUnit[] {
    return (this.#unitsByEnterprise.get(enterprise) ?? []).filter(({ unit }) => unit.kind === kind);
  }

  /** The units that bear or bore a name. */
  unitsNamed(name: string, kind: UnitKind): KnownUnit[] {
    return (this.#unitsByName.get(normalizeName(name)) ?? []).filter(({ unit }) => unit.kind === kind);
  }

  /** The units whose names are the same once the traditional characters are simplified. */
  unitsFolded(name: string, kind: UnitKind): KnownUnit[] {
    this.#unitsByFoldedName ??= this.#foldNames();
    return (this.#unitsByFoldedName.get(foldWords(name)) ?? []).filter(({ unit }) => unit.kind === kind);
  }

  #foldNames(): Map<string, KnownUnit[]> {
    const folded = new Map<string, KnownUnit[]>();
    for (const [name, units] of this.#unitsByName) {
      for (const unit of units) pushTo(folded, foldWords(name), unit);
    }
    return folded;
  }

  #putEnterprise(enterprise: Enterprise): void {
    const { id, creditCode } = enterprise;
    const names = this.#namesOf(enterprise);
    this.#enterprises.set(id, enterprise);
    this.#enterpriseNames.set(id, names);
    for (const name of new Set([...names.ever].map(normalizeName))) pushTo(this.#enterprisesByName, name, id);
    if (creditCode !== undefined) pushTo(this.#enterprisesByCode, creditCode, id);
  }

  #putUnit(unit: Unit): void {
    const states = this.#statesOf(unit);
    const own = this.#namesOf(unit);
    const enterprises = distinct(states.enterprises);
    const transfers = this.factsOf(unit.id).flatMap((fact) => (fact.type === 'transferred' ? fact.to : []));
    const owners = 'enterprise' in unit ? [unit.enterprise, ...transfers] : [];
    const inherited = (ids: readonly string[], when: keyof Names) =>
      ids.flatMap((id) => [...(this.#enterpriseNames.get(id)?.[when] ?? [])]);
    const bearsOwn = unit.kind !== 'product' && unit.name !== undefined;
    const namesNow = bearsOwn ? [...own.now] : inherited(enterprises, 'now');
    const namesEver = bearsOwn
      ? [...own.ever]
      : [...inherited(owners, 'ever'), ...inherited(enterprises, 'ever')];
    const known: KnownUnit = {
      unit,
      namesNow,
      divisions: states.places.map(({ division }) => division),
      enterprises,
    };
    if (unit.kind === 'product') known.product = productForm(unit.name, unit.model, unit.standard);
    this.#units.set(unit.id, known);
    for (const name of new Set([...namesNow, ...namesEver].map(normalizeName)))
      pushTo(this.#unitsByName, name, known);
    for (const enterprise of enterprises) pushTo(this.#unitsByEnterprise, enterprise, known);
  }

  #statesOf(record: RegistryRecord): UnitStates {
    return unitStates(record, this.factsOf(record.id), this.#day);
  }

  #namesOf(record: RegistryRecord): Names {
    const now = new Set(distinct(this.#statesOf(record).names));
    const renamed = this.factsOf(record.id).flatMap((fact) => (fact.type === 'renamed' ? fact.name : []));
    const former = record.kind === 'enterprise' ? (record.formerNames ?? []).map(({ name }) => name) : [];
    return { now, ever: new Set([...now, ...distinct([record.name]), ...renamed, ...former]) };
  }
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Whether two divisions may be one place: one is not stated, or lies in the other. */
export function mayBeSamePlace(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return liesIn(one, other) || liesIn(other, one);
}

function liesIn(division: string, wider: string): boolean {
  if (wider === 'XPCC') return regionOf(division, { rollUp: true }) === '650000';
  if (wider.endsWith('0000')) return regionOf(division, { rollUp: true }) === wider;
  return wider.endsWith('00') && division.slice(0, 4) === wider.slice(0, 4);
}
