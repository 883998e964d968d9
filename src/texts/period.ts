import type { Ending } from "../model/ending.ts";
import type { Localized } from "../model/language.ts";
import type { Verdict } from "../model/report.ts";
import { byLanguage, fill } from "./fill.ts";
import { historyWords } from "./history.ts";
import { type ToldVendorEvent, vendorEventText } from "./vendor-events.ts";
import { words } from "./words.ts";

/** Words for the events in the period of an audit, on the page and in the sheets. */
export const periodWords = {
  endings: {
    remedied: { en: "remedied", ko: "조치 완료" },
    replaced: { en: "replaced by another finding", ko: "다른 지적사항으로 대체" },
    "not-asked": { en: "no longer applicable", ko: "점검 대상에서 제외" },
    removed: { en: "removed from the records", ko: "기록에서 삭제" },
    "turned-off": { en: "rule turned off", ko: "규칙 사용 중지" },
  },
  replacedBy: { en: "replaced by {by}", ko: "{by} 지적으로 대체" },
  vendorCame: { en: "vendor {vendor}: first verdict {after}", ko: "업체 {vendor}: 첫 판정 {after}" },
  vendorWent: {
    en: "vendor {vendor}: removed from the records or renamed; last verdict {before}",
    ko: "업체 {vendor}: 기록에서 삭제되었거나 id가 바뀜. 직전 판정 {before}",
  },
  vendorReturned: { en: "{event}; verdict now {after}", ko: "{event}. 현재 판정 {after}" },
  vendorRemoved: { en: "{event}; last verdict {before}", ko: "{event}. 직전 판정 {before}" },
  vendorTurned: { en: "vendor {vendor}: {before} → {after}", ko: "업체 {vendor}: {before} → {after}" },
  configuration: { en: "configuration", ko: "설정 변경" },
  configurationValue: { en: "{key}: {before} → {after}", ko: "{key}: {before} → {after}" },
} as const satisfies Record<string, Localized | Readonly<Record<string, Localized>>>;

/** How a finding ended, and the rule or subject that replaces it. */
export function endingText({ how, by }: Ending): Localized {
  return by === null ? periodWords.endings[how] : fill(periodWords.replacedBy, { by });
}

/** Null for a vendor that does not exist on that side. */
interface TurnedVendor {
  readonly vendor: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** Text for a vendor that was added, was removed, or has another verdict. `events` are those of the same entry. */
export function vendorText(change: TurnedVendor, events: readonly ToldVendorEvent[] = []): Localized {
  const { vendor, before: was, after: is } = change;
  const event = events.find((one) => one.vendor === vendor);
  const text = event ? eventForms[event.kind] : plainForm(change);
  return byLanguage((language) => {
    const [before = "", after = ""] = [was, is].map((verdict) => (verdict === null ? "" : words[verdict][language]));
    const told = event ? vendorEventText(event)[language] : "";
    return fill(text, { vendor, before, after, event: told }, asWritten)[language];
  });
}

const eventForms = { removed: periodWords.vendorRemoved, returned: periodWords.vendorReturned } as const;

function plainForm({ before, after }: TurnedVendor): Localized {
  return periodWords[before === null ? "vendorCame" : after === null ? "vendorWent" : "vendorTurned"];
}

/** Ids that a commit changed. */
interface Renames {
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  readonly renamedItems?: readonly {
    readonly vendor: string;
    readonly kind: "service" | "contract";
    readonly from: string;
    readonly to: string;
  }[];
}

/** Returns a sentence for each vendor, service and contract that got another id. */
export function renameTexts({ renamed = [], renamedItems = [] }: Renames): Localized[] {
  return [
    ...renamed.map(({ from, to }) => fill(historyWords.renamed, { from, to }, asWritten)),
    ...renamedItems.map(({ vendor, kind, from, to }) =>
      fill(historyWords.renamedItem[kind], { vendor, from, to }, asWritten),
    ),
  ];
}

/** Shows ids unchanged: none of them is a name of ours. */
const asWritten = () => undefined;
