// What printing and finishing one HTML file take, the browser being ready: print-speed.js HTML. Prints {ms, pages, bytes}.
import { readFileSync } from 'node:fs';
import { findPrinter } from '../../src/print/find-printer.js';
import { finishLoaded } from '../../src/print/finish-pdf.js';
import { launch } from '../../src/print/launch.js';
import { printNumbered } from '../../src/print/print-numbered.js';

const html = readFileSync(process.argv[2] ?? '', 'utf8');
const { found } = await findPrinter({ env: process.env });
if (!found) throw new Error('no browser was found that can print');
const printer = await launch(found);
const start = performance.now();
const printed = await printNumbered(printer, html);
const pages = printed.document.getPageCount();
const pdf = await finishLoaded(printed, {
  title: 'Long',
  author: '',
  subject: '',
  language: 'en',
  date: new Date(0),
  producer: 'bench',
  creator: 'bench',
  text: html,
});
const ms = performance.now() - start;
await printer.close();
console.log(JSON.stringify({ ms, pages, bytes: pdf.length }));
