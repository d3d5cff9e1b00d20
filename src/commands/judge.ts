import { resolve } from 'node:path';
import { editorOf, editText } from '../edges/edit-text.js';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { writeTogether } from '../edges/write-together.js';
import { Misuse, Refusal } from '../errors.js';
import { readJudgement } from '../judgements/read-judgement.js';
import { signJudgement } from '../judgements/sign-judgement.js';
import { fingerprint } from '../language/fingerprint.js';
import { judgementDraft, withoutEvidence } from '../views/judgement-draft.js';
import { EXIT } from './exit-codes.js';
import { labelsOf } from './labels-of.js';
import { typedDay } from './typed-day.js';
import { whatIsJudged, type Judged } from './what-is-judged.js';

export interface JudgeOptions {
  readonly project: string;
  /** Id or slug of a theme, or “briefing” for the whole. */
  readonly theme: string;
  /** Null: who signed it before, else the author that the settings name. */
  readonly by: string | null;
  /** ISO day; null: today. */
  readonly date: string | null;
  /** Signs what stands there, without an editor. */
  readonly renew: boolean;
  /** Prints what an editor would open, and writes nothing. */
  readonly print: boolean;
}

interface Signing {
  readonly author: string;
  readonly date: string;
}

/** Lays a judgement with its evidence before the analyst, and signs what comes of it. Returns the exit code. */
export async function judge(options: JudgeOptions, streams: Terminal): Promise<number> {
  const date = typedDay(options.date);
  const judged = await whatIsJudged(resolve(options.project), options.theme, new Progress(streams));
  const signing = { author: authorOf(options, judged), date };
  if (options.renew) return renew(judged, signing, streams);
  const draft = judged.text === '' ? begun(signing) : judged.text;
  const labels = labelsOf(judged.briefing, judged.folder);
  const shown = judgementDraft(draft, judged.theme, judged.briefing, labels);
  if (!options.print) return edit(shown, draft, judged, signing, streams);
  streams.data(shown.trimEnd());
  return EXIT.done;
}

function renew(judged: Judged, signing: Signing, streams: Terminal): number {
  if (judged.text !== '') return sign(judged.text, judged, signing, streams);
  throw new Misuse({
    what: 'there is no judgement to renew',
    where: judged.path,
    remedy: 'leave --renew out: then one is begun',
  });
}

async function edit(
  shown: string,
  draft: string,
  judged: Judged,
  signing: Signing,
  streams: Terminal,
): Promise<number> {
  const name = judged.path.split('/').at(-1) ?? 'judgement.md';
  const edited = await editText(editorAtHand(), name, shown);
  const text = withoutEvidence(edited.text);
  if (text.trimEnd() === draft.trimEnd()) {
    edited.discard();
    streams.note('Nothing was changed, so nothing is signed. What stands is signed anew with --renew.');
    return EXIT.done;
  }
  try {
    const code = sign(text, judged, signing, streams);
    edited.discard();
    return code;
  } catch (error) {
    if (error instanceof Refusal) streams.note(`What you wrote is kept in ${edited.path}`);
    throw error;
  }
}

function begun({ author, date }: Signing): string {
  return `---\nauthor: ${author}\ndate: ${date}\nstanding: initial\n---\n`;
}

function editorAtHand(): string {
  const editor = editorOf(process.env);
  if (editor !== null) return editor;
  throw new Misuse({
    what: 'no editor is set',
    where: 'EDITOR',
    expected: 'the command of an editor, for instance “nano” or “code --wait”',
    remedy: 'set EDITOR; or --print shows the evidence, --renew signs what stands',
  });
}

function authorOf({ by }: JudgeOptions, { project, briefing, theme, text }: Judged): string {
  const signed = text === '' ? null : ((theme ? theme.judgement : briefing.summary)?.author ?? null);
  const author = by ?? signed ?? project.settings.authors[0] ?? null;
  if (author !== null) return author;
  throw new Misuse({
    what: 'nobody signs the judgement',
    where: '--by',
    expected: 'a name; a judgement is signed',
    remedy: 'give it with --by, or under “authors” in sources/briefing.yml',
  });
}

/** Writes the judgement with what it was written of. Throws a Refusal where it is not as a judgement should be. */
function sign(text: string, judged: Judged, { author, date }: Signing, streams: Terminal): number {
  const { folder, project, briefing, theme, path } = judged;
  const passages = new Map(
    briefing.sources.flatMap((source) => source.passages.map((one) => [one.id, one.text])),
  );
  const { judgement, warnings } = readJudgement(
    { path, bytes: Buffer.from(text, 'utf8') },
    {
      theme: theme?.id ?? null,
      sources: briefing.sources.map(({ id }) => id),
      passages: new Set(passages.keys()),
      published: new Set(project.known.map(({ id }) => id)),
      language: project.settings.language,
      likelihood: project.settings.likelihood,
    },
  );
  const cited = new Set(judgement.paragraphs.flat().flatMap((sentence) => sentence.cites));
  const coded = new Set(
    (theme ? [theme] : briefing.themes).flatMap(({ codings }) =>
      codings.filter(({ zone }) => zone === 'coded').map(({ passage }) => passage),
    ),
  );
  const signed = signJudgement(text, {
    author,
    date,
    evidence: Object.fromEntries([...cited].map((id) => [id, fingerprint(passages.get(id) ?? '')])),
    considered: [...passages.keys()].filter((id) => coded.has(id)),
  });
  writeTogether(folder, [{ name: path, content: signed }]);
  for (const warning of warnings) streams.note(`Warning: ${warning}`);
  streams.data(path);
  return EXIT.done;
}
