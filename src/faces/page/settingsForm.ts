import { schemes } from '../../index.js';
import { listKinds } from '../../lists/list/index.js';
import { aboutScheme } from '../../records/title/index.js';
import { valueName } from '../../text/index.js';
import { labelOf, stages } from '../../words/index.js';
import { boxOf, type Choice, choiceField, formOf, inputField } from './controls.js';
import { element } from './element.js';
import { placesOf } from './placeName.js';
import type { Voice } from './Voice.js';
import type { ListSettings } from './worker/ListSettings.js';
import type { OpenedFile, ReadAnswer } from './worker/Tasks.js';

type FieldName = Exclude<keyof ListSettings, 'sheets' | 'headings'>;

/** The doubts that say that the list leaves something open, each with what is to be asked then. */
const askedFor: Readonly<Record<string, FieldName>> = {
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
  const fields = Object.entries(fieldsOf(given, answer, voice));
  const open = fields.filter(([name]) => asked.has(name)).map(([, field]) => field);
  const rest = fields.filter(([name]) => !asked.has(name)).map(([, field]) => field);
  const sheets = opened.sheets.length > 1 ? sheetsField(opened, given, voice) : undefined;
  const parts = [
    open.length > 0
      ? element('fieldset', { class: 'asked' }, element('legend', {}, texts.asked), open)
      : undefined,
    element(
      'details',
      {},
      element('summary', {}, texts.understood),
      element('div', { class: 'fields' }, rest, sheets),
    ),
  ];
  const form = formOf(parts, texts.readAgain, () => read(given));
  form.className = 'settings';
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

function fieldsOf(
  given: ListSettings,
  answer: ReadAnswer | undefined,
  voice: Voice,
): Record<FieldName, HTMLElement> {
  const { settings, yes, no, choose: pleaseChoose } = voice.texts;
  const { fields, fromList, notFound } = settings;
  const { locale } = voice;
  const { scheme } = given;
  const found = answer?.understood;
  const understood = (texts: readonly string[] = []) => ({
    value: '',
    label: texts.length > 0 ? fromList(texts.join(', ')) : notFound,
  });
  const tierOf = (value: string): Choice => ({
    value,
    label: valueName('tier', value, { scheme, locale }) ?? value,
  });
  const stageOf = (value: (typeof stages)[number]): Choice => ({
    value,
    label: labelOf('stage', value, { locale }),
  });
  const labels = (choices: readonly Choice[] = []) => choices.map(({ label }) => label);
  const known = schemes.map(({ id }) => ({ value: id, label: aboutScheme(id).labels[locale] }));
  const tiers = schemes.find(({ id }) => id === scheme)?.tiers ?? [];
  const choose = (name: FieldName, choices: readonly Choice[], changed = () => {}) =>
    choiceField(fields[name], choices, [given, name], { changed });
  const fill = (name: FieldName, placeholder: readonly string[] = [], hint = '') =>
    inputField(fields[name], [given, name], { placeholder: placeholder.join(', '), hint });
  // A tier of another scheme is none.
  const forgetTier = () => {
    given.tier = '';
  };
  return {
    scheme: choose('scheme', [{ value: '', label: pleaseChoose }, ...known], forgetTier),
    tier: choose('tier', [understood(labels(found?.tiers.map(tierOf))), ...tiers.map(tierOf)]),
    stage: choose('stage', [understood(labels(found?.stages.map(stageOf))), ...stages.map(stageOf)]),
    announcedOn: fill('announcedOn', found?.days, settings.dayHint),
    listYear: fill('listYear', found?.listYears.map(String)),
    batch: fill('batch'),
    kind: choose('kind', [
      understood(),
      ...listKinds.map((value) => ({ value, label: settings.kinds[value] })),
    ]),
    jurisdiction: choose('jurisdiction', [understood(), ...placesOf(voice)]),
    zone: fill('zone', ['Asia/Shanghai']),
    hidden: choose('hidden', [
      { value: '', label: settings.hiddenRead },
      { value: 'skip', label: settings.hiddenSkipped },
    ]),
    fillDown: choose('fillDown', [
      { value: '', label: no },
      { value: 'yes', label: yes },
    ]),
  };
}
