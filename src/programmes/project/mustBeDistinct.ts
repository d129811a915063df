import { RegistryError, textIn } from '../../words/vocabulary/internal.js';

/**
 * Refuses records of which two have one id: each would be counted twice.
 *
 * @throws RegistryError `invalid-argument`; `invalid-record` where two have one id
 */
export function mustBeDistinct(records: readonly { id: string }[], name: string): void {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(textIn(id, name))) {
      const issue = { code: 'doubled', severity: 'error', path: ['id'], params: { id } } as const;
      throw new RegistryError('invalid-record', { position: ids.size + 1, issues: [issue] });
    }
    ids.add(id);
  }
}
