import { createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningPrinter } from '../../src/print/launch.js';
import { pdfText } from './pdf-text.js';
import { bundledPrinter, needsShell, noShell } from './with-shell.js';

const heard: string[] = [];
let server: Server;
let running: RunningPrinter;
let at: string;

beforeAll(async () => {
  // Connections count as well: a preconnect sends nothing.
  server = createServer((socket) => {
    heard.push('connection');
    socket.on('data', (data) => heard.push(String(data).split('\r\n')[0] ?? ''));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  at = `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  if (!noShell) running = await launch(await bundledPrinter());
});
afterAll(async () => {
  server.close();
  if (!noShell) await running.close();
});

const heads: readonly ((url: string) => string)[] = [
  (url) => `<link rel="prefetch" href="${url}/prefetch">`,
  (url) => `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}">`,
  (url) => `<link rel="prerender" href="${url}/prerender">`,
  (url) =>
    `<link rel="preload" as="image" href="${url}/preload"><link rel="modulepreload" href="${url}/m.js">`,
  (url) => `<link rel="stylesheet" href="${url}/a.css"><link rel="icon" href="${url}/icon">`,
  (url) => `<link rel="manifest" href="${url}/manifest.json">`,
  (url) => `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
  (url) => `<style>@import url(${url}/import.css); body { background: url(${url}/background.png) }
    @page { @top-left { content: url(${url}/margin.png) } }</style>`,
  (url) =>
    `<script src="${url}/script.js"></script><script>fetch('${url}/fetch'); location = '${url}/go'</script>`,
  (url) => `<script>new WebSocket('${url.replace('http', 'ws')}/socket')</script>`,
  (url) => `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url}/rule"]}]}</script>`,
];
const bodies: readonly ((url: string) => string)[] = [
  (url) => `<img src="${url}/image.png" srcset="${url}/large.png 2x"><img src="file:///etc/hostname">`,
  (url) => `<picture><source srcset="${url}/source.png"><img src="${url}/fallback.png"></picture>`,
  (url) => `<iframe src="${url}/frame"></iframe><iframe srcdoc="<img src='${url}/inner.png'>"></iframe>`,
  (url) => `<iframe src="data:text/html,<img src='${url}/data.png'>"></iframe>`,
  (url) => `<video src="${url}/video.mp4" poster="${url}/poster.png" autoplay></video>`,
  (url) => `<audio src="${url}/audio.mp3" autoplay></audio>`,
  (url) => `<object data="${url}/object"></object><embed src="${url}/embed">`,
  (url) => `<svg><image href="${url}/image.svg"/><use href="${url}/use.svg#a"/></svg>`,
  (url) => `<form action="${url}/form"><input type="image" src="${url}/input.png"></form>`,
];

describe.skipIf(noShell)(`preparePage${needsShell}`, () => {
  it.each(['http://', 'https://'])('lets nothing through to %s of this machine', async (scheme) => {
    const url = scheme + at;
    const head = heads.map((make) => make(url)).join('\n');
    const body = bodies.map((make) => make(url)).join('\n');
    const html = `<title>t</title>${head}<p>Still this document</p>${body}`;
    const pdf = await running.print(html, { tagged: true, outline: true });
    await pause(300);
    expect(heard).toEqual([]);
    expect(String(await pdfText(pdf))).toContain('Still this document');
  });

  it('shows a picture that is part of the page', async () => {
    const svg = encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">drawn</text></svg>');
    const pdf = await running.print(`<img src="data:image/svg+xml,${svg}">`, {
      tagged: false,
      outline: false,
    });
    expect(String(await pdfText(pdf))).toContain('drawn');
  });
});
