import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fontFiles } from '../edges/font-files.js';
import type { Briefing } from '../model/briefing.js';
import { beyondFonts } from '../views/beyond-fonts.js';
import { missingFontText, writingsBeyond, type MissingFont } from '../views/missing-fonts.js';
import { analyse } from './analyse.js';
import { htmlOf, pageOf } from './render.js';

/** One thing that `doctor` looked at. */
export interface Finding {
  readonly what: string;
  readonly good: boolean;
  readonly details: readonly string[];
}

export interface ProjectPage {
  readonly briefing: Briefing;
  readonly html: string;
}

/** What a project would print; null where the folder holds none. Throws a Refusal for one that cannot be read. */
export async function projectPage(project: string): Promise<ProjectPage | null> {
  const folder = resolve(project);
  if (!existsSync(`${folder}/sources/briefing.yml`)) return null;
  const briefing = analyse(folder);
  return { briefing, html: await htmlOf(pageOf(briefing, folder), folder) };
}

/** A writing that a page needs beyond the inlined fonts. */
interface Needed {
  readonly writing: string;
  /** Characters of it that the inlined fonts do not hold. */
  readonly characters: number;
  /** Null where no printer could be asked. */
  readonly held: boolean | null;
}

interface FontReport {
  readonly finding: Finding;
  readonly json: {
    readonly inlined: readonly string[];
    readonly scripts: readonly string[];
    readonly needed: readonly Needed[];
    readonly missing: readonly MissingFont[];
  };
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek'];

/** The inlined fonts, and how the project here fares with them. `missing`: null where no printer could be asked. */
export function fontReport(
  page: ProjectPage | null,
  missing: readonly MissingFont[] | null,
  isBundled: boolean,
): FontReport {
  const inlined = [...new Set(fontFiles().map((file) => file.family))];
  const lacking = new Set(missing?.map(({ writing }) => writing));
  const beyond = page ? writingsBeyond(beyondFonts(page.html)) : new Map<string, number>();
  const needed = [...beyond].map(([writing, characters]) => ({
    writing,
    characters,
    held: missing && !lacking.has(writing),
  }));
  const details = [
    ...(isBundled ? ['the bundled printer brings Open Sans and Liberation Sans for further signs'] : []),
    ...needed.flatMap((one) => (one.held === false ? [] : [neededText(one)])),
    ...(missing ?? []).map(missingFontText),
  ];
  const finding = {
    what: `Fonts inlined: ${inlined.join(', ')} (${SCRIPTS.join(', ')})`,
    good: needed.every(({ held }) => held),
    details,
  };
  return { finding, json: { inlined, scripts: SCRIPTS, needed, missing: missing ?? [] } };
}

function neededText({ writing, characters, held }: Needed): string {
  const many = characters === 1 ? '1 character' : `${characters} characters`;
  const outcome = held
    ? 'held by other fonts found here'
    : 'without a printer nobody can say whether a font holds them';
  return `${writing}: ${many} of the page beyond the inlined fonts, ${outcome}`;
}
