import { describe, expect, it } from "vitest";
import { withDeadline } from "../../../src/adapters/threads/deadline.ts";
import { baselinePath, toBaseline } from "../../../src/config/baseline/file.ts";
import { loadPolicy } from "../../../src/rules/evaluate.ts";
import { aService, ask, configured, decided, lacking, waived, withHosting } from "../../support/decisions.ts";
import { aContract, aGuideline, aVendor, type Files, goodFiles, judge, policy } from "../../support/inventory.ts";
import { aWaiver } from "../../support/waivers.ts";
import { aModule, wasm } from "../../support/wasm.ts";

const good = goodFiles();
const ended = { started_on: "2026-01-05", ended_on: "2026-03-31" };
const later = { started_on: "2026-08-01" };
/** A file that is not what its record says it is. */
const altered = (path: string, files: Files = good): Files => ({ ...files, [path]: "altered" });
const hostingContract = { "vendors/acme/hosting.yaml": aContract({ id: "hosting-2026", services: ["hosting"] }) };

describe("a vendor is allowed", () => {
  it.each([
    { name: "as a whole", files: good },
    { name: "for a service", files: good, service: "crm" },
    { name: "while it is a prospect", files: goodFiles({ vendor: aVendor({ status: "prospect" }) }) },
    { name: "while it is being taken on", files: goodFiles({ vendor: aVendor({ status: "onboarding" }) }) },
    { name: "on the first day of its service", files: good, asOf: "2026-01-05" },
    {
      name: "on the last day of its service",
      files: goodFiles({ vendor: aVendor({ services: [aService({ ended_on: "2026-06-30" })] }) }),
    },
    { name: "with a service that has ended beside one that is active", files: withHosting(ended) },
    { name: "with a service that starts later beside one that is active", files: withHosting(later) },
    { name: "for one service whatever another lacks", files: withHosting(), service: "crm" },
    {
      name: "for one service whatever the contract of another has wrong",
      files: altered("vendors/acme/documents/other.md", {
        ...withHosting(),
        "vendors/acme/hosting.yaml": {
          ...aContract({ id: "hosting-2026", services: ["hosting"] }),
          documents: [{ id: "main", kind: "consignment-contract", path: "documents/other.md", sha256: "e".repeat(64) }],
        },
      }),
      service: "crm",
    },
    { name: "without any guidelines' folder it would need", files: withoutSelection() },
  ])("$name", async ({ files, ...asked }) => {
    const decision = await ask(files, asked);
    expect([decided(decision), decision.allow, decision.problems]).toEqual(["allow", true, []]);
  });
});

/** A vendor that touches nothing that matters: no selection is asked of it. */
function withoutSelection(): Files {
  const { selection: _, ...service } = aService({ personal_data: false, important_information: false });
  const files = goodFiles({ vendor: aVendor({ services: [service] }) });
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes("_guidelines")));
}

