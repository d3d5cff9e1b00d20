import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fontFiles } from '../edges/font-files.js';
import { toolVersion } from '../edges/tool-version.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { findPrinter } from '../print/find-printer.js';
import { launchArguments } from '../print/launch-arguments.js';
import { launch } from '../print/launch.js';
import { uncovered } from '../views/font-css.js';
import { analyse } from './analyse.js';
import { EXIT } from './exit-codes.js';
import { pageOf } from './render.js';

export interface DoctorOptions {
  readonly project: string;
  readonly browser: string | undefined;
  readonly json: boolean;
}

interface Finding {
  readonly what: string;
  readonly good: boolean;
  readonly details: readonly string[];
}

/** Says what Synoptic finds on this machine: Node, a printer (which it starts), fonts. Returns the exit code. */
export async function doctor(options: DoctorOptions, streams: Terminal): Promise<number> {
  const search = await findPrinter({ browser: options.browser, env: process.env });
  const printer = search.found;
  const trial = printer ? await tryPrinter(printer) : 'no printer: only html, md and json can be written';
  const findings: Finding[] = [
    {
      what: `${toolVersion().name} ${toolVersion().version}, Node ${process.versions.node} on ${process.platform} ${process.arch}`,
      good: nodeIsGood(),
      details: nodeIsGood() ? [] : ['Node 20.19 or newer is needed'],
    },
    {
      what: printer ? `Printer: ${printer.path}` : 'Printer: none',
      good: trial === '',
      details: [
        ...search.tried.map(({ what, result }) => `${what}: ${result}`),
        ...(printer?.notes ?? []),
        trial || 'it starts and prints',
      ],
    },
    fonts(options.project),
  ];
  if (options.json) {
    const used = printer
      ? {
          path: printer.path,
          origin: printer.origin,
          args: launchArguments(printer, '<profile>'),
          env: printer.env,
        }
      : null;
    streams.data(JSON.stringify({ findings, printer: used }, null, 2));
  } else {
    for (const { what, good, details } of findings) {
      streams.data(`${good ? 'good' : 'MISSING'}  ${what}`);
      for (const detail of details) streams.data(`         ${detail}`);
    }
  }
  return trial === '' ? EXIT.done : EXIT.noPrinter;
}

function nodeIsGood(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

async function tryPrinter(printer: Parameters<typeof launch>[0]): Promise<string> {
  try {
    const running = await launch(printer);
    try {
      await running.print('<p>1</p>', { tagged: true, outline: true });
      return '';
    } finally {
      await running.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The inlined fonts, and the characters of the project here that none of them has. */
function fonts(project: string): Finding {
  const files = fontFiles();
  const families = [...new Set(files.map((file) => file.family))].join(', ');
  const folder = resolve(project);
  const missing = existsSync(`${folder}/sources/briefing.yml`)
    ? uncovered(JSON.stringify(pageOf(analyse(folder), folder)), files)
    : [];
  const shown = missing
    .slice(0, 20)
    .map((one) => `${one} U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
  return {
    what: `Fonts inlined: ${families} (Latin, Cyrillic, Greek)`,
    good: missing.length === 0,
    details:
      missing.length === 0 ? [] : [`not in them, left to the fonts of this machine: ${shown.join(', ')}`],
  };
}
