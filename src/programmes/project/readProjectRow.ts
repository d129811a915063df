import {
  DivisionIndex,
  enterpriseIdOf,
  industryOf,
  isNoName,
  type Located,
  zoneEnding,
} from '../../lists/list/internal.js';
import { liesBelow, normalizeName } from '../../words/identity/internal.js';
import { type ProjectKind, projectStages, type TermOf } from '../../words/vocabulary/index.js';
import { foldText, readingsOf } from '../../words/vocabulary/internal.js';
import { plannedBases } from '../money/index.js';
import type { ProjectEntry, ReadProjectsOptions } from './ProjectReading.js';
import { ProjectRow, type ProjectTable } from './ProjectRow.js';
import { projectIssues, projectWarnings } from './projectIssues.js';
import type { Project } from './projectSchema.js';

const longestName = 500;

/** Reads one row as far as it can be read. */
export function readProjectRow(
  located: Located,
  table: ProjectTable,
  options: ReadProjectsOptions,
): ProjectEntry {
  const row = new ProjectRow(located, table);
  const entry: ProjectEntry = { ...located, doubts: row.doubts, issues: [], warnings: [] };
  const { name = '', builder = '', id } = row.texts;
  const isNamed = !isNoName(name) && name.length <= longestName;
  if (!isNamed || isNoName(builder)) {
    row.doubt('row-unreadable', isNamed ? 'builder' : 'name', {});
    return entry;
  }
  const enterprise = enterpriseIdOf(normalizeName(builder));
  const project: Project = {
    kind: 'project',
    id: id ?? `project/${enterprise}/${normalizeName(name)}`,
    enterprise,
    name,
  };
  entry.enterprise = { kind: 'enterprise', id: enterprise, name: builder };
  readPlace(row, project, options);
  readWords(row, project);
  readPlanned(row, project);
  readStages(row, project, options);
  readReport(row, project, options);
  entry.issues = projectIssues(project);
  entry.warnings = projectWarnings(project);
  if (entry.issues.length === 0) entry.project = project;
  return entry;
}

const divisions = /* @__PURE__ */ (() => new DivisionIndex(undefined))();

/** What parts two places of one project: 东丽区、滨海新区. */
const parting = /[、,，;；/]/;

/**
 * Where a project lies: what is printed of its region, and of its district within that. A zone may begin as a division does, and
 * of several places in one cell none is taken.
 */
function readPlace(row: ProjectRow, project: Project, { jurisdiction }: ReadProjectsOptions): void {
  const home = jurisdiction === 'CN' ? undefined : jurisdiction;
  if (home !== undefined) project.division = home;
  for (const field of ['region', 'district'] as const) {
    const text = row.texts[field];
    if (text === undefined) continue;
    const within = field === 'region' ? undefined : project.division;
    const candidates = placesIn(text, within);
    if (candidates.length > 1) {
      row.doubt('division-ambiguous', field, { text, candidates });
      continue;
    }
    const { codes: [code, ...others] = [], rest = text } = divisions.find(text, within) ?? {};
    const isFound = code !== undefined && others.length === 0;
    if (isFound) project.division = code;
    const mayBeZone = isFound ? rest !== '' : field === 'district' && project.division !== undefined;
    if (mayBeZone && zoneEnding.test(text)) project.zone ??= text;
    else if (!isFound) row.doubt(`${field}-unknown`, field, { text });
  }
  const zone = row.texts.zone;
  if (zone !== undefined) project.zone = zone;
}

/** The places that a cell names side by side; one that lies within another is no second. */
function placesIn(text: string, within: string | undefined): string[] {
  const codes = text.split(parting).flatMap((part) => divisions.find(part, within)?.codes ?? []);
  const isNarrowest = (code: string) => !codes.some((other) => liesBelow(other, code));
  return [...new Set(codes)].filter(isNarrowest);
}

function readWords(row: ProjectRow, project: Project): void {
  const { industry = '' } = row.texts;
  const code = industryOf(industry);
  if (code !== undefined) project.industry = code;
  else if (industry !== '') row.refuse('industry', industry);
  const kinds = (row.texts.kinds ?? '').split(/[、,，;；/]/).filter(Boolean);
  const read = kinds.flatMap((text): ProjectKind[] => {
    const kind = termIn('project-kind', text);
    if (kind === undefined) row.refuse('kinds', text);
    return kind === undefined ? [] : [kind];
  });
  if (read.length > 0) project.kinds = read;
}

function readPlanned(row: ProjectRow, project: Project): void {
  const planned: NonNullable<Project['planned']> = {};
  for (const base of plannedBases) {
    const money = row.money(base);
    if (money) planned[base] = money;
  }
  if (Object.keys(planned).length > 0) project.planned = planned;
}

/** Dated stages, and the one that a word names, on the day of the table. */
function readStages(row: ProjectRow, project: Project, options: ReadProjectsOptions): void {
  const stages: NonNullable<Project['stages']> = [];
  for (const stage of projectStages) {
    const on = stage === 'cancelled' ? undefined : row.date(stage);
    if (on !== undefined) stages.push({ stage, on });
  }
  const word = row.texts.stage;
  const named = word === undefined ? undefined : termIn('project-stage', word);
  if (word !== undefined && named === undefined) row.refuse('stage', word);
  if (word !== undefined && named !== undefined && !stages.some(({ stage }) => stage === named)) {
    // It stood there on the day of the table; since when, the word does not say.
    const on = named === 'cancelled' ? options.reportedOn : undefined;
    if (on !== undefined) stages.push({ stage: named, on });
    row.doubt('stage-undated', 'stage', { text: word, on: on ?? null }, on);
  }
  if (stages.length > 0) project.stages = stages;
}

function readReport(row: ProjectRow, project: Project, options: ReadProjectsOptions): void {
  const progress = progressIn(row);
  const [investedInAll, investedInYear] = [row.money('investedInAll'), row.money('investedInYear')];
  if (progress === undefined && !investedInAll && !investedInYear) return;
  const on = row.date('reportedOn') ?? options.reportedOn;
  if (on === undefined) {
    row.doubt('report-undated', 'progress', {});
    return;
  }
  project.reports = [
    {
      on,
      ...(progress !== undefined && { progress }),
      ...(investedInAll && { investedInAll }),
      ...(investedInYear && { investedInYear }),
    },
  ];
}

/** Per cent where it says so. A bare number of at most 1 may be a share as well as per cent: it is not read. */
function progressIn(row: ProjectRow): number | undefined {
  const text = row.texts.progress;
  if (text === undefined) return undefined;
  const [, number = '', sign = ''] = /^(\d{1,3}(?:\.\d+)?)\s*([%％]?)$/.exec(text) ?? [];
  const progress = Number(number || Number.NaN);
  if (progress <= 100 && (sign !== '' || progress > 1 || progress === 0)) return progress;
  row.refuse('progress', text);
  return undefined;
}

/** The one term that a text means. */
function termIn<V extends 'project-stage' | 'project-kind'>(
  vocabulary: V,
  text: string,
): TermOf<V> | undefined {
  const [term, ...others] = readingsOf(vocabulary, foldText(text));
  return others.length === 0 ? term : undefined;
}
