import * as z from 'zod';
import { checkWith, inEnglish, zodIssue } from '../../records/issue/internal.js';
import { blurredDateSchema, daySchema, textSchema } from '../../records/unit/internal.js';
import { accidentGrades, constructionAreas } from '../../words/vocabulary/index.js';
import { assessmentIssues } from './assessmentIssues.js';
import { enterpriseSizes } from './enterpriseSizes.js';
import { incidentKinds } from './incidentKinds.js';
import { performanceLevels } from './performanceLevels.js';
import { scenarioGuides } from './scenarioGuides.js';

/** What the applicant declares, and the documents that prove it. */
export const statementSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        holds: z.boolean(),
        evidence: z.array(textSchema).optional(),
        on: daySchema.optional(),
      })
      .meta({ id: 'GreenManufacturingStatement', title: 'Statement' }),
  ))();

/** Something that stands against a unit: an accident, a violation, an entry in a list. */
export const incidentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.enum(incidentKinds),
        /** The grade of an accident. */
        grade: z.enum(accidentGrades).optional(),
        on: blurredDateSchema,
        /** Up to, and not on, this date. Left out where it is a single day or still goes on: say `ongoing`. */
        until: blurredDateSchema.optional(),
        /** Whether it still goes on, such as an entry that has not been taken off its list. */
        ongoing: z.boolean().optional(),
        /** The enterprise in the park that it is about. */
        of: textSchema.optional(),
        note: textSchema.optional(),
      })
      .meta({
        id: 'GreenManufacturingIncident',
        title: 'Incident',
        description: 'Not expressed here: until comes after on.',
      }),
  ))();

/** Values by name. Zod leaves out the key `__proto__` without a word. */
const named = <S extends z.ZodType>(value: S) =>
  z.preprocess(
    (given, { issues }) => {
      if (typeof given === 'object' && given !== null && Object.hasOwn(given, '__proto__')) {
        const params = { keys: ['__proto__'] };
        issues.push(zodIssue({ code: 'unknown-key', severity: 'error', path: [], params }, given));
      }
      return given;
    },
    z.record(textSchema, value),
  );

const unexpressed = 'Not expressed here: the days of the evidence lie in its period.';

const amountSchema = /* @__PURE__ */ (() => z.number().nonnegative())();
const countSchema = /* @__PURE__ */ (() => z.int().nonnegative())();

/** What every assessment has: whose, of which time, and what is declared and stands against the unit. */
const common = /* @__PURE__ */ (() => ({
  /** The unit that the evidence is about. */
  unit: textSchema,
  /** The time that the evidence covers, both days included. Nothing is known of the time outside. */
  period: z.strictObject({ from: daySchema, until: daySchema }),
  /** By the statement's name, as the rulebook asks for it. */
  statements: named(statementSchema).optional(),
  /** Everything that stood against the unit in the period; an empty list says that nothing did. */
  incidents: z.array(incidentSchema).optional(),
  /** Figures of your own that a rulebook of your own asks for. */
  local: named(z.number()).optional(),
}))();

/** One scenario as the factory built it. */
export const scenarioInstanceSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        edition: z.enum(Object.keys(scenarioGuides)),
        scenario: textSchema.optional(),
        stage: textSchema.optional(),
        name: textSchema.optional(),
        usesAi: z.boolean().optional(),
      })
      .meta({
        id: 'GreenManufacturingScenarioInstance',
        title: 'Scenario instance',
        description: 'Not expressed here: the scenario and the stage are those of the edition.',
      }),
  ))();

/** The evidence of a smart factory for one project and period. */
export const smartFactoryAssessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('smart-factory'),
        ...common,
        /** The project applied for. */
        project: textSchema.optional(),
        /** Maturity by GB/T 39116-2020. */
        maturity: z
          .strictObject({
            level: z.int().min(1).max(5),
            basis: z.enum(['self', 'certified']),
            on: daySchema.optional(),
          })
          .optional(),
        /** Every scenario that the application declares. */
        scenarios: z.array(scenarioInstanceSchema).optional(),
        /** Construction areas that the application covers beside those of its scenarios. */
        areas: z.array(z.enum(constructionAreas)).optional(),
        performance: z.enum(performanceLevels).optional(),
        /** The industry family, where only some may apply as a branch. */
        branchIndustry: textSchema.optional(),
      })
      .check(checkWith(assessmentIssues))
      .meta({
        id: 'SmartFactoryAssessment',
        title: 'Assessment of a smart factory',
        description: unexpressed,
      }),
  ))();

/** Who evaluated, by the rules for evaluators. */
const evaluationSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    by: z.enum(['self', 'third-party']),
    /** National projects of all evaluators under the same legal representative, this one included, in the year. */
    nationalProjects: countSchema.optional(),
    /** Full-time staff with a middle title or above who do green evaluation. */
    staff: countSchema.optional(),
    /** Of these, staff with a senior title. */
    seniorStaff: countSchema.optional(),
  }))();

const green = /* @__PURE__ */ (() => ({
  ...common,
  evaluation: evaluationSchema.optional(),
  /** The score of the unit and the average of the region's existing national units, by the same form. */
  score: z
    .strictObject({ value: z.number().min(0).max(100), regionAverage: z.number().min(0).max(100).optional() })
    .optional(),
  /** What each year of dynamic management showed. */
  years: z
    .array(
      z.strictObject({
        year: z.int().min(1000).max(9999),
        tableFiledOn: daySchema.optional(),
        /** Whether its score was among the last 5 %. */
        inLastFivePercent: z.boolean().optional(),
      }),
    )
    .optional(),
}))();

