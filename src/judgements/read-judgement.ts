import { nearest, Refusal, type Problem } from '../errors.js';
import { primaryLanguage } from '../language/primary-language.js';
import { sentences } from '../language/sentences.js';
import type { Judgement, JudgementSentence } from '../model/judgement.js';
import type { InputFile } from '../model/project.js';
import type { LikelihoodScale } from '../model/settings.js';
import { decode } from '../notation/decode.js';
import { frontMatter } from '../notation/front-matter.js';
import { isIsoDay } from '../notation/iso-date.js';
import { YamlFile, type Entry, type Fields } from '../notation/yaml-file.js';
import { likelihoodFaults } from './likelihood-words.js';

/** Key judgements a briefing may begin with. */
const MOST_KEY_JUDGEMENTS = 5;
const LONGEST_GIST = 40;
const STANDINGS = ['initial', 'consistent', 'changed'] as const;
const CITATION = /\s*\[(@[^\]]*)\]/g;

export interface ReadJudgement {
  readonly judgement: Judgement;
  /** Sentences that cite nothing, with their place. */
  readonly warnings: readonly string[];
}

/** What a judgement may speak of. */
export interface JudgementScope {
  /** The theme it is about; null for `briefing.md`. */
  readonly theme: string | null;
  readonly sources: readonly string[];
  readonly passages: ReadonlySet<string>;
  /** Those of the newest edition, some of which the texts may have lost. */
  readonly published?: ReadonlySet<string>;
  /** Language it is written in. */
  readonly language: string;
  /** Scale that its words of likelihood are held against; null: they are not. */
  readonly likelihood: LikelihoodScale | null;
}

/** Reads one file of `sources/judgements/`. Throws a Refusal with every fault: header, unknown citation, none at all. */
export function readJudgement(file: InputFile, scope: JudgementScope): ReadJudgement {
  const text = decode(file);
  const front = frontMatter(text);
  if (front.header === null) {
    throw new Refusal({
      what: 'the header is missing',
      where: `${file.path}:1:1`,
      expected: 'lines “author:” and “date:” between two lines of “---”',
      remedy: 'sign and date the judgement',
    });
  }
  const yaml = new YamlFile(front.header, file.path, front.linesBefore);
  const header = readHeader(yaml.root.fields(['author', 'date', 'standing', 'evidence', 'considered']));
  const body = new Body(text, front.end, file.path, scope);
  const problems = [...yaml.problems, ...body.problems];
  if (problems.length > 0) throw new Refusal(problems);
  const judgement = {
    theme: scope.theme,
    ...header,
    paragraphs: body.paragraphs,
    gists: body.gists,
    path: file.path,
  };
  return { judgement, warnings: [...body.warnings, ...unplaced(judgement, scope)] };
}

/** Said where judgements are held to a scale: a reader wants to know which of them are other than before. */
function unplaced({ standing, path }: Judgement, { likelihood }: JudgementScope): string[] {
  if (likelihood === null || standing !== null) return [];
  return [`${path}:1: the header does not say with “standing” whether it is ${STANDINGS.join(', ')}`];
}

function readHeader(
  fields: Fields,
): Pick<Judgement, 'author' | 'date' | 'standing' | 'evidence' | 'considered'> {
  const date = fields.required('date', 'give the day it was written');
  if (date !== '' && !isIsoDay(date))
    fields.entry('date').complain(`“date: ${date}” is not a day`, 'a day such as 2022-04-01');
  return {
    author: fields.required('author', 'a judgement is signed'),
    date,
    standing: fields.has('standing') ? fields.oneOf('standing', STANDINGS) : null,
    evidence: readEvidence(fields.entry('evidence')),
    considered: fields.has('considered') ? fields.texts('considered') : null,
  };
}

function readEvidence(entry: Entry): Judgement['evidence'] {
  if (entry.isEmpty) return null;
  return Object.fromEntries(entry.pairs().map(({ key, value }) => [key, value.text() ?? '']));
}

/** The prose of a judgement, parted into the judgement itself and the gists under `## <source id>`. */
class Body {
  readonly paragraphs: JudgementSentence[][] = [];
  readonly #gists = new Map<string, string>();
  readonly problems: Problem[] = [];
  readonly warnings: string[] = [];
  readonly #scope: JudgementScope;
  readonly #path: string;

  constructor(text: string, from: number, path: string, scope: JudgementScope) {
    this.#scope = scope;
    this.#path = path;
    let gistOf: string | null = null;
    for (const block of blocks(text, from)) {
      const heading = /^##\s+(\S+)\s*$/.exec(block.text)?.[1];
      if (heading !== undefined) gistOf = this.#source(heading, block.line);
      else if (gistOf === null) this.#paragraph(block.text, block.line);
      else this.#gist(gistOf, block.text, block.line);
    }
    this.#checkWhole();
  }

  /** By source id. */
  get gists(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#gists);
  }

