import { expect, it } from "vitest";
import { maxFileBytes, parseFile } from "../../src/records/parse.ts";
import { goodFiles, judge } from "../support/inventory.ts";
import { findingsOf, problemsOf } from "../support/problems.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const nested = (levels: number) => `kind: vendor\nname: ${"[".repeat(levels)}${"]".repeat(levels)}\n`;
const bomb = [
  "a: &a [x, x]",
  ..."bcdefghijklmnopqrst"
    .split("")
    .map((name, at) => `${name}: &${name} [*${"abcdefghijklmnopqrst"[at]}, *${"abcdefghijklmnopqrst"[at]}]`),
].join("\n");

it.each([
  {
    name: "a flow list left open",
    content: "kind: vendor\nservices: [",
    problem: "yaml-invalid vendors/acme/x.yaml:2:12",
  },
  {
    name: "a key used twice",
    content: "kind: vendor\nid: a\nid: b\n",
    problem: "yaml-invalid vendors/acme/x.yaml:3:1",
  },
  { name: "a custom tag", content: "kind: vendor\nid: !secret a\n", problem: "yaml-invalid vendors/acme/x.yaml:2:5" },
  { name: "an alias to nothing", content: "kind: vendor\nid: *id\n", problem: "yaml-invalid vendors/acme/x.yaml:2:6" },
  {
    name: "a tab for indentation",
    content: "kind: vendor\nservices:\n\t- id: a\n",
    problem: "yaml-invalid vendors/acme/x.yaml:3:1",
  },
  {
    name: "an alias into itself",
    content: "kind: vendor\nname: &n [*n]\n",
    problem: "alias-cycle vendors/acme/x.yaml:2:11",
  },
  { name: "aliases that double 19 times", content: bomb, problem: "alias-expansion vendors/acme/x.yaml:17:12" },
  { name: "100 levels", content: nested(100), problem: "yaml-invalid vendors/acme/x.yaml:2:70" },
  { name: "NUL bytes", content: bytes(0x6b, 0x00, 0x69), problem: "binary vendors/acme/x.yaml" },
  {
    name: "a PNG",
    content: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    problem: "not-utf8 vendors/acme/x.yaml",
  },
  {
    name: "CP949 Korean",
    content: bytes(0x6e, 0x3a, 0x20, 0xc7, 0xd1, 0xb1, 0xdb),
    problem: "not-utf8 vendors/acme/x.yaml",
  },
  { name: "UTF-16", content: bytes(0xff, 0xfe, 0x6b, 0x00), problem: "binary vendors/acme/x.yaml" },
  { name: "more than 1 MiB", content: `# ${"x".repeat(maxFileBytes)}`, problem: "file-too-large vendors/acme/x.yaml" },
  { name: "nothing", content: "", problem: "empty-file vendors/acme/x.yaml" },
  { name: "only a comment", content: "# later\n", problem: "empty-file vendors/acme/x.yaml" },
  { name: "an empty document", content: "---\n", problem: "empty-document vendors/acme/x.yaml:1:1" },
  { name: "a list", content: "- kind: vendor\n", problem: "not-a-record vendors/acme/x.yaml:1:3" },
  { name: "a text", content: "vendor\n", problem: "not-a-record vendors/acme/x.yaml:1:1" },
  {
    name: "a control character",
    content: "kind: vendor\nname: a\u0007b\n",
    problem: "yaml-invalid vendors/acme/x.yaml:2:8",
  },
])("$name is a problem, never a pass", async ({ content, problem }) => {
  const report = await judge({ ...goodFiles(), "vendors/acme/x.yaml": content });
  expect(problemsOf(report)).toContain(problem);
  expect(report.verdict).toBe("fail");
});

