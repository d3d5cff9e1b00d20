import { createHash } from 'node:crypto';
import type { Briefing } from '../../src/model/briefing.js';
import type { InputFile, Project } from '../../src/model/project.js';
import { makeBriefing } from '../../src/pipeline.js';
import { readSettings } from '../../src/settings/read-settings.js';
import { sourceText } from '../sources/sample.js';

export interface Given {
  readonly themes: string;
  /** By id: body, or body and header. */
  readonly sources: Readonly<
    Record<string, string | readonly [body: string, header: Readonly<Record<string, string>>]>
  >;
  readonly settings?: string;
  readonly rulings?: string;
  readonly names?: string;
  readonly learnt?: string;
  readonly judgements?: Readonly<Record<string, string>>;
  readonly translations?: Readonly<Record<string, string>>;
  readonly known?: Parameters<typeof makeBriefing>[0]['known'];
}

const file = (path: string, text: string): InputFile => ({ path, bytes: Buffer.from(text, 'utf8') });

/** The briefing of a project that stands nowhere on disk. */
export function briefingOf(given: Given): Briefing {
  return makeBriefing(projectOf(given));
}

/** A project that stands nowhere on disk. */
export function projectOf({
  themes,
  sources,
  settings = '',
  rulings,
  names,
  learnt,
  judgements = {},
  translations = {},
  known = [],
}: Given): Project {
  const files = Object.entries(sources).map(([id, given]) => {
    const [body, header] = typeof given === 'string' ? [given, {}] : given;
    return file(`sources/${id}.md`, sourceText(body, { id, ...header }));
  });
  return {
    settings: readSettings(file('sources/briefing.yml', `title: A briefing\n${settings}`)),
    codebook: file('sources/themes.yml', themes),
    sources: files,
    judgements: Object.entries(judgements).map(([name, text]) => file(`sources/judgements/${name}.md`, text)),
    translations: Object.entries(translations).map(([name, text]) =>
      file(`sources/translations/${name}.yml`, text),
    ),
    rulings: rulings === undefined ? null : file('sources/rulings.yml', rulings),
    names: names === undefined ? null : file('sources/names.yml', names),
    learnt: learnt === undefined ? null : file('sources/learnt.yml', learnt),
    inputs: Object.fromEntries(
      files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]),
    ),
    known,
    tool: { name: 'synoptic', version: '0.0.0' },
  };
}

/** The words of every quote of one theme in one source. */
export function quotesIn(briefing: Briefing, theme: string, source: string): string[] {
  const passages = new Map(
    briefing.sources.flatMap((one) => one.passages.map((passage) => [passage.id, { one, passage }])),
  );
  const codings = briefing.themes.find(({ id }) => id === theme)?.codings ?? [];
  return codings.flatMap(({ passage: id, sentences: [first, last] }) => {
    const place = passages.get(id);
    const [start] = place?.passage.sentences[first] ?? [0];
    const [, end] = place?.passage.sentences[last] ?? [0, 0];
    return place?.one.id === source ? [place.passage.text.slice(start, end)] : [];
  });
}
