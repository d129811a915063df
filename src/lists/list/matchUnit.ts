import { normalizeName } from '../../words/identity/index.js';
import { type Doubt, type DoubtCode, doubtOf } from './Doubt.js';
import type { DoubtParams } from './DoubtParams.js';
import { type KnownIndex, type KnownUnit, mayBeSamePlace } from './KnownIndex.js';
import type { Identity, ListEntry, Match } from './ListEntry.js';
import { maySameProduct } from './productForm.js';

/** The doubts that come from the register and not from the list. */
export const matchDoubts: readonly DoubtCode[] = [
  'known-by-former-name',
  'known-by-code',
  'known-by-folding',
  'known-elsewhere',
  'match-ambiguous',
  'enterprise-ambiguous',
  'code-differs',
  'decision-unknown',
];

export type MatchResult = {
  match: Match;
  /** The unit of the register, where it is one. */
  known?: KnownUnit;
  doubts: Doubt[];
};

/** What is asked about one row. */
type Question = {
  identity: Identity;
  index: KnownIndex;
  at: ListEntry['at'];
  doubts: Doubt[];
};

/**
 * Matches a row with the units of a register: by decision, else exactly by credit code, else by the normal form of its
 * name and former names within its kind and division. Several candidates are a doubt, and none is picked. Nothing is ever
 * matched by a part of a name.
 */
export function matchUnit(
  identity: Identity,
  index: KnownIndex,
  options: { at: ListEntry['at']; decisions?: Readonly<Record<string, string>> | undefined },
): MatchResult {
  const { at, decisions = {} } = options;
  const question: Question = { identity, index, at, doubts: [] };
  const decided = Object.hasOwn(decisions, identity.key) ? decisions[identity.key] : undefined;
  if (decided !== undefined) return decide(question, decided);
  return (
    byCode(question) ?? byName(question) ?? byFolding(question) ?? { match: fresh(), doubts: question.doubts }
  );
}

function fresh(): Match {
  return { status: 'new', candidates: [] };
}

function doubt<C extends DoubtCode>(question: Question, code: C, params: DoubtParams[C], assumed?: string) {
  return doubtOf(code, params, { at: question.at, text: question.identity.name, assumed });
}

function decide(question: Question, id: string): MatchResult {
  const { identity, index } = question;
  if (id === identity.key) return { match: fresh(), doubts: [] };
  const known = index.unit(id);
  if (known?.unit.kind === identity.kind) return one('known', known, []);
  return { match: fresh(), doubts: [doubt(question, 'decision-unknown', { id })] };
}

function one(status: 'known' | 'renamed', known: KnownUnit, doubts: Doubt[]): MatchResult {
  return { match: { status, candidates: [known.unit.id] }, known, doubts };
}

function several(question: Question, candidates: readonly KnownUnit[]): MatchResult {
  const ids = candidates.map(({ unit }) => unit.id).sort();
  const open = doubt(question, 'match-ambiguous', { name: question.identity.name, candidates: ids });
  return { match: { status: 'ambiguous', candidates: ids }, doubts: [...question.doubts, open] };
}

/** Of the units under one name, the product or the factory that the row means. */
function fits({ factoryName, product }: Identity, { unit, product: form }: KnownUnit): boolean {
  if (product) return form !== undefined && maySameProduct(product, form);
  return factoryName === undefined || normalizeName(unit.name ?? '') === factoryName;
}

function byCode(question: Question): MatchResult | undefined {
  const { identity, index } = question;
  if (identity.creditCode === undefined) return undefined;
  const enterprises = index.enterprisesCoded(identity.creditCode);
  const owned = distinct(enterprises.flatMap((id) => index.unitsOf(id, identity.kind))).filter((known) =>
    fits(identity, known),
  );
  const named = owned.filter((known) => bearsNow(known, identity.name));
  const nameless = owned.filter(({ unit }) => unit.kind === 'product' || unit.name === undefined);
  const [first, ...others] = named.length > 0 ? named : nameless;
  if (!first) return undefined;
  if (others.length > 0) return several(question, [first, ...others]);
  if (named.length > 0) return one('known', first, []);
  const [nameNow = ''] = first.namesNow;
  const params = { id: first.unit.id, name: identity.name, nameNow };
  return one('renamed', first, [doubt(question, 'known-by-code', params, first.unit.id)]);
}

function bearsNow({ namesNow }: KnownUnit, name: string): boolean {
  return namesNow.some((one) => normalizeName(one) === name);
}

function byName(question: Question): MatchResult | undefined {
  const { identity, index } = question;
  const { kind, factoryName } = identity;
  const named = [identity.name, ...identity.formerNames].flatMap((name) =>
    // 一厂 is the name of many a factory: one with a name of its own is looked for in its enterprise.
    factoryName === undefined
      ? index.unitsNamed(name, kind)
      : index.enterprisesNamed(name).flatMap((id) => index.unitsOf(id, kind)),
  );
  return settle(question, named, 'known-by-former-name');
}

function byFolding(question: Question): MatchResult | undefined {
  const { identity, index, doubts } = question;
  // The same name elsewhere, or under another code, has been told.
  if (doubts.length > 0) return undefined;
  return settle(question, index.unitsFolded(identity.name, identity.kind), 'known-by-folding');
}

/** Takes the only candidate that place and code allow. */
function settle(
  question: Question,
  named: readonly KnownUnit[],
  code: 'known-by-former-name' | 'known-by-folding',
): MatchResult | undefined {
  const { identity } = question;
  const alike = distinct(named).filter((known) => fits(identity, known));
  const here = alike.filter(({ divisions }) =>
    divisions.some((one) => mayBeSamePlace(one, identity.division)),
  );
  const allowed = here.filter((known) => !contradicts(question, known));
  const [first, ...others] = allowed;
  const ids = (units: readonly KnownUnit[]) => units.map(({ unit }) => unit.id).sort();
  if (!first) {
    const name = identity.name;
    if (here.length > 0) {
      const params = { name, received: identity.creditCode ?? '', candidates: ids(here) };
      question.doubts.push(doubt(question, 'code-differs', params));
    } else if (alike.length > 0) {
      question.doubts.push(doubt(question, 'known-elsewhere', { name, candidates: ids(alike) }));
    }
    return undefined;
  }
  if (others.length > 0) return several(question, allowed);
  if (code === 'known-by-former-name' && bearsNow(first, identity.factoryName ?? identity.name))
    return one('known', first, []);
  const [nameNow = ''] = first.namesNow;
  const params = { id: first.unit.id, name: identity.name, nameNow };
  const status = code === 'known-by-folding' ? 'known' : 'renamed';
  return one(status, first, [doubt(question, code, params, first.unit.id)]);
}

/** Two different credit codes are two legal entities. */
function contradicts({ identity, index }: Question, known: KnownUnit): boolean {
  if (identity.creditCode === undefined) return false;
  const codes = known.enterprises.map((id) => index.enterprise(id)?.creditCode);
  return codes.length > 0 && codes.every((code) => code !== undefined && code !== identity.creditCode);
}

function distinct(units: readonly KnownUnit[]): KnownUnit[] {
  return [...new Set(units)];
}
