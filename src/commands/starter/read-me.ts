/** A few lines for those who find the project. */
export function starterReadMe(title: string): string {
  return `# ${title}

A Synoptic project: dated documents and a codebook of themes, from which a cited briefing is made.

- \`sources/briefing.yml\`: the title and other settings
- \`sources/themes.yml\`: the codebook; its head says how terms are written
- \`sources/*.md\`: the documents, each with a header
- \`sources/schemas/\`: by these, editors complete and check the YAML files. A \`rulings.yml\` or \`names.yml\` of yours
  begins with \`# yaml-language-server: $schema=./schemas/rulings.schema.json\` (or \`names\`), a file in
  \`sources/translations/\` with \`# yaml-language-server: $schema=../schemas/translations.schema.json\`
- \`out/\`: what is built; only \`out/editions/\` is worth keeping in version control

\`\`\`sh
synoptic watch --open   # shows the review page and the briefing, again at every change
synoptic check          # says what is to mend, and what the terms matched
synoptic build          # writes out/briefing.pdf, .html, .md and .json
synoptic publish        # freezes it as an edition
\`\`\`
`;
}
