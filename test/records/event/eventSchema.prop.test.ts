import * as fc from 'fast-check';
import { eventIdOf, eventSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { arbitraryEvent } from './arbitraryEvent.js';

describe('events', () => {
  test('survive JSON: any event reads back as it was', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        expect(eventSchema.parse(JSON.parse(JSON.stringify(event)))).toStrictEqual(event);
      }),
      { numRuns: 300 },
    );
  });

  test('keep their id over JSON and have one that is not empty', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        const id = eventIdOf(event);
        expect(id).not.toBe('');
        expect(eventIdOf(eventSchema.parse(JSON.parse(JSON.stringify(event))))).toBe(id);
      }),
    );
  });
});
