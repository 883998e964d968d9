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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:report:1", "title": "JsonReport", "description": "The report of `clausegate check --format json`. `clausegate report` renders it again in every format. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "policy", "asOf", "commit", "language", "failOn", "verdict", "summary", "overrides", "change", "findings", "problems", "assessments"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "title": "ReportTool", "description": "What made the report.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "description": "Name of the tool.", "const": "clausegate" }, "version": { "description": "Version of the tool.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,100}$" } } }, "policy": { "title": "ReportPolicy", "description": "What judged.", "type": "object", "additionalProperties": false, "required": ["digest", "catalogueDigest", "edition"], "properties": { "digest": { "description": "SHA-256 of the policy module (policy.wasm).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "catalogueDigest": { "description": "SHA-256 of the rules' texts (catalogue.json).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "edition": { "description": "Edition of the certification criteria guide.", "type": "string", "pattern": "^[0-9A-Za-z.-]{1,100}$" } } }, "asOf": { "description": "Day the judgement is made for.", "type": "string", "format": "date" }, "commit": { "description": "The judged commit; null for a working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "shard": { "title": "ReportShard", "description": "Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.", "type": "object", "additionalProperties": false, "required": ["index", "count", "vendors", "inventoryDigest", "gateDigest", "language"], "properties": { "index": { "description": "The part, from 1.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "count": { "description": "How many parts there are.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "vendors": { "description": "Vendor folders of all parts together.", "type": "integer", "minimum": 0 }, "inventoryDigest": { "description": "SHA-256 over the names of all vendor folders and the guidelines.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gateDigest": { "description": "SHA-256 over the configuration, the waivers and the baseline.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "language": { "description": "Language that was asked for or is configured; null for none.", "type": ["string", "null"], "enum": ["en", "ko", null] } } }, "vendors": { "description": "Only of a run that was asked about some vendors (`--vendor`): these, in code-unit order. It is partial: verdict, summary and lists tell of them, of the guidelines and of what no vendor owns; nothing is said of other vendors.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "language": { "description": "Language of the texts.", "type": "string", "enum": ["en", "ko"] }, "rulePages": { "description": "Address the rules' pages were said to be below; absent where none was given.", "type": "string" }, "failOn": { "description": "Lowest severity that fails the verdict.", "type": "string", "enum": ["error", "warning", "note"] }, "verdict": { "type": "string", "enum": ["pass", "fail"] }, "summary": { "title": "ReportSummary", "description": "Counts over the whole run.", "type": "object", "additionalProperties": false, "required": ["vendors", "services", "contracts", "notJudged", "requirements", "findings", "waived", "baselined", "problems"], "properties": { "vendors": { "description": "Vendor folders judged or found broken.", "type": "integer", "minimum": 0 }, "services": { "description": "Active services.", "type": "integer", "minimum": 0 }, "contracts": { "description": "Contract records judged.", "type": "integer", "minimum": 0 }, "notJudged": { "description": "Vendors with a problem; their records were not judged.", "type": "integer", "minimum": 0 }, "requirements": { "title": "RequirementCounts", "description": "Answers, one for each rule and subject asked.", "type": "object", "additionalProperties": false, "required": ["pass", "fail", "notApplicable"], "properties": { "pass": { "description": "Met.", "type": "integer", "minimum": 0 }, "fail": { "description": "Not met.", "type": "integer", "minimum": 0 }, "notApplicable": { "description": "Not applicable.", "type": "integer", "minimum": 0 } } }, "findings": { "title": "FindingCounts", "description": "Open findings by severity.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "description": "Errors.", "type": "integer", "minimum": 0 }, "warning": { "description": "Warnings.", "type": "integer", "minimum": 0 }, "note": { "description": "Notes.", "type": "integer", "minimum": 0 } } }, "waived": { "description": "Findings a waiver excuses.", "type": "integer", "minimum": 0 }, "baselined": { "description": "Findings the baseline excuses.", "type": "integer", "minimum": 0 }, "problems": { "description": "Problems.", "type": "integer", "minimum": 0 } } }, "overrides": { "type": "array", "description": "Rules that the configuration reports otherwise than they say themselves, statute rules included.", "items": { "title": "ReportOverride", "type": "object", "additionalProperties": false, "required": ["rule", "basis", "from", "to"], "properties": { "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "basis": { "description": "What it rests on; `statute` also for a rule that stands in for items of the law.", "type": "string", "enum": ["statute", "guideline", "gate"] }, "from": { "description": "Severity the rule says.", "type": "string", "enum": ["error", "warning", "note"] }, "to": { "description": "Severity it is reported with; `off`: its findings are left out.", "type": "string", "enum": ["error", "warning", "note", "off"] } } } }, "change": { "description": "What the change was judged against; null without a base.", "anyOf": [{ "$ref": "#/$defs/change" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "title": "ReportFinding", "description": "A rule is broken.", "type": "object", "additionalProperties": false, "required": ["id", "rule", "requirement", "severity", "disposition", "waiver", "change", "worse", "basis", "citation", "title", "message", "remedy", "vendor", "service", "contract", "guideline", "file", "line", "column", "endLine", "endColumn", "pointer", "page", "args"], "properties": { "id": { "description": "Fingerprint of rule, subject and stable path: no line numbers, no wording.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "requirement": { "description": "Permanent key of the requirement.", "type": "string" }, "severity": { "type": "string", "enum": ["error", "warning", "note"] }, "disposition": { "description": "Why the finding counts or not.", "type": "string", "enum": ["open", "waived", "baselined"] }, "waiver": { "description": "The waiver that excuses it; null for any other disposition.", "anyOf": [{ "$ref": "#/$defs/waiver_note" }, { "type": "null" }] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", "resolved", null] }, "worse": { "description": "Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.", "type": "boolean" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "citation": { "description": "Where the requirement is laid down.", "type": "string" }, "title": { "description": "What must be true.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to write.", "type": "string" }, "vendor": { "description": "Vendor id; null for a guideline.", "type": ["string", "null"] }, "service": { "description": "Service id.", "type": ["string", "null"] }, "contract": { "description": "Contract id.", "type": ["string", "null"] }, "guideline": { "description": "Guideline id.", "type": ["string", "null"] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1.", "type": "integer", "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": "integer", "minimum": 1 }, "endLine": { "description": "From 1.", "type": "integer", "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": "integer", "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; may name a key that is missing.", "type": "string" }, "page": { "description": "Page of the rule: an address, or a path in Clausegate's own repository and package.", "type": "string" }, "args": { "$ref": "#/$defs/report_args" }, "frame": { "description": "Lines of the file, for `clausegate report`; of a part they are in `detail`.", "$ref": "#/$defs/frame" }, "detail": { "title": "FindingDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "citation", "title", "message", "remedy", "frame", "excuse"], "properties": { "section": { "$ref": "#/$defs/section" }, "citation": { "$ref": "#/$defs/localized" }, "title": { "$ref": "#/$defs/localized" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; empty where nothing can be excused.", "type": "string", "pattern": "^([0-9a-f]{32})?$" } } } } } }, "problems": { "type": "array", "items": { "title": "ReportProblem", "description": "A file cannot be read or is not valid.", "type": "object", "additionalProperties": false, "required": ["code", "message", "remedy", "vendor", "change", "file", "line", "column", "endLine", "endColumn", "pointer", "args"], "properties": { "code": { "description": "Permanent name of the problem.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to do.", "type": "string" }, "vendor": { "description": "Vendor id, which is the folder; null outside a vendor's folder.", "type": ["string", "null"] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", null] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1; null when the whole file is meant.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": ["integer", "null"], "minimum": 1 }, "endLine": { "description": "From 1.", "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; null when the whole file is meant.", "type": ["string", "null"] }, "args": { "$ref": "#/$defs/report_args" }, "section": { "description": "Where reports show it; of a part in `detail`.", "$ref": "#/$defs/section" }, "frame": { "description": "Lines of the file, for `clausegate report`; null when the whole file is meant. Of a part they are in `detail`.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] }, "detail": { "title": "ProblemDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "message", "remedy", "frame"], "properties": { "section": { "$ref": "#/$defs/section" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "description": "Null when the whole file is meant.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] } } } } } }, "assessments": { "description": "Every rule and subject that was asked, with its answer.", "type": "array", "items": { "$ref": "#/$defs/raw_assessment" } } }, "$defs": { "section": { "title": "ReportSection", "description": "Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.", "type": "string" }, "localized": { "title": "ReportText", "description": "A text in every language.", "type": "object", "additionalProperties": false, "required": ["en", "ko"], "properties": { "en": { "description": "In English.", "type": "string" }, "ko": { "description": "In Korean.", "type": "string" } } }, "frame": { "title": "ReportFrame", "description": "Lines of the file.", "type": "object", "additionalProperties": false, "required": ["firstLine", "lines"], "properties": { "firstLine": { "description": "Number of the first line, from 1.", "type": "integer", "minimum": 1 }, "lines": { "description": "The lines, in order.", "type": "array", "items": { "type": "string" } } } }, "subject": { "title": "Subject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "vendor": { "type": "string" }, "service": { "type": "string" }, "contract": { "type": "string" }, "guideline": { "type": "string" } } }, "raw_assessment": { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } }, "report_args": { "title": "ReportArgs", "description": "The facts that fill the message.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } }, "change": { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "renamed": { "description": "Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.", "type": "array", "minItems": 1, "items": { "title": "RenamedVendor", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Id in base.", "type": "string" }, "to": { "description": "Id in head.", "type": "string" } } } }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } }, "merged": { "title": "ReportMerged", "type": "object", "additionalProperties": false, "required": ["appear", "vanish"], "properties": { "appear": { "description": "Findings that do not fail today and will.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } }, "vanish": { "description": "Findings that fail today and will not.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } } } }, "brief_finding": { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "args": { "$ref": "#/$defs/report_args" } } }, "waiver_note": { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } } } };
var schema36 = { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[0-9A-Za-z.+-]{1,100}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^[0-9A-Za-z.-]{1,100}$", "u");
var pattern8 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern11 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern12 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
var pattern16 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern20 = new RegExp("^([0-9a-f]{32})?$", "u");
var formats0 = require_formats().fullFormats.date;
var schema32 = { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "renamed": { "description": "Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.", "type": "array", "minItems": 1, "items": { "title": "RenamedVendor", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Id in base.", "type": "string" }, "to": { "description": "Id in head.", "type": "string" } } } }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } };
var schema34 = { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "args": { "$ref": "#/$defs/report_args" } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.rule === void 0 && (missing0 = "rule") || data.message === void 0 && (missing0 = "message") || data.vendor === void 0 && (missing0 = "vendor") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "rule" || key0 === "message" || key0 === "vendor" || key0 === "file" || key0 === "line" || key0 === "args")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern16.test(data0)) {
                  validate23.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                  return false;
                }
              } else {
                validate23.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rule !== void 0) {
              let data1 = data.rule;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (!pattern12.test(data1)) {
                    validate23.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.message !== void 0) {
                const _errs6 = errors;
                if (typeof data.message !== "string") {
                  validate23.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.vendor !== void 0) {
                  let data3 = data.vendor;
                  const _errs8 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate23.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: schema34.properties.vendor.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.file !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.file !== "string") {
                      validate23.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.line !== void 0) {
                      let data5 = data.line;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate23.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 1 || isNaN(data5)) {
                            validate23.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.args !== void 0) {
                        let data6 = data.args;
                        const _errs14 = errors;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            for (const key1 in data6) {
                              let data7 = data6[key1];
                              const _errs18 = errors;
                              const _errs19 = errors;
                              let valid3 = false;
                              const _errs20 = errors;
                              if (typeof data7 !== "string") {
                                const err0 = { instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                              var _valid0 = _errs20 === errors;
                              valid3 = valid3 || _valid0;
                              const _errs22 = errors;
                              if (!(typeof data7 == "number" && isFinite(data7))) {
                                const err1 = { instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                              }
                              var _valid0 = _errs22 === errors;
                              valid3 = valid3 || _valid0;
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (Array.isArray(data7)) {
                                  var valid4 = true;
                                  const len0 = data7.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs26 = errors;
                                    if (typeof data7[i0] !== "string") {
                                      const err2 = { instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err2];
                                      } else {
                                        vErrors.push(err2);
                                      }
                                      errors++;
                                    }
                                    var valid4 = _errs26 === errors;
                                    if (!valid4) {
                                      break;
                                    }
                                  }
                                } else {
                                  const err3 = { instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                }
                              }
                              var _valid0 = _errs24 === errors;
                              valid3 = valid3 || _valid0;
                              if (!valid3) {
                                const err4 = { instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err4];
                                } else {
                                  vErrors.push(err4);
                                }
                                errors++;
                                validate23.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs19;
                                if (vErrors !== null) {
                                  if (_errs19) {
                                    vErrors.length = _errs19;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid2 = _errs18 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          } else {
                            validate23.errors = [{ instancePath: instancePath + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
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
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                  const _errs4 = errors;
                  if (!validate23(data0[i0], { instancePath: instancePath + "/appear/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
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
              let data2 = data.vanish;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate23(data2[i1], { instancePath: instancePath + "/vanish/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/vanish", schemaPath: "#/properties/vanish/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
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
                            if (data.renamed !== void 0) {
                              let data9 = data.renamed;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (Array.isArray(data9)) {
                                  if (data9.length < 1) {
                                    validate21.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                    return false;
                                  } else {
                                    var valid1 = true;
                                    const len0 = data9.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data10 = data9[i0];
                                      const _errs22 = errors;
                                      if (errors === _errs22) {
                                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                          let missing1;
                                          if (data10.from === void 0 && (missing1 = "from") || data10.to === void 0 && (missing1 = "to")) {
                                            validate21.errors = [{ instancePath: instancePath + "/renamed/" + i0, schemaPath: "#/properties/renamed/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                          } else {
                                            const _errs24 = errors;
                                            for (const key1 in data10) {
                                              if (!(key1 === "from" || key1 === "to")) {
                                                validate21.errors = [{ instancePath: instancePath + "/renamed/" + i0, schemaPath: "#/properties/renamed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs24 === errors) {
                                              if (data10.from !== void 0) {
                                                const _errs25 = errors;
                                                if (typeof data10.from !== "string") {
                                                  validate21.errors = [{ instancePath: instancePath + "/renamed/" + i0 + "/from", schemaPath: "#/properties/renamed/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid2 = _errs25 === errors;
                                              } else {
                                                var valid2 = true;
                                              }
                                              if (valid2) {
                                                if (data10.to !== void 0) {
                                                  const _errs27 = errors;
                                                  if (typeof data10.to !== "string") {
                                                    validate21.errors = [{ instancePath: instancePath + "/renamed/" + i0 + "/to", schemaPath: "#/properties/renamed/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid2 = _errs27 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate21.errors = [{ instancePath: instancePath + "/renamed/" + i0, schemaPath: "#/properties/renamed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid1 = _errs22 === errors;
                                      if (!valid1) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate21.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.merged !== void 0) {
                                let data13 = data.merged;
                                const _errs29 = errors;
                                const _errs30 = errors;
                                let valid3 = false;
                                const _errs31 = errors;
                                if (!validate22(data13, { instancePath: instancePath + "/merged", parentData: data, parentDataProperty: "merged", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                                  errors = vErrors.length;
                                }
                                var _valid0 = _errs31 === errors;
                                valid3 = valid3 || _valid0;
                                const _errs32 = errors;
                                if (data13 !== null) {
                                  const err0 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err0];
                                  } else {
                                    vErrors.push(err0);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs32 === errors;
                                valid3 = valid3 || _valid0;
                                if (!valid3) {
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
                                  errors = _errs30;
                                  if (vErrors !== null) {
                                    if (_errs30) {
                                      vErrors.length = _errs30;
                                    } else {
                                      vErrors = null;
                                    }
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
var schema52 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
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
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "subject" || key0 === "status" || key0 === "reason" || key0 === "clauses")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (!pattern12.test(data0)) {
                  validate28.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                  return false;
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate28.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                    return false;
                  } else {
                    const _errs7 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
                        validate28.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data1.vendor !== void 0) {
                        const _errs8 = errors;
                        if (typeof data1.vendor !== "string") {
                          validate28.errors = [{ instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate28.errors = [{ instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate28.errors = [{ instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate28.errors = [{ instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate28.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                  validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data6 === "pass" || data6 === "fail" || data6 === "not-applicable")) {
                  validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema52.properties.status.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate28.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs20 = errors;
                        for (const key2 in data7) {
                          if (!(key2 === "code" || key2 === "rule" || key2 === "contract" || key2 === "text")) {
                            validate28.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs20 === errors) {
                          if (data7.code !== void 0) {
                            let data8 = data7.code;
                            const _errs21 = errors;
                            if (typeof data8 !== "string") {
                              validate28.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "no-development" || data8 === "document-elsewhere")) {
                              validate28.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema52.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" }];
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
                                validate28.errors = [{ instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                  validate28.errors = [{ instancePath: instancePath + "/reason/contract", schemaPath: "#/properties/reason/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate28.errors = [{ instancePath: instancePath + "/reason/text", schemaPath: "#/properties/reason/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate28.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs33 = errors;
                                for (const key3 in data13) {
                                  if (!(key3 === "contract" || key3 === "clause" || key3 === "document" || key3 === "article" || key3 === "page")) {
                                    validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs33 === errors) {
                                  if (data13.contract !== void 0) {
                                    const _errs34 = errors;
                                    if (typeof data13.contract !== "string") {
                                      validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/contract", schemaPath: "#/properties/clauses/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs36) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                          validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                              validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
                              validate28.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid4 = _errs31 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                      if (data.vendors !== void 0) {
                        let data17 = data.vendors;
                        const _errs37 = errors;
                        if (errors === _errs37) {
                          if (Array.isArray(data17)) {
                            if (data17.length < 1) {
                              validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                              return false;
                            } else {
                              var valid4 = true;
                              const len0 = data17.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data18 = data17[i0];
                                const _errs39 = errors;
                                if (errors === _errs39) {
                                  if (typeof data18 === "string") {
                                    if (!pattern11.test(data18)) {
                                      validate20.errors = [{ instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/vendors/" + i0, schemaPath: "#/properties/vendors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs39 === errors;
                                if (!valid4) {
                                  break;
                                }
                              }
                              if (valid4) {
                                let i1 = data17.length;
                                let j0;
                                if (i1 > 1) {
                                  const indices0 = {};
                                  for (; i1--; ) {
                                    let item0 = data17[i1];
                                    if (typeof item0 !== "string") {
                                      continue;
                                    }
                                    if (typeof indices0[item0] == "number") {
                                      j0 = indices0[item0];
                                      validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }];
                                      return false;
                                      break;
                                    }
                                    indices0[item0] = i1;
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs37 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.language !== void 0) {
                          let data19 = data.language;
                          const _errs41 = errors;
                          if (typeof data19 !== "string") {
                            validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          if (!(data19 === "en" || data19 === "ko")) {
                            validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs41 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.rulePages !== void 0) {
                            const _errs43 = errors;
                            if (typeof data.rulePages !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/rulePages", schemaPath: "#/properties/rulePages/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs43 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.failOn !== void 0) {
                              let data21 = data.failOn;
                              const _errs45 = errors;
                              if (typeof data21 !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              if (!(data21 === "error" || data21 === "warning" || data21 === "note")) {
                                validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs45 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.verdict !== void 0) {
                                let data22 = data.verdict;
                                const _errs47 = errors;
                                if (typeof data22 !== "string") {
                                  validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                if (!(data22 === "pass" || data22 === "fail")) {
                                  validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid0 = _errs47 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.summary !== void 0) {
                                  let data23 = data.summary;
                                  const _errs49 = errors;
                                  if (errors === _errs49) {
                                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                      let missing4;
                                      if (data23.vendors === void 0 && (missing4 = "vendors") || data23.services === void 0 && (missing4 = "services") || data23.contracts === void 0 && (missing4 = "contracts") || data23.notJudged === void 0 && (missing4 = "notJudged") || data23.requirements === void 0 && (missing4 = "requirements") || data23.findings === void 0 && (missing4 = "findings") || data23.waived === void 0 && (missing4 = "waived") || data23.baselined === void 0 && (missing4 = "baselined") || data23.problems === void 0 && (missing4 = "problems")) {
                                        validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                        return false;
                                      } else {
                                        const _errs51 = errors;
                                        for (const key4 in data23) {
                                          if (!func1.call(schema31.properties.summary.properties, key4)) {
                                            validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs51 === errors) {
                                          if (data23.vendors !== void 0) {
                                            let data24 = data23.vendors;
                                            const _errs52 = errors;
                                            if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                              validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs52) {
                                              if (typeof data24 == "number" && isFinite(data24)) {
                                                if (data24 < 0 || isNaN(data24)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid6 = _errs52 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data23.services !== void 0) {
                                              let data25 = data23.services;
                                              const _errs54 = errors;
                                              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs54) {
                                                if (typeof data25 == "number" && isFinite(data25)) {
                                                  if (data25 < 0 || isNaN(data25)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid6 = _errs54 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data23.contracts !== void 0) {
                                                let data26 = data23.contracts;
                                                const _errs56 = errors;
                                                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                  validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs56) {
                                                  if (typeof data26 == "number" && isFinite(data26)) {
                                                    if (data26 < 0 || isNaN(data26)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid6 = _errs56 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data23.notJudged !== void 0) {
                                                  let data27 = data23.notJudged;
                                                  const _errs58 = errors;
                                                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs58) {
                                                    if (typeof data27 == "number" && isFinite(data27)) {
                                                      if (data27 < 0 || isNaN(data27)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid6 = _errs58 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data23.requirements !== void 0) {
                                                    let data28 = data23.requirements;
                                                    const _errs60 = errors;
                                                    if (errors === _errs60) {
                                                      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                                        let missing5;
                                                        if (data28.pass === void 0 && (missing5 = "pass") || data28.fail === void 0 && (missing5 = "fail") || data28.notApplicable === void 0 && (missing5 = "notApplicable")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs62 = errors;
                                                          for (const key5 in data28) {
                                                            if (!(key5 === "pass" || key5 === "fail" || key5 === "notApplicable")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs62 === errors) {
                                                            if (data28.pass !== void 0) {
                                                              let data29 = data28.pass;
                                                              const _errs63 = errors;
                                                              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs63) {
                                                                if (typeof data29 == "number" && isFinite(data29)) {
                                                                  if (data29 < 0 || isNaN(data29)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid7 = _errs63 === errors;
                                                            } else {
                                                              var valid7 = true;
                                                            }
                                                            if (valid7) {
                                                              if (data28.fail !== void 0) {
                                                                let data30 = data28.fail;
                                                                const _errs65 = errors;
                                                                if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs65) {
                                                                  if (typeof data30 == "number" && isFinite(data30)) {
                                                                    if (data30 < 0 || isNaN(data30)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid7 = _errs65 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data28.notApplicable !== void 0) {
                                                                  let data31 = data28.notApplicable;
                                                                  const _errs67 = errors;
                                                                  if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs67) {
                                                                    if (typeof data31 == "number" && isFinite(data31)) {
                                                                      if (data31 < 0 || isNaN(data31)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid7 = _errs67 === errors;
                                                                } else {
                                                                  var valid7 = true;
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
                                                    var valid6 = _errs60 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data23.findings !== void 0) {
                                                      let data32 = data23.findings;
                                                      const _errs69 = errors;
                                                      if (errors === _errs69) {
                                                        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                          let missing6;
                                                          if (data32.error === void 0 && (missing6 = "error") || data32.warning === void 0 && (missing6 = "warning") || data32.note === void 0 && (missing6 = "note")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs71 = errors;
                                                            for (const key6 in data32) {
                                                              if (!(key6 === "error" || key6 === "warning" || key6 === "note")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs71 === errors) {
                                                              if (data32.error !== void 0) {
                                                                let data33 = data32.error;
                                                                const _errs72 = errors;
                                                                if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs72) {
                                                                  if (typeof data33 == "number" && isFinite(data33)) {
                                                                    if (data33 < 0 || isNaN(data33)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid8 = _errs72 === errors;
                                                              } else {
                                                                var valid8 = true;
                                                              }
                                                              if (valid8) {
                                                                if (data32.warning !== void 0) {
                                                                  let data34 = data32.warning;
                                                                  const _errs74 = errors;
                                                                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs74) {
                                                                    if (typeof data34 == "number" && isFinite(data34)) {
                                                                      if (data34 < 0 || isNaN(data34)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid8 = _errs74 === errors;
                                                                } else {
                                                                  var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                  if (data32.note !== void 0) {
                                                                    let data35 = data32.note;
                                                                    const _errs76 = errors;
                                                                    if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs76) {
                                                                      if (typeof data35 == "number" && isFinite(data35)) {
                                                                        if (data35 < 0 || isNaN(data35)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid8 = _errs76 === errors;
                                                                  } else {
                                                                    var valid8 = true;
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
                                                      var valid6 = _errs69 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data23.waived !== void 0) {
                                                        let data36 = data23.waived;
                                                        const _errs78 = errors;
                                                        if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs78) {
                                                          if (typeof data36 == "number" && isFinite(data36)) {
                                                            if (data36 < 0 || isNaN(data36)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid6 = _errs78 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data23.baselined !== void 0) {
                                                          let data37 = data23.baselined;
                                                          const _errs80 = errors;
                                                          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs80) {
                                                            if (typeof data37 == "number" && isFinite(data37)) {
                                                              if (data37 < 0 || isNaN(data37)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid6 = _errs80 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                          if (data23.problems !== void 0) {
                                                            let data38 = data23.problems;
                                                            const _errs82 = errors;
                                                            if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs82) {
                                                              if (typeof data38 == "number" && isFinite(data38)) {
                                                                if (data38 < 0 || isNaN(data38)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid6 = _errs82 === errors;
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
                                          }
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs49 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.overrides !== void 0) {
                                    let data39 = data.overrides;
                                    const _errs84 = errors;
                                    if (errors === _errs84) {
                                      if (Array.isArray(data39)) {
                                        var valid9 = true;
                                        const len1 = data39.length;
                                        for (let i2 = 0; i2 < len1; i2++) {
                                          let data40 = data39[i2];
                                          const _errs86 = errors;
                                          if (errors === _errs86) {
                                            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                              let missing7;
                                              if (data40.rule === void 0 && (missing7 = "rule") || data40.basis === void 0 && (missing7 = "basis") || data40.from === void 0 && (missing7 = "from") || data40.to === void 0 && (missing7 = "to")) {
                                                validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                return false;
                                              } else {
                                                const _errs88 = errors;
                                                for (const key7 in data40) {
                                                  if (!(key7 === "rule" || key7 === "basis" || key7 === "from" || key7 === "to")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs88 === errors) {
                                                  if (data40.rule !== void 0) {
                                                    let data41 = data40.rule;
                                                    const _errs89 = errors;
                                                    if (errors === _errs89) {
                                                      if (typeof data41 === "string") {
                                                        if (!pattern12.test(data41)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid10 = _errs89 === errors;
                                                  } else {
                                                    var valid10 = true;
                                                  }
                                                  if (valid10) {
                                                    if (data40.basis !== void 0) {
                                                      let data42 = data40.basis;
                                                      const _errs91 = errors;
                                                      if (typeof data42 !== "string") {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      if (!(data42 === "statute" || data42 === "guideline" || data42 === "gate")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                        return false;
                                                      }
                                                      var valid10 = _errs91 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data40.from !== void 0) {
                                                        let data43 = data40.from;
                                                        const _errs93 = errors;
                                                        if (typeof data43 !== "string") {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/from", schemaPath: "#/properties/overrides/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        if (!(data43 === "error" || data43 === "warning" || data43 === "note")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/from", schemaPath: "#/properties/overrides/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.from.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid10 = _errs93 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data40.to !== void 0) {
                                                          let data44 = data40.to;
                                                          const _errs95 = errors;
                                                          if (typeof data44 !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/to", schemaPath: "#/properties/overrides/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          if (!(data44 === "error" || data44 === "warning" || data44 === "note" || data44 === "off")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/to", schemaPath: "#/properties/overrides/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.to.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid10 = _errs95 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid9 = _errs86 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs84 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.change !== void 0) {
                                      let data45 = data.change;
                                      const _errs97 = errors;
                                      const _errs98 = errors;
                                      let valid11 = false;
                                      const _errs99 = errors;
                                      if (!validate21(data45, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                        errors = vErrors.length;
                                      }
                                      var _valid0 = _errs99 === errors;
                                      valid11 = valid11 || _valid0;
                                      const _errs100 = errors;
                                      if (data45 !== null) {
                                        const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err0];
                                        } else {
                                          vErrors.push(err0);
                                        }
                                        errors++;
                                      }
                                      var _valid0 = _errs100 === errors;
                                      valid11 = valid11 || _valid0;
                                      if (!valid11) {
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
                                        errors = _errs98;
                                        if (vErrors !== null) {
                                          if (_errs98) {
                                            vErrors.length = _errs98;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs97 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.findings !== void 0) {
                                        let data46 = data.findings;
                                        const _errs102 = errors;
                                        if (errors === _errs102) {
                                          if (Array.isArray(data46)) {
                                            var valid12 = true;
                                            const len2 = data46.length;
                                            for (let i3 = 0; i3 < len2; i3++) {
                                              let data47 = data46[i3];
                                              const _errs104 = errors;
                                              if (errors === _errs104) {
                                                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                  let missing8;
                                                  if (data47.id === void 0 && (missing8 = "id") || data47.rule === void 0 && (missing8 = "rule") || data47.requirement === void 0 && (missing8 = "requirement") || data47.severity === void 0 && (missing8 = "severity") || data47.disposition === void 0 && (missing8 = "disposition") || data47.waiver === void 0 && (missing8 = "waiver") || data47.change === void 0 && (missing8 = "change") || data47.worse === void 0 && (missing8 = "worse") || data47.basis === void 0 && (missing8 = "basis") || data47.citation === void 0 && (missing8 = "citation") || data47.title === void 0 && (missing8 = "title") || data47.message === void 0 && (missing8 = "message") || data47.remedy === void 0 && (missing8 = "remedy") || data47.vendor === void 0 && (missing8 = "vendor") || data47.service === void 0 && (missing8 = "service") || data47.contract === void 0 && (missing8 = "contract") || data47.guideline === void 0 && (missing8 = "guideline") || data47.file === void 0 && (missing8 = "file") || data47.line === void 0 && (missing8 = "line") || data47.column === void 0 && (missing8 = "column") || data47.endLine === void 0 && (missing8 = "endLine") || data47.endColumn === void 0 && (missing8 = "endColumn") || data47.pointer === void 0 && (missing8 = "pointer") || data47.page === void 0 && (missing8 = "page") || data47.args === void 0 && (missing8 = "args")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs106 = errors;
                                                    for (const key8 in data47) {
                                                      if (!func1.call(schema31.properties.findings.items.properties, key8)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs106 === errors) {
                                                      if (data47.id !== void 0) {
                                                        let data48 = data47.id;
                                                        const _errs107 = errors;
                                                        if (errors === _errs107) {
                                                          if (typeof data48 === "string") {
                                                            if (!pattern16.test(data48)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid13 = _errs107 === errors;
                                                      } else {
                                                        var valid13 = true;
                                                      }
                                                      if (valid13) {
                                                        if (data47.rule !== void 0) {
                                                          let data49 = data47.rule;
                                                          const _errs109 = errors;
                                                          if (errors === _errs109) {
                                                            if (typeof data49 === "string") {
                                                              if (!pattern12.test(data49)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid13 = _errs109 === errors;
                                                        } else {
                                                          var valid13 = true;
                                                        }
                                                        if (valid13) {
                                                          if (data47.requirement !== void 0) {
                                                            const _errs111 = errors;
                                                            if (typeof data47.requirement !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/requirement", schemaPath: "#/properties/findings/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid13 = _errs111 === errors;
                                                          } else {
                                                            var valid13 = true;
                                                          }
                                                          if (valid13) {
                                                            if (data47.severity !== void 0) {
                                                              let data51 = data47.severity;
                                                              const _errs113 = errors;
                                                              if (typeof data51 !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              if (!(data51 === "error" || data51 === "warning" || data51 === "note")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid13 = _errs113 === errors;
                                                            } else {
                                                              var valid13 = true;
                                                            }
                                                            if (valid13) {
                                                              if (data47.disposition !== void 0) {
                                                                let data52 = data47.disposition;
                                                                const _errs115 = errors;
                                                                if (typeof data52 !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                if (!(data52 === "open" || data52 === "waived" || data52 === "baselined")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.disposition.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid13 = _errs115 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                              if (valid13) {
                                                                if (data47.waiver !== void 0) {
                                                                  let data53 = data47.waiver;
                                                                  const _errs117 = errors;
                                                                  const _errs118 = errors;
                                                                  let valid14 = false;
                                                                  const _errs119 = errors;
                                                                  const _errs120 = errors;
                                                                  if (errors === _errs120) {
                                                                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                                      let missing9;
                                                                      if (data53.reason === void 0 && (missing9 = "reason") || data53.owner === void 0 && (missing9 = "owner") || data53.approver === void 0 && (missing9 = "approver") || data53.approvedOn === void 0 && (missing9 = "approvedOn") || data53.expiresOn === void 0 && (missing9 = "expiresOn") || data53.ticket === void 0 && (missing9 = "ticket")) {
                                                                        const err2 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err2];
                                                                        } else {
                                                                          vErrors.push(err2);
                                                                        }
                                                                        errors++;
                                                                      } else {
                                                                        const _errs122 = errors;
                                                                        for (const key9 in data53) {
                                                                          if (!(key9 === "reason" || key9 === "owner" || key9 === "approver" || key9 === "approvedOn" || key9 === "expiresOn" || key9 === "ticket")) {
                                                                            const err3 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/$defs/waiver_note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err3];
                                                                            } else {
                                                                              vErrors.push(err3);
                                                                            }
                                                                            errors++;
                                                                            break;
                                                                          }
                                                                        }
                                                                        if (_errs122 === errors) {
                                                                          if (data53.reason !== void 0) {
                                                                            const _errs123 = errors;
                                                                            if (typeof data53.reason !== "string") {
                                                                              const err4 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/reason", schemaPath: "#/$defs/waiver_note/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err4];
                                                                              } else {
                                                                                vErrors.push(err4);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                            var valid16 = _errs123 === errors;
                                                                          } else {
                                                                            var valid16 = true;
                                                                          }
                                                                          if (valid16) {
                                                                            if (data53.owner !== void 0) {
                                                                              const _errs125 = errors;
                                                                              if (typeof data53.owner !== "string") {
                                                                                const err5 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/owner", schemaPath: "#/$defs/waiver_note/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err5];
                                                                                } else {
                                                                                  vErrors.push(err5);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                              var valid16 = _errs125 === errors;
                                                                            } else {
                                                                              var valid16 = true;
                                                                            }
                                                                            if (valid16) {
                                                                              if (data53.approver !== void 0) {
                                                                                const _errs127 = errors;
                                                                                if (typeof data53.approver !== "string") {
                                                                                  const err6 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/approver", schemaPath: "#/$defs/waiver_note/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err6];
                                                                                  } else {
                                                                                    vErrors.push(err6);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                var valid16 = _errs127 === errors;
                                                                              } else {
                                                                                var valid16 = true;
                                                                              }
                                                                              if (valid16) {
                                                                                if (data53.approvedOn !== void 0) {
                                                                                  let data57 = data53.approvedOn;
                                                                                  const _errs129 = errors;
                                                                                  if (errors === _errs129) {
                                                                                    if (errors === _errs129) {
                                                                                      if (typeof data57 === "string") {
                                                                                        if (!formats0.validate(data57)) {
                                                                                          const err7 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err7];
                                                                                          } else {
                                                                                            vErrors.push(err7);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      } else {
                                                                                        const err8 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err8];
                                                                                        } else {
                                                                                          vErrors.push(err8);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid16 = _errs129 === errors;
                                                                                } else {
                                                                                  var valid16 = true;
                                                                                }
                                                                                if (valid16) {
                                                                                  if (data53.expiresOn !== void 0) {
                                                                                    let data58 = data53.expiresOn;
                                                                                    const _errs131 = errors;
                                                                                    if (errors === _errs131) {
                                                                                      if (errors === _errs131) {
                                                                                        if (typeof data58 === "string") {
                                                                                          if (!formats0.validate(data58)) {
                                                                                            const err9 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err9];
                                                                                            } else {
                                                                                              vErrors.push(err9);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        } else {
                                                                                          const err10 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err10];
                                                                                          } else {
                                                                                            vErrors.push(err10);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid16 = _errs131 === errors;
                                                                                  } else {
                                                                                    var valid16 = true;
                                                                                  }
                                                                                  if (valid16) {
                                                                                    if (data53.ticket !== void 0) {
                                                                                      let data59 = data53.ticket;
                                                                                      const _errs133 = errors;
                                                                                      if (typeof data59 !== "string" && data59 !== null) {
                                                                                        const err11 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/ticket", schemaPath: "#/$defs/waiver_note/properties/ticket/type", keyword: "type", params: { type: schema36.properties.ticket.type }, message: "must be string,null" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err11];
                                                                                        } else {
                                                                                          vErrors.push(err11);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                      var valid16 = _errs133 === errors;
                                                                                    } else {
                                                                                      var valid16 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err12 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/$defs/waiver_note/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err12];
                                                                      } else {
                                                                        vErrors.push(err12);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var _valid1 = _errs119 === errors;
                                                                  valid14 = valid14 || _valid1;
                                                                  const _errs135 = errors;
                                                                  if (data53 !== null) {
                                                                    const err13 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err13];
                                                                    } else {
                                                                      vErrors.push(err13);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  var _valid1 = _errs135 === errors;
                                                                  valid14 = valid14 || _valid1;
                                                                  if (!valid14) {
                                                                    const err14 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err14];
                                                                    } else {
                                                                      vErrors.push(err14);
                                                                    }
                                                                    errors++;
                                                                    validate20.errors = vErrors;
                                                                    return false;
                                                                  } else {
                                                                    errors = _errs118;
                                                                    if (vErrors !== null) {
                                                                      if (_errs118) {
                                                                        vErrors.length = _errs118;
                                                                      } else {
                                                                        vErrors = null;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid13 = _errs117 === errors;
                                                                } else {
                                                                  var valid13 = true;
                                                                }
                                                                if (valid13) {
                                                                  if (data47.change !== void 0) {
                                                                    let data60 = data47.change;
                                                                    const _errs137 = errors;
                                                                    if (typeof data60 !== "string" && data60 !== null) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/change", schemaPath: "#/properties/findings/items/properties/change/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.change.type }, message: "must be string,null" }];
                                                                      return false;
                                                                    }
                                                                    if (!(data60 === "introduced" || data60 === "existing" || data60 === "resolved" || data60 === null)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/change", schemaPath: "#/properties/findings/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid13 = _errs137 === errors;
                                                                  } else {
                                                                    var valid13 = true;
                                                                  }
                                                                  if (valid13) {
                                                                    if (data47.worse !== void 0) {
                                                                      const _errs139 = errors;
                                                                      if (typeof data47.worse !== "boolean") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/worse", schemaPath: "#/properties/findings/items/properties/worse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                        return false;
                                                                      }
                                                                      var valid13 = _errs139 === errors;
                                                                    } else {
                                                                      var valid13 = true;
                                                                    }
                                                                    if (valid13) {
                                                                      if (data47.basis !== void 0) {
                                                                        let data62 = data47.basis;
                                                                        const _errs141 = errors;
                                                                        if (typeof data62 !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        if (!(data62 === "statute" || data62 === "guideline" || data62 === "gate")) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid13 = _errs141 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                      if (valid13) {
                                                                        if (data47.citation !== void 0) {
                                                                          const _errs143 = errors;
                                                                          if (typeof data47.citation !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/citation", schemaPath: "#/properties/findings/items/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid13 = _errs143 === errors;
                                                                        } else {
                                                                          var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                          if (data47.title !== void 0) {
                                                                            const _errs145 = errors;
                                                                            if (typeof data47.title !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/title", schemaPath: "#/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid13 = _errs145 === errors;
                                                                          } else {
                                                                            var valid13 = true;
                                                                          }
                                                                          if (valid13) {
                                                                            if (data47.message !== void 0) {
                                                                              const _errs147 = errors;
                                                                              if (typeof data47.message !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid13 = _errs147 === errors;
                                                                            } else {
                                                                              var valid13 = true;
                                                                            }
                                                                            if (valid13) {
                                                                              if (data47.remedy !== void 0) {
                                                                                const _errs149 = errors;
                                                                                if (typeof data47.remedy !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid13 = _errs149 === errors;
                                                                              } else {
                                                                                var valid13 = true;
                                                                              }
                                                                              if (valid13) {
                                                                                if (data47.vendor !== void 0) {
                                                                                  let data67 = data47.vendor;
                                                                                  const _errs151 = errors;
                                                                                  if (typeof data67 !== "string" && data67 !== null) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/vendor", schemaPath: "#/properties/findings/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.vendor.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid13 = _errs151 === errors;
                                                                                } else {
                                                                                  var valid13 = true;
                                                                                }
                                                                                if (valid13) {
                                                                                  if (data47.service !== void 0) {
                                                                                    let data68 = data47.service;
                                                                                    const _errs153 = errors;
                                                                                    if (typeof data68 !== "string" && data68 !== null) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/service", schemaPath: "#/properties/findings/items/properties/service/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.service.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid13 = _errs153 === errors;
                                                                                  } else {
                                                                                    var valid13 = true;
                                                                                  }
                                                                                  if (valid13) {
                                                                                    if (data47.contract !== void 0) {
                                                                                      let data69 = data47.contract;
                                                                                      const _errs155 = errors;
                                                                                      if (typeof data69 !== "string" && data69 !== null) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/contract", schemaPath: "#/properties/findings/items/properties/contract/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.contract.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid13 = _errs155 === errors;
                                                                                    } else {
                                                                                      var valid13 = true;
                                                                                    }
                                                                                    if (valid13) {
                                                                                      if (data47.guideline !== void 0) {
                                                                                        let data70 = data47.guideline;
                                                                                        const _errs157 = errors;
                                                                                        if (typeof data70 !== "string" && data70 !== null) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/guideline", schemaPath: "#/properties/findings/items/properties/guideline/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.guideline.type }, message: "must be string,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid13 = _errs157 === errors;
                                                                                      } else {
                                                                                        var valid13 = true;
                                                                                      }
                                                                                      if (valid13) {
                                                                                        if (data47.file !== void 0) {
                                                                                          const _errs159 = errors;
                                                                                          if (typeof data47.file !== "string") {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid13 = _errs159 === errors;
                                                                                        } else {
                                                                                          var valid13 = true;
                                                                                        }
                                                                                        if (valid13) {
                                                                                          if (data47.line !== void 0) {
                                                                                            let data72 = data47.line;
                                                                                            const _errs161 = errors;
                                                                                            if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (errors === _errs161) {
                                                                                              if (typeof data72 == "number" && isFinite(data72)) {
                                                                                                if (data72 < 1 || isNaN(data72)) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid13 = _errs161 === errors;
                                                                                          } else {
                                                                                            var valid13 = true;
                                                                                          }
                                                                                          if (valid13) {
                                                                                            if (data47.column !== void 0) {
                                                                                              let data73 = data47.column;
                                                                                              const _errs163 = errors;
                                                                                              if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                return false;
                                                                                              }
                                                                                              if (errors === _errs163) {
                                                                                                if (typeof data73 == "number" && isFinite(data73)) {
                                                                                                  if (data73 < 1 || isNaN(data73)) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid13 = _errs163 === errors;
                                                                                            } else {
                                                                                              var valid13 = true;
                                                                                            }
                                                                                            if (valid13) {
                                                                                              if (data47.endLine !== void 0) {
                                                                                                let data74 = data47.endLine;
                                                                                                const _errs165 = errors;
                                                                                                if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs165) {
                                                                                                  if (typeof data74 == "number" && isFinite(data74)) {
                                                                                                    if (data74 < 1 || isNaN(data74)) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid13 = _errs165 === errors;
                                                                                              } else {
                                                                                                var valid13 = true;
                                                                                              }
                                                                                              if (valid13) {
                                                                                                if (data47.endColumn !== void 0) {
                                                                                                  let data75 = data47.endColumn;
                                                                                                  const _errs167 = errors;
                                                                                                  if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs167) {
                                                                                                    if (typeof data75 == "number" && isFinite(data75)) {
                                                                                                      if (data75 < 1 || isNaN(data75)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid13 = _errs167 === errors;
                                                                                                } else {
                                                                                                  var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                  if (data47.pointer !== void 0) {
                                                                                                    const _errs169 = errors;
                                                                                                    if (typeof data47.pointer !== "string") {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid13 = _errs169 === errors;
                                                                                                  } else {
                                                                                                    var valid13 = true;
                                                                                                  }
                                                                                                  if (valid13) {
                                                                                                    if (data47.page !== void 0) {
                                                                                                      const _errs171 = errors;
                                                                                                      if (typeof data47.page !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/page", schemaPath: "#/properties/findings/items/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid13 = _errs171 === errors;
                                                                                                    } else {
                                                                                                      var valid13 = true;
                                                                                                    }
                                                                                                    if (valid13) {
                                                                                                      if (data47.args !== void 0) {
                                                                                                        let data78 = data47.args;
                                                                                                        const _errs173 = errors;
                                                                                                        const _errs174 = errors;
                                                                                                        if (errors === _errs174) {
                                                                                                          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                                                            for (const key10 in data78) {
                                                                                                              let data79 = data78[key10];
                                                                                                              const _errs177 = errors;
                                                                                                              const _errs178 = errors;
                                                                                                              let valid19 = false;
                                                                                                              const _errs179 = errors;
                                                                                                              if (typeof data79 !== "string") {
                                                                                                                const err15 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err15];
                                                                                                                } else {
                                                                                                                  vErrors.push(err15);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                              var _valid2 = _errs179 === errors;
                                                                                                              valid19 = valid19 || _valid2;
                                                                                                              const _errs181 = errors;
                                                                                                              if (!(typeof data79 == "number" && isFinite(data79))) {
                                                                                                                const err16 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err16];
                                                                                                                } else {
                                                                                                                  vErrors.push(err16);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                              var _valid2 = _errs181 === errors;
                                                                                                              valid19 = valid19 || _valid2;
                                                                                                              const _errs183 = errors;
                                                                                                              if (errors === _errs183) {
                                                                                                                if (Array.isArray(data79)) {
                                                                                                                  var valid20 = true;
                                                                                                                  const len3 = data79.length;
                                                                                                                  for (let i4 = 0; i4 < len3; i4++) {
                                                                                                                    const _errs185 = errors;
                                                                                                                    if (typeof data79[i4] !== "string") {
                                                                                                                      const err17 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err17];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err17);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    var valid20 = _errs185 === errors;
                                                                                                                    if (!valid20) {
                                                                                                                      break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err18 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err18];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err18);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var _valid2 = _errs183 === errors;
                                                                                                              valid19 = valid19 || _valid2;
                                                                                                              if (!valid19) {
                                                                                                                const err19 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err19];
                                                                                                                } else {
                                                                                                                  vErrors.push(err19);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                validate20.errors = vErrors;
                                                                                                                return false;
                                                                                                              } else {
                                                                                                                errors = _errs178;
                                                                                                                if (vErrors !== null) {
                                                                                                                  if (_errs178) {
                                                                                                                    vErrors.length = _errs178;
                                                                                                                  } else {
                                                                                                                    vErrors = null;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                              var valid18 = _errs177 === errors;
                                                                                                              if (!valid18) {
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                          } else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid13 = _errs173 === errors;
                                                                                                      } else {
                                                                                                        var valid13 = true;
                                                                                                      }
                                                                                                      if (valid13) {
                                                                                                        if (data47.frame !== void 0) {
                                                                                                          let data81 = data47.frame;
                                                                                                          const _errs187 = errors;
                                                                                                          const _errs188 = errors;
                                                                                                          if (errors === _errs188) {
                                                                                                            if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                                                                                              let missing10;
                                                                                                              if (data81.firstLine === void 0 && (missing10 = "firstLine") || data81.lines === void 0 && (missing10 = "lines")) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                return false;
                                                                                                              } else {
                                                                                                                const _errs190 = errors;
                                                                                                                for (const key11 in data81) {
                                                                                                                  if (!(key11 === "firstLine" || key11 === "lines")) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                  }
                                                                                                                }
                                                                                                                if (_errs190 === errors) {
                                                                                                                  if (data81.firstLine !== void 0) {
                                                                                                                    let data82 = data81.firstLine;
                                                                                                                    const _errs191 = errors;
                                                                                                                    if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs191) {
                                                                                                                      if (typeof data82 == "number" && isFinite(data82)) {
                                                                                                                        if (data82 < 1 || isNaN(data82)) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid22 = _errs191 === errors;
                                                                                                                  } else {
                                                                                                                    var valid22 = true;
                                                                                                                  }
                                                                                                                  if (valid22) {
                                                                                                                    if (data81.lines !== void 0) {
                                                                                                                      let data83 = data81.lines;
                                                                                                                      const _errs193 = errors;
                                                                                                                      if (errors === _errs193) {
                                                                                                                        if (Array.isArray(data83)) {
                                                                                                                          var valid23 = true;
                                                                                                                          const len4 = data83.length;
                                                                                                                          for (let i5 = 0; i5 < len4; i5++) {
                                                                                                                            const _errs195 = errors;
                                                                                                                            if (typeof data83[i5] !== "string") {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/lines/" + i5, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                            var valid23 = _errs195 === errors;
                                                                                                                            if (!valid23) {
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        } else {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid22 = _errs193 === errors;
                                                                                                                    } else {
                                                                                                                      var valid22 = true;
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid13 = _errs187 === errors;
                                                                                                        } else {
                                                                                                          var valid13 = true;
                                                                                                        }
                                                                                                        if (valid13) {
                                                                                                          if (data47.detail !== void 0) {
                                                                                                            let data85 = data47.detail;
                                                                                                            const _errs197 = errors;
                                                                                                            if (errors === _errs197) {
                                                                                                              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                                                                let missing11;
                                                                                                                if (data85.section === void 0 && (missing11 = "section") || data85.citation === void 0 && (missing11 = "citation") || data85.title === void 0 && (missing11 = "title") || data85.message === void 0 && (missing11 = "message") || data85.remedy === void 0 && (missing11 = "remedy") || data85.frame === void 0 && (missing11 = "frame") || data85.excuse === void 0 && (missing11 = "excuse")) {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                  return false;
                                                                                                                } else {
                                                                                                                  const _errs199 = errors;
                                                                                                                  for (const key12 in data85) {
                                                                                                                    if (!(key12 === "section" || key12 === "citation" || key12 === "title" || key12 === "message" || key12 === "remedy" || key12 === "frame" || key12 === "excuse")) {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                                      return false;
                                                                                                                      break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  if (_errs199 === errors) {
                                                                                                                    if (data85.section !== void 0) {
                                                                                                                      const _errs200 = errors;
                                                                                                                      if (typeof data85.section !== "string") {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                      var valid24 = _errs200 === errors;
                                                                                                                    } else {
                                                                                                                      var valid24 = true;
                                                                                                                    }
                                                                                                                    if (valid24) {
                                                                                                                      if (data85.citation !== void 0) {
                                                                                                                        let data87 = data85.citation;
                                                                                                                        const _errs203 = errors;
                                                                                                                        const _errs204 = errors;
                                                                                                                        if (errors === _errs204) {
                                                                                                                          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                                                                                                                            let missing12;
                                                                                                                            if (data87.en === void 0 && (missing12 = "en") || data87.ko === void 0 && (missing12 = "ko")) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                              return false;
                                                                                                                            } else {
                                                                                                                              const _errs206 = errors;
                                                                                                                              for (const key13 in data87) {
                                                                                                                                if (!(key13 === "en" || key13 === "ko")) {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                                                  return false;
                                                                                                                                  break;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              if (_errs206 === errors) {
                                                                                                                                if (data87.en !== void 0) {
                                                                                                                                  const _errs207 = errors;
                                                                                                                                  if (typeof data87.en !== "string") {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                  var valid27 = _errs207 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid27 = true;
                                                                                                                                }
                                                                                                                                if (valid27) {
                                                                                                                                  if (data87.ko !== void 0) {
                                                                                                                                    const _errs209 = errors;
                                                                                                                                    if (typeof data87.ko !== "string") {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                    var valid27 = _errs209 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid27 = true;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid24 = _errs203 === errors;
                                                                                                                      } else {
                                                                                                                        var valid24 = true;
                                                                                                                      }
                                                                                                                      if (valid24) {
                                                                                                                        if (data85.title !== void 0) {
                                                                                                                          let data90 = data85.title;
                                                                                                                          const _errs211 = errors;
                                                                                                                          const _errs212 = errors;
                                                                                                                          if (errors === _errs212) {
                                                                                                                            if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                                                              let missing13;
                                                                                                                              if (data90.en === void 0 && (missing13 = "en") || data90.ko === void 0 && (missing13 = "ko")) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                                return false;
                                                                                                                              } else {
                                                                                                                                const _errs214 = errors;
                                                                                                                                for (const key14 in data90) {
                                                                                                                                  if (!(key14 === "en" || key14 === "ko")) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                if (_errs214 === errors) {
                                                                                                                                  if (data90.en !== void 0) {
                                                                                                                                    const _errs215 = errors;
                                                                                                                                    if (typeof data90.en !== "string") {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                    var valid29 = _errs215 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid29 = true;
                                                                                                                                  }
                                                                                                                                  if (valid29) {
                                                                                                                                    if (data90.ko !== void 0) {
                                                                                                                                      const _errs217 = errors;
                                                                                                                                      if (typeof data90.ko !== "string") {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                      var valid29 = _errs217 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid29 = true;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            } else {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid24 = _errs211 === errors;
                                                                                                                        } else {
                                                                                                                          var valid24 = true;
                                                                                                                        }
                                                                                                                        if (valid24) {
                                                                                                                          if (data85.message !== void 0) {
                                                                                                                            let data93 = data85.message;
                                                                                                                            const _errs219 = errors;
                                                                                                                            const _errs220 = errors;
                                                                                                                            if (errors === _errs220) {
                                                                                                                              if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                                                                                                let missing14;
                                                                                                                                if (data93.en === void 0 && (missing14 = "en") || data93.ko === void 0 && (missing14 = "ko")) {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                  return false;
                                                                                                                                } else {
                                                                                                                                  const _errs222 = errors;
                                                                                                                                  for (const key15 in data93) {
                                                                                                                                    if (!(key15 === "en" || key15 === "ko")) {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                                                      return false;
                                                                                                                                      break;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  if (_errs222 === errors) {
                                                                                                                                    if (data93.en !== void 0) {
                                                                                                                                      const _errs223 = errors;
                                                                                                                                      if (typeof data93.en !== "string") {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                      var valid31 = _errs223 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid31 = true;
                                                                                                                                    }
                                                                                                                                    if (valid31) {
                                                                                                                                      if (data93.ko !== void 0) {
                                                                                                                                        const _errs225 = errors;
                                                                                                                                        if (typeof data93.ko !== "string") {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                        var valid31 = _errs225 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid31 = true;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid24 = _errs219 === errors;
                                                                                                                          } else {
                                                                                                                            var valid24 = true;
                                                                                                                          }
                                                                                                                          if (valid24) {
                                                                                                                            if (data85.remedy !== void 0) {
                                                                                                                              let data96 = data85.remedy;
                                                                                                                              const _errs227 = errors;
                                                                                                                              const _errs228 = errors;
                                                                                                                              if (errors === _errs228) {
                                                                                                                                if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                                                                                                                                  let missing15;
                                                                                                                                  if (data96.en === void 0 && (missing15 = "en") || data96.ko === void 0 && (missing15 = "ko")) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                    return false;
                                                                                                                                  } else {
                                                                                                                                    const _errs230 = errors;
                                                                                                                                    for (const key16 in data96) {
                                                                                                                                      if (!(key16 === "en" || key16 === "ko")) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                                                        return false;
                                                                                                                                        break;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    if (_errs230 === errors) {
                                                                                                                                      if (data96.en !== void 0) {
                                                                                                                                        const _errs231 = errors;
                                                                                                                                        if (typeof data96.en !== "string") {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                        var valid33 = _errs231 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid33 = true;
                                                                                                                                      }
                                                                                                                                      if (valid33) {
                                                                                                                                        if (data96.ko !== void 0) {
                                                                                                                                          const _errs233 = errors;
                                                                                                                                          if (typeof data96.ko !== "string") {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                          }
                                                                                                                                          var valid33 = _errs233 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid33 = true;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid24 = _errs227 === errors;
                                                                                                                            } else {
                                                                                                                              var valid24 = true;
                                                                                                                            }
                                                                                                                            if (valid24) {
                                                                                                                              if (data85.frame !== void 0) {
                                                                                                                                let data99 = data85.frame;
                                                                                                                                const _errs235 = errors;
                                                                                                                                const _errs236 = errors;
                                                                                                                                if (errors === _errs236) {
                                                                                                                                  if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                                                                                                                    let missing16;
                                                                                                                                    if (data99.firstLine === void 0 && (missing16 = "firstLine") || data99.lines === void 0 && (missing16 = "lines")) {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                      return false;
                                                                                                                                    } else {
                                                                                                                                      const _errs238 = errors;
                                                                                                                                      for (const key17 in data99) {
                                                                                                                                        if (!(key17 === "firstLine" || key17 === "lines")) {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                                                          return false;
                                                                                                                                          break;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      if (_errs238 === errors) {
                                                                                                                                        if (data99.firstLine !== void 0) {
                                                                                                                                          let data100 = data99.firstLine;
                                                                                                                                          const _errs239 = errors;
                                                                                                                                          if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                            return false;
                                                                                                                                          }
                                                                                                                                          if (errors === _errs239) {
                                                                                                                                            if (typeof data100 == "number" && isFinite(data100)) {
                                                                                                                                              if (data100 < 1 || isNaN(data100)) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          var valid35 = _errs239 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid35 = true;
                                                                                                                                        }
                                                                                                                                        if (valid35) {
                                                                                                                                          if (data99.lines !== void 0) {
                                                                                                                                            let data101 = data99.lines;
                                                                                                                                            const _errs241 = errors;
                                                                                                                                            if (errors === _errs241) {
                                                                                                                                              if (Array.isArray(data101)) {
                                                                                                                                                var valid36 = true;
                                                                                                                                                const len5 = data101.length;
                                                                                                                                                for (let i6 = 0; i6 < len5; i6++) {
                                                                                                                                                  const _errs243 = errors;
                                                                                                                                                  if (typeof data101[i6] !== "string") {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/lines/" + i6, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                  }
                                                                                                                                                  var valid36 = _errs243 === errors;
                                                                                                                                                  if (!valid36) {
                                                                                                                                                    break;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              } else {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            var valid35 = _errs241 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid35 = true;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid24 = _errs235 === errors;
                                                                                                                              } else {
                                                                                                                                var valid24 = true;
                                                                                                                              }
                                                                                                                              if (valid24) {
                                                                                                                                if (data85.excuse !== void 0) {
                                                                                                                                  let data103 = data85.excuse;
                                                                                                                                  const _errs245 = errors;
                                                                                                                                  if (errors === _errs245) {
                                                                                                                                    if (typeof data103 === "string") {
                                                                                                                                      if (!pattern20.test(data103)) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{32})?$" }, message: 'must match pattern "^([0-9a-f]{32})?$"' }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                    } else {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  var valid24 = _errs245 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid24 = true;
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
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            }
                                                                                                            var valid13 = _errs197 === errors;
                                                                                                          } else {
                                                                                                            var valid13 = true;
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
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid12 = _errs104 === errors;
                                              if (!valid12) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs102 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.problems !== void 0) {
                                          let data104 = data.problems;
                                          const _errs247 = errors;
                                          if (errors === _errs247) {
                                            if (Array.isArray(data104)) {
                                              var valid37 = true;
                                              const len6 = data104.length;
                                              for (let i7 = 0; i7 < len6; i7++) {
                                                let data105 = data104[i7];
                                                const _errs249 = errors;
                                                if (errors === _errs249) {
                                                  if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                                                    let missing17;
                                                    if (data105.code === void 0 && (missing17 = "code") || data105.message === void 0 && (missing17 = "message") || data105.remedy === void 0 && (missing17 = "remedy") || data105.vendor === void 0 && (missing17 = "vendor") || data105.change === void 0 && (missing17 = "change") || data105.file === void 0 && (missing17 = "file") || data105.line === void 0 && (missing17 = "line") || data105.column === void 0 && (missing17 = "column") || data105.endLine === void 0 && (missing17 = "endLine") || data105.endColumn === void 0 && (missing17 = "endColumn") || data105.pointer === void 0 && (missing17 = "pointer") || data105.args === void 0 && (missing17 = "args")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i7, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs251 = errors;
                                                      for (const key18 in data105) {
                                                        if (!func1.call(schema31.properties.problems.items.properties, key18)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i7, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs251 === errors) {
                                                        if (data105.code !== void 0) {
                                                          const _errs252 = errors;
                                                          if (typeof data105.code !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/code", schemaPath: "#/properties/problems/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid38 = _errs252 === errors;
                                                        } else {
                                                          var valid38 = true;
                                                        }
                                                        if (valid38) {
                                                          if (data105.message !== void 0) {
                                                            const _errs254 = errors;
                                                            if (typeof data105.message !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            var valid38 = _errs254 === errors;
                                                          } else {
                                                            var valid38 = true;
                                                          }
                                                          if (valid38) {
                                                            if (data105.remedy !== void 0) {
                                                              const _errs256 = errors;
                                                              if (typeof data105.remedy !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/remedy", schemaPath: "#/properties/problems/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid38 = _errs256 === errors;
                                                            } else {
                                                              var valid38 = true;
                                                            }
                                                            if (valid38) {
                                                              if (data105.vendor !== void 0) {
                                                                let data109 = data105.vendor;
                                                                const _errs258 = errors;
                                                                if (typeof data109 !== "string" && data109 !== null) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/vendor", schemaPath: "#/properties/problems/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.vendor.type }, message: "must be string,null" }];
                                                                  return false;
                                                                }
                                                                var valid38 = _errs258 === errors;
                                                              } else {
                                                                var valid38 = true;
                                                              }
                                                              if (valid38) {
                                                                if (data105.change !== void 0) {
                                                                  let data110 = data105.change;
                                                                  const _errs260 = errors;
                                                                  if (typeof data110 !== "string" && data110 !== null) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/change", schemaPath: "#/properties/problems/items/properties/change/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.change.type }, message: "must be string,null" }];
                                                                    return false;
                                                                  }
                                                                  if (!(data110 === "introduced" || data110 === "existing" || data110 === null)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/change", schemaPath: "#/properties/problems/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.problems.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid38 = _errs260 === errors;
                                                                } else {
                                                                  var valid38 = true;
                                                                }
                                                                if (valid38) {
                                                                  if (data105.file !== void 0) {
                                                                    const _errs262 = errors;
                                                                    if (typeof data105.file !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/file", schemaPath: "#/properties/problems/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid38 = _errs262 === errors;
                                                                  } else {
                                                                    var valid38 = true;
                                                                  }
                                                                  if (valid38) {
                                                                    if (data105.line !== void 0) {
                                                                      let data112 = data105.line;
                                                                      const _errs264 = errors;
                                                                      if (!(typeof data112 == "number" && (!(data112 % 1) && !isNaN(data112)) && isFinite(data112)) && data112 !== null) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.line.type }, message: "must be integer,null" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs264) {
                                                                        if (typeof data112 == "number" && isFinite(data112)) {
                                                                          if (data112 < 1 || isNaN(data112)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid38 = _errs264 === errors;
                                                                    } else {
                                                                      var valid38 = true;
                                                                    }
                                                                    if (valid38) {
                                                                      if (data105.column !== void 0) {
                                                                        let data113 = data105.column;
                                                                        const _errs266 = errors;
                                                                        if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113)) && data113 !== null) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/column", schemaPath: "#/properties/problems/items/properties/column/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.column.type }, message: "must be integer,null" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs266) {
                                                                          if (typeof data113 == "number" && isFinite(data113)) {
                                                                            if (data113 < 1 || isNaN(data113)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/column", schemaPath: "#/properties/problems/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid38 = _errs266 === errors;
                                                                      } else {
                                                                        var valid38 = true;
                                                                      }
                                                                      if (valid38) {
                                                                        if (data105.endLine !== void 0) {
                                                                          let data114 = data105.endLine;
                                                                          const _errs268 = errors;
                                                                          if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114)) && data114 !== null) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs268) {
                                                                            if (typeof data114 == "number" && isFinite(data114)) {
                                                                              if (data114 < 1 || isNaN(data114)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid38 = _errs268 === errors;
                                                                        } else {
                                                                          var valid38 = true;
                                                                        }
                                                                        if (valid38) {
                                                                          if (data105.endColumn !== void 0) {
                                                                            let data115 = data105.endColumn;
                                                                            const _errs270 = errors;
                                                                            if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115)) && data115 !== null) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs270) {
                                                                              if (typeof data115 == "number" && isFinite(data115)) {
                                                                                if (data115 < 1 || isNaN(data115)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid38 = _errs270 === errors;
                                                                          } else {
                                                                            var valid38 = true;
                                                                          }
                                                                          if (valid38) {
                                                                            if (data105.pointer !== void 0) {
                                                                              let data116 = data105.pointer;
                                                                              const _errs272 = errors;
                                                                              if (typeof data116 !== "string" && data116 !== null) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/pointer", schemaPath: "#/properties/problems/items/properties/pointer/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.pointer.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid38 = _errs272 === errors;
                                                                            } else {
                                                                              var valid38 = true;
                                                                            }
                                                                            if (valid38) {
                                                                              if (data105.args !== void 0) {
                                                                                let data117 = data105.args;
                                                                                const _errs274 = errors;
                                                                                const _errs275 = errors;
                                                                                if (errors === _errs275) {
                                                                                  if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                                                    for (const key19 in data117) {
                                                                                      let data118 = data117[key19];
                                                                                      const _errs278 = errors;
                                                                                      const _errs279 = errors;
                                                                                      let valid41 = false;
                                                                                      const _errs280 = errors;
                                                                                      if (typeof data118 !== "string") {
                                                                                        const err20 = { instancePath: instancePath + "/problems/" + i7 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err20];
                                                                                        } else {
                                                                                          vErrors.push(err20);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                      var _valid3 = _errs280 === errors;
                                                                                      valid41 = valid41 || _valid3;
                                                                                      const _errs282 = errors;
                                                                                      if (!(typeof data118 == "number" && isFinite(data118))) {
                                                                                        const err21 = { instancePath: instancePath + "/problems/" + i7 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err21];
                                                                                        } else {
                                                                                          vErrors.push(err21);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                      var _valid3 = _errs282 === errors;
                                                                                      valid41 = valid41 || _valid3;
                                                                                      const _errs284 = errors;
                                                                                      if (errors === _errs284) {
                                                                                        if (Array.isArray(data118)) {
                                                                                          var valid42 = true;
                                                                                          const len7 = data118.length;
                                                                                          for (let i8 = 0; i8 < len7; i8++) {
                                                                                            const _errs286 = errors;
                                                                                            if (typeof data118[i8] !== "string") {
                                                                                              const err22 = { instancePath: instancePath + "/problems/" + i7 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err22];
                                                                                              } else {
                                                                                                vErrors.push(err22);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                            var valid42 = _errs286 === errors;
                                                                                            if (!valid42) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          const err23 = { instancePath: instancePath + "/problems/" + i7 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err23];
                                                                                          } else {
                                                                                            vErrors.push(err23);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                      }
                                                                                      var _valid3 = _errs284 === errors;
                                                                                      valid41 = valid41 || _valid3;
                                                                                      if (!valid41) {
                                                                                        const err24 = { instancePath: instancePath + "/problems/" + i7 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err24];
                                                                                        } else {
                                                                                          vErrors.push(err24);
                                                                                        }
                                                                                        errors++;
                                                                                        validate20.errors = vErrors;
                                                                                        return false;
                                                                                      } else {
                                                                                        errors = _errs279;
                                                                                        if (vErrors !== null) {
                                                                                          if (_errs279) {
                                                                                            vErrors.length = _errs279;
                                                                                          } else {
                                                                                            vErrors = null;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid40 = _errs278 === errors;
                                                                                      if (!valid40) {
                                                                                        break;
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid38 = _errs274 === errors;
                                                                              } else {
                                                                                var valid38 = true;
                                                                              }
                                                                              if (valid38) {
                                                                                if (data105.section !== void 0) {
                                                                                  const _errs288 = errors;
                                                                                  if (typeof data105.section !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid38 = _errs288 === errors;
                                                                                } else {
                                                                                  var valid38 = true;
                                                                                }
                                                                                if (valid38) {
                                                                                  if (data105.frame !== void 0) {
                                                                                    let data121 = data105.frame;
                                                                                    const _errs291 = errors;
                                                                                    const _errs292 = errors;
                                                                                    let valid44 = false;
                                                                                    const _errs293 = errors;
                                                                                    const _errs294 = errors;
                                                                                    if (errors === _errs294) {
                                                                                      if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                                                                                        let missing18;
                                                                                        if (data121.firstLine === void 0 && (missing18 = "firstLine") || data121.lines === void 0 && (missing18 = "lines")) {
                                                                                          const err25 = { instancePath: instancePath + "/problems/" + i7 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err25];
                                                                                          } else {
                                                                                            vErrors.push(err25);
                                                                                          }
                                                                                          errors++;
                                                                                        } else {
                                                                                          const _errs296 = errors;
                                                                                          for (const key20 in data121) {
                                                                                            if (!(key20 === "firstLine" || key20 === "lines")) {
                                                                                              const err26 = { instancePath: instancePath + "/problems/" + i7 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err26];
                                                                                              } else {
                                                                                                vErrors.push(err26);
                                                                                              }
                                                                                              errors++;
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                          if (_errs296 === errors) {
                                                                                            if (data121.firstLine !== void 0) {
                                                                                              let data122 = data121.firstLine;
                                                                                              const _errs297 = errors;
                                                                                              if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                                                                                                const err27 = { instancePath: instancePath + "/problems/" + i7 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err27];
                                                                                                } else {
                                                                                                  vErrors.push(err27);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                              if (errors === _errs297) {
                                                                                                if (typeof data122 == "number" && isFinite(data122)) {
                                                                                                  if (data122 < 1 || isNaN(data122)) {
                                                                                                    const err28 = { instancePath: instancePath + "/problems/" + i7 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err28];
                                                                                                    } else {
                                                                                                      vErrors.push(err28);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                              var valid46 = _errs297 === errors;
                                                                                            } else {
                                                                                              var valid46 = true;
                                                                                            }
                                                                                            if (valid46) {
                                                                                              if (data121.lines !== void 0) {
                                                                                                let data123 = data121.lines;
                                                                                                const _errs299 = errors;
                                                                                                if (errors === _errs299) {
                                                                                                  if (Array.isArray(data123)) {
                                                                                                    var valid47 = true;
                                                                                                    const len8 = data123.length;
                                                                                                    for (let i9 = 0; i9 < len8; i9++) {
                                                                                                      const _errs301 = errors;
                                                                                                      if (typeof data123[i9] !== "string") {
                                                                                                        const err29 = { instancePath: instancePath + "/problems/" + i7 + "/frame/lines/" + i9, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err29];
                                                                                                        } else {
                                                                                                          vErrors.push(err29);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                      var valid47 = _errs301 === errors;
                                                                                                      if (!valid47) {
                                                                                                        break;
                                                                                                      }
                                                                                                    }
                                                                                                  } else {
                                                                                                    const err30 = { instancePath: instancePath + "/problems/" + i7 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err30];
                                                                                                    } else {
                                                                                                      vErrors.push(err30);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                }
                                                                                                var valid46 = _errs299 === errors;
                                                                                              } else {
                                                                                                var valid46 = true;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        const err31 = { instancePath: instancePath + "/problems/" + i7 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err31];
                                                                                        } else {
                                                                                          vErrors.push(err31);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                    }
                                                                                    var _valid4 = _errs293 === errors;
                                                                                    valid44 = valid44 || _valid4;
                                                                                    const _errs303 = errors;
                                                                                    if (data121 !== null) {
                                                                                      const err32 = { instancePath: instancePath + "/problems/" + i7 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err32];
                                                                                      } else {
                                                                                        vErrors.push(err32);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                    var _valid4 = _errs303 === errors;
                                                                                    valid44 = valid44 || _valid4;
                                                                                    if (!valid44) {
                                                                                      const err33 = { instancePath: instancePath + "/problems/" + i7 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err33];
                                                                                      } else {
                                                                                        vErrors.push(err33);
                                                                                      }
                                                                                      errors++;
                                                                                      validate20.errors = vErrors;
                                                                                      return false;
                                                                                    } else {
                                                                                      errors = _errs292;
                                                                                      if (vErrors !== null) {
                                                                                        if (_errs292) {
                                                                                          vErrors.length = _errs292;
                                                                                        } else {
                                                                                          vErrors = null;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid38 = _errs291 === errors;
                                                                                  } else {
                                                                                    var valid38 = true;
                                                                                  }
                                                                                  if (valid38) {
                                                                                    if (data105.detail !== void 0) {
                                                                                      let data125 = data105.detail;
                                                                                      const _errs305 = errors;
                                                                                      if (errors === _errs305) {
                                                                                        if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                                                                                          let missing19;
                                                                                          if (data125.section === void 0 && (missing19 = "section") || data125.message === void 0 && (missing19 = "message") || data125.remedy === void 0 && (missing19 = "remedy") || data125.frame === void 0 && (missing19 = "frame")) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                            return false;
                                                                                          } else {
                                                                                            const _errs307 = errors;
                                                                                            for (const key21 in data125) {
                                                                                              if (!(key21 === "section" || key21 === "message" || key21 === "remedy" || key21 === "frame")) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                                return false;
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                            if (_errs307 === errors) {
                                                                                              if (data125.section !== void 0) {
                                                                                                const _errs308 = errors;
                                                                                                if (typeof data125.section !== "string") {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid48 = _errs308 === errors;
                                                                                              } else {
                                                                                                var valid48 = true;
                                                                                              }
                                                                                              if (valid48) {
                                                                                                if (data125.message !== void 0) {
                                                                                                  let data127 = data125.message;
                                                                                                  const _errs311 = errors;
                                                                                                  const _errs312 = errors;
                                                                                                  if (errors === _errs312) {
                                                                                                    if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                                                                                                      let missing20;
                                                                                                      if (data127.en === void 0 && (missing20 = "en") || data127.ko === void 0 && (missing20 = "ko")) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        const _errs314 = errors;
                                                                                                        for (const key22 in data127) {
                                                                                                          if (!(key22 === "en" || key22 === "ko")) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs314 === errors) {
                                                                                                          if (data127.en !== void 0) {
                                                                                                            const _errs315 = errors;
                                                                                                            if (typeof data127.en !== "string") {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid51 = _errs315 === errors;
                                                                                                          } else {
                                                                                                            var valid51 = true;
                                                                                                          }
                                                                                                          if (valid51) {
                                                                                                            if (data127.ko !== void 0) {
                                                                                                              const _errs317 = errors;
                                                                                                              if (typeof data127.ko !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid51 = _errs317 === errors;
                                                                                                            } else {
                                                                                                              var valid51 = true;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                  var valid48 = _errs311 === errors;
                                                                                                } else {
                                                                                                  var valid48 = true;
                                                                                                }
                                                                                                if (valid48) {
                                                                                                  if (data125.remedy !== void 0) {
                                                                                                    let data130 = data125.remedy;
                                                                                                    const _errs319 = errors;
                                                                                                    const _errs320 = errors;
                                                                                                    if (errors === _errs320) {
                                                                                                      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                                        let missing21;
                                                                                                        if (data130.en === void 0 && (missing21 = "en") || data130.ko === void 0 && (missing21 = "ko")) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                          return false;
                                                                                                        } else {
                                                                                                          const _errs322 = errors;
                                                                                                          for (const key23 in data130) {
                                                                                                            if (!(key23 === "en" || key23 === "ko")) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                                                              return false;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs322 === errors) {
                                                                                                            if (data130.en !== void 0) {
                                                                                                              const _errs323 = errors;
                                                                                                              if (typeof data130.en !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid53 = _errs323 === errors;
                                                                                                            } else {
                                                                                                              var valid53 = true;
                                                                                                            }
                                                                                                            if (valid53) {
                                                                                                              if (data130.ko !== void 0) {
                                                                                                                const _errs325 = errors;
                                                                                                                if (typeof data130.ko !== "string") {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid53 = _errs325 === errors;
                                                                                                              } else {
                                                                                                                var valid53 = true;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid48 = _errs319 === errors;
                                                                                                  } else {
                                                                                                    var valid48 = true;
                                                                                                  }
                                                                                                  if (valid48) {
                                                                                                    if (data125.frame !== void 0) {
                                                                                                      let data133 = data125.frame;
                                                                                                      const _errs327 = errors;
                                                                                                      const _errs328 = errors;
                                                                                                      let valid54 = false;
                                                                                                      const _errs329 = errors;
                                                                                                      const _errs330 = errors;
                                                                                                      if (errors === _errs330) {
                                                                                                        if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                                                                                                          let missing22;
                                                                                                          if (data133.firstLine === void 0 && (missing22 = "firstLine") || data133.lines === void 0 && (missing22 = "lines")) {
                                                                                                            const err34 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err34];
                                                                                                            } else {
                                                                                                              vErrors.push(err34);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          } else {
                                                                                                            const _errs332 = errors;
                                                                                                            for (const key24 in data133) {
                                                                                                              if (!(key24 === "firstLine" || key24 === "lines")) {
                                                                                                                const err35 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err35];
                                                                                                                } else {
                                                                                                                  vErrors.push(err35);
                                                                                                                }
                                                                                                                errors++;
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                            if (_errs332 === errors) {
                                                                                                              if (data133.firstLine !== void 0) {
                                                                                                                let data134 = data133.firstLine;
                                                                                                                const _errs333 = errors;
                                                                                                                if (!(typeof data134 == "number" && (!(data134 % 1) && !isNaN(data134)) && isFinite(data134))) {
                                                                                                                  const err36 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err36];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err36);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                                if (errors === _errs333) {
                                                                                                                  if (typeof data134 == "number" && isFinite(data134)) {
                                                                                                                    if (data134 < 1 || isNaN(data134)) {
                                                                                                                      const err37 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err37];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err37);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid56 = _errs333 === errors;
                                                                                                              } else {
                                                                                                                var valid56 = true;
                                                                                                              }
                                                                                                              if (valid56) {
                                                                                                                if (data133.lines !== void 0) {
                                                                                                                  let data135 = data133.lines;
                                                                                                                  const _errs335 = errors;
                                                                                                                  if (errors === _errs335) {
                                                                                                                    if (Array.isArray(data135)) {
                                                                                                                      var valid57 = true;
                                                                                                                      const len9 = data135.length;
                                                                                                                      for (let i10 = 0; i10 < len9; i10++) {
                                                                                                                        const _errs337 = errors;
                                                                                                                        if (typeof data135[i10] !== "string") {
                                                                                                                          const err38 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame/lines/" + i10, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err38];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err38);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                        var valid57 = _errs337 === errors;
                                                                                                                        if (!valid57) {
                                                                                                                          break;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      const err39 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err39];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err39);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid56 = _errs335 === errors;
                                                                                                                } else {
                                                                                                                  var valid56 = true;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        } else {
                                                                                                          const err40 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err40];
                                                                                                          } else {
                                                                                                            vErrors.push(err40);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                      var _valid5 = _errs329 === errors;
                                                                                                      valid54 = valid54 || _valid5;
                                                                                                      const _errs339 = errors;
                                                                                                      if (data133 !== null) {
                                                                                                        const err41 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err41];
                                                                                                        } else {
                                                                                                          vErrors.push(err41);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                      var _valid5 = _errs339 === errors;
                                                                                                      valid54 = valid54 || _valid5;
                                                                                                      if (!valid54) {
                                                                                                        const err42 = { instancePath: instancePath + "/problems/" + i7 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err42];
                                                                                                        } else {
                                                                                                          vErrors.push(err42);
                                                                                                        }
                                                                                                        errors++;
                                                                                                        validate20.errors = vErrors;
                                                                                                        return false;
                                                                                                      } else {
                                                                                                        errors = _errs328;
                                                                                                        if (vErrors !== null) {
                                                                                                          if (_errs328) {
                                                                                                            vErrors.length = _errs328;
                                                                                                          } else {
                                                                                                            vErrors = null;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid48 = _errs327 === errors;
                                                                                                    } else {
                                                                                                      var valid48 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i7 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid38 = _errs305 === errors;
                                                                                    } else {
                                                                                      var valid38 = true;
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
                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i7, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid37 = _errs249 === errors;
                                                if (!valid37) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs247 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.assessments !== void 0) {
                                            let data137 = data.assessments;
                                            const _errs341 = errors;
                                            if (errors === _errs341) {
                                              if (Array.isArray(data137)) {
                                                var valid58 = true;
                                                const len10 = data137.length;
                                                for (let i11 = 0; i11 < len10; i11++) {
                                                  const _errs343 = errors;
                                                  if (!validate28(data137[i11], { instancePath: instancePath + "/assessments/" + i11, parentData: data137, parentDataProperty: i11, rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid58 = _errs343 === errors;
                                                  if (!valid58) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs341 === errors;
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
