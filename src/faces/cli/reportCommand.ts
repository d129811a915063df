import type { TierCounts } from '../../counts/count/index.js';
import type { ReportOrder } from './Order.js';
import { openRegister } from './openRegister.js';
import { printCounts } from './printCounts.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/**
 * Prints a table for each scheme that has titles in a register.
 *
 * @throws RegistryError as a store
 */
export async function reportCommand(
  order: ReportOrder,
  locale: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { folder, query, json, schemes } = order;
  const texts = textsFor(locale);
  const register = await openRegister(folder, { make: false });
  try {
    const all: TierCounts[] = [];
    for (const scheme of schemes) all.push(await register.store.countTiers({ ...query, scheme }));
    const told = schemes.length > 1 ? all.filter(({ total, uncertain }) => total + uncertain > 0) : all;
    if (json) terminal.out(`${JSON.stringify(told, null, 2)}\n`);
    else if (told.length === 0) terminal.out(`${texts.noTitles}\n`);
    else terminal.out(told.map((counts) => printCounts(counts, { locale })).join('\n'));
    return 0;
  } finally {
    await register.close();
  }
}
