import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';
import { entries, leavingBy, listed } from './surface.js';

writeFileSync(join(root, 'test/package/surface.txt'), listed(leavingBy(entries)));
