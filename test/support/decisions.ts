import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { decide, decisionFormats, type JsonDecision, type OnboardingDecision } from "../../src/entry/library.ts";
import type { Policy } from "../../src/rules/evaluate.ts";
import type { Waiver } from "../../src/schemas/generated/types.ts";
import { aContract, anInventory, aVendor, day, type Files, goodFiles, policy } from "./inventory.ts";
import { waiversFile } from "./waivers.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
addFormats.default(ajv);
const isDecision = ajv.compile(
  JSON.parse(readFileSync(new URL("../../dist/schemas/decision.schema.json", import.meta.url), "utf8")),
);

/** A decision's JSON, for a check against the published schema. */
export function asJson(text: string): JsonDecision {
  const value: JsonDecision = JSON.parse(text);
  if (!isDecision(value)) throw new Error(JSON.stringify(isDecision.errors));
  return value;
}

export interface Asked {
  readonly vendor?: string;
  readonly service?: string;
  readonly asOf?: string;
  readonly daysAhead?: number;
  readonly failOn?: "error" | "warning" | "note";
  readonly policy?: Policy;
}

/** Asks about files in memory, by default about acme as of 2026-06-30, and checks the answer against its schema. */
export async function ask(files: Files, asked: Asked = {}): Promise<OnboardingDecision> {
  const { vendor = "acme", asOf = "2026-06-30", daysAhead = 0, policy: asking = policy, ...options } = asked;
  const decision = await decide(anInventory(files), asking, { vendor, asOf: day(asOf), daysAhead, ...options });
  for (const language of ["en", "ko"] as const) asJson(decisionFormats.json(decision, { language, color: false }));
  return decision;
}

/** The answer and its reasons, as `deny AGR-01 service-ended`. */
export function decided({ decision, reasons }: Pick<OnboardingDecision, "decision" | "reasons">): string {
  return [decision, ...reasons.map(({ rule, code }) => rule ?? code)].join(" ");
}

/** The service of the vendor without defects, with changes. */
export function aService(changes: object = {}) {
  return { ...aVendor().services[0], ...changes } as ReturnType<typeof aVendor>["services"][number];
}

/** Files of the vendor without defects, with a second service, "hosting", that no contract covers. */
export function withHosting(changes: object = {}): Files {
  return goodFiles({
    vendor: aVendor({ services: [aService(), aService({ id: "hosting", name: "호스팅", ...changes })] }),
  });
}

/** Files of the vendor without the clauses that cover some requirements. */
export function lacking(...requirements: string[]): Files {
  const clauses = (aContract().clauses ?? []).filter(({ covers }) => !covers.some((one) => requirements.includes(one)));
  return goodFiles({ contract: aContract({ clauses }) });
}

/** Adds waivers to files. */
export function waived(files: Files, ...waivers: readonly Waiver[]): Files {
  return { ...files, "waivers.yaml": waiversFile(...waivers).bytes };
}

/** Adds a configuration to files. */
export function configured(files: Files, config: object): Files {
  return { ...files, "clausegate.yaml": { version: 1, ...config } };
}
