// Run by the build, after the compiler: writes the shipped templates beside the program as a module.
import { writeFileSync } from 'node:fs';
import { precompileTemplates } from '../views/compile-templates.js';
import { digestOf, PRECOMPILED } from './precompiled-templates.js';
import { readTemplates, SHIPPED } from './read-templates.js';

const templates = readTemplates(SHIPPED);
writeFileSync(PRECOMPILED, precompileTemplates(templates, digestOf(templates)));
