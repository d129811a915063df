import { stages } from 'green-manufacturing-registry';
import { confidences } from 'green-manufacturing-registry/words';
import { creditCode } from './formSchema.js';

const visible = /\S/;
const dateShape = /^[1-9]\d{3}(-\d\d(-\d\d)?)?$/;
const sixDigits = /^[1-8]\d{5}$/;
const manufacturing = /^C\d{2,4}$/;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDay(text: string): boolean {
  return text.length === 10 && isBlurred(text);
}

export function isBlurred(text: string): boolean {
  if (!dateShape.test(text)) return false;
  if (text.length === 4) return true;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  if (month < 1 || month > 12) return false;
  if (text.length === 7) return true;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (days[month - 1] ?? 0);
  const day = Number(text.slice(8));
  return day >= 1 && day <= last;
}

export function isDivision(text: string): boolean {
  return sixDigits.test(text) || text === 'XPCC';
}

/** Of manufacturing alone. */
export function isIndustry(text: string): boolean {
  const division = Number(text.slice(1, 3));
  return manufacturing.test(text) && division >= 13 && division <= 43;
}

type Problem = { path: (string | number)[]; problem: string };
const none: Problem['path'] = [];
type Fields = { [field: string]: unknown };

/** The checks of the form as a patient programmer writes them, one by one. */
export function problemsOf(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!isFields(value)) return [{ path: [], problem: 'no object' }];
  const { division, divisionAsOf, industry, chains, formerNames, events } = value;
  if (value.kind !== 'factory') tell(problems, ['kind'], 'not a factory');
  mustBeText(value.id, 'id', none, problems);
  mustBeText(value.enterprise, 'enterprise', none, problems);
  mustBeText(value.enterpriseName, 'enterpriseName', none, problems);
  mustBeText(value.scheme, 'scheme', none, problems);
  mustBeText(value.tier, 'tier', none, problems);
  mustBeText(value.batch, 'batch', none, problems);
  mayBeText(value.name, 'name', none, problems);
  mayBeText(value.zone, 'zone', none, problems);
  mayBeText(value.recommendedBy, 'recommendedBy', none, problems);
  mayBeText(value.decidedBy, 'decidedBy', none, problems);
  if (value.branch !== undefined && typeof value.branch !== 'boolean')
    tell(problems, ['branch'], 'not yes or no');
  if (division !== undefined && !(typeof division === 'string' && isDivision(division)))
    tell(problems, ['division'], 'no division');
  if (divisionAsOf !== undefined && !(typeof divisionAsOf === 'string' && isBlurred(divisionAsOf)))
    tell(problems, ['divisionAsOf'], 'no date');
  if (industry !== undefined && !(typeof industry === 'string' && isIndustry(industry)))
    tell(problems, ['industry'], 'no industry');
  if (!(typeof value.creditCode === 'string' && creditCode.test(value.creditCode)))
    tell(problems, ['creditCode'], 'no credit code');
  if (!(typeof value.registeredOn === 'string' && isDay(value.registeredOn)))
    tell(problems, ['registeredOn'], 'no day');
  if (!isOneOf(stages, value.stage)) tell(problems, ['stage'], 'no stage');
  if (!isYear(value.listYear)) tell(problems, ['listYear'], 'no year');
  if (Array.isArray(chains)) {
    for (let at = 0; at < chains.length; at += 1)
      if (!isText(chains[at])) tell(problems, ['chains', at], 'no text');
  } else if (chains !== undefined) tell(problems, ['chains'], 'no list');
  if (Array.isArray(formerNames)) {
    for (let at = 0; at < formerNames.length; at += 1)
      checkFormerName(formerNames[at], ['formerNames', at], problems);
  } else if (formerNames !== undefined) tell(problems, ['formerNames'], 'no list');
  if (Array.isArray(events)) {
    for (let at = 0; at < events.length; at += 1) checkEvent(events[at], ['events', at], problems);
  } else tell(problems, ['events'], 'no list');
  checkKeys(value, formFields, [], problems);
  return problems;
}

