import { confidences, findScheme } from 'green-manufacturing-registry';
import { assessmentSchema } from 'green-manufacturing-registry/assessment';
import {
  overlaySchema,
  resolveRulebook,
  rulebookIssues,
  rulebookSchema,
} from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import { assessments } from './support/cases.js';

// Reported figures may also come from the press; rules may not, and what is only remembered never ships.
const shippable = confidences.slice(0, 5);

describe('the shelf', () => {
  it('grades rules by the five words of the sheets that may ship', () => {
    expect(shippable).toEqual(['primary', 'several', 'single', 'transcription', 'inferred']);
  });

  it('has a name of its own for each rulebook, and each replaces a known one', () => {
    const ids = shelf.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { replaces = [] } of shelf) for (const id of replaces) expect(ids).toContain(id);
  });

  test.each(shelf)('$id is valid by its own schema, and survives JSON', (book) => {
    const schema = 'base' in book ? overlaySchema : rulebookSchema;
    const copy: unknown = JSON.parse(JSON.stringify(book));
    expect(copy).toEqual(book);
    expect(schema.safeParse(copy).error?.issues ?? []).toEqual([]);
  });

  test.each(shelf)('$id can be resolved, without an issue, on the tiers of its scheme', ({ id }) => {
    const rulebook = resolveRulebook(shelf, id);
    expect(rulebookIssues(rulebook)).toEqual([]);
    const { tiers } = findScheme(rulebook.scheme, localSchemes);
    for (const { tier } of rulebook.tiers) expect(tiers).toContain(tier);
  });

  test.each(shelf)('$id says where everything in it stands and how well that is known', ({ id }) => {
    const { document, rules, tiers, windows = [], duties = [] } = resolveRulebook(shelf, id);
    expect(document.title).toMatch(/\S/);
    for (const { citation, confidence } of [...rules, ...tiers, ...windows, ...duties]) {
      expect(citation.document).toMatch(/\p{Script=Han}|GB\/T/u);
      expect(shippable).toContain(confidence);
    }
  });

  test.each(shelf)('$id cites pages by host and path', ({ id }) => {
    const { rules, tiers, windows = [], duties = [] } = resolveRulebook(shelf, id);
    for (const { citation } of [...rules, ...tiers, ...windows, ...duties]) {
      if (citation.address !== undefined) expect(citation.address).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}(\/| |$)/);
    }
  });

  test.each(shelf)('$id explains in a note what it only infers', ({ id }) => {
    for (const { confidence, note, id: rule } of resolveRulebook(shelf, id).rules) {
      if (confidence === 'inferred') expect(note?.en, rule).toMatch(/\S/);
    }
  });
});

describe('the full cases of these tests', () => {
  test.each(assessments)('of the kind $kind are valid assessments', (assessment) => {
    expect(assessmentSchema.safeParse(assessment).error?.issues ?? []).toEqual([]);
  });
});
