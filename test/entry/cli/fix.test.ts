import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { aFolder, clausegateHere } from "../../support/cli.ts";

const text = "제1조 '을'은 비밀을 누설하지 아니한다.\n";
const digest = createHash("sha256").update(text).digest("hex");
const other = "a".repeat(64);
const contract = `kind: contract
id: main
vendor: acme
documents:
  - { id: a, kind: annex, path: documents/a.md, sha256: ${other} } # old
  - id: b # new
    kind: annex
    path: documents/b.md
clauses:
  - document: a
    quote: "‘을’은 비밀을 누설하지 아니한다."
    covers: [SEC-15, incident-reporting, damages] # two
not_applicable:
  - { requirement: dev-01, reason: none }
`;
const repaired = contract
  .replace("‘을’", "'을'")
  .replace("[SEC-15, incident-reporting, damages]", "[incident-reporting, damages]")
  .replace("dev-01", "dev-legal-requirements");
const withDigests = repaired
  .replace(other, digest)
  .replace("path: documents/b.md\n", `path: documents/b.md\n    sha256: ${digest}\n`);

const files = {
  "vendors/acme/contract.yaml": contract,
  "vendors/acme/documents/a.md": text,
  "vendors/acme/documents/b.md": text,
};
const recordOf = (root: string) => readFileSync(join(root, "vendors/acme/contract.yaml"), "utf8");
const answering = (...answers: (string | undefined)[]) => {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answers.shift();
  };
  return { ask, questions };
};

it("repairs keys and quotes without asking, and leaves digests where it cannot ask", async () => {
  const root = aFolder(files);
  const { status, stdout } = await clausegateHere(["fix", "--root", root]);
  expect(status).toBe(1);
  expect(recordOf(root)).toBe(repaired);
  expect(stdout).toContain(
    "repaired  vendors/acme/contract.yaml:12  requirement key: SEC-15, incident-reporting, damages → incident-reporting, damages",
  );
  expect(stdout).toContain(
    "repaired  vendors/acme/contract.yaml:11  characters of the quote, now as in the document: U+2018, U+2019",
  );
  expect(stdout).toContain(
    `left as it is  vendors/acme/contract.yaml:5  digest of vendors/acme/documents/a.md: ${other} → ${digest}`,
  );
  expect(stdout).toContain("--accept-digests");
});

it("records digests with --accept-digests, and then has nothing left", async () => {
  const root = aFolder(files);
  expect((await clausegateHere(["fix", "--root", root, "--accept-digests"])).status).toBe(0);
  expect(recordOf(root)).toBe(withDigests);
  const again = await clausegateHere(["fix", "--root", root]);
  expect([again.status, again.stdout]).toEqual([0, "Nothing to repair\n"]);
});

it("asks for each digest on a terminal, and records those that are confirmed", async () => {
  const root = aFolder(files);
  const { ask, questions } = answering("maybe", "y", "ㅜ");
  const { status, stdout } = await clausegateHere(["fix", "--root", root], {}, ask);
  expect(status).toBe(1);
  expect(questions).toHaveLength(3);
  expect(stdout).toContain("documents/a.md is not the document on record");
  expect(stdout).toContain("documents/b.md has no SHA-256 on record");
  expect(recordOf(root)).toBe(repaired.replace(other, digest));
});

it.each([{ answers: ["y", "q"] }, { answers: ["y", undefined] }])(
  "writes nothing after $answers",
  async ({ answers }) => {
    const root = aFolder(files);
    const { status, stdout } = await clausegateHere(["fix", "--root", root], {}, answering(...answers).ask);
    expect(status).toBe(1);
    expect(stdout).toContain("Stopped; nothing was written");
    expect(recordOf(root)).toBe(contract);
  },
);

