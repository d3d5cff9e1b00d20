import { analyse } from '../../src/commands/analyse.js';
import { readLabels } from '../../src/edges/read-templates.js';
import type { Briefing } from '../../src/model/briefing.js';
import type { Labels } from '../../src/views/labels.js';
import { makePage } from '../../src/views/make-page.js';
import type { Page } from '../../src/views/page.js';
import { parseLabels } from '../../src/views/parse-labels.js';
import { Project, type Files } from '../commands/project.js';

/** The shipped English labels. */
export function english(): Labels {
  const { text, path } = readLabels('/nowhere', 'en');
  return parseLabels(text, path, 'en');
}

/** The briefing of the usual project with `files` laid over it. */
export function briefingOf(files: Files = {}): Briefing {
  return analyse(new Project(files).folder);
}

export function pageOf(files: Files = {}): Page {
  return makePage(briefingOf(files), english());
}
