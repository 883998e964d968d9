/** What a sentence says of an act: that it happens, that it must not, or that it only may. */
export type Polarity = "affirmed" | "negated" | "permitted";

/** Characters after a Korean act, or before an English one, that are examined. */
const reach = 24;

/**
 * Returns the polarity of an act in a sentence. `from` and `to` are its place in the sentence. Korean negates after the
 * act (하지 아니한다, 할 수 없다), and doubles it there (하지 아니할 수 없다); English negates before it.
 */
export function polarityOf(sentence: string, { from, to }: { readonly from: number; readonly to: number }): Polarity {
  return isKorean(sentence, to)
    ? koreanPolarity(sentence.slice(0, from), sentence.slice(to))
    : englishPolarity(sentence.slice(0, from), sentence.slice(to));
}

function isKorean(sentence: string, to: number): boolean {
  return /[가-힣]/u.test(sentence.slice(Math.max(0, to - 30), to + 30));
}

const negation = `(?:지(?:는|도|를|가)?(?:아니|않|못|말|마(?:세|시|십|라|요))|(?:수|리|필요|의무|책임|바|일|것)(?:는|가|도|이|은|조차)?없|(?:안|아니)(?:된|되|한|하|될|함|됨|됩|돼|합|할)|면제|생략|불가(?!피)|(?<!(?:통제|제한|금지|차단|규제|검사|관리|점검)의?)(?:의무|대상)에서(?:제외|면제|빠|뺀|빼)(?!할수없|하지|되지|지)|(?:자율|재량|선택)에맡|(?:권고|선택|임의)사항(?:이|으로|임)|(?:요|필요로)하지(?:아니|않)|않는다|못한다|포기(?:한|하|합|함))`;
const negated = new RegExp(`^(?:(?:이|가|은|는|도)?없(?:다|으며|고|습|음)|.{0,9}?${negation})`, "u");
const doubled =
  /^.{0,9}?(?:지(?:아니|않)(?:할수(?:는|가)?없|을수(?:는|가)?없|(?:하여|해|아)서는(?:아니|안)|(?:하)?면(?:아니|안)|(?:하)?고는|으면(?:아니|안)|은것은아니|는것은아니)|지(?:아니|않)(?:하|으)?면[^.]{0,12}(?:수없|못하|못한|아니된|안된))/u;
/** Not to be refused or put off, so it is owed: 점검을 거부하지 못한다. */
const unrefusable =
  /^.{0,7}?(?:거부|거절|방해|기피|회피|게을리|소홀|지연|지체(?!없)|미루|늦추|해태|누락|빠뜨리|은폐|숨기|불응|생략|면제)[^.,]{0,16}?(?:지(?:아니|않|못|말)|수없|(?:안|아니)된|(?:안|아니)됩|(?:안|아니)되)/u;
/** The negation only describes or supposes, and the act is owed: 제출하지 아니한 인력은, 지키지 않으면. */
const supposed =
  /^.{0,9}?지(?:를|도)?(?:아니|않)(?:(?:한|하는|할|은|는|을|았을|하였을)(?:자(?!료|원|체)|사람|인력|인원|직원|임직원|근무자|종사자|취급자|담당자|참여자|작업자|기사|상담사|상담원|요원|조사원|강사|구성원|팀원|개발자|엔지니어|아티스트|업체|지점|경우|때|시|채|한(?!도)|단말|장비|기기|매체|PC|노트북|컴퓨터|서버|계정|프로그램|소프트웨어|행위|사실)|(?:하|으)면(?!(?:아니|안)된|서))/u;
/** Nothing goes on with the act left out, so it is owed: 진단하지 아니하고 납품하여서는 아니 된다. */
const notWithout =
  /^.{0,9}?지(?:아니|않)(?:하)?(?:고|은채|한채)(?![는도])(?:(?!하고|하며|으며|지만|으나|한다|경우|때에|수있)[^,，;.]){1,34}?(?:(?:서는|면)(?:아니|안)(?:되|된|됩|돼)|수없(?!이)|지(?:는)?못(?:한|하|합)|금(?:지한|지하|지된|한다))/u;
