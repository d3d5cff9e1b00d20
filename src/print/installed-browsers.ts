import { posix, win32 } from 'node:path';
import type { Environment } from './printer.js';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPlaces = ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Absolute paths where Chrome, then Chromium, then Edge are usually installed; they need not exist. */
export function installedBrowsers(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'win32') return onWindows(env);
  if (platform === 'darwin') return onMac(env);
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter(posix.isAbsolute);
  const named = linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...new Set([...named, ...linuxPlaces])];
}

function onMac(env: Environment): readonly string[] {
  const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  return macNames.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function onWindows(env: Environment): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = variable(env, name);
    return folder ? [folder] : [];
  });
  return windowsPlaces.flatMap((place) => folders.map((folder) => win32.join(folder, ...place)));
}

/** Windows does not tell upper case from lower in names of variables; a plain copy of `process.env` does. */
function variable(env: Environment, name: string): string | undefined {
  return Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
}
