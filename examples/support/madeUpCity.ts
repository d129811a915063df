import type { RegistryEvent, Stage, TitleEvent, Unit } from 'green-manufacturing-registry';

/** Districts of Tianjin, and none for the factories whose records do not say where they lie. */
const places = ['120116', '120115', '120110', '120111', '120114', '120113', '120112', undefined] as const;

/** Made-up smart factories: how many begin in which quarter at which tier. */
const plan: readonly [on: string, tier: string, stage: Stage, factories: number][] = [
  ['2024-12-20', 'basic', 'self-assessed', 30],
  ['2025-03-28', 'basic', 'self-assessed', 45],
  ['2025-06-20', 'advanced', 'recognised', 24],
  ['2025-09-15', 'basic', 'filed', 40],
  ['2025-11-27', 'excellent', 'recognised', 9],
  ['2025-12', 'advanced', 'recognised', 12],
  ['2026-02-10', 'basic', 'self-assessed', 38],
  ['2026-03-18', 'advanced', 'recognised', 15],
];

/** A made-up city's smart factories. A tier is won by those who hold the tier below; nothing here is a real enterprise. */
export function madeUpCity(): { units: Unit[]; events: RegistryEvent[] } {
  const units: Unit[] = [];
  const events: TitleEvent[] = [];
  const next = { basic: 0, advanced: 0, excellent: 0 };
  for (const [on, tier, stage, factories] of plan) {
    for (let count = 0; count < factories; count += 1) {
      const number =
        tier === 'basic' ? next.basic++ : tier === 'advanced' ? next.advanced++ : next.excellent++;
      const id = `factory-${number}`;
      if (tier === 'basic') units.push(factory(id, number));
      events.push({ type: 'title', unit: id, scheme: 'smart-factory', tier, stage, on });
    }
  }
  return { units, events };
}

function factory(id: string, number: number): Unit {
  // Squares gather in some of the places, so that districts differ.
  const division = places[((number * number) % 31) % places.length];
  return { kind: 'factory', id, enterprise: `enterprise-${number}`, ...(division ? { division } : {}) };
}
