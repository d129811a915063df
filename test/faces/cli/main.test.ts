import { afterEach, expect, it, vi } from 'vitest';

const { argv } = process;

afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

it('main takes the arguments of the process, prints to it and sets its exit code', async () => {
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  process.argv = ['node', 'main.js', 'check', '--scheme', 'green-manufacturing', '--locale', 'en'];
  await import('../../../src/faces/cli/main.js');
  expect(process.exitCode).toBe(2);
  expect(err.mock.calls[0]?.[0]).toMatch(/^Name the list to be checked/);
  vi.resetModules();
  process.argv = ['node', 'main.js', '--help', '--locale', 'en'];
  await import('../../../src/faces/cli/main.js');
  expect(process.exitCode).toBe(0);
  expect(out.mock.calls[0]?.[0]).toMatch(/^Reads published lists/);
});

it('what nobody foresaw is told whole, and is no error of the list', async () => {
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.resetModules();
  vi.doMock('../../../src/faces/cli/runCommand.js', () => ({
    runCommand: () => Promise.reject(new Error('broken')),
  }));
  await import('../../../src/faces/cli/main.js');
  vi.doUnmock('../../../src/faces/cli/runCommand.js');
  expect(process.exitCode).toBe(2);
  expect(err.mock.calls[0]?.[0]).toMatch(/^Error: broken\n {4}at /);
});