describe("a vendor is denied", () => {
  it.each([
    { name: "that does not exist", files: good, vendor: "acne", is: "deny vendor-unknown" },
    { name: "named by a path", files: good, vendor: "../acme", is: "deny vendor-unknown" },
    { name: "named by its path in the inventory", files: good, vendor: "./acme", is: "deny vendor-unknown" },
    { name: "named as the guidelines' folder", files: good, vendor: "_guidelines", is: "deny vendor-unknown" },
    { name: "without a name", files: good, vendor: "", is: "deny vendor-unknown" },
    { name: "in another spelling", files: good, vendor: "ACME", is: "deny vendor-unknown" },
    {
      name: "that is terminated, with work going on until later",
      files: goodFiles({ vendor: aVendor({ status: "terminated", services: [aService({ ended_on: "2026-12-31" })] }) }),
      is: "deny vendor-terminated",
    },
    {
      name: "whose only service has ended",
      files: goodFiles({ vendor: aVendor({ services: [aService(ended)] }) }),
      is: "deny no-active-service service-ended",
    },
    {
      name: "whose only service ended yesterday",
      files: goodFiles({ vendor: aVendor({ services: [aService({ ended_on: "2026-06-29" })] }) }),
      service: "crm",
      is: "deny service-ended",
    },
    {
      name: "whose only service starts later",
      files: goodFiles({ vendor: aVendor({ services: [aService(later)] }) }),
      is: "deny no-active-service service-not-started",
    },
    { name: "for a service it does not have", files: good, service: "cmr", is: "deny service-unknown" },
    { name: "for a service without a name", files: good, service: "", is: "deny service-unknown" },
    {
      name: "for a service named by a key of every object",
      files: good,
      service: "constructor",
      is: "deny service-unknown",
    },
    { name: "for a service that has ended", files: withHosting(ended), service: "hosting", is: "deny service-ended" },
    {
      name: "for a service that starts later",
      files: withHosting(later),
      service: "hosting",
      is: "deny service-not-started",
    },
    { name: "for a service without an agreement", files: withHosting(), service: "hosting", is: "deny AGR-01" },
    { name: "as a whole when one of its services lacks an agreement", files: withHosting(), is: "deny AGR-01" },
    {
      name: "whose agreement covers the service only from tomorrow",
      files: goodFiles({ contract: aContract({ effective: { from: "2026-07-01", to: "2026-12-31" } }) }),
      is: "deny AGR-01",
    },
    {
      name: "whose agreement ended yesterday",
      files: goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2026-06-29" } }) }),
      is: "deny AGR-01",
    },
    {
      name: "whose agreement is a draft",
      files: goodFiles({ contract: aContract({ status: "draft" }) }),
      is: "deny AGR-01",
    },
    { name: "whose agreement lacks a term", files: lacking("safeguards"), service: "crm", is: "deny PII-02" },
    {
      name: "whose own documents are not as recorded, for any service",
      files: altered("vendors/acme/documents/rfp.pdf", { ...withHosting(), ...hostingContract }),
      service: "crm",
      is: "deny EVD-02",
    },
    {
      name: "whose contract is not as recorded, for a service it covers",
      files: altered("vendors/acme/documents/contract.md"),
      service: "crm",
      is: "deny EVD-02",
    },
    {
      name: "chosen by guidelines that are not as recorded",
      files: altered("vendors/_guidelines/documents/guideline.md"),
      service: "crm",
      is: "deny EVD-02",
    },
    {
      name: "by a warning, where warnings fail",
      files: goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2026-07-30" } }) }),
      failOn: "warning" as const,
      is: "deny AGR-03",
    },
    {
      name: "by a warning, where the configuration says that warnings fail",
      files: configured(goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2026-07-30" } }) }), {
        fail_on: "warning",
      }),
      is: "deny AGR-03",
    },
    {
      name: "whose waiver approves itself",
      files: waived(lacking("internet-restriction"), aWaiver({ approver: "privacy-team@example.com" })),
      is: "deny SEC-06 WVR-04",
    },
    {
      name: "whose waiver is another vendor's",
      files: waived(lacking("internet-restriction"), aWaiver({ vendor: "beta" })),
      is: "deny SEC-06",
    },
    {
      name: "for a service when only another service's finding is waived",
      files: waived(
        { ...withHosting(), "vendors/acme/hosting.yaml": hostingWithout("internet-restriction") },
        aWaiver({ service: "crm" }),
      ),
      service: "hosting",
      is: "deny SEC-06",
    },
  ])("$name", async ({ files, is, ...asked }) => {
    const decision = await ask(files, asked);
    expect([decided(decision), decision.allow, decision.problems]).toEqual([is, false, []]);
    for (const { message, remedy } of decision.reasons)
      for (const language of ["en", "ko"] as const) {
        expect(message[language]).not.toMatch(/\{[a-z_]+\}/);
        expect(remedy?.[language]).toMatch(/\S/);
      }
  });

  it("with a name that was most likely meant", async () => {
    const unknown = await ask(good, { vendor: "acne" });
    expect(unknown.reasons[0]?.message.en).toContain("did you mean 'acme'?");
    const service = await ask(good, { service: "crmm" });
    expect(service.reasons[0]?.message).toMatchObject({ en: expect.stringContaining("did you mean 'crm'?") });
    expect(service.reasons[0]?.message.ko).toContain("'crm'");
  });

  it("with the place where it is to be seen", async () => {
    const places = async (files: Files, service: string) =>
      (await ask(files, { service })).reasons.map(({ location, pointer }) => `${location?.file} ${pointer}`);
    expect(await places(withHosting(ended), "hosting")).toEqual(["vendors/acme/vendor.yaml /services/1/ended_on"]);
    expect(await places(withHosting(later), "hosting")).toEqual(["vendors/acme/vendor.yaml /services/1/started_on"]);
    expect(await places(good, "x")).toEqual(["vendors/acme/vendor.yaml /services"]);
  });
});

