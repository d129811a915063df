import { schemes } from '../../index.js';
import { listKinds } from '../../lists/list/index.js';
import { aboutScheme } from '../../records/title/index.js';
import { valueName } from '../../text/index.js';
import { labelOf, stages } from '../../words/index.js';
import { boxOf, type Choice, choiceField, inputField, tickField } from './controls.js';
import { element } from './element.js';
import { placesOf } from './placeName.js';
import type { Voice } from './Voice.js';
import type { OpenedFile, ReadAnswer } from './worker/Answers.js';
import type { ListSettings } from './worker/ListSettings.js';

type FieldName = Exclude<keyof ListSettings, 'sheets' | 'headings'>;

/** The doubts that say that the list leaves something open, each with what is to be asked then. */
export const askedFor: Readonly<Record<string, FieldName>> = {
  'tier-missing': 'tier',
  'tier-unknown': 'jurisdiction',
  'day-missing': 'announcedOn',
  'stage-assumed': 'stage',
  'kind-unknown': 'kind',
};

type Known = { opened: OpenedFile; settings: ListSettings; answer: ReadAnswer | undefined };

/** Asks what the list does not say; what was understood stands filled in behind it, and may be changed. */
export function settingsForm(
  { opened, settings, answer }: Known,
  voice: Voice,
  read: (settings: ListSettings) => void,
): HTMLElement {
  const { settings: texts } = voice.texts;
  const given = { ...settings };
  const doubted = answer?.groups.map(({ code }) => askedFor[code]) ?? [];
  const asked = new Set(settings.scheme === '' ? ['scheme'] : doubted);
  const words = wordsOf(given, answer, voice);
  const fields = Object.entries(fieldsOf(given, words, voice));
  const open = fields.filter(([name]) => asked.has(name)).map(([, field]) => field);
  const rest = fields.filter(([name]) => !asked.has(name)).map(([, field]) => field);
  const sheets = opened.sheets.length > 1 ? sheetsField(opened, given, voice) : undefined;
  const understood = Object.values(words).flat();
  const submit = element('button', { type: 'submit', class: 'main' }, texts.readAgain);
  const more = element(
    'details',
    {},
    element('summary', {}, understood.length > 0 ? texts.understood(understood) : texts.more),
    element('div', { class: 'fields' }, rest, sheets),
  );
  const form = element('form', { class: 'settings' });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read(given);
  });
  if (open.length === 0) more.append(submit);
  else form.append(element('fieldset', { class: 'asked' }, element('legend', {}, texts.asked), open, submit));
  form.append(more);
  return form;
}

/** Which sheets are read: all of them where none is named. */
function sheetsField({ sheets }: OpenedFile, given: ListSettings, { texts }: Voice): HTMLElement {
  const { settings } = texts;
  const names = sheets.map(({ name }) => name ?? '');
  const boxes = sheets.map(({ name, rows }) => {
    const sheet = name ?? '';
    const isRead = given.sheets.length === 0 || given.sheets.includes(sheet);
    return boxOf(settings.sheet(sheet, rows), isRead, (checked) => {
      const chosen = given.sheets.length === 0 ? names : given.sheets;
      given.sheets = checked ? [...chosen, sheet] : chosen.filter((one) => one !== sheet);
    });
  });
  return element('fieldset', {}, element('legend', {}, settings.fields.sheets), boxes);
}

type Words = Readonly<Record<'scheme' | 'tiers' | 'stages' | 'listYears' | 'days', readonly string[]>>;

/** What the list was read as: what a person said of it, or else what it says itself. */
function wordsOf(given: ListSettings, answer: ReadAnswer | undefined, voice: Voice): Words {
  const { locale } = voice;
  const { tiers = [], stages: found = [], listYears = [], days = [] } = answer?.understood ?? {};
  const { scheme } = given;
  return {
    scheme: scheme === '' ? [] : [aboutScheme(scheme).labels[locale]],
    tiers: tiers.map((tier) => tierName(tier, scheme, voice)),
    stages: found.map((stage) => labelOf('stage', stage, { locale })),
    listYears: listYears.map(String),
    days,
  };
}

function fieldsOf(given: ListSettings, words: Words, voice: Voice): Record<FieldName, HTMLElement> {
  const { settings, choose: pleaseChoose } = voice.texts;
  const { fields, fromList, notGiven } = settings;
  const { locale } = voice;
  const { scheme } = given;
  const understood = (found: readonly string[] = []) => ({
    value: '',
    label: found.length > 0 ? fromList(voice.list(found)) : notGiven,
  });
  const known = schemes.map(({ id }) => ({ value: id, label: aboutScheme(id).labels[locale] }));
  const tiers = schemes.find(({ id }) => id === scheme)?.tiers ?? [];
  const tierChoices = tiers.map((value) => ({ value, label: tierName(value, scheme, voice) }));
  const stageChoices = stages.map((value) => ({ value, label: labelOf('stage', value, { locale }) }));
  const kindChoices = listKinds.map((value) => ({ value, label: voice.kindNames[value] }));
  const choose = (name: FieldName, choices: readonly Choice[], changed = () => {}) =>
    choiceField(fields[name], choices, [given, name], { changed });
  const fill = (name: FieldName, placeholder: readonly string[] = [], hint = '') =>
    inputField(fields[name], [given, name], { placeholder: voice.list(placeholder), hint });
  // A tier of another scheme is none.
  const forgetTier = () => {
    given.tier = '';
  };
  return {
    scheme: choose('scheme', [{ value: '', label: pleaseChoose }, ...known], forgetTier),
    tier: choose('tier', [understood(words.tiers), ...tierChoices]),
    stage: choose('stage', [understood(words.stages), ...stageChoices]),
    announcedOn: fill('announcedOn', words.days, settings.dayHint),
    listYear: fill('listYear', words.listYears),
    batch: fill('batch'),
    kind: choose('kind', [understood(), ...kindChoices]),
    jurisdiction: choose('jurisdiction', [understood(), ...placesOf(voice)]),
    zone: fill('zone', ['Asia/Shanghai']),
    hidden: choose('hidden', [
      { value: '', label: settings.hiddenRead },
      { value: 'skip', label: settings.hiddenSkipped },
    ]),
    fillDown: tickField(fields.fillDown, [given, 'fillDown']),
  };
}

function tierName(tier: string, scheme: string, { locale }: Voice): string {
  return valueName('tier', tier, { scheme, locale }) ?? tier;
}
