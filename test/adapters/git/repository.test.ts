import { createHash } from "node:crypto";
import { chmodSync, chownSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { gitEnvironment } from "../../../src/adapters/git/command.ts";
import { failureOf } from "../../../src/adapters/git/failure.ts";
import { openRepository } from "../../../src/adapters/git/repository.ts";
import { runErrorText } from "../../../src/texts/run-errors.ts";
import { aFolder } from "../../support/cli.ts";
import {
  aRepository,
  clone,
  closeAll,
  commit,
  commitTree,
  failure,
  failureCode,
  git,
  looseObject,
  open,
  treeAt,
} from "../../support/git.ts";

afterEach(closeAll);

const content = async (root: string, revision = "HEAD") => {
  const tree = await treeAt(root, revision);
  const { folders } = await tree.list("vendors");
  if (folders.length === 0) return [];
  return (await tree.read("vendors/acme")).files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes)}`);
};

describe("a root", () => {
  const files = { "sub/vendors/acme/v.yaml": "sub", "vendors/acme/v.yaml": "top" };
  const top = ["vendors/acme/v.yaml top"];
  const sub = ["vendors/acme/v.yaml sub"];

  it("is the top of a repository, or a folder below it", async () => {
    const root = aRepository(files);
    expect(await content(root)).toEqual(top);
    expect(await content(join(root, "sub"))).toEqual(sub);
  });

  it("is reached through a link", async () => {
    const root = aRepository(files);
    const link = join(aFolder(), "link");
    symlinkSync(join(root, "sub"), link);
    expect(await content(link)).toEqual(sub);
  });

  it("has a name that needs care", async () => {
    const name = "한글 ::error::\n'\"$(x) -rf";
    const root = aRepository({ [`${name}/vendors/acme/v.yaml`]: "x", [`${name}/new/x`]: "x" });
    expect(await content(join(root, name))).toEqual(["vendors/acme/v.yaml x"]);
    commit(root, { [`${name}/later/vendors/acme/v.yaml`]: "y" });
    expect(await content(join(root, name, "later"), "HEAD~1")).toEqual([]);
  });

  it("is a folder of the commit in a bare repository that is named, and in none that is found", async () => {
    const bare = clone(aRepository(files), "--bare");
    for (const folder of [bare, join(bare, "refs")]) {
      expect(await failureCode(openRepository(folder))).toBe("repository-missing");
    }
    const below = await open({ root: "sub", gitDir: bare });
    const tree = await below.tree(await below.resolve("main"));
    const [file] = (await tree.read("vendors/acme")).files;
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe("sub");
    for (const root of ["..", "../x", "/x", "a/../.."]) {
      expect(await failureCode(openRepository({ root, gitDir: bare }))).toBe("root-missing");
    }
    const repository = await open({ root: ".", gitDir: bare });
    const head = await repository.resolve("main");
    expect(await failureCode(repository.compareWithDisk(head, "vendors"))).toBe("git-failed");
    expect((await repository.compare(head, head, "vendors")).changed).toEqual([]);
  });

  it("is a linked work tree, where .git is a file", async () => {
    const root = aRepository(files);
    const other = join(aFolder(), "other");
    git(root, ["worktree", "add", "--quiet", "-b", "topic", other]);
    commit(other, { "vendors/acme/v.yaml": "topic" });
    expect(await content(other)).toEqual(["vendors/acme/v.yaml topic"]);
    expect(await content(join(other, "sub"))).toEqual(sub);
    expect(await content(root)).toEqual(top);
    const repository = await open(other);
    expect((await repository.compareWithDisk(await repository.resolve("main"), "vendors")).changed).toEqual(["acme"]);
  });

  it("is in a submodule, which is a repository of its own", async () => {
    const inner = aRepository(files);
    const root = aRepository({ x: "x" });
    git(root, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner, "module"]);
    expect(await content(join(root, "module", "sub"))).toEqual(sub);
  });

  it("is in a repository whose ids are SHA-256", async () => {
    const root = aRepository(files, ["--object-format=sha256"]);
    expect(await content(root)).toEqual(top);
    expect(await content(join(root, "sub"))).toEqual(sub);
    const repository = await open(root);
    const base = await repository.resolve("HEAD");
    expect(base).toHaveLength(64);
    const head = commit(root, { "vendors/acme/v.yaml": "new", "vendors/beta/v.yaml": "b" });
    expect(await repository.mergeBase(base, head)).toBe(base);
    expect(await repository.compare(base, head, "vendors")).toMatchObject({ changed: ["acme"], added: ["beta"] });
    expect(await repository.compareWithDisk(base, "vendors")).toMatchObject({ changed: ["acme"], added: ["beta"] });
    expect(await repository.compareWithDisk(head, "vendors")).toMatchObject({ changed: [], added: [], removed: [] });
  });

  it("is a folder the commit does not have", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "top" });
    commit(root, { "new/deep/vendors/acme/v.yaml": "new" });
    const below = join(root, "new/deep");
    expect(await content(below)).toEqual(["vendors/acme/v.yaml new"]);
    const tree = await treeAt(below, "HEAD~1");
    expect(await tree.list("vendors")).toEqual({ folders: [], problems: [], others: [] });
    expect(await tree.file("clausegate.yaml")).toBeUndefined();
    expect((await tree.look(["x"])).get("x")).toEqual({ state: "absent" });
    expect(await failureCode(tree.read("vendors/acme"))).toBe("input-unreadable");
    const repository = await open(below);
    const [base, head] = [await repository.resolve("HEAD~1"), await repository.resolve("HEAD")];
    expect(await repository.compare(base, head, "vendors")).toMatchObject({ added: ["acme"], outside: [] });
    expect(await repository.compareWithDisk(base, "vendors")).toMatchObject({ added: ["acme"], removed: [] });
  });

  it("is no folder where the commit has a link or a file", async () => {
    const root = aRepository();
    commit(root, { real: { link: "elsewhere" } });
    commit(root, { real: "a file" });
    commit(root, { real: null });
    commit(root, { "real/x": "a folder" });
    const repository = await open(join(root, "real"));
    expect(await failureCode(repository.tree(await repository.resolve("HEAD~3")))).toBe("input-unreadable");
    const atFile = await repository.tree(await repository.resolve("HEAD~2"));
    expect(await atFile.list("vendors")).toEqual({ folders: [], problems: [], others: [] });
  });

  it("is not there", async () => {
    expect(await failureCode(openRepository(join(aFolder(), "nothing")))).toBe("root-missing");
    const root = aRepository(files);
    expect(await failureCode(openRepository(join(root, "vendors/acme/v.yaml")))).toBe("root-missing");
  });

  it("is in no repository", async () => {
    expect(await failureCode(openRepository(aFolder({ x: "x" })))).toBe("repository-missing");
    const broken = aRepository(files);
    rmSync(join(broken, ".git/HEAD"));
    expect(await failureCode(openRepository(broken))).toBe("repository-missing");
  });
});

describe("a revision", () => {
  const root = aRepository({ a: "1" });
  const first = git(root, ["rev-parse", "HEAD"]);
  const second = commit(root, { a: "2" });
  git(root, ["tag", "-a", "-m", "x", "v1", first]);
  git(root, ["branch", "가지/하나", first]);

  it.each([
    { revision: "HEAD", id: second },
    { revision: "main", id: second },
    { revision: "refs/heads/main", id: second },
    { revision: "HEAD~1", id: first },
    { revision: "HEAD^", id: first },
    { revision: "refs/tags/v1", id: first },
    { revision: "refs/tags/v1^{commit}", id: first },
    { revision: "가지/하나", id: first },
    { revision: first, id: first },
    { revision: first.slice(0, 12), id: first },
  ])("$revision is a commit", async ({ revision, id }) => {
    expect(await (await open(root)).resolve(revision)).toBe(id);
  });

  it.each(["-x", "", "main\nHEAD", "HEAD:a", ":/x", "main..HEAD"])("%j is refused", async (revision) => {
    expect(await failureCode((await open(root)).resolve(revision))).toBe("ref-invalid");
  });

  it("is unknown, also when it names no commit", async () => {
    const repository = await open(root);
    for (const revision of ["nothing", "HEAD~9", "0".repeat(40), git(root, ["rev-parse", "HEAD^{tree}"])]) {
      expect(await failureCode(repository.resolve(revision))).toBe("ref-unknown");
    }
    const error = await failure(repository.resolve("topic"));
    expect(runErrorText(error).en).toContain("git fetch origin topic:topic");
    expect(runErrorText(error).ko).toContain("git fetch origin topic:topic");
    expect(await repository.resolve("main")).toBe(second);
  });

  it("is unknown in a repository without commits", async () => {
    expect(await failureCode((await open(aRepository())).resolve("HEAD"))).toBe("ref-unknown");
  });

  it("may be the beginning of several ids", async () => {
    const many = aRepository({ a: "x" });
    const tree = git(many, ["rev-parse", "HEAD^{tree}"]);
    // Seventeen ids have two that begin with the same digit; four digits are the fewest Git takes.
    const ids = new Map<string, string>();
    let shared: string | undefined;
    const stream = Array.from({ length: 1500 }, (_, at) => `${tree}${at}`);
    for (const text of stream) {
      if (shared) break;
      const id = sha1OfCommit(tree, text);
      const start = id.slice(0, 4);
      const other = ids.get(start);
      if (other !== undefined) {
        for (const one of [other, text]) writeCommit(many, tree, one);
        shared = start;
      }
      ids.set(start, text);
    }
    expect(await failureCode((await open(many)).resolve(shared ?? ""))).toBe("ref-ambiguous");
  });

  it("is what is asked for by full id only", async () => {
    const repository = await open(root);
    expect(await failureCode(repository.tree("main"))).toBe("ref-invalid");
    expect(await failureCode(repository.mergeBase("main", second))).toBe("ref-invalid");
    expect(await failureCode(repository.tree("1".repeat(40)))).toBe("object-missing");
  });
});

function commitText(tree: string, message: string): string {
  return `tree ${tree}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n${message}\n`;
}

function sha1OfCommit(tree: string, message: string): string {
  const text = commitText(tree, message);
  return createHash("sha1").update(`commit ${text.length}\0${text}`).digest("hex");
}

function writeCommit(root: string, tree: string, message: string): void {
  git(root, ["hash-object", "-t", "commit", "-w", "--stdin"], commitText(tree, message));
}

describe("the merge base", () => {
  /** Starts no second Git: a shell in its place would say so. */
  it("is the base when that is the head or its parent, without searching history", async () => {
    const root = aRepository({ a: "1" });
    const base = git(root, ["rev-parse", "HEAD"]);
    const child = commit(root, { a: "2" });
    const tree = git(root, ["rev-parse", "HEAD^{tree}"]);
    const merge = commitTree(root, tree, [base, child]);
    const repository = await open(root);
    const path = process.env.PATH;
    process.env.PATH = aFolder();
    try {
      expect(await repository.mergeBase(base, base)).toBe(base);
      expect(await repository.mergeBase(base, child)).toBe(base);
      expect(await repository.mergeBase(child, base)).toBe(base);
      expect(await repository.mergeBase(base, merge)).toBe(base);
      expect(await repository.mergeBase(child, merge)).toBe(child);
    } finally {
      process.env.PATH = path;
    }
  });

  it("is the commit two branches began at", async () => {
    const root = aRepository({ a: "1" });
    const began = git(root, ["rev-parse", "HEAD"]);
    const ours = [commit(root, { a: "2" }), commit(root, { a: "3" })].at(-1) ?? "";
    git(root, ["checkout", "--quiet", "-b", "topic", began]);
    const theirs = [commit(root, { b: "2" }), commit(root, { b: "3" })].at(-1) ?? "";
    const repository = await open(root);
    expect(await repository.mergeBase(ours, theirs)).toBe(began);
    expect(await repository.mergeBase(theirs, ours)).toBe(began);
  });

  it("does not exist between unrelated histories", async () => {
    const root = aRepository({ a: "1" });
    const head = commit(root, { a: "2" });
    const other = commitTree(root, git(root, ["rev-parse", "HEAD^{tree}"]));
    const repository = await open(root);
    expect(await failureCode(repository.mergeBase(other, head))).toBe("histories-unrelated");
  });
});

describe("a shallow clone", () => {
  const { source, main, head, merge } = pullRequest();

  /** Main went on after the topic began, and `refs/pull/1/merge` merges both. */
  function pullRequest() {
    const source = aRepository({ "vendors/acme/v.yaml": "1" });
    git(source, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    git(source, ["checkout", "--quiet", "-b", "topic"]);
    commit(source, { "vendors/beta/v.yaml": "b" });
    const head = commit(source, { "vendors/beta/v.yaml": "c" });
    git(source, ["checkout", "--quiet", "main"]);
    const main = commit(source, { "vendors/acme/v.yaml": "2" });
    git(source, ["merge", "--quiet", "--no-ff", "--message=x", "topic"]);
    const merge = git(source, ["rev-parse", "HEAD"]);
    git(source, ["update-ref", "refs/pull/1/merge", merge]);
    git(source, ["reset", "--quiet", "--hard", main]);
    return { source, main, head, merge };
  }

  function checkout(depth: number): string {
    const root = aRepository();
    git(root, ["remote", "add", "origin", `file://${source}`]);
    git(root, ["fetch", "--quiet", `--depth=${depth}`, "origin", "refs/pull/1/merge"]);
    git(root, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
    return root;
  }

  it("of depth 2 is enough for a pull request", async () => {
    const repository = await open(checkout(2));
    expect(await repository.resolve("HEAD^1")).toBe(main);
    expect(await repository.resolve("HEAD")).toBe(merge);
    expect(await repository.mergeBase(main, merge)).toBe(main);
    expect(await repository.compare(main, merge, "vendors")).toEqual({
      changed: [],
      added: ["beta"],
      removed: [],
      guidelines: false,
      outside: [],
      documents: [],
    });
  });

  it("of depth 1 is enough once the parent is fetched, as the error says", async () => {
    const root = checkout(1);
    const repository = await open(root);
    for (const revision of ["HEAD^1", main]) {
      expect(await failureCode(repository.resolve(revision))).toBe("ref-not-fetched");
    }
    const { args } = await failure(repository.resolve(main));
    runAsTold(root, args.command);
    expect(await repository.resolve(main)).toBe(main);
    expect(await repository.mergeBase(main, merge)).toBe(main);
    expect(await repository.compare(main, merge, "vendors")).toMatchObject({ added: ["beta"], changed: [] });
  });

  it.each(["topic", "origin/topic", "refs/heads/topic"])(
    "gets '%s' by the command the error says",
    async (revision) => {
      const root = checkout(1);
      const repository = await open(root);
      const error = await failure(repository.resolve(revision));
      expect(error.code).toBe("ref-not-fetched");
      for (const said of Object.values(runErrorText(error))) expect(said).toContain(`git fetch --depth=1 origin `);
      runAsTold(root, error.args.command);
      expect(await repository.resolve(revision)).toBe(head);
      expect(git(root, ["rev-parse", "--is-shallow-repository"])).toBe("true");
    },
  );

  it("gets an older commit by the command the error says", async () => {
    const root = checkout(1);
    runAsTold(root, (await failure((await open(root)).resolve("HEAD~2"))).args.command);
    expect(await (await open(root)).resolve("HEAD~2")).toBe(git(source, ["rev-parse", "main~1"]));
  });

  it("may end before the merge base, which is not the same as unrelated histories", async () => {
    const root = checkout(1);
    git(root, ["fetch", "--quiet", "--depth=1", "origin", main, head]);
    const repository = await open(root);
    const error = await failure(repository.mergeBase(main, head));
    expect(error.code).toBe("history-missing");
    expect(runErrorText(error).en).toMatch(/git fetch --unshallow.*fetch-depth: 0/);
    git(root, ["fetch", "--quiet", "--unshallow"]);
    git(root, ["fetch", "--quiet", "origin", main, head]);
    expect(await repository.mergeBase(main, head)).toBe(git(source, ["rev-parse", "main~1"]));
  });

  it("of one branch lacks the others", async () => {
    const root = clone(source, "--single-branch", "--branch", "main");
    const repository = await open(root);
    const error = await failure(repository.resolve("origin/topic"));
    expect(error.code).toBe("ref-unknown");
    runAsTold(root, error.args.command);
    expect(await repository.resolve("origin/topic")).toBe(head);
    expect(git(root, ["rev-parse", "--is-shallow-repository"])).toBe("false");
  });
});

