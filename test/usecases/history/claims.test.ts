import { expect, it } from "vitest";
import { calendarOf } from "../../../src/adapters/clock.ts";
import { parsePastCommit } from "../../../src/adapters/git/commit-object.ts";
import { approvalsOf, claimsOf, pullRequestOf } from "../../../src/usecases/history/claims.ts";
import { momentsOf } from "../../../src/usecases/history/dated-commits.ts";

it.each([
  { message: "Merge pull request #12 from acme/fix\n\nx", found: ["pull-request", 12] },
  { message: "Renew (#34)", found: ["pull-request", 34] },
  { message: "Renew (#34)\n\nas in (#35)", found: ["pull-request", 34] },
  { message: "Merge branch 'x' into 'main'\n\nSee merge request group/sub/project!56", found: ["merge-request", 56] },
  { message: "See merge request !7", found: ["merge-request", 7] },
  { message: "Fixes #12", found: null },
  { message: "Renew\n\n(#34)", found: null },
  { message: "Revert 'See merge request a/b!7 now'", found: null },
  { message: "", found: null },
])("the pull request of $message is $found", ({ message, found }) => {
  const request = pullRequestOf(message);
  expect(request && [request.kind, request.number]).toEqual(found);
});

it("approvals are lines of their own, each once, in any case", () => {
  const message = "x\n\nreviewed-by: A <a@x>\nAcked-by: B\nReviewed-by: A <a@x>\nNot Reviewed-by: C\nApproved-by:\n";
  expect(approvalsOf(message)).toEqual([
    { trailer: "Reviewed-by", who: "A <a@x>" },
    { trailer: "Acked-by", who: "B" },
  ]);
});

const tree = `tree ${"a".repeat(40)}\n`;
const commitOf = (text: string | Buffer) => parsePastCommit("b".repeat(40), Buffer.from(text));

it.each([
  {
    name: "a plain commit",
    author: "A B <a@x> 1700000000 +0900",
    is: { name: "A B", email: "a@x", seconds: 1_700_000_000 },
  },
  { name: "no name", author: "<a@x> 1 +0000", is: { name: "", email: "a@x", seconds: 1 } },
  { name: "no time", author: "A <a@x>", is: { name: "A", email: "a@x", seconds: 0 } },
  { name: "nothing to read", author: "A", is: { name: "A", email: "", seconds: 0 } },
  { name: "a time before 1970", author: "A <a@x> -5 +0000", is: { name: "A", email: "a@x", seconds: -5 } },
])("reads the author of $name", ({ author, is }) => {
  expect(commitOf(`${tree}author ${author}\ncommitter ${author}\n\nx\n`)).toMatchObject({ author: is, committer: is });
});

it.each([
  { begins: "-----BEGIN SSH SIGNATURE-----", is: "ssh" },
  { begins: "-----BEGIN PGP SIGNATURE-----", is: "openpgp" },
  { begins: "-----BEGIN SIGNED MESSAGE-----", is: "x509" },
  { begins: "signed, trust me", is: "unknown" },
])("a signature that begins $begins is $is", ({ begins, is }) => {
  const text = `${tree}author A <a@x> 1 +0000\ncommitter A <a@x> 1 +0000\ngpgsig ${begins}\n abc\n -----END\n\nx\n`;
  expect(commitOf(text).signedAs).toBe(is);
  expect(commitOf(text.replace("gpgsig ", "x-gpgsig ")).signedAs).toBeNull();
  // In the message it is text.
  expect(
    commitOf(`${tree}author A <a@x> 1 +0000\ncommitter A <a@x> 1 +0000\n\ngpgsig ${begins}\n`).signedAs,
  ).toBeNull();
});

it("reads names in the encoding the commit says, and replaces what nobody can read", () => {
  const korean = Buffer.concat([
    Buffer.from(`${tree}author `),
    Buffer.from([0xb1, 0xe8]),
    Buffer.from(" <a@x> 1 +0000\nencoding EUC-KR\n\nx"),
  ]);
  expect(commitOf(korean).author.name).toBe("김");
  const broken = Buffer.concat([
    Buffer.from(`${tree}author `),
    Buffer.from([0xff]),
    Buffer.from(" <a@x> 1 +0000\n\nx"),
  ]);
  expect(commitOf(broken).author.name).toBe("\ufffd");
});

it("days never run backwards, and a clock that does is told", () => {
  const at = (seconds: number) => commitOf(`${tree}author A <a@x> 1 +0000\ncommitter A <a@x> ${seconds} +0000\n\nx`);
  const line = [0, 86_400 * 3, 86_400, 86_400 * 3, 86_400 * 4].map(at);
  const moments = momentsOf(line, calendarOf("Asia/Seoul"));
  expect(moments.map(({ day, runsBackwards }) => [day, runsBackwards])).toEqual([
    ["1970-01-01", false],
    ["1970-01-04", false],
    ["1970-01-04", true],
    ["1970-01-04", false],
    ["1970-01-05", false],
  ]);
});

it.each([
  { seconds: Date.UTC(2026, 2, 31, 14, 59, 59) / 1000, seoul: "2026-03-31", utc: "2026-03-31" },
  { seconds: Date.UTC(2026, 2, 31, 15, 0, 0) / 1000, seoul: "2026-04-01", utc: "2026-03-31" },
  { seconds: 999_999_999_999_999, seoul: "9999-12-30", utc: "9999-12-30" },
  { seconds: -999_999_999_999_999, seoul: "1600-01-02", utc: "1600-01-02" },
])("second $seconds is on $seoul in Seoul", ({ seconds, seoul, utc }) => {
  expect([calendarOf("Asia/Seoul")(seconds), calendarOf("UTC")(seconds)]).toEqual([seoul, utc]);
  const { author } = claimsOf(commitOf(`${tree}author A <a@x> ${seconds} +0000\n\nx`), calendarOf("UTC"));
  expect([author.day, author.time.slice(0, 10)]).toEqual([utc, utc]);
});
