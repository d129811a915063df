import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Unpacks the browser that comes in a package, once for all tests, unless `CHROMIUM_PATH` names another. */
export async function setup(): Promise<(() => void) | undefined> {
  if (process.env.CHROMIUM_PATH !== undefined) return undefined;
  // It brings its own libraries where it believes to run there, and takes any unpacked copy in the common folder for its own.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const common = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  process.env.TMPDIR = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  process.env.CHROMIUM_PATH = await packed.executablePath();
  if (common === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = common;
  // Its own list of fonts names folders that are not there, and without any font the browser ends.
  const fonts = [join(folder, 'fonts/fonts'), '/usr/share/fonts', process.env.PAGE_FONTS ?? ''];
  const list = fonts.filter(Boolean).map((dir) => `<dir>${dir}</dir>`);
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    `<fontconfig>${list.join('')}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return () => rmSync(folder, { recursive: true, force: true });
}
