import type { Award } from './World.js';

/** A title by name: `tier` and `project` are empty where there is none. */
export type TitleName = { unit: string; scheme: string; tier: string; project: string };

export type InWorlds = 'all' | 'none' | 'some';

/** In how many worlds a title is held on a day, given by its number. */
export function heldIn(worlds: readonly Award[][], name: TitleName, day: number): InWorlds {
  const held = worlds.filter((awards) => awards.some((award) => isHeld(award, name, day))).length;
  return held === 0 ? 'none' : held === worlds.length ? 'all' : 'some';
}

/** The highest rank, in a list of tiers, that a unit holds in one world; -1 where it holds none. */
export function highestRank(
  awards: readonly Award[],
  { unit, scheme, tiers, day }: { unit: string; scheme: string; tiers: readonly string[]; day: number },
): number {
  const ranks = awards
    .filter((award) => award.scheme === scheme && isHeldBy(award, unit, day))
    .map(({ tier }) => (tiers.length === 0 ? 0 : tiers.indexOf(tier ?? '')));
  return Math.max(-1, ...ranks);
}

function isHeld(award: Award, { unit, scheme, tier, project }: TitleName, day: number): boolean {
  if (award.scheme !== scheme || (award.tier ?? '') !== tier || (award.project ?? '') !== project)
    return false;
  return isHeldBy(award, unit, day);
}

function isHeldBy(award: Award, unit: string, day: number): boolean {
  return award.won <= day && (award.lost ?? Number.POSITIVE_INFINITY) > day && bearerOn(award, day) === unit;
}

/** Who bears a title on a day, or bore it last. */
export function bearerOn({ bearers }: Award, day: number): string {
  return bearers.findLast(({ from }) => from <= day)?.unit ?? '';
}
