/** Writes a static reference from the docstrings into `reference/`, grouped by entry. `npm run docs` */
import { join } from 'node:path';
import { Application } from 'typedoc';
import { root } from './run.js';
import { entries } from './surface.js';

const app = await Application.bootstrapWithPlugins({
  entryPoints: entries.map(({ file }) => file),
  tsconfig: join(root, 'tsconfig.json'),
  out: join(root, 'reference'),
  name: 'green-manufacturing-registry',
  readme: join(root, 'README.md'),
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  logLevel: 'Error',
});
const project = await app.convert();
if (!project || app.logger.hasErrors()) throw new Error('the reference could not be made');
await app.generateDocs(project, join(root, 'reference'));
process.stdout.write(`reference/index.html: ${entries.length} entries\n`);
