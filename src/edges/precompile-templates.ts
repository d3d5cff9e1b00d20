// Run by the build, after the compiler: writes the shipped templates and labels beside the program, read already.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompileTemplates } from '../views/compile-templates.js';
import { parseLabels } from '../views/parse-labels.js';
import { sha256 } from '../notation/sha256.js';
import { LABELS } from './precompiled-labels.js';
import { digestOf, PRECOMPILED } from './precompiled-templates.js';
import { readTemplates, SHIPPED } from './read-templates.js';

const templates = readTemplates(SHIPPED);
writeFileSync(PRECOMPILED, precompileTemplates(templates, digestOf(templates)));

const labels = readdirSync(join(SHIPPED, 'labels')).map((name) => {
  const text = readFileSync(join(SHIPPED, 'labels', name), 'utf8');
  const { texts } = parseLabels(text, `templates/labels/${name}`, name.replace(/\.yml$/, ''));
  return [sha256(text), Object.fromEntries(texts)] as const;
});
writeFileSync(LABELS, JSON.stringify(Object.fromEntries(labels)));
