import { writeBelow } from "../../adapters/disk/output.ts";
import { waiversPath } from "../../config/waivers/file.ts";
import { fieldQuestions as ask } from "../../texts/add.ts";
import { words } from "../../texts/words.ts";
import type { Field } from "../../usecases/authoring/fields.ts";
import { listOf, placesOf } from "../../usecases/authoring/record-places.ts";
import { extendWithAll } from "../../usecases/waivers/add.ts";
import { recordFiles } from "../shared/record-folder.ts";
import { waiverSource } from "../shared/waiver-source.ts";
import { addingCommand, chosenVendor, vendorOption } from "./add-vendor.ts";
import type { Adding } from "./adding.ts";
import type { ExitCode } from "./command.ts";
import { choiceOf } from "./vendor-documents.ts";

const rules: Field = { option: "rule", kind: "texts", question: ask.rules, isNeeded: true };
const fields = {
  reason: { option: "reason", kind: "text", question: ask.reason, isNeeded: true },
  owner: { option: "owner", kind: "text", question: ask.waiverOwner, isNeeded: true },
  approver: { option: "approver", kind: "text", question: ask.approver, isNeeded: true },
  approvedOn: { option: "approved-on", kind: "date", question: ask.approvedOn, isNeeded: true },
  expiresOn: { option: "expires-on", kind: "date", question: ask.expiresOn, isNeeded: true },
  service: { option: "service", kind: "text", question: ask.service },
  contract: { option: "contract", kind: "text", question: ask.contract },
  ticket: { option: "ticket", kind: "text", question: ask.ticket },
  acknowledgesStatute: { option: "acknowledges-statute", kind: "boolean", question: ask.acknowledgesStatute },
} as const satisfies Record<string, Field>;

export const addWaiverCommand = addingCommand(
  {
    name: "waiver",
    description: {
      en: "Add a waiver of one rule or several; for a service it states the facts it is given for",
      ko: "규칙 하나 이상에 대한 예외 승인을 추가. 업무를 지정하면 승인 당시의 사실도 기록",
    },
    examples: [
      "clausegate add waiver --vendor hanbit-cs --service call-center --rule SEC-06 SEC-09 --reason '콜센터 망분리 공사 중' --owner privacy-team@example.com --approver ciso@example.com --approved-on 2026-06-01 --expires-on 2026-09-30",
    ],
  },
  [vendorOption, rules, ...Object.values(fields)],
  addWaiver,
);

/** Adds the waivers to the file, all or none. */
async function addWaiver(adding: Adding): Promise<ExitCode> {
  const vendor = await chosenVendor(adding);
  const named = await adding.value(rules);
  const values: Record<keyof typeof fields, string> = { ...blank };
  const offered = await offeredParts(adding, vendor);
  for (const key of Object.keys(fields) as (keyof typeof fields)[])
    values[key] = await adding.text({ ...fields[key], ...offered[key] });
  const { service, contract, ticket, acknowledgesStatute, ...needed } = values;
  const source = await waiverSource(adding.records.tree, adding.policy);
  const added = await extendWithAll(source, Array.isArray(named) ? named.map(String) : [], {
    ...needed,
    vendor,
    ...(service !== "" && { service }),
    ...(contract !== "" && { contract }),
    ...(ticket !== "" && { ticket }),
    ...(acknowledgesStatute === "true" && { acknowledgesStatute: true as const }),
  });
  await writeBelow(adding.records.root, waiversPath, added.text);
  for (const { rule, expires_on } of added.waivers) adding.say(words.waiverAdded, { rule, vendor, expires_on });
  return 0;
}

/** The services and contracts of the vendor, to choose from; each may be left out. */
async function offeredParts(adding: Adding, vendor: string): Promise<Partial<Record<string, Partial<Field>>>> {
  const files = await recordFiles(adding.records, vendor);
  const services = placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services));
  const contracts = placesOf(files, "contract").map(({ value }) => value);
  const offer = (parts: readonly Readonly<Record<string, unknown>>[]) => ({
    isAsked: true as const,
    choices: parts.map(choiceOf),
  });
  return { service: offer(services), contract: offer(contracts) };
}

const blank = {
  reason: "",
  owner: "",
  approver: "",
  approvedOn: "",
  expiresOn: "",
  service: "",
  contract: "",
  ticket: "",
  acknowledgesStatute: "",
};
