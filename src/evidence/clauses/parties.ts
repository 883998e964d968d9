/** Who a sentence says does something. */
export type Role = "vendor" | "customer";

const vendorNames = [
  "수탁자",
  "수탁사",
  "수탁기관",
  "수급인",
  "수급사업자",
  "공급사",
  "공급자",
  "공급업체",
  "을",
  "개발사",
  "개발자",
  "계약상대자",
  "계약상대방",
  "대행사",
  "대행업체",
  "용역사",
  "용역업체",
  "수행사",
  "수행업체",
  "수행기관",
  "제공자",
  "제공사",
  "서비스 제공자",
  "사업자",
  "업체",
  "협력사",
  "협력업체",
  "관리업체",
  "제작사",
  "제작업체",
  "운영사",
  "외주사",
  "파견사업주",
  "수임인",
  "납품사",
  "시공사",
  "도급업체",
  "수탁업체",
  "수탁회사",
  "수급업체",
  "수행자",
  "용역수행자",
  "계약자",
  "계약업체",
  "개발업체",
  "제공업체",
  "대행기관",
  "Supplier",
  "Vendor",
  "Contractor",
  "Provider",
  "Service Provider",
  "Processor",
  "Developer",
  "Agency",
  "Consultant",
  "Licensor",
  "Subcontractor",
  "Operator",
  "Seller",
  "Manufacturer",
  "Integrator",
  "Recipient",
  "Receiving Party",
  "Trustee",
  "Entrusted Party",
  "Entrustee",
  "Consignee",
  "Outsourcee",
  "Business Associate",
  "Data Importer",
  "Data Intermediary",
  "Tenderer",
  "Bidder",
  "Concessionaire",
  "Freelancer",
  "Studio",
  "Party B",
  "B",
  "we",
];
const customerNames = [
  "위탁자",
  "위탁사",
  "위탁기관",
  "도급인",
  "발주자",
  "발주기관",
  "발주처",
  "고객",
  "고객사",
  "갑",
  "의뢰인",
  "의뢰사",
  "주문자",
  "이용자",
  "사용사업주",
  "위임인",
  "이용회사",
  "발주사",
  "발주회사",
  "발주업체",
  "원사업자",
  "위탁회사",
  "광고주",
  "Customer",
  "Client",
  "Controller",
  "Authority",
  "Buyer",
  "Purchaser",
  "Licensee",
  "Subscriber",
  "Principal",
  "Employer",
  "Commissioner",
  "Institution",
  "Truster",
  "Trustor",
  "Entruster",
  "Entrusting Party",
  "Consignor",
  "Covered Entity",
  "Data Exporter",
  "Data Fiduciary",
  "Ordering Party",
  "Orderer",
  "Commissioning Party",
  "Contracting Entity",
  "Procuring Entity",
  "Publisher",
  "Practice",
  "Clinic",
  "Hospital",
  "Bank",
  "Insurer",
  "University",
  "Council",
  "Ministry",
  "Municipality",
  "Department",
  "Party A",
  "A",
  "you",
];
/** Names that are everyday words where they begin with a small letter. */
const capitalised = new Set([
  "a",
  "b",
  "practice",
  "clinic",
  "hospital",
  "bank",
  "studio",
  "council",
  "department",
  "authority",
]);

/** Verbs that stand after a subject in a clause without shall or will. */
const actives =
  "bears?|pays?|keeps?|takes?|conducts?|decides?|determines?|configures?|selects?|arranges?|assumes?|answers?|carry|carries|performs?|implements?|ensures?|checks?|maintains?|manages?|encrypts?|protects?|trains?|remains?|owes?|makes?|holds?|repays?|reimburses?|compensates?|indemnifies|restores?|notifies|informs?|reports?|tells?|trains?|deletes?";
/** Without such a word an act is nobody's affair; asked first, since it is quickly told. */
const affair = /responsib|task|duty|concern|matter|affair|business/i;
/** Before a passive act. */
const passive = /\b(?:be|is|are)\s(?:\w+ly\s)?$/i;

const usualRoles: ReadonlyMap<string, Role> = new Map([
  ...vendorNames.map((name): [string, Role] => [name, "vendor"]),
  ...customerNames.map((name): [string, Role] => [name, "customer"]),
]);

/** The parties of one contract, by the names it gives them. */
export class Parties {
  /** All that its answers depend on besides the sentence. */
  readonly key: string;
  private readonly names: Names;
  /** The sentence asked about last, and where it names a party. */
  private last: { readonly sentence: string; readonly named: readonly { at: number; name: string }[] } | undefined;

