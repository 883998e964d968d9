// Makes the documents of test/evidence/documents/fixtures from contract.json. Run by hand, not in CI: it needs Chromium and LibreOffice, with a
// Korean font, on the PATH (Debian: chromium, libreoffice-writer-nogui, fonts-noto-cjk), and test/node_modules.
//   node test/evidence/documents/make-fixtures.mjs [chromium|libreoffice|text|hangul]…
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const contract = JSON.parse(readFileSync(new URL("contract.json", import.meta.url), "utf8"));
const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));

/** @param {"ko" | "en"} language @param {string} [style] @param {boolean} [asTable] */
function page(language, style = "", asTable = false) {
  const { title, opening, articles } = contract[language];
  const rows = articles.map((/** @type {[string, string]} */ [heading, clause]) =>
    asTable ? `<tr><td>${heading}</td><td>${clause}</td></tr>` : `<h2>${heading}</h2><p>${clause}</p>`,
  );
  const body = asTable ? `<table border="1">${rows.join("")}</table>` : rows.join("");
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<style>@page { size: A5 } body { font: 11pt sans-serif } h1, h2 { font-size: 11pt; font-weight: normal } ${style}</style><h1>${title}</h1><p>${opening}</p>${body}</html>`;
}

const justified = "p { text-align: justify; hyphens: auto } b { font-weight: 700 }";
const columns = "body { columns: 2; column-gap: 8mm; text-align: justify; word-break: break-all }";

const makers = {
  chromium() {
    print("chromium-ko.pdf", page("ko", justified));
    print("chromium-ko-columns.pdf", page("ko", columns));
    print("chromium-ko-table.pdf", page("ko", "", true));
    print("chromium-en.pdf", page("en", justified));
  },
  libreoffice() {
    convert("libreoffice-ko.pdf", page("ko", justified), "pdf");
    convert("libreoffice-ko-table.pdf", page("ko", "", true), "pdf");
    convert("libreoffice-en.pdf", page("en", justified), "pdf");
    convert(
      "libreoffice-ko-password.pdf",
      page("ko"),
      'pdf:writer_web_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"open"}}',
    );
    convert(
      "libreoffice-ko-owner.pdf",
      page("ko"),
      'pdf:writer_web_pdf_Export:{"RestrictPermissions":{"type":"boolean","value":"true"},"PermissionPassword":{"type":"string","value":"owner"},"Changes":{"type":"long","value":"0"}}',
    );
    convert("libreoffice-ko.docx", page("ko"), "docx:MS Word 2007 XML");
  },
  text() {
    const { title, opening, articles } = contract.ko;
    const input = [title, opening, ...articles.flat(), ""].join("\r\n");
    writeFileSync(join(fixtures, "cp949-ko.txt"), execFileSync("iconv", ["-f", "utf-8", "-t", "cp949"], { input }));
  },
  async hangul() {
    const { HwpDocument, initSync } = await import("@rhwp/core");
    // The engine asks a browser how wide text is; here nobody looks at the lines.
    Reflect.set(
      globalThis,
      "measureTextWidth",
      (/** @type {string} */ _, /** @type {string} */ text) => text.length * 10,
    );
    initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@rhwp/core/rhwp_bg.wasm")) });
    const document = HwpDocument.createEmpty();
    document.createBlankDocument();
    const { title, opening, articles } = contract.ko;
    const lines = [title, opening, ...articles.flat()];
    lines.forEach((line, at) => {
      document.insertText(0, at, 0, line);
      if (at < lines.length - 1) document.splitParagraph(0, at, [...line].length);
    });
    writeFileSync(join(fixtures, "rhwp-ko.hwp"), document.exportHwp());
    writeFileSync(join(fixtures, "rhwp-ko.hwpx"), document.exportHwpx());
    writeFileSync(join(fixtures, "rhwp-ko-password.hwp"), document.exportHwpWithPassword("open"));
    writeFileSync(join(fixtures, "rhwp-ko-password.hwpx"), document.exportHwpxWithPassword("open"));
  },
};

/** @param {string} name @param {string} html */
function print(name, html) {
  inFolder((folder) => {
    const source = join(folder, "page.html");
    writeFileSync(source, html);
    const options = ["--headless", "--no-sandbox", "--no-pdf-header-footer", `--print-to-pdf=${join(fixtures, name)}`];
    execFileSync("chromium", [...options, pathToFileURL(source).href], { stdio: "ignore" });
  });
}

/** @param {string} name @param {string} html @param {string} filter */
function convert(name, html, filter) {
  inFolder((folder) => {
    writeFileSync(join(folder, "page.html"), html);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = ["--headless", profile, "--convert-to", filter, "--outdir", folder, join(folder, "page.html")];
    execFileSync("soffice", options, { stdio: "ignore" });
    copyFileSync(join(folder, `page.${filter.split(":")[0]}`), join(fixtures, name));
  });
}

/** @param {(folder: string) => void} work */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "clausegate-fixtures-"));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2);
for (const [name, make] of Object.entries(makers)) if (asked.length === 0 || asked.includes(name)) await make();
