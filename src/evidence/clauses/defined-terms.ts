/** Kinds of thing that a term for personal data is. */
const things = "정보|자료|데이터|기록|명부|data|information|records?|details";
const personal =
  "개인\\s?(?:신용\\s?)?정보|개인을 (?:알아볼|식별할)|personal(?:ly identifiable)? (?:data|information)|identif\\w+ (?:natural )?(?:person|individual)";

/** … 개인정보(이하 "고객자료"라 한다), personal data ("Client Data"). */
const named = new RegExp(
  `(?:${personal})[^\\n"“”'‘’「」]{0,60}?(?:이하|아래에서|the|hereinafter|\\()\\s*[^\\n"“”'‘’「」]{0,12}["“'‘「]([^\\n"“”'‘’「」]{1,30}?(?:${things}))["”'’」]`,
  "giu",
);
/** "고객자료"란 … 개인정보를 말한다, "Client Data" means … personal data. */
const defined = new RegExp(
  `["“'‘「]([^\\n"“”'‘’「」]{1,30}?(?:${things}))["”'’」]\\s?(?:이?란|이?라 함은|은|는|means?|refers to|includes?)[^\\n]{0,200}?(?:${personal})`,
  "giu",
);

/** Most terms that are looked for. */
const maxTerms = 8;

/** Returns the names that a contract gives to the personal data it is about. */
export function namesOfPersonalData(source: string): string[] {
  const found = [named, defined].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(({ 1: name = "" }) => name.trim()),
  );
  return [...new Set(found)].sort().slice(0, maxTerms);
}

const definition =
  /^[\s\d①-⑳.)가-하-]{0,8}["'“‘「『][^"'”’」』]{1,40}["'”’」』]\s?(?:이?란|이?라\s?(?:함|하)[은는]?|은|는)?.{0,400}(?:말한다|말합니다|말하며|뜻한다|뜻합니다|의미한다|의미합니다)\.?\s*$|^[\s\d.()a-z]{0,8}["“][^"”]{1,60}["”]\s+(?:means?|has the meaning|refers to|includes)\b/su;

/** Whether a sentence says what a word means: "보안교육"이란 …을 말한다. */
export function isDefinition(sentence: string): boolean {
  return definition.test(sentence.trim());
}
