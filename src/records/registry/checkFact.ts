import { spanOf } from '../../words/calendar/internal.js';
import { RegistryError, unitKinds } from '../../words/vocabulary/index.js';
import type { Fact, RegistryEvent, TitleEvent } from '../event/index.js';
import { type Bearer, eventIdOf, heldStagesOf, type Scheme, type SchemeFacts } from '../title/internal.js';
import type { RegistryRecord } from '../unit/index.js';

export type FactContext = {
  recordOf: (id: string) => RegistryRecord | undefined;
  schemeOf: (id: string) => Scheme;
  aboutScheme: (id: string) => SchemeFacts;
};

/** What belongs to an enterprise, and so may be handed on to another. */
const owned = unitKinds.filter((kind) => kind !== 'park');

/**
 * Refuses a fact that names what does not exist, or a title that its scheme cannot give.
 *
 * @throws RegistryError
 */
export function checkFact(fact: Fact, context: FactContext): void {
  const bearer = known(fact.unit, fact, context);
  if (fact.type === 'merged') known(fact.into, fact, context);
  if (fact.type === 'split') for (const id of fact.into) known(id, fact, context);
  if (fact.type === 'transferred') {
    if (!owned.some((kind) => kind === bearer.kind))
      throw new RegistryError('kind-not-of-event', { event: fact.type, kind: bearer.kind, allowed: owned });
    if (known(fact.to, fact, context).kind !== 'enterprise')
      throw new RegistryError('unknown-record', { id: fact.to, namedBy: eventIdOf(fact) });
  }
  if (fact.type !== 'title' && fact.type !== 'opening') return;

  const scheme = context.schemeOf(fact.scheme);
  checkTier(scheme, fact.tier);
  const about = context.aboutScheme(fact.scheme);
  checkBearer(scheme, about, bearer.kind);
  const holds = fact.type === 'title' && heldStagesOf(scheme, fact.tier).includes(fact.stage);
  if (holds) checkIntake(about, bearer.kind, fact);
}

/**
 * The record that an event names.
 *
 * @throws RegistryError `unknown-record`
 */
export function known(id: string, event: RegistryEvent, { recordOf }: FactContext): RegistryRecord {
  const record = recordOf(id);
  if (!record) throw new RegistryError('unknown-record', { id, namedBy: eventIdOf(event) });
  return record;
}

function checkTier(scheme: Scheme, tier: string | undefined): void {
  const allowed = scheme.tiers;
  if (allowed.length === 0 ? tier === undefined : tier !== undefined && allowed.includes(tier)) return;
  throw new RegistryError('tier-not-of-scheme', { scheme: scheme.id, tier: tier ?? null, allowed });
}

function checkBearer(scheme: Scheme, { bearers }: SchemeFacts, kind: Bearer): void {
  if (!bearers || bearers.includes(kind)) return;
  throw new RegistryError('kind-not-of-scheme', { scheme: scheme.id, kind, allowed: bearers });
}

function checkIntake(about: SchemeFacts, kind: Bearer, { scheme, tier, listYear, on }: TitleEvent): void {
  const ended = about.endedIntakes?.find((intake) => intake.kind === kind && intake.tier === tier);
  if (!ended) return;
  const { lastListYear, lastAnnounced } = ended;
  const isLate =
    listYear === undefined ? spanOf(on).first > spanOf(lastAnnounced).last : listYear > lastListYear;
  if (!isLate) return;
  throw new RegistryError('intake-ended', {
    scheme,
    kind,
    tier: ended.tier,
    list: listYear ?? on,
    lastListYear,
  });
}
