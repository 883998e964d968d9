import { describe, expect, it } from "vitest";
import { releaseNotes } from "../../tools/release.ts";

const changelog = `# Changelog

## Unreleased

- Not yet.

## 1.2.0 - 2026-07-01

- A thing.

### Fixed

- Another.

## [1.1.0] - 2026-06-01

- The first.

## 1.0.0 - 2026-05-01

## 0.9.0

- No day.
`;
const repository = "acme/clausegate";
const manifest = { version: "1.2.0", repository: { url: "git+https://github.com/acme/clausegate.git" } };
const release = { tag: "v1.2.0", repository, manifest, changelog };
const versioned = (version: string) => ({ ...release, tag: `v${version}`, manifest: { ...manifest, version } });

describe("the notes of a release", () => {
  it("are the version's section of the changelog", () => {
    expect(releaseNotes(release)).toBe("- A thing.\n\n### Fixed\n\n- Another.\n");
    expect(releaseNotes(versioned("1.1.0"))).toBe("- The first.\n");
  });

  it.each([
    { name: "the tag is of another version", change: { tag: "v1.2.1" }, told: "is not v1.2.0" },
    { name: "the tag has no v", change: { tag: "1.2.0" }, told: "is not v1.2.0" },
    { name: "the tag says more", change: { tag: "v1.2.0-rc.1" }, told: "is not v1.2.0" },
    { name: "the version is one before a release", change: versioned("1.2.0-rc.1"), told: "is not v1.2.0-rc.1" },
    { name: "the changelog has no section", change: versioned("2.0.0"), told: 'no section "## 2.0.0 - ' },
    { name: "the section has no day", change: versioned("0.9.0"), told: 'no section "## 0.9.0 - ' },
    { name: "the section is empty", change: versioned("1.0.0"), told: "says nothing about 1.0.0" },
    { name: "the changelog is not dated yet", change: versioned("Unreleased"), told: "is not vUnreleased" },
    { name: "the package names no repository", change: { manifest: { version: "1.2.0" } }, told: '"repository"' },
    {
      name: "the package names another repository",
      change: { repository: "fork/clausegate" },
      told: "fork/clausegate",
    },
  ])("are refused where $name", ({ change, told }) => {
    expect(() => releaseNotes({ ...release, ...change })).toThrow(told);
  });
});
