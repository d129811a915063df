/** The certain part of a count, and how many more there may be. */
export type Figure = { total: number; uncertain: number };

/** A number as the certain counts give it, and the least and the most that the uncertain ones leave possible. */
export type Spread = { value: number; least: number; most: number };

/** A part of a whole in per cent; null of nothing. */
export function ratioOf(part: Figure, whole: Figure): Spread | null {
  if (whole.total === 0) return null;
  const most = Math.min(100, (100 * (part.total + part.uncertain)) / whole.total);
  const least = (100 * part.total) / (whole.total + whole.uncertain);
  return { value: (100 * part.total) / whole.total, least, most };
}

export function figureOf({ total, uncertain }: Figure): Figure {
  return { total, uncertain };
}

/** How many are certain, and how many are not. */
export function tallyOf(things: Iterable<{ certain: boolean }>): Figure {
  const figure = { total: 0, uncertain: 0 };
  for (const { certain } of things) figure[certain ? 'total' : 'uncertain'] += 1;
  return figure;
}
