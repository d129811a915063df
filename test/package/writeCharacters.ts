import { writeFileSync } from 'node:fs';
import { charactersFile, scriptTable } from './characters.js';

writeFileSync(charactersFile, scriptTable());
