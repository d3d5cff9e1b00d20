import { EVIDENCE_FILE } from '../model/evidence.js';
import type { EvidenceFailure } from '../verification/check-evidence.js';
import type { Failure } from '../verification/prove-quotations.js';
import { accessibilityLines, accessibilitySummary } from './accessibility-report.js';
import type { Findings, SourceFinding } from './find-proof.js';

/** What was proven and what was not, for scripts: JSON. */
export function verifyJson(findings: Findings): string {
  const { counts, accessibility, ...rest } = findings;
  const found = { proven: holds(findings), ...counts, ...rest };
  return JSON.stringify({ ...found, accessibility: accessibilitySummary(accessibility) }, null, 2);
}

/** Whether everything that was tried held; a file without a single citation proves nothing. */
export function holds({ failures, counts, sources, accessibility }: Findings): boolean {
  const proven = failures.length === 0 && (counts.citations > 0 || sources.length === 0);
  return proven && accessibility.length === 0;
}

/** The same for a person: what failed, what was proven against what, and what was not. */
export function verifyLines(findings: Findings): string[] {
  const { counts, failures, sources } = findings;
  const lines = failures.slice(0, MOST).map(failureLine);
  if (failures.length > MOST) lines.push(`… and ${failures.length - MOST} more.`);
  if (counts.citations === 0 && sources.length > 0)
    lines.push('No citation was found: this does not look like a briefing.');
  if (failures.length > 0) {
    lines.push(`${failures.length} of the printed words, citations or hashes did not hold.`);
  } else if (sources.length === 0) {
    lines.push('There is nothing to prove: the briefing has no sources.');
  } else if (counts.citations > 0) {
    lines.push(...provenLines(findings));
  }
  return [...lines, ...reservations(findings), ...accessibilityLines(findings.accessibility)].map(harmless);
}

/** Failures printed in full; of more only the count is given. */
const MOST = 200;

/** A line without signs that would steer the terminal: whoever made the PDF may have meant ill. */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}

function provenLines({ counts, against, sources }: Findings): string[] {
  const { quotations, stretches, hashed, citations, passages } = counts;
  const attached = sources.every(({ status }) => status === 'attached');
  const ground =
    against === 'project'
      ? 'Proven against the texts on file'
      : attached
        ? 'Proven against the source files carried inside this PDF'
        : 'Proven against the passages carried inside this PDF';
  const known =
    hashed === 0 ? '' : `, ${hashed} that no one quotes agree letter for letter with the SHA-256 carried`;
  return [
    `${ground}: ${quotations} quotations and ${stretches - hashed} shorter stretches stand word for word${known}; ` +
      `${citations} citations lead to ${passages} printed passages.`,
  ];
}

/** What the reader has to know beside it: what was not proven, and against what it was. */
function reservations({ counts, inputs, sources, unaltered, against, withoutEdition }: Findings): string[] {
  const unread = `${counts.unread} stretches in right-to-left script, whose printed order cannot be read back`;
  const unknown = against === 'project' && sources.some(({ status }) => status === 'unknown');
  return [
    ...(counts.unread > 0 ? [`Not proven: ${unread}.`] : []),
    ...(withoutEdition === null
      ? []
      : [
          `Not proven: what edition ${withoutEdition} said where the texts say it no longer. Its file was not at hand (out/editions/${withoutEdition}.json).`,
        ]),
    ...withHashes(
      'Not proven: that the passages carried are the files’ own words. The files were not at hand (--project DIR); their SHA-256:',
      sources.filter(({ status }) => status === 'not-at-hand'),
    ),
    ...withHashes(
      'To compare with files of your own, the SHA-256 of those carried:',
      sources.filter(({ status }) => status === 'attached'),
    ),
    ...listed('Changed since the PDF was made', inputs.changed),
    ...listed('No longer there', inputs.missing),
    ...listed('Added since the PDF was made', inputs.added),
    ...(unknown
      ? ['The PDF carries no evidence: whether files have changed since it was made is not known.']
      : []),
    ...sources.flatMap((source) => textNote(source)),
    ...(unaltered
      ? []
      : ['The PDF has been changed since it was written: its identifier does not fit its bytes.']),
  ];
}

function withHashes(what: string, sources: readonly SourceFinding[]): string[] {
  if (sources.length === 0) return [];
  return [what, ...sources.map(({ sha256, path }) => `  ${sha256 ?? ''}  ${path}`)];
}

function listed(what: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [] : [`${what}: ${paths.join(', ')}.`];
}

/** That the text on file is not the original itself; empty where it is. */
function textNote({ id, convertedFrom, legibility }: SourceFinding): string[] {
  const what = [
    ...(convertedFrom === null ? [] : [`converted from ${convertedFrom}`]),
    ...(legibility === 'poor' ? ['poorly legible'] : []),
  ];
  return what.length === 0 ? [] : [`${id} is ${what.join(', ')}: “word for word” means its text on file.`];
}

/** Characters of what is printed that a line shows. */
const SHOWN = 200;

function failureLine(failure: Failure | EvidenceFailure): string {
  if ('of' in failure) return evidenceLine(failure);
  const { kind, page, printed, cites } = failure;
  const where = page === null ? '' : `page ${page}: `;
  const words = printed.length > SHOWN ? `${printed.slice(0, SHOWN)}…` : printed;
  switch (kind) {
    case 'not-verbatim':
      return `${where}not word for word in ${cites ?? 'any source'}: ${words}`;
    case 'no-citation':
      return `${where}a quotation without a citation: ${words}`;
    case 'unknown-citation':
      return `${where}a citation that leads to no passage: ${words}`;
    case 'passage-missing':
      return `${where}the passage cited as “${words}” is not printed whole among the sources (${cites ?? ''})`;
  }
}

function evidenceLine({ kind, of }: EvidenceFailure): string {
  switch (kind) {
    case 'evidence-changed':
      return `attached ${EVIDENCE_FILE}: it has not the SHA-256 with which it was attached`;
    case 'passage-changed':
      return `attached ${EVIDENCE_FILE}: the passage ${of} has not the SHA-256 stated for it`;
    case 'input-changed':
      return `${of}: not the file with the SHA-256 that the briefing states`;
    case 'not-in-file':
      return `attached ${EVIDENCE_FILE}: the passage ${of} does not stand in the file of its source`;
  }
}
