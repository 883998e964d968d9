import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { deflateSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ObjectReader, unbuffered } from "../../../src/adapters/git/object-reader.ts";
import { keepUpTo } from "../../../src/adapters/git/receivers.ts";
import { openRepository } from "../../../src/adapters/git/repository.ts";
import { aFolder, repository as project } from "../../support/cli.ts";
import { aRepository, closeAll, failureCode, git, looseObject, open } from "../../support/git.ts";

const realPath = process.env.PATH ?? "";
afterEach(() => {
  process.env.PATH = realPath;
  closeAll();
});

const files = { "vendors/acme/v.yaml": "v", "vendors/beta/v.yaml": "w", "d.md": "d" };

/** Puts a script in Git's place for the time of a test. `$GIT` is the real one. */
async function withGit<T>(script: string, run: (log: string) => Promise<T>): Promise<T> {
  const folder = aFolder({ log: "" });
  const real = git("/", ["--exec-path"]);
  writeFileSync(join(folder, "git"), `#!/bin/sh\nGIT=${real}/git\nLOG=${folder}/log\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  process.env.PATH = `${folder}:${realPath}`;
  try {
    return await run(join(folder, "log"));
  } finally {
    process.env.PATH = realPath;
  }
}
const logged = 'echo "$@" >> $LOG; exec $GIT "$@"';

describe("Git's process", () => {
  it("is one for all that is read, beside short ones where the repository, a ref or history is searched", async () => {
    const root = aRepository(files);
    const [first, tree] = [git(root, ["rev-parse", "HEAD"]), git(root, ["rev-parse", "HEAD^{tree}"])];
    const next = (parent: string, message: string) => git(root, ["commit-tree", "-p", parent, "-m", message, tree]);
    const [ours, theirs] = [next(next(first, "a"), "b"), next(next(first, "c"), "d")];
    const commands = await withGit(logged, async (log) => {
      const repository = await open(root);
      const at = await repository.tree(await repository.resolve("main"));
      for (const folder of (await at.list("vendors")).folders) await at.read(`vendors/${folder}`);
      await at.look(["d.md"]);
      await repository.compare(first, ours, "vendors");
      await repository.compareWithDisk(first, "vendors");
      const before = readFileSync(log, "utf8").trim().split("\n");
      expect(await repository.mergeBase(ours, theirs)).toBe(first);
      return [before, readFileSync(log, "utf8").trim().split("\n")];
    });
    const searching = ["cat-file", "config", "for-each-ref", "rev-parse"];
    const used = commands[0]?.map((line) => searching.find((name) => line.includes(` ${name} `)));
    expect(used?.sort()).toEqual(searching);
    expect(commands[1]).toHaveLength(5);
    expect(commands[1]?.[4]).toContain(`merge-base --end-of-options ${ours} ${theirs}`);
  });

  it("is asked in the old protocol when Git is older than 2.36", async () => {
    const old = `case "$*" in *--batch-command*) echo "error: unknown option \\\`batch-command'" >&2; exit 129;; esac; exec $GIT "$@"`;
    const root = aRepository(files);
    await withGit(old, async () => {
      const repository = await open(root);
      const tree = await repository.tree(await repository.resolve("main"));
      expect((await tree.read("vendors/beta")).files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["w"]);
      expect((await tree.look(["d.md", "nothing"])).get("nothing")).toEqual({ state: "absent" });
    });
  });

  it("may be missing", async () => {
    const root = aRepository(files);
    process.env.PATH = aFolder();
    try {
      expect(await failureCode(openRepository(root))).toBe("git-missing");
    } finally {
      process.env.PATH = realPath;
    }
  });

  it.each([
    { name: "ends at once", script: "exit 1" },
    { name: "ends without an error", script: "exit 0" },
    { name: "is killed", script: "kill -9 $$" },
    { name: "says what nobody asked for", script: "echo hello; exec cat >/dev/null" },
    { name: "complains without end", script: "yes complaint | head -c 10000000 >&2; exit 1" },
  ])("that $name is an error", async ({ script }) => {
    const root = aRepository(files);
    await withGit(script, async () => {
      expect(await failureCode(openRepository(root))).toBe("git-failed");
    });
  });

  it("that ends in the middle is an error for whoever waits or asks later", async () => {
    const root = aRepository({ ...files, large: Buffer.alloc(20_000_000, "abc") });
    // The first answers pass, and a part of the large one.
    await withGit('$GIT "$@" | dd bs=64k count=30 2>/dev/null', async () => {
      const repository = await open(root);
      const tree = await repository.tree(await repository.resolve("main"));
      const reading = [tree.look(["large"]), tree.look(["d.md"]), tree.text("d.md")];
      expect(await Promise.all(reading.map(failureCode))).toEqual(Array(3).fill("git-failed"));
      expect(await failureCode(tree.look(["d.md"]))).toBe("git-failed");
    });
  });

  it("that finds an object damaged is an error", async () => {
    const root = aRepository({
      ...files,
      large: Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 251)),
    });
    const path = looseObject(root, git(root, ["rev-parse", "HEAD:large"]));
    const whole = readFileSync(path);
    chmodSync(path, 0o644);
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    const repository = await open(root);
    const tree = await repository.tree(await repository.resolve("main"));
    expect(["git-failed", "object-missing"]).toContain(await failureCode(tree.look(["large"])));
  });

  it.each([
    { name: "another content", object: "blob 1\0e" },
    { name: "less than it says", object: "blob 5\0d" },
    { name: "another type", object: "commit 1\0d" },
  ])("gives nobody an object that has $name", async ({ object }) => {
    const root = aRepository(files);
    const path = looseObject(root, git(root, ["rev-parse", "HEAD:d.md"]));
    chmodSync(path, 0o644);
    writeFileSync(path, deflateSync(object));
    const repository = await open(root);
    const tree = await repository.tree(await repository.resolve("main"));
    // Git sends less than it said, and what comes next is taken for the rest.
    const reading = [tree.look(["d.md"]), tree.look(["vendors/acme/v.yaml"])];
    expect(await failureCode(reading[0] ?? tree.look([]))).toBe("git-failed");
    await reading[1]?.catch(() => undefined);
  });

  it("that does not answer is given up", async () => {
    await withGit("exec cat >/dev/null", async () => {
      const reader = new ObjectReader({ cwd: aRepository(files) }, unbuffered, 200);
      expect(await failureCode(reader.request("HEAD", keepUpTo(0)))).toBe("git-failed");
      expect(await failureCode(reader.request("HEAD", keepUpTo(0)))).toBe("git-failed");
    });
  });

  it("is not given up by a program that is busy itself", async () => {
    const reader = new ObjectReader({ cwd: aRepository(files) }, unbuffered, 200);
    const reading = reader.request("HEAD", keepUpTo(0));
    await setImmediate();
    for (const start = performance.now(); performance.now() - start < 600; );
    expect((await reading)?.header.type).toBe("commit");
    reader.close();
  });

  it("ends when it is closed, and whoever waits gets an error", async () => {
    const root = aRepository(files);
    const repository = await openRepository(root);
    const head = await repository.resolve("main");
    const tree = await repository.tree(head);
    const waiting = tree.look(["d.md"]);
    repository.close();
    repository.close();
    await expect(waiting).rejects.toThrow("closed");
    await expect(tree.look(["d.md"])).rejects.toThrow("closed");
    await expect(repository.resolve("main")).rejects.toThrow("closed");
  });
});

describe("a program", () => {
  /** Runs a module that has `open` and `root`, and returns how it ended. */
  async function program(body: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
    const bundle = join(aFolder(), "program.mjs");
    const { build } = await import("esbuild");
    await build({
      stdin: {
        contents: `import { ObjectReader, unbuffered } from "../../../src/adapters/git/object-reader.ts";
import { keepUpTo } from "../../../src/adapters/git/receivers.ts";
import { openRepository } from "./src/adapters/git/repository.ts";\n${body}`,
        resolveDir: project,
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: bundle,
      logLevel: "silent",
    });
    const child = spawn(process.execPath, [bundle, aRepository(files)], { timeout: 20_000 });
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      output.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output.stderr += chunk;
    });
    const [status] = await once(child, "close");
    return { status, ...output };
  }

  it.each([
    { name: "that closes the repository", end: "repository.close();" },
    { name: "that forgets to", end: "" },
    { name: "that leaves something unread", end: 'tree.look(["d.md"]); tree.read("vendors/acme");' },
  ])("$name comes to its end", async ({ end }) => {
    const { status, stdout, stderr } = await program(`
      const repository = await openRepository(process.argv[2]);
      const tree = await repository.tree(await repository.resolve("HEAD"));
      for (let at = 0; at < 3; at++) {
        await new Promise((done) => setTimeout(done, 10));
        console.log((await tree.list("vendors")).folders.join());
      }
      ${end}`);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "acme,beta\n".repeat(3), stderr: "" });
  });
});