/** Runs a command of Git that a message told. */
function runAsTold(root: string, command: unknown): void {
  const [program, ...args] = String(command).split(" ");
  expect(program).toBe("git");
  git(root, [...args, "--quiet"]);
}

describe("an object that is not in the clone", () => {
  const files = { "vendors/acme/v.yaml": "v", "vendors/acme/documents/d.md": "d", "clausegate.yaml": "c" };

  it.each(["blob:none", "tree:0"])(
    "of a partial clone (%s) is never absent, and is fetched as the error says",
    async (filter) => {
      const source = aRepository(files);
      git(source, ["config", "uploadpack.allowFilter", "true"]);
      const root = clone(source, `--filter=${filter}`, "--no-checkout");
      const repository = await open(root);
      const head = await repository.resolve("HEAD");
      const reading = [
        async () => (await repository.tree(head)).read("vendors/acme"),
        async () => (await repository.tree(head)).look(["vendors/acme/documents/d.md"]),
        async () => (await repository.tree(head)).file("clausegate.yaml"),
      ];
      const codes = await Promise.all(reading.map((read) => failureCode(read())));
      expect(codes).toEqual(["object-missing", "object-missing", "object-missing"]);
      const error = await failure(reading[0]?.() ?? Promise.resolve());
      const told = /git fetch [\w -]+/.exec(runErrorText(error).en)?.[0].trim();
      runAsTold(root, told);
      expect(await content(root)).toEqual(["vendors/acme/v.yaml v"]);
    },
  );

  it("is named with its path", async () => {
    const root = aRepository(files);
    const id = git(root, ["rev-parse", "HEAD:vendors/acme"]);
    rmSync(looseObject(root, id));
    const tree = await treeAt(root);
    const error = await failure(tree.read("vendors/acme"));
    expect([error.code, error.args]).toEqual(["object-missing", { object: id, path: "vendors/acme" }]);
    expect((await tree.file("clausegate.yaml"))?.path).toBe("clausegate.yaml");
  });

  it("on the way to the root is not a root that is absent", async () => {
    const root = aRepository({ "a/b/vendors/acme/v.yaml": "v" });
    rmSync(looseObject(root, git(root, ["rev-parse", "HEAD:a"])));
    expect(await failureCode(treeAt(join(root, "a/b")))).toBe("object-missing");
  });

  it("is the root's tree", async () => {
    const root = aRepository(files);
    rmSync(looseObject(root, git(root, ["rev-parse", "HEAD^{tree}"])));
    expect(await failureCode(treeAt(root).then((tree) => tree.list("vendors")))).toBe("object-missing");
  });

  it("may be damaged", async () => {
    const root = aRepository(files);
    const path = looseObject(root, git(root, ["rev-parse", "HEAD:vendors/acme/v.yaml"]));
    chmodSync(path, 0o644);
    writeFileSync(path, "not zlib");
    const tree = await treeAt(root);
    expect(await failureCode(tree.read("vendors/acme"))).toBe("object-missing");
  });
});

