import { divisionOf, isAreaCode, regionOf } from '../identity/index.js';
import { RegistryError } from '../vocabulary/index.js';
import type { FieldTexts } from './fields.js';

export type Place = {
  division?: string;
  zone?: string;
  /** Texts that no list of places knows. */
  unknown: { field: 'region' | 'district'; text: string }[];
};

/** Finds divisions by label, each label once. */
export type DivisionReader = (text: string, within?: string) => string | undefined;

/** Longer texts are no labels. */
const longestLabel = 40;

/** So many different labels at most are looked up, so that a column of other things costs no more. */
const mostLabels = 1000;

export function divisionReader(): DivisionReader {
  const known = new Map<string, string | undefined>();
  return (text, within) => {
    const key = `${within ?? ''}/${text}`;
    if (text.length > longestLabel) return undefined;
    if (!known.has(key) && known.size < mostLabels) known.set(key, divisionIn(text, within));
    return known.get(key);
  };
}

function divisionIn(text: string, within: string | undefined): string | undefined {
  try {
    return divisionOf(text, within === undefined ? {} : { within });
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}

const zoneEnding =
  /(开发区|開發區|保税区|保稅區|高新区|高新區|产业园|產業園|园区|園區|示范区|示範區|工业区|工業區)$/;

/**
 * Where a listed unit lies. A region without a district is all that most lists say; a district is looked for in its city,
 * and a development zone is no division. Where nothing is printed it is the list's own jurisdiction.
 */
export function placeOf(texts: FieldTexts, read: DivisionReader, jurisdiction: string | undefined): Place {
  const place: Place = { unknown: [] };
  const home = jurisdiction === 'CN' ? undefined : jurisdiction;
  const region = texts.region === undefined ? home : read(texts.region);
  if (texts.region !== undefined && region === undefined) {
    place.unknown.push({ field: 'region', text: texts.region });
  }
  if (region !== undefined) place.division = region;
  if (texts.zone !== undefined) place.zone = texts.zone;
  if (texts.district !== undefined) readDistrict(texts.district, place, read);
  return place;
}

function readDistrict(text: string, place: Place, read: DivisionReader): void {
  const within = place.division === undefined ? undefined : regionOf(place.division);
  const found = isAreaCode(text) ? text : within === undefined ? undefined : read(text, within);
  if (found !== undefined) place.division = found;
  else if (zoneEnding.test(text)) place.zone ??= text;
  else place.unknown.push({ field: 'district', text });
}
