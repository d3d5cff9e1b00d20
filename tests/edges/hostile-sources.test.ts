import { once } from 'node:events';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledPrinter, needsShell, noShell } from '../print/with-shell.js';
import { Project } from '../commands/project.js';

const requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  response.end('x');
});

/** Everything that could run, load or lead elsewhere, in each place where a project has words of its own. */
function hostile(at: string): Record<string, string> {
  const breakout = `"'></style></title></textarea><script src="${at}/s"></script><img src=${at}/i onerror="document.title='ran'">`;
  const css = `{{{x}}} \\"; background: url(${at}/css); @import "${at}/import"; </style>`;
  const body = [
    `The borehole <script>document.title = 'ran'; fetch('${at}/fetch')</script> is old.`,
    `<script src="${at}/block"></script>`,
    `<iframe src="${at}/frame"></iframe>\n<meta http-equiv="refresh" content="0;url=${at}/refresh">\n<link rel="prefetch" href="${at}/prefetch"><base href="${at}/">`,
    `A well <img src="${at}/inline" onerror=alert(1)> and ![a dam](${at}/picture) and ![](${at}/empty "title").`,
    `A weir [to be clicked](javascript:document.title='ran'), [data](data:text/html,<script>1</script>), <javascript:alert(1)>, [ref][1].`,
    `[1]: vbscript:msgbox(1) "dam"`,
    `A dam \\<script>alert(1)\\</script> &lt;script&gt;alert(2)&lt;/script&gt; <svg onload=alert(1)><style>@import url(${at}/svg)</style></svg> ${css}`,
    `A dam {{constructor}} {{{{raw}}}} {{> segment}} \${1} %s <!-- --> <![CDATA[ ]]> <?php ?> \u2028\u2029\u0085 end.`,
  ].join('\n\n');
  const quoted = (text: string): string => JSON.stringify(text);
  return {
    'sources/briefing.yml': ['title', 'subtitle', 'question', 'institution', 'marking', 'disclaimer']
      .map((key) => `${key}: ${quoted(`${key} ${breakout} ${css} **bold** [a](${at}/md) \`code\``)}\n`)
      .join(''),
    'sources/themes.yml': `themes:\n  - id: wells\n    title: ${quoted(`Wells ${breakout} | ${css}`)}\n    question: ${quoted(breakout)}\n    terms: [borehole, well, weir, dam]\n  - id: bees\n    title: ${quoted(`# Bees\n\n<b>${css}`)}\n    terms: [${quoted(`"<script>"`)}, bee]\n`,
    'sources/a.md': `---\nid: a-2004\ntitle: ${quoted(breakout)}\npublished: 2004\npublisher: ${quoted(`<b>P</b> ${css}`)}\nlabel: ${quoted(`[L](javascript:alert(1)) | ${breakout}`)}\nauthors: [${quoted(breakout)}]\nurl: ${quoted(`${at}/url"onclick="alert(1)`)}\nkind: ${quoted(breakout)}\nnote: ${quoted(breakout)}\nrights: ${quoted(css)}\n---\n\n${body}\n`,
    'sources/b.md': `---\nid: b-2011\ntitle: "[]()"\npublished: 2011\npublisher: P\n---\n\n${body}\n`,
    'sources/judgements/wells.md': `---\nauthor: ${quoted(breakout)}\ndate: 2022-04-01\n---\n\nAll <script>alert(1)</script> is [well](javascript:alert(1)) ${breakout} [@a-2004/par1].\n`,
  };
}

const project = new Project();
let html = '';

describe.skipIf(noShell)(`hostile words${needsShell}`, () => {
  let at = '';

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    at = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    project.write({ ...hostile(at), 'sources/b.md': hostile(at)['sources/b.md'] ?? '' });
    const built = await project.run(['build']);
    expect(built).toMatchObject({ code: 0 });
    html = project.text('out/briefing.html');
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('reach nothing while the PDF is printed', () => {
    expect(requests).toEqual([]);
  });

  it('run nothing and reach nothing when the page is opened with scripts on', async () => {
    const printer = await bundledPrinter();
    const browser = await launch({
      executablePath: printer.path,
      args: [...printer.args],
      env: { ...process.env, ...printer.env },
      headless: 'shell',
      acceptInsecureCerts: true,
    });
    try {
      const page = await browser.newPage();
      const seen: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push('dialog')));
      page.on('pageerror', () => seen.push('script error'));
      await page.goto(pathToFileURL(project.path('out/briefing.html')).href, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const title = await page.title();
      expect(title).toMatch(/^title "'><\/style>/);
      const tags = await page.evaluate(
        `[...document.querySelectorAll('script,img,iframe,link,base,object,embed,form,meta[http-equiv=refresh]')].map((one) => one.outerHTML)`,
      );
      expect(tags).toEqual([]);
      const handlers = await page.evaluate(
        `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ name }) => /^on/.test(name)).length`,
      );
      expect(handlers).toBe(0);
      // The page is not blank because something was shut out with the rest.
      expect(await page.evaluate(`document.body.innerText.includes('borehole')`)).toBe(true);
      expect(seen).toEqual([]);
      expect(requests).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('leave only links that are meant: to places of the page and to the addresses of sources', () => {
    const links = [...html.matchAll(/\b(?:href|src|action|data)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^(?:#|https?:\/\/|mailto:)/.test(link))).toEqual([]);
    const styles = html.match(/<style>[^]*?<\/style>/g) ?? [];
    expect(styles).toHaveLength(1);
    expect(/url\(\s*['"]?(?!data:font)|@import/.test(styles.join(''))).toBe(false);
  });

  it('leave no links in the PDF but those', () => {
    const pdf = project.bytes('out/briefing.pdf').toString('latin1');
    expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|SubmitForm)\b/);
    expect(pdf).not.toMatch(/\/URI\s*\((?!https?:|mailto:)/);
  });

  it('leave no markup of theirs in the Markdown', () => {
    const foreign: string[] = [];
    const visit = (node: Nodes): void => {
      const own = /^(?:<a id="[^"<>]*">|<\/a>|<\/?ins>|<br>)+$/;
      if (node.type === 'html' && !own.test(node.value.trim())) foreign.push(node.value);
      if (node.type === 'image') foreign.push(`picture ${node.url}`);
      if (node.type === 'link' && !/^(?:#|https?:)/.test(node.url)) foreign.push(`link ${node.url}`);
      if (node.type === 'definition') foreign.push(`definition ${node.url}`);
      if ('children' in node) node.children.forEach(visit);
    };
    visit(fromMarkdown(project.text('out/briefing.md')));
    expect(foreign).toEqual([]);
  });

  it('are proven like any others', async () => {
    expect(await project.run(['verify'])).toMatchObject({ code: 0 });
  });
});
