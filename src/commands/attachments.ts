import { inputFiles, readProjectSettings } from '../edges/read-project.js';
import type { Briefing } from '../model/briefing.js';
import { EVIDENCE_FILE } from '../model/evidence.js';
import { sha256 } from '../notation/sha256.js';
import type { Attachment } from '../print/attachment.js';
import { evidence } from '../views/evidence.js';
import { Citations } from '../views/citations.js';
import { json } from '../views/json.js';
import type { Labels } from '../views/labels.js';
import { labelsOf } from './labels-of.js';

/**
 * What the PDF of a briefing carries, by `attach:` of the settings: its evidence, also every file it was made of, or
 * nothing. Throws a Refusal where a file has changed since it was read.
 */
export function attachmentsOf(briefing: Briefing, folder: string): Attachment[] {
  const { attach } = readProjectSettings(folder);
  if (attach === 'none') return [];
  const labels = labelsOf(briefing, folder);
  const names = new Citations(briefing.sources, labels.text('pageSign'));
  const own = attached(EVIDENCE_FILE, json(evidence(briefing, names)), 'Data', labels);
  if (attach === 'briefing') return [own];
  const inputs = inputFiles(folder, briefing.inputs).map(({ path, bytes }) =>
    attached(path, bytes, 'Source', labels),
  );
  return [own, ...inputs];
}

function attached(
  name: string,
  content: Uint8Array,
  relationship: Attachment['relationship'],
  labels: Labels,
): Attachment {
  const description = labels.text(relationship === 'Data' ? 'attachedBriefing' : 'attachedInput', {
    sha256: sha256(content),
  });
  return { name, content, mimeType: mimeType(name), description, relationship };
}

function mimeType(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  if (name.endsWith('.md')) return 'text/markdown';
  // application/yaml: RFC 9512.
  return /\.ya?ml$/.test(name) ? 'application/yaml' : 'text/plain';
}
