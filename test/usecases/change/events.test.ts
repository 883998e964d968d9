import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { JsonReport } from "../../../src/schemas/generated/types.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegate, clausegateHere, type Run } from "../../support/cli.ts";
import { aCopy, aRepository, type Change, clone, commit, git, headOf } from "../../support/git.ts";
import { aContract, aGuideline, aVendor, goodFiles, uncheckedDocuments } from "../../support/inventory.ts";

/** Two vendors in good order but for one clause that beta lacks. */
const before = {
  ...guidelineFiles,
  ...vendorFiles("acme"),
  ...vendorFiles("beta", { contract: { clauses: clausesWithout("internet-restriction") } }),
};
/** A change that breaks acme. */
const worse = vendorFiles("acme", { contract: { clauses: clausesWithout("safeguards") } });
/** A change of somebody else, who breaks beta. */
const others = vendorFiles("beta", { contract: { clauses: clausesWithout("internet-restriction", "damages") } });

interface Judged {
  readonly status: number | null;
  readonly stderr: string;
  readonly report: JsonReport;
  /** `RULE vendor change`, each once; problems as `code file change`. */
  readonly marks: readonly string[];
}

/** Judges with the built command. */
function judge(root: string, args: readonly string[]): Judged {
  return judgedBy(clausegate(commandOf(root, args)));
}

function commandOf(root: string, args: readonly string[]): string[] {
  return ["check", "--root", root, "--as-of", "2026-06-30", "--format", "json", ...args];
}

function judgedBy({ status, stdout, stderr }: Run): Judged {
  if (status === 2) return { status, stderr, report: JSON.parse("{}"), marks: [] };
  const report: JsonReport = JSON.parse(stdout);
  return { status, stderr, report, marks: marksOf(report) };
}

/** As `judge`, without a process of its own. */
async function judgeHere(root: string, args: readonly string[]): Promise<Judged> {
  return judgedBy(await clausegateHere(commandOf(root, args)));
}

function marksOf({ findings, problems }: JsonReport): string[] {
  const marks = [
    ...findings.map(
      ({ rule, vendor, change, worse: isWorse }) => `${rule} ${vendor ?? "-"} ${isWorse ? "worse" : change}`,
    ),
    ...problems.map(({ code, file, change }) => `${code} ${file} ${change}`),
  ];
  return [...new Set(marks)].sort();
}

