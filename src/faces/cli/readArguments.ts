import { dimensions } from '../../counts/count/index.js';
import { schemes } from '../../index.js';
import { listKinds } from '../../lists/list/index.js';
import { isDay, stages } from '../../words/index.js';
import { GivenOptions } from './GivenOptions.js';
import { headings } from './headings.js';
import type {
  AssessOrder,
  CheckOrder,
  CompareOrder,
  DueOrder,
  LimitName,
  Order,
  ReportOrder,
} from './Order.js';

const commands = ['check', 'compare', 'due', 'assess', 'report'];

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;

const limitNames: readonly LimitName[] = [
  'bytes',
  'rows',
  'columns',
  'rowBytes',
  'sheets',
  'unpackedBytes',
  'textCharacters',
  'filledCells',
  'parts',
  'styles',
];

/** Reads the arguments of the command. */
export function readArguments(args: readonly string[]): Order {
  const given = new GivenOptions(args);
  const { problems } = given;
  const common = { locale: given.text('locale'), json: given.has('json') };
  if (given.has('help') || args.length === 0) return { ...common, command: 'help' };
  if (given.has('version')) return { ...common, command: 'version' };
  const [command] = given.positionals;
  if (command === 'page' && problems.length === 0) return { ...common, command };
  const order = orderOf(given);
  return problems.length > 0 ? { ...common, command: 'wrong', problems } : { ...common, ...order };
}

function orderOf(
  given: GivenOptions,
):
  | { command: 'check'; check: CheckOrder }
  | { command: 'compare'; compare: CompareOrder }
  | { command: 'due'; due: DueOrder }
  | { command: 'assess'; assess: AssessOrder }
  | { command: 'report'; report: ReportOrder } {
  const [command = 'check', file, second, third] = given.positionals;
  const { problems } = given;
  const most = command === 'compare' ? third : second;
  if (!commands.includes(command)) problems.push((texts) => texts['unknown-command'](command));
  else if (file === undefined)
    problems.push((texts) => texts[command === 'report' ? 'folder-missing' : 'file-missing']());
  else if (command === 'compare' && second === undefined) problems.push((texts) => texts['second-missing']());
  if (most !== undefined) problems.push((texts) => texts['file-unwanted'](most));
  if (command === 'assess') return { command, assess: assessOrder(given, file ?? '') };
  if (command === 'report') return { command, report: reportOrder(given, file ?? '') };
  if (command === 'due') return { command, due: dueOrder(given, file ?? '') };
  const scheme = given.text('scheme');
  if (scheme === undefined) {
    problems.push((texts) => texts['scheme-missing'](schemes.map(({ id }) => id).join(', ')));
  }
  const check = checkOrder(given, file ?? '', scheme ?? '');
  return command === 'compare'
    ? { command, compare: { ...check, other: second ?? '' } }
    : { command: 'check', check };
}

function dayOf(given: GivenOptions, name: 'as-of' | 'until'): string {
  const text = given.text(name) ?? '';
  if (!isDay(text)) given.wrong(name, text, '2026-03-01');
  return text;
}

function assessOrder(given: GivenOptions, file: string): AssessOrder {
  const [rulebook, to] = [given.text('rulebook'), given.text('tier')];
  if (rulebook === undefined || to === undefined) given.problems.push((texts) => texts['rulebook-missing']());
  const { sheets, csv, limits, json } = checkOrder(given, file, '');
  return {
    ...{ file, sheets, csv, limits, json },
    register: given.text('register'),
    complete: given.has('complete'),
    rulebook: rulebook ?? '',
    to: to ?? '',
    kind: given.choice('kind', ['factory', 'park', 'supply-chain']) ?? 'factory',
    asOf: dayOf(given, 'as-of'),
  };
}

function dueOrder(given: GivenOptions, file: string): DueOrder {
  return {
    file,
    asOf: dayOf(given, 'as-of'),
    until: dayOf(given, 'until'),
    division: given.text('division'),
    knownAt: given.text('known-at'),
    complete: given.has('complete'),
    ics: given.text('ics'),
    json: given.has('json'),
  };
}

function checkOrder(given: GivenOptions, file: string, scheme: string): CheckOrder {
  const own = given
    .pairs('heading')
    .map(([text, field]) => [text, given.oneOf('heading', field, headings)] as const);
  const limits = given.pairs('limit').map(([name, text]) => {
    return [given.oneOf('limit', name, limitNames), given.numberIn('limit', text)] as const;
  });
  const delimiter = given.choice('delimiter', ['comma', 'semicolon', 'tab']);
  return {
    file,
    list: {
      scheme,
      tier: given.text('tier'),
      stage: given.choice('stage', stages),
      listYear: given.number('list-year'),
      batch: given.text('batch'),
      announcedOn: given.text('announced-on'),
      decidedBy: given.text('decided-by'),
      kind: given.choice('kind', listKinds),
      jurisdiction: given.text('jurisdiction'),
      hidden: given.choice('hidden', ['read', 'skip']),
      fillDown: given.has('fill-down'),
      zone: given.text('zone'),
      headings: Object.fromEntries(own.flatMap(([text, heading]) => (heading ? [[text, heading]] : []))),
    },
    sheets: given.all('sheet'),
    divisions: given.text('divisions'),
    csv: {
      encoding: given.choice('encoding', ['utf-8', 'gb18030', 'big5']),
      delimiter: delimiter && delimiters[delimiter],
    },
    limits: Object.fromEntries(limits.flatMap(([name, number]) => (name ? [[name, number]] : []))),
    rows: given.number('rows'),
    out: given.text('out'),
    into: given.text('into'),
    recordedOn: given.text('recorded-on'),
    json: given.has('json'),
  };
}

function reportOrder(given: GivenOptions, folder: string): ReportOrder {
  const asOf = given.text('as-of') === undefined ? '' : dayOf(given, 'as-of');
  if (asOf === '') given.problems.push((texts) => texts['day-missing']());
  const knownAt = given.text('known-at');
  const scheme = given.text('scheme');
  const known = schemes.map(({ id }) => id);
  if (scheme !== undefined && !known.includes(scheme)) given.wrong('scheme', scheme, known.join(', '));
  const by = given.all('by').flatMap((name) => given.oneOf('by', name, dimensions) ?? []);
  return {
    folder,
    schemes: scheme === undefined ? known : [scheme],
    query: { asOf, by, ...(knownAt === undefined ? {} : { knownAt }) },
    json: given.has('json'),
  };
}
