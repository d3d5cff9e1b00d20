/** A document that says what it is, so that the first build has something to show. Its date is fixed: no clock is asked. */
export const EXAMPLE_DOCUMENT = `---
# What a document says of itself: these four lines are required.
id: example # a–z, 0–9, hyphens
title: "[An example, to be deleted]" # a title that you supply stands in square brackets
published: 2026-01-01 # a day, month or year; of this example it is made up
publisher: Synoptic
# Further lines as they are known: label, series, authors, url, accessed, language, extent, kind, rights, note …
label: Example
---

<!-- furniture -->

What stands between these two marks, such as menus and captions, is kept and never quoted.

<!-- /furniture -->

# What this is

This is an example, written by Synoptic so that the first build has something to show. It is nobody’s report. Delete this file when you have put documents of your own beside it.

A briefing quotes its documents verbatim. Each quotation leads to the passage where it was found, so that a reader can check it against the author’s own words.

Where a document says nothing on a theme, the briefing does not guess. It shows what was searched, with which terms, and what came nearest.

With a second document, of another date, the briefing sets the two side by side: what is new, what goes on, what is no longer said.
`;
