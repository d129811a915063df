import { RegistryError } from 'green-manufacturing-registry';

/** The error that a call throws; any other outcome fails the test. */
export function thrown(run: () => unknown): RegistryError {
  try {
    run();
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
