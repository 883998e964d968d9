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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:report:1", "title": "JsonReport", "description": "The report of `clausegate check --format json`. `clausegate report` renders it again in every format. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "policy", "asOf", "commit", "language", "failOn", "verdict", "summary", "overrides", "change", "findings", "problems", "assessments"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "title": "ReportTool", "description": "What made the report.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "description": "Name of the tool.", "const": "clausegate" }, "version": { "description": "Version of the tool.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,100}$" } } }, "policy": { "title": "ReportPolicy", "description": "What judged.", "type": "object", "additionalProperties": false, "required": ["digest", "catalogueDigest", "edition"], "properties": { "digest": { "description": "SHA-256 of the policy module (policy.wasm).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "catalogueDigest": { "description": "SHA-256 of the rules' texts (catalogue.json).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "edition": { "description": "Edition of the certification criteria guide.", "type": "string", "pattern": "^[0-9A-Za-z.-]{1,100}$" } } }, "asOf": { "description": "Day the judgement is made for.", "type": "string", "format": "date" }, "commit": { "description": "The judged commit; null for a working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "shard": { "title": "ReportShard", "description": "Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.", "type": "object", "additionalProperties": false, "required": ["index", "count", "vendors", "inventoryDigest", "gateDigest", "language"], "properties": { "index": { "description": "The part, from 1.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "count": { "description": "How many parts there are.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "vendors": { "description": "Vendor folders of all parts together.", "type": "integer", "minimum": 0 }, "inventoryDigest": { "description": "SHA-256 over the names of all vendor folders and the guidelines.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gateDigest": { "description": "SHA-256 over the configuration, the waivers and the baseline.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "language": { "description": "Language that was asked for or is configured; null for none.", "type": ["string", "null"], "enum": ["en", "ko", null] } } }, "vendors": { "description": "Only of a run that was asked about some vendors (`--vendor`): these, in code-unit order. It is partial: verdict, summary and lists tell of them, of the guidelines and of what no vendor owns; nothing is said of other vendors.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" } }, "language": { "description": "Language of the texts.", "type": "string", "enum": ["en", "ko"] }, "rulePages": { "description": "Address the rules' pages were said to be below; absent where none was given.", "type": "string" }, "folder": { "description": "Folder of the root below the top of its repository, ending in a slash; absent at the top. What a forge reads names files from the top.", "type": "string", "maxLength": 4096, "pattern": "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$" }, "failOn": { "description": "Lowest severity that fails the verdict.", "type": "string", "enum": ["error", "warning", "note"] }, "verdict": { "type": "string", "enum": ["pass", "fail"] }, "summary": { "title": "ReportSummary", "description": "Counts over the whole run.", "type": "object", "additionalProperties": false, "required": ["vendors", "services", "contracts", "notJudged", "requirements", "findings", "waived", "baselined", "problems"], "properties": { "vendors": { "description": "Vendor folders judged or found broken.", "type": "integer", "minimum": 0 }, "services": { "description": "Active services.", "type": "integer", "minimum": 0 }, "contracts": { "description": "Contract records judged.", "type": "integer", "minimum": 0 }, "notJudged": { "description": "Vendors with a problem; their records were not judged.", "type": "integer", "minimum": 0 }, "requirements": { "title": "RequirementCounts", "description": "Answers, one for each rule and subject asked.", "type": "object", "additionalProperties": false, "required": ["pass", "fail", "notApplicable"], "properties": { "pass": { "description": "Met.", "type": "integer", "minimum": 0 }, "fail": { "description": "Not met.", "type": "integer", "minimum": 0 }, "notApplicable": { "description": "Not applicable.", "type": "integer", "minimum": 0 } } }, "findings": { "title": "FindingCounts", "description": "Open findings by severity.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "description": "Errors.", "type": "integer", "minimum": 0 }, "warning": { "description": "Warnings.", "type": "integer", "minimum": 0 }, "note": { "description": "Notes.", "type": "integer", "minimum": 0 } } }, "waived": { "description": "Findings a waiver excuses.", "type": "integer", "minimum": 0 }, "baselined": { "description": "Findings the baseline excuses.", "type": "integer", "minimum": 0 }, "problems": { "description": "Problems.", "type": "integer", "minimum": 0 } } }, "overrides": { "type": "array", "description": "Rules that the configuration reports otherwise than they say themselves, statute rules included.", "items": { "title": "ReportOverride", "type": "object", "additionalProperties": false, "required": ["rule", "basis", "from", "to"], "properties": { "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "basis": { "description": "What it rests on; `statute` also for a rule that stands in for items of the law.", "type": "string", "enum": ["statute", "guideline", "gate"] }, "from": { "description": "Severity the rule says.", "type": "string", "enum": ["error", "warning", "note"] }, "to": { "description": "Severity it is reported with; `off`: its findings are left out.", "type": "string", "enum": ["error", "warning", "note", "off"] } } } }, "excuses": { "$ref": "#/$defs/excuses" }, "change": { "description": "What the change was judged against; null without a base.", "anyOf": [{ "$ref": "#/$defs/change" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "title": "ReportFinding", "description": "A rule is broken.", "type": "object", "additionalProperties": false, "required": ["id", "rule", "requirement", "severity", "disposition", "waiver", "change", "worse", "basis", "citation", "title", "message", "remedy", "vendor", "service", "contract", "guideline", "file", "line", "column", "endLine", "endColumn", "pointer", "page", "args"], "properties": { "id": { "description": "Fingerprint of rule, subject and stable path: no line numbers, no wording.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "requirement": { "description": "Permanent key of the requirement.", "type": "string" }, "severity": { "type": "string", "enum": ["error", "warning", "note"] }, "disposition": { "description": "Why the finding counts or not.", "type": "string", "enum": ["open", "waived", "baselined"] }, "waiver": { "description": "The waiver that excuses it; null for any other disposition.", "anyOf": [{ "$ref": "#/$defs/waiver_note" }, { "type": "null" }] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", "resolved", null] }, "worse": { "description": "Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.", "type": "boolean" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "citation": { "description": "Where the requirement is laid down.", "type": "string" }, "title": { "description": "What must be true.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to write.", "type": "string" }, "vendor": { "description": "Vendor id; null for a guideline.", "type": ["string", "null"] }, "service": { "description": "Service id.", "type": ["string", "null"] }, "contract": { "description": "Contract id.", "type": ["string", "null"] }, "guideline": { "description": "Guideline id.", "type": ["string", "null"] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1.", "type": "integer", "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": "integer", "minimum": 1 }, "endLine": { "description": "From 1.", "type": "integer", "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": "integer", "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; may name a key that is missing.", "type": "string" }, "page": { "description": "Page of the rule: an address, or a path in Clausegate's own repository and package.", "type": "string" }, "args": { "$ref": "#/$defs/report_args" }, "services": { "description": "Services the contract binds, where the finding is about a contract.", "type": "array", "items": { "type": "string" } }, "frame": { "description": "Lines of the file, for `clausegate report`; of a part they are in `detail`.", "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; absent where nothing can be excused. Of a part it is in `detail`.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "detail": { "title": "FindingDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "citation", "title", "message", "remedy", "frame", "excuse"], "properties": { "section": { "$ref": "#/$defs/section" }, "citation": { "$ref": "#/$defs/localized" }, "title": { "$ref": "#/$defs/localized" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; empty where nothing can be excused.", "type": "string", "pattern": "^([0-9a-f]{32})?$" } } } } } }, "problems": { "type": "array", "items": { "title": "ReportProblem", "description": "A file cannot be read or is not valid.", "type": "object", "additionalProperties": false, "required": ["code", "message", "remedy", "vendor", "change", "file", "line", "column", "endLine", "endColumn", "pointer", "args"], "properties": { "code": { "description": "Permanent name of the problem.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to do.", "type": "string" }, "vendor": { "description": "Vendor id, which is the folder; null outside a vendor's folder.", "type": ["string", "null"] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", null] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1; null when the whole file is meant.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": ["integer", "null"], "minimum": 1 }, "endLine": { "description": "From 1.", "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; null when the whole file is meant.", "type": ["string", "null"] }, "args": { "$ref": "#/$defs/report_args" }, "section": { "description": "Where reports show it; of a part in `detail`.", "$ref": "#/$defs/section" }, "frame": { "description": "Lines of the file, for `clausegate report`; null when the whole file is meant. Of a part they are in `detail`.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] }, "detail": { "title": "ProblemDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "message", "remedy", "frame"], "properties": { "section": { "$ref": "#/$defs/section" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "description": "Null when the whole file is meant.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] } } } } } }, "assessments": { "description": "Every rule and subject that was asked, with its answer.", "type": "array", "items": { "$ref": "#/$defs/raw_assessment" } } }, "$defs": { "section": { "title": "ReportSection", "description": "Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.", "type": "string" }, "localized": { "title": "ReportText", "description": "A text in every language.", "type": "object", "additionalProperties": false, "required": ["en", "ko"], "properties": { "en": { "description": "In English.", "type": "string" }, "ko": { "description": "In Korean.", "type": "string" } } }, "frame": { "title": "ReportFrame", "description": "Lines of the file.", "type": "object", "additionalProperties": false, "required": ["firstLine", "lines"], "properties": { "firstLine": { "description": "Number of the first line, from 1.", "type": "integer", "minimum": 1 }, "lines": { "description": "The lines, in order.", "type": "array", "items": { "type": "string" } } } }, "subject": { "title": "Subject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "vendor": { "type": "string" }, "service": { "type": "string" }, "contract": { "type": "string" }, "guideline": { "type": "string" } } }, "raw_assessment": { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "not-consigned", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "description": "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } }, "report_args": { "title": "ReportArgs", "description": "The facts that fill the message.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } }, "change": { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "refs": { "title": "ReportRefs", "description": "Full names of the refs that led to the commits; without one, the commit was named by its id.", "type": "object", "additionalProperties": false, "properties": { "base": { "description": "Ref of base.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" }, "head": { "description": "Ref of head.", "type": "string", "pattern": "^refs/[^\\s]{1,1024}$" } } }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "adoption": { "description": "Only where base holds no inventory and nothing that judges: the baseline of head counts.", "const": true }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "renamed": { "description": "Vendors with another id in head: the same registration number, name or contract document says so. Only where there are any.", "type": "array", "minItems": 1, "items": { "title": "RenamedVendor", "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "description": "Id in base.", "type": "string" }, "to": { "description": "Id in head.", "type": "string" } } } }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } }, "merged": { "title": "ReportMerged", "type": "object", "additionalProperties": false, "required": ["appear", "vanish"], "properties": { "appear": { "description": "Findings that do not fail today and will.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } }, "vanish": { "description": "Findings that fail today and will not.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } } } }, "brief_finding": { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 }, "args": { "$ref": "#/$defs/report_args" } } }, "waiver_note": { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "description": "Why the exception is acceptable.", "type": "string" }, "owner": { "description": "Who answers for it.", "type": "string" }, "approver": { "description": "Who approved it.", "type": "string" }, "approvedOn": { "description": "Day of approval.", "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "description": "Where it is followed up; null where the waiver names nothing.", "type": ["string", "null"] } } }, "excuses": { "title": "ReportExcuses", "description": "What excuses the findings that are excused, as the files have it. A report says it so that it can be held against its findings.", "type": "object", "additionalProperties": false, "required": ["waiverDays", "waivers", "baseline"], "properties": { "waiverDays": { "description": "Longest time a waiver may last, in days.", "type": "integer", "minimum": 0 }, "waivers": { "description": "Waivers of the rules and vendors of waived findings.", "type": "array", "items": { "$ref": "#/$defs/waiver" } }, "baseline": { "description": "Baseline entries of baselined findings.", "type": "array", "items": { "$ref": "#/$defs/baseline_entry" } } } }, "id": { "description": "Identifier: lower-case letters, digits and single hyphens; at most 64 characters.\n\uC2DD\uBCC4\uC790. \uC601\uBB38 \uC18C\uBB38\uC790, \uC22B\uC790, \uD558\uC774\uD508\uB9CC \uC4F0\uBA70 64\uC790\uB97C \uB118\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.", "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "date": { "description": "Calendar date, YYYY-MM-DD.\n\uB2EC\uB825\uC5D0 \uC788\uB294 \uB0A0\uC9DC, YYYY-MM-DD.", "type": "string", "format": "date" }, "given_for": { "title": "GivenFor", "description": "Facts of the service when the exception was approved; a service with other facts is not waived. Only together with `service`.\n\uC608\uC678\uB97C \uC2B9\uC778\uD560 \uB2F9\uC2DC \uC5C5\uBB34\uC758 \uC0AC\uC2E4. \uC0AC\uC2E4\uC774 \uB2EC\uB77C\uC9C4 \uC5C5\uBB34\uC5D0\uB294 \uD6A8\uB825\uC774 \uC5C6\uC2B5\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC801\uC2B5\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "started_on": { "$ref": "#/$defs/date", "description": "Its `started_on`.\n\uC5C5\uBB34\uC758 `started_on`." }, "type": { "description": "Its `type`.\n\uC5C5\uBB34\uC758 `type`.", "type": "string", "minLength": 1, "maxLength": 64 }, "personal_data": { "description": "Its `personal_data`.\n\uC5C5\uBB34\uC758 `personal_data`.", "type": "boolean" }, "important_information": { "description": "Its `important_information`.\n\uC5C5\uBB34\uC758 `important_information`.", "type": "boolean" }, "development": { "description": "Its `development`.\n\uC5C5\uBB34\uC758 `development`.", "type": "boolean" } } }, "waiver": { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the waived rule, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; omit for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; not together with `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Owner of the exception: a role or its mailbox, with an address in ASCII letters.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it, with an address in ASCII letters; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "Acknowledges that the law requires the item nevertheless; needed for statutory items.\n\uBC95\uC815 \uC758\uBB34\uC784\uC744 \uD655\uC778\uD558\uACE0 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD45C\uC2DC. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "given_for": { "$ref": "#/$defs/given_for" } }, "dependentRequired": { "given_for": ["service"] }, "not": { "required": ["service", "contract"] } }, "digest": { "description": "First half of a SHA-256, 32 lower-case hexadecimal digits.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "baseline_entry": { "title": "BaselineEntry", "description": "One accepted finding. It counts only while the finding is about the same part of the record.", "type": "object", "additionalProperties": false, "required": ["rule", "finding", "digest"], "properties": { "rule": { "type": "string", "minLength": 1, "maxLength": 64 }, "vendor": { "$ref": "#/$defs/id" }, "service": { "$ref": "#/$defs/id" }, "contract": { "$ref": "#/$defs/id" }, "guideline": { "$ref": "#/$defs/id" }, "finding": { "$ref": "#/$defs/digest", "description": "Id of the finding." }, "digest": { "$ref": "#/$defs/digest", "description": "Digest of the part of the record that is excused." }, "lists": { "description": "What the finding listed when it was accepted; fewer are excused too, more are not.", "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } } } } } };
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
var schema68 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "not-consigned", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "description": "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
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
                  validate36.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema68.properties.status.enum }, message: "must be equal to one of the allowed values" }];
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
                              validate36.errors = [{ instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema68.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" }];
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
                                          validate36.errors = [{ instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/properties/clauses/items/properties/standing/enum", keyword: "enum", params: { allowedValues: schema68.properties.clauses.items.properties.standing.enum }, message: "must be equal to one of the allowed values" }];
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
                            if (data.folder !== void 0) {
                              let data21 = data.folder;
                              const _errs45 = errors;
                              if (errors === _errs45) {
                                if (typeof data21 === "string") {
                                  if (func2(data21) > 4096) {
                                    validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern12.test(data21)) {
                                      validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/pattern", keyword: "pattern", params: { pattern: "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$" }, message: 'must match pattern "^(?:(?!\\.{1,2}/)[^/\\u0000]+/)+$"' }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs45 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.failOn !== void 0) {
                                let data22 = data.failOn;
                                const _errs47 = errors;
                                if (typeof data22 !== "string") {
                                  validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                if (!(data22 === "error" || data22 === "warning" || data22 === "note")) {
                                  validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid0 = _errs47 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.verdict !== void 0) {
                                  let data23 = data.verdict;
                                  const _errs49 = errors;
                                  if (typeof data23 !== "string") {
                                    validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data23 === "pass" || data23 === "fail")) {
                                    validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs49 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.summary !== void 0) {
                                    let data24 = data.summary;
                                    const _errs51 = errors;
                                    if (errors === _errs51) {
                                      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                        let missing4;
                                        if (data24.vendors === void 0 && (missing4 = "vendors") || data24.services === void 0 && (missing4 = "services") || data24.contracts === void 0 && (missing4 = "contracts") || data24.notJudged === void 0 && (missing4 = "notJudged") || data24.requirements === void 0 && (missing4 = "requirements") || data24.findings === void 0 && (missing4 = "findings") || data24.waived === void 0 && (missing4 = "waived") || data24.baselined === void 0 && (missing4 = "baselined") || data24.problems === void 0 && (missing4 = "problems")) {
                                          validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                          return false;
                                        } else {
                                          const _errs53 = errors;
                                          for (const key4 in data24) {
                                            if (!func1.call(schema31.properties.summary.properties, key4)) {
                                              validate20.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs53 === errors) {
                                            if (data24.vendors !== void 0) {
                                              let data25 = data24.vendors;
                                              const _errs54 = errors;
                                              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs54) {
                                                if (typeof data25 == "number" && isFinite(data25)) {
                                                  if (data25 < 0 || isNaN(data25)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid6 = _errs54 === errors;
                                            } else {
                                              var valid6 = true;
                                            }
                                            if (valid6) {
                                              if (data24.services !== void 0) {
                                                let data26 = data24.services;
                                                const _errs56 = errors;
                                                if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                  validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs56) {
                                                  if (typeof data26 == "number" && isFinite(data26)) {
                                                    if (data26 < 0 || isNaN(data26)) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid6 = _errs56 === errors;
                                              } else {
                                                var valid6 = true;
                                              }
                                              if (valid6) {
                                                if (data24.contracts !== void 0) {
                                                  let data27 = data24.contracts;
                                                  const _errs58 = errors;
                                                  if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs58) {
                                                    if (typeof data27 == "number" && isFinite(data27)) {
                                                      if (data27 < 0 || isNaN(data27)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid6 = _errs58 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data24.notJudged !== void 0) {
                                                    let data28 = data24.notJudged;
                                                    const _errs60 = errors;
                                                    if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                      validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs60) {
                                                      if (typeof data28 == "number" && isFinite(data28)) {
                                                        if (data28 < 0 || isNaN(data28)) {
                                                          validate20.errors = [{ instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid6 = _errs60 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data24.requirements !== void 0) {
                                                      let data29 = data24.requirements;
                                                      const _errs62 = errors;
                                                      if (errors === _errs62) {
                                                        if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                          let missing5;
                                                          if (data29.pass === void 0 && (missing5 = "pass") || data29.fail === void 0 && (missing5 = "fail") || data29.notApplicable === void 0 && (missing5 = "notApplicable")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs64 = errors;
                                                            for (const key5 in data29) {
                                                              if (!(key5 === "pass" || key5 === "fail" || key5 === "notApplicable")) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs64 === errors) {
                                                              if (data29.pass !== void 0) {
                                                                let data30 = data29.pass;
                                                                const _errs65 = errors;
                                                                if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs65) {
                                                                  if (typeof data30 == "number" && isFinite(data30)) {
                                                                    if (data30 < 0 || isNaN(data30)) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid7 = _errs65 === errors;
                                                              } else {
                                                                var valid7 = true;
                                                              }
                                                              if (valid7) {
                                                                if (data29.fail !== void 0) {
                                                                  let data31 = data29.fail;
                                                                  const _errs67 = errors;
                                                                  if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs67) {
                                                                    if (typeof data31 == "number" && isFinite(data31)) {
                                                                      if (data31 < 0 || isNaN(data31)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid7 = _errs67 === errors;
                                                                } else {
                                                                  var valid7 = true;
                                                                }
                                                                if (valid7) {
                                                                  if (data29.notApplicable !== void 0) {
                                                                    let data32 = data29.notApplicable;
                                                                    const _errs69 = errors;
                                                                    if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs69) {
                                                                      if (typeof data32 == "number" && isFinite(data32)) {
                                                                        if (data32 < 0 || isNaN(data32)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid7 = _errs69 === errors;
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
                                                      var valid6 = _errs62 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data24.findings !== void 0) {
                                                        let data33 = data24.findings;
                                                        const _errs71 = errors;
                                                        if (errors === _errs71) {
                                                          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                            let missing6;
                                                            if (data33.error === void 0 && (missing6 = "error") || data33.warning === void 0 && (missing6 = "warning") || data33.note === void 0 && (missing6 = "note")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs73 = errors;
                                                              for (const key6 in data33) {
                                                                if (!(key6 === "error" || key6 === "warning" || key6 === "note")) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs73 === errors) {
                                                                if (data33.error !== void 0) {
                                                                  let data34 = data33.error;
                                                                  const _errs74 = errors;
                                                                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                  }
                                                                  if (errors === _errs74) {
                                                                    if (typeof data34 == "number" && isFinite(data34)) {
                                                                      if (data34 < 0 || isNaN(data34)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid8 = _errs74 === errors;
                                                                } else {
                                                                  var valid8 = true;
                                                                }
                                                                if (valid8) {
                                                                  if (data33.warning !== void 0) {
                                                                    let data35 = data33.warning;
                                                                    const _errs76 = errors;
                                                                    if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                      return false;
                                                                    }
                                                                    if (errors === _errs76) {
                                                                      if (typeof data35 == "number" && isFinite(data35)) {
                                                                        if (data35 < 0 || isNaN(data35)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                    }
                                                                    var valid8 = _errs76 === errors;
                                                                  } else {
                                                                    var valid8 = true;
                                                                  }
                                                                  if (valid8) {
                                                                    if (data33.note !== void 0) {
                                                                      let data36 = data33.note;
                                                                      const _errs78 = errors;
                                                                      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                      }
                                                                      if (errors === _errs78) {
                                                                        if (typeof data36 == "number" && isFinite(data36)) {
                                                                          if (data36 < 0 || isNaN(data36)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid8 = _errs78 === errors;
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
                                                        var valid6 = _errs71 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data24.waived !== void 0) {
                                                          let data37 = data24.waived;
                                                          const _errs80 = errors;
                                                          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs80) {
                                                            if (typeof data37 == "number" && isFinite(data37)) {
                                                              if (data37 < 0 || isNaN(data37)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                          var valid6 = _errs80 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                          if (data24.baselined !== void 0) {
                                                            let data38 = data24.baselined;
                                                            const _errs82 = errors;
                                                            if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                                                              validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs82) {
                                                              if (typeof data38 == "number" && isFinite(data38)) {
                                                                if (data38 < 0 || isNaN(data38)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                            var valid6 = _errs82 === errors;
                                                          } else {
                                                            var valid6 = true;
                                                          }
                                                          if (valid6) {
                                                            if (data24.problems !== void 0) {
                                                              let data39 = data24.problems;
                                                              const _errs84 = errors;
                                                              if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                                validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                              }
                                                              if (errors === _errs84) {
                                                                if (typeof data39 == "number" && isFinite(data39)) {
                                                                  if (data39 < 0 || isNaN(data39)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                              var valid6 = _errs84 === errors;
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
                                    var valid0 = _errs51 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.overrides !== void 0) {
                                      let data40 = data.overrides;
                                      const _errs86 = errors;
                                      if (errors === _errs86) {
                                        if (Array.isArray(data40)) {
                                          var valid9 = true;
                                          const len1 = data40.length;
                                          for (let i2 = 0; i2 < len1; i2++) {
                                            let data41 = data40[i2];
                                            const _errs88 = errors;
                                            if (errors === _errs88) {
                                              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                let missing7;
                                                if (data41.rule === void 0 && (missing7 = "rule") || data41.basis === void 0 && (missing7 = "basis") || data41.from === void 0 && (missing7 = "from") || data41.to === void 0 && (missing7 = "to")) {
                                                  validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                  return false;
                                                } else {
                                                  const _errs90 = errors;
                                                  for (const key7 in data41) {
                                                    if (!(key7 === "rule" || key7 === "basis" || key7 === "from" || key7 === "to")) {
                                                      validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                      return false;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs90 === errors) {
                                                    if (data41.rule !== void 0) {
                                                      let data42 = data41.rule;
                                                      const _errs91 = errors;
                                                      if (errors === _errs91) {
                                                        if (typeof data42 === "string") {
                                                          if (!pattern13.test(data42)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid10 = _errs91 === errors;
                                                    } else {
                                                      var valid10 = true;
                                                    }
                                                    if (valid10) {
                                                      if (data41.basis !== void 0) {
                                                        let data43 = data41.basis;
                                                        const _errs93 = errors;
                                                        if (typeof data43 !== "string") {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        if (!(data43 === "statute" || data43 === "guideline" || data43 === "gate")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                          return false;
                                                        }
                                                        var valid10 = _errs93 === errors;
                                                      } else {
                                                        var valid10 = true;
                                                      }
                                                      if (valid10) {
                                                        if (data41.from !== void 0) {
                                                          let data44 = data41.from;
                                                          const _errs95 = errors;
                                                          if (typeof data44 !== "string") {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/from", schemaPath: "#/properties/overrides/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          if (!(data44 === "error" || data44 === "warning" || data44 === "note")) {
                                                            validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/from", schemaPath: "#/properties/overrides/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.from.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid10 = _errs95 === errors;
                                                        } else {
                                                          var valid10 = true;
                                                        }
                                                        if (valid10) {
                                                          if (data41.to !== void 0) {
                                                            let data45 = data41.to;
                                                            const _errs97 = errors;
                                                            if (typeof data45 !== "string") {
                                                              validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/to", schemaPath: "#/properties/overrides/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                            if (!(data45 === "error" || data45 === "warning" || data45 === "note" || data45 === "off")) {
                                                              validate20.errors = [{ instancePath: instancePath + "/overrides/" + i2 + "/to", schemaPath: "#/properties/overrides/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.to.enum }, message: "must be equal to one of the allowed values" }];
                                                              return false;
                                                            }
                                                            var valid10 = _errs97 === errors;
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
                                            var valid9 = _errs88 === errors;
                                            if (!valid9) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs86 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.excuses !== void 0) {
                                        const _errs99 = errors;
                                        if (!validate21(data.excuses, { instancePath: instancePath + "/excuses", parentData: data, parentDataProperty: "excuses", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs99 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.change !== void 0) {
                                          let data47 = data.change;
                                          const _errs100 = errors;
                                          const _errs101 = errors;
                                          let valid11 = false;
                                          const _errs102 = errors;
                                          if (!validate29(data47, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                            errors = vErrors.length;
                                          }
                                          var _valid0 = _errs102 === errors;
                                          valid11 = valid11 || _valid0;
                                          const _errs103 = errors;
                                          if (data47 !== null) {
                                            const err0 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err0];
                                            } else {
                                              vErrors.push(err0);
                                            }
                                            errors++;
                                          }
                                          var _valid0 = _errs103 === errors;
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
                                            errors = _errs101;
                                            if (vErrors !== null) {
                                              if (_errs101) {
                                                vErrors.length = _errs101;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid0 = _errs100 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.findings !== void 0) {
                                            let data48 = data.findings;
                                            const _errs105 = errors;
                                            if (errors === _errs105) {
                                              if (Array.isArray(data48)) {
                                                var valid12 = true;
                                                const len2 = data48.length;
                                                for (let i3 = 0; i3 < len2; i3++) {
                                                  let data49 = data48[i3];
                                                  const _errs107 = errors;
                                                  if (errors === _errs107) {
                                                    if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                      let missing8;
                                                      if (data49.id === void 0 && (missing8 = "id") || data49.rule === void 0 && (missing8 = "rule") || data49.requirement === void 0 && (missing8 = "requirement") || data49.severity === void 0 && (missing8 = "severity") || data49.disposition === void 0 && (missing8 = "disposition") || data49.waiver === void 0 && (missing8 = "waiver") || data49.change === void 0 && (missing8 = "change") || data49.worse === void 0 && (missing8 = "worse") || data49.basis === void 0 && (missing8 = "basis") || data49.citation === void 0 && (missing8 = "citation") || data49.title === void 0 && (missing8 = "title") || data49.message === void 0 && (missing8 = "message") || data49.remedy === void 0 && (missing8 = "remedy") || data49.vendor === void 0 && (missing8 = "vendor") || data49.service === void 0 && (missing8 = "service") || data49.contract === void 0 && (missing8 = "contract") || data49.guideline === void 0 && (missing8 = "guideline") || data49.file === void 0 && (missing8 = "file") || data49.line === void 0 && (missing8 = "line") || data49.column === void 0 && (missing8 = "column") || data49.endLine === void 0 && (missing8 = "endLine") || data49.endColumn === void 0 && (missing8 = "endColumn") || data49.pointer === void 0 && (missing8 = "pointer") || data49.page === void 0 && (missing8 = "page") || data49.args === void 0 && (missing8 = "args")) {
                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                        return false;
                                                      } else {
                                                        const _errs109 = errors;
                                                        for (const key8 in data49) {
                                                          if (!func1.call(schema31.properties.findings.items.properties, key8)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                          }
                                                        }
                                                        if (_errs109 === errors) {
                                                          if (data49.id !== void 0) {
                                                            let data50 = data49.id;
                                                            const _errs110 = errors;
                                                            if (errors === _errs110) {
                                                              if (typeof data50 === "string") {
                                                                if (!pattern26.test(data50)) {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid13 = _errs110 === errors;
                                                          } else {
                                                            var valid13 = true;
                                                          }
                                                          if (valid13) {
                                                            if (data49.rule !== void 0) {
                                                              let data51 = data49.rule;
                                                              const _errs112 = errors;
                                                              if (errors === _errs112) {
                                                                if (typeof data51 === "string") {
                                                                  if (!pattern13.test(data51)) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid13 = _errs112 === errors;
                                                            } else {
                                                              var valid13 = true;
                                                            }
                                                            if (valid13) {
                                                              if (data49.requirement !== void 0) {
                                                                const _errs114 = errors;
                                                                if (typeof data49.requirement !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/requirement", schemaPath: "#/properties/findings/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid13 = _errs114 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                              if (valid13) {
                                                                if (data49.severity !== void 0) {
                                                                  let data53 = data49.severity;
                                                                  const _errs116 = errors;
                                                                  if (typeof data53 !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  if (!(data53 === "error" || data53 === "warning" || data53 === "note")) {
                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid13 = _errs116 === errors;
                                                                } else {
                                                                  var valid13 = true;
                                                                }
                                                                if (valid13) {
                                                                  if (data49.disposition !== void 0) {
                                                                    let data54 = data49.disposition;
                                                                    const _errs118 = errors;
                                                                    if (typeof data54 !== "string") {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                      return false;
                                                                    }
                                                                    if (!(data54 === "open" || data54 === "waived" || data54 === "baselined")) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.disposition.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid13 = _errs118 === errors;
                                                                  } else {
                                                                    var valid13 = true;
                                                                  }
                                                                  if (valid13) {
                                                                    if (data49.waiver !== void 0) {
                                                                      let data55 = data49.waiver;
                                                                      const _errs120 = errors;
                                                                      const _errs121 = errors;
                                                                      let valid14 = false;
                                                                      const _errs122 = errors;
                                                                      const _errs123 = errors;
                                                                      if (errors === _errs123) {
                                                                        if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                                                          let missing9;
                                                                          if (data55.reason === void 0 && (missing9 = "reason") || data55.owner === void 0 && (missing9 = "owner") || data55.approver === void 0 && (missing9 = "approver") || data55.approvedOn === void 0 && (missing9 = "approvedOn") || data55.expiresOn === void 0 && (missing9 = "expiresOn") || data55.ticket === void 0 && (missing9 = "ticket")) {
                                                                            const err2 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err2];
                                                                            } else {
                                                                              vErrors.push(err2);
                                                                            }
                                                                            errors++;
                                                                          } else {
                                                                            const _errs125 = errors;
                                                                            for (const key9 in data55) {
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
                                                                            if (_errs125 === errors) {
                                                                              if (data55.reason !== void 0) {
                                                                                const _errs126 = errors;
                                                                                if (typeof data55.reason !== "string") {
                                                                                  const err4 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/reason", schemaPath: "#/$defs/waiver_note/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                  if (vErrors === null) {
                                                                                    vErrors = [err4];
                                                                                  } else {
                                                                                    vErrors.push(err4);
                                                                                  }
                                                                                  errors++;
                                                                                }
                                                                                var valid16 = _errs126 === errors;
                                                                              } else {
                                                                                var valid16 = true;
                                                                              }
                                                                              if (valid16) {
                                                                                if (data55.owner !== void 0) {
                                                                                  const _errs128 = errors;
                                                                                  if (typeof data55.owner !== "string") {
                                                                                    const err5 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/owner", schemaPath: "#/$defs/waiver_note/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                    if (vErrors === null) {
                                                                                      vErrors = [err5];
                                                                                    } else {
                                                                                      vErrors.push(err5);
                                                                                    }
                                                                                    errors++;
                                                                                  }
                                                                                  var valid16 = _errs128 === errors;
                                                                                } else {
                                                                                  var valid16 = true;
                                                                                }
                                                                                if (valid16) {
                                                                                  if (data55.approver !== void 0) {
                                                                                    const _errs130 = errors;
                                                                                    if (typeof data55.approver !== "string") {
                                                                                      const err6 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/approver", schemaPath: "#/$defs/waiver_note/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                      if (vErrors === null) {
                                                                                        vErrors = [err6];
                                                                                      } else {
                                                                                        vErrors.push(err6);
                                                                                      }
                                                                                      errors++;
                                                                                    }
                                                                                    var valid16 = _errs130 === errors;
                                                                                  } else {
                                                                                    var valid16 = true;
                                                                                  }
                                                                                  if (valid16) {
                                                                                    if (data55.approvedOn !== void 0) {
                                                                                      let data59 = data55.approvedOn;
                                                                                      const _errs132 = errors;
                                                                                      if (errors === _errs132) {
                                                                                        if (errors === _errs132) {
                                                                                          if (typeof data59 === "string") {
                                                                                            if (!formats0.validate(data59)) {
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
                                                                                      var valid16 = _errs132 === errors;
                                                                                    } else {
                                                                                      var valid16 = true;
                                                                                    }
                                                                                    if (valid16) {
                                                                                      if (data55.expiresOn !== void 0) {
                                                                                        let data60 = data55.expiresOn;
                                                                                        const _errs134 = errors;
                                                                                        if (errors === _errs134) {
                                                                                          if (errors === _errs134) {
                                                                                            if (typeof data60 === "string") {
                                                                                              if (!formats0.validate(data60)) {
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
                                                                                        var valid16 = _errs134 === errors;
                                                                                      } else {
                                                                                        var valid16 = true;
                                                                                      }
                                                                                      if (valid16) {
                                                                                        if (data55.ticket !== void 0) {
                                                                                          let data61 = data55.ticket;
                                                                                          const _errs136 = errors;
                                                                                          if (typeof data61 !== "string" && data61 !== null) {
                                                                                            const err11 = { instancePath: instancePath + "/findings/" + i3 + "/waiver/ticket", schemaPath: "#/$defs/waiver_note/properties/ticket/type", keyword: "type", params: { type: schema52.properties.ticket.type }, message: "must be string,null" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err11];
                                                                                            } else {
                                                                                              vErrors.push(err11);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                          var valid16 = _errs136 === errors;
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
                                                                      var _valid1 = _errs122 === errors;
                                                                      valid14 = valid14 || _valid1;
                                                                      const _errs138 = errors;
                                                                      if (data55 !== null) {
                                                                        const err13 = { instancePath: instancePath + "/findings/" + i3 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err13];
                                                                        } else {
                                                                          vErrors.push(err13);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      var _valid1 = _errs138 === errors;
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
                                                                        errors = _errs121;
                                                                        if (vErrors !== null) {
                                                                          if (_errs121) {
                                                                            vErrors.length = _errs121;
                                                                          } else {
                                                                            vErrors = null;
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid13 = _errs120 === errors;
                                                                    } else {
                                                                      var valid13 = true;
                                                                    }
                                                                    if (valid13) {
                                                                      if (data49.change !== void 0) {
                                                                        let data62 = data49.change;
                                                                        const _errs140 = errors;
                                                                        if (typeof data62 !== "string" && data62 !== null) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/change", schemaPath: "#/properties/findings/items/properties/change/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.change.type }, message: "must be string,null" }];
                                                                          return false;
                                                                        }
                                                                        if (!(data62 === "introduced" || data62 === "existing" || data62 === "resolved" || data62 === null)) {
                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/change", schemaPath: "#/properties/findings/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                          return false;
                                                                        }
                                                                        var valid13 = _errs140 === errors;
                                                                      } else {
                                                                        var valid13 = true;
                                                                      }
                                                                      if (valid13) {
                                                                        if (data49.worse !== void 0) {
                                                                          const _errs142 = errors;
                                                                          if (typeof data49.worse !== "boolean") {
                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/worse", schemaPath: "#/properties/findings/items/properties/worse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                          }
                                                                          var valid13 = _errs142 === errors;
                                                                        } else {
                                                                          var valid13 = true;
                                                                        }
                                                                        if (valid13) {
                                                                          if (data49.basis !== void 0) {
                                                                            let data64 = data49.basis;
                                                                            const _errs144 = errors;
                                                                            if (typeof data64 !== "string") {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                            if (!(data64 === "statute" || data64 === "guideline" || data64 === "gate")) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema31.properties.findings.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }];
                                                                              return false;
                                                                            }
                                                                            var valid13 = _errs144 === errors;
                                                                          } else {
                                                                            var valid13 = true;
                                                                          }
                                                                          if (valid13) {
                                                                            if (data49.citation !== void 0) {
                                                                              const _errs146 = errors;
                                                                              if (typeof data49.citation !== "string") {
                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/citation", schemaPath: "#/properties/findings/items/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                              }
                                                                              var valid13 = _errs146 === errors;
                                                                            } else {
                                                                              var valid13 = true;
                                                                            }
                                                                            if (valid13) {
                                                                              if (data49.title !== void 0) {
                                                                                const _errs148 = errors;
                                                                                if (typeof data49.title !== "string") {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/title", schemaPath: "#/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                                var valid13 = _errs148 === errors;
                                                                              } else {
                                                                                var valid13 = true;
                                                                              }
                                                                              if (valid13) {
                                                                                if (data49.message !== void 0) {
                                                                                  const _errs150 = errors;
                                                                                  if (typeof data49.message !== "string") {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid13 = _errs150 === errors;
                                                                                } else {
                                                                                  var valid13 = true;
                                                                                }
                                                                                if (valid13) {
                                                                                  if (data49.remedy !== void 0) {
                                                                                    const _errs152 = errors;
                                                                                    if (typeof data49.remedy !== "string") {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                    var valid13 = _errs152 === errors;
                                                                                  } else {
                                                                                    var valid13 = true;
                                                                                  }
                                                                                  if (valid13) {
                                                                                    if (data49.vendor !== void 0) {
                                                                                      let data69 = data49.vendor;
                                                                                      const _errs154 = errors;
                                                                                      if (typeof data69 !== "string" && data69 !== null) {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/vendor", schemaPath: "#/properties/findings/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.vendor.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid13 = _errs154 === errors;
                                                                                    } else {
                                                                                      var valid13 = true;
                                                                                    }
                                                                                    if (valid13) {
                                                                                      if (data49.service !== void 0) {
                                                                                        let data70 = data49.service;
                                                                                        const _errs156 = errors;
                                                                                        if (typeof data70 !== "string" && data70 !== null) {
                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/service", schemaPath: "#/properties/findings/items/properties/service/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.service.type }, message: "must be string,null" }];
                                                                                          return false;
                                                                                        }
                                                                                        var valid13 = _errs156 === errors;
                                                                                      } else {
                                                                                        var valid13 = true;
                                                                                      }
                                                                                      if (valid13) {
                                                                                        if (data49.contract !== void 0) {
                                                                                          let data71 = data49.contract;
                                                                                          const _errs158 = errors;
                                                                                          if (typeof data71 !== "string" && data71 !== null) {
                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/contract", schemaPath: "#/properties/findings/items/properties/contract/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.contract.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                          }
                                                                                          var valid13 = _errs158 === errors;
                                                                                        } else {
                                                                                          var valid13 = true;
                                                                                        }
                                                                                        if (valid13) {
                                                                                          if (data49.guideline !== void 0) {
                                                                                            let data72 = data49.guideline;
                                                                                            const _errs160 = errors;
                                                                                            if (typeof data72 !== "string" && data72 !== null) {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/guideline", schemaPath: "#/properties/findings/items/properties/guideline/type", keyword: "type", params: { type: schema31.properties.findings.items.properties.guideline.type }, message: "must be string,null" }];
                                                                                              return false;
                                                                                            }
                                                                                            var valid13 = _errs160 === errors;
                                                                                          } else {
                                                                                            var valid13 = true;
                                                                                          }
                                                                                          if (valid13) {
                                                                                            if (data49.file !== void 0) {
                                                                                              const _errs162 = errors;
                                                                                              if (typeof data49.file !== "string") {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                              }
                                                                                              var valid13 = _errs162 === errors;
                                                                                            } else {
                                                                                              var valid13 = true;
                                                                                            }
                                                                                            if (valid13) {
                                                                                              if (data49.line !== void 0) {
                                                                                                let data74 = data49.line;
                                                                                                const _errs164 = errors;
                                                                                                if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                  return false;
                                                                                                }
                                                                                                if (errors === _errs164) {
                                                                                                  if (typeof data74 == "number" && isFinite(data74)) {
                                                                                                    if (data74 < 1 || isNaN(data74)) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                                var valid13 = _errs164 === errors;
                                                                                              } else {
                                                                                                var valid13 = true;
                                                                                              }
                                                                                              if (valid13) {
                                                                                                if (data49.column !== void 0) {
                                                                                                  let data75 = data49.column;
                                                                                                  const _errs166 = errors;
                                                                                                  if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                    return false;
                                                                                                  }
                                                                                                  if (errors === _errs166) {
                                                                                                    if (typeof data75 == "number" && isFinite(data75)) {
                                                                                                      if (data75 < 1 || isNaN(data75)) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid13 = _errs166 === errors;
                                                                                                } else {
                                                                                                  var valid13 = true;
                                                                                                }
                                                                                                if (valid13) {
                                                                                                  if (data49.endLine !== void 0) {
                                                                                                    let data76 = data49.endLine;
                                                                                                    const _errs168 = errors;
                                                                                                    if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    if (errors === _errs168) {
                                                                                                      if (typeof data76 == "number" && isFinite(data76)) {
                                                                                                        if (data76 < 1 || isNaN(data76)) {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                    var valid13 = _errs168 === errors;
                                                                                                  } else {
                                                                                                    var valid13 = true;
                                                                                                  }
                                                                                                  if (valid13) {
                                                                                                    if (data49.endColumn !== void 0) {
                                                                                                      let data77 = data49.endColumn;
                                                                                                      const _errs170 = errors;
                                                                                                      if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                        return false;
                                                                                                      }
                                                                                                      if (errors === _errs170) {
                                                                                                        if (typeof data77 == "number" && isFinite(data77)) {
                                                                                                          if (data77 < 1 || isNaN(data77)) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                      var valid13 = _errs170 === errors;
                                                                                                    } else {
                                                                                                      var valid13 = true;
                                                                                                    }
                                                                                                    if (valid13) {
                                                                                                      if (data49.pointer !== void 0) {
                                                                                                        const _errs172 = errors;
                                                                                                        if (typeof data49.pointer !== "string") {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                        var valid13 = _errs172 === errors;
                                                                                                      } else {
                                                                                                        var valid13 = true;
                                                                                                      }
                                                                                                      if (valid13) {
                                                                                                        if (data49.page !== void 0) {
                                                                                                          const _errs174 = errors;
                                                                                                          if (typeof data49.page !== "string") {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/page", schemaPath: "#/properties/findings/items/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                          var valid13 = _errs174 === errors;
                                                                                                        } else {
                                                                                                          var valid13 = true;
                                                                                                        }
                                                                                                        if (valid13) {
                                                                                                          if (data49.args !== void 0) {
                                                                                                            let data80 = data49.args;
                                                                                                            const _errs176 = errors;
                                                                                                            const _errs177 = errors;
                                                                                                            if (errors === _errs177) {
                                                                                                              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                                                                                                                for (const key10 in data80) {
                                                                                                                  let data81 = data80[key10];
                                                                                                                  const _errs180 = errors;
                                                                                                                  const _errs181 = errors;
                                                                                                                  let valid19 = false;
                                                                                                                  const _errs182 = errors;
                                                                                                                  if (typeof data81 !== "string") {
                                                                                                                    const err15 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err15];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err15);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                  var _valid2 = _errs182 === errors;
                                                                                                                  valid19 = valid19 || _valid2;
                                                                                                                  const _errs184 = errors;
                                                                                                                  if (!(typeof data81 == "number" && isFinite(data81))) {
                                                                                                                    const err16 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err16];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err16);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                  }
                                                                                                                  var _valid2 = _errs184 === errors;
                                                                                                                  valid19 = valid19 || _valid2;
                                                                                                                  const _errs186 = errors;
                                                                                                                  if (errors === _errs186) {
                                                                                                                    if (Array.isArray(data81)) {
                                                                                                                      var valid20 = true;
                                                                                                                      const len3 = data81.length;
                                                                                                                      for (let i4 = 0; i4 < len3; i4++) {
                                                                                                                        const _errs188 = errors;
                                                                                                                        if (typeof data81[i4] !== "string") {
                                                                                                                          const err17 = { instancePath: instancePath + "/findings/" + i3 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err17];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err17);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                        var valid20 = _errs188 === errors;
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
                                                                                                                  var _valid2 = _errs186 === errors;
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
                                                                                                                    errors = _errs181;
                                                                                                                    if (vErrors !== null) {
                                                                                                                      if (_errs181) {
                                                                                                                        vErrors.length = _errs181;
                                                                                                                      } else {
                                                                                                                        vErrors = null;
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid18 = _errs180 === errors;
                                                                                                                  if (!valid18) {
                                                                                                                    break;
                                                                                                                  }
                                                                                                                }
                                                                                                              } else {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                return false;
                                                                                                              }
                                                                                                            }
                                                                                                            var valid13 = _errs176 === errors;
                                                                                                          } else {
                                                                                                            var valid13 = true;
                                                                                                          }
                                                                                                          if (valid13) {
                                                                                                            if (data49.services !== void 0) {
                                                                                                              let data83 = data49.services;
                                                                                                              const _errs190 = errors;
                                                                                                              if (errors === _errs190) {
                                                                                                                if (Array.isArray(data83)) {
                                                                                                                  var valid21 = true;
                                                                                                                  const len4 = data83.length;
                                                                                                                  for (let i5 = 0; i5 < len4; i5++) {
                                                                                                                    const _errs192 = errors;
                                                                                                                    if (typeof data83[i5] !== "string") {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/services/" + i5, schemaPath: "#/properties/findings/items/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                    var valid21 = _errs192 === errors;
                                                                                                                    if (!valid21) {
                                                                                                                      break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                } else {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/services", schemaPath: "#/properties/findings/items/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                              }
                                                                                                              var valid13 = _errs190 === errors;
                                                                                                            } else {
                                                                                                              var valid13 = true;
                                                                                                            }
                                                                                                            if (valid13) {
                                                                                                              if (data49.frame !== void 0) {
                                                                                                                let data85 = data49.frame;
                                                                                                                const _errs194 = errors;
                                                                                                                const _errs195 = errors;
                                                                                                                if (errors === _errs195) {
                                                                                                                  if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                                                                    let missing10;
                                                                                                                    if (data85.firstLine === void 0 && (missing10 = "firstLine") || data85.lines === void 0 && (missing10 = "lines")) {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }];
                                                                                                                      return false;
                                                                                                                    } else {
                                                                                                                      const _errs197 = errors;
                                                                                                                      for (const key11 in data85) {
                                                                                                                        if (!(key11 === "firstLine" || key11 === "lines")) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                                                                                                          return false;
                                                                                                                          break;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      if (_errs197 === errors) {
                                                                                                                        if (data85.firstLine !== void 0) {
                                                                                                                          let data86 = data85.firstLine;
                                                                                                                          const _errs198 = errors;
                                                                                                                          if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                          }
                                                                                                                          if (errors === _errs198) {
                                                                                                                            if (typeof data86 == "number" && isFinite(data86)) {
                                                                                                                              if (data86 < 1 || isNaN(data86)) {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                          var valid23 = _errs198 === errors;
                                                                                                                        } else {
                                                                                                                          var valid23 = true;
                                                                                                                        }
                                                                                                                        if (valid23) {
                                                                                                                          if (data85.lines !== void 0) {
                                                                                                                            let data87 = data85.lines;
                                                                                                                            const _errs200 = errors;
                                                                                                                            if (errors === _errs200) {
                                                                                                                              if (Array.isArray(data87)) {
                                                                                                                                var valid24 = true;
                                                                                                                                const len5 = data87.length;
                                                                                                                                for (let i6 = 0; i6 < len5; i6++) {
                                                                                                                                  const _errs202 = errors;
                                                                                                                                  if (typeof data87[i6] !== "string") {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/lines/" + i6, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                  var valid24 = _errs202 === errors;
                                                                                                                                  if (!valid24) {
                                                                                                                                    break;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              } else {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                            }
                                                                                                                            var valid23 = _errs200 === errors;
                                                                                                                          } else {
                                                                                                                            var valid23 = true;
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  } else {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                }
                                                                                                                var valid13 = _errs194 === errors;
                                                                                                              } else {
                                                                                                                var valid13 = true;
                                                                                                              }
                                                                                                              if (valid13) {
                                                                                                                if (data49.excuse !== void 0) {
                                                                                                                  let data89 = data49.excuse;
                                                                                                                  const _errs204 = errors;
                                                                                                                  if (errors === _errs204) {
                                                                                                                    if (typeof data89 === "string") {
                                                                                                                      if (!pattern26.test(data89)) {
                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/excuse", schemaPath: "#/properties/findings/items/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                                                                                        return false;
                                                                                                                      }
                                                                                                                    } else {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/excuse", schemaPath: "#/properties/findings/items/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var valid13 = _errs204 === errors;
                                                                                                                } else {
                                                                                                                  var valid13 = true;
                                                                                                                }
                                                                                                                if (valid13) {
                                                                                                                  if (data49.detail !== void 0) {
                                                                                                                    let data90 = data49.detail;
                                                                                                                    const _errs206 = errors;
                                                                                                                    if (errors === _errs206) {
                                                                                                                      if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                                                        let missing11;
                                                                                                                        if (data90.section === void 0 && (missing11 = "section") || data90.citation === void 0 && (missing11 = "citation") || data90.title === void 0 && (missing11 = "title") || data90.message === void 0 && (missing11 = "message") || data90.remedy === void 0 && (missing11 = "remedy") || data90.frame === void 0 && (missing11 = "frame") || data90.excuse === void 0 && (missing11 = "excuse")) {
                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }];
                                                                                                                          return false;
                                                                                                                        } else {
                                                                                                                          const _errs208 = errors;
                                                                                                                          for (const key12 in data90) {
                                                                                                                            if (!(key12 === "section" || key12 === "citation" || key12 === "title" || key12 === "message" || key12 === "remedy" || key12 === "frame" || key12 === "excuse")) {
                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }];
                                                                                                                              return false;
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                          if (_errs208 === errors) {
                                                                                                                            if (data90.section !== void 0) {
                                                                                                                              const _errs209 = errors;
                                                                                                                              if (typeof data90.section !== "string") {
                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                return false;
                                                                                                                              }
                                                                                                                              var valid25 = _errs209 === errors;
                                                                                                                            } else {
                                                                                                                              var valid25 = true;
                                                                                                                            }
                                                                                                                            if (valid25) {
                                                                                                                              if (data90.citation !== void 0) {
                                                                                                                                let data92 = data90.citation;
                                                                                                                                const _errs212 = errors;
                                                                                                                                const _errs213 = errors;
                                                                                                                                if (errors === _errs213) {
                                                                                                                                  if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                                                                                                                                    let missing12;
                                                                                                                                    if (data92.en === void 0 && (missing12 = "en") || data92.ko === void 0 && (missing12 = "ko")) {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }];
                                                                                                                                      return false;
                                                                                                                                    } else {
                                                                                                                                      const _errs215 = errors;
                                                                                                                                      for (const key13 in data92) {
                                                                                                                                        if (!(key13 === "en" || key13 === "ko")) {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }];
                                                                                                                                          return false;
                                                                                                                                          break;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      if (_errs215 === errors) {
                                                                                                                                        if (data92.en !== void 0) {
                                                                                                                                          const _errs216 = errors;
                                                                                                                                          if (typeof data92.en !== "string") {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                            return false;
                                                                                                                                          }
                                                                                                                                          var valid28 = _errs216 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid28 = true;
                                                                                                                                        }
                                                                                                                                        if (valid28) {
                                                                                                                                          if (data92.ko !== void 0) {
                                                                                                                                            const _errs218 = errors;
                                                                                                                                            if (typeof data92.ko !== "string") {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                              return false;
                                                                                                                                            }
                                                                                                                                            var valid28 = _errs218 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid28 = true;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  } else {
                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/citation", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                    return false;
                                                                                                                                  }
                                                                                                                                }
                                                                                                                                var valid25 = _errs212 === errors;
                                                                                                                              } else {
                                                                                                                                var valid25 = true;
                                                                                                                              }
                                                                                                                              if (valid25) {
                                                                                                                                if (data90.title !== void 0) {
                                                                                                                                  let data95 = data90.title;
                                                                                                                                  const _errs220 = errors;
                                                                                                                                  const _errs221 = errors;
                                                                                                                                  if (errors === _errs221) {
                                                                                                                                    if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                                                                                                                                      let missing13;
                                                                                                                                      if (data95.en === void 0 && (missing13 = "en") || data95.ko === void 0 && (missing13 = "ko")) {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }];
                                                                                                                                        return false;
                                                                                                                                      } else {
                                                                                                                                        const _errs223 = errors;
                                                                                                                                        for (const key14 in data95) {
                                                                                                                                          if (!(key14 === "en" || key14 === "ko")) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }];
                                                                                                                                            return false;
                                                                                                                                            break;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        if (_errs223 === errors) {
                                                                                                                                          if (data95.en !== void 0) {
                                                                                                                                            const _errs224 = errors;
                                                                                                                                            if (typeof data95.en !== "string") {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                              return false;
                                                                                                                                            }
                                                                                                                                            var valid30 = _errs224 === errors;
                                                                                                                                          } else {
                                                                                                                                            var valid30 = true;
                                                                                                                                          }
                                                                                                                                          if (valid30) {
                                                                                                                                            if (data95.ko !== void 0) {
                                                                                                                                              const _errs226 = errors;
                                                                                                                                              if (typeof data95.ko !== "string") {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                              var valid30 = _errs226 === errors;
                                                                                                                                            } else {
                                                                                                                                              var valid30 = true;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                    } else {
                                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/title", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                      return false;
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                  var valid25 = _errs220 === errors;
                                                                                                                                } else {
                                                                                                                                  var valid25 = true;
                                                                                                                                }
                                                                                                                                if (valid25) {
                                                                                                                                  if (data90.message !== void 0) {
                                                                                                                                    let data98 = data90.message;
                                                                                                                                    const _errs228 = errors;
                                                                                                                                    const _errs229 = errors;
                                                                                                                                    if (errors === _errs229) {
                                                                                                                                      if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                                                                                                                                        let missing14;
                                                                                                                                        if (data98.en === void 0 && (missing14 = "en") || data98.ko === void 0 && (missing14 = "ko")) {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }];
                                                                                                                                          return false;
                                                                                                                                        } else {
                                                                                                                                          const _errs231 = errors;
                                                                                                                                          for (const key15 in data98) {
                                                                                                                                            if (!(key15 === "en" || key15 === "ko")) {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }];
                                                                                                                                              return false;
                                                                                                                                              break;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          if (_errs231 === errors) {
                                                                                                                                            if (data98.en !== void 0) {
                                                                                                                                              const _errs232 = errors;
                                                                                                                                              if (typeof data98.en !== "string") {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                              var valid32 = _errs232 === errors;
                                                                                                                                            } else {
                                                                                                                                              var valid32 = true;
                                                                                                                                            }
                                                                                                                                            if (valid32) {
                                                                                                                                              if (data98.ko !== void 0) {
                                                                                                                                                const _errs234 = errors;
                                                                                                                                                if (typeof data98.ko !== "string") {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                                var valid32 = _errs234 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid32 = true;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                      } else {
                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                        return false;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                    var valid25 = _errs228 === errors;
                                                                                                                                  } else {
                                                                                                                                    var valid25 = true;
                                                                                                                                  }
                                                                                                                                  if (valid25) {
                                                                                                                                    if (data90.remedy !== void 0) {
                                                                                                                                      let data101 = data90.remedy;
                                                                                                                                      const _errs236 = errors;
                                                                                                                                      const _errs237 = errors;
                                                                                                                                      if (errors === _errs237) {
                                                                                                                                        if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                                                                                                          let missing15;
                                                                                                                                          if (data101.en === void 0 && (missing15 = "en") || data101.ko === void 0 && (missing15 = "ko")) {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }];
                                                                                                                                            return false;
                                                                                                                                          } else {
                                                                                                                                            const _errs239 = errors;
                                                                                                                                            for (const key16 in data101) {
                                                                                                                                              if (!(key16 === "en" || key16 === "ko")) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }];
                                                                                                                                                return false;
                                                                                                                                                break;
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                            if (_errs239 === errors) {
                                                                                                                                              if (data101.en !== void 0) {
                                                                                                                                                const _errs240 = errors;
                                                                                                                                                if (typeof data101.en !== "string") {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                  return false;
                                                                                                                                                }
                                                                                                                                                var valid34 = _errs240 === errors;
                                                                                                                                              } else {
                                                                                                                                                var valid34 = true;
                                                                                                                                              }
                                                                                                                                              if (valid34) {
                                                                                                                                                if (data101.ko !== void 0) {
                                                                                                                                                  const _errs242 = errors;
                                                                                                                                                  if (typeof data101.ko !== "string") {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                    return false;
                                                                                                                                                  }
                                                                                                                                                  var valid34 = _errs242 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid34 = true;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                        } else {
                                                                                                                                          validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                          return false;
                                                                                                                                        }
                                                                                                                                      }
                                                                                                                                      var valid25 = _errs236 === errors;
                                                                                                                                    } else {
                                                                                                                                      var valid25 = true;
                                                                                                                                    }
                                                                                                                                    if (valid25) {
                                                                                                                                      if (data90.frame !== void 0) {
                                                                                                                                        let data104 = data90.frame;
                                                                                                                                        const _errs244 = errors;
                                                                                                                                        const _errs245 = errors;
                                                                                                                                        if (errors === _errs245) {
                                                                                                                                          if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                                                                                                                                            let missing16;
                                                                                                                                            if (data104.firstLine === void 0 && (missing16 = "firstLine") || data104.lines === void 0 && (missing16 = "lines")) {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" }];
                                                                                                                                              return false;
                                                                                                                                            } else {
                                                                                                                                              const _errs247 = errors;
                                                                                                                                              for (const key17 in data104) {
                                                                                                                                                if (!(key17 === "firstLine" || key17 === "lines")) {
                                                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }];
                                                                                                                                                  return false;
                                                                                                                                                  break;
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                              if (_errs247 === errors) {
                                                                                                                                                if (data104.firstLine !== void 0) {
                                                                                                                                                  let data105 = data104.firstLine;
                                                                                                                                                  const _errs248 = errors;
                                                                                                                                                  if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105))) {
                                                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                                                    return false;
                                                                                                                                                  }
                                                                                                                                                  if (errors === _errs248) {
                                                                                                                                                    if (typeof data105 == "number" && isFinite(data105)) {
                                                                                                                                                      if (data105 < 1 || isNaN(data105)) {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                                                                                        return false;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                  }
                                                                                                                                                  var valid36 = _errs248 === errors;
                                                                                                                                                } else {
                                                                                                                                                  var valid36 = true;
                                                                                                                                                }
                                                                                                                                                if (valid36) {
                                                                                                                                                  if (data104.lines !== void 0) {
                                                                                                                                                    let data106 = data104.lines;
                                                                                                                                                    const _errs250 = errors;
                                                                                                                                                    if (errors === _errs250) {
                                                                                                                                                      if (Array.isArray(data106)) {
                                                                                                                                                        var valid37 = true;
                                                                                                                                                        const len6 = data106.length;
                                                                                                                                                        for (let i7 = 0; i7 < len6; i7++) {
                                                                                                                                                          const _errs252 = errors;
                                                                                                                                                          if (typeof data106[i7] !== "string") {
                                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/lines/" + i7, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                                            return false;
                                                                                                                                                          }
                                                                                                                                                          var valid37 = _errs252 === errors;
                                                                                                                                                          if (!valid37) {
                                                                                                                                                            break;
                                                                                                                                                          }
                                                                                                                                                        }
                                                                                                                                                      } else {
                                                                                                                                                        validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                                                                        return false;
                                                                                                                                                      }
                                                                                                                                                    }
                                                                                                                                                    var valid36 = _errs250 === errors;
                                                                                                                                                  } else {
                                                                                                                                                    var valid36 = true;
                                                                                                                                                  }
                                                                                                                                                }
                                                                                                                                              }
                                                                                                                                            }
                                                                                                                                          } else {
                                                                                                                                            validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                                                            return false;
                                                                                                                                          }
                                                                                                                                        }
                                                                                                                                        var valid25 = _errs244 === errors;
                                                                                                                                      } else {
                                                                                                                                        var valid25 = true;
                                                                                                                                      }
                                                                                                                                      if (valid25) {
                                                                                                                                        if (data90.excuse !== void 0) {
                                                                                                                                          let data108 = data90.excuse;
                                                                                                                                          const _errs254 = errors;
                                                                                                                                          if (errors === _errs254) {
                                                                                                                                            if (typeof data108 === "string") {
                                                                                                                                              if (!pattern38.test(data108)) {
                                                                                                                                                validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{32})?$" }, message: 'must match pattern "^([0-9a-f]{32})?$"' }];
                                                                                                                                                return false;
                                                                                                                                              }
                                                                                                                                            } else {
                                                                                                                                              validate20.errors = [{ instancePath: instancePath + "/findings/" + i3 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                                              return false;
                                                                                                                                            }
                                                                                                                                          }
                                                                                                                                          var valid25 = _errs254 === errors;
                                                                                                                                        } else {
                                                                                                                                          var valid25 = true;
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
                                                                                                                    var valid13 = _errs206 === errors;
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
                                                        }
                                                      }
                                                    } else {
                                                      validate20.errors = [{ instancePath: instancePath + "/findings/" + i3, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid12 = _errs107 === errors;
                                                  if (!valid12) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid0 = _errs105 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.problems !== void 0) {
                                              let data109 = data.problems;
                                              const _errs256 = errors;
                                              if (errors === _errs256) {
                                                if (Array.isArray(data109)) {
                                                  var valid38 = true;
                                                  const len7 = data109.length;
                                                  for (let i8 = 0; i8 < len7; i8++) {
                                                    let data110 = data109[i8];
                                                    const _errs258 = errors;
                                                    if (errors === _errs258) {
                                                      if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                                        let missing17;
                                                        if (data110.code === void 0 && (missing17 = "code") || data110.message === void 0 && (missing17 = "message") || data110.remedy === void 0 && (missing17 = "remedy") || data110.vendor === void 0 && (missing17 = "vendor") || data110.change === void 0 && (missing17 = "change") || data110.file === void 0 && (missing17 = "file") || data110.line === void 0 && (missing17 = "line") || data110.column === void 0 && (missing17 = "column") || data110.endLine === void 0 && (missing17 = "endLine") || data110.endColumn === void 0 && (missing17 = "endColumn") || data110.pointer === void 0 && (missing17 = "pointer") || data110.args === void 0 && (missing17 = "args")) {
                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i8, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" }];
                                                          return false;
                                                        } else {
                                                          const _errs260 = errors;
                                                          for (const key18 in data110) {
                                                            if (!func1.call(schema31.properties.problems.items.properties, key18)) {
                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i8, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }];
                                                              return false;
                                                              break;
                                                            }
                                                          }
                                                          if (_errs260 === errors) {
                                                            if (data110.code !== void 0) {
                                                              const _errs261 = errors;
                                                              if (typeof data110.code !== "string") {
                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/code", schemaPath: "#/properties/problems/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid39 = _errs261 === errors;
                                                            } else {
                                                              var valid39 = true;
                                                            }
                                                            if (valid39) {
                                                              if (data110.message !== void 0) {
                                                                const _errs263 = errors;
                                                                if (typeof data110.message !== "string") {
                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid39 = _errs263 === errors;
                                                              } else {
                                                                var valid39 = true;
                                                              }
                                                              if (valid39) {
                                                                if (data110.remedy !== void 0) {
                                                                  const _errs265 = errors;
                                                                  if (typeof data110.remedy !== "string") {
                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/remedy", schemaPath: "#/properties/problems/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                  }
                                                                  var valid39 = _errs265 === errors;
                                                                } else {
                                                                  var valid39 = true;
                                                                }
                                                                if (valid39) {
                                                                  if (data110.vendor !== void 0) {
                                                                    let data114 = data110.vendor;
                                                                    const _errs267 = errors;
                                                                    if (typeof data114 !== "string" && data114 !== null) {
                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/vendor", schemaPath: "#/properties/problems/items/properties/vendor/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.vendor.type }, message: "must be string,null" }];
                                                                      return false;
                                                                    }
                                                                    var valid39 = _errs267 === errors;
                                                                  } else {
                                                                    var valid39 = true;
                                                                  }
                                                                  if (valid39) {
                                                                    if (data110.change !== void 0) {
                                                                      let data115 = data110.change;
                                                                      const _errs269 = errors;
                                                                      if (typeof data115 !== "string" && data115 !== null) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/change", schemaPath: "#/properties/problems/items/properties/change/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.change.type }, message: "must be string,null" }];
                                                                        return false;
                                                                      }
                                                                      if (!(data115 === "introduced" || data115 === "existing" || data115 === null)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/change", schemaPath: "#/properties/problems/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema31.properties.problems.items.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                                                                        return false;
                                                                      }
                                                                      var valid39 = _errs269 === errors;
                                                                    } else {
                                                                      var valid39 = true;
                                                                    }
                                                                    if (valid39) {
                                                                      if (data110.file !== void 0) {
                                                                        const _errs271 = errors;
                                                                        if (typeof data110.file !== "string") {
                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/file", schemaPath: "#/properties/problems/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                        var valid39 = _errs271 === errors;
                                                                      } else {
                                                                        var valid39 = true;
                                                                      }
                                                                      if (valid39) {
                                                                        if (data110.line !== void 0) {
                                                                          let data117 = data110.line;
                                                                          const _errs273 = errors;
                                                                          if (!(typeof data117 == "number" && (!(data117 % 1) && !isNaN(data117)) && isFinite(data117)) && data117 !== null) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.line.type }, message: "must be integer,null" }];
                                                                            return false;
                                                                          }
                                                                          if (errors === _errs273) {
                                                                            if (typeof data117 == "number" && isFinite(data117)) {
                                                                              if (data117 < 1 || isNaN(data117)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                              }
                                                                            }
                                                                          }
                                                                          var valid39 = _errs273 === errors;
                                                                        } else {
                                                                          var valid39 = true;
                                                                        }
                                                                        if (valid39) {
                                                                          if (data110.column !== void 0) {
                                                                            let data118 = data110.column;
                                                                            const _errs275 = errors;
                                                                            if (!(typeof data118 == "number" && (!(data118 % 1) && !isNaN(data118)) && isFinite(data118)) && data118 !== null) {
                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/column", schemaPath: "#/properties/problems/items/properties/column/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.column.type }, message: "must be integer,null" }];
                                                                              return false;
                                                                            }
                                                                            if (errors === _errs275) {
                                                                              if (typeof data118 == "number" && isFinite(data118)) {
                                                                                if (data118 < 1 || isNaN(data118)) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/column", schemaPath: "#/properties/problems/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid39 = _errs275 === errors;
                                                                          } else {
                                                                            var valid39 = true;
                                                                          }
                                                                          if (valid39) {
                                                                            if (data110.endLine !== void 0) {
                                                                              let data119 = data110.endLine;
                                                                              const _errs277 = errors;
                                                                              if (!(typeof data119 == "number" && (!(data119 % 1) && !isNaN(data119)) && isFinite(data119)) && data119 !== null) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endLine.type }, message: "must be integer,null" }];
                                                                                return false;
                                                                              }
                                                                              if (errors === _errs277) {
                                                                                if (typeof data119 == "number" && isFinite(data119)) {
                                                                                  if (data119 < 1 || isNaN(data119)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid39 = _errs277 === errors;
                                                                            } else {
                                                                              var valid39 = true;
                                                                            }
                                                                            if (valid39) {
                                                                              if (data110.endColumn !== void 0) {
                                                                                let data120 = data110.endColumn;
                                                                                const _errs279 = errors;
                                                                                if (!(typeof data120 == "number" && (!(data120 % 1) && !isNaN(data120)) && isFinite(data120)) && data120 !== null) {
                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.endColumn.type }, message: "must be integer,null" }];
                                                                                  return false;
                                                                                }
                                                                                if (errors === _errs279) {
                                                                                  if (typeof data120 == "number" && isFinite(data120)) {
                                                                                    if (data120 < 1 || isNaN(data120)) {
                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid39 = _errs279 === errors;
                                                                              } else {
                                                                                var valid39 = true;
                                                                              }
                                                                              if (valid39) {
                                                                                if (data110.pointer !== void 0) {
                                                                                  let data121 = data110.pointer;
                                                                                  const _errs281 = errors;
                                                                                  if (typeof data121 !== "string" && data121 !== null) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/pointer", schemaPath: "#/properties/problems/items/properties/pointer/type", keyword: "type", params: { type: schema31.properties.problems.items.properties.pointer.type }, message: "must be string,null" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid39 = _errs281 === errors;
                                                                                } else {
                                                                                  var valid39 = true;
                                                                                }
                                                                                if (valid39) {
                                                                                  if (data110.args !== void 0) {
                                                                                    let data122 = data110.args;
                                                                                    const _errs283 = errors;
                                                                                    const _errs284 = errors;
                                                                                    if (errors === _errs284) {
                                                                                      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                                                                                        for (const key19 in data122) {
                                                                                          let data123 = data122[key19];
                                                                                          const _errs287 = errors;
                                                                                          const _errs288 = errors;
                                                                                          let valid42 = false;
                                                                                          const _errs289 = errors;
                                                                                          if (typeof data123 !== "string") {
                                                                                            const err20 = { instancePath: instancePath + "/problems/" + i8 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err20];
                                                                                            } else {
                                                                                              vErrors.push(err20);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                          var _valid3 = _errs289 === errors;
                                                                                          valid42 = valid42 || _valid3;
                                                                                          const _errs291 = errors;
                                                                                          if (!(typeof data123 == "number" && isFinite(data123))) {
                                                                                            const err21 = { instancePath: instancePath + "/problems/" + i8 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err21];
                                                                                            } else {
                                                                                              vErrors.push(err21);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                          var _valid3 = _errs291 === errors;
                                                                                          valid42 = valid42 || _valid3;
                                                                                          const _errs293 = errors;
                                                                                          if (errors === _errs293) {
                                                                                            if (Array.isArray(data123)) {
                                                                                              var valid43 = true;
                                                                                              const len8 = data123.length;
                                                                                              for (let i9 = 0; i9 < len8; i9++) {
                                                                                                const _errs295 = errors;
                                                                                                if (typeof data123[i9] !== "string") {
                                                                                                  const err22 = { instancePath: instancePath + "/problems/" + i8 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i9, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err22];
                                                                                                  } else {
                                                                                                    vErrors.push(err22);
                                                                                                  }
                                                                                                  errors++;
                                                                                                }
                                                                                                var valid43 = _errs295 === errors;
                                                                                                if (!valid43) {
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              const err23 = { instancePath: instancePath + "/problems/" + i8 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err23];
                                                                                              } else {
                                                                                                vErrors.push(err23);
                                                                                              }
                                                                                              errors++;
                                                                                            }
                                                                                          }
                                                                                          var _valid3 = _errs293 === errors;
                                                                                          valid42 = valid42 || _valid3;
                                                                                          if (!valid42) {
                                                                                            const err24 = { instancePath: instancePath + "/problems/" + i8 + "/args/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err24];
                                                                                            } else {
                                                                                              vErrors.push(err24);
                                                                                            }
                                                                                            errors++;
                                                                                            validate20.errors = vErrors;
                                                                                            return false;
                                                                                          } else {
                                                                                            errors = _errs288;
                                                                                            if (vErrors !== null) {
                                                                                              if (_errs288) {
                                                                                                vErrors.length = _errs288;
                                                                                              } else {
                                                                                                vErrors = null;
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                          var valid41 = _errs287 === errors;
                                                                                          if (!valid41) {
                                                                                            break;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid39 = _errs283 === errors;
                                                                                  } else {
                                                                                    var valid39 = true;
                                                                                  }
                                                                                  if (valid39) {
                                                                                    if (data110.section !== void 0) {
                                                                                      const _errs297 = errors;
                                                                                      if (typeof data110.section !== "string") {
                                                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid39 = _errs297 === errors;
                                                                                    } else {
                                                                                      var valid39 = true;
                                                                                    }
                                                                                    if (valid39) {
                                                                                      if (data110.frame !== void 0) {
                                                                                        let data126 = data110.frame;
                                                                                        const _errs300 = errors;
                                                                                        const _errs301 = errors;
                                                                                        let valid45 = false;
                                                                                        const _errs302 = errors;
                                                                                        const _errs303 = errors;
                                                                                        if (errors === _errs303) {
                                                                                          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                                                                                            let missing18;
                                                                                            if (data126.firstLine === void 0 && (missing18 = "firstLine") || data126.lines === void 0 && (missing18 = "lines")) {
                                                                                              const err25 = { instancePath: instancePath + "/problems/" + i8 + "/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                                                                              if (vErrors === null) {
                                                                                                vErrors = [err25];
                                                                                              } else {
                                                                                                vErrors.push(err25);
                                                                                              }
                                                                                              errors++;
                                                                                            } else {
                                                                                              const _errs305 = errors;
                                                                                              for (const key20 in data126) {
                                                                                                if (!(key20 === "firstLine" || key20 === "lines")) {
                                                                                                  const err26 = { instancePath: instancePath + "/problems/" + i8 + "/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                                                                                  if (vErrors === null) {
                                                                                                    vErrors = [err26];
                                                                                                  } else {
                                                                                                    vErrors.push(err26);
                                                                                                  }
                                                                                                  errors++;
                                                                                                  break;
                                                                                                }
                                                                                              }
                                                                                              if (_errs305 === errors) {
                                                                                                if (data126.firstLine !== void 0) {
                                                                                                  let data127 = data126.firstLine;
                                                                                                  const _errs306 = errors;
                                                                                                  if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                                                                                                    const err27 = { instancePath: instancePath + "/problems/" + i8 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                    if (vErrors === null) {
                                                                                                      vErrors = [err27];
                                                                                                    } else {
                                                                                                      vErrors.push(err27);
                                                                                                    }
                                                                                                    errors++;
                                                                                                  }
                                                                                                  if (errors === _errs306) {
                                                                                                    if (typeof data127 == "number" && isFinite(data127)) {
                                                                                                      if (data127 < 1 || isNaN(data127)) {
                                                                                                        const err28 = { instancePath: instancePath + "/problems/" + i8 + "/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err28];
                                                                                                        } else {
                                                                                                          vErrors.push(err28);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                  var valid47 = _errs306 === errors;
                                                                                                } else {
                                                                                                  var valid47 = true;
                                                                                                }
                                                                                                if (valid47) {
                                                                                                  if (data126.lines !== void 0) {
                                                                                                    let data128 = data126.lines;
                                                                                                    const _errs308 = errors;
                                                                                                    if (errors === _errs308) {
                                                                                                      if (Array.isArray(data128)) {
                                                                                                        var valid48 = true;
                                                                                                        const len9 = data128.length;
                                                                                                        for (let i10 = 0; i10 < len9; i10++) {
                                                                                                          const _errs310 = errors;
                                                                                                          if (typeof data128[i10] !== "string") {
                                                                                                            const err29 = { instancePath: instancePath + "/problems/" + i8 + "/frame/lines/" + i10, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err29];
                                                                                                            } else {
                                                                                                              vErrors.push(err29);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                          var valid48 = _errs310 === errors;
                                                                                                          if (!valid48) {
                                                                                                            break;
                                                                                                          }
                                                                                                        }
                                                                                                      } else {
                                                                                                        const err30 = { instancePath: instancePath + "/problems/" + i8 + "/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                        if (vErrors === null) {
                                                                                                          vErrors = [err30];
                                                                                                        } else {
                                                                                                          vErrors.push(err30);
                                                                                                        }
                                                                                                        errors++;
                                                                                                      }
                                                                                                    }
                                                                                                    var valid47 = _errs308 === errors;
                                                                                                  } else {
                                                                                                    var valid47 = true;
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            const err31 = { instancePath: instancePath + "/problems/" + i8 + "/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                            if (vErrors === null) {
                                                                                              vErrors = [err31];
                                                                                            } else {
                                                                                              vErrors.push(err31);
                                                                                            }
                                                                                            errors++;
                                                                                          }
                                                                                        }
                                                                                        var _valid4 = _errs302 === errors;
                                                                                        valid45 = valid45 || _valid4;
                                                                                        const _errs312 = errors;
                                                                                        if (data126 !== null) {
                                                                                          const err32 = { instancePath: instancePath + "/problems/" + i8 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err32];
                                                                                          } else {
                                                                                            vErrors.push(err32);
                                                                                          }
                                                                                          errors++;
                                                                                        }
                                                                                        var _valid4 = _errs312 === errors;
                                                                                        valid45 = valid45 || _valid4;
                                                                                        if (!valid45) {
                                                                                          const err33 = { instancePath: instancePath + "/problems/" + i8 + "/frame", schemaPath: "#/properties/problems/items/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                          if (vErrors === null) {
                                                                                            vErrors = [err33];
                                                                                          } else {
                                                                                            vErrors.push(err33);
                                                                                          }
                                                                                          errors++;
                                                                                          validate20.errors = vErrors;
                                                                                          return false;
                                                                                        } else {
                                                                                          errors = _errs301;
                                                                                          if (vErrors !== null) {
                                                                                            if (_errs301) {
                                                                                              vErrors.length = _errs301;
                                                                                            } else {
                                                                                              vErrors = null;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                        var valid39 = _errs300 === errors;
                                                                                      } else {
                                                                                        var valid39 = true;
                                                                                      }
                                                                                      if (valid39) {
                                                                                        if (data110.detail !== void 0) {
                                                                                          let data130 = data110.detail;
                                                                                          const _errs314 = errors;
                                                                                          if (errors === _errs314) {
                                                                                            if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                                              let missing19;
                                                                                              if (data130.section === void 0 && (missing19 = "section") || data130.message === void 0 && (missing19 = "message") || data130.remedy === void 0 && (missing19 = "remedy") || data130.frame === void 0 && (missing19 = "frame")) {
                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" }];
                                                                                                return false;
                                                                                              } else {
                                                                                                const _errs316 = errors;
                                                                                                for (const key21 in data130) {
                                                                                                  if (!(key21 === "section" || key21 === "message" || key21 === "remedy" || key21 === "frame")) {
                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }];
                                                                                                    return false;
                                                                                                    break;
                                                                                                  }
                                                                                                }
                                                                                                if (_errs316 === errors) {
                                                                                                  if (data130.section !== void 0) {
                                                                                                    const _errs317 = errors;
                                                                                                    if (typeof data130.section !== "string") {
                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                      return false;
                                                                                                    }
                                                                                                    var valid49 = _errs317 === errors;
                                                                                                  } else {
                                                                                                    var valid49 = true;
                                                                                                  }
                                                                                                  if (valid49) {
                                                                                                    if (data130.message !== void 0) {
                                                                                                      let data132 = data130.message;
                                                                                                      const _errs320 = errors;
                                                                                                      const _errs321 = errors;
                                                                                                      if (errors === _errs321) {
                                                                                                        if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                                                                                                          let missing20;
                                                                                                          if (data132.en === void 0 && (missing20 = "en") || data132.ko === void 0 && (missing20 = "ko")) {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" }];
                                                                                                            return false;
                                                                                                          } else {
                                                                                                            const _errs323 = errors;
                                                                                                            for (const key22 in data132) {
                                                                                                              if (!(key22 === "en" || key22 === "ko")) {
                                                                                                                validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }];
                                                                                                                return false;
                                                                                                                break;
                                                                                                              }
                                                                                                            }
                                                                                                            if (_errs323 === errors) {
                                                                                                              if (data132.en !== void 0) {
                                                                                                                const _errs324 = errors;
                                                                                                                if (typeof data132.en !== "string") {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                  return false;
                                                                                                                }
                                                                                                                var valid52 = _errs324 === errors;
                                                                                                              } else {
                                                                                                                var valid52 = true;
                                                                                                              }
                                                                                                              if (valid52) {
                                                                                                                if (data132.ko !== void 0) {
                                                                                                                  const _errs326 = errors;
                                                                                                                  if (typeof data132.ko !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  var valid52 = _errs326 === errors;
                                                                                                                } else {
                                                                                                                  var valid52 = true;
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        } else {
                                                                                                          validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                          return false;
                                                                                                        }
                                                                                                      }
                                                                                                      var valid49 = _errs320 === errors;
                                                                                                    } else {
                                                                                                      var valid49 = true;
                                                                                                    }
                                                                                                    if (valid49) {
                                                                                                      if (data130.remedy !== void 0) {
                                                                                                        let data135 = data130.remedy;
                                                                                                        const _errs328 = errors;
                                                                                                        const _errs329 = errors;
                                                                                                        if (errors === _errs329) {
                                                                                                          if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                                                                                                            let missing21;
                                                                                                            if (data135.en === void 0 && (missing21 = "en") || data135.ko === void 0 && (missing21 = "ko")) {
                                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" }];
                                                                                                              return false;
                                                                                                            } else {
                                                                                                              const _errs331 = errors;
                                                                                                              for (const key23 in data135) {
                                                                                                                if (!(key23 === "en" || key23 === "ko")) {
                                                                                                                  validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }];
                                                                                                                  return false;
                                                                                                                  break;
                                                                                                                }
                                                                                                              }
                                                                                                              if (_errs331 === errors) {
                                                                                                                if (data135.en !== void 0) {
                                                                                                                  const _errs332 = errors;
                                                                                                                  if (typeof data135.en !== "string") {
                                                                                                                    validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                    return false;
                                                                                                                  }
                                                                                                                  var valid54 = _errs332 === errors;
                                                                                                                } else {
                                                                                                                  var valid54 = true;
                                                                                                                }
                                                                                                                if (valid54) {
                                                                                                                  if (data135.ko !== void 0) {
                                                                                                                    const _errs334 = errors;
                                                                                                                    if (typeof data135.ko !== "string") {
                                                                                                                      validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                      return false;
                                                                                                                    }
                                                                                                                    var valid54 = _errs334 === errors;
                                                                                                                  } else {
                                                                                                                    var valid54 = true;
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          } else {
                                                                                                            validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                            return false;
                                                                                                          }
                                                                                                        }
                                                                                                        var valid49 = _errs328 === errors;
                                                                                                      } else {
                                                                                                        var valid49 = true;
                                                                                                      }
                                                                                                      if (valid49) {
                                                                                                        if (data130.frame !== void 0) {
                                                                                                          let data138 = data130.frame;
                                                                                                          const _errs336 = errors;
                                                                                                          const _errs337 = errors;
                                                                                                          let valid55 = false;
                                                                                                          const _errs338 = errors;
                                                                                                          const _errs339 = errors;
                                                                                                          if (errors === _errs339) {
                                                                                                            if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                                                                                              let missing22;
                                                                                                              if (data138.firstLine === void 0 && (missing22 = "firstLine") || data138.lines === void 0 && (missing22 = "lines")) {
                                                                                                                const err34 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" };
                                                                                                                if (vErrors === null) {
                                                                                                                  vErrors = [err34];
                                                                                                                } else {
                                                                                                                  vErrors.push(err34);
                                                                                                                }
                                                                                                                errors++;
                                                                                                              } else {
                                                                                                                const _errs341 = errors;
                                                                                                                for (const key24 in data138) {
                                                                                                                  if (!(key24 === "firstLine" || key24 === "lines")) {
                                                                                                                    const err35 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                                                                                                    if (vErrors === null) {
                                                                                                                      vErrors = [err35];
                                                                                                                    } else {
                                                                                                                      vErrors.push(err35);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                    break;
                                                                                                                  }
                                                                                                                }
                                                                                                                if (_errs341 === errors) {
                                                                                                                  if (data138.firstLine !== void 0) {
                                                                                                                    let data139 = data138.firstLine;
                                                                                                                    const _errs342 = errors;
                                                                                                                    if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
                                                                                                                      const err36 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                      if (vErrors === null) {
                                                                                                                        vErrors = [err36];
                                                                                                                      } else {
                                                                                                                        vErrors.push(err36);
                                                                                                                      }
                                                                                                                      errors++;
                                                                                                                    }
                                                                                                                    if (errors === _errs342) {
                                                                                                                      if (typeof data139 == "number" && isFinite(data139)) {
                                                                                                                        if (data139 < 1 || isNaN(data139)) {
                                                                                                                          const err37 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err37];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err37);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                    var valid57 = _errs342 === errors;
                                                                                                                  } else {
                                                                                                                    var valid57 = true;
                                                                                                                  }
                                                                                                                  if (valid57) {
                                                                                                                    if (data138.lines !== void 0) {
                                                                                                                      let data140 = data138.lines;
                                                                                                                      const _errs344 = errors;
                                                                                                                      if (errors === _errs344) {
                                                                                                                        if (Array.isArray(data140)) {
                                                                                                                          var valid58 = true;
                                                                                                                          const len10 = data140.length;
                                                                                                                          for (let i11 = 0; i11 < len10; i11++) {
                                                                                                                            const _errs346 = errors;
                                                                                                                            if (typeof data140[i11] !== "string") {
                                                                                                                              const err38 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame/lines/" + i11, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                              if (vErrors === null) {
                                                                                                                                vErrors = [err38];
                                                                                                                              } else {
                                                                                                                                vErrors.push(err38);
                                                                                                                              }
                                                                                                                              errors++;
                                                                                                                            }
                                                                                                                            var valid58 = _errs346 === errors;
                                                                                                                            if (!valid58) {
                                                                                                                              break;
                                                                                                                            }
                                                                                                                          }
                                                                                                                        } else {
                                                                                                                          const err39 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                                                                                          if (vErrors === null) {
                                                                                                                            vErrors = [err39];
                                                                                                                          } else {
                                                                                                                            vErrors.push(err39);
                                                                                                                          }
                                                                                                                          errors++;
                                                                                                                        }
                                                                                                                      }
                                                                                                                      var valid57 = _errs344 === errors;
                                                                                                                    } else {
                                                                                                                      var valid57 = true;
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            } else {
                                                                                                              const err40 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                              if (vErrors === null) {
                                                                                                                vErrors = [err40];
                                                                                                              } else {
                                                                                                                vErrors.push(err40);
                                                                                                              }
                                                                                                              errors++;
                                                                                                            }
                                                                                                          }
                                                                                                          var _valid5 = _errs338 === errors;
                                                                                                          valid55 = valid55 || _valid5;
                                                                                                          const _errs348 = errors;
                                                                                                          if (data138 !== null) {
                                                                                                            const err41 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err41];
                                                                                                            } else {
                                                                                                              vErrors.push(err41);
                                                                                                            }
                                                                                                            errors++;
                                                                                                          }
                                                                                                          var _valid5 = _errs348 === errors;
                                                                                                          valid55 = valid55 || _valid5;
                                                                                                          if (!valid55) {
                                                                                                            const err42 = { instancePath: instancePath + "/problems/" + i8 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                                            if (vErrors === null) {
                                                                                                              vErrors = [err42];
                                                                                                            } else {
                                                                                                              vErrors.push(err42);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            validate20.errors = vErrors;
                                                                                                            return false;
                                                                                                          } else {
                                                                                                            errors = _errs337;
                                                                                                            if (vErrors !== null) {
                                                                                                              if (_errs337) {
                                                                                                                vErrors.length = _errs337;
                                                                                                              } else {
                                                                                                                vErrors = null;
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                          var valid49 = _errs336 === errors;
                                                                                                        } else {
                                                                                                          var valid49 = true;
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            } else {
                                                                                              validate20.errors = [{ instancePath: instancePath + "/problems/" + i8 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                              return false;
                                                                                            }
                                                                                          }
                                                                                          var valid39 = _errs314 === errors;
                                                                                        } else {
                                                                                          var valid39 = true;
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
                                                        validate20.errors = [{ instancePath: instancePath + "/problems/" + i8, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid38 = _errs258 === errors;
                                                    if (!valid38) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs256 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.assessments !== void 0) {
                                                let data142 = data.assessments;
                                                const _errs350 = errors;
                                                if (errors === _errs350) {
                                                  if (Array.isArray(data142)) {
                                                    var valid59 = true;
                                                    const len11 = data142.length;
                                                    for (let i12 = 0; i12 < len11; i12++) {
                                                      const _errs352 = errors;
                                                      if (!validate36(data142[i12], { instancePath: instancePath + "/assessments/" + i12, parentData: data142, parentDataProperty: i12, rootData, dynamicAnchors })) {
                                                        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid59 = _errs352 === errors;
                                                      if (!valid59) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate20.errors = [{ instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs350 === errors;
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
