import { isAreaCode, liesBelow, regionOf } from '../../words/identity/internal.js';
import type { DivisionIndex, FoundDivision } from './DivisionIndex.js';
import { doubtOf } from './Doubt.js';
import type { FieldTexts } from './fields.js';
import type { ReadingContext } from './ReadingContext.js';
import type { RowView } from './RowView.js';
import { recommenderOf } from './recommenderOf.js';
import type { Section } from './Section.js';

export type Place = { division?: string; zone?: string };

type PlaceField = 'region' | 'city' | 'district';

/** Longer texts are no labels. */
const longestLabel = 40;

/** How development zones are called. */
export const zoneEnding =
  /(开发区|開發區|经开区|經開區|保税区|保稅區|综保区|綜保區|自贸区|自貿區|高新区|高新區|产业园|產業園|工业园|工業園|科技园|科技園|园区|園區|示范区|示範區|试验区|試驗區|工业区|工業區|新区|新區|合作区|合作區)$/;

/** What stands beside a province or a city whose own the firm is: no place within it. */
const ownWords = /^(省|市|区|自治区)?(本级|直|直属|直管|属|级|市辖区)(单位|企业|部门)?$/;

const divisionEnding = /[省市区區县縣州盟旗]$/;

/**
 * Where a listed unit lies: its region, and within it the city and the district that are printed, as far as a table knows them.
 * What is not found there, or lies elsewhere, takes nothing away from what is. Where nothing is printed it is the list's own
 * jurisdiction.
 */
export function placeOf(row: RowView, { home }: Section, context: ReadingContext): Place {
  const { texts } = row;
  const place: Place = {};
  if (texts.zone !== undefined) place.zone = texts.zone;
  if (texts.region === undefined && home !== undefined) place.division = home;
  let printed: string | undefined;
  for (const field of ['region', 'city', 'district'] as const) {
    const text = texts[field];
    if (text !== undefined && (field === 'region' || !ownWords.test(text)))
      printed = readPart(row, { field, text, home, printed }, place, context) ?? printed;
  }
  if (row.columns.has('region') && texts.region === undefined) {
    const settled = place.division ?? regionOfRecommender(texts, context.divisions);
    if (settled !== undefined) place.division = settled;
    row.doubt('region-missing', 'region', {}, place.division);
  }
  return place;
}

/** A cell of a place, and the division that the cells before it name. */
type Part = { field: PlaceField; text: string; home: string | undefined; printed: string | undefined };

/** Reads one cell of a place, and answers the division that it names. */
function readPart(
  row: RowView,
  { field, text, home, printed }: Part,
  place: Place,
  context: ReadingContext,
): string | undefined {
  const { divisions } = context;
  const found = text.length > longestLabel ? undefined : lookUp(text, { printed, home }, divisions);
  const [code, ...others] = found?.codes ?? [];
  if (code !== undefined && others.length > 0) {
    const [region, ...regions] = new Set([code, ...others].map((one) => regionOf(one)));
    const settled = home ?? (regions.length === 0 ? region : undefined);
    if (settled !== undefined) place.division ??= settled;
    row.doubt('division-ambiguous', field, { text, candidates: found?.codes ?? [] }, place.division);
    return undefined;
  }
  const isZone = code !== undefined && !isAreaCode(code) && !code.endsWith('00') && code !== 'XPCC';
  if (code !== undefined) place.division = isZone ? `${code.slice(0, 4)}00` : code;
  const rest = isZone || code === undefined ? text : (found?.rest ?? '');
  const named = code === undefined ? undefined : place.division;
  if (rest === '') return named;
  if (field === 'region' && code === undefined) {
    const settled = home ?? regionOfRecommender(row.texts, divisions);
    if (settled !== undefined) place.division = settled;
  }
  if (zoneEnding.test(text) && (place.division !== undefined || field !== 'region')) place.zone ??= text;
  else if (!isZone) tellUnread(row, { field, text }, place, context);
  return named;
}

/**
 * Within what the row prints and nowhere else, but that the Corps lies in Xinjiang. Else within the home of the list, and
 * beyond it: a district may lie in another city than the one whose list it is.
 */
function lookUp(
  text: string,
  { printed, home }: Pick<Part, 'printed' | 'home'>,
  divisions: DivisionIndex,
): FoundDivision | undefined {
  if (printed !== undefined) {
    const corps = printed === '650000' ? divisions.find(text) : undefined;
    if (corps?.codes[0] === 'XPCC') return corps;
    // The text may say again in what its place lies.
    const wide = divisions.find(text, printed) ?? divisions.find(text, regionOf(printed));
    return wide?.codes.every((code) => code === printed || liesBelow(code, printed)) ? wide : undefined;
  }
  if (home === undefined) {
    const region = divisions.find(text);
    if (region?.rest === '') return region;
    // 吉林市 begins as a province does.
    const anywhere = divisions.find(text, 'CN');
    return anywhere?.rest === '' ? anywhere : (region ?? anywhere);
  }
  return divisions.find(text, home) ?? divisions.find(text, regionOf(home)) ?? divisions.find(text);
}

/** Without a table no city or district is known but those of Tianjin, and never one of the Corps, which is told once. */
function tellUnread(
  row: RowView,
  { field, text }: { field: PlaceField; text: string },
  { division }: Place,
  { divisions, shared }: ReadingContext,
): void {
  const mayBeDivision = field !== 'region' || divisionEnding.test(text);
  const region = division && regionOf(division);
  const isElsewhere = field !== 'region' && divisions.find(text)?.rest === '';
  const isUnread = region === 'XPCC' || (!divisions.hasTable && region !== '120000' && mayBeDivision);
  if (isUnread && !isElsewhere) {
    const ofCorps = region === 'XPCC';
    shared.add(`divisions-unread ${ofCorps}`, row.at, ({ at, rows }) =>
      doubtOf('divisions-unread', { text, rows, ofCorps }, { at, text }),
    );
  } else row.doubt(field === 'region' ? 'region-unknown' : 'district-unknown', field, { text }, division);
}

/** A region that is misspelt is that of the department that recommended. */
function regionOfRecommender({ recommender }: FieldTexts, divisions: DivisionIndex): string | undefined {
  if (recommender === undefined) return undefined;
  const { recommendedBy } = recommenderOf(recommender);
  const [code] = divisions.find(recommendedBy)?.codes ?? [];
  return code === recommendedBy ? code : undefined;
}
