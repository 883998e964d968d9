import type { Localized, TextArgs } from "../model/language.ts";
import type { Verdict } from "../model/report.ts";
import { byLanguage, fill } from "./fill.ts";
import { words } from "./words.ts";

const texts = {
  removed: {
    en: "Vendor '{vendor}' removed from the records although its work goes on (services: {services}); nothing is remedied by that",
    ko: "진행 중인 업무({services})가 있는 '{vendor}' 업체가 기록에서 삭제됨. 조치된 것이 아님",
  },
  removedUnread: {
    en: "Vendor '{vendor}' removed from the records while they could not be read; nothing is remedied by that",
    ko: "기록을 읽을 수 없던 '{vendor}' 업체가 기록에서 삭제됨. 조치된 것이 아님",
  },
  returned: {
    en: "Vendor '{vendor}' on record again; commit {commit} of {day} had removed it, with the verdict {verdict}",
    ko: "'{vendor}' 업체가 다시 기록됨. {day}의 {commit} 커밋에서 삭제되었으며 당시 판정은 {verdict}",
  },
  returnedAs: {
    en: "Vendor '{vendor}' on record again under another id; commit {commit} of {day} had removed it as '{former}', with the verdict {verdict}",
    ko: "'{former}' 업체가 id를 바꾸어 '{vendor}'(으)로 다시 기록됨. {day}의 {commit} 커밋에서 삭제되었으며 당시 판정은 {verdict}",
  },
} as const satisfies Record<string, Localized>;

/** An event of a vendor, in words. */
export interface ToldVendorEvent {
  readonly kind: "removed" | "returned";
  readonly vendor: string;
  readonly formerId?: string;
  readonly services: readonly string[];
  readonly earlier: { readonly commit: string; readonly day: string; readonly verdict: Verdict } | null;
}

/** Shows ids unchanged: none of them is a name of ours. */
const asWritten = () => undefined;

/** Returns the sentence about an event of a vendor. */
export function vendorEventText({ kind, vendor, formerId, services, earlier }: ToldVendorEvent): Localized {
  if (earlier === null) {
    const isKnown = kind === "removed" && services.length > 0;
    return fill(isKnown ? texts.removed : texts.removedUnread, { vendor, services }, asWritten);
  }
  const { commit, day, verdict } = earlier;
  return byLanguage((language) => {
    const args: TextArgs = { vendor, former: formerId ?? vendor, commit, day, verdict: words[verdict][language] };
    return fill(formerId === undefined ? texts.returned : texts.returnedAs, args, asWritten)[language];
  });
}