/** A pull request in a repository of its own. */
interface Pull {
  readonly root: string;
  readonly start: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** What was made before: a copy costs less than the processes that make it. */
const pulls = new Map<string, Pull>();

/** A branch of its own with a change, merged into main as GitHub does for a pull request. Checked out at the merge. */
function aPull(change: Change, meanwhile: Change = {}): Pull {
  const key = JSON.stringify([change, meanwhile]);
  const model = pulls.get(key) ?? makePull(change, meanwhile);
  pulls.set(key, model);
  return { ...model, root: aCopy(model.root) };
}

function makePull(change: Change, meanwhile: Change): Pull {
  const root = aRepository(before);
  const start = headOf(root);
  git(root, ["checkout", "--quiet", "-b", "topic"]);
  const head = commit(root, change);
  git(root, ["checkout", "--quiet", "main"]);
  const base = Object.keys(meanwhile).length > 0 ? commit(root, meanwhile) : start;
  git(root, ["checkout", "--quiet", "--detach", "main"]);
  git(root, ["merge", "--quiet", "--no-ff", "--message=merge", head]);
  const merge = headOf(root);
  git(root, ["update-ref", "refs/pull/1/merge", merge]);
  return { root, start, base, head, merge };
}

describe("pull_request", () => {
  it("is the merge commit against its first parent", async () => {
    const { root, base, merge } = aPull(worse);
    const { status, report, marks } = judge(root, ["--base", `${merge}^1`, "--head", merge]);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced"]]);
    expect(report.change).toMatchObject({ base, from: base, head: merge, scope: "changed", judged: 1, folders: 2 });
    expect(report.commit).toBe(merge);
  });

  it("is not blamed for what main got meanwhile, neither as merge commit nor as branch", async () => {
    const { root, start, base, head, merge } = aPull(worse, others);
    expect((await judgeHere(root, ["--base", base, "--head", merge])).marks).toEqual(["PII-02 acme introduced"]);
    const branch = await judgeHere(root, ["--base", "main", "--head", head]);
    expect(branch.marks).toEqual(["PII-02 acme introduced"]);
    expect(branch.report.change).toMatchObject({ base, from: start, head });
    // The event's own base is older than the merge: it would blame the others' change too.
    expect((await judgeHere(root, ["--base", start, "--head", merge])).marks).toContain("SEC-14 beta introduced");
  });

  it("of depth 2 needs nothing fetched", async () => {
    const { root, base, merge } = aPull(worse, others);
    const shallow = clone(root, "--depth=2", "--branch=main", "--no-checkout");
    git(shallow, ["fetch", "--quiet", "--depth=2", "origin", "refs/pull/1/merge"]);
    git(shallow, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
    expect(git(shallow, ["rev-list", "--count", "HEAD"])).not.toBe(git(root, ["rev-list", "--count", merge]));
    const { status, report, marks } = await judgeHere(shallow, ["--base", "HEAD^1", "--head", "HEAD"]);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced"]]);
    expect(report.change).toMatchObject({ base, head: merge });
    expect((await judgeHere(shallow, ["--base", "HEAD^1"])).marks).toEqual(marks);
  });

  it("of depth 1 says what to fetch, and the parent is enough", async () => {
    const { root, base, merge } = aPull(worse, others);
    git(root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const shallow = aRepository();
    git(shallow, ["remote", "add", "origin", `file://${root}`]);
    git(shallow, ["fetch", "--quiet", "--depth=1", "origin", "refs/pull/1/merge"]);
    git(shallow, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);

    const missing = await judgeHere(shallow, ["--base", base, "--head", merge]);
    expect(missing.status).toBe(2);
    const command = `git fetch --depth=1 origin ${base}`;
    expect(missing.stderr).toContain(command);
    expect(missing.stderr).toContain("fetch-depth: 2");

    git(shallow, command.split(" ").slice(1));
    const { status, marks } = await judgeHere(shallow, ["--base", base, "--head", merge]);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced"]]);
  });
});

describe("merge_group", () => {
  it("is the queue's head against its base, all pull requests in it", async () => {
    const { root, ...first } = aPull(vendorFiles("gamma", { contract: { clauses: clausesWithout("damages") } }));
    git(root, ["checkout", "--quiet", "-b", "second", first.start]);
    const second = commit(root, worse);
    git(root, ["checkout", "--quiet", "--detach", first.merge]);
    git(root, ["merge", "--quiet", "--no-ff", "--message=queue", second]);
    const { status, report, marks } = await judgeHere(root, ["--base", first.start, "--head", "HEAD"]);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced", "SEC-14 gamma introduced"]]);
    expect(report.change).toMatchObject({ base: first.start, from: first.start, judged: 2 });
  });
});

describe("push", () => {
  it("of several commits is judged from before to after", async () => {
    const root = aRepository(before);
    const start = headOf(root);
    commit(root, worse);
    const after = commit(root, others);
    const { status, marks } = await judgeHere(root, ["--base", start, "--head", after]);
    expect([status, marks]).toEqual([1, ["PII-02 acme introduced", "SEC-06 beta existing", "SEC-14 beta introduced"]]);
  });

  it("of a new branch has no before: the commit is judged whole", async () => {
    const root = aRepository({ ...before, ...worse });
    const zeros = await judgeHere(root, ["--base", "0".repeat(40), "--head", "HEAD"]);
    expect(zeros.status).toBe(2);
    expect(zeros.stderr).toContain("0".repeat(40));
    const { status, report, marks } = await judgeHere(root, ["--head", "HEAD"]);
    expect([status, marks]).toEqual([1, ["PII-02 acme null", "SEC-06 beta null"]]);
    expect([report.change, report.commit]).toEqual([null, git(root, ["rev-parse", "HEAD"])]);
  });

  it("by force whose before is still there is judged from where both part", async () => {
    const root = aRepository(before);
    const start = headOf(root);
    const old = commit(root, others);
    git(root, ["reset", "--quiet", "--hard", start]);
    const after = commit(root, worse);
    const { report, marks } = await judgeHere(root, ["--base", old, "--head", after]);
    expect(marks).toEqual(["PII-02 acme introduced"]);
    expect(report.change).toMatchObject({ base: old, from: start, head: after });
  });

  it("by force whose before nobody has any more says so", async () => {
    const root = aRepository(before);
    const { status, stderr } = await judgeHere(clone(root), ["--base", "1234567890".repeat(4), "--head", "HEAD"]);
    expect(status).toBe(2);
    expect(stderr).toContain("1234567890");
    expect(stderr).toContain("git fetch origin");
  });

  it("in a clone that ends before both meet says how to get more", async () => {
    const root = aRepository(before);
    const start = headOf(root);
    for (const text of ["a", "b", "c"]) commit(root, { "README.md": text });
    git(root, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const shallow = clone(root, "--depth=1");
    git(shallow, ["fetch", "--quiet", "--depth=1", "origin", start]);
    const { status, stderr } = await judgeHere(shallow, ["--base", start, "--head", "HEAD"]);
    expect(status).toBe(2);
    expect(stderr).toContain("git fetch --unshallow");
    git(shallow, ["fetch", "--quiet", "--unshallow"]);
    expect((await judgeHere(shallow, ["--base", start, "--head", "HEAD"])).status).toBe(0);
  });
});

it("schedule and workflow_dispatch judge everything, as it lies there or at any commit", async () => {
  const root = aRepository(before);
  const first = headOf(root);
  commit(root, worse);
  expect((await judgeHere(root, [])).marks).toEqual(["PII-02 acme null", "SEC-06 beta null"]);
  expect((await judgeHere(root, ["--head", first])).marks).toEqual(["SEC-06 beta null"]);
});

describe("a base that cannot be used", () => {
  it.each([
    { name: "an unknown name", base: "nowhere", says: "git fetch origin nowhere:nowhere" },
    { name: "an option", base: "--output=x", says: "--base" },
    { name: "nothing", base: "", says: "invalid revision" },
    { name: "two commits", base: "HEAD..main", says: "invalid revision" },
    { name: "a file", base: "HEAD:vendors", says: "invalid revision" },
  ])("$name", async ({ base, says }) => {
    const { status, stderr } = await judgeHere(aRepository(before), [`--base=${base}`, "--head=HEAD"]);
    expect(status).toBe(2);
    expect(stderr).toContain(base === "--output=x" ? "invalid revision" : says);
  });

  it("no common history", async () => {
    const root = aRepository(before);
    git(root, ["checkout", "--quiet", "--orphan", "other"]);
    commit(root, { "README.md": "another beginning" });
    const { status, stderr } = await judgeHere(root, ["--base", "main", "--head", "other"]);
    expect(status).toBe(2);
    expect(stderr).toContain("have no common ancestor");
    expect(stderr).toContain("git log --oneline --graph");
  });

  it("no repository, and no commit at all", async () => {
    const folder = aFolder(before);
    expect((await judgeHere(folder, ["--base", "main"])).stderr).toContain(
      "is not in the work tree of a Git repository",
    );
    git(folder, ["init", "--quiet"]);
    const { status, stderr } = await judgeHere(folder, ["--base", "HEAD"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("There is no commit 'HEAD'")]);
  });
});

describe("the working tree as head", () => {
  const write = (root: string, files: object) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
    }
  };

  it.each([
    { name: "uncommitted", ignored: "" },
    { name: "untracked and ignored", ignored: "vendors/gamma/\n" },
  ])("$name files count", async ({ ignored }) => {
    const root = aRepository({ ...before, ".gitignore": ignored });
    expect(await judgeHere(root, ["--base", "HEAD"])).toMatchObject({ status: 0, marks: [] });
    write(root, vendorFiles("gamma", { contract: { clauses: clausesWithout("safeguards") } }));
    const { status, report, marks } = await judgeHere(root, ["--base", "HEAD"]);
    expect([status, marks]).toEqual([1, ["PII-02 gamma introduced"]]);
    expect(report.change).toMatchObject({ head: null, from: git(root, ["rev-parse", "HEAD"]), judged: 1, folders: 3 });
    expect(report.commit).toBeNull();
  });

  it("a document that Git would convert is judged as it lies there", async () => {
    const root = aRepository({ ...before, ".gitattributes": "*.md text\n" });
    const document = join(root, "vendors/acme/documents/contract.md");
    writeFileSync(document, `${readFileSync(document, "utf8")}\r\n`);
    const marks = ["CHG-03 acme introduced", "EVD-02 acme introduced"];
    expect((await judgeHere(root, ["--base", "HEAD"])).marks).toEqual(marks);
    expect(await judgeHere(root, ["--base", "HEAD", "--head", "HEAD"])).toMatchObject({ status: 0, marks: [] });
  });

  it("does not need Git to have seen the folder at all", async () => {
    const root = aRepository({ "README.md": "x" });
    write(root, { ...before, ...worse });
    expect(await judgeHere(root, ["--base", "HEAD"])).toMatchObject({
      status: 1,
      marks: ["PII-02 acme introduced", "POL-05 - introduced", "SEC-06 beta introduced"],
    });
  });
});

it("a root below the top of the repository is the root of all paths", async () => {
  const below = (files: object) =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`legal/${path}`, content]));
  const root = aRepository({ ...below(before), "vendors/other/vendor.yaml": "{" });
  commit(root, { ...below(worse), "vendors/other/vendor.yaml": "}", "clausegate.yaml": "{" });
  const { status, report, marks } = await judgeHere(join(root, "legal"), ["--base", "HEAD~1", "--head", "HEAD"]);
  expect([status, marks]).toEqual([1, ["PII-02 acme introduced"]]);
  expect(report.findings[0]?.file).toBe("vendors/acme/contract.yaml");
  expect((await judgeHere(join(root, "legal"), ["--base", "HEAD~1"])).marks).toEqual(marks);
});

