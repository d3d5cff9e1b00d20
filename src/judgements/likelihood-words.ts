import type { LikelihoodScale } from '../model/settings.js';

/**
 * The words of each scale, from least to most likely: ICD 203 (Office of the Director of National Intelligence, 2015,
 * section D.6.e.2.a, both of its rows) and the guidance note of the IPCC (Mastrandrea et al. 2010, table 1).
 */
const SCALES: Readonly<Record<LikelihoodScale, readonly string[]>> = {
  icd203: [
    'almost no chance',
    'remote',
    'very unlikely',
    'highly improbable',
    'unlikely',
    'improbable',
    'roughly even chance',
    'roughly even odds',
    'likely',
    'probable',
    'probably',
    'very likely',
    'highly probable',
    'almost certain',
    'almost certainly',
    'nearly certain',
  ],
  ipcc: [
    'exceptionally unlikely',
    'extremely unlikely',
    'very unlikely',
    'unlikely',
    'about as likely as not',
    'more likely than not',
    'likely',
    'very likely',
    'extremely likely',
    'virtually certain',
  ],
};

/** Said of likelihood on neither scale (Kent 1964 gives most of them as the ones to leave). */
const ON_NONE = [
  'possible',
  'possibly',
  'perhaps',
  'maybe',
  'plausible',
  'plausibly',
  'conceivable',
  'conceivably',
  'presumably',
  'doubtful',
  'good chance',
  'fair chance',
  'slim chance',
  'better than even',
  'in all likelihood',
  'highly likely',
  'quite likely',
  'highly unlikely',
  'quite unlikely',
];

const ALL = [...SCALES.icd203, ...SCALES.ipcc, ...ON_NONE];
// The longest first, so that “very unlikely” is not read as “unlikely”.
const LONGEST_FIRST = [...new Set(ALL)].sort((a, b) => b.length - a.length);
const WORDS = new RegExp(
  String.raw`\b(?:${LONGEST_FIRST.join('|').replaceAll(' ', String.raw`\s+`)})\b`,
  'giu',
);
/** `a remote village` speaks of no likelihood: of that word only these do. */
const REMOTE = /\bremote\s+(?:chance|possibility|likelihood|probability|prospect)\b/iu;
const CONFIDENCE = /\b(?:very\s+)?(?:low|moderate|medium|high)\s+confidence\b/iu;
const PRINTED: Readonly<Record<LikelihoodScale, string>> = { icd203: 'ICD 203', ipcc: 'the IPCC' };

/** What a sentence of an English judgement does against the rules of its scale, a line each; empty where nothing. */
export function likelihoodFaults(sentence: string, scale: LikelihoodScale): string[] {
  const said = likelihoodWords(sentence);
  const foreign = said.filter((word) => !SCALES[scale].includes(word));
  return [
    ...foreign.map(
      (word) => `“${word}” is not on the scale of ${PRINTED[scale]}: ${SCALES[scale].join(', ')}`,
    ),
    ...(said.length > 0 && CONFIDENCE.test(sentence)
      ? ['likelihood and confidence stand in one sentence; give each its own']
      : []),
  ];
}

function likelihoodWords(sentence: string): string[] {
  const found = [...sentence.matchAll(WORDS)].map(([word]) => word.toLowerCase().replace(/\s+/gu, ' '));
  const remote = REMOTE.test(sentence) ? ['remote'] : [];
  return [...found.filter((word) => word !== 'remote'), ...remote];
}