function hostingWithout(requirement: string) {
  const clauses = (aContract().clauses ?? []).filter(({ covers }) => !covers.some((one) => one === requirement));
  return goodFiles({ contract: aContract({ id: "hosting-2026", services: ["hosting"], clauses }) })[
    "vendors/acme/contract.yaml"
  ] as object;
}

describe("nothing is allowed because its configuration is silent", () => {
  const without = Object.fromEntries(Object.entries(good).filter(([path]) => path !== "vendors/acme/contract.yaml"));
  const generic = goodFiles({
    contract: aContract({
      clauses: (aContract().clauses ?? []).filter(({ covers }) => covers.some((one) => /^(legal|pii-liab)/.test(one))),
    }),
  });
  const general = { recorded_on: "2025-12-01", requirements: ["legal-compliance", "damages"] as const };
  const plain = aVendor({
    services: [aService({ personal_data: false, development: false, identified_requirements: general })],
  });

  it.each(["off", "warning", "note"])("where AGR-01 is %s and there is no agreement", async (to) => {
    const files = configured(without, { rules: { "AGR-01": to } });
    expect((await judge(files)).verdict).toBe("pass");
    const decision = await ask(files);
    expect(decided(decision)).toBe("deny unreported");
    expect(decision.reasons[0]?.message.en).toMatch(
      /'crm' does not meet .*PII-01.*SEC-01.*\. AGR-01 would report this/,
    );
  });

  it.each([
    { name: "the case of AGR-01", config: { rules: { "AGR-01/missing-statute": "note" } }, to: "note" },
    { name: "nothing of AGR-01", config: { fail_on_except: ["AGR-01"] }, to: "fail_on_except" },
  ])("where $name fails and there is no agreement", async ({ config, to }) => {
    const files = configured(without, config);
    expect((await judge(files)).verdict).toBe("pass");
    const decision = await ask(files);
    expect(decided(decision)).toBe("deny unreported");
    expect(decision.reasons[0]?.message.en).toMatch(`keeps it from failing (${to})`);
  });

  it("but what the configuration excepts itself is not asked for", async () => {
    const all = policy.catalogue.catalogue.rules.map(({ id }) => id);
    const decision = await ask(configured(without, { fail_on_except: all }));
    expect(decided(decision)).toBe("allow");
    expect(decision.remarks.map(({ rule }) => rule)).toEqual(["AGR-01"]);
  });

  it("where AGR-05 is off and the agreement is general", async () => {
    const files = { ...generic, "vendors/acme/vendor.yaml": goodFiles({ vendor: plain })["vendors/acme/vendor.yaml"] };
    expect(decided(await ask(files as Files))).toBe("deny AGR-05");
    const silent = configured(files as Files, { rules: { "AGR-05": "off" } });
    expect(decided(await ask(silent))).toBe("deny unreported");
  });

  it("where SEL-01 is off and the vendor was chosen before the first guideline", async () => {
    const existing = { basis: "existing" as const, selected_on: "2023-12-11" };
    const files = goodFiles({ vendor: aVendor({ services: [aService({ selection: existing })] }) });
    expect(decided(await ask(files))).toBe("allow");
    expect(decided(await ask(configured(files, { fail_on: "warning" })))).toBe("deny SEL-01");
    expect(decided(await ask(configured(files, { rules: { "SEL-01": "off" } })))).toBe("deny unreported");
  });

  it("but a requirement the configuration turns off itself is not asked for", async () => {
    const off = [...policy.catalogue.catalogue.rules].map(({ id }) => [id, "off"]);
    const decision = await ask(configured(without, { rules: Object.fromEntries(off) }));
    expect(decided(decision)).toBe("allow");
    expect(decision.relaxed.map(({ rule, from, to }) => `${rule} ${from} ${to}`)).toEqual(["AGR-01 error off"]);
  });

  const waiver = aWaiver({ rule: "AGR-01", service: "crm", acknowledges_statute: true });

  it("where AGR-01 is turned down and what is left of it is waived", async () => {
    const files = configured(waived(without, waiver), { rules: { "AGR-01": "warning" } });
    expect(decided(await ask(files))).toBe("deny unreported");
  });

  it("and a waiver of AGR-01 excuses what it stands in for", async () => {
    const decision = await ask(waived(without, waiver));
    expect(decided(decision)).toBe("allow");
    expect(decision.waived.map(({ rule }) => rule)).toEqual(["AGR-01"]);
  });
});