describe("a repository that somebody else owns", () => {
  it.skipIf(process.getuid?.() !== 0)("is refused with the command that helps", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "v" });
    for (const path of [root, join(root, ".git")]) chownSync(path, 12_345, 12_345);
    const error = await failure(openRepository(root));
    expect(error.code).toBe("repository-unsafe");
    const told = /git config --global --add safe\.directory (.+)$/.exec(runErrorText(error).en);
    git(root, ["config", "--global", "--add", "safe.directory", told?.[1] ?? ""]);
    try {
      expect(await content(root)).toEqual(["vendors/acme/v.yaml v"]);
    } finally {
      git("/", ["config", "--global", "--unset-all", "safe.directory"]);
    }
  });

  it.each([
    "fatal: detected dubious ownership in repository at '/w/a b'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/w/a b'\n",
    "fatal: unsafe repository ('/w/a b' is owned by someone else)\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/w/a b'\n",
  ])("is recognised: %j", (complaints) => {
    const error = failureOf(complaints, "/w");
    expect([error.code, error.args]).toEqual(["repository-unsafe", { root: "/w", folder: "'/w/a b'" }]);
  });
});

describe("what Git complains of", () => {
  it.each([
    { says: "fatal: not a git repository (or any of the parent directories): .git\n", code: "repository-missing" },
    {
      says: "fatal: could not fetch 1111111111111111111111111111111111111111 from promisor remote\n",
      code: "object-missing",
    },
    { says: "warning: x\nfatal: something else\n", code: "git-failed" },
    { says: "", code: "git-failed" },
  ])("$says is $code", ({ says, code }) => {
    const error = failureOf(says, "/w");
    expect(error.code).toBe(code);
    for (const text of Object.values(runErrorText(error))) expect(text).not.toMatch(/\{\w+\}|\n/);
  });
});

