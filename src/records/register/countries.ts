/** Countries by ISO 3166-1 alpha-2 code, and the names registers use for them. */
const names: Readonly<Record<string, string>> = {
  AE: "아랍에미리트|united arab emirates|uae",
  AR: "아르헨티나|argentina",
  AT: "오스트리아|austria",
  AU: "호주|오스트레일리아|australia",
  BE: "벨기에|belgium",
  BG: "불가리아|bulgaria",
  BR: "브라질|brazil",
  CA: "캐나다|canada",
  CH: "스위스|switzerland",
  CL: "칠레|chile",
  CN: "중국|china|people's republic of china",
  CO: "콜롬비아|colombia",
  CZ: "체코|czechia|czech republic",
  DE: "독일|germany",
  DK: "덴마크|denmark",
  EE: "에스토니아|estonia",
  ES: "스페인|spain",
  FI: "핀란드|finland",
  FR: "프랑스|france",
  GB: "영국|united kingdom|uk|great britain|england",
  GR: "그리스|greece",
  HK: "홍콩|hong kong",
  HU: "헝가리|hungary",
  ID: "인도네시아|indonesia",
  IE: "아일랜드|ireland",
  IL: "이스라엘|israel",
  IN: "인도|india",
  IT: "이탈리아|italy",
  JP: "일본|japan",
  KR: "한국|대한민국|국내|korea|south korea|republic of korea",
  KZ: "카자흐스탄|kazakhstan",
  LT: "리투아니아|lithuania",
  LU: "룩셈부르크|luxembourg",
  LV: "라트비아|latvia",
  MX: "멕시코|mexico",
  MY: "말레이시아|malaysia",
  NL: "네덜란드|netherlands|the netherlands",
  NO: "노르웨이|norway",
  NZ: "뉴질랜드|new zealand",
  PH: "필리핀|philippines",
  PL: "폴란드|poland",
  PT: "포르투갈|portugal",
  RO: "루마니아|romania",
  SA: "사우디아라비아|saudi arabia",
  SE: "스웨덴|sweden",
  SG: "싱가포르|싱가폴|singapore",
  SK: "슬로바키아|slovakia",
  TH: "태국|thailand",
  TR: "튀르키예|터키|turkey|türkiye",
  TW: "대만|타이완|taiwan",
  US: "미국|미합중국|united states|united states of america|usa|u.s.|u.s.a.",
  VN: "베트남|vietnam|viet nam",
  ZA: "남아프리카공화국|남아공|south africa",
};

const byName = new Map(
  Object.entries(names).flatMap(([code, all]) => all.split("|").map((name) => [name, code] as const)),
);

/** Code of a country that is named alone; undefined for anything else. A code is in capitals. */
export function countryNamed(text: string): string | undefined {
  const name = text.trim();
  return Object.hasOwn(names, name) ? name : byName.get(name.toLowerCase());
}

/** Countries of a text, in order, and whether the text says more than their names. */
export interface NamedCountries {
  readonly codes: readonly string[];
  readonly saysMore: boolean;
}

/** Finds the countries that a text names: `KR; backup in JP` names two, and says more. */
export function countriesIn(text: string): NamedCountries {
  const codes: string[] = [];
  let saysMore = false;
  for (const part of text.split(/[,;/·ㆍ\n()]|\s및\s|\s?&\s?|\band\b/)) {
    if (part.trim() === "") continue;
    const alone = countryNamed(part);
    const within = alone ? [alone] : part.split(/\s+/).flatMap((word) => countryNamed(word) ?? []);
    codes.push(...within);
    if (!alone) saysMore = true;
  }
  return { codes: [...new Set(codes)], saysMore };
}