  /** `opening` is the beginning of the document, where the parties are named. */
  constructor(opening: string) {
    const own = ownRoles(opening);
    this.key = JSON.stringify([...own]);
    this.names = namesWith(own);
  }

  /** Returns who does what stands at a place of a sentence; undefined if it does not say, or both do. */
  subjectOf(sentence: string, at: number): Role | undefined {
    const before = sentence.slice(0, at);
    if (
      /(?:양\s?당사자|쌍방|양쪽|서로|상호|각\s?당사자|어느\s?쪽|either party|each party|both parties|the parties|neither party)/iu.test(
        before,
      )
    )
      return undefined;
    const korean = this.koreanSubject(before);
    if (korean || !/[a-z]{2}/i.test(sentence)) return korean;
    return this.englishSubject(sentence, at) ?? this.agentOf(before, sentence.slice(at).toLowerCase());
  }

  /** Who a passive act is done by, or whose affair it is: shall be borne by the Client, is the responsibility of the Client. */
  private agentOf(before: string, act: string): Role | undefined {
    const bearer = affair.test(act) ? this.names.patterns.bearer.exec(act) : null;
    const isPassive = / by\s/.test(act) && passive.test(before.slice(-30));
    const name = bearer?.[1] ?? bearer?.[2] ?? (isPassive ? this.names.patterns.agent.exec(act)?.[1] : undefined);
    return name === undefined ? undefined : this.names.inSmallLetters.get(name);
  }

  private koreanSubject(before: string): Role | undefined {
    const found = [...before.matchAll(this.names.patterns.korean)];
    const topic =
      found.findLast(({ 2: particle }) => particle === "은" || particle === "는") ??
      found.find(
        (name) => (name[2] === "이" || name[2] === "가") && !describes.test(before.slice(name.index + name[0].length)),
      );
    if (!topic) return undefined;
    // 갑과 을은: both.
    const previous = found[found.indexOf(topic) - 1];
    const isBoth = previous !== undefined && /[과와및]/.test(previous[2] ?? "") && topic.index - previous.index < 12;
    return isBoth ? undefined : this.names.roles.get(topic[1] ?? "");
  }

  private englishSubject(sentence: string, at: number): Role | undefined {
    if (this.last?.sentence !== sentence) {
      const found = [...sentence.toLowerCase().matchAll(this.names.patterns.english)];
      const named = found.map((one) => ({ at: one.index, name: one[1] ?? one[2] ?? one[3] ?? "" }));
      this.last = { sentence, named: named.filter((one) => isName(one.name, sentence.charAt(one.at))) };
    }
    const found = this.last.named.findLast((one) => one.at < at);
    return found && this.names.inSmallLetters.get(found.name);
  }
}

/** Roles that a contract's opening gives to names beside the usual ones, or otherwise than usual. */
function ownRoles(opening: string): ReadonlyMap<string, Role> {
  const own = new Map<string, Role>();
  const roleOf = (name: string) => own.get(name) ?? usualRoles.get(name);
  const named = definedNames(opening);
  if (isWrittenByCustomer(opening)) own.set("we", "customer").set("you", "vendor");
  if (isPartyAVendor.test(opening))
    for (const end of ["A", "B"])
      own.set(end, end === "A" ? "vendor" : "customer").set(`Party ${end}`, end === "A" ? "vendor" : "customer");
  const unknown = named.filter((name) => roleOf(name) === undefined);
  for (const name of unknown) {
    const role = roleByActs(name, opening);
    if (role) own.set(name, role);
  }
  const known = named.map(roleOf).find((role) => role !== undefined) ?? mentionedIn(opening);
  if (known && named.length <= 3) {
    for (const name of unknown) if (!own.has(name)) own.set(name, known === "vendor" ? "customer" : "vendor");
  }
  return own;
}

/** The names of a contract's parties, as they are looked for. */
interface Names {
  readonly roles: ReadonlyMap<string, Role>;
  readonly inSmallLetters: ReadonlyMap<string, Role>;
  readonly patterns: NamePatterns;
}

/** Most sets of names that are kept: most contracts use the same. */
const maxKept = 50;
const kept = new Map<string, Names>();

function namesWith(own: ReadonlyMap<string, Role>): Names {
  const key = JSON.stringify([...own]);
  const known = kept.get(key);
  if (known) return known;
  const roles = new Map([...usualRoles, ...own]);
  const names = {
    roles,
    // Of two names that differ in case alone, the first stands.
    inSmallLetters: new Map([...roles].reverse().map(([name, role]) => [name.toLowerCase(), role])),
    patterns: patternsFor([...roles.keys()].sort((a, b) => b.length - a.length)),
  };
  if (kept.size < maxKept) kept.set(key, names);
  return names;
}