/** What one commit on `files` says of itself. */
async function judgeCommit(files: Change, change: Change, args: readonly string[] = []): Promise<Judged> {
  const root = aRepository(files as Record<string, object>);
  commit(root, change);
  return judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD", ...args]);
}

/** Moves what lies in a vendor's folder: nothing of it stays. */
function removed(id: string): Change {
  return Object.fromEntries(Object.keys(vendorFiles(id)).map((path) => [path, null]));
}

describe("a record keeps its findings", () => {
  const shortfall = { contract: { clauses: clausesWithout("internet-restriction") } };

  it("in a folder with another name, under other ids", async () => {
    const renamed = vendorFiles("gamma", {
      vendor: { name: "beta 주식회사" },
      contract: { id: "gamma-2026", clauses: clausesWithout("internet-restriction") },
    });
    const { status, marks } = await judgeCommit(before, { ...removed("beta"), ...renamed });
    expect([status, marks]).toEqual([0, ["SEC-06 gamma existing"]]);
  });

  it("asked for by its old or its new name", async () => {
    const renamed = vendorFiles("gamma", { vendor: { name: "beta 주식회사" }, ...shortfall });
    const root = aRepository(before);
    commit(root, { ...removed("beta"), ...renamed });
    for (const name of ["beta", "gamma"]) {
      const { status, marks } = await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD", "--vendor", name]);
      expect([status, marks]).toEqual([0, ["SEC-06 gamma existing"]]);
    }
  });

  it("but not where two could be the one that was renamed", async () => {
    const twins = ["gamma", "delta"].map((id) => vendorFiles(id, { vendor: { name: "beta 주식회사" }, ...shortfall }));
    const { status, marks } = await judgeCommit(before, { ...removed("beta"), ...twins[0], ...twins[1] });
    expect([status, marks]).toEqual([
      1,
      ["CHG-01 beta introduced", "SEC-06 beta resolved", "SEC-06 delta introduced", "SEC-06 gamma introduced"],
    ]);
  });

  it("in a file with another name, and in another place of it", async () => {
    const { "vendors/beta/contract.yaml": contract, "vendors/beta/vendor.yaml": vendor, ...rest } = before;
    const text = `# both\n${JSON.stringify(contract)}\n---\n${JSON.stringify(vendor)}\n`;
    const gone = { "vendors/beta/contract.yaml": null, "vendors/beta/vendor.yaml": null };
    const deep = { "vendors/beta/deep/all.yaml": text.replaceAll("documents/", "../documents/") };
    const joined = await judgeCommit(before, { ...gone, ...deep });
    expect([joined.status, joined.marks]).toEqual([0, ["SEC-06 beta existing"]]);
    const turned = text.split("---\n").reverse().join("---\n");
    const again = await judgeCommit({ ...rest, "vendors/beta/all.yaml": text }, { "vendors/beta/all.yaml": turned });
    expect([again.status, again.marks]).toEqual([0, ["SEC-06 beta existing"]]);
    expect(again.report.findings[0]?.line).not.toBe(joined.report.findings[0]?.line);
  });

  it("when its service or its contract gets another id", async () => {
    const services = aVendor().services.map((service) => ({ ...service, id: "crm-2" }));
    const change = vendorFiles("beta", {
      vendor: { services },
      contract: { ...shortfall.contract, id: "beta-other", services: ["crm-2"] },
    });
    const { status, marks } = await judgeCommit(before, change);
    expect([status, marks]).toEqual([0, ["SEC-06 beta existing"]]);
  });

  it("when the whole inventory moves to where the configuration says", async () => {
    const moved = Object.fromEntries(
      Object.entries(before).flatMap(([path, content]) => [
        [path, null],
        [path.replace(/^vendors/, "records"), content],
      ]),
    );
    const change = { ...moved, "clausegate.yaml": { version: 1, inventory: "records" } };
    const { status, report, marks } = await judgeCommit(before, change);
    expect([status, marks]).toEqual([0, ["POL-02 - introduced", "SEC-06 beta existing"]]);
    expect(report.change).toMatchObject({ judged: 2, folders: 2, merged: { appear: [], vanish: [] } });
    expect(report.findings.find(({ rule }) => rule === "SEC-06")?.file).toBe("records/beta/contract.yaml");
  });
});

