/** Compiles `src` to `dist` from nothing, so that no file of an earlier build survives. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
rmSync('node_modules/.cache/tinsach.tsbuildinfo', { force: true });
const run = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.build.json'],
  { stdio: 'inherit' },
);
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
process.exitCode = run.status ?? 1;
