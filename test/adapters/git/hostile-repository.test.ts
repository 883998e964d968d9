import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { aFolder } from "../../support/cli.ts";
import { aRepository, blob, closeAll, commit, commitTree, failureCode, git, open, treeAt } from "../../support/git.ts";

afterEach(closeAll);

/** Every Git hook there is. */
const hooks = [
  "applypatch-msg",
  "commit-msg",
  "fsmonitor-watchman",
  "post-checkout",
  "post-index-change",
  "post-merge",
  "post-update",
  "pre-auto-gc",
  "pre-commit",
  "pre-push",
  "pre-receive",
  "push-to-checkout",
  "reference-transaction",
  "sendemail-validate",
  "update",
];

/** A repository in which everything that can name a program names one that leaves a mark in the returned folder. */
function trapped(): { root: string; marks: string } {
  const marks = aFolder();
  const root = aRepository({
    "vendors/acme/vendor.yaml": "kind: vendor",
    "vendors/acme/documents/a.pdf": "a",
    ".gitattributes": "* filter=trap diff=trap merge=trap text eol=crlf\n",
  });
  commit(root, { "vendors/acme/vendor.yaml": "kind: contract" });
  const program = (name: string) => `touch ${marks}/${name}; cat`;
  for (const folder of [join(root, ".git/hooks"), join(root, ".git/traps")]) {
    mkdirSync(folder, { recursive: true });
    for (const hook of hooks) {
      writeFileSync(join(folder, hook), `#!/bin/sh\ntouch ${marks}/hook-${hook}\n`);
      chmodSync(join(folder, hook), 0o755);
    }
  }
  // A program of the name of a remote helper or subcommand, in case the repository's folders are searched.
  for (const name of ["git", "git-remote-trap", "git-cat-file", "git-merge-base", "sh"]) {
    writeFileSync(join(root, name), `#!/bin/sh\ntouch ${marks}/program-${name}\n`);
    chmodSync(join(root, name), 0o755);
  }
  const settings = {
    "core.fsmonitor": program("fsmonitor"),
    "core.hooksPath": join(root, ".git/traps"),
    "core.pager": program("pager"),
    "pager.cat-file": program("pager-cat-file"),
    "pager.rev-parse": program("pager-rev-parse"),
    "core.editor": program("editor"),
    "core.askPass": program("askpass"),
    "core.sshCommand": program("ssh"),
    "core.gitProxy": program("proxy"),
    "core.alternateRefsCommand": program("alternate-refs"),
    "core.untrackedCache": "true",
    "diff.external": program("diff-external"),
    "diff.trap.textconv": program("textconv"),
    "diff.trap.command": program("diff-command"),
    "merge.trap.driver": program("merge-driver"),
    "filter.trap.clean": program("clean"),
    "filter.trap.smudge": program("smudge"),
    "filter.trap.process": program("process"),
    "filter.trap.required": "true",
    "credential.helper": `!${program("credential")}`,
    "gpg.program": program("gpg"),
    "uploadpack.packObjectsHook": program("pack-objects"),
    "alias.cat-file": `!${program("alias-cat-file")}`,
    "alias.merge-base": `!${program("alias-merge-base")}`,
    "alias.rev-parse": `!${program("alias-rev-parse")}`,
    "core.repositoryFormatVersion": "1",
    "extensions.partialClone": "origin",
    "remote.origin.url": `ext::sh -c touch% ${marks}/promisor-ext`,
    "remote.origin.promisor": "true",
    "remote.origin.partialCloneFilter": "blob:none",
    "remote.origin.uploadpack": program("uploadpack"),
    "remote.helper.url": "trap::x",
    "remote.helper.vcs": "trap",
    "remote.helper.promisor": "true",
    "protocol.allow": "always",
    "protocol.ext.allow": "always",
  };
  const lines = Object.entries(settings).map(([key, value]) => {
    const [, section = "", name = ""] = /^(.*)\.([^.]+)$/.exec(key) ?? [];
    const [, outer = "", inner] = /^([^.]+)(?:\.(.*))?$/.exec(section) ?? [];
    const head = inner === undefined ? `[${outer}]` : `[${outer} "${inner}"]`;
    return `${head}\n\t${name} = ${JSON.stringify(value)}\n`;
  });
  writeFileSync(join(root, ".git/config"), lines.join(""), { flag: "a" });
  return { root, marks };
}

