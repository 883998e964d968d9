import { expect, it } from "vitest";
import { type Afterwards, type Answered, endingOf } from "../../../src/usecases/history/ending.ts";
import { findingItem } from "../../../src/usecases/history/items.ts";
import { policy } from "../../support/inventory.ts";
import { aFinding } from "../../support/report.ts";

/** A statutory item that a contract of the one service declares away. */
const declared = aFinding({
  id: "f",
  rule: "PII-06",
  vendor: "acme",
  service: null,
  contract: "c1",
  services: ["crm"],
});

const answer = (service: string, more: Pick<Answered, "status" | "reason">): Answered => ({
  rule: "PII-06",
  subject: { vendor: "acme", service },
  ...more,
});
const met = { status: "pass" } as const;
const without = { status: "fail", reason: { code: "stands-in", rule: "AGR-01" } } as const;
const unasked = { status: "not-applicable", reason: { code: "no-personal-data" } } as const;

function afterwards(assessments: readonly Answered[]): Afterwards {
  return {
    names: { services: new Set(["crm", "calls"]), contracts: new Set(["c1"]) },
    recorded: undefined,
    assessments,
    introduced: [],
    servicesOf: (id) => (id === declared.id ? declared.services : null),
    placeOf: () => undefined,
    excuseOf: () => undefined,
    isOff: () => false,
    isLeftOut: () => false,
    isRunConfigRule: () => false,
    isRunConfigUsable: true,
  };
}

it.each([
  { name: "met for its service", answers: [answer("crm", met)], how: "remedied", by: null },
  {
    name: "met for its service, while another has no agreement",
    answers: [answer("calls", without), answer("crm", met)],
    how: "remedied",
    by: null,
  },
  { name: "reported by another rule", answers: [answer("crm", without)], how: "replaced", by: "AGR-01" },
  {
    name: "not asked of its service any more, and met for another",
    answers: [answer("calls", met), answer("crm", unasked)],
    how: "not-asked",
    by: null,
  },
])("what is found of a contract no more is $how where it is $name", ({ answers, how, by }) => {
  expect(endingOf(findingItem(declared, policy.catalogue), afterwards(answers)).ending).toEqual({ how, by });
});

it("a finding whose severity was set to off is turned off, whatever the answer says", () => {
  const isLeftOut = (id: string) => id === declared.id;
  const item = findingItem(declared, policy.catalogue);
  const { ending } = endingOf(item, { ...afterwards([answer("crm", met)]), isLeftOut });
  expect(ending).toEqual({ how: "turned-off", by: null });
});