  #source(id: string, line: number): string {
    if (!this.#scope.sources.includes(id)) {
      this.#refuse(line, `“## ${id}” names no source`, `one of: ${this.#scope.sources.join(', ')}`);
    }
    return id;
  }

  #paragraph(text: string, line: number): void {
    const read = citedSentences(text, this.#scope.language);
    this.paragraphs.push(read);
    for (const { text: sentence, cites } of read) {
      if (cites.length === 0)
        this.warnings.push(`${this.#path}:${line}: a sentence cites nothing: “${sentence}”`);
      this.warnings.push(...this.#unruly(sentence).map((fault) => `${this.#path}:${line}: ${fault}`));
      for (const id of cites) {
        if (this.#scope.passages.has(id)) continue;
        this.#unknownPassage(line, id);
      }
    }
  }

  /** What a sentence does against the rules of analytic language; those known are for English. */
  #unruly(sentence: string): string[] {
    const { likelihood, language } = this.#scope;
    return likelihood === null || primaryLanguage(language) !== 'en'
      ? []
      : likelihoodFaults(sentence, likelihood);
  }

  #unknownPassage(line: number, id: string): void {
    const { passages, published, sources } = this.#scope;
    const [source = ''] = id.split('/');
    const isGone = id.includes('/') && !sources.includes(source);
    const near = nearest(id, [...passages]);
    const meant = near ? `did you mean [@${near}]?` : `ids here: ${[...passages].slice(0, 3).join(', ')}, …`;
    const problem = {
      what: `[@${id}] cites a passage that does not exist`,
      where: `${this.#path}:${line}:1`,
      expected: 'the id of a source and of its passage, as in [@monitor-1999/par2]',
      remedy: meant,
    };
    if (isGone)
      this.problems.push({
        ...problem,
        what: `[@${id}] cites “${source}”, which is not a source of this project`,
        remedy: `put the source back, or cite another; ${meant}`,
      });
    // The passage with the nearest name is another one.
    else if (published?.has(id))
      this.problems.push({
        ...problem,
        what: `[@${id}] cites a passage that the newest edition has and the source no longer`,
        remedy: 'put the paragraph back, or see whether the sentence still holds and cite another',
      });
    else this.problems.push(problem);
  }

  #gist(source: string, text: string, line: number): void {
    for (const match of text.matchAll(CITATION)) {
      for (const id of idsIn(match[1] ?? ''))
        if (!this.#scope.passages.has(id)) this.#unknownPassage(line, id);
    }
    const gist = [this.#gists.get(source), text.replace(CITATION, '')].filter(Boolean).join(' ');
    this.#gists.set(source, gist);
    const words = gist.split(/\s+/).length;
    if (words > LONGEST_GIST)
      this.#refuse(line, `the gist of ${source} has ${words} words`, `at most ${LONGEST_GIST}`);
  }

  #checkWhole(): void {
    const all = this.paragraphs.flat();
    if (!all.some((sentence) => sentence.cites.length > 0)) {
      this.#refuse(
        1,
        'the judgement cites nothing',
        'citations such as [@monitor-1999/par2] before the full stop',
      );
    }
    if (this.#scope.theme === null && all.length > MOST_KEY_JUDGEMENTS) {
      this.#refuse(1, `${all.length} key judgements`, `at most ${MOST_KEY_JUDGEMENTS} sentences`);
    }
  }

  #refuse(line: number, what: string, expected: string): void {
    this.problems.push({ what, where: `${this.#path}:${line}:1`, expected, remedy: 'mend the judgement' });
  }
}

/** Stretches of text between empty lines, lines joined; a heading is a stretch of its own. */
function blocks(text: string, from: number): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  let open = false;
  const first = text.slice(0, from).split('\n').length;
  for (const [index, raw] of text.slice(from).split(/\r?\n/).entries()) {
    const line = raw.trim();
    const last = found.at(-1);
    if (line === '') open = false;
    else if (open && last && !line.startsWith('#')) last.text += ` ${line}`;
    else found.push({ text: line, line: first + index });
    if (line !== '') open = !line.startsWith('#');
  }
  return found;
}

/** Sentences without their citations, and the passage ids they cite. */
function citedSentences(text: string, language: string): JudgementSentence[] {
  const cites: { at: number; ids: string[] }[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(CITATION)) {
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    cites.push({ at: plain.length, ids: idsIn(match[1] ?? '') });
  }
  plain += text.slice(from);
  return sentences(plain, language).map(([start, end], index, all) => {
    const until = all[index + 1]?.[0] ?? Infinity;
    const since = index === 0 ? 0 : start;
    const own = cites.filter(({ at }) => at >= since && at < until);
    return { text: plain.slice(start, end), cites: own.flatMap(({ ids }) => ids) };
  });
}

/** The passage ids of one citation, without its brackets. */
function idsIn(citation: string): string[] {
  return citation
    .split(';')
    .map((part) => part.trim().replace(/^@/, ''))
    .filter((id) => id !== '');
}
