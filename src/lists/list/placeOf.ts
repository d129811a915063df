import { findDivision, isAreaCode, regionOf } from '../../words/identity/index.js';
import type { FieldTexts } from './fields.js';

export type Place = {
  division?: string;
  zone?: string;
  /** Texts that no list of places knows. */
  unknown: { field: 'region' | 'district'; text: string }[];
};

/** Longer texts are no labels. */
const longestLabel = 40;

const zoneEnding =
  /(开发区|開發區|保税区|保稅區|高新区|高新區|产业园|產業園|园区|園區|示范区|示範區|工业区|工業區)$/;

/**
 * Where a listed unit lies. A region without a district is all that most lists say; a district is looked for in its city,
 * and a development zone is no division. Where nothing is printed it is the list's own jurisdiction.
 */
export function placeOf(texts: FieldTexts, jurisdiction: string | undefined): Place {
  const place: Place = { unknown: [] };
  const home = jurisdiction === 'CN' ? undefined : jurisdiction;
  const region = texts.region === undefined ? home : divisionIn(texts.region);
  if (texts.region !== undefined && region === undefined) {
    place.unknown.push({ field: 'region', text: texts.region });
  }
  if (region !== undefined) place.division = region;
  if (texts.zone !== undefined) place.zone = texts.zone;
  if (texts.district !== undefined) readDistrict(texts.district, place);
  return place;
}

function readDistrict(text: string, place: Place): void {
  const within = place.division === undefined ? undefined : regionOf(place.division);
  const found = isAreaCode(text) ? text : within === undefined ? undefined : divisionIn(text, within);
  if (found !== undefined) place.division = found;
  else if (zoneEnding.test(text)) place.zone ??= text;
  else place.unknown.push({ field: 'district', text });
}

/** The division of a label, if it is one. */
export function divisionIn(text: string, within?: string): string | undefined {
  return text.length > longestLabel ? undefined : findDivision(text, within);
}