/** A vendor with a second contract, which also covers everything. */
function withSecond(changes: Parameters<typeof aContract>[0] = {}): Record<string, object> {
  const files = vendorFiles("acme", { contract: { id: "acme-second", title: "second", ...changes } });
  return { "vendors/acme/second.yaml": files["vendors/acme/contract.yaml"] as object };
}

describe("a deleted record", () => {
  it("of a vendor with an active service is an error, and its findings are resolved", async () => {
    const { status, report, marks } = await judgeCommit(before, removed("beta"));
    expect([status, marks]).toEqual([1, ["CHG-01 beta introduced", "SEC-06 beta resolved"]]);
    const finding = report.findings.find(({ rule }) => rule === "CHG-01");
    expect(finding).toMatchObject({ severity: "error", file: "vendors/beta/vendor.yaml", args: { services: ["crm"] } });
  });

  it("of the last vendor too, and with nothing left to judge there is no verdict", async () => {
    const only = { ...guidelineFiles, ...vendorFiles("acme") };
    expect(await judgeCommit(only, removed("acme"))).toMatchObject({ status: 1, marks: ["CHG-01 acme introduced"] });
    const services = aVendor().services.map((service) => ({ ...service, ended_on: "2026-06-29" }));
    const ended = vendorFiles("acme", {
      vendor: { services },
      contract: { effective: { from: "2026-01-05", to: "2026-06-29" } },
    });
    const { status, stderr } = await judgeCommit({ ...guidelineFiles, ...ended }, removed("acme"));
    expect([status, stderr]).toEqual([2, expect.stringContaining("No records found")]);
  });

  it.each([
    { name: "ended the day before", ended: "2026-06-29", marks: [] },
    { name: "ends today", ended: "2026-06-30", marks: ["CHG-01 acme introduced"] },
    { name: "ends tomorrow", ended: "2026-07-01", marks: ["CHG-01 acme introduced"] },
  ])("of a vendor whose work $name", async ({ ended, marks }) => {
    const services = aVendor().services.map((service) => ({ ...service, ended_on: ended }));
    const contract = { effective: { from: "2026-01-05", to: "2026-06-29" } };
    const files = { ...before, ...vendorFiles("acme", { vendor: { services }, contract }) };
    const { marks: shown } = await judgeCommit(files, removed("acme"));
    expect(shown.filter((mark) => !mark.endsWith("resolved"))).toEqual(marks);
  });

  it.each([
    { name: "in force while another covers everything", contract: {}, marks: ["CHG-01 acme introduced"] },
    {
      name: "on its last day",
      contract: { effective: { from: "2026-01-05", to: "2026-06-30" } },
      marks: ["CHG-01 acme introduced"],
    },
    { name: "the day after", contract: { effective: { from: "2026-01-05", to: "2026-06-29" } }, marks: [] },
    { name: "that begins tomorrow", contract: { effective: { from: "2026-07-01" } }, marks: [] },
    { name: "in draft", contract: { status: "draft" }, marks: [] },
    { name: "terminated", contract: { status: "terminated" }, marks: [] },
  ] as const)("of a contract $name", async ({ contract, marks }) => {
    const files = { ...before, ...withSecond(contract) };
    const { status, marks: shown } = await judgeCommit(files, { "vendors/acme/second.yaml": null });
    expect(shown.filter((mark) => !mark.endsWith("resolved"))).toEqual(marks);
    expect(status).toBe(marks.length > 0 ? 1 : 0);
  });

  it("of a service whose work goes on is an error, although the vendor and its contract stay", async () => {
    const [crm] = aVendor().services;
    const two = [crm, { ...crm, id: "calls", name: "고객 상담" }] as ReturnType<typeof aVendor>["services"];
    const files = vendorFiles("acme", { vendor: { services: two }, contract: { services: ["crm", "calls"] } });
    const { status, report, marks } = await judgeCommit({ ...before, ...files }, vendorFiles("acme"));
    expect([status, marks]).toEqual([1, ["CHG-01 acme introduced"]]);
    expect(report.findings[0]).toMatchObject({ service: "calls", args: { case: "service" } });
    const ended = two.map((service) => (service.id === "calls" ? { ...service, ended_on: "2026-06-29" } : service));
    const over = vendorFiles("acme", { vendor: { services: ended }, contract: { services: ["crm", "calls"] } });
    expect(await judgeCommit({ ...before, ...over }, vendorFiles("acme"))).toMatchObject({ status: 0, marks: [] });
  });

  it("is not hidden by an inventory that lies elsewhere all at once", async () => {
    const elsewhere = Object.fromEntries(
      Object.entries({ ...guidelineFiles, ...vendorFiles("acme") }).map(([path, content]) => [`new/${path}`, content]),
    );
    const change = { ...elsewhere, "clausegate.yaml": { version: 1, inventory: "new/vendors" } };
    const { status, marks } = await judgeCommit(before, change);
    expect([status, marks]).toEqual([1, ["CHG-01 beta introduced", "POL-02 - introduced", "SEC-06 beta resolved"]]);
  });
});