function checkFormerName(value: unknown, path: Problem['path'], problems: Problem[]): void {
  if (!isFields(value)) {
    tell(problems, path, 'no object');
    return;
  }
  const { name, until } = value;
  if (!isText(name)) tell(problems, [...path, 'name'], 'no text');
  if (until !== undefined && !(typeof until === 'string' && isBlurred(until)))
    tell(problems, [...path, 'until'], 'no date');
  checkKeys(value, nameFields, path, problems);
}

function checkEvent(value: unknown, path: Problem['path'], problems: Problem[]): void {
  if (!isFields(value)) {
    tell(problems, path, 'no object');
    return;
  }
  const { on, recordedAt, listYear, basis, confidence, document } = value;
  if (value.type !== 'title') tell(problems, [...path, 'type'], 'no title');
  mustBeText(value.unit, 'unit', path, problems);
  mustBeText(value.scheme, 'scheme', path, problems);
  if (!isOneOf(stages, value.stage)) tell(problems, [...path, 'stage'], 'no stage');
  if (!(typeof on === 'string' && isBlurred(on))) tell(problems, [...path, 'on'], 'no date');
  if (recordedAt !== undefined && !(typeof recordedAt === 'string' && isDay(recordedAt)))
    tell(problems, [...path, 'recordedAt'], 'no day');
  if (listYear !== undefined && !isYear(listYear)) tell(problems, [...path, 'listYear'], 'no year');
  if (confidence !== undefined && !isOneOf(confidences, confidence))
    tell(problems, [...path, 'confidence'], 'no confidence');
  mayBeText(value.id, 'id', path, problems);
  mayBeText(value.tier, 'tier', path, problems);
  mayBeText(value.project, 'project', path, problems);
  mayBeText(value.batch, 'batch', path, problems);
  mayBeText(value.recommendedBy, 'recommendedBy', path, problems);
  mayBeText(value.decidedBy, 'decidedBy', path, problems);
  mayBeText(value.reason, 'reason', path, problems);
  if (basis !== undefined && basis !== 'award' && !(isFields(basis) && isText(basis.equivalence)))
    tell(problems, [...path, 'basis'], 'no basis');
  if (document !== undefined) checkDocument(document, [...path, 'document'], problems);
  checkKeys(value, eventFields, path, problems);
}

function checkDocument(value: unknown, path: Problem['path'], problems: Problem[]): void {
  if (!isFields(value)) {
    tell(problems, path, 'no object');
    return;
  }
  const { date } = value;
  mayBeText(value.title, 'title', path, problems);
  mayBeText(value.number, 'number', path, problems);
  mayBeText(value.address, 'address', path, problems);
  if (date !== undefined && !(typeof date === 'string' && isBlurred(date)))
    tell(problems, [...path, 'date'], 'no date');
  checkKeys(value, documentFields, path, problems);
}

const nameFields = new Set(['name', 'until']);
const documentFields = new Set(['title', 'number', 'date', 'address']);
const eventFields = new Set(
  'type id unit recordedAt document confidence on scheme tier stage project listYear batch recommendedBy decidedBy basis reason'.split(
    ' ',
  ),
);
const formFields = new Set(
  'kind id enterprise name branch division divisionAsOf zone industry chains enterpriseName creditCode formerNames registeredOn scheme tier stage listYear batch recommendedBy decidedBy events'.split(
    ' ',
  ),
);

function checkKeys(
  value: Fields,
  known: ReadonlySet<string>,
  path: Problem['path'],
  problems: Problem[],
): void {
  for (const key in value) if (!known.has(key)) tell(problems, [...path, key], 'unknown');
}

function mustBeText(value: unknown, field: string, path: Problem['path'], problems: Problem[]): void {
  if (!isText(value)) tell(problems, [...path, field], 'no text');
}

function mayBeText(value: unknown, field: string, path: Problem['path'], problems: Problem[]): void {
  if (value !== undefined && !isText(value)) tell(problems, [...path, field], 'no text');
}

function tell(problems: Problem[], path: Problem['path'], problem: string): void {
  problems.push({ path, problem });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && visible.test(value);
}

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999;
}

function isOneOf(list: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && list.includes(value);
}
