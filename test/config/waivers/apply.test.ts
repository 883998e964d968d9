import { describe, expect, it } from "vitest";
import { WaiverRegister } from "../../../src/config/waivers/apply.ts";
import { readWaivers } from "../../../src/config/waivers/file.ts";
import type { Waiver } from "../../../src/schemas/generated/types.ts";
import { day, policy } from "../../support/inventory.ts";
import { sentencesOf } from "../../support/report.ts";
import { applied, aScope, aWaiver, fileOf, findingOf, sourced } from "../../support/waivers.ts";

const dispositionOf = (run: Parameters<typeof applied>[0]) => applied(run).findings.map((one) => one.disposition);

describe("a waiver in its days", () => {
  const waiver = aWaiver({ approved_on: "2026-06-01", expires_on: "2026-08-30" });
  it.each([
    {
      name: "the day before its approval",
      asOf: "2026-05-31",
      is: "open",
      said: ["WVR-01/not-yet /waivers/0/approved_on"],
    },
    { name: "the day of its approval", asOf: "2026-06-01", is: "waived", said: [] },
    { name: "the day after", asOf: "2026-06-02", is: "waived", said: [] },
    { name: "15 days before its last", asOf: "2026-08-15", is: "waived", said: [] },
    {
      name: "14 days before its last",
      asOf: "2026-08-16",
      is: "waived",
      said: ["WVR-02/expiring /waivers/0/expires_on"],
    },
    {
      name: "the day before its last",
      asOf: "2026-08-29",
      is: "waived",
      said: ["WVR-02/expiring /waivers/0/expires_on"],
    },
    { name: "its last day", asOf: "2026-08-30", is: "waived", said: ["WVR-02/expiring /waivers/0/expires_on"] },
    { name: "the day after its last", asOf: "2026-08-31", is: "open", said: ["WVR-01/expired /waivers/0/expires_on"] },
  ])("on $name: $is, $said", ({ asOf, is, said }) => {
    const run = applied({ waivers: [waiver], asOf });
    expect(run.findings.map(({ disposition }) => disposition)).toEqual([is]);
    expect(run.said).toEqual(said);
  });

  it("tells how many days are left, 0 on the last", () => {
    const left = (asOf: string) => applied({ waivers: [waiver], asOf }).own[0]?.args.days;
    expect([left("2026-08-16"), left("2026-08-30")]).toEqual([14, 0]);
  });

  it("is about to expire on its last day alone when no days of warning are set", () => {
    const said = (asOf: string) => applied({ waivers: [waiver], asOf, waiverWarningDays: 0 }).said;
    expect([said("2026-08-29"), said("2026-08-30").length]).toEqual([[], 1]);
  });
});

it.each([
  { name: "a day shorter than allowed", expires: "2026-08-29", is: "waived", said: [] },
  { name: "as long as allowed", expires: "2026-08-30", is: "waived", said: [] },
  { name: "a day longer", expires: "2026-08-31", is: "open", said: ["WVR-03/too-long /waivers/0/expires_on"] },
])("a waiver $name: $is", ({ expires, is, said }) => {
  const run = applied({ waivers: [aWaiver({ approved_on: "2026-06-01", expires_on: expires })], waiverDays: 90 });
  expect(run.findings[0]?.disposition).toBe(is);
  expect(run.said).toEqual(said);
});

it("may last to the last day of the calendar", () => {
  const waiver = aWaiver({ approved_on: "2026-06-01", expires_on: "9999-12-31" });
  expect(dispositionOf({ waivers: [waiver], waiverDays: 4_000_000 })).toEqual(["waived"]);
  expect(dispositionOf({ waivers: [waiver], waiverDays: 365 })).toEqual(["open"]);
});

