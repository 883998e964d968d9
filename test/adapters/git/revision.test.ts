import { describe, expect, it } from "vitest";
import { fetchCommand, isRevision } from "../../../src/adapters/git/revision.ts";

const id = "a".repeat(40);

it.each([
  "HEAD",
  "main",
  "origin/main",
  "refs/pull/12/merge",
  "feature/한글-가지",
  "v1.0-3-gabc1234",
  id,
  "b".repeat(64),
  "abc123",
  "HEAD~",
  "HEAD~12",
  "HEAD^",
  "HEAD^1",
  "HEAD^2~3^",
  "v1^{commit}",
  "v1^{}",
  "@",
  "@{u}",
  "main@{upstream}",
  "@{-1}",
  "HEAD@{2}",
])("%s is a revision", (text) => {
  expect(isRevision(text)).toBe(true);
});

it.each([
  "",
  " ",
  "-x",
  "--all",
  "main\nHEAD",
  "main\n",
  "main\r",
  "main\0",
  "main\u2028x",
  "main x",
  "HEAD:vendors",
  ":/fix",
  ":0:x",
  "HEAD^{/fix}",
  "HEAD^{tree}",
  "HEAD^{blob}",
  "HEAD^@",
  "HEAD^!",
  "^main",
  "~1",
  "main..topic",
  "main...topic",
  "main@{yesterday}",
  "main@{2026-01-01}",
  "main*",
  "ma?n",
  "ma[in",
  "ma\\in",
  "a\ud800b",
  "a".repeat(1025),
])("%j is no revision", (text) => {
  expect(isRevision(text)).toBe(false);
});

it("is decided in no time, whatever the text", () => {
  const start = performance.now();
  for (const part of ["@{", "^", "~1", "..", "a@{u}", "^{commit}", "{"]) isRevision(part.repeat(500).slice(0, 1024));
  expect(performance.now() - start).toBeLessThan(200);
});

describe("the command that fetches", () => {
  it.each([
    { ref: "main", shallow: "git fetch --depth=1 origin main:main", whole: "git fetch origin main:main" },
    {
      ref: "origin/main",
      shallow: "git fetch --depth=1 origin main:refs/remotes/origin/main",
      whole: "git fetch origin main:refs/remotes/origin/main",
    },
    { ref: id, shallow: `git fetch --depth=1 origin ${id}`, whole: `git fetch origin ${id}` },
    { ref: "abc1234", shallow: "git fetch --unshallow origin", whole: "git fetch origin" },
    { ref: "HEAD~3", shallow: "git fetch --unshallow origin", whole: "git fetch origin" },
    { ref: "x;rm", shallow: "git fetch --unshallow origin", whole: "git fetch origin" },
    { ref: "$(x)", shallow: "git fetch --unshallow origin", whole: "git fetch origin" },
  ])("$ref is safe to paste", ({ ref, shallow, whole }) => {
    expect(fetchCommand(ref, true)).toBe(shallow);
    expect(fetchCommand(ref, false)).toBe(whole);
  });
});
