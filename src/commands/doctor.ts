import { toolVersion } from '../edges/tool-version.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { findPrinter } from '../print/find-printer.js';
import { launchArguments } from '../print/launch-arguments.js';
import { launch } from '../print/launch.js';
import type { Printer } from '../print/printer.js';
import type { MissingFont } from '../views/missing-fonts.js';
import { EXIT } from './exit-codes.js';
import { fontReport, projectPage, type Finding, type ProjectPage } from './font-report.js';
import { findMissingFonts } from './missing-fonts.js';

export interface DoctorOptions {
  readonly project: string;
  readonly browser: string | undefined;
  readonly json: boolean;
}

/** Says what Synoptic finds on this machine: Node, a printer (which it starts), fonts. Returns the exit code. */
export async function doctor(options: DoctorOptions, streams: Terminal): Promise<number> {
  const search = await findPrinter({ browser: options.browser, env: process.env });
  const printer = search.found;
  const page = await projectPage(options.project);
  const { trial, missing } = printer ? await tryPrinter(printer, page) : NO_PRINTER;
  const fonts = fontReport(page, missing, printer?.origin === 'bundled');
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
    fonts.finding,
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
    streams.data(JSON.stringify({ findings, printer: used, fonts: fonts.json }, null, 2));
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

interface Trial {
  /** What went wrong; empty where it prints. */
  readonly trial: string;
  /** Writings of the project's page that it has no font for; null where that could not be asked. */
  readonly missing: readonly MissingFont[] | null;
}

const NO_PRINTER: Trial = { trial: 'no printer: only html, md and json can be written', missing: null };

async function tryPrinter(printer: Printer, page: ProjectPage | null): Promise<Trial> {
  try {
    const running = await launch(printer);
    try {
      await running.print('<p>1</p>', { tagged: true, outline: true });
      return { trial: '', missing: page && (await findMissingFonts(page.briefing, page.html, running)) };
    } finally {
      await running.close();
    }
  } catch (error) {
    return { trial: error instanceof Error ? error.message : String(error), missing: null };
  }
}
