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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:report:1", "title": "JsonReport", "description": "The report of `clausegate check --format json`. `clausegate report` renders it again in every format. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "policy", "asOf", "commit", "language", "failOn", "verdict", "summary", "overrides", "change", "findings", "problems", "assessments"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "title": "ReportTool", "description": "What made the report.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "description": "Name of the tool.", "const": "clausegate" }, "version": { "description": "Version of the tool.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,100}$" } } }, "policy": { "title": "ReportPolicy", "description": "What judged.", "type": "object", "additionalProperties": false, "required": ["digest", "catalogueDigest", "clausesDigest", "edition"], "properties": { "digest": { "description": "SHA-256 of the policy module (policy.wasm).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "catalogueDigest": { "description": "SHA-256 of the rules' texts (catalogue.json).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "clausesDigest": { "description": "SHA-256 of the words by which clauses are recognised.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "edition": { "description": "Edition of the certification criteria guide.", "type": "string", "pattern": "^[0-9A-Za-z.-]{1,100}$" } } }, "law": { "description": "Texts the rules cite, as they stand on the as-of date.", "type": "array", "items": { "title": "ReportLaw", "description": "A text on the as-of date.", "type": "object", "additionalProperties": false, "required": ["text", "name", "state", "number", "from", "words"], "properties": { "text": { "description": "Id of the text: act, decree, network-act-decree, guide.", "type": "string" }, "name": { "description": "Its name.", "type": "string" }, "state": { "description": "Whether an edition is on record for the day; if not, whether the day lies before the very first.", "type": "string", "enum": ["in-force", "before-first", "not-on-record"] }, "number": { "description": "Number of the edition; null without one.", "type": ["string", "null"] }, "from": { "description": "First day of the edition; null without one.", "type": ["string", "null"], "format": "date" }, "words": { "description": "The edition in words, or why there is none.", "type": "string" } } } }, "asOf": { "description": "Day the judgement is made for.", "type": "string", "format": "date" }, "commit": { "description": "The judged commit; null for a working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "recordsOf": { "title": "ReportRecordsOf", "description": "Only where the records are not known to be those of the as-of date: a statement about these records as of that day, not about what was on record on it.", "type": "object", "additionalProperties": false, "required": ["commit", "day"], "properties": { "commit": { "description": "The commit whose records they are; null for files as they are.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "day": { "description": "Day of its committer, a claim like every date in Git; null for files.", "type": ["string", "null"], "format": "date" } } }, "shard": { "title": "ReportShard", "description": "Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.", "type": "object", "additionalProperties": false, "required": ["index", "count", "vendors", "inventoryDigest", "gateDigest", "language"], "properties": { "index": { "description": "The part, from 1.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "count": { "description": "How many parts there are.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "vendors": { "description": "Vendor folders of all parts together.", "type": "integer", "minimum": 0 }, "inventoryDigest": { "description": "SHA-256 over the names of all vendor folders and the guidelines.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gateDigest": { "description": "SHA-256 over the configuration, the waivers and the baseline.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "language": { "description": "Language that was asked for or is configured; null for none.", "type": ["string", "null"], "enum": ["en", "ko", null] } } }, "vendors": { "description": "Only of a run that was asked about some vendors (`--vendor`): these, in code-unit order. It is partial: verdict, summary and lists tell of them, of the guidelines and of what no vendor owns; nothing is said of other vendors.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "language": { "description": "Language of the texts.", "type": "string", "enum": ["en", "ko"] }, "rulePages": { "description": "Address the rules' pages were said to be below; absent where none was given.", "type": "string" }, "folder": { "description": "Folder of the root below the top of its repository, ending in a slash; absent at the top. What a forge reads names files from the top.", "type": "string", "maxLength": 4096, "pattern": "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$" }, "failOn": { "description": "Lowest severity that fails the verdict.", "type": "string", "enum": ["error", "warning", "note"] }, "failOnExcept": { "description": "Findings that do not fail the verdict, whatever their severity: kinds, rules and cases. Absent where there are none.", "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(upcoming|[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?)$" } }, "verdict": { "type": "string", "enum": ["pass", "fail"] }, "summary": { "title": "ReportSummary", "description": "Counts over the whole run.", "type": "object", "additionalProperties": false, "required": ["vendors", "services", "contracts", "notJudged", "requirements", "findings", "waived", "baselined", "problems"], "properties": { "vendors": { "description": "Vendor folders judged or found broken.", "type": "integer", "minimum": 0 }, "services": { "description": "Active services.", "type": "integer", "minimum": 0 }, "contracts": { "description": "Contract records judged.", "type": "integer", "minimum": 0 }, "notJudged": { "description": "Vendors with a problem; their records were not judged.", "type": "integer", "minimum": 0 }, "requirements": { "title": "RequirementCounts", "description": "Answers, one for each rule and subject asked.", "type": "object", "additionalProperties": false, "required": ["pass", "fail", "notApplicable"], "properties": { "pass": { "description": "Met.", "type": "integer", "minimum": 0 }, "fail": { "description": "Not met.", "type": "integer", "minimum": 0 }, "notApplicable": { "description": "Not applicable.", "type": "integer", "minimum": 0 } } }, "findings": { "title": "FindingCounts", "description": "Open findings by severity.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "description": "Errors.", "type": "integer", "minimum": 0 }, "warning": { "description": "Warnings.", "type": "integer", "minimum": 0 }, "note": { "description": "Notes.", "type": "integer", "minimum": 0 } } }, "waived": { "description": "Findings a waiver excuses.", "type": "integer", "minimum": 0 }, "baselined": { "description": "Findings the baseline excuses.", "type": "integer", "minimum": 0 }, "problems": { "description": "Problems.", "type": "integer", "minimum": 0 } } }, "overrides": { "type": "array", "description": "Rules, and single cases of rules, that the configuration reports otherwise than they say themselves, statute rules included.", "items": { "title": "ReportOverride", "type": "object", "additionalProperties": false, "required": ["rule", "basis", "from", "to"], "properties": { "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "case": { "description": "Permanent name of the case it is about; absent for a whole rule. A case's own severity wins over its rule's.", "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "basis": { "description": "What it rests on; `statute` also for a rule that stands in for items of the law.", "type": "string", "enum": ["statute", "guideline", "gate"] }, "from": { "description": "Severity the rule or case says. The same as `to` for a case that its rule's override would change.", "type": "string", "enum": ["error", "warning", "note"] }, "to": { "description": "Severity it is reported with; `off`: its findings are left out.", "type": "string", "enum": ["error", "warning", "note", "off"] } } } }, "proposed": { "type": "array", "description": "Contracts with clauses that the tool proposed and nobody accepted: these count for nothing. Absent where there are none.", "minItems": 1, "items": { "title": "ReportProposedClauses", "type": "object", "additionalProperties": false, "required": ["vendor", "contract", "file", "line", "clauses", "requirements"], "properties": { "vendor": { "type": "string", "description": "Id of the vendor." }, "contract": { "type": "string", "description": "Id of the contract." }, "file": { "type": "string", "description": "File of the contract's record, from the root." }, "line": { "type": "integer", "minimum": 1, "description": "Line of the first proposed clause." }, "clauses": { "type": "integer", "minimum": 1, "description": "Number of proposed clauses." }, "requirements": { "type": "array", "description": "Keys of the requirements they are proposed for.", "items": { "type": "string" } } } } }, "idleSeverities": { "type": "array", "description": "Severities of the configuration that change nothing. Absent where there are none.", "minItems": 1, "items": { "title": "ReportIdleSeverity", "type": "object", "additionalProperties": false, "required": ["name", "to", "reason", "cases"], "properties": { "name": { "description": "Rule or case, as the configuration names it.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?$" }, "to": { "description": "Severity the configuration states.", "type": "string", "enum": ["error", "warning", "note", "off"] }, "reason": { "description": "`rule-has-it`, `case-has-it`: that is its severity anyway; `no-case-left`: every case of the rule is milder, or has a severity of its own.", "type": "string", "enum": ["rule-has-it", "no-case-left", "case-has-it"] }, "cases": { "description": "Cases of the rule that are milder and stay so, for `rule-has-it`.", "type": "array", "items": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}/[a-z0-9]+(-[a-z0-9]+)*$" } } } } }, "excuses": { "$ref": "#/$defs/excuses" }, "change": { "description": "What the change was judged against; null without a base.", "anyOf": [{ "$ref": "#/$defs/change" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "title": "ReportFinding", "description": "A rule is broken.", "type": "object", "additionalProperties": false, "required": ["id", "rule", "requirement", "severity", "disposition", "waiver", "change", "worse", "basis", "citation", "title", "message", "remedy", "vendor", "service", "contract", "guideline", "file", "line", "column", "endLine", "endColumn", "pointer", "page", "args"], "properties": { "id": { "description": "Fingerprint of rule, subject and stable path: no line numbers, no wording.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "requirement": { "description": "Permanent key of the requirement.", "type": "string" }, "severity": { "type": "string", "enum": ["error", "warning", "note"] }, "disposition": { "description": "Why the finding counts or not.", "type": "string", "enum": ["open", "waived", "baselined"] }, "waiver": { "description": "The waiver that excuses it; null for any other disposition.", "anyOf": [{ "$ref": "#/$defs/waiver_note" }, { "type": "null" }] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", "resolved", null] }, "worse": { "description": "Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.", "type": "boolean" }, "kind": { "description": "`upcoming`: it only warns of a day to come. Absent for any other.", "type": "string", "enum": ["upcoming"] }, "excepted": { "description": "The configuration excepts it: it does not fail the verdict, whatever its severity. Absent for any other.", "type": "boolean", "const": true }, "ofChangedRule": { "description": "It is open, and its case is new or changed since the baseline was written. Absent for any other.", "type": "boolean", "const": true }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "citation": { "description": "Where the requirement is laid down, with the editions of the as-of date.", "type": "string" }, "penalty": { "description": "What the law of the as-of date provides for the breach; null where nothing is on record.", "type": ["string", "null"] }, "title": { "description": "What must be true.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to write.", "type": "string" }, "vendor": { "description": "Vendor id; null for a guideline.", "type": ["string", "null"] }, "service": { "description": "Service id.", "type": ["string", "null"] }, "contract": { "description": "Contract id.", "type": ["string", "null"] }, "guideline": { "description": "Guideline id.", "type": ["string", "null"] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1.", "type": "integer", "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": "integer", "minimum": 1 }, "endLine": { "description": "From 1.", "type": "integer", "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": "integer", "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; may name a key that is missing.", "type": "string" }, "page": { "description": "Page of the rule: an address, or a path in Clausegate's own repository and package.", "type": "string" }, "args": { "$ref": "#/$defs/report_args" }, "services": { "description": "Services the contract binds, where the finding is about a contract.", "type": "array", "items": { "type": "string" } }, "frame": { "description": "Lines of the file, for `clausegate report`; of a part they are in `detail`.", "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; absent where nothing can be excused. Of a part it is in `detail`.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "detail": { "title": "FindingDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "citation", "title", "message", "remedy", "frame", "excuse"], "properties": { "section": { "$ref": "#/$defs/section" }, "citation": { "$ref": "#/$defs/localized" }, "penalty": { "anyOf": [{ "$ref": "#/$defs/localized" }, { "type": "null" }] }, "title": { "$ref": "#/$defs/localized" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; empty where nothing can be excused.", "type": "string", "pattern": "^([0-9a-f]{32})?$" } } } } } }, "problems": { "type": "array", "items": { "title": "ReportProblem", "description": "A file cannot be read or is not valid.", "type": "object", "additionalProperties": false, "required": ["code", "message", "remedy", "vendor", "change", "file", "line", "column", "endLine", "endColumn", "pointer", "args"], "properties": { "code": { "description": "Permanent name of the problem.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to do.", "type": "string" }, "vendor": { "description": "Vendor id, which is the folder; null outside a vendor's folder.", "type": ["string", "null"] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", null] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1; null when the whole file is meant.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": ["integer", "null"], "minimum": 1 }, "endLine": { "description": "From 1.", "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; null when the whole file is meant.", "type": ["string", "null"] }, "args": { "$ref": "#/$defs/report_args" }, "section": { "description": "Where reports show it; of a part in `detail`.", "$ref": "#/$defs/section" }, "frame": { "description": "Lines of the file, for `clausegate report`; null when the whole file is meant. Of a part they are in `detail`.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] }, "detail": { "title": "ProblemDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "message", "remedy", "frame"], "properties": { "section": { "$ref": "#/$defs/section" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "description": "Null when the whole file is meant.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] } } } } } }, "assessments": { "description": "Every rule and subject that was asked, with its answer.", "type": "array", "items": { "$ref": "#/$defs/raw_assessment" } } }, "$defs": { "section": { "title": "ReportSection", "description": "Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.", "type": "string" }, "localized": { "title": "ReportText", "description": "A text in every language.", "type": "object", "additionalProperties": false, "required": ["en", "ko"], "properties": { "en": { "description": "In English.", "type": "string" }, "ko": { "description": "In Korean.", "type": "string" } } }, "frame": { "title": "ReportFrame", "description": "Lines of the file.", "type": "object", "additionalProperties": false, "required": ["firstLine", "lines"], "properties": { "firstLine": { "description": "Number of the first line, from 1.", "type": "integer", "minimum": 1 }, "lines": { "description": "The lines, in order.", "type": "array", "items": { "type": "string" } } } }, "subject": { "title": "Subject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "vendor": { "type": "string" }, "service": { "type": "string" }, "contract": { "type": "string" }, "guideline": { "type": "string" } } }, "raw_assessment": { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "not-consigned", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "description": "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } }, "report_args": { "title": "ReportArgs", "description": "The facts that fill the message.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } }, "change": { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "refs": { "title": "ReportRefs", "description": "Full names of the refs that led to the commits; without one, the commit was named by its id.", "type": "object", "additionalProperties": false, "properties": { "base": { "description": "Ref of base.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" }, "head": { "description": "Ref of head.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" } } }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "adoption": { "description": "Only where base holds no inventory and nothing that judges: the baseline of head counts.", "const": true }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "renamed": { "description": "Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.", "type": "array", "minItems": 1, "items": { "title": "RenamedVendor", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Id in base.", "type": "string" }, "to": { "description": "Id in head.", "type": "string" } } } }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } }, "merged": { "title": "ReportMerged", "type": "object", "additionalProperties": false, "required": ["appear", "vanish"], "properties": { "appear": { "description": "Findings that do not fail today and will.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } }, "vanish": { "description": "Findings that fail today and will not.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } } } }, "brief_finding": { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "args": { "$ref": "#/$defs/report_args" } } }, "waiver_note": { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } }, "excuses": { "title": "ReportExcuses", "description": "What excuses the findings that are excused, as the files have it. A report says it so that it can be held against its findings.", "type": "object", "additionalProperties": false, "required": ["waiverDays", "waivers", "baseline"], "properties": { "waiverDays": { "description": "Longest time a waiver may last, in days.", "type": "integer", "minimum": 0 }, "waivers": { "description": "Waivers of the rules and vendors of waived findings.", "type": "array", "items": { "$ref": "#/$defs/waiver" } }, "baseline": { "description": "Baseline entries of baselined findings.", "type": "array", "items": { "$ref": "#/$defs/baseline_entry" } } } }, "id": { "description": "Identifier: lower-case letters, digits and single hyphens; at most 64 characters.\n\uC2DD\uBCC4\uC790. \uC601\uBB38 \uC18C\uBB38\uC790, \uC22B\uC790, \uD558\uC774\uD508\uB9CC \uC4F0\uBA70 64\uC790\uB97C \uB118\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "date": { "description": "Calendar date, YYYY-MM-DD.\n\uB2EC\uB825\uC5D0 \uC788\uB294 \uB0A0\uC9DC, YYYY-MM-DD.", "type": "string", "format": "date" }, "given_for": { "title": "GivenFor", "description": "Facts of the service when the exception was approved; a service with other facts is not waived. Only together with `service`.\n\uC608\uC678\uB97C \uC2B9\uC778\uD560 \uB2F9\uC2DC \uC5C5\uBB34\uC758 \uC0AC\uC2E4. \uC0AC\uC2E4\uC774 \uB2EC\uB77C\uC9C4 \uC5C5\uBB34\uC5D0\uB294 \uD6A8\uB825\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC801\uC2B5\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "started_on": { "$ref": "#/$defs/date", "description": "Its `started_on`.\n\uC5C5\uBB34\uC758 `started_on`." }, "type": { "description": "Its `type`.\n\uC5C5\uBB34\uC758 `type`.", "type": "string", "minLength": 1, "maxLength": 64 }, "personal_data": { "description": "Its `personal_data`.\n\uC5C5\uBB34\uC758 `personal_data`.", "type": "boolean" }, "important_information": { "description": "Its `important_information`.\n\uC5C5\uBB34\uC758 `important_information`.", "type": "boolean" }, "development": { "description": "Its `development`.\n\uC5C5\uBB34\uC758 `development`.", "type": "boolean" } } }, "waiver": { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the waived rule, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; omit for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; not together with `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Owner of the exception: a role or its mailbox, with an address in ASCII letters.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it, with an address in ASCII letters; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "Acknowledges that the law requires the item nevertheless; needed for statutory items.\n\uBC95\uC815 \uC758\uBB34\uC784\uC744 \uD655\uC778\uD558\uACE0 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD45C\uC2DC. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "given_for": { "$ref": "#/$defs/given_for" } }, "dependentRequired": { "given_for": ["service"] }, "not": { "required": ["service", "contract"] } }, "digest": { "description": "First half of a SHA-256, 32 lower-case hexadecimal digits.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "baseline_entry": { "title": "BaselineEntry", "description": "One accepted finding. It counts only while the finding is about the same part of the record.", "type": "object", "additionalProperties": false, "required": ["rule", "finding", "digest"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 64 }, "vendor": { "$ref": "#/$defs/id" }, "service": { "$ref": "#/$defs/id" }, "contract": { "$ref": "#/$defs/id" }, "guideline": { "$ref": "#/$defs/id" }, "finding": { "$ref": "#/$defs/digest", "description": "Id of the finding." }, "digest": { "$ref": "#/$defs/digest", "description": "Digest of the part of the record that is excused." }, "lists": { "description": "What the finding listed when it was accepted; fewer are excused too, more are not.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } } } } } };
var schema52 = { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[0-9A-Za-z.+-]{1,100}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[0-9A-Za-z.-]{1,100}$", "u");
var pattern9 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern13 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern14 = new RegExp("^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$", "u");
var pattern15 = new RegExp("^(upcoming|[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?)$", "u");
var pattern16 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
var pattern18 = new RegExp("^[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?$", "u");
var pattern19 = new RegExp("^[A-Z]{3}-[0-9]{2}/[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern32 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern44 = new RegExp("^([0-9a-f]{32})?$", "u");
var formats0 = require_formats().fullFormats.date;
var schema33 = { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the waived rule, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; omit for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; not together with `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Owner of the exception: a role or its mailbox, with an address in ASCII letters.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it, with an address in ASCII letters; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "Acknowledges that the law requires the item nevertheless; needed for statutory items.\n\uBC95\uC815 \uC758\uBB34\uC784\uC744 \uD655\uC778\uD558\uACE0 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD45C\uC2DC. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "given_for": { "$ref": "#/$defs/given_for" } }, "dependentRequired": { "given_for": ["service"] }, "not": { "required": ["service", "contract"] } };
var pattern20 = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u");
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
                    if (!pattern20.test(data0)) {
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
                    if (!pattern13.test(data1)) {
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
                      if (!pattern13.test(data2)) {
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
                        if (!pattern13.test(data3)) {
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
                            if (!pattern20.test(data4)) {
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
                              if (!pattern20.test(data5)) {
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
                                if (!pattern20.test(data6)) {
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
                                      if (!pattern20.test(data9)) {
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
                    if (!pattern13.test(data1)) {
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
                      if (!pattern13.test(data2)) {
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
                        if (!pattern13.test(data3)) {
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
                          if (!pattern13.test(data4)) {
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
                          if (!pattern32.test(data5)) {
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
                            if (!pattern32.test(data6)) {
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
var pattern35 = new RegExp("^refs/[^\\s]{1,1024}$", "u");
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
                if (!pattern32.test(data0)) {
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
                  if (!pattern16.test(data1)) {
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
                if (!pattern9.test(data0)) {
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
                          if (!pattern35.test(data2)) {
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
                            if (!pattern35.test(data3)) {
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
                    if (!pattern9.test(data4)) {
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
                      if (!pattern9.test(data5)) {
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
var schema69 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "not-consigned", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "description": "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
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
                if (!pattern16.test(data0)) {
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
                            if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "not-consigned" || data8 === "no-development" || data8 === "document-elsewhere")) {
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
                    if (data4.digest === void 0 && (missing2 = "digest") || data4.catalogueDigest === void 0 && (missing2 = "catalogueDigest") || data4.clausesDigest === void 0 && (missing2 = "clausesDigest") || data4.edition === void 0 && (missing2 = "edition")) {
                      validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                      return false;
                    } else {
                      const _errs11 = errors;
                      for (const key2 in data4) {
                        if (!(key2 === "digest" || key2 === "catalogueDigest" || key2 === "clausesDigest" || key2 === "edition")) {
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
                            if (data4.clausesDigest !== void 0) {
                              let data7 = data4.clausesDigest;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (typeof data7 === "string") {
                                  if (!pattern5.test(data7)) {
                                    validate20.errors = [{ instancePath: instancePath + "/policy/clausesDigest", schemaPath: "#/properties/policy/properties/clausesDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                    return false;
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/policy/clausesDigest", schemaPath: "#/properties/policy/properties/clausesDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs16 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data4.edition !== void 0) {
                                let data8 = data4.edition;
                                const _errs18 = errors;
                                if (errors === _errs18) {
                                  if (typeof data8 === "string") {
                                    if (!pattern8.test(data8)) {
                                      validate20.errors = [{ instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.-]{1,100}$" }, message: 'must match pattern "^[0-9A-Za-z.-]{1,100}$"' }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs18 === errors;
                              } else {
                                var valid2 = true;
                              }
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
                  let data9 = data.law;
                  const _errs20 = errors;
                  if (errors === _errs20) {
                    if (Array.isArray(data9)) {
                      var valid3 = true;
                      const len0 = data9.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data10 = data9[i0];
                        const _errs22 = errors;
                        if (errors === _errs22) {
                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            let missing3;
                            if (data10.text === void 0 && (missing3 = "text") || data10.name === void 0 && (missing3 = "name") || data10.state === void 0 && (missing3 = "state") || data10.number === void 0 && (missing3 = "number") || data10.from === void 0 && (missing3 = "from") || data10.words === void 0 && (missing3 = "words")) {
                              validate20.errors = [{ instancePath: instancePath + "/law/" + i0, schemaPath: "#/properties/law/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                              return false;
                            } else {
                              const _errs24 = errors;
                              for (const key3 in data10) {
                                if (!(key3 === "text" || key3 === "name" || key3 === "state" || key3 === "number" || key3 === "from" || key3 === "words")) {
                                  validate20.errors = [{ instancePath: instancePath + "/law/" + i0, schemaPath: "#/properties/law/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs24 === errors) {
                                if (data10.text !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data10.text !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/text", schemaPath: "#/properties/law/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid4 = _errs25 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data10.name !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data10.name !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/name", schemaPath: "#/properties/law/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid4 = _errs27 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data10.state !== void 0) {
                                      let data13 = data10.state;
                                      const _errs29 = errors;
                                      if (typeof data13 !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/state", schemaPath: "#/properties/law/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      if (!(data13 === "in-force" || data13 === "before-first" || data13 === "not-on-record")) {
                                        validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/state", schemaPath: "#/properties/law/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.law.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid4 = _errs29 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data10.number !== void 0) {
                                        let data14 = data10.number;
                                        const _errs31 = errors;
                                        if (typeof data14 !== "string" && data14 !== null) {
                                          validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/number", schemaPath: "#/properties/law/items/properties/number/type", keyword: "type", params: { type: schema31.properties.law.items.properties.number.type }, message: "must be string,null" }];
                                          return false;
                                        }
                                        var valid4 = _errs31 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data10.from !== void 0) {
                                          let data15 = data10.from;
                                          const _errs33 = errors;
                                          if (typeof data15 !== "string" && data15 !== null) {
                                            validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/from", schemaPath: "#/properties/law/items/properties/from/type", keyword: "type", params: { type: schema31.properties.law.items.properties.from.type }, message: "must be string,null" }];
                                            return false;
                                          }
                                          if (errors === _errs33) {
                                            if (errors === _errs33) {
                                              if (typeof data15 === "string") {
                                                if (!formats0.validate(data15)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/from", schemaPath: "#/properties/law/items/properties/from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          }
                                          var valid4 = _errs33 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data10.words !== void 0) {
                                            const _errs35 = errors;
                                            if (typeof data10.words !== "string") {
                                              validate20.errors = [{ instancePath: instancePath + "/law/" + i0 + "/words", schemaPath: "#/properties/law/items/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid4 = _errs35 === errors;
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
                        var valid3 = _errs22 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/law", schemaPath: "#/properties/law/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs20 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.asOf !== void 0) {
                    let data17 = data.asOf;
                    const _errs37 = errors;
                    if (errors === _errs37) {
                      if (errors === _errs37) {
                        if (typeof data17 === "string") {
                          if (!formats0.validate(data17)) {
                            validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                            return false;
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs37 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.commit !== void 0) {
                      let data18 = data.commit;
                      const _errs39 = errors;
                      if (typeof data18 !== "string" && data18 !== null) {
                        validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema31.properties.commit.type }, message: "must be string,null" }];
                        return false;
                      }
                      if (errors === _errs39) {
                        if (typeof data18 === "string") {
                          if (!pattern9.test(data18)) {
                            validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs39 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.recordsOf !== void 0) {
                        let data19 = data.recordsOf;
                        const _errs41 = errors;
                        if (errors === _errs41) {
                          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                            let missing4;
                            if (data19.commit === void 0 && (missing4 = "commit") || data19.day === void 0 && (missing4 = "day")) {
                              validate20.errors = [{ instancePath: instancePath + "/recordsOf", schemaPath: "#/properties/recordsOf/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                              return false;
                            } else {
                              const _errs43 = errors;
                              for (const key4 in data19) {
                                if (!(key4 === "commit" || key4 === "day")) {
                                  validate20.errors = [{ instancePath: instancePath + "/recordsOf", schemaPath: "#/properties/recordsOf/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs43 === errors) {
                                if (data19.commit !== void 0) {
                                  let data20 = data19.commit;
                                  const _errs44 = errors;
                                  if (typeof data20 !== "string" && data20 !== null) {
                                    validate20.errors = [{ instancePath: instancePath + "/recordsOf/commit", schemaPath: "#/properties/recordsOf/properties/commit/type", keyword: "type", params: { type: schema31.properties.recordsOf.properties.commit.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  if (errors === _errs44) {
                                    if (typeof data20 === "string") {
                                      if (!pattern9.test(data20)) {
                                        validate20.errors = [{ instancePath: instancePath + "/recordsOf/commit", schemaPath: "#/properties/recordsOf/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid5 = _errs44 === errors;
                                } else {
                                  var valid5 = true;
                                }
                                if (valid5) {
                                  if (data19.day !== void 0) {
                                    let data21 = data19.day;
                                    const _errs46 = errors;
                                    if (typeof data21 !== "string" && data21 !== null) {
                                      validate20.errors = [{ instancePath: instancePath + "/recordsOf/day", schemaPath: "#/properties/recordsOf/properties/day/type", keyword: "type", params: { type: schema31.properties.recordsOf.properties.day.type }, message: "must be string,null" }];
                                      return false;
                                    }
                                    if (errors === _errs46) {
                                      if (errors === _errs46) {
                                        if (typeof data21 === "string") {
                                          if (!formats0.validate(data21)) {
                                            validate20.errors = [{ instancePath: instancePath + "/recordsOf/day", schemaPath: "#/properties/recordsOf/properties/day/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid5 = _errs46 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/recordsOf", schemaPath: "#/properties/recordsOf/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs41 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.shard !== void 0) {
                          let data22 = data.shard;
                          const _errs48 = errors;
                          if (errors === _errs48) {
                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                              let missing5;
                              if (data22.index === void 0 && (missing5 = "index") || data22.count === void 0 && (missing5 = "count") || data22.vendors === void 0 && (missing5 = "vendors") || data22.inventoryDigest === void 0 && (missing5 = "inventoryDigest") || data22.gateDigest === void 0 && (missing5 = "gateDigest") || data22.language === void 0 && (missing5 = "language")) {
                                validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                return false;
                              } else {
                                const _errs50 = errors;
                                for (const key5 in data22) {
                                  if (!(key5 === "index" || key5 === "count" || key5 === "vendors" || key5 === "inventoryDigest" || key5 === "gateDigest" || key5 === "language")) {
                                    validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs50 === errors) {
                                  if (data22.index !== void 0) {
                                    let data23 = data22.index;
                                    const _errs51 = errors;
                                    if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                      validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs51) {
                                      if (typeof data23 == "number" && isFinite(data23)) {
                                        if (data23 > 1e3 || isNaN(data23)) {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                          return false;
                                        } else {
                                          if (data23 < 1 || isNaN(data23)) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid6 = _errs51 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data22.count !== void 0) {
                                      let data24 = data22.count;
                                      const _errs53 = errors;
                                      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                        validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs53) {
                                        if (typeof data24 == "number" && isFinite(data24)) {
                                          if (data24 > 1e3 || isNaN(data24)) {
                                            validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                            return false;
                                          } else {
                                            if (data24 < 1 || isNaN(data24)) {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid6 = _errs53 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data22.vendors !== void 0) {
                                        let data25 = data22.vendors;
                                        const _errs55 = errors;
                                        if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                          validate20.errors = [{ instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs55) {
                                          if (typeof data25 == "number" && isFinite(data25)) {
                                            if (data25 < 0 || isNaN(data25)) {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid6 = _errs55 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data22.inventoryDigest !== void 0) {
                                          let data26 = data22.inventoryDigest;
                                          const _errs57 = errors;
                                          if (errors === _errs57) {
                                            if (typeof data26 === "string") {
                                              if (!pattern5.test(data26)) {
                                                validate20.errors = [{ instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid6 = _errs57 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                        if (valid6) {
                                          if (data22.gateDigest !== void 0) {
                                            let data27 = data22.gateDigest;
                                            const _errs59 = errors;
                                            if (errors === _errs59) {
                                              if (typeof data27 === "string") {
                                                if (!pattern5.test(data27)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                  return false;
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid6 = _errs59 === errors;
                                          } else {
                                            var valid6 = true;
                                          }
                                          if (valid6) {
                                            if (data22.language !== void 0) {
                                              let data28 = data22.language;
                                              const _errs61 = errors;
                                              if (typeof data28 !== "string" && data28 !== null) {
                                                validate20.errors = [{ instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/type", keyword: "type", params: { type: schema31.properties.shard.properties.language.type }, message: "must be string,null" }];
                                                return false;
                                              }
                                              if (!(data28 === "en" || data28 === "ko" || data28 === null)) {
                                                validate20.errors = [{ instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.shard.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid6 = _errs61 === errors;
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
                              validate20.errors = [{ instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs48 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.vendors !== void 0) {
                            let data29 = data.vendors;
                            const _errs63 = errors;
                            if (errors === _errs63) {
                              if (Array.isArray(data29)) {
                                if (data29.length < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                  return false;
                                } else {
                                  var valid7 = true;
                                  const len1 = data29.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data30 = data29[i1];
                                    const _errs65 = errors;
                                    if (errors === _errs65) {
                                      if (typeof data30 === "string") {
                                        if (!pattern13.test(data30)) {
                                          validate20.errors = [{ instancePath: instancePath + "/vendors/" + i1, schemaPath: "#/properties/vendors/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/vendors/" + i1, schemaPath: "#/properties/vendors/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs65 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                  if (valid7) {
                                    let i2 = data29.length;
                                    let j0;
                                    if (i2 > 1) {
                                      const indices0 = {};
                                      for (; i2--; ) {
                                        let item0 = data29[i2];
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
                            var valid0 = _errs63 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.language !== void 0) {
                              let data31 = data.language;
                              const _errs67 = errors;
                              if (typeof data31 !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              if (!(data31 === "en" || data31 === "ko")) {
                                validate20.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema31.properties.language.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs67 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.rulePages !== void 0) {
                                const _errs69 = errors;
                                if (typeof data.rulePages !== "string") {
                                  validate20.errors = [{ instancePath: instancePath + "/rulePages", schemaPath: "#/properties/rulePages/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs69 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.folder !== void 0) {
                                  let data33 = data.folder;
                                  const _errs71 = errors;
                                  if (errors === _errs71) {
                                    if (typeof data33 === "string") {
                                      if (func2(data33) > 4096) {
                                        validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern14.test(data33)) {
                                          validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/pattern", keyword: "pattern", params: { pattern: "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$" }, message: 'must match pattern "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs71 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.failOn !== void 0) {
                                    let data34 = data.failOn;
                                    const _errs73 = errors;
                                    if (typeof data34 !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    if (!(data34 === "error" || data34 === "warning" || data34 === "note")) {
                                      validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs73 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.failOnExcept !== void 0) {
                                      let data35 = data.failOnExcept;
                                      const _errs75 = errors;
                                      if (errors === _errs75) {
                                        if (Array.isArray(data35)) {
                                          if (data35.length < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/failOnExcept", schemaPath: "#/properties/failOnExcept/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                            return false;
                                          } else {
                                            var valid9 = true;
                                            const len2 = data35.length;
                                            for (let i3 = 0; i3 < len2; i3++) {
                                              let data36 = data35[i3];
                                              const _errs77 = errors;
                                              if (errors === _errs77) {
                                                if (typeof data36 === "string") {
                                                  if (!pattern15.test(data36)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/failOnExcept/" + i3, schemaPath: "#/properties/failOnExcept/items/pattern", keyword: "pattern", params: { pattern: "^(upcoming|[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?)$" }, message: 'must match pattern "^(upcoming|[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?)$"' }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/failOnExcept/" + i3, schemaPath: "#/properties/failOnExcept/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs77 === errors;
                                              if (!valid9) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/failOnExcept", schemaPath: "#/properties/failOnExcept/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs75 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.verdict !== void 0) {
                                        let data37 = data.verdict;
                                        const _errs79 = errors;
                                        if (typeof data37 !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        if (!(data37 === "pass" || data37 === "fail")) {
                                          validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                          return false;
                                        }
                                        var valid0 = _errs79 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.summary !== void 0) {
                                          let data38 = data.summary;
                                          const _errs81 = errors;
                                          if (errors === _errs81) {
                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                              let missing6;
                                              if (data38.vendors === void 0 && (missing6 = "vendors") || data38.services === void 0 && (missing6 = "services") || data38.contracts === void 0 && (missing6 = "contracts") || data38.notJudged === void 0 && (missing6 = "notJudged") || data38.requirements === void 0 && (missing6 = "requirements") || data38.findings === void 0 && (missing6 = "findings") || data38.waived === void 0 && (missing6 = "waived") || data38.baselined === void 0 && (missing6 = "baselined") || data38.problems === void 0 && (missing6 = "problems")) {
                                                validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                return false;
                                              } else {
                                                const _errs83 = errors;
                                                for (const key6 in data38) {
                                                  if (!func1.call(schema31.properties.summary.properties, key6)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs83 === errors) {
                                                  if (data38.vendors !== void 0) {
                                                    let data39 = data38.vendors;
                                                    const _errs84 = errors;
                                                    if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs84) {
                                                      if (typeof data39 == "number" && isFinite(data39)) {
                                                        if (data39 < 0 || isNaN(data39)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid10 = _errs84 === errors;
                                                  } else {
                                                    var valid10 = true;
                                                  }
                                                  if (valid10) {
                                                    if (data38.services !== void 0) {
                                                      let data40 = data38.services;
                                                      const _errs86 = errors;
                                                      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs86) {
                                                        if (typeof data40 == "number" && isFinite(data40)) {
                                                          if (data40 < 0 || isNaN(data40)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid10 = _errs86 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data38.contracts !== void 0) {
                                                        let data41 = data38.contracts;
                                                        const _errs88 = errors;
                                                        if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs88) {
                                                          if (typeof data41 == "number" && isFinite(data41)) {
                                                            if (data41 < 0 || isNaN(data41)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid10 = _errs88 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data38.notJudged !== void 0) {
                                                          let data42 = data38.notJudged;
                                                          const _errs90 = errors;
                                                          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs90) {
                                                            if (typeof data42 == "number" && isFinite(data42)) {
                                                              if (data42 < 0 || isNaN(data42)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid10 = _errs90 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                        if (valid10) {
                                                          if (data38.requirements !== void 0) {
                                                            let data43 = data38.requirements;
                                                            const _errs92 = errors;
                                                            if (errors === _errs92) {
                                                              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                                let missing7;
                                                                if (data43.pass === void 0 && (missing7 = "pass") || data43.fail === void 0 && (missing7 = "fail") || data43.notApplicable === void 0 && (missing7 = "notApplicable")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs94 = errors;
                                                                  for (const key7 in data43) {
                                                                    if (!(key7 === "pass" || key7 === "fail" || key7 === "notApplicable")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs94 === errors) {
                                                                    if (data43.pass !== void 0) {
                                                                      let data44 = data43.pass;
                                                                      const _errs95 = errors;
                                                                      if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs95) {
                                                                        if (typeof data44 == "number" && isFinite(data44)) {
                                                                          if (data44 < 0 || isNaN(data44)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid11 = _errs95 === errors;
                                                                    } else {
                                                                      var valid11 = true;
                                                                    }
                                                                    if (valid11) {
                                                                      if (data43.fail !== void 0) {
                                                                        let data45 = data43.fail;
                                                                        const _errs97 = errors;
                                                                        if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs97) {
                                                                          if (typeof data45 == "number" && isFinite(data45)) {
                                                                            if (data45 < 0 || isNaN(data45)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid11 = _errs97 === errors;
                                                                      } else {
                                                                        var valid11 = true;
                                                                      }
                                                                      if (valid11) {
                                                                        if (data43.notApplicable !== void 0) {
                                                                          let data46 = data43.notApplicable;
                                                                          const _errs99 = errors;
                                                                          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs99) {
                                                                            if (typeof data46 == "number" && isFinite(data46)) {
                                                                              if (data46 < 0 || isNaN(data46)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid11 = _errs99 === errors;
                                                                        } else {
                                                                          var valid11 = true;
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
                                                            var valid10 = _errs92 === errors;
                                                          } else {
                                                            var valid10 = true;
                                                          }
                                                          if (valid10) {
                                                            if (data38.findings !== void 0) {
                                                              let data47 = data38.findings;
                                                              const _errs101 = errors;
                                                              if (errors === _errs101) {
                                                                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                  let missing8;
                                                                  if (data47.error === void 0 && (missing8 = "error") || data47.warning === void 0 && (missing8 = "warning") || data47.note === void 0 && (missing8 = "note")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs103 = errors;
                                                                    for (const key8 in data47) {
                                                                      if (!(key8 === "error" || key8 === "warning" || key8 === "note")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs103 === errors) {
                                                                      if (data47.error !== void 0) {
                                                                        let data48 = data47.error;
                                                                        const _errs104 = errors;
                                                                        if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs104) {
                                                                          if (typeof data48 == "number" && isFinite(data48)) {
                                                                            if (data48 < 0 || isNaN(data48)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid12 = _errs104 === errors;
                                                                      } else {
                                                                        var valid12 = true;
                                                                      }
                                                                      if (valid12) {
                                                                        if (data47.warning !== void 0) {
                                                                          let data49 = data47.warning;
                                                                          const _errs106 = errors;
                                                                          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs106) {
                                                                            if (typeof data49 == "number" && isFinite(data49)) {
                                                                              if (data49 < 0 || isNaN(data49)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid12 = _errs106 === errors;
                                                                        } else {
                                                                          var valid12 = true;
                                                                        }
                                                                        if (valid12) {
                                                                          if (data47.note !== void 0) {
                                                                            let data50 = data47.note;
                                                                            const _errs108 = errors;
                                                                            if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs108) {
                                                                              if (typeof data50 == "number" && isFinite(data50)) {
                                                                                if (data50 < 0 || isNaN(data50)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid12 = _errs108 === errors;
                                                                          } else {
                                                                            var valid12 = true;
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
                                                              var valid10 = _errs101 === errors;
                                                            } else {
                                                              var valid10 = true;
                                                            }
                                                            if (valid10) {
                                                              if (data38.waived !== void 0) {
                                                                let data51 = data38.waived;
                                                                const _errs110 = errors;
                                                                if (!(typeof data51 == "number" && (!(data51 % 1) && !isNaN(data51)) && isFinite(data51))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs110) {
                                                                  if (typeof data51 == "number" && isFinite(data51)) {
                                                                    if (data51 < 0 || isNaN(data51)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid10 = _errs110 === errors;
                                                              } else {
                                                                var valid10 = true;
                                                              }
                                                              if (valid10) {
                                                                if (data38.baselined !== void 0) {
                                                                  let data52 = data38.baselined;
                                                                  const _errs112 = errors;
                                                                  if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs112) {
                                                                    if (typeof data52 == "number" && isFinite(data52)) {
                                                                      if (data52 < 0 || isNaN(data52)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid10 = _errs112 === errors;
                                                                } else {
                                                                  var valid10 = true;
                                                                }
                                                                if (valid10) {
                                                                  if (data38.problems !== void 0) {
                                                                    let data53 = data38.problems;
                                                                    const _errs114 = errors;
                                                                    if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs114) {
                                                                      if (typeof data53 == "number" && isFinite(data53)) {
                                                                        if (data53 < 0 || isNaN(data53)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid10 = _errs114 === errors;
                                                                  } else {
                                                                    var valid10 = true;
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
                                          var valid0 = _errs81 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.overrides !== void 0) {
                                            let data54 = data.overrides;
                                            const _errs116 = errors;
                                            if (errors === _errs116) {
                                              if (Array.isArray(data54)) {
                                                var valid13 = true;
                                                const len3 = data54.length;
                                                for (let i4 = 0; i4 < len3; i4++) {
                                                  let data55 = data54[i4];
                                                  const _errs118 = errors;
                                                  if (errors === _errs118) {
                                                    if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                                      let missing9;
                                                      if (data55.rule === void 0 && (missing9 = "rule") || data55.basis === void 0 && (missing9 = "basis") || data55.from === void 0 && (missing9 = "from") || data55.to === void 0 && (missing9 = "to")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs120 = errors;
                                                        for (const key9 in data55) {
                                                          if (!(key9 === "rule" || key9 === "case" || key9 === "basis" || key9 === "from" || key9 === "to")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs120 === errors) {
                                                          if (data55.rule !== void 0) {
                                                            let data56 = data55.rule;
                                                            const _errs121 = errors;
                                                            if (errors === _errs121) {
                                                              if (typeof data56 === "string") {
                                                                if (!pattern16.test(data56)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid14 = _errs121 === errors;
                                                          } else {
                                                            var valid14 = true;
                                                          }
                                                          if (valid14) {
                                                            if (data55.case !== void 0) {
                                                              let data57 = data55.case;
                                                              const _errs123 = errors;
                                                              if (errors === _errs123) {
                                                                if (typeof data57 === "string") {
                                                                  if (!pattern13.test(data57)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/case", schemaPath: "#/properties/overrides/items/properties/case/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/case", schemaPath: "#/properties/overrides/items/properties/case/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid14 = _errs123 === errors;
                                                            } else {
                                                              var valid14 = true;
                                                            }
                                                            if (valid14) {
                                                              if (data55.basis !== void 0) {
                                                                let data58 = data55.basis;
                                                                const _errs125 = errors;
                                                                if (typeof data58 !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                if (!(data58 === "statute" || data58 === "guideline" || data58 === "gate")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                                  return false;
                                                                }
                                                                var valid14 = _errs125 === errors;
                                                              } else {
                                                                var valid14 = true;
                                                              }
                                                              if (valid14) {
                                                                if (data55.from !== void 0) {
                                                                  let data59 = data55.from;
                                                                  const _errs127 = errors;
                                                                  if (typeof data59 !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/from", schemaPath: "#/properties/overrides/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  if (!(data59 === "error" || data59 === "warning" || data59 === "note")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/from", schemaPath: "#/properties/overrides/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.from.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid14 = _errs127 === errors;
                                                                } else {
                                                                  var valid14 = true;
                                                                }
                                                                if (valid14) {
                                                                  if (data55.to !== void 0) {
                                                                    let data60 = data55.to;
                                                                    const _errs129 = errors;
                                                                    if (typeof data60 !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/to", schemaPath: "#/properties/overrides/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    if (!(data60 === "error" || data60 === "warning" || data60 === "note" || data60 === "off")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4 + "/to", schemaPath: "#/properties/overrides/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.to.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid14 = _errs129 === errors;
                                                                  } else {
                                                                    var valid14 = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid13 = _errs118 === errors;
                                                  if (!valid13) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs116 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.proposed !== void 0) {
                                              let data61 = data.proposed;
                                              const _errs131 = errors;
                                              if (errors === _errs131) {
                                                if (Array.isArray(data61)) {
                                                  if (data61.length < 1) {
                                                    validate20.errors = [{ instancePath: instancePath + "/proposed", schemaPath: "#/properties/proposed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                    return false;
                                                  } else {
                                                    var valid15 = true;
                                                    const len4 = data61.length;
                                                    for (let i5 = 0; i5 < len4; i5++) {
                                                      let data62 = data61[i5];
                                                      const _errs133 = errors;
                                                      if (errors === _errs133) {
                                                        if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                          let missing10;
                                                          if (data62.vendor === void 0 && (missing10 = "vendor") || data62.contract === void 0 && (missing10 = "contract") || data62.file === void 0 && (missing10 = "file") || data62.line === void 0 && (missing10 = "line") || data62.clauses === void 0 && (missing10 = "clauses") || data62.requirements === void 0 && (missing10 = "requirements")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5, schemaPath: "#/properties/proposed/items/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs135 = errors;
                                                            for (const key10 in data62) {
                                                              if (!(key10 === "vendor" || key10 === "contract" || key10 === "file" || key10 === "line" || key10 === "clauses" || key10 === "requirements")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5, schemaPath: "#/properties/proposed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs135 === errors) {
                                                              if (data62.vendor !== void 0) {
                                                                const _errs136 = errors;
                                                                if (typeof data62.vendor !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/vendor", schemaPath: "#/properties/proposed/items/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid16 = _errs136 === errors;
                                                              } else {
                                                                var valid16 = true;
                                                              }
                                                              if (valid16) {
                                                                if (data62.contract !== void 0) {
                                                                  const _errs138 = errors;
                                                                  if (typeof data62.contract !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/contract", schemaPath: "#/properties/proposed/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid16 = _errs138 === errors;
                                                                } else {
                                                                  var valid16 = true;
                                                                }
                                                                if (valid16) {
                                                                  if (data62.file !== void 0) {
                                                                    const _errs140 = errors;
                                                                    if (typeof data62.file !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/file", schemaPath: "#/properties/proposed/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    var valid16 = _errs140 === errors;
                                                                  } else {
                                                                    var valid16 = true;
                                                                  }
                                                                  if (valid16) {
                                                                    if (data62.line !== void 0) {
                                                                      let data66 = data62.line;
                                                                      const _errs142 = errors;
                                                                      if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/line", schemaPath: "#/properties/proposed/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs142) {
                                                                        if (typeof data66 == "number" && isFinite(data66)) {
                                                                          if (data66 < 1 || isNaN(data66)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/line", schemaPath: "#/properties/proposed/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid16 = _errs142 === errors;
                                                                    } else {
                                                                      var valid16 = true;
                                                                    }
                                                                    if (valid16) {
                                                                      if (data62.clauses !== void 0) {
                                                                        let data67 = data62.clauses;
                                                                        const _errs144 = errors;
                                                                        if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/clauses", schemaPath: "#/properties/proposed/items/properties/clauses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                          return false;
                                                                        }
                                                                        if (errors === _errs144) {
                                                                          if (typeof data67 == "number" && isFinite(data67)) {
                                                                            if (data67 < 1 || isNaN(data67)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/clauses", schemaPath: "#/properties/proposed/items/properties/clauses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid16 = _errs144 === errors;
                                                                      } else {
                                                                        var valid16 = true;
                                                                      }
                                                                      if (valid16) {
                                                                        if (data62.requirements !== void 0) {
                                                                          let data68 = data62.requirements;
                                                                          const _errs146 = errors;
                                                                          if (errors === _errs146) {
                                                                            if (Array.isArray(data68)) {
                                                                              var valid17 = true;
                                                                              const len5 = data68.length;
                                                                              for (let i6 = 0; i6 < len5; i6++) {
                                                                                const _errs148 = errors;
                                                                                if (typeof data68[i6] !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/requirements/" + i6, schemaPath: "#/properties/proposed/items/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid17 = _errs148 === errors;
                                                                                if (!valid17) {
                                                                                  break;
                                                                                }
                                                                              }
                                                                            } else {
                                                                              validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5 + "/requirements", schemaPath: "#/properties/proposed/items/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid16 = _errs146 === errors;
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
                                                          validate20.errors = [{ instancePath: instancePath + "/proposed/" + i5, schemaPath: "#/properties/proposed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid15 = _errs133 === errors;
                                                      if (!valid15) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/proposed", schemaPath: "#/properties/proposed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs131 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.idleSeverities !== void 0) {
                                                let data70 = data.idleSeverities;
                                                const _errs150 = errors;
                                                if (errors === _errs150) {
                                                  if (Array.isArray(data70)) {
                                                    if (data70.length < 1) {
                                                      validate20.errors = [{ instancePath: instancePath + "/idleSeverities", schemaPath: "#/properties/idleSeverities/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                      return false;
                                                    } else {
                                                      var valid18 = true;
                                                      const len6 = data70.length;
                                                      for (let i7 = 0; i7 < len6; i7++) {
                                                        let data71 = data70[i7];
                                                        const _errs152 = errors;
                                                        if (errors === _errs152) {
                                                          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                                                            let missing11;
                                                            if (data71.name === void 0 && (missing11 = "name") || data71.to === void 0 && (missing11 = "to") || data71.reason === void 0 && (missing11 = "reason") || data71.cases === void 0 && (missing11 = "cases")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7, schemaPath: "#/properties/idleSeverities/items/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs154 = errors;
                                                              for (const key11 in data71) {
                                                                if (!(key11 === "name" || key11 === "to" || key11 === "reason" || key11 === "cases")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7, schemaPath: "#/properties/idleSeverities/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs154 === errors) {
                                                                if (data71.name !== void 0) {
                                                                  let data72 = data71.name;
                                                                  const _errs155 = errors;
                                                                  if (errors === _errs155) {
                                                                    if (typeof data72 === "string") {
                                                                      if (!pattern18.test(data72)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/name", schemaPath: "#/properties/idleSeverities/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}(/[a-z0-9]+(-[a-z0-9]+)*)?$"' }];
                                                                        return false;
                                                                      }
                                                                    } else {
                                                                      validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/name", schemaPath: "#/properties/idleSeverities/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                  var valid19 = _errs155 === errors;
                                                                } else {
                                                                  var valid19 = true;
                                                                }
                                                                if (valid19) {
                                                                  if (data71.to !== void 0) {
                                                                    let data73 = data71.to;
                                                                    const _errs157 = errors;
                                                                    if (typeof data73 !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/to", schemaPath: "#/properties/idleSeverities/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    if (!(data73 === "error" || data73 === "warning" || data73 === "note" || data73 === "off")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/to", schemaPath: "#/properties/idleSeverities/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.idleSeverities.items.properties.to.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid19 = _errs157 === errors;
                                                                  } else {
                                                                    var valid19 = true;
                                                                  }
                                                                  if (valid19) {
                                                                    if (data71.reason !== void 0) {
                                                                      let data74 = data71.reason;
                                                                      const _errs159 = errors;
                                                                      if (typeof data74 !== "string") {
                                                                        validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/reason", schemaPath: "#/properties/idleSeverities/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                      if (!(data74 === "rule-has-it" || data74 === "no-case-left" || data74 === "case-has-it")) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/reason", schemaPath: "#/properties/idleSeverities/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema31.properties.idleSeverities.items.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid19 = _errs159 === errors;
                                                                    } else {
                                                                      var valid19 = true;
                                                                    }
                                                                    if (valid19) {
                                                                      if (data71.cases !== void 0) {
                                                                        let data75 = data71.cases;
                                                                        const _errs161 = errors;
                                                                        if (errors === _errs161) {
                                                                          if (Array.isArray(data75)) {
                                                                            var valid20 = true;
                                                                            const len7 = data75.length;
                                                                            for (let i8 = 0; i8 < len7; i8++) {
                                                                              let data76 = data75[i8];
                                                                              const _errs163 = errors;
                                                                              if (errors === _errs163) {
                                                                                if (typeof data76 === "string") {
                                                                                  if (!pattern19.test(data76)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/cases/" + i8, schemaPath: "#/properties/idleSeverities/items/properties/cases/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}/[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}/[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/cases/" + i8, schemaPath: "#/properties/idleSeverities/items/properties/cases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid20 = _errs163 === errors;
                                                                              if (!valid20) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7 + "/cases", schemaPath: "#/properties/idleSeverities/items/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid19 = _errs161 === errors;
                                                                      } else {
                                                                        var valid19 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/idleSeverities/" + i7, schemaPath: "#/properties/idleSeverities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid18 = _errs152 === errors;
                                                        if (!valid18) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/idleSeverities", schemaPath: "#/properties/idleSeverities/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs150 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.excuses !== void 0) {
                                                  const _errs165 = errors;
                                                  if (!validate21(data.excuses, { instancePath: instancePath + "/excuses", parentData: data, parentDataProperty: "excuses", rootData, dynamicAnchors })) {
                                                    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid0 = _errs165 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.change !== void 0) {
                                                    let data78 = data.change;
                                                    const _errs166 = errors;
                                                    const _errs167 = errors;
                                                    let valid21 = false;
                                                    const _errs168 = errors;
                                                    if (!validate29(data78, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var _valid0 = _errs168 === errors;
                                                    valid21 = valid21 || _valid0;
                                                    const _errs169 = errors;
                                                    if (data78 !== null) {
                                                      const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                      if (vErrors === null) {
                                                        vErrors = [err0];
                                                      } else {
                                                        vErrors.push(err0);
                                                      }
                                                      errors++;
                                                    }
                                                    var _valid0 = _errs169 === errors;
                                                    valid21 = valid21 || _valid0;
                                                    if (!valid21) {
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
                                                      errors = _errs167;
                                                      if (vErrors !== null) {
                                                        if (_errs167) {
                                                          vErrors.length = _errs167;
                                                        } else {
                                                          vErrors = null;
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs166 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.findings !== void 0) {
                                                      let data79 = data.findings;
                                                      const _errs171 = errors;
                                                      if (errors === _errs171) {
                                                        if (Array.isArray(data79)) {
                                                          var valid22 = true;
                                                          const len8 = data79.length;
                                                          for (let i9 = 0; i9 < len8; i9++) {
                                                            let data80 = data79[i9];
                                                            const _errs173 = errors;
                                                            if (errors === _errs173) {
                                                              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                                let missing12;
                                                                if (data80.id === void 0 && (missing12 = "id") || data80.rule === void 0 && (missing12 = "rule") || data80.requirement === void 0 && (missing12 = "requirement") || data80.severity === void 0 && (missing12 = "severity") || data80.disposition === void 0 && (missing12 = "disposition") || data80.waiver === void 0 && (missing12 = "waiver") || data80.change === void 0 && (missing12 = "change") || data80.worse === void 0 && (missing12 = "worse") || data80.basis === void 0 && (missing12 = "basis") || data80.citation === void 0 && (missing12 = "citation") || data80.title === void 0 && (missing12 = "title") || data80.message === void 0 && (missing12 = "message") || data80.remedy === void 0 && (missing12 = "remedy") || data80.vendor === void 0 && (missing12 = "vendor") || data80.service === void 0 && (missing12 = "service") || data80.contract === void 0 && (missing12 = "contract") || data80.guideline === void 0 && (missing12 = "guideline") || data80.file === void 0 && (missing12 = "file") || data80.line === void 0 && (missing12 = "line") || data80.column === void 0 && (missing12 = "column") || data80.endLine === void 0 && (missing12 = "endLine") || data80.endColumn === void 0 && (missing12 = "endColumn") || data80.pointer === void 0 && (missing12 = "pointer") || data80.page === void 0 && (missing12 = "page") || data80.args === void 0 && (missing12 = "args")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs175 = errors;
                                                                  for (const key12 in data80) {
                                                                    if (!func1.call(schema31.properties.findings.items.properties, key12)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs175 === errors) {
                                                                    if (data80.id !== void 0) {
                                                                      let data81 = data80.id;
                                                                      const _errs176 = errors;
                                                                      if (errors === _errs176) {
                                                                        if (typeof data81 === "string") {
                                                                          if (!pattern32.test(data81)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid23 = _errs176 === errors;
                                                                    } else {
                                                                      var valid23 = true;
                                                                    }
                                                                    if (valid23) {
                                                                      if (data80.rule !== void 0) {
                                                                        let data82 = data80.rule;
                                                                        const _errs178 = errors;
                                                                        if (errors === _errs178) {
                                                                          if (typeof data82 === "string") {
                                                                            if (!pattern16.test(data82)) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                                              return false;
                                                                            }
                                                                          } else {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid23 = _errs178 === errors;
                                                                      } else {
                                                                        var valid23 = true;
                                                                      }
                                                                      if (valid23) {
                                                                        if (data80.requirement !== void 0) {
                                                                          const _errs180 = errors;
                                                                          if (typeof data80.requirement !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/requirement", schemaPath: "#/properties/findings/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid23 = _errs180 === errors;
                                                                        } else {
                                                                          var valid23 = true;
                                                                        }
                                                                        if (valid23) {
                                                                          if (data80.severity !== void 0) {
                                                                            let data84 = data80.severity;
                                                                            const _errs182 = errors;
                                                                            if (typeof data84 !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            if (!(data84 === "error" || data84 === "warning" || data84 === "note")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid23 = _errs182 === errors;
                                                                          } else {
                                                                            var valid23 = true;
                                                                          }
                                                                          if (valid23) {
                                                                            if (data80.disposition !== void 0) {
                                                                              let data85 = data80.disposition;
                                                                              const _errs184 = errors;
                                                                              if (typeof data85 !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              if (!(data85 === "open" || data85 === "waived" || data85 === "baselined")) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.disposition.enum }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                              }
                                                                              var valid23 = _errs184 === errors;
                                                                            } else {
                                                                              var valid23 = true;
                                                                            }
                                                                            if (valid23) {
                                                                              if (data80.waiver !== void 0) {
                                                                                let data86 = data80.waiver;
                                                                                const _errs186 = errors;
                                                                                const _errs187 = errors;
                                                                                let valid24 = false;
                                                                                const _errs188 = errors;
                                                                                const _errs189 = errors;
                                                                                if (errors === _errs189) {
                                                                                  if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                                                    let missing13;
                                                                                    if (data86.reason === void 0 && (missing13 = "reason") || data86.owner === void 0 && (missing13 = "owner") || data86.approver === void 0 && (missing13 = "approver") || data86.approvedOn === void 0 && (missing13 = "approvedOn") || data86.expiresOn === void 0 && (missing13 = "expiresOn") || data86.ticket === void 0 && (missing13 = "ticket")) {
                                                                                      const err2 = { instancePath: instancePath + "/findings/" + i9 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err2];
                                                                                      } else {
                                                                                        vErrors.push(err2);
                                                                                      }
                                                                                      errors++;
                                                                                    } else {
                                                                                      const _errs191 = errors;
                                                                                      for (const key13 in data86) {
                                                                                        if (!(key13 === "reason" || key13 === "owner" || key13 === "approver" || key13 === "approvedOn" || key13 === "expiresOn" || key13 === "ticket")) {
                                                                                          const err3 = { instancePath: instancePath + "/findings/" + i9 + "/waiver", schemaPath: "#/$defs/waiver_note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err3];
                                                                                          } else {
                                                                                            vErrors.push(err3);
                                                                                          }
                                                                                          errors++;
                                                                                          break;
                                                                                        }
                                                                                      }
                                                                                      if (_errs191 === errors) {
                                                                                        if (data86.reason !== void 0) {
                                                                                          const _errs192 = errors;
                                                                                          if (typeof data86.reason !== "string") {
                                                                                            const err4 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/reason", schemaPath: "#/$defs/waiver_note/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err4];
                                                                                            } else {
                                                                                              vErrors.push(err4);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                          var valid26 = _errs192 === errors;
                                                                                        } else {
                                                                                          var valid26 = true;
                                                                                        }
                                                                                        if (valid26) {
                                                                                          if (data86.owner !== void 0) {
                                                                                            const _errs194 = errors;
                                                                                            if (typeof data86.owner !== "string") {
                                                                                              const err5 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/owner", schemaPath: "#/$defs/waiver_note/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err5];
                                                                                              } else {
                                                                                                vErrors.push(err5);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                            var valid26 = _errs194 === errors;
                                                                                          } else {
                                                                                            var valid26 = true;
                                                                                          }
                                                                                          if (valid26) {
                                                                                            if (data86.approver !== void 0) {
                                                                                              const _errs196 = errors;
                                                                                              if (typeof data86.approver !== "string") {
                                                                                                const err6 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/approver", schemaPath: "#/$defs/waiver_note/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                if (vErrors === null) {
                                                                                                  vErrors = [err6];
                                                                                                } else {
                                                                                                  vErrors.push(err6);
                                                                                                }
                                                                                                errors++;
                                                                                              }
                                                                                              var valid26 = _errs196 === errors;
                                                                                            } else {
                                                                                              var valid26 = true;
                                                                                            }
                                                                                            if (valid26) {
                                                                                              if (data86.approvedOn !== void 0) {
                                                                                                let data90 = data86.approvedOn;
                                                                                                const _errs198 = errors;
                                                                                                if (errors === _errs198) {
                                                                                                  if (errors === _errs198) {
                                                                                                    if (typeof data90 === "string") {
                                                                                                      if (!formats0.validate(data90)) {
                                                                                                        const err7 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err7];
                                                                                                        } else {
                                                                                                          vErrors.push(err7);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    } else {
                                                                                                      const err8 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err8];
                                                                                                      } else {
                                                                                                        vErrors.push(err8);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid26 = _errs198 === errors;
                                                                                              } else {
                                                                                                var valid26 = true;
                                                                                              }
                                                                                              if (valid26) {
                                                                                                if (data86.expiresOn !== void 0) {
                                                                                                  let data91 = data86.expiresOn;
                                                                                                  const _errs200 = errors;
                                                                                                  if (errors === _errs200) {
                                                                                                    if (errors === _errs200) {
                                                                                                      if (typeof data91 === "string") {
                                                                                                        if (!formats0.validate(data91)) {
                                                                                                          const err9 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                                                                                          if (vErrors === null) {
                                                                                                            vErrors = [err9];
                                                                                                          } else {
                                                                                                            vErrors.push(err9);
                                                                                                          }
                                                                                                          errors++;
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err10 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err10];
                                                                                                        } else {
                                                                                                          vErrors.push(err10);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid26 = _errs200 === errors;
                                                                                                } else {
                                                                                                  var valid26 = true;
                                                                                                }
                                                                                                if (valid26) {
                                                                                                  if (data86.ticket !== void 0) {
                                                                                                    let data92 = data86.ticket;
                                                                                                    const _errs202 = errors;
                                                                                                    if (typeof data92 !== "string" && data92 !== null) {
                                                                                                      const err11 = { instancePath: instancePath + "/findings/" + i9 + "/waiver/ticket", schemaPath: "#/$defs/waiver_note/properties/ticket/type", keyword: "type", params: { type: schema52.properties.ticket.type }, message: "must be string,null" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err11];
                                                                                                      } else {
                                                                                                        vErrors.push(err11);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                    var valid26 = _errs202 === errors;
                                                                                                  } else {
                                                                                                    var valid26 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else {
                                                                                    const err12 = { instancePath: instancePath + "/findings/" + i9 + "/waiver", schemaPath: "#/$defs/waiver_note/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err12];
                                                                                    } else {
                                                                                      vErrors.push(err12);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                }
                                                                                var _valid1 = _errs188 === errors;
                                                                                valid24 = valid24 || _valid1;
                                                                                const _errs204 = errors;
                                                                                if (data86 !== null) {
                                                                                  const err13 = { instancePath: instancePath + "/findings/" + i9 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err13];
                                                                                  } else {
                                                                                    vErrors.push(err13);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                var _valid1 = _errs204 === errors;
                                                                                valid24 = valid24 || _valid1;
                                                                                if (!valid24) {
                                                                                  const err14 = { instancePath: instancePath + "/findings/" + i9 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err14];
                                                                                  } else {
                                                                                    vErrors.push(err14);
                                                                                  }
                                                                                  errors++;
                                                                                  validate20.errors = vErrors;
                                                                                  return false;
                                                                                } else {
                                                                                  errors = _errs187;
                                                                                  if (vErrors !== null) {
                                                                                    if (_errs187) {
                                                                                      vErrors.length = _errs187;
                                                                                    } else {
                                                                                      vErrors = null;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid23 = _errs186 === errors;
                                                                              } else {
                                                                                var valid23 = true;
                                                                              }
                                                                              if (valid23) {
                                                                                if (data80.change !== void 0) {
                                                                                  let data93 = data80.change;
                                                                                  const _errs206 = errors;
                                                                                  if (typeof data93 !== "string" && data93 !== null) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/change", schemaPath: "#/properties/findings/items/properties/change/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.change.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  if (!(data93 === "introduced" || data93 === "existing" || data93 === "resolved" || data93 === null)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/change", schemaPath: "#/properties/findings/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid23 = _errs206 === errors;
                                                                                } else {
                                                                                  var valid23 = true;
                                                                                }
                                                                                if (valid23) {
                                                                                  if (data80.worse !== void 0) {
                                                                                    const _errs208 = errors;
                                                                                    if (typeof data80.worse !== "boolean") {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/worse", schemaPath: "#/properties/findings/items/properties/worse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid23 = _errs208 === errors;
                                                                                  } else {
                                                                                    var valid23 = true;
                                                                                  }
                                                                                  if (valid23) {
                                                                                    if (data80.kind !== void 0) {
                                                                                      let data95 = data80.kind;
                                                                                      const _errs210 = errors;
                                                                                      if (typeof data95 !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/kind", schemaPath: "#/properties/findings/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (!(data95 === "upcoming")) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/kind", schemaPath: "#/properties/findings/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid23 = _errs210 === errors;
                                                                                    } else {
                                                                                      var valid23 = true;
                                                                                    }
                                                                                    if (valid23) {
                                                                                      if (data80.excepted !== void 0) {
                                                                                        let data96 = data80.excepted;
                                                                                        const _errs212 = errors;
                                                                                        if (typeof data96 !== "boolean") {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/excepted", schemaPath: "#/properties/findings/items/properties/excepted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (true !== data96) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/excepted", schemaPath: "#/properties/findings/items/properties/excepted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid23 = _errs212 === errors;
                                                                                      } else {
                                                                                        var valid23 = true;
                                                                                      }
                                                                                      if (valid23) {
                                                                                        if (data80.ofChangedRule !== void 0) {
                                                                                          let data97 = data80.ofChangedRule;
                                                                                          const _errs214 = errors;
                                                                                          if (typeof data97 !== "boolean") {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/ofChangedRule", schemaPath: "#/properties/findings/items/properties/ofChangedRule/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (true !== data97) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/ofChangedRule", schemaPath: "#/properties/findings/items/properties/ofChangedRule/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid23 = _errs214 === errors;
                                                                                        } else {
                                                                                          var valid23 = true;
                                                                                        }
                                                                                        if (valid23) {
                                                                                          if (data80.basis !== void 0) {
                                                                                            let data98 = data80.basis;
                                                                                            const _errs216 = errors;
                                                                                            if (typeof data98 !== "string") {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                              return false;
                                                                                            }
                                                                                            if (!(data98 === "statute" || data98 === "guideline" || data98 === "gate")) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid23 = _errs216 === errors;
                                                                                          } else {
                                                                                            var valid23 = true;
                                                                                          }
                                                                                          if (valid23) {
                                                                                            if (data80.citation !== void 0) {
                                                                                              const _errs218 = errors;
                                                                                              if (typeof data80.citation !== "string") {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/citation", schemaPath: "#/properties/findings/items/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid23 = _errs218 === errors;
                                                                                            } else {
                                                                                              var valid23 = true;
                                                                                            }
                                                                                            if (valid23) {
                                                                                              if (data80.penalty !== void 0) {
                                                                                                let data100 = data80.penalty;
                                                                                                const _errs220 = errors;
                                                                                                if (typeof data100 !== "string" && data100 !== null) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/penalty", schemaPath: "#/properties/findings/items/properties/penalty/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.penalty.type }, message: "must be string,null" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid23 = _errs220 === errors;
                                                                                              } else {
                                                                                                var valid23 = true;
                                                                                              }
                                                                                              if (valid23) {
                                                                                                if (data80.title !== void 0) {
                                                                                                  const _errs222 = errors;
                                                                                                  if (typeof data80.title !== "string") {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/title", schemaPath: "#/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  var valid23 = _errs222 === errors;
                                                                                                } else {
                                                                                                  var valid23 = true;
                                                                                                }
                                                                                                if (valid23) {
                                                                                                  if (data80.message !== void 0) {
                                                                                                    const _errs224 = errors;
                                                                                                    if (typeof data80.message !== "string") {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid23 = _errs224 === errors;
                                                                                                  } else {
                                                                                                    var valid23 = true;
                                                                                                  }
                                                                                                  if (valid23) {
                                                                                                    if (data80.remedy !== void 0) {
                                                                                                      const _errs226 = errors;
                                                                                                      if (typeof data80.remedy !== "string") {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      var valid23 = _errs226 === errors;
                                                                                                    } else {
                                                                                                      var valid23 = true;
                                                                                                    }
                                                                                                    if (valid23) {
                                                                                                      if (data80.vendor !== void 0) {
                                                                                                        let data104 = data80.vendor;
                                                                                                        const _errs228 = errors;
                                                                                                        if (typeof data104 !== "string" && data104 !== null) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/vendor", schemaPath: "#/properties/findings/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.vendor.type }, message: "must be string,null" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid23 = _errs228 === errors;
                                                                                                      } else {
                                                                                                        var valid23 = true;
                                                                                                      }
                                                                                                      if (valid23) {
                                                                                                        if (data80.service !== void 0) {
                                                                                                          let data105 = data80.service;
                                                                                                          const _errs230 = errors;
                                                                                                          if (typeof data105 !== "string" && data105 !== null) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/service", schemaPath: "#/properties/findings/items/properties/service/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.service.type }, message: "must be string,null" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid23 = _errs230 === errors;
                                                                                                        } else {
                                                                                                          var valid23 = true;
                                                                                                        }
                                                                                                        if (valid23) {
                                                                                                          if (data80.contract !== void 0) {
                                                                                                            let data106 = data80.contract;
                                                                                                            const _errs232 = errors;
                                                                                                            if (typeof data106 !== "string" && data106 !== null) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/contract", schemaPath: "#/properties/findings/items/properties/contract/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.contract.type }, message: "must be string,null" }];
                                                                                                              return false;
                                                                                                            }
                                                                                                            var valid23 = _errs232 === errors;
                                                                                                          } else {
                                                                                                            var valid23 = true;
                                                                                                          }
                                                                                                          if (valid23) {
                                                                                                            if (data80.guideline !== void 0) {
                                                                                                              let data107 = data80.guideline;
                                                                                                              const _errs234 = errors;
                                                                                                              if (typeof data107 !== "string" && data107 !== null) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/guideline", schemaPath: "#/properties/findings/items/properties/guideline/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.guideline.type }, message: "must be string,null" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid23 = _errs234 === errors;
                                                                                                            } else {
                                                                                                              var valid23 = true;
                                                                                                            }
                                                                                                            if (valid23) {
                                                                                                              if (data80.file !== void 0) {
                                                                                                                const _errs236 = errors;
                                                                                                                if (typeof data80.file !== "string") {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid23 = _errs236 === errors;
                                                                                                              } else {
                                                                                                                var valid23 = true;
                                                                                                              }
                                                                                                              if (valid23) {
                                                                                                                if (data80.line !== void 0) {
                                                                                                                  let data109 = data80.line;
                                                                                                                  const _errs238 = errors;
                                                                                                                  if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  if (errors === _errs238) {
                                                                                                                    if (typeof data109 == "number" && isFinite(data109)) {
                                                                                                                      if (data109 < 1 || isNaN(data109)) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid23 = _errs238 === errors;
                                                                                                                } else {
                                                                                                                  var valid23 = true;
                                                                                                                }
                                                                                                                if (valid23) {
                                                                                                                  if (data80.column !== void 0) {
                                                                                                                    let data110 = data80.column;
                                                                                                                    const _errs240 = errors;
                                                                                                                    if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                    if (errors === _errs240) {
                                                                                                                      if (typeof data110 == "number" && isFinite(data110)) {
                                                                                                                        if (data110 < 1 || isNaN(data110)) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid23 = _errs240 === errors;
                                                                                                                  } else {
                                                                                                                    var valid23 = true;
                                                                                                                  }
                                                                                                                  if (valid23) {
                                                                                                                    if (data80.endLine !== void 0) {
                                                                                                                      let data111 = data80.endLine;
                                                                                                                      const _errs242 = errors;
                                                                                                                      if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111))) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                      if (errors === _errs242) {
                                                                                                                        if (typeof data111 == "number" && isFinite(data111)) {
                                                                                                                          if (data111 < 1 || isNaN(data111)) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid23 = _errs242 === errors;
                                                                                                                    } else {
                                                                                                                      var valid23 = true;
                                                                                                                    }
                                                                                                                    if (valid23) {
                                                                                                                      if (data80.endColumn !== void 0) {
                                                                                                                        let data112 = data80.endColumn;
                                                                                                                        const _errs244 = errors;
                                                                                                                        if (!(typeof data112 == "number" && (!(data112 % 1) && !isNaN(data112)) && isFinite(data112))) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                          return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs244) {
                                                                                                                          if (typeof data112 == "number" && isFinite(data112)) {
                                                                                                                            if (data112 < 1 || isNaN(data112)) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                        var valid23 = _errs244 === errors;
                                                                                                                      } else {
                                                                                                                        var valid23 = true;
                                                                                                                      }
                                                                                                                      if (valid23) {
                                                                                                                        if (data80.pointer !== void 0) {
                                                                                                                          const _errs246 = errors;
                                                                                                                          if (typeof data80.pointer !== "string") {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                          var valid23 = _errs246 === errors;
                                                                                                                        } else {
                                                                                                                          var valid23 = true;
                                                                                                                        }
                                                                                                                        if (valid23) {
                                                                                                                          if (data80.page !== void 0) {
                                                                                                                            const _errs248 = errors;
                                                                                                                            if (typeof data80.page !== "string") {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/page", schemaPath: "#/properties/findings/items/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                            var valid23 = _errs248 === errors;
                                                                                                                          } else {
                                                                                                                            var valid23 = true;
                                                                                                                          }
                                                                                                                          if (valid23) {
                                                                                                                            if (data80.args !== void 0) {
                                                                                                                              let data115 = data80.args;
                                                                                                                              const _errs250 = errors;
                                                                                                                              const _errs251 = errors;
                                                                                                                              if (errors === _errs251) {
                                                                                                                                if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                                                                                                  for (const key14 in data115) {
                                                                                                                                    let data116 = data115[key14];
                                                                                                                                    const _errs254 = errors;
                                                                                                                                    const _errs255 = errors;
                                                                                                                                    let valid29 = false;
                                                                                                                                    const _errs256 = errors;
                                                                                                                                    if (typeof data116 !== "string") {
                                                                                                                                      const err15 = { instancePath: instancePath + "/findings/" + i9 + "/args/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err15];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err15);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    }
                                                                                                                                    var _valid2 = _errs256 === errors;
                                                                                                                                    valid29 = valid29 || _valid2;
                                                                                                                                    const _errs258 = errors;
                                                                                                                                    if (!(typeof data116 == "number" && isFinite(data116))) {
                                                                                                                                      const err16 = { instancePath: instancePath + "/findings/" + i9 + "/args/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err16];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err16);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                    }
                                                                                                                                    var _valid2 = _errs258 === errors;
                                                                                                                                    valid29 = valid29 || _valid2;
                                                                                                                                    const _errs260 = errors;
                                                                                                                                    if (errors === _errs260) {
                                                                                                                                      if (Array.isArray(data116)) {
                                                                                                                                        var valid30 = true;
                                                                                                                                        const len9 = data116.length;
                                                                                                                                        for (let i10 = 0; i10 < len9; i10++) {
                                                                                                                                          const _errs262 = errors;
                                                                                                                                          if (typeof data116[i10] !== "string") {
                                                                                                                                            const err17 = { instancePath: instancePath + "/findings/" + i9 + "/args/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i10, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                            if (vErrors === null) {
                                                                                                                                              vErrors = [err17];
                                                                                                                                            } else {
                                                                                                                                              vErrors.push(err17);
                                                                                                                                            }
                                                                                                                                            errors++;
                                                                                                                                          }
                                                                                                                                          var valid30 = _errs262 === errors;
                                                                                                                                          if (!valid30) {
                                                                                                                                            break;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      } else {
                                                                                                                                        const err18 = { instancePath: instancePath + "/findings/" + i9 + "/args/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err18];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err18);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var _valid2 = _errs260 === errors;
                                                                                                                                    valid29 = valid29 || _valid2;
                                                                                                                                    if (!valid29) {
                                                                                                                                      const err19 = { instancePath: instancePath + "/findings/" + i9 + "/args/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                      if (vErrors === null) {
                                                                                                                                        vErrors = [err19];
                                                                                                                                      } else {
                                                                                                                                        vErrors.push(err19);
                                                                                                                                      }
                                                                                                                                      errors++;
                                                                                                                                      validate20.errors = vErrors;
                                                                                                                                      return false;
                                                                                                                                    } else {
                                                                                                                                      errors = _errs255;
                                                                                                                                      if (vErrors !== null) {
                                                                                                                                        if (_errs255) {
                                                                                                                                          vErrors.length = _errs255;
                                                                                                                                        } else {
                                                                                                                                          vErrors = null;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid28 = _errs254 === errors;
                                                                                                                                    if (!valid28) {
                                                                                                                                      break;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                } else {
                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                  return false;
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid23 = _errs250 === errors;
                                                                                                                            } else {
                                                                                                                              var valid23 = true;
                                                                                                                            }
                                                                                                                            if (valid23) {
                                                                                                                              if (data80.services !== void 0) {
                                                                                                                                let data118 = data80.services;
                                                                                                                                const _errs264 = errors;
                                                                                                                                if (errors === _errs264) {
                                                                                                                                  if (Array.isArray(data118)) {
                                                                                                                                    var valid31 = true;
                                                                                                                                    const len10 = data118.length;
                                                                                                                                    for (let i11 = 0; i11 < len10; i11++) {
                                                                                                                                      const _errs266 = errors;
                                                                                                                                      if (typeof data118[i11] !== "string") {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/services/" + i11, schemaPath: "#/properties/findings/items/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                      var valid31 = _errs266 === errors;
                                                                                                                                      if (!valid31) {
                                                                                                                                        break;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/services", schemaPath: "#/properties/findings/items/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid23 = _errs264 === errors;
                                                                                                                              } else {
                                                                                                                                var valid23 = true;
                                                                                                                              }
                                                                                                                              if (valid23) {
                                                                                                                                if (data80.frame !== void 0) {
                                                                                                                                  let data120 = data80.frame;
                                                                                                                                  const _errs268 = errors;
                                                                                                                                  const _errs269 = errors;
                                                                                                                                  if (errors === _errs269) {
                                                                                                                                    if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                                                                                                                                      let missing14;
                                                                                                                                      if (data120.firstLine === void 0 && (missing14 = "firstLine") || data120.lines === void 0 && (missing14 = "lines")) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                        return false;
                                                                                                                                      } else {
                                                                                                                                        const _errs271 = errors;
                                                                                                                                        for (const key15 in data120) {
                                                                                                                                          if (!(key15 === "firstLine" || key15 === "lines")) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        if (_errs271 === errors) {
                                                                                                                                          if (data120.firstLine !== void 0) {
                                                                                                                                            let data121 = data120.firstLine;
                                                                                                                                            const _errs272 = errors;
                                                                                                                                            if (!(typeof data121 == "number" && (!(data121 % 1) && !isNaN(data121)) && isFinite(data121))) {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                              return false;
                                                                                                                                            }
                                                                                                                                            if (errors === _errs272) {
                                                                                                                                              if (typeof data121 == "number" && isFinite(data121)) {
                                                                                                                                                if (data121 < 1 || isNaN(data121)) {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            var valid33 = _errs272 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid33 = true;
                                                                                                                                          }
                                                                                                                                          if (valid33) {
                                                                                                                                            if (data120.lines !== void 0) {
                                                                                                                                              let data122 = data120.lines;
                                                                                                                                              const _errs274 = errors;
                                                                                                                                              if (errors === _errs274) {
                                                                                                                                                if (Array.isArray(data122)) {
                                                                                                                                                  var valid34 = true;
                                                                                                                                                  const len11 = data122.length;
                                                                                                                                                  for (let i12 = 0; i12 < len11; i12++) {
                                                                                                                                                    const _errs276 = errors;
                                                                                                                                                    if (typeof data122[i12] !== "string") {
                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame/lines/" + i12, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                      return false;
                                                                                                                                                    }
                                                                                                                                                    var valid34 = _errs276 === errors;
                                                                                                                                                    if (!valid34) {
                                                                                                                                                      break;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                } else {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                              var valid33 = _errs274 === errors;
                                                                                                                                            } else {
                                                                                                                                              var valid33 = true;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    } else {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  var valid23 = _errs268 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid23 = true;
                                                                                                                                }
                                                                                                                                if (valid23) {
                                                                                                                                  if (data80.excuse !== void 0) {
                                                                                                                                    let data124 = data80.excuse;
                                                                                                                                    const _errs278 = errors;
                                                                                                                                    if (errors === _errs278) {
                                                                                                                                      if (typeof data124 === "string") {
                                                                                                                                        if (!pattern32.test(data124)) {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/excuse", schemaPath: "#/properties/findings/items/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                      } else {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/excuse", schemaPath: "#/properties/findings/items/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid23 = _errs278 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid23 = true;
                                                                                                                                  }
                                                                                                                                  if (valid23) {
                                                                                                                                    if (data80.detail !== void 0) {
                                                                                                                                      let data125 = data80.detail;
                                                                                                                                      const _errs280 = errors;
                                                                                                                                      if (errors === _errs280) {
                                                                                                                                        if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                                                                                                                                          let missing15;
                                                                                                                                          if (data125.section === void 0 && (missing15 = "section") || data125.citation === void 0 && (missing15 = "citation") || data125.title === void 0 && (missing15 = "title") || data125.message === void 0 && (missing15 = "message") || data125.remedy === void 0 && (missing15 = "remedy") || data125.frame === void 0 && (missing15 = "frame") || data125.excuse === void 0 && (missing15 = "excuse")) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                            return false;
                                                                                                                                          } else {
                                                                                                                                            const _errs282 = errors;
                                                                                                                                            for (const key16 in data125) {
                                                                                                                                              if (!(key16 === "section" || key16 === "citation" || key16 === "penalty" || key16 === "title" || key16 === "message" || key16 === "remedy" || key16 === "frame" || key16 === "excuse")) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            if (_errs282 === errors) {
                                                                                                                                              if (data125.section !== void 0) {
                                                                                                                                                const _errs283 = errors;
                                                                                                                                                if (typeof data125.section !== "string") {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                                var valid35 = _errs283 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid35 = true;
                                                                                                                                              }
                                                                                                                                              if (valid35) {
                                                                                                                                                if (data125.citation !== void 0) {
                                                                                                                                                  let data127 = data125.citation;
                                                                                                                                                  const _errs286 = errors;
                                                                                                                                                  const _errs287 = errors;
                                                                                                                                                  if (errors === _errs287) {
                                                                                                                                                    if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                                                                                                                                                      let missing16;
                                                                                                                                                      if (data127.en === void 0 && (missing16 = "en") || data127.ko === void 0 && (missing16 = "ko")) {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                                        return false;
                                                                                                                                                      } else {
                                                                                                                                                        const _errs289 = errors;
                                                                                                                                                        for (const key17 in data127) {
                                                                                                                                                          if (!(key17 === "en" || key17 === "ko")) {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/citation", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                                                                            return false;
                                                                                                                                                            break;
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                        if (_errs289 === errors) {
                                                                                                                                                          if (data127.en !== void 0) {
                                                                                                                                                            const _errs290 = errors;
                                                                                                                                                            if (typeof data127.en !== "string") {
                                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/citation/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                              return false;
                                                                                                                                                            }
                                                                                                                                                            var valid38 = _errs290 === errors;
                                                                                                                                                          } else {
                                                                                                                                                            var valid38 = true;
                                                                                                                                                          }
                                                                                                                                                          if (valid38) {
                                                                                                                                                            if (data127.ko !== void 0) {
                                                                                                                                                              const _errs292 = errors;
                                                                                                                                                              if (typeof data127.ko !== "string") {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/citation/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                return false;
                                                                                                                                                              }
                                                                                                                                                              var valid38 = _errs292 === errors;
                                                                                                                                                            } else {
                                                                                                                                                              var valid38 = true;
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                    } else {
                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/citation", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                      return false;
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  var valid35 = _errs286 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid35 = true;
                                                                                                                                                }
                                                                                                                                                if (valid35) {
                                                                                                                                                  if (data125.penalty !== void 0) {
                                                                                                                                                    let data130 = data125.penalty;
                                                                                                                                                    const _errs294 = errors;
                                                                                                                                                    const _errs295 = errors;
                                                                                                                                                    let valid39 = false;
                                                                                                                                                    const _errs296 = errors;
                                                                                                                                                    const _errs297 = errors;
                                                                                                                                                    if (errors === _errs297) {
                                                                                                                                                      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                                                                                        let missing17;
                                                                                                                                                        if (data130.en === void 0 && (missing17 = "en") || data130.ko === void 0 && (missing17 = "ko")) {
                                                                                                                                                          const err20 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                                                                                                                                          if (vErrors === null) {
                                                                                                                                                            vErrors = [err20];
                                                                                                                                                          } else {
                                                                                                                                                            vErrors.push(err20);
                                                                                                                                                          }
                                                                                                                                                          errors++;
                                                                                                                                                        } else {
                                                                                                                                                          const _errs299 = errors;
                                                                                                                                                          for (const key18 in data130) {
                                                                                                                                                            if (!(key18 === "en" || key18 === "ko")) {
                                                                                                                                                              const err21 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                                                                                                                                                              if (vErrors === null) {
                                                                                                                                                                vErrors = [err21];
                                                                                                                                                              } else {
                                                                                                                                                                vErrors.push(err21);
                                                                                                                                                              }
                                                                                                                                                              errors++;
                                                                                                                                                              break;
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                          if (_errs299 === errors) {
                                                                                                                                                            if (data130.en !== void 0) {
                                                                                                                                                              const _errs300 = errors;
                                                                                                                                                              if (typeof data130.en !== "string") {
                                                                                                                                                                const err22 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                if (vErrors === null) {
                                                                                                                                                                  vErrors = [err22];
                                                                                                                                                                } else {
                                                                                                                                                                  vErrors.push(err22);
                                                                                                                                                                }
                                                                                                                                                                errors++;
                                                                                                                                                              }
                                                                                                                                                              var valid41 = _errs300 === errors;
                                                                                                                                                            } else {
                                                                                                                                                              var valid41 = true;
                                                                                                                                                            }
                                                                                                                                                            if (valid41) {
                                                                                                                                                              if (data130.ko !== void 0) {
                                                                                                                                                                const _errs302 = errors;
                                                                                                                                                                if (typeof data130.ko !== "string") {
                                                                                                                                                                  const err23 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                                                  if (vErrors === null) {
                                                                                                                                                                    vErrors = [err23];
                                                                                                                                                                  } else {
                                                                                                                                                                    vErrors.push(err23);
                                                                                                                                                                  }
                                                                                                                                                                  errors++;
                                                                                                                                                                }
                                                                                                                                                                var valid41 = _errs302 === errors;
                                                                                                                                                              } else {
                                                                                                                                                                var valid41 = true;
                                                                                                                                                              }
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                      } else {
                                                                                                                                                        const err24 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                                                        if (vErrors === null) {
                                                                                                                                                          vErrors = [err24];
                                                                                                                                                        } else {
                                                                                                                                                          vErrors.push(err24);
                                                                                                                                                        }
                                                                                                                                                        errors++;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                    var _valid3 = _errs296 === errors;
                                                                                                                                                    valid39 = valid39 || _valid3;
                                                                                                                                                    const _errs304 = errors;
                                                                                                                                                    if (data130 !== null) {
                                                                                                                                                      const err25 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty", schemaPath: "#/properties/findings/items/properties/detail/properties/penalty/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err25];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err25);
                                                                                                                                                      }
                                                                                                                                                      errors++;
                                                                                                                                                    }
                                                                                                                                                    var _valid3 = _errs304 === errors;
                                                                                                                                                    valid39 = valid39 || _valid3;
                                                                                                                                                    if (!valid39) {
                                                                                                                                                      const err26 = { instancePath: instancePath + "/findings/" + i9 + "/detail/penalty", schemaPath: "#/properties/findings/items/properties/detail/properties/penalty/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                                                      if (vErrors === null) {
                                                                                                                                                        vErrors = [err26];
                                                                                                                                                      } else {
                                                                                                                                                        vErrors.push(err26);
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
                                                                                                                                                    var valid35 = _errs294 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid35 = true;
                                                                                                                                                  }
                                                                                                                                                  if (valid35) {
                                                                                                                                                    if (data125.title !== void 0) {
                                                                                                                                                      let data133 = data125.title;
                                                                                                                                                      const _errs306 = errors;
                                                                                                                                                      const _errs307 = errors;
                                                                                                                                                      if (errors === _errs307) {
                                                                                                                                                        if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                                                                                                                                                          let missing18;
                                                                                                                                                          if (data133.en === void 0 && (missing18 = "en") || data133.ko === void 0 && (missing18 = "ko")) {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" }];
                                                                                                                                                            return false;
                                                                                                                                                          } else {
                                                                                                                                                            const _errs309 = errors;
                                                                                                                                                            for (const key19 in data133) {
                                                                                                                                                              if (!(key19 === "en" || key19 === "ko")) {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/title", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }];
                                                                                                                                                                return false;
                                                                                                                                                                break;
                                                                                                                                                              }
                                                                                                                                                            }
                                                                                                                                                            if (_errs309 === errors) {
                                                                                                                                                              if (data133.en !== void 0) {
                                                                                                                                                                const _errs310 = errors;
                                                                                                                                                                if (typeof data133.en !== "string") {
                                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/title/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                  return false;
                                                                                                                                                                }
                                                                                                                                                                var valid43 = _errs310 === errors;
                                                                                                                                                              } else {
                                                                                                                                                                var valid43 = true;
                                                                                                                                                              }
                                                                                                                                                              if (valid43) {
                                                                                                                                                                if (data133.ko !== void 0) {
                                                                                                                                                                  const _errs312 = errors;
                                                                                                                                                                  if (typeof data133.ko !== "string") {
                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/title/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                  }
                                                                                                                                                                  var valid43 = _errs312 === errors;
                                                                                                                                                                } else {
                                                                                                                                                                  var valid43 = true;
                                                                                                                                                                }
                                                                                                                                                              }
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                        } else {
                                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/title", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                          return false;
                                                                                                                                                        }
                                                                                                                                                      }
                                                                                                                                                      var valid35 = _errs306 === errors;
                                                                                                                                                    } else {
                                                                                                                                                      var valid35 = true;
                                                                                                                                                    }
                                                                                                                                                    if (valid35) {
                                                                                                                                                      if (data125.message !== void 0) {
                                                                                                                                                        let data136 = data125.message;
                                                                                                                                                        const _errs314 = errors;
                                                                                                                                                        const _errs315 = errors;
                                                                                                                                                        if (errors === _errs315) {
                                                                                                                                                          if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                                                                                                                            let missing19;
                                                                                                                                                            if (data136.en === void 0 && (missing19 = "en") || data136.ko === void 0 && (missing19 = "ko")) {
                                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                                                                                              return false;
                                                                                                                                                            } else {
                                                                                                                                                              const _errs317 = errors;
                                                                                                                                                              for (const key20 in data136) {
                                                                                                                                                                if (!(key20 === "en" || key20 === "ko")) {
                                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }];
                                                                                                                                                                  return false;
                                                                                                                                                                  break;
                                                                                                                                                                }
                                                                                                                                                              }
                                                                                                                                                              if (_errs317 === errors) {
                                                                                                                                                                if (data136.en !== void 0) {
                                                                                                                                                                  const _errs318 = errors;
                                                                                                                                                                  if (typeof data136.en !== "string") {
                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                    return false;
                                                                                                                                                                  }
                                                                                                                                                                  var valid45 = _errs318 === errors;
                                                                                                                                                                } else {
                                                                                                                                                                  var valid45 = true;
                                                                                                                                                                }
                                                                                                                                                                if (valid45) {
                                                                                                                                                                  if (data136.ko !== void 0) {
                                                                                                                                                                    const _errs320 = errors;
                                                                                                                                                                    if (typeof data136.ko !== "string") {
                                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                      return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid45 = _errs320 === errors;
                                                                                                                                                                  } else {
                                                                                                                                                                    var valid45 = true;
                                                                                                                                                                  }
                                                                                                                                                                }
                                                                                                                                                              }
                                                                                                                                                            }
                                                                                                                                                          } else {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                            return false;
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                        var valid35 = _errs314 === errors;
                                                                                                                                                      } else {
                                                                                                                                                        var valid35 = true;
                                                                                                                                                      }
                                                                                                                                                      if (valid35) {
                                                                                                                                                        if (data125.remedy !== void 0) {
                                                                                                                                                          let data139 = data125.remedy;
                                                                                                                                                          const _errs322 = errors;
                                                                                                                                                          const _errs323 = errors;
                                                                                                                                                          if (errors === _errs323) {
                                                                                                                                                            if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
                                                                                                                                                              let missing20;
                                                                                                                                                              if (data139.en === void 0 && (missing20 = "en") || data139.ko === void 0 && (missing20 = "ko")) {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                                                                                return false;
                                                                                                                                                              } else {
                                                                                                                                                                const _errs325 = errors;
                                                                                                                                                                for (const key21 in data139) {
                                                                                                                                                                  if (!(key21 === "en" || key21 === "ko")) {
                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                                                                                                    return false;
                                                                                                                                                                    break;
                                                                                                                                                                  }
                                                                                                                                                                }
                                                                                                                                                                if (_errs325 === errors) {
                                                                                                                                                                  if (data139.en !== void 0) {
                                                                                                                                                                    const _errs326 = errors;
                                                                                                                                                                    if (typeof data139.en !== "string") {
                                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                      return false;
                                                                                                                                                                    }
                                                                                                                                                                    var valid47 = _errs326 === errors;
                                                                                                                                                                  } else {
                                                                                                                                                                    var valid47 = true;
                                                                                                                                                                  }
                                                                                                                                                                  if (valid47) {
                                                                                                                                                                    if (data139.ko !== void 0) {
                                                                                                                                                                      const _errs328 = errors;
                                                                                                                                                                      if (typeof data139.ko !== "string") {
                                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                        return false;
                                                                                                                                                                      }
                                                                                                                                                                      var valid47 = _errs328 === errors;
                                                                                                                                                                    } else {
                                                                                                                                                                      var valid47 = true;
                                                                                                                                                                    }
                                                                                                                                                                  }
                                                                                                                                                                }
                                                                                                                                                              }
                                                                                                                                                            } else {
                                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                              return false;
                                                                                                                                                            }
                                                                                                                                                          }
                                                                                                                                                          var valid35 = _errs322 === errors;
                                                                                                                                                        } else {
                                                                                                                                                          var valid35 = true;
                                                                                                                                                        }
                                                                                                                                                        if (valid35) {
                                                                                                                                                          if (data125.frame !== void 0) {
                                                                                                                                                            let data142 = data125.frame;
                                                                                                                                                            const _errs330 = errors;
                                                                                                                                                            const _errs331 = errors;
                                                                                                                                                            if (errors === _errs331) {
                                                                                                                                                              if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
                                                                                                                                                                let missing21;
                                                                                                                                                                if (data142.firstLine === void 0 && (missing21 = "firstLine") || data142.lines === void 0 && (missing21 = "lines")) {
                                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                                                                                  return false;
                                                                                                                                                                } else {
                                                                                                                                                                  const _errs333 = errors;
                                                                                                                                                                  for (const key22 in data142) {
                                                                                                                                                                    if (!(key22 === "firstLine" || key22 === "lines")) {
                                                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                                                                                                      return false;
                                                                                                                                                                      break;
                                                                                                                                                                    }
                                                                                                                                                                  }
                                                                                                                                                                  if (_errs333 === errors) {
                                                                                                                                                                    if (data142.firstLine !== void 0) {
                                                                                                                                                                      let data143 = data142.firstLine;
                                                                                                                                                                      const _errs334 = errors;
                                                                                                                                                                      if (!(typeof data143 == "number" && (!(data143 % 1) && !isNaN(data143)) && isFinite(data143))) {
                                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                                        return false;
                                                                                                                                                                      }
                                                                                                                                                                      if (errors === _errs334) {
                                                                                                                                                                        if (typeof data143 == "number" && isFinite(data143)) {
                                                                                                                                                                          if (data143 < 1 || isNaN(data143)) {
                                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                                            return false;
                                                                                                                                                                          }
                                                                                                                                                                        }
                                                                                                                                                                      }
                                                                                                                                                                      var valid49 = _errs334 === errors;
                                                                                                                                                                    } else {
                                                                                                                                                                      var valid49 = true;
                                                                                                                                                                    }
                                                                                                                                                                    if (valid49) {
                                                                                                                                                                      if (data142.lines !== void 0) {
                                                                                                                                                                        let data144 = data142.lines;
                                                                                                                                                                        const _errs336 = errors;
                                                                                                                                                                        if (errors === _errs336) {
                                                                                                                                                                          if (Array.isArray(data144)) {
                                                                                                                                                                            var valid50 = true;
                                                                                                                                                                            const len12 = data144.length;
                                                                                                                                                                            for (let i13 = 0; i13 < len12; i13++) {
                                                                                                                                                                              const _errs338 = errors;
                                                                                                                                                                              if (typeof data144[i13] !== "string") {
                                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame/lines/" + i13, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                                return false;
                                                                                                                                                                              }
                                                                                                                                                                              var valid50 = _errs338 === errors;
                                                                                                                                                                              if (!valid50) {
                                                                                                                                                                                break;
                                                                                                                                                                              }
                                                                                                                                                                            }
                                                                                                                                                                          } else {
                                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                                            return false;
                                                                                                                                                                          }
                                                                                                                                                                        }
                                                                                                                                                                        var valid49 = _errs336 === errors;
                                                                                                                                                                      } else {
                                                                                                                                                                        var valid49 = true;
                                                                                                                                                                      }
                                                                                                                                                                    }
                                                                                                                                                                  }
                                                                                                                                                                }
                                                                                                                                                              } else {
                                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                                                return false;
                                                                                                                                                              }
                                                                                                                                                            }
                                                                                                                                                            var valid35 = _errs330 === errors;
                                                                                                                                                          } else {
                                                                                                                                                            var valid35 = true;
                                                                                                                                                          }
                                                                                                                                                          if (valid35) {
                                                                                                                                                            if (data125.excuse !== void 0) {
                                                                                                                                                              let data146 = data125.excuse;
                                                                                                                                                              const _errs340 = errors;
                                                                                                                                                              if (errors === _errs340) {
                                                                                                                                                                if (typeof data146 === "string") {
                                                                                                                                                                  if (!pattern44.test(data146)) {
                                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{32})?$" }, message: 'must match pattern "^([0-9a-f]{32})?$"' }];
                                                                                                                                                                    return false;
                                                                                                                                                                  }
                                                                                                                                                                } else {
                                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                                  return false;
                                                                                                                                                                }
                                                                                                                                                              }
                                                                                                                                                              var valid35 = _errs340 === errors;
                                                                                                                                                            } else {
                                                                                                                                                              var valid35 = true;
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
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i9 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      var valid23 = _errs280 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid23 = true;
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
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i9, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid22 = _errs173 === errors;
                                                            if (!valid22) {
                                                              break;
                                                            }
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs171 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.problems !== void 0) {
                                                        let data147 = data.problems;
                                                        const _errs342 = errors;
                                                        if (errors === _errs342) {
                                                          if (Array.isArray(data147)) {
                                                            var valid51 = true;
                                                            const len13 = data147.length;
                                                            for (let i14 = 0; i14 < len13; i14++) {
                                                              let data148 = data147[i14];
                                                              const _errs344 = errors;
                                                              if (errors === _errs344) {
                                                                if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                                                                  let missing22;
                                                                  if (data148.code === void 0 && (missing22 = "code") || data148.message === void 0 && (missing22 = "message") || data148.remedy === void 0 && (missing22 = "remedy") || data148.vendor === void 0 && (missing22 = "vendor") || data148.change === void 0 && (missing22 = "change") || data148.file === void 0 && (missing22 = "file") || data148.line === void 0 && (missing22 = "line") || data148.column === void 0 && (missing22 = "column") || data148.endLine === void 0 && (missing22 = "endLine") || data148.endColumn === void 0 && (missing22 = "endColumn") || data148.pointer === void 0 && (missing22 = "pointer") || data148.args === void 0 && (missing22 = "args")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i14, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" }];
                                                                    return false;
                                                                  } else {
                                                                    const _errs346 = errors;
                                                                    for (const key23 in data148) {
                                                                      if (!func1.call(schema31.properties.problems.items.properties, key23)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i14, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                        return false;
                                                                        break;
                                                                      }
                                                                    }
                                                                    if (_errs346 === errors) {
                                                                      if (data148.code !== void 0) {
                                                                        const _errs347 = errors;
                                                                        if (typeof data148.code !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/code", schemaPath: "#/properties/problems/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid52 = _errs347 === errors;
                                                                      } else {
                                                                        var valid52 = true;
                                                                      }
                                                                      if (valid52) {
                                                                        if (data148.message !== void 0) {
                                                                          const _errs349 = errors;
                                                                          if (typeof data148.message !== "string") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                          }
                                                                          var valid52 = _errs349 === errors;
                                                                        } else {
                                                                          var valid52 = true;
                                                                        }
                                                                        if (valid52) {
                                                                          if (data148.remedy !== void 0) {
                                                                            const _errs351 = errors;
                                                                            if (typeof data148.remedy !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/remedy", schemaPath: "#/properties/problems/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            var valid52 = _errs351 === errors;
                                                                          } else {
                                                                            var valid52 = true;
                                                                          }
                                                                          if (valid52) {
                                                                            if (data148.vendor !== void 0) {
                                                                              let data152 = data148.vendor;
                                                                              const _errs353 = errors;
                                                                              if (typeof data152 !== "string" && data152 !== null) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/vendor", schemaPath: "#/properties/problems/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.vendor.type }, message: "must be string,null" }];
                                                                                return false;
                                                                              }
                                                                              var valid52 = _errs353 === errors;
                                                                            } else {
                                                                              var valid52 = true;
                                                                            }
                                                                            if (valid52) {
                                                                              if (data148.change !== void 0) {
                                                                                let data153 = data148.change;
                                                                                const _errs355 = errors;
                                                                                if (typeof data153 !== "string" && data153 !== null) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/change", schemaPath: "#/properties/problems/items/properties/change/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.change.type }, message: "must be string,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (!(data153 === "introduced" || data153 === "existing" || data153 === null)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/change", schemaPath: "#/properties/problems/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.problems.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                                  return false;
                                                                                }
                                                                                var valid52 = _errs355 === errors;
                                                                              } else {
                                                                                var valid52 = true;
                                                                              }
                                                                              if (valid52) {
                                                                                if (data148.file !== void 0) {
                                                                                  const _errs357 = errors;
                                                                                  if (typeof data148.file !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/file", schemaPath: "#/properties/problems/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid52 = _errs357 === errors;
                                                                                } else {
                                                                                  var valid52 = true;
                                                                                }
                                                                                if (valid52) {
                                                                                  if (data148.line !== void 0) {
                                                                                    let data155 = data148.line;
                                                                                    const _errs359 = errors;
                                                                                    if (!(typeof data155 == "number" && (!(data155 % 1) && !isNaN(data155)) && isFinite(data155)) && data155 !== null) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.line.type }, message: "must be integer,null" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs359) {
                                                                                      if (typeof data155 == "number" && isFinite(data155)) {
                                                                                        if (data155 < 1 || isNaN(data155)) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid52 = _errs359 === errors;
                                                                                  } else {
                                                                                    var valid52 = true;
                                                                                  }
                                                                                  if (valid52) {
                                                                                    if (data148.column !== void 0) {
                                                                                      let data156 = data148.column;
                                                                                      const _errs361 = errors;
                                                                                      if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156)) && data156 !== null) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/column", schemaPath: "#/properties/problems/items/properties/column/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.column.type }, message: "must be integer,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs361) {
                                                                                        if (typeof data156 == "number" && isFinite(data156)) {
                                                                                          if (data156 < 1 || isNaN(data156)) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/column", schemaPath: "#/properties/problems/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid52 = _errs361 === errors;
                                                                                    } else {
                                                                                      var valid52 = true;
                                                                                    }
                                                                                    if (valid52) {
                                                                                      if (data148.endLine !== void 0) {
                                                                                        let data157 = data148.endLine;
                                                                                        const _errs363 = errors;
                                                                                        if (!(typeof data157 == "number" && (!(data157 % 1) && !isNaN(data157)) && isFinite(data157)) && data157 !== null) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        if (errors === _errs363) {
                                                                                          if (typeof data157 == "number" && isFinite(data157)) {
                                                                                            if (data157 < 1 || isNaN(data157)) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid52 = _errs363 === errors;
                                                                                      } else {
                                                                                        var valid52 = true;
                                                                                      }
                                                                                      if (valid52) {
                                                                                        if (data148.endColumn !== void 0) {
                                                                                          let data158 = data148.endColumn;
                                                                                          const _errs365 = errors;
                                                                                          if (!(typeof data158 == "number" && (!(data158 % 1) && !isNaN(data158)) && isFinite(data158)) && data158 !== null) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          if (errors === _errs365) {
                                                                                            if (typeof data158 == "number" && isFinite(data158)) {
                                                                                              if (data158 < 1 || isNaN(data158)) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                return false;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid52 = _errs365 === errors;
                                                                                        } else {
                                                                                          var valid52 = true;
                                                                                        }
                                                                                        if (valid52) {
                                                                                          if (data148.pointer !== void 0) {
                                                                                            let data159 = data148.pointer;
                                                                                            const _errs367 = errors;
                                                                                            if (typeof data159 !== "string" && data159 !== null) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/pointer", schemaPath: "#/properties/problems/items/properties/pointer/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.pointer.type }, message: "must be string,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid52 = _errs367 === errors;
                                                                                          } else {
                                                                                            var valid52 = true;
                                                                                          }
                                                                                          if (valid52) {
                                                                                            if (data148.args !== void 0) {
                                                                                              let data160 = data148.args;
                                                                                              const _errs369 = errors;
                                                                                              const _errs370 = errors;
                                                                                              if (errors === _errs370) {
                                                                                                if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
                                                                                                  for (const key24 in data160) {
                                                                                                    let data161 = data160[key24];
                                                                                                    const _errs373 = errors;
                                                                                                    const _errs374 = errors;
                                                                                                    let valid55 = false;
                                                                                                    const _errs375 = errors;
                                                                                                    if (typeof data161 !== "string") {
                                                                                                      const err27 = { instancePath: instancePath + "/problems/" + i14 + "/args/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err27];
                                                                                                      } else {
                                                                                                        vErrors.push(err27);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs375 === errors;
                                                                                                    valid55 = valid55 || _valid4;
                                                                                                    const _errs377 = errors;
                                                                                                    if (!(typeof data161 == "number" && isFinite(data161))) {
                                                                                                      const err28 = { instancePath: instancePath + "/problems/" + i14 + "/args/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err28];
                                                                                                      } else {
                                                                                                        vErrors.push(err28);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                    var _valid4 = _errs377 === errors;
                                                                                                    valid55 = valid55 || _valid4;
                                                                                                    const _errs379 = errors;
                                                                                                    if (errors === _errs379) {
                                                                                                      if (Array.isArray(data161)) {
                                                                                                        var valid56 = true;
                                                                                                        const len14 = data161.length;
                                                                                                        for (let i15 = 0; i15 < len14; i15++) {
                                                                                                          const _errs381 = errors;
                                                                                                          if (typeof data161[i15] !== "string") {
                                                                                                            const err29 = { instancePath: instancePath + "/problems/" + i14 + "/args/" + key24.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i15, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err29];
                                                                                                            } else {
                                                                                                              vErrors.push(err29);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                          var valid56 = _errs381 === errors;
                                                                                                          if (!valid56) {
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err30 = { instancePath: instancePath + "/problems/" + i14 + "/args/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err30];
                                                                                                        } else {
                                                                                                          vErrors.push(err30);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var _valid4 = _errs379 === errors;
                                                                                                    valid55 = valid55 || _valid4;
                                                                                                    if (!valid55) {
                                                                                                      const err31 = { instancePath: instancePath + "/problems/" + i14 + "/args/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err31];
                                                                                                      } else {
                                                                                                        vErrors.push(err31);
                                                                                                      }
                                                                                                      errors++;
                                                                                                      validate20.errors = vErrors;
                                                                                                      return false;
                                                                                                    } else {
                                                                                                      errors = _errs374;
                                                                                                      if (vErrors !== null) {
                                                                                                        if (_errs374) {
                                                                                                          vErrors.length = _errs374;
                                                                                                        } else {
                                                                                                          vErrors = null;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid54 = _errs373 === errors;
                                                                                                    if (!valid54) {
                                                                                                      break;
                                                                                                    }
                                                                                                  }
                                                                                                } else {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                  return false;
                                                                                                }
                                                                                              }
                                                                                              var valid52 = _errs369 === errors;
                                                                                            } else {
                                                                                              var valid52 = true;
                                                                                            }
                                                                                            if (valid52) {
                                                                                              if (data148.section !== void 0) {
                                                                                                const _errs383 = errors;
                                                                                                if (typeof data148.section !== "string") {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                  return false;
                                                                                                }
                                                                                                var valid52 = _errs383 === errors;
                                                                                              } else {
                                                                                                var valid52 = true;
                                                                                              }
                                                                                              if (valid52) {
                                                                                                if (data148.frame !== void 0) {
                                                                                                  let data164 = data148.frame;
                                                                                                  const _errs386 = errors;
                                                                                                  const _errs387 = errors;
                                                                                                  let valid58 = false;
                                                                                                  const _errs388 = errors;
                                                                                                  const _errs389 = errors;
                                                                                                  if (errors === _errs389) {
                                                                                                    if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                                                                                                      let missing23;
                                                                                                      if (data164.firstLine === void 0 && (missing23 = "firstLine") || data164.lines === void 0 && (missing23 = "lines")) {
                                                                                                        const err32 = { instancePath: instancePath + "/problems/" + i14 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err32];
                                                                                                        } else {
                                                                                                          vErrors.push(err32);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      } else {
                                                                                                        const _errs391 = errors;
                                                                                                        for (const key25 in data164) {
                                                                                                          if (!(key25 === "firstLine" || key25 === "lines")) {
                                                                                                            const err33 = { instancePath: instancePath + "/problems/" + i14 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err33];
                                                                                                            } else {
                                                                                                              vErrors.push(err33);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                        if (_errs391 === errors) {
                                                                                                          if (data164.firstLine !== void 0) {
                                                                                                            let data165 = data164.firstLine;
                                                                                                            const _errs392 = errors;
                                                                                                            if (!(typeof data165 == "number" && (!(data165 % 1) && !isNaN(data165)) && isFinite(data165))) {
                                                                                                              const err34 = { instancePath: instancePath + "/problems/" + i14 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err34];
                                                                                                              } else {
                                                                                                                vErrors.push(err34);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                            if (errors === _errs392) {
                                                                                                              if (typeof data165 == "number" && isFinite(data165)) {
                                                                                                                if (data165 < 1 || isNaN(data165)) {
                                                                                                                  const err35 = { instancePath: instancePath + "/problems/" + i14 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err35];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err35);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                            var valid60 = _errs392 === errors;
                                                                                                          } else {
                                                                                                            var valid60 = true;
                                                                                                          }
                                                                                                          if (valid60) {
                                                                                                            if (data164.lines !== void 0) {
                                                                                                              let data166 = data164.lines;
                                                                                                              const _errs394 = errors;
                                                                                                              if (errors === _errs394) {
                                                                                                                if (Array.isArray(data166)) {
                                                                                                                  var valid61 = true;
                                                                                                                  const len15 = data166.length;
                                                                                                                  for (let i16 = 0; i16 < len15; i16++) {
                                                                                                                    const _errs396 = errors;
                                                                                                                    if (typeof data166[i16] !== "string") {
                                                                                                                      const err36 = { instancePath: instancePath + "/problems/" + i14 + "/frame/lines/" + i16, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err36];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err36);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    var valid61 = _errs396 === errors;
                                                                                                                    if (!valid61) {
                                                                                                                      break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  const err37 = { instancePath: instancePath + "/problems/" + i14 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                  if (vErrors === null) {
                                                                                                                    vErrors = [err37];
                                                                                                                  } else {
                                                                                                                    vErrors.push(err37);
                                                                                                                  }
                                                                                                                  errors++;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid60 = _errs394 === errors;
                                                                                                            } else {
                                                                                                              var valid60 = true;
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    } else {
                                                                                                      const err38 = { instancePath: instancePath + "/problems/" + i14 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                      if (vErrors === null) {
                                                                                                        vErrors = [err38];
                                                                                                      } else {
                                                                                                        vErrors.push(err38);
                                                                                                      }
                                                                                                      errors++;
                                                                                                    }
                                                                                                  }
                                                                                                  var _valid5 = _errs388 === errors;
                                                                                                  valid58 = valid58 || _valid5;
                                                                                                  const _errs398 = errors;
                                                                                                  if (data164 !== null) {
                                                                                                    const err39 = { instancePath: instancePath + "/problems/" + i14 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err39];
                                                                                                    } else {
                                                                                                      vErrors.push(err39);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                  var _valid5 = _errs398 === errors;
                                                                                                  valid58 = valid58 || _valid5;
                                                                                                  if (!valid58) {
                                                                                                    const err40 = { instancePath: instancePath + "/problems/" + i14 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err40];
                                                                                                    } else {
                                                                                                      vErrors.push(err40);
                                                                                                    }
                                                                                                    errors++;
                                                                                                    validate20.errors = vErrors;
                                                                                                    return false;
                                                                                                  } else {
                                                                                                    errors = _errs387;
                                                                                                    if (vErrors !== null) {
                                                                                                      if (_errs387) {
                                                                                                        vErrors.length = _errs387;
                                                                                                      } else {
                                                                                                        vErrors = null;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid52 = _errs386 === errors;
                                                                                                } else {
                                                                                                  var valid52 = true;
                                                                                                }
                                                                                                if (valid52) {
                                                                                                  if (data148.detail !== void 0) {
                                                                                                    let data168 = data148.detail;
                                                                                                    const _errs400 = errors;
                                                                                                    if (errors === _errs400) {
                                                                                                      if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                                                                                                        let missing24;
                                                                                                        if (data168.section === void 0 && (missing24 = "section") || data168.message === void 0 && (missing24 = "message") || data168.remedy === void 0 && (missing24 = "remedy") || data168.frame === void 0 && (missing24 = "frame")) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" }];
                                                                                                          return false;
                                                                                                        } else {
                                                                                                          const _errs402 = errors;
                                                                                                          for (const key26 in data168) {
                                                                                                            if (!(key26 === "section" || key26 === "message" || key26 === "remedy" || key26 === "frame")) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" }];
                                                                                                              return false;
                                                                                                              break;
                                                                                                            }
                                                                                                          }
                                                                                                          if (_errs402 === errors) {
                                                                                                            if (data168.section !== void 0) {
                                                                                                              const _errs403 = errors;
                                                                                                              if (typeof data168.section !== "string") {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                              var valid62 = _errs403 === errors;
                                                                                                            } else {
                                                                                                              var valid62 = true;
                                                                                                            }
                                                                                                            if (valid62) {
                                                                                                              if (data168.message !== void 0) {
                                                                                                                let data170 = data168.message;
                                                                                                                const _errs406 = errors;
                                                                                                                const _errs407 = errors;
                                                                                                                if (errors === _errs407) {
                                                                                                                  if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                                                                                    let missing25;
                                                                                                                    if (data170.en === void 0 && (missing25 = "en") || data170.ko === void 0 && (missing25 = "ko")) {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" }];
                                                                                                                      return false;
                                                                                                                    } else {
                                                                                                                      const _errs409 = errors;
                                                                                                                      for (const key27 in data170) {
                                                                                                                        if (!(key27 === "en" || key27 === "ko")) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" }];
                                                                                                                          return false;
                                                                                                                          break;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      if (_errs409 === errors) {
                                                                                                                        if (data170.en !== void 0) {
                                                                                                                          const _errs410 = errors;
                                                                                                                          if (typeof data170.en !== "string") {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                          var valid65 = _errs410 === errors;
                                                                                                                        } else {
                                                                                                                          var valid65 = true;
                                                                                                                        }
                                                                                                                        if (valid65) {
                                                                                                                          if (data170.ko !== void 0) {
                                                                                                                            const _errs412 = errors;
                                                                                                                            if (typeof data170.ko !== "string") {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                            var valid65 = _errs412 === errors;
                                                                                                                          } else {
                                                                                                                            var valid65 = true;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid62 = _errs406 === errors;
                                                                                                              } else {
                                                                                                                var valid62 = true;
                                                                                                              }
                                                                                                              if (valid62) {
                                                                                                                if (data168.remedy !== void 0) {
                                                                                                                  let data173 = data168.remedy;
                                                                                                                  const _errs414 = errors;
                                                                                                                  const _errs415 = errors;
                                                                                                                  if (errors === _errs415) {
                                                                                                                    if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                                                                                                                      let missing26;
                                                                                                                      if (data173.en === void 0 && (missing26 = "en") || data173.ko === void 0 && (missing26 = "ko")) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" }];
                                                                                                                        return false;
                                                                                                                      } else {
                                                                                                                        const _errs417 = errors;
                                                                                                                        for (const key28 in data173) {
                                                                                                                          if (!(key28 === "en" || key28 === "ko")) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" }];
                                                                                                                            return false;
                                                                                                                            break;
                                                                                                                          }
                                                                                                                        }
                                                                                                                        if (_errs417 === errors) {
                                                                                                                          if (data173.en !== void 0) {
                                                                                                                            const _errs418 = errors;
                                                                                                                            if (typeof data173.en !== "string") {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                              return false;
                                                                                                                            }
                                                                                                                            var valid67 = _errs418 === errors;
                                                                                                                          } else {
                                                                                                                            var valid67 = true;
                                                                                                                          }
                                                                                                                          if (valid67) {
                                                                                                                            if (data173.ko !== void 0) {
                                                                                                                              const _errs420 = errors;
                                                                                                                              if (typeof data173.ko !== "string") {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                              var valid67 = _errs420 === errors;
                                                                                                                            } else {
                                                                                                                              var valid67 = true;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid62 = _errs414 === errors;
                                                                                                                } else {
                                                                                                                  var valid62 = true;
                                                                                                                }
                                                                                                                if (valid62) {
                                                                                                                  if (data168.frame !== void 0) {
                                                                                                                    let data176 = data168.frame;
                                                                                                                    const _errs422 = errors;
                                                                                                                    const _errs423 = errors;
                                                                                                                    let valid68 = false;
                                                                                                                    const _errs424 = errors;
                                                                                                                    const _errs425 = errors;
                                                                                                                    if (errors === _errs425) {
                                                                                                                      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
                                                                                                                        let missing27;
                                                                                                                        if (data176.firstLine === void 0 && (missing27 = "firstLine") || data176.lines === void 0 && (missing27 = "lines")) {
                                                                                                                          const err41 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err41];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err41);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        } else {
                                                                                                                          const _errs427 = errors;
                                                                                                                          for (const key29 in data176) {
                                                                                                                            if (!(key29 === "firstLine" || key29 === "lines")) {
                                                                                                                              const err42 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err42];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err42);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          if (_errs427 === errors) {
                                                                                                                            if (data176.firstLine !== void 0) {
                                                                                                                              let data177 = data176.firstLine;
                                                                                                                              const _errs428 = errors;
                                                                                                                              if (!(typeof data177 == "number" && (!(data177 % 1) && !isNaN(data177)) && isFinite(data177))) {
                                                                                                                                const err43 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                  vErrors = [err43];
                                                                                                                                } else {
                                                                                                                                  vErrors.push(err43);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                              }
                                                                                                                              if (errors === _errs428) {
                                                                                                                                if (typeof data177 == "number" && isFinite(data177)) {
                                                                                                                                  if (data177 < 1 || isNaN(data177)) {
                                                                                                                                    const err44 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err44];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err44);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                              var valid70 = _errs428 === errors;
                                                                                                                            } else {
                                                                                                                              var valid70 = true;
                                                                                                                            }
                                                                                                                            if (valid70) {
                                                                                                                              if (data176.lines !== void 0) {
                                                                                                                                let data178 = data176.lines;
                                                                                                                                const _errs430 = errors;
                                                                                                                                if (errors === _errs430) {
                                                                                                                                  if (Array.isArray(data178)) {
                                                                                                                                    var valid71 = true;
                                                                                                                                    const len16 = data178.length;
                                                                                                                                    for (let i17 = 0; i17 < len16; i17++) {
                                                                                                                                      const _errs432 = errors;
                                                                                                                                      if (typeof data178[i17] !== "string") {
                                                                                                                                        const err45 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame/lines/" + i17, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                                        if (vErrors === null) {
                                                                                                                                          vErrors = [err45];
                                                                                                                                        } else {
                                                                                                                                          vErrors.push(err45);
                                                                                                                                        }
                                                                                                                                        errors++;
                                                                                                                                      }
                                                                                                                                      var valid71 = _errs432 === errors;
                                                                                                                                      if (!valid71) {
                                                                                                                                        break;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    const err46 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                                    if (vErrors === null) {
                                                                                                                                      vErrors = [err46];
                                                                                                                                    } else {
                                                                                                                                      vErrors.push(err46);
                                                                                                                                    }
                                                                                                                                    errors++;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid70 = _errs430 === errors;
                                                                                                                              } else {
                                                                                                                                var valid70 = true;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      } else {
                                                                                                                        const err47 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                                        if (vErrors === null) {
                                                                                                                          vErrors = [err47];
                                                                                                                        } else {
                                                                                                                          vErrors.push(err47);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var _valid6 = _errs424 === errors;
                                                                                                                    valid68 = valid68 || _valid6;
                                                                                                                    const _errs434 = errors;
                                                                                                                    if (data176 !== null) {
                                                                                                                      const err48 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err48];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err48);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    var _valid6 = _errs434 === errors;
                                                                                                                    valid68 = valid68 || _valid6;
                                                                                                                    if (!valid68) {
                                                                                                                      const err49 = { instancePath: instancePath + "/problems/" + i14 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err49];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err49);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                      validate20.errors = vErrors;
                                                                                                                      return false;
                                                                                                                    } else {
                                                                                                                      errors = _errs423;
                                                                                                                      if (vErrors !== null) {
                                                                                                                        if (_errs423) {
                                                                                                                          vErrors.length = _errs423;
                                                                                                                        } else {
                                                                                                                          vErrors = null;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid62 = _errs422 === errors;
                                                                                                                  } else {
                                                                                                                    var valid62 = true;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i14 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid52 = _errs400 === errors;
                                                                                                  } else {
                                                                                                    var valid52 = true;
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
                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i14, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid51 = _errs344 === errors;
                                                              if (!valid51) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs342 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.assessments !== void 0) {
                                                          let data180 = data.assessments;
                                                          const _errs436 = errors;
                                                          if (errors === _errs436) {
                                                            if (Array.isArray(data180)) {
                                                              var valid72 = true;
                                                              const len17 = data180.length;
                                                              for (let i18 = 0; i18 < len17; i18++) {
                                                                const _errs438 = errors;
                                                                if (!validate36(data180[i18], { instancePath: instancePath + "/assessments/" + i18, parentData: data180, parentDataProperty: i18, rootData, dynamicAnchors })) {
                                                                  vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                                  errors = vErrors.length;
                                                                }
                                                                var valid72 = _errs438 === errors;
                                                                if (!valid72) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate20.errors = [{ instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid0 = _errs436 === errors;
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
