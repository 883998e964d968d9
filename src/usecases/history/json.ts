import type { Language } from "../../model/language.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import type {
  HistoryChangedItem,
  HistoryCommit,
  HistoryContractEvent,
  HistoryJsonEntry,
  HistoryJsonItem,
  HistoryStatus,
  JsonHistory,
} from "../../schemas/generated/types.ts";
import { contractEventText } from "../../texts/contract-events.ts";
import type { HistoryFormat } from "./format.ts";
import type {
  ChangedItem,
  CommitFacts,
  HistoryEntry,
  HistoryItem,
  HistoryReport,
  Status,
  VendorContractEvent,
} from "./report.ts";

/** Renders a history as JSON, schema version 1 (`dist/schemas/history.schema.json`). */
export const json: HistoryFormat = (report, { language }) =>
  jsonForLogs(`${JSON.stringify(toJson(report, language), null, 2)}\n`);

function toJson(report: HistoryReport, language: Language): JsonHistory {
  const { tool, policy, mode, configuredBy, timeZone, head, until, commits, since, vendors, end } = report;
  return {
    schemaVersion: 1,
    ...{ tool, policy, language, mode, configuredBy, timeZone, head, until, commits, since },
    vendors: vendors && [...vendors],
    start: toStatus(report.start, language),
    entries: report.entries.map((entry) => toEntry(entry, language)),
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
  const { kind, day, before, after, vendors, renamed, contracts, introduced, resolved, changed } = entry;
  return {
    kind,
    day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    before: toStatus(before, language),
    after: toStatus(after, language),
    vendors: vendors.map((one) => ({ ...one })),
    ...(renamed && { renamed: renamed.map((one) => ({ ...one })) }),
    ...(contracts.length > 0 && { contracts: contracts.map((one) => toContractEvent(one, language)) }),
    introduced: introduced.map((item) => toItem(item, language)),
    resolved: resolved.map((item) => toItem(item, language)),
    changed: changed.map((item) => toChanged(item, language)),
  };
}

function toContractEvent(event: VendorContractEvent, language: Language): HistoryContractEvent {
  const { kind, vendor, contract, on, amendment } = event;
  return { kind, vendor, contract, on, amendment, message: contractEventText(event)[language] };
}

/** Returns a commit in the form that both commands show. */
export function toCommit({ commit, signature, clockRunsBackwards, ...claims }: CommitFacts): HistoryCommit {
  return {
    id: commit,
    signature: {
      state: signature.state,
      reason: signature.state === "signed-not-verifiable" ? signature.reason : null,
      signer: signature.state === "verified" ? signature.signer : null,
      key: signature.state === "verified" ? signature.key : null,
    },
    clockRunsBackwards,
    claimed: { ...claims, approvals: claims.approvals.map((one) => ({ ...one })) },
  };
}

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