it.each([
  { owner: "a@example.com", approver: "b@example.com", is: "waived" },
  { owner: "a@example.com", approver: "a@example.com", is: "open" },
  { owner: "a@example.com", approver: "A@Example.com", is: "open" },
  { owner: " a@example.com", approver: "a@example.com  ", is: "open" },
  { owner: "a@example.com", approver: "a@exa\u200bmple.com", is: "open" },
  { owner: "a@example.com", approver: "ａ@example.com", is: "open" },
  { owner: "정보보호팀", approver: "정보보호팀".normalize("NFD"), is: "open" },
  { owner: "CISO", approver: "\u0421ISO", is: "open" },
  { owner: "ciso", approver: "\u03f2\u0456s\u03bf", is: "open" },
  { owner: "Ciso", approver: "C\u0131so", is: "open" },
  { owner: "Директор", approver: "Юрист", is: "waived" },
  { owner: "a@example.com", approver: "a@example.com.", is: "open" },
  { owner: "a@example.com", approver: "a+waivers@example.com", is: "open" },
  { owner: "a+x@example.com", approver: "A+y@EXAMPLE.com.", is: "open" },
  { owner: "+a@example.com", approver: "+b@example.com", is: "waived" },
  { owner: "kim.ciso@gmail.com", approver: "kimciso+1@googlemail.com", is: "open" },
  { owner: "kim.ciso@example.com", approver: "kimciso@example.com", is: "waived" },
  { owner: "Kim <ciso@example.com>", approver: "ciso@example.com", is: "open" },
  { owner: "개인정보팀(privacy@example.com)", approver: "CISO (privacy@example.com)", is: "open" },
  { owner: "a@example.com, b@example.com", approver: "mailto:b@example.com", is: "open" },
  { owner: '"ciso"@example.com', approver: "ciso@example.com", is: "open" },
  { owner: "kim@example.com", approver: "kim(x)@example.com", is: "open" },
  { owner: "kim@example.com", approver: "kim@(a (b) c)example.com", is: "open" },
  { owner: "kim@example.com", approver: '"k\\im"@example.com', is: "open" },
  { owner: "kim(a)@example.com", approver: "lee(a)@example.com", is: "waived" },
  { owner: '"a"@example.com', approver: '"b"@example.com', is: "waived" },
  { owner: "a@example.com", approver: "a@example.org", is: "waived" },
  { owner: "ciso@example.com", approver: "ciso@xn--xample-2of.com", is: "open" },
  { owner: "CISO@example.com", approver: "ClSO@example.com", is: "open" },
  { owner: "ciso@example.com", approver: "cis0@example.com", is: "open" },
  { owner: "admin@example.com", approver: "adrnin@example.com", is: "open" },
  { owner: "team2@example.com", approver: "team3@example.com", is: "waived" },
  { owner: "CISO", approver: "ᴄɪꜱᴏ", is: "open" },
  { owner: "privacy-team", approver: "privacy\u2010team", is: "open" },
  { owner: "Jose", approver: "José", is: "open" },
  { owner: "はし", approver: "ばし", is: "waived" },
])("owner '$owner' and approver '$approver': $is", ({ owner, approver, is }) => {
  const run = applied({ waivers: [aWaiver({ owner, approver })] });
  expect(run.findings[0]?.disposition).toBe(is);
  expect(run.said).toEqual(is === "waived" ? [] : ["WVR-04/own-approval /waivers/0/approver"]);
});

describe("a waiver matches", () => {
  it.each([
    { name: "rule and vendor", waiver: {}, finding: {}, is: "waived" },
    { name: "another rule: not", waiver: { rule: "SEC-07" }, finding: {}, is: "open" },
    { name: "another vendor: not", waiver: { vendor: "beta" }, finding: {}, is: "open" },
    { name: "the service it names", waiver: { service: "calls" }, finding: { service: "calls" }, is: "waived" },
    { name: "another service: not", waiver: { service: "crm" }, finding: { service: "calls" }, is: "open" },
    {
      name: "no service where it names one: not",
      waiver: { service: "calls" },
      finding: { service: null },
      is: "open",
    },
    { name: "every service where it names none", waiver: {}, finding: { service: "crm" }, is: "waived" },
    {
      name: "the contract it names",
      waiver: { contract: "acme-2026" },
      finding: { service: null, contract: "acme-2026" },
      is: "waived",
    },
    { name: "no contract where it names one: not", waiver: { contract: "acme-2026" }, finding: {}, is: "open" },
    { name: "a guideline's finding: not", waiver: {}, finding: { vendor: null, service: null }, is: "open" },
    { name: "a baselined finding, which stays so", waiver: {}, finding: { disposition: "baselined" }, is: "baselined" },
  ] as const)("$name", ({ waiver, finding, is }) => {
    expect(dispositionOf({ waivers: [aWaiver(waiver)], findings: [findingOf("SEC-06", finding)] })).toEqual([is]);
  });

  it("each finding by itself, in their order, whatever vendor comes first", () => {
    const findings = [
      findingOf("SEC-06", { vendor: "beta", service: "hosting" }),
      findingOf("SEC-06"),
      findingOf("SEC-07"),
      findingOf("SEC-07", { vendor: "beta", service: "hosting" }),
    ];
    const waivers = [aWaiver(), aWaiver({ rule: "SEC-07", vendor: "beta" })];
    expect(dispositionOf({ waivers, findings })).toEqual(["open", "waived", "open", "waived"]);
    const register = new WaiverRegister(
      sourced(...waivers),
      { asOf: day("2026-06-30"), settings: { waiverDays: 365, waiverWarningDays: 14 } },
      policy.catalogue,
    );
    expect(findings.flatMap((finding) => register.apply([finding])).map((one) => one.disposition)).toEqual([
      "open",
      "waived",
      "open",
      "waived",
    ]);
    expect(register.findings(aScope())).toEqual([]);
  });

  it("and the first that counts is named, with who and why", () => {
    const own = aWaiver({ approver: "privacy-team@example.com", reason: "스스로 승인" });
    const second = aWaiver({ approved_on: "2026-06-02", ticket: "SEC-1" });
    const third = aWaiver({ approved_on: "2026-06-03" });
    expect(applied({ waivers: [own, second, third] }).findings[0]?.waiver).toEqual({
      reason: "망분리 공사 중",
      owner: "privacy-team@example.com",
      approver: "ciso@example.com",
      approvedOn: "2026-06-02",
      expiresOn: "2026-09-30",
      ticket: "SEC-1",
    });
  });

  it("nothing more than the disposition and the waiver", () => {
    const finding = findingOf("SEC-06");
    const [after] = applied({ waivers: [aWaiver()], findings: [finding] }).findings;
    expect({ ...after, disposition: "open", waiver: null }).toEqual(finding);
  });
});

