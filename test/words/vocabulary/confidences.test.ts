import { confidences } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('confidences', () => {
  test('grade rules by five words and reported figures by three more; what rests on memory has no word', () => {
    expect([...confidences].sort()).toEqual([
      'consultancy',
      'inferred',
      'interview',
      'press',
      'primary',
      'several',
      'single',
      'transcription',
    ]);
  });
});
