// Draws docs/pictures/summary.md as GitHub shows it, and the audit's report: `npm run picture`, with Debian's Chromium.
// The tests of the pictures renew the text and the report when RENEW_PICTURE is set.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inRepository, readText } from "./paths.ts";

const tools = createRequire(inRepository("test/package.json"));
const { marked }: typeof import("../test/node_modules/marked/lib/marked.js") = tools("marked");
const { chromium }: typeof import("../test/node_modules/playwright-core/index.js") = tools("playwright-core");

const style = readFileSync(tools.resolve("github-markdown-css/github-markdown-light.css"), "utf8");
const text = readText("docs/pictures/summary.md");
const page = `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0 } article { box-sizing: border-box; padding: 24px 32px; width: 1216px }</style>
<article class="markdown-body">${marked.parse(text, { gfm: true })}</article>`;

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const tab = await browser.newPage({ viewport: { width: 1216, height: 800 } });
  await tab.setContent(page);
  await tab.locator("article").screenshot({ path: inRepository("docs/pictures/summary.png") });
  await tab.setViewportSize({ width: 1440, height: 1880 });
  await tab.goto(pathToFileURL(inRepository(".build/audit.html")).href);
  await tab.screenshot({ path: inRepository("docs/pictures/audit.png") });
} finally {
  await browser.close();
}