describe("a waiver of a statute item", () => {
  it.each([
    { acknowledges_statute: true, is: "waived", said: [] },
    { acknowledges_statute: false, is: "open", said: ["WVR-07/not-acknowledged /waivers/0/acknowledges_statute"] },
    { acknowledges_statute: undefined, is: "open", said: ["WVR-07/not-acknowledged /waivers/0/acknowledges_statute"] },
  ])("that acknowledges it ($acknowledges_statute): $is", ({ acknowledges_statute, is, said }) => {
    const run = applied({
      waivers: [aWaiver({ rule: "PII-04", acknowledges_statute })],
      findings: [findingOf("PII-04")],
    });
    expect(run.findings[0]?.disposition).toBe(is);
    expect(run.said).toEqual(said);
  });

  it("is pointed at by its first line where the acknowledgement is missing", () => {
    const file = fileOf(
      "waivers.yaml",
      "version: 1\nwaivers:\n  - vendor: acme\n    rule: PII-04\n    reason: 사유\n    owner: a\n    approver: b\n    approved_on: 2026-06-01\n    expires_on: 2026-09-30\n",
    );
    const register = new WaiverRegister(
      readWaivers(file).waivers,
      { asOf: day("2026-06-30"), settings: { waiverDays: 365, waiverWarningDays: 14 } },
      policy.catalogue,
    );
    register.apply([findingOf("PII-04")]);
    expect(register.findings(aScope()).map(({ location }) => `${location.line}:${location.column}`)).toEqual(["3:5"]);
  });
});

describe("a waiver of something unknown", () => {
  it.each([
    { name: "a rule that does not exist", waiver: { rule: "SEC-99" }, said: "WVR-05/unknown-rule /waivers/0/rule" },
    { name: "a rule in another case", waiver: { rule: "sec-06" }, said: "WVR-05/unknown-rule /waivers/0/rule" },
    { name: "a rule of the gate", waiver: { rule: "WVR-01" }, said: "WVR-05/not-waivable /waivers/0/rule" },
    { name: "the baseline's rule", waiver: { rule: "BSL-01" }, said: "WVR-05/not-waivable /waivers/0/rule" },
    { name: "a vendor", waiver: { vendor: "acne" }, said: "WVR-05/unknown-vendor /waivers/0/vendor" },
    { name: "a service", waiver: { service: "call" }, said: "WVR-05/unknown-service /waivers/0/service" },
    {
      name: "another vendor's service",
      waiver: { service: "hosting" },
      said: "WVR-05/unknown-service /waivers/0/service",
    },
    { name: "a contract", waiver: { contract: "acme-2025" }, said: "WVR-05/unknown-contract /waivers/0/contract" },
  ])("is told, and is not told to match nothing: $name", ({ waiver, said }) => {
    expect(applied({ waivers: [aWaiver(waiver)], findings: [] }).said).toEqual([said]);
  });

  it.each([
    { waiver: { rule: "SEC-6" }, meant: "SEC-06" },
    { waiver: { vendor: "acne" }, meant: "acme" },
    { waiver: { service: "call" }, meant: "calls" },
    { waiver: { contract: "acme-2025" }, meant: "acme-2026" },
  ])("asks whether $meant was meant", ({ waiver, meant }) => {
    const [told] = applied({ waivers: [aWaiver(waiver)] }).own;
    expect(told && sentencesOf(told).message.en).toContain(`did you mean '${meant}'?`);
    expect(told && sentencesOf(told).message.ko).toContain(`'${meant}'?`);
  });

  it("is about the vendor it names, known or not", () => {
    expect(applied({ waivers: [aWaiver({ vendor: "acne" })] }).own[0]).toMatchObject({ vendor: "acne", basis: "gate" });
  });

  it("never waives a finding of the gate, even of the same name", () => {
    const findings = [findingOf("WVR-01"), findingOf("CHG-01"), findingOf("POL-03")];
    const waivers = findings.map(({ rule }) => aWaiver({ rule }));
    expect(dispositionOf({ waivers, findings })).toEqual(["open", "open", "open"]);
  });
});

