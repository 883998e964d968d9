import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../../src/model/language.ts";
import { auditWords } from "../../../../src/texts/audit.ts";
import { auditHtml } from "../../../../src/usecases/audit/html/page.ts";
import { aFullAudit, aPagePack, hostile } from "../../../support/audit-page.ts";
import { aFolder } from "../../../support/cli.ts";

const executablePath = process.env.CLAUSEGATE_CHROMIUM ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const report = await aFullAudit(hostile);
const [vendor] = report.vendors;
/** More vendors than one part of the matrix has rows. */
const copies = Array.from({ length: 70 }, (_, at) => ({ ...vendor, id: `acme-${at}`, requirements: [] }));
const folder = aFolder();
const [small, large] = ["small", "large"].map((name) => pathToFileURL(join(folder, `${name}.html`)).href) as [
  string,
  string,
];

const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const colours = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Chromium of the machine; `CLAUSEGATE_CHROMIUM` names another. */
describe.skipIf(!existsSync(executablePath))("the page in Chromium", () => {
  let browser: Browser;
  /** What axe looks at: the page's own policy would not let it in. */
  let examined: Page;
  beforeAll(async () => {
    const vendors = [...report.vendors, ...copies] as typeof report.vendors;
    writeFileSync(new URL(small), auditHtml(report, { language: "ko", pack: aPagePack() }));
    writeFileSync(new URL(large), auditHtml({ ...report, vendors }, { language: "ko" }));
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    examined = await browser.newPage({ bypassCSP: true });
    await examined.goto(small);
    await examined.addScriptTag({ content: axe });
    // Of text on a gradient axe cannot tell the contrast: it would pass over every table that scrolls.
    await examined.addStyleTag({ content: ".scroll.scroll{background:none}" });
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens the page, notes what it says and asks for, and closes it. */
  async function open(
    address: string,
    options: { javaScriptEnabled?: boolean },
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const page = await browser.newPage(options);
    const noise: string[] = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(error.message));
    page.on("request", (request) => noise.push(request.url()));
    await page.goto(address);
    await look(page);
    await page.close();
    expect(noise).toEqual([address]);
  }

  it.each([
    { name: "in light", colorScheme: "light", media: "screen", width: 1280, rules: all },
    { name: "in dark", colorScheme: "dark", media: "screen", width: 1280, rules: colours },
    { name: "on a phone", colorScheme: "light", media: "screen", width: 360, rules: all },
    { name: "on paper", colorScheme: "light", media: "print", width: 1280, rules: all },
  ] as const)("has no accessibility problem $name", async ({ colorScheme, media, width, rules }) => {
    await examined.setViewportSize({ width, height: 900 });
    await examined.emulateMedia({ media, colorScheme });
    // A sheet of paper is read, and nobody points at what is on it.
    const options = { runOnly: rules, rules: { "target-size": { enabled: media === "screen" } } };
    const found: string[] = await examined.evaluate(`axe.run(${JSON.stringify(options)}).then(
      ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join("\\n"))))`);
    expect(found).toEqual([]);
    expect(await examined.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it("gives a verdict room within its frame, whatever it is", async () => {
    const paddingOf = "parseFloat(getComputedStyle(document.querySelector('.verdict .s')).paddingLeft)";
    for (const verdict of ["pass", "fail"] as const) {
      writeFileSync(new URL(small.replace("small", verdict)), auditHtml({ ...report, verdict }, { language: "ko" }));
      await open(small.replace("small", verdict), {}, async (page) => {
        expect(await page.evaluate(paddingOf)).toBeGreaterThan(8);
      });
    }
  });

  it("lets wide tables scroll on a phone, each in a box of its own that shows so at its edges", async () => {
    await open(small, {}, async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const wide = `[...document.querySelectorAll("table, svg")].filter((one) => one.getBoundingClientRect().right > 390)`;
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(await page.evaluate(`${wide}.length`)).toBeGreaterThan(2);
      expect(await page.evaluate(`${wide}.filter((one) => !one.closest(".scroll[tabindex='0']")).length`)).toBe(0);
      const attachments = "getComputedStyle(document.querySelector('.scroll')).backgroundAttachment";
      expect(await page.evaluate(attachments)).toBe("local, local, scroll, scroll");
    });
  });

  it("has on its first page of paper all of the summary, and heads of the matrix on every page", async () => {
    for (const language of languages) {
      writeFileSync(new URL(small.replace("small", language)), auditHtml(report, { language, pack: aPagePack() }));
      await open(small.replace("small", language), {}, async (page) => {
        const millimetre = 96 / 25.4;
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize({ width: Math.floor((210 - 28) * millimetre), height: 1000 });
        const summary = "document.querySelector('#summary').getBoundingClientRect().bottom";
        expect(await page.evaluate(summary)).toBeLessThan((297 - 34) * millimetre);
        // Chromium repeats no head that takes more than a quarter of the page.
        await page.setViewportSize({ width: Math.floor((297 - 20) * millimetre), height: 700 });
        const head = "document.querySelector('.matrix thead').getBoundingClientRect().height";
        expect(await page.evaluate(head)).toBeLessThan(((210 - 24) * millimetre) / 4);
      });
    }
  });

  it("tells everything without script", async () => {
    await open(large, { javaScriptEnabled: false }, async (page) => {
      const text = await page.locator("main").textContent();
      for (const { id } of [...report.vendors, ...copies]) expect(text).toContain(id);
      for (const { ko } of Object.values(auditWords.states)) expect(text).toContain(ko);
      expect(await page.locator("#filter").isVisible()).toBe(false);
    });
  });

  it("shows the vendors somebody looks for, and says how many", async () => {
    await open(large, {}, async (page) => {
      const rows = page.locator(".matrix tbody tr:visible");
      const output = page.locator("#filter output");
      await expect.poll(() => rows.count()).toBe(72);
      await page.locator("#filter [name=text]").fill("BROKEN");
      await expect.poll(() => rows.count()).toBe(1);
      // A part of which nothing is shown takes no room: one of the matrix and one of the sections do.
      await expect.poll(() => page.locator(".part:visible").count()).toBe(2);
      await expect.poll(() => output.textContent()).toBe("업체 72곳 중 1곳");
      await expect.poll(() => page.locator("article.v:visible").count()).toBe(1);
      await page.locator("#filter [name=text]").press("Enter");
      await page.locator("#filter button").click();
      await expect.poll(() => rows.count()).toBe(72);
      await page.locator("#filter [name=state]").selectOption("f");
      await page.locator("#filter [name=group]").selectOption("SEC");
      await expect.poll(() => rows.count()).toBe(1);
      await expect.poll(() => rows.locator("td:visible").count()).toBe(15);
      await page.locator("#filter [name=group]").selectOption("DEV");
      await expect.poll(() => rows.count()).toBe(0);
      await page.locator("#filter [name=group]").selectOption("");
      await page.locator("#filter [name=state]").selectOption("p");
      await expect.poll(() => rows.count()).toBe(1);
      await expect.poll(() => page.locator(".v .q tbody tr[class]:visible").count()).toBe(0);
      expect(await page.locator(".v .q tbody tr:visible").count()).toBeGreaterThan(5);
      await page.locator("#filter [name=text]").fill("nobody");
      await expect.poll(() => rows.count()).toBe(0);
      await page.evaluate("location.hash = 'v-acme-SEC-02'");
      await page.locator("#v-acme").waitFor();
      await expect.poll(() => rows.count()).toBe(72);
    });
  });

  it("leads to a vendor far down a large page, with script and without", async () => {
    for (const javaScriptEnabled of [true, false]) {
      await open(large, { javaScriptEnabled }, async (page) => {
        await page.locator(".matrix a[href='#v-acme-60']").click();
        const top = "document.getElementById('v-acme-60').getBoundingClientRect().top";
        await expect.poll(() => page.evaluate(top)).toBeLessThan(100);
        await page.waitForTimeout(300);
        expect(Math.abs(await page.evaluate<number>(top))).toBeLessThan(100);
      });
    }
  });

  it("is a PDF with a page for each vendor, in both directions", async () => {
    await open(small, {}, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(report.vendors.length);
      const boxes = new Set(
        [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(([, x, y]) => Number(x) > Number(y)),
      );
      expect(boxes.size).toBe(2);
      expect(pdf).toMatch(/\/Type \/Font\b/);
    });
  });
});
