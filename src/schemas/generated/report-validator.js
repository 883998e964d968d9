// Generated from src/schemas by tools/schemas. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:report:1", "title": "JsonReport", "description": "The report of `clausegate check --format json`. `clausegate report` renders it again in every format. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "policy", "asOf", "commit", "language", "failOn", "verdict", "summary", "overrides", "change", "findings", "problems", "assessments"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "title": "ReportTool", "description": "What made the report.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "description": "Name of the tool.", "const": "clausegate" }, "version": { "description": "Version of the tool.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,100}$" } } }, "policy": { "title": "ReportPolicy", "description": "What judged.", "type": "object", "additionalProperties": false, "required": ["digest", "catalogueDigest", "edition"], "properties": { "digest": { "description": "SHA-256 of the policy module (policy.wasm).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "catalogueDigest": { "description": "SHA-256 of the rules' texts (catalogue.json).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "edition": { "description": "Edition of the certification criteria guide.", "type": "string", "pattern": "^[0-9A-Za-z.-]{1,100}$" } } }, "law": { "description": "Texts the rules cite, as they stand on the as-of date.", "type": "array", "items": { "title": "ReportLaw", "description": "A text on the as-of date.", "type": "object", "additionalProperties": false, "required": ["text", "name", "state", "number", "from", "words"], "properties": { "text": { "description": "Id of the text: act, decree, network-act-decree, guide.", "type": "string" }, "name": { "description": "Its name.", "type": "string" }, "state": { "description": "Whether an edition is on record for the day; if not, whether the day lies before the very first.", "type": "string", "enum": ["in-force", "before-first", "not-on-record"] }, "number": { "description": "Number of the edition; null without one.", "type": ["string", "null"] }, "from": { "description": "First day of the edition; null without one.", "type": ["string", "null"], "format": "date" }, "words": { "description": "The edition in words, or why there is none.", "type": "string" } } } }, "asOf": { "description": "Day the judgement is made for.", "type": "string", "format": "date" }, "commit": { "description": "The judged commit; null for a working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "shard": { "title": "ReportShard", "description": "Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.", "type": "object", "additionalProperties": false, "required": ["index", "count", "vendors", "inventoryDigest", "gateDigest", "language"], "properties": { "index": { "description": "The part, from 1.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "count": { "description": "How many parts there are.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "vendors": { "description": "Vendor folders of all parts together.", "type": "integer", "minimum": 0 }, "inventoryDigest": { "description": "SHA-256 over the names of all vendor folders and the guidelines.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gateDigest": { "description": "SHA-256 over the configuration, the waivers and the baseline.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "language": { "description": "Language that was asked for or is configured; null for none.", "type": ["string", "null"], "enum": ["en", "ko", null] } } }, "vendors": { "description": "Only of a run that was asked about some vendors (`--vendor`): these, in code-unit order. It is partial: verdict, summary and lists tell of them, of the guidelines and of what no vendor owns; nothing is said of other vendors.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "language": { "description": "Language of the texts.", "type": "string", "enum": ["en", "ko"] }, "rulePages": { "description": "Address the rules' pages were said to be below; absent where none was given.", "type": "string" }, "folder": { "description": "Folder of the root below the top of its repository, ending in a slash; absent at the top. What a forge reads names files from the top.", "type": "string", "maxLength": 4096, "pattern": "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$" }, "failOn": { "description": "Lowest severity that fails the verdict.", "type": "string", "enum": ["error", "warning", "note"] }, "verdict": { "type": "string", "enum": ["pass", "fail"] }, "summary": { "title": "ReportSummary", "description": "Counts over the whole run.", "type": "object", "additionalProperties": false, "required": ["vendors", "services", "contracts", "notJudged", "requirements", "findings", "waived", "baselined", "problems"], "properties": { "vendors": { "description": "Vendor folders judged or found broken.", "type": "integer", "minimum": 0 }, "services": { "description": "Active services.", "type": "integer", "minimum": 0 }, "contracts": { "description": "Contract records judged.", "type": "integer", "minimum": 0 }, "notJudged": { "description": "Vendors with a problem; their records were not judged.", "type": "integer", "minimum": 0 }, "requirements": { "title": "RequirementCounts", "description": "Answers, one for each rule and subject asked.", "type": "object", "additionalProperties": false, "required": ["pass", "fail", "notApplicable"], "properties": { "pass": { "description": "Met.", "type": "integer", "minimum": 0 }, "fail": { "description": "Not met.", "type": "integer", "minimum": 0 }, "notApplicable": { "description": "Not applicable.", "type": "integer", "minimum": 0 } } }, "findings": { "title": "FindingCounts", "description": "Open findings by severity.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "description": "Errors.", "type": "integer", "minimum": 0 }, "warning": { "description": "Warnings.", "type": "integer", "minimum": 0 }, "note": { "description": "Notes.", "type": "integer", "minimum": 0 } } }, "waived": { "description": "Findings a waiver excuses.", "type": "integer", "minimum": 0 }, "baselined": { "description": "Findings the baseline excuses.", "type": "integer", "minimum": 0 }, "problems": { "description": "Problems.", "type": "integer", "minimum": 0 } } }, "overrides": { "type": "array", "description": "Rules that the configuration reports otherwise than they say themselves, statute rules included.", "items": { "title": "ReportOverride", "type": "object", "additionalProperties": false, "required": ["rule", "basis", "from", "to"], "properties": { "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "basis": { "description": "What it rests on; `statute` also for a rule that stands in for items of the law.", "type": "string", "enum": ["statute", "guideline", "gate"] }, "from": { "description": "Severity the rule says.", "type": "string", "enum": ["error", "warning", "note"] }, "to": { "description": "Severity it is reported with; `off`: its findings are left out.", "type": "string", "enum": ["error", "warning", "note", "off"] } } } }, "excuses": { "$ref": "#/$defs/excuses" }, "change": { "description": "What the change was judged against; null without a base.", "anyOf": [{ "$ref": "#/$defs/change" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "title": "ReportFinding", "description": "A rule is broken.", "type": "object", "additionalProperties": false, "required": ["id", "rule", "requirement", "severity", "disposition", "waiver", "change", "worse", "basis", "citation", "title", "message", "remedy", "vendor", "service", "contract", "guideline", "file", "line", "column", "endLine", "endColumn", "pointer", "page", "args"], "properties": { "id": { "description": "Fingerprint of rule, subject and stable path: no line numbers, no wording.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "requirement": { "description": "Permanent key of the requirement.", "type": "string" }, "severity": { "type": "string", "enum": ["error", "warning", "note"] }, "disposition": { "description": "Why the finding counts or not.", "type": "string", "enum": ["open", "waived", "baselined"] }, "waiver": { "description": "The waiver that excuses it; null for any other disposition.", "anyOf": [{ "$ref": "#/$defs/waiver_note" }, { "type": "null" }] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", "resolved", null] }, "worse": { "description": "Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.", "type": "boolean" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "citation": { "description": "Where the requirement is laid down, with the editions of the as-of date.", "type": "string" }, "penalty": { "description": "What the law of the as-of date provides for the breach; null where nothing is on record.", "type": ["string", "null"] }, "title": { "description": "What must be true.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to write.", "type": "string" }, "vendor": { "description": "Vendor id; null for a guideline.", "type": ["string", "null"] }, "service": { "description": "Service id.", "type": ["string", "null"] }, "contract": { "description": "Contract id.", "type": ["string", "null"] }, "guideline": { "description": "Guideline id.", "type": ["string", "null"] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1.", "type": "integer", "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": "integer", "minimum": 1 }, "endLine": { "description": "From 1.", "type": "integer", "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": "integer", "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; may name a key that is missing.", "type": "string" }, "page": { "description": "Page of the rule: an address, or a path in Clausegate's own repository and package.", "type": "string" }, "args": { "$ref": "#/$defs/report_args" }, "services": { "description": "Services the contract binds, where the finding is about a contract.", "type": "array", "items": { "type": "string" } }, "frame": { "description": "Lines of the file, for `clausegate report`; of a part they are in `detail`.", "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; absent where nothing can be excused. Of a part it is in `detail`.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "detail": { "title": "FindingDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "citation", "title", "message", "remedy", "frame", "excuse"], "properties": { "section": { "$ref": "#/$defs/section" }, "citation": { "$ref": "#/$defs/localized" }, "penalty": { "anyOf": [{ "$ref": "#/$defs/localized" }, { "type": "null" }] }, "title": { "$ref": "#/$defs/localized" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; empty where nothing can be excused.", "type": "string", "pattern": "^([0-9a-f]{32})?$" } } } } } }, "problems": { "type": "array", "items": { "title": "ReportProblem", "description": "A file cannot be read or is not valid.", "type": "object", "additionalProperties": false, "required": ["code", "message", "remedy", "vendor", "change", "file", "line", "column", "endLine", "endColumn", "pointer", "args"], "properties": { "code": { "description": "Permanent name of the problem.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to do.", "type": "string" }, "vendor": { "description": "Vendor id, which is the folder; null outside a vendor's folder.", "type": ["string", "null"] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", null] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1; null when the whole file is meant.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": ["integer", "null"], "minimum": 1 }, "endLine": { "description": "From 1.", "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; null when the whole file is meant.", "type": ["string", "null"] }, "args": { "$ref": "#/$defs/report_args" }, "section": { "description": "Where reports show it; of a part in `detail`.", "$ref": "#/$defs/section" }, "frame": { "description": "Lines of the file, for `clausegate report`; null when the whole file is meant. Of a part they are in `detail`.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] }, "detail": { "title": "ProblemDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "message", "remedy", "frame"], "properties": { "section": { "$ref": "#/$defs/section" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "description": "Null when the whole file is meant.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] } } } } } }, "assessments": { "description": "Every rule and subject that was asked, with its answer.", "type": "array", "items": { "$ref": "#/$defs/raw_assessment" } } }, "$defs": { "section": { "title": "ReportSection", "description": "Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.", "type": "string" }, "localized": { "title": "ReportText", "description": "A text in every language.", "type": "object", "additionalProperties": false, "required": ["en", "ko"], "properties": { "en": { "description": "In English.", "type": "string" }, "ko": { "description": "In Korean.", "type": "string" } } }, "frame": { "title": "ReportFrame", "description": "Lines of the file.", "type": "object", "additionalProperties": false, "required": ["firstLine", "lines"], "properties": { "firstLine": { "description": "Number of the first line, from 1.", "type": "integer", "minimum": 1 }, "lines": { "description": "The lines, in order.", "type": "array", "items": { "type": "string" } } } }, "subject": { "title": "Subject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "vendor": { "type": "string" }, "service": { "type": "string" }, "contract": { "type": "string" }, "guideline": { "type": "string" } } }, "raw_assessment": { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "description": "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } }, "report_args": { "title": "ReportArgs", "description": "The facts that fill the message.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } }, "change": { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "refs": { "title": "ReportRefs", "description": "Full names of the refs that led to the commits; without one, the commit was named by its id.", "type": "object", "additionalProperties": false, "properties": { "base": { "description": "Ref of base.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" }, "head": { "description": "Ref of head.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" } } }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "adoption": { "description": "Only where base holds no inventory and nothing that judges: the baseline of head counts.", "const": true }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "renamed": { "description": "Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.", "type": "array", "minItems": 1, "items": { "title": "RenamedVendor", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Id in base.", "type": "string" }, "to": { "description": "Id in head.", "type": "string" } } } }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } }, "merged": { "title": "ReportMerged", "type": "object", "additionalProperties": false, "required": ["appear", "vanish"], "properties": { "appear": { "description": "Findings that do not fail today and will.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } }, "vanish": { "description": "Findings that fail today and will not.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } } } }, "brief_finding": { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "args": { "$ref": "#/$defs/report_args" } } }, "waiver_note": { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } }, "excuses": { "title": "ReportExcuses", "description": "What excuses the findings that are excused, as the files have it. A report says it so that it can be held against its findings.", "type": "object", "additionalProperties": false, "required": ["waiverDays", "waivers", "baseline"], "properties": { "waiverDays": { "description": "Longest time a waiver may last, in days.", "type": "integer", "minimum": 0 }, "waivers": { "description": "Waivers of the rules and vendors of waived findings.", "type": "array", "items": { "$ref": "#/$defs/waiver" } }, "baseline": { "description": "Baseline entries of baselined findings.", "type": "array", "items": { "$ref": "#/$defs/baseline_entry" } } } }, "id": { "description": "Identifier: lower-case letters, digits and single hyphens; at most 64 characters.\n\uC2DD\uBCC4\uC790. \uC601\uBB38 \uC18C\uBB38\uC790, \uC22B\uC790, \uD558\uC774\uD508\uB9CC \uC4F0\uBA70 64\uC790\uB97C \uB118\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "date": { "description": "Calendar date, YYYY-MM-DD.\n\uB2EC\uB825\uC5D0 \uC788\uB294 \uB0A0\uC9DC, YYYY-MM-DD.", "type": "string", "format": "date" }, "given_for": { "title": "GivenFor", "description": "Facts of the service when the exception was approved; a service with other facts is not waived. Only together with `service`.\n\uC608\uC678\uB97C \uC2B9\uC778\uD560 \uB2F9\uC2DC \uC5C5\uBB34\uC758 \uC0AC\uC2E4. \uC0AC\uC2E4\uC774 \uB2EC\uB77C\uC9C4 \uC5C5\uBB34\uC5D0\uB294 \uD6A8\uB825\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC801\uC2B5\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "started_on": { "$ref": "#/$defs/date", "description": "Its `started_on`.\n\uC5C5\uBB34\uC758 `started_on`." }, "type": { "description": "Its `type`.\n\uC5C5\uBB34\uC758 `type`.", "type": "string", "minLength": 1, "maxLength": 64 }, "personal_data": { "description": "Its `personal_data`.\n\uC5C5\uBB34\uC758 `personal_data`.", "type": "boolean" }, "important_information": { "description": "Its `important_information`.\n\uC5C5\uBB34\uC758 `important_information`.", "type": "boolean" }, "development": { "description": "Its `development`.\n\uC5C5\uBB34\uC758 `development`.", "type": "boolean" } } }, "waiver": { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the waived rule, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; omit for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; not together with `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Owner of the exception: a role or its mailbox, with an address in ASCII letters.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it, with an address in ASCII letters; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "Acknowledges that the law requires the item nevertheless; needed for statutory items.\n\uBC95\uC815 \uC758\uBB34\uC784\uC744 \uD655\uC778\uD558\uACE0 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD45C\uC2DC. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "given_for": { "$ref": "#/$defs/given_for" } }, "dependentRequired": { "given_for": ["service"] }, "not": { "required": ["service", "contract"] } }, "digest": { "description": "First half of a SHA-256, 32 lower-case hexadecimal digits.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "baseline_entry": { "title": "BaselineEntry", "description": "One accepted finding. It counts only while the finding is about the same part of the record.", "type": "object", "additionalProperties": false, "required": ["rule", "finding", "digest"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 64 }, "vendor": { "$ref": "#/$defs/id" }, "service": { "$ref": "#/$defs/id" }, "contract": { "$ref": "#/$defs/id" }, "guideline": { "$ref": "#/$defs/id" }, "finding": { "$ref": "#/$defs/digest", "description": "Id of the finding." }, "digest": { "$ref": "#/$defs/digest", "description": "Digest of the part of the record that is excused." }, "lists": { "description": "What the finding listed when it was accepted; fewer are excused too, more are not.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } } } } } };
var schema52 = { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9A-Za-z.+-]{1,100}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^[0-9A-Za-z.-]{1,100}$", "u");
var pattern8 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern11 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern12 = new RegExp("^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$", "u");
var pattern13 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
var pattern26 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern38 = new RegExp("^([0-9a-f]{32})?$", "u");
var formats0 = require_formats().fullFormats.date;
var schema33 = { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the waived rule, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; omit for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; not together with `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Owner of the exception: a role or its mailbox, with an address in ASCII letters.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it, with an address in ASCII letters; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "Acknowledges that the law requires the item nevertheless; needed for statutory items.\n\uBC95\uC815 \uC758\uBB34\uC784\uC744 \uD655\uC778\uD558\uACE0 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD45C\uC2DC. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "given_for": { "$ref": "#/$defs/given_for" } }, "dependentRequired": { "given_for": ["service"] }, "not": { "required": ["service", "contract"] } };
var pattern14 = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u");
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
      if (Object.keys(data).length < 1) {
        validate23.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "started_on" || key0 === "type" || key0 === "personal_data" || key0 === "important_information" || key0 === "development")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.started_on !== void 0) {
            let data0 = data.started_on;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data0 === "string") {
                  if (!formats0.validate(data0)) {
                    validate23.errors = [{ instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                    return false;
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 64) {
                    validate23.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func2(data1) < 1) {
                      validate23.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.personal_data !== void 0) {
                const _errs7 = errors;
                if (typeof data.personal_data !== "boolean") {
                  validate23.errors = [{ instancePath: instancePath + "/personal_data", schemaPath: "#/properties/personal_data/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.important_information !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.important_information !== "boolean") {
                    validate23.errors = [{ instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.development !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.development !== "boolean") {
                      validate23.errors = [{ instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
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
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.service === void 0 && (missing0 = "service") || data.contract === void 0 && (missing0 = "contract")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    validate22.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" }];
    return false;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.rule === void 0 && (missing1 = "rule") || data.vendor === void 0 && (missing1 = "vendor") || data.reason === void 0 && (missing1 = "reason") || data.owner === void 0 && (missing1 = "owner") || data.approver === void 0 && (missing1 = "approver") || data.approved_on === void 0 && (missing1 = "approved_on") || data.expires_on === void 0 && (missing1 = "expires_on")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
        return false;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!func1.call(schema33.properties, key0)) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.rule !== void 0) {
            let data0 = data.rule;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === "string") {
                if (func2(data0) > 64) {
                  validate22.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern14.test(data0)) {
                      validate22.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.vendor !== void 0) {
              let data1 = data.vendor;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 64) {
                    validate22.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (!pattern11.test(data1)) {
                      validate22.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.service !== void 0) {
                let data2 = data.service;
                const _errs9 = errors;
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 64) {
                      validate22.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (!pattern11.test(data2)) {
                        validate22.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid1 = _errs9 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.contract !== void 0) {
                  let data3 = data.contract;
                  const _errs12 = errors;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 64) {
                        validate22.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                        return false;
                      } else {
                        if (!pattern11.test(data3)) {
                          validate22.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                          return false;
                        }
                      }
                    } else {
                      validate22.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs12 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.reason !== void 0) {
                    let data4 = data.reason;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 2e3) {
                          validate22.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                          return false;
                        } else {
                          if (func2(data4) < 1) {
                            validate22.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          } else {
                            if (!pattern14.test(data4)) {
                              validate22.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' }];
                              return false;
                            }
                          }
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs15 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data.owner !== void 0) {
                      let data5 = data.owner;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data5 === "string") {
                          if (func2(data5) > 300) {
                            validate22.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func2(data5) < 1) {
                              validate22.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern14.test(data5)) {
                                validate22.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' }];
                                return false;
                              }
                            }
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs17 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data.approver !== void 0) {
                        let data6 = data.approver;
                        const _errs19 = errors;
                        if (errors === _errs19) {
                          if (typeof data6 === "string") {
                            if (func2(data6) > 300) {
                              validate22.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                              return false;
                            } else {
                              if (func2(data6) < 1) {
                                validate22.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              } else {
                                if (!pattern14.test(data6)) {
                                  validate22.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' }];
                                  return false;
                                }
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs19 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data.approved_on !== void 0) {
                          let data7 = data.approved_on;
                          const _errs21 = errors;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (errors === _errs22) {
                              if (typeof data7 === "string") {
                                if (!formats0.validate(data7)) {
                                  validate22.errors = [{ instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                  return false;
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                          }
                          var valid1 = _errs21 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data.expires_on !== void 0) {
                            let data8 = data.expires_on;
                            const _errs24 = errors;
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (errors === _errs25) {
                                if (typeof data8 === "string") {
                                  if (!formats0.validate(data8)) {
                                    validate22.errors = [{ instancePath: instancePath + "/expires_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                    return false;
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/expires_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs24 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data.ticket !== void 0) {
                              let data9 = data.ticket;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (typeof data9 === "string") {
                                  if (func2(data9) > 200) {
                                    validate22.errors = [{ instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  } else {
                                    if (func2(data9) < 1) {
                                      validate22.errors = [{ instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern14.test(data9)) {
                                        validate22.errors = [{ instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' }];
                                        return false;
                                      }
                                    }
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs27 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data.acknowledges_statute !== void 0) {
                                const _errs29 = errors;
                                if (typeof data.acknowledges_statute !== "boolean") {
                                  validate22.errors = [{ instancePath: instancePath + "/acknowledges_statute", schemaPath: "#/properties/acknowledges_statute/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid1 = _errs29 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data.given_for !== void 0) {
                                  const _errs31 = errors;
                                  if (!validate23(data.given_for, { instancePath: instancePath + "/given_for", parentData: data, parentDataProperty: "given_for", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid1 = _errs31 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  let missing2;
                                  if (data.given_for !== void 0 && (data.service === void 0 && (missing2 = "service"))) {
                                    validate22.errors = [{ instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
                                      property: "given_for",
                                      missingProperty: missing2,
                                      depsCount: 1,
                                      deps: "service"
                                    }, message: "must have property service when property given_for is present" }];
                                    return false;
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
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.finding === void 0 && (missing0 = "finding") || data.digest === void 0 && (missing0 = "digest")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "vendor" || key0 === "service" || key0 === "contract" || key0 === "guideline" || key0 === "finding" || key0 === "digest" || key0 === "lists")) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (func2(data0) > 64) {
                  validate26.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                  return false;
                } else {
                  if (func2(data0) < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate26.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.vendor !== void 0) {
              let data1 = data.vendor;
              const _errs4 = errors;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 64) {
                    validate26.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (!pattern11.test(data1)) {
                      validate26.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                      return false;
                    }
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.service !== void 0) {
                let data2 = data.service;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 64) {
                      validate26.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (!pattern11.test(data2)) {
                        validate26.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate26.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.contract !== void 0) {
                  let data3 = data.contract;
                  const _errs10 = errors;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 64) {
                        validate26.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                        return false;
                      } else {
                        if (!pattern11.test(data3)) {
                          validate26.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                          return false;
                        }
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.guideline !== void 0) {
                    let data4 = data.guideline;
                    const _errs13 = errors;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 64) {
                          validate26.errors = [{ instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                          return false;
                        } else {
                          if (!pattern11.test(data4)) {
                            validate26.errors = [{ instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                            return false;
                          }
                        }
                      } else {
                        validate26.errors = [{ instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.finding !== void 0) {
                      let data5 = data.finding;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (typeof data5 === "string") {
                          if (!pattern26.test(data5)) {
                            validate26.errors = [{ instancePath: instancePath + "/finding", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                            return false;
                          }
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/finding", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.digest !== void 0) {
                        let data6 = data.digest;
                        const _errs19 = errors;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (typeof data6 === "string") {
                            if (!pattern26.test(data6)) {
                              validate26.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                              return false;
                            }
                          } else {
                            validate26.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lists !== void 0) {
                          let data7 = data.lists;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              for (const key1 in data7) {
                                let data8 = data7[key1];
                                const _errs25 = errors;
                                if (errors === _errs25) {
                                  if (Array.isArray(data8)) {
                                    var valid8 = true;
                                    const len0 = data8.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs27 = errors;
                                      if (typeof data8[i0] !== "string") {
                                        validate26.errors = [{ instancePath: instancePath + "/lists/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/lists/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid8 = _errs27 === errors;
                                      if (!valid8) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate26.errors = [{ instancePath: instancePath + "/lists/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lists/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid7 = _errs25 === errors;
                                if (!valid7) {
                                  break;
                                }
                              }
                            } else {
                              validate26.errors = [{ instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
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
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (data.waiverDays === void 0 && (missing0 = "waiverDays") || data.waivers === void 0 && (missing0 = "waivers") || data.baseline === void 0 && (missing0 = "baseline")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "waiverDays" || key0 === "waivers" || key0 === "baseline")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.waiverDays !== void 0) {
            let data0 = data.waiverDays;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate21.errors = [{ instancePath: instancePath + "/waiverDays", schemaPath: "#/properties/waiverDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate21.errors = [{ instancePath: instancePath + "/waiverDays", schemaPath: "#/properties/waiverDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.waivers !== void 0) {
              let data1 = data.waivers;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate22(data1[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.baseline !== void 0) {
                let data3 = data.baseline;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs9 = errors;
                      if (!validate26(data3[i1], { instancePath: instancePath + "/baseline/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
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
var schema48 = { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "refs": { "title": "ReportRefs", "description": "Full names of the refs that led to the commits; without one, the commit was named by its id.", "type": "object", "additionalProperties": false, "properties": { "base": { "description": "Ref of base.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" }, "head": { "description": "Ref of head.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" } } }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "adoption": { "description": "Only where base holds no inventory and nothing that judges: the baseline of head counts.", "const": true }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "renamed": { "description": "Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.", "type": "array", "minItems": 1, "items": { "title": "RenamedVendor", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Id in base.", "type": "string" }, "to": { "description": "Id in head.", "type": "string" } } } }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } };
var pattern29 = new RegExp("^refs/[^\\s]{1,1024}$", "u");
var schema50 = { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "args": { "$ref": "#/$defs/report_args" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
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
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "rule" || key0 === "message" || key0 === "vendor" || key0 === "file" || key0 === "line" || key0 === "args")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (!pattern26.test(data0)) {
                  validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                  return false;
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  if (!pattern13.test(data1)) {
                    validate31.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate31.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate31.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: schema50.properties.vendor.type }, message: "must be string,null" }];
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
                      validate31.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                        validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 1 || isNaN(data5)) {
                            validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                                validate31.errors = vErrors;
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
                            validate31.errors = [{ instancePath: instancePath + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
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
        validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "appear" || key0 === "vanish")) {
            validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  if (!validate31(data0[i0], { instancePath: instancePath + "/appear/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate30.errors = [{ instancePath: instancePath + "/appear", schemaPath: "#/properties/appear/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                    if (!validate31(data2[i1], { instancePath: instancePath + "/vanish/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate30.errors = [{ instancePath: instancePath + "/vanish", schemaPath: "#/properties/vanish/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
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
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func1.call(schema48.properties, key0)) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  validate29.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                  return false;
                }
              } else {
                validate29.errors = [{ instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.refs !== void 0) {
              let data1 = data.refs;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  const _errs6 = errors;
                  for (const key1 in data1) {
                    if (!(key1 === "base" || key1 === "head")) {
                      validate29.errors = [{ instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs6 === errors) {
                    if (data1.base !== void 0) {
                      let data2 = data1.base;
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data2 === "string") {
                          if (!pattern29.test(data2)) {
                            validate29.errors = [{ instancePath: instancePath + "/refs/base", schemaPath: "#/properties/refs/properties/base/pattern", keyword: "pattern", params: { pattern: "^refs/[^\\s]{1,1024}$" }, message: 'must match pattern "^refs/[^\\s]{1,1024}$"' }];
                            return false;
                          }
                        } else {
                          validate29.errors = [{ instancePath: instancePath + "/refs/base", schemaPath: "#/properties/refs/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.head !== void 0) {
                        let data3 = data1.head;
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (typeof data3 === "string") {
                            if (!pattern29.test(data3)) {
                              validate29.errors = [{ instancePath: instancePath + "/refs/head", schemaPath: "#/properties/refs/properties/head/pattern", keyword: "pattern", params: { pattern: "^refs/[^\\s]{1,1024}$" }, message: 'must match pattern "^refs/[^\\s]{1,1024}$"' }];
                              return false;
                            }
                          } else {
                            validate29.errors = [{ instancePath: instancePath + "/refs/head", schemaPath: "#/properties/refs/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.from !== void 0) {
                let data4 = data.from;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (typeof data4 === "string") {
                    if (!pattern8.test(data4)) {
                      validate29.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                      return false;
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.head !== void 0) {
                  let data5 = data.head;
                  const _errs13 = errors;
                  if (typeof data5 !== "string" && data5 !== null) {
                    validate29.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: schema48.properties.head.type }, message: "must be string,null" }];
                    return false;
                  }
                  if (errors === _errs13) {
                    if (typeof data5 === "string") {
                      if (!pattern8.test(data5)) {
                        validate29.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.scope !== void 0) {
                    let data6 = data.scope;
                    const _errs15 = errors;
                    if (typeof data6 !== "string") {
                      validate29.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data6 === "changed" || data6 === "all")) {
                      validate29.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema48.properties.scope.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.judged !== void 0) {
                      let data7 = data.judged;
                      const _errs17 = errors;
                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                        validate29.errors = [{ instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs17) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 < 0 || isNaN(data7)) {
                            validate29.errors = [{ instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.folders !== void 0) {
                        let data8 = data.folders;
                        const _errs19 = errors;
                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                          validate29.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 < 0 || isNaN(data8)) {
                              validate29.errors = [{ instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs19 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.adoption !== void 0) {
                          const _errs21 = errors;
                          if (true !== data.adoption) {
                            validate29.errors = [{ instancePath: instancePath + "/adoption", schemaPath: "#/properties/adoption/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                            return false;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.introduced !== void 0) {
                            let data10 = data.introduced;
                            const _errs22 = errors;
                            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                              validate29.errors = [{ instancePath: instancePath + "/introduced", schemaPath: "#/properties/introduced/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs22) {
                              if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 < 0 || isNaN(data10)) {
                                  validate29.errors = [{ instancePath: instancePath + "/introduced", schemaPath: "#/properties/introduced/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.existing !== void 0) {
                              let data11 = data.existing;
                              const _errs24 = errors;
                              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                validate29.errors = [{ instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs24) {
                                if (typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 < 0 || isNaN(data11)) {
                                    validate29.errors = [{ instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.resolved !== void 0) {
                                let data12 = data.resolved;
                                const _errs26 = errors;
                                if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                  validate29.errors = [{ instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs26) {
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 < 0 || isNaN(data12)) {
                                      validate29.errors = [{ instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs26 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.renamed !== void 0) {
                                  let data13 = data.renamed;
                                  const _errs28 = errors;
                                  if (errors === _errs28) {
                                    if (Array.isArray(data13)) {
                                      if (data13.length < 1) {
                                        validate29.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                      } else {
                                        var valid2 = true;
                                        const len0 = data13.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data14 = data13[i0];
                                          const _errs30 = errors;
                                          if (errors === _errs30) {
                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                              let missing1;
                                              if (data14.from === void 0 && (missing1 = "from") || data14.to === void 0 && (missing1 = "to")) {
                                                validate29.errors = [{ instancePath: instancePath + "/renamed/" + i0, schemaPath: "#/properties/renamed/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                return false;
                                              } else {
                                                const _errs32 = errors;
                                                for (const key2 in data14) {
                                                  if (!(key2 === "from" || key2 === "to")) {
                                                    validate29.errors = [{ instancePath: instancePath + "/renamed/" + i0, schemaPath: "#/properties/renamed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs32 === errors) {
                                                  if (data14.from !== void 0) {
                                                    const _errs33 = errors;
                                                    if (typeof data14.from !== "string") {
                                                      validate29.errors = [{ instancePath: instancePath + "/renamed/" + i0 + "/from", schemaPath: "#/properties/renamed/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid3 = _errs33 === errors;
                                                  } else {
                                                    var valid3 = true;
                                                  }
                                                  if (valid3) {
                                                    if (data14.to !== void 0) {
                                                      const _errs35 = errors;
                                                      if (typeof data14.to !== "string") {
                                                        validate29.errors = [{ instancePath: instancePath + "/renamed/" + i0 + "/to", schemaPath: "#/properties/renamed/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid3 = _errs35 === errors;
                                                    } else {
                                                      var valid3 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate29.errors = [{ instancePath: instancePath + "/renamed/" + i0, schemaPath: "#/properties/renamed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs30 === errors;
                                          if (!valid2) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate29.errors = [{ instancePath: instancePath + "/renamed", schemaPath: "#/properties/renamed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs28 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.merged !== void 0) {
                                    let data17 = data.merged;
                                    const _errs37 = errors;
                                    const _errs38 = errors;
                                    let valid4 = false;
                                    const _errs39 = errors;
                                    if (!validate30(data17, { instancePath: instancePath + "/merged", parentData: data, parentDataProperty: "merged", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid0 = _errs39 === errors;
                                    valid4 = valid4 || _valid0;
                                    const _errs40 = errors;
                                    if (data17 !== null) {
                                      const err0 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err0];
                                      } else {
                                        vErrors.push(err0);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs40 === errors;
                                    valid4 = valid4 || _valid0;
                                    if (!valid4) {
                                      const err1 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                      validate29.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs38;
                                      if (vErrors !== null) {
                                        if (_errs38) {
                                          vErrors.length = _errs38;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs37 === errors;
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
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema69 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "description": "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
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
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rule" || key0 === "subject" || key0 === "status" || key0 === "reason" || key0 === "clauses")) {
            validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                if (!pattern13.test(data0)) {
                  validate36.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                  return false;
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate36.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                    return false;
                  } else {
                    const _errs7 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
                        validate36.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs7 === errors) {
                      if (data1.vendor !== void 0) {
                        const _errs8 = errors;
                        if (typeof data1.vendor !== "string") {
                          validate36.errors = [{ instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate36.errors = [{ instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate36.errors = [{ instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                validate36.errors = [{ instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate36.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                  validate36.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data6 === "pass" || data6 === "fail" || data6 === "not-applicable")) {
                  validate36.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema69.properties.status.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate36.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs20 = errors;
                        for (const key2 in data7) {
                          if (!(key2 === "code" || key2 === "rule" || key2 === "contract" || key2 === "text")) {
                            validate36.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs20 === errors) {
                          if (data7.code !== void 0) {
                            let data8 = data7.code;
                            const _errs21 = errors;
                            if (typeof data8 !== "string") {
                              validate36.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "no-development" || data8 === "document-elsewhere")) {
                              validate36.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema69.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" }];
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
                                validate36.errors = [{ instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                  validate36.errors = [{ instancePath: instancePath + "/reason/contract", schemaPath: "#/properties/reason/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate36.errors = [{ instancePath: instancePath + "/reason/text", schemaPath: "#/properties/reason/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate36.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs33 = errors;
                                for (const key3 in data13) {
                                  if (!(key3 === "contract" || key3 === "clause" || key3 === "standing" || key3 === "document" || key3 === "article" || key3 === "page")) {
                                    validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs33 === errors) {
                                  if (data13.contract !== void 0) {
                                    const _errs34 = errors;
                                    if (typeof data13.contract !== "string") {
                                      validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/contract", schemaPath: "#/properties/clauses/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs36) {
                                        if (typeof data15 == "number" && isFinite(data15)) {
                                          if (data15 < 0 || isNaN(data15)) {
                                            validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid5 = _errs36 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data13.standing !== void 0) {
                                        let data16 = data13.standing;
                                        const _errs38 = errors;
                                        if (typeof data16 !== "string") {
                                          validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/properties/clauses/items/properties/standing/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        if (!(data16 === "compared" || data16 === "checked" || data16 === "claimed")) {
                                          validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/properties/clauses/items/properties/standing/enum", keyword: "enum", params: { allowedValues: schema69.properties.clauses.items.properties.standing.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid5 = _errs38 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data13.document !== void 0) {
                                          const _errs40 = errors;
                                          if (typeof data13.document !== "string") {
                                            validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid5 = _errs40 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data13.article !== void 0) {
                                            const _errs42 = errors;
                                            if (typeof data13.article !== "string") {
                                              validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid5 = _errs42 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                          if (valid5) {
                                            if (data13.page !== void 0) {
                                              let data19 = data13.page;
                                              const _errs44 = errors;
                                              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                                validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              var valid5 = _errs44 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid4 = _errs31 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate36.errors = [{ instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
                if (data.law !== void 0) {
                  let data8 = data.law;
                  const _errs18 = errors;
                  if (errors === _errs18) {
                    if (Array.isArray(data8)) {
                      var valid3 = true;
                      const len0 = data8.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data9 = data8[i0];
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            let missing3;
                            if (data9.text === void 0 && (missing3 = "text") || data9.name === void 0 && (missing3 = "name") || data9.state === void 0 && (missing3 = "state") || data9.number === void 0 && (missing3 = "number") || data9.from === void 0 && (missing3 = "from") || data9.words === void 0 && (missing3 = "words")) {
                              validate20.errors = [{ instancePath: instancePath + "/law/" + i0, schemaPath: "#/properties/law/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs22 = errors;
                              for (const key3 in data9) {
                                if (!(key3 === "text" || key3 === "name" || key3 === "state" || key3 === "number" || key3 === "from" || key3 === "words")) {
                                  validate20.errors = [{ instancePath: instancePath + "/law/" + i0, schemaPath: "#/properties/law/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs22 === errors) {
                                if (data9.text !== void 0) {
                                  const _errs23 = errors;
                                  if (typeof data9.text !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/text", schemaPath: "#/properties/law/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid4 = _errs23 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data9.name !== void 0) {
                                    const _errs25 = errors;
                                    if (typeof data9.name !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/name", schemaPath: "#/properties/law/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid4 = _errs25 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data9.state !== void 0) {
                                      let data12 = data9.state;
                                      const _errs27 = errors;
                                      if (typeof data12 !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/state", schemaPath: "#/properties/law/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data12 === "in-force" || data12 === "before-first" || data12 === "not-on-record")) {
                                        validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/state", schemaPath: "#/properties/law/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.law.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid4 = _errs27 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data9.number !== void 0) {
                                        let data13 = data9.number;
                                        const _errs29 = errors;
                                        if (typeof data13 !== "string" && data13 !== null) {
                                          validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/number", schemaPath: "#/properties/law/items/properties/number/type", keyword: "type", params: { type: schema31.properties.law.items.properties.number.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid4 = _errs29 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data9.from !== void 0) {
                                          let data14 = data9.from;
                                          const _errs31 = errors;
                                          if (typeof data14 !== "string" && data14 !== null) {
                                            validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/from", schemaPath: "#/properties/law/items/properties/from/type", keyword: "type", params: { type: schema31.properties.law.items.properties.from.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          if (errors === _errs31) {
                                            if (errors === _errs31) {
                                              if (typeof data14 === "string") {
                                                if (!formats0.validate(data14)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/from", schemaPath: "#/properties/law/items/properties/from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid4 = _errs31 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data9.words !== void 0) {
                                            const _errs33 = errors;
                                            if (typeof data9.words !== "string") {
                                              validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/words", schemaPath: "#/properties/law/items/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid4 = _errs33 === errors;
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
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/law/" + i0, schemaPath: "#/properties/law/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid3 = _errs20 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/law", schemaPath: "#/properties/law/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs18 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let data16 = data.asOf;
                    const _errs35 = errors;
                    if (errors === _errs35) {
                      if (errors === _errs35) {
                        if (typeof data16 === "string") {
                          if (!formats0.validate(data16)) {
                            validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs35 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.commit !== void 0) {
                      let data17 = data.commit;
                      const _errs37 = errors;
                      if (typeof data17 !== "string" && data17 !== null) {
                        validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema31.properties.commit.type }, message: "must be string,null" }];
                        return false;
                      }
                      if (errors === _errs37) {
                        if (typeof data17 === "string") {
                          if (!pattern8.test(data17)) {
                            validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs37 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.shard !== void 0) {
                        let data18 = data.shard;
                        const _errs39 = errors;
                        if (errors === _errs39) {
                          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            let missing4;
                            if (data18.index === void 0 && (missing4 = "index") || data18.count === void 0 && (missing4 = "count") || data18.vendors === void 0 && (missing4 = "vendors") || data18.inventoryDigest === void 0 && (missing4 = "inventoryDigest") || data18.gateDigest === void 0 && (missing4 = "gateDigest") || data18.language === void 0 && (missing4 = "language")) {
                              validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                              return false;
                            } else {
                              const _errs41 = errors;
                              for (const key4 in data18) {
                                if (!(key4 === "index" || key4 === "count" || key4 === "vendors" || key4 === "inventoryDigest" || key4 === "gateDigest" || key4 === "language")) {
                                  validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs41 === errors) {
                                if (data18.index !== void 0) {
                                  let data19 = data18.index;
                                  const _errs42 = errors;
                                  if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                    validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs42) {
                                    if (typeof data19 == "number" && isFinite(data19)) {
                                      if (data19 > 1e3 || isNaN(data19)) {
                                        validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                        return false;
                                      } else {
                                        if (data19 < 1 || isNaN(data19)) {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid5 = _errs42 === errors;
                                } else {
                                  var valid5 = true;
                                }
                                if (valid5) {
                                  if (data18.count !== void 0) {
                                    let data20 = data18.count;
                                    const _errs44 = errors;
                                    if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                      validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs44) {
                                      if (typeof data20 == "number" && isFinite(data20)) {
                                        if (data20 > 1e3 || isNaN(data20)) {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                          return false;
                                        } else {
                                          if (data20 < 1 || isNaN(data20)) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid5 = _errs44 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data18.vendors !== void 0) {
                                      let data21 = data18.vendors;
                                      const _errs46 = errors;
                                      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                        validate20.errors = [{ instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs46) {
                                        if (typeof data21 == "number" && isFinite(data21)) {
                                          if (data21 < 0 || isNaN(data21)) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                      var valid5 = _errs46 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data18.inventoryDigest !== void 0) {
                                        let data22 = data18.inventoryDigest;
                                        const _errs48 = errors;
                                        if (errors === _errs48) {
                                          if (typeof data22 === "string") {
                                            if (!pattern5.test(data22)) {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid5 = _errs48 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data18.gateDigest !== void 0) {
                                          let data23 = data18.gateDigest;
                                          const _errs50 = errors;
                                          if (errors === _errs50) {
                                            if (typeof data23 === "string") {
                                              if (!pattern5.test(data23)) {
                                                validate20.errors = [{ instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid5 = _errs50 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data18.language !== void 0) {
                                            let data24 = data18.language;
                                            const _errs52 = errors;
                                            if (typeof data24 !== "string" && data24 !== null) {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/type", keyword: "type", params: { type: schema31.properties.shard.properties.language.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            if (!(data24 === "en" || data24 === "ko" || data24 === null)) {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.shard.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                              return false;
                                            }
                                            var valid5 = _errs52 === errors;
                                          } else {
                                            var valid5 = true;
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
                        var valid0 = _errs39 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.vendors !== void 0) {
                          let data25 = data.vendors;
                          const _errs54 = errors;
                          if (errors === _errs54) {
                            if (Array.isArray(data25)) {
                              if (data25.length < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid6 = true;
                                const len1 = data25.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data26 = data25[i1];
                                  const _errs56 = errors;
                                  if (errors === _errs56) {
                                    if (typeof data26 === "string") {
                                      if (!pattern11.test(data26)) {
                                        validate20.errors = [{ instancePath: instancePath + "/vendors/" + i1, schemaPath: "#/properties/vendors/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/vendors/" + i1, schemaPath: "#/properties/vendors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs56 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                                if (valid6) {
                                  let i2 = data25.length;
                                  let j0;
                                  if (i2 > 1) {
                                    const indices0 = {};
                                    for (; i2--; ) {
                                      let item0 = data25[i2];
                                      if (typeof item0 !== "string") {
                                        continue;
                                      }
                                      if (typeof indices0[item0] == "number") {
                                        j0 = indices0[item0];
                                        validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" }];
                                        return false;
                                        break;
                                      }
                                      indices0[item0] = i2;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs54 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.language !== void 0) {
                            let data27 = data.language;
                            const _errs58 = errors;
                            if (typeof data27 !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data27 === "en" || data27 === "ko")) {
                              validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid0 = _errs58 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.rulePages !== void 0) {
                              const _errs60 = errors;
                              if (typeof data.rulePages !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/rulePages", schemaPath: "#/properties/rulePages/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid0 = _errs60 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.folder !== void 0) {
                                let data29 = data.folder;
                                const _errs62 = errors;
                                if (errors === _errs62) {
                                  if (typeof data29 === "string") {
                                    if (func2(data29) > 4096) {
                                      validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                      return false;
                                    } else {
                                      if (!pattern12.test(data29)) {
                                        validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/pattern", keyword: "pattern", params: { pattern: "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$" }, message: 'must match pattern "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$"' }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs62 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.failOn !== void 0) {
                                  let data30 = data.failOn;
                                  const _errs64 = errors;
                                  if (typeof data30 !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data30 === "error" || data30 === "warning" || data30 === "note")) {
                                    validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs64 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.verdict !== void 0) {
                                    let data31 = data.verdict;
                                    const _errs66 = errors;
                                    if (typeof data31 !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    if (!(data31 === "pass" || data31 === "fail")) {
                                      validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs66 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.summary !== void 0) {
                                      let data32 = data.summary;
                                      const _errs68 = errors;
                                      if (errors === _errs68) {
                                        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                          let missing5;
                                          if (data32.vendors === void 0 && (missing5 = "vendors") || data32.services === void 0 && (missing5 = "services") || data32.contracts === void 0 && (missing5 = "contracts") || data32.notJudged === void 0 && (missing5 = "notJudged") || data32.requirements === void 0 && (missing5 = "requirements") || data32.findings === void 0 && (missing5 = "findings") || data32.waived === void 0 && (missing5 = "waived") || data32.baselined === void 0 && (missing5 = "baselined") || data32.problems === void 0 && (missing5 = "problems")) {
                                            validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                            return false;
                                          } else {
                                            const _errs70 = errors;
                                            for (const key5 in data32) {
                                              if (!func1.call(schema31.properties.summary.properties, key5)) {
                                                validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs70 === errors) {
                                              if (data32.vendors !== void 0) {
                                                let data33 = data32.vendors;
                                                const _errs71 = errors;
                                                if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                  validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs71) {
                                                  if (typeof data33 == "number" && isFinite(data33)) {
                                                    if (data33 < 0 || isNaN(data33)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid8 = _errs71 === errors;
                                              } else {
                                                var valid8 = true;
                                              }
                                              if (valid8) {
                                                if (data32.services !== void 0) {
                                                  let data34 = data32.services;
                                                  const _errs73 = errors;
                                                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs73) {
                                                    if (typeof data34 == "number" && isFinite(data34)) {
                                                      if (data34 < 0 || isNaN(data34)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid8 = _errs73 === errors;
                                                } else {
                                                  var valid8 = true;
                                                }
                                                if (valid8) {
                                                  if (data32.contracts !== void 0) {
                                                    let data35 = data32.contracts;
                                                    const _errs75 = errors;
                                                    if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs75) {
                                                      if (typeof data35 == "number" && isFinite(data35)) {
                                                        if (data35 < 0 || isNaN(data35)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid8 = _errs75 === errors;
                                                  } else {
                                                    var valid8 = true;
                                                  }
                                                  if (valid8) {
                                                    if (data32.notJudged !== void 0) {
                                                      let data36 = data32.notJudged;
                                                      const _errs77 = errors;
                                                      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs77) {
                                                        if (typeof data36 == "number" && isFinite(data36)) {
                                                          if (data36 < 0 || isNaN(data36)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid8 = _errs77 === errors;
                                                    } else {
                                                      var valid8 = true;
                                                    }
                                                    if (valid8) {
                                                      if (data32.requirements !== void 0) {
                                                        let data37 = data32.requirements;
                                                        const _errs79 = errors;
                                                        if (errors === _errs79) {
                                                          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                            let missing6;
                                                            if (data37.pass === void 0 && (missing6 = "pass") || data37.fail === void 0 && (missing6 = "fail") || data37.notApplicable === void 0 && (missing6 = "notApplicable")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs81 = errors;
                                                              for (const key6 in data37) {
                                                                if (!(key6 === "pass" || key6 === "fail" || key6 === "notApplicable")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs81 === errors) {
                                                                if (data37.pass !== void 0) {
                                                                  let data38 = data37.pass;
                                                                  const _errs82 = errors;
                                                                  if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs82) {
                                                                    if (typeof data38 == "number" && isFinite(data38)) {
                                                                      if (data38 < 0 || isNaN(data38)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid9 = _errs82 === errors;
                                                                } else {
                                                                  var valid9 = true;
                                                                }
                                                                if (valid9) {
                                                                  if (data37.fail !== void 0) {
                                                                    let data39 = data37.fail;
                                                                    const _errs84 = errors;
                                                                    if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs84) {
                                                                      if (typeof data39 == "number" && isFinite(data39)) {
                                                                        if (data39 < 0 || isNaN(data39)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid9 = _errs84 === errors;
                                                                  } else {
                                                                    var valid9 = true;
                                                                  }
                                                                  if (valid9) {
                                                                    if (data37.notApplicable !== void 0) {
                                                                      let data40 = data37.notApplicable;
                                                                      const _errs86 = errors;
                                                                      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs86) {
                                                                        if (typeof data40 == "number" && isFinite(data40)) {
                                                                          if (data40 < 0 || isNaN(data40)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid9 = _errs86 === errors;
                                                                    } else {
                                                                      var valid9 = true;
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
                                                        var valid8 = _errs79 === errors;
                                                      } else {
                                                        var valid8 = true;
                                                      }
                                                      if (valid8) {
                                                        if (data32.findings !== void 0) {
                                                          let data41 = data32.findings;
                                                          const _errs88 = errors;
                                                          if (errors === _errs88) {
                                                            if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                              let missing7;
                                                              if (data41.error === void 0 && (missing7 = "error") || data41.warning === void 0 && (missing7 = "warning") || data41.note === void 0 && (missing7 = "note")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs90 = errors;
                                                                for (const key7 in data41) {
                                                                  if (!(key7 === "error" || key7 === "warning" || key7 === "note")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs90 === errors) {
                                                                  if (data41.error !== void 0) {
                                                                    let data42 = data41.error;
                                                                    const _errs91 = errors;
                                                                    if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs91) {
                                                                      if (typeof data42 == "number" && isFinite(data42)) {
                                                                        if (data42 < 0 || isNaN(data42)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid10 = _errs91 === errors;
                                                                  } else {
                                                                    var valid10 = true;
                                                                  }
                                                                  if (valid10) {
                                                                    if (data41.warning !== void 0) {
                                                                      let data43 = data41.warning;
                                                                      const _errs93 = errors;
                                                                      if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs93) {
                                                                        if (typeof data43 == "number" && isFinite(data43)) {
                                                                          if (data43 < 0 || isNaN(data43)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid10 = _errs93 === errors;
                                                                    } else {
                                                                      var valid10 = true;
                                                                    }
                                                                    if (valid10) {
                                                                      if (data41.note !== void 0) {
                                                                        let data44 = data41.note;
                                                                        const _errs95 = errors;
                                                                        if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs95) {
                                                                          if (typeof data44 == "number" && isFinite(data44)) {
                                                                            if (data44 < 0 || isNaN(data44)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid10 = _errs95 === errors;
                                                                      } else {
                                                                        var valid10 = true;
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
                                                          var valid8 = _errs88 === errors;
                                                        } else {
                                                          var valid8 = true;
                                                        }
                                                        if (valid8) {
                                                          if (data32.waived !== void 0) {
                                                            let data45 = data32.waived;
                                                            const _errs97 = errors;
                                                            if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs97) {
                                                              if (typeof data45 == "number" && isFinite(data45)) {
                                                                if (data45 < 0 || isNaN(data45)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid8 = _errs97 === errors;
                                                          } else {
                                                            var valid8 = true;
                                                          }
                                                          if (valid8) {
                                                            if (data32.baselined !== void 0) {
                                                              let data46 = data32.baselined;
                                                              const _errs99 = errors;
                                                              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs99) {
                                                                if (typeof data46 == "number" && isFinite(data46)) {
                                                                  if (data46 < 0 || isNaN(data46)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid8 = _errs99 === errors;
                                                            } else {
                                                              var valid8 = true;
                                                            }
                                                            if (valid8) {
                                                              if (data32.problems !== void 0) {
                                                                let data47 = data32.problems;
                                                                const _errs101 = errors;
                                                                if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs101) {
                                                                  if (typeof data47 == "number" && isFinite(data47)) {
                                                                    if (data47 < 0 || isNaN(data47)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid8 = _errs101 === errors;
                                                              } else {
                                                                var valid8 = true;
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
                                      var valid0 = _errs68 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.overrides !== void 0) {
                                        let data48 = data.overrides;
                                        const _errs103 = errors;
                                        if (errors === _errs103) {
                                          if (Array.isArray(data48)) {
                                            var valid11 = true;
                                            const len2 = data48.length;
                                            for (let i3 = 0; i3 < len2; i3++) {
                                              let data49 = data48[i3];
                                              const _errs105 = errors;
                                              if (errors === _errs105) {
                                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                  let missing8;
                                                  if (data49.rule === void 0 && (missing8 = "rule") || data49.basis === void 0 && (missing8 = "basis") || data49.from === void 0 && (missing8 = "from") || data49.to === void 0 && (missing8 = "to")) {
                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                    return false;
                                                  } else {
                                                    const _errs107 = errors;
                                                    for (const key8 in data49) {
                                                      if (!(key8 === "rule" || key8 === "basis" || key8 === "from" || key8 === "to")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                        return false;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs107 === errors) {
                                                      if (data49.rule !== void 0) {
                                                        let data50 = data49.rule;
                                                        const _errs108 = errors;
                                                        if (errors === _errs108) {
                                                          if (typeof data50 === "string") {
                                                            if (!pattern13.test(data50)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                              return false;
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid12 = _errs108 === errors;
                                                      } else {
                                                        var valid12 = true;
                                                      }
                                                      if (valid12) {
                                                        if (data49.basis !== void 0) {
                                                          let data51 = data49.basis;
                                                          const _errs110 = errors;
                                                          if (typeof data51 !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          if (!(data51 === "statute" || data51 === "guideline" || data51 === "gate")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid12 = _errs110 === errors;
                                                        } else {
                                                          var valid12 = true;
                                                        }
                                                        if (valid12) {
                                                          if (data49.from !== void 0) {
                                                            let data52 = data49.from;
                                                            const _errs112 = errors;
                                                            if (typeof data52 !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/from", schemaPath: "#/properties/overrides/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            if (!(data52 === "error" || data52 === "warning" || data52 === "note")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/from", schemaPath: "#/properties/overrides/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.from.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid12 = _errs112 === errors;
                                                          } else {
                                                            var valid12 = true;
                                                          }
                                                          if (valid12) {
                                                            if (data49.to !== void 0) {
                                                              let data53 = data49.to;
                                                              const _errs114 = errors;
                                                              if (typeof data53 !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/to", schemaPath: "#/properties/overrides/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              if (!(data53 === "error" || data53 === "warning" || data53 === "note" || data53 === "off")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3 + "/to", schemaPath: "#/properties/overrides/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.to.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid12 = _errs114 === errors;
                                                            } else {
                                                              var valid12 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                  return false;
                                                }
                                              }
                                              var valid11 = _errs105 === errors;
                                              if (!valid11) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs103 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.excuses !== void 0) {
                                          const _errs116 = errors;
                                          if (!validate21(data.excuses, { instancePath: instancePath + "/excuses", parentData: data, parentDataProperty: "excuses", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs116 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.change !== void 0) {
                                            let data55 = data.change;
                                            const _errs117 = errors;
                                            const _errs118 = errors;
                                            let valid13 = false;
                                            const _errs119 = errors;
                                            if (!validate29(data55, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                              errors = vErrors.length;
                                            }
                                            var _valid0 = _errs119 === errors;
                                            valid13 = valid13 || _valid0;
                                            const _errs120 = errors;
                                            if (data55 !== null) {
                                              const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err0];
                                              } else {
                                                vErrors.push(err0);
                                              }
                                              errors++;
                                            }
                                            var _valid0 = _errs120 === errors;
                                            valid13 = valid13 || _valid0;
                                            if (!valid13) {
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
                                              errors = _errs118;
                                              if (vErrors !== null) {
                                                if (_errs118) {
                                                  vErrors.length = _errs118;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid0 = _errs117 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.findings !== void 0) {
                                              let data56 = data.findings;
                                              const _errs122 = errors;
                                              if (errors === _errs122) {
                                                if (Array.isArray(data56)) {
                                                  var valid14 = true;
                                                  const len3 = data56.length;
                                                  for (let i4 = 0; i4 < len3; i4++) {
                                                    let data57 = data56[i4];
                                                    const _errs124 = errors;
                                                    if (errors === _errs124) {
                                                      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                                        let missing9;
                                                        if (data57.id === void 0 && (missing9 = "id") || data57.rule === void 0 && (missing9 = "rule") || data57.requirement === void 0 && (missing9 = "requirement") || data57.severity === void 0 && (missing9 = "severity") || data57.disposition === void 0 && (missing9 = "disposition") || data57.waiver === void 0 && (missing9 = "waiver") || data57.change === void 0 && (missing9 = "change") || data57.worse === void 0 && (missing9 = "worse") || data57.basis === void 0 && (missing9 = "basis") || data57.citation === void 0 && (missing9 = "citation") || data57.title === void 0 && (missing9 = "title") || data57.message === void 0 && (missing9 = "message") || data57.remedy === void 0 && (missing9 = "remedy") || data57.vendor === void 0 && (missing9 = "vendor") || data57.service === void 0 && (missing9 = "service") || data57.contract === void 0 && (missing9 = "contract") || data57.guideline === void 0 && (missing9 = "guideline") || data57.file === void 0 && (missing9 = "file") || data57.line === void 0 && (missing9 = "line") || data57.column === void 0 && (missing9 = "column") || data57.endLine === void 0 && (missing9 = "endLine") || data57.endColumn === void 0 && (missing9 = "endColumn") || data57.pointer === void 0 && (missing9 = "pointer") || data57.page === void 0 && (missing9 = "page") || data57.args === void 0 && (missing9 = "args")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs126 = errors;
                                                          for (const key9 in data57) {
                                                            if (!func1.call(schema31.properties.findings.items.properties, key9)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs126 === errors) {
                                                            if (data57.id !== void 0) {
                                                              let data58 = data57.id;
                                                              const _errs127 = errors;
                                                              if (errors === _errs127) {
                                                                if (typeof data58 === "string") {
                                                                  if (!pattern26.test(data58)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid15 = _errs127 === errors;
                                                            } else {
                                                              var valid15 = true;
                                                            }
                                                            if (valid15) {
                                                              if (data57.rule !== void 0) {
                                                                let data59 = data57.rule;
                                                                const _errs129 = errors;
                                                                if (errors === _errs129) {
                                                                  if (typeof data59 === "string") {
                                                                    if (!pattern13.test(data59)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                                      return false;
                                                                    }
                                                                  } else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid15 = _errs129 === errors;
                                                              } else {
                                                                var valid15 = true;
                                                              }
                                                              if (valid15) {
                                                                if (data57.requirement !== void 0) {
                                                                  const _errs131 = errors;
                                                                  if (typeof data57.requirement !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/requirement", schemaPath: "#/properties/findings/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid15 = _errs131 === errors;
                                                                } else {
                                                                  var valid15 = true;
                                                                }
                                                                if (valid15) {
                                                                  if (data57.severity !== void 0) {
                                                                    let data61 = data57.severity;
                                                                    const _errs133 = errors;
                                                                    if (typeof data61 !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    if (!(data61 === "error" || data61 === "warning" || data61 === "note")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid15 = _errs133 === errors;
                                                                  } else {
                                                                    var valid15 = true;
                                                                  }
                                                                  if (valid15) {
                                                                    if (data57.disposition !== void 0) {
                                                                      let data62 = data57.disposition;
                                                                      const _errs135 = errors;
                                                                      if (typeof data62 !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      if (!(data62 === "open" || data62 === "waived" || data62 === "baselined")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.disposition.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid15 = _errs135 === errors;
                                                                    } else {
                                                                      var valid15 = true;
                                                                    }
                                                                    if (valid15) {
                                                                      if (data57.waiver !== void 0) {
                                                                        let data63 = data57.waiver;
                                                                        const _errs137 = errors;
                                                                        const _errs138 = errors;
                                                                        let valid16 = false;
                                                                        const _errs139 = errors;
                                                                        const _errs140 = errors;
                                                                        if (errors === _errs140) {
                                                                          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                                            let missing10;
                                                                            if (data63.reason === void 0 && (missing10 = "reason") || data63.owner === void 0 && (missing10 = "owner") || data63.approver === void 0 && (missing10 = "approver") || data63.approvedOn === void 0 && (missing10 = "approvedOn") || data63.expiresOn === void 0 && (missing10 = "expiresOn") || data63.ticket === void 0 && (missing10 = "ticket")) {
                                                                              const err2 = { instancePath: instancePath + "/findings/" + i4 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err2];
                                                                              } else {
                                                                                vErrors.push(err2);
                                                                              }
                                                                              errors++;
                                                                            } else {
                                                                              const _errs142 = errors;
                                                                              for (const key10 in data63) {
                                                                                if (!(key10 === "reason" || key10 === "owner" || key10 === "approver" || key10 === "approvedOn" || key10 === "expiresOn" || key10 === "ticket")) {
                                                                                  const err3 = { instancePath: instancePath + "/findings/" + i4 + "/waiver", schemaPath: "#/$defs/waiver_note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err3];
                                                                                  } else {
                                                                                    vErrors.push(err3);
                                                                                  }
                                                                                  errors++;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs142 === errors) {
                                                                                if (data63.reason !== void 0) {
                                                                                  const _errs143 = errors;
                                                                                  if (typeof data63.reason !== "string") {
                                                                                    const err4 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/reason", schemaPath: "#/$defs/waiver_note/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err4];
                                                                                    } else {
                                                                                      vErrors.push(err4);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid18 = _errs143 === errors;
                                                                                } else {
                                                                                  var valid18 = true;
                                                                                }
                                                                                if (valid18) {
                                                                                  if (data63.owner !== void 0) {
                                                                                    const _errs145 = errors;
                                                                                    if (typeof data63.owner !== "string") {
                                                                                      const err5 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/owner", schemaPath: "#/$defs/waiver_note/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err5];
                                                                                      } else {
                                                                                        vErrors.push(err5);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                    var valid18 = _errs145 === errors;
                                                                                  } else {
                                                                                    var valid18 = true;
                                                                                  }
                                                                                  if (valid18) {
                                                                                    if (data63.approver !== void 0) {
                                                                                      const _errs147 = errors;
                                                                                      if (typeof data63.approver !== "string") {
                                                                                        const err6 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/approver", schemaPath: "#/$defs/waiver_note/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                        if (vErrors === null) {
                                                                                          vErrors = [err6];
                                                                                        } else {
                                                                                          vErrors.push(err6);
                                                                                        }
                                                                                        errors++;
                                                                                      }
                                                                                      var valid18 = _errs147 === errors;
                                                                                    } else {
                                                                                      var valid18 = true;
                                                                                    }
                                                                                    if (valid18) {
                                                                                      if (data63.approvedOn !== void 0) {
                                                                                        let data67 = data63.approvedOn;
                                                                                        const _errs149 = errors;
                                                                                        if (errors === _errs149) {
                                                                                          if (errors === _errs149) {
                                                                                            if (typeof data67 === "string") {
                                                                                              if (!formats0.validate(data67)) {
                                                                                                const err7 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err7];
                                                                                                } else {
                                                                                                  vErrors.push(err7);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            } else {
                                                                                              const err8 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err8];
                                                                                              } else {
                                                                                                vErrors.push(err8);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid18 = _errs149 === errors;
                                                                                      } else {
                                                                                        var valid18 = true;
                                                                                      }
                                                                                      if (valid18) {
                                                                                        if (data63.expiresOn !== void 0) {
                                                                                          let data68 = data63.expiresOn;
                                                                                          const _errs151 = errors;
                                                                                          if (errors === _errs151) {
                                                                                            if (errors === _errs151) {
                                                                                              if (typeof data68 === "string") {
                                                                                                if (!formats0.validate(data68)) {
                                                                                                  const err9 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err9];
                                                                                                  } else {
                                                                                                    vErrors.push(err9);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                              } else {
                                                                                                const err10 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err10];
                                                                                                } else {
                                                                                                  vErrors.push(err10);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid18 = _errs151 === errors;
                                                                                        } else {
                                                                                          var valid18 = true;
                                                                                        }
                                                                                        if (valid18) {
                                                                                          if (data63.ticket !== void 0) {
                                                                                            let data69 = data63.ticket;
                                                                                            const _errs153 = errors;
                                                                                            if (typeof data69 !== "string" && data69 !== null) {
                                                                                              const err11 = { instancePath: instancePath + "/findings/" + i4 + "/waiver/ticket", schemaPath: "#/$defs/waiver_note/properties/ticket/type", keyword: "type", params: { type: schema52.properties.ticket.type }, message: "must be string,null" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err11];
                                                                                              } else {
                                                                                                vErrors.push(err11);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                            var valid18 = _errs153 === errors;
                                                                                          } else {
                                                                                            var valid18 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            const err12 = { instancePath: instancePath + "/findings/" + i4 + "/waiver", schemaPath: "#/$defs/waiver_note/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err12];
                                                                            } else {
                                                                              vErrors.push(err12);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                        var _valid1 = _errs139 === errors;
                                                                        valid16 = valid16 || _valid1;
                                                                        const _errs155 = errors;
                                                                        if (data63 !== null) {
                                                                          const err13 = { instancePath: instancePath + "/findings/" + i4 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err13];
                                                                          } else {
                                                                            vErrors.push(err13);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                        var _valid1 = _errs155 === errors;
                                                                        valid16 = valid16 || _valid1;
                                                                        if (!valid16) {
                                                                          const err14 = { instancePath: instancePath + "/findings/" + i4 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err14];
                                                                          } else {
                                                                            vErrors.push(err14);
                                                                          }
                                                                          errors++;
                                                                          validate20.errors = vErrors;
                                                                          return false;
                                                                        } else {
                                                                          errors = _errs138;
                                                                          if (vErrors !== null) {
                                                                            if (_errs138) {
                                                                              vErrors.length = _errs138;
                                                                            } else {
                                                                              vErrors = null;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid15 = _errs137 === errors;
                                                                      } else {
                                                                        var valid15 = true;
                                                                      }
                                                                      if (valid15) {
                                                                        if (data57.change !== void 0) {
                                                                          let data70 = data57.change;
                                                                          const _errs157 = errors;
                                                                          if (typeof data70 !== "string" && data70 !== null) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/change", schemaPath: "#/properties/findings/items/properties/change/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.change.type }, message: "must be string,null" }];
                                                                            return false;
                                                                          }
                                                                          if (!(data70 === "introduced" || data70 === "existing" || data70 === "resolved" || data70 === null)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/change", schemaPath: "#/properties/findings/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                          }
                                                                          var valid15 = _errs157 === errors;
                                                                        } else {
                                                                          var valid15 = true;
                                                                        }
                                                                        if (valid15) {
                                                                          if (data57.worse !== void 0) {
                                                                            const _errs159 = errors;
                                                                            if (typeof data57.worse !== "boolean") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/worse", schemaPath: "#/properties/findings/items/properties/worse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                              return false;
                                                                            }
                                                                            var valid15 = _errs159 === errors;
                                                                          } else {
                                                                            var valid15 = true;
                                                                          }
                                                                          if (valid15) {
                                                                            if (data57.basis !== void 0) {
                                                                              let data72 = data57.basis;
                                                                              const _errs161 = errors;
                                                                              if (typeof data72 !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              if (!(data72 === "statute" || data72 === "guideline" || data72 === "gate")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid15 = _errs161 === errors;
                                                                            } else {
                                                                              var valid15 = true;
                                                                            }
                                                                            if (valid15) {
                                                                              if (data57.citation !== void 0) {
                                                                                const _errs163 = errors;
                                                                                if (typeof data57.citation !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/citation", schemaPath: "#/properties/findings/items/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid15 = _errs163 === errors;
                                                                              } else {
                                                                                var valid15 = true;
                                                                              }
                                                                              if (valid15) {
                                                                                if (data57.penalty !== void 0) {
                                                                                  let data74 = data57.penalty;
                                                                                  const _errs165 = errors;
                                                                                  if (typeof data74 !== "string" && data74 !== null) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/penalty", schemaPath: "#/properties/findings/items/properties/penalty/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.penalty.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid15 = _errs165 === errors;
                                                                                } else {
                                                                                  var valid15 = true;
                                                                                }
                                                                                if (valid15) {
                                                                                  if (data57.title !== void 0) {
                                                                                    const _errs167 = errors;
                                                                                    if (typeof data57.title !== "string") {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/title", schemaPath: "#/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid15 = _errs167 === errors;
                                                                                  } else {
                                                                                    var valid15 = true;
                                                                                  }
                                                                                  if (valid15) {
                                                                                    if (data57.message !== void 0) {
                                                                                      const _errs169 = errors;
                                                                                      if (typeof data57.message !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid15 = _errs169 === errors;
                                                                                    } else {
                                                                                      var valid15 = true;
                                                                                    }
                                                                                    if (valid15) {
                                                                                      if (data57.remedy !== void 0) {
                                                                                        const _errs171 = errors;
                                                                                        if (typeof data57.remedy !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid15 = _errs171 === errors;
                                                                                      } else {
                                                                                        var valid15 = true;
                                                                                      }
                                                                                      if (valid15) {
                                                                                        if (data57.vendor !== void 0) {
                                                                                          let data78 = data57.vendor;
                                                                                          const _errs173 = errors;
                                                                                          if (typeof data78 !== "string" && data78 !== null) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/vendor", schemaPath: "#/properties/findings/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.vendor.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid15 = _errs173 === errors;
                                                                                        } else {
                                                                                          var valid15 = true;
                                                                                        }
                                                                                        if (valid15) {
                                                                                          if (data57.service !== void 0) {
                                                                                            let data79 = data57.service;
                                                                                            const _errs175 = errors;
                                                                                            if (typeof data79 !== "string" && data79 !== null) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/service", schemaPath: "#/properties/findings/items/properties/service/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.service.type }, message: "must be string,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid15 = _errs175 === errors;
                                                                                          } else {
                                                                                            var valid15 = true;
                                                                                          }
                                                                                          if (valid15) {
                                                                                            if (data57.contract !== void 0) {
                                                                                              let data80 = data57.contract;
                                                                                              const _errs177 = errors;
                                                                                              if (typeof data80 !== "string" && data80 !== null) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/contract", schemaPath: "#/properties/findings/items/properties/contract/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.contract.type }, message: "must be string,null" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid15 = _errs177 === errors;
                                                                                            } else {
                                                                                              var valid15 = true;
                                                                                            }
                                                                                            if (valid15) {
                                                                                              if (data57.guideline !== void 0) {
                                                                                                let data81 = data57.guideline;
                                                                                                const _errs179 = errors;
                                                                                                if (typeof data81 !== "string" && data81 !== null) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/guideline", schemaPath: "#/properties/findings/items/properties/guideline/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.guideline.type }, message: "must be string,null" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid15 = _errs179 === errors;
                                                                                              } else {
                                                                                                var valid15 = true;
                                                                                              }
                                                                                              if (valid15) {
                                                                                                if (data57.file !== void 0) {
                                                                                                  const _errs181 = errors;
                                                                                                  if (typeof data57.file !== "string") {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid15 = _errs181 === errors;
                                                                                                } else {
                                                                                                  var valid15 = true;
                                                                                                }
                                                                                                if (valid15) {
                                                                                                  if (data57.line !== void 0) {
                                                                                                    let data83 = data57.line;
                                                                                                    const _errs183 = errors;
                                                                                                    if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs183) {
                                                                                                      if (typeof data83 == "number" && isFinite(data83)) {
                                                                                                        if (data83 < 1 || isNaN(data83)) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid15 = _errs183 === errors;
                                                                                                  } else {
                                                                                                    var valid15 = true;
                                                                                                  }
                                                                                                  if (valid15) {
                                                                                                    if (data57.column !== void 0) {
                                                                                                      let data84 = data57.column;
                                                                                                      const _errs185 = errors;
                                                                                                      if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs185) {
                                                                                                        if (typeof data84 == "number" && isFinite(data84)) {
                                                                                                          if (data84 < 1 || isNaN(data84)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid15 = _errs185 === errors;
                                                                                                    } else {
                                                                                                      var valid15 = true;
                                                                                                    }
                                                                                                    if (valid15) {
                                                                                                      if (data57.endLine !== void 0) {
                                                                                                        let data85 = data57.endLine;
                                                                                                        const _errs187 = errors;
                                                                                                        if (!(typeof data85 == "number" && (!(data85 % 1) && !isNaN(data85)) && isFinite(data85))) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        if (errors === _errs187) {
                                                                                                          if (typeof data85 == "number" && isFinite(data85)) {
                                                                                                            if (data85 < 1 || isNaN(data85)) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                        var valid15 = _errs187 === errors;
                                                                                                      } else {
                                                                                                        var valid15 = true;
                                                                                                      }
                                                                                                      if (valid15) {
                                                                                                        if (data57.endColumn !== void 0) {
                                                                                                          let data86 = data57.endColumn;
                                                                                                          const _errs189 = errors;
                                                                                                          if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          if (errors === _errs189) {
                                                                                                            if (typeof data86 == "number" && isFinite(data86)) {
                                                                                                              if (data86 < 1 || isNaN(data86)) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                          var valid15 = _errs189 === errors;
                                                                                                        } else {
                                                                                                          var valid15 = true;
                                                                                                        }
                                                                                                        if (valid15) {
                                                                                                          if (data57.pointer !== void 0) {
                                                                                                            const _errs191 = errors;
                                                                                                            if (typeof data57.pointer !== "string") {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid15 = _errs191 === errors;
                                                                                                          } else {
                                                                                                            var valid15 = true;
                                                                                                          }
                                                                                                          if (valid15) {
                                                                                                            if (data57.page !== void 0) {
                                                                                                              const _errs193 = errors;
                                                                                                              if (typeof data57.page !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/page", schemaPath: "#/properties/findings/items/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid15 = _errs193 === errors;
                                                                                                            } else {
                                                                                                              var valid15 = true;
                                                                                                            }
                                                                                                            if (valid15) {
                                                                                                              if (data57.args !== void 0) {
                                                                                                                let data89 = data57.args;
                                                                                                                const _errs195 = errors;
                                                                                                                const _errs196 = errors;
                                                                                                                if (errors === _errs196) {
                                                                                                                  if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                                                                                                                    for (const key11 in data89) {
                                                                                                                      let data90 = data89[key11];
                                                                                                                      const _errs199 = errors;
                                                                                                                      const _errs200 = errors;
                                                                                                                      let valid21 = false;
                                                                                                                      const _errs201 = errors;
                                                                                                                      if (typeof data90 !== "string") {
                                                                                                                        const err15 = { instancePath: instancePath + "/findings/" + i4 + "/args/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err15];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err15);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                      var _valid2 = _errs201 === errors;
                                                                                                                      valid21 = valid21 || _valid2;
                                                                                                                      const _errs203 = errors;
                                                                                                                      if (!(typeof data90 == "number" && isFinite(data90))) {
                                                                                                                        const err16 = { instancePath: instancePath + "/findings/" + i4 + "/args/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err16];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err16);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                      var _valid2 = _errs203 === errors;
                                                                                                                      valid21 = valid21 || _valid2;
                                                                                                                      const _errs205 = errors;
                                                                                                                      if (errors === _errs205) {
                                                                                                                        if (Array.isArray(data90)) {
                                                                                                                          var valid22 = true;
                                                                                                                          const len4 = data90.length;
                                                                                                                          for (let i5 = 0; i5 < len4; i5++) {
                                                                                                                            const _errs207 = errors;
                                                                                                                            if (typeof data90[i5] !== "string") {
                                                                                                                              const err17 = { instancePath: instancePath + "/findings/" + i4 + "/args/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err17];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err17);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                            var valid22 = _errs207 === errors;
                                                                                                                            if (!valid22) {
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        } else {
                                                                                                                          const err18 = { instancePath: instancePath + "/findings/" + i4 + "/args/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err18];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err18);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var _valid2 = _errs205 === errors;
                                                                                                                      valid21 = valid21 || _valid2;
                                                                                                                      if (!valid21) {
                                                                                                                        const err19 = { instancePath: instancePath + "/findings/" + i4 + "/args/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err19];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err19);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                        validate20.errors = vErrors;
                                                                                                                        return false;
                                                                                                                      } else {
                                                                                                                        errors = _errs200;
                                                                                                                        if (vErrors !== null) {
                                                                                                                          if (_errs200) {
                                                                                                                            vErrors.length = _errs200;
                                                                                                                          } else {
                                                                                                                            vErrors = null;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid20 = _errs199 === errors;
                                                                                                                      if (!valid20) {
                                                                                                                        break;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid15 = _errs195 === errors;
                                                                                                              } else {
                                                                                                                var valid15 = true;
                                                                                                              }
                                                                                                              if (valid15) {
                                                                                                                if (data57.services !== void 0) {
                                                                                                                  let data92 = data57.services;
                                                                                                                  const _errs209 = errors;
                                                                                                                  if (errors === _errs209) {
                                                                                                                    if (Array.isArray(data92)) {
                                                                                                                      var valid23 = true;
                                                                                                                      const len5 = data92.length;
                                                                                                                      for (let i6 = 0; i6 < len5; i6++) {
                                                                                                                        const _errs211 = errors;
                                                                                                                        if (typeof data92[i6] !== "string") {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/services/" + i6, schemaPath: "#/properties/findings/items/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                        var valid23 = _errs211 === errors;
                                                                                                                        if (!valid23) {
                                                                                                                          break;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/services", schemaPath: "#/properties/findings/items/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid15 = _errs209 === errors;
                                                                                                                } else {
                                                                                                                  var valid15 = true;
                                                                                                                }
                                                                                                                if (valid15) {
                                                                                                                  if (data57.frame !== void 0) {
                                                                                                                    let data94 = data57.frame;
                                                                                                                    const _errs213 = errors;
                                                                                                                    const _errs214 = errors;
                                                                                                                    if (errors === _errs214) {
                                                                                                                      if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                                                                                                                        let missing11;
                                                                                                                        if (data94.firstLine === void 0 && (missing11 = "firstLine") || data94.lines === void 0 && (missing11 = "lines")) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                          return false;
                                                                                                                        } else {
                                                                                                                          const _errs216 = errors;
                                                                                                                          for (const key12 in data94) {
                                                                                                                            if (!(key12 === "firstLine" || key12 === "lines")) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                                              return false;
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          if (_errs216 === errors) {
                                                                                                                            if (data94.firstLine !== void 0) {
                                                                                                                              let data95 = data94.firstLine;
                                                                                                                              const _errs217 = errors;
                                                                                                                              if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                              if (errors === _errs217) {
                                                                                                                                if (typeof data95 == "number" && isFinite(data95)) {
                                                                                                                                  if (data95 < 1 || isNaN(data95)) {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid25 = _errs217 === errors;
                                                                                                                            } else {
                                                                                                                              var valid25 = true;
                                                                                                                            }
                                                                                                                            if (valid25) {
                                                                                                                              if (data94.lines !== void 0) {
                                                                                                                                let data96 = data94.lines;
                                                                                                                                const _errs219 = errors;
                                                                                                                                if (errors === _errs219) {
                                                                                                                                  if (Array.isArray(data96)) {
                                                                                                                                    var valid26 = true;
                                                                                                                                    const len6 = data96.length;
                                                                                                                                    for (let i7 = 0; i7 < len6; i7++) {
                                                                                                                                      const _errs221 = errors;
                                                                                                                                      if (typeof data96[i7] !== "string") {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame/lines/" + i7, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                      var valid26 = _errs221 === errors;
                                                                                                                                      if (!valid26) {
                                                                                                                                        break;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid25 = _errs219 === errors;
                                                                                                                              } else {
                                                                                                                                var valid25 = true;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      } else {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid15 = _errs213 === errors;
                                                                                                                  } else {
                                                                                                                    var valid15 = true;
                                                                                                                  }
                                                                                                                  if (valid15) {
                                                                                                                    if (data57.excuse !== void 0) {
                                                                                                                      let data98 = data57.excuse;
                                                                                                                      const _errs223 = errors;
                                                                                                                      if (errors === _errs223) {
                                                                                                                        if (typeof data98 === "string") {
                                                                                                                          if (!pattern26.test(data98)) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/excuse", schemaPath: "#/properties/findings/items/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        } else {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/excuse", schemaPath: "#/properties/findings/items/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid15 = _errs223 === errors;
                                                                                                                    } else {
                                                                                                                      var valid15 = true;
                                                                                                                    }
                                                                                                                    if (valid15) {
                                                                                                                      if (data57.detail !== void 0) {
                                                                                                                        let data99 = data57.detail;
                                                                                                                        const _errs225 = errors;
                                                                                                                        if (errors === _errs225) {
                                                                                                                          if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                                                                                                            let missing12;
                                                                                                                            if (data99.section === void 0 && (missing12 = "section") || data99.citation === void 0 && (missing12 = "citation") || data99.title === void 0 && (missing12 = "title") || data99.message === void 0 && (missing12 = "message") || data99.remedy === void 0 && (missing12 = "remedy") || data99.frame === void 0 && (missing12 = "frame") || data99.excuse === void 0 && (missing12 = "excuse")) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                              return false;
                                                                                                                            } else {
                                                                                                                              const _errs227 = errors;
                                                                                                                              for (const key13 in data99) {
                                                                                                                                if (!(key13 === "section" || key13 === "citation" || key13 === "penalty" || key13 === "title" || key13 === "message" || key13 === "remedy" || key13 === "frame" || key13 === "excuse")) {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                                                  return false;
                                                                                                                                  break;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              if (_errs227 === errors) {
                                                                                                                                if (data99.section !== void 0) {
                                                                                                                                  const _errs228 = errors;
                                                                                                                                  if (typeof data99.section !== "string") {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                  var valid27 = _errs228 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid27 = true;
                                                                                                                                }
                                                                                                                                if (valid27) {
                                                                                                                                  if (data99.citation !== void 0) {
                                                                                                                                    let data101 = data99.citation;
                                                                                                                                    const _errs231 = errors;
                                                                                                                                    const _errs232 = errors;
                                                                                                                                    if (errors === _errs232) {
                                                                                                                                      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                                                                                                        let missing13;
                                                                                                                                        if (data101.en === void 0 && (missing13 = "en") || data101.ko === void 0 && (missing13 = "ko")) {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                                          return false;
                                                                                                                                        } else {
                                                                                                                                          const _errs234 = errors;
                                                                                                                                          for (const key14 in data101) {
                                                                                                                                            if (!(key14 === "en" || key14 === "ko")) {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/citation", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                                                              return false;
                                                                                                                                              break;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          if (_errs234 === errors) {
                                                                                                                                            if (data101.en !== void 0) {
                                                                                                                                              const _errs235 = errors;
                                                                                                                                              if (typeof data101.en !== "string") {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/citation/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                              var valid30 = _errs235 === errors;
                                                                                                                                            } else {
                                                                                                                                              var valid30 = true;
                                                                                                                                            }
                                                                                                                                            if (valid30) {
                                                                                                                                              if (data101.ko !== void 0) {
                                                                                                                                                const _errs237 = errors;
                                                                                                                                                if (typeof data101.ko !== "string") {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/citation/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                                var valid30 = _errs237 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid30 = true;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      } else {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/citation", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid27 = _errs231 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid27 = true;
                                                                                                                                  }
                                                                                                                                  if (valid27) {
                                                                                                                                    if (data99.penalty !== void 0) {
                                                                                                                                      let data104 = data99.penalty;
                                                                                                                                      const _errs239 = errors;
                                                                                                                                      const _errs240 = errors;
                                                                                                                                      let valid31 = false;
                                                                                                                                      const _errs241 = errors;
                                                                                                                                      const _errs242 = errors;
                                                                                                                                      if (errors === _errs242) {
                                                                                                                                        if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                                                                                                                                          let missing14;
                                                                                                                                          if (data104.en === void 0 && (missing14 = "en") || data104.ko === void 0 && (missing14 = "ko")) {
                                                                                                                                            const err20 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err20];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err20);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          } else {
                                                                                                                                            const _errs244 = errors;
                                                                                                                                            for (const key15 in data104) {
                                                                                                                                              if (!(key15 === "en" || key15 === "ko")) {
                                                                                                                                                const err21 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                                                                                                                                if (vErrors === null) {
                                                                                                                                                  vErrors = [err21];
                                                                                                                                                } else {
                                                                                                                                                  vErrors.push(err21);
                                                                                                                                                }
                                                                                                                                                errors++;
                                                                                                                                                break;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            if (_errs244 === errors) {
                                                                                                                                              if (data104.en !== void 0) {
                                                                                                                                                const _errs245 = errors;
                                                                                                                                                if (typeof data104.en !== "string") {
                                                                                                                                                  const err22 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                  if (vErrors === null) {
                                                                                                                                                    vErrors = [err22];
                                                                                                                                                  } else {
                                                                                                                                                    vErrors.push(err22);
                                                                                                                                                  }
                                                                                                                                                  errors++;
                                                                                                                                                }
                                                                                                                                                var valid33 = _errs245 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid33 = true;
                                                                                                                                              }
                                                                                                                                              if (valid33) {
                                                                                                                                                if (data104.ko !== void 0) {
                                                                                                                                                  const _errs247 = errors;
                                                                                                                                                  if (typeof data104.ko !== "string") {
                                                                                                                                                    const err23 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                    if (vErrors === null) {
                                                                                                                                                      vErrors = [err23];
                                                                                                                                                    } else {
                                                                                                                                                      vErrors.push(err23);
                                                                                                                                                    }
                                                                                                                                                    errors++;
                                                                                                                                                  }
                                                                                                                                                  var valid33 = _errs247 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid33 = true;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        } else {
                                                                                                                                          const err24 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                          if (vErrors === null) {
                                                                                                                                            vErrors = [err24];
                                                                                                                                          } else {
                                                                                                                                            vErrors.push(err24);
                                                                                                                                          }
                                                                                                                                          errors++;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      var _valid3 = _errs241 === errors;
                                                                                                                                      valid31 = valid31 || _valid3;
                                                                                                                                      const _errs249 = errors;
                                                                                                                                      if (data104 !== null) {
                                                                                                                                        const err25 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty", schemaPath: "#/properties/findings/items/properties/detail/properties/penalty/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err25];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err25);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                      var _valid3 = _errs249 === errors;
                                                                                                                                      valid31 = valid31 || _valid3;
                                                                                                                                      if (!valid31) {
                                                                                                                                        const err26 = { instancePath: instancePath + "/findings/" + i4 + "/detail/penalty", schemaPath: "#/properties/findings/items/properties/detail/properties/penalty/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err26];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err26);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                        validate20.errors = vErrors;
                                                                                                                                        return false;
                                                                                                                                      } else {
                                                                                                                                        errors = _errs240;
                                                                                                                                        if (vErrors !== null) {
                                                                                                                                          if (_errs240) {
                                                                                                                                            vErrors.length = _errs240;
                                                                                                                                          } else {
                                                                                                                                            vErrors = null;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      var valid27 = _errs239 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid27 = true;
                                                                                                                                    }
                                                                                                                                    if (valid27) {
                                                                                                                                      if (data99.title !== void 0) {
                                                                                                                                        let data107 = data99.title;
                                                                                                                                        const _errs251 = errors;
                                                                                                                                        const _errs252 = errors;
                                                                                                                                        if (errors === _errs252) {
                                                                                                                                          if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                                                                                                                                            let missing15;
                                                                                                                                            if (data107.en === void 0 && (missing15 = "en") || data107.ko === void 0 && (missing15 = "ko")) {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                              return false;
                                                                                                                                            } else {
                                                                                                                                              const _errs254 = errors;
                                                                                                                                              for (const key16 in data107) {
                                                                                                                                                if (!(key16 === "en" || key16 === "ko")) {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/title", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                                                                  return false;
                                                                                                                                                  break;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                              if (_errs254 === errors) {
                                                                                                                                                if (data107.en !== void 0) {
                                                                                                                                                  const _errs255 = errors;
                                                                                                                                                  if (typeof data107.en !== "string") {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/title/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                  }
                                                                                                                                                  var valid35 = _errs255 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid35 = true;
                                                                                                                                                }
                                                                                                                                                if (valid35) {
                                                                                                                                                  if (data107.ko !== void 0) {
                                                                                                                                                    const _errs257 = errors;
                                                                                                                                                    if (typeof data107.ko !== "string") {
                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/title/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                      return false;
                                                                                                                                                    }
                                                                                                                                                    var valid35 = _errs257 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid35 = true;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          } else {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/title", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        var valid27 = _errs251 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid27 = true;
                                                                                                                                      }
                                                                                                                                      if (valid27) {
                                                                                                                                        if (data99.message !== void 0) {
                                                                                                                                          let data110 = data99.message;
                                                                                                                                          const _errs259 = errors;
                                                                                                                                          const _errs260 = errors;
                                                                                                                                          if (errors === _errs260) {
                                                                                                                                            if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                                                                                                                              let missing16;
                                                                                                                                              if (data110.en === void 0 && (missing16 = "en") || data110.ko === void 0 && (missing16 = "ko")) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                                return false;
                                                                                                                                              } else {
                                                                                                                                                const _errs262 = errors;
                                                                                                                                                for (const key17 in data110) {
                                                                                                                                                  if (!(key17 === "en" || key17 === "ko")) {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                                                                    return false;
                                                                                                                                                    break;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                                if (_errs262 === errors) {
                                                                                                                                                  if (data110.en !== void 0) {
                                                                                                                                                    const _errs263 = errors;
                                                                                                                                                    if (typeof data110.en !== "string") {
                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                      return false;
                                                                                                                                                    }
                                                                                                                                                    var valid37 = _errs263 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid37 = true;
                                                                                                                                                  }
                                                                                                                                                  if (valid37) {
                                                                                                                                                    if (data110.ko !== void 0) {
                                                                                                                                                      const _errs265 = errors;
                                                                                                                                                      if (typeof data110.ko !== "string") {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                      }
                                                                                                                                                      var valid37 = _errs265 === errors;
                                                                                                                                                    } else {
                                                                                                                                                      var valid37 = true;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            } else {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                              return false;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          var valid27 = _errs259 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid27 = true;
                                                                                                                                        }
                                                                                                                                        if (valid27) {
                                                                                                                                          if (data99.remedy !== void 0) {
                                                                                                                                            let data113 = data99.remedy;
                                                                                                                                            const _errs267 = errors;
                                                                                                                                            const _errs268 = errors;
                                                                                                                                            if (errors === _errs268) {
                                                                                                                                              if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                                                                                                                                                let missing17;
                                                                                                                                                if (data113.en === void 0 && (missing17 = "en") || data113.ko === void 0 && (missing17 = "ko")) {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                                                                                                                  return false;
                                                                                                                                                } else {
                                                                                                                                                  const _errs270 = errors;
                                                                                                                                                  for (const key18 in data113) {
                                                                                                                                                    if (!(key18 === "en" || key18 === "ko")) {
                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                                                                                                                      return false;
                                                                                                                                                      break;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  if (_errs270 === errors) {
                                                                                                                                                    if (data113.en !== void 0) {
                                                                                                                                                      const _errs271 = errors;
                                                                                                                                                      if (typeof data113.en !== "string") {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                        return false;
                                                                                                                                                      }
                                                                                                                                                      var valid39 = _errs271 === errors;
                                                                                                                                                    } else {
                                                                                                                                                      var valid39 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid39) {
                                                                                                                                                      if (data113.ko !== void 0) {
                                                                                                                                                        const _errs273 = errors;
                                                                                                                                                        if (typeof data113.ko !== "string") {
                                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                          return false;
                                                                                                                                                        }
                                                                                                                                                        var valid39 = _errs273 === errors;
                                                                                                                                                      } else {
                                                                                                                                                        var valid39 = true;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              } else {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            var valid27 = _errs267 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid27 = true;
                                                                                                                                          }
                                                                                                                                          if (valid27) {
                                                                                                                                            if (data99.frame !== void 0) {
                                                                                                                                              let data116 = data99.frame;
                                                                                                                                              const _errs275 = errors;
                                                                                                                                              const _errs276 = errors;
                                                                                                                                              if (errors === _errs276) {
                                                                                                                                                if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                                                                                                                                                  let missing18;
                                                                                                                                                  if (data116.firstLine === void 0 && (missing18 = "firstLine") || data116.lines === void 0 && (missing18 = "lines")) {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                                                                    return false;
                                                                                                                                                  } else {
                                                                                                                                                    const _errs278 = errors;
                                                                                                                                                    for (const key19 in data116) {
                                                                                                                                                      if (!(key19 === "firstLine" || key19 === "lines")) {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                                                                                                        return false;
                                                                                                                                                        break;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                    if (_errs278 === errors) {
                                                                                                                                                      if (data116.firstLine !== void 0) {
                                                                                                                                                        let data117 = data116.firstLine;
                                                                                                                                                        const _errs279 = errors;
                                                                                                                                                        if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117))) {
                                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                          return false;
                                                                                                                                                        }
                                                                                                                                                        if (errors === _errs279) {
                                                                                                                                                          if (typeof data117 == "number" && isFinite(data117)) {
                                                                                                                                                            if (data117 < 1 || isNaN(data117)) {
                                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                              return false;
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                        var valid41 = _errs279 === errors;
                                                                                                                                                      } else {
                                                                                                                                                        var valid41 = true;
                                                                                                                                                      }
                                                                                                                                                      if (valid41) {
                                                                                                                                                        if (data116.lines !== void 0) {
                                                                                                                                                          let data118 = data116.lines;
                                                                                                                                                          const _errs281 = errors;
                                                                                                                                                          if (errors === _errs281) {
                                                                                                                                                            if (Array.isArray(data118)) {
                                                                                                                                                              var valid42 = true;
                                                                                                                                                              const len7 = data118.length;
                                                                                                                                                              for (let i8 = 0; i8 < len7; i8++) {
                                                                                                                                                                const _errs283 = errors;
                                                                                                                                                                if (typeof data118[i8] !== "string") {
                                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame/lines/" + i8, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                  return false;
                                                                                                                                                                }
                                                                                                                                                                var valid42 = _errs283 === errors;
                                                                                                                                                                if (!valid42) {
                                                                                                                                                                  break;
                                                                                                                                                                }
                                                                                                                                                              }
                                                                                                                                                            } else {
                                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                              return false;
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                          var valid41 = _errs281 === errors;
                                                                                                                                                        } else {
                                                                                                                                                          var valid41 = true;
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                } else {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                              var valid27 = _errs275 === errors;
                                                                                                                                            } else {
                                                                                                                                              var valid27 = true;
                                                                                                                                            }
                                                                                                                                            if (valid27) {
                                                                                                                                              if (data99.excuse !== void 0) {
                                                                                                                                                let data120 = data99.excuse;
                                                                                                                                                const _errs285 = errors;
                                                                                                                                                if (errors === _errs285) {
                                                                                                                                                  if (typeof data120 === "string") {
                                                                                                                                                    if (!pattern38.test(data120)) {
                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{32})?$" }, message: 'must match pattern "^([0-9a-f]{32})?$"' }];
                                                                                                                                                      return false;
                                                                                                                                                    }
                                                                                                                                                  } else {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                                var valid27 = _errs285 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid27 = true;
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
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i4 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid15 = _errs225 === errors;
                                                                                                                      } else {
                                                                                                                        var valid15 = true;
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
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i4, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid14 = _errs124 === errors;
                                                    if (!valid14) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs122 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.problems !== void 0) {
                                                let data121 = data.problems;
                                                const _errs287 = errors;
                                                if (errors === _errs287) {
                                                  if (Array.isArray(data121)) {
                                                    var valid43 = true;
                                                    const len8 = data121.length;
                                                    for (let i9 = 0; i9 < len8; i9++) {
                                                      let data122 = data121[i9];
                                                      const _errs289 = errors;
                                                      if (errors === _errs289) {
                                                        if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                                                          let missing19;
                                                          if (data122.code === void 0 && (missing19 = "code") || data122.message === void 0 && (missing19 = "message") || data122.remedy === void 0 && (missing19 = "remedy") || data122.vendor === void 0 && (missing19 = "vendor") || data122.change === void 0 && (missing19 = "change") || data122.file === void 0 && (missing19 = "file") || data122.line === void 0 && (missing19 = "line") || data122.column === void 0 && (missing19 = "column") || data122.endLine === void 0 && (missing19 = "endLine") || data122.endColumn === void 0 && (missing19 = "endColumn") || data122.pointer === void 0 && (missing19 = "pointer") || data122.args === void 0 && (missing19 = "args")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i9, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs291 = errors;
                                                            for (const key20 in data122) {
                                                              if (!func1.call(schema31.properties.problems.items.properties, key20)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i9, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs291 === errors) {
                                                              if (data122.code !== void 0) {
                                                                const _errs292 = errors;
                                                                if (typeof data122.code !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/code", schemaPath: "#/properties/problems/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid44 = _errs292 === errors;
                                                              } else {
                                                                var valid44 = true;
                                                              }
                                                              if (valid44) {
                                                                if (data122.message !== void 0) {
                                                                  const _errs294 = errors;
                                                                  if (typeof data122.message !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid44 = _errs294 === errors;
                                                                } else {
                                                                  var valid44 = true;
                                                                }
                                                                if (valid44) {
                                                                  if (data122.remedy !== void 0) {
                                                                    const _errs296 = errors;
                                                                    if (typeof data122.remedy !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/remedy", schemaPath: "#/properties/problems/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid44 = _errs296 === errors;
                                                                  } else {
                                                                    var valid44 = true;
                                                                  }
                                                                  if (valid44) {
                                                                    if (data122.vendor !== void 0) {
                                                                      let data126 = data122.vendor;
                                                                      const _errs298 = errors;
                                                                      if (typeof data126 !== "string" && data126 !== null) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/vendor", schemaPath: "#/properties/problems/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.vendor.type }, message: "must be string,null" }];
                                                                        return false;
                                                                      }
                                                                      var valid44 = _errs298 === errors;
                                                                    } else {
                                                                      var valid44 = true;
                                                                    }
                                                                    if (valid44) {
                                                                      if (data122.change !== void 0) {
                                                                        let data127 = data122.change;
                                                                        const _errs300 = errors;
                                                                        if (typeof data127 !== "string" && data127 !== null) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/change", schemaPath: "#/properties/problems/items/properties/change/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.change.type }, message: "must be string,null" }];
                                                                          return false;
                                                                        }
                                                                        if (!(data127 === "introduced" || data127 === "existing" || data127 === null)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/change", schemaPath: "#/properties/problems/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.problems.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid44 = _errs300 === errors;
                                                                      } else {
                                                                        var valid44 = true;
                                                                      }
                                                                      if (valid44) {
                                                                        if (data122.file !== void 0) {
                                                                          const _errs302 = errors;
                                                                          if (typeof data122.file !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/file", schemaPath: "#/properties/problems/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid44 = _errs302 === errors;
                                                                        } else {
                                                                          var valid44 = true;
                                                                        }
                                                                        if (valid44) {
                                                                          if (data122.line !== void 0) {
                                                                            let data129 = data122.line;
                                                                            const _errs304 = errors;
                                                                            if (!(typeof data129 == "number" && (!(data129 % 1) && !isNaN(data129)) && isFinite(data129)) && data129 !== null) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.line.type }, message: "must be integer,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs304) {
                                                                              if (typeof data129 == "number" && isFinite(data129)) {
                                                                                if (data129 < 1 || isNaN(data129)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid44 = _errs304 === errors;
                                                                          } else {
                                                                            var valid44 = true;
                                                                          }
                                                                          if (valid44) {
                                                                            if (data122.column !== void 0) {
                                                                              let data130 = data122.column;
                                                                              const _errs306 = errors;
                                                                              if (!(typeof data130 == "number" && (!(data130 % 1) && !isNaN(data130)) && isFinite(data130)) && data130 !== null) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/column", schemaPath: "#/properties/problems/items/properties/column/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.column.type }, message: "must be integer,null" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs306) {
                                                                                if (typeof data130 == "number" && isFinite(data130)) {
                                                                                  if (data130 < 1 || isNaN(data130)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/column", schemaPath: "#/properties/problems/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid44 = _errs306 === errors;
                                                                            } else {
                                                                              var valid44 = true;
                                                                            }
                                                                            if (valid44) {
                                                                              if (data122.endLine !== void 0) {
                                                                                let data131 = data122.endLine;
                                                                                const _errs308 = errors;
                                                                                if (!(typeof data131 == "number" && (!(data131 % 1) && !isNaN(data131)) && isFinite(data131)) && data131 !== null) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs308) {
                                                                                  if (typeof data131 == "number" && isFinite(data131)) {
                                                                                    if (data131 < 1 || isNaN(data131)) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid44 = _errs308 === errors;
                                                                              } else {
                                                                                var valid44 = true;
                                                                              }
                                                                              if (valid44) {
                                                                                if (data122.endColumn !== void 0) {
                                                                                  let data132 = data122.endColumn;
                                                                                  const _errs310 = errors;
                                                                                  if (!(typeof data132 == "number" && (!(data132 % 1) && !isNaN(data132)) && isFinite(data132)) && data132 !== null) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (errors === _errs310) {
                                                                                    if (typeof data132 == "number" && isFinite(data132)) {
                                                                                      if (data132 < 1 || isNaN(data132)) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                  var valid44 = _errs310 === errors;
                                                                                } else {
                                                                                  var valid44 = true;
                                                                                }
                                                                                if (valid44) {
                                                                                  if (data122.pointer !== void 0) {
                                                                                    let data133 = data122.pointer;
                                                                                    const _errs312 = errors;
                                                                                    if (typeof data133 !== "string" && data133 !== null) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/pointer", schemaPath: "#/properties/problems/items/properties/pointer/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.pointer.type }, message: "must be string,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid44 = _errs312 === errors;
                                                                                  } else {
                                                                                    var valid44 = true;
                                                                                  }
                                                                                  if (valid44) {
                                                                                    if (data122.args !== void 0) {
                                                                                      let data134 = data122.args;
                                                                                      const _errs314 = errors;
                                                                                      const _errs315 = errors;
                                                                                      if (errors === _errs315) {
                                                                                        if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                                                                                          for (const key21 in data134) {
                                                                                            let data135 = data134[key21];
                                                                                            const _errs318 = errors;
                                                                                            const _errs319 = errors;
                                                                                            let valid47 = false;
                                                                                            const _errs320 = errors;
                                                                                            if (typeof data135 !== "string") {
                                                                                              const err27 = { instancePath: instancePath + "/problems/" + i9 + "/args/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err27];
                                                                                              } else {
                                                                                                vErrors.push(err27);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                            var _valid4 = _errs320 === errors;
                                                                                            valid47 = valid47 || _valid4;
                                                                                            const _errs322 = errors;
                                                                                            if (!(typeof data135 == "number" && isFinite(data135))) {
                                                                                              const err28 = { instancePath: instancePath + "/problems/" + i9 + "/args/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err28];
                                                                                              } else {
                                                                                                vErrors.push(err28);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                            var _valid4 = _errs322 === errors;
                                                                                            valid47 = valid47 || _valid4;
                                                                                            const _errs324 = errors;
                                                                                            if (errors === _errs324) {
                                                                                              if (Array.isArray(data135)) {
                                                                                                var valid48 = true;
                                                                                                const len9 = data135.length;
                                                                                                for (let i10 = 0; i10 < len9; i10++) {
                                                                                                  const _errs326 = errors;
                                                                                                  if (typeof data135[i10] !== "string") {
                                                                                                    const err29 = { instancePath: instancePath + "/problems/" + i9 + "/args/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err29];
                                                                                                    } else {
                                                                                                      vErrors.push(err29);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                  var valid48 = _errs326 === errors;
                                                                                                  if (!valid48) {
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                              } else {
                                                                                                const err30 = { instancePath: instancePath + "/problems/" + i9 + "/args/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err30];
                                                                                                } else {
                                                                                                  vErrors.push(err30);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                            }
                                                                                            var _valid4 = _errs324 === errors;
                                                                                            valid47 = valid47 || _valid4;
                                                                                            if (!valid47) {
                                                                                              const err31 = { instancePath: instancePath + "/problems/" + i9 + "/args/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err31];
                                                                                              } else {
                                                                                                vErrors.push(err31);
                                                                                              }
                                                                                              errors++;
                                                                                              validate20.errors = vErrors;
                                                                                              return false;
                                                                                            } else {
                                                                                              errors = _errs319;
                                                                                              if (vErrors !== null) {
                                                                                                if (_errs319) {
                                                                                                  vErrors.length = _errs319;
                                                                                                } else {
                                                                                                  vErrors = null;
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                            var valid46 = _errs318 === errors;
                                                                                            if (!valid46) {
                                                                                              break;
                                                                                            }
                                                                                          }
                                                                                        } else {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                      var valid44 = _errs314 === errors;
                                                                                    } else {
                                                                                      var valid44 = true;
                                                                                    }
                                                                                    if (valid44) {
                                                                                      if (data122.section !== void 0) {
                                                                                        const _errs328 = errors;
                                                                                        if (typeof data122.section !== "string") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid44 = _errs328 === errors;
                                                                                      } else {
                                                                                        var valid44 = true;
                                                                                      }
                                                                                      if (valid44) {
                                                                                        if (data122.frame !== void 0) {
                                                                                          let data138 = data122.frame;
                                                                                          const _errs331 = errors;
                                                                                          const _errs332 = errors;
                                                                                          let valid50 = false;
                                                                                          const _errs333 = errors;
                                                                                          const _errs334 = errors;
                                                                                          if (errors === _errs334) {
                                                                                            if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                                                                              let missing20;
                                                                                              if (data138.firstLine === void 0 && (missing20 = "firstLine") || data138.lines === void 0 && (missing20 = "lines")) {
                                                                                                const err32 = { instancePath: instancePath + "/problems/" + i9 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err32];
                                                                                                } else {
                                                                                                  vErrors.push(err32);
                                                                                                }
                                                                                                errors++;
                                                                                              } else {
                                                                                                const _errs336 = errors;
                                                                                                for (const key22 in data138) {
                                                                                                  if (!(key22 === "firstLine" || key22 === "lines")) {
                                                                                                    const err33 = { instancePath: instancePath + "/problems/" + i9 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err33];
                                                                                                    } else {
                                                                                                      vErrors.push(err33);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                                if (_errs336 === errors) {
                                                                                                  if (data138.firstLine !== void 0) {
                                                                                                    let data139 = data138.firstLine;
                                                                                                    const _errs337 = errors;
                                                                                                    if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                                                                                                      const err34 = { instancePath: instancePath + "/problems/" + i9 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err34];
                                                                                                      } else {
                                                                                                        vErrors.push(err34);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                    if (errors === _errs337) {
                                                                                                      if (typeof data139 == "number" && isFinite(data139)) {
                                                                                                        if (data139 < 1 || isNaN(data139)) {
                                                                                                          const err35 = { instancePath: instancePath + "/problems/" + i9 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err35];
                                                                                                          } else {
                                                                                                            vErrors.push(err35);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid52 = _errs337 === errors;
                                                                                                  } else {
                                                                                                    var valid52 = true;
                                                                                                  }
                                                                                                  if (valid52) {
                                                                                                    if (data138.lines !== void 0) {
                                                                                                      let data140 = data138.lines;
                                                                                                      const _errs339 = errors;
                                                                                                      if (errors === _errs339) {
                                                                                                        if (Array.isArray(data140)) {
                                                                                                          var valid53 = true;
                                                                                                          const len10 = data140.length;
                                                                                                          for (let i11 = 0; i11 < len10; i11++) {
                                                                                                            const _errs341 = errors;
                                                                                                            if (typeof data140[i11] !== "string") {
                                                                                                              const err36 = { instancePath: instancePath + "/problems/" + i9 + "/frame/lines/" + i11, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err36];
                                                                                                              } else {
                                                                                                                vErrors.push(err36);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                            var valid53 = _errs341 === errors;
                                                                                                            if (!valid53) {
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                        } else {
                                                                                                          const err37 = { instancePath: instancePath + "/problems/" + i9 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err37];
                                                                                                          } else {
                                                                                                            vErrors.push(err37);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid52 = _errs339 === errors;
                                                                                                    } else {
                                                                                                      var valid52 = true;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              const err38 = { instancePath: instancePath + "/problems/" + i9 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err38];
                                                                                              } else {
                                                                                                vErrors.push(err38);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var _valid5 = _errs333 === errors;
                                                                                          valid50 = valid50 || _valid5;
                                                                                          const _errs343 = errors;
                                                                                          if (data138 !== null) {
                                                                                            const err39 = { instancePath: instancePath + "/problems/" + i9 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err39];
                                                                                            } else {
                                                                                              vErrors.push(err39);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                          var _valid5 = _errs343 === errors;
                                                                                          valid50 = valid50 || _valid5;
                                                                                          if (!valid50) {
                                                                                            const err40 = { instancePath: instancePath + "/problems/" + i9 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err40];
                                                                                            } else {
                                                                                              vErrors.push(err40);
                                                                                            }
                                                                                            errors++;
                                                                                            validate20.errors = vErrors;
                                                                                            return false;
                                                                                          } else {
                                                                                            errors = _errs332;
                                                                                            if (vErrors !== null) {
                                                                                              if (_errs332) {
                                                                                                vErrors.length = _errs332;
                                                                                              } else {
                                                                                                vErrors = null;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid44 = _errs331 === errors;
                                                                                        } else {
                                                                                          var valid44 = true;
                                                                                        }
                                                                                        if (valid44) {
                                                                                          if (data122.detail !== void 0) {
                                                                                            let data142 = data122.detail;
                                                                                            const _errs345 = errors;
                                                                                            if (errors === _errs345) {
                                                                                              if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
                                                                                                let missing21;
                                                                                                if (data142.section === void 0 && (missing21 = "section") || data142.message === void 0 && (missing21 = "message") || data142.remedy === void 0 && (missing21 = "remedy") || data142.frame === void 0 && (missing21 = "frame")) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                  return false;
                                                                                                } else {
                                                                                                  const _errs347 = errors;
                                                                                                  for (const key23 in data142) {
                                                                                                    if (!(key23 === "section" || key23 === "message" || key23 === "remedy" || key23 === "frame")) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                                                      return false;
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                  if (_errs347 === errors) {
                                                                                                    if (data142.section !== void 0) {
                                                                                                      const _errs348 = errors;
                                                                                                      if (typeof data142.section !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid54 = _errs348 === errors;
                                                                                                    } else {
                                                                                                      var valid54 = true;
                                                                                                    }
                                                                                                    if (valid54) {
                                                                                                      if (data142.message !== void 0) {
                                                                                                        let data144 = data142.message;
                                                                                                        const _errs351 = errors;
                                                                                                        const _errs352 = errors;
                                                                                                        if (errors === _errs352) {
                                                                                                          if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                                                                                                            let missing22;
                                                                                                            if (data144.en === void 0 && (missing22 = "en") || data144.ko === void 0 && (missing22 = "ko")) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                                                              return false;
                                                                                                            } else {
                                                                                                              const _errs354 = errors;
                                                                                                              for (const key24 in data144) {
                                                                                                                if (!(key24 === "en" || key24 === "ko")) {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }];
                                                                                                                  return false;
                                                                                                                  break;
                                                                                                                }
                                                                                                              }
                                                                                                              if (_errs354 === errors) {
                                                                                                                if (data144.en !== void 0) {
                                                                                                                  const _errs355 = errors;
                                                                                                                  if (typeof data144.en !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  var valid57 = _errs355 === errors;
                                                                                                                } else {
                                                                                                                  var valid57 = true;
                                                                                                                }
                                                                                                                if (valid57) {
                                                                                                                  if (data144.ko !== void 0) {
                                                                                                                    const _errs357 = errors;
                                                                                                                    if (typeof data144.ko !== "string") {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                    var valid57 = _errs357 === errors;
                                                                                                                  } else {
                                                                                                                    var valid57 = true;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          } else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid54 = _errs351 === errors;
                                                                                                      } else {
                                                                                                        var valid54 = true;
                                                                                                      }
                                                                                                      if (valid54) {
                                                                                                        if (data142.remedy !== void 0) {
                                                                                                          let data147 = data142.remedy;
                                                                                                          const _errs359 = errors;
                                                                                                          const _errs360 = errors;
                                                                                                          if (errors === _errs360) {
                                                                                                            if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                                                                                                              let missing23;
                                                                                                              if (data147.en === void 0 && (missing23 = "en") || data147.ko === void 0 && (missing23 = "ko")) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" }];
                                                                                                                return false;
                                                                                                              } else {
                                                                                                                const _errs362 = errors;
                                                                                                                for (const key25 in data147) {
                                                                                                                  if (!(key25 === "en" || key25 === "ko")) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                  }
                                                                                                                }
                                                                                                                if (_errs362 === errors) {
                                                                                                                  if (data147.en !== void 0) {
                                                                                                                    const _errs363 = errors;
                                                                                                                    if (typeof data147.en !== "string") {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                    var valid59 = _errs363 === errors;
                                                                                                                  } else {
                                                                                                                    var valid59 = true;
                                                                                                                  }
                                                                                                                  if (valid59) {
                                                                                                                    if (data147.ko !== void 0) {
                                                                                                                      const _errs365 = errors;
                                                                                                                      if (typeof data147.ko !== "string") {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                      var valid59 = _errs365 === errors;
                                                                                                                    } else {
                                                                                                                      var valid59 = true;
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                          }
                                                                                                          var valid54 = _errs359 === errors;
                                                                                                        } else {
                                                                                                          var valid54 = true;
                                                                                                        }
                                                                                                        if (valid54) {
                                                                                                          if (data142.frame !== void 0) {
                                                                                                            let data150 = data142.frame;
                                                                                                            const _errs367 = errors;
                                                                                                            const _errs368 = errors;
                                                                                                            let valid60 = false;
                                                                                                            const _errs369 = errors;
                                                                                                            const _errs370 = errors;
                                                                                                            if (errors === _errs370) {
                                                                                                              if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                                                                                                                let missing24;
                                                                                                                if (data150.firstLine === void 0 && (missing24 = "firstLine") || data150.lines === void 0 && (missing24 = "lines")) {
                                                                                                                  const err41 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err41];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err41);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                } else {
                                                                                                                  const _errs372 = errors;
                                                                                                                  for (const key26 in data150) {
                                                                                                                    if (!(key26 === "firstLine" || key26 === "lines")) {
                                                                                                                      const err42 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err42];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err42);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                      break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  if (_errs372 === errors) {
                                                                                                                    if (data150.firstLine !== void 0) {
                                                                                                                      let data151 = data150.firstLine;
                                                                                                                      const _errs373 = errors;
                                                                                                                      if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
                                                                                                                        const err43 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err43];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err43);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                      if (errors === _errs373) {
                                                                                                                        if (typeof data151 == "number" && isFinite(data151)) {
                                                                                                                          if (data151 < 1 || isNaN(data151)) {
                                                                                                                            const err44 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err44];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err44);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid62 = _errs373 === errors;
                                                                                                                    } else {
                                                                                                                      var valid62 = true;
                                                                                                                    }
                                                                                                                    if (valid62) {
                                                                                                                      if (data150.lines !== void 0) {
                                                                                                                        let data152 = data150.lines;
                                                                                                                        const _errs375 = errors;
                                                                                                                        if (errors === _errs375) {
                                                                                                                          if (Array.isArray(data152)) {
                                                                                                                            var valid63 = true;
                                                                                                                            const len11 = data152.length;
                                                                                                                            for (let i12 = 0; i12 < len11; i12++) {
                                                                                                                              const _errs377 = errors;
                                                                                                                              if (typeof data152[i12] !== "string") {
                                                                                                                                const err45 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame/lines/" + i12, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err45];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err45);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              var valid63 = _errs377 === errors;
                                                                                                                              if (!valid63) {
                                                                                                                                break;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          } else {
                                                                                                                            const err46 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                            if (vErrors === null) {
                                                                                                                              vErrors = [err46];
                                                                                                                            } else {
                                                                                                                              vErrors.push(err46);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid62 = _errs375 === errors;
                                                                                                                      } else {
                                                                                                                        var valid62 = true;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              } else {
                                                                                                                const err47 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err47];
                                                                                                                } else {
                                                                                                                  vErrors.push(err47);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              }
                                                                                                            }
                                                                                                            var _valid6 = _errs369 === errors;
                                                                                                            valid60 = valid60 || _valid6;
                                                                                                            const _errs379 = errors;
                                                                                                            if (data150 !== null) {
                                                                                                              const err48 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err48];
                                                                                                              } else {
                                                                                                                vErrors.push(err48);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                            var _valid6 = _errs379 === errors;
                                                                                                            valid60 = valid60 || _valid6;
                                                                                                            if (!valid60) {
                                                                                                              const err49 = { instancePath: instancePath + "/problems/" + i9 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err49];
                                                                                                              } else {
                                                                                                                vErrors.push(err49);
                                                                                                              }
                                                                                                              errors++;
                                                                                                              validate20.errors = vErrors;
                                                                                                              return false;
                                                                                                            } else {
                                                                                                              errors = _errs368;
                                                                                                              if (vErrors !== null) {
                                                                                                                if (_errs368) {
                                                                                                                  vErrors.length = _errs368;
                                                                                                                } else {
                                                                                                                  vErrors = null;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                            var valid54 = _errs367 === errors;
                                                                                                          } else {
                                                                                                            var valid54 = true;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              } else {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i9 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                            var valid44 = _errs345 === errors;
                                                                                          } else {
                                                                                            var valid44 = true;
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
                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i9, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid43 = _errs289 === errors;
                                                      if (!valid43) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs287 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.assessments !== void 0) {
                                                  let data154 = data.assessments;
                                                  const _errs381 = errors;
                                                  if (errors === _errs381) {
                                                    if (Array.isArray(data154)) {
                                                      var valid64 = true;
                                                      const len12 = data154.length;
                                                      for (let i13 = 0; i13 < len12; i13++) {
                                                        const _errs383 = errors;
                                                        if (!validate36(data154[i13], { instancePath: instancePath + "/assessments/" + i13, parentData: data154, parentDataProperty: i13, rootData, dynamicAnchors })) {
                                                          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid64 = _errs383 === errors;
                                                        if (!valid64) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs381 === errors;
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
