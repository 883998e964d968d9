import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerParser } from "../../../src/adapters/git/answers.ts";
import { LfsObjects } from "../../../src/adapters/git/lfs-objects.ts";
import { digestDocument, keepUpTo } from "../../../src/adapters/git/receivers.ts";

const id = "a".repeat(40);

/** Everything the parser says of some output, cut into chunks of these lengths. */
function parse(output: Buffer, lengths: readonly number[] = []): string[] {
  const said: string[] = [];
  let content = "";
  const parser = new AnswerParser({
    header: ({ id, type, size }) => {
      said.push(`${type} ${id.length} ${size}`);
      content = "";
    },
    piece: (piece) => {
      content += piece.toString("latin1");
    },
    end: () => said.push(content),
    nothing: (why) => said.push(why),
  });
  let at = 0;
  for (const length of [...lengths, output.length]) {
    parser.push(output.subarray(at, at + length));
    at += length;
  }
  return said;
}

const output = Buffer.from(
  `${id} blob 3\na\nb\n${id} tree 0\n\nHEAD:x\u00e9 missing\n${"b".repeat(64)} commit 6\n\n\nxxx\n\nabc ambiguous\n${id} tag 1\n\0\n`,
  "latin1",
);
const expected = [
  "blob 40 3",
  "a\nb",
  "tree 40 0",
  "",
  "missing",
  "commit 64 6",
  "\n\nxxx\n",
  "ambiguous",
  "tag 40 1",
  "\0",
];

describe("the output of git cat-file", () => {
  it("is taken apart", () => {
    expect(parse(output)).toEqual(expected);
  });

  it("is taken apart wherever it is cut", () => {
    expect(parse(output, Array(output.length).fill(1))).toEqual(expected);
    fc.assert(
      fc.property(fc.array(fc.nat(12)), (lengths) => {
        expect(parse(output, lengths)).toEqual(expected);
      }),
    );
  });

  it.each([
    { name: "a type that does not exist", output: `${id} thing 3\nabc\n` },
    { name: "a size that is none", output: `${id} blob -3\nabc\n` },
    { name: "an object longer than it said", output: `${id} blob 3\nabcd\n` },
    { name: "a line without end", output: "x".repeat(10_000) },
    { name: "an empty line", output: "\n" },
  ])("with $name is refused", ({ output }) => {
    expect(() => parse(Buffer.from(output))).toThrow();
  });
});

describe("a receiver", () => {
  const header = (size: number, type: "blob" | "tree" = "blob") => ({ id, type, size });

  it("keeps what is small enough, and nothing of what is larger", () => {
    const receive = (limit: number) => {
      const receiver = keepUpTo(limit)(header(4));
      for (const piece of ["a", "bcd"]) receiver.take(Buffer.from(piece));
      return receiver.end().bytes?.toString();
    };
    expect([receive(4), receive(3)]).toEqual(["abcd", undefined]);
  });

  const noObjects = new LfsObjects(undefined);

  it("digests what passes by, in whatever pieces", () => {
    const receiver = digestDocument(header(4), noObjects);
    for (const piece of ["a", "bcd"]) receiver.take(Buffer.from(piece));
    expect(receiver.end()).toEqual({ state: "present", sha256: createHash("sha256").update("abcd").digest("hex") });
    expect(digestDocument(header(0), noObjects).end()).toEqual({ state: "empty" });
    expect(digestDocument(header(0, "tree"), noObjects).end()).toEqual({ state: "unreadable" });
  });
});