describe("nothing can be decided", () => {
  const answering = (evaluation: readonly number[]) =>
    loadPolicy(aModule(evaluation), policy.catalogue.catalogue, policy.identity, (work) => withDeadline(work, 200));

  it.each([
    { name: "of a broken record", files: { ...good, "vendors/acme/x.yaml": "kind: [" }, is: "not-judged" },
    {
      name: "of a record that is not the vendor's",
      files: { ...good, "vendors/acme/x.yaml": aVendor({ id: "beta" }) },
      is: "not-judged",
    },
    {
      name: "of a folder without the vendor's record",
      files: { ...good, "vendors/acme/vendor.yaml": "" },
      is: "not-judged",
    },
    {
      name: "of a vendor without a service",
      files: goodFiles({ vendor: aVendor({ services: [] }) }),
      is: "not-judged",
    },
    {
      name: "of a vendor with a service twice",
      files: goodFiles({ vendor: aVendor({ services: [aService(), aService(ended)] }) }),
      is: "not-judged",
    },
    { name: "under broken guidelines", files: { ...good, "vendors/_guidelines/x.yaml": "kind: [" }, is: "not-judged" },
    { name: "under guidelines that are not there", files: without("_guidelines"), is: "not-judged" },
    { name: "under broken waivers", files: { ...good, "waivers.yaml": "version: 2" }, is: "not-judged" },
    {
      name: "under broken waivers, of a vendor that does not exist",
      files: { ...good, "waivers.yaml": "version: 2" },
      vendor: "x",
      is: "not-judged",
    },
    { name: "under a broken baseline", files: { ...good, [baselinePath]: "{" }, is: "not-judged" },
    { name: "under a broken configuration", files: configured(good, { fail_on: "never" }), is: "config-invalid" },
    {
      name: "under a configuration that names no rule",
      files: configured(good, { rules: { "AGR-99": "off" } }),
      is: "config-invalid",
    },
    {
      name: "under a configuration with another name",
      files: { ...good, "clausegate.yml": "version: 1" },
      is: "config-invalid",
    },
    { name: "where there is no vendor at all", files: { "README.md": "" }, is: "nothing-found" },
    { name: "where only guidelines are", files: { "vendors/_guidelines/g.yaml": aGuideline() }, is: "nothing-found" },
    { name: "by a policy that asks nothing", files: good, policy: answering(wasm.answer), is: "not-asked" },
    { name: "by a policy that fails", files: good, policy: answering(wasm.trap), is: "policy-failed" },
    {
      name: "by a policy that does not end",
      files: good,
      policy: answering([...wasm.endless, ...wasm.answer]),
      is: "policy-failed",
    },
  ])("$name", async ({ files, is, ...asked }) => {
    const decision = await ask(files as Files, asked);
    expect([decided(decision), decision.allow]).toEqual([`cannot-tell ${is}`, false]);
    expect([decision.change, decision.searchedUntil]).toEqual([null, null]);
    const isFile = ["not-judged", "config-invalid"].includes(is);
    expect(decision.problems.length > 0).toBe(isFile);
  });

  it("of a day that does not exist", async () => {
    const { decide } = await import("../../../src/entry/library.ts");
    const { anInventory } = await import("../../support/inventory.ts");
    const asOf = "2026-02-30" as ReturnType<typeof import("../../support/inventory.ts").day>;
    const decision = await decide(anInventory(good), policy, { vendor: "acme", asOf });
    expect([decided(decision), decision.asOf]).toEqual(["cannot-tell date-invalid", null]);
  });

  it("and the places are named", async () => {
    const places = async (files: Files) =>
      (await ask(files)).problems.map(({ code, file, location }) => `${code} ${file}:${location?.line}`);
    expect(await places({ ...good, "vendors/acme/x.yaml": "\nkind: vender" })).toEqual([
      "kind-unknown vendors/acme/x.yaml:2",
    ]);
    expect(await places(configured(good, { fail_on: "never" }))).toEqual(["unknown-value clausegate.yaml:1"]);
  });
});

