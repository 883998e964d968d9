import {
  languages
} from "./LXN4WPQL.mjs";

// src/texts/values.ts
var areas = {
  security: { en: "information security", ko: "정보보호" },
  privacy: { en: "privacy", ko: "개인정보 보호" }
}, endpoint = {
  "anti-virus": { en: "anti-virus", ko: "백신 프로그램" },
  "password-policy": { en: "safe passwords, changed periodically", ko: "안전한 비밀번호 설정 및 주기적 변경" },
  "screen-saver": { en: "screen saver", ko: "화면보호기" }
}, access = {
  "on-site": { en: "on site", ko: "상주 또는 방문" },
  remote: { en: "remote", ko: "원격 접속" },
  systems: { en: "information systems", ko: "정보시스템" },
  network: { en: "internal network", ko: "내부망" }
}, lacking = {
  "personal-data": { en: "no personal-data item", ko: "개인정보 항목 없음" },
  development: { en: "no development item", ko: "개발 보안 항목 없음" },
  "one-item": { en: "one item alone", ko: "항목이 하나뿐임" }
}, activities = {
  active: { en: "work is going on", ko: "진행 중인 업무가 있음" },
  ended: { en: "all of its work has ended", ko: "모든 업무가 종료됨" }
}, relations = {
  consigned: { en: "outsourced processing", ko: "처리위탁" },
  access: { en: "access", ko: "접근" },
  storage: { en: "storage", ko: "보관" },
  provided: { en: "provision to a third party", ko: "제3자 제공" },
  joint: { en: "joint processing", ko: "공동 처리" }
}, units = {
  hours: { en: "hours", ko: "시간" },
  "business-day": { en: "business day", ko: "영업일" },
  "business-days": { en: "business days", ko: "영업일" }
}, bases = {
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "criteria guide", ko: "인증기준 안내서" },
  gate: { en: "operating rule", ko: "운영 규칙" }
}, severities = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  off: { en: "off", ko: "사용 안 함" },
  excepted: { en: "fail_on_except", ko: "fail_on_except" }
}, types = {
  string: { en: "text", ko: "문자열" },
  number: { en: "a number", ko: "숫자" },
  integer: { en: "a whole number", ko: "정수" },
  boolean: { en: "true or false", ko: "true 또는 false" },
  array: { en: "a list", ko: "목록" },
  list: { en: "a list", ko: "목록" },
  object: { en: "a mapping", ko: "매핑(키: 값)" },
  "not-finite": { en: "a number that is not finite", ko: "유한하지 않은 수" },
  nothing: { en: "nothing", ko: "빈 값" }
}, differences = {
  commit: { en: "the commit", ko: "커밋" },
  "as-of": { en: "the as-of date", ko: "점검 기준일" },
  tool: { en: "the version of the tool", ko: "도구 버전" },
  policy: { en: "the policy digest", ko: "정책 다이제스트" },
  texts: { en: "the digest of the rules' texts", ko: "규칙 문구의 다이제스트" },
  "fail-on": { en: "fail-on", ko: "fail-on" },
  overrides: { en: "the severities of rules", ko: "규칙의 심각도" },
  folder: { en: "the folder of the root", ko: "루트 폴더" },
  gate: { en: "configuration, waivers or baseline", ko: "설정, 예외 승인 또는 기준선" },
  inventory: { en: "vendors or guidelines", ko: "업체 또는 지침" },
  language: { en: "the language", ko: "언어" }
}, standings = {
  none: { en: "none", ko: "없음" },
  claimed: { en: "on record only", ko: "기록만 있음" },
  checked: { en: "compared by a person", ko: "담당자가 대조함" },
  compared: { en: "compared with its document", ko: "문서와 대조함" }
}, unreadReasons = {
  absent: { en: "the file is missing", ko: "파일이 없음" },
  unreadable: { en: "the file cannot be opened", ko: "파일을 열 수 없음" },
  empty: { en: "the file is empty", ko: "빈 파일" },
  "not-fetched": { en: "Git LFS has not fetched the file", ko: "Git LFS 파일을 내려받지 않음" },
  "too-large": { en: "the file is too large", ko: "파일이 너무 큼" },
  "too-many-pages": { en: "too many pages", ko: "쪽수가 너무 많음" },
  "too-slow": { en: "reading took too long", ko: "읽는 데 시간이 너무 오래 걸림" },
  "unsupported-format": { en: "no text can be read from this format", ko: "본문을 읽을 수 없는 형식" },
  encrypted: { en: "the file is encrypted", ko: "암호화된 파일" },
  "no-text": {
    en: "no text in the document or on a page of it, such as a scan",
    ko: "스캔본처럼 본문 텍스트가 없는 문서 또는 쪽"
  },
  "uncertain-letters": { en: "some letters cannot be identified", ko: "식별할 수 없는 글자가 있음" },
  broken: { en: "the file is damaged", ko: "손상된 파일" },
  elsewhere: { en: "kept outside the repository", ko: "저장소 밖에 보관함" },
  "visibility-unknown": {
    en: "words that a reader may not see",
    ko: "사람에게 보이지 않을 수 있는 글자"
  },
  "part-unread": { en: "part of the document cannot be read", ko: "문서의 일부를 읽을 수 없음" }
}, facts = {
  interval_months: { en: "interval (months)", ko: "주기(개월)" },
  interval: { en: "interval (months)", ko: "주기(개월)" },
  deadline_hours: { en: "deadline (hours)", ko: "기한(시간)" },
  deadline: { en: "deadline (hours)", ko: "기한(시간)" },
  endpoint: { en: "list of endpoint measures", ko: "단말기 보안 대책" }
}, valuesOfFacts = {
  ...endpoint,
  unstated: { en: "periodically, without an interval", ko: "주기 없이 '정기적으로'" },
  immediately: { en: "immediately", ko: "즉시" }
}, roles = {
  rfp: { en: "a request for proposal", ko: "제안요청서" },
  evaluation: { en: "an evaluation sheet", ko: "평가표" },
  guideline: { en: "a guideline", ko: "지침" }
}, obstacles = {
  file: { en: "a file", ko: "파일" },
  "dangling-link": { en: "a symbolic link that leads nowhere", ko: "대상이 없는 심볼릭 링크" },
  "no-file": { en: "neither a file nor a folder", ko: "파일도 폴더도 아닌 항목" }
}, frameworkNames = {
  "iso-27001": "ISO/IEC 27001:2022",
  "nist-800-53": "NIST SP 800-53 r5",
  "nist-csf": "NIST CSF 2.0",
  "pci-dss": "PCI DSS 4.0",
  soc2: "SOC 2",
  gdpr: "GDPR",
  dora: "DORA"
}, labels = {
  areas,
  endpoint,
  access,
  lacking,
  activity: activities,
  relation: relations,
  unit: units,
  basis: bases,
  from: severities,
  to: severities,
  before: standings,
  after: standings,
  expected: types,
  actual: types,
  difference: differences,
  unread: unreadReasons,
  obstacle: obstacles,
  fact: facts,
  role: roles
}, placeArguments = ["place", "into", "found", "better"];
function numberText(argument, value) {
  return argument === "section" || placeArguments.includes(argument) ? `p. ${value}` : String(value);
}
function koreanPlace(place) {
  return inKoreanPages(place).replace(/^([0-9][0-9.]*)(,|$)/, "조항 $1$2");
}
var inKoreanPages = (place) => place.replace(/(^|, )p\. ([0-9]+)$/, "$1$2쪽");
function factLabel(value) {
  let parts = value.split(", ").map((part) => Object.hasOwn(valuesOfFacts, part) && valuesOfFacts[part] || part), days = /^business-days:(\d+)$/.exec(value)?.[1];
  if (days) return { en: `${days} business ${days === "1" ? "day" : "days"}`, ko: `${days}영업일` };
  let joined2 = (language) => parts.map((part) => typeof part == "string" ? part : part[language]).join(", ");
  return { en: joined2("en"), ko: joined2("ko") };
}
function valueLabel(argument, value) {
  if (placeArguments.includes(argument)) return { en: value, ko: koreanPlace(value) };
  if (argument === "section") return { en: value, ko: inKoreanPages(value) };
  if (argument === "recorded" || argument === "stated") return factLabel(value);
  let known = Object.hasOwn(labels, argument) ? labels[argument] : void 0;
  return known && Object.hasOwn(known, value) ? known[value] : void 0;
}

// src/texts/fill.ts
function fill(template, args, label = valueLabel) {
  return byLanguage((language) => fillIn(template[language], args, { language, label }));
}
function fillIn(template, args, { language, label = valueLabel }) {
  return template.replaceAll(/\{([a-z_]+)\}/g, (place, name) => {
    let value = Object.hasOwn(args, name) ? args[name] : void 0;
    return value === void 0 ? place : write(name, value, { language, label });
  });
}
function byLanguage(make) {
  let [en, ko] = languages.map(make);
  return { en: en ?? "", ko: ko ?? "" };
}
var none = { en: "none", ko: "없음" };
function write(name, value, { language, label }) {
  let one = (text) => label(name, text)?.[language] ?? text;
  return typeof value == "number" ? one(numberText(name, value)) : typeof value == "string" ? one(value) : value.length > 0 ? value.map(one).join(", ") : none[language];
}