describe("Git's environment", () => {
  it("has nothing of the caller's that decides what is read", () => {
    const environment = gitEnvironment({
      HOME: "/home/a",
      PATH: ["/usr/bin", "", ".", "node_modules/.bin", "/bin"].join(":"),
      GIT_DIR: "/elsewhere",
      GIT_INDEX_FILE: "x",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_PARAMETERS: "x",
      GIT_OBJECT_DIRECTORY: "x",
      GIT_TRACE: "/tmp/x",
      LANGUAGE: "ko",
      LD_PRELOAD: "x",
      NODE_OPTIONS: "x",
    });
    expect(environment).toMatchObject({ HOME: "/home/a", PATH: "/usr/bin:/bin", LC_ALL: "C", GIT_NO_LAZY_FETCH: "1" });
    const names = ["GIT_DIR", "GIT_INDEX_FILE", "GIT_CONFIG_COUNT", "GIT_OBJECT_DIRECTORY", "GIT_TRACE", "LD_PRELOAD"];
    for (const name of names) expect(environment).not.toHaveProperty(name);
  });

  it("lets a run inside a hook read the repository it is in", async () => {
    const root = aRepository({ "vendors/acme/v.yaml": "here" });
    process.env.GIT_DIR = join(aRepository({ "vendors/acme/v.yaml": "elsewhere" }), ".git");
    try {
      expect(await content(root)).toEqual(["vendors/acme/v.yaml here"]);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});
