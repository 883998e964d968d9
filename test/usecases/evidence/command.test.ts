import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { documentEntries } from "../../../src/usecases/evidence/entries.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aRepository } from "../../support/git.ts";
import { aContract, aVendor, type Files, goodFiles, pointerTo, uncheckedDocuments } from "../../support/inventory.ts";
import { hostile } from "../../support/report.ts";
import { aWaiver } from "../../support/waivers.ts";

const text = `제1조(목적) 이 계약은 회원관리 업무에 적용한다.

제2조(서약) 수탁자는 서약서를 받아 위탁자에게 제출한다.

제3조(재위탁)
① 수탁자는 위탁자의 동의 없이 재위탁할 수 없다.
② 재수탁자도 같은 의무를 진다.
`;
const digestOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

type Clause = NonNullable<ReturnType<typeof aContract>["clauses"]>[number];

/** An inventory whose contract is `content` and whose n-th clause has changes. */
function inventory(changes: Readonly<Record<number, Partial<Clause>>>, content: string | Uint8Array = text): Files {
  const { clauses = [] } = aContract();
  const contract = aContract({
    documents: uncheckedDocuments().map((document) => ({ ...document, title: digestOf(content) })),
    clauses: clauses.map((clause, at) => ({ ...clause, ...changes[at] })),
  });
  const files = goodFiles({ contract });
  const path = "vendors/acme/documents/contract.md";
  const recorded = digestOf(String(files[path]));
  const record = JSON.parse(
    JSON.stringify(files["vendors/acme/contract.yaml"]).replaceAll(recorded, digestOf(content)),
  );
  return { ...files, "vendors/acme/contract.yaml": record, [path]: content };
}

const evidence = (root: string, ...args: readonly string[]) =>
  clausegateHere(["evidence", ...args, "--root", root, ...(args[0] === "show" ? ["--as-of", "2026-06-30"] : [])]);
const rfp = "vendors/acme/documents/rfp.pdf";
const pledge = "수탁자는 서약서를 받아 위탁자에게 제출한다";