describe("a waiver that matches nothing", () => {
  const unused = "WVR-06/unused /waivers/0/rule";
  it.each([
    { name: "is told", said: [unused] },
    {
      name: "is not told while it is not in force",
      waiver: { approved_on: "2026-07-01" },
      said: ["WVR-01/not-yet /waivers/0/approved_on"],
    },
    {
      name: "is not told once it has expired",
      waiver: { expires_on: "2026-06-29" },
      said: ["WVR-01/expired /waivers/0/expires_on"],
    },
    {
      name: "is told beside an end that is near",
      waiver: { expires_on: "2026-07-01" },
      said: ["WVR-02/expiring /waivers/0/expires_on", unused],
    },
    {
      name: "is told beside other defects of its own",
      waiver: { approver: "privacy-team@example.com" },
      said: ["WVR-04/own-approval /waivers/0/approver", unused],
    },
    { name: "is not told of a vendor that was not judged", scope: aScope({ judged: new Map() }), said: [] },
    {
      name: "says nothing of the services of a vendor that was not judged",
      waiver: { service: "nowhere" },
      scope: aScope({ judged: new Map() }),
      said: [],
    },
  ])("$name", ({ waiver = {}, scope, said }) => {
    const run = applied({ waivers: [aWaiver(waiver)], findings: [findingOf("SEC-07")], ...(scope && { scope }) });
    expect(run.said).toEqual(said);
  });

  it("is not told where it matches but may not waive", () => {
    const run = applied({ waivers: [aWaiver({ approver: "privacy-team@example.com" })] });
    expect(run.said).toEqual(["WVR-04/own-approval /waivers/0/approver"]);
  });
});

describe("the name of a finding about a waiver", () => {
  const idsOf = (...waivers: Waiver[]) => applied({ waivers, findings: [] }).own.map(({ id }) => id);

  it("stays when the list is numbered anew or the reason reworded, and is its own", () => {
    const [first] = idsOf(aWaiver());
    const ids = idsOf(aWaiver({ vendor: "beta" }), aWaiver({ reason: "다른 사유" }), aWaiver({ service: "crm" }));
    expect(ids[1]).toBe(first);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it("changes with the approval", () => {
    expect(idsOf(aWaiver({ approved_on: "2026-06-02" }))).not.toEqual(idsOf(aWaiver()));
  });
});

describe("the examples of the rules about waivers", () => {
  const rules = policy.catalogue.catalogue.rules.filter(({ group }) => group === "WVR");
  const scope = aScope({
    vendors: new Set(["hanbit-cs"]),
    judged: new Map([["hanbit-cs", { services: new Set(["call-center"]), contracts: new Set(["hanbit-cs-2026"]) }]]),
  });
  const subject = { vendor: "hanbit-cs", service: "call-center" };

  it.each(
    rules.flatMap(({ id, examples }) => [
      { id, which: "bad", text: examples.bad, said: [id] },
      { id, which: "good", text: examples.good, said: [] },
    ]),
  )("$id: the $which one says what its page says", ({ text, said }) => {
    const { waivers, problems } = readWaivers(fileOf("waivers.yaml", `version: 1\n${text}`));
    expect(problems).toEqual([]);
    const settings = { waiverDays: 365, waiverWarningDays: 14 };
    const register = new WaiverRegister(waivers, { asOf: day("2026-06-30"), settings }, policy.catalogue);
    const findings = register.apply([findingOf("SEC-06", subject), findingOf("PII-04", subject)]);
    expect(register.findings(scope).map(({ rule }) => rule)).toEqual(said);
    expect(findings.filter(({ disposition }) => disposition === "waived")).toHaveLength(
      said.length === 0 || said[0] === "WVR-02" ? 1 : 0,
    );
  });
});
