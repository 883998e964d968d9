import { describe, expect, it } from "vitest";
import { readWaivers } from "../../../src/config/waivers/file.ts";
import { localizedProblemTexts } from "../../../src/texts/problems.ts";
import { aWaiver, fileOf, waiversFile } from "../../support/waivers.ts";

const good = `version: 1
waivers:
  - rule: SEC-06
    vendor: acme
    service: calls
    reason: 망분리 공사 중
    owner: privacy-team@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    expires_on: 2026-09-30
    ticket: SEC-1234
  - rule: PII-04
    vendor: beta
    reason: 날인 중
    owner: a
    approver: b
    approved_on: 2026-06-01
    expires_on: 2026-06-01
    acknowledges_statute: true
`;

function read(text: string) {
  const { waivers, problems } = readWaivers(fileOf("waivers.yaml", text));
  return {
    rules: waivers.map(({ record }) => record.rule),
    at: problems.map(({ code, location }) => (location ? `${code} ${location.line}:${location.column}` : code)).sort(),
    problems,
  };
}

it("are read in order, with their places", () => {
  const { waivers, problems } = readWaivers(fileOf("waivers.yaml", good));
  expect(problems).toEqual([]);
  expect(waivers.map(({ record, path }) => [record.rule, path])).toEqual([
    ["SEC-06", ["waivers", 0]],
    ["PII-04", ["waivers", 1]],
  ]);
});

it.each([
  { name: "no list", piece: /waivers:[\s\S]*/, to: "", at: ["missing-key 1:1"], rules: [] },
  { name: "an empty list", piece: /waivers:[\s\S]*/, to: "waivers: []\n", at: [], rules: [] },
  { name: "nothing for a list", piece: /waivers:[\s\S]*/, to: "waivers:\n", at: ["wrong-type 2:1"], rules: [] },
  { name: "an unknown version", piece: "version: 1", to: "version: 2", at: ["unknown-value 1:10"], rules: [] },
  {
    name: "an unknown key of the file",
    piece: "version: 1",
    to: "version: 1\nwaiver: []",
    at: ["unknown-key 2:1"],
    rules: [],
  },
  { name: "an unknown key", piece: "ticket:", to: "tickets:", at: ["unknown-key 11:5"], rules: ["PII-04"] },
  {
    name: "an address with a Cyrillic letter",
    piece: "owner: privacy-team@",
    to: "owner: priv\u0430cy-team@",
    at: ["foreign-address 7:12"],
    rules: ["PII-04"],
  },
  {
    name: "an address whose domain is none of ASCII, after a name",
    piece: "approver: ciso@example.com",
    to: "approver: 김보안 <ciso@회사.kr>",
    at: ["foreign-address 8:15"],
    rules: ["PII-04"],
  },
  {
    name: "a name in Korean beside an address, and one in full width",
    piece: "owner: a\n    approver: b",
    to: "owner: 개인정보팀(privacy@example.com)\n    approver: ｃｉｓｏ＠example.com",
    at: [],
    rules: ["SEC-06", "PII-04"],
  },
  { name: "a missing owner", piece: "    owner: a\n", to: "", at: ["missing-key 12:5"], rules: ["SEC-06"] },
  { name: "a blank reason", piece: "reason: 날인 중", to: 'reason: "  "', at: ["blank-text 14:13"], rules: ["SEC-06"] },
  {
    name: "a day that does not exist",
    piece: "2026-09-30",
    to: "2026-09-31",
    at: ["invalid-date 10:17"],
    rules: ["PII-04"],
  },
  {
    name: "the year 0000",
    piece: "approved_on: 2026-06-01",
    to: "approved_on: 0000-01-01",
    at: ["invalid-date 9:18"],
    rules: ["PII-04"],
  },
  {
    name: "a last day before the first",
    piece: "2026-09-30",
    to: "2026-05-31",
    at: ["dates-reversed 10:17"],
    rules: ["PII-04"],
  },
  {
    name: "service and contract",
    piece: "service: calls",
    to: "service: calls\n    contract: acme-2026",
    at: ["service-or-contract 6:5"],
    rules: ["PII-04"],
  },
  {
    name: "a vendor that is no id",
    piece: "vendor: beta",
    to: "vendor: Beta_1",
    at: ["invalid-id 13:13"],
    rules: ["SEC-06"],
  },
  {
    name: "text for the acknowledgement",
    piece: "statute: true",
    to: "statute: yes",
    at: ["wrong-type 19:27"],
    rules: ["SEC-06"],
  },
  {
    name: "two things at once",
    piece: "ticket: SEC-1234\n  - rule: PII-04",
    to: "tiket: x\n  - rules: PII-04",
    at: ["missing-key 12:5", "unknown-key 11:5", "unknown-key 12:5"],
    rules: [],
  },
  {
    name: "a second document",
    piece: /$/,
    to: "---\nversion: 1\nwaivers: []\n",
    at: ["several-documents 21:1"],
    rules: [],
  },
  { name: "no YAML", piece: "waivers:", to: "waivers: [", at: ["yaml-invalid 3:3"], rules: [] },
  { name: "only a comment", piece: /[\s\S]*/, to: "# later\n", at: ["empty-file"], rules: [] },
  { name: "a list at the top", piece: /[\s\S]*/, to: "- rule: SEC-06\n", at: ["wrong-type 1:3"], rules: [] },
])("with $name are a problem, and what has one does not count", ({ piece, to, at, rules }) => {
  const text = good.replace(piece, () => to);
  const found = read(text);
  expect(found.at).toEqual(at);
  expect(found.rules).toEqual(rules);
});

it("written twice are a problem, and the first counts", () => {
  const again = aWaiver({ reason: "같은 날 같은 예외" });
  const { waivers, problems } = readWaivers(waiversFile(aWaiver(), aWaiver({ service: "crm" }), again));
  expect(waivers.map(({ record }) => record)).toEqual([aWaiver(), aWaiver({ service: "crm" })]);
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["duplicate-item /waivers/2/rule"]);
});

describe("problems", () => {
  it("ask what was meant by a misspelt key", () => {
    const [problem] = read(good.replace("ticket:", "tickt:")).problems;
    expect(problem?.args.suggestion).toBe("ticket");
  });

  it("have a text in both languages", () => {
    for (const code of ["service-or-contract", "several-documents", "json-invalid"] as const) {
      const { message, remedy } = localizedProblemTexts({ code, args: { count: 2 } });
      for (const text of [message, remedy]) expect([text.en, text.ko].join()).toMatch(/[a-z]{3}.*[가-힣]{2}/);
    }
  });

  it("keep a thousand broken waivers from counting", () => {
    const broken = Array.from({ length: 1000 }, (_, at) => aWaiver({ vendor: `v${at}`, owner: "" }));
    expect(readWaivers(waiversFile(...broken, aWaiver())).waivers.map(({ record }) => record)).toEqual([aWaiver()]);
  });
});