const permitted = /^.{0,6}?(?:할|을|를|[가-힣])?수(?:도|가)?있/u;
/** How a finite clause ends that forbids; no other clause ends before. */
const forbiddenEnd =
  /^(?:(?!하고|하며|으며|지만|으나|한다|된다|경우|때에|때는|때,|수있).){0,60}?(?:(?:서는|면)(?:아니|안)(?:되|된|됩|돼)|수없(?:다|으|고|습|음)|지(?:는)?(?:아니|않|못)(?:한다|하며|하고|하여야|하도록|합니다|함|는다|습니다|고|으며|도록|아야|게)|(?:하여|해)서는|금(?:지한|지하|지된|지함|한다))/u;
/** Done so that something cannot be: 파쇄하여 볼 수 없게 한다. */
const purposed = /^.{0,2}?(?:하여|해서?)(?!서는).{1,14}?수없(?:게|도록)/u;
/** The short negation, which stands before the act: 못 씁니다, 와이파이는 안 씁니다. */
const negatedBefore = /(?:(?:^|\s)못|(?:^|[은는을를도서면]\s)안)\s$/u;
/** Of nouns in a row, what is denied of the last is denied of all: 위약금이나 그 밖의 제재를 가하지 아니한다. */
const negatedRow =
  /^(?:이나|나|또는|혹은|및|과|와|·|,|등)(?:(?!지(?:아니|않|못)|없이|외|말고|거부|거절|방해|기피|게을리|소홀|지연|누락|은폐|위반|면서|하고|하며|으며|거나|하여|해서|경우|때|까지|전에|후|뒤|하면|으면|려면|자는|[자원람][에을를]|만).){1,24}?(?:지(?:도|는)?(?:아니|않)(?:한다|합니다|함|는다|습니다|음|하며|으며|아도|하여도|기로)|수없(?:다|으며|음|습))/u;
/** A verb or clause ends here, and another begins. */
const clauseEnd = /[,，;]|^[고며](?=\s)|(?<=^|[가-힣])(?:하고|하며|으며|거나|지만|으나|되)(?=\s)/u;

function koreanPolarity(before: string, rest: string): Polarity {
  const near = rest.slice(0, reach * 2);
  const own = compact(near.slice(0, firstEnd(near)));
  const all = compact(near);
  if (doubled.test(all) || notWithout.test(all) || unrefusable.test(all) || supposed.test(own) || purposed.test(all))
    return "affirmed";
  if (negatedBefore.test(before.slice(-4))) return "negated";
  if (negated.test(own) || isForbiddenWithNext(rest) || isNegatedWithNext(rest)) return "negated";
  return permitted.test(own) ? "permitted" : "affirmed";
}

/** Of acts joined by 거나, the end of the last speaks for all: 누설하거나 이용하여서는 아니 된다. */
function isForbiddenWithNext(rest: string): boolean {
  const near = rest.slice(0, reach * 4);
  const next = /^[^,，;.]{0,4}?거나(?=[\s,，])/u.exec(near);
  return next !== null && forbiddenEnd.test(compact(near.slice(next[0].length)));
}

function isNegatedWithNext(rest: string): boolean {
  return negatedRow.test(compact(rest.slice(0, reach * 2)));
}

function firstEnd(text: string): number {
  const found = clauseEnd.exec(text);
  // 아니하며, 못하고: the ending belongs to the negation.
  return found ? found.index + found[0].length : text.length;
}

