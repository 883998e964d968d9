import { groupBy } from "../../../model/group.ts";
import type { Rule } from "../../../model/rule.ts";
import { auditWords } from "../../../texts/audit.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import { words } from "../../../texts/words.ts";
import type { AuditedRequirement, AuditedVendor, AuditReport } from "../report.ts";
import { nameOf, notJudgedCell, stateCell } from "./parts.ts";
import { type Cell, columnsOf, lines, type Say, type Table } from "./table.ts";

/** Renders a row for each service, contract and vendor that was asked about, and a column for each rule. */
export function matrix(report: AuditReport, say: Say): Table {
  const rules = askedRules(report);
  const columns = columnsOf(say, [
    [sheetWords.vendor, 24],
    [sheetWords.vendorId, 16],
    [sheetWords.subject, 28],
  ]);
  return {
    name: say(sheetWords.matrix),
    frozen: columns.length,
    columns: [...columns, ...rules.map(({ id, title }) => ({ title: `${id}\n${say(title)}`, width: 17 }))],
    rows: [
      ...report.guidelines.map(({ id, title, requirements }) => [
        ...[say(words.guidelines), id, title],
        ...cellsOf(requirements, rules, say),
      ]),
      ...report.vendors.flatMap((vendor) => rowsOf(vendor, rules, say)),
    ],
  };
}

/** Returns the rules in the order of the catalogue. */
export function askedRules({ rules, vendors, guidelines }: AuditReport): readonly Rule[] {
  const asked = new Set(
    [...vendors, ...guidelines].flatMap(({ requirements }) => requirements.map(({ rule }) => rule)),
  );
  return rules.filter(({ id }) => asked.has(id));
}

function rowsOf(vendor: AuditedVendor, rules: readonly Rule[], say: Say): Cell[][] {
  const about = [nameOf(vendor), vendor.id];
  if (!vendor.isJudged) return [[...about, notJudgedCell(say), ...rules.map(() => "")]];
  const subjects = groupBy(vendor.requirements, ({ service, contract }) => JSON.stringify([service, contract]));
  return [...subjects.values()].map((requirements) => [
    ...about,
    subjectOf(requirements, vendor, say),
    ...cellsOf(requirements, rules, say),
  ]);
}

function subjectOf([first]: readonly AuditedRequirement[], { record, contracts }: AuditedVendor, say: Say): string {
  const { service = null, contract = null } = first ?? {};
  const serviceName = record?.services.find(({ id }) => id === service)?.name ?? service;
  const contractTitle = contracts.find(({ id }) => id === contract)?.title ?? contract;
  const names = [
    ...(serviceName === null ? [] : [`${say(sheetWords.service)}: ${serviceName}`]),
    ...(contractTitle === null ? [] : [`${say(sheetWords.contract)}: ${contractTitle}`]),
  ];
  return names.length > 0 ? lines(names) : say(sheetWords.vendor);
}

function cellsOf(requirements: readonly AuditedRequirement[], rules: readonly Rule[], say: Say): Cell[] {
  const byRule = groupBy(requirements, ({ rule }) => rule);
  return rules.map(({ id }) => {
    const states = byRule.get(id) ?? [];
    const [first, ...others] = states;
    if (!first) return "–";
    if (others.length === 0) return stateCell(first.state, say);
    return lines(states.map(({ state }) => say(auditWords.states[state])));
  });
}
