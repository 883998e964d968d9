/** Words and signs for "nothing". */
const emptyMarks =
  /^(?:[-–—―~.·\s/\\_?*]*|없음|없슴|무|해당(?:사항)?\s*없음|해당(?:사항)?\s*없슴|미해당|비해당|n\/?a\.?|none|nil|null|not applicable|공란|빈칸)$/i;

/** Whether a cell says that there is nothing. */
export function isEmptyMark(text: string): boolean {
  return emptyMarks.test(text.trim());
}

const undecided =
  /^(?:미정|미확정|미상|추후\s*(?:확정|결정|협의|통보|기재|선정)|확인\s*(?:중|필요)|tb[ad]|to be (?:determined|decided|announced|confirmed)|unknown)[.)]?$/i;

/** Whether a cell says that its value is not known yet: `미정`. Unlike a mark for nothing, that is something to keep. */
export function isUndecided(text: string): boolean {
  return undecided.test(text.trim().replace(/^\(/, ""));
}

const yes = /^(?:o|○|◯|●|◎|✓|✔|☑|v|y|yes|true|1|예|네|유|있음|여|대상|해당|적용|처리|포함)$/i;
const no =
  /^(?:x|×|✗|☐|n|no|false|0|아니오|아니요|무|없음|부|비대상|미대상|해당\s*없음|해당사항\s*없음|미해당|미적용|미처리|미포함|-)$/i;

/** Reads a yes or no; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.trim().normalize("NFKC");
  if (yes.test(word)) return true;
  return no.test(word) ? false : undefined;
}