function compact(text: string): string {
  return text.replaceAll(/[\s"'“”‘’「」『』()*]/gu, "");
}

const englishNegation =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|refrain\w*|waive\w*|giv\w+\sup|renounc\w*|forgo(?:es)?|dispens\w+\swith|abstain\w*|avoid\w*|exempt\w*|prohibit\w*|forbid\w*|(?:prevent|stop|bar)\w*\s[^,;.]{1,50}?\sfrom(?=(?:\s\w+){0,2}\s?$)|(?:may|can)\s(?:skip|omit|forgo|forego|dispense\swith|leave\sout|disregard|ignore)|free of|free from|(?:released|relieved|excused|discharged|freed)\sfrom\s(?:the|any|its|their|all)\s(?:\w+\s)?(?:duty|duties|obligations?|requirements?)|(?:barred|banned|debarred|precluded|restrained|disqualified)\sfrom|decline\w*|disclaim\w*|excluded?|\w+n['’]t)\b/i;
/** Negations that deny nothing: without undue delay, no later than. */
const harmless =
  /\b(?:prohibited|forbidden|banned),\s(?![^;]*\sfrom\b)|\bwithout\s(?:(?:undue|unreasonable|unnecessary|any|further)\s)*delay\b|\bwithout\s(?:limit\w*|prejudice|charge|cost)\b|\bfree of charge\b|\b(?:not|no)\s(?:later|less|fewer|more|longer|earlier|only|wider|greater|exceed\w*)\b|\bwhether or not\b/gi;
/** A second negation lifts the first: no one enters without signing. */
const lifted =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|\w+n['’]t)\b[^;]*?(?:\b(?:without|unless|until|except|only|before|prior to|otherwise than|other than|save|but)|\b(?:that|which|who)\s(?:is|are|has|have|does|do)\s(?:not|never|no))\b/gi;
/** Another clause begins: after a comma one with a subject and a verb of its own. */
const englishClause =
  /[;:]|,\s(?:and|but|which|who|whose)\s|,?\s(?:and|or|but)\s(?=(?:shall|must|will|may|is|are)\b)|\.\s|,\s(?=the\s[a-z]+\s(?:shall|will|must)\b)|,\s(?=(?:the\s)?(?:[A-Z]\w+|it|they|he|she|we|you)(?:['’]s?\s\w+)?\s(?:shall|may|will|must|can|is|are|has)\b)/;
/** How long a duty lasts, told between two commas: shall not during the term, and for five years after it, reveal. */
const inserted = /,\s(?:and|or|but)\s(?:for|after|during|at|in|within|until|following|thereafter)\b[^,;.]*,/gi;
const condition = /\b(?:if|where|when|whenever|should|in case|in the event)\b(?![^.]*\b(?:shall|must|will|may)\b)/i;
/** An English negation after the act: security training is not required. */
const deniedAfter =
  /^(?:(?!\b(?:when|where|if|once|that|which|who|whose|than|unless|until|because|(?:and|but)\s(?:\w+\s){0,3}?(?:is|are|shall|will|must|may))\b)[^,.;]){0,60}?\b(?:(?:is|are|be|shall|will|does|do)\s(?:not|never)\s(?:be\s)?(?:required|necessary|needed|mandatory|obligatory|compulsory)|(?:is|are|be)\s(?:optional|voluntary|unnecessary)|(?:is|are|be|shall|will)\s(?:not|never)\s(?:be\s)?(?:carried\sout|performed|conducted|provided|undertaken|offered|foreseen)(?=\s*(?:[,;.]|$|and\b))|(?:is|are)\s(?:not\s(?:a\s)?part\sof|no\spart\sof|outside\sthe\sscope|not\sincluded\sin|not\scovered\sby)\b|(?:shall|will|is|are)\snot\s(?:be\s)?(?:carried\sout|conducted|performed|held|take\splace|foreseen)\b(?![^.;]*\b(?:without|unless|until|except|only|before|more|less|later|during)\b)|\bleft\sto\sthe\s(?:\w+\s)?(?:discretion|choice)\sof\b)/i;
/** Forbidden or left out after the act: taking disks home is prohibited. With a negation before it, both lift each other. */
const forbiddenAfter =
  /^[^,.;:]{0,60}?\b(?:(?:is|are|be)\s(?:(?:strictly|absolutely|expressly)\s)?(?:forbidden|prohibited|banned|not\s(?:allowed|permitted|tolerated))|(?<!\b(?:not|never)\s)(?:is|are|be)\s(?:waived|omitted|skipped|exempted|dispensed\swith|left\sout|disregarded)(?!\s(?:only|unless|except|without)))\b/i;
/** The object is denied: pays nothing, engages no other firm. */
const emptyObject =
  /^(?:\s(?:the\s[a-z]+|us|you|them|it|him|her))?\s(?:nothing|none\b|no\s(?!(?:further|later|less|lesser|lower|weaker|worse|more|fewer|longer|sooner|earlier|wider|greater|higher|other|matter)\b)[a-z]+)\b/i;
/** Not to be refused or put off, so it is owed: shall not obstruct an inspection. */
const unrefusableEnglish =
  /\b(?:not|never|nor|no|cannot|\w+n['’]t)\b(?:\s(?!(?:shall|may|will|duty|obligation|obliged|required|need|responsible)\b)\w+){0,3}?\s(?:refus|reject|object|obstruct|hinder|imped|neglect|fail|omit|skip|leave\sout|reliev|excus|absolv|shirk|forgo|evad|resist|prevent|interfer|circumvent|bypass|disabl|weaken|postpone|delay)\w*/gi;
/** Nothing keeps one from it: nothing in this agreement prevents the Vendor from using. */
const unhindered =
  /\b(?:nothing|not|never|no)\b[^,.;]{0,50}?\s(?:stop|prevent|prohibit|preclud|restrict|bar|forbid)\w*\s(?:[^,.;]{0,50}?\s)?from\s(?:[^,.;]{0,40}\s)?$/i;
/** The negation only describes: data that is not encrypted, information that is not public shall be kept secret. */
const described = /\b(?:that|which|who)\s(?:is|are|has|have|was|were)\s(?:not|never)\s(?:been\s)?(?:\w+ly\s)?$/i;
const describing =
  /\b(?:that|which|who)\s(?:is|are|has|have|was|were|does|do)\s(?:not|never)\b(?:\s[\w-]+){1,6}?(?=\s(?:shall|must|will|may|is|are)\b)/gi;
/** A limit on how often, which allows the act. */
const howOften = /^[^.;]{0,90}?\bmore\s(?:(?:often|frequently)\sthan|than\s(?:once|twice|one|two|three)\b)/i;

/** The negation only describes those who are then kept off, and the act is owed: workers who have not signed shall not enter. */
const describedOff =
  /\b(?:who|that|persons?|anyone|anybody|those|staff|personnel|employees?|workers?|members?|where|if|until)\s(?:\w+\s){0,4}?(?:(?:has|have|had|is|are|does|do|did)(?:\s(?:not|never)|n['’]t)|without|lacking)\b[^,;.]*$/i;
const keptOff =
  /^[^.;]{0,90}?\b(?:(?:shall|may|must|will|can)\s?not\b|cannot\b|is|are|be)(?:\s\w+){0,2}?\s(?:be\s)?(?:admitted|assigned|deployed|allowed|given|granted|permitted|enter|access|work|start|begin|take\spart|refused|denied|excluded|barred|turned\saway)\b/i;

function englishPolarity(before: string, after: string): Polarity {
  if (unhindered.test(before) || described.test(before)) return "permitted";
  if (deniedAfter.test(after) || emptyObject.test(after)) return "negated";
  const clause = (before.slice(-120).replaceAll(inserted, "").slice(-90).split(englishClause).at(-1) ?? "")
    .replaceAll(harmless, "")
    .replaceAll(lifted, "")
    .replaceAll(unrefusableEnglish, "")
    .replaceAll(describing, "");
  if (describedOff.test(before.slice(-90)) && keptOff.test(after)) return "affirmed";
  const isForbidden = forbiddenAfter.test(after);
  if (englishNegation.test(clause) && !howOften.test(after)) {
    if (isForbidden) return "affirmed";
    return condition.test(clause) ? "permitted" : "negated";
  }
  if (isForbidden) return "negated";
  return /\bmay\b[^,]*$/i.test(clause) ? "permitted" : "affirmed";
}

const deniedKorean = [
  /것(?:은|이|으로(?:보지|해석하지)|까지)?(?:아니|않)(?:다|며|고|하|한|습|는)/u,
  /의무(?![가이는은도]?(?:갑|고객|발주|위탁)[가-힣]{0,3}에)(?:를|는|가|도)?(?:를?지|가?있|를?부담하)?[^.]{0,4}(?:지지(?:아니|않)|부담하지(?:아니|않)|(?<!빠짐|남김|틀림|어김|차질|지체)없)/u,
  // 조치를 취할 의무는 수탁자에게 없다: who does not owe stands between.
  /의무(?:는|은|가|이|도)(?!갑|위탁|발주|고객|도급|의뢰|주문|귀사|당사)[가-힣]{1,12}에(?:게)?(?:는|도)?(?:있지(?:아니|않)|없(?:다|으며|고|습|음))/u,
  /지(?:는)?(?:아니하여도|아니해도|않아도)(?:된다|됩니다|되며|되고|무방|돼)/u,
  // A whole short sentence that sets a rule aside: 승인 절차는 적용하지 아니한다, 점검은 생략한다.
  /^(?:(?!하며|하고|으며|지만|경우|때|외에|외의|한하여|한해|없이는|제외|다만|[,，]|지않|지아니).){0,50}(?:(?:절차|규정|조항|의무|제한|조치|요건|통제|금지)(?:는|은|를|을|도|가|이)?(?:별도로|따로)?(?:적용하|실시하|시행하|요구하|부과하|두|거치|요하)지(?:아니|않)(?:한다|합니다|함|는다|습니다|음|기로|하기로)|(?:절차|규정|조항|의무|조치|심사|검토|점검|교육|보고|통지|서약)(?:는|은|를|을)(?:이를)?(?:생략|면제)(?:한다|합니다|함|하기로)).{0,6}$/u,
  // 기준에 구애받지 아니한다.
  /^(?:(?!하며|하고|으며|지만|하되|르되|키되|다만|[,，]).){0,50}(?:기준|규정|절차|범위|목적|법령|지침|의무|조항|수칙|규칙|용도)(?:에|에는|에도)(?:구애(?:를)?(?:받|되)|얽매이|구속(?:을)?(?:받|되))지(?:아니|않)/u,
  // A whole short sentence: 서류의 제출은 필요하지 아니하다.
  /^(?:(?!하며|하고|으며|지만|경우|때|다만|[,，]|지않|지아니).){0,50}(?:절차|제출|심사|검토|점검|교육|훈련|보고|통지|신고|서약|승인|동의|허가|확인|조치)(?:은|는|이|가)(?:따로|별도로)?(?:필요(?:하지(?:아니|않)(?:하다|하며|하고|다|습니다|으며|고|음)|없(?:다|으며|고|습니다|음))|불필요하(?:다|며|고))/u,
  /(?:의무|책임|의무사항)(?:가|이|은|는)아니(?:다|며|고|므로)|(?:의무|책임|의무사항)(?:가|이|은|는)아닙니다/u,
] as const;
const deniedEnglish =
  /\b(?:(?:is|are|be|shall|will|does|do)\s(?:not|never)|(?:is|are|do|does)n['’]t)\s(?:be\s)?(?:required|obliged|obligated|bound|expected|asked)\sto\b|\bneed(?:\snot|\snever|n['’]t)\b|\bnever\s(?:need|have)\sto\b|\b(?:do|does|did)(?:\snot|n['’]t)\s(?:need|have)\sto\b|\bbut\s(?:(?:is|are)\s)?not\s(?:obliged|obligated|required|bound)\b|\bleft\sto\sthe\s(?:sole\s|own\s|free\s)?discretion\sof\s(?:B\b|Party\sB|the\s(?:Supplier|Vendor|Contractor|Provider|Trustee|Processor|Consultant|Service\sProvider|Developer|Agency))|\bit\sis\snot\s(?:necessary|required|needed|compulsory|mandatory)\b|\bthere\sis\sno\sneed\b|\b(?:no|not\s(?:have|assume|accept)\s(?:any|an))\s(?:obligation|duty|requirement)\b/i;

/** Protection that is not given, as the sentence's own predicate: access to the source code is not restricted. */
const unprotected =
  /^(?:(?!\b(?:if|where|when|while|as long as|so long as|unless|until|that|which|who|whose|once|because|no|not|without|and|or|rights?|liabilit\w+|dut(?:y|ies)|obligations?|remed(?:y|ies)|claims?)\b)[^;:]){0,120}?\b(?:is|are|will|shall)\s(?:not|never)\s(?:be\s)?(?:restricted|reviewed|encrypted|separated|segregated|protected|tested|checked|scanned|fixed|patched|repaired|remedied|secured|controlled|monitored|supervised|inspected|trained|carried\sout|performed|conducted|foreseen)(?=\s*(?:[,;.]|$|and\b|for\b))/i;
/** No measures are required. */
const noneRequired =
  /^\W*no\s(?:(?!\b(?:than|what|that|which|who|beyond|other|where|if|unless)\b)[^,.;]){0,80}?\b(?:is|are|be)\s(?:required|needed|necessary|imposed|foreseen|called\sfor|asked\sfor|demanded|prescribed)\b(?!\s(?:unless|without|until|except|before|only|by))/i;
/** What is owed may be left aside: is free to ignore. */
const mayIgnore =
  /^(?!.*\b(?:no|neither|nobody|none)\b).*\b(?:free\sto|at\sliberty\sto|entitled\sto|allowed\sto|may|can)\s(?:ignore|disregard|skip|dispense\swith|bypass|leave\s(?:out|aside)|set\saside|do\swithout)\b/i;
/** It is left to the one who would owe it, or is no business of theirs: it is up to the Vendor whether; is not the Vendor's concern. */
const leftOpen =
  /^\W*it\s(?:is|remains|shall\sbe)\s(?:\w+ly\s)?(?:left|up)\sto\s(?!(?:the\s)?(?:customer|client|controller|buyer|purchaser|owner|bank|hospital|authority|company|ministry|university|entruster|principal|party\sa)\b)(?:the\s)?\w+(?:\s\w+)?\s(?:to\s\w+\s)?(?:whether|if)\b|^\W*whether\b[^;]*\bis\s(?:left|up)\sto\s|^\W*whether\b[^;]*\bis\s(?:a\smatter\s)?for\s(?!(?:the\s)?(?:customer|client|controller|buyer|purchaser|owner|bank|hospital|authority|company|ministry|university|entruster|principal|party\sa)\b)(?:the\s)?\w+(?:\s\w+)?\sto\s(?:decide|determine|choose)\b|^(?!.*\b(?:shall|must|will|liable|where|if|even|but)\b).*\b(?:is|are)\s(?:not|no)\s(?:(?:a|the|our|its|their|your)\s)?(?:[\w-]+\s){0,2}?(?:[\w-]+['’]s?\s)?(?:concern|responsibility|task|duty|affair|business)\W*$|\b(?:is|are)\s(?:left\s)?at\s(?:its|their|(?:the\s)?(?!(?:customer|client|controller|buyer|purchaser|owner|bank|hospital|authority|company|ministry|university|entruster|principal|party\sa)\b)\w+['’]s)\s(?:(?:own|sole|free)\s)*(?:option|discretion|choice)\b/i;
const deniedInEnglish = [deniedEnglish, unprotected, noneRequired, mayIgnore, leftOpen] as const;

/** Whether the sentence as a whole denies what it states: …하는 것은 아니다, is not obliged to. */
export function isDenied(sentence: string): boolean {
  const text = compact(sentence);
  return deniedKorean.some((one) => one.test(text)) || deniedInEnglish.some((one) => one.test(sentence));
}

/** Takes back what stands before it, without a condition: 다만 이 항을 따르지 아니할 수 있다. */
const takenBack = [
  /^\W{0,4}(?:다만|단|그러나|그렇지만|하지만)[\s,，](?!.*(?:경우|때에|때는|한하여|한해)).*(?:(?:따르|지키|이행하|준수하|적용하)지\s?(?:아니|않)(?:할|을)\s?수\s?있|(?:적용하|이행하|준수하|따르|지키)지\s?(?:아니|않)(?:한다|는다|습니다)|(?:영|0)\s?원(?:을\s?(?:넘|초과)|으로)|의무는?\s?(?:없다|없습니다))/su,
  /^\W{0,4}(?:however|but|provided that|notwithstanding)\b(?!.*\b(?:if|where|when|unless|in case|except)\b).*(?:\b(?:may|can)\s(?:at any time\s)?(?:disregard|ignore|depart from|refuse to follow|choose not to)\b|\b(?:need|shall|will)\snot\s(?:be\s)?(?:comply|apply|bound|obliged)\b|\bdoes\snot\sapply\b|\bnot\sexceed\s(?:zero|nil|0)\b)/isu,
] as const;

/** Whether a sentence takes back what the one before it states. */
export function isTakingBack(sentence: string): boolean {
  return takenBack.some((one) => one.test(sentence));
}