/** Slips of a keyboard and of a merge: one problem, at its own line, by its name. */
const good = "kind: vendor\nid: acme\nstatus: active\ncountry: KR\nservices: []\n";
it.each([
  { name: "a full-width colon", slip: ["status: active", "status\uff1a active"], is: ["full-width-colon 3:7"] },
  {
    name: "one in a list",
    slip: ["services: []", "services:\n  - id\uff1aa\n    name: b"],
    is: ["full-width-colon 6:7"],
  },
  { name: "one on the last line", slip: ["services: []", "services\uff1a []"], is: ["full-width-colon 5:9"] },
  {
    name: "one before blank lines and a comment",
    slip: ["status: active", "status\uff1a active\n\n# x\n"],
    is: ["full-width-colon 3:7"],
  },
  {
    name: "two of them: the first",
    slip: ["id: acme\nstatus: active", "id\uff1a acme\nstatus\uff1a active"],
    is: ["full-width-colon 2:3"],
  },
  { name: "no space after the colon", slip: ["status: active", "status:active"], is: ["colon-space-missing 3:7"] },
  { name: "no space, with CR LF", slip: ["status: active\n", "status:active\r\n"], is: ["colon-space-missing 3:7"] },
  {
    name: "no space after a dash",
    slip: ["services: []", "services:\n  -id: a\n    name: b"],
    is: ["dash-space-missing 6:3"],
  },
  { name: "a no-break space after the colon", slip: ["country: KR", "country:\u00a0KR"], is: ["no-break-space 4:9"] },
  { name: "a full-width space after the colon", slip: ["country: KR", "country:\u3000KR"], is: ["no-break-space 4:9"] },
  {
    name: "a no-break space before the colon",
    slip: ["country: KR", "country\u00a0\uff1aKR"],
    is: ["no-break-space 4:8"],
  },
  {
    name: "a no-break space for indentation",
    slip: ["services: []", "services:\n\u00a0\u00a0- id: a\n  - id: b"],
    is: ["no-break-space 6:1"],
  },
  {
    name: "a conflict",
    slip: ["status: active", "<<<<<<< HEAD\nstatus: active\n=======\nstatus: ended\n>>>>>>> b"],
    is: ["merge-conflict 3:1"],
  },
  { name: "a mark that was left", slip: ["status: active", "status: active\n======="], is: ["merge-conflict 4:1"] },
  { name: "another", slip: ["status: active", "status: active\n>>>>>>> b"], is: ["merge-conflict 4:1"] },
  {
    name: "a conflict within a quoted text",
    slip: ["country: KR", 'name: "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> b\n"'],
    is: ["merge-conflict 5:1"],
  },
  {
    name: "a merge key",
    slip: ["services: []", "services:\n  - &a { id: a }\n  - <<: *a\n    id: b"],
    is: ["merge-key 7:5"],
  },
  {
    name: "a merge key in braces, after a list",
    slip: ["services: []", "services: [&a { x: [1] }, { y: [[2]], <<: *a }]"],
    is: ["merge-key 5:39"],
  },
])("$name is one problem, where it stands", async ({ slip: [from = "", to = ""], is }) => {
  const parsed = parseFile({ path: "x.yaml", bytes: new TextEncoder().encode(good.replace(from, to)) });
  const problems = "code" in parsed ? [parsed] : [];
  expect(problems.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)).toEqual(is);
});

it("reads texts that only look like slips", () => {
  const text = [
    ...["kind: vendor", "name: '제목\uff1a 부제'", "url: https://example.com", "time: 12:30", "note: a\u00a0b"],
    ...["quote: |", "  status:active", "  <<<<<<< HEAD", "  id\uff1a x", "list: [a:b, '<<', <<]", "merged: <<"],
  ].join("\n");
  expect(parseFile({ path: "x.yaml", bytes: new TextEncoder().encode(text) })).toHaveProperty("values");
});

it("keeps a __proto__ key a key, and refuses it", async () => {
  const report = await judge({
    ...goodFiles(),
    "vendors/acme/x.yaml": "kind: vendor\n__proto__: { status: active }\n",
  });
  expect(problemsOf(report)).toContain("unknown-key vendors/acme/x.yaml:2:1");
  expect(Object.hasOwn(Object.prototype, "status")).toBe(false);
});

it("does not look up keys of Object.prototype", async () => {
  const report = await judge({ ...goodFiles(), "vendors/acme/x.yaml": "kind: toString\n---\nconstructor: vendor\n" });
  expect(problemsOf(report)).toEqual(["kind-unknown vendors/acme/x.yaml:1:7", "kind-missing vendors/acme/x.yaml:3:1"]);
});

const vendorYaml = `kind: vendor
id: acme
name: 에이스 주식회사
status: active
services:
  - id: facility
    name: 사옥 출입관리
    type: facility
    started_on: 2026-01-05
    personal_data: false
    important_information: false
    development: false
`;
const secondVendor = `kind: vendor
id: acme
`;

it.each([
  { name: "LF", text: vendorYaml, line: 6 },
  { name: "CR LF", text: vendorYaml.replaceAll("\n", "\r\n"), line: 6 },
  { name: "CR", text: vendorYaml.replaceAll("\n", "\r"), line: 6 },
  { name: "a byte order mark", text: `\ufeff${vendorYaml}`, line: 6 },
  { name: "a comment after ---", text: `--- # the vendor\n${vendorYaml}`, line: 7 },
  { name: "a directive", text: `%YAML 1.2\n---\n${vendorYaml}`, line: 8 },
])("reads $name and counts lines right", async ({ text, line }) => {
  const report = await judge({ "vendors/acme/vendor.yaml": text });
  expect(findingsOf(report)).toEqual([`AGR-01 vendors/acme/vendor.yaml:${line}:5`]);
});

it.each(["---\n", "--- # second\n", "---\r\n", "--- \n", "...\n---\n", "---\t# tab\n"])(
  "judges the second document after %j",
  async (separator) => {
    const report = await judge({ "vendors/acme/vendor.yaml": `${vendorYaml}${separator}${secondVendor}` });
    expect(problemsOf(report).filter((problem) => problem.startsWith("missing-key"))).toHaveLength(3);
  },
);

it("shows a place inside an alias where its text stands", async () => {
  const text = vendorYaml
    .replace("name: 에이스 주식회사", "name: &name 에이스")
    .replace("name: 사옥 출입관리", "name: *name");
  const report = await judge({ "vendors/acme/vendor.yaml": text.replace("type: facility", "type: &t premises") });
  expect(problemsOf(report)).toEqual(["unknown-value vendors/acme/vendor.yaml:8:14"]);
});

it("judges what anchors and aliases say", async () => {
  const text = vendorYaml
    .replace("personal_data: false", "personal_data: &no false")
    .replace("important_information: false", "important_information: *no");
  expect((await judge({ "vendors/acme/vendor.yaml": text })).problems).toEqual([]);
});
