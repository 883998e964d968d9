// Generated from src/schemas by src/build/schemas.mjs. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
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
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
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
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// <stdin>
var report = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:report:1", "title": "JsonReport", "description": "The report of `clausegate check --format json`. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts, in every format.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "policy", "asOf", "commit", "language", "failOn", "verdict", "summary", "overrides", "change", "findings", "problems", "assessments"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "title": "ReportTool", "description": "What made the report.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "clausegate" }, "version": { "description": "Version of the tool.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,100}$" } } }, "policy": { "title": "ReportPolicy", "description": "What judged.", "type": "object", "additionalProperties": false, "required": ["digest", "catalogueDigest", "edition"], "properties": { "digest": { "description": "SHA-256 of the policy module (policy.wasm).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "catalogueDigest": { "description": "SHA-256 of the rules' texts (catalogue.json).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "edition": { "description": "Edition of the certification criteria guide.", "type": "string", "pattern": "^[0-9A-Za-z.-]{1,100}$" } } }, "asOf": { "description": "Day the judgement is made for.", "type": "string", "format": "date" }, "commit": { "description": "The judged commit; null for a working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "shard": { "title": "ReportShard", "description": "Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.", "type": "object", "additionalProperties": false, "required": ["index", "count", "vendors", "inventoryDigest", "gateDigest", "language"], "properties": { "index": { "description": "The part, from 1.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "count": { "description": "How many parts there are.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "vendors": { "description": "Vendor folders of all parts together.", "type": "integer", "minimum": 0 }, "inventoryDigest": { "description": "SHA-256 over the names of all vendor folders and the guidelines.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gateDigest": { "description": "SHA-256 over the configuration, the waivers and the baseline.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "language": { "description": "Language that was asked for or is configured; null for none.", "type": ["string", "null"], "enum": ["en", "ko", null] } } }, "language": { "description": "Language of the texts.", "type": "string", "enum": ["en", "ko"] }, "failOn": { "description": "Lowest severity that fails the verdict.", "type": "string", "enum": ["error", "warning", "note"] }, "verdict": { "type": "string", "enum": ["pass", "fail"] }, "summary": { "title": "ReportSummary", "description": "Counts over the whole run.", "type": "object", "additionalProperties": false, "required": ["vendors", "services", "contracts", "notJudged", "requirements", "findings", "waived", "baselined", "problems"], "properties": { "vendors": { "description": "Vendor folders judged or found broken.", "type": "integer", "minimum": 0 }, "services": { "description": "Active services.", "type": "integer", "minimum": 0 }, "contracts": { "description": "Contract records judged.", "type": "integer", "minimum": 0 }, "notJudged": { "description": "Vendors with a problem; their records were not judged.", "type": "integer", "minimum": 0 }, "requirements": { "title": "RequirementCounts", "description": "Answers, one for each rule and subject asked.", "type": "object", "additionalProperties": false, "required": ["pass", "fail", "notApplicable"], "properties": { "pass": { "description": "Met.", "type": "integer", "minimum": 0 }, "fail": { "description": "Not met.", "type": "integer", "minimum": 0 }, "notApplicable": { "description": "Not applicable.", "type": "integer", "minimum": 0 } } }, "findings": { "title": "FindingCounts", "description": "Open findings by severity.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "description": "Errors.", "type": "integer", "minimum": 0 }, "warning": { "description": "Warnings.", "type": "integer", "minimum": 0 }, "note": { "description": "Notes.", "type": "integer", "minimum": 0 } } }, "waived": { "description": "Findings a waiver excuses.", "type": "integer", "minimum": 0 }, "baselined": { "description": "Findings the baseline excuses.", "type": "integer", "minimum": 0 }, "problems": { "description": "Problems.", "type": "integer", "minimum": 0 } } }, "overrides": { "type": "array", "description": "Rules that the configuration reports otherwise than they say themselves, statute rules included.", "items": { "title": "ReportOverride", "type": "object", "additionalProperties": false, "required": ["rule", "basis", "from", "to"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "from": { "type": "string", "enum": ["error", "warning", "note"] }, "to": { "type": "string", "enum": ["error", "warning", "note", "off"] } } } }, "change": { "description": "What the change was judged against; null without a base.", "anyOf": [{ "$ref": "#/$defs/change" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "title": "ReportFinding", "description": "A rule is broken.", "type": "object", "additionalProperties": false, "required": ["id", "rule", "requirement", "severity", "disposition", "waiver", "change", "worse", "basis", "citation", "title", "message", "remedy", "vendor", "service", "contract", "guideline", "file", "line", "column", "endLine", "endColumn", "pointer", "page", "args"], "properties": { "id": { "description": "Fingerprint of rule, subject and stable path: no line numbers, no wording.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "requirement": { "description": "Permanent key of the requirement.", "type": "string" }, "severity": { "type": "string", "enum": ["error", "warning", "note"] }, "disposition": { "description": "Why the finding counts or not.", "type": "string", "enum": ["open", "waived", "baselined"] }, "waiver": { "description": "The waiver that excuses it; null for any other disposition.", "anyOf": [{ "$ref": "#/$defs/waiver_note" }, { "type": "null" }] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", "resolved", null] }, "worse": { "description": "Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.", "type": "boolean" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "citation": { "description": "Where the requirement is laid down.", "type": "string" }, "title": { "description": "What must be true.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to write.", "type": "string" }, "vendor": { "description": "Vendor id; null for a guideline.", "type": ["string", "null"] }, "service": { "description": "Service id.", "type": ["string", "null"] }, "contract": { "description": "Contract id.", "type": ["string", "null"] }, "guideline": { "description": "Guideline id.", "type": ["string", "null"] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1.", "type": "integer", "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": "integer", "minimum": 1 }, "endLine": { "description": "From 1.", "type": "integer", "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": "integer", "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; may name a key that is missing.", "type": "string" }, "page": { "description": "Page of the rule: an address, or a path in Clausegate's own repository and package.", "type": "string" }, "args": { "$ref": "#/$defs/report_args" }, "detail": { "title": "FindingDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "citation", "title", "message", "remedy", "frame", "excuse"], "properties": { "section": { "$ref": "#/$defs/section" }, "citation": { "$ref": "#/$defs/localized" }, "title": { "$ref": "#/$defs/localized" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; empty where nothing can be excused.", "type": "string", "pattern": "^([0-9a-f]{32})?$" } } } } } }, "problems": { "type": "array", "items": { "title": "ReportProblem", "description": "A file cannot be read or is not valid.", "type": "object", "additionalProperties": false, "required": ["code", "message", "remedy", "vendor", "change", "file", "line", "column", "endLine", "endColumn", "pointer", "args"], "properties": { "code": { "description": "Permanent name of the problem.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to do.", "type": "string" }, "vendor": { "description": "Vendor id, which is the folder; null outside a vendor's folder.", "type": ["string", "null"] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", null] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1; null when the whole file is meant.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": ["integer", "null"], "minimum": 1 }, "endLine": { "description": "From 1.", "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; null when the whole file is meant.", "type": ["string", "null"] }, "args": { "$ref": "#/$defs/report_args" }, "detail": { "title": "ProblemDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "message", "remedy", "frame"], "properties": { "section": { "$ref": "#/$defs/section" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "description": "Null when the whole file is meant.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] } } } } } }, "assessments": { "description": "Every rule and subject that was asked, with its answer.", "type": "array", "items": { "$ref": "#/$defs/raw_assessment" } } }, "$defs": { "section": { "title": "ReportSection", "description": "Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.", "type": "string" }, "localized": { "title": "ReportText", "description": "A text in every language.", "type": "object", "additionalProperties": false, "required": ["en", "ko"], "properties": { "en": { "type": "string" }, "ko": { "type": "string" } } }, "frame": { "title": "ReportFrame", "description": "Lines of the file.", "type": "object", "additionalProperties": false, "required": ["firstLine", "lines"], "properties": { "firstLine": { "description": "Number of the first line, from 1.", "type": "integer", "minimum": 1 }, "lines": { "type": "array", "items": { "type": "string" } } } }, "subject": { "title": "Subject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "vendor": { "type": "string" }, "service": { "type": "string" }, "contract": { "type": "string" }, "guideline": { "type": "string" } } }, "raw_assessment": { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } }, "report_args": { "title": "ReportArgs", "description": "The facts that fill the message.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } }, "change": { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } }, "merged": { "title": "ReportMerged", "type": "object", "additionalProperties": false, "required": ["appear", "vanish"], "properties": { "appear": { "description": "Findings that do not fail today and will.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } }, "vanish": { "description": "Findings that fail today and will not.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } } } }, "brief_finding": { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, "waiver_note": { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "type": "string" }, "owner": { "type": "string" }, "approver": { "type": "string" }, "approvedOn": { "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "type": ["string", "null"] } } } } };
var schema36 = { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "type": "string" }, "owner": { "type": "string" }, "approver": { "type": "string" }, "approvedOn": { "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "type": ["string", "null"] } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[0-9A-Za-z.+-]{1,100}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^[0-9A-Za-z.-]{1,100}$", "u");
var pattern8 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern11 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
var pattern15 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern21 = new RegExp("^([0-9a-f]{32})?$", "u");
var formats0 = require_formats().fullFormats.date;
var schema32 = { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } };
var schema34 = { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.appear === void 0 && (missing0 = "appear") || data.vanish === void 0 && (missing0 = "vanish")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "appear" || key0 === "vanish")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.appear !== void 0) {
            let data0 = data.appear;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.id === void 0 && (missing1 = "id") || data1.rule === void 0 && (missing1 = "rule") || data1.message === void 0 && (missing1 = "message") || data1.vendor === void 0 && (missing1 = "vendor") || data1.file === void 0 && (missing1 = "file") || data1.line === void 0 && (missing1 = "line")) {
                        validate22.errors = [{ instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs7 = errors;
                        for (const key1 in data1) {
                          if (!(key1 === "id" || key1 === "rule" || key1 === "message" || key1 === "vendor" || key1 === "file" || key1 === "line")) {
                            validate22.errors = [{ instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs7 === errors) {
                          if (data1.id !== void 0) {
                            let data2 = data1.id;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                              if (typeof data2 === "string") {
                                if (!pattern15.test(data2)) {
                                  validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                  return false;
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid3 = _errs8 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data1.rule !== void 0) {
                              let data3 = data1.rule;
                              const _errs10 = errors;
                              if (errors === _errs10) {
                                if (typeof data3 === "string") {
                                  if (!pattern11.test(data3)) {
                                    validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid3 = _errs10 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data1.message !== void 0) {
                                const _errs12 = errors;
                                if (typeof data1.message !== "string") {
                                  validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/message", schemaPath: "#/$defs/brief_finding/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid3 = _errs12 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data1.vendor !== void 0) {
                                  let data5 = data1.vendor;
                                  const _errs14 = errors;
                                  if (typeof data5 !== "string" && data5 !== null) {
                                    validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/vendor", schemaPath: "#/$defs/brief_finding/properties/vendor/type", keyword: "type", params: { type: schema34.properties.vendor.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid3 = _errs14 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data1.file !== void 0) {
                                    const _errs16 = errors;
                                    if (typeof data1.file !== "string") {
                                      validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/file", schemaPath: "#/$defs/brief_finding/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs16 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data1.line !== void 0) {
                                      let data7 = data1.line;
                                      const _errs18 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs18) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 < 1 || isNaN(data7)) {
                                            validate22.errors = [{ instancePath: instancePath + "/appear/" + i0 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/appear", schemaPath: "#/properties/appear/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.vanish !== void 0) {
              let data8 = data.vanish;
              const _errs20 = errors;
              if (errors === _errs20) {
                if (Array.isArray(data8)) {
                  var valid4 = true;
                  const len1 = data8.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data9 = data8[i1];
                    const _errs22 = errors;
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        let missing2;
                        if (data9.id === void 0 && (missing2 = "id") || data9.rule === void 0 && (missing2 = "rule") || data9.message === void 0 && (missing2 = "message") || data9.vendor === void 0 && (missing2 = "vendor") || data9.file === void 0 && (missing2 = "file") || data9.line === void 0 && (missing2 = "line")) {
                          validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          const _errs25 = errors;
                          for (const key2 in data9) {
                            if (!(key2 === "id" || key2 === "rule" || key2 === "message" || key2 === "vendor" || key2 === "file" || key2 === "line")) {
                              validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs25 === errors) {
                            if (data9.id !== void 0) {
                              let data10 = data9.id;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (typeof data10 === "string") {
                                  if (!pattern15.test(data10)) {
                                    validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid6 = _errs26 === errors;
                            } else {
                              var valid6 = true;
                            }
                            if (valid6) {
                              if (data9.rule !== void 0) {
                                let data11 = data9.rule;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (typeof data11 === "string") {
                                    if (!pattern11.test(data11)) {
                                      validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid6 = _errs28 === errors;
                              } else {
                                var valid6 = true;
                              }
                              if (valid6) {
                                if (data9.message !== void 0) {
                                  const _errs30 = errors;
                                  if (typeof data9.message !== "string") {
                                    validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/message", schemaPath: "#/$defs/brief_finding/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid6 = _errs30 === errors;
                                } else {
                                  var valid6 = true;
                                }
                                if (valid6) {
                                  if (data9.vendor !== void 0) {
                                    let data13 = data9.vendor;
                                    const _errs32 = errors;
                                    if (typeof data13 !== "string" && data13 !== null) {
                                      validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/vendor", schemaPath: "#/$defs/brief_finding/properties/vendor/type", keyword: "type", params: { type: schema34.properties.vendor.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    var valid6 = _errs32 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data9.file !== void 0) {
                                      const _errs34 = errors;
                                      if (typeof data9.file !== "string") {
                                        validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/file", schemaPath: "#/$defs/brief_finding/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid6 = _errs34 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data9.line !== void 0) {
                                        let data15 = data9.line;
                                        const _errs36 = errors;
                                        if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                          validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs36) {
                                          if (typeof data15 == "number" && isFinite(data15)) {
                                            if (data15 < 1 || isNaN(data15)) {
                                              validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid6 = _errs36 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid4 = _errs22 === errors;
                    if (!valid4) {
                      break;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/vanish", schemaPath: "#/properties/vanish/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs20 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.base === void 0 && (missing0 = "base") || data.from === void 0 && (missing0 = "from") || data.head === void 0 && (missing0 = "head") || data.scope === void 0 && (missing0 = "scope") || data.judged === void 0 && (missing0 = "judged") || data.folders === void 0 && (missing0 = "folders") || data.introduced === void 0 && (missing0 = "introduced") || data.existing === void 0 && (missing0 = "existing") || data.resolved === void 0 && (missing0 = "resolved") || data.merged === void 0 && (missing0 = "merged")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema32.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.base !== void 0) {
            let data0 = data.base;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern8.test(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.from !== void 0) {
              let data1 = data.from;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern8.test(data1)) {
                    validate21.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.head !== void 0) {
                let data2 = data.head;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate21.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: schema32.properties.head.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern8.test(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.scope !== void 0) {
                  let data3 = data.scope;
                  const _errs8 = errors;
                  if (typeof data3 !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "changed" || data3 === "all")) {
                    validate21.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema32.properties.scope.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.judged !== void 0) {
                    let data4 = data.judged;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate21.errors = [{ instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate21.errors = [{ instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.folders !== void 0) {
                      let data5 = data.folders;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate21.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate21.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.introduced !== void 0) {
                        let data6 = data.introduced;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate21.errors = [{ instancePath: instancePath + "/introduced", schemaPath: "#/properties/introduced/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate21.errors = [{ instancePath: instancePath + "/introduced", schemaPath: "#/properties/introduced/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.existing !== void 0) {
                          let data7 = data.existing;
                          const _errs16 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate21.errors = [{ instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs16) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate21.errors = [{ instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.resolved !== void 0) {
                            let data8 = data.resolved;
                            const _errs18 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate21.errors = [{ instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs18) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 0 || isNaN(data8)) {
                                  validate21.errors = [{ instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.merged !== void 0) {
                              let data9 = data.merged;
                              const _errs20 = errors;
                              const _errs21 = errors;
                              let valid1 = false;
                              const _errs22 = errors;
                              if (!validate22(data9, { instancePath: instancePath + "/merged", parentData: data, parentDataProperty: "merged", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                errors = vErrors.length;
                              }
                              var _valid0 = _errs22 === errors;
                              valid1 = valid1 || _valid0;
                              const _errs23 = errors;
                              if (data9 !== null) {
                                const err0 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                              var _valid0 = _errs23 === errors;
                              valid1 = valid1 || _valid0;
                              if (!valid1) {
                                const err1 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                                validate21.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs21;
                                if (vErrors !== null) {
                                  if (_errs21) {
                                    vErrors.length = _errs21;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.subject === void 0 && (missing0 = "subject") || data.status === void 0 && (missing0 = "status")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "subject" || key0 === "status" || key0 === "reason" || key0 === "clauses")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            let data0 = data.rule;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern11.test(data0)) {
                  validate25.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                  return false;
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.subject !== void 0) {
              let data1 = data.subject;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  if (Object.keys(data1).length < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                    return false;
                  } else {
                    const _errs7 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
                        validate25.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data1.vendor !== void 0) {
                        const _errs8 = errors;
                        if (typeof data1.vendor !== "string") {
                          validate25.errors = [{ instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs8 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.service !== void 0) {
                          const _errs10 = errors;
                          if (typeof data1.service !== "string") {
                            validate25.errors = [{ instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid2 = _errs10 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data1.contract !== void 0) {
                            const _errs12 = errors;
                            if (typeof data1.contract !== "string") {
                              validate25.errors = [{ instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid2 = _errs12 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data1.guideline !== void 0) {
                              const _errs14 = errors;
                              if (typeof data1.guideline !== "string") {
                                validate25.errors = [{ instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs14 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data6 = data.status;
                const _errs16 = errors;
                if (typeof data6 !== "string") {
                  validate25.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data6 === "pass" || data6 === "fail" || data6 === "not-applicable")) {
                  validate25.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema49.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs16 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  let data7 = data.reason;
                  const _errs18 = errors;
                  if (errors === _errs18) {
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      let missing1;
                      if (data7.code === void 0 && (missing1 = "code")) {
                        validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs20 = errors;
                        for (const key2 in data7) {
                          if (!(key2 === "code" || key2 === "rule" || key2 === "contract" || key2 === "text")) {
                            validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs20 === errors) {
                          if (data7.code !== void 0) {
                            let data8 = data7.code;
                            const _errs21 = errors;
                            if (typeof data8 !== "string") {
                              validate25.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "no-development" || data8 === "document-elsewhere")) {
                              validate25.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema49.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid3 = _errs21 === errors;
                          } else {
                            var valid3 = true;
                          }
                          if (valid3) {
                            if (data7.rule !== void 0) {
                              const _errs23 = errors;
                              if (typeof data7.rule !== "string") {
                                validate25.errors = [{ instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid3 = _errs23 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data7.contract !== void 0) {
                                const _errs25 = errors;
                                if (typeof data7.contract !== "string") {
                                  validate25.errors = [{ instancePath: instancePath + "/reason/contract", schemaPath: "#/properties/reason/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid3 = _errs25 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data7.text !== void 0) {
                                  const _errs27 = errors;
                                  if (typeof data7.text !== "string") {
                                    validate25.errors = [{ instancePath: instancePath + "/reason/text", schemaPath: "#/properties/reason/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid3 = _errs27 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs18 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.clauses !== void 0) {
                    let data12 = data.clauses;
                    const _errs29 = errors;
                    if (errors === _errs29) {
                      if (Array.isArray(data12)) {
                        var valid4 = true;
                        const len0 = data12.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data13 = data12[i0];
                          const _errs31 = errors;
                          if (errors === _errs31) {
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                              let missing2;
                              if (data13.contract === void 0 && (missing2 = "contract") || data13.clause === void 0 && (missing2 = "clause")) {
                                validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs33 = errors;
                                for (const key3 in data13) {
                                  if (!(key3 === "contract" || key3 === "clause" || key3 === "document" || key3 === "article" || key3 === "page")) {
                                    validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs33 === errors) {
                                  if (data13.contract !== void 0) {
                                    const _errs34 = errors;
                                    if (typeof data13.contract !== "string") {
                                      validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/contract", schemaPath: "#/properties/clauses/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid5 = _errs34 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data13.clause !== void 0) {
                                      let data15 = data13.clause;
                                      const _errs36 = errors;
                                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                        validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs36) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid5 = _errs36 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data13.document !== void 0) {
                                        const _errs38 = errors;
                                        if (typeof data13.document !== "string") {
                                          validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid5 = _errs38 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data13.article !== void 0) {
                                          const _errs40 = errors;
                                          if (typeof data13.article !== "string") {
                                            validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid5 = _errs40 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data13.page !== void 0) {
                                            let data18 = data13.page;
                                            const _errs42 = errors;
                                            if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                              validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            var valid5 = _errs42 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate25.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid4 = _errs31 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate25.errors = [{ instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs29 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.policy === void 0 && (missing0 = "policy") || data.asOf === void 0 && (missing0 = "asOf") || data.commit === void 0 && (missing0 = "commit") || data.language === void 0 && (missing0 = "language") || data.failOn === void 0 && (missing0 = "failOn") || data.verdict === void 0 && (missing0 = "verdict") || data.summary === void 0 && (missing0 = "summary") || data.overrides === void 0 && (missing0 = "overrides") || data.change === void 0 && (missing0 = "change") || data.findings === void 0 && (missing0 = "findings") || data.problems === void 0 && (missing0 = "problems") || data.assessments === void 0 && (missing0 = "assessments")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.schemaVersion) {
              validate20.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                    validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs5 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "name" || key1 === "version")) {
                        validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        const _errs6 = errors;
                        if ("clausegate" !== data1.name) {
                          validate20.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "clausegate" }, message: "must be equal to constant" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.version !== void 0) {
                          let data3 = data1.version;
                          const _errs7 = errors;
                          if (errors === _errs7) {
                            if (typeof data3 === "string") {
                              if (!pattern4.test(data3)) {
                                validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.+-]{1,100}$" }, message: 'must match pattern "^[0-9A-Za-z.+-]{1,100}$"' }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs7 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.policy !== void 0) {
                let data4 = data.policy;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing2;
                    if (data4.digest === void 0 && (missing2 = "digest") || data4.catalogueDigest === void 0 && (missing2 = "catalogueDigest") || data4.edition === void 0 && (missing2 = "edition")) {
                      validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                      return false;
                    } else {
                      const _errs11 = errors;
                      for (const key2 in data4) {
                        if (!(key2 === "digest" || key2 === "catalogueDigest" || key2 === "edition")) {
                          validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs11 === errors) {
                        if (data4.digest !== void 0) {
                          let data5 = data4.digest;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (typeof data5 === "string") {
                              if (!pattern5.test(data5)) {
                                validate20.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid2 = _errs12 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data4.catalogueDigest !== void 0) {
                            let data6 = data4.catalogueDigest;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (typeof data6 === "string") {
                                if (!pattern5.test(data6)) {
                                  validate20.errors = [{ instancePath: instancePath + "/policy/catalogueDigest", schemaPath: "#/properties/policy/properties/catalogueDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/policy/catalogueDigest", schemaPath: "#/properties/policy/properties/catalogueDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs14 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data4.edition !== void 0) {
                              let data7 = data4.edition;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (typeof data7 === "string") {
                                  if (!pattern7.test(data7)) {
                                    validate20.errors = [{ instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.-]{1,100}$" }, message: 'must match pattern "^[0-9A-Za-z.-]{1,100}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs16 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.asOf !== void 0) {
                  let data8 = data.asOf;
                  const _errs18 = errors;
                  if (errors === _errs18) {
                    if (errors === _errs18) {
                      if (typeof data8 === "string") {
                        if (!formats0.validate(data8)) {
                          validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                          return false;
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs18 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.commit !== void 0) {
                    let data9 = data.commit;
                    const _errs20 = errors;
                    if (typeof data9 !== "string" && data9 !== null) {
                      validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema31.properties.commit.type }, message: "must be string,null" }];
                      return false;
                    }
                    if (errors === _errs20) {
                      if (typeof data9 === "string") {
                        if (!pattern8.test(data9)) {
                          validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs20 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.shard !== void 0) {
                      let data10 = data.shard;
                      const _errs22 = errors;
                      if (errors === _errs22) {
                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                          let missing3;
                          if (data10.index === void 0 && (missing3 = "index") || data10.count === void 0 && (missing3 = "count") || data10.vendors === void 0 && (missing3 = "vendors") || data10.inventoryDigest === void 0 && (missing3 = "inventoryDigest") || data10.gateDigest === void 0 && (missing3 = "gateDigest") || data10.language === void 0 && (missing3 = "language")) {
                            validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                            return false;
                          } else {
                            const _errs24 = errors;
                            for (const key3 in data10) {
                              if (!(key3 === "index" || key3 === "count" || key3 === "vendors" || key3 === "inventoryDigest" || key3 === "gateDigest" || key3 === "language")) {
                                validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs24 === errors) {
                              if (data10.index !== void 0) {
                                let data11 = data10.index;
                                const _errs25 = errors;
                                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                  validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs25) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 1e3 || isNaN(data11)) {
                                      validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                      return false;
                                    } else {
                                      if (data11 < 1 || isNaN(data11)) {
                                        validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid3 = _errs25 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data10.count !== void 0) {
                                  let data12 = data10.count;
                                  const _errs27 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs27) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 1e3 || isNaN(data12)) {
                                        validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                        return false;
                                      } else {
                                        if (data12 < 1 || isNaN(data12)) {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid3 = _errs27 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data10.vendors !== void 0) {
                                    let data13 = data10.vendors;
                                    const _errs29 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                      validate20.errors = [{ instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs29) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 < 0 || isNaN(data13)) {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid3 = _errs29 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data10.inventoryDigest !== void 0) {
                                      let data14 = data10.inventoryDigest;
                                      const _errs31 = errors;
                                      if (errors === _errs31) {
                                        if (typeof data14 === "string") {
                                          if (!pattern5.test(data14)) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs31 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data10.gateDigest !== void 0) {
                                        let data15 = data10.gateDigest;
                                        const _errs33 = errors;
                                        if (errors === _errs33) {
                                          if (typeof data15 === "string") {
                                            if (!pattern5.test(data15)) {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs33 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data10.language !== void 0) {
                                          let data16 = data10.language;
                                          const _errs35 = errors;
                                          if (typeof data16 !== "string" && data16 !== null) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/type", keyword: "type", params: { type: schema31.properties.shard.properties.language.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          if (!(data16 === "en" || data16 === "ko" || data16 === null)) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.shard.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid3 = _errs35 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs22 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.language !== void 0) {
                        let data17 = data.language;
                        const _errs37 = errors;
                        if (typeof data17 !== "string") {
                          validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        if (!(data17 === "en" || data17 === "ko")) {
                          validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs37 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.failOn !== void 0) {
                          let data18 = data.failOn;
                          const _errs39 = errors;
                          if (typeof data18 !== "string") {
                            validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          if (!(data18 === "error" || data18 === "warning" || data18 === "note")) {
                            validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs39 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.verdict !== void 0) {
                            let data19 = data.verdict;
                            const _errs41 = errors;
                            if (typeof data19 !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data19 === "pass" || data19 === "fail")) {
                              validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs41 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.summary !== void 0) {
                              let data20 = data.summary;
                              const _errs43 = errors;
                              if (errors === _errs43) {
                                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                  let missing4;
                                  if (data20.vendors === void 0 && (missing4 = "vendors") || data20.services === void 0 && (missing4 = "services") || data20.contracts === void 0 && (missing4 = "contracts") || data20.notJudged === void 0 && (missing4 = "notJudged") || data20.requirements === void 0 && (missing4 = "requirements") || data20.findings === void 0 && (missing4 = "findings") || data20.waived === void 0 && (missing4 = "waived") || data20.baselined === void 0 && (missing4 = "baselined") || data20.problems === void 0 && (missing4 = "problems")) {
                                    validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                    return false;
                                  } else {
                                    const _errs45 = errors;
                                    for (const key4 in data20) {
                                      if (!func1.call(schema31.properties.summary.properties, key4)) {
                                        validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs45 === errors) {
                                      if (data20.vendors !== void 0) {
                                        let data21 = data20.vendors;
                                        const _errs46 = errors;
                                        if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                          validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs46) {
                                          if (typeof data21 == "number" && isFinite(data21)) {
                                            if (data21 < 0 || isNaN(data21)) {
                                              validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid4 = _errs46 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data20.services !== void 0) {
                                          let data22 = data20.services;
                                          const _errs48 = errors;
                                          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                            validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs48) {
                                            if (typeof data22 == "number" && isFinite(data22)) {
                                              if (data22 < 0 || isNaN(data22)) {
                                                validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid4 = _errs48 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data20.contracts !== void 0) {
                                            let data23 = data20.contracts;
                                            const _errs50 = errors;
                                            if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                              validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs50) {
                                              if (typeof data23 == "number" && isFinite(data23)) {
                                                if (data23 < 0 || isNaN(data23)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid4 = _errs50 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data20.notJudged !== void 0) {
                                              let data24 = data20.notJudged;
                                              const _errs52 = errors;
                                              if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs52) {
                                                if (typeof data24 == "number" && isFinite(data24)) {
                                                  if (data24 < 0 || isNaN(data24)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid4 = _errs52 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data20.requirements !== void 0) {
                                                let data25 = data20.requirements;
                                                const _errs54 = errors;
                                                if (errors === _errs54) {
                                                  if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                    let missing5;
                                                    if (data25.pass === void 0 && (missing5 = "pass") || data25.fail === void 0 && (missing5 = "fail") || data25.notApplicable === void 0 && (missing5 = "notApplicable")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs56 = errors;
                                                      for (const key5 in data25) {
                                                        if (!(key5 === "pass" || key5 === "fail" || key5 === "notApplicable")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs56 === errors) {
                                                        if (data25.pass !== void 0) {
                                                          let data26 = data25.pass;
                                                          const _errs57 = errors;
                                                          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs57) {
                                                            if (typeof data26 == "number" && isFinite(data26)) {
                                                              if (data26 < 0 || isNaN(data26)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid5 = _errs57 === errors;
                                                        } else {
                                                          var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                          if (data25.fail !== void 0) {
                                                            let data27 = data25.fail;
                                                            const _errs59 = errors;
                                                            if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs59) {
                                                              if (typeof data27 == "number" && isFinite(data27)) {
                                                                if (data27 < 0 || isNaN(data27)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid5 = _errs59 === errors;
                                                          } else {
                                                            var valid5 = true;
                                                          }
                                                          if (valid5) {
                                                            if (data25.notApplicable !== void 0) {
                                                              let data28 = data25.notApplicable;
                                                              const _errs61 = errors;
                                                              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs61) {
                                                                if (typeof data28 == "number" && isFinite(data28)) {
                                                                  if (data28 < 0 || isNaN(data28)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid5 = _errs61 === errors;
                                                            } else {
                                                              var valid5 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs54 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                              if (valid4) {
                                                if (data20.findings !== void 0) {
                                                  let data29 = data20.findings;
                                                  const _errs63 = errors;
                                                  if (errors === _errs63) {
                                                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                      let missing6;
                                                      if (data29.error === void 0 && (missing6 = "error") || data29.warning === void 0 && (missing6 = "warning") || data29.note === void 0 && (missing6 = "note")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs65 = errors;
                                                        for (const key6 in data29) {
                                                          if (!(key6 === "error" || key6 === "warning" || key6 === "note")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs65 === errors) {
                                                          if (data29.error !== void 0) {
                                                            let data30 = data29.error;
                                                            const _errs66 = errors;
                                                            if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs66) {
                                                              if (typeof data30 == "number" && isFinite(data30)) {
                                                                if (data30 < 0 || isNaN(data30)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid6 = _errs66 === errors;
                                                          } else {
                                                            var valid6 = true;
                                                          }
                                                          if (valid6) {
                                                            if (data29.warning !== void 0) {
                                                              let data31 = data29.warning;
                                                              const _errs68 = errors;
                                                              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs68) {
                                                                if (typeof data31 == "number" && isFinite(data31)) {
                                                                  if (data31 < 0 || isNaN(data31)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid6 = _errs68 === errors;
                                                            } else {
                                                              var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                              if (data29.note !== void 0) {
                                                                let data32 = data29.note;
                                                                const _errs70 = errors;
                                                                if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs70) {
                                                                  if (typeof data32 == "number" && isFinite(data32)) {
                                                                    if (data32 < 0 || isNaN(data32)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid6 = _errs70 === errors;
                                                              } else {
                                                                var valid6 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid4 = _errs63 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data20.waived !== void 0) {
                                                    let data33 = data20.waived;
                                                    const _errs72 = errors;
                                                    if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs72) {
                                                      if (typeof data33 == "number" && isFinite(data33)) {
                                                        if (data33 < 0 || isNaN(data33)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid4 = _errs72 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data20.baselined !== void 0) {
                                                      let data34 = data20.baselined;
                                                      const _errs74 = errors;
                                                      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs74) {
                                                        if (typeof data34 == "number" && isFinite(data34)) {
                                                          if (data34 < 0 || isNaN(data34)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid4 = _errs74 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                      if (data20.problems !== void 0) {
                                                        let data35 = data20.problems;
                                                        const _errs76 = errors;
                                                        if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs76) {
                                                          if (typeof data35 == "number" && isFinite(data35)) {
                                                            if (data35 < 0 || isNaN(data35)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid4 = _errs76 === errors;
                                                      } else {
                                                        var valid4 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs43 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.overrides !== void 0) {
                                let data36 = data.overrides;
                                const _errs78 = errors;
                                if (errors === _errs78) {
                                  if (Array.isArray(data36)) {
                                    var valid7 = true;
                                    const len0 = data36.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data37 = data36[i0];
                                      const _errs80 = errors;
                                      if (errors === _errs80) {
                                        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                          let missing7;
                                          if (data37.rule === void 0 && (missing7 = "rule") || data37.basis === void 0 && (missing7 = "basis") || data37.from === void 0 && (missing7 = "from") || data37.to === void 0 && (missing7 = "to")) {
                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                            return false;
                                          } else {
                                            const _errs82 = errors;
                                            for (const key7 in data37) {
                                              if (!(key7 === "rule" || key7 === "basis" || key7 === "from" || key7 === "to")) {
                                                validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs82 === errors) {
                                              if (data37.rule !== void 0) {
                                                let data38 = data37.rule;
                                                const _errs83 = errors;
                                                if (errors === _errs83) {
                                                  if (typeof data38 === "string") {
                                                    if (!pattern11.test(data38)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid8 = _errs83 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                              if (valid8) {
                                                if (data37.basis !== void 0) {
                                                  let data39 = data37.basis;
                                                  const _errs85 = errors;
                                                  if (typeof data39 !== "string") {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  if (!(data39 === "statute" || data39 === "guideline" || data39 === "gate")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid8 = _errs85 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data37.from !== void 0) {
                                                    let data40 = data37.from;
                                                    const _errs87 = errors;
                                                    if (typeof data40 !== "string") {
                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/from", schemaPath: "#/properties/overrides/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    if (!(data40 === "error" || data40 === "warning" || data40 === "note")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/from", schemaPath: "#/properties/overrides/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.from.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid8 = _errs87 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data37.to !== void 0) {
                                                      let data41 = data37.to;
                                                      const _errs89 = errors;
                                                      if (typeof data41 !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/to", schemaPath: "#/properties/overrides/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      if (!(data41 === "error" || data41 === "warning" || data41 === "note" || data41 === "off")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0 + "/to", schemaPath: "#/properties/overrides/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.to.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid8 = _errs89 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid7 = _errs80 === errors;
                                      if (!valid7) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs78 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.change !== void 0) {
                                  let data42 = data.change;
                                  const _errs91 = errors;
                                  const _errs92 = errors;
                                  let valid9 = false;
                                  const _errs93 = errors;
                                  if (!validate21(data42, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid0 = _errs93 === errors;
                                  valid9 = valid9 || _valid0;
                                  const _errs94 = errors;
                                  if (data42 !== null) {
                                    const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err0];
                                    } else {
                                      vErrors.push(err0);
                                    }
                                    errors++;
                                  }
                                  var _valid0 = _errs94 === errors;
                                  valid9 = valid9 || _valid0;
                                  if (!valid9) {
                                    const err1 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err1];
                                    } else {
                                      vErrors.push(err1);
                                    }
                                    errors++;
                                    validate20.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs92;
                                    if (vErrors !== null) {
                                      if (_errs92) {
                                        vErrors.length = _errs92;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs91 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.findings !== void 0) {
                                    let data43 = data.findings;
                                    const _errs96 = errors;
                                    if (errors === _errs96) {
                                      if (Array.isArray(data43)) {
                                        var valid10 = true;
                                        const len1 = data43.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data44 = data43[i1];
                                          const _errs98 = errors;
                                          if (errors === _errs98) {
                                            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                              let missing8;
                                              if (data44.id === void 0 && (missing8 = "id") || data44.rule === void 0 && (missing8 = "rule") || data44.requirement === void 0 && (missing8 = "requirement") || data44.severity === void 0 && (missing8 = "severity") || data44.disposition === void 0 && (missing8 = "disposition") || data44.waiver === void 0 && (missing8 = "waiver") || data44.change === void 0 && (missing8 = "change") || data44.worse === void 0 && (missing8 = "worse") || data44.basis === void 0 && (missing8 = "basis") || data44.citation === void 0 && (missing8 = "citation") || data44.title === void 0 && (missing8 = "title") || data44.message === void 0 && (missing8 = "message") || data44.remedy === void 0 && (missing8 = "remedy") || data44.vendor === void 0 && (missing8 = "vendor") || data44.service === void 0 && (missing8 = "service") || data44.contract === void 0 && (missing8 = "contract") || data44.guideline === void 0 && (missing8 = "guideline") || data44.file === void 0 && (missing8 = "file") || data44.line === void 0 && (missing8 = "line") || data44.column === void 0 && (missing8 = "column") || data44.endLine === void 0 && (missing8 = "endLine") || data44.endColumn === void 0 && (missing8 = "endColumn") || data44.pointer === void 0 && (missing8 = "pointer") || data44.page === void 0 && (missing8 = "page") || data44.args === void 0 && (missing8 = "args")) {
                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                return false;
                                              } else {
                                                const _errs100 = errors;
                                                for (const key8 in data44) {
                                                  if (!func1.call(schema31.properties.findings.items.properties, key8)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs100 === errors) {
                                                  if (data44.id !== void 0) {
                                                    let data45 = data44.id;
                                                    const _errs101 = errors;
                                                    if (errors === _errs101) {
                                                      if (typeof data45 === "string") {
                                                        if (!pattern15.test(data45)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid11 = _errs101 === errors;
                                                  } else {
                                                    var valid11 = true;
                                                  }
                                                  if (valid11) {
                                                    if (data44.rule !== void 0) {
                                                      let data46 = data44.rule;
                                                      const _errs103 = errors;
                                                      if (errors === _errs103) {
                                                        if (typeof data46 === "string") {
                                                          if (!pattern11.test(data46)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid11 = _errs103 === errors;
                                                    } else {
                                                      var valid11 = true;
                                                    }
                                                    if (valid11) {
                                                      if (data44.requirement !== void 0) {
                                                        const _errs105 = errors;
                                                        if (typeof data44.requirement !== "string") {
                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/requirement", schemaPath: "#/properties/findings/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid11 = _errs105 === errors;
                                                      } else {
                                                        var valid11 = true;
                                                      }
                                                      if (valid11) {
                                                        if (data44.severity !== void 0) {
                                                          let data48 = data44.severity;
                                                          const _errs107 = errors;
                                                          if (typeof data48 !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          if (!(data48 === "error" || data48 === "warning" || data48 === "note")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid11 = _errs107 === errors;
                                                        } else {
                                                          var valid11 = true;
                                                        }
                                                        if (valid11) {
                                                          if (data44.disposition !== void 0) {
                                                            let data49 = data44.disposition;
                                                            const _errs109 = errors;
                                                            if (typeof data49 !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            if (!(data49 === "open" || data49 === "waived" || data49 === "baselined")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.disposition.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid11 = _errs109 === errors;
                                                          } else {
                                                            var valid11 = true;
                                                          }
                                                          if (valid11) {
                                                            if (data44.waiver !== void 0) {
                                                              let data50 = data44.waiver;
                                                              const _errs111 = errors;
                                                              const _errs112 = errors;
                                                              let valid12 = false;
                                                              const _errs113 = errors;
                                                              const _errs114 = errors;
                                                              if (errors === _errs114) {
                                                                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                                  let missing9;
                                                                  if (data50.reason === void 0 && (missing9 = "reason") || data50.owner === void 0 && (missing9 = "owner") || data50.approver === void 0 && (missing9 = "approver") || data50.approvedOn === void 0 && (missing9 = "approvedOn") || data50.expiresOn === void 0 && (missing9 = "expiresOn") || data50.ticket === void 0 && (missing9 = "ticket")) {
                                                                    const err2 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err2];
                                                                    } else {
                                                                      vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                  } else {
                                                                    const _errs116 = errors;
                                                                    for (const key9 in data50) {
                                                                      if (!(key9 === "reason" || key9 === "owner" || key9 === "approver" || key9 === "approvedOn" || key9 === "expiresOn" || key9 === "ticket")) {
                                                                        const err3 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err3];
                                                                        } else {
                                                                          vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs116 === errors) {
                                                                      if (data50.reason !== void 0) {
                                                                        const _errs117 = errors;
                                                                        if (typeof data50.reason !== "string") {
                                                                          const err4 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/reason", schemaPath: "#/$defs/waiver_note/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err4];
                                                                          } else {
                                                                            vErrors.push(err4);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var valid14 = _errs117 === errors;
                                                                      } else {
                                                                        var valid14 = true;
                                                                      }
                                                                      if (valid14) {
                                                                        if (data50.owner !== void 0) {
                                                                          const _errs119 = errors;
                                                                          if (typeof data50.owner !== "string") {
                                                                            const err5 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/owner", schemaPath: "#/$defs/waiver_note/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err5];
                                                                            } else {
                                                                              vErrors.push(err5);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                          var valid14 = _errs119 === errors;
                                                                        } else {
                                                                          var valid14 = true;
                                                                        }
                                                                        if (valid14) {
                                                                          if (data50.approver !== void 0) {
                                                                            const _errs121 = errors;
                                                                            if (typeof data50.approver !== "string") {
                                                                              const err6 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/approver", schemaPath: "#/$defs/waiver_note/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err6];
                                                                              } else {
                                                                                vErrors.push(err6);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                            var valid14 = _errs121 === errors;
                                                                          } else {
                                                                            var valid14 = true;
                                                                          }
                                                                          if (valid14) {
                                                                            if (data50.approvedOn !== void 0) {
                                                                              let data54 = data50.approvedOn;
                                                                              const _errs123 = errors;
                                                                              if (errors === _errs123) {
                                                                                if (errors === _errs123) {
                                                                                  if (typeof data54 === "string") {
                                                                                    if (!formats0.validate(data54)) {
                                                                                      const err7 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err7];
                                                                                      } else {
                                                                                        vErrors.push(err7);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  } else {
                                                                                    const err8 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err8];
                                                                                    } else {
                                                                                      vErrors.push(err8);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid14 = _errs123 === errors;
                                                                            } else {
                                                                              var valid14 = true;
                                                                            }
                                                                            if (valid14) {
                                                                              if (data50.expiresOn !== void 0) {
                                                                                let data55 = data50.expiresOn;
                                                                                const _errs125 = errors;
                                                                                if (errors === _errs125) {
                                                                                  if (errors === _errs125) {
                                                                                    if (typeof data55 === "string") {
                                                                                      if (!formats0.validate(data55)) {
                                                                                        const err9 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err9];
                                                                                        } else {
                                                                                          vErrors.push(err9);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    } else {
                                                                                      const err10 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err10];
                                                                                      } else {
                                                                                        vErrors.push(err10);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid14 = _errs125 === errors;
                                                                              } else {
                                                                                var valid14 = true;
                                                                              }
                                                                              if (valid14) {
                                                                                if (data50.ticket !== void 0) {
                                                                                  let data56 = data50.ticket;
                                                                                  const _errs127 = errors;
                                                                                  if (typeof data56 !== "string" && data56 !== null) {
                                                                                    const err11 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/ticket", schemaPath: "#/$defs/waiver_note/properties/ticket/type", keyword: "type", params: { type: schema36.properties.ticket.type }, message: "must be string,null" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err11];
                                                                                    } else {
                                                                                      vErrors.push(err11);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid14 = _errs127 === errors;
                                                                                } else {
                                                                                  var valid14 = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  const err12 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err12];
                                                                  } else {
                                                                    vErrors.push(err12);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                              var _valid1 = _errs113 === errors;
                                                              valid12 = valid12 || _valid1;
                                                              const _errs129 = errors;
                                                              if (data50 !== null) {
                                                                const err13 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err13];
                                                                } else {
                                                                  vErrors.push(err13);
                                                                }
                                                                errors++;
                                                              }
                                                              var _valid1 = _errs129 === errors;
                                                              valid12 = valid12 || _valid1;
                                                              if (!valid12) {
                                                                const err14 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err14];
                                                                } else {
                                                                  vErrors.push(err14);
                                                                }
                                                                errors++;
                                                                validate20.errors = vErrors;
                                                                return false;
                                                              } else {
                                                                errors = _errs112;
                                                                if (vErrors !== null) {
                                                                  if (_errs112) {
                                                                    vErrors.length = _errs112;
                                                                  } else {
                                                                    vErrors = null;
                                                                  }
                                                                }
                                                              }
                                                              var valid11 = _errs111 === errors;
                                                            } else {
                                                              var valid11 = true;
                                                            }
                                                            if (valid11) {
                                                              if (data44.change !== void 0) {
                                                                let data57 = data44.change;
                                                                const _errs131 = errors;
                                                                if (typeof data57 !== "string" && data57 !== null) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/change", schemaPath: "#/properties/findings/items/properties/change/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.change.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                if (!(data57 === "introduced" || data57 === "existing" || data57 === "resolved" || data57 === null)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/change", schemaPath: "#/properties/findings/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid11 = _errs131 === errors;
                                                              } else {
                                                                var valid11 = true;
                                                              }
                                                              if (valid11) {
                                                                if (data44.worse !== void 0) {
                                                                  const _errs133 = errors;
                                                                  if (typeof data44.worse !== "boolean") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/worse", schemaPath: "#/properties/findings/items/properties/worse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                    return false;
                                                                  }
                                                                  var valid11 = _errs133 === errors;
                                                                } else {
                                                                  var valid11 = true;
                                                                }
                                                                if (valid11) {
                                                                  if (data44.basis !== void 0) {
                                                                    let data59 = data44.basis;
                                                                    const _errs135 = errors;
                                                                    if (typeof data59 !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    if (!(data59 === "statute" || data59 === "guideline" || data59 === "gate")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid11 = _errs135 === errors;
                                                                  } else {
                                                                    var valid11 = true;
                                                                  }
                                                                  if (valid11) {
                                                                    if (data44.citation !== void 0) {
                                                                      const _errs137 = errors;
                                                                      if (typeof data44.citation !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/citation", schemaPath: "#/properties/findings/items/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      var valid11 = _errs137 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                      if (data44.title !== void 0) {
                                                                        const _errs139 = errors;
                                                                        if (typeof data44.title !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/title", schemaPath: "#/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid11 = _errs139 === errors;
                                                                      } else {
                                                                        var valid11 = true;
                                                                      }
                                                                      if (valid11) {
                                                                        if (data44.message !== void 0) {
                                                                          const _errs141 = errors;
                                                                          if (typeof data44.message !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid11 = _errs141 === errors;
                                                                        } else {
                                                                          var valid11 = true;
                                                                        }
                                                                        if (valid11) {
                                                                          if (data44.remedy !== void 0) {
                                                                            const _errs143 = errors;
                                                                            if (typeof data44.remedy !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid11 = _errs143 === errors;
                                                                          } else {
                                                                            var valid11 = true;
                                                                          }
                                                                          if (valid11) {
                                                                            if (data44.vendor !== void 0) {
                                                                              let data64 = data44.vendor;
                                                                              const _errs145 = errors;
                                                                              if (typeof data64 !== "string" && data64 !== null) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/vendor", schemaPath: "#/properties/findings/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.vendor.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid11 = _errs145 === errors;
                                                                            } else {
                                                                              var valid11 = true;
                                                                            }
                                                                            if (valid11) {
                                                                              if (data44.service !== void 0) {
                                                                                let data65 = data44.service;
                                                                                const _errs147 = errors;
                                                                                if (typeof data65 !== "string" && data65 !== null) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/service", schemaPath: "#/properties/findings/items/properties/service/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.service.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                var valid11 = _errs147 === errors;
                                                                              } else {
                                                                                var valid11 = true;
                                                                              }
                                                                              if (valid11) {
                                                                                if (data44.contract !== void 0) {
                                                                                  let data66 = data44.contract;
                                                                                  const _errs149 = errors;
                                                                                  if (typeof data66 !== "string" && data66 !== null) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/contract", schemaPath: "#/properties/findings/items/properties/contract/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.contract.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid11 = _errs149 === errors;
                                                                                } else {
                                                                                  var valid11 = true;
                                                                                }
                                                                                if (valid11) {
                                                                                  if (data44.guideline !== void 0) {
                                                                                    let data67 = data44.guideline;
                                                                                    const _errs151 = errors;
                                                                                    if (typeof data67 !== "string" && data67 !== null) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/guideline", schemaPath: "#/properties/findings/items/properties/guideline/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.guideline.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid11 = _errs151 === errors;
                                                                                  } else {
                                                                                    var valid11 = true;
                                                                                  }
                                                                                  if (valid11) {
                                                                                    if (data44.file !== void 0) {
                                                                                      const _errs153 = errors;
                                                                                      if (typeof data44.file !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid11 = _errs153 === errors;
                                                                                    } else {
                                                                                      var valid11 = true;
                                                                                    }
                                                                                    if (valid11) {
                                                                                      if (data44.line !== void 0) {
                                                                                        let data69 = data44.line;
                                                                                        const _errs155 = errors;
                                                                                        if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs155) {
                                                                                          if (typeof data69 == "number" && isFinite(data69)) {
                                                                                            if (data69 < 1 || isNaN(data69)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid11 = _errs155 === errors;
                                                                                      } else {
                                                                                        var valid11 = true;
                                                                                      }
                                                                                      if (valid11) {
                                                                                        if (data44.column !== void 0) {
                                                                                          let data70 = data44.column;
                                                                                          const _errs157 = errors;
                                                                                          if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs157) {
                                                                                            if (typeof data70 == "number" && isFinite(data70)) {
                                                                                              if (data70 < 1 || isNaN(data70)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid11 = _errs157 === errors;
                                                                                        } else {
                                                                                          var valid11 = true;
                                                                                        }
                                                                                        if (valid11) {
                                                                                          if (data44.endLine !== void 0) {
                                                                                            let data71 = data44.endLine;
                                                                                            const _errs159 = errors;
                                                                                            if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs159) {
                                                                                              if (typeof data71 == "number" && isFinite(data71)) {
                                                                                                if (data71 < 1 || isNaN(data71)) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid11 = _errs159 === errors;
                                                                                          } else {
                                                                                            var valid11 = true;
                                                                                          }
                                                                                          if (valid11) {
                                                                                            if (data44.endColumn !== void 0) {
                                                                                              let data72 = data44.endColumn;
                                                                                              const _errs161 = errors;
                                                                                              if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs161) {
                                                                                                if (typeof data72 == "number" && isFinite(data72)) {
                                                                                                  if (data72 < 1 || isNaN(data72)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid11 = _errs161 === errors;
                                                                                            } else {
                                                                                              var valid11 = true;
                                                                                            }
                                                                                            if (valid11) {
                                                                                              if (data44.pointer !== void 0) {
                                                                                                const _errs163 = errors;
                                                                                                if (typeof data44.pointer !== "string") {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid11 = _errs163 === errors;
                                                                                              } else {
                                                                                                var valid11 = true;
                                                                                              }
                                                                                              if (valid11) {
                                                                                                if (data44.page !== void 0) {
                                                                                                  const _errs165 = errors;
                                                                                                  if (typeof data44.page !== "string") {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/page", schemaPath: "#/properties/findings/items/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid11 = _errs165 === errors;
                                                                                                } else {
                                                                                                  var valid11 = true;
                                                                                                }
                                                                                                if (valid11) {
                                                                                                  if (data44.args !== void 0) {
                                                                                                    let data75 = data44.args;
                                                                                                    const _errs167 = errors;
                                                                                                    const _errs168 = errors;
                                                                                                    if (errors === _errs168) {
                                                                                                      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                                                                                        for (const key10 in data75) {
                                                                                                          let data76 = data75[key10];
                                                                                                          const _errs171 = errors;
                                                                                                          const _errs172 = errors;
                                                                                                          let valid17 = false;
                                                                                                          const _errs173 = errors;
                                                                                                          if (typeof data76 !== "string") {
                                                                                                            const err15 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err15];
                                                                                                            } else {
                                                                                                              vErrors.push(err15);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                          var _valid2 = _errs173 === errors;
                                                                                                          valid17 = valid17 || _valid2;
                                                                                                          const _errs175 = errors;
                                                                                                          if (!(typeof data76 == "number" && isFinite(data76))) {
                                                                                                            const err16 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err16];
                                                                                                            } else {
                                                                                                              vErrors.push(err16);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                          var _valid2 = _errs175 === errors;
                                                                                                          valid17 = valid17 || _valid2;
                                                                                                          const _errs177 = errors;
                                                                                                          if (errors === _errs177) {
                                                                                                            if (Array.isArray(data76)) {
                                                                                                              var valid18 = true;
                                                                                                              const len2 = data76.length;
                                                                                                              for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                const _errs179 = errors;
                                                                                                                if (typeof data76[i2] !== "string") {
                                                                                                                  const err17 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err17];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err17);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                                var valid18 = _errs179 === errors;
                                                                                                                if (!valid18) {
                                                                                                                  break;
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err18 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err18];
                                                                                                              } else {
                                                                                                                vErrors.push(err18);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var _valid2 = _errs177 === errors;
                                                                                                          valid17 = valid17 || _valid2;
                                                                                                          if (!valid17) {
                                                                                                            const err19 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err19];
                                                                                                            } else {
                                                                                                              vErrors.push(err19);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate20.errors = vErrors;
                                                                                                            return false;
                                                                                                          } else {
                                                                                                            errors = _errs172;
                                                                                                            if (vErrors !== null) {
                                                                                                              if (_errs172) {
                                                                                                                vErrors.length = _errs172;
                                                                                                              } else {
                                                                                                                vErrors = null;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                          var valid16 = _errs171 === errors;
                                                                                                          if (!valid16) {
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid11 = _errs167 === errors;
                                                                                                  } else {
                                                                                                    var valid11 = true;
                                                                                                  }
                                                                                                  if (valid11) {
                                                                                                    if (data44.detail !== void 0) {
                                                                                                      let data78 = data44.detail;
                                                                                                      const _errs181 = errors;
                                                                                                      if (errors === _errs181) {
                                                                                                        if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                                                          let missing10;
                                                                                                          if (data78.section === void 0 && (missing10 = "section") || data78.citation === void 0 && (missing10 = "citation") || data78.title === void 0 && (missing10 = "title") || data78.message === void 0 && (missing10 = "message") || data78.remedy === void 0 && (missing10 = "remedy") || data78.frame === void 0 && (missing10 = "frame") || data78.excuse === void 0 && (missing10 = "excuse")) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                            return false;
                                                                                                          } else {
                                                                                                            const _errs183 = errors;
                                                                                                            for (const key11 in data78) {
                                                                                                              if (!(key11 === "section" || key11 === "citation" || key11 === "title" || key11 === "message" || key11 === "remedy" || key11 === "frame" || key11 === "excuse")) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                            if (_errs183 === errors) {
                                                                                                              if (data78.section !== void 0) {
                                                                                                                const _errs184 = errors;
                                                                                                                if (typeof data78.section !== "string") {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid19 = _errs184 === errors;
                                                                                                              } else {
                                                                                                                var valid19 = true;
                                                                                                              }
                                                                                                              if (valid19) {
                                                                                                                if (data78.citation !== void 0) {
                                                                                                                  let data80 = data78.citation;
                                                                                                                  const _errs187 = errors;
                                                                                                                  const _errs188 = errors;
                                                                                                                  if (errors === _errs188) {
                                                                                                                    if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                                                                                      let missing11;
                                                                                                                      if (data80.en === void 0 && (missing11 = "en") || data80.ko === void 0 && (missing11 = "ko")) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                        return false;
                                                                                                                      } else {
                                                                                                                        const _errs190 = errors;
                                                                                                                        for (const key12 in data80) {
                                                                                                                          if (!(key12 === "en" || key12 === "ko")) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                                            return false;
                                                                                                                            break;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        if (_errs190 === errors) {
                                                                                                                          if (data80.en !== void 0) {
                                                                                                                            const _errs191 = errors;
                                                                                                                            if (typeof data80.en !== "string") {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/citation/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                            var valid22 = _errs191 === errors;
                                                                                                                          } else {
                                                                                                                            var valid22 = true;
                                                                                                                          }
                                                                                                                          if (valid22) {
                                                                                                                            if (data80.ko !== void 0) {
                                                                                                                              const _errs193 = errors;
                                                                                                                              if (typeof data80.ko !== "string") {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/citation/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                              var valid22 = _errs193 === errors;
                                                                                                                            } else {
                                                                                                                              var valid22 = true;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid19 = _errs187 === errors;
                                                                                                                } else {
                                                                                                                  var valid19 = true;
                                                                                                                }
                                                                                                                if (valid19) {
                                                                                                                  if (data78.title !== void 0) {
                                                                                                                    let data83 = data78.title;
                                                                                                                    const _errs195 = errors;
                                                                                                                    const _errs196 = errors;
                                                                                                                    if (errors === _errs196) {
                                                                                                                      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                                                                                                                        let missing12;
                                                                                                                        if (data83.en === void 0 && (missing12 = "en") || data83.ko === void 0 && (missing12 = "ko")) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                          return false;
                                                                                                                        } else {
                                                                                                                          const _errs198 = errors;
                                                                                                                          for (const key13 in data83) {
                                                                                                                            if (!(key13 === "en" || key13 === "ko")) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                                              return false;
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          if (_errs198 === errors) {
                                                                                                                            if (data83.en !== void 0) {
                                                                                                                              const _errs199 = errors;
                                                                                                                              if (typeof data83.en !== "string") {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/title/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                              var valid24 = _errs199 === errors;
                                                                                                                            } else {
                                                                                                                              var valid24 = true;
                                                                                                                            }
                                                                                                                            if (valid24) {
                                                                                                                              if (data83.ko !== void 0) {
                                                                                                                                const _errs201 = errors;
                                                                                                                                if (typeof data83.ko !== "string") {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/title/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                                var valid24 = _errs201 === errors;
                                                                                                                              } else {
                                                                                                                                var valid24 = true;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      } else {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid19 = _errs195 === errors;
                                                                                                                  } else {
                                                                                                                    var valid19 = true;
                                                                                                                  }
                                                                                                                  if (valid19) {
                                                                                                                    if (data78.message !== void 0) {
                                                                                                                      let data86 = data78.message;
                                                                                                                      const _errs203 = errors;
                                                                                                                      const _errs204 = errors;
                                                                                                                      if (errors === _errs204) {
                                                                                                                        if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                                                                                          let missing13;
                                                                                                                          if (data86.en === void 0 && (missing13 = "en") || data86.ko === void 0 && (missing13 = "ko")) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                            return false;
                                                                                                                          } else {
                                                                                                                            const _errs206 = errors;
                                                                                                                            for (const key14 in data86) {
                                                                                                                              if (!(key14 === "en" || key14 === "ko")) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                                                return false;
                                                                                                                                break;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            if (_errs206 === errors) {
                                                                                                                              if (data86.en !== void 0) {
                                                                                                                                const _errs207 = errors;
                                                                                                                                if (typeof data86.en !== "string") {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                                var valid26 = _errs207 === errors;
                                                                                                                              } else {
                                                                                                                                var valid26 = true;
                                                                                                                              }
                                                                                                                              if (valid26) {
                                                                                                                                if (data86.ko !== void 0) {
                                                                                                                                  const _errs209 = errors;
                                                                                                                                  if (typeof data86.ko !== "string") {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                  var valid26 = _errs209 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid26 = true;
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        } else {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid19 = _errs203 === errors;
                                                                                                                    } else {
                                                                                                                      var valid19 = true;
                                                                                                                    }
                                                                                                                    if (valid19) {
                                                                                                                      if (data78.remedy !== void 0) {
                                                                                                                        let data89 = data78.remedy;
                                                                                                                        const _errs211 = errors;
                                                                                                                        const _errs212 = errors;
                                                                                                                        if (errors === _errs212) {
                                                                                                                          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                                                                                                            let missing14;
                                                                                                                            if (data89.en === void 0 && (missing14 = "en") || data89.ko === void 0 && (missing14 = "ko")) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                              return false;
                                                                                                                            } else {
                                                                                                                              const _errs214 = errors;
                                                                                                                              for (const key15 in data89) {
                                                                                                                                if (!(key15 === "en" || key15 === "ko")) {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                                                  return false;
                                                                                                                                  break;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              if (_errs214 === errors) {
                                                                                                                                if (data89.en !== void 0) {
                                                                                                                                  const _errs215 = errors;
                                                                                                                                  if (typeof data89.en !== "string") {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                  var valid28 = _errs215 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid28 = true;
                                                                                                                                }
                                                                                                                                if (valid28) {
                                                                                                                                  if (data89.ko !== void 0) {
                                                                                                                                    const _errs217 = errors;
                                                                                                                                    if (typeof data89.ko !== "string") {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                    var valid28 = _errs217 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid28 = true;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid19 = _errs211 === errors;
                                                                                                                      } else {
                                                                                                                        var valid19 = true;
                                                                                                                      }
                                                                                                                      if (valid19) {
                                                                                                                        if (data78.frame !== void 0) {
                                                                                                                          let data92 = data78.frame;
                                                                                                                          const _errs219 = errors;
                                                                                                                          const _errs220 = errors;
                                                                                                                          if (errors === _errs220) {
                                                                                                                            if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                                                              let missing15;
                                                                                                                              if (data92.firstLine === void 0 && (missing15 = "firstLine") || data92.lines === void 0 && (missing15 = "lines")) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                return false;
                                                                                                                              } else {
                                                                                                                                const _errs222 = errors;
                                                                                                                                for (const key16 in data92) {
                                                                                                                                  if (!(key16 === "firstLine" || key16 === "lines")) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                if (_errs222 === errors) {
                                                                                                                                  if (data92.firstLine !== void 0) {
                                                                                                                                    let data93 = data92.firstLine;
                                                                                                                                    const _errs223 = errors;
                                                                                                                                    if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                    if (errors === _errs223) {
                                                                                                                                      if (typeof data93 == "number" && isFinite(data93)) {
                                                                                                                                        if (data93 < 1 || isNaN(data93)) {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid30 = _errs223 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid30 = true;
                                                                                                                                  }
                                                                                                                                  if (valid30) {
                                                                                                                                    if (data92.lines !== void 0) {
                                                                                                                                      let data94 = data92.lines;
                                                                                                                                      const _errs225 = errors;
                                                                                                                                      if (errors === _errs225) {
                                                                                                                                        if (Array.isArray(data94)) {
                                                                                                                                          var valid31 = true;
                                                                                                                                          const len3 = data94.length;
                                                                                                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                                                                                                            const _errs227 = errors;
                                                                                                                                            if (typeof data94[i3] !== "string") {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame/lines/" + i3, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                              return false;
                                                                                                                                            }
                                                                                                                                            var valid31 = _errs227 === errors;
                                                                                                                                            if (!valid31) {
                                                                                                                                              break;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        } else {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      var valid30 = _errs225 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid30 = true;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid19 = _errs219 === errors;
                                                                                                                        } else {
                                                                                                                          var valid19 = true;
                                                                                                                        }
                                                                                                                        if (valid19) {
                                                                                                                          if (data78.excuse !== void 0) {
                                                                                                                            let data96 = data78.excuse;
                                                                                                                            const _errs229 = errors;
                                                                                                                            if (errors === _errs229) {
                                                                                                                              if (typeof data96 === "string") {
                                                                                                                                if (!pattern21.test(data96)) {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{32})?$" }, message: 'must match pattern "^([0-9a-f]{32})?$"' }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid19 = _errs229 === errors;
                                                                                                                          } else {
                                                                                                                            var valid19 = true;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        } else {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid11 = _errs181 === errors;
                                                                                                    } else {
                                                                                                      var valid11 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid10 = _errs98 === errors;
                                          if (!valid10) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs96 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.problems !== void 0) {
                                      let data97 = data.problems;
                                      const _errs231 = errors;
                                      if (errors === _errs231) {
                                        if (Array.isArray(data97)) {
                                          var valid32 = true;
                                          const len4 = data97.length;
                                          for (let i4 = 0; i4 < len4; i4++) {
                                            let data98 = data97[i4];
                                            const _errs233 = errors;
                                            if (errors === _errs233) {
                                              if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                                let missing16;
                                                if (data98.code === void 0 && (missing16 = "code") || data98.message === void 0 && (missing16 = "message") || data98.remedy === void 0 && (missing16 = "remedy") || data98.vendor === void 0 && (missing16 = "vendor") || data98.change === void 0 && (missing16 = "change") || data98.file === void 0 && (missing16 = "file") || data98.line === void 0 && (missing16 = "line") || data98.column === void 0 && (missing16 = "column") || data98.endLine === void 0 && (missing16 = "endLine") || data98.endColumn === void 0 && (missing16 = "endColumn") || data98.pointer === void 0 && (missing16 = "pointer") || data98.args === void 0 && (missing16 = "args")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs235 = errors;
                                                  for (const key17 in data98) {
                                                    if (!func1.call(schema31.properties.problems.items.properties, key17)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs235 === errors) {
                                                    if (data98.code !== void 0) {
                                                      const _errs236 = errors;
                                                      if (typeof data98.code !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/code", schemaPath: "#/properties/problems/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid33 = _errs236 === errors;
                                                    } else {
                                                      var valid33 = true;
                                                    }
                                                    if (valid33) {
                                                      if (data98.message !== void 0) {
                                                        const _errs238 = errors;
                                                        if (typeof data98.message !== "string") {
                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid33 = _errs238 === errors;
                                                      } else {
                                                        var valid33 = true;
                                                      }
                                                      if (valid33) {
                                                        if (data98.remedy !== void 0) {
                                                          const _errs240 = errors;
                                                          if (typeof data98.remedy !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/remedy", schemaPath: "#/properties/problems/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid33 = _errs240 === errors;
                                                        } else {
                                                          var valid33 = true;
                                                        }
                                                        if (valid33) {
                                                          if (data98.vendor !== void 0) {
                                                            let data102 = data98.vendor;
                                                            const _errs242 = errors;
                                                            if (typeof data102 !== "string" && data102 !== null) {
                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/vendor", schemaPath: "#/properties/problems/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.vendor.type }, message: "must be string,null" }];
                                                              return false;
                                                            }
                                                            var valid33 = _errs242 === errors;
                                                          } else {
                                                            var valid33 = true;
                                                          }
                                                          if (valid33) {
                                                            if (data98.change !== void 0) {
                                                              let data103 = data98.change;
                                                              const _errs244 = errors;
                                                              if (typeof data103 !== "string" && data103 !== null) {
                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/change", schemaPath: "#/properties/problems/items/properties/change/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.change.type }, message: "must be string,null" }];
                                                                return false;
                                                              }
                                                              if (!(data103 === "introduced" || data103 === "existing" || data103 === null)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/change", schemaPath: "#/properties/problems/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.problems.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid33 = _errs244 === errors;
                                                            } else {
                                                              var valid33 = true;
                                                            }
                                                            if (valid33) {
                                                              if (data98.file !== void 0) {
                                                                const _errs246 = errors;
                                                                if (typeof data98.file !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/file", schemaPath: "#/properties/problems/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid33 = _errs246 === errors;
                                                              } else {
                                                                var valid33 = true;
                                                              }
                                                              if (valid33) {
                                                                if (data98.line !== void 0) {
                                                                  let data105 = data98.line;
                                                                  const _errs248 = errors;
                                                                  if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105)) && data105 !== null) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.line.type }, message: "must be integer,null" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs248) {
                                                                    if (typeof data105 == "number" && isFinite(data105)) {
                                                                      if (data105 < 1 || isNaN(data105)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid33 = _errs248 === errors;
                                                                } else {
                                                                  var valid33 = true;
                                                                }
                                                                if (valid33) {
                                                                  if (data98.column !== void 0) {
                                                                    let data106 = data98.column;
                                                                    const _errs250 = errors;
                                                                    if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106)) && data106 !== null) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/column", schemaPath: "#/properties/problems/items/properties/column/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.column.type }, message: "must be integer,null" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs250) {
                                                                      if (typeof data106 == "number" && isFinite(data106)) {
                                                                        if (data106 < 1 || isNaN(data106)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/column", schemaPath: "#/properties/problems/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid33 = _errs250 === errors;
                                                                  } else {
                                                                    var valid33 = true;
                                                                  }
                                                                  if (valid33) {
                                                                    if (data98.endLine !== void 0) {
                                                                      let data107 = data98.endLine;
                                                                      const _errs252 = errors;
                                                                      if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107)) && data107 !== null) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs252) {
                                                                        if (typeof data107 == "number" && isFinite(data107)) {
                                                                          if (data107 < 1 || isNaN(data107)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid33 = _errs252 === errors;
                                                                    } else {
                                                                      var valid33 = true;
                                                                    }
                                                                    if (valid33) {
                                                                      if (data98.endColumn !== void 0) {
                                                                        let data108 = data98.endColumn;
                                                                        const _errs254 = errors;
                                                                        if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108)) && data108 !== null) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs254) {
                                                                          if (typeof data108 == "number" && isFinite(data108)) {
                                                                            if (data108 < 1 || isNaN(data108)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid33 = _errs254 === errors;
                                                                      } else {
                                                                        var valid33 = true;
                                                                      }
                                                                      if (valid33) {
                                                                        if (data98.pointer !== void 0) {
                                                                          let data109 = data98.pointer;
                                                                          const _errs256 = errors;
                                                                          if (typeof data109 !== "string" && data109 !== null) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/pointer", schemaPath: "#/properties/problems/items/properties/pointer/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.pointer.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          var valid33 = _errs256 === errors;
                                                                        } else {
                                                                          var valid33 = true;
                                                                        }
                                                                        if (valid33) {
                                                                          if (data98.args !== void 0) {
                                                                            let data110 = data98.args;
                                                                            const _errs258 = errors;
                                                                            const _errs259 = errors;
                                                                            if (errors === _errs259) {
                                                                              if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                                                                for (const key18 in data110) {
                                                                                  let data111 = data110[key18];
                                                                                  const _errs262 = errors;
                                                                                  const _errs263 = errors;
                                                                                  let valid36 = false;
                                                                                  const _errs264 = errors;
                                                                                  if (typeof data111 !== "string") {
                                                                                    const err20 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err20];
                                                                                    } else {
                                                                                      vErrors.push(err20);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var _valid3 = _errs264 === errors;
                                                                                  valid36 = valid36 || _valid3;
                                                                                  const _errs266 = errors;
                                                                                  if (!(typeof data111 == "number" && isFinite(data111))) {
                                                                                    const err21 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err21];
                                                                                    } else {
                                                                                      vErrors.push(err21);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var _valid3 = _errs266 === errors;
                                                                                  valid36 = valid36 || _valid3;
                                                                                  const _errs268 = errors;
                                                                                  if (errors === _errs268) {
                                                                                    if (Array.isArray(data111)) {
                                                                                      var valid37 = true;
                                                                                      const len5 = data111.length;
                                                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                                                        const _errs270 = errors;
                                                                                        if (typeof data111[i5] !== "string") {
                                                                                          const err22 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err22];
                                                                                          } else {
                                                                                            vErrors.push(err22);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                        var valid37 = _errs270 === errors;
                                                                                        if (!valid37) {
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      const err23 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err23];
                                                                                      } else {
                                                                                        vErrors.push(err23);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                  }
                                                                                  var _valid3 = _errs268 === errors;
                                                                                  valid36 = valid36 || _valid3;
                                                                                  if (!valid36) {
                                                                                    const err24 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err24];
                                                                                    } else {
                                                                                      vErrors.push(err24);
                                                                                    }
                                                                                    errors++;
                                                                                    validate20.errors = vErrors;
                                                                                    return false;
                                                                                  } else {
                                                                                    errors = _errs263;
                                                                                    if (vErrors !== null) {
                                                                                      if (_errs263) {
                                                                                        vErrors.length = _errs263;
                                                                                      } else {
                                                                                        vErrors = null;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid35 = _errs262 === errors;
                                                                                  if (!valid35) {
                                                                                    break;
                                                                                  }
                                                                                }
                                                                              } else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                            var valid33 = _errs258 === errors;
                                                                          } else {
                                                                            var valid33 = true;
                                                                          }
                                                                          if (valid33) {
                                                                            if (data98.detail !== void 0) {
                                                                              let data113 = data98.detail;
                                                                              const _errs272 = errors;
                                                                              if (errors === _errs272) {
                                                                                if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                                                  let missing17;
                                                                                  if (data113.section === void 0 && (missing17 = "section") || data113.message === void 0 && (missing17 = "message") || data113.remedy === void 0 && (missing17 = "remedy") || data113.frame === void 0 && (missing17 = "frame")) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    const _errs274 = errors;
                                                                                    for (const key19 in data113) {
                                                                                      if (!(key19 === "section" || key19 === "message" || key19 === "remedy" || key19 === "frame")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                                        return false;
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                    if (_errs274 === errors) {
                                                                                      if (data113.section !== void 0) {
                                                                                        const _errs275 = errors;
                                                                                        if (typeof data113.section !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid38 = _errs275 === errors;
                                                                                      } else {
                                                                                        var valid38 = true;
                                                                                      }
                                                                                      if (valid38) {
                                                                                        if (data113.message !== void 0) {
                                                                                          let data115 = data113.message;
                                                                                          const _errs278 = errors;
                                                                                          const _errs279 = errors;
                                                                                          if (errors === _errs279) {
                                                                                            if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                                                              let missing18;
                                                                                              if (data115.en === void 0 && (missing18 = "en") || data115.ko === void 0 && (missing18 = "ko")) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                return false;
                                                                                              } else {
                                                                                                const _errs281 = errors;
                                                                                                for (const key20 in data115) {
                                                                                                  if (!(key20 === "en" || key20 === "ko")) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                                if (_errs281 === errors) {
                                                                                                  if (data115.en !== void 0) {
                                                                                                    const _errs282 = errors;
                                                                                                    if (typeof data115.en !== "string") {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid41 = _errs282 === errors;
                                                                                                  } else {
                                                                                                    var valid41 = true;
                                                                                                  }
                                                                                                  if (valid41) {
                                                                                                    if (data115.ko !== void 0) {
                                                                                                      const _errs284 = errors;
                                                                                                      if (typeof data115.ko !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid41 = _errs284 === errors;
                                                                                                    } else {
                                                                                                      var valid41 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid38 = _errs278 === errors;
                                                                                        } else {
                                                                                          var valid38 = true;
                                                                                        }
                                                                                        if (valid38) {
                                                                                          if (data113.remedy !== void 0) {
                                                                                            let data118 = data113.remedy;
                                                                                            const _errs286 = errors;
                                                                                            const _errs287 = errors;
                                                                                            if (errors === _errs287) {
                                                                                              if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                                                                                let missing19;
                                                                                                if (data118.en === void 0 && (missing19 = "en") || data118.ko === void 0 && (missing19 = "ko")) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                                  return false;
                                                                                                } else {
                                                                                                  const _errs289 = errors;
                                                                                                  for (const key21 in data118) {
                                                                                                    if (!(key21 === "en" || key21 === "ko")) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                                      return false;
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                  if (_errs289 === errors) {
                                                                                                    if (data118.en !== void 0) {
                                                                                                      const _errs290 = errors;
                                                                                                      if (typeof data118.en !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid43 = _errs290 === errors;
                                                                                                    } else {
                                                                                                      var valid43 = true;
                                                                                                    }
                                                                                                    if (valid43) {
                                                                                                      if (data118.ko !== void 0) {
                                                                                                        const _errs292 = errors;
                                                                                                        if (typeof data118.ko !== "string") {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid43 = _errs292 === errors;
                                                                                                      } else {
                                                                                                        var valid43 = true;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              } else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid38 = _errs286 === errors;
                                                                                          } else {
                                                                                            var valid38 = true;
                                                                                          }
                                                                                          if (valid38) {
                                                                                            if (data113.frame !== void 0) {
                                                                                              let data121 = data113.frame;
                                                                                              const _errs294 = errors;
                                                                                              const _errs295 = errors;
                                                                                              let valid44 = false;
                                                                                              const _errs296 = errors;
                                                                                              const _errs297 = errors;
                                                                                              if (errors === _errs297) {
                                                                                                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                                                                  let missing20;
                                                                                                  if (data121.firstLine === void 0 && (missing20 = "firstLine") || data121.lines === void 0 && (missing20 = "lines")) {
                                                                                                    const err25 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err25];
                                                                                                    } else {
                                                                                                      vErrors.push(err25);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  } else {
                                                                                                    const _errs299 = errors;
                                                                                                    for (const key22 in data121) {
                                                                                                      if (!(key22 === "firstLine" || key22 === "lines")) {
                                                                                                        const err26 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err26];
                                                                                                        } else {
                                                                                                          vErrors.push(err26);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                    if (_errs299 === errors) {
                                                                                                      if (data121.firstLine !== void 0) {
                                                                                                        let data122 = data121.firstLine;
                                                                                                        const _errs300 = errors;
                                                                                                        if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                                                                                                          const err27 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err27];
                                                                                                          } else {
                                                                                                            vErrors.push(err27);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                        if (errors === _errs300) {
                                                                                                          if (typeof data122 == "number" && isFinite(data122)) {
                                                                                                            if (data122 < 1 || isNaN(data122)) {
                                                                                                              const err28 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err28];
                                                                                                              } else {
                                                                                                                vErrors.push(err28);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid46 = _errs300 === errors;
                                                                                                      } else {
                                                                                                        var valid46 = true;
                                                                                                      }
                                                                                                      if (valid46) {
                                                                                                        if (data121.lines !== void 0) {
                                                                                                          let data123 = data121.lines;
                                                                                                          const _errs302 = errors;
                                                                                                          if (errors === _errs302) {
                                                                                                            if (Array.isArray(data123)) {
                                                                                                              var valid47 = true;
                                                                                                              const len6 = data123.length;
                                                                                                              for (let i6 = 0; i6 < len6; i6++) {
                                                                                                                const _errs304 = errors;
                                                                                                                if (typeof data123[i6] !== "string") {
                                                                                                                  const err29 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/lines/" + i6, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err29];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err29);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                                var valid47 = _errs304 === errors;
                                                                                                                if (!valid47) {
                                                                                                                  break;
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err30 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err30];
                                                                                                              } else {
                                                                                                                vErrors.push(err30);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid46 = _errs302 === errors;
                                                                                                        } else {
                                                                                                          var valid46 = true;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                } else {
                                                                                                  const err31 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err31];
                                                                                                  } else {
                                                                                                    vErrors.push(err31);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              }
                                                                                              var _valid4 = _errs296 === errors;
                                                                                              valid44 = valid44 || _valid4;
                                                                                              const _errs306 = errors;
                                                                                              if (data121 !== null) {
                                                                                                const err32 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err32];
                                                                                                } else {
                                                                                                  vErrors.push(err32);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                              var _valid4 = _errs306 === errors;
                                                                                              valid44 = valid44 || _valid4;
                                                                                              if (!valid44) {
                                                                                                const err33 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err33];
                                                                                                } else {
                                                                                                  vErrors.push(err33);
                                                                                                }
                                                                                                errors++;
                                                                                                validate20.errors = vErrors;
                                                                                                return false;
                                                                                              } else {
                                                                                                errors = _errs295;
                                                                                                if (vErrors !== null) {
                                                                                                  if (_errs295) {
                                                                                                    vErrors.length = _errs295;
                                                                                                  } else {
                                                                                                    vErrors = null;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid38 = _errs294 === errors;
                                                                                            } else {
                                                                                              var valid38 = true;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid33 = _errs272 === errors;
                                                                            } else {
                                                                              var valid33 = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                            }
                                            var valid32 = _errs233 === errors;
                                            if (!valid32) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs231 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.assessments !== void 0) {
                                        let data125 = data.assessments;
                                        const _errs308 = errors;
                                        if (errors === _errs308) {
                                          if (Array.isArray(data125)) {
                                            var valid48 = true;
                                            const len7 = data125.length;
                                            for (let i7 = 0; i7 < len7; i7++) {
                                              const _errs310 = errors;
                                              if (!validate25(data125[i7], { instancePath: instancePath + "/assessments/" + i7, parentData: data125, parentDataProperty: i7, rootData, dynamicAnchors })) {
                                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid48 = _errs310 === errors;
                                              if (!valid48) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs308 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  report
};
