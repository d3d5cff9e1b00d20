import type { BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import { strip } from './change-words.js';
import type { SilentTheme } from './theme-page.js';
import type { PageContext } from './page-context.js';
import { recordView } from './record-view.js';
import { speakingOf } from './theme-view.js';

/** Whether a theme is told in the table of silences: no source speaks to it, and no judgement needs room. */
export function isSilent(theme: BriefingTheme): boolean {
  return speakingOf(theme).length === 0 && theme.judgement === null;
}

/** The table of themes that no source speaks to, each with what was searched. */
export function silentThemes(themes: readonly BriefingTheme[], context: PageContext): SilentTheme[] {
  return themes.map((theme) => ({
    anchor: anchors.theme(theme.slug),
    title: theme.title,
    question: theme.question,
    changes: strip(theme, theme.presence.length > 2, context).map(({ text }) => text),
    records: theme.presence.map((own) => {
      const { mark, title, searched, notSearched, confirmed, anchor } = recordView(theme, own, context);
      const found = [`${title}.`, searched, confirmed].filter((text) => text !== '').join(' ');
      return { mark, text: notSearched ? searched : found, href: `#${anchor}` };
    }),
  }));
}
