import { expect, it } from "vitest";
import { calendarOf } from "../../../src/adapters/clock.ts";
import { parsePastCommit } from "../../../src/adapters/git/commit-object.ts";
import { claimedRelations } from "../../../src/usecases/history/claimed-relations.ts";
import { approvalsOf, claimsOf, pullRequestOf, trailersOf } from "../../../src/usecases/history/claims.ts";
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

it("who signed off, helped or merged is told, and approves nothing", () => {
  const message = "x\n\nSigned-off-by: A <a@x>\nco-authored-by: B <b@x>\nMerged-by: C\nFixed-by: D\n";
  expect(trailersOf(message)).toEqual([
    { trailer: "Signed-off-by", who: "A <a@x>" },
    { trailer: "Co-authored-by", who: "B <b@x>" },
    { trailer: "Merged-by", who: "C" },
  ]);
  expect(approvalsOf(message)).toEqual([]);
});

const id = "0123456789abcdef0123456789abcdef01234567";
const named = (kind: "reverts" | "reapplies" | "cherry-picked", commit: string | null = id) => ({
  ...{ kind, named: commit, pullRequest: null },
});
const request = (kind: "pull-request" | "merge-request") => ({
  ...{ kind: "reverts", named: null, pullRequest: { kind, number: 12 } },
});

it.each([
  { message: `Revert "Renew"\n\nThis reverts commit ${id}.`, says: [named("reverts")] },
  { message: `Revert "M"\n\nThis reverts commit ${id}, reversing\nchanges made to abc.`, says: [named("reverts")] },
  { message: `Back again\n\nThis reverts commit ${id.slice(0, 9)}`, says: [named("reverts", id.slice(0, 9))] },
  { message: `Reapply "Renew"\n\nThis reverts commit ${id}.`, says: [named("reapplies")] },
  { message: 'Revert "Renew (#12)" (#13)\n\nReverts #12', says: [request("pull-request")] },
  {
    message: 'Revert "Renew (#12)" (#13)\n\nReverts acme/vendors#12',
    says: [{ ...request("pull-request"), repository: "acme/vendors" }],
  },
  {
    message: 'Revert "Renew"\n\nThis reverts merge request acme/sub/vendors!12',
    says: [{ ...request("merge-request"), repository: "acme/sub/vendors" }],
  },
  { message: 'Revert "Renew"\n\nThis reverts merge request !12', says: [request("merge-request")] },
  { message: 'Revert "Renew"', says: [named("reverts", null)] },
  { message: `Renew\n\n(cherry picked from commit ${id.toUpperCase()})`, says: [named("cherry-picked")] },
  {
    message: `Revert "R"\n\nThis reverts commit ${id}.\n\n(cherry picked from commit ${"a".repeat(64)})`,
    says: [named("reverts"), named("cherry-picked", "a".repeat(64))],
  },
  { message: `x\n\nThis reverts commit ${id}.\nThis reverts commit ${id}.`, says: [named("reverts")] },
  { message: `Not this: This reverts commit ${id}.`, says: [] },
  { message: `x\n\nas said: This reverts commit ${id}.`, says: [] },
  { message: "x\n\nThis reverts commit HEAD~1.", says: [] },
  { message: "x\n\nThis reverts commit 012345.", says: [] },
  { message: `x\n\nThis reverts commit ${"a".repeat(65)}.`, says: [] },
  { message: "Revert the price", says: [] },
])("what $message says of other commits", ({ message, says }) => {
  expect(claimedRelations(message)).toEqual(says);
});

it("a message of nothing but such lines is read in no time, and cut", () => {
  const line = (at: number) => `This reverts commit ${at.toString(16).padStart(40, "0")}.`;
  const many = Array.from({ length: 300 }, (_, at) => line(at));
  expect(claimedRelations(`x\n\n${many.join("\n")}`)).toHaveLength(20);
  expect(claimedRelations(`x\n\nReverts ${"a".repeat(16_000)}`)).toEqual([]);
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

const person = (name: string, email: string) => `${name} <${email}> 1767225600 +0000`;
const [kim, github] = [person("Kim", "kim@x"), person("GitHub", "noreply@github.com")];
const parents = (count: number) =>
  Array.from({ length: count }, (_, at) => `parent ${String(at).repeat(40)}\n`).join("");

it.each([
  {
    ...{ name: "a merge of one's own", parents: 2, author: kim, committer: person("Lee", "lee@x"), subject: "Merge" },
    is: { isMerge: true, mergedBy: { name: "Lee", email: "lee@x" }, platform: null, isSquash: false },
  },
  {
    ...{
      name: "a merge on GitHub",
      parents: 2,
      author: kim,
      committer: github,
      subject: "Merge pull request #1 from a/b",
    },
    is: { isMerge: true, mergedBy: { name: "Kim", email: "kim@x" }, platform: "GitHub", isSquash: false },
  },
  {
    ...{ name: "a squash on GitHub", parents: 1, author: kim, committer: github, subject: "Renew (#1)" },
    is: { isMerge: false, mergedBy: null, platform: "GitHub", isSquash: true },
  },
  {
    ...{
      name: "a person called GitHub",
      parents: 1,
      author: kim,
      committer: person("GitHub", "kim@x"),
      subject: "Renew",
    },
    is: { isMerge: false, mergedBy: null, platform: null, isSquash: false },
  },
])("who merged: $name", ({ parents: count, author, committer, subject, is }) => {
  const text = `${tree}${parents(count)}author ${author}\ncommitter ${committer}\n\n${subject}\n`;
  expect(claimsOf(commitOf(text), calendarOf("UTC"))).toMatchObject(is);
});
