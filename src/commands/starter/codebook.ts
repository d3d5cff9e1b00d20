import { schemaLine } from './schemas.js';

const GRAMMAR = `# The codebook: each theme asks a question of every text, and lists the terms that show a passage is about it.
#
# How a term is written. Upper and lower case are one, unless said.
#   word                  by its stem: "promise" also finds promised, promises
#   mil*  *base  wom?n    one word as a pattern: * any letters, ? one. In YAML a term that begins with * or " needs
#                         quotation marks around all of it: '*base'
#   '"as printed"'  NATO  exactly so, capitals kept
#   two words             side by side, within a sentence
#   a NEAR/6 b            at most six words between, either order, in one sentence
#   /re/                  an RE2 expression within one sentence
#   a / b                 either of the two; building/s: that one word with the ending or without
#
# How much a term counts:
#   strong   settles it alone          plain     is enough for a coding
#   weak     counts only beside others exclude   takes away every match that it overlaps
#
# "synoptic check" lists what each term matched, and doubts those that do nothing.`;

const THEME = `  - id: proof
    title: Proof
    question: How can a reader check what a briefing says?
    scope: Quotations and where they come from. Not how a briefing is printed.
    terms:
      en:
        strong: [verbatim, quot* NEAR/6 passage]
        plain: [quotation*, where it was found / where they were found]
        weak: [reader, author*]
        exclude: ['quotation marks']
      # Another language has lists of its own; a bare list is plain terms.
      # fr: [citation*, mot pour mot]`;

/** The theme that the example document is about. */
export const EXAMPLE_THEME = `  # An example, for sources/example.md: put your own in its place.\n${THEME}`;

/** The same where the documents are the analyst's, and no draft came of them. */
export const NOTHING_DRAFTED = `  # Too little text to draft themes from, or nothing stands out. An example: put your own in its place.\n${THEME}`;

/** A codebook with the grammar in comments and these themes, each an entry of the list. */
export function starterCodebook(themes: string): string {
  return `${schemaLine('themes')}\n${GRAMMAR}\n\nthemes:\n${themes}\n`;
}