describe("what a folder is judged for beside its own files", () => {
  const contract = aContract();
  /** A contract of both vendors. */
  const signedAs = "acme 주식회사와 beta 주식회사";
  const lacking = { signedAs, contract: { clauses: clausesWithout("internet-restriction") } };
  const text = String(vendorFiles("acme", { signedAs })["vendors/acme/documents/contract.md"]);
  /** acme's contract, with its document somewhere else. */
  const reaching = (path: string) =>
    vendorFiles("acme", {
      signedAs,
      contract: { documents: contract.documents?.map((document) => ({ ...document, path })) ?? [] },
    });

  it.each([
    { name: "a document of all", path: "../../legal/contract.md", document: "legal/contract.md" },
    {
      name: "another vendor's document",
      path: "../beta/documents/contract.md",
      document: "vendors/beta/documents/contract.md",
    },
    {
      name: "a document whose path is written with escapes",
      path: "../../legal/contract.md",
      document: "legal/contract.md",
    },
    {
      // Read word by word, every piece of it stays within the folder.
      name: "a document whose path has spaces",
      path: "../../x y/../../../legal/contract.md",
      document: "legal/contract.md",
      record: "vendors/acme/deep/er/contract.yaml",
    },
  ])("$name", async ({ path, document, name, record = "vendors/acme/contract.yaml" }) => {
    const { "vendors/acme/contract.yaml": contractFile = "", ...others } = {
      ...before,
      ...vendorFiles("beta", lacking),
      ...reaching(path),
    };
    const files: Record<string, string | object> = {
      ...others,
      [record]: contractFile,
      [document]: text,
    };
    // The same digest, for the same content.
    if (name.includes("escapes")) {
      const text = JSON.stringify(files["vendors/acme/contract.yaml"]).replace(
        "../../",
        "\\u002e\\u002e/\\u002e\\u002e/",
      );
      files["vendors/acme/contract.yaml"] = text;
    }
    const root = aRepository(files);
    const foreign = document.startsWith("vendors/beta/") ? ["EVD-01 acme null"] : [];
    expect((await judgeHere(root, [])).marks).toEqual([...foreign, "SEC-06 beta null"]);
    commit(root, { [document]: "altered" });
    const { status, report, marks } = await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD"]);
    expect(status).toBe(1);
    expect(marks).toContain("EVD-02 acme introduced");
    expect(report.change?.scope).toBe("changed");
    expect((await judgeHere(root, ["--base", "HEAD~1"])).marks).toEqual(marks);
  });

  it("a guideline: every vendor is judged, and what changed is listed", async () => {
    const { "vendors/_guidelines/guideline.yaml": guideline } = goodFiles({
      guideline: aGuideline({ effective: { from: "2026-01-01" } }),
    });
    const { status, report, marks } = await judgeCommit(before, {
      "vendors/_guidelines/guideline.yaml": guideline ?? null,
    });
    expect([status, marks]).toEqual([
      1,
      ["POL-05 - introduced", "SEC-06 beta existing", "SEL-01 acme introduced", "SEL-01 beta introduced"],
    ]);
    expect(report.change).toMatchObject({ scope: "all", judged: 2, merged: null });
    const listed = report.findings.find(({ rule }) => rule === "POL-05");
    expect(listed).toMatchObject({ severity: "note", guideline: "vendor-selection", args: { key: "effective" } });
  });

  it("no guideline any more is a problem of every vendor that names it", async () => {
    const change = Object.fromEntries(Object.keys(guidelineFiles).map((path) => [path, null]));
    const { status, marks } = await judgeCommit(before, change);
    expect([status, marks]).toEqual([
      1,
      [
        "POL-05 - introduced",
        "unknown-guideline vendors/acme/vendor.yaml introduced",
        "unknown-guideline vendors/beta/vendor.yaml introduced",
      ],
    ]);
  });

  it("a guideline that cannot be read any more is a problem, and not said to be removed", async () => {
    const { status, marks } = await judgeCommit(before, { "vendors/_guidelines/guideline.yaml": "kind: guideline" });
    expect(status).toBe(1);
    expect(marks).toContain("missing-key vendors/_guidelines/guideline.yaml introduced");
    expect(marks.filter((mark) => mark.startsWith("POL"))).toEqual([]);
  });
});