/** Where sentences name the parties; English ones in small letters. */
interface NamePatterns {
  readonly korean: RegExp;
  readonly english: RegExp;
  /** Who a passive act is done by, and whose affair something is. */
  readonly agent: RegExp;
  readonly bearer: RegExp;
}

function patternsFor(names: readonly string[]): NamePatterns {
  const korean = names
    .filter((name) => /[가-힣]/u.test(name))
    .map(escaped)
    .join("|");
  const english = names
    .filter((name) => !/[가-힣]/u.test(name))
    .map((name) => escaped(name.toLowerCase()))
    .join("|");
  const koreanPattern = new RegExp(
    `(?<![가-힣])["'“”‘’「]?(${korean})["'“”‘’」]?(?:의\\s?|\\s?측\\s?|\\s?소속\\s?|\\s)?(?:(?:투입|참여|수행|파견|상주|소속|현장|개발|운영)\\s?)?(?:직원|임직원|인력|인원|종사자|취급자|개인정보취급자|근무자|담당자|책임자|작업자|이용자|사용자|관리자)?(은|는|이|가|께서|에서|과|와|및)(?=\\s|$|,)`,
    "gu",
  );
  // A name is looked for first, and only then what stands around it.
  const englishPattern = new RegExp(
    `\\b(?=(?:${english})\\b)(?!(?:you|we)\\s(?:and|or|at|upon|also)\\b)(?:(?<!\\b(?:annex|appendix|schedule|exhibit|part|section|class|level|grade|type|item|attachment|form)\\s)(?<!\\b(?:for|to|from|against|by|with|upon|(?:data|information|records|systems|premises|network|property) of)\\s(?:the\\s)?)(${english})(?:['’]s?\\s(?:staff|personnel|employees|users))?(?=\\s+(?:shall|will|must|may|agrees?|is|are|has|undertakes?|and|or|also|does|do|need|can|accepts?|at|upon|who)\\b)|(?<!\\b(?:of|to|by|with|from|for|against|upon|on|at|in|and|or)\\s(?:the\\s)?)(${english})(?=,)|(?<=(?:^|[,;:]\\s)(?:(?:and|but|then)\\s)?(?:the\\s)?)(${english})(?=\\s+(?:alone\\s)?(?:${actives})\\b))`,
    "g",
  );
  const agent = new RegExp(
    `^\\w+(?:(?!\\b(?:with|using|\\w+ed|made|given|set|sent|laid|chosen|held|written|known)\\s)[^,.;:]){0,40}?\\sby\\s(?:the\\s)?(${english})\\b(?!['’])`,
  );
  const bearer = new RegExp(
    `^[^.;:]{0,80}?\\b(?:is|are|be|remains?)\\s(?:solely\\s|entirely\\s|exclusively\\s)?(?:(?:the\\s)?(?:sole\\s)?(?:responsibility|task|duty|concern|matter|affair|business)\\s(?:of|for)\\s(?:the\\s)?(${english})\\b|(?:the\\s)?(${english})['’]s?\\s(?:own\\s|sole\\s)?(?:responsibility|task|duty|concern|matter|affair|business)\\b)`,
  );
  return { korean: koreanPattern, english: englishPattern, agent, bearer };
}

/** Whether an English name, in small letters, is written as one: the Practice, not best practice. */
function isName(name: string, initial: string): boolean {
  return initial !== name.charAt(0) || !capitalised.has(name);
}

/** What follows a subject that only describes a noun: 갑이 배부하는 서약서, 고객이 서면으로 승인한 단말. */
const describes =
  /^\s(?:[가-힣]{1,6}(?:로|에|게|히|서)\s)?[가-힣]{1,6}(?:하는|한|된|되는|받은|정한|주는|준|긴|낸|린|킨|진|넨|쓰는|원하는)\s/u;

