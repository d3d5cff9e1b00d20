/** The structure types of PDF 1.7 (ISO 32000-1, tables 333 to 340), on which PDF/UA-1 builds. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** Types whose elements hold text themselves: blocks, cells, parts of lists and what stands in a line. */
export const TEXT_TYPES: ReadonlySet<string> = new Set(
  'P H H1 H2 H3 H4 H5 H6 Lbl LBody TH TD Caption Span Quote Note Reference BibEntry Code Link RB RT RP WT WP'.split(
    ' ',
  ),
);

/** Where a structure type leads through the role map: a standard type, no such type, or round in a circle. */
export function roleOf(type: string, roles: ReadonlyMap<string, string>): string | 'unknown' | 'circular' {
  const seen = new Set<string>();
  let role = type;
  while (!STANDARD_TYPES.has(role)) {
    if (seen.has(role)) return 'circular';
    seen.add(role);
    const next = roles.get(role);
    if (next === undefined) return 'unknown';
    role = next;
  }
  return role;
}
