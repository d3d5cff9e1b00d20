import { CUE_KINDS, type CueKind } from '../../model/coding.js';
import { primaryLanguage } from '../primary-language.js';
import { ENGLISH } from './english.js';
import type { CueLists, Direction, Opener } from './lists.js';
import { PhraseIndex } from './phrase-index.js';
import type { ClauseWords } from './read-clauses.js';
import { RUSSIAN } from './russian.js';
import type { SpeakerLists } from './speaker.js';

/** What a cue phrase says, and how far. */
export interface Trigger {
  readonly kind: CueKind;
  readonly direction: Direction;
}

/** The lists of one language, ready to be looked up. */
export interface Prepared {
  readonly cues: PhraseIndex<Trigger>;
  readonly pseudo: PhraseIndex<'pseudo'>;
  readonly doubles: PhraseIndex<'asserted' | 'hedged'>;
  readonly negators: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly clauses: ClauseWords;
  readonly speaker: SpeakerLists;
}

const LISTS: ReadonlyMap<string, CueLists> = new Map([
  ['en', ENGLISH],
  ['ru', RUSSIAN],
]);
// `построенный`, `выступая`: what commas set off in Russian without a verb of its own.
const RUSSIAN_PARTICIPLE =
  /^\p{L}{2,}(?:(?:вш|ющ|ущ|ащ|ящ|нн|ем|им)(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|их|ых|ему|ому|им|ым|ими|ыми|ую|юю)(?:ся)?|вший?ся|ав|ив|ывая|ивая|вая|ая|уя|ясь|вшись)$/u;

const prepared = new Map<string, Prepared>();

/** The lists of a language; undefined where there are none: only English and Russian have them. */
export function listsOf(language: string): Prepared | undefined {
  const known = prepared.get(language);
  if (known) return known;
  const key = primaryLanguage(language);
  const lists = LISTS.get(key);
  const made = lists && (prepared.get(key) ?? prepare(lists, key));
  if (made) prepared.set(language, made).set(key, made);
  return made;
}

const OPENERS: readonly Opener[] = [
  'relative',
  'aside',
  'time',
  'condition',
  'complement',
  'participle',
  'contrast',
];

function prepare(lists: CueLists, key: string): Prepared {
  const { doubles, openers, speaker } = lists;
  const triggers = CUE_KINDS.flatMap((kind) =>
    DIRECTIONS.map((direction) => [{ kind, direction }, lists.cues[kind][direction] ?? ''] as const),
  );
  return {
    cues: new PhraseIndex(triggers),
    pseudo: new PhraseIndex([['pseudo', lists.pseudo]]),
    doubles: new PhraseIndex([
      ['asserted', doubles.asserted],
      ['hedged', doubles.hedged],
    ]),
    negators: set(doubles.negators),
    fillers: set(doubles.fillers),
    clauses: {
      openers: new PhraseIndex<Opener | 'none'>([
        ['none', lists.noOpeners],
        ...OPENERS.map((opener) => [opener, openers[opener]] as const),
      ]),
      commaOpeners: set(lists.commaOpeners),
      coordinators: set(lists.coordinators),
      finite: set(lists.finite),
      prepositions: set(`${speaker.prepositions} ${speaker.connectors}`),
      inverted: set(lists.inverted),
      participle: key === 'ru' ? RUSSIAN_PARTICIPLE : null,
    },
    speaker: {
      articles: set(speaker.articles),
      determiners: set(speaker.determiners),
      connectors: set(speaker.connectors),
      prepositions: set(speaker.prepositions),
      pronouns: set(speaker.pronouns),
      times: set(speaker.times),
      between: set(speaker.between),
      joints: set(`${speaker.joints} ${lists.coordinators}`),
      inverting: set(speaker.inverting),
      be: set(speaker.be),
      by: speaker.by,
      finite: set(lists.finite),
    },
  };
}

const DIRECTIONS: readonly Direction[] = [
  'clause',
  'forward',
  'backward',
  'phrase',
  'host',
  'follows',
  'verb',
  'quoting',
  'hearsay',
];

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
