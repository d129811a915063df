import { confidences, type Issue, locales, stages, unitKinds } from '../../words/vocabulary/index.js';

type Path = Issue['path'];
type Fields = Readonly<Record<string, unknown>>;

const bearers = ['enterprise', ...unitKinds];

/** What is wrong with a scheme of the caller's own, which may come from plain JavaScript. */
export function schemeIssues(scheme: unknown): Issue[] {
  const { id, tiers, ladder, heldAt, heldAtTier, validMonths, about } = fieldsOf(scheme);
  const known = Array.isArray(tiers) ? tiers.map(String) : [];
  return [
    ...textIssues(id, ['id']),
    ...listIssues(tiers, ['tiers'], textIssues),
    ...known.flatMap((tier, at): Issue[] => {
      if (known.indexOf(tier) === at) return [];
      return [{ code: 'doubled', severity: 'error', path: ['tiers', at], params: { id: tier } }];
    }),
    ...(ladder === undefined ? [] : typeIssues(ladder, 'boolean', ['ladder'])),
    ...listIssues(heldAt, ['heldAt'], oneOf(stages)),
    ...tableIssues(heldAtTier, known, ['heldAtTier'], (held, path) => listIssues(held, path, oneOf(stages))),
    ...monthsIssues(validMonths),
    ...(about === undefined ? [] : aboutIssues(about, known)),
  ];
}

function aboutIssues(about: unknown, known: readonly string[]): Issue[] {
  if (!isObject(about)) return typeIssues(about, 'object', ['about']);
  const { labels, tiers, bearers: who, closed, endedIntakes, citations } = fieldsOf(about);
  return [
    ...labelsIssues(labels, ['about', 'labels']),
    ...tableIssues(tiers, known, ['about', 'tiers'], (tier, path) => {
      const { labels: own, decidedBy } = fieldsOf(tier);
      const decides = decidedBy === undefined ? [] : labelsIssues(decidedBy, [...path, 'decidedBy']);
      return [...labelsIssues(own, [...path, 'labels']), ...decides];
    }),
    ...(who === undefined ? [] : listIssues(who, ['about', 'bearers'], oneOf(bearers))),
    ...(closed === undefined ? [] : typeIssues(closed, 'boolean', ['about', 'closed'])),
    ...(endedIntakes === undefined ? [] : listIssues(endedIntakes, ['about', 'endedIntakes'], intakeIssues)),
    ...listIssues(citations, ['about', 'citations'], citationIssues),
  ];
}

function monthsIssues(months: unknown): Issue[] {
  if (months === undefined) return [];
  const path = ['validMonths'];
  if (!Number.isInteger(months)) {
    const params = { expected: 'int', received: typeName(months) };
    return [{ code: 'type', severity: 'error', path, params }];
  }
  return Number(months) > 0 ? [] : [{ code: 'range', severity: 'error', path, params: { minimum: 1 } }];
}

function intakeIssues(intake: unknown, path: Path): Issue[] {
  const { kind, tier, lastListYear, lastAnnounced, citation } = fieldsOf(intake);
  return [
    ...oneOf(bearers)(kind, [...path, 'kind']),
    ...textIssues(tier, [...path, 'tier']),
    ...typeIssues(lastListYear, 'number', [...path, 'lastListYear']),
    ...textIssues(lastAnnounced, [...path, 'lastAnnounced']),
    ...citationIssues(citation, [...path, 'citation']),
  ];
}

function citationIssues(citation: unknown, path: Path): Issue[] {
  if (!isObject(citation)) return typeIssues(citation, 'object', path);
  const { document, clause, address, confidence } = fieldsOf(citation);
  return [
    ...textIssues(document, [...path, 'document']),
    ...(clause === undefined ? [] : textIssues(clause, [...path, 'clause'])),
    ...(address === undefined ? [] : textIssues(address, [...path, 'address'])),
    ...oneOf(confidences)(confidence, [...path, 'confidence']),
  ];
}

function labelsIssues(labels: unknown, path: Path): Issue[] {
  if (!isObject(labels)) return typeIssues(labels, 'object', path);
  const fields = fieldsOf(labels);
  return locales.flatMap((locale) => textIssues(fields[locale], [...path, locale]));
}

function textIssues(text: unknown, path: Path): Issue[] {
  if (typeof text !== 'string') return typeIssues(text, 'string', path);
  return text.trim() === '' ? [{ code: 'empty', severity: 'error', path, params: {} }] : [];
}

function typeIssues(value: unknown, expected: string, path: Path): Issue[] {
  if (value === undefined) return [{ code: 'missing', severity: 'error', path, params: {} }];
  const received = typeName(value);
  return received === expected
    ? []
    : [{ code: 'type', severity: 'error', path, params: { expected, received } }];
}

/** Values by tier, each of which the scheme must have. */
function tableIssues(
  table: unknown,
  tiers: readonly string[],
  path: Path,
  issuesOf: (value: unknown, path: Path) => Issue[],
): Issue[] {
  if (table === undefined) return [];
  if (!isObject(table)) return typeIssues(table, 'object', path);
  return Object.entries(table).flatMap(([tier, value]) => {
    if (tiers.includes(tier)) return issuesOf(value, [...path, tier]);
    const params = { name: tier, known: tiers };
    return [{ code: 'unknown-name', severity: 'error', path: [...path, tier], params }];
  });
}

function listIssues(list: unknown, path: Path, issuesOf: (value: unknown, path: Path) => Issue[]): Issue[] {
  if (!Array.isArray(list)) return typeIssues(list, 'array', path);
  return list.flatMap((value: unknown, at) => issuesOf(value, [...path, at]));
}

function oneOf(allowed: readonly string[]) {
  return (value: unknown, path: Path): Issue[] =>
    allowed.some((one) => one === value)
      ? []
      : [{ code: 'not-in-list', severity: 'error', path, params: { allowed } }];
}

function isObject(value: unknown): value is object {
  return typeName(value) === 'object';
}

/** The fields of an object, and none of anything else. */
function fieldsOf(value: unknown): Fields {
  return isObject(value) ? Object.fromEntries(Object.entries(value)) : {};
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
