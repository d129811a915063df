import { schemes } from '../../index.js';
import { listKinds, type ReadListOptions } from '../../lists/list/index.js';
import { aboutScheme } from '../../records/title/index.js';
import { valueName } from '../../text/index.js';
import { labelOf, regions, stages } from '../../words/index.js';
import { element } from './element.js';
import { type Choice, fieldOf, selectOf, submitOf } from './fieldOf.js';
import type { ListState } from './ListState.js';
import { placeName } from './placeName.js';
import type { Voice } from './Voice.js';

/** The doubts that say that the list leaves something open, each with what is to be asked then. */
const askedFor = {
  'tier-missing': 'tier',
  'tier-unknown': 'jurisdiction',
  'day-missing': 'announcedOn',
  'stage-assumed': 'stage',
  'kind-unknown': 'kind',
} as const;

type FieldName = 'scheme' | 'tier' | 'stage' | 'announcedOn' | 'kind' | 'listYear' | 'jurisdiction';

/** Asks what the list does not say; what was understood stands filled in behind it, and may be changed. */
export function settingsForm(
  { opened, options, sheets, answer }: ListState,
  voice: Voice,
  read: (options: Partial<ReadListOptions>, sheets: readonly string[]) => void,
): HTMLElement {
  const { settings } = voice.texts;
  const given: Partial<ReadListOptions> = {};
  let chosen = [...sheets];
  const controls = controlsFor(options, answer, voice, given);
  const asked = new Set<string>(options.scheme === '' ? ['scheme'] : []);
  for (const [code, field] of Object.entries(askedFor)) {
    if (answer?.groups.some((group) => group.code === code)) asked.add(field);
  }
  const isAsked = (name: string) => asked.has(name);
  const names = Object.keys(controls);
  const form = element('form', {
    class: 'settings',
    submit: (event) => {
      event.preventDefault();
      read(given, chosen);
    },
  });
  const fields = (some: readonly string[]) =>
    some.flatMap((name) => Object.entries(controls).flatMap(([key, field]) => (key === name ? [field] : [])));
  if (asked.size > 0) {
    form.append(
      element(
        'fieldset',
        { class: 'asked' },
        element('legend', {}, settings.asked),
        fields(names.filter(isAsked)),
      ),
    );
  }
  const rest = fields(names.filter((name) => !isAsked(name)));
  const sheetBoxes = opened.sheets.length < 2 ? [] : [sheetsField()];
  const fill = element('input', { type: 'checkbox', checked: options.fillDown === true });
  fill.addEventListener('change', () => {
    given.fillDown = fill.checked;
  });
  form.append(
    element(
      'details',
      {},
      element('summary', {}, settings.understood),
      rest,
      sheetBoxes,
      fieldOf(settings.fields.fillDown, fill),
    ),
    submitOf(settings.readAgain),
  );
  return form;

  function sheetsField(): HTMLElement {
    const all = opened.sheets.flatMap(({ name }) => name ?? []);
    if (chosen.length === 0) chosen = all;
    const boxes = opened.sheets.map(({ name, rows }) => {
      const sheet = name ?? '';
      const box = element('input', { type: 'checkbox', checked: chosen.includes(sheet) });
      box.addEventListener('change', () => {
        chosen = box.checked ? [...chosen, sheet] : chosen.filter((one) => one !== sheet);
      });
      return element('label', { class: 'box' }, box, settings.sheet(sheet, rows));
    });
    return element('fieldset', {}, element('legend', {}, settings.fields.sheets), boxes);
  }
}

function controlsFor(
  options: ReadListOptions,
  answer: ListState['answer'],
  voice: Voice,
  given: Partial<ReadListOptions>,
): Record<FieldName, HTMLElement> {
  const { settings } = voice.texts;
  const { locale } = voice;
  const { fields } = settings;
  const found = answer?.understood;
  const scheme = options.scheme;
  const tierName = (tier: string) => (scheme && valueName('tier', tier, { scheme, locale })) || tier;
  const stageName = (stage: (typeof stages)[number]) => labelOf('stage', stage, { locale });
  const fromList = (texts: readonly string[] = []) =>
    texts.length > 0 ? settings.fromList(texts.join(', ')) : settings.notFound;
  const none = (label: string): Choice => ({ value: '', label });
  const tiers = schemes.find(({ id }) => id === scheme)?.tiers ?? [];
  const text = (value: string, set: (value: string | undefined) => void) => {
    const input = element('input', { type: 'text', value, autocomplete: 'off' });
    input.addEventListener('change', () => set(input.value.trim() || undefined));
    return input;
  };
  const day = text(options.announcedOn ?? '', (value) => {
    given.announcedOn = value;
  });
  const year = text(options.listYear === undefined ? '' : String(options.listYear), (value) => {
    given.listYear = value === undefined ? undefined : Number(value);
  });
  day.placeholder = found?.days.join(', ') ?? '';
  year.placeholder = found?.listYears.join(', ') ?? '';
  return {
    scheme: fieldOf(
      fields.scheme,
      selectOf(
        [
          none(settings.choose),
          ...schemes.map(({ id }) => ({ value: id, label: aboutScheme(id).labels[locale] })),
        ],
        scheme,
        (value) => {
          given.scheme = value;
          given.tier = undefined;
        },
      ),
    ),
    tier: fieldOf(
      fields.tier,
      selectOf(
        [
          none(fromList(found?.tiers.map(tierName))),
          ...tiers.map((value) => ({ value, label: tierName(value) })),
        ],
        options.tier ?? '',
        (value) => {
          given.tier = value || undefined;
        },
      ),
    ),
    stage: fieldOf(
      fields.stage,
      selectOf(
        [
          none(fromList(found?.stages.map(stageName))),
          ...stages.map((value) => ({ value, label: stageName(value) })),
        ],
        options.stage ?? '',
        (value) => {
          given.stage = stages.find((stage) => stage === value);
        },
      ),
    ),
    announcedOn: fieldOf(fields.announcedOn, day, settings.dayHint),
    listYear: fieldOf(fields.listYear, year),
    kind: fieldOf(
      fields.kind,
      selectOf(
        [none(fromList()), ...listKinds.map((value) => ({ value, label: settings.kinds[value] }))],
        options.kind ?? '',
        (value) => {
          given.kind = listKinds.find((kind) => kind === value);
        },
      ),
    ),
    jurisdiction: fieldOf(
      fields.jurisdiction,
      selectOf([none(settings.notFound), ...placesOf(voice)], options.jurisdiction ?? '', (value) => {
        given.jurisdiction = value || undefined;
      }),
    ),
  };
}

/** The nation, and what ranks as a province in the lists. */
export function placesOf(voice: Voice, more: readonly string[] = []): Choice[] {
  const codes = new Set(['CN', ...Object.keys(regions), ...more]);
  return [...codes].map((value) => ({ value, label: placeName(value, voice) }));
}
