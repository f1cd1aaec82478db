/** Installs the dependencies when they are missing or older than the lock file, so that every npm script works as the first command. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const fresh =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!fresh) {
  console.error('Installing dependencies ...');
  const run = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    stdio: 'inherit',
    shell: true,
  });
  process.exitCode = run.status ?? 1;
}
