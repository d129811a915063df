import type { Fact, RegistryEvent } from '../../records/event/index.js';
import { effectiveFacts, type Tenure, tenuresOf } from '../../records/timeline/internal.js';
import { findScheme, type Scheme } from '../../records/title/internal.js';
import type { Enterprise, Unit } from '../../records/unit/index.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import type { Stage } from '../../words/vocabulary/index.js';
import type {
  Assessment,
  GreenFactoryAssessment,
  GreenParkAssessment,
  GreenSupplyChainAssessment,
  ProjectAssessment,
  ScenarioSurvey,
  SmartFactoryAssessment,
  WaterAssessment,
} from '../assessment/index.js';
import { plainTenures } from './plainTenures.js';

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Any assessment, with every field that one of them may have. */
export type Evidence = Omit<
  Loose<SmartFactoryAssessment> &
    Loose<GreenFactoryAssessment> &
    Loose<GreenParkAssessment> &
    Loose<GreenSupplyChainAssessment> &
    Loose<ProjectAssessment> &
    Loose<WaterAssessment>,
  'kind'
> & {
  readonly kind?: Assessment['kind'] | undefined;
  readonly unit: string;
  readonly period: { readonly from: Day; readonly until: Day };
};

/** What has happened to a unit and, where a rule asks for them, to its members or suppliers. */
export type History = {
  readonly events: readonly RegistryEvent[];
  /** Whether an event that is not here did not happen. Without it what is not found is unknown. */
  readonly complete: boolean;
  /** The units that bear the titles: a title counts for a member or supplier that is an enterprise through its unit. */
  readonly units?: readonly Unit[];
};

/** Who applies: a unit for a title, a unit or its enterprise for support. */
export type Applicant = Unit | Enterprise;

/** Who asks, on which day, with which evidence; and what was worked out on the way. */
export type Subject = {
  readonly unit: Applicant;
  readonly history: History;
  readonly assessment: Evidence | undefined;
  readonly asOf: Day;
  readonly day: number;
  readonly scheme: Scheme;
  readonly schemes: readonly Scheme[];
  facts: readonly Fact[] | undefined;
  tenures: { scheme: string; stages: readonly Stage[] | undefined; found: readonly Tenure[] }[] | undefined;
  tally: ScenarioSurvey | undefined;
};

/** The facts that stand. */
export function factsOf(subject: Subject): readonly Fact[] {
  subject.facts ??= effectiveFacts(subject.history.events);
  return subject.facts;
}

/** The tenures of a scheme's titles, folded once. */
export function tenuresFor(
  subject: Subject,
  scheme: string = subject.scheme.id,
  stages?: readonly Stage[],
): readonly Tenure[] {
  subject.tenures ??= [];
  const known = subject.tenures.find((one) => one.scheme === scheme && one.stages === stages);
  if (known) return known.found;
  const asked = scheme === subject.scheme.id ? subject.scheme : findScheme(scheme, subject.schemes);
  const found =
    plainTenures(subject.history.events, asked, stages) ?? tenuresOf(factsOf(subject), asked, { stages });
  subject.tenures.push({ scheme, stages, found });
  return found;
}

const noSchemes: readonly Scheme[] = [];

/** Puts a question together. */
export function subjectOf(
  question: { unit: Applicant; history: History; assessment?: Evidence | undefined },
  options: { asOf: Day; day?: number; scheme: Scheme; schemes?: readonly Scheme[] | undefined },
): Subject {
  const { unit, history, assessment } = question;
  const { asOf, day = dayNumber(asOf), scheme, schemes = noSchemes } = options;
  return {
    unit,
    history,
    assessment,
    asOf,
    day,
    scheme,
    schemes,
    facts: undefined,
    tenures: undefined,
    tally: undefined,
  };
}
