// Writes a project of the first so many strategies into a folder: write-strategies.js FOLDER COUNT [SETTINGS [COPIES]]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasStrategies, strategies } from '../strategies.js';

const [folder = '', count = '16', settings = '', copies = '1'] = process.argv.slice(2);
if (hasStrategies) {
  for (const [name, text] of Object.entries(strategies(Number(count), settings, Number(copies)))) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
