import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { today } from "../../../src/entry/library.ts";
import { aFolder, clausegate, clausegateHere } from "../../support/cli.ts";
import { asJson, configured, lacking, waived } from "../../support/decisions.ts";
import { aRepository, commit, git } from "../../support/git.ts";
import { aContract, goodFiles } from "../../support/inventory.ts";
import { aWaiver } from "../../support/waivers.ts";

const asOf = ["--as-of", "2026-06-30"];
/** Answers that change soon: looking ahead for two years takes its time. */
const soon = aContract({ effective: { from: "2026-01-05", to: "2026-08-15" } });
const tolerated = { rule: "PII-02", acknowledges_statute: true, approved_on: "2026-07-02" };
const good = aFolder(goodFiles({ contract: soon }));
const bad = aFolder(waived(lacking("safeguards"), aWaiver(tolerated)));
const broken = aFolder({ ...goodFiles(), "vendors/acme/x.yaml": "kind: [" });
const gate = (root: string, ...args: readonly string[]) => clausegateHere(["gate", "--root", root, ...asOf, ...args]);

describe("exit codes", () => {
  it("are 0 for allow, 1 for deny, 2 for cannot tell, of the command that is shipped", () => {
    const run = (root: string) => {
      const { status, stdout, stderr } = clausegate(["gate", "acme", "--root", root, ...asOf, "--format", "json"]);
      const { decision, allow } = asJson(stdout);
      return [status, decision, allow, stderr];
    };
    expect(run(good)).toEqual([0, "allow", true, ""]);
    expect(run(bad)).toEqual([1, "deny", false, ""]);
    expect(run(broken)).toEqual([2, "cannot-tell", false, ""]);
  });

  it.each(["text", "json", "terraform"])("are the same whatever the format: %s", async (format) => {
    const codes = await Promise.all([good, bad, broken].map((root) => gate(root, "acme", "--format", format)));
    expect(codes.map(({ status }) => status)).toEqual([0, 1, 2]);
    for (const { stdout } of codes) expect(stdout).toMatch(/\S\n$/);
  });

  it.each([
    { name: "--help", args: ["--help"] },
    { name: "-h", args: ["-h"] },
    { name: "--version", args: ["--version"] },
    { name: "-V", args: ["-V"] },
    { name: "a vendor and --help", args: ["acme", "--help"] },
  ])("are never 0 for what is no vendor: $name", async ({ args }) => {
    const { status, stdout } = await clausegateHere(["gate", ...args]);
    expect([status, stdout.length > 0]).toEqual([2, true]);
  });

  it("are 0 for help that was asked of the program", async () => {
    const { status, stdout } = await clausegateHere(["help", "gate"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Exit codes: 0 allow, 1 deny, 2 cannot tell");
    expect(stdout).toContain("clausegate gate hanbit-cs --service call-center --ref origin/main");
  });

  it.each([
    { name: "no vendor", args: [], says: "'vendor' is missing" },
    { name: "a vendor of no letters", args: [""], says: "Argument 'vendor' is empty" },
    { name: "a vendor of spaces", args: [" ", "--format", "json"], says: "Argument 'vendor' is empty" },
    { name: "a service of no letters", args: ["acme", "--service="], says: "Option '--service' is empty" },
    { name: "two vendors", args: ["acme", "beta"], says: "Too many arguments" },
    { name: "an option for a vendor", args: ["--vendor"], says: "Unknown option '--vendor'" },
    { name: "a format for a service", args: ["acme", "--service"], says: "needs a value" },
    { name: "a format there is not", args: ["acme", "--format", "sarif"], says: "--format" },
    { name: "a day there is not", args: ["acme", "--as-of", "2026-02-30"], says: "invalid --as-of '2026-02-30'" },
    { name: "a severity there is not", args: ["acme", "--fail-on", "none"], says: "--fail-on" },
  ])("are 2, without an answer, for $name", async ({ args, says }) => {
    const { status, stdout, stderr } = await clausegateHere(["gate", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});

describe("what is asked", () => {
  const reasons = async (...args: readonly string[]) => {
    const { stdout } = await gate(good, "--format", "json", ...args);
    return asJson(stdout).reasons.map(({ code }) => code);
  };

  it("is a vendor and a service, whatever they look like", async () => {
    expect(await reasons("--", "--help")).toEqual(["vendor-unknown"]);
    expect(await reasons("acme", "--service", "--help")).toEqual(["service-unknown"]);
    expect(await reasons("x".repeat(100_000))).toEqual(["vendor-unknown"]);
    expect(await reasons("acme\n")).toEqual(["vendor-unknown"]);
  });

  it("is asked as of today where no day is given", async () => {
    const { stdout } = await clausegateHere(["gate", "nobody", "--root", good, "--format", "json"]);
    expect(asJson(stdout).asOf).toBe(today());
  });

  it("is answered in the language of the option, else of the configuration", async () => {
    const korean = aFolder(configured(goodFiles(), { language: "ko" }));
    expect((await gate(korean, "nobody")).stdout).toMatch(/^불허 {2}nobody, 기준일 2026-06-30\n/);
    expect(asJson((await gate(korean, "nobody", "--format", "json")).stdout).language).toBe("ko");
    expect((await gate(korean, "nobody", "--language", "en")).stdout).toMatch(/^DENY {2}nobody, as of 2026-06-30\n/);
  });

  it("cannot be told of a folder that is not there", async () => {
    const { status, stdout } = await gate(join(good, "nowhere"), "acme", "--format", "json");
    expect(status).toBe(2);
    expect(asJson(stdout).reasons).toMatchObject([{ code: "root-missing", remedy: null }]);
  });

  it("cannot be told under a broken configuration, whose places are named", async () => {
    const root = aFolder({ ...goodFiles(), "clausegate.yaml": "version: 1\nfail_on: never\n" });
    const { status, stdout } = await clausegateHere(["gate", "acme", "--root", root, "--format", "json"]);
    expect(status).toBe(2);
    expect(asJson(stdout)).toMatchObject({
      asOf: null,
      failOn: null,
      reasons: [{ code: "config-invalid", file: "clausegate.yaml", line: 2 }],
      problems: [{ code: "unknown-value", file: "clausegate.yaml", line: 2 }],
    });
  });
});

describe("--ref", () => {
  const root = aRepository(goodFiles({ contract: soon }));
  const first = git(root, ["rev-parse", "HEAD"]);
  git(root, ["switch", "--quiet", "--create", "work"]);
  commit(root, { "vendors/acme/contract.yaml": null });
  const ask = async (...args: readonly string[]) =>
    asJson((await gate(root, "acme", "--format", "json", ...args)).stdout);

  it("answers by the commit, whatever lies in the working tree", async () => {
    expect(await ask()).toMatchObject({ decision: "deny", commit: null });
    expect(await ask("--ref", "main")).toMatchObject({ decision: "allow", commit: first });
    expect(await ask("--ref", "HEAD")).toMatchObject({ decision: "deny", commit: git(root, ["rev-parse", "HEAD"]) });
  });

  it.each([
    { name: "no branch", ref: "nowhere", code: "ref-unknown" },
    { name: "nothing", ref: "", code: "ref-invalid" },
    { name: "an option of Git", ref: "--upload-pack=touch /tmp/x", code: "ref-invalid" },
    { name: "two commits", ref: "main..work", code: "ref-invalid" },
    { name: "a search", ref: ":/x", code: "ref-invalid" },
    { name: "a second question", ref: "main\nHEAD", code: "ref-invalid" },
    { name: "a very long text", ref: "a".repeat(5000), code: "ref-invalid" },
  ])("that is $name leaves nothing to tell", async ({ ref, code }) => {
    const { status, stdout } = await gate(root, "acme", "--format", "json", `--ref=${ref}`);
    expect(status).toBe(2);
    expect(asJson(stdout)).toMatchObject({ decision: "cannot-tell", allow: false, commit: null, reasons: [{ code }] });
  });

  it("needs a repository", async () => {
    const { status, stdout } = await gate(good, "acme", "--ref", "HEAD", "--format", "json");
    expect([status, asJson(stdout).reasons[0]?.code]).toEqual([2, "repository-missing"]);
  });
});

describe("--format terraform", () => {
  const flat = (stdout: string): Record<string, unknown> => JSON.parse(stdout);

  it("is one object of strings", async () => {
    const { stdout, stderr } = await gate(good, "acme", "--service", "crm", "--format", "terraform");
    const result = flat(stdout);
    expect(Object.values(result).filter((value) => typeof value !== "string")).toEqual([]);
    expect(result).toMatchObject({
      ...{ allow: "true", decision: "allow", vendor: "acme", service: "crm", as_of: "2026-06-30" },
      ...{ changes_on: "2026-08-16", changes_to: "deny", reasons: "" },
    });
    expect(stderr).toBe("");
  });

  it("says why not on standard error, which is all that Terraform shows", async () => {
    const { status, stdout, stderr } = await gate(bad, "acme", "--format", "terraform");
    expect([status, flat(stdout).allow]).toEqual([1, "false"]);
    expect(stderr).toMatch(/^clausegate: PII-02 vendors\/acme\/contract\.yaml:1: .+ — .+\n$/);
    const told = await gate(broken, "acme", "--format", "terraform");
    expect(told.status).toBe(2);
    expect(told.stderr).toMatch(/^clausegate: not-judged .+\nclausegate: yaml-invalid vendors\/acme\/x\.yaml:1: .+\n$/);
  });
});
