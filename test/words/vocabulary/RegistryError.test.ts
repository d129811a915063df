import { RegistryError } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

describe('RegistryError', () => {
  const error = new RegistryError('invalid-day', { received: '2023-02-29' });

  test('is an error with a name, a code and what the code says', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('RegistryError');
    expect(error.code).toBe('invalid-day');
    expect(error.info).toEqual({ received: '2023-02-29' });
  });

  test('tells its code and its details in the message, for a log', () => {
    expect(error.message).toContain('invalid-day');
    expect(error.message).toContain('2023-02-29');
    expect(String(error)).toContain('RegistryError');
  });
});
