import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from './printer.js';

/**
 * A fontconfig file that finds the system's and the user's fonts and those unpacked in `folder`, where it keeps its
 * index. Folders that do not exist are passed over by fontconfig, so fonts installed later are found as well.
 */
export function fontsConf(env: Environment, folder: string): string {
  const home = env['HOME'] ?? homedir();
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(home, '.local', 'share', 'fonts'),
  ];
  return fontconfig(folders.map(directory), folder);
}

/** The same with what the user's own fontconfig file names, instead of the usual folders. */
function fontsConfAround(own: string, folder: string): string {
  return fontconfig([`  <include ignore_missing="yes">${escapeXml(own)}</include>`], folder);
}

/** Path of the fontconfig file for the shell unpacked in `folder`: the user's own, with our fonts added where that can be written. */
export async function fontsConfFor(env: Environment, folder: string): Promise<string> {
  const own = env['FONTCONFIG_FILE'];
  if (!own) return join(folder, 'fonts.conf');
  // Fontconfig looks for a relative path in places of its own.
  if (!isAbsolute(own)) return own;
  const around = join(folder, `fonts-${createHash('sha256').update(own).digest('hex').slice(0, 8)}.conf`);
  if (existsSync(around)) return around;
  try {
    const fresh = `${around}.${randomUUID()}`;
    await writeFile(fresh, fontsConfAround(own, folder));
    await rename(fresh, around);
    return around;
  } catch {
    // A cache made beforehand may well be read-only.
    return own;
  }
}

/** Without a single font to fall back on, the browser crashes, even where the page brings all it needs. */
function fontconfig(sources: readonly string[], folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...sources,
    directory(join(folder, 'fonts')),
    `  <cachedir>${escapeXml(join(folder, 'fontconfig'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function directory(folder: string): string {
  return `  <dir>${escapeXml(folder)}</dir>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
