import { companyWeights, type CompanyWeights } from '../language/company-weights.js';
import type { Learnt, LearntLanguage, TaughtTheme } from '../model/learnt.js';

/** Words listed for a theme: for the reader; the counts below them are what is used. */
const LISTED = 30;

const HEAD = `# What “synoptic learn” counted, for reading and for a pull request; “learn” writes it anew.
# A coding depends on its source, the codebook and this file alone. Delete the file, and nothing is learnt.
# learnt: words that keep a theme's company, the most telling first, with their weight. They are shown, not read: they
#   follow from the counts under stems, a line each: stem, passages that hold it, then by number of the theme those of
#   them that hold a strong or plain term of that theme.
# named: passages that hold a strong or plain term of some theme.
# spread: what company is divided by, so that it counts in standard deviations of this corpus.
`;

/** What was learnt as one readable file. */
export function writeLearnt({ languages, taught }: Learnt): string {
  return [
    HEAD,
    'schema: synoptic/learnt@1\n',
    languages.length === 0 ? 'languages: []\n' : `languages:\n${languages.map(languageLines).join('')}`,
    taught.length === 0 ? 'taught: []\n' : `taught:\n${taught.map(taughtLines).join('')}`,
  ].join('');
}

function languageLines(learnt: LearntLanguage): string {
  const { language, passages, named, themes, stems } = learnt;
  const weights = companyWeights(learnt);
  const lines = themes.flatMap(({ theme, passages: holders, spread }, place) => [
    `      # ${place}\n`,
    `      - theme: ${quoted(theme)}\n`,
    `        passages: ${holders}\n`,
    `        spread: ${spread}\n`,
    `        learnt: [${strongest(weights, place).join(', ')}]\n`,
  ]);
  const counts = [...stems].map(([stem, { passages: all, themes: within }]) => {
    const own = [...within].map(([place, count]) => ` ${place}:${count}`);
    return `      ${stem} ${all}${own.join('')}\n`;
  });
  return [
    `  - language: ${language}\n`,
    `    passages: ${passages}\n`,
    `    named: ${named}\n`,
    '    themes:\n',
    ...lines,
    '    stems: |\n',
    ...counts,
  ].join('');
}

function strongest({ of }: CompanyWeights, place: number): string[] {
  return [...of]
    .map(([stem, weights]) => ({ stem, weight: weights[place] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, LISTED)
    .map(({ stem, weight }) => quoted(`${stem} ${weight.toFixed(2)}`));
}

function taughtLines({ theme, accepted, rejected, error, features, terms, stems }: TaughtTheme): string {
  return [
    `  - theme: ${quoted(theme)}\n`,
    `    accepted: ${accepted}\n`,
    `    rejected: ${rejected}\n`,
    '    # mean squared error of the share claimed, in cross-validation: by the score alone, and as taught\n',
    `    before: ${error.before}\n`,
    `    after: ${error.after}\n`,
    mapping('features', Object.entries(features)),
    mapping('terms', terms),
    mapping('stems', stems),
  ].join('');
}

function mapping(key: string, weights: Iterable<readonly [string, number]>): string {
  const lines = [...weights].map(([name, weight]) => `      ${quoted(name)}: ${weight}\n`);
  return lines.length === 0 ? `    ${key}: {}\n` : `    ${key}:\n${lines.join('')}`;
}

/** As YAML's double-quoted text, whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