describe("a folder that cannot be judged", () => {
  const broken = { "vendors/beta/vendor.yaml": "kind: vendor\nid: beta\n" };

  it("because of the change fails, and nothing of base is said to be resolved or deleted", async () => {
    const { status, report, marks } = await judgeCommit(before, broken);
    expect(status).toBe(1);
    expect(marks).toEqual(["missing-key vendors/beta/vendor.yaml introduced"]);
    expect(report.summary.notJudged).toBe(1);
  });

  it("before the change, and in good order after it, passes", async () => {
    const whole = vendorFiles("beta");
    expect(await judgeCommit({ ...before, ...broken }, whole)).toMatchObject({ status: 0, marks: [] });
  });

  it("before the change: what it finds afterwards is new, for nothing was known", async () => {
    const { "vendors/beta/vendor.yaml": vendor } = before;
    const { status, marks } = await judgeCommit(
      { ...before, ...broken },
      { "vendors/beta/vendor.yaml": vendor ?? null },
    );
    expect([status, marks]).toEqual([1, ["SEC-06 beta introduced"]]);
  });

  it("and that the change does not touch fails nothing, even where all are judged", async () => {
    const files = { ...before, ...broken };
    const change = { "vendors/acme/notes.md": "x" };
    expect(await judgeCommit(files, change)).toMatchObject({ status: 0, marks: [] });
    const { status, marks } = await judgeCommit(files, change, ["--scope", "all"]);
    expect([status, marks]).toEqual([0, ["missing-key vendors/beta/vendor.yaml existing"]]);
  });

  it("and that the change touches fails, whether it was broken before or not", async () => {
    const { status, marks } = await judgeCommit({ ...before, ...broken }, { "vendors/beta/notes.md": "x" });
    expect([status, marks]).toEqual([1, ["missing-key vendors/beta/vendor.yaml introduced"]]);
  });

  it("of the guidelines fails when the change touches them", async () => {
    const files = { ...before, "vendors/_guidelines/more.yaml": "kind: guideline\n" };
    const touched = await judgeCommit(files, { "vendors/_guidelines/notes.md": "x" });
    expect(touched.status).toBe(1);
    expect(touched.marks).toContain("missing-key vendors/_guidelines/more.yaml introduced");
    expect((await judgeCommit(files, { "vendors/acme/notes.md": "x" })).status).toBe(0);
  });
});