function without(part: string): Files {
  return Object.fromEntries(Object.entries(good).filter(([path]) => !path.includes(part)));
}

describe("what an answer rests on", () => {
  it("is every requirement that is met, with the clauses that meet it", async () => {
    const { passed, notApplicable } = await ask(good, { service: "crm" });
    expect(passed.find(({ rule }) => rule === "PII-02")).toMatchObject({
      requirement: "safeguards",
      title: policy.catalogue.rule("PII-02")?.title,
      service: "crm",
      clauses: [{ contract: "acme-2026", clause: 16, document: "main", article: "제17조" }],
    });
    const evidence = passed.filter(({ rule }) => rule === "EVD-01");
    expect(evidence.map(({ contract, guideline }) => contract ?? guideline)).toEqual([
      "vendor-selection",
      null,
      "acme-2026",
    ]);
    expect(notApplicable).toEqual([]);
  });

  it("is every requirement that does not apply, with the reason", async () => {
    const contract = aContract({
      clauses: (aContract().clauses ?? []).filter(({ covers }) => !covers.includes("wireless-restriction")),
      not_applicable: [{ requirement: "wireless-restriction", reason: "전 업무가 SaaS로 제공됨" }],
    });
    const { notApplicable } = await ask(goodFiles({ contract }));
    expect(notApplicable).toMatchObject([
      {
        rule: "SEC-09",
        service: "crm",
        reason: { code: "declared", contract: "acme-2026" },
        because: { ko: expect.stringContaining("SaaS") },
      },
    ]);
  });

  it("says nothing of other services", async () => {
    const { services, passed, notApplicable } = await ask(withHosting(), { service: "crm" });
    expect(services.map(({ id }) => id)).toEqual(["crm"]);
    expect([...passed, ...notApplicable].filter(({ service }) => service === "hosting")).toEqual([]);
  });

  it("is the waiver, with who answers for it and its last day", async () => {
    const decision = await ask(waived(lacking("internet-restriction"), aWaiver()));
    expect([decided(decision), decision.baselined, decision.relaxed]).toEqual(["allow", [], []]);
    expect(decision.waived).toMatchObject([
      {
        rule: "SEC-06",
        service: "crm",
        waiver: { owner: "privacy-team@example.com", approver: "ciso@example.com", expiresOn: "2026-09-30" },
      },
    ]);
  });

  it("is the baseline", async () => {
    const files = lacking("internet-restriction");
    const accepted = toBaseline((await judge(files)).findings);
    const decision = await ask({ ...files, [baselinePath]: accepted });
    expect([decided(decision), decision.baselined.map(({ rule }) => rule)]).toEqual(["allow", ["SEC-06"]]);
  });

  it("is the configuration that turns a rule down", async () => {
    const files = configured(lacking("internet-restriction", "safeguards"), {
      rules: { "SEC-06": "off", "PII-02": "note" },
    });
    const decision = await ask(files);
    expect([decided(decision), decision.remarks]).toEqual(["allow", []]);
    expect(decision.relaxed.map(({ rule, from, to }) => `${rule} ${from} ${to}`).sort()).toEqual([
      "PII-02 error note",
      "SEC-06 error off",
    ]);
  });

  it("is no configuration that raises a rule, or that turned down what holds", async () => {
    const files = configured(good, { rules: { "SEC-06": "off", "AGR-03": "error" } });
    expect((await ask(files)).relaxed).toEqual([]);
  });

  it("has what does not deny beside it", async () => {
    const files = goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2026-07-30" } }) });
    const decision = await ask(files);
    expect([decided(decision), decision.remarks.map(({ rule }) => rule)]).toEqual(["allow", ["AGR-03"]]);
  });

  it("says which services it is about", async () => {
    const { services } = await ask(withHosting(later));
    expect(services.map(({ id, state }) => `${id} ${state}`)).toEqual(["crm active", "hosting not-started"]);
  });
});
