// Makes the program in dist/: one file, its templates and labels read already, and what V8 makes of it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'rolldown';

const shared = {
  platform: 'node',
  // Loaded by few commands, or better as the package ships them: they stay where npm puts them.
  external: [/^pdfjs-dist\//, /^puppeteer$/, /^@puppeteer\/browsers/, /^tar$/],
};

await build({
  ...shared,
  input: {
    cli: 'src/start.ts',
    'convert-child': 'src/commands/convert-child.ts',
    'render-thread': 'src/commands/reviewing/render-thread.ts',
    'review-thread': 'src/commands/reviewing/review-thread.ts',
    'precompile-templates': 'src/edges/precompile-templates.ts',
    'verify-worker': 'src/commands/verify-worker.ts',
    'write-code-cache': 'src/edges/write-code-cache.ts',
  },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
  },
});
await build({
  ...shared,
  input: 'src/cli.ts',
  output: {
    file: 'dist/program.cjs',
    format: 'cjs',
    sourcemap: true,
    codeSplitting: false,
    dynamicImportInCjs: false,
  },
});
// A part of Puppeteer that no command uses asks for this package: loading it took a fifth of every run.
const lazily = (_, name) =>
  `const ${name} = { get ChromeReleaseChannel() { return require("@puppeteer/browsers").ChromeReleaseChannel; } };`;
// A file of plain letters is read and compared with its cache in half the time.
const program = readFileSync('dist/program.cjs', 'utf8').replace(
  /^let (\w+) = require\("@puppeteer\/browsers"\);$/m,
  lazily,
);
const escaped = (_, slashes, letter) =>
  // A letter that is escaped already loses that backslash.
  `${slashes.slice(slashes.length % 2)}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync('dist/program.cjs', program.replace(/(\\*)([^\0-\x7f])/g, escaped), 'latin1');
await import('./dist/precompile-templates.js');
// What it prints is of no interest, and where it fails there is no cache: the program then starts more slowly.
spawnSync(process.execPath, ['dist/write-code-cache.js'], { stdio: 'ignore' });