describe("a finding that was there already", () => {
  it("fails when it lists more than before", async () => {
    const endpoint = (kept: readonly string[]) =>
      vendorFiles("acme", {
        contract: {
          clauses: (aContract().clauses ?? []).map((clause) =>
            clause.covers.includes("endpoint-security") ? { ...clause, endpoint: [...kept] } : clause,
          ) as NonNullable<ReturnType<typeof aContract>["clauses"]>,
        },
      });
    const [all, two, one] = [["anti-virus", "password-policy"], ["anti-virus"], ["password-policy"]].map(endpoint);
    const grown = await judgeCommit({ ...before, ...all }, two ?? {});
    expect([grown.status, grown.marks]).toEqual([1, ["SEC-08 acme worse"]]);
    expect(grown.report.change).toMatchObject({ introduced: 0, existing: 1, resolved: 0 });
    expect(await judgeCommit({ ...before, ...two }, all ?? {})).toMatchObject({
      status: 0,
      marks: ["SEC-08 acme existing"],
    });
    expect(await judgeCommit({ ...before, ...two }, one ?? {})).toMatchObject({
      status: 1,
      marks: ["SEC-08 acme worse"],
    });
  });

  it("does not when another contract that is not in force is named beside", async () => {
    const expired = vendorFiles("acme", { contract: { effective: { from: "2026-01-05", to: "2026-06-01" } } });
    const { status, marks } = await judgeCommit({ ...before, ...expired }, withSecond({ status: "draft" }));
    expect([status, marks]).toEqual([0, ["AGR-01 acme existing"]]);
  });
});

describe("what is no plain file", () => {
  const record = "vendors/acme/contract.yaml";
  const document = "vendors/acme/documents/contract.md";
  const pointer = (oid: string) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 20\n`;
  const digest = aDigest();

  function aDigest(): string {
    const contract = vendorFiles("acme")[record] as { documents: { sha256: string }[] };
    return contract.documents[0]?.sha256 ?? "";
  }

  it.each([
    {
      name: "a record that is a link",
      change: { [record]: { link: "vendor.yaml" } },
      mark: `symbolic-link ${record} introduced`,
    },
    {
      name: "a record that is an LFS pointer",
      change: { [record]: pointer(digest) },
      mark: `lfs-pointer ${record} introduced`,
    },
    {
      name: "a document that is a link",
      change: { [document]: { link: "rfp.pdf" } },
      mark: `symbolic-link ${document} introduced`,
    },
    {
      name: "a document that is another's pointer",
      change: { [document]: pointer("0".repeat(64)) },
      mark: "CHG-03 acme introduced,EVD-02 acme introduced,EVD-04 acme introduced",
    },
  ])("$name in head fails, in base alone not", async ({ change, mark }) => {
    const head = await judgeCommit(before, change);
    expect([head.status, head.marks.join()]).toEqual([1, mark]);
    const root = aRepository(before);
    commit(root, change);
    commit(root, vendorFiles("acme"));
    const repaired = await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD"]);
    expect(repaired.status).toBe(0);
  });

  it("a pointer of the document's own content is unchanged, and evidences nothing without its object", async () => {
    const unchecked = vendorFiles("acme", { contract: { documents: uncheckedDocuments() } });
    const { status, marks } = await judgeCommit({ ...before, ...unchecked }, { [document]: pointer(digest) });
    expect([status, marks]).toEqual([1, ["EVD-04 acme introduced", "EVD-08 acme resolved"]]);
  });

  it.each(["vendors/acme/sub", "vendors/sub"])("a submodule at %s", async (path) => {
    const root = aRepository(before);
    git(root, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},${path}`]);
    git(root, ["commit", "--quiet", "--message=x"]);
    const { status, marks } = await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD"]);
    expect([status, marks]).toEqual([1, [`not-a-file ${path} introduced`]]);
    commit(root, { "vendors/beta/notes.md": "x" });
    git(root, ["rm", "--quiet", "--cached", "--ignore-unmatch", path]);
    git(root, ["commit", "--quiet", "--allow-empty", "--message=x"]);
    expect((await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD"])).status).toBe(0);
  });

  it("a vendor's folder that becomes a link is deleted, and a problem", async () => {
    const { status, marks } = await judgeCommit(before, { "vendors/beta": { link: "acme" } });
    expect(status).toBe(1);
    expect(marks).toEqual(["CHG-01 beta introduced", "SEC-06 beta resolved", "symbolic-link vendors/beta introduced"]);
  });

  it("a record whose lines end otherwise, or whose name has its letters taken apart, is the same record", async () => {
    const text = JSON.stringify(before["vendors/beta/contract.yaml"], null, 1);
    const files = { ...before, "vendors/beta/contract.yaml": text };
    expect(await judgeCommit(files, { "vendors/beta/contract.yaml": text.replaceAll("\n", "\r\n") })).toMatchObject({
      status: 0,
      marks: ["SEC-06 beta existing"],
    });
    const { "vendors/beta/contract.yaml": contract, ...rest } = files;
    const [composed, apart] = ["NFC", "NFD"].map((form) => `vendors/beta/${"계약".normalize(form)}.yaml`);
    expect(apart).not.toBe(composed);
    const named = { ...rest, [composed ?? ""]: contract ?? "" };
    expect(await judgeCommit(named, { [composed ?? ""]: null, [apart ?? ""]: contract ?? "" })).toMatchObject({
      status: 0,
      marks: ["SEC-06 beta existing"],
    });
  });

  it("a document found under a name with its letters taken apart is there, in both", async () => {
    const path = "documents/계약서.md";
    const files = vendorFiles("acme", {
      contract: { documents: aContract().documents?.map((one) => ({ ...one, path })) ?? [] },
    });
    const text = String(vendorFiles("acme")["vendors/acme/documents/contract.md"]);
    const apart = `vendors/acme/${path.normalize("NFD")}`;
    const root = aRepository({ ...before, ...files, [apart]: text });
    // The digest is that of another name's text.
    expect((await judgeHere(root, ["--head", "HEAD"])).marks.filter((mark) => mark.startsWith("EVD-01"))).toEqual([]);
    commit(root, { [apart]: null, [apart.normalize("NFC")]: text });
    const { status, marks } = await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD"]);
    expect(status).toBe(0);
    expect(marks.filter((mark) => mark.endsWith("introduced"))).toEqual([]);
  });
});

