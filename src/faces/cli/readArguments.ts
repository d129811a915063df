import { dimensions } from '../../counts/count/index.js';
import { schemes } from '../../index.js';
import { listKinds } from '../../lists/list/index.js';
import { stages } from '../../words/index.js';
import { type CommandForm, type CommandName, commands, isCommand } from './commands.js';
import { GivenOptions, type Problem } from './GivenOptions.js';
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

/** What is told where a file or a folder is missing. */
const missing: Readonly<Record<Exclude<CommandName, 'page'>, Problem>> = {
  check: (texts) => texts['file-missing'](),
  compare: (texts) => texts['second-missing'](),
  due: (texts) => texts['register-missing'](),
  assess: (texts) => texts['evidence-missing'](),
  report: (texts) => texts['folder-missing'](),
};

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
  const order = orderOf(given);
  return problems.length > 0 || !order ? { ...common, command: 'wrong', problems } : { ...common, ...order };
}

function orderOf(
  given: GivenOptions,
):
  | { command: 'page' }
  | { command: 'check'; check: CheckOrder }
  | { command: 'compare'; compare: CompareOrder }
  | { command: 'due'; due: DueOrder }
  | { command: 'assess'; assess: AssessOrder }
  | { command: 'report'; report: ReportOrder }
  | undefined {
  const [command, ...operands] = given.positionals;
  const { problems } = given;
  const known = Object.keys(commands).join(', ');
  if (command === undefined) problems.push((texts) => texts['command-missing'](known));
  else if (!isCommand(command)) problems.push((texts) => texts['unknown-command'](command, known));
  if (command === undefined || !isCommand(command)) return undefined;
  const form: CommandForm = commands[command];
  if (command !== 'page' && operands.length < form.operands) problems.push(missing[command]);
  for (const more of operands.slice(form.operands))
    problems.push((texts) => texts['file-unwanted'](more, command));
  given.checkTaken(command, form);
  const [file = '', other = ''] = operands;
  switch (command) {
    case 'page':
      return { command };
    case 'assess':
      return { command, assess: assessOrder(given, file) };
    case 'report':
      return { command, report: reportOrder(given, file) };
    case 'due':
      return { command, due: dueOrder(given, file) };
    case 'check':
      return { command, check: checkOrder(given, file) };
    case 'compare':
      return { command, compare: { ...checkOrder(given, file), other } };
  }
}

function assessOrder(given: GivenOptions, file: string): AssessOrder {
  const [rulebook, to] = [given.text('rulebook'), given.text('tier')];
  if (rulebook === undefined || to === undefined) given.problems.push((texts) => texts['rulebook-missing']());
  return {
    ...sourceOrder(given, file),
    register: given.text('register'),
    complete: given.has('complete'),
    rulebook: rulebook ?? '',
    to: to ?? '',
    kind: given.choice('kind', ['factory', 'park', 'supply-chain']) ?? 'factory',
    asOf: given.dayOf('as-of'),
  };
}

function dueOrder(given: GivenOptions, file: string): DueOrder {
  const [asOf, until] = [given.dayOf('as-of'), given.dayOf('until')];
  if (until !== '' && until < asOf) given.problems.push((texts) => texts['until-before'](until, asOf));
  return {
    ...{ file, asOf, until },
    division: given.text('division'),
    knownAt: given.day('known-at'),
    complete: given.has('complete'),
    ics: given.text('ics'),
    json: given.has('json'),
  };
}

/** How a file is read. */
function sourceOrder(
  given: GivenOptions,
  file: string,
): Pick<CheckOrder, 'file' | 'sheets' | 'csv' | 'limits' | 'json'> {
  const limits = given.pairs('limit').map(([name, text]) => {
    return [given.oneOf('limit', name, limitNames), given.numberIn('limit', text)] as const;
  });
  const delimiter = given.choice('delimiter', ['comma', 'semicolon', 'tab']);
  return {
    file,
    sheets: given.all('sheet'),
    csv: {
      encoding: given.choice('encoding', ['utf-8', 'gb18030', 'big5']),
      delimiter: delimiter && delimiters[delimiter],
    },
    limits: Object.fromEntries(limits.flatMap(([name, number]) => (name ? [[name, number]] : []))),
    json: given.has('json'),
  };
}

function checkOrder(given: GivenOptions, file: string): CheckOrder {
  const scheme = given.text('scheme');
  if (scheme === undefined) {
    const known = schemes.map(({ id }) => id).join(', ');
    given.problems.push((texts) => texts['scheme-missing'](known));
  }
  const own = given
    .pairs('heading')
    .map(([text, field]) => [text, given.oneOf('heading', field, headings)] as const);
  return {
    ...sourceOrder(given, file),
    list: {
      scheme: scheme ?? '',
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
    divisions: given.text('divisions'),
    rows: given.number('rows'),
    out: given.text('out'),
    into: given.text('into'),
    recordedOn: given.day('recorded-on'),
  };
}

function reportOrder(given: GivenOptions, folder: string): ReportOrder {
  const asOf = given.dayOf('as-of');
  const knownAt = given.day('known-at');
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
