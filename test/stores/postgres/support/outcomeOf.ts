import { RegistryError } from 'green-manufacturing-registry';

/** What a call answers, or how it refuses. */
export async function outcomeOf(call: () => unknown): Promise<unknown> {
  try {
    return { answer: await call() };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return { refused: error.code, info: error.info };
  }
}