describe("Git", () => {
  /** Runs with a `git` first on PATH that notes each start. Returns what was started. */
  async function started(root: string, args: readonly string[]): Promise<{ judged: Judged; commands: string[] }> {
    const bin = aFolder();
    const log = join(bin, "log");
    const path = process.env.PATH ?? "";
    const real = path
      .split(delimiter)
      .map((folder) => join(folder, "git"))
      .find((file) => existsSync(file));
    writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`);
    chmodSync(join(bin, "git"), 0o755);
    try {
      process.env.PATH = [bin, path].join(delimiter);
      const judged = await judgeHere(root, args);
      return { judged, commands: readFileSync(log, "utf8").trim().split("\n") };
    } finally {
      process.env.PATH = path;
    }
  }

  it("is started once where commits say it all, and once more where history is searched", async () => {
    const { root, start, base, head, merge } = aPull(worse, others);
    const once = await started(root, ["--base", base, "--head", merge]);
    // Two short ones say which repository it is and what it configures.
    expect([once.judged.status, once.commands.length]).toEqual([1, 3]);
    expect((await started(root, ["--base", "HEAD^1"])).commands).toHaveLength(3);
    for (const args of [
      ["--base", base, "--head", head],
      ["--base", start, "--head", merge, "--scope", "all"],
    ]) {
      const { judged, commands } = await started(root, args);
      expect([judged.status, commands.length]).toEqual([1, 4]);
      expect(commands[3]).toContain("merge-base");
    }
  });

  it("of a base without the root's folder is started no more than four times", async () => {
    const root = aRepository({ "README.md": "x" });
    commit(root, Object.fromEntries(Object.entries(before).map(([path, content]) => [`legal/${path}`, content])));
    commit(root, {});
    const { judged, commands } = await started(join(root, "legal"), ["--base", "HEAD~2", "--head", "HEAD"]);
    expect(judged.marks).toEqual(["POL-05 - introduced", "SEC-06 beta introduced"]);
    expect(commands.length).toBeLessThanOrEqual(4);
  });

  it("runs nothing that the repository configures", async () => {
    const root = aRepository({ ...before, ".gitattributes": "*.yaml diff=x filter=x\n" });
    const trap = join(root, "trap");
    for (const [name, value] of [
      ["core.fsmonitor", `touch ${trap}`],
      ["core.pager", `touch ${trap}`],
      ["core.sshCommand", `touch ${trap}`],
      ["diff.external", `touch ${trap}`],
      ["diff.x.textconv", `touch ${trap}; cat`],
      ["filter.x.smudge", `touch ${trap}; cat`],
      ["filter.x.clean", "cat"],
      ["alias.cat-file", `!touch ${trap}`],
      ["core.hooksPath", root],
    ] as const)
      git(root, ["config", name, value]);
    git(root, ["-c", "core.fsmonitor=false", "commit", "--quiet", "--allow-empty", "--message=x"]);
    rmSync(trap, { force: true });
    expect((await judgeHere(root, ["--base", "HEAD~1"])).status).toBe(0);
    expect((await judgeHere(root, ["--base", "HEAD~1", "--head", "HEAD", "--scope", "all"])).status).toBe(0);
    expect(() => readFileSync(trap)).toThrow("ENOENT");
  });
});

it("an inventory that is a link on disk is refused", async () => {
  const root = aRepository(before);
  renameSync(join(root, "vendors"), join(root, "elsewhere"));
  symlinkSync("elsewhere", join(root, "vendors"));
  const { status, stderr } = await judgeHere(root, ["--base", "HEAD"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("symbolic link")]);
});