/** The evidence of a green factory for one period. */
export const greenFactoryAssessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({ kind: z.literal('green-factory'), ...green })
      .check(checkWith(assessmentIssues))
      .meta({
        id: 'GreenFactoryAssessment',
        title: 'Assessment of a green factory',
        description: unexpressed,
      }),
  ))();

/** The evidence of a green park for one period. Incidents cover the enterprises in the park. */
export const greenParkAssessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('green-park'),
        ...green,
        /** 万元, both of the same year. */
        industrialValueAdded: amountSchema.optional(),
        /** 万元. */
        valueAdded: amountSchema.optional(),
        keyEnterprises: countSchema.optional(),
        /** Key enterprises that have been through a clean-production audit. */
        auditedKeyEnterprises: countSchema.optional(),
        /** Full-time staff of the body for green development. */
        fullTimeStaff: countSchema.optional(),
      })
      .check(checkWith(assessmentIssues))
      .meta({
        id: 'GreenParkAssessment',
        title: 'Assessment of a green park',
        description: `${unexpressed} A part is at most its whole.`,
      }),
  ))();

/** The evidence of a green supply-chain management enterprise for one period. */
export const greenSupplyChainAssessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({ kind: z.literal('green-supply-chain'), ...green })
      .check(checkWith(assessmentIssues))
      .meta({
        id: 'GreenSupplyChainAssessment',
        title: 'Assessment of a green supply chain',
        description: unexpressed,
      }),
  ))();

/** The evidence of a project for support: amounts in 万元, shares in per cent. The unit is the one that applies, or its enterprise. */
export const projectAssessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('project'),
        ...common,
        /** 万元. */
        investment: z
          .strictObject({
            total: amountSchema.optional(),
            fixedAssets: amountSchema.optional(),
            equipment: amountSchema.optional(),
            /** Equipment with software and hardware tools. */
            equipmentAndTools: amountSchema.optional(),
          })
          .optional(),
        /** How much of the project is done, in per cent. */
        progress: z.number().min(0).max(100).optional(),
        /** Domestic equipment as a share of all, in per cent. */
        domesticShare: z.number().min(0).max(100).optional(),
        /** What the retired equipment once cost, 万元. */
        retiredEquipment: amountSchema.optional(),
        /** The day on which the project was approved or filed. */
        filedOn: blurredDateSchema.optional(),
        /** The latest stage of the project. */
        projectStage: textSchema.optional(),
        size: z.enum(enterpriseSizes).optional(),
        /** Digital level of a small or medium enterprise. */
        digitalLevel: z.int().min(1).max(4).optional(),
        /** The level that a certificate names, such as 3A. */
        certificateLevel: textSchema.optional(),
      })
      .check(checkWith(assessmentIssues))
      .meta({
        id: 'ProjectAssessment',
        title: 'Assessment of a project',
        description: `${unexpressed} A part is at most its whole.`,
      }),
  ))();

/** The evidence of a use of water, for one period; shares in per cent. */
export const waterAssessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('water'),
        ...common,
        /** The sector whose value is asked for, such as steel. */
        sector: textSchema.optional(),
        /** Waste water that is used again, as a share. */
        waterReuseRate: z.number().min(0).max(100).optional(),
        /** Reclaimed water as a share of all water used. */
        reclaimedWaterShare: z.number().min(0).max(100).optional(),
        /** Cubic metres in a year. */
        annualWaterIntake: amountSchema.optional(),
        /** Tonnes for each 10,000 yuan of value added. */
        waterPerValueAdded: amountSchema.optional(),
        /** Litres for each kilowatt-hour of a data centre. */
        waterUsageEffectiveness: amountSchema.optional(),
      })
      .check(checkWith(assessmentIssues))
      .meta({ id: 'WaterAssessment', title: 'Assessment of a use of water', description: unexpressed }),
  ))();

export type Statement = z.infer<typeof statementSchema>;
export type Incident = z.infer<typeof incidentSchema>;
export type SmartFactoryAssessment = z.infer<typeof smartFactoryAssessmentSchema>;
export type GreenFactoryAssessment = z.infer<typeof greenFactoryAssessmentSchema>;
export type GreenParkAssessment = z.infer<typeof greenParkAssessmentSchema>;
export type GreenSupplyChainAssessment = z.infer<typeof greenSupplyChainAssessmentSchema>;
export type ProjectAssessment = z.infer<typeof projectAssessmentSchema>;
export type WaterAssessment = z.infer<typeof waterAssessmentSchema>;

/** The evidence of one unit and one period, by `kind`. */
export const assessmentSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .discriminatedUnion('kind', [
        smartFactoryAssessmentSchema,
        greenFactoryAssessmentSchema,
        greenParkAssessmentSchema,
        greenSupplyChainAssessmentSchema,
        projectAssessmentSchema,
        waterAssessmentSchema,
      ])
      .meta({ id: 'Assessment', title: 'Assessment' }),
  ))();

export type Assessment = z.infer<typeof assessmentSchema>;
