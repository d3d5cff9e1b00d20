/** Browsers look no further. */
const LOOKED_AT = 4_096;

/** The encoding that an HTML file says it is in; undefined where it says none. A byte order mark is not asked here. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  return (
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1]
  );
}
