/** Syncs all that lies in a folder to the disk: the files of a new database are copied there, and nobody syncs them. */
export async function syncFolder(folder: string): Promise<void> {
  const { closeSync, fsyncSync, openSync, readdirSync, statSync } = await import('node:fs');
  const { dirname, join } = await import('node:path');
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const path of [dirname(folder), folder, ...inside]) {
    const isFolder = statSync(path).isDirectory();
    // Windows syncs no folders, and no files that are open to be read alone.
    if (isFolder && process.platform === 'win32') continue;
    const file = openSync(path, isFolder ? 'r' : 'r+');
    fsyncSync(file);
    closeSync(file);
  }
}