it("shows the difference with --dry-run, asks nothing and writes nothing", async () => {
  const root = aFolder(files);
  const { ask, questions } = answering();
  const { status, stdout } = await clausegateHere(["fix", "--root", root, "--dry-run"], {}, ask);
  expect([status, questions]).toEqual([1, []]);
  expect(stdout).toMatch(/^--- a\/vendors\/acme\/contract\.yaml\n\+\+\+ b\/vendors\/acme\/contract\.yaml\n@@ /);
  expect(stdout).toContain(`+    sha256: ${digest}\n`);
  expect(stdout).toContain("-    covers: [SEC-15, incident-reporting, damages] # two\n");
  expect(recordOf(root)).toBe(contract);
});

it("also formats with --fmt", async () => {
  const root = aFolder(files);
  await clausegateHere(["fix", "--root", root, "--accept-digests", "--fmt"]);
  const formatted = recordOf(root);
  expect(formatted).toContain("  - id: b # new\n    kind: annex\n");
  expect((await clausegateHere(["fmt", "--check", "--root", root])).status).toBe(0);
});

it("leaves a document whose line ends alone differ, and one that is not there", async () => {
  const crlf = createHash("sha256").update(text.replaceAll("\n", "\r\n")).digest("hex");
  const record = `kind: guideline\nid: g\ndocument: { path: a.md, sha256: ${crlf} }\n---\nkind: guideline\nid: h\ndocument: { path: absent.md }\n`;
  const root = aFolder({ "vendors/_guidelines/g.yaml": record, "vendors/_guidelines/a.md": text });
  expect((await clausegateHere(["fix", "--root", root, "--accept-digests"])).stdout).toBe("Nothing to repair\n");
});

it("repairs the document of a guideline, in the right YAML document of the file", async () => {
  const record =
    "kind: guideline\nid: g\n---\nkind: guideline\nid: h\ndocument:\n  path: a.md\ncovers: [sel-01, agr-04]\n";
  const root = aFolder({ "vendors/_guidelines/g.yaml": record, "vendors/_guidelines/a.md": text });
  await clausegateHere(["fix", "--root", root, "--accept-digests"]);
  expect(readFileSync(join(root, "vendors/_guidelines/g.yaml"), "utf8")).toBe(
    record
      .replace("path: a.md\n", `path: a.md\n  sha256: ${digest}\n`)
      .replace("[sel-01, agr-04]", "[selection-procedure, requirements-identified]"),
  );
});

it("never looks at a document outside the root", async () => {
  const root = aFolder({
    "vendors/acme/v.yaml": "kind: vendor\nid: acme\ndocuments:\n  - { id: a, path: ../../../../../etc/hostname }\n",
  });
  expect((await clausegateHere(["fix", "--root", root, "--accept-digests"])).stdout).toBe("Nothing to repair\n");
});

it("leaves a place that an anchor shares, and says why", async () => {
  const record = "kind: contract\nid: c\nclauses:\n  - covers: &c [SEC-15]\n  - covers: *c\n";
  const root = aFolder({ "vendors/acme/c.yaml": record });
  const { status, stdout } = await clausegateHere(["fix", "--root", root]);
  expect(status).toBe(1);
  expect(stdout).toContain("has an anchor (&) or alias (*)");
  expect(readFileSync(join(root, "vendors/acme/c.yaml"), "utf8")).toBe(record);
});

it("writes nothing over a file that changed while it asked", async () => {
  const root = aFolder(files);
  const path = join(root, "vendors/acme/contract.yaml");
  const ask = async () => {
    writeFileSync(path, `${contract}# mine\n`);
    return "y";
  };
  const { status, stderr } = await clausegateHere(["fix", "--root", root], {}, ask);
  expect(status).toBe(2);
  expect(stderr).toContain("changed in the meantime");
  expect(recordOf(root)).toBe(`${contract}# mine\n`);
});

it("tells of a file that cannot be parsed, and repairs the others", async () => {
  const root = aFolder({ ...files, "vendors/acme/x.yaml": "<<<<<<< HEAD\nkind: vendor\n" });
  const { status, stdout } = await clausegateHere(["fix", "--root", root, "--accept-digests"]);
  expect(status).toBe(1);
  expect(stdout).toContain("left as it is  vendors/acme/x.yaml:1:1  Git's conflict marker");
  expect(recordOf(root)).toBe(withDigests);
});

