import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./writeForEver.ts', import.meta.url));

/**
 * Lets a process write into a store and kills it after so many answers; answers the batches that it was answered.
 *
 * @param place the address of a server, or a folder
 */
export function killedWriter(place: string, from: number, answers: number, delay: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, place, `${from}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stderr.on('data', (piece) => {
      complaint += piece;
    });
    child.stdout.on('data', (piece) => {
      said += piece;
      if (said.split('\n').length > answers) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('exit', (_, signal) => {
      const answered = said.split('\n').slice(0, -1).map(Number);
      if (signal === 'SIGKILL') resolve(answered);
      else reject(new Error(complaint));
    });
  });
}
