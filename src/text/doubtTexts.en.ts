import type { DoubtTexts } from '../lists/list/internal.js';
import { factWord, listedWord, stageWord, tierChoices } from './termWords.js';

const list = (items: readonly string[]) => items.join(', ');

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const fieldNames: Readonly<Record<string, string>> = {
  scheme: 'scheme',
  kind: 'kind of list',
  tier: 'tier',
  stage: 'stage',
  listYear: 'list year',
  batch: 'batch',
  jurisdiction: 'place',
};

const codeProblems = {
  length: () => 'a code has 18 characters',
  character: () => 'it holds a character that no code has',
  check: (expected: string) => `its last character should be ${expected}`,
  'organisation-check': (expected: string) => `its 17th character should be ${expected}`,
  resident: () => "it is the number of a person's identity card",
  zeros: () => 'it is made of zeros',
  nobody: () => 'no office that registers anybody gives such codes',
  'registration-number': () => '15 digits are an old registration number',
} as const;

export const doubtTextsEn: DoubtTexts = {
  'header-missing': ({ rows, headings, nearest }) =>
    `No row of headings was found, so ${counted(rows, 'row was', 'rows were')} kept unread.${headings.length > 0 ? ` They stand under "${list(headings)}".` : ''}${nearest.length > 0 ? ` The nearest known headings are "${list(nearest)}".` : ''} Add a row of headings, or tell what your own headings mean (\`--heading\`).`,
  'column-unread': ({ heading, values, nearest, isKnown }) =>
    isKnown
      ? `The column "${heading}" (${list(values)} …) was not read: it has no place in a list of this kind. If it matters, say what it means here: \`--heading "${heading}=remark"\`.`
      : `The column "${heading}" (${list(values)} …) was not read: its heading is not known.${nearest === null ? '' : ` The nearest is \`${nearest}\`.`} If it matters, say what it means: \`--heading "${heading}=${nearest ?? 'remark'}"\`.`,
  'heading-assumed': ({ heading, field }) =>
    `The heading "${heading}" was taken for \`${field}\`. If it means something else, say so: \`--heading "${heading}=…"\`.`,
  'heading-misleading': ({ heading, kind }) =>
    `The heading "${heading}" does not fit a list of ${listedWord(kind, 'en')}, as which its title or you name it. It was read as such a list.`,
  'heading-unknown': ({ heading }) =>
    `The column "${heading}" is not known, and nothing of it was read. Name it in the headings, or leave it.`,
  'money-unit-missing': ({ headings }) =>
    `In which unit is the money? Neither the cells, the headings (${headings.join(', ')}) nor a line such as 单位：万元 say it. The amounts were not read.`,
  'heading-repeated': ({ heading }) =>
    `The heading "${heading}" says the same as one before it. The column before it was read.`,
  'title-differs': ({ field, told, printed, ...whose }) =>
    `You say "${factWord(field, told, whose, 'en')}" for the ${fieldNames[field] ?? field}, the title of the list says "${factWord(field, printed, whose, 'en')}". Check which is right.`,
  'count-differs': ({ category, declared, found }) =>
    `"${category}" declares ${counted(declared, 'entry', 'entries')}, but ${counted(found, 'row was', 'rows were')} found. Look for a lost row, or for a heading read as a row.`,
  'heading-in-row': ({ text }) =>
    `"${text}" is a heading, but stands in a row as if it were an enterprise. It was read as the heading of the rows below.`,
  'cells-filled': ({ heading, rows }) =>
    `In ${counted(rows, 'row')} the column "${heading}" is empty, and was read as one merged cell with the row above.`,
  'sheet-unread': ({ what }) => `This sheet is a ${what} and no table. It was not read.`,
  'hidden-content': ({ isWhole, rows, columns, read }) => {
    const parts = [rows && `rows ${rows}`, columns && `columns ${columns}`].filter((part) => part !== '');
    return `${isWhole ? 'This sheet is hidden' : `Hidden here: ${parts.join(', ')}`}. What is hidden was ${read ? 'read like the rest (`--hidden skip` leaves it out)' : 'left out, as you said'}.`;
  },
  'removal-proposed': ({ text, rows }) =>
    `"${text}" proposes that titles be taken back and does not say that they were: of ${counted(rows, 'row')} no title was read.`,
  'divisions-unread': ({ text, rows, ofCorps }) =>
    ofCorps
      ? `${counted(rows, 'row names', 'rows name')} a place of the Corps, such as "${text}", for which no code is known. The Corps was recorded.`
      : `${counted(rows, 'row names', 'rows name')} a city or district, such as "${text}", that was not looked up. Of the place no more was recorded than its region, where that is known. Give a table of divisions (\`divisions\`, \`--divisions\`).`,
  'industry-unread': ({ text, rows }) =>
    `${counted(rows, 'row states', 'rows state')} an industry, such as "${text}", that is no section or division of GB/T 4754-2017. The text was kept, no code was recorded.`,

  'row-unreadable': () =>
    'This row could not be read: it names nothing that could be listed. It was kept as it stands.',
  'line-not-read': ({ text }) => `"${text}" is neither a row nor a title. It was kept as it stands.`,
  'row-ragged': ({ expected, found }) =>
    found < expected
      ? `This row has ${counted(found, 'cell')} under ${counted(expected, 'heading')}. Look for a line break within a cell, or for a lost cell.`
      : `This row has ${counted(found, 'cell')} under ${counted(expected, 'heading')}. Look for a comma or a tab within a cell.`,
  'cell-too-long': ({ length, limit }) =>
    `This text has ${length} characters; no name has more than ${limit}. Two rows may have run together.`,
  'cell-not-read': ({ heading, text }) => `"${text}" was not understood under "${heading}".`,
  'formula-error': ({ text }) => `The cell shows ${text}: its formula failed. Enter the value.`,
  'character-lost': ({ text }) =>
    `"${text}" holds a character that was lost. Compare it with the list as published.`,
  'kind-unknown': ({ text, rows }) =>
    text === ''
      ? `Neither title nor headings tell of what kind this list is, so that ${counted(rows, 'row')} gave no unit. Say its kind: \`kind\`, as in \`--kind supply-chain\`.`
      : `"${text}" is no kind of unit that is known, and the title tells none. Say the kind of the list: \`kind\`, as in \`--kind supply-chain\`.`,
  'table-unclear': () =>
    `What is said above this row leaves open whether it is listed, struck out, suspended or renamed, so that nothing was read of it. Part the tables, or say in the title what each is.`,

  'name-short': ({ name }) =>
    `"${name}" looks like a short name: it has no legal form. Enter the registered name; short names are never matched.`,
  'name-brackets': ({ name, inside }) =>
    `"${name}" holds a second name, "${inside}". It was kept whole. Say who is listed.`,
  'former-name-assumed': ({ name, former }) =>
    `"${former}" stands in brackets behind "${name}" and was read as its former name, though nothing says so.`,
  'name-several': ({ name }) =>
    `"${name}" holds the names of several units. It was kept whole. Put each in a row of its own.`,
  'branch-unclear': ({ name, enterprise }) =>
    `"${name}" looks like a branch or a part of an enterprise. It was put under "${enterprise}".`,
  'name-traditional': ({ name, simplified }) =>
    `"${name}" is printed in traditional characters. It was kept so, and compared as "${simplified}" too.`,
  'name-repeated': ({ name, row, sheet }) =>
    `"${name}" stands in this list already, in row ${row}${sheet === null ? '' : ` of sheet "${sheet}"`}.`,
  'credit-code-wrong': ({ received, problem, expected }) =>
    `The credit code ${received} cannot be right: ${codeProblems[problem](expected ?? '')}. It was left out. Compare it with the business licence.`,
  'credit-code-pilot': ({ received }) =>
    `The credit code ${received} has a check character that the standard does not give, as codes of the pilot cities of 2015 do. It was recorded. Compare it with the business licence.`,
  'digits-lost': ({ text }) =>
    `The code is stored as the number ${text}, of which a spreadsheet keeps 15 digits. It was left out. Store the column as text and enter the code again.`,
  'code-repeated': ({ received, name, row, sheet }) =>
    `The credit code ${received} stands beside "${name}" in row ${row}${sheet === null ? '' : ` of "${sheet}"`} already, under another name. Check which is right.`,
  'name-with-codes': ({ name, received, row, sheet }) =>
    `"${name}" bears another credit code, ${received}, in row ${row}${sheet === null ? '' : ` of "${sheet}"`}. Check which is right.`,
  'region-unknown': ({ text }) =>
    `"${text}" is no region that the lists know. Enter a province, a plan-listed city or the Corps; for a city, give a table of divisions (\`divisions\`, \`--divisions\`) or say whose list it is (\`--jurisdiction\`).`,
  'region-missing': () =>
    'No region is given here, though the list has a column for it. If its cells are merged, say so (`fillDown`, `--fill-down`).',
  'district-unknown': ({ text }) =>
    `"${text}" is no city or district that is known in the place beside it, and no development zone. Of the place nothing finer was recorded.`,
  'division-ambiguous': ({ text, candidates }) =>
    `"${text}" may be any of ${list(candidates)}. None was picked. Enter the code, or the city as well.`,
  'recommender-unknown': ({ text }) =>
    `"${text}" is no recommending body that is known. It was kept as it stands.`,

  'tier-missing': ({ rows }) =>
    `Neither you, the title nor the ${counted(rows, 'row')} tell the tier, so that no title was read. Say the tier of the list: \`tier\`, as in \`--tier national\`.`,
  'tier-unknown': ({ text, allowed, ...whose }) =>
    `"${text}" names no tier, or not one only. Expected one of: ${list(tierChoices(allowed, whose, 'en'))}. Where places name tiers differently, say whose list it is: \`jurisdiction\`, as in \`--jurisdiction 120000\`.`,
  'stage-assumed': ({ stage, rows }) =>
    `The stage of ${counted(rows, 'row')}, such as in public notice or recognised, is not told, or told in two ways. It was taken as "${stageWord(stage, 'en')}". Say the stage of the list: \`stage\`, as in \`--stage ${stage}\`.`,
  'stage-unclear': ({ text, stage }) =>
    `"${text}" names no stage, or not one only. It was taken as "${stageWord(stage, 'en')}".`,
  'day-missing': ({ rows }) =>
    `Nothing tells the day on which the list was published, so that nothing of ${counted(rows, 'row')} can be recorded. Say that day: \`announcedOn\`, as in \`--announced-on 2022-01-15\`.`,
  'stage-undated': ({ text, on }) =>
    on === null
      ? `"${text}" names a stage without its day, and was left out. Enter the day in a column of its own, such as 竣工时间.`
      : `"${text}" does not say since when. The day of the table, ${on}, was taken; it may have been earlier. Put the true day in its place.`,
  'report-undated': () =>
    'Nothing tells the day that progress and investment hold for, and they were left out. Say that day: `reportedOn`, or a column such as 统计日期.',
  'day-unclear': ({ days }) =>
    `This moment is ${list(days)} by the clock of one place or another. Neither was picked; the day of the list was taken instead, where you say one. Enter the day alone, or say the zone (\`zone\`, \`--zone Asia/Shanghai\`).`,
  'date-for-text': ({ text }) =>
    `A date, ${text}, stands where a text belongs: a spreadsheet may have made it of something like 20-8-12. Compare it with the list as published.`,
  'day-unreadable': ({ text }) =>
    `"${text}" is no date. The day of the list was taken instead, where you say one (\`announcedOn\`, \`--announced-on 2022-01-15\`). Write the date as 2022-01-15, 2022-01 or 2022.`,
  'hour-left-out': ({ text, rows }) =>
    `In ${counted(rows, 'row')} an hour stands beside the day, such as "${text}". The day was recorded, the hour was left out.`,
  'round-unreadable': ({ text }) =>
    `"${text}" is neither one year nor one batch. It was left out. Write it as 2022, or as 5, or say it for the list: \`--list-year 2022\`, \`--batch 5\`.`,
  'status-unread': ({ text, rows }) =>
    `The status "${text}" of ${counted(rows, 'row')} is not known. The title was read as standing. If it was taken back, write 已撤销.`,
  'status-unclear': ({ text }) =>
    `"${text}" may mean that the title was taken back, or will be. Nothing was removed for it. Check what holds.`,

  'numbering-gap': ({ expected, found }) =>
    `Number ${expected} should follow, but ${found} does. Rows may be missing.`,
  'numbering-back': ({ previous, found }) =>
    `Number ${found} follows ${previous}. Two lists may have run together, or a row stands twice.`,
  'number-unreadable': ({ text }) => `"${text}" is no number.`,

  'known-by-former-name': ({ id, name, nameNow }) =>
    `"${name}" is another name of "${nameNow}" (${id}), who was taken to be meant. Check it.`,
  'known-by-code': ({ id, name, nameNow }) =>
    `By its credit code "${name}" is "${nameNow}" (${id}), but the names differ. Check for a new name.`,
  'known-by-folding': ({ id, name, nameNow }) =>
    `"${name}" was taken for "${nameNow}" (${id}): the names differ only in script, letter case or spaces.`,
  'known-elsewhere': ({ name, candidates }) =>
    `"${name}" is known in another region (${list(candidates)}). It was taken as new. Check whether it moved.`,
  'match-ambiguous': ({ name, candidates }) =>
    `"${name}" may be any of ${list(candidates)}. None was picked. Decide which one it is.`,
  'enterprise-ambiguous': ({ name, candidates }) =>
    `Several enterprises bear the name "${name}": ${list(candidates)}. None was picked. Decide which one it is.`,
  'code-differs': ({ name, received, candidates }) =>
    `"${name}" bears the credit code ${received}, but ${list(candidates)} of the same name has another. They were kept apart.`,
  'decision-unknown': ({ id }) =>
    `The decision points at "${id}", which is no unit of this kind in the register.`,

  'removal-of-unknown': ({ name }) =>
    `"${name}" is to be removed, but the register knows no such unit. Notices may name it differently: decide which one it is.`,
  'removal-not-held': ({ id, name }) =>
    `"${name}" (${id}) is to be removed, but by the register it does not hold this title. Check whether the list that gave it was loaded.`,
  'rename-of-unknown': ({ name }) =>
    `"${name}" bears a new name, but the register knows no such unit. Decide which one it is.`,
  'rename-incomplete': ({ from, to }) =>
    from === '' || to === ''
      ? `Of this new name only "${from}${to}" can be read. Fill in the old and the new name.`
      : `The new name of "${from}" is too long to be one. Compare it with the notice.`,
  'rename-several': ({ name, names }) =>
    `"${name}" is given several new names: ${list(names)}. None is recorded. Check which one holds.`,
  'rename-known': ({ id, name }) =>
    `The register knows "${name}" (${id}) under this name already. Nothing needs to be recorded.`,
  'new-name-taken': ({ name, candidates }) =>
    `The new name "${name}" is, or was, that of ${list(candidates)}. Check whether two units have merged.`,
  'title-held': ({ id, name }) =>
    `"${name}" (${id}) holds this title already. Nothing needs to be recorded, unless it was given anew.`,
};
