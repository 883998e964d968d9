import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionAddress,
  forgesOf,
  isActionAddress,
  isCodeOwner,
  isPlainFolder,
  repositoryAddress,
} from "../../../../src/usecases/authoring/init/addresses.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";

describe("the address of a repository", () => {
  it.each([
    ["https://github.com/acme/vendors.git", "github.com", "acme/vendors"],
    ["https://user:secret@github.example.com:8443/acme/vendors/", "github.example.com", "acme/vendors"],
    ["git@github.com:acme/vendors.git", "github.com", "acme/vendors"],
    ["ssh://git@gitlab.example.com:2222/group/sub/vendors.git", "gitlab.example.com", "group/sub/vendors"],
    ["git+https://GitHub.com/acme/vendors.git", "github.com", "acme/vendors"],
    ["github:acme/vendors", "github.com", "acme/vendors"],
  ])("is read: %s", (text, host, name) => {
    expect(repositoryAddress(text)).toEqual({ host, name });
  });

  it.each(["", "/srv/git/vendors.git", "../vendors", "file:///srv/vendors", "C:\\vendors", "ext::sh -c x", "a b/c"])(
    "is none: %j",
    (text) => {
      expect(repositoryAddress(text)).toBeUndefined();
    },
  );
});

describe("the address of the Action", () => {
  it("is the tool's repository at its commit, where GitHub hosts it", () => {
    const at = (text: string, id: string | undefined = commit) => actionAddress(repositoryAddress(text), id);
    expect(at("git@github.com:acme/clausegate.git")).toBe(`acme/clausegate@${commit}`);
    expect(at("https://gitlab.com/acme/clausegate")).toBeUndefined();
    expect(at("https://github.com/group/sub/clausegate")).toBeUndefined();
    expect(at("/srv/clausegate")).toBeUndefined();
    expect(actionAddress(repositoryAddress("github:acme/clausegate"), undefined)).toBeUndefined();
  });

  it.each([
    "acme/x@main",
    "acme/x@v1.2.3",
    `acme/x@${commit.slice(1)}`,
    `acme/x/y@${commit}`,
    `@${commit}`,
    ` a/b@${commit}`,
  ])("has a full commit and nothing else: %j", (text) => {
    expect(isActionAddress(text)).toBe(false);
  });
});

it("writes the files of the forge whose name the remote shows, else those of both", () => {
  const of = (text: string) => forgesOf(repositoryAddress(text));
  expect(of("https://github.com/a/b")).toEqual(["github"]);
  expect(of("git@gitlab.example.com:a/b.git")).toEqual(["gitlab"]);
  expect(of("https://git.example.com/a/b")).toEqual(["github", "gitlab"]);
  expect(of("")).toEqual(["github", "gitlab"]);
});

it("lets no folder, owner or Action break out of the line it stands in", () => {
  const sign = fc.constantFrom("a", "가", "/", ".", "-", "_", " ", "'", '"', "\n", "$", "*", ":", "#", "\\", "@", "\0");
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 8 }).map((signs) => signs.join("")),
      (text) => {
        if (isPlainFolder(text)) expect(text).toMatch(/^[가a_](?:[가a_.-]|\/[가a_])*$/);
        if (isCodeOwner(text)) expect(text).not.toMatch(/[\s#*'"$\\:]/);
        expect(isActionAddress(text)).toBe(false);
      },
    ),
    { seed: 20, numRuns: 5000 },
  );
});