/** Names that a contract defines for its parties: (이하 “갑”), (the "Supplier"). */
function definedNames(opening: string): string[] {
  const found = opening.matchAll(
    /(?:이하|아래(?:에서)?|the|hereinafter|each an?|(?<=[a-z.]\*{0,2}\s)\()\s*(?:각각\s*)?["'“‘「『]\s?([^"'”’」』]{1,24}?)\s?["'”’」』]/giu,
  );
  const names = [...found].map(({ 1: name = "" }) => name.replace(/^the\s/i, "").trim());
  return [...new Set(names.filter((name) => !isThing.test(name)))].slice(0, 6);
}

/** Whether the opening gives the letters the other way about: the Supplier (hereinafter "A"). */
const isPartyAVendor =
  /\b(?:Supplier|Vendor|Contractor|Service Provider|Provider|Trustee|Consignee|Developer|Processor)\b["”’]?\s?[(,]\s?(?:hereinafter\s|referred to as\s|the\s)*["“](?:Party\s)?A["”]|["“](?:Party\s)?A["”]\)?,?\s(?:as\s)?(?:the\s)?(?:Supplier|Vendor|Contractor|Service Provider|Provider|Trustee|Consignee|Developer|Processor)\b/;

/** Defined terms that are no party. */
const isThing =
  /\b(?:agreement|contract|addendum|schedule|services?|data|date|terms|fees?|software|platform|parties|information|requirements|law|legislation|system|project|deliverables?|site|works?)$/i;

/** Role of a party by what the opening says it does: Northgate provides services, 업무를 세움에 위탁한다. */
function roleByActs(name: string, opening: string): Role | undefined {
  const one = escaped(name);
  const isVendor = new RegExp(
    `\\b${one}\\s(?:(?:shall|will|agrees\\sto)\\s)?(?:provides?|performs?|renders?|supplies|supply|delivers?|develops?|operates?)\\b|\\b(?:provided|performed|supplied|rendered)\\sby\\s(?:the\\s)?${one}\\b|\\b(?:engages?|appoints?|commissions?|hires?|instructs?)\\s(?:the\\s)?${one}\\b|${one}["”’」』]?\\)?(?:에|에게)\\s[^.\\n]{0,40}?(?:위탁|의뢰|맡기|발주)`,
    "u",
  );
  const isCustomer = new RegExp(
    `\\b${one}\\s(?:(?:shall|will|wishes\\sto)\\s)?(?:engages?|appoints?|commissions?|hires?|entrusts?|outsources?|purchases?|orders?)\\b|\\bservices?\\s(?:[^.\\n]{0,40}\\s)?(?:to|for)\\s(?:the\\s)?${one}\\b`,
    "u",
  );
  const [sells, buys] = [isVendor.test(opening), isCustomer.test(opening)];
  if (sells === buys) return undefined;
  return sells ? "vendor" : "customer";
}

/** Whether "we" of a text is who buys: you must not take our data home. */
function isWrittenByCustomer(text: string): boolean {
  const buying = text.match(
    /\bour\s(?:contract|premises|sites?|offices?|network|systems?|information|data|customers?|clients?|patients?|members?|records?|standards?|loss(?:es)?|(?:development|information|house)\s(?:rules|policy)|security\s(?:team|policy|rules|officer)|project|work|kit|computers|laptops|buildings?|wi-?fi|hospital|wards?|pupils|residents|tenants|players|builds|written\s(?:consent|agreement|approval|permission))\b|\byour\s(?:staff|people|personnel|developers|sub-?contractors?)\b|\b(?:costs?|for|tell|with|give)\sus\b|\bwe\s(?:give|hand|entrust|lose)\b|\bwe\s(?:lend|pay|order|buy)\b(?!\s(?:nothing|no|compensation|damages|(?:it|you)\sback))/gi,
  );
  const selling = text.match(
    /\bour\s(?:services?|platform|software|products?|sub-?processors?|website|fees)\b|\byour\s(?:data|information|account|subscription|order|customers?|patients?|users?|instructions?|records?)\b|\b(?:for|with|give|tell)\syou\b|\byou\s(?:give|hand|entrust)\b|\bour\s(?:staff|people|personnel|developers|sub-?contractors?)\b|\byou\s(?:pay|subscribe)\b(?!\s(?:what|nothing|compensation|damages|back|for\s(?:what|(?:the\s)?(?:loss|damage))))/gi,
  );
  return (buying?.length ?? 0) > (selling?.length ?? 0);
}

/** Role of the party that an English text calls by one of the usual names. */
function mentionedIn(opening: string): Role | undefined {
  const name =
    /\b(?:the|The)\s(Supplier|Vendor|Contractor|Service Provider|Provider|Processor|Developer|Customer|Client|Controller|Purchaser|Buyer)\b/.exec(
      opening,
    )?.[1];
  if (name === undefined) return undefined;
  return vendorNames.includes(name) ? "vendor" : "customer";
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
