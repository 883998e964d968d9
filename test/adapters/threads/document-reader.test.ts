import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { DocumentReader } from "../../../src/adapters/threads/document-reader.ts";
import type { ThreadLimits } from "../../../src/adapters/threads/document-thread.ts";
import type { KeptTexts } from "../../../src/model/kept-texts.ts";
import { aFolder } from "../../support/cli.ts";
import { docxOf, fixture, lineAt, pagesOf, textOf } from "../../support/documents.ts";

const dist = new URL("../../../dist/", import.meta.url);
const script = new URL("document-worker.mjs", dist);
const limits: ThreadLimits = {
  milliseconds: 20_000,
  heapMegabytes: 256,
  growthMegabytes: 1_000,
  worthAThread: 0,
};
const clause = "The Processor shall not engage another processor.";
const docx = docxOf(`<w:p><w:r><w:t>${clause}</w:t></w:r></w:p>`);

/** A thread's script that does as it is told; it stands for documents that do this to the real one. */
function scriptThat(does: string): URL {
  const head = 'import { parentPort as port } from "node:worker_threads";\nport.postMessage("ready");\n';
  const folder = aFolder({ "thread.mjs": `${head}port.on("message", ({ bytes }) => { ${does} });\n` });
  return pathToFileURL(join(folder, "thread.mjs"));
}
const answers =
  'port.postMessage({ answer: { state: "read", format: "pdf", pages: [{ number: null, text: String(bytes.length) }] } });';

function aStore(): KeptTexts & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { texts, get: (key) => texts.get(key), put: (key, text) => void texts.set(key, text) };
}

