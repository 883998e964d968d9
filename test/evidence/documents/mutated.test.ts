import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/adapters/threads/document-text.ts";
import { passageOf, readable } from "../../../src/evidence/quotes/compare.ts";
import { fixture } from "../../support/documents.ts";

/** Mutated files of each format: MUTATIONS=1000 npx vitest run test/evidence/documents/mutated.test.ts for more. */
const count = Number(process.env.MUTATIONS ?? 20);

/** Numbers below a bound, always the same for a seed (mulberry32). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

type Mutate = (bytes: Uint8Array, next: (bound: number) => number) => Uint8Array;

/** Bytes set, cut out, doubled, or cut off. */
const mutateBytes: Mutate = (bytes, next) => {
  const copy = Buffer.from(bytes);
  const [at, length] = [next(copy.length), 1 + next(64)];
  const kind = next(5);
  if (kind === 0) return copy.subarray(0, at);
  if (kind === 1) return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)]);
  if (kind === 2) return Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)]);
  for (let n = 0; n <= next(8); n += 1) copy[next(copy.length)] = next(256);
  return copy;
};

/** The same within a part of a package, whose checksum is right again. */
const mutatePart: Mutate = (bytes, next) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts)
    .filter((name) => /\.(?:xml|hpf|rels)$/.test(name))
    .sort();
  const name = names[next(names.length)] ?? "";
  return zipSync({ ...parts, [name]: mutateBytes(parts[name] ?? new Uint8Array(), next) }, { level: 1 });
};

const markdown = readFileSync(new URL("../../../vendors/hanbit-cs/documents/2026-contract.md", import.meta.url));
/** No document says so. */
const false_ = "수탁자는 위탁자의 동의 없이 언제든지 자유롭게 제3자에게 재위탁할 수 있다";

describe("a damaged document", () => {
  it.each([
    { name: "a.pdf", bytes: fixture("libreoffice-ko.pdf"), mutate: mutateBytes },
    { name: "a.docx", bytes: fixture("libreoffice-ko.docx"), mutate: mutatePart },
    { name: "a.hwpx", bytes: fixture("rhwp-ko.hwpx"), mutate: mutatePart },
    { name: "a.hwp", bytes: fixture("rhwp-ko.hwp"), mutate: mutateBytes },
    { name: "a.md", bytes: markdown, mutate: mutateBytes },
    { name: "a.txt", bytes: fixture("cp949-ko.txt"), mutate: mutateBytes },
  ])("$name is read or left to a person, and says nothing that is not there", async ({ name, bytes, mutate }) => {
    const next = numbers(count);
    const states = new Set<string>();
    for (let n = 0; n < count; n += 1) {
      const document = await readText(name, mutate(bytes, next));
      states.add(document.state);
      expect(passageOf(false_, readable(document), { name }).state).not.toBe("found");
    }
    expect([...states]).toContain("read");
  });
});
