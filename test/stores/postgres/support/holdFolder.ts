import { lockFolder } from 'green-manufacturing-registry/postgres';

// A process that takes a folder, says so, and holds it until it is killed.
await lockFolder(process.argv[2] ?? '');
process.stdout.write('held\n');
setInterval(() => {}, 1000);
