// Puts the program into a few files in dist/: loading it from some 300 took a third of a second of every run.
import { build } from 'rolldown';

await build({
  input: {
    cli: 'src/cli.ts',
    'precompile-templates': 'src/edges/precompile-templates.ts',
    'verify-worker': 'src/commands/verify-worker.ts',
  },
  platform: 'node',
  // Loaded by few commands, or better as the package ships them: they stay where npm puts them.
  external: [/^pdfjs-dist\//, /^puppeteer$/, /^@puppeteer\/browsers/, /^tar$/, /^@cantoo\/pdf-lib$/],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name].js',
  },
});
await import('./dist/precompile-templates.js');
