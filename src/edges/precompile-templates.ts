// Run by the build, after the compiler: writes the shipped templates and labels beside the program, read already.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { precompileTemplates } from '../views/compile-templates.js';
import { parseLabels } from '../views/parse-labels.js';
import { sha256 } from '../notation/sha256.js';
import { LABELS } from './precompiled-labels.js';
import { digestOf, PRECOMPILED, PRECOMPILED_REVIEW } from './precompiled-templates.js';
import { readReviewFiles } from './read-review-templates.js';
import { readTemplates, SHIPPED } from './read-templates.js';

const templates = readTemplates(SHIPPED);
writeFileSync(PRECOMPILED, precompileTemplates(templates, digestOf(templates)));
const review = readReviewFiles().templates;
writeFileSync(PRECOMPILED_REVIEW, precompileTemplates(review, digestOf(review)));

const labels = ['labels', 'review/labels'].flatMap((folder) =>
  readdirSync(join(SHIPPED, folder)).map((name) => {
    const text = readFileSync(join(SHIPPED, folder, name), 'utf8');
    const { texts } = parseLabels(text, `templates/${folder}/${name}`, name.replace(/\.yml$/, ''));
    return [sha256(text), Object.fromEntries(texts)] as const;
  }),
);
writeFileSync(LABELS, JSON.stringify(Object.fromEntries(labels)));
