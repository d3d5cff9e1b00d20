import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the program once before the tests: many of them start it as a person would. */
export default function setup(): void {
  execSync('npm run --silent compile', {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
