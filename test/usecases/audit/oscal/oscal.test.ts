import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { oscalCatalog } from "../../../../src/usecases/audit/oscal/catalog.ts";
import { uuidOf } from "../../../../src/usecases/audit/oscal/parts.ts";
import { oscalResults } from "../../../../src/usecases/audit/oscal/results.ts";
import { audited } from "../../../support/audit.ts";
import { aContract, aVendor, type Files, goodFiles } from "../../../support/inventory.ts";

/** NIST's own schemas, version 1.2.1 (usnistgov/OSCAL; a work of the United States government, in the public domain). */
function validatorOf(model: string) {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(`schemas/${model}.json`, import.meta.url), "utf8")));
}

const copyOf = (kind: string, path: string) => `${kind}s/${path}`;

const isCatalog = validatorOf("catalog");
const isResults = validatorOf("assessment-results");

const without = (requirement: string) =>
  (aContract().clauses ?? []).filter(({ covers }) => !covers.some((key) => key === requirement));
const broken = goodFiles({ contract: { ...aContract(), clauses: without("security-pledge") } });
const hostile = "<img src=x onerror=alert(1)>\u202e=1+1 ![a](https://x.example) \u0007 @team";
const inventories: Readonly<Record<string, Files>> = {
  "in good order": goodFiles(),
  "with a finding": broken,
  "with a vendor that cannot be judged": { ...goodFiles(), "vendors/acme/contract.yaml": "kind: [" },
  "with a hostile name": goodFiles({ vendor: aVendor({ name: hostile }) }),
};

describe.each(Object.entries(inventories))("an inventory %s", (_, files) => {
  it.each(["en", "ko"] as const)("gives valid OSCAL in %s", async (language) => {
    const report = await audited(files);
    isCatalog(oscalCatalog(report, language));
    expect(isCatalog.errors).toBeNull();
    isResults(oscalResults(report, language, copyOf));
    expect(isResults.errors).toBeNull();
  });
});

interface Results {
  readonly "assessment-results": {
    readonly results: readonly {
      readonly findings: readonly {
        readonly target: { readonly "target-id": string; readonly status: { readonly state: string } };
        readonly description: string;
      }[];
      readonly observations: readonly {
        readonly props: readonly { readonly name: string; readonly value: string }[];
      }[];
    }[];
  };
}

async function resultOf(files: Files) {
  const written: Results = JSON.parse(JSON.stringify(oscalResults(await audited(files), "en", copyOf)));
  const [result] = written["assessment-results"].results;
  if (!result) throw new Error("no result");
  return result;
}

const targetOf = (requirement: string) => `ismsp-2.3.2_obj.${requirement}`;

it("says of each requirement whether it is satisfied", async () => {
  const { findings } = await resultOf(broken);
  const states = new Map(findings.map(({ target }) => [target["target-id"], target.status.state]));
  expect(states.get(targetOf("security-pledge"))).toBe("not-satisfied");
  expect(states.get(targetOf("security-training"))).toBe("satisfied");
});

it("tells what is not applicable as an observation, never as a finding", async () => {
  const [service] = aVendor().services;
  const files = goodFiles({ vendor: aVendor({ services: service ? [{ ...service, development: false }] : [] }) });
  const { findings, observations } = await resultOf(files);
  expect(findings.map(({ target }) => target["target-id"])).not.toContain(targetOf("secure-coding"));
  const objectives = observations.flatMap(({ props }) => props.filter(({ name }) => name === "objective"));
  expect(objectives.map(({ value }) => value)).toContain(targetOf("secure-coding"));
});

it("has every reference resolved", async () => {
  const text = JSON.stringify(oscalResults(await audited(broken), "en", copyOf));
  const ids = new Set([...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, id]) => id));
  const references = [...text.matchAll(/"(?:subject|observation|actor)-uuid":"([^"]+)"|"href":"#([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(40);
  for (const [, id, fragment] of references) expect(ids).toContain(id ?? fragment);
});

it("has no identifier twice", async () => {
  const text = JSON.stringify(oscalResults(await audited(broken), "en", copyOf));
  const ids = [...text.matchAll(/"uuid":"([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("names things by UUIDs of version 5", () => {
  expect(uuidOf("a", "b")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuidOf("a", "b")).not.toBe(uuidOf("ab"));
});