describe("a repository whose configuration runs programs", () => {
  it("has traps that work", () => {
    const { root, marks } = trapped();
    writeFileSync(join(root, "vendors/acme/vendor.yaml"), "other");
    const commands = ["status", "diff", `cat-file -p ${"1".repeat(40)}`, "update-ref refs/heads/x HEAD"];
    for (const args of commands.map((command) => command.split(" "))) {
      try {
        git(root, args);
      } catch {
        // Much of this fails because of the traps: what counts is what has run.
      }
    }
    const run = readdirSync(marks);
    expect(run).toEqual(expect.arrayContaining(["fsmonitor", "process", "promisor-ext"]));
    expect(run.some((name) => name.startsWith("hook-"))).toBe(true);
  });

  it("runs none of them, whatever is read", async () => {
    const { root, marks } = trapped();
    const path = process.env.PATH;
    process.env.PATH = `:.:${path}`;
    try {
      const repository = await open(root);
      const [base, head] = [await repository.resolve("HEAD~1"), await repository.resolve("HEAD")];
      const unrelated = commitTreeQuietly(root);
      const tree = await repository.tree(head);
      expect((await tree.list("vendors")).folders).toEqual(["acme"]);
      expect((await tree.read("vendors/acme")).files.length).toBe(1);
      expect((await tree.look(["vendors/acme/documents/a.pdf"])).size).toBe(1);
      expect((await tree.file(".gitattributes"))?.path).toBe(".gitattributes");
      expect((await repository.compare(base, head, "vendors")).changed).toEqual(["acme"]);
      writeFileSync(join(root, "vendors/acme/vendor.yaml"), "other");
      expect((await repository.compareWithDisk(head, "vendors")).changed).toEqual(["acme"]);
      expect(await repository.mergeBase(base, head)).toBe(base);
      expect(await failureCode(repository.mergeBase(unrelated, head))).toBe("histories-unrelated");
      expect(await failureCode(repository.resolve("nothing"))).toBe("ref-unknown");
      expect(await failureCode(repository.resolve("1".repeat(40)))).toBe("ref-unknown");
      expect(await failureCode(repository.tree("2".repeat(40)))).toBe("object-missing");
    } finally {
      process.env.PATH = path;
    }
    expect(readdirSync(marks)).toEqual([]);
  });

  it("fetches nothing that is missing, from any remote", async () => {
    const { root, marks } = trapped();
    const id = "3".repeat(40);
    const lines = [`100644 blob ${id}\tv.yaml`, `100644 blob ${id}\td.pdf`].join("\n");
    const acme = git(root, ["-c", "protocol.allow=never", "mktree", "--missing"], `${lines}\n`);
    const head = commitTreeQuietly(root, `40000 tree ${acme}\tacme`);
    expect(existsSync(join(marks, "promisor-ext"))).toBe(false);
    const tree = await (await open(root)).tree(head);
    expect(await failureCode(tree.read("acme"))).toBe("object-missing");
    expect(await failureCode(tree.look(["acme/d.pdf"]))).toBe("object-missing");
    expect(await failureCode(tree.file("acme/d.pdf"))).toBe("object-missing");
    expect(readdirSync(marks)).toEqual([]);
  });
});

/** A commit without parents, made without the repository's configuration. */
function commitTreeQuietly(root: string, entry = `100644 blob ${blob(root, "x")}\tx`): string {
  return commitTree(root, git(root, ["mktree", "--missing"], `${entry}\n`));
}

describe("what stands in for another object", () => {
  it("is not read: a replacement", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "true", "d.md": "true" });
    const head = git(root, ["rev-parse", "HEAD"]);
    const other = commit(root, { "vendors/acme/v.yaml": "replaced", "d.md": "replaced", "vendors/beta/v.yaml": "x" });
    git(root, ["replace", head, other]);
    git(root, ["replace", git(root, ["--no-replace-objects", "rev-parse", `${head}:d.md`]), `${other}:d.md`]);
    expect(git(root, ["show", `${head}:d.md`])).toBe("replaced");
    const tree = await treeAt(root, head);
    expect((await tree.list("vendors")).folders).toEqual(["acme"]);
    expect(Buffer.from((await tree.file("d.md"))?.bytes ?? []).toString()).toBe("true");
    const read = await tree.read("vendors/acme");
    expect(read.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["true"]);
  });

  it("is not read: a graft", async () => {
    const root = aRepository({ a: "1" });
    const first = git(root, ["rev-parse", "HEAD"]);
    const second = commit(root, { a: "2" });
    const third = commit(root, { a: "3" });
    const unrelated = commitTree(root, git(root, ["rev-parse", "HEAD^{tree}"]));
    mkdirSync(join(root, ".git/info"), { recursive: true });
    writeFileSync(join(root, ".git/info/grafts"), `${third} ${unrelated}\n${second} ${unrelated}\n`);
    const repository = await open(root);
    expect(await repository.resolve("HEAD~2")).toBe(first);
    expect(await repository.mergeBase(first, third)).toBe(first);
    expect(await failureCode(repository.mergeBase(unrelated, third))).toBe("histories-unrelated");
  });
});