// src/model/order.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareBy(...comparisons) {
  return (a, b) => {
    for (let compare of comparisons) {
      let order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}
function countBefore(count, isBefore) {
  let low = 0, high = count;
  for (; low < high; ) {
    let middle = low + high >> 1;
    isBefore(middle) ? low = middle + 1 : high = middle;
  }
  return low;
}

// src/schemas/generated/validators.js
var __getOwnPropNames = Object.getOwnPropertyNames, __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length, ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
}), require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 }), exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    }, exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    }, exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
}), vendor = validate20, schema33 = { title: "Vendor", description: `A vendor and the services it provides. The folder is the vendor: vendors/<id>/.
업체와 그 업체가 맡은 업무. 폴더가 곧 업체입니다: vendors/<id>/.`, type: "object", additionalProperties: !1, required: ["kind", "id", "name", "status", "services"], properties: { kind: { description: `This record describes a vendor.
업체 기록.`, const: "vendor" }, id: { $ref: "#/$defs/id", description: `Vendor id; equals the name of the folder.
업체 식별자. 폴더 이름과 같아야 합니다.` }, name: { description: `Registered name.
상호(법인명).`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, registration_number: { description: `Business registration number.
사업자등록번호.`, type: "string", minLength: 1, maxLength: 40, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, country: { $ref: "#/$defs/country", description: `Country of the vendor, ISO 3166-1 alpha-2.
업체의 국가, ISO 3166-1 두 글자 코드.` }, status: { description: `Status of the relationship.
거래 상태.`, type: "string", enum: ["prospect", "onboarding", "active", "terminated"], enumDescriptions: [`Under consideration; no work yet.
검토 중. 맡긴 업무가 없습니다.`, `Selected; the work has not started.
선정됨. 아직 업무를 시작하지 않았습니다.`, `The work is going on.
업무 진행 중.`, `The relationship has ended; every service states ended_on.
거래 종료. 모든 업무에 ended_on을 적습니다.`] }, owner: { $ref: "#/$defs/email", description: `Role mailbox of the team in charge.
담당 조직의 공용 메일 주소.` }, services: { description: `Services of this vendor.
이 업체가 맡은 업무.`, type: "array", items: { $ref: "#/$defs/service" }, minItems: 1, maxItems: 200 }, documents: { description: `Documents about the selection of this vendor.
업체 선정에 관한 문서.`, type: "array", items: { $ref: "#/$defs/document" }, maxItems: 500 }, former_names: { description: `Earlier names of the vendor.
이전 상호.`, type: "array", items: { $ref: "#/$defs/former_name" }, maxItems: 50 }, certifications: { description: `Certificates the vendor holds.
업체가 보유한 인증.`, type: "array", items: { $ref: "#/$defs/certification" }, maxItems: 100 }, contacts: { description: `Role mailboxes of the vendor.
업체의 공용 연락처.`, type: "array", items: { $ref: "#/$defs/contact" }, maxItems: 50 }, notes: { $ref: "#/$defs/notes" } }, if: { properties: { status: { const: "terminated" } }, required: ["status"] }, then: { properties: { services: { type: "array", items: { type: "object", required: ["ended_on"] } } } }, patternProperties: { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { $ref: "#/$defs/extension" } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^x-[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern6 = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u"), pattern8 = new RegExp("^[A-Z]{2}$", "u"), pattern9 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u"), schema37 = { title: "Service", description: `One outsourced service, or one outside service in use.
외부자에게 맡긴 업무 또는 이용하는 외부 서비스 하나.`, type: "object", additionalProperties: !1, required: ["id", "name", "type", "started_on", "personal_data", "important_information", "development"], properties: { id: { $ref: "#/$defs/id", description: `Identifier of the service within this vendor.
이 업체 안에서 업무를 가리키는 식별자.` }, name: { description: `Name of the service.
업무의 이름.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, type: { description: `Type of service.
업무 유형.`, type: "string", enum: ["it-operation", "maintenance", "development", "security-operation", "consulting", "personal-data-processing", "customer-support", "facility", "cloud", "other"], enumDescriptions: [`Operation of information systems.
정보시스템 운영.`, `Maintenance.
유지보수.`, `Development of an information system.
정보시스템 개발. 개발 보안 요구사항(DEV)이 적용됩니다.`, `Security monitoring and operation.
보안관제.`, `Consulting.
컨설팅.`, `Processing of personal data.
개인정보 처리. 법정 기재사항(PII)이 적용됩니다.`, `Customer support.
고객 상담.`, `Data centre, premises, access control.
시설: IDC, 출입관리 등.`, `Cloud service, ASP.
클라우드, ASP.`, `Anything else.
그 밖의 업무.`] }, started_on: { $ref: "#/$defs/date", description: `Day the work starts.
업무를 시작하는 날.` }, ended_on: { $ref: "#/$defs/date", description: `Last day of the work.
업무가 끝나는 날.` }, changed_on: { $ref: "#/$defs/date", description: `Day the work last changed.
업무의 내용이 마지막으로 바뀐 날.` }, personal_data: { description: `Whether personal data is processed or can be accessed. Required.
개인정보를 처리하거나 접근할 수 있는지 여부. 반드시 적습니다.`, type: "boolean" }, personal_data_relation: { description: "Why the vendor has personal data; `consigned` if absent. `provided` and `joint` are no outsourcing of processing: with `legal_basis` and `document` the statutory items (PII) are not required.\n업체가 개인정보를 다루는 관계. 적지 않으면 `consigned`입니다. `provided`와 `joint`는 처리위탁이 아니므로 `legal_basis`와 `document`를 함께 적으면 법정 기재사항(PII)을 요구하지 않습니다.", type: "string", enum: ["consigned", "access", "storage", "provided", "joint"], enumDescriptions: [`Processing is outsourced.
처리위탁.`, `The vendor can see it in its work; judged as outsourced.
업무 중 접근 가능. 처리위탁으로 봅니다.`, `The vendor only stores it; judged as outsourced.
보관만 함. 처리위탁으로 봅니다.`, `Provided to a third party for its own purposes (PIPA art. 17).
제3자 제공(개인정보 보호법 제17조).`, `Both decide on the processing together.
공동으로 처리.`] }, legal_basis: { description: "Legal basis of providing it, for `provided` and `joint`.\n제공의 법적 근거. `provided`, `joint`이면 적습니다.", type: "string", minLength: 1, maxLength: 2e3, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, document: { $ref: "#/$defs/id", description: `Id of the vendor's document that shows this relation.
이 관계를 확인할 수 있는 문서의 id.` }, important_information: { description: `Whether important information is handled. Required.
중요정보를 다루는지 여부. 반드시 적습니다.`, type: "boolean" }, development: { description: `Whether an information system or a personal-data processing system is developed. Required.
정보시스템 또는 개인정보처리시스템을 개발하는지 여부. 반드시 적습니다.`, type: "boolean" }, access: { description: `How the vendor accesses systems and premises.
업체가 시스템과 시설에 접근하는 방식.`, type: "array", items: { description: `Kind of access.
접근 방식.`, type: "string", enum: ["on-site", "remote", "systems", "network", "none"], enumDescriptions: [`Staff on the premises.
상주 또는 방문.`, `Remote access.
원격 접속.`, `Access to information systems.
정보시스템 접근.`, `Access to the internal network.
내부망 접근.`, `No access.
접근 없음.`] }, maxItems: 5 }, subprocessors: { description: `Companies to which the vendor passes on work. Consent itself is criterion 2.3.3 and not judged.
업무를 다시 맡긴 재수탁자. 동의 여부는 2.3.3에서 확인하므로 점검하지 않습니다.`, type: "array", items: { $ref: "#/$defs/subprocessor" }, maxItems: 500 }, data: { $ref: "#/$defs/service_data" }, locations: { description: `Countries where the data is processed.
처리 국가.`, type: "array", items: { $ref: "#/$defs/country" }, minItems: 1, maxItems: 250 }, owner: { $ref: "#/$defs/email", description: `Role mailbox of the team in charge of this service.
이 업무를 담당하는 조직의 공용 메일 주소.` }, identified_requirements: { $ref: "#/$defs/identified_requirements" }, selection: { $ref: "#/$defs/selection" }, notes: { $ref: "#/$defs/notes" } }, patternProperties: { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { $ref: "#/$defs/extension" } } }, formats0 = require_formats().fullFormats.date;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.work === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "work" }, message: "must have required property 'work'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "work" || key0 === "country" || key0 === "consented_on" || key0 === "document" || key0 === "under")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern5.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) > 300) {
          let err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern6.test(data1)) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.work !== void 0) {
      let data2 = data.work;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e3) {
          let err11 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(data2) < 1) {
          let err12 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern6.test(data2)) {
          let err13 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 == "string") {
        if (!pattern8.test(data3)) {
          let err15 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.consented_on !== void 0) {
      let data4 = data.consented_on;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err17 = { instancePath: instancePath + "/consented_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/consented_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.document !== void 0) {
      let data5 = data.document;
      if (typeof data5 == "string") {
        if (func2(data5) > 64) {
          let err19 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (!pattern5.test(data5)) {
          let err20 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.under !== void 0) {
      let data6 = data.under;
      if (typeof data6 == "string") {
        if (func2(data6) > 64) {
          let err22 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (!pattern5.test(data6)) {
          let err23 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema54 = { description: `Requirement key of a term the agreement must contain.
계약서에 담아야 하는 요구사항의 키.`, type: "string", enum: ["legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recorded_on === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_on" }, message: "must have required property 'recorded_on'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.requirements === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "recorded_on" || key0 === "requirements" || key0 === "document")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.recorded_on !== void 0) {
      let data0 = data.recorded_on;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          let err3 = { instancePath: instancePath + "/recorded_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/recorded_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data1 = data.requirements;
      if (Array.isArray(data1)) {
        if (data1.length > 28) {
          let err5 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/maxItems", keyword: "maxItems", params: { limit: 28 }, message: "must NOT have more than 28 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            let err6 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (!(data2 === "legal-compliance" || data2 === "security-pledge" || data2 === "security-training" || data2 === "security-inspection" || data2 === "leakage-prevention" || data2 === "internet-restriction" || data2 === "physical-protection" || data2 === "endpoint-security" || data2 === "wireless-restriction" || data2 === "access-rights" || data2 === "subcontracting-restriction" || data2 === "subcontracting-procedure" || data2 === "violation-sanctions" || data2 === "damages" || data2 === "incident-reporting" || data2 === "purpose-limitation" || data2 === "safeguards" || data2 === "purpose-and-scope" || data2 === "pii-subcontracting" || data2 === "pii-access-control" || data2 === "pii-supervision" || data2 === "pii-liability" || data2 === "dev-legal-requirements" || data2 === "secure-coding" || data2 === "vulnerability-remediation" || data2 === "dev-environment-security" || data2 === "dev-confidentiality" || data2 === "dev-liability")) {
            let err7 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.document !== void 0) {
      let data3 = data.document;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err9 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern5.test(data3)) {
          let err10 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { title: "Selection", description: `How the vendor was selected for this service.
이 업무의 업체를 선정한 과정.`, type: "object", additionalProperties: !1, required: [], properties: { basis: { description: "How the vendor was chosen; `rfp` if absent. `existing` needs no selected_on.\n업체를 선정한 방식. 적지 않으면 `rfp`입니다. `existing`이면 selected_on을 적지 않아도 됩니다.", type: "string", enum: ["rfp", "direct", "standard-terms", "existing"], enumDescriptions: [`Request for proposal and evaluation.
제안요청과 평가.`, `Direct contract without a tender.
수의계약.`, `A service under its standard terms, such as SaaS.
이용약관에 따라 쓰는 서비스(SaaS 등).`, `Chosen before the first guideline on selection.
업체 선정 지침이 처음 시행되기 전에 선정.`] }, reason: { description: `Why the vendor was chosen without a request for proposal.
제안요청 없이 선정한 사유.`, type: "string", minLength: 1, maxLength: 2e3, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, procedure: { $ref: "#/$defs/id", description: `Id of the guideline record that was followed.
적용한 내부 지침 기록의 id.` }, selected_on: { $ref: "#/$defs/date", description: `Selection date.
선정일.` }, document: { $ref: "#/$defs/id", description: `Id of the vendor's document that shows the selection and its day.
선정 결과와 선정일을 확인할 수 있는 문서의 id.` }, rfp: { $ref: "#/$defs/rfp" }, evaluation: { $ref: "#/$defs/evaluation" }, review: { $ref: "#/$defs/review" } }, if: { properties: { basis: { const: "existing" } }, required: ["basis"] }, else: { required: ["selected_on"] } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "document" || key0 === "issued_on" || key0 === "security_requirements" || key0 === "privacy_requirements")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err2 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern5.test(data0)) {
          let err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.issued_on !== void 0) {
      let data1 = data.issued_on;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err5 = { instancePath: instancePath + "/issued_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/issued_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.security_requirements !== void 0) {
      let data2 = data.security_requirements, _errs11 = errors, valid4 = !1, _errs12 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.section === void 0) {
        let err7 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs12 === errors;
      valid4 = valid4 || _valid0;
      let _errs13 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.page === void 0) {
        let err8 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (valid4 = valid4 || _valid0, valid4)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (!(key1 === "section" || key1 === "page")) {
            let err10 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data2.section !== void 0) {
          let data3 = data2.section;
          if (typeof data3 == "string") {
            if (func2(data3) > 200) {
              let err11 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (func2(data3) < 1) {
              let err12 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (!pattern6.test(data3)) {
              let err13 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data2.page !== void 0) {
          let data4 = data2.page;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            let err15 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e5 || isNaN(data4)) {
              let err16 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              let err17 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.privacy_requirements !== void 0) {
      let data5 = data.privacy_requirements, _errs22 = errors, valid7 = !1, _errs23 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.section === void 0) {
        let err19 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid1 = _errs23 === errors;
      valid7 = valid7 || _valid1;
      let _errs24 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.page === void 0) {
        let err20 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid1 = _errs24 === errors;
      if (valid7 = valid7 || _valid1, valid7)
        errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        let err21 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (let key2 in data5)
          if (!(key2 === "section" || key2 === "page")) {
            let err22 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data5.section !== void 0) {
          let data6 = data5.section;
          if (typeof data6 == "string") {
            if (func2(data6) > 200) {
              let err23 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (func2(data6) < 1) {
              let err24 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (!pattern6.test(data6)) {
              let err25 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data5.page !== void 0) {
          let data7 = data5.page;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err27 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1e5 || isNaN(data7)) {
              let err28 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              let err29 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema68 = { title: "Criterion", description: `One item of the evaluation sheet.
평가표의 항목 하나.`, type: "object", additionalProperties: !1, required: ["name", "area", "weight"], properties: { name: { description: `Name of the item.
평가 항목의 이름.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, area: { description: `Area that the item evaluates.
평가하는 영역.`, type: "string", enum: ["security", "privacy", "other"], enumDescriptions: [`Information-security capability.
정보보호 역량.`, `Privacy capability.
개인정보 보호 역량.`, `Anything else: price, technique, schedule.
그 밖의 항목: 가격, 기술, 일정 등.`] }, weight: { description: `Points the item is worth.
배점.`, type: "number", minimum: 0, maximum: 1e4 }, score: { description: `Points the vendor got, out of weight.
업체가 받은 점수(배점 이내).`, type: "number", minimum: 0, maximum: 1e4 } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.approved_by === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" }, message: "must have required property 'approved_by'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.approved_on === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_on" }, message: "must have required property 'approved_on'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "reason" || key0 === "approved_by" || key0 === "approved_on")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e3) {
          let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          let err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern6.test(data0)) {
          let err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.approved_by !== void 0) {
      let data1 = data.approved_by;
      if (typeof data1 == "string") {
        if (func2(data1) > 300) {
          let err8 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (func2(data1) < 1) {
          let err9 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern6.test(data1)) {
          let err10 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.approved_on !== void 0) {
      let data2 = data.approved_on;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          let err12 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.evaluated_on === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluated_on" }, message: "must have required property 'evaluated_on'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.passing_score === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passing_score" }, message: "must have required property 'passing_score'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.criteria === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" }, message: "must have required property 'criteria'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "document" || key0 === "evaluated_on" || key0 === "passing_score" || key0 === "criteria" || key0 === "exception")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err5 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern5.test(data0)) {
          let err6 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.evaluated_on !== void 0) {
      let data1 = data.evaluated_on;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err8 = { instancePath: instancePath + "/evaluated_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/evaluated_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.passing_score !== void 0) {
      let data2 = data.passing_score;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err10 = { instancePath: instancePath + "/passing_score", schemaPath: "#/properties/passing_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          let err11 = { instancePath: instancePath + "/passing_score", schemaPath: "#/properties/passing_score/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/passing_score", schemaPath: "#/properties/passing_score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data3 = data.criteria;
      if (Array.isArray(data3)) {
        if (data3.length > 500) {
          let err13 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              let err14 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data4.area === void 0) {
              let err15 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data4.weight === void 0) {
              let err16 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key1 in data4)
              if (!(key1 === "name" || key1 === "area" || key1 === "weight" || key1 === "score")) {
                let err17 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 == "string") {
                if (func2(data5) > 300) {
                  let err18 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (func2(data5) < 1) {
                  let err19 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (!pattern6.test(data5)) {
                  let err20 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data4.area !== void 0) {
              let data6 = data4.area;
              if (typeof data6 != "string") {
                let err22 = { instancePath: instancePath + "/criteria/" + i0 + "/area", schemaPath: "#/$defs/criterion/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
              if (!(data6 === "security" || data6 === "privacy" || data6 === "other")) {
                let err23 = { instancePath: instancePath + "/criteria/" + i0 + "/area", schemaPath: "#/$defs/criterion/properties/area/enum", keyword: "enum", params: { allowedValues: schema68.properties.area.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data4.weight !== void 0) {
              let data7 = data4.weight;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 1e4 || isNaN(data7)) {
                  let err24 = { instancePath: instancePath + "/criteria/" + i0 + "/weight", schemaPath: "#/$defs/criterion/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  let err25 = { instancePath: instancePath + "/criteria/" + i0 + "/weight", schemaPath: "#/$defs/criterion/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/criteria/" + i0 + "/weight", schemaPath: "#/$defs/criterion/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data4.score !== void 0) {
              let data8 = data4.score;
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 1e4 || isNaN(data8)) {
                  let err27 = { instancePath: instancePath + "/criteria/" + i0 + "/score", schemaPath: "#/$defs/criterion/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                  let err28 = { instancePath: instancePath + "/criteria/" + i0 + "/score", schemaPath: "#/$defs/criterion/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
              } else {
                let err29 = { instancePath: instancePath + "/criteria/" + i0 + "/score", schemaPath: "#/$defs/criterion/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            let err30 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        let err31 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    data.exception !== void 0 && (validate32(data.exception, { instancePath: instancePath + "/exception", parentData: data, parentDataProperty: "exception", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reviewed_on === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed_on" }, message: "must have required property 'reviewed_on'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "document" || key0 === "reviewed_on")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern5.test(data0)) {
          let err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data1 = data.reviewed_on;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err6 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.basis === void 0 && (missing0 = "basis")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.basis !== void 0 && data.basis !== "existing") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), !_valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.selected_on === void 0) {
      let err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "selected_on" }, message: "must have required property 'selected_on'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "basis" || key0 === "reason" || key0 === "procedure" || key0 === "selected_on" || key0 === "document" || key0 === "rfp" || key0 === "evaluation" || key0 === "review")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.basis !== void 0) {
      let data1 = data.basis;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "rfp" || data1 === "direct" || data1 === "standard-terms" || data1 === "existing")) {
        let err6 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema56.properties.basis.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e3) {
          let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data2) < 1) {
          let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern6.test(data2)) {
          let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data3 = data.procedure;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err11 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern5.test(data3)) {
          let err12 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.selected_on !== void 0) {
      let data4 = data.selected_on;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err14 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.document !== void 0) {
      let data5 = data.document;
      if (typeof data5 == "string") {
        if (func2(data5) > 64) {
          let err16 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern5.test(data5)) {
          let err17 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.rfp !== void 0 && (validate29(data.rfp, { instancePath: instancePath + "/rfp", parentData: data, parentDataProperty: "rfp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length)), data.evaluation !== void 0 && (validate31(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.review !== void 0 && (validate35(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.started_on === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_on" }, message: "must have required property 'started_on'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.personal_data === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "personal_data" }, message: "must have required property 'personal_data'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.important_information === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "important_information" }, message: "must have required property 'important_information'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.development === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "development" }, message: "must have required property 'development'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(func1.call(schema37.properties, key0) || pattern4.test(key0))) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern5.test(data0)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) > 300) {
          let err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(data1) < 1) {
          let err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern6.test(data1)) {
          let err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 != "string") {
        let err15 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data2 === "it-operation" || data2 === "maintenance" || data2 === "development" || data2 === "security-operation" || data2 === "consulting" || data2 === "personal-data-processing" || data2 === "customer-support" || data2 === "facility" || data2 === "cloud" || data2 === "other")) {
        let err16 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema37.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.started_on !== void 0) {
      let data3 = data.started_on;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          let err17 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.ended_on !== void 0) {
      let data4 = data.ended_on;
      if (typeof data4 == "string") {
        if (!formats0.validate(data4)) {
          let err19 = { instancePath: instancePath + "/ended_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/ended_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.changed_on !== void 0) {
      let data5 = data.changed_on;
      if (typeof data5 == "string") {
        if (!formats0.validate(data5)) {
          let err21 = { instancePath: instancePath + "/changed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/changed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.personal_data !== void 0 && typeof data.personal_data != "boolean") {
      let err23 = { instancePath: instancePath + "/personal_data", schemaPath: "#/properties/personal_data/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.personal_data_relation !== void 0) {
      let data7 = data.personal_data_relation;
      if (typeof data7 != "string") {
        let err24 = { instancePath: instancePath + "/personal_data_relation", schemaPath: "#/properties/personal_data_relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data7 === "consigned" || data7 === "access" || data7 === "storage" || data7 === "provided" || data7 === "joint")) {
        let err25 = { instancePath: instancePath + "/personal_data_relation", schemaPath: "#/properties/personal_data_relation/enum", keyword: "enum", params: { allowedValues: schema37.properties.personal_data_relation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.legal_basis !== void 0) {
      let data8 = data.legal_basis;
      if (typeof data8 == "string") {
        if (func2(data8) > 2e3) {
          let err26 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (func2(data8) < 1) {
          let err27 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (!pattern6.test(data8)) {
          let err28 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.document !== void 0) {
      let data9 = data.document;
      if (typeof data9 == "string") {
        if (func2(data9) > 64) {
          let err30 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!pattern5.test(data9)) {
          let err31 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.important_information !== void 0 && typeof data.important_information != "boolean") {
      let err33 = { instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.development !== void 0 && typeof data.development != "boolean") {
      let err34 = { instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.access !== void 0) {
      let data12 = data.access;
      if (Array.isArray(data12)) {
        if (data12.length > 5) {
          let err35 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 != "string") {
            let err36 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (!(data13 === "on-site" || data13 === "remote" || data13 === "systems" || data13 === "network" || data13 === "none")) {
            let err37 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.access.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.subprocessors !== void 0) {
      let data14 = data.subprocessors;
      if (Array.isArray(data14)) {
        if (data14.length > 500) {
          let err39 = { instancePath: instancePath + "/subprocessors", schemaPath: "#/properties/subprocessors/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate24(data14[i1], { instancePath: instancePath + "/subprocessors/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/subprocessors", schemaPath: "#/properties/subprocessors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.data !== void 0) {
      let data16 = data.data;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          let err41 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/service_data/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        for (let key1 in data16)
          if (!(key1 === "items" || key1 === "subjects" || key1 === "retention")) {
            let err42 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/service_data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        if (data16.items !== void 0) {
          let data17 = data16.items;
          if (Array.isArray(data17)) {
            if (data17.length > 500) {
              let err43 = { instancePath: instancePath + "/data/items", schemaPath: "#/$defs/service_data/properties/items/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data17.length < 1) {
              let err44 = { instancePath: instancePath + "/data/items", schemaPath: "#/$defs/service_data/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            let len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 == "string") {
                if (func2(data18) > 300) {
                  let err45 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                if (func2(data18) < 1) {
                  let err46 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (!pattern6.test(data18)) {
                  let err47 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              } else {
                let err48 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            let err49 = { instancePath: instancePath + "/data/items", schemaPath: "#/$defs/service_data/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data16.subjects !== void 0) {
          let data19 = data16.subjects;
          if (Array.isArray(data19)) {
            if (data19.length > 100) {
              let err50 = { instancePath: instancePath + "/data/subjects", schemaPath: "#/$defs/service_data/properties/subjects/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data19.length < 1) {
              let err51 = { instancePath: instancePath + "/data/subjects", schemaPath: "#/$defs/service_data/properties/subjects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            let len3 = data19.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data20 = data19[i3];
              if (typeof data20 == "string") {
                if (func2(data20) > 300) {
                  let err52 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                }
                if (func2(data20) < 1) {
                  let err53 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (!pattern6.test(data20)) {
                  let err54 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            let err56 = { instancePath: instancePath + "/data/subjects", schemaPath: "#/$defs/service_data/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        if (data16.retention !== void 0) {
          let data21 = data16.retention;
          if (typeof data21 == "string") {
            if (func2(data21) > 2e3) {
              let err57 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (func2(data21) < 1) {
              let err58 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (!pattern6.test(data21)) {
              let err59 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/service_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.locations !== void 0) {
      let data22 = data.locations;
      if (Array.isArray(data22)) {
        if (data22.length > 250) {
          let err62 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data22.length < 1) {
          let err63 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        let len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data23 = data22[i4];
          if (typeof data23 == "string") {
            if (!pattern8.test(data23)) {
              let err64 = { instancePath: instancePath + "/locations/" + i4, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          } else {
            let err65 = { instancePath: instancePath + "/locations/" + i4, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
      } else {
        let err66 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data24 = data.owner;
      if (typeof data24 == "string") {
        if (func2(data24) > 254) {
          let err67 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (!pattern9.test(data24)) {
          let err68 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
      } else {
        let err69 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.identified_requirements !== void 0 && (validate26(data.identified_requirements, { instancePath: instancePath + "/identified_requirements", parentData: data, parentDataProperty: "identified_requirements", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.selection !== void 0 && (validate28(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.notes !== void 0) {
      let data27 = data.notes;
      if (typeof data27 == "string") {
        if (func2(data27) > 2e4) {
          let err70 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (func2(data27) < 1) {
          let err71 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (!pattern6.test(data27)) {
          let err72 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
      } else {
        let err73 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
  } else {
    let err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { description: `What the document is.
문서의 종류.`, type: "string", enum: ["consignment-contract", "security-agreement", "privacy-agreement", "annex", "terms-of-service", "pledge", "guideline", "rfp", "evaluation", "statement-of-work", "security-review", "certificate"], enumDescriptions: [`Contract for outsourced work or an outside service.
위탁(외부 서비스 이용) 계약서.`, `Security agreement.
보안 약정서(협정서).`, `Agreement on the entrusted processing of personal data.
개인정보 처리위탁 약정서(협정서).`, `Annex to a contract.
부속합의서.`, `Terms of service.
서비스 이용약관.`, `Security and privacy pledge.
정보보호 및 개인정보 보호 서약서.`, `Internal guideline.
내부 지침.`, `Request for proposal.
제안요청서.`, `Evaluation sheet.
제안 평가표.`, `Statement of work.
과업내용서(과업지시서).`, `Report of a security review.
보안성 검토 결과.`, `Certificate, such as ISMS-P, CSAP, ISO 27001 or SOC 2.
인증서(ISMS-P, CSAP, ISO 27001, SOC 2 등).`] }, pattern42 = new RegExp("^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$", "u"), pattern43 = new RegExp("^[a-z][a-z0-9+.-]*:[^\\s]+$", "u"), pattern44 = new RegExp("^[0-9a-f]{64}$", "u"), schema82 = { title: "Checked", description: `Record of a person's comparison with the document of this digest. It no longer counts when the digest changes.
담당자가 이 해시값의 문서와 직접 대조한 기록. 문서의 해시값이 달라지면 효력이 없습니다.`, type: "object", additionalProperties: !1, required: ["by", "on", "sha256"], properties: { by: { description: `Who compared: a role's mailbox.
대조한 담당 조직의 공용 메일 주소.`, $ref: "#/$defs/email" }, on: { $ref: "#/$defs/date", description: `Day of the comparison.
대조한 날.` }, sha256: { $ref: "#/$defs/sha256", description: `SHA-256 of the document that was compared.
대조한 문서의 SHA-256.` }, overrules: { description: `Rules that the person overrules here. Needs a reason.
담당자가 달리 판단한 규칙. 사유가 필요합니다.`, type: "array", items: { description: `Id of the rule.
규칙의 id.`, type: "string", enum: ["EVD-05", "EVD-06", "EVD-07"], enumDescriptions: [`The place on record.
기록한 조항 위치.`, `The facts on record.
기록한 사실.`, `The words of the clause.
조항의 문언.`] }, minItems: 1, maxItems: 3 }, reason: { description: `Why the person overrules them.
달리 판단한 사유.`, type: "string", minLength: 1, maxLength: 2e3, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" } }, dependentRequired: { overrules: ["reason"] } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.on === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sha256 === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "by" || key0 === "on" || key0 === "sha256" || key0 === "overrules" || key0 === "reason")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 == "string") {
        if (func2(data0) > 254) {
          let err4 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern9.test(data0)) {
          let err5 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err7 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data2 = data.sha256;
      if (typeof data2 == "string") {
        if (!pattern44.test(data2)) {
          let err9 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.overrules !== void 0) {
      let data3 = data.overrules;
      if (Array.isArray(data3)) {
        if (data3.length > 3) {
          let err11 = { instancePath: instancePath + "/overrules", schemaPath: "#/properties/overrules/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.length < 1) {
          let err12 = { instancePath: instancePath + "/overrules", schemaPath: "#/properties/overrules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string") {
            let err13 = { instancePath: instancePath + "/overrules/" + i0, schemaPath: "#/properties/overrules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data4 === "EVD-05" || data4 === "EVD-06" || data4 === "EVD-07")) {
            let err14 = { instancePath: instancePath + "/overrules/" + i0, schemaPath: "#/properties/overrules/items/enum", keyword: "enum", params: { allowedValues: schema82.properties.overrules.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/overrules", schemaPath: "#/properties/overrules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 == "string") {
        if (func2(data5) > 2e3) {
          let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data5) < 1) {
          let err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern6.test(data5)) {
          let err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.overrules !== void 0 && data.reason === void 0) {
      let err20 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "overrules",
        missingProperty: "reason",
        depsCount: 1,
        deps: "reason"
      }, message: "must have property reason when property overrules is present" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.path === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.uri === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "kind" || key0 === "title" || key0 === "path" || key0 === "uri" || key0 === "sha256" || key0 === "checked")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern5.test(data0)) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data1 === "consignment-contract" || data1 === "security-agreement" || data1 === "privacy-agreement" || data1 === "annex" || data1 === "terms-of-service" || data1 === "pledge" || data1 === "guideline" || data1 === "rfp" || data1 === "evaluation" || data1 === "statement-of-work" || data1 === "security-review" || data1 === "certificate")) {
        let err10 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (func2(data2) > 300) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(data2) < 1) {
          let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern6.test(data2)) {
          let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 == "string") {
        if (func2(data3) > 1024) {
          let err15 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern42.test(data3)) {
          let err16 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.uri !== void 0) {
      let data4 = data.uri;
      if (typeof data4 == "string") {
        if (func2(data4) > 2048) {
          let err18 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern43.test(data4)) {
          let err19 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*:[^\\s]+$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data5 = data.sha256;
      if (typeof data5 == "string") {
        if (!pattern44.test(data5)) {
          let err21 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    data.checked !== void 0 && (validate40(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length));
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.until === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "until")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 300) {
          let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern6.test(data0)) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err7 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          let err3 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.valid === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "number" || key0 === "valid" || key0 === "document")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 == "string") {
        if (func2(data0) > 100) {
          let err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern6.test(data0)) {
          let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func2(data1) > 100) {
          let err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern6.test(data1)) {
          let err9 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.valid !== void 0 && (validate46(data.valid, { instancePath: instancePath + "/valid", parentData: data, parentDataProperty: "valid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.document !== void 0) {
      let data3 = data.document;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err11 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern5.test(data3)) {
          let err12 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.address === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "role" || key0 === "address")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 == "string") {
        if (func2(data0) > 300) {
          let err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern6.test(data0)) {
          let err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.address !== void 0) {
      let data1 = data.address;
      if (typeof data1 == "string") {
        if (func2(data1) > 254) {
          let err7 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern9.test(data1)) {
          let err8 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.status === void 0 && (missing0 = "status")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.status !== void 0 && data.status !== "terminated") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.services !== void 0) {
      let data1 = data.services;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.ended_on === void 0) {
              let err2 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/then/properties/services/items/required", keyword: "required", params: { missingProperty: "ended_on" }, message: "must have required property 'ended_on'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/then/properties/services/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/services", schemaPath: "#/then/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.services = !0, props0.status = !0;
    }
  }
  if (!valid0) {
    let err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.name === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.status === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.services === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!(func1.call(schema33.properties, key0) || pattern4.test(key0))) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "vendor") {
      let err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "vendor" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern5.test(data4)) {
          let err14 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.name !== void 0) {
      let data5 = data.name;
      if (typeof data5 == "string") {
        if (func2(data5) > 300) {
          let err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data5) < 1) {
          let err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern6.test(data5)) {
          let err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.registration_number !== void 0) {
      let data6 = data.registration_number;
      if (typeof data6 == "string") {
        if (func2(data6) > 40) {
          let err20 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func2(data6) < 1) {
          let err21 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern6.test(data6)) {
          let err22 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 == "string") {
        if (!pattern8.test(data7)) {
          let err24 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err26 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (!(data8 === "prospect" || data8 === "onboarding" || data8 === "active" || data8 === "terminated")) {
        let err27 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data9 = data.owner;
      if (typeof data9 == "string") {
        if (func2(data9) > 254) {
          let err28 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (!pattern9.test(data9)) {
          let err29 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.services !== void 0) {
      let data10 = data.services;
      if (Array.isArray(data10)) {
        if (data10.length > 200) {
          let err31 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data10.length < 1) {
          let err32 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        let len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate23(data10[i1], { instancePath: instancePath + "/services/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        let err33 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data12 = data.documents;
      if (Array.isArray(data12)) {
        if (data12.length > 500) {
          let err34 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate39(data12[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      } else {
        let err35 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.former_names !== void 0) {
      let data14 = data.former_names;
      if (Array.isArray(data14)) {
        if (data14.length > 50) {
          let err36 = { instancePath: instancePath + "/former_names", schemaPath: "#/properties/former_names/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate43(data14[i3], { instancePath: instancePath + "/former_names/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
      } else {
        let err37 = { instancePath: instancePath + "/former_names", schemaPath: "#/properties/former_names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.certifications !== void 0) {
      let data16 = data.certifications;
      if (Array.isArray(data16)) {
        if (data16.length > 100) {
          let err38 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        let len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate45(data16[i4], { instancePath: instancePath + "/certifications/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      } else {
        let err39 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data18 = data.contacts;
      if (Array.isArray(data18)) {
        if (data18.length > 50) {
          let err40 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        let len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate49(data18[i5], { instancePath: instancePath + "/contacts/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data20 = data.notes;
      if (typeof data20 == "string") {
        if (func2(data20) > 2e4) {
          let err42 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (func2(data20) < 1) {
          let err43 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (!pattern6.test(data20)) {
          let err44 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        let err45 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
  } else {
    let err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contract = validate52, schema98 = { title: "Contract", description: `An agreement with the vendor and its clauses.
업체와 맺은 계약과 그 조항.`, type: "object", additionalProperties: !1, required: ["kind", "id", "vendor", "services", "title", "status", "effective"], properties: { kind: { description: `This record describes a contract.
계약 기록.`, const: "contract" }, id: { $ref: "#/$defs/id", description: `Identifier of the contract within this vendor.
이 업체 안에서 계약을 가리키는 식별자.` }, vendor: { $ref: "#/$defs/id", description: `Vendor id; equals the name of the folder.
업체 식별자. 폴더 이름과 같아야 합니다.` }, services: { description: `Ids of the services this contract covers.
이 계약이 다루는 업무의 id.`, type: "array", items: { $ref: "#/$defs/id" }, minItems: 1, maxItems: 200 }, title: { description: `Title of the contract.
계약서의 제목.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, status: { description: `Status of the contract.
계약 상태.`, type: "string", enum: ["draft", "signed", "terminated"], enumDescriptions: [`Not signed yet.
아직 체결하지 않음.`, `Signed.
체결됨.`, `Ended before its term.
중도 해지됨.`] }, signed_on: { $ref: "#/$defs/date", description: `Day of the last signature; required once signed.
체결일. 체결된 계약에는 반드시 적습니다.` }, effective: { $ref: "#/$defs/period", description: `Period in which the contract is in force.
계약의 효력 기간.` }, renewal: { $ref: "#/$defs/automatic_renewal" }, renewals: { description: "Renewals agreed one by one, in order; instead of renewed_on. A gap between a term's end and a later renewal stays a gap.\n건별로 합의한 갱신을 순서대로 적습니다. `renewed_on` 대신 씁니다. 기간이 끝난 뒤 늦게 갱신하였다면 그 사이는 공백으로 남습니다.", type: "array", items: { $ref: "#/$defs/renewal" }, minItems: 1, maxItems: 200 }, terminated_on: { $ref: "#/$defs/date", description: "Last day in force of a contract with `status: terminated`.\n`status: terminated`인 계약의 효력이 끝난 마지막 날." }, amends: { $ref: "#/$defs/id", description: `Id of the contract that this one amends.
이 계약이 변경하는 계약의 id(변경계약).` }, repeals: { description: `Requirements whose terms this amendment removes.
이 변경계약으로 삭제된 요구사항.`, type: "array", items: { $ref: "#/$defs/term" }, minItems: 1, maxItems: 28 }, under: { $ref: "#/$defs/id", description: `Id of the master agreement under which this order was placed.
이 개별계약의 바탕이 되는 기본계약의 id.` }, renewed_on: { $ref: "#/$defs/date", description: `Day of the last renewal.
마지막으로 갱신한 날.` }, reviewed_on: { $ref: "#/$defs/date", description: `Day the terms were last reviewed.
계약 내용을 마지막으로 재검토한 날.` }, review_document: { $ref: "#/$defs/id", description: `Id of this contract's document that shows the last review.
마지막 재검토를 확인할 수 있는 문서의 id.` }, documents: { description: `Documents that make up the agreement.
계약을 이루는 문서.`, type: "array", items: { $ref: "#/$defs/contract_document" }, maxItems: 500 }, clauses: { description: `Clauses; one may meet several requirements.
조항. 하나가 여러 요구사항을 충족할 수 있습니다.`, type: "array", items: { $ref: "#/$defs/clause" }, maxItems: 2e3 }, not_applicable: { description: `Terms this work does not need, each with its reason.
이 업무에 필요하지 않은 요구사항과 그 사유.`, type: "array", items: { $ref: "#/$defs/not_applicable" }, maxItems: 100 }, notes: { $ref: "#/$defs/notes" } }, if: { properties: { status: { const: "signed" } }, required: ["status"] }, then: { required: ["signed_on"] }, patternProperties: { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { $ref: "#/$defs/extension" } }, dependentRequired: { repeals: ["amends"], terminated_on: ["signed_on"] }, allOf: [{ if: { required: ["renewal"] }, then: { properties: { effective: { type: "object", required: ["to"] } } } }] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          let err2 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err4 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.automatic === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automatic" }, message: "must have required property 'automatic'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.term_months === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "term_months" }, message: "must have required property 'term_months'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "automatic" || key0 === "term_months" || key0 === "notice_days" || key0 === "ends_on")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.automatic !== void 0) {
      let data0 = data.automatic;
      if (typeof data0 != "boolean") {
        let err3 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data0 !== !0) {
        let err4 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.term_months !== void 0) {
      let data1 = data.term_months;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/term_months", schemaPath: "#/properties/term_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1200 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/term_months", schemaPath: "#/properties/term_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1200 }, message: "must be <= 1200" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/term_months", schemaPath: "#/properties/term_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.notice_days !== void 0) {
      let data2 = data.notice_days;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/notice_days", schemaPath: "#/properties/notice_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3650 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/notice_days", schemaPath: "#/properties/notice_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err10 = { instancePath: instancePath + "/notice_days", schemaPath: "#/properties/notice_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.ends_on !== void 0) {
      let data3 = data.ends_on;
      if (typeof data3 == "string") {
        if (!formats0.validate(data3)) {
          let err11 = { instancePath: instancePath + "/ends_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/ends_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "on" || key0 === "to" || key0 === "reviewed_on" || key0 === "document")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          let err3 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data2 = data.reviewed_on;
      if (typeof data2 == "string") {
        if (!formats0.validate(data2)) {
          let err7 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.document !== void 0) {
      let data3 = data.document;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err9 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern5.test(data3)) {
          let err10 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema120 = { title: "ContractDocument", description: `A document of this agreement: a file in the repository (path) or an outside reference (uri with sha256).
이 계약을 이루는 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.`, type: "object", additionalProperties: !1, required: ["id", "kind"], properties: { id: { $ref: "#/$defs/id", description: `Name by which this record refers to the document.
이 기록 안에서 문서를 가리키는 이름.` }, kind: { $ref: "#/$defs/document_kind" }, title: { description: `Title of the document.
문서 제목.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, path: { $ref: "#/$defs/path" }, uri: { $ref: "#/$defs/uri" }, sha256: { $ref: "#/$defs/sha256" }, checked: { $ref: "#/$defs/checked" }, signed_on: { $ref: "#/$defs/date", description: `Day this document was signed, if later than the contract.
이 문서의 체결일. 계약보다 나중에 체결한 경우 적습니다.` }, effective_from: { $ref: "#/$defs/date", description: `First day this document applies, if later than the contract.
이 문서의 효력이 시작되는 날. 계약보다 늦은 경우 적습니다.` }, part_of_agreement: { description: `The contract makes this statement of work or request for proposal part of itself.
과업내용서나 제안요청서를 계약의 일부로 정한 경우 적습니다.`, type: "boolean", const: !0 } }, oneOf: [{ required: ["path"] }, { required: ["uri"] }] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.path === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.uri === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema120.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern5.test(data0)) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data1 === "consignment-contract" || data1 === "security-agreement" || data1 === "privacy-agreement" || data1 === "annex" || data1 === "terms-of-service" || data1 === "pledge" || data1 === "guideline" || data1 === "rfp" || data1 === "evaluation" || data1 === "statement-of-work" || data1 === "security-review" || data1 === "certificate")) {
        let err10 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (func2(data2) > 300) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(data2) < 1) {
          let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern6.test(data2)) {
          let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 == "string") {
        if (func2(data3) > 1024) {
          let err15 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern42.test(data3)) {
          let err16 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.uri !== void 0) {
      let data4 = data.uri;
      if (typeof data4 == "string") {
        if (func2(data4) > 2048) {
          let err18 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern43.test(data4)) {
          let err19 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*:[^\\s]+$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data5 = data.sha256;
      if (typeof data5 == "string") {
        if (!pattern44.test(data5)) {
          let err21 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.checked !== void 0 && (validate40(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.signed_on !== void 0) {
      let data7 = data.signed_on;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          let err23 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.effective_from !== void 0) {
      let data8 = data.effective_from;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          let err25 = { instancePath: instancePath + "/effective_from", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/effective_from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.part_of_agreement !== void 0) {
      let data9 = data.part_of_agreement;
      if (typeof data9 != "boolean") {
        let err27 = { instancePath: instancePath + "/part_of_agreement", schemaPath: "#/properties/part_of_agreement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (data9 !== !0) {
        let err28 = { instancePath: instancePath + "/part_of_agreement", schemaPath: "#/properties/part_of_agreement/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema128 = { title: "Clause", description: `An article of a document and the requirements it meets.
문서의 조항과 그 조항이 충족하는 요구사항.`, type: "object", additionalProperties: !1, required: ["covers"], properties: { document: { $ref: "#/$defs/id", description: `Id of this contract's document that holds the clause.
조항이 실린 문서의 id.` }, article: { description: `Article, as numbered in the document.
조항 번호. 문서에 있는 그대로 적습니다.`, type: "string", minLength: 1, maxLength: 200, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, page: { description: `Page, from 1.
쪽 번호, 1부터.`, type: "integer", minimum: 1, maximum: 1e5 }, quote: { description: `Words of the clause, exactly as in the document.
조항의 문구. 문서에 있는 그대로 적습니다.`, type: "string", minLength: 1, maxLength: 2e4, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, covers: { description: `Requirements this clause meets.
이 조항이 충족하는 요구사항.`, type: "array", items: { $ref: "#/$defs/term" }, minItems: 1, maxItems: 28 }, interval_months: { description: `Interval of training or inspection that the clause states, in months.
조항에 정한 교육 또는 점검의 주기(개월).`, type: "integer", minimum: 1, maximum: 120 }, interval: { description: `The clause requires it periodically without an interval.
주기를 정하지 않고 '정기적으로' 하도록 정한 조항.`, type: "string", enum: ["unstated"], enumDescriptions: [`No interval is stated.
주기가 정해져 있지 않음.`] }, endpoint: { description: `Endpoint-security measures that the clause names.
조항에 정한 단말기 보안 대책.`, type: "array", items: { description: `Endpoint-security measure.
단말기 보안 대책.`, type: "string", enum: ["anti-virus", "password-policy", "screen-saver"], enumDescriptions: [`Anti-virus software.
백신 프로그램.`, `Safe passwords, changed periodically.
안전한 비밀번호 설정 및 주기적 변경.`, `Screen saver.
화면보호기.`] }, minItems: 1, maxItems: 3 }, deadline_hours: { description: `Deadline for reporting an incident, in hours, if the clause states one.
사고를 보고하여야 하는 기한(시간). 조항에 정해진 경우 적습니다.`, type: "integer", minimum: 1, maximum: 8760 }, deadline: { $ref: "#/$defs/deadline" }, checked: { $ref: "#/$defs/checked" }, proposed: { description: `Drafted by the tool and not yet accepted by a person: counts for nothing.
도구가 작성하고 아직 담당자가 확인하지 않은 조항. 점검에서 인정하지 않습니다.`, type: "boolean", const: !0 }, notes: { $ref: "#/$defs/notes" } } }, pattern73 = new RegExp("^(immediately|business-days:[1-9][0-9]{0,2})$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.covers === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema128.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err2 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern5.test(data0)) {
          let err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if (typeof data1 == "string") {
        if (func2(data1) > 200) {
          let err5 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data1) < 1) {
          let err6 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern6.test(data1)) {
          let err7 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.page !== void 0) {
      let data2 = data.page;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e5 || isNaN(data2)) {
          let err10 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err11 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.quote !== void 0) {
      let data3 = data.quote;
      if (typeof data3 == "string") {
        if (func2(data3) > 2e4) {
          let err12 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func2(data3) < 1) {
          let err13 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern6.test(data3)) {
          let err14 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.covers !== void 0) {
      let data4 = data.covers;
      if (Array.isArray(data4)) {
        if (data4.length > 28) {
          let err16 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 28 }, message: "must NOT have more than 28 items" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.length < 1) {
          let err17 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 != "string") {
            let err18 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (!(data5 === "legal-compliance" || data5 === "security-pledge" || data5 === "security-training" || data5 === "security-inspection" || data5 === "leakage-prevention" || data5 === "internet-restriction" || data5 === "physical-protection" || data5 === "endpoint-security" || data5 === "wireless-restriction" || data5 === "access-rights" || data5 === "subcontracting-restriction" || data5 === "subcontracting-procedure" || data5 === "violation-sanctions" || data5 === "damages" || data5 === "incident-reporting" || data5 === "purpose-limitation" || data5 === "safeguards" || data5 === "purpose-and-scope" || data5 === "pii-subcontracting" || data5 === "pii-access-control" || data5 === "pii-supervision" || data5 === "pii-liability" || data5 === "dev-legal-requirements" || data5 === "secure-coding" || data5 === "vulnerability-remediation" || data5 === "dev-environment-security" || data5 === "dev-confidentiality" || data5 === "dev-liability")) {
            let err19 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.interval_months !== void 0) {
      let data6 = data.interval_months;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err21 = { instancePath: instancePath + "/interval_months", schemaPath: "#/properties/interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 120 || isNaN(data6)) {
          let err22 = { instancePath: instancePath + "/interval_months", schemaPath: "#/properties/interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err23 = { instancePath: instancePath + "/interval_months", schemaPath: "#/properties/interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
    }
    if (data.interval !== void 0) {
      let data7 = data.interval;
      if (typeof data7 != "string") {
        let err24 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data7 !== "unstated") {
        let err25 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema128.properties.interval.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.endpoint !== void 0) {
      let data8 = data.endpoint;
      if (Array.isArray(data8)) {
        if (data8.length > 3) {
          let err26 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data8.length < 1) {
          let err27 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 != "string") {
            let err28 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (!(data9 === "anti-virus" || data9 === "password-policy" || data9 === "screen-saver")) {
            let err29 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/enum", keyword: "enum", params: { allowedValues: schema128.properties.endpoint.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.deadline_hours !== void 0) {
      let data10 = data.deadline_hours;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err31 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 8760 || isNaN(data10)) {
          let err32 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          let err33 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
    }
    if (data.deadline !== void 0) {
      let data11 = data.deadline;
      if (typeof data11 == "string") {
        if (func2(data11) > 20) {
          let err34 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/deadline/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (!pattern73.test(data11)) {
          let err35 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/deadline/pattern", keyword: "pattern", params: { pattern: "^(immediately|business-days:[1-9][0-9]{0,2})$" }, message: 'must match pattern "^(immediately|business-days:[1-9][0-9]{0,2})$"' };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/deadline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.checked !== void 0 && (validate40(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.proposed !== void 0) {
      let data13 = data.proposed;
      if (typeof data13 != "boolean") {
        let err37 = { instancePath: instancePath + "/proposed", schemaPath: "#/properties/proposed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (data13 !== !0) {
        let err38 = { instancePath: instancePath + "/proposed", schemaPath: "#/properties/proposed/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data14 = data.notes;
      if (typeof data14 == "string") {
        if (func2(data14) > 2e4) {
          let err39 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (func2(data14) < 1) {
          let err40 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!pattern6.test(data14)) {
          let err41 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requirement === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "requirement" || key0 === "reason" || key0 === "services")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.requirement !== void 0) {
      let data0 = data.requirement;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/requirement", schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "legal-compliance" || data0 === "security-pledge" || data0 === "security-training" || data0 === "security-inspection" || data0 === "leakage-prevention" || data0 === "internet-restriction" || data0 === "physical-protection" || data0 === "endpoint-security" || data0 === "wireless-restriction" || data0 === "access-rights" || data0 === "subcontracting-restriction" || data0 === "subcontracting-procedure" || data0 === "violation-sanctions" || data0 === "damages" || data0 === "incident-reporting" || data0 === "purpose-limitation" || data0 === "safeguards" || data0 === "purpose-and-scope" || data0 === "pii-subcontracting" || data0 === "pii-access-control" || data0 === "pii-supervision" || data0 === "pii-liability" || data0 === "dev-legal-requirements" || data0 === "secure-coding" || data0 === "vulnerability-remediation" || data0 === "dev-environment-security" || data0 === "dev-confidentiality" || data0 === "dev-liability")) {
        let err4 = { instancePath: instancePath + "/requirement", schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 == "string") {
        if (func2(data1) > 2e3) {
          let err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data1) < 1) {
          let err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern6.test(data1)) {
          let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.services !== void 0) {
      let data2 = data.services;
      if (Array.isArray(data2)) {
        if (data2.length > 200) {
          let err9 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2.length < 1) {
          let err10 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func2(data3) > 64) {
              let err11 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (!pattern5.test(data3)) {
              let err12 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs2 = errors, valid1 = !0, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.renewal === void 0 && (missing0 = "renewal")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.effective !== void 0) {
      let data0 = data.effective;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.to === void 0) {
          let err1 = { instancePath: instancePath + "/effective", schemaPath: "#/allOf/0/then/properties/effective/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/effective", schemaPath: "#/allOf/0/then/properties/effective/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (valid1 = _valid0, valid1) {
      var props0 = {};
      props0.effective = !0;
    }
  }
  if (!valid1) {
    let err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  let _errs7 = errors, valid3 = !0, _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.status === void 0 && (missing1 = "status")) {
      let err4 = {};
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    } else if (data.status !== void 0 && data.status !== "signed") {
      let err5 = {};
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  }
  var _valid1 = _errs8 === errors;
  if (props0 !== !0 && (props0 = props0 || {}, props0.status = !0), errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null), _valid1) {
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.signed_on === void 0) {
      let err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "signed_on" }, message: "must have required property 'signed_on'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.vendor === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.services === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.title === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.status === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.effective === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    for (let key0 in data)
      if (!(func1.call(schema98.properties, key0) || pattern4.test(key0))) {
        let err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "contract") {
      let err16 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "contract" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err17 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern5.test(data3)) {
          let err18 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data4 = data.vendor;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          let err20 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern5.test(data4)) {
          let err21 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.services !== void 0) {
      let data5 = data.services;
      if (Array.isArray(data5)) {
        if (data5.length > 200) {
          let err23 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data5.length < 1) {
          let err24 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func2(data6) > 64) {
              let err25 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (!pattern5.test(data6)) {
              let err26 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.title !== void 0) {
      let data7 = data.title;
      if (typeof data7 == "string") {
        if (func2(data7) > 300) {
          let err29 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (func2(data7) < 1) {
          let err30 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (!pattern6.test(data7)) {
          let err31 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err33 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data8 === "draft" || data8 === "signed" || data8 === "terminated")) {
        let err34 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema98.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.signed_on !== void 0) {
      let data9 = data.signed_on;
      if (typeof data9 == "string") {
        if (!formats0.validate(data9)) {
          let err35 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.effective !== void 0 && (validate54(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.renewal !== void 0 && (validate56(data.renewal, { instancePath: instancePath + "/renewal", parentData: data, parentDataProperty: "renewal", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data.renewals !== void 0) {
      let data12 = data.renewals;
      if (Array.isArray(data12)) {
        if (data12.length > 200) {
          let err37 = { instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data12.length < 1) {
          let err38 = { instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate58(data12[i1], { instancePath: instancePath + "/renewals/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      } else {
        let err39 = { instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.terminated_on !== void 0) {
      let data14 = data.terminated_on;
      if (typeof data14 == "string") {
        if (!formats0.validate(data14)) {
          let err40 = { instancePath: instancePath + "/terminated_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/terminated_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.amends !== void 0) {
      let data15 = data.amends;
      if (typeof data15 == "string") {
        if (func2(data15) > 64) {
          let err42 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (!pattern5.test(data15)) {
          let err43 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.repeals !== void 0) {
      let data16 = data.repeals;
      if (Array.isArray(data16)) {
        if (data16.length > 28) {
          let err45 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/maxItems", keyword: "maxItems", params: { limit: 28 }, message: "must NOT have more than 28 items" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data16.length < 1) {
          let err46 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 != "string") {
            let err47 = { instancePath: instancePath + "/repeals/" + i2, schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (!(data17 === "legal-compliance" || data17 === "security-pledge" || data17 === "security-training" || data17 === "security-inspection" || data17 === "leakage-prevention" || data17 === "internet-restriction" || data17 === "physical-protection" || data17 === "endpoint-security" || data17 === "wireless-restriction" || data17 === "access-rights" || data17 === "subcontracting-restriction" || data17 === "subcontracting-procedure" || data17 === "violation-sanctions" || data17 === "damages" || data17 === "incident-reporting" || data17 === "purpose-limitation" || data17 === "safeguards" || data17 === "purpose-and-scope" || data17 === "pii-subcontracting" || data17 === "pii-access-control" || data17 === "pii-supervision" || data17 === "pii-liability" || data17 === "dev-legal-requirements" || data17 === "secure-coding" || data17 === "vulnerability-remediation" || data17 === "dev-environment-security" || data17 === "dev-confidentiality" || data17 === "dev-liability")) {
            let err48 = { instancePath: instancePath + "/repeals/" + i2, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
      } else {
        let err49 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.under !== void 0) {
      let data18 = data.under;
      if (typeof data18 == "string") {
        if (func2(data18) > 64) {
          let err50 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (!pattern5.test(data18)) {
          let err51 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
      } else {
        let err52 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.renewed_on !== void 0) {
      let data19 = data.renewed_on;
      if (typeof data19 == "string") {
        if (!formats0.validate(data19)) {
          let err53 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
        }
      } else {
        let err54 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data20 = data.reviewed_on;
      if (typeof data20 == "string") {
        if (!formats0.validate(data20)) {
          let err55 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
      } else {
        let err56 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.review_document !== void 0) {
      let data21 = data.review_document;
      if (typeof data21 == "string") {
        if (func2(data21) > 64) {
          let err57 = { instancePath: instancePath + "/review_document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        if (!pattern5.test(data21)) {
          let err58 = { instancePath: instancePath + "/review_document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      } else {
        let err59 = { instancePath: instancePath + "/review_document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data22 = data.documents;
      if (Array.isArray(data22)) {
        if (data22.length > 500) {
          let err60 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        let len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate60(data22[i3], { instancePath: instancePath + "/documents/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      } else {
        let err61 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data24 = data.clauses;
      if (Array.isArray(data24)) {
        if (data24.length > 2e3) {
          let err62 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        let len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate63(data24[i4], { instancePath: instancePath + "/clauses/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
      } else {
        let err63 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.not_applicable !== void 0) {
      let data26 = data.not_applicable;
      if (Array.isArray(data26)) {
        if (data26.length > 100) {
          let err64 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        let len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate66(data26[i5], { instancePath: instancePath + "/not_applicable/" + i5, parentData: data26, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else {
        let err65 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data28 = data.notes;
      if (typeof data28 == "string") {
        if (func2(data28) > 2e4) {
          let err66 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (func2(data28) < 1) {
          let err67 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (!pattern6.test(data28)) {
          let err68 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
      } else {
        let err69 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.repeals !== void 0 && data.amends === void 0) {
      let err70 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "repeals",
        missingProperty: "amends",
        depsCount: 1,
        deps: "amends"
      }, message: "must have property amends when property repeals is present" };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.terminated_on !== void 0 && data.signed_on === void 0) {
      let err71 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "terminated_on",
        missingProperty: "signed_on",
        depsCount: 1,
        deps: "signed_on"
      }, message: "must have property signed_on when property terminated_on is present" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
  } else {
    let err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var guideline = validate69, schema139 = { title: "Guideline", description: `An organisation-wide guideline (vendors/_guidelines/).
조직 전체에 적용되는 내부 지침 (vendors/_guidelines/).`, type: "object", additionalProperties: !1, required: ["kind", "id", "title", "effective", "document", "covers"], properties: { kind: { description: `This record describes a guideline.
지침 기록.`, const: "guideline" }, id: { $ref: "#/$defs/id", description: `Identifier of the guideline.
지침의 식별자.` }, title: { description: `Title of the guideline.
지침의 제목.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, effective: { $ref: "#/$defs/period", description: `Period in which the guideline is in force.
지침의 시행 기간.` }, document: { $ref: "#/$defs/guideline_document" }, covers: { description: `Requirements for which the guideline sets a procedure.
지침에서 절차를 정한 요구사항.`, type: "array", items: { description: `Requirement key.
요구사항 키.`, type: "string", enum: ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied", "agreement-in-force", "agreement-signed-before-start", "agreement-not-lapsing", "requirements-identified", "not-generic-only", "reviewed-after-change", "not-applicable-reasoned", "facts-agree", "legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability", "evidence-present", "evidence-unchanged", "clause-located", "quote-found", "clause-in-place", "clause-facts-agree", "words-agree", "clause-compared"] }, minItems: 1, maxItems: 48 }, notes: { $ref: "#/$defs/notes" } }, patternProperties: { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { $ref: "#/$defs/extension" } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.path === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.uri === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "path" || key0 === "uri" || key0 === "sha256")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func2(data0) > 300) {
          let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern6.test(data0)) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 == "string") {
        if (func2(data1) > 1024) {
          let err8 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern42.test(data1)) {
          let err9 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.uri !== void 0) {
      let data2 = data.uri;
      if (typeof data2 == "string") {
        if (func2(data2) > 2048) {
          let err11 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern43.test(data2)) {
          let err12 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*:[^\\s]+$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data3 = data.sha256;
      if (typeof data3 == "string") {
        if (!pattern44.test(data3)) {
          let err14 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.effective === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.document === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.covers === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "effective" || key0 === "document" || key0 === "covers" || key0 === "notes" || pattern4.test(key0))) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "guideline") {
      let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "guideline" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern5.test(data1)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (func2(data2) > 300) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(data2) < 1) {
          let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern6.test(data2)) {
          let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.effective !== void 0 && (validate54(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.document !== void 0 && (validate72(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.covers !== void 0) {
      let data5 = data.covers;
      if (Array.isArray(data5)) {
        if (data5.length > 48) {
          let err15 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 48 }, message: "must NOT have more than 48 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5.length < 1) {
          let err16 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 != "string") {
            let err17 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(data6 === "selection-procedure" || data6 === "rfp-requirements" || data6 === "evaluation-criteria" || data6 === "evaluation-applied" || data6 === "agreement-in-force" || data6 === "agreement-signed-before-start" || data6 === "agreement-not-lapsing" || data6 === "requirements-identified" || data6 === "not-generic-only" || data6 === "reviewed-after-change" || data6 === "not-applicable-reasoned" || data6 === "facts-agree" || data6 === "legal-compliance" || data6 === "security-pledge" || data6 === "security-training" || data6 === "security-inspection" || data6 === "leakage-prevention" || data6 === "internet-restriction" || data6 === "physical-protection" || data6 === "endpoint-security" || data6 === "wireless-restriction" || data6 === "access-rights" || data6 === "subcontracting-restriction" || data6 === "subcontracting-procedure" || data6 === "violation-sanctions" || data6 === "damages" || data6 === "incident-reporting" || data6 === "purpose-limitation" || data6 === "safeguards" || data6 === "purpose-and-scope" || data6 === "pii-subcontracting" || data6 === "pii-access-control" || data6 === "pii-supervision" || data6 === "pii-liability" || data6 === "dev-legal-requirements" || data6 === "secure-coding" || data6 === "vulnerability-remediation" || data6 === "dev-environment-security" || data6 === "dev-confidentiality" || data6 === "dev-liability" || data6 === "evidence-present" || data6 === "evidence-unchanged" || data6 === "clause-located" || data6 === "quote-found" || data6 === "clause-in-place" || data6 === "clause-facts-agree" || data6 === "words-agree" || data6 === "clause-compared")) {
            let err18 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema139.properties.covers.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data7 = data.notes;
      if (typeof data7 == "string") {
        if (func2(data7) > 2e4) {
          let err20 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (func2(data7) < 1) {
          let err21 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (!pattern6.test(data7)) {
          let err22 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var policyOutput = validate75, schema148 = { title: "RawFinding", type: "object", additionalProperties: !1, required: ["rule", "subject", "record", "path", "args"], properties: { rule: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" }, subject: { $ref: "#/$defs/subject" }, record: { description: "`vendor`, `contract/<id>` or `guideline/<id>`.", type: "string" }, path: { type: "array", items: { type: ["string", "integer"] } }, args: { title: "RawArgs", type: "object", required: ["case"], properties: { case: { type: "string" } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "array", items: { type: "string" } }] } } } }, pattern88 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subject === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.record === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.path === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.args === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "subject" || key0 === "record" || key0 === "path" || key0 === "args")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (!pattern88.test(data0)) {
          let err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err8 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
            let err9 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data1.vendor !== void 0 && typeof data1.vendor != "string") {
          let err10 = { instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.service !== void 0 && typeof data1.service != "string") {
          let err11 = { instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data1.contract !== void 0 && typeof data1.contract != "string") {
          let err12 = { instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.guideline !== void 0 && typeof data1.guideline != "string") {
          let err13 = { instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.record !== void 0 && typeof data.record != "string") {
      let err15 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.path !== void 0) {
      let data7 = data.path;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 != "string" && !(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err16 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: schema148.properties.path.items.type }, message: "must be string,integer" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.args !== void 0) {
      let data9 = data.args;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.case === void 0) {
          let err18 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/required", keyword: "required", params: { missingProperty: "case" }, message: "must have required property 'case'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key2 in data9)
          if (key2 !== "case") {
            let data10 = data9[key2], _errs26 = errors, valid6 = !1, _errs27 = errors;
            if (typeof data10 != "string") {
              let err19 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            var _valid0 = _errs27 === errors;
            valid6 = valid6 || _valid0;
            let _errs29 = errors;
            if (!(typeof data10 == "number" && isFinite(data10))) {
              let err20 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            var _valid0 = _errs29 === errors;
            valid6 = valid6 || _valid0;
            let _errs31 = errors;
            if (Array.isArray(data10)) {
              let len1 = data10.length;
              for (let i1 = 0; i1 < len1; i1++)
                if (typeof data10[i1] != "string") {
                  let err21 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
            } else {
              let err22 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            var _valid0 = _errs31 === errors;
            if (valid6 = valid6 || _valid0, valid6)
              errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
            else {
              let err23 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        if (data9.case !== void 0 && typeof data9.case != "string") {
          let err24 = { instancePath: instancePath + "/args/case", schemaPath: "#/properties/args/properties/case/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema150 = { title: "Assessment", type: "object", additionalProperties: !1, required: ["rule", "subject", "status"], properties: { rule: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" }, subject: { $ref: "#/$defs/subject" }, status: { type: "string", enum: ["pass", "fail", "not-applicable"] }, reason: { title: "AssessmentReason", type: "object", additionalProperties: !1, required: ["code"], properties: { code: { type: "string", enum: ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "not-consigned", "no-development", "document-elsewhere"] }, rule: { description: "The rule that reports it, for `stands-in`.", type: "string" }, contract: { description: "The contract that declares it, for `declared`.", type: "string" }, text: { description: "The declared reason, for `declared`.", type: "string" } } }, clauses: { type: "array", items: { title: "MeetingClause", type: "object", additionalProperties: !1, required: ["contract", "clause"], properties: { contract: { type: "string" }, clause: { description: "Index in the contract's `clauses`, from 0.", type: "integer", minimum: 0 }, standing: { $ref: "#/$defs/clause_standing" }, document: { type: "string" }, article: { type: "string" }, page: { type: "integer" } } } } } }, schema152 = { title: "ClauseStanding", description: "What stands behind a clause: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", type: "string", enum: ["compared", "checked", "claimed"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subject === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "subject" || key0 === "status" || key0 === "reason" || key0 === "clauses")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (!pattern88.test(data0)) {
          let err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err6 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
            let err7 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data1.vendor !== void 0 && typeof data1.vendor != "string") {
          let err8 = { instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1.service !== void 0 && typeof data1.service != "string") {
          let err9 = { instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.contract !== void 0 && typeof data1.contract != "string") {
          let err10 = { instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.guideline !== void 0 && typeof data1.guideline != "string") {
          let err11 = { instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 != "string") {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data6 === "pass" || data6 === "fail" || data6 === "not-applicable")) {
        let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema150.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.code === void 0) {
          let err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key2 in data7)
          if (!(key2 === "code" || key2 === "rule" || key2 === "contract" || key2 === "text")) {
            let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data7.code !== void 0) {
          let data8 = data7.code;
          if (typeof data8 != "string") {
            let err17 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "not-consigned" || data8 === "no-development" || data8 === "document-elsewhere")) {
            let err18 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema150.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data7.rule !== void 0 && typeof data7.rule != "string") {
          let err19 = { instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data7.contract !== void 0 && typeof data7.contract != "string") {
          let err20 = { instancePath: instancePath + "/reason/contract", schemaPath: "#/properties/reason/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data7.text !== void 0 && typeof data7.text != "string") {
          let err21 = { instancePath: instancePath + "/reason/text", schemaPath: "#/properties/reason/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data12 = data.clauses;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.contract === void 0) {
              let err23 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data13.clause === void 0) {
              let err24 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "clause" }, message: "must have required property 'clause'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            for (let key3 in data13)
              if (!(key3 === "contract" || key3 === "clause" || key3 === "standing" || key3 === "document" || key3 === "article" || key3 === "page")) {
                let err25 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            if (data13.contract !== void 0 && typeof data13.contract != "string") {
              let err26 = { instancePath: instancePath + "/clauses/" + i0 + "/contract", schemaPath: "#/properties/clauses/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data13.clause !== void 0) {
              let data15 = data13.clause;
              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                let err27 = { instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
                let err28 = { instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data13.standing !== void 0) {
              let data16 = data13.standing;
              if (typeof data16 != "string") {
                let err29 = { instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/$defs/clause_standing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (!(data16 === "compared" || data16 === "checked" || data16 === "claimed")) {
                let err30 = { instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/$defs/clause_standing/enum", keyword: "enum", params: { allowedValues: schema152.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data13.document !== void 0 && typeof data13.document != "string") {
              let err31 = { instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data13.article !== void 0 && typeof data13.article != "string") {
              let err32 = { instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data13.page !== void 0) {
              let data19 = data13.page;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                let err33 = { instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            let err34 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema153 = { title: "PolicyFacts", description: "How the services, contracts and clauses of a dossier stand on the as-of date.", type: "object", additionalProperties: !1, required: ["services", "contracts"], properties: { services: { type: "array", items: { title: "ServiceFact", type: "object", additionalProperties: !1, required: ["id", "state", "contracts"], properties: { id: { type: "string" }, state: { title: "ServiceState", type: "string", enum: ["active", "not-started", "ended"] }, contracts: { description: "Contracts in force for it, also those that do not name it: a master agreement, an amendment.", type: "array", items: { type: "string" } } } } }, contracts: { type: "array", items: { title: "ContractFact", type: "object", additionalProperties: !1, required: ["id", "in_force", "over", "clauses"], properties: { id: { type: "string" }, in_force: { description: "Signed, begun and not ended.", type: "boolean" }, over: { description: "Terminated, or past its last day. A draft, or one that begins later, is not.", type: "boolean" }, lapsed: { description: "Ended with nothing that follows: between two terms, or over while an active service that it names has no agreement in force.", type: "boolean", const: !0 }, terminated: { description: "Over because it was terminated.", type: "boolean", const: !0 }, renewed_on: { description: "First day of the latest term but the first.", type: "string" }, renews_on: { description: "First day of the next term of a contract in force that renews automatically.", type: "string" }, notice_by: { description: "Last day for notice before `renews_on`; it may have passed.", type: "string" }, amended_by: { description: "Amendments of a contract in force that are in force, in order of their ids.", type: "array", items: { type: "string" } }, last_day: { description: "Last day it runs by its record; absent for one without an end.", type: "string" }, clauses: { description: "In the order of the contract's `clauses`.", type: "array", items: { $ref: "#/$defs/clause_fact" } } } } } } }, schema156 = { title: "QuoteLack", type: "object", additionalProperties: !1, required: ["of", "why"], properties: { of: { type: "string", const: "quote" }, why: { type: "string", enum: ["absent", "too-short", "not-found"] } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standing === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" }, message: "must have required property 'standing'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "standing" || key0 === "lack")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.standing !== void 0) {
      let data0 = data.standing;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/standing", schemaPath: "#/$defs/clause_standing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "compared" || data0 === "checked" || data0 === "claimed")) {
        let err3 = { instancePath: instancePath + "/standing", schemaPath: "#/$defs/clause_standing/enum", keyword: "enum", params: { allowedValues: schema152.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lack !== void 0) {
      let data1 = data.lack, _errs6 = errors, valid2 = !1, _errs7 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.of === void 0) {
          let err4 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1.why === void 0) {
          let err5 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "of" || key1 === "why")) {
            let err6 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data1.of !== void 0) {
          let data2 = data1.of;
          if (typeof data2 != "string") {
            let err7 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/quote_lack/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (data2 !== "quote") {
            let err8 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/quote_lack/properties/of/const", keyword: "const", params: { allowedValue: "quote" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.why !== void 0) {
          let data3 = data1.why;
          if (typeof data3 != "string") {
            let err9 = { instancePath: instancePath + "/lack/why", schemaPath: "#/$defs/quote_lack/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data3 === "absent" || data3 === "too-short" || data3 === "not-found")) {
            let err10 = { instancePath: instancePath + "/lack/why", schemaPath: "#/$defs/quote_lack/properties/why/enum", keyword: "enum", params: { allowedValues: schema156.properties.why.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid2 = valid2 || _valid0, _valid0)
        var props0 = !0;
      let _errs15 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.of === void 0) {
          let err12 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.why === void 0) {
          let err13 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key2 in data1)
          if (!(key2 === "of" || key2 === "why")) {
            let err14 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data1.of !== void 0) {
          let data4 = data1.of;
          if (typeof data4 != "string") {
            let err15 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/document_lack/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (data4 !== "document") {
            let err16 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/document_lack/properties/of/const", keyword: "const", params: { allowedValue: "document" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data1.why !== void 0 && typeof data1.why != "string") {
          let err17 = { instancePath: instancePath + "/lack/why", schemaPath: "#/$defs/document_lack/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid2 = valid2 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid2)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/lack", schemaPath: "#/properties/lack/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.contracts === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "services" || key0 === "contracts")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              let err3 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.state === void 0) {
              let err4 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.contracts === void 0) {
              let err5 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            for (let key1 in data1)
              if (!(key1 === "id" || key1 === "state" || key1 === "contracts")) {
                let err6 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            if (data1.id !== void 0 && typeof data1.id != "string") {
              let err7 = { instancePath: instancePath + "/services/" + i0 + "/id", schemaPath: "#/properties/services/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.state !== void 0) {
              let data3 = data1.state;
              if (typeof data3 != "string") {
                let err8 = { instancePath: instancePath + "/services/" + i0 + "/state", schemaPath: "#/properties/services/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (!(data3 === "active" || data3 === "not-started" || data3 === "ended")) {
                let err9 = { instancePath: instancePath + "/services/" + i0 + "/state", schemaPath: "#/properties/services/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema153.properties.services.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.contracts !== void 0) {
              let data4 = data1.contracts;
              if (Array.isArray(data4)) {
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data4[i1] != "string") {
                    let err10 = { instancePath: instancePath + "/services/" + i0 + "/contracts/" + i1, schemaPath: "#/properties/services/items/properties/contracts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
              } else {
                let err11 = { instancePath: instancePath + "/services/" + i0 + "/contracts", schemaPath: "#/properties/services/items/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data6 = data.contracts;
      if (Array.isArray(data6)) {
        let len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              let err14 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data7.in_force === void 0) {
              let err15 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "in_force" }, message: "must have required property 'in_force'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data7.over === void 0) {
              let err16 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "over" }, message: "must have required property 'over'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.clauses === void 0) {
              let err17 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "clauses" }, message: "must have required property 'clauses'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key2 in data7)
              if (!func1.call(schema153.properties.contracts.items.properties, key2)) {
                let err18 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data7.id !== void 0 && typeof data7.id != "string") {
              let err19 = { instancePath: instancePath + "/contracts/" + i2 + "/id", schemaPath: "#/properties/contracts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7.in_force !== void 0 && typeof data7.in_force != "boolean") {
              let err20 = { instancePath: instancePath + "/contracts/" + i2 + "/in_force", schemaPath: "#/properties/contracts/items/properties/in_force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.over !== void 0 && typeof data7.over != "boolean") {
              let err21 = { instancePath: instancePath + "/contracts/" + i2 + "/over", schemaPath: "#/properties/contracts/items/properties/over/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7.lapsed !== void 0) {
              let data11 = data7.lapsed;
              if (typeof data11 != "boolean") {
                let err22 = { instancePath: instancePath + "/contracts/" + i2 + "/lapsed", schemaPath: "#/properties/contracts/items/properties/lapsed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
              if (data11 !== !0) {
                let err23 = { instancePath: instancePath + "/contracts/" + i2 + "/lapsed", schemaPath: "#/properties/contracts/items/properties/lapsed/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data7.terminated !== void 0) {
              let data12 = data7.terminated;
              if (typeof data12 != "boolean") {
                let err24 = { instancePath: instancePath + "/contracts/" + i2 + "/terminated", schemaPath: "#/properties/contracts/items/properties/terminated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
              if (data12 !== !0) {
                let err25 = { instancePath: instancePath + "/contracts/" + i2 + "/terminated", schemaPath: "#/properties/contracts/items/properties/terminated/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data7.renewed_on !== void 0 && typeof data7.renewed_on != "string") {
              let err26 = { instancePath: instancePath + "/contracts/" + i2 + "/renewed_on", schemaPath: "#/properties/contracts/items/properties/renewed_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data7.renews_on !== void 0 && typeof data7.renews_on != "string") {
              let err27 = { instancePath: instancePath + "/contracts/" + i2 + "/renews_on", schemaPath: "#/properties/contracts/items/properties/renews_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data7.notice_by !== void 0 && typeof data7.notice_by != "string") {
              let err28 = { instancePath: instancePath + "/contracts/" + i2 + "/notice_by", schemaPath: "#/properties/contracts/items/properties/notice_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data7.amended_by !== void 0) {
              let data16 = data7.amended_by;
              if (Array.isArray(data16)) {
                let len3 = data16.length;
                for (let i3 = 0; i3 < len3; i3++)
                  if (typeof data16[i3] != "string") {
                    let err29 = { instancePath: instancePath + "/contracts/" + i2 + "/amended_by/" + i3, schemaPath: "#/properties/contracts/items/properties/amended_by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
              } else {
                let err30 = { instancePath: instancePath + "/contracts/" + i2 + "/amended_by", schemaPath: "#/properties/contracts/items/properties/amended_by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data7.last_day !== void 0 && typeof data7.last_day != "string") {
              let err31 = { instancePath: instancePath + "/contracts/" + i2 + "/last_day", schemaPath: "#/properties/contracts/items/properties/last_day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data7.clauses !== void 0) {
              let data19 = data7.clauses;
              if (Array.isArray(data19)) {
                let len4 = data19.length;
                for (let i4 = 0; i4 < len4; i4++)
                  validate81(data19[i4], { instancePath: instancePath + "/contracts/" + i2 + "/clauses/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
              } else {
                let err32 = { instancePath: instancePath + "/contracts/" + i2 + "/clauses", schemaPath: "#/properties/contracts/items/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.findings === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.assessment === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assessment" }, message: "must have required property 'assessment'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.facts === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "findings" || key0 === "assessment" || key0 === "facts")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.findings !== void 0) {
      let data0 = data.findings;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate76(data0[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.assessment !== void 0) {
      let data2 = data.assessment;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate78(data2[i1], { instancePath: instancePath + "/assessment/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.facts !== void 0 && (validate80(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var config = validate84, schema158 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:clausegate:schema:config:1", title: "Config", description: "Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.", type: "object", additionalProperties: !1, required: ["version"], properties: { version: { description: `Version of this format.
설정 파일 형식의 버전.`, type: "integer", enum: [1], enumDescriptions: [`The only version so far.
현재 유일한 버전.`] }, inventory: { $ref: "#/$defs/folder", description: `Folder that holds the records, below the root.
기록을 두는 폴더. 루트를 기준으로 적습니다.`, default: "vendors" }, language: { description: "Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.\n표시 언어. 적지 않으면 사람이 읽는 출력은 환경 변수(`LC_ALL`, `LC_MESSAGES`, `LANG`)를 따르고 데이터 형식은 영어로 씁니다.", type: "string", enum: ["en", "ko"], enumDescriptions: [`English.
영어.`, `Korean.
한국어.`] }, timezone: { $ref: "#/$defs/timezone", description: `Time zone of today's date where no as-of date is given: a name of the IANA database.
점검 기준일을 지정하지 않았을 때 오늘 날짜를 정하는 시간대. IANA 시간대 이름으로 적습니다.`, default: "Asia/Seoul" }, fail_on: { description: `Lowest severity that fails the verdict.
부적합으로 판정하는 가장 낮은 심각도.`, type: "string", enum: ["error", "warning", "note"], enumDescriptions: [`Only errors fail the verdict.
오류가 있을 때만 부적합.`, `Errors and warnings fail the verdict.
오류나 경고가 있으면 부적합.`, `Every open finding fails the verdict.
조치하지 않은 지적사항이 하나라도 있으면 부적합.`], default: "error" }, fail_on_except: { description: "Findings that do not fail the verdict, whatever their severity: by kind (`upcoming`: only warns of a day to come, such as a contract or waiver that is about to end), by rule (`SEL-03`) or by case (`AGR-03/lapsing`). They stay in every report. `clausegate rules --cases` lists the names.\n심각도와 관계없이 판정에 반영하지 않는 지적사항. 구분(`upcoming`: 계약이나 예외 승인의 만료처럼 다가올 날을 미리 알리는 것), 규칙(`SEL-03`), 위반 유형(`AGR-03/lapsing`)으로 지정합니다. 모든 보고서에는 그대로 표시됩니다. 이름은 `clausegate rules --cases`로 볼 수 있습니다.", type: "array", maxItems: 500, items: { description: `Kind, rule or case.
구분, 규칙 또는 위반 유형.`, type: "string", maxLength: 100 }, default: [] }, rules: { description: "Severity of single rules, by rule id (`SEC-06`), and of their cases, by `RULE/case` (`SEC-15/too-late`); `off` leaves out the findings. A finding the rule itself reports as less severe stays as it is, unless its case is named. The severity of a case wins over that of its rule. `clausegate rules --cases` lists the names, which are permanent. AGR-01, AGR-05, SEL-01 and SEL-03 also report for the requirements they stand in for: where one of them is off, `check` does not report these requirements, and `gate` still denies. Every report lists the changes made here and marks statutory rules that are lowered or off.\n규칙별·위반 유형별 심각도. 규칙 id(`SEC-06`)나 위반 유형 이름(`SEC-15/too-late`)을 키로 쓰며 `off`는 해당 지적사항을 제외합니다. 규칙이 원래 더 낮은 심각도로 보고하는 지적사항은 위반 유형을 지정하지 않는 한 그대로 둡니다. 위반 유형의 심각도가 규칙의 심각도보다 우선합니다. 이름은 `clausegate rules --cases`로 볼 수 있으며 바뀌지 않습니다. AGR-01, AGR-05, SEL-01, SEL-03은 다른 요구사항의 미충족을 대신 보고하므로, 이 중 하나를 끄면 `check`는 그 미충족도 보고하지 않으며 `gate`는 그래도 불허로 판정합니다. 여기서 바꾼 내용은 모든 보고서에 표시되며, 낮추거나 끈 법정 규칙은 따로 명시됩니다.", type: "object", additionalProperties: { description: "Severity of the rule's findings, or `off`.\n규칙의 심각도 또는 `off`.", type: "string", enum: ["error", "warning", "note", "off"], enumDescriptions: [`The rule's findings are errors.
오류로 보고.`, `The rule's findings are warnings.
경고로 보고.`, `The rule's findings are notes.
참고로 보고.`, `The rule's findings are left out.
지적사항을 제외.`] }, default: {} }, settings: { title: "ConfigSettings", description: `Limits for the rules and waivers.
규칙과 예외 승인에 적용하는 한도.`, type: "object", additionalProperties: !1, properties: { expiry_warning_days: { description: `Days before the end of the last agreement in force from which that end is a warning (AGR-03).
유효한 마지막 계약의 종료를 미리 경고하는 기간(일). AGR-03에 적용합니다.`, type: "integer", minimum: 0, maximum: 3650, default: 30 }, training_interval_months: { description: `Longest interval between security trainings an agreement may state, in months (SEC-03).
계약에 정할 수 있는 보안교육의 최대 주기(개월). SEC-03에 적용합니다.`, type: "integer", minimum: 1, maximum: 120, default: 12 }, inspection_interval_months: { description: `Longest interval between security inspections an agreement may state, in months (SEC-04).
계약에 정할 수 있는 보안점검의 최대 주기(개월). SEC-04에 적용합니다.`, type: "integer", minimum: 1, maximum: 120, default: 12 }, incident_deadline_hours: { description: `Longest deadline that an agreement may set for reporting an incident, in hours (SEC-15). A longer one is a warning; one above 24 hours is a note. The organisation itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).
계약에 정할 수 있는 사고 보고 기한의 최댓값(시간). SEC-15에 적용합니다. 한도를 넘으면 경고하고, 24시간을 넘으면 참고로 알립니다. 조직의 개인정보 유출 통지·신고 기한은 72시간입니다(개인정보 보호법 제34조, 같은 법 시행령 제39조 및 제40조).`, type: "integer", minimum: 1, maximum: 8760, default: 48 }, waiver_days: { description: `Longest time a waiver may last, in days; at most three years.
예외 승인의 최대 기간(일). 3년을 넘을 수 없습니다.`, type: "integer", minimum: 1, maximum: 1096, default: 365 }, waiver_warning_days: { description: `Days before a waiver's last day from which that day is a warning.
예외 승인의 만료를 미리 경고하는 기간(일).`, type: "integer", minimum: 0, maximum: 365, default: 30 }, minimum_quote_length: { description: `Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).
조항에서 인용한 문구의 최소 길이. 글자와 숫자만 셉니다. 더 짧으면 문구를 특정할 수 없다고 봅니다(EVD-03).`, type: "integer", minimum: 1, maximum: 1e3, default: 12 } }, default: {} }, evidence: { title: "ConfigEvidence", description: `What has to be known about the documents behind the clauses.
조항의 증적 문서에 대하여 확인할 사항.`, type: "object", additionalProperties: !1, properties: { require: { description: "Clauses that must have been compared with their document, by a quote that was found there or by a person's `checked` (EVD-08).\n문서와 대조하여야 하는 조항. 인용한 문구가 문서에 있거나 담당자가 `checked`로 확인을 남긴 경우 대조한 것으로 봅니다(EVD-08).", type: "string", enum: ["none", "statutory", "all"], enumDescriptions: [`A clause that nobody compared is a warning.
대조하지 않은 조항은 경고.`, `A clause that nobody compared is an error if it meets a statutory item, else a warning.
대조하지 않은 조항은 법정 항목이면 오류, 아니면 경고.`, `A clause that nobody compared is an error.
대조하지 않은 조항은 오류.`], default: "none" } }, default: {} } }, $defs: { folder: { description: "POSIX path of a folder below the root: relative, without `.` and `..`.\n루트 아래 폴더의 POSIX 상대 경로. `.`과 `..`은 쓸 수 없습니다.", type: "string", maxLength: 1024, pattern: "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$" }, timezone: { description: `Name of a time zone of the IANA database.
IANA 시간대 이름.`, type: "string", maxLength: 64, pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" } } }, pattern90 = new RegExp("^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$", "u"), pattern91 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema158.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data0 !== 1) {
        let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema158.properties.version.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.inventory !== void 0) {
      let data1 = data.inventory;
      if (typeof data1 == "string") {
        if (func2(data1) > 1024) {
          let err4 = { instancePath: instancePath + "/inventory", schemaPath: "#/$defs/folder/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!pattern90.test(data1)) {
          let err5 = { instancePath: instancePath + "/inventory", schemaPath: "#/$defs/folder/pattern", keyword: "pattern", params: { pattern: "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$" }, message: 'must match pattern "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/inventory", schemaPath: "#/$defs/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 != "string") {
        let err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data2 === "en" || data2 === "ko")) {
        let err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema158.properties.language.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err9 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern91.test(data3)) {
          let err10 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.fail_on !== void 0) {
      let data4 = data.fail_on;
      if (typeof data4 != "string") {
        let err12 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data4 === "error" || data4 === "warning" || data4 === "note")) {
        let err13 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema158.properties.fail_on.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.fail_on_except !== void 0) {
      let data5 = data.fail_on_except;
      if (Array.isArray(data5)) {
        if (data5.length > 500) {
          let err14 = { instancePath: instancePath + "/fail_on_except", schemaPath: "#/properties/fail_on_except/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func2(data6) > 100) {
              let err15 = { instancePath: instancePath + "/fail_on_except/" + i0, schemaPath: "#/properties/fail_on_except/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/fail_on_except/" + i0, schemaPath: "#/properties/fail_on_except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/fail_on_except", schemaPath: "#/properties/fail_on_except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key1 in data7) {
          let data8 = data7[key1];
          if (typeof data8 != "string") {
            let err18 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (!(data8 === "error" || data8 === "warning" || data8 === "note" || data8 === "off")) {
            let err19 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema158.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      else {
        let err20 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data9 = data.settings;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key2 in data9)
          if (!(key2 === "expiry_warning_days" || key2 === "training_interval_months" || key2 === "inspection_interval_months" || key2 === "incident_deadline_hours" || key2 === "waiver_days" || key2 === "waiver_warning_days" || key2 === "minimum_quote_length")) {
            let err21 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data9.expiry_warning_days !== void 0) {
          let data10 = data9.expiry_warning_days;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err22 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 3650 || isNaN(data10)) {
              let err23 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              let err24 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          }
        }
        if (data9.training_interval_months !== void 0) {
          let data11 = data9.training_interval_months;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err25 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 120 || isNaN(data11)) {
              let err26 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              let err27 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        }
        if (data9.inspection_interval_months !== void 0) {
          let data12 = data9.inspection_interval_months;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err28 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 120 || isNaN(data12)) {
              let err29 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              let err30 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          }
        }
        if (data9.incident_deadline_hours !== void 0) {
          let data13 = data9.incident_deadline_hours;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            let err31 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 8760 || isNaN(data13)) {
              let err32 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              let err33 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          }
        }
        if (data9.waiver_days !== void 0) {
          let data14 = data9.waiver_days;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err34 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1096 || isNaN(data14)) {
              let err35 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1096 }, message: "must be <= 1096" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              let err36 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          }
        }
        if (data9.waiver_warning_days !== void 0) {
          let data15 = data9.waiver_warning_days;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err37 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 365 || isNaN(data15)) {
              let err38 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              let err39 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          }
        }
        if (data9.minimum_quote_length !== void 0) {
          let data16 = data9.minimum_quote_length;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err40 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e3 || isNaN(data16)) {
              let err41 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              let err42 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data17 = data.evidence;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key3 in data17)
          if (key3 !== "require") {
            let err44 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data17.require !== void 0) {
          let data18 = data17.require;
          if (typeof data18 != "string") {
            let err45 = { instancePath: instancePath + "/evidence/require", schemaPath: "#/properties/evidence/properties/require/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (!(data18 === "none" || data18 === "statutory" || data18 === "all")) {
            let err46 = { instancePath: instancePath + "/evidence/require", schemaPath: "#/properties/evidence/properties/require/enum", keyword: "enum", params: { allowedValues: schema158.properties.evidence.properties.require.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        let err47 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
  } else {
    let err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var waivers = validate85, schema162 = { title: "WaiversFile", description: `Approved exceptions from the rules.
승인된 예외의 목록.`, type: "object", additionalProperties: !1, required: ["version", "waivers"], properties: { version: { description: `Version of this file's format.
이 파일 형식의 버전.`, enum: [1] }, waivers: { description: `The waivers, in any order.
예외 승인의 목록. 순서는 상관없습니다.`, type: "array", items: { $ref: "#/$defs/waiver" }, maxItems: 1e4 } } }, schema163 = { title: "Waiver", description: `One exception: it waives the findings of one rule about one vendor while it is in force.
예외 승인 하나. 효력이 있는 동안 한 업체에 대한 한 규칙의 지적사항을 예외로 처리합니다.`, type: "object", additionalProperties: !1, required: ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], properties: { rule: { description: `Id of the waived rule, such as SEC-06.
예외로 하는 규칙의 id. 예: SEC-06.`, type: "string", minLength: 1, maxLength: 64, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, vendor: { $ref: "#/$defs/id", description: `Vendor whose findings are waived.
예외를 적용할 업체의 id.` }, service: { $ref: "#/$defs/id", description: `Only findings about this service; omit for all of the vendor's.
이 업무에 대한 지적사항만 예외로 합니다. 생략하면 업체 전체가 대상입니다.` }, contract: { $ref: "#/$defs/id", description: "Only findings about this contract; not together with `service`.\n이 계약에 대한 지적사항만 예외로 합니다. `service`와 함께 쓸 수 없습니다." }, reason: { description: `Why the exception is acceptable, for a reviewer.
예외를 허용하는 사유. 검토자가 타당성을 판단할 수 있게 씁니다.`, type: "string", minLength: 1, maxLength: 2e3, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, owner: { description: `Owner of the exception: a role or its mailbox, with an address in ASCII letters.
예외를 책임지는 담당 조직 또는 그 공용 메일 주소. 메일 주소는 ASCII 문자로 씁니다.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, approver: { description: `Who approved it, with an address in ASCII letters; never the owner.
승인자. 담당(owner)과 같을 수 없습니다. 메일 주소는 ASCII 문자로 씁니다.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, approved_on: { $ref: "#/$defs/date", description: `Day of approval and first day in force.
승인한 날. 이날부터 효력이 있습니다.` }, expires_on: { $ref: "#/$defs/date", description: `Last day in force.
효력이 있는 마지막 날.` }, ticket: { description: `Ticket that follows the exception up.
예외를 추적하는 티켓 번호.`, type: "string", minLength: 1, maxLength: 200, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, acknowledges_statute: { description: `Acknowledges that the law requires the item nevertheless; needed for statutory items.
법정 의무임을 확인하고 예외로 한다는 표시. 법정 항목에는 반드시 true로 적습니다.`, type: "boolean" }, given_for: { $ref: "#/$defs/given_for" } }, dependentRequired: { given_for: ["service"] }, not: { required: ["service", "contract"] } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "started_on" || key0 === "type" || key0 === "personal_data" || key0 === "important_information" || key0 === "development")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.started_on !== void 0) {
      let data0 = data.started_on;
      if (typeof data0 == "string") {
        if (!formats0.validate(data0)) {
          let err2 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data1) < 1) {
          let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.personal_data !== void 0 && typeof data.personal_data != "boolean") {
      let err7 = { instancePath: instancePath + "/personal_data", schemaPath: "#/properties/personal_data/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.important_information !== void 0 && typeof data.important_information != "boolean") {
      let err8 = { instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.development !== void 0 && typeof data.development != "boolean") {
      let err9 = { instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.service === void 0 && (missing0 = "service") || data.contract === void 0 && (missing0 = "contract")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    let err1 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.vendor === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reason === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.owner === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.approver === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver" }, message: "must have required property 'approver'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.approved_on === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_on" }, message: "must have required property 'approved_on'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.expires_on === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_on" }, message: "must have required property 'expires_on'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema163.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err10 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func2(data0) < 1) {
          let err11 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern6.test(data0)) {
          let err12 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data1 = data.vendor;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err14 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!pattern5.test(data1)) {
          let err15 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.service !== void 0) {
      let data2 = data.service;
      if (typeof data2 == "string") {
        if (func2(data2) > 64) {
          let err17 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern5.test(data2)) {
          let err18 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.contract !== void 0) {
      let data3 = data.contract;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err20 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!pattern5.test(data3)) {
          let err21 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 == "string") {
        if (func2(data4) > 2e3) {
          let err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (func2(data4) < 1) {
          let err24 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (!pattern6.test(data4)) {
          let err25 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data5 = data.owner;
      if (typeof data5 == "string") {
        if (func2(data5) > 300) {
          let err27 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func2(data5) < 1) {
          let err28 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (!pattern6.test(data5)) {
          let err29 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.approver !== void 0) {
      let data6 = data.approver;
      if (typeof data6 == "string") {
        if (func2(data6) > 300) {
          let err31 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (func2(data6) < 1) {
          let err32 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (!pattern6.test(data6)) {
          let err33 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.approved_on !== void 0) {
      let data7 = data.approved_on;
      if (typeof data7 == "string") {
        if (!formats0.validate(data7)) {
          let err35 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.expires_on !== void 0) {
      let data8 = data.expires_on;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          let err37 = { instancePath: instancePath + "/expires_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/expires_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.ticket !== void 0) {
      let data9 = data.ticket;
      if (typeof data9 == "string") {
        if (func2(data9) > 200) {
          let err39 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (func2(data9) < 1) {
          let err40 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (!pattern6.test(data9)) {
          let err41 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        let err42 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.acknowledges_statute !== void 0 && typeof data.acknowledges_statute != "boolean") {
      let err43 = { instancePath: instancePath + "/acknowledges_statute", schemaPath: "#/properties/acknowledges_statute/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.given_for !== void 0 && (validate88(data.given_for, { instancePath: instancePath + "/given_for", parentData: data, parentDataProperty: "given_for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length)), data.given_for !== void 0 && data.service === void 0) {
      let err44 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "given_for",
        missingProperty: "service",
        depsCount: 1,
        deps: "service"
      }, message: "must have property service when property given_for is present" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
  } else {
    let err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.waivers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property 'waivers'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "waivers")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.version !== void 0 && data.version !== 1) {
      let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema162.properties.version.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.waivers !== void 0) {
      let data1 = data.waivers;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          let err4 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate87(data1[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length), validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var baseline = validate92, schema172 = { title: "BaselineFile", type: "object", additionalProperties: !1, required: ["schemaVersion", "entries"], properties: { schemaVersion: { enum: [1] }, rules: { description: "Version in which the rules had last changed when the findings were accepted: findings of later changes are told apart. Absent before 0.2.0.", type: "string", pattern: "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$" }, entries: { type: "array", items: { $ref: "#/$defs/baseline_entry" } } } }, pattern100 = new RegExp("^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$", "u"), pattern105 = new RegExp("^[0-9a-f]{32}$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.finding === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finding" }, message: "must have required property 'finding'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "vendor" || key0 === "service" || key0 === "contract" || key0 === "guideline" || key0 === "finding" || key0 === "digest" || key0 === "lists")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          let err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data1 = data.vendor;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err7 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern5.test(data1)) {
          let err8 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.service !== void 0) {
      let data2 = data.service;
      if (typeof data2 == "string") {
        if (func2(data2) > 64) {
          let err10 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern5.test(data2)) {
          let err11 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.contract !== void 0) {
      let data3 = data.contract;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err13 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern5.test(data3)) {
          let err14 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.guideline !== void 0) {
      let data4 = data.guideline;
      if (typeof data4 == "string") {
        if (func2(data4) > 64) {
          let err16 = { instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern5.test(data4)) {
          let err17 = { instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.finding !== void 0) {
      let data5 = data.finding;
      if (typeof data5 == "string") {
        if (!pattern105.test(data5)) {
          let err19 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data6 = data.digest;
      if (typeof data6 == "string") {
        if (!pattern105.test(data6)) {
          let err21 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.lists !== void 0) {
      let data7 = data.lists;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key1 in data7) {
          let data8 = data7[key1];
          if (Array.isArray(data8)) {
            let len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data8[i0] != "string") {
                let err23 = { instancePath: instancePath + "/lists/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/lists/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
          } else {
            let err24 = { instancePath: instancePath + "/lists/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lists/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      else {
        let err25 = { instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.entries === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "schemaVersion" || key0 === "rules" || key0 === "entries")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.schemaVersion !== void 0 && data.schemaVersion !== 1) {
      let err3 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/enum", keyword: "enum", params: { allowedValues: schema172.properties.schemaVersion.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (typeof data1 == "string") {
        if (!pattern100.test(data1)) {
          let err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$" }, message: 'must match pattern "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.entries !== void 0) {
      let data2 = data.entries;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate94(data2[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// src/texts/rule-page.ts
var rulePageHeadings = {
  demands: { en: "Requirement", ko: "요구 내용" },
  appliesTo: { en: "Applies to", ko: "적용 대상" },
  source: { en: "Source", ko: "근거" },
  penalty: { en: "Penalty", ko: "제재" },
  findingsSay: { en: "Findings", ko: "지적 내용" },
  bad: { en: "Bad example", ko: "위반 예" },
  good: { en: "Good example", ko: "올바른 예" },
  whatToWrite: { en: "Remedy", ko: "조치" },
  exceptions: { en: "Exceptions", ko: "예외" },
  pairing: { en: "Related items in other frameworks", ko: "다른 기준의 관련 항목" }
}, editionOf = {
  text: { en: "{name}: {editions}", ko: "{name}: {editions}" },
  until: { en: "{edition} until {until}", ko: "{edition}, {until}까지" },
  penalty: { en: "as of {from}: {penalty}", ko: "{from}부터: {penalty}" }
}, pairingNote = {
  en: "For orientation only; the items are not equivalent.",
  ko: "참고용이며 서로 동등하다는 뜻은 아님."
}, pairingCloud = {
  brief: {
    en: "for cloud services also ISO/IEC 27001:2022 A.5.23",
    ko: "클라우드 서비스는 ISO/IEC 27001:2022 A.5.23 포함"
  },
  full: {
    en: "For cloud services also ISO/IEC 27001:2022 A.5.23.",
    ko: "클라우드 서비스는 ISO/IEC 27001:2022 A.5.23 포함."
  }
}, koreanSourceNames = /* @__PURE__ */ new Map([
  ["PIPA, article 26", "개인정보 보호법 제26조"],
  ["Enforcement Decree of PIPA, article 28", "개인정보 보호법 시행령 제28조"],
  ["ISMS-P certification criteria guide", "ISMS-P 인증기준 안내서"]
]), declared = {
  brief: {
    en: "The item may be declared not applicable in `not_applicable`, with a reason.",
    ko: "사유를 적어 `not_applicable`에 해당 없음으로 둘 수 있음."
  },
  full: {
    en: "Where the work does not need this term, declare it not applicable in the contract's record, with a reason a reviewer can judge. A term listed in `identified_requirements` must not be declared not applicable ([AGR-04](AGR-04.md)).",
    ko: "업무에 필요하지 않은 항목이면 검토자가 타당성을 판단할 수 있도록 사유를 적어 계약 기록에서 해당 없음으로 둡니다. `identified_requirements`에 필요하다고 적은 항목은 해당 없음으로 둘 수 없습니다([AGR-04](AGR-04.md))."
  }
}, declaredUnlessNeeded = {
  brief: {
    en: "The item may be declared not applicable in `not_applicable`, with a reason, unless the facts of the service call for it.",
    ko: "업무에 관한 사실과 어긋나지 않으면 사유를 적어 `not_applicable`에 해당 없음으로 둘 수 있음."
  },
  full: {
    en: `${declared.full.en} It does not count where the service's \`access\` or \`subprocessors\` call for the term. Legal compliance, damages and incident reporting are always needed where personal data is handled.`,
    ko: `${declared.full.ko} 업무의 \`access\`나 \`subprocessors\`에 비추어 필요한 항목이면 해당 없음으로 보지 않습니다. 법규 준수, 손해배상, 사고 보고는 개인정보를 다루는 업무라면 반드시 필요합니다.`
  }
}, none2 = { en: "None.", ko: "없음." }, ofRunConfig = {
  brief: none2,
  full: {
    en: "None: an operating rule can neither be waived nor put into the baseline.",
    ko: "없습니다. 운영 규칙은 예외로 승인하거나 기준선에 넣을 수 없습니다."
  }
}, exceptionOf = {
  SEL: {
    brief: {
      en: "SEL-04 only: an approved `exception` where the passing score was not reached.",
      ko: "SEL-04에 한하여, 적격 점수에 미달하면 승인된 `exception`을 기록할 수 있음."
    },
    full: {
      en: "Cannot be declared not applicable. The rule does not apply to a service whose record truthfully says that it handles neither important information nor personal data.",
      ko: "해당 없음으로 둘 수 없습니다. 중요정보와 개인정보를 모두 다루지 않는다고 사실대로 기록된 업무에만 적용되지 않습니다."
    }
  },
  AGR: {
    brief: none2,
    full: {
      en: "Cannot be declared not applicable. The rule applies to every active service until its `ended_on`.",
      ko: "해당 없음으로 둘 수 없습니다. 진행 중인 모든 업무에 `ended_on`까지 적용됩니다."
    }
  },
  SEC: declaredUnlessNeeded,
  PII: {
    brief: {
      en: "None: a statutory item can never be declared not applicable.",
      ko: "없음. 법정 기재사항은 해당 없음으로 둘 수 없음."
    },
    full: {
      en: "Not possible: the item is statutory. An entry in `not_applicable` is itself a finding, even where a clause covers the item.",
      ko: "둘 수 없습니다. 법정 기재사항이므로 `not_applicable`에 적으면 조항이 있더라도 그 자체로 지적사항이 됩니다."
    }
  },
  DEV: declared,
  EVD: {
    brief: none2,
    full: {
      en: "None. The rule applies to every document and clause that a record names, in force or not.",
      ko: "없습니다. 계약의 효력과 관계없이 기록이 가리키는 모든 문서와 조항에 적용됩니다."
    }
  },
  WVR: ofRunConfig,
  BSL: ofRunConfig,
  CHG: ofRunConfig,
  POL: ofRunConfig
}, belowPassingScore = {
  en: "A vendor chosen below the passing score needs an approved reason in `selection.evaluation.exception`, as in the example above.",
  ko: "적격 점수에 미달한 업체를 선정하였다면 위의 올바른 예처럼 승인된 사유를 `selection.evaluation.exception`에 적습니다."
}, waiving = {
  brief: {
    en: "Temporary: an approved waiver in `waivers.yaml` (`clausegate waivers add`). The finding stays visible.",
    ko: "한시적으로는 `waivers.yaml`에 승인된 예외를 둘 수 있음(`clausegate waivers add`). 지적사항은 계속 표시됨."
  },
  full: {
    en: "Temporary: an approved waiver in `waivers.yaml` waives the findings of this rule about one vendor; they stay in every report. `clausegate waivers add --help` shows how to write one.",
    ko: "승인을 받아 `waivers.yaml`에 적으면 정해진 기간 동안 한 업체에 대한 이 규칙의 지적사항을 예외로 할 수 있으며, 지적사항은 모든 보고서에 계속 표시됩니다. 작성 방법은 `clausegate waivers add --help`로 볼 수 있습니다."
  }
}, waivingStatute = {
  brief: {
    en: "Temporary: an approved waiver in `waivers.yaml` with `acknowledges_statute: true` (`clausegate waivers add`). The duty remains, and the finding stays visible.",
    ko: "한시적으로는 `waivers.yaml`에 `acknowledges_statute: true`로 승인된 예외를 둘 수 있음(`clausegate waivers add`). 법적 의무는 그대로이며 지적사항은 계속 표시됨."
  },
  full: {
    en: "The item is statutory, so the waiver counts only with `acknowledges_statute: true`.",
    ko: "법정 항목이므로 `acknowledges_statute: true`를 적어야 효력이 있습니다."
  }
}, waivedBefore = {
  en: "Cannot be declared not applicable or put into the baseline. A waiver counts only if it is already in the base; one that the change itself brings does not count yet.",
  ko: "해당 없음으로 두거나 기준선에 넣을 수 없습니다. 예외 승인은 기준 커밋에 이미 있어야 효력이 있으며, 변경이 함께 가져온 것은 아직 효력이 없습니다."
};
function declaration(requirement) {
  return `not_applicable:
  - requirement: ${requirement}
    reason: 이 업무에 필요하지 않은 구체적인 사유
`;
}

// src/model/law.ts
function daysOfChange(law) {
  return Object.values(law).flatMap((text) => text.editions).filter(
    ({ changes = [] }) => changes.some(({ requirements = [] }) => requirements.length > 0)
  ).map(({ from }) => from);
}
function standingOn({ editions }, day) {
  let edition = editions.find(({ from, until }) => from <= day && (until === void 0 || day <= until));
  if (edition) return { state: "in-force", edition };
  let [earliest] = editions;
  return { state: earliest?.first === !0 && day < earliest.from ? "before-first" : "not-on-record", edition: null };
}
function bindsOn({ editions }, article, day) {
  let begun = editions.find(({ changes = [] }) => changes.some((one) => one.new && one.article === article));
  return begun === void 0 || begun.from <= day;
}

// src/texts/law.ts
var unnumbered = {
  "before-first": { en: "not yet in force on {day}", ko: "{day} 당시 시행 전" },
  "not-on-record": { en: "edition of {day} not on record", ko: "{day}에 적용되는 판은 수록되지 않음" }
}, fine = {
  en: "administrative fine of up to KRW {amount} for a breach of {breach} ({place})",
  ko: "{breach} 위반 시 {amount}원 이하의 과태료({place})"
}, ofDay = { en: "Law as of {day}: {texts}", ko: "{day} 기준 법령: {texts}" };
function undatedCitation(cites, law) {
  return joined(cites, law, (cite, text) => withoutEdition(filledPlace(text, cite)));
}
function citationOn(cites, law, day) {
  return joined(bindingOn(cites, law, day), law, (cite, text) => {
    let edition = editionWords(text, day);
    return byLanguage((language) => filled(filledPlace(text, cite)[language], { edition: edition[language] }));
  });
}
function penaltyOn(cites, law, day) {
  let fines = bindingOn(cites, law, day).flatMap((cite) => {
    let text = lawText(law, cite.text), { edition } = standingOn(text, day);
    return (edition?.penalties ?? []).filter(({ breach }) => cite.articles?.some((article) => article.startsWith(breach))).map((penalty) => fineWords(text, penalty));
  });
  return fines.length === 0 ? void 0 : byLanguage((language) => fines.map((one) => one[language]).join("; "));
}
function editionLines(ids, law) {
  return Object.entries(law).flatMap(([id, text]) => ids.has(id) ? [text] : []).map(
    (text) => byLanguage((language) => {
      let editions = text.editions.map((edition) => withEnd(numbered(text, edition)[language], edition, language));
      return filled(editionOf.text[language], { name: text.name[language], editions: editions.join("; ") });
    })
  );
}
function penaltyLines(cites, law) {
  let days = new Set(Object.values(law).flatMap(({ editions }) => editions.map(({ from }) => from))), lines = [], before;
  for (let from of [...days].sort(compareText)) {
    let penalty = penaltyOn(cites, law, from);
    penalty && penalty.en !== before && lines.push(
      byLanguage(
        (language) => filled(editionOf.penalty[language], { from: dayIn(from, language), penalty: penalty[language] })
      )
    ), before = penalty?.en ?? before;
  }
  return lines;
}
function withEnd(edition, { until }, language) {
  return until === void 0 ? edition : filled(editionOf.until[language], { edition, until: dayIn(until, language) });
}
function lawOn(law, day) {
  return Object.entries(law).map(([id, text]) => {
    let { state, edition } = standingOn(text, day), { number = null, from = null } = edition ?? {};
    return { text: id, name: text.name, state, number, from, words: editionWords(text, day) };
  });
}
function lawIn(texts, language) {
  return texts.map(({ name, words, ...text }) => ({ ...text, name: name[language], words: words[language] }));
}
function lawLine(texts, day) {
  return byLanguage((language) => {
    let named = texts.map(({ name, words }) => `${name[language]} (${words[language]})`).join(", ");
    return filled(ofDay[language], { day: dayIn(day, language), texts: named });
  });
}
function editionWords(text, day) {
  let standing = standingOn(text, day);
  return standing.edition ? numbered(text, standing.edition) : byLanguage((language) => filled(unnumberedText(standing)[language], { day: dayIn(day, language) }));
}
function unnumberedText({ state }) {
  return unnumbered[state === "before-first" ? state : "not-on-record"];
}
function numbered({ edition }, { number, from }) {
  return byLanguage((language) => filled(edition[language], { number, from: dayIn(from, language) }));
}
function fineWords(text, { breach, article, up_to_krw: amount }) {
  let place = withoutEdition(filledPlace(text, { text: "", articles: [article] }));
  return byLanguage(
    (language) => filled(fine[language], {
      breach: articleWords(breach)[language],
      place: place[language],
      amount: amountIn(amount, language)
    })
  );
}
function dayIn(day, language) {
  if (language === "en") return day;
  let [year, month, date] = day.split("-").map(Number);
  return `${year}. ${month}. ${date}.`;
}
function amountIn(amount, language) {
  return language === "en" ? grouped(amount) : `${grouped(amount / 1e4)}만`;
}
function filled(template, words) {
  return template.replaceAll(/\{([a-z_]+)\}/g, (place, name) => words[name] ?? place);
}
var grouped = (amount) => String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ",");
function bindingOn(cites, law, day) {
  return cites.flatMap((cite) => {
    if (!cite.articles) return [cite];
    let articles = cite.articles.filter((article) => bindsOn(lawText(law, cite.text), article, day));
    return articles.length === 0 ? [] : [{ ...cite, articles }];
  });
}
function joined(cites, law, write2) {
  return byLanguage(
    (language) => cites.map((cite, at) => {
      let text = lawText(law, cite.text), before = cites[at - 1];
      return `${(before && (lawText(law, before.text).kind === text.kind ? ", " : "; ")) ?? ""}${write2(cite, text)[language]}`;
    }).join("")
  );
}
function filledPlace({ citation }, cite) {
  let place = placeWords(cite);
  return byLanguage((language) => filled(citation[language], { place: place[language] }));
}
var withoutEdition = (citation) => byLanguage((language) => citation[language].replace(/ ?\(\{edition\}\)/, ""));
function placeWords({ articles, criterion, check_item: item, defect_case: defect }) {
  if (articles) {
    let words = articles.map(articleWords);
    return { en: words.map(({ en: en2 }) => en2).join(" and "), ko: words.map(({ ko: ko2 }) => ko2).join(", ") };
  }
  let en = [criterion, ...item ? [`check item ${item}`] : [], ...defect ? [`defect case ${defect}`] : []], ko = [...item ? [`주요 확인사항 ${item}`] : [], ...defect ? [`결함사례 ${defect}`] : []];
  return { en: en.join(", "), ko: [criterion, ko.join(", ")].join(" ").trim() };
}
function articleWords(article) {
  let [, number, branch, paragraph, item] = /^(\d+)(?:-(\d+))?(?:\((\d+)\))?(\d+)?$/.exec(article) ?? [], parts = [
    `제${number}조`,
    ...branch ? [`의${branch}`] : [],
    ...paragraph ? [`제${paragraph}항`] : [],
    ...item ? [`제${item}호`] : []
  ];
  return { en: `art. ${article}`, ko: parts.join("") };
}
function lawText(law, id) {
  let text = Object.hasOwn(law, id) ? law[id] : void 0;
  if (text) return text;
  throw new Error(`no text of the law is called "${id}"`);
}

// src/rules/facts.ts
var nothingKnown = { services: [], contracts: [] };
function stateOf({ id }, { services }) {
  return services.find((one) => one.id === id)?.state;
}
function isActive(service, facts2) {
  return facts2.services.some(({ id, state }) => id === service.id && state === "active");
}
function contractsInForce({ id }, { services }) {
  return services.find((one) => one.id === id)?.contracts ?? [];
}
function lastDayOf({ id }, { contracts }) {
  return contracts.find((one) => one.id === id)?.last_day;
}
function isInForce(contract2, facts2) {
  return facts2.contracts.some((one) => one.id === contract2.id && one.in_force);
}
function isOver(contract2, facts2) {
  return facts2.contracts.some((one) => one.id === contract2.id && one.over);
}
function clauseFacts(contract2, facts2) {
  return facts2.contracts.find(({ id }) => id === contract2.id)?.clauses ?? [];
}

export {
  frameworkNames,
  labels,
  valueLabel,
  fill,
  fillIn,
  byLanguage,
  none,
  compareText,
  compareBy,
  countBefore,
  vendor,
  contract,
  guideline,
  policyOutput,
  config,
  waivers,
  baseline,
  daysOfChange,
  rulePageHeadings,
  pairingNote,
  pairingCloud,
  koreanSourceNames,
  exceptionOf,
  belowPassingScore,
  waiving,
  waivingStatute,
  waivedBefore,
  declaration,
  undatedCitation,
  citationOn,
  penaltyOn,
  editionLines,
  penaltyLines,
  lawOn,
  lawIn,
  lawLine,
  nothingKnown,
  stateOf,
  isActive,
  contractsInForce,
  lastDayOf,
  isInForce,
  isOver,
  clauseFacts
};
