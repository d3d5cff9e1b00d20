import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './printer.js';

/**
 * A fontconfig file that finds the system's and the user's fonts, with its index in `cache`. Folders that do not exist
 * are passed over by fontconfig, so fonts installed later are found as well.
 */
export function fontsConf(env: Environment, cache: string): string {
  const home = env['HOME'] ?? homedir();
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local', 'share', 'fonts'),
  ];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