describe("documents are read in a thread", () => {
  it("that reads one after the other, and each once", async () => {
    const reader = new DocumentReader(script, limits);
    const pdf = pagesOf([lineAt(700, clause)]);
    const texts = await Promise.all([reader.read("zip", docx), reader.read("pdf", pdf), reader.read("zip", docx)]);
    expect(texts.map((text) => textOf(text).trim())).toEqual([clause, clause, clause]);
    expect(texts[2]).toBe(texts[0]);
  });

  it("which reads Markdown too, and no longer than it may", async () => {
    const reader = new DocumentReader(script, { ...limits, milliseconds: 1_500 });
    const [slow, read] = await Promise.all([
      reader.read("markdown", Buffer.from("![[](".repeat(800_000))),
      reader.read("markdown", Buffer.from(`~~no~~ <b>${clause}</b>`)),
    ]);
    expect(slow).toEqual({ state: "unread", reason: "too-slow" });
    expect(textOf(read).trim()).toBe(clause);
  });

  it("that has the tables of Korean character codes", async () => {
    const read = await new DocumentReader(script, limits).read("cfb", fixture("rhwp-ko.hwp"));
    expect(textOf(read)).toContain("개인정보");
  });

  it.each([
    { name: "takes too long", does: `if (bytes.length === 1) for (;;); ${answers}`, reason: "too-slow" },
    { name: "ends it", does: `if (bytes.length === 1) process.exit(1); ${answers}`, reason: "broken" },
    { name: "makes it throw", does: `if (bytes.length === 1) throw new Error("no"); ${answers}`, reason: "broken" },
    {
      name: "fills its heap",
      does: `const all = []; if (bytes.length === 1) for (;;) all.push([...Array(1000).keys()].map(String)); ${answers}`,
      reason: "too-large",
    },
    {
      name: "fills the memory beside the heap",
      does: `const all = []; if (bytes.length === 1) for (;;) all.push(new Uint8Array(2 ** 24).fill(1)); ${answers}`,
      reason: "too-large",
    },
  ])("that is replaced when a document $name", async ({ does, reason }) => {
    const patience = {
      ...limits,
      milliseconds: reason === "too-slow" ? 500 : 20_000,
      heapMegabytes: 32,
      growthMegabytes: 150,
    };
    const reader = new DocumentReader(scriptThat(does), patience);
    const store = aStore();
    reader.keepIn(store);
    const [bad, good] = await Promise.all([
      reader.read("pdf", Uint8Array.of(1)),
      reader.read("pdf", Uint8Array.of(1, 2)),
    ]);
    expect(bad).toEqual({ state: "unread", reason });
    expect(textOf(good)).toBe("2");
    // What another machine might read is not kept from run to run.
    expect([...store.texts.values()]).toEqual([JSON.stringify(good)]);
  });

  /** Answers once the other of two has said that it reads too, and never alone. */
  const together = `
    const channel = new BroadcastChannel("together");
    channel.onmessage = () => { channel.postMessage(0); ${answers} channel.close(); };
    channel.postMessage(0);`;

  it("and so many at the same time as there are threads", async () => {
    const two = [Uint8Array.of(1), Uint8Array.of(1, 2)];
    const readBy = (threads: number, milliseconds: number) => {
      const reader = new DocumentReader(scriptThat(together), { ...limits, milliseconds }, threads);
      return Promise.all(two.map((bytes) => reader.read("pdf", bytes)));
    };
    expect((await readBy(2, limits.milliseconds)).map(textOf)).toEqual(["1", "2"]);
    expect((await readBy(1, 300)).map(textOf)).toEqual(["[too-slow]", "[too-slow]"]);
  });

  it("and again alone, where one is refused that was read beside others", async () => {
    const marks = aFolder();
    const slowAtFirst = `
      import("node:fs").then(({ existsSync, writeFileSync }) => {
        const mark = ${JSON.stringify(marks)} + "/" + bytes.length;
        const isFirst = !existsSync(mark);
        writeFileSync(mark, "");
        if (isFirst) for (;;);
        ${answers}
      });`;
    const reader = new DocumentReader(scriptThat(slowAtFirst), { ...limits, milliseconds: 1_500 }, 2);
    const two = [Uint8Array.of(1), Uint8Array.of(1, 2)].map((bytes) => reader.read("pdf", bytes));
    expect((await Promise.all(two)).map(textOf)).toEqual(["1", "2"]);
    // Alone, it is refused at once.
    expect(textOf(await reader.read("pdf", Uint8Array.of(1, 2, 3)))).toBe("[too-slow]");
  });

  it("that must be there", async () => {
    const reader = new DocumentReader(new URL("no-such-worker.mjs", dist), limits);
    await expect(reader.read("zip", docx)).rejects.toMatchObject({ code: "worker-failed" });
  });

  it("does not keep the process alive", () => {
    const program = `
      import { openDirectory } from ${JSON.stringify(new URL("index.mjs", dist).href)};
      const tree = await openDirectory("test/evidence/documents/fixtures");
      const { state, pages } = await tree.text("chromium-en.pdf");
      console.log(state, pages.length);`;
    const cwd = new URL("../../../", import.meta.url);
    const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd,
      timeout: 30_000,
      encoding: "utf8",
    });
    expect([stdout, status]).toEqual(["read 2\n", 0]);
  });
});

describe("what was read is kept from run to run", () => {
  it("and taken from there, so that nothing is read again", async () => {
    const store = aStore();
    const first = new DocumentReader(script, limits);
    first.keepIn(store);
    const text = await first.read("zip", docx);
    const second = new DocumentReader(script, { ...limits, milliseconds: 0 });
    second.keepIn(store);
    expect(await second.read("zip", docx)).toEqual(text);
    expect(textOf(await second.read("zip", docxOf("")))).toBe("[too-slow]");
    expect(store.texts.size).toBe(1);
  });

  it("by the version of the tool", async () => {
    const store = aStore();
    for (const version of [answers, `${answers} /* newer */`]) {
      const reader = new DocumentReader(scriptThat(version), limits);
      reader.keepIn(store);
      await reader.read("pdf", Uint8Array.of(1));
    }
    expect(store.texts.size).toBe(2);
  });

  it("also where it says that a person is needed", async () => {
    const store = aStore();
    const reader = new DocumentReader(script, limits);
    reader.keepIn(store);
    await reader.read("cfb", fixture("rhwp-ko-password.hwp"));
    expect([...store.texts.values()]).toEqual(['{"state":"unread","reason":"encrypted"}']);
  });
});
