import { type Heading, listKinds, type ReadListOptions } from '../../../lists/list/index.js';
import { stages } from '../../../words/index.js';
import { divisions } from '../divisions.js';

/** What a person says of a list, as it stands in the fields of the page: nothing where nothing is said. */
export type ListSettings = ReturnType<typeof emptySettings>;

export function emptySettings(scheme: string) {
  const sheets: readonly string[] = [];
  const headings: Readonly<Record<string, Heading>> = {};
  return {
    scheme,
    tier: '',
    stage: '',
    announcedOn: '',
    kind: '',
    listYear: '',
    batch: '',
    jurisdiction: '',
    zone: '',
    hidden: '',
    fillDown: '',
    sheets,
    headings,
  };
}

export function optionsOf(settings: ListSettings): ReadListOptions {
  const { scheme, tier, announcedOn, listYear, batch, jurisdiction, zone, headings } = settings;
  return {
    scheme,
    tier: tier || undefined,
    stage: stages.find((stage) => stage === settings.stage),
    announcedOn: announcedOn || undefined,
    kind: listKinds.find((kind) => kind === settings.kind),
    listYear: listYear === '' ? undefined : Number(listYear),
    batch: batch || undefined,
    jurisdiction: jurisdiction || undefined,
    zone: zone || undefined,
    hidden: settings.hidden === 'skip' ? 'skip' : 'read',
    fillDown: settings.fillDown === 'yes',
    headings,
    divisions,
  };
}