describe("clausegate evidence hash", () => {
  const folder = realpathSync(aRepository({ "vendors/acme/vendor.yaml": "", "shared/policy.pdf": "p" }));
  const here = join(folder, "vendors/acme");
  const named = { "a/계약서.md": "x", "a/서약서.md": "w", "b/Contract 2026.PDF": "y", "c/contract-2026.pdf": "z" };
  for (const [path, content] of Object.entries(named)) {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), content);
  }
  /** Runs it in a folder. */
  const hash = async (...args: readonly string[]) => {
    const before = process.cwd();
    process.chdir(here);
    try {
      return await clausegateHere(["evidence", "hash", ...args]);
    } finally {
      process.chdir(before);
    }
  };

  it("prints paths from the record it is for", async () => {
    const { stdout } = await hash("--record", "contracts/2026.yaml", "a/서약서.md", "../../shared/policy.pdf");
    expect(load(stdout)).toEqual([
      expect.objectContaining({ path: "../a/서약서.md", sha256: digestOf("w") }),
      expect.objectContaining({ path: "../../../shared/policy.pdf", sha256: digestOf("p") }),
    ]);
  });

  it("prints the document of a guideline, known by the record or by the folder it is to be in", async () => {
    mkdirSync(join(folder, "vendors/_guidelines"), { recursive: true });
    writeFileSync(join(folder, "vendors/acme/g.yaml"), "kind: guideline\nid: g\n");
    const document = (path: string) => ({ document: { path, sha256: digestOf("p") } });
    const shared = "../../shared/policy.pdf";
    expect(load((await hash("--record", "g.yaml", shared)).stdout)).toEqual(document("../../shared/policy.pdf"));
    expect(load((await hash("--record", "../_guidelines/new.yaml", shared)).stdout)).toEqual(
      document("../../shared/policy.pdf"),
    );
  });

  it("prints an entry for each file, with an id of its own", async () => {
    const { status, stdout } = await hash("--kind", "annex", ...Object.keys(named));
    expect(status).toBe(0);
    expect(load(stdout)).toEqual([
      { id: "annex", kind: "annex", path: "a/계약서.md", sha256: digestOf("x") },
      { id: "annex-2", kind: "annex", path: "a/서약서.md", sha256: digestOf("w") },
      { id: "contract-2026", kind: "annex", path: "b/Contract 2026.PDF", sha256: digestOf("y") },
      { id: "contract-2026-2", kind: "annex", path: "c/contract-2026.pdf", sha256: digestOf("z") },
    ]);
  });

  it("has ids that a record may have, however many and long the names", () => {
    const files = Array.from({ length: 1001 }, () => ({ path: `${"a".repeat(80)}.pdf`, bytes: new Uint8Array() }));
    const entries = load(documentEntries(files, "annex")) as { id: string }[];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(1001);
    expect(entries.every(({ id }) => id.length <= 64)).toBe(true);
  });

  it.each([
    { given: "./a/../a/계약서.md", path: "a/계약서.md" },
    { given: join(here, "c/contract-2026.pdf"), path: "c/contract-2026.pdf" },
    { given: "../../shared/policy.pdf", path: "../../shared/policy.pdf" },
    { given: join(folder, "shared/policy.pdf"), path: "../../shared/policy.pdf" },
  ])("names $given as a record in this folder does", async ({ given, path }) => {
    const { stdout } = await hash(given);
    expect(load(stdout)).toMatchObject([{ path }]);
  });

  it.each([
    {
      name: "outside of the repository",
      given: join(aFolder({ "x.pdf": "x" }), "x.pdf"),
      says: "is outside this folder's repository",
    },
    { name: "with a backslash", given: "back\\slash.pdf", says: "a path has no backslash" },
    { name: "that begins with ~", given: "~draft.pdf", says: "rename the file" },
    { name: "with a line break", given: "a\nb.pdf", says: "no control character" },
  ])("refuses a file $name, which no record can name", async ({ given, says }) => {
    if (!isAbsolute(given)) writeFileSync(join(here, given), "x");
    const { status, stdout, stderr } = await hash("a/계약서.md", given);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  it.each([
    { language: "en", says: "expected one of consignment-contract, security-agreement," },
    { language: "ko", says: "(가능한 값: consignment-contract, security-agreement," },
  ])("lists the kinds there are, in $language", async ({ language, says }) => {
    const { status, stderr } = await hash("--kind", "nope", "--language", language, "a/계약서.md");
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it.each(["2026.md", "1e5", "true.md", "null", "no", "0x1f", "- a", "a: b", "{x}", "#x", hostile, "\ud800"])(
    "gives YAML that says the same: %j",
    (path) => {
      const printed = documentEntries([{ path, bytes: new Uint8Array([1]) }], "annex");
      expect(printed.trimEnd()).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      const [entry] = load(printed) as { id: unknown; path: unknown; sha256: unknown }[];
      expect(entry?.path).toBe(path);
      expect(entry?.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(entry?.sha256).toBe(digestOf(new Uint8Array([1])));
    },
  );

  it("gives the digest of the document a Git LFS pointer stands for", () => {
    const oid = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;
    expect(documentEntries([{ path: "a.pdf", bytes: new TextEncoder().encode(pointer) }], "annex")).toContain(oid);
  });

  it("cannot tell of a file that is not there", async () => {
    const { status, stdout, stderr } = await clausegateHere(["evidence", "hash", join(aFolder(), "nothing.pdf")]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("nothing.pdf' does not exist; correct the path");
  });
});

describe("clausegate evidence verify", () => {
  it.each([
    {
      name: "all as on record",
      files: inventory({ 1: { quote: pledge } }),
      status: 0,
      says: ["found (제2조)", "VERIFIED"],
    },
    {
      name: "no quote at all, so that nothing was compared",
      files: goodFiles(),
      status: 1,
      says: ["Quotes: 0", "NOT VERIFIED"],
    },
    {
      name: "another word",
      files: inventory({ 10: { quote: "위탁자의 동의 없이 재위탁할 수 있다" } }),
      status: 1,
      says: [
        'Closest passage (제3조 제1항): "위탁자의 동의 없이 재위탁할 수 없다"',
        "…수 있다 → …수 없다",
        "NOT VERIFIED",
      ],
    },
    {
      name: "nothing of the kind",
      files: inventory({ 10: { quote: "무선 공유기와 테더링은 사용하지 않는다" } }),
      status: 1,
      says: ["not found, nor is anything close to it"],
    },
    {
      name: "two articles",
      files: inventory({ 1: { quote: "위탁자에게 제출한다. 제3조(재위탁) ① 수탁자는" } }),
      status: 1,
      says: ["runs on into another article (제3조; begins: 제2조)"],
    },
    {
      name: "a document nobody can read",
      files: inventory({ 1: { quote: pledge } }, new Uint8Array([0xff, 0xfe, 0xfd])),
      status: 1,
      says: ["unchanged", "for a person to compare: the file is damaged", "for a person to compare 1"],
    },
    {
      name: "a document that has changed",
      files: { ...inventory({ 1: { quote: pledge } }), "vendors/acme/documents/contract.md": `${text}.` },
      status: 1,
      says: [`changed: SHA-256 recorded ${digestOf(text)}, actual ${digestOf(`${text}.`)}`, "found (제2조)"],
    },
    {
      name: "a document that Git LFS did not fetch",
      files: { ...inventory({ 1: { quote: pledge } }), [rfp]: pointerTo(String(goodFiles()[rfp])) },
      status: 0,
      says: [
        "unchanged; Git LFS pointer only, not fetched",
        "Git LFS pointers: 1. Only their digests were compared; the documents are not fetched",
      ],
    },
    {
      name: "no document",
      files: without(inventory({ 1: { quote: pledge } }), "vendors/acme/documents/contract.md"),
      status: 1,
      says: ["not in the repository", "not compared: the document is missing"],
    },
    {
      name: "a quote that could stand anywhere",
      files: inventory({ 1: { quote: "제출한다" } }),
      status: 1,
      says: [
        "too short to identify a passage (EVD-03); found (제2조)",
        "Quotes: 1, found 0, too short 1",
        "NOT VERIFIED",
      ],
    },
    {
      name: "records that cannot be used",
      files: { ...goodFiles(), "vendors/beta/vendor.yaml": "kind: [" },
      status: 2,
      says: ["beta\n  not compared: the records cannot be used", "CANNOT TELL"],
    },
  ])("tells of $name", async ({ files, status, says }) => {
    const run = await evidence(aFolder(files), "verify");
    expect([run.status, run.stderr]).toEqual([status, ""]);
    for (const said of says) expect(run.stdout).toContain(said);
  });

  it("gives the same as data, of a commit too", async () => {
    const root = aRepository(inventory({ 1: { quote: pledge } }));
    const { status, stdout } = await evidence(root, "verify", "--ref", "HEAD", "--vendor", "acme", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      verdict: "verified",
      dossiers: [
        {
          vendor: "acme",
          quotes: [
            {
              contract: "acme-2026",
              clause: 1,
              quote: pledge,
              passage: { state: "found", occurrences: 1, article: "제2조" },
            },
          ],
        },
      ],
    });
  });

  it("says of how many clauses no quote is on record, whatever comes of the others", async () => {
    const root = aFolder(inventory({ 1: { quote: pledge } }));
    const clauses = aContract().clauses ?? [];
    const { status, stdout } = await evidence(root, "verify");
    expect(clauses.filter(({ quote }) => quote !== undefined)).toEqual([]);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Clauses without a quote: ${clauses.length - 1}`)]);
    const { dossiers } = JSON.parse((await evidence(root, "verify", "--vendor", "acme", "--format", "json")).stdout);
    expect(dossiers).toMatchObject([{ clausesWithoutQuote: clauses.length - 1, quotes: [{ tooShort: false }] }]);
  });

  it("prints nothing that a terminal would act on", async () => {
    const files = inventory(
      { 1: { quote: `${pledge} ${hostile}` } },
      `제2조(서약) ${pledge} ${hostile.toUpperCase()} x`,
    );
    for (const format of ["text", "json"]) {
      const { stdout } = await evidence(aFolder(files), "verify", "--format", format);
      expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|\u200b|##\[|^::/mu);
    }
  });

  it.each([
    { args: ["--vendor", "acm"], says: "did you mean 'acme'?" },
    { args: ["--vendor", "../acme"], says: "'../acme' is not a vendor id" },
  ])("cannot tell of $args", async ({ args, says }) => {
    const { status, stderr } = await evidence(aFolder(goodFiles()), "verify", ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
  });

  it("cannot tell where there is nothing", async () => {
    expect((await evidence(aFolder(), "verify")).status).toBe(2);
  });

  it("speaks Korean", async () => {
    const { stdout } = await evidence(aFolder(inventory({ 1: { quote: pledge } })), "verify", "--language", "ko");
    expect(stdout).toContain("있음 (제2조)");
    expect(stdout).toContain("모두 확인됨");
  });
});

describe("clausegate evidence show", () => {
  it.each(["security-pledge", "SEC-02", "sec-02"])(
    "prints the clauses that meet %s, and their paragraph",
    async (name) => {
      const { status, stdout } = await evidence(aFolder(inventory({ 1: { quote: pledge } })), "show", "acme", name);
      expect(status).toBe(0);
      expect(stdout).toContain("contract acme-2026, document main, 제2조");
      expect(stdout).toContain(`quote: "${pledge}"`);
      expect(stdout).toContain(`| 제2조(서약) ${pledge}.`);
      expect(stdout).not.toContain("제3조");
    },
  );

  it("shows how the sentence goes on that the quote is taken from, for it may turn it round", async () => {
    const turned =
      "제3조(재위탁) 수탁자는 위탁자의 동의 없이 재위탁할 수\n없다는 것은 아니다. 다만 1.5배를 넘지 않는다.\n";
    const quote = "위탁자의 동의 없이 재위탁할 수 없다";
    const root = aFolder(inventory({ 10: { quote } }, turned));
    const { status, stdout } = await evidence(root, "show", "acme", "subcontracting-restriction");
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining('the sentence goes on after the quote: "는 것은 아니다"\n'),
    ]);
    const whole = await evidence(aFolder(inventory({ 10: { quote } })), "show", "acme", "subcontracting-restriction");
    expect(whole.stdout).not.toContain("goes on");
  });

  it("says that a clause has no quote", async () => {
    const { status, stdout } = await evidence(aFolder(goodFiles()), "show", "acme", "damages");
    expect(status).toBe(0);
    expect(stdout).toContain("no quote on record");
  });

  it("says that a quote is not there", async () => {
    const files = inventory({ 10: { quote: "위탁자의 동의 없이 재위탁할 수 있다" } });
    const { stdout } = await evidence(aFolder(files), "show", "acme", "subcontracting-restriction");
    expect(stdout).toContain("…수 있다 → …수 없다");
    expect(stdout).not.toContain("|");
  });

  it.each<{ name: string; files: Files; says: string }>([
    {
      name: "altered",
      files: { "vendors/acme/documents/contract.md": "altered" },
      says: "changed: SHA-256 recorded",
    },
    { name: "not there", files: {}, says: "not in the repository" },
  ])("does not take a document for evidence that is $name", async ({ files, says }) => {
    const { "vendors/acme/documents/contract.md": _, ...others } = goodFiles();
    const { status, stdout } = await evidence(aFolder({ ...others, ...files }), "show", "acme", "damages");
    expect([status, stdout]).toEqual([1, expect.stringContaining(says)]);
    expect(stdout).toContain("by the record alone");
  });

  it("does not take a clause for evidence whose quote is not there", async () => {
    const files = inventory({ 10: { quote: "위탁자의 동의 없이 재위탁할 수 있다" } });
    const { status, stdout } = await evidence(aFolder(files), "show", "acme", "subcontracting-restriction");
    expect([status, stdout]).toEqual([1, expect.stringContaining("by the record alone")]);
  });

  it("takes a document nobody can read for evidence once a person has compared the clause", async () => {
    const quote = "수탁자는 위탁자의 동의 없이 재위탁할 수 없다";
    const scan = Buffer.from([0xff, 0xfe, 0xff, 0x00]);
    const show = (clause: Partial<Clause>) =>
      evidence(aFolder(inventory({ 10: clause }, scan)), "show", "acme", "subcontracting-restriction");
    expect(await show({ quote })).toMatchObject({ status: 1, stdout: expect.stringContaining("by the record alone") });
    const checked = { by: "jiwon.kim@example.com", on: "2026-01-03", sha256: digestOf(scan) };
    expect(await show({ quote, checked })).toMatchObject({ status: 0 });
    const ofAnother = { ...checked, sha256: digestOf(text) };
    expect(await show({ quote, checked: ofAnother })).toMatchObject({ status: 1 });
  });

  it("says that no clause meets the requirement", async () => {
    const clauses = (aContract().clauses ?? []).slice(2);
    const { status, stdout } = await evidence(
      aFolder(goodFiles({ contract: aContract({ clauses }) })),
      "show",
      "acme",
      "SEC-02",
    );
    expect(status).toBe(1);
    expect(stdout).toContain("not met");
  });

  it("says that nobody was asked", async () => {
    const services = aVendor().services.map((service) => ({ ...service, started_on: "2026-07-01" }));
    const { status, stdout } = await evidence(
      aFolder(goodFiles({ vendor: aVendor({ services }) })),
      "show",
      "acme",
      "SEC-02",
    );
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining("applies to no service of this vendor on 2026-06-30"),
    ]);
  });

  describe("of a requirement that is not met", () => {
    const lacking = (files: Files) => ({
      ...goodFiles({ contract: aContract({ clauses: (aContract().clauses ?? []).slice(2) }) }),
      ...files,
    });
    const waived = { "waivers.yaml": { version: 1, waivers: [aWaiver({ rule: "SEC-02" })] } };
    const expired = { version: 1, waivers: [aWaiver({ rule: "SEC-02", expires_on: "2026-06-29" })] };

    it.each([
      { name: "nothing excuses", files: {}, says: /: not met\n/ },
      {
        name: "a waiver excuses",
        files: waived,
        says: /: not met \(waived: until 2026-09-30, approved by ciso@example\.com: 망분리 공사 중\)\n/,
      },
      { name: "a waiver has excused until yesterday", files: { "waivers.yaml": expired }, says: /: not met\n/ },
      {
        name: "the configuration turns off",
        files: { "clausegate.yaml": { version: 1, rules: { "SEC-02": "off" } } },
        says: /: not met \(the rule is off in clausegate\.yaml\)\n/,
      },
    ])("says what $name, and never that it is met", async ({ files, says }) => {
      const { status, stdout } = await evidence(aFolder(lacking(files)), "show", "acme", "SEC-02");
      expect([status, stdout]).toEqual([1, expect.stringMatching(says)]);
      expect(stdout.replaceAll("not met", "")).not.toContain("met");
    });

    it("says who approved it as data and in Korean", async () => {
      const root = aFolder(lacking(waived));
      const { stdout } = await evidence(root, "show", "acme", "SEC-02", "--format", "json");
      expect(JSON.parse(stdout).services).toMatchObject([
        {
          status: "fail",
          excuse: { kind: "waived", waivers: [{ approver: "ciso@example.com", expiresOn: "2026-09-30" }] },
        },
      ]);
      const korean = await evidence(root, "show", "acme", "SEC-02", "--language", "ko");
      expect(korean.stdout).toContain("미충족 (예외 승인: 2026-09-30까지, 승인자 ciso@example.com: 망분리 공사 중)");
    });
  });

  it("gives the same as data", async () => {
    const files = inventory({ 1: { quote: pledge } });
    const { stdout } = await evidence(aFolder(files), "show", "acme", "SEC-02", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: "2026-06-30",
      rule: "SEC-02",
      requirement: "security-pledge",
      services: [
        {
          id: "crm",
          status: "pass",
          clauses: [{ document: "main", article: "제2조", paragraph: [`제2조(서약) ${pledge}.`] }],
        },
      ],
    });
  });

  it.each([
    { args: ["acm", "SEC-02"], says: "did you mean 'acme'?" },
    { args: ["acme", "security-pledg"], says: "did you mean 'security-pledge'?" },
    { args: ["acme", "EVD-01"], says: "is not met by clauses of a contract" },
  ])("cannot tell of $args", async ({ args, says }) => {
    const { status, stdout, stderr } = await evidence(aFolder(goodFiles()), "show", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });
});

function without(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}
