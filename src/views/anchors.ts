/** Ids of places in the page. Slashes and signs of ids become stops, which no id of a source or theme holds. */
export const anchors = {
  theme: (slug: string): string => `t.${slug}`,
  passage: (id: string): string => `p.${id.replace('/', '.')}`,
  source: (id: string): string => `s.${id}`,
  record: (slug: string, source: string): string => `r.${slug}.${source}`,
  quote: (slug: string, passage: string, sentence: number): string =>
    `q.${slug}.${passage.replace('/', '.')}.${sentence}`,
} as const;
