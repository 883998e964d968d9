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
var vendor = validate20;
var schema33 = { "title": "Vendor", "description": "A vendor and the services it provides. The folder is the vendor: vendors/<id>/.\n\uC5C5\uCCB4\uC640 \uADF8 \uC5C5\uCCB4\uAC00 \uB9E1\uC740 \uC5C5\uBB34. \uD3F4\uB354\uAC00 \uACE7 \uC5C5\uCCB4\uC785\uB2C8\uB2E4: vendors/<id>/.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "name", "status", "services"], "properties": { "kind": { "description": "This record describes a vendor.\n\uC5C5\uCCB4 \uAE30\uB85D.", "const": "vendor" }, "id": { "$ref": "#/$defs/id", "description": "Vendor id; equals the name of the folder.\n\uC5C5\uCCB4 \uC2DD\uBCC4\uC790. \uD3F4\uB354 \uC774\uB984\uACFC \uAC19\uC544\uC57C \uD569\uB2C8\uB2E4." }, "name": { "description": "Registered name.\n\uC0C1\uD638(\uBC95\uC778\uBA85).", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "registration_number": { "description": "Business registration number.\n\uC0AC\uC5C5\uC790\uB4F1\uB85D\uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 40, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "country": { "$ref": "#/$defs/country", "description": "Country of the vendor, ISO 3166-1 alpha-2.\n\uC5C5\uCCB4\uC758 \uAD6D\uAC00, ISO 3166-1 \uB450 \uAE00\uC790 \uCF54\uB4DC." }, "status": { "description": "Status of the relationship.\n\uAC70\uB798 \uC0C1\uD0DC.", "type": "string", "enum": ["prospect", "onboarding", "active", "terminated"], "enumDescriptions": ["Under consideration; no work yet.\n\uAC80\uD1A0 \uC911. \uB9E1\uAE34 \uC5C5\uBB34\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.", "Selected; the work has not started.\n\uC120\uC815\uB428. \uC544\uC9C1 \uC5C5\uBB34\uB97C \uC2DC\uC791\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.", "The work is going on.\n\uC5C5\uBB34 \uC9C4\uD589 \uC911.", "The relationship has ended; every service states ended_on.\n\uAC70\uB798 \uC885\uB8CC. \uBAA8\uB4E0 \uC5C5\uBB34\uC5D0 ended_on\uC744 \uC801\uC2B5\uB2C8\uB2E4."] }, "owner": { "$ref": "#/$defs/email", "description": "Role mailbox of the team in charge.\n\uB2F4\uB2F9 \uC870\uC9C1\uC758 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C." }, "services": { "description": "Services of this vendor.\n\uC774 \uC5C5\uCCB4\uAC00 \uB9E1\uC740 \uC5C5\uBB34.", "type": "array", "items": { "$ref": "#/$defs/service" }, "minItems": 1, "maxItems": 200 }, "documents": { "description": "Documents about the selection of this vendor.\n\uC5C5\uCCB4 \uC120\uC815\uC5D0 \uAD00\uD55C \uBB38\uC11C.", "type": "array", "items": { "$ref": "#/$defs/document" }, "maxItems": 500 }, "former_names": { "description": "Earlier names of the vendor.\n\uC774\uC804 \uC0C1\uD638.", "type": "array", "items": { "$ref": "#/$defs/former_name" }, "maxItems": 50 }, "certifications": { "description": "Certificates the vendor holds.\n\uC5C5\uCCB4\uAC00 \uBCF4\uC720\uD55C \uC778\uC99D.", "type": "array", "items": { "$ref": "#/$defs/certification" }, "maxItems": 100 }, "contacts": { "description": "Role mailboxes of the vendor.\n\uC5C5\uCCB4\uC758 \uACF5\uC6A9 \uC5F0\uB77D\uCC98.", "type": "array", "items": { "$ref": "#/$defs/contact" }, "maxItems": 50 }, "notes": { "$ref": "#/$defs/notes" } }, "if": { "properties": { "status": { "const": "terminated" } }, "required": ["status"] }, "then": { "properties": { "services": { "type": "array", "items": { "type": "object", "required": ["ended_on"] } } } }, "patternProperties": { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { "$ref": "#/$defs/extension" } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^x-[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern6 = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u");
var pattern8 = new RegExp("^[A-Z]{2}$", "u");
var pattern9 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
var schema37 = { "title": "Service", "description": "One outsourced service, or one outside service in use.\n\uC678\uBD80\uC790\uC5D0\uAC8C \uB9E1\uAE34 \uC5C5\uBB34 \uB610\uB294 \uC774\uC6A9\uD558\uB294 \uC678\uBD80 \uC11C\uBE44\uC2A4 \uD558\uB098.", "type": "object", "additionalProperties": false, "required": ["id", "name", "type", "started_on", "personal_data", "important_information", "development"], "properties": { "id": { "$ref": "#/$defs/id", "description": "Identifier of the service within this vendor.\n\uC774 \uC5C5\uCCB4 \uC548\uC5D0\uC11C \uC5C5\uBB34\uB97C \uAC00\uB9AC\uD0A4\uB294 \uC2DD\uBCC4\uC790." }, "name": { "description": "Name of the service.\n\uC5C5\uBB34\uC758 \uC774\uB984.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "type": { "description": "Type of service.\n\uC5C5\uBB34 \uC720\uD615.", "type": "string", "enum": ["it-operation", "maintenance", "development", "security-operation", "consulting", "personal-data-processing", "customer-support", "facility", "cloud", "other"], "enumDescriptions": ["Operation of information systems.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uC6B4\uC601.", "Maintenance.\n\uC720\uC9C0\uBCF4\uC218.", "Development of an information system.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uAC1C\uBC1C. \uAC1C\uBC1C \uBCF4\uC548 \uC694\uAD6C\uC0AC\uD56D(DEV)\uC774 \uC801\uC6A9\uB429\uB2C8\uB2E4.", "Security monitoring and operation.\n\uBCF4\uC548\uAD00\uC81C.", "Consulting.\n\uCEE8\uC124\uD305.", "Processing of personal data.\n\uAC1C\uC778\uC815\uBCF4 \uCC98\uB9AC. \uBC95\uC815 \uAE30\uC7AC\uC0AC\uD56D(PII)\uC774 \uC801\uC6A9\uB429\uB2C8\uB2E4.", "Customer support.\n\uACE0\uAC1D \uC0C1\uB2F4.", "Data centre, premises, access control.\n\uC2DC\uC124: IDC, \uCD9C\uC785\uAD00\uB9AC \uB4F1.", "Cloud service, ASP.\n\uD074\uB77C\uC6B0\uB4DC, ASP.", "Anything else.\n\uADF8 \uBC16\uC758 \uC5C5\uBB34."] }, "started_on": { "$ref": "#/$defs/date", "description": "Day the work starts.\n\uC5C5\uBB34\uB97C \uC2DC\uC791\uD558\uB294 \uB0A0." }, "ended_on": { "$ref": "#/$defs/date", "description": "Last day of the work.\n\uC5C5\uBB34\uAC00 \uB05D\uB098\uB294 \uB0A0." }, "changed_on": { "$ref": "#/$defs/date", "description": "Day the work last changed.\n\uC5C5\uBB34\uC758 \uB0B4\uC6A9\uC774 \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uBC14\uB010 \uB0A0." }, "personal_data": { "description": "Whether personal data is processed or can be accessed. Required.\n\uAC1C\uC778\uC815\uBCF4\uB97C \uCC98\uB9AC\uD558\uAC70\uB098 \uC811\uADFC\uD560 \uC218 \uC788\uB294\uC9C0 \uC5EC\uBD80. \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "personal_data_relation": { "description": "Why the vendor has personal data; `consigned` if absent. `provided` and `joint` are no outsourcing of processing: with `legal_basis` and `document` the statutory items (PII) are not required.\n\uC5C5\uCCB4\uAC00 \uAC1C\uC778\uC815\uBCF4\uB97C \uB2E4\uB8E8\uB294 \uAD00\uACC4. \uC801\uC9C0 \uC54A\uC73C\uBA74 `consigned`\uC785\uB2C8\uB2E4. `provided`\uC640 `joint`\uB294 \uCC98\uB9AC\uC704\uD0C1\uC774 \uC544\uB2C8\uBBC0\uB85C `legal_basis`\uC640 `document`\uB97C \uD568\uAED8 \uC801\uC73C\uBA74 \uBC95\uC815 \uAE30\uC7AC\uC0AC\uD56D(PII)\uC744 \uC694\uAD6C\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.", "type": "string", "enum": ["consigned", "access", "storage", "provided", "joint"], "enumDescriptions": ["Processing is outsourced.\n\uCC98\uB9AC\uC704\uD0C1.", "The vendor can see it in its work; judged as outsourced.\n\uC5C5\uBB34 \uC911 \uC811\uADFC \uAC00\uB2A5. \uCC98\uB9AC\uC704\uD0C1\uC73C\uB85C \uBD05\uB2C8\uB2E4.", "The vendor only stores it; judged as outsourced.\n\uBCF4\uAD00\uB9CC \uD568. \uCC98\uB9AC\uC704\uD0C1\uC73C\uB85C \uBD05\uB2C8\uB2E4.", "Provided to a third party for its own purposes (PIPA art. 17).\n\uC81C3\uC790 \uC81C\uACF5(\uAC1C\uC778\uC815\uBCF4 \uBCF4\uD638\uBC95 \uC81C17\uC870).", "Both decide on the processing together.\n\uACF5\uB3D9\uC73C\uB85C \uCC98\uB9AC."] }, "legal_basis": { "description": "Legal basis of providing it, for `provided` and `joint`.\n\uC81C\uACF5\uC758 \uBC95\uC801 \uADFC\uAC70. `provided`, `joint`\uC774\uBA74 \uC801\uC2B5\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "document": { "$ref": "#/$defs/id", "description": "Id of the vendor's document that shows this relation.\n\uC774 \uAD00\uACC4\uB97C \uD655\uC778\uD560 \uC218 \uC788\uB294 \uBB38\uC11C\uC758 id." }, "important_information": { "description": "Whether important information is handled. Required.\n\uC911\uC694\uC815\uBCF4\uB97C \uB2E4\uB8E8\uB294\uC9C0 \uC5EC\uBD80. \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "development": { "description": "Whether an information system or a personal-data processing system is developed. Required.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uB610\uB294 \uAC1C\uC778\uC815\uBCF4\uCC98\uB9AC\uC2DC\uC2A4\uD15C\uC744 \uAC1C\uBC1C\uD558\uB294\uC9C0 \uC5EC\uBD80. \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "access": { "description": "How the vendor accesses systems and premises.\n\uC5C5\uCCB4\uAC00 \uC2DC\uC2A4\uD15C\uACFC \uC2DC\uC124\uC5D0 \uC811\uADFC\uD558\uB294 \uBC29\uC2DD.", "type": "array", "items": { "description": "Kind of access.\n\uC811\uADFC \uBC29\uC2DD.", "type": "string", "enum": ["on-site", "remote", "systems", "network", "none"], "enumDescriptions": ["Staff on the premises.\n\uC0C1\uC8FC \uB610\uB294 \uBC29\uBB38.", "Remote access.\n\uC6D0\uACA9 \uC811\uC18D.", "Access to information systems.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uC811\uADFC.", "Access to the internal network.\n\uB0B4\uBD80\uB9DD \uC811\uADFC.", "No access.\n\uC811\uADFC \uC5C6\uC74C."] }, "maxItems": 5 }, "subprocessors": { "description": "Companies to which the vendor passes on work. Consent itself is criterion 2.3.3 and not judged.\n\uC5C5\uBB34\uB97C \uB2E4\uC2DC \uB9E1\uAE34 \uC7AC\uC218\uD0C1\uC790. \uB3D9\uC758 \uC5EC\uBD80\uB294 2.3.3\uC5D0\uC11C \uD655\uC778\uD558\uBBC0\uB85C \uC810\uAC80\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.", "type": "array", "items": { "$ref": "#/$defs/subprocessor" }, "maxItems": 500 }, "data": { "$ref": "#/$defs/service_data" }, "locations": { "description": "Countries where the data is processed.\n\uCC98\uB9AC \uAD6D\uAC00.", "type": "array", "items": { "$ref": "#/$defs/country" }, "minItems": 1, "maxItems": 250 }, "owner": { "$ref": "#/$defs/email", "description": "Role mailbox of the team in charge of this service.\n\uC774 \uC5C5\uBB34\uB97C \uB2F4\uB2F9\uD558\uB294 \uC870\uC9C1\uC758 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C." }, "identified_requirements": { "$ref": "#/$defs/identified_requirements" }, "selection": { "$ref": "#/$defs/selection" }, "notes": { "$ref": "#/$defs/notes" } }, "patternProperties": { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { "$ref": "#/$defs/extension" } } };
var formats0 = require_formats().fullFormats.date;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.work === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "work" }, message: "must have required property 'work'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "work" || key0 === "country" || key0 === "consented_on" || key0 === "document" || key0 === "under")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 300) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.work !== void 0) {
      let data2 = data.work;
      if (typeof data2 === "string") {
        if (func2(data2) > 2e3) {
          const err11 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err13 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data3 = data.country;
      if (typeof data3 === "string") {
        if (!pattern8.test(data3)) {
          const err15 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.consented_on !== void 0) {
      let data4 = data.consented_on;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err17 = { instancePath: instancePath + "/consented_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/consented_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data5 = data.document;
      if (typeof data5 === "string") {
        if (func2(data5) > 64) {
          const err19 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern5.test(data5)) {
          const err20 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.under !== void 0) {
      let data6 = data.under;
      if (typeof data6 === "string") {
        if (func2(data6) > 64) {
          const err22 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (!pattern5.test(data6)) {
          const err23 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema54 = { "description": "Requirement key of a term the agreement must contain.\n\uACC4\uC57D\uC11C\uC5D0 \uB2F4\uC544\uC57C \uD558\uB294 \uC694\uAD6C\uC0AC\uD56D\uC758 \uD0A4.", "type": "string", "enum": ["legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability"] };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.recorded_on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded_on" }, message: "must have required property 'recorded_on'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.requirements === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "recorded_on" || key0 === "requirements" || key0 === "document")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.recorded_on !== void 0) {
      let data0 = data.recorded_on;
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err3 = { instancePath: instancePath + "/recorded_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/recorded_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data1 = data.requirements;
      if (Array.isArray(data1)) {
        if (data1.length > 28) {
          const err5 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/maxItems", keyword: "maxItems", params: { limit: 28 }, message: "must NOT have more than 28 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data2 === "legal-compliance" || data2 === "security-pledge" || data2 === "security-training" || data2 === "security-inspection" || data2 === "leakage-prevention" || data2 === "internet-restriction" || data2 === "physical-protection" || data2 === "endpoint-security" || data2 === "wireless-restriction" || data2 === "access-rights" || data2 === "subcontracting-restriction" || data2 === "subcontracting-procedure" || data2 === "violation-sanctions" || data2 === "damages" || data2 === "incident-reporting" || data2 === "purpose-limitation" || data2 === "safeguards" || data2 === "purpose-and-scope" || data2 === "pii-subcontracting" || data2 === "pii-access-control" || data2 === "pii-supervision" || data2 === "pii-liability" || data2 === "dev-legal-requirements" || data2 === "secure-coding" || data2 === "vulnerability-remediation" || data2 === "dev-environment-security" || data2 === "dev-confidentiality" || data2 === "dev-liability")) {
            const err7 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data3 = data.document;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err9 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err10 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "title": "Selection", "description": "How the vendor was selected for this service.\n\uC774 \uC5C5\uBB34\uC758 \uC5C5\uCCB4\uB97C \uC120\uC815\uD55C \uACFC\uC815.", "type": "object", "additionalProperties": false, "required": [], "properties": { "basis": { "description": "How the vendor was chosen; `rfp` if absent. `existing` needs no selected_on.\n\uC5C5\uCCB4\uB97C \uC120\uC815\uD55C \uBC29\uC2DD. \uC801\uC9C0 \uC54A\uC73C\uBA74 `rfp`\uC785\uB2C8\uB2E4. `existing`\uC774\uBA74 selected_on\uC744 \uC801\uC9C0 \uC54A\uC544\uB3C4 \uB429\uB2C8\uB2E4.", "type": "string", "enum": ["rfp", "direct", "standard-terms", "existing"], "enumDescriptions": ["Request for proposal and evaluation.\n\uC81C\uC548\uC694\uCCAD\uACFC \uD3C9\uAC00.", "Direct contract without a tender.\n\uC218\uC758\uACC4\uC57D.", "A service under its standard terms, such as SaaS.\n\uC774\uC6A9\uC57D\uAD00\uC5D0 \uB530\uB77C \uC4F0\uB294 \uC11C\uBE44\uC2A4(SaaS \uB4F1).", "Chosen before the first guideline on selection.\n\uC5C5\uCCB4 \uC120\uC815 \uC9C0\uCE68\uC774 \uCC98\uC74C \uC2DC\uD589\uB418\uAE30 \uC804\uC5D0 \uC120\uC815."] }, "reason": { "description": "Why the vendor was chosen without a request for proposal.\n\uC81C\uC548\uC694\uCCAD \uC5C6\uC774 \uC120\uC815\uD55C \uC0AC\uC720.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "procedure": { "$ref": "#/$defs/id", "description": "Id of the guideline record that was followed.\n\uC801\uC6A9\uD55C \uB0B4\uBD80 \uC9C0\uCE68 \uAE30\uB85D\uC758 id." }, "selected_on": { "$ref": "#/$defs/date", "description": "Selection date.\n\uC120\uC815\uC77C." }, "document": { "$ref": "#/$defs/id", "description": "Id of the vendor's document that shows the selection and its day.\n\uC120\uC815 \uACB0\uACFC\uC640 \uC120\uC815\uC77C\uC744 \uD655\uC778\uD560 \uC218 \uC788\uB294 \uBB38\uC11C\uC758 id." }, "rfp": { "$ref": "#/$defs/rfp" }, "evaluation": { "$ref": "#/$defs/evaluation" }, "review": { "$ref": "#/$defs/review" } }, "if": { "properties": { "basis": { "const": "existing" } }, "required": ["basis"] }, "else": { "required": ["selected_on"] } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "issued_on" || key0 === "security_requirements" || key0 === "privacy_requirements")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.issued_on !== void 0) {
      let data1 = data.issued_on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/issued_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/issued_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.security_requirements !== void 0) {
      let data2 = data.security_requirements;
      const _errs11 = errors;
      let valid4 = false;
      const _errs12 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.section === void 0) {
          const err7 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs12 === errors;
      valid4 = valid4 || _valid0;
      const _errs13 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.page === void 0) {
          const err8 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const err9 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "section" || key1 === "page")) {
            const err10 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.section !== void 0) {
          let data3 = data2.section;
          if (typeof data3 === "string") {
            if (func2(data3) > 200) {
              const err11 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func2(data3) < 1) {
              const err12 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern6.test(data3)) {
              const err13 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data2.page !== void 0) {
          let data4 = data2.page;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err15 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e5 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err17 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.privacy_requirements !== void 0) {
      let data5 = data.privacy_requirements;
      const _errs22 = errors;
      let valid7 = false;
      const _errs23 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.section === void 0) {
          const err19 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid1 = _errs23 === errors;
      valid7 = valid7 || _valid1;
      const _errs24 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.page === void 0) {
          const err20 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      var _valid1 = _errs24 === errors;
      valid7 = valid7 || _valid1;
      if (!valid7) {
        const err21 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key2 in data5) {
          if (!(key2 === "section" || key2 === "page")) {
            const err22 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.section !== void 0) {
          let data6 = data5.section;
          if (typeof data6 === "string") {
            if (func2(data6) > 200) {
              const err23 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data6) < 1) {
              const err24 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern6.test(data6)) {
              const err25 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.page !== void 0) {
          let data7 = data5.page;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err27 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1e5 || isNaN(data7)) {
              const err28 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err29 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema68 = { "title": "Criterion", "description": "One item of the evaluation sheet.\n\uD3C9\uAC00\uD45C\uC758 \uD56D\uBAA9 \uD558\uB098.", "type": "object", "additionalProperties": false, "required": ["name", "area", "weight"], "properties": { "name": { "description": "Name of the item.\n\uD3C9\uAC00 \uD56D\uBAA9\uC758 \uC774\uB984.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "area": { "description": "Area that the item evaluates.\n\uD3C9\uAC00\uD558\uB294 \uC601\uC5ED.", "type": "string", "enum": ["security", "privacy", "other"], "enumDescriptions": ["Information-security capability.\n\uC815\uBCF4\uBCF4\uD638 \uC5ED\uB7C9.", "Privacy capability.\n\uAC1C\uC778\uC815\uBCF4 \uBCF4\uD638 \uC5ED\uB7C9.", "Anything else: price, technique, schedule.\n\uADF8 \uBC16\uC758 \uD56D\uBAA9: \uAC00\uACA9, \uAE30\uC220, \uC77C\uC815 \uB4F1."] }, "weight": { "description": "Points the item is worth.\n\uBC30\uC810.", "type": "number", "minimum": 0, "maximum": 1e4 }, "score": { "description": "Points the vendor got, out of weight.\n\uC5C5\uCCB4\uAC00 \uBC1B\uC740 \uC810\uC218(\uBC30\uC810 \uC774\uB0B4).", "type": "number", "minimum": 0, "maximum": 1e4 } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.approved_by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_by" }, message: "must have required property 'approved_by'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.approved_on === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_on" }, message: "must have required property 'approved_on'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "reason" || key0 === "approved_by" || key0 === "approved_on")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 === "string") {
        if (func2(data0) > 2e3) {
          const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.approved_by !== void 0) {
      let data1 = data.approved_by;
      if (typeof data1 === "string") {
        if (func2(data1) > 300) {
          const err8 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err9 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err10 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/approved_by", schemaPath: "#/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.approved_on !== void 0) {
      let data2 = data.approved_on;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err12 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.evaluated_on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evaluated_on" }, message: "must have required property 'evaluated_on'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.passing_score === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passing_score" }, message: "must have required property 'passing_score'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.criteria === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" }, message: "must have required property 'criteria'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "evaluated_on" || key0 === "passing_score" || key0 === "criteria" || key0 === "exception")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err5 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err6 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.evaluated_on !== void 0) {
      let data1 = data.evaluated_on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err8 = { instancePath: instancePath + "/evaluated_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/evaluated_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.passing_score !== void 0) {
      let data2 = data.passing_score;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/passing_score", schemaPath: "#/properties/passing_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/passing_score", schemaPath: "#/properties/passing_score/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/passing_score", schemaPath: "#/properties/passing_score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data3 = data.criteria;
      if (Array.isArray(data3)) {
        if (data3.length > 500) {
          const err13 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err14 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.area === void 0) {
              const err15 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/required", keyword: "required", params: { missingProperty: "area" }, message: "must have required property 'area'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4.weight === void 0) {
              const err16 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/required", keyword: "required", params: { missingProperty: "weight" }, message: "must have required property 'weight'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "name" || key1 === "area" || key1 === "weight" || key1 === "score")) {
                const err17 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 === "string") {
                if (func2(data5) > 300) {
                  const err18 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (func2(data5) < 1) {
                  const err19 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern6.test(data5)) {
                  const err20 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/criteria/" + i0 + "/name", schemaPath: "#/$defs/criterion/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.area !== void 0) {
              let data6 = data4.area;
              if (typeof data6 !== "string") {
                const err22 = { instancePath: instancePath + "/criteria/" + i0 + "/area", schemaPath: "#/$defs/criterion/properties/area/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (!(data6 === "security" || data6 === "privacy" || data6 === "other")) {
                const err23 = { instancePath: instancePath + "/criteria/" + i0 + "/area", schemaPath: "#/$defs/criterion/properties/area/enum", keyword: "enum", params: { allowedValues: schema68.properties.area.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data4.weight !== void 0) {
              let data7 = data4.weight;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 1e4 || isNaN(data7)) {
                  const err24 = { instancePath: instancePath + "/criteria/" + i0 + "/weight", schemaPath: "#/$defs/criterion/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err25 = { instancePath: instancePath + "/criteria/" + i0 + "/weight", schemaPath: "#/$defs/criterion/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/criteria/" + i0 + "/weight", schemaPath: "#/$defs/criterion/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data4.score !== void 0) {
              let data8 = data4.score;
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 1e4 || isNaN(data8)) {
                  const err27 = { instancePath: instancePath + "/criteria/" + i0 + "/score", schemaPath: "#/$defs/criterion/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data8 < 0 || isNaN(data8)) {
                  const err28 = { instancePath: instancePath + "/criteria/" + i0 + "/score", schemaPath: "#/$defs/criterion/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/criteria/" + i0 + "/score", schemaPath: "#/$defs/criterion/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/criteria/" + i0, schemaPath: "#/$defs/criterion/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.exception !== void 0) {
      if (!validate32(data.exception, { instancePath: instancePath + "/exception", parentData: data, parentDataProperty: "exception", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reviewed_on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reviewed_on" }, message: "must have required property 'reviewed_on'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "document" || key0 === "reviewed_on")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data1 = data.reviewed_on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err6 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.basis === void 0 && (missing0 = "basis")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.basis !== void 0) {
        if ("existing" !== data.basis) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (!_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.selected_on === void 0) {
        const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "selected_on" }, message: "must have required property 'selected_on'" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "else" }, message: 'must match "else" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "basis" || key0 === "reason" || key0 === "procedure" || key0 === "selected_on" || key0 === "document" || key0 === "rfp" || key0 === "evaluation" || key0 === "review")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.basis !== void 0) {
      let data1 = data.basis;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "rfp" || data1 === "direct" || data1 === "standard-terms" || data1 === "existing")) {
        const err6 = { instancePath: instancePath + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: schema56.properties.basis.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (func2(data2) > 2e3) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data3 = data.procedure;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err11 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.selected_on !== void 0) {
      let data4 = data.selected_on;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err14 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data5 = data.document;
      if (typeof data5 === "string") {
        if (func2(data5) > 64) {
          const err16 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern5.test(data5)) {
          const err17 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.rfp !== void 0) {
      if (!validate29(data.rfp, { instancePath: instancePath + "/rfp", parentData: data, parentDataProperty: "rfp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation !== void 0) {
      if (!validate31(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.review !== void 0) {
      if (!validate35(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.started_on === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started_on" }, message: "must have required property 'started_on'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.personal_data === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "personal_data" }, message: "must have required property 'personal_data'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.important_information === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "important_information" }, message: "must have required property 'important_information'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.development === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "development" }, message: "must have required property 'development'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema37.properties, key0) || pattern4.test(key0))) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 300) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err13 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string") {
        const err15 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data2 === "it-operation" || data2 === "maintenance" || data2 === "development" || data2 === "security-operation" || data2 === "consulting" || data2 === "personal-data-processing" || data2 === "customer-support" || data2 === "facility" || data2 === "cloud" || data2 === "other")) {
        const err16 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema37.properties.type.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.started_on !== void 0) {
      let data3 = data.started_on;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err17 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.ended_on !== void 0) {
      let data4 = data.ended_on;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err19 = { instancePath: instancePath + "/ended_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/ended_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.changed_on !== void 0) {
      let data5 = data.changed_on;
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err21 = { instancePath: instancePath + "/changed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/changed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.personal_data !== void 0) {
      if (typeof data.personal_data !== "boolean") {
        const err23 = { instancePath: instancePath + "/personal_data", schemaPath: "#/properties/personal_data/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.personal_data_relation !== void 0) {
      let data7 = data.personal_data_relation;
      if (typeof data7 !== "string") {
        const err24 = { instancePath: instancePath + "/personal_data_relation", schemaPath: "#/properties/personal_data_relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data7 === "consigned" || data7 === "access" || data7 === "storage" || data7 === "provided" || data7 === "joint")) {
        const err25 = { instancePath: instancePath + "/personal_data_relation", schemaPath: "#/properties/personal_data_relation/enum", keyword: "enum", params: { allowedValues: schema37.properties.personal_data_relation.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.legal_basis !== void 0) {
      let data8 = data.legal_basis;
      if (typeof data8 === "string") {
        if (func2(data8) > 2e3) {
          const err26 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func2(data8) < 1) {
          const err27 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (!pattern6.test(data8)) {
          const err28 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/legal_basis", schemaPath: "#/properties/legal_basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data9 = data.document;
      if (typeof data9 === "string") {
        if (func2(data9) > 64) {
          const err30 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!pattern5.test(data9)) {
          const err31 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.important_information !== void 0) {
      if (typeof data.important_information !== "boolean") {
        const err33 = { instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.development !== void 0) {
      if (typeof data.development !== "boolean") {
        const err34 = { instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data12 = data.access;
      if (Array.isArray(data12)) {
        if (data12.length > 5) {
          const err35 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (typeof data13 !== "string") {
            const err36 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (!(data13 === "on-site" || data13 === "remote" || data13 === "systems" || data13 === "network" || data13 === "none")) {
            const err37 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.access.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.subprocessors !== void 0) {
      let data14 = data.subprocessors;
      if (Array.isArray(data14)) {
        if (data14.length > 500) {
          const err39 = { instancePath: instancePath + "/subprocessors", schemaPath: "#/properties/subprocessors/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data14[i1], { instancePath: instancePath + "/subprocessors/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/subprocessors", schemaPath: "#/properties/subprocessors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data16 = data.data;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (Object.keys(data16).length < 1) {
          const err41 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/service_data/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        for (const key1 in data16) {
          if (!(key1 === "items" || key1 === "subjects" || key1 === "retention")) {
            const err42 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/service_data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data16.items !== void 0) {
          let data17 = data16.items;
          if (Array.isArray(data17)) {
            if (data17.length > 500) {
              const err43 = { instancePath: instancePath + "/data/items", schemaPath: "#/$defs/service_data/properties/items/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data17.length < 1) {
              const err44 = { instancePath: instancePath + "/data/items", schemaPath: "#/$defs/service_data/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            const len2 = data17.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data18 = data17[i2];
              if (typeof data18 === "string") {
                if (func2(data18) > 300) {
                  const err45 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (func2(data18) < 1) {
                  const err46 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (!pattern6.test(data18)) {
                  const err47 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/data/items/" + i2, schemaPath: "#/$defs/service_data/properties/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/data/items", schemaPath: "#/$defs/service_data/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data16.subjects !== void 0) {
          let data19 = data16.subjects;
          if (Array.isArray(data19)) {
            if (data19.length > 100) {
              const err50 = { instancePath: instancePath + "/data/subjects", schemaPath: "#/$defs/service_data/properties/subjects/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data19.length < 1) {
              const err51 = { instancePath: instancePath + "/data/subjects", schemaPath: "#/$defs/service_data/properties/subjects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            const len3 = data19.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data20 = data19[i3];
              if (typeof data20 === "string") {
                if (func2(data20) > 300) {
                  const err52 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
                if (func2(data20) < 1) {
                  const err53 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                if (!pattern6.test(data20)) {
                  const err54 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/data/subjects/" + i3, schemaPath: "#/$defs/service_data/properties/subjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/data/subjects", schemaPath: "#/$defs/service_data/properties/subjects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data16.retention !== void 0) {
          let data21 = data16.retention;
          if (typeof data21 === "string") {
            if (func2(data21) > 2e3) {
              const err57 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (func2(data21) < 1) {
              const err58 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (!pattern6.test(data21)) {
              const err59 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/data/retention", schemaPath: "#/$defs/service_data/properties/retention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/service_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.locations !== void 0) {
      let data22 = data.locations;
      if (Array.isArray(data22)) {
        if (data22.length > 250) {
          const err62 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/maxItems", keyword: "maxItems", params: { limit: 250 }, message: "must NOT have more than 250 items" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data22.length < 1) {
          const err63 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data23 = data22[i4];
          if (typeof data23 === "string") {
            if (!pattern8.test(data23)) {
              const err64 = { instancePath: instancePath + "/locations/" + i4, schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/locations/" + i4, schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data24 = data.owner;
      if (typeof data24 === "string") {
        if (func2(data24) > 254) {
          const err67 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (!pattern9.test(data24)) {
          const err68 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.identified_requirements !== void 0) {
      if (!validate26(data.identified_requirements, { instancePath: instancePath + "/identified_requirements", parentData: data, parentDataProperty: "identified_requirements", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.selection !== void 0) {
      if (!validate28(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      let data27 = data.notes;
      if (typeof data27 === "string") {
        if (func2(data27) > 2e4) {
          const err70 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (func2(data27) < 1) {
          const err71 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (!pattern6.test(data27)) {
          const err72 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
  } else {
    const err74 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "description": "What the document is.\n\uBB38\uC11C\uC758 \uC885\uB958.", "type": "string", "enum": ["consignment-contract", "security-agreement", "privacy-agreement", "annex", "terms-of-service", "pledge", "guideline", "rfp", "evaluation", "statement-of-work", "security-review", "certificate"], "enumDescriptions": ["Contract for outsourced work or an outside service.\n\uC704\uD0C1(\uC678\uBD80 \uC11C\uBE44\uC2A4 \uC774\uC6A9) \uACC4\uC57D\uC11C.", "Security agreement.\n\uBCF4\uC548 \uC57D\uC815\uC11C(\uD611\uC815\uC11C).", "Agreement on the entrusted processing of personal data.\n\uAC1C\uC778\uC815\uBCF4 \uCC98\uB9AC\uC704\uD0C1 \uC57D\uC815\uC11C(\uD611\uC815\uC11C).", "Annex to a contract.\n\uBD80\uC18D\uD569\uC758\uC11C.", "Terms of service.\n\uC11C\uBE44\uC2A4 \uC774\uC6A9\uC57D\uAD00.", "Security and privacy pledge.\n\uC815\uBCF4\uBCF4\uD638 \uBC0F \uAC1C\uC778\uC815\uBCF4 \uBCF4\uD638 \uC11C\uC57D\uC11C.", "Internal guideline.\n\uB0B4\uBD80 \uC9C0\uCE68.", "Request for proposal.\n\uC81C\uC548\uC694\uCCAD\uC11C.", "Evaluation sheet.\n\uC81C\uC548 \uD3C9\uAC00\uD45C.", "Statement of work.\n\uACFC\uC5C5\uB0B4\uC6A9\uC11C(\uACFC\uC5C5\uC9C0\uC2DC\uC11C).", "Report of a security review.\n\uBCF4\uC548\uC131 \uAC80\uD1A0 \uACB0\uACFC.", "Certificate, such as ISMS-P, CSAP, ISO 27001 or SOC 2.\n\uC778\uC99D\uC11C(ISMS-P, CSAP, ISO 27001, SOC 2 \uB4F1)."] };
var pattern42 = new RegExp("^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
var pattern43 = new RegExp("^[a-z][a-z0-9+.-]*:[^\\s]+$", "u");
var pattern44 = new RegExp("^[0-9a-f]{64}$", "u");
var schema82 = { "title": "Checked", "description": "Record of a person's comparison with the document of this digest. It no longer counts when the digest changes.\n\uB2F4\uB2F9\uC790\uAC00 \uC774 \uD574\uC2DC\uAC12\uC758 \uBB38\uC11C\uC640 \uC9C1\uC811 \uB300\uC870\uD55C \uAE30\uB85D. \uBB38\uC11C\uC758 \uD574\uC2DC\uAC12\uC774 \uB2EC\uB77C\uC9C0\uBA74 \uD6A8\uB825\uC774 \uC5C6\uC2B5\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["by", "on", "sha256"], "properties": { "by": { "description": "Who compared: a role's mailbox.\n\uB300\uC870\uD55C \uB2F4\uB2F9 \uC870\uC9C1\uC758 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C.", "$ref": "#/$defs/email" }, "on": { "$ref": "#/$defs/date", "description": "Day of the comparison.\n\uB300\uC870\uD55C \uB0A0." }, "sha256": { "$ref": "#/$defs/sha256", "description": "SHA-256 of the document that was compared.\n\uB300\uC870\uD55C \uBB38\uC11C\uC758 SHA-256." }, "overrules": { "description": "Rules that the person overrules here. Needs a reason.\n\uB2F4\uB2F9\uC790\uAC00 \uB2EC\uB9AC \uD310\uB2E8\uD55C \uADDC\uCE59. \uC0AC\uC720\uAC00 \uD544\uC694\uD569\uB2C8\uB2E4.", "type": "array", "items": { "description": "Id of the rule.\n\uADDC\uCE59\uC758 id.", "type": "string", "enum": ["EVD-05", "EVD-06", "EVD-07"], "enumDescriptions": ["The place on record.\n\uAE30\uB85D\uD55C \uC870\uD56D \uC704\uCE58.", "The facts on record.\n\uAE30\uB85D\uD55C \uC0AC\uC2E4.", "The words of the clause.\n\uC870\uD56D\uC758 \uBB38\uC5B8."] }, "minItems": 1, "maxItems": 3 }, "reason": { "description": "Why the person overrules them.\n\uB2EC\uB9AC \uD310\uB2E8\uD55C \uC0AC\uC720.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" } }, "dependentRequired": { "overrules": ["reason"] } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sha256 === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "on" || key0 === "sha256" || key0 === "overrules" || key0 === "reason")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 === "string") {
        if (func2(data0) > 254) {
          const err4 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data2 = data.sha256;
      if (typeof data2 === "string") {
        if (!pattern44.test(data2)) {
          const err9 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.overrules !== void 0) {
      let data3 = data.overrules;
      if (Array.isArray(data3)) {
        if (data3.length > 3) {
          const err11 = { instancePath: instancePath + "/overrules", schemaPath: "#/properties/overrules/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/overrules", schemaPath: "#/properties/overrules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            const err13 = { instancePath: instancePath + "/overrules/" + i0, schemaPath: "#/properties/overrules/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (!(data4 === "EVD-05" || data4 === "EVD-06" || data4 === "EVD-07")) {
            const err14 = { instancePath: instancePath + "/overrules/" + i0, schemaPath: "#/properties/overrules/items/enum", keyword: "enum", params: { allowedValues: schema82.properties.overrules.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/overrules", schemaPath: "#/properties/overrules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func2(data5) > 2e3) {
          const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern6.test(data5)) {
          const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.overrules !== void 0) {
      if (data.reason === void 0) {
        const err20 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "overrules",
          missingProperty: "reason",
          depsCount: 1,
          deps: "reason"
        }, message: "must have property reason when property overrules is present" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "kind" || key0 === "title" || key0 === "path" || key0 === "uri" || key0 === "sha256" || key0 === "checked")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data1 === "consignment-contract" || data1 === "security-agreement" || data1 === "privacy-agreement" || data1 === "annex" || data1 === "terms-of-service" || data1 === "pledge" || data1 === "guideline" || data1 === "rfp" || data1 === "evaluation" || data1 === "statement-of-work" || data1 === "security-review" || data1 === "certificate")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func2(data2) > 300) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 === "string") {
        if (func2(data3) > 1024) {
          const err15 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err16 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.uri !== void 0) {
      let data4 = data.uri;
      if (typeof data4 === "string") {
        if (func2(data4) > 2048) {
          const err18 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern43.test(data4)) {
          const err19 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*:[^\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data5 = data.sha256;
      if (typeof data5 === "string") {
        if (!pattern44.test(data5)) {
          const err21 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (!validate40(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.until === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "until")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 300) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data1 = data.until;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err7 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/until", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err3 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.valid === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "number" || key0 === "valid" || key0 === "document")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 === "string") {
        if (func2(data1) > 100) {
          const err7 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err9 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.valid !== void 0) {
      if (!validate46(data.valid, { instancePath: instancePath + "/valid", parentData: data, parentDataProperty: "valid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      let data3 = data.document;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err11 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err12 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.role === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property 'role'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.address === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "role" || key0 === "address")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data0 = data.role;
      if (typeof data0 === "string") {
        if (func2(data0) > 300) {
          const err3 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data1 = data.address;
      if (typeof data1 === "string") {
        if (func2(data1) > 254) {
          const err7 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern9.test(data1)) {
          const err8 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/address", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.status === void 0 && (missing0 = "status")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.status !== void 0) {
        if ("terminated" !== data.status) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.services !== void 0) {
        let data1 = data.services;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.ended_on === void 0) {
                const err2 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/then/properties/services/items/required", keyword: "required", params: { missingProperty: "ended_on" }, message: "must have required property 'ended_on'" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            } else {
              const err3 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/then/properties/services/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/services", schemaPath: "#/then/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.services = true;
      props0.status = true;
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.services === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema33.properties, key0) || pattern4.test(key0))) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("vendor" !== data.kind) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "vendor" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 === "string") {
        if (func2(data4) > 64) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern5.test(data4)) {
          const err14 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data5 = data.name;
      if (typeof data5 === "string") {
        if (func2(data5) > 300) {
          const err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err17 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern6.test(data5)) {
          const err18 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.registration_number !== void 0) {
      let data6 = data.registration_number;
      if (typeof data6 === "string") {
        if (func2(data6) > 40) {
          const err20 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err21 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern6.test(data6)) {
          const err22 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/registration_number", schemaPath: "#/properties/registration_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 === "string") {
        if (!pattern8.test(data7)) {
          const err24 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/country", schemaPath: "#/$defs/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 !== "string") {
        const err26 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (!(data8 === "prospect" || data8 === "onboarding" || data8 === "active" || data8 === "terminated")) {
        const err27 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data9 = data.owner;
      if (typeof data9 === "string") {
        if (func2(data9) > 254) {
          const err28 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern9.test(data9)) {
          const err29 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@]+@[^\\s@]+$" }, message: 'must match pattern "^[^\\s@]+@[^\\s@]+$"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data10 = data.services;
      if (Array.isArray(data10)) {
        if (data10.length > 200) {
          const err31 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data10.length < 1) {
          const err32 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate23(data10[i1], { instancePath: instancePath + "/services/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data12 = data.documents;
      if (Array.isArray(data12)) {
        if (data12.length > 500) {
          const err34 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate39(data12[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.former_names !== void 0) {
      let data14 = data.former_names;
      if (Array.isArray(data14)) {
        if (data14.length > 50) {
          const err36 = { instancePath: instancePath + "/former_names", schemaPath: "#/properties/former_names/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate43(data14[i3], { instancePath: instancePath + "/former_names/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/former_names", schemaPath: "#/properties/former_names/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.certifications !== void 0) {
      let data16 = data.certifications;
      if (Array.isArray(data16)) {
        if (data16.length > 100) {
          const err38 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len4 = data16.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate45(data16[i4], { instancePath: instancePath + "/certifications/" + i4, parentData: data16, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data18 = data.contacts;
      if (Array.isArray(data18)) {
        if (data18.length > 50) {
          const err40 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate49(data18[i5], { instancePath: instancePath + "/contacts/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data20 = data.notes;
      if (typeof data20 === "string") {
        if (func2(data20) > 2e4) {
          const err42 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (func2(data20) < 1) {
          const err43 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (!pattern6.test(data20)) {
          const err44 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var contract = validate52;
var schema98 = { "title": "Contract", "description": "An agreement with the vendor and its clauses.\n\uC5C5\uCCB4\uC640 \uB9FA\uC740 \uACC4\uC57D\uACFC \uADF8 \uC870\uD56D.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "vendor", "services", "title", "status", "effective"], "properties": { "kind": { "description": "This record describes a contract.\n\uACC4\uC57D \uAE30\uB85D.", "const": "contract" }, "id": { "$ref": "#/$defs/id", "description": "Identifier of the contract within this vendor.\n\uC774 \uC5C5\uCCB4 \uC548\uC5D0\uC11C \uACC4\uC57D\uC744 \uAC00\uB9AC\uD0A4\uB294 \uC2DD\uBCC4\uC790." }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor id; equals the name of the folder.\n\uC5C5\uCCB4 \uC2DD\uBCC4\uC790. \uD3F4\uB354 \uC774\uB984\uACFC \uAC19\uC544\uC57C \uD569\uB2C8\uB2E4." }, "services": { "description": "Ids of the services this contract covers.\n\uC774 \uACC4\uC57D\uC774 \uB2E4\uB8E8\uB294 \uC5C5\uBB34\uC758 id.", "type": "array", "items": { "$ref": "#/$defs/id" }, "minItems": 1, "maxItems": 200 }, "title": { "description": "Title of the contract.\n\uACC4\uC57D\uC11C\uC758 \uC81C\uBAA9.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "status": { "description": "Status of the contract.\n\uACC4\uC57D \uC0C1\uD0DC.", "type": "string", "enum": ["draft", "signed", "terminated"], "enumDescriptions": ["Not signed yet.\n\uC544\uC9C1 \uCCB4\uACB0\uD558\uC9C0 \uC54A\uC74C.", "Signed.\n\uCCB4\uACB0\uB428.", "Ended before its term.\n\uC911\uB3C4 \uD574\uC9C0\uB428."] }, "signed_on": { "$ref": "#/$defs/date", "description": "Day of the last signature; required once signed.\n\uCCB4\uACB0\uC77C. \uCCB4\uACB0\uB41C \uACC4\uC57D\uC5D0\uB294 \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4." }, "effective": { "$ref": "#/$defs/period", "description": "Period in which the contract is in force.\n\uACC4\uC57D\uC758 \uD6A8\uB825 \uAE30\uAC04." }, "renewal": { "$ref": "#/$defs/automatic_renewal" }, "renewals": { "description": "Renewals agreed one by one, in order; instead of renewed_on. A gap between a term's end and a later renewal stays a gap.\n\uAC74\uBCC4\uB85C \uD569\uC758\uD55C \uAC31\uC2E0\uC744 \uC21C\uC11C\uB300\uB85C \uC801\uC2B5\uB2C8\uB2E4. `renewed_on` \uB300\uC2E0 \uC501\uB2C8\uB2E4. \uAE30\uAC04\uC774 \uB05D\uB09C \uB4A4 \uB2A6\uAC8C \uAC31\uC2E0\uD558\uC600\uB2E4\uBA74 \uADF8 \uC0AC\uC774\uB294 \uACF5\uBC31\uC73C\uB85C \uB0A8\uC2B5\uB2C8\uB2E4.", "type": "array", "items": { "$ref": "#/$defs/renewal" }, "minItems": 1, "maxItems": 200 }, "terminated_on": { "$ref": "#/$defs/date", "description": "Last day in force of a contract with `status: terminated`.\n`status: terminated`\uC778 \uACC4\uC57D\uC758 \uD6A8\uB825\uC774 \uB05D\uB09C \uB9C8\uC9C0\uB9C9 \uB0A0." }, "amends": { "$ref": "#/$defs/id", "description": "Id of the contract that this one amends.\n\uC774 \uACC4\uC57D\uC774 \uBCC0\uACBD\uD558\uB294 \uACC4\uC57D\uC758 id(\uBCC0\uACBD\uACC4\uC57D)." }, "repeals": { "description": "Requirements whose terms this amendment removes.\n\uC774 \uBCC0\uACBD\uACC4\uC57D\uC73C\uB85C \uC0AD\uC81C\uB41C \uC694\uAD6C\uC0AC\uD56D.", "type": "array", "items": { "$ref": "#/$defs/term" }, "minItems": 1, "maxItems": 28 }, "under": { "$ref": "#/$defs/id", "description": "Id of the master agreement under which this order was placed.\n\uC774 \uAC1C\uBCC4\uACC4\uC57D\uC758 \uBC14\uD0D5\uC774 \uB418\uB294 \uAE30\uBCF8\uACC4\uC57D\uC758 id." }, "renewed_on": { "$ref": "#/$defs/date", "description": "Day of the last renewal.\n\uB9C8\uC9C0\uB9C9\uC73C\uB85C \uAC31\uC2E0\uD55C \uB0A0." }, "reviewed_on": { "$ref": "#/$defs/date", "description": "Day the terms were last reviewed.\n\uACC4\uC57D \uB0B4\uC6A9\uC744 \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC7AC\uAC80\uD1A0\uD55C \uB0A0." }, "review_document": { "$ref": "#/$defs/id", "description": "Id of this contract's document that shows the last review.\n\uB9C8\uC9C0\uB9C9 \uC7AC\uAC80\uD1A0\uB97C \uD655\uC778\uD560 \uC218 \uC788\uB294 \uBB38\uC11C\uC758 id." }, "documents": { "description": "Documents that make up the agreement.\n\uACC4\uC57D\uC744 \uC774\uB8E8\uB294 \uBB38\uC11C.", "type": "array", "items": { "$ref": "#/$defs/contract_document" }, "maxItems": 500 }, "clauses": { "description": "Clauses; one may meet several requirements.\n\uC870\uD56D. \uD558\uB098\uAC00 \uC5EC\uB7EC \uC694\uAD6C\uC0AC\uD56D\uC744 \uCDA9\uC871\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.", "type": "array", "items": { "$ref": "#/$defs/clause" }, "maxItems": 2e3 }, "not_applicable": { "description": "Terms this work does not need, each with its reason.\n\uC774 \uC5C5\uBB34\uC5D0 \uD544\uC694\uD558\uC9C0 \uC54A\uC740 \uC694\uAD6C\uC0AC\uD56D\uACFC \uADF8 \uC0AC\uC720.", "type": "array", "items": { "$ref": "#/$defs/not_applicable" }, "maxItems": 100 }, "notes": { "$ref": "#/$defs/notes" } }, "if": { "properties": { "status": { "const": "signed" } }, "required": ["status"] }, "then": { "required": ["signed_on"] }, "patternProperties": { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { "$ref": "#/$defs/extension" } }, "dependentRequired": { "repeals": ["amends"], "terminated_on": ["signed_on"] }, "allOf": [{ "if": { "required": ["renewal"] }, "then": { "properties": { "effective": { "type": "object", "required": ["to"] } } } }] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err4 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.automatic === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automatic" }, message: "must have required property 'automatic'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.term_months === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "term_months" }, message: "must have required property 'term_months'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "automatic" || key0 === "term_months" || key0 === "notice_days" || key0 === "ends_on")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.automatic !== void 0) {
      let data0 = data.automatic;
      if (typeof data0 !== "boolean") {
        const err3 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (true !== data0) {
        const err4 = { instancePath: instancePath + "/automatic", schemaPath: "#/properties/automatic/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.term_months !== void 0) {
      let data1 = data.term_months;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/term_months", schemaPath: "#/properties/term_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1200 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/term_months", schemaPath: "#/properties/term_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1200 }, message: "must be <= 1200" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/term_months", schemaPath: "#/properties/term_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.notice_days !== void 0) {
      let data2 = data.notice_days;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/notice_days", schemaPath: "#/properties/notice_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3650 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/notice_days", schemaPath: "#/properties/notice_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/notice_days", schemaPath: "#/properties/notice_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.ends_on !== void 0) {
      let data3 = data.ends_on;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err11 = { instancePath: instancePath + "/ends_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/ends_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "on" || key0 === "to" || key0 === "reviewed_on" || key0 === "document")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err3 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data2 = data.reviewed_on;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err7 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data3 = data.document;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err9 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err10 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema120 = { "title": "ContractDocument", "description": "A document of this agreement: a file in the repository (path) or an outside reference (uri with sha256).\n\uC774 \uACC4\uC57D\uC744 \uC774\uB8E8\uB294 \uBB38\uC11C. \uC800\uC7A5\uC18C\uC758 \uD30C\uC77C(path) \uB610\uB294 \uC678\uBD80 \uBB38\uC11C(uri\uC640 sha256)\uC785\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["id", "kind"], "properties": { "id": { "$ref": "#/$defs/id", "description": "Name by which this record refers to the document.\n\uC774 \uAE30\uB85D \uC548\uC5D0\uC11C \uBB38\uC11C\uB97C \uAC00\uB9AC\uD0A4\uB294 \uC774\uB984." }, "kind": { "$ref": "#/$defs/document_kind" }, "title": { "description": "Title of the document.\n\uBB38\uC11C \uC81C\uBAA9.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "path": { "$ref": "#/$defs/path" }, "uri": { "$ref": "#/$defs/uri" }, "sha256": { "$ref": "#/$defs/sha256" }, "checked": { "$ref": "#/$defs/checked" }, "signed_on": { "$ref": "#/$defs/date", "description": "Day this document was signed, if later than the contract.\n\uC774 \uBB38\uC11C\uC758 \uCCB4\uACB0\uC77C. \uACC4\uC57D\uBCF4\uB2E4 \uB098\uC911\uC5D0 \uCCB4\uACB0\uD55C \uACBD\uC6B0 \uC801\uC2B5\uB2C8\uB2E4." }, "effective_from": { "$ref": "#/$defs/date", "description": "First day this document applies, if later than the contract.\n\uC774 \uBB38\uC11C\uC758 \uD6A8\uB825\uC774 \uC2DC\uC791\uB418\uB294 \uB0A0. \uACC4\uC57D\uBCF4\uB2E4 \uB2A6\uC740 \uACBD\uC6B0 \uC801\uC2B5\uB2C8\uB2E4." }, "part_of_agreement": { "description": "The contract makes this statement of work or request for proposal part of itself.\n\uACFC\uC5C5\uB0B4\uC6A9\uC11C\uB098 \uC81C\uC548\uC694\uCCAD\uC11C\uB97C \uACC4\uC57D\uC758 \uC77C\uBD80\uB85C \uC815\uD55C \uACBD\uC6B0 \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean", "const": true } }, "oneOf": [{ "required": ["path"] }, { "required": ["uri"] }] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema120.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data1 === "consignment-contract" || data1 === "security-agreement" || data1 === "privacy-agreement" || data1 === "annex" || data1 === "terms-of-service" || data1 === "pledge" || data1 === "guideline" || data1 === "rfp" || data1 === "evaluation" || data1 === "statement-of-work" || data1 === "security-review" || data1 === "certificate")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func2(data2) > 300) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 === "string") {
        if (func2(data3) > 1024) {
          const err15 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern42.test(data3)) {
          const err16 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.uri !== void 0) {
      let data4 = data.uri;
      if (typeof data4 === "string") {
        if (func2(data4) > 2048) {
          const err18 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern43.test(data4)) {
          const err19 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*:[^\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data5 = data.sha256;
      if (typeof data5 === "string") {
        if (!pattern44.test(data5)) {
          const err21 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (!validate40(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.signed_on !== void 0) {
      let data7 = data.signed_on;
      if (typeof data7 === "string") {
        if (!formats0.validate(data7)) {
          const err23 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.effective_from !== void 0) {
      let data8 = data.effective_from;
      if (typeof data8 === "string") {
        if (!formats0.validate(data8)) {
          const err25 = { instancePath: instancePath + "/effective_from", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/effective_from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.part_of_agreement !== void 0) {
      let data9 = data.part_of_agreement;
      if (typeof data9 !== "boolean") {
        const err27 = { instancePath: instancePath + "/part_of_agreement", schemaPath: "#/properties/part_of_agreement/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (true !== data9) {
        const err28 = { instancePath: instancePath + "/part_of_agreement", schemaPath: "#/properties/part_of_agreement/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema128 = { "title": "Clause", "description": "An article of a document and the requirements it meets.\n\uBB38\uC11C\uC758 \uC870\uD56D\uACFC \uADF8 \uC870\uD56D\uC774 \uCDA9\uC871\uD558\uB294 \uC694\uAD6C\uC0AC\uD56D.", "type": "object", "additionalProperties": false, "required": ["covers"], "properties": { "document": { "$ref": "#/$defs/id", "description": "Id of this contract's document that holds the clause.\n\uC870\uD56D\uC774 \uC2E4\uB9B0 \uBB38\uC11C\uC758 id." }, "article": { "description": "Article, as numbered in the document.\n\uC870\uD56D \uBC88\uD638. \uBB38\uC11C\uC5D0 \uC788\uB294 \uADF8\uB300\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "page": { "description": "Page, from 1.\n\uCABD \uBC88\uD638, 1\uBD80\uD130.", "type": "integer", "minimum": 1, "maximum": 1e5 }, "quote": { "description": "Words of the clause, exactly as in the document.\n\uC870\uD56D\uC758 \uBB38\uAD6C. \uBB38\uC11C\uC5D0 \uC788\uB294 \uADF8\uB300\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e4, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "covers": { "description": "Requirements this clause meets.\n\uC774 \uC870\uD56D\uC774 \uCDA9\uC871\uD558\uB294 \uC694\uAD6C\uC0AC\uD56D.", "type": "array", "items": { "$ref": "#/$defs/term" }, "minItems": 1, "maxItems": 28 }, "interval_months": { "description": "Interval of training or inspection that the clause states, in months.\n\uC870\uD56D\uC5D0 \uC815\uD55C \uAD50\uC721 \uB610\uB294 \uC810\uAC80\uC758 \uC8FC\uAE30(\uAC1C\uC6D4).", "type": "integer", "minimum": 1, "maximum": 120 }, "interval": { "description": "The clause requires it periodically without an interval.\n\uC8FC\uAE30\uB97C \uC815\uD558\uC9C0 \uC54A\uACE0 '\uC815\uAE30\uC801\uC73C\uB85C' \uD558\uB3C4\uB85D \uC815\uD55C \uC870\uD56D.", "type": "string", "enum": ["unstated"], "enumDescriptions": ["No interval is stated.\n\uC8FC\uAE30\uAC00 \uC815\uD574\uC838 \uC788\uC9C0 \uC54A\uC74C."] }, "endpoint": { "description": "Endpoint-security measures that the clause names.\n\uC870\uD56D\uC5D0 \uC815\uD55C \uB2E8\uB9D0\uAE30 \uBCF4\uC548 \uB300\uCC45.", "type": "array", "items": { "description": "Endpoint-security measure.\n\uB2E8\uB9D0\uAE30 \uBCF4\uC548 \uB300\uCC45.", "type": "string", "enum": ["anti-virus", "password-policy", "screen-saver"], "enumDescriptions": ["Anti-virus software.\n\uBC31\uC2E0 \uD504\uB85C\uADF8\uB7A8.", "Safe passwords, changed periodically.\n\uC548\uC804\uD55C \uBE44\uBC00\uBC88\uD638 \uC124\uC815 \uBC0F \uC8FC\uAE30\uC801 \uBCC0\uACBD.", "Screen saver.\n\uD654\uBA74\uBCF4\uD638\uAE30."] }, "minItems": 1, "maxItems": 3 }, "deadline_hours": { "description": "Deadline for reporting an incident, in hours, if the clause states one.\n\uC0AC\uACE0\uB97C \uBCF4\uACE0\uD558\uC5EC\uC57C \uD558\uB294 \uAE30\uD55C(\uC2DC\uAC04). \uC870\uD56D\uC5D0 \uC815\uD574\uC9C4 \uACBD\uC6B0 \uC801\uC2B5\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 8760 }, "deadline": { "$ref": "#/$defs/deadline" }, "checked": { "$ref": "#/$defs/checked" }, "proposed": { "description": "Drafted by the tool and not yet accepted by a person: counts for nothing.\n\uB3C4\uAD6C\uAC00 \uC791\uC131\uD558\uACE0 \uC544\uC9C1 \uB2F4\uB2F9\uC790\uAC00 \uD655\uC778\uD558\uC9C0 \uC54A\uC740 \uC870\uD56D. \uC810\uAC80\uC5D0\uC11C \uC778\uC815\uD558\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4.", "type": "boolean", "const": true }, "notes": { "$ref": "#/$defs/notes" } } };
var pattern73 = new RegExp("^(immediately|business-days:[1-9][0-9]{0,2})$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.covers === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema128.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.document !== void 0) {
      let data0 = data.document;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.article !== void 0) {
      let data1 = data.article;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/article", schemaPath: "#/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.page !== void 0) {
      let data2 = data.page;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e5 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.quote !== void 0) {
      let data3 = data.quote;
      if (typeof data3 === "string") {
        if (func2(data3) > 2e4) {
          const err12 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err13 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern6.test(data3)) {
          const err14 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.covers !== void 0) {
      let data4 = data.covers;
      if (Array.isArray(data4)) {
        if (data4.length > 28) {
          const err16 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 28 }, message: "must NOT have more than 28 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err17 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err18 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (!(data5 === "legal-compliance" || data5 === "security-pledge" || data5 === "security-training" || data5 === "security-inspection" || data5 === "leakage-prevention" || data5 === "internet-restriction" || data5 === "physical-protection" || data5 === "endpoint-security" || data5 === "wireless-restriction" || data5 === "access-rights" || data5 === "subcontracting-restriction" || data5 === "subcontracting-procedure" || data5 === "violation-sanctions" || data5 === "damages" || data5 === "incident-reporting" || data5 === "purpose-limitation" || data5 === "safeguards" || data5 === "purpose-and-scope" || data5 === "pii-subcontracting" || data5 === "pii-access-control" || data5 === "pii-supervision" || data5 === "pii-liability" || data5 === "dev-legal-requirements" || data5 === "secure-coding" || data5 === "vulnerability-remediation" || data5 === "dev-environment-security" || data5 === "dev-confidentiality" || data5 === "dev-liability")) {
            const err19 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.interval_months !== void 0) {
      let data6 = data.interval_months;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err21 = { instancePath: instancePath + "/interval_months", schemaPath: "#/properties/interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 120 || isNaN(data6)) {
          const err22 = { instancePath: instancePath + "/interval_months", schemaPath: "#/properties/interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err23 = { instancePath: instancePath + "/interval_months", schemaPath: "#/properties/interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.interval !== void 0) {
      let data7 = data.interval;
      if (typeof data7 !== "string") {
        const err24 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data7 === "unstated")) {
        const err25 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/enum", keyword: "enum", params: { allowedValues: schema128.properties.interval.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.endpoint !== void 0) {
      let data8 = data.endpoint;
      if (Array.isArray(data8)) {
        if (data8.length > 3) {
          const err26 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data8.length < 1) {
          const err27 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 !== "string") {
            const err28 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (!(data9 === "anti-virus" || data9 === "password-policy" || data9 === "screen-saver")) {
            const err29 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/enum", keyword: "enum", params: { allowedValues: schema128.properties.endpoint.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.deadline_hours !== void 0) {
      let data10 = data.deadline_hours;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err31 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 8760 || isNaN(data10)) {
          const err32 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err33 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.deadline !== void 0) {
      let data11 = data.deadline;
      if (typeof data11 === "string") {
        if (func2(data11) > 20) {
          const err34 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/deadline/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (!pattern73.test(data11)) {
          const err35 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/deadline/pattern", keyword: "pattern", params: { pattern: "^(immediately|business-days:[1-9][0-9]{0,2})$" }, message: 'must match pattern "^(immediately|business-days:[1-9][0-9]{0,2})$"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/deadline", schemaPath: "#/$defs/deadline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.checked !== void 0) {
      if (!validate40(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.proposed !== void 0) {
      let data13 = data.proposed;
      if (typeof data13 !== "boolean") {
        const err37 = { instancePath: instancePath + "/proposed", schemaPath: "#/properties/proposed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (true !== data13) {
        const err38 = { instancePath: instancePath + "/proposed", schemaPath: "#/properties/proposed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data14 = data.notes;
      if (typeof data14 === "string") {
        if (func2(data14) > 2e4) {
          const err39 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (func2(data14) < 1) {
          const err40 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!pattern6.test(data14)) {
          const err41 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requirement === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "requirement" || key0 === "reason" || key0 === "services")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.requirement !== void 0) {
      let data0 = data.requirement;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/requirement", schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "legal-compliance" || data0 === "security-pledge" || data0 === "security-training" || data0 === "security-inspection" || data0 === "leakage-prevention" || data0 === "internet-restriction" || data0 === "physical-protection" || data0 === "endpoint-security" || data0 === "wireless-restriction" || data0 === "access-rights" || data0 === "subcontracting-restriction" || data0 === "subcontracting-procedure" || data0 === "violation-sanctions" || data0 === "damages" || data0 === "incident-reporting" || data0 === "purpose-limitation" || data0 === "safeguards" || data0 === "purpose-and-scope" || data0 === "pii-subcontracting" || data0 === "pii-access-control" || data0 === "pii-supervision" || data0 === "pii-liability" || data0 === "dev-legal-requirements" || data0 === "secure-coding" || data0 === "vulnerability-remediation" || data0 === "dev-environment-security" || data0 === "dev-confidentiality" || data0 === "dev-liability")) {
        const err4 = { instancePath: instancePath + "/requirement", schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 === "string") {
        if (func2(data1) > 2e3) {
          const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data2 = data.services;
      if (Array.isArray(data2)) {
        if (data2.length > 200) {
          const err9 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) > 64) {
              const err11 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern5.test(data3)) {
              const err12 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.renewal === void 0 && (missing0 = "renewal")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.effective !== void 0) {
        let data0 = data.effective;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.to === void 0) {
            const err1 = { instancePath: instancePath + "/effective", schemaPath: "#/allOf/0/then/properties/effective/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        } else {
          const err2 = { instancePath: instancePath + "/effective", schemaPath: "#/allOf/0/then/properties/effective/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.effective = true;
    }
  }
  if (!valid1) {
    const err3 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  const _errs7 = errors;
  let valid3 = true;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.status === void 0 && (missing1 = "status")) {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    } else {
      if (data.status !== void 0) {
        if ("signed" !== data.status) {
          const err5 = {};
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs8 === errors;
  if (props0 !== true) {
    props0 = props0 || {};
    props0.status = true;
  }
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = _errs7;
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.signed_on === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "signed_on" }, message: "must have required property 'signed_on'" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (!valid3) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.vendor === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.services === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func1.call(schema98.properties, key0) || pattern4.test(key0))) {
        const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("contract" !== data.kind) {
        const err16 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "contract" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err17 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err18 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data4 = data.vendor;
      if (typeof data4 === "string") {
        if (func2(data4) > 64) {
          const err20 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern5.test(data4)) {
          const err21 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data5 = data.services;
      if (Array.isArray(data5)) {
        if (data5.length > 200) {
          const err23 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err24 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 64) {
              const err25 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!pattern5.test(data6)) {
              const err26 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data7 = data.title;
      if (typeof data7 === "string") {
        if (func2(data7) > 300) {
          const err29 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err30 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (!pattern6.test(data7)) {
          const err31 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 !== "string") {
        const err33 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (!(data8 === "draft" || data8 === "signed" || data8 === "terminated")) {
        const err34 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema98.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.signed_on !== void 0) {
      let data9 = data.signed_on;
      if (typeof data9 === "string") {
        if (!formats0.validate(data9)) {
          const err35 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate54(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.renewal !== void 0) {
      if (!validate56(data.renewal, { instancePath: instancePath + "/renewal", parentData: data, parentDataProperty: "renewal", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.renewals !== void 0) {
      let data12 = data.renewals;
      if (Array.isArray(data12)) {
        if (data12.length > 200) {
          const err37 = { instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data12.length < 1) {
          const err38 = { instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate58(data12[i1], { instancePath: instancePath + "/renewals/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.terminated_on !== void 0) {
      let data14 = data.terminated_on;
      if (typeof data14 === "string") {
        if (!formats0.validate(data14)) {
          const err40 = { instancePath: instancePath + "/terminated_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/terminated_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.amends !== void 0) {
      let data15 = data.amends;
      if (typeof data15 === "string") {
        if (func2(data15) > 64) {
          const err42 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (!pattern5.test(data15)) {
          const err43 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      } else {
        const err44 = { instancePath: instancePath + "/amends", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.repeals !== void 0) {
      let data16 = data.repeals;
      if (Array.isArray(data16)) {
        if (data16.length > 28) {
          const err45 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/maxItems", keyword: "maxItems", params: { limit: 28 }, message: "must NOT have more than 28 items" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data16.length < 1) {
          const err46 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 !== "string") {
            const err47 = { instancePath: instancePath + "/repeals/" + i2, schemaPath: "#/$defs/term/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (!(data17 === "legal-compliance" || data17 === "security-pledge" || data17 === "security-training" || data17 === "security-inspection" || data17 === "leakage-prevention" || data17 === "internet-restriction" || data17 === "physical-protection" || data17 === "endpoint-security" || data17 === "wireless-restriction" || data17 === "access-rights" || data17 === "subcontracting-restriction" || data17 === "subcontracting-procedure" || data17 === "violation-sanctions" || data17 === "damages" || data17 === "incident-reporting" || data17 === "purpose-limitation" || data17 === "safeguards" || data17 === "purpose-and-scope" || data17 === "pii-subcontracting" || data17 === "pii-access-control" || data17 === "pii-supervision" || data17 === "pii-liability" || data17 === "dev-legal-requirements" || data17 === "secure-coding" || data17 === "vulnerability-remediation" || data17 === "dev-environment-security" || data17 === "dev-confidentiality" || data17 === "dev-liability")) {
            const err48 = { instancePath: instancePath + "/repeals/" + i2, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/repeals", schemaPath: "#/properties/repeals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.under !== void 0) {
      let data18 = data.under;
      if (typeof data18 === "string") {
        if (func2(data18) > 64) {
          const err50 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (!pattern5.test(data18)) {
          const err51 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/under", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.renewed_on !== void 0) {
      let data19 = data.renewed_on;
      if (typeof data19 === "string") {
        if (!formats0.validate(data19)) {
          const err53 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data20 = data.reviewed_on;
      if (typeof data20 === "string") {
        if (!formats0.validate(data20)) {
          const err55 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      } else {
        const err56 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.review_document !== void 0) {
      let data21 = data.review_document;
      if (typeof data21 === "string") {
        if (func2(data21) > 64) {
          const err57 = { instancePath: instancePath + "/review_document", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (!pattern5.test(data21)) {
          const err58 = { instancePath: instancePath + "/review_document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/review_document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data22 = data.documents;
      if (Array.isArray(data22)) {
        if (data22.length > 500) {
          const err60 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate60(data22[i3], { instancePath: instancePath + "/documents/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data24 = data.clauses;
      if (Array.isArray(data24)) {
        if (data24.length > 2e3) {
          const err62 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        const len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate63(data24[i4], { instancePath: instancePath + "/clauses/" + i4, parentData: data24, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.not_applicable !== void 0) {
      let data26 = data.not_applicable;
      if (Array.isArray(data26)) {
        if (data26.length > 100) {
          const err64 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        const len5 = data26.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate66(data26[i5], { instancePath: instancePath + "/not_applicable/" + i5, parentData: data26, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data28 = data.notes;
      if (typeof data28 === "string") {
        if (func2(data28) > 2e4) {
          const err66 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (func2(data28) < 1) {
          const err67 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (!pattern6.test(data28)) {
          const err68 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      } else {
        const err69 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.repeals !== void 0) {
      if (data.amends === void 0) {
        const err70 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "repeals",
          missingProperty: "amends",
          depsCount: 1,
          deps: "amends"
        }, message: "must have property amends when property repeals is present" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.terminated_on !== void 0) {
      if (data.signed_on === void 0) {
        const err71 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "terminated_on",
          missingProperty: "signed_on",
          depsCount: 1,
          deps: "signed_on"
        }, message: "must have property signed_on when property terminated_on is present" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var guideline = validate69;
var schema139 = { "title": "Guideline", "description": "An organisation-wide guideline (vendors/_guidelines/).\n\uC870\uC9C1 \uC804\uCCB4\uC5D0 \uC801\uC6A9\uB418\uB294 \uB0B4\uBD80 \uC9C0\uCE68 (vendors/_guidelines/).", "type": "object", "additionalProperties": false, "required": ["kind", "id", "title", "effective", "document", "covers"], "properties": { "kind": { "description": "This record describes a guideline.\n\uC9C0\uCE68 \uAE30\uB85D.", "const": "guideline" }, "id": { "$ref": "#/$defs/id", "description": "Identifier of the guideline.\n\uC9C0\uCE68\uC758 \uC2DD\uBCC4\uC790." }, "title": { "description": "Title of the guideline.\n\uC9C0\uCE68\uC758 \uC81C\uBAA9.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "effective": { "$ref": "#/$defs/period", "description": "Period in which the guideline is in force.\n\uC9C0\uCE68\uC758 \uC2DC\uD589 \uAE30\uAC04." }, "document": { "$ref": "#/$defs/guideline_document" }, "covers": { "description": "Requirements for which the guideline sets a procedure.\n\uC9C0\uCE68\uC5D0\uC11C \uC808\uCC28\uB97C \uC815\uD55C \uC694\uAD6C\uC0AC\uD56D.", "type": "array", "items": { "description": "Requirement key.\n\uC694\uAD6C\uC0AC\uD56D \uD0A4.", "type": "string", "enum": ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied", "agreement-in-force", "agreement-signed-before-start", "agreement-not-lapsing", "requirements-identified", "not-generic-only", "reviewed-after-change", "not-applicable-reasoned", "facts-agree", "legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability", "evidence-present", "evidence-unchanged", "clause-located", "quote-found", "clause-in-place", "clause-facts-agree", "words-agree", "clause-compared"] }, "minItems": 1, "maxItems": 48 }, "notes": { "$ref": "#/$defs/notes" } }, "patternProperties": { "^x-[a-z0-9]+(-[a-z0-9]+)*$": { "$ref": "#/$defs/extension" } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uri === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "path" || key0 === "uri" || key0 === "sha256")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 === "string") {
        if (func2(data0) > 300) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err8 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern42.test(data1)) {
          const err9 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$" }, message: 'must match pattern "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.uri !== void 0) {
      let data2 = data.uri;
      if (typeof data2 === "string") {
        if (func2(data2) > 2048) {
          const err11 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern43.test(data2)) {
          const err12 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$" }, message: 'must match pattern "^[a-z][a-z0-9+.-]*:[^\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      let data3 = data.sha256;
      if (typeof data3 === "string") {
        if (!pattern44.test(data3)) {
          const err14 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.effective === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.document === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.covers === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "effective" || key0 === "document" || key0 === "covers" || key0 === "notes" || pattern4.test(key0))) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("guideline" !== data.kind) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "guideline" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func2(data1) > 64) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 === "string") {
        if (func2(data2) > 300) {
          const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate54(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate72(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      let data5 = data.covers;
      if (Array.isArray(data5)) {
        if (data5.length > 48) {
          const err15 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 48 }, message: "must NOT have more than 48 items" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err16 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 !== "string") {
            const err17 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data6 === "selection-procedure" || data6 === "rfp-requirements" || data6 === "evaluation-criteria" || data6 === "evaluation-applied" || data6 === "agreement-in-force" || data6 === "agreement-signed-before-start" || data6 === "agreement-not-lapsing" || data6 === "requirements-identified" || data6 === "not-generic-only" || data6 === "reviewed-after-change" || data6 === "not-applicable-reasoned" || data6 === "facts-agree" || data6 === "legal-compliance" || data6 === "security-pledge" || data6 === "security-training" || data6 === "security-inspection" || data6 === "leakage-prevention" || data6 === "internet-restriction" || data6 === "physical-protection" || data6 === "endpoint-security" || data6 === "wireless-restriction" || data6 === "access-rights" || data6 === "subcontracting-restriction" || data6 === "subcontracting-procedure" || data6 === "violation-sanctions" || data6 === "damages" || data6 === "incident-reporting" || data6 === "purpose-limitation" || data6 === "safeguards" || data6 === "purpose-and-scope" || data6 === "pii-subcontracting" || data6 === "pii-access-control" || data6 === "pii-supervision" || data6 === "pii-liability" || data6 === "dev-legal-requirements" || data6 === "secure-coding" || data6 === "vulnerability-remediation" || data6 === "dev-environment-security" || data6 === "dev-confidentiality" || data6 === "dev-liability" || data6 === "evidence-present" || data6 === "evidence-unchanged" || data6 === "clause-located" || data6 === "quote-found" || data6 === "clause-in-place" || data6 === "clause-facts-agree" || data6 === "words-agree" || data6 === "clause-compared")) {
            const err18 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema139.properties.covers.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.notes !== void 0) {
      let data7 = data.notes;
      if (typeof data7 === "string") {
        if (func2(data7) > 2e4) {
          const err20 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data7) < 1) {
          const err21 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (!pattern6.test(data7)) {
          const err22 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/notes", schemaPath: "#/$defs/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
    errors = vErrors.length;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var policyOutput = validate75;
var schema148 = { "title": "RawFinding", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "record", "path", "args"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "record": { "description": "`vendor`, `contract/<id>` or `guideline/<id>`.", "type": "string" }, "path": { "type": "array", "items": { "type": ["string", "integer"] } }, "args": { "title": "RawArgs", "type": "object", "required": ["case"], "properties": { "case": { "type": "string" } }, "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } } } };
var pattern88 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.record === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.args === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "subject" || key0 === "record" || key0 === "path" || key0 === "args")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (!pattern88.test(data0)) {
          const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err8 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
            const err9 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.vendor !== void 0) {
          if (typeof data1.vendor !== "string") {
            const err10 = { instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.service !== void 0) {
          if (typeof data1.service !== "string") {
            const err11 = { instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.contract !== void 0) {
          if (typeof data1.contract !== "string") {
            const err12 = { instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.guideline !== void 0) {
          if (typeof data1.guideline !== "string") {
            const err13 = { instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (typeof data.record !== "string") {
        const err15 = { instancePath: instancePath + "/record", schemaPath: "#/properties/record/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data7 = data.path;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err16 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: schema148.properties.path.items.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.args !== void 0) {
      let data9 = data.args;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.case === void 0) {
          const err18 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/required", keyword: "required", params: { missingProperty: "case" }, message: "must have required property 'case'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "case")) {
            let data10 = data9[key2];
            const _errs26 = errors;
            let valid6 = false;
            const _errs27 = errors;
            if (typeof data10 !== "string") {
              const err19 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            var _valid0 = _errs27 === errors;
            valid6 = valid6 || _valid0;
            const _errs29 = errors;
            if (!(typeof data10 == "number" && isFinite(data10))) {
              const err20 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            var _valid0 = _errs29 === errors;
            valid6 = valid6 || _valid0;
            const _errs31 = errors;
            if (Array.isArray(data10)) {
              const len1 = data10.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data10[i1] !== "string") {
                  const err21 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            } else {
              const err22 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            var _valid0 = _errs31 === errors;
            valid6 = valid6 || _valid0;
            if (!valid6) {
              const err23 = { instancePath: instancePath + "/args/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            } else {
              errors = _errs26;
              if (vErrors !== null) {
                if (_errs26) {
                  vErrors.length = _errs26;
                } else {
                  vErrors = null;
                }
              }
            }
          }
        }
        if (data9.case !== void 0) {
          if (typeof data9.case !== "string") {
            const err24 = { instancePath: instancePath + "/args/case", schemaPath: "#/properties/args/properties/case/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema150 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "not-consigned", "no-development", "document-elsewhere"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "standing": { "$ref": "#/$defs/clause_standing" }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
var schema152 = { "title": "ClauseStanding", "description": "What stands behind a clause: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", "type": "string", "enum": ["compared", "checked", "claimed"] };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "subject" || key0 === "status" || key0 === "reason" || key0 === "clauses")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (!pattern88.test(data0)) {
          const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err6 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "vendor" || key1 === "service" || key1 === "contract" || key1 === "guideline")) {
            const err7 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.vendor !== void 0) {
          if (typeof data1.vendor !== "string") {
            const err8 = { instancePath: instancePath + "/subject/vendor", schemaPath: "#/$defs/subject/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.service !== void 0) {
          if (typeof data1.service !== "string") {
            const err9 = { instancePath: instancePath + "/subject/service", schemaPath: "#/$defs/subject/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.contract !== void 0) {
          if (typeof data1.contract !== "string") {
            const err10 = { instancePath: instancePath + "/subject/contract", schemaPath: "#/$defs/subject/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.guideline !== void 0) {
          if (typeof data1.guideline !== "string") {
            const err11 = { instancePath: instancePath + "/subject/guideline", schemaPath: "#/$defs/subject/properties/guideline/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 !== "string") {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data6 === "pass" || data6 === "fail" || data6 === "not-applicable")) {
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema150.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.code === void 0) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "code" || key2 === "rule" || key2 === "contract" || key2 === "text")) {
            const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.code !== void 0) {
          let data8 = data7.code;
          if (typeof data8 !== "string") {
            const err17 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "not-consigned" || data8 === "no-development" || data8 === "document-elsewhere")) {
            const err18 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema150.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data7.rule !== void 0) {
          if (typeof data7.rule !== "string") {
            const err19 = { instancePath: instancePath + "/reason/rule", schemaPath: "#/properties/reason/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data7.contract !== void 0) {
          if (typeof data7.contract !== "string") {
            const err20 = { instancePath: instancePath + "/reason/contract", schemaPath: "#/properties/reason/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data7.text !== void 0) {
          if (typeof data7.text !== "string") {
            const err21 = { instancePath: instancePath + "/reason/text", schemaPath: "#/properties/reason/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data12 = data.clauses;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.contract === void 0) {
              const err23 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data13.clause === void 0) {
              const err24 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/required", keyword: "required", params: { missingProperty: "clause" }, message: "must have required property 'clause'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "contract" || key3 === "clause" || key3 === "standing" || key3 === "document" || key3 === "article" || key3 === "page")) {
                const err25 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data13.contract !== void 0) {
              if (typeof data13.contract !== "string") {
                const err26 = { instancePath: instancePath + "/clauses/" + i0 + "/contract", schemaPath: "#/properties/clauses/items/properties/contract/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data13.clause !== void 0) {
              let data15 = data13.clause;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err27 = { instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err28 = { instancePath: instancePath + "/clauses/" + i0 + "/clause", schemaPath: "#/properties/clauses/items/properties/clause/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            }
            if (data13.standing !== void 0) {
              let data16 = data13.standing;
              if (typeof data16 !== "string") {
                const err29 = { instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/$defs/clause_standing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (!(data16 === "compared" || data16 === "checked" || data16 === "claimed")) {
                const err30 = { instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/$defs/clause_standing/enum", keyword: "enum", params: { allowedValues: schema152.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data13.document !== void 0) {
              if (typeof data13.document !== "string") {
                const err31 = { instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data13.article !== void 0) {
              if (typeof data13.article !== "string") {
                const err32 = { instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data13.page !== void 0) {
              let data19 = data13.page;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err33 = { instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema153 = { "title": "PolicyFacts", "description": "How the services, contracts and clauses of a dossier stand on the as-of date.", "type": "object", "additionalProperties": false, "required": ["services", "contracts"], "properties": { "services": { "type": "array", "items": { "title": "ServiceFact", "type": "object", "additionalProperties": false, "required": ["id", "state", "contracts"], "properties": { "id": { "type": "string" }, "state": { "title": "ServiceState", "type": "string", "enum": ["active", "not-started", "ended"] }, "contracts": { "description": "Contracts in force for it, also those that do not name it: a master agreement, an amendment.", "type": "array", "items": { "type": "string" } } } } }, "contracts": { "type": "array", "items": { "title": "ContractFact", "type": "object", "additionalProperties": false, "required": ["id", "in_force", "over", "clauses"], "properties": { "id": { "type": "string" }, "in_force": { "description": "Signed, begun and not ended.", "type": "boolean" }, "over": { "description": "Terminated, or past its last day. A draft, or one that begins later, is not.", "type": "boolean" }, "lapsed": { "description": "Ended with nothing that follows: between two terms, or over while an active service that it names has no agreement in force.", "type": "boolean", "const": true }, "terminated": { "description": "Over because it was terminated.", "type": "boolean", "const": true }, "renewed_on": { "description": "First day of the latest term but the first.", "type": "string" }, "renews_on": { "description": "First day of the next term of a contract in force that renews automatically.", "type": "string" }, "notice_by": { "description": "Last day for notice before `renews_on`; it may have passed.", "type": "string" }, "amended_by": { "description": "Amendments of a contract in force that are in force, in order of their ids.", "type": "array", "items": { "type": "string" } }, "last_day": { "description": "Last day it runs by its record; absent for one without an end.", "type": "string" }, "clauses": { "description": "In the order of the contract's `clauses`.", "type": "array", "items": { "$ref": "#/$defs/clause_fact" } } } } } } };
var schema156 = { "title": "QuoteLack", "type": "object", "additionalProperties": false, "required": ["of", "why"], "properties": { "of": { "type": "string", "const": "quote" }, "why": { "type": "string", "enum": ["absent", "too-short", "not-found"] } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.standing === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "standing" }, message: "must have required property 'standing'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "standing" || key0 === "lack")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.standing !== void 0) {
      let data0 = data.standing;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/standing", schemaPath: "#/$defs/clause_standing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "compared" || data0 === "checked" || data0 === "claimed")) {
        const err3 = { instancePath: instancePath + "/standing", schemaPath: "#/$defs/clause_standing/enum", keyword: "enum", params: { allowedValues: schema152.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.lack !== void 0) {
      let data1 = data.lack;
      const _errs6 = errors;
      let valid2 = false;
      const _errs7 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.of === void 0) {
          const err4 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.why === void 0) {
          const err5 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "of" || key1 === "why")) {
            const err6 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.of !== void 0) {
          let data2 = data1.of;
          if (typeof data2 !== "string") {
            const err7 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/quote_lack/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if ("quote" !== data2) {
            const err8 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/quote_lack/properties/of/const", keyword: "const", params: { allowedValue: "quote" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.why !== void 0) {
          let data3 = data1.why;
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/lack/why", schemaPath: "#/$defs/quote_lack/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data3 === "absent" || data3 === "too-short" || data3 === "not-found")) {
            const err10 = { instancePath: instancePath + "/lack/why", schemaPath: "#/$defs/quote_lack/properties/why/enum", keyword: "enum", params: { allowedValues: schema156.properties.why.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/quote_lack/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      if (_valid0) {
        var props0 = true;
      }
      const _errs15 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.of === void 0) {
          const err12 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1.why === void 0) {
          const err13 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data1) {
          if (!(key2 === "of" || key2 === "why")) {
            const err14 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.of !== void 0) {
          let data4 = data1.of;
          if (typeof data4 !== "string") {
            const err15 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/document_lack/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if ("document" !== data4) {
            const err16 = { instancePath: instancePath + "/lack/of", schemaPath: "#/$defs/document_lack/properties/of/const", keyword: "const", params: { allowedValue: "document" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data1.why !== void 0) {
          if (typeof data1.why !== "string") {
            const err17 = { instancePath: instancePath + "/lack/why", schemaPath: "#/$defs/document_lack/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/lack", schemaPath: "#/$defs/document_lack/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      valid2 = valid2 || _valid0;
      if (_valid0) {
        if (props0 !== true) {
          props0 = true;
        }
      }
      if (!valid2) {
        const err19 = { instancePath: instancePath + "/lack", schemaPath: "#/properties/lack/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.services === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.contracts === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "services" || key0 === "contracts")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data0 = data.services;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err3 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.state === void 0) {
              const err4 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.contracts === void 0) {
              const err5 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "id" || key1 === "state" || key1 === "contracts")) {
                const err6 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.id !== void 0) {
              if (typeof data1.id !== "string") {
                const err7 = { instancePath: instancePath + "/services/" + i0 + "/id", schemaPath: "#/properties/services/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.state !== void 0) {
              let data3 = data1.state;
              if (typeof data3 !== "string") {
                const err8 = { instancePath: instancePath + "/services/" + i0 + "/state", schemaPath: "#/properties/services/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (!(data3 === "active" || data3 === "not-started" || data3 === "ended")) {
                const err9 = { instancePath: instancePath + "/services/" + i0 + "/state", schemaPath: "#/properties/services/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema153.properties.services.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.contracts !== void 0) {
              let data4 = data1.contracts;
              if (Array.isArray(data4)) {
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (typeof data4[i1] !== "string") {
                    const err10 = { instancePath: instancePath + "/services/" + i0 + "/contracts/" + i1, schemaPath: "#/properties/services/items/properties/contracts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/services/" + i0 + "/contracts", schemaPath: "#/properties/services/items/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/properties/services/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.contracts !== void 0) {
      let data6 = data.contracts;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              const err14 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data7.in_force === void 0) {
              const err15 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "in_force" }, message: "must have required property 'in_force'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7.over === void 0) {
              const err16 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "over" }, message: "must have required property 'over'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.clauses === void 0) {
              const err17 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "clauses" }, message: "must have required property 'clauses'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key2 in data7) {
              if (!func1.call(schema153.properties.contracts.items.properties, key2)) {
                const err18 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data7.id !== void 0) {
              if (typeof data7.id !== "string") {
                const err19 = { instancePath: instancePath + "/contracts/" + i2 + "/id", schemaPath: "#/properties/contracts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.in_force !== void 0) {
              if (typeof data7.in_force !== "boolean") {
                const err20 = { instancePath: instancePath + "/contracts/" + i2 + "/in_force", schemaPath: "#/properties/contracts/items/properties/in_force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.over !== void 0) {
              if (typeof data7.over !== "boolean") {
                const err21 = { instancePath: instancePath + "/contracts/" + i2 + "/over", schemaPath: "#/properties/contracts/items/properties/over/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.lapsed !== void 0) {
              let data11 = data7.lapsed;
              if (typeof data11 !== "boolean") {
                const err22 = { instancePath: instancePath + "/contracts/" + i2 + "/lapsed", schemaPath: "#/properties/contracts/items/properties/lapsed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (true !== data11) {
                const err23 = { instancePath: instancePath + "/contracts/" + i2 + "/lapsed", schemaPath: "#/properties/contracts/items/properties/lapsed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.terminated !== void 0) {
              let data12 = data7.terminated;
              if (typeof data12 !== "boolean") {
                const err24 = { instancePath: instancePath + "/contracts/" + i2 + "/terminated", schemaPath: "#/properties/contracts/items/properties/terminated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (true !== data12) {
                const err25 = { instancePath: instancePath + "/contracts/" + i2 + "/terminated", schemaPath: "#/properties/contracts/items/properties/terminated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data7.renewed_on !== void 0) {
              if (typeof data7.renewed_on !== "string") {
                const err26 = { instancePath: instancePath + "/contracts/" + i2 + "/renewed_on", schemaPath: "#/properties/contracts/items/properties/renewed_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.renews_on !== void 0) {
              if (typeof data7.renews_on !== "string") {
                const err27 = { instancePath: instancePath + "/contracts/" + i2 + "/renews_on", schemaPath: "#/properties/contracts/items/properties/renews_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.notice_by !== void 0) {
              if (typeof data7.notice_by !== "string") {
                const err28 = { instancePath: instancePath + "/contracts/" + i2 + "/notice_by", schemaPath: "#/properties/contracts/items/properties/notice_by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data7.amended_by !== void 0) {
              let data16 = data7.amended_by;
              if (Array.isArray(data16)) {
                const len3 = data16.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data16[i3] !== "string") {
                    const err29 = { instancePath: instancePath + "/contracts/" + i2 + "/amended_by/" + i3, schemaPath: "#/properties/contracts/items/properties/amended_by/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/contracts/" + i2 + "/amended_by", schemaPath: "#/properties/contracts/items/properties/amended_by/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data7.last_day !== void 0) {
              if (typeof data7.last_day !== "string") {
                const err31 = { instancePath: instancePath + "/contracts/" + i2 + "/last_day", schemaPath: "#/properties/contracts/items/properties/last_day/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data7.clauses !== void 0) {
              let data19 = data7.clauses;
              if (Array.isArray(data19)) {
                const len4 = data19.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (!validate81(data19[i4], { instancePath: instancePath + "/contracts/" + i2 + "/clauses/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/contracts/" + i2 + "/clauses", schemaPath: "#/properties/contracts/items/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/contracts/" + i2, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.findings === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.assessment === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assessment" }, message: "must have required property 'assessment'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.facts === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "findings" || key0 === "assessment" || key0 === "facts")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data0 = data.findings;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data0[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.assessment !== void 0) {
      let data2 = data.assessment;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate78(data2[i1], { instancePath: instancePath + "/assessment/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      if (!validate80(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var config = validate84;
var schema158 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:config:1", "title": "Config", "description": "Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "description": "Version of this format.\n\uC124\uC815 \uD30C\uC77C \uD615\uC2DD\uC758 \uBC84\uC804.", "type": "integer", "enum": [1], "enumDescriptions": ["The only version so far.\n\uD604\uC7AC \uC720\uC77C\uD55C \uBC84\uC804."] }, "inventory": { "$ref": "#/$defs/folder", "description": "Folder that holds the records, below the root.\n\uAE30\uB85D\uC744 \uB450\uB294 \uD3F4\uB354. \uB8E8\uD2B8\uB97C \uAE30\uC900\uC73C\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "default": "vendors" }, "language": { "description": "Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.\n\uD45C\uC2DC \uC5B8\uC5B4. \uC801\uC9C0 \uC54A\uC73C\uBA74 \uC0AC\uB78C\uC774 \uC77D\uB294 \uCD9C\uB825\uC740 \uD658\uACBD \uBCC0\uC218(`LC_ALL`, `LC_MESSAGES`, `LANG`)\uB97C \uB530\uB974\uACE0 \uB370\uC774\uD130 \uD615\uC2DD\uC740 \uC601\uC5B4\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "enum": ["en", "ko"], "enumDescriptions": ["English.\n\uC601\uC5B4.", "Korean.\n\uD55C\uAD6D\uC5B4."] }, "timezone": { "$ref": "#/$defs/timezone", "description": "Time zone of today's date where no as-of date is given: a name of the IANA database.\n\uC810\uAC80 \uAE30\uC900\uC77C\uC744 \uC9C0\uC815\uD558\uC9C0 \uC54A\uC558\uC744 \uB54C \uC624\uB298 \uB0A0\uC9DC\uB97C \uC815\uD558\uB294 \uC2DC\uAC04\uB300. IANA \uC2DC\uAC04\uB300 \uC774\uB984\uC73C\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "default": "Asia/Seoul" }, "fail_on": { "description": "Lowest severity that fails the verdict.\n\uBD80\uC801\uD569\uC73C\uB85C \uD310\uC815\uD558\uB294 \uAC00\uC7A5 \uB0AE\uC740 \uC2EC\uAC01\uB3C4.", "type": "string", "enum": ["error", "warning", "note"], "enumDescriptions": ["Only errors fail the verdict.\n\uC624\uB958\uAC00 \uC788\uC744 \uB54C\uB9CC \uBD80\uC801\uD569.", "Errors and warnings fail the verdict.\n\uC624\uB958\uB098 \uACBD\uACE0\uAC00 \uC788\uC73C\uBA74 \uBD80\uC801\uD569.", "Every open finding fails the verdict.\n\uC870\uCE58\uD558\uC9C0 \uC54A\uC740 \uC9C0\uC801\uC0AC\uD56D\uC774 \uD558\uB098\uB77C\uB3C4 \uC788\uC73C\uBA74 \uBD80\uC801\uD569."], "default": "error" }, "fail_on_except": { "description": "Findings that do not fail the verdict, whatever their severity: by kind (`upcoming`: only warns of a day to come, such as a contract or waiver that is about to end), by rule (`SEL-03`) or by case (`AGR-03/lapsing`). They stay in every report. `clausegate rules --cases` lists the names.\n\uC2EC\uAC01\uB3C4\uC640 \uAD00\uACC4\uC5C6\uC774 \uD310\uC815\uC5D0 \uBC18\uC601\uD558\uC9C0 \uC54A\uB294 \uC9C0\uC801\uC0AC\uD56D. \uAD6C\uBD84(`upcoming`: \uACC4\uC57D\uC774\uB098 \uC608\uC678 \uC2B9\uC778\uC758 \uB9CC\uB8CC\uCC98\uB7FC \uB2E4\uAC00\uC62C \uB0A0\uC744 \uBBF8\uB9AC \uC54C\uB9AC\uB294 \uAC83), \uADDC\uCE59(`SEL-03`), \uC704\uBC18 \uC720\uD615(`AGR-03/lapsing`)\uC73C\uB85C \uC9C0\uC815\uD569\uB2C8\uB2E4. \uBAA8\uB4E0 \uBCF4\uACE0\uC11C\uC5D0\uB294 \uADF8\uB300\uB85C \uD45C\uC2DC\uB429\uB2C8\uB2E4. \uC774\uB984\uC740 `clausegate rules --cases`\uB85C \uBCFC \uC218 \uC788\uC2B5\uB2C8\uB2E4.", "type": "array", "maxItems": 500, "items": { "description": "Kind, rule or case.\n\uAD6C\uBD84, \uADDC\uCE59 \uB610\uB294 \uC704\uBC18 \uC720\uD615.", "type": "string", "maxLength": 100 }, "default": [] }, "rules": { "description": "Severity of single rules, by rule id (`SEC-06`), and of their cases, by `RULE/case` (`SEC-15/too-late`); `off` leaves out the findings. A finding the rule itself reports as less severe stays as it is, unless its case is named. The severity of a case wins over that of its rule. `clausegate rules --cases` lists the names, which are permanent. AGR-01, AGR-05, SEL-01 and SEL-03 also report for the requirements they stand in for: where one of them is off, `check` does not report these requirements, and `gate` still denies. Every report lists the changes made here and marks statutory rules that are lowered or off.\n\uADDC\uCE59\uBCC4\xB7\uC704\uBC18 \uC720\uD615\uBCC4 \uC2EC\uAC01\uB3C4. \uADDC\uCE59 id(`SEC-06`)\uB098 \uC704\uBC18 \uC720\uD615 \uC774\uB984(`SEC-15/too-late`)\uC744 \uD0A4\uB85C \uC4F0\uBA70 `off`\uB294 \uD574\uB2F9 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC81C\uC678\uD569\uB2C8\uB2E4. \uADDC\uCE59\uC774 \uC6D0\uB798 \uB354 \uB0AE\uC740 \uC2EC\uAC01\uB3C4\uB85C \uBCF4\uACE0\uD558\uB294 \uC9C0\uC801\uC0AC\uD56D\uC740 \uC704\uBC18 \uC720\uD615\uC744 \uC9C0\uC815\uD558\uC9C0 \uC54A\uB294 \uD55C \uADF8\uB300\uB85C \uB461\uB2C8\uB2E4. \uC704\uBC18 \uC720\uD615\uC758 \uC2EC\uAC01\uB3C4\uAC00 \uADDC\uCE59\uC758 \uC2EC\uAC01\uB3C4\uBCF4\uB2E4 \uC6B0\uC120\uD569\uB2C8\uB2E4. \uC774\uB984\uC740 `clausegate rules --cases`\uB85C \uBCFC \uC218 \uC788\uC73C\uBA70 \uBC14\uB00C\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4. AGR-01, AGR-05, SEL-01, SEL-03\uC740 \uB2E4\uB978 \uC694\uAD6C\uC0AC\uD56D\uC758 \uBBF8\uCDA9\uC871\uC744 \uB300\uC2E0 \uBCF4\uACE0\uD558\uBBC0\uB85C, \uC774 \uC911 \uD558\uB098\uB97C \uB044\uBA74 `check`\uB294 \uADF8 \uBBF8\uCDA9\uC871\uB3C4 \uBCF4\uACE0\uD558\uC9C0 \uC54A\uC73C\uBA70 `gate`\uB294 \uADF8\uB798\uB3C4 \uBD88\uD5C8\uB85C \uD310\uC815\uD569\uB2C8\uB2E4. \uC5EC\uAE30\uC11C \uBC14\uAFBC \uB0B4\uC6A9\uC740 \uBAA8\uB4E0 \uBCF4\uACE0\uC11C\uC5D0 \uD45C\uC2DC\uB418\uBA70, \uB0AE\uCD94\uAC70\uB098 \uB048 \uBC95\uC815 \uADDC\uCE59\uC740 \uB530\uB85C \uBA85\uC2DC\uB429\uB2C8\uB2E4.", "type": "object", "additionalProperties": { "description": "Severity of the rule's findings, or `off`.\n\uADDC\uCE59\uC758 \uC2EC\uAC01\uB3C4 \uB610\uB294 `off`.", "type": "string", "enum": ["error", "warning", "note", "off"], "enumDescriptions": ["The rule's findings are errors.\n\uC624\uB958\uB85C \uBCF4\uACE0.", "The rule's findings are warnings.\n\uACBD\uACE0\uB85C \uBCF4\uACE0.", "The rule's findings are notes.\n\uCC38\uACE0\uB85C \uBCF4\uACE0.", "The rule's findings are left out.\n\uC9C0\uC801\uC0AC\uD56D\uC744 \uC81C\uC678."] }, "default": {} }, "settings": { "title": "ConfigSettings", "description": "Limits for the rules and waivers.\n\uADDC\uCE59\uACFC \uC608\uC678 \uC2B9\uC778\uC5D0 \uC801\uC6A9\uD558\uB294 \uD55C\uB3C4.", "type": "object", "additionalProperties": false, "properties": { "expiry_warning_days": { "description": "Days before the end of the last agreement in force from which that end is a warning (AGR-03).\n\uC720\uD6A8\uD55C \uB9C8\uC9C0\uB9C9 \uACC4\uC57D\uC758 \uC885\uB8CC\uB97C \uBBF8\uB9AC \uACBD\uACE0\uD558\uB294 \uAE30\uAC04(\uC77C). AGR-03\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4.", "type": "integer", "minimum": 0, "maximum": 3650, "default": 30 }, "training_interval_months": { "description": "Longest interval between security trainings an agreement may state, in months (SEC-03).\n\uACC4\uC57D\uC5D0 \uC815\uD560 \uC218 \uC788\uB294 \uBCF4\uC548\uAD50\uC721\uC758 \uCD5C\uB300 \uC8FC\uAE30(\uAC1C\uC6D4). SEC-03\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 120, "default": 12 }, "inspection_interval_months": { "description": "Longest interval between security inspections an agreement may state, in months (SEC-04).\n\uACC4\uC57D\uC5D0 \uC815\uD560 \uC218 \uC788\uB294 \uBCF4\uC548\uC810\uAC80\uC758 \uCD5C\uB300 \uC8FC\uAE30(\uAC1C\uC6D4). SEC-04\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 120, "default": 12 }, "incident_deadline_hours": { "description": "Longest deadline that an agreement may set for reporting an incident, in hours (SEC-15). A longer one is a warning; one above 24 hours is a note. The organisation itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).\n\uACC4\uC57D\uC5D0 \uC815\uD560 \uC218 \uC788\uB294 \uC0AC\uACE0 \uBCF4\uACE0 \uAE30\uD55C\uC758 \uCD5C\uB313\uAC12(\uC2DC\uAC04). SEC-15\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4. \uD55C\uB3C4\uB97C \uB118\uC73C\uBA74 \uACBD\uACE0\uD558\uACE0, 24\uC2DC\uAC04\uC744 \uB118\uC73C\uBA74 \uCC38\uACE0\uB85C \uC54C\uB9BD\uB2C8\uB2E4. \uC870\uC9C1\uC758 \uAC1C\uC778\uC815\uBCF4 \uC720\uCD9C \uD1B5\uC9C0\xB7\uC2E0\uACE0 \uAE30\uD55C\uC740 72\uC2DC\uAC04\uC785\uB2C8\uB2E4(\uAC1C\uC778\uC815\uBCF4 \uBCF4\uD638\uBC95 \uC81C34\uC870, \uAC19\uC740 \uBC95 \uC2DC\uD589\uB839 \uC81C39\uC870 \uBC0F \uC81C40\uC870).", "type": "integer", "minimum": 1, "maximum": 8760, "default": 48 }, "waiver_days": { "description": "Longest time a waiver may last, in days; at most three years.\n\uC608\uC678 \uC2B9\uC778\uC758 \uCD5C\uB300 \uAE30\uAC04(\uC77C). 3\uB144\uC744 \uB118\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 1096, "default": 365 }, "waiver_warning_days": { "description": "Days before a waiver's last day from which that day is a warning.\n\uC608\uC678 \uC2B9\uC778\uC758 \uB9CC\uB8CC\uB97C \uBBF8\uB9AC \uACBD\uACE0\uD558\uB294 \uAE30\uAC04(\uC77C).", "type": "integer", "minimum": 0, "maximum": 365, "default": 30 }, "minimum_quote_length": { "description": "Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).\n\uC870\uD56D\uC5D0\uC11C \uC778\uC6A9\uD55C \uBB38\uAD6C\uC758 \uCD5C\uC18C \uAE38\uC774. \uAE00\uC790\uC640 \uC22B\uC790\uB9CC \uC149\uB2C8\uB2E4. \uB354 \uC9E7\uC73C\uBA74 \uBB38\uAD6C\uB97C \uD2B9\uC815\uD560 \uC218 \uC5C6\uB2E4\uACE0 \uBD05\uB2C8\uB2E4(EVD-03).", "type": "integer", "minimum": 1, "maximum": 1e3, "default": 12 } }, "default": {} }, "evidence": { "title": "ConfigEvidence", "description": "What has to be known about the documents behind the clauses.\n\uC870\uD56D\uC758 \uC99D\uC801 \uBB38\uC11C\uC5D0 \uB300\uD558\uC5EC \uD655\uC778\uD560 \uC0AC\uD56D.", "type": "object", "additionalProperties": false, "properties": { "require": { "description": "Clauses that must have been compared with their document, by a quote that was found there or by a person's `checked` (EVD-08).\n\uBB38\uC11C\uC640 \uB300\uC870\uD558\uC5EC\uC57C \uD558\uB294 \uC870\uD56D. \uC778\uC6A9\uD55C \uBB38\uAD6C\uAC00 \uBB38\uC11C\uC5D0 \uC788\uAC70\uB098 \uB2F4\uB2F9\uC790\uAC00 `checked`\uB85C \uD655\uC778\uC744 \uB0A8\uAE34 \uACBD\uC6B0 \uB300\uC870\uD55C \uAC83\uC73C\uB85C \uBD05\uB2C8\uB2E4(EVD-08).", "type": "string", "enum": ["none", "statutory", "all"], "enumDescriptions": ["A clause that nobody compared is a warning.\n\uB300\uC870\uD558\uC9C0 \uC54A\uC740 \uC870\uD56D\uC740 \uACBD\uACE0.", "A clause that nobody compared is an error if it meets a statutory item, else a warning.\n\uB300\uC870\uD558\uC9C0 \uC54A\uC740 \uC870\uD56D\uC740 \uBC95\uC815 \uD56D\uBAA9\uC774\uBA74 \uC624\uB958, \uC544\uB2C8\uBA74 \uACBD\uACE0.", "A clause that nobody compared is an error.\n\uB300\uC870\uD558\uC9C0 \uC54A\uC740 \uC870\uD56D\uC740 \uC624\uB958."], "default": "none" } }, "default": {} } }, "$defs": { "folder": { "description": "POSIX path of a folder below the root: relative, without `.` and `..`.\n\uB8E8\uD2B8 \uC544\uB798 \uD3F4\uB354\uC758 POSIX \uC0C1\uB300 \uACBD\uB85C. `.`\uACFC `..`\uC740 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.", "type": "string", "maxLength": 1024, "pattern": "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$" }, "timezone": { "description": "Name of a time zone of the IANA database.\nIANA \uC2DC\uAC04\uB300 \uC774\uB984.", "type": "string", "maxLength": 64, "pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" } } };
var pattern90 = new RegExp("^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$", "u");
var pattern91 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema158.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === 1)) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema158.properties.version.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.inventory !== void 0) {
      let data1 = data.inventory;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err4 = { instancePath: instancePath + "/inventory", schemaPath: "#/$defs/folder/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern90.test(data1)) {
          const err5 = { instancePath: instancePath + "/inventory", schemaPath: "#/$defs/folder/pattern", keyword: "pattern", params: { pattern: "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$" }, message: 'must match pattern "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/inventory", schemaPath: "#/$defs/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data2 === "en" || data2 === "ko")) {
        const err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema158.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err9 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern91.test(data3)) {
          const err10 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.fail_on !== void 0) {
      let data4 = data.fail_on;
      if (typeof data4 !== "string") {
        const err12 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === "error" || data4 === "warning" || data4 === "note")) {
        const err13 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema158.properties.fail_on.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.fail_on_except !== void 0) {
      let data5 = data.fail_on_except;
      if (Array.isArray(data5)) {
        if (data5.length > 500) {
          const err14 = { instancePath: instancePath + "/fail_on_except", schemaPath: "#/properties/fail_on_except/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func2(data6) > 100) {
              const err15 = { instancePath: instancePath + "/fail_on_except/" + i0, schemaPath: "#/properties/fail_on_except/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/fail_on_except/" + i0, schemaPath: "#/properties/fail_on_except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/fail_on_except", schemaPath: "#/properties/fail_on_except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          let data8 = data7[key1];
          if (typeof data8 !== "string") {
            const err18 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (!(data8 === "error" || data8 === "warning" || data8 === "note" || data8 === "off")) {
            const err19 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema158.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data9 = data.settings;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(key2 === "expiry_warning_days" || key2 === "training_interval_months" || key2 === "inspection_interval_months" || key2 === "incident_deadline_hours" || key2 === "waiver_days" || key2 === "waiver_warning_days" || key2 === "minimum_quote_length")) {
            const err21 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data9.expiry_warning_days !== void 0) {
          let data10 = data9.expiry_warning_days;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err22 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 3650 || isNaN(data10)) {
              const err23 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err24 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data9.training_interval_months !== void 0) {
          let data11 = data9.training_interval_months;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err25 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 120 || isNaN(data11)) {
              const err26 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err27 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        if (data9.inspection_interval_months !== void 0) {
          let data12 = data9.inspection_interval_months;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err28 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 120 || isNaN(data12)) {
              const err29 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err30 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data9.incident_deadline_hours !== void 0) {
          let data13 = data9.incident_deadline_hours;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err31 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 8760 || isNaN(data13)) {
              const err32 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data13 < 1 || isNaN(data13)) {
              const err33 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data9.waiver_days !== void 0) {
          let data14 = data9.waiver_days;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err34 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1096 || isNaN(data14)) {
              const err35 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1096 }, message: "must be <= 1096" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              const err36 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data9.waiver_warning_days !== void 0) {
          let data15 = data9.waiver_warning_days;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err37 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 365 || isNaN(data15)) {
              const err38 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err39 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data9.minimum_quote_length !== void 0) {
          let data16 = data9.minimum_quote_length;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err40 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e3 || isNaN(data16)) {
              const err41 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err42 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data17 = data.evidence;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key3 in data17) {
          if (!(key3 === "require")) {
            const err44 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data17.require !== void 0) {
          let data18 = data17.require;
          if (typeof data18 !== "string") {
            const err45 = { instancePath: instancePath + "/evidence/require", schemaPath: "#/properties/evidence/properties/require/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (!(data18 === "none" || data18 === "statutory" || data18 === "all")) {
            const err46 = { instancePath: instancePath + "/evidence/require", schemaPath: "#/properties/evidence/properties/require/enum", keyword: "enum", params: { allowedValues: schema158.properties.evidence.properties.require.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
  } else {
    const err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err48];
    } else {
      vErrors.push(err48);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var waivers = validate85;
var schema162 = { "title": "WaiversFile", "description": "Approved exceptions from the rules.\n\uC2B9\uC778\uB41C \uC608\uC678\uC758 \uBAA9\uB85D.", "type": "object", "additionalProperties": false, "required": ["version", "waivers"], "properties": { "version": { "description": "Version of this file's format.\n\uC774 \uD30C\uC77C \uD615\uC2DD\uC758 \uBC84\uC804.", "enum": [1] }, "waivers": { "description": "The waivers, in any order.\n\uC608\uC678 \uC2B9\uC778\uC758 \uBAA9\uB85D. \uC21C\uC11C\uB294 \uC0C1\uAD00\uC5C6\uC2B5\uB2C8\uB2E4.", "type": "array", "items": { "$ref": "#/$defs/waiver" }, "maxItems": 1e4 } } };
var schema163 = { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the waived rule, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; omit for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; not together with `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Owner of the exception: a role or its mailbox, with an address in ASCII letters.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it, with an address in ASCII letters; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4. \uBA54\uC77C \uC8FC\uC18C\uB294 ASCII \uBB38\uC790\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "Acknowledges that the law requires the item nevertheless; needed for statutory items.\n\uBC95\uC815 \uC758\uBB34\uC784\uC744 \uD655\uC778\uD558\uACE0 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD45C\uC2DC. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "given_for": { "$ref": "#/$defs/given_for" } }, "dependentRequired": { "given_for": ["service"] }, "not": { "required": ["service", "contract"] } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "started_on" || key0 === "type" || key0 === "personal_data" || key0 === "important_information" || key0 === "development")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.started_on !== void 0) {
      let data0 = data.started_on;
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/started_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 === "string") {
        if (func2(data1) > 64) {
          const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.personal_data !== void 0) {
      if (typeof data.personal_data !== "boolean") {
        const err7 = { instancePath: instancePath + "/personal_data", schemaPath: "#/properties/personal_data/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.important_information !== void 0) {
      if (typeof data.important_information !== "boolean") {
        const err8 = { instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.development !== void 0) {
      if (typeof data.development !== "boolean") {
        const err9 = { instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
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
    const err1 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.vendor === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.approver === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver" }, message: "must have required property 'approver'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.approved_on === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approved_on" }, message: "must have required property 'approved_on'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.expires_on === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_on" }, message: "must have required property 'expires_on'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema163.properties, key0)) {
        const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err10 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err11 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err12 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data1 = data.vendor;
      if (typeof data1 === "string") {
        if (func2(data1) > 64) {
          const err14 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err15 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data2 = data.service;
      if (typeof data2 === "string") {
        if (func2(data2) > 64) {
          const err17 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err18 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data3 = data.contract;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err20 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err21 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (func2(data4) > 2e3) {
          const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err24 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (!pattern6.test(data4)) {
          const err25 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data5 = data.owner;
      if (typeof data5 === "string") {
        if (func2(data5) > 300) {
          const err27 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err28 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern6.test(data5)) {
          const err29 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.approver !== void 0) {
      let data6 = data.approver;
      if (typeof data6 === "string") {
        if (func2(data6) > 300) {
          const err31 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err32 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (!pattern6.test(data6)) {
          const err33 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.approved_on !== void 0) {
      let data7 = data.approved_on;
      if (typeof data7 === "string") {
        if (!formats0.validate(data7)) {
          const err35 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/approved_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.expires_on !== void 0) {
      let data8 = data.expires_on;
      if (typeof data8 === "string") {
        if (!formats0.validate(data8)) {
          const err37 = { instancePath: instancePath + "/expires_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/expires_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.ticket !== void 0) {
      let data9 = data.ticket;
      if (typeof data9 === "string") {
        if (func2(data9) > 200) {
          const err39 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (func2(data9) < 1) {
          const err40 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (!pattern6.test(data9)) {
          const err41 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/ticket", schemaPath: "#/properties/ticket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.acknowledges_statute !== void 0) {
      if (typeof data.acknowledges_statute !== "boolean") {
        const err43 = { instancePath: instancePath + "/acknowledges_statute", schemaPath: "#/properties/acknowledges_statute/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.given_for !== void 0) {
      if (!validate88(data.given_for, { instancePath: instancePath + "/given_for", parentData: data, parentDataProperty: "given_for", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.given_for !== void 0) {
      if (data.service === void 0) {
        const err44 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "given_for",
          missingProperty: "service",
          depsCount: 1,
          deps: "service"
        }, message: "must have property service when property given_for is present" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.waivers === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, message: "must have required property 'waivers'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "waivers")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (!(data.version === 1)) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema162.properties.version.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data1 = data.waivers;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          const err4 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate87(data1[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var baseline = validate92;
var schema172 = { "title": "BaselineFile", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "entries"], "properties": { "schemaVersion": { "enum": [1] }, "rules": { "description": "Version in which the rules had last changed when the findings were accepted: findings of later changes are told apart. Absent before 0.2.0.", "type": "string", "pattern": "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$" }, "entries": { "type": "array", "items": { "$ref": "#/$defs/baseline_entry" } } } };
var pattern100 = new RegExp("^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$", "u");
var pattern105 = new RegExp("^[0-9a-f]{32}$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.finding === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finding" }, message: "must have required property 'finding'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.digest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "vendor" || key0 === "service" || key0 === "contract" || key0 === "guideline" || key0 === "finding" || key0 === "digest" || key0 === "lists")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err4 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data1 = data.vendor;
      if (typeof data1 === "string") {
        if (func2(data1) > 64) {
          const err7 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err8 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data2 = data.service;
      if (typeof data2 === "string") {
        if (func2(data2) > 64) {
          const err10 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err11 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.contract !== void 0) {
      let data3 = data.contract;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err13 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern5.test(data3)) {
          const err14 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/contract", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.guideline !== void 0) {
      let data4 = data.guideline;
      if (typeof data4 === "string") {
        if (func2(data4) > 64) {
          const err16 = { instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern5.test(data4)) {
          const err17 = { instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/guideline", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.finding !== void 0) {
      let data5 = data.finding;
      if (typeof data5 === "string") {
        if (!pattern105.test(data5)) {
          const err19 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/finding", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data6 = data.digest;
      if (typeof data6 === "string") {
        if (!pattern105.test(data6)) {
          const err21 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/digest", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.lists !== void 0) {
      let data7 = data.lists;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          let data8 = data7[key1];
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== "string") {
                const err23 = { instancePath: instancePath + "/lists/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/lists/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/lists/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lists/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schemaVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.entries === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "schemaVersion" || key0 === "rules" || key0 === "entries")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (!(data.schemaVersion === 1)) {
        const err3 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/enum", keyword: "enum", params: { allowedValues: schema172.properties.schemaVersion.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (typeof data1 === "string") {
        if (!pattern100.test(data1)) {
          const err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$" }, message: 'must match pattern "^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data2 = data.entries;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate94(data2[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  baseline,
  config,
  contract,
  guideline,
  policyOutput,
  vendor,
  waivers
};
