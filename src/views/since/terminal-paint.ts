/** Paints whole lines, indent aside; without colour every line stays as it is. */
export interface Paint {
  readonly plain: (line: string) => string;
  readonly strong: (line: string) => string;
  readonly second: (line: string) => string;
  readonly warning: (line: string) => string;
  readonly gained: (line: string) => string;
  readonly lost: (line: string) => string;
  readonly reworded: (line: string) => string;
  readonly moved: (line: string) => string;
  /** Paints what stands between marks, also over several lines. */
  readonly redline: (lines: readonly string[], marks: RedlineMarks) => string[];
}

export type RedlineMarks = Readonly<Record<'inserted' | 'deleted', readonly [open: string, close: string]>>;

/** Parameters of the terminal's “select graphic rendition” (ECMA-48 §8.3.117). */
const CODES = { strong: 1, second: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** How a terminal shows what kind a line is of: bold, faint and four colours. */
export function painted(colour: boolean): Paint {
  const as = (code: number) => (line: string) => (colour ? sgr(line, code) : line);
  return {
    plain: (line) => line,
    strong: as(CODES.strong),
    second: as(CODES.second),
    warning: as(CODES.yellow),
    gained: as(CODES.green),
    lost: as(CODES.red),
    reworded: as(CODES.cyan),
    moved: as(CODES.cyan),
    redline: (lines, marks) => (colour ? redlined(lines, marks) : [...lines]),
  };
}

function sgr(line: string, code: number): string {
  const start = line.length - line.trimStart().length;
  return `${line.slice(0, start)}\u001b[${code}m${line.slice(start)}\u001b[0m`;
}

function redlined(lines: readonly string[], { inserted, deleted }: RedlineMarks): string[] {
  let open: 'inserted' | 'deleted' | null = null;
  const signs = [...inserted, ...deleted].map((sign) => sign.replace(/[[\]+]/g, '\\$&'));
  const cut = new RegExp(`(${signs.join('|')})`, 'u');
  return lines.map((line) =>
    line
      .split(cut)
      .map((part) => {
        if (part === inserted[0]) open = 'inserted';
        if (part === deleted[0]) open = 'deleted';
        const code = open === 'inserted' ? CODES.green : CODES.red;
        const shown = open === null || part === '' ? part : sgr(part, code);
        if (part === inserted[1] || part === deleted[1]) open = null;
        return shown;
      })
      .join(''),
  );
}
