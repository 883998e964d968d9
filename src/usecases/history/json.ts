import type { Language } from "../../model/language.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import type {
  HistoryChangedItem,
  HistoryClaims,
  HistoryCommit,
  HistoryContractEvent,
  HistoryJsonEntry,
  HistoryJsonItem,
  HistorySide,
  HistoryStatus,
  HistoryVendorEvent,
  JsonHistory,
} from "../../schemas/generated/types.ts";
import { contractEventText } from "../../texts/contract-events.ts";
import { vendorEventText } from "../../texts/vendor-events.ts";
import type { HistoryFormat } from "./format.ts";
import type {
  ChangedItem,
  CommitFacts,
  HistoryEntry,
  HistoryItem,
  HistoryReport,
  SideChanges,
  SideReport,
  Status,
  VendorContractEvent,
  VendorEvent,
} from "./report.ts";

/** Renders a history as JSON, schema version 1 (`dist/schemas/history.schema.json`). */
export const json: HistoryFormat = (report, { language }) =>
  jsonForLogs(`${JSON.stringify(toJson(report, language), null, 2)}\n`);

function toJson(report: HistoryReport, language: Language): JsonHistory {
  const { tool, policy, mode, configuredBy, timeZone, head, until, commits, since, vendors, end } = report;
  return {
    schemaVersion: 1,
    basis: "records-of-each-day",
    ...{ tool, policy, language, mode, configuredBy, timeZone, head, until, commits, since },
    vendors: vendors && [...vendors],
    start: toStatus(report.start, language),
    entries: report.entries.map((entry) => toEntry(entry, language)),
    ...(report.sides.length > 0 && { sides: report.sides.map((side) => toSide(side, language)) }),
    end: {
      ...toStatus(end.status, language),
      vendors: end.vendors.map((one) => ({ ...one })),
      findings: end.findings,
      waived: end.waived,
      baselined: end.baselined,
      problems: end.problems,
      items: end.items.map((item) => toItem(item, language)),
    },
  };
}

function toStatus({ standing, reason }: Status, language: Language): HistoryStatus {
  return { standing, reason: reason?.[language] ?? null };
}

function toEntry(entry: HistoryEntry, language: Language): HistoryJsonEntry {
  const { kind, day, before, after } = entry;
  return {
    kind,
    day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    before: toStatus(before, language),
    after: toStatus(after, language),
    ...toChanges(entry, language),
  };
}

function toChanges(changes: SideChanges, language: Language) {
  const { vendors, renamed, renamedItems, continued, events, contracts, introduced, resolved, changed } = changes;
  return {
    vendors: vendors.map((one) => ({ ...one })),
    ...(renamed && { renamed: renamed.map((one) => ({ ...one })) }),
    ...(renamedItems && { renamedItems: renamedItems.map((one) => ({ ...one })) }),
    ...(continued && { continued: continued.map(({ from, item }) => ({ from, to: item.id })) }),
    ...(events && { events: events.map((one) => toEvent(one, language)) }),
    ...(contracts.length > 0 && { contracts: contracts.map((one) => toContractEvent(one, language)) }),
    introduced: introduced.map((item) => toItem(item, language)),
    resolved: resolved.map((item) => ({ ...toItem(item, language), ending: { ...item.ending } })),
    changed: changed.map((item) => toChanged(item, language)),
  };
}

function toSide({ mergedBy, mergedOn, base, commits, entries }: SideReport, language: Language): HistorySide {
  return {
    ...{ mergedBy, mergedOn, base },
    commits: commits.map((one) => ({ ...one })),
    entries: entries.map((entry) => ({
      kind: entry.kind,
      day: entry.day,
      commit: entry.commit && toCommit(entry.commit),
      reason: entry.reason?.[language] ?? null,
      ...toChanges(entry, language),
    })),
  };
}

function toEvent(event: VendorEvent, language: Language): HistoryVendorEvent {
  const { kind, vendor, formerId, services, earlier } = event;
  const message = vendorEventText(event)[language];
  const former = formerId === undefined ? {} : { formerId };
  return { kind, vendor, ...former, services: [...services], earlier: earlier && { ...earlier }, message };
}

function toContractEvent(event: VendorContractEvent, language: Language): HistoryContractEvent {
  const { kind, vendor, contract, on, amendment } = event;
  return { kind, vendor, contract, on, amendment, message: contractEventText(event)[language] };
}

/** Returns a commit in the form that both commands show. */
export function toCommit({ commit, signature, clockRunsBackwards, ...claims }: CommitFacts): HistoryCommit {
  const { author, committer, subject, isMerge, pullRequest, approvals } = claims;
  return {
    id: commit,
    signature: {
      state: signature.state,
      reason: signature.state === "signed-not-verifiable" ? signature.reason : null,
      signer: signature.state === "verified" ? signature.signer : null,
      key: signature.state === "verified" ? signature.key : null,
    },
    clockRunsBackwards,
    claimed: {
      ...{ author, committer, subject, isMerge, pullRequest, approvals: approvals.map((one) => ({ ...one })) },
      ...toRareClaims(claims),
    },
  };
}

/** Returns the claims that few commits make; keys without a value are left out. */
export function toRareClaims({
  mergedBy,
  platform,
  isSquash,
  trailers,
  relations,
}: Pick<CommitFacts, "mergedBy" | "platform" | "isSquash" | "trailers" | "relations">): RareClaims {
  return {
    ...(mergedBy && { mergedBy: { name: mergedBy.name, email: mergedBy.email } }),
    ...(platform !== null && { platform }),
    ...(isSquash && { isSquash }),
    ...(trailers.length > 0 && { trailers: trailers.map((one) => ({ ...one })) }),
    ...(relations.length > 0 && { relations: relations.map((one) => ({ ...one })) }),
  };
}

type RareClaims = Pick<HistoryClaims, "mergedBy" | "platform" | "isSquash" | "trailers" | "relations">;

export function toItem(item: HistoryItem, language: Language): HistoryJsonItem {
  const { kind, id, rule, code, requirement, severity, disposition, waiver } = item;
  const { vendor, service, contract, guideline, file, message } = item;
  return {
    ...{ kind, id, rule, code, requirement, severity, disposition, waiver: waiver && { ...waiver } },
    ...(item.excepted && { excepted: true }),
    ...{ vendor, service, contract, guideline, file, message: message[language] },
  };
}

function toChanged(item: ChangedItem, language: Language): HistoryChangedItem {
  return { ...toItem(item, language), was: { ...item.was } };
}