it("stays within a bound on a list that no record has, and says so", async () => {
  const record = `kind: contract\nid: c\nclauses: [{ covers: [${Array(20_000).fill("SEC-15").join(", ")}] }]\n`;
  const root = aFolder({ "vendors/acme/c.yaml": record });
  const { status, stdout } = await clausegateHere(["fix", "--root", root]);
  expect(status).toBe(1);
  expect(stdout).toContain("more than one run repairs in a file of this size");
  expect(stdout.length).toBeLessThan(1000);
  expect(readFileSync(join(root, "vendors/acme/c.yaml"), "utf8")).toBe(record);
});

it.each([
  { covers: "SEC-15", is: "incident-reporting" },
  { covers: "damages", is: "damages" },
])("makes a list of $covers where a list is asked, as check proposes", async ({ covers, is }) => {
  const clause = `clauses:\n  - { document: a, covers: ${covers} } # one\n  - document: a\n    covers: ${covers}   # two\n`;
  const start = "kind: contract\nid: main\nvendor: acme\n";
  const root = aFolder({ "vendors/acme/contract.yaml": start + clause });
  const { stdout } = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30"]);
  expect(stdout).toContain(`Write a list: [${is}]`);
  const fixed = await clausegateHere(["fix", "--root", root]);
  expect(fixed.stdout).toContain(`vendors/acme/contract.yaml:5  requirement key: ${covers} → [${is}]`);
  expect(parse(recordOf(root)).clauses).toEqual([
    { document: "a", covers: [is] },
    { document: "a", covers: [is] },
  ]);
  expect(recordOf(root).match(/# (?:one|two)$/gm)).toEqual(["# one", "# two"]);
});

it("makes no list of what is no key", async () => {
  const text =
    "kind: contract\nid: main\nvendor: acme\nservices: erp\nclauses:\n  - { document: a, covers: nothing }\n";
  const root = aFolder({ "vendors/acme/contract.yaml": text });
  expect((await clausegateHere(["fix", "--root", root])).status).toBe(0);
  expect(recordOf(root)).toBe(text);
  const { stdout } = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30"]);
  expect(stdout).toContain("Write a list: [erp]");
});

it("renews the schemas that init wrote, and makes none", async () => {
  const root = aFolder({ "clausegate.yaml": "version: 1\n", ".clausegate/schemas/record.schema.json": "{}\n" });
  await clausegateHere(["init", "--root", root, "--yes"]);
  const schema = (name: string) => join(root, `.clausegate/schemas/${name}.schema.json`);
  writeFileSync(schema("config"), '{ "title": "older" }\n');
  rmSync(schema("waivers"));
  const dry = await clausegateHere(["fix", "--root", root, "--dry-run"]);
  expect([dry.status, readFileSync(schema("record"), "utf8")]).toEqual([1, "{}\n"]);
  expect(dry.stdout).toContain('-{ "title": "older" }');
  const { status, stdout } = await clausegateHere(["fix", "--root", root]);
  expect(status).toBe(0);
  expect(stdout.match(/^schema of this version.*$/gm)).toEqual(
    ["config", "record"].map((name) => `schema of this version  .clausegate/schemas/${name}.schema.json`),
  );
  for (const name of ["config", "record"])
    expect(readFileSync(schema(name), "utf8")).toBe((await clausegateHere(["schema", name])).stdout);
  expect(existsSync(schema("waivers"))).toBe(false);
  expect((await clausegateHere(["fix", "--root", root])).stdout).toBe("Nothing to repair\n");
});

it("leaves a schema that is a link, and all where paths are given", async () => {
  const outside = aFolder({ "x.json": "{}" });
  const root = aFolder({ ...files, ".clausegate/schemas/config.schema.json": "{}" });
  symlinkSync(join(outside, "x.json"), join(root, ".clausegate/schemas/record.schema.json"));
  const { stdout } = await clausegateHere(["fix", "--root", root, join(root, "vendors")]);
  expect(stdout).not.toContain("schema");
  await clausegateHere(["fix", "--root", root]);
  expect(readFileSync(join(outside, "x.json"), "utf8")).toBe("{}");
});
