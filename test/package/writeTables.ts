import { tables, writeKnowledge, writeTable } from './tables.js';

for (const table of tables) writeTable(table);
writeKnowledge();
