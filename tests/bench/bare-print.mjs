// The least a print can cost: import puppeteer, launch the same executable with the same arguments, set the same HTML,
// print it with the same options. Called with a JSON file of {executablePath, args, env, html, out}. Prints {ms}: what the
// print takes once the browser is there.
import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer';

const { executablePath, args, env, html, out } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const browser = await launch({
  executablePath,
  args,
  ignoreDefaultArgs: true,
  env: { ...process.env, ...env },
  pipe: true,
});
const page = await browser.newPage();
const start = performance.now();
// A long briefing takes longer than puppeteer waits of itself.
await page.setContent(readFileSync(html, 'utf8'), { timeout: 0 });
const pdf = await page.pdf({
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: 0,
});
const ms = performance.now() - start;
writeFileSync(out, pdf);
await browser.close();
console.log(JSON.stringify({ ms }));
