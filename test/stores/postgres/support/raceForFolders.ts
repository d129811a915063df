import { lockFolder } from '../../../../src/stores/postgres/lockFolder.js';

// A process that tries to take every folder that it is told of, and says what came of it.
process.on('message', async (folder: string) => {
  process.send?.(
    await lockFolder(folder).then(
      () => 'held',
      (error) => error.code,
    ),
  );
});
process.send?.('ready');
