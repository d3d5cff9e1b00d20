import { basename } from 'node:path';
import type { Printer } from './printer.js';

/** The arguments a browser is started with to print: nothing from the network, the same on every machine. */
export function launchArguments(printer: Printer, profile: string): readonly string[] {
  return [
    isShell(printer) ? '--headless' : '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    // Requests are refused one by one as well, but prefetch and WebSockets do not pass that way.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
    // Or the language of the machine would be written into the PDF; Linux asks the environment instead.
    '--lang=en-US',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--hide-scrollbars',
    '--disable-gpu',
    // Containers often give /dev/shm 64 MB, too little for long documents.
    '--disable-dev-shm-usage',
    ...(isShell(printer) ? [] : quietChrome),
    ...printer.args,
    'about:blank',
  ];
}

/** A full Chrome would update itself, ask for the keychain and greet the user. */
const quietChrome = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain',
];

function isShell(printer: Printer): boolean {
  return printer.origin === 'bundled' || /headless[-_]shell/i.test(basename(printer.path));
}
