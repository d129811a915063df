import { type Heading, knownHeadings } from './fields.js';
import { foldWords } from './foldWords.js';

/** Below this share of common characters two headings have nothing to do with each other. */
const leastAlike = 0.5;

/** The known heading that is most like a text, with the word that is; none where none is like it. */
export function nearestHeading(text: string): { heading: string; word: string } | undefined {
  const folded = foldWords(text.slice(0, 60));
  let best: { heading: string; word: string; share: number } | undefined;
  for (const [heading, words] of Object.entries<readonly string[]>(
    knownHeadings satisfies Record<Heading, unknown>,
  )) {
    for (const word of words) {
      const share = shareOf(folded, word);
      if (share >= leastAlike && share > (best?.share ?? 0)) best = { heading, word, share };
    }
  }
  return best && { heading: best.heading, word: best.word };
}

/** How many characters two texts have in common, by the length of both. */
function shareOf(one: string, other: string): number {
  const rest = [...other];
  let common = 0;
  for (const character of one) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}
