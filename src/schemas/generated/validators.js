// Generated from src/schemas by src/build/schemas.mjs. Do not edit.
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
var schema33 = { "title": "Vendor", "description": "A vendor and the services it provides. The folder is the vendor: vendors/<id>/.\n\uC5C5\uCCB4(\uC218\uD0C1\uC790)\uC640 \uADF8 \uC5C5\uCCB4\uAC00 \uB9E1\uC740 \uC5C5\uBB34. \uD3F4\uB354\uAC00 \uACE7 \uC5C5\uCCB4\uC785\uB2C8\uB2E4: vendors/<id>/.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "name", "status", "services"], "properties": { "kind": { "description": "This record describes a vendor.\n\uC5C5\uCCB4 \uAE30\uB85D.", "const": "vendor" }, "id": { "$ref": "#/$defs/id", "description": "Vendor id; equals the name of the folder.\n\uC5C5\uCCB4 \uC2DD\uBCC4\uC790. \uD3F4\uB354 \uC774\uB984\uACFC \uAC19\uC544\uC57C \uD569\uB2C8\uB2E4." }, "name": { "description": "Registered name.\n\uC0C1\uD638(\uBC95\uC778\uBA85).", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "registration_number": { "description": "Business registration number.\n\uC0AC\uC5C5\uC790\uB4F1\uB85D\uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 40, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "country": { "$ref": "#/$defs/country", "description": "Country of the vendor, ISO 3166-1 alpha-2.\n\uC5C5\uCCB4\uC758 \uAD6D\uAC00, ISO 3166-1 \uB450 \uAE00\uC790 \uCF54\uB4DC." }, "status": { "description": "Where the relationship stands.\n\uAC70\uB798 \uC0C1\uD0DC.", "type": "string", "enum": ["prospect", "onboarding", "active", "terminated"], "enumDescriptions": ["Being considered; nothing is consigned.\n\uAC80\uD1A0 \uC911. \uC704\uD0C1\uD55C \uC5C5\uBB34\uAC00 \uC5C6\uC2B5\uB2C8\uB2E4.", "Chosen; the work has not started.\n\uC120\uC815\uB428. \uC544\uC9C1 \uC5C5\uBB34\uB97C \uC2DC\uC791\uD558\uC9C0 \uC54A\uC558\uC2B5\uB2C8\uB2E4.", "The work is going on.\n\uC5C5\uBB34 \uC9C4\uD589 \uC911.", "The relationship has ended; every service states ended_on.\n\uAC70\uB798 \uC885\uB8CC. \uBAA8\uB4E0 \uC5C5\uBB34\uC5D0 ended_on\uC744 \uC801\uC2B5\uB2C8\uB2E4."] }, "owner": { "$ref": "#/$defs/email", "description": "Role mailbox of the team in charge.\n\uB2F4\uB2F9 \uC870\uC9C1\uC758 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C." }, "services": { "description": "Services of this vendor.\n\uC774 \uC5C5\uCCB4\uAC00 \uB9E1\uC740 \uC5C5\uBB34.", "type": "array", "items": { "$ref": "#/$defs/service" }, "minItems": 1, "maxItems": 200 }, "documents": { "description": "Documents about the choice of this vendor.\n\uC5C5\uCCB4 \uC120\uC815\uC5D0 \uAD00\uD55C \uBB38\uC11C.", "type": "array", "items": { "$ref": "#/$defs/document" }, "maxItems": 500 } }, "if": { "properties": { "status": { "const": "terminated" } }, "required": ["status"] }, "then": { "properties": { "services": { "type": "array", "items": { "type": "object", "required": ["ended_on"] } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern5 = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u");
var pattern7 = new RegExp("^[A-Z]{2}$", "u");
var pattern8 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
var schema37 = { "title": "Service", "description": "One outsourced service or use of an outside service.\n\uC704\uD0C1 \uC5C5\uBB34 \uB610\uB294 \uC774\uC6A9\uD558\uB294 \uC678\uBD80 \uC11C\uBE44\uC2A4 \uD558\uB098.", "type": "object", "additionalProperties": false, "required": ["id", "name", "type", "started_on", "personal_data", "important_information", "development"], "properties": { "id": { "$ref": "#/$defs/id", "description": "Identifier of the service within this vendor.\n\uC774 \uC5C5\uCCB4 \uC548\uC5D0\uC11C \uC5C5\uBB34\uB97C \uAC00\uB9AC\uD0A4\uB294 \uC2DD\uBCC4\uC790." }, "name": { "description": "Name of the service.\n\uC704\uD0C1 \uC5C5\uBB34\uC758 \uC774\uB984.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "type": { "description": "Type of service.\n\uC5C5\uBB34 \uC720\uD615.", "type": "string", "enum": ["it-operation", "maintenance", "development", "security-operation", "consulting", "personal-data-processing", "customer-support", "facility", "cloud", "other"], "enumDescriptions": ["Operation of information systems.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uC6B4\uC601.", "Maintenance.\n\uC720\uC9C0\uBCF4\uC218.", "Development of an information system.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uAC1C\uBC1C. \uAC1C\uBC1C \uBCF4\uC548 \uC694\uAD6C\uC0AC\uD56D(DEV)\uC774 \uC801\uC6A9\uB429\uB2C8\uB2E4.", "Security monitoring and operation.\n\uBCF4\uC548\uAD00\uC81C.", "Consulting.\n\uCEE8\uC124\uD305.", "Processing of personal data.\n\uAC1C\uC778\uC815\uBCF4 \uCC98\uB9AC. \uBC95\uC815 \uAE30\uC7AC\uC0AC\uD56D(PII)\uC774 \uC801\uC6A9\uB429\uB2C8\uB2E4.", "Customer support.\n\uACE0\uAC1D \uC0C1\uB2F4.", "Data centre, premises, access control.\n\uC2DC\uC124: IDC, \uCD9C\uC785\uAD00\uB9AC \uB4F1.", "Cloud service, ASP.\n\uD074\uB77C\uC6B0\uB4DC, ASP.", "Anything else.\n\uADF8 \uBC16\uC758 \uC5C5\uBB34."] }, "started_on": { "$ref": "#/$defs/date", "description": "Day the work starts.\n\uC5C5\uBB34\uB97C \uC2DC\uC791\uD558\uB294 \uB0A0." }, "ended_on": { "$ref": "#/$defs/date", "description": "Last day of the work.\n\uC5C5\uBB34\uAC00 \uB05D\uB098\uB294 \uB0A0." }, "changed_on": { "$ref": "#/$defs/date", "description": "Day the consigned work last changed.\n\uC704\uD0C1 \uC5C5\uBB34\uC758 \uB0B4\uC6A9\uC774 \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uBC14\uB010 \uB0A0." }, "personal_data": { "description": "Whether personal data is processed or can be accessed. Always stated.\n\uAC1C\uC778\uC815\uBCF4\uB97C \uCC98\uB9AC\uD558\uAC70\uB098 \uC811\uADFC\uD560 \uC218 \uC788\uB294\uC9C0 \uC5EC\uBD80. \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "important_information": { "description": "Whether important information is handled. Always stated.\n\uC911\uC694\uC815\uBCF4\uB97C \uB2E4\uB8E8\uB294\uC9C0 \uC5EC\uBD80. \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "development": { "description": "Whether an information system or a personal-data processing system is developed. Always stated.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uB610\uB294 \uAC1C\uC778\uC815\uBCF4\uCC98\uB9AC\uC2DC\uC2A4\uD15C\uC744 \uAC1C\uBC1C\uD558\uB294\uC9C0 \uC5EC\uBD80. \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" }, "access": { "description": "How the vendor reaches systems and premises.\n\uC5C5\uCCB4\uAC00 \uC811\uADFC\uD558\uB294 \uBC29\uC2DD.", "type": "array", "items": { "description": "Kind of access.\n\uC811\uADFC \uBC29\uC2DD.", "type": "string", "enum": ["on-site", "remote", "systems", "network", "none"], "enumDescriptions": ["Staff on the premises.\n\uC0C1\uC8FC \uB610\uB294 \uBC29\uBB38.", "Remote access.\n\uC6D0\uACA9 \uC811\uC18D.", "Access to information systems.\n\uC815\uBCF4\uC2DC\uC2A4\uD15C \uC811\uADFC.", "Access to the internal network.\n\uB0B4\uBD80\uB9DD \uC811\uADFC.", "No access.\n\uC811\uADFC \uC5C6\uC74C."] }, "maxItems": 5 }, "identified_requirements": { "$ref": "#/$defs/identified_requirements" }, "selection": { "$ref": "#/$defs/selection" } } };
var formats0 = require_formats().fullFormats.date;
var schema44 = { "description": "Requirement key of a term the agreement must contain.\n\uACC4\uC57D\uC11C\uC5D0 \uB2F4\uC544\uC57C \uD558\uB294 \uC694\uAD6C\uC0AC\uD56D\uC758 \uD0A4.", "type": "string", "enum": ["legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability"] };
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
      if (!(key0 === "recorded_on" || key0 === "requirements")) {
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
            const err7 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
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
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
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
      if (!(key0 === "document" || key0 === "security_requirements" || key0 === "privacy_requirements")) {
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
        if (!pattern4.test(data0)) {
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
    if (data.security_requirements !== void 0) {
      let data1 = data.security_requirements;
      const _errs8 = errors;
      let valid3 = false;
      const _errs9 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.section === void 0) {
          const err5 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      const _errs10 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.page === void 0) {
          const err6 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err7 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "section" || key1 === "page")) {
            const err8 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data1.section !== void 0) {
          let data2 = data1.section;
          if (typeof data2 === "string") {
            if (func2(data2) > 200) {
              const err9 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func2(data2) < 1) {
              const err10 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err11 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.page !== void 0) {
          let data3 = data1.page;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err13 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e5 || isNaN(data3)) {
              const err14 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err15 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.privacy_requirements !== void 0) {
      let data4 = data.privacy_requirements;
      const _errs19 = errors;
      let valid6 = false;
      const _errs20 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.section === void 0) {
          const err17 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      var _valid1 = _errs20 === errors;
      valid6 = valid6 || _valid1;
      const _errs21 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.page === void 0) {
          const err18 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      var _valid1 = _errs21 === errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const err19 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
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
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          if (!(key2 === "section" || key2 === "page")) {
            const err20 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.section !== void 0) {
          let data5 = data4.section;
          if (typeof data5 === "string") {
            if (func2(data5) > 200) {
              const err21 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (func2(data5) < 1) {
              const err22 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern5.test(data5)) {
              const err23 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data4.page !== void 0) {
          let data6 = data4.page;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err25 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e5 || isNaN(data6)) {
              const err26 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err27 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "title": "Criterion", "description": "One item of the evaluation sheet.\n\uD3C9\uAC00\uD45C\uC758 \uD56D\uBAA9 \uD558\uB098.", "type": "object", "additionalProperties": false, "required": ["name", "area", "weight"], "properties": { "name": { "description": "Name of the item.\n\uD3C9\uAC00 \uD56D\uBAA9\uC758 \uC774\uB984.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "area": { "description": "What the item weighs.\n\uD3C9\uAC00\uD558\uB294 \uC601\uC5ED.", "type": "string", "enum": ["security", "privacy", "other"], "enumDescriptions": ["Information-security capability.\n\uC815\uBCF4\uBCF4\uD638 \uC5ED\uB7C9.", "Privacy capability.\n\uAC1C\uC778\uC815\uBCF4 \uBCF4\uD638 \uC5ED\uB7C9.", "Anything else: price, technique, schedule.\n\uADF8 \uBC16\uC758 \uD56D\uBAA9: \uAC00\uACA9, \uAE30\uC220, \uC77C\uC815 \uB4F1."] }, "weight": { "description": "Points the item is worth.\n\uBC30\uC810.", "type": "number", "minimum": 0, "maximum": 1e4 }, "score": { "description": "Points the vendor got, out of weight.\n\uC5C5\uCCB4\uAC00 \uBC1B\uC740 \uC810\uC218(\uBC30\uC810 \uC774\uB0B4).", "type": "number", "minimum": 0, "maximum": 1e4 } } };
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
        if (!pattern5.test(data0)) {
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
        if (!pattern5.test(data1)) {
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
        if (!pattern4.test(data0)) {
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
                if (!pattern5.test(data5)) {
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
                const err23 = { instancePath: instancePath + "/criteria/" + i0 + "/area", schemaPath: "#/$defs/criterion/properties/area/enum", keyword: "enum", params: { allowedValues: schema55.properties.area.enum }, message: "must be equal to one of the allowed values" };
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
      if (!validate30(data.exception, { instancePath: instancePath + "/exception", parentData: data, parentDataProperty: "exception", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.selected_on === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selected_on" }, message: "must have required property 'selected_on'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "procedure" || key0 === "selected_on" || key0 === "rfp" || key0 === "evaluation")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.procedure !== void 0) {
      let data0 = data.procedure;
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          const err2 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.selected_on !== void 0) {
      let data1 = data.selected_on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rfp !== void 0) {
      if (!validate27(data.rfp, { instancePath: instancePath + "/rfp", parentData: data, parentDataProperty: "rfp", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation !== void 0) {
      if (!validate29(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
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
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func1.call(schema37.properties, key0)) {
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
        if (!pattern4.test(data0)) {
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
        if (!pattern5.test(data1)) {
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
    if (data.important_information !== void 0) {
      if (typeof data.important_information !== "boolean") {
        const err24 = { instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.development !== void 0) {
      if (typeof data.development !== "boolean") {
        const err25 = { instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data9 = data.access;
      if (Array.isArray(data9)) {
        if (data9.length > 5) {
          const err26 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 !== "string") {
            const err27 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (!(data10 === "on-site" || data10 === "remote" || data10 === "systems" || data10 === "network" || data10 === "none")) {
            const err28 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.access.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.identified_requirements !== void 0) {
      if (!validate24(data.identified_requirements, { instancePath: instancePath + "/identified_requirements", parentData: data, parentDataProperty: "identified_requirements", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.selection !== void 0) {
      if (!validate26(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema60 = { "description": "What the document is.\n\uBB38\uC11C\uC758 \uC885\uB958.", "type": "string", "enum": ["consignment-contract", "security-agreement", "privacy-agreement", "annex", "terms-of-service", "pledge", "guideline", "rfp", "evaluation"], "enumDescriptions": ["Contract for consigned work or an outside service.\n\uC704\uD0C1(\uC678\uBD80 \uC11C\uBE44\uC2A4 \uC774\uC6A9) \uACC4\uC57D\uC11C.", "Security agreement.\n\uBCF4\uC548 \uD611\uC57D\uC11C(\uC57D\uC815\uC11C).", "Agreement on the consigned processing of personal data.\n\uAC1C\uC778\uC815\uBCF4 \uCC98\uB9AC\uC704\uD0C1 \uD611\uC57D\uC11C(\uC57D\uC815\uC11C).", "Annex to a contract.\n\uBD80\uC18D\uD569\uC758\uC11C.", "Terms of service.\n\uC11C\uBE44\uC2A4 \uC774\uC6A9\uC57D\uAD00.", "Security and privacy pledge.\n\uBCF4\uC548 \uC11C\uC57D\uC11C.", "Internal guideline.\n\uB0B4\uBD80 \uC9C0\uCE68.", "Request for proposal.\n\uC81C\uC548\uC694\uCCAD\uC11C.", "Evaluation sheet.\n\uC81C\uC548 \uD3C9\uAC00\uD45C."] };
var pattern21 = new RegExp("^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
var pattern22 = new RegExp("^[a-z][a-z0-9+.-]*:[^\\s]+$", "u");
var pattern23 = new RegExp("^[0-9a-f]{64}$", "u");
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
      if (!(key0 === "id" || key0 === "kind" || key0 === "title" || key0 === "path" || key0 === "uri" || key0 === "sha256")) {
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
        if (!pattern4.test(data0)) {
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
      if (!(data1 === "consignment-contract" || data1 === "security-agreement" || data1 === "privacy-agreement" || data1 === "annex" || data1 === "terms-of-service" || data1 === "pledge" || data1 === "guideline" || data1 === "rfp" || data1 === "evaluation")) {
        const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern5.test(data2)) {
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
        if (!pattern21.test(data3)) {
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
        if (!pattern22.test(data4)) {
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
        if (!pattern23.test(data5)) {
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
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func1.call(schema33.properties, key0)) {
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
        if (!pattern4.test(data4)) {
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
        if (!pattern5.test(data5)) {
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
        if (!pattern5.test(data6)) {
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
        if (!pattern7.test(data7)) {
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
        if (!pattern8.test(data9)) {
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
          if (!validate35(data12[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
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
var contract = validate38;
var schema65 = { "title": "Contract", "description": "An agreement with the vendor and its clauses.\n\uC5C5\uCCB4\uC640 \uB9FA\uC740 \uACC4\uC57D\uACFC \uADF8 \uC870\uD56D.", "type": "object", "additionalProperties": false, "required": ["kind", "id", "vendor", "services", "title", "status", "effective"], "properties": { "kind": { "description": "This record describes a contract.\n\uACC4\uC57D \uAE30\uB85D.", "const": "contract" }, "id": { "$ref": "#/$defs/id", "description": "Identifier of the contract within this vendor.\n\uC774 \uC5C5\uCCB4 \uC548\uC5D0\uC11C \uACC4\uC57D\uC744 \uAC00\uB9AC\uD0A4\uB294 \uC2DD\uBCC4\uC790." }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor id; equals the name of the folder.\n\uC5C5\uCCB4 \uC2DD\uBCC4\uC790. \uD3F4\uB354 \uC774\uB984\uACFC \uAC19\uC544\uC57C \uD569\uB2C8\uB2E4." }, "services": { "description": "Ids of the services this contract covers.\n\uC774 \uACC4\uC57D\uC774 \uB2E4\uB8E8\uB294 \uC5C5\uBB34\uC758 id.", "type": "array", "items": { "$ref": "#/$defs/id" }, "minItems": 1, "maxItems": 200 }, "title": { "description": "Title of the contract.\n\uACC4\uC57D\uC11C\uC758 \uC81C\uBAA9.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "status": { "description": "Status of the contract.\n\uACC4\uC57D \uC0C1\uD0DC.", "type": "string", "enum": ["draft", "signed", "terminated"], "enumDescriptions": ["Not signed yet.\n\uC544\uC9C1 \uCCB4\uACB0\uD558\uC9C0 \uC54A\uC74C.", "Signed.\n\uCCB4\uACB0\uB428.", "Ended before its term.\n\uC911\uB3C4 \uD574\uC9C0\uB428."] }, "signed_on": { "$ref": "#/$defs/date", "description": "Day of the last signature; required once signed.\n\uCCB4\uACB0\uC77C. \uCCB4\uACB0\uB41C \uACC4\uC57D\uC5D0\uB294 \uBC18\uB4DC\uC2DC \uC801\uC2B5\uB2C8\uB2E4." }, "effective": { "$ref": "#/$defs/period", "description": "Period in which the contract is in force.\n\uACC4\uC57D\uC758 \uD6A8\uB825 \uAE30\uAC04." }, "renewed_on": { "$ref": "#/$defs/date", "description": "Day of the last renewal.\n\uB9C8\uC9C0\uB9C9\uC73C\uB85C \uAC31\uC2E0\uD55C \uB0A0." }, "reviewed_on": { "$ref": "#/$defs/date", "description": "Day the terms were last reviewed.\n\uACC4\uC57D \uB0B4\uC6A9\uC744 \uB9C8\uC9C0\uB9C9\uC73C\uB85C \uC7AC\uAC80\uD1A0\uD55C \uB0A0." }, "documents": { "description": "Documents that make up the agreement.\n\uACC4\uC57D\uC744 \uC774\uB8E8\uB294 \uBB38\uC11C.", "type": "array", "items": { "$ref": "#/$defs/document" }, "maxItems": 500 }, "clauses": { "description": "Clauses; one may meet several requirements.\n\uC870\uD56D. \uD558\uB098\uAC00 \uC5EC\uB7EC \uC694\uAD6C\uC0AC\uD56D\uC744 \uCDA9\uC871\uD560 \uC218 \uC788\uC2B5\uB2C8\uB2E4.", "type": "array", "items": { "$ref": "#/$defs/clause" }, "maxItems": 2e3 }, "not_applicable": { "description": "Terms this work does not need, each with its reason.\n\uC774 \uC5C5\uBB34\uC5D0 \uD544\uC694\uD558\uC9C0 \uC54A\uC740 \uC694\uAD6C\uC0AC\uD56D\uACFC \uADF8 \uC0AC\uC720.", "type": "array", "items": { "$ref": "#/$defs/not_applicable" }, "maxItems": 100 } }, "if": { "properties": { "status": { "const": "signed" } }, "required": ["status"] }, "then": { "required": ["signed_on"] } };
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
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema75 = { "title": "Clause", "description": "An article of a document and the requirements it meets.\n\uBB38\uC11C\uC758 \uC870\uD56D\uACFC \uADF8 \uC870\uD56D\uC774 \uCDA9\uC871\uD558\uB294 \uC694\uAD6C\uC0AC\uD56D.", "type": "object", "additionalProperties": false, "required": ["covers"], "properties": { "document": { "$ref": "#/$defs/id", "description": "Id of the document of this contract in which the clause stands.\n\uC870\uD56D\uC774 \uC2E4\uB9B0 \uBB38\uC11C\uC758 id." }, "article": { "description": "Article, as the document numbers it.\n\uC870\uD56D \uBC88\uD638. \uBB38\uC11C\uC5D0 \uC801\uD78C \uADF8\uB300\uB85C.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "page": { "description": "Page, from 1.\n\uCABD \uBC88\uD638, 1\uBD80\uD130.", "type": "integer", "minimum": 1, "maximum": 1e5 }, "quote": { "description": "Words of the clause, exactly as they stand in the document.\n\uC870\uD56D\uC758 \uBB38\uAD6C. \uBB38\uC11C\uC5D0 \uC801\uD78C \uADF8\uB300\uB85C.", "type": "string", "minLength": 1, "maxLength": 2e4, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "covers": { "description": "Requirements this clause meets.\n\uC774 \uC870\uD56D\uC774 \uCDA9\uC871\uD558\uB294 \uC694\uAD6C\uC0AC\uD56D.", "type": "array", "items": { "$ref": "#/$defs/term" }, "minItems": 1, "maxItems": 28 }, "interval_months": { "description": "Longest interval the clause states for training or inspection, in months.\n\uC870\uD56D\uC774 \uC815\uD55C \uAD50\uC721 \uB610\uB294 \uC810\uAC80\uC758 \uC8FC\uAE30(\uAC1C\uC6D4).", "type": "integer", "minimum": 1, "maximum": 120 }, "endpoint": { "description": "Endpoint-security measures the clause names.\n\uC870\uD56D\uC774 \uC815\uD55C \uB2E8\uB9D0\uAE30 \uBCF4\uC548 \uB300\uCC45.", "type": "array", "items": { "description": "Endpoint-security measure.\n\uB2E8\uB9D0\uAE30 \uBCF4\uC548 \uB300\uCC45.", "type": "string", "enum": ["anti-virus", "password-policy", "screen-saver"], "enumDescriptions": ["Anti-virus software.\n\uBC31\uC2E0 \uD504\uB85C\uADF8\uB7A8.", "Safe password, set and changed periodically.\n\uC548\uC804\uD55C \uD328\uC2A4\uC6CC\uB4DC\uC758 \uC124\uC815\uACFC \uC8FC\uAE30\uC801 \uBCC0\uACBD.", "Screen saver.\n\uD654\uBA74\uBCF4\uD638\uAE30."] }, "minItems": 1, "maxItems": 3 }, "deadline_hours": { "description": "Hours within which an incident must be reported, if the clause states them.\n\uCE68\uD574\uC0AC\uACE0\uB97C \uC54C\uB824\uC57C \uD558\uB294 \uAE30\uD55C(\uC2DC\uAC04). \uC870\uD56D\uC5D0 \uC815\uD574\uC9C4 \uACBD\uC6B0 \uC801\uC2B5\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 8760 } } };
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
      if (!(key0 === "document" || key0 === "article" || key0 === "page" || key0 === "quote" || key0 === "covers" || key0 === "interval_months" || key0 === "endpoint" || key0 === "deadline_hours")) {
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
        if (!pattern4.test(data0)) {
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
        if (!pattern5.test(data1)) {
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
        if (!pattern5.test(data3)) {
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
            const err19 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.endpoint !== void 0) {
      let data7 = data.endpoint;
      if (Array.isArray(data7)) {
        if (data7.length > 3) {
          const err24 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.length < 1) {
          const err25 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 !== "string") {
            const err26 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (!(data8 === "anti-virus" || data8 === "password-policy" || data8 === "screen-saver")) {
            const err27 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/enum", keyword: "enum", params: { allowedValues: schema75.properties.endpoint.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.deadline_hours !== void 0) {
      let data9 = data.deadline_hours;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err29 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 8760 || isNaN(data9)) {
          const err30 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err31 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
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
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "requirement" || key0 === "reason")) {
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
        const err4 = { instancePath: instancePath + "/requirement", schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern5.test(data1)) {
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
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if ("signed" !== data.status) {
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
      if (data.signed_on === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "signed_on" }, message: "must have required property 'signed_on'" };
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
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.vendor === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.services === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
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
    if (data.effective === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema65.properties, key0)) {
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
      if ("contract" !== data.kind) {
        const err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "contract" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (func2(data2) > 64) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
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
    if (data.vendor !== void 0) {
      let data3 = data.vendor;
      if (typeof data3 === "string") {
        if (func2(data3) > 64) {
          const err16 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern4.test(data3)) {
          const err17 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.services !== void 0) {
      let data4 = data.services;
      if (Array.isArray(data4)) {
        if (data4.length > 200) {
          const err19 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err20 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func2(data5) > 64) {
              const err21 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!pattern4.test(data5)) {
              const err22 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data6 = data.title;
      if (typeof data6 === "string") {
        if (func2(data6) > 300) {
          const err25 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err26 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern5.test(data6)) {
          const err27 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 !== "string") {
        const err29 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (!(data7 === "draft" || data7 === "signed" || data7 === "terminated")) {
        const err30 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.signed_on !== void 0) {
      let data8 = data.signed_on;
      if (typeof data8 === "string") {
        if (!formats0.validate(data8)) {
          const err31 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.effective !== void 0) {
      if (!validate40(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.renewed_on !== void 0) {
      let data10 = data.renewed_on;
      if (typeof data10 === "string") {
        if (!formats0.validate(data10)) {
          const err33 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data11 = data.reviewed_on;
      if (typeof data11 === "string") {
        if (!formats0.validate(data11)) {
          const err35 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data12 = data.documents;
      if (Array.isArray(data12)) {
        if (data12.length > 500) {
          const err37 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate35(data12[i1], { instancePath: instancePath + "/documents/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data14 = data.clauses;
      if (Array.isArray(data14)) {
        if (data14.length > 2e3) {
          const err39 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate43(data14[i2], { instancePath: instancePath + "/clauses/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.not_applicable !== void 0) {
      let data16 = data.not_applicable;
      if (Array.isArray(data16)) {
        if (data16.length > 100) {
          const err41 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate45(data16[i3], { instancePath: instancePath + "/not_applicable/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
    errors = vErrors.length;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var guideline = validate48;
var schema81 = { "title": "Guideline", "description": "An organisation-wide guideline (vendors/_guidelines/).\n\uC870\uC9C1 \uC804\uCCB4\uC5D0 \uC801\uC6A9\uB418\uB294 \uB0B4\uBD80 \uC9C0\uCE68 (vendors/_guidelines/).", "type": "object", "additionalProperties": false, "required": ["kind", "id", "title", "effective", "document", "covers"], "properties": { "kind": { "description": "This record describes a guideline.\n\uC9C0\uCE68 \uAE30\uB85D.", "const": "guideline" }, "id": { "$ref": "#/$defs/id", "description": "Identifier of the guideline.\n\uC9C0\uCE68\uC758 \uC2DD\uBCC4\uC790." }, "title": { "description": "Title of the guideline.\n\uC9C0\uCE68\uC758 \uC81C\uBAA9.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "effective": { "$ref": "#/$defs/period", "description": "Period in which the guideline is in force.\n\uC9C0\uCE68\uC758 \uC2DC\uD589 \uAE30\uAC04." }, "document": { "$ref": "#/$defs/guideline_document" }, "covers": { "description": "Requirements the guideline sets up a procedure for.\n\uC9C0\uCE68\uC774 \uC808\uCC28\uB97C \uC815\uD55C \uC694\uAD6C\uC0AC\uD56D.", "type": "array", "items": { "description": "Requirement key.\n\uC694\uAD6C\uC0AC\uD56D \uD0A4.", "type": "string", "enum": ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied", "agreement-in-force", "agreement-signed-before-start", "agreement-not-lapsing", "requirements-identified", "not-generic-only", "reviewed-after-change", "legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability", "evidence-present", "evidence-unchanged", "clause-located"] }, "minItems": 1, "maxItems": 41 } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
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
        if (!pattern5.test(data0)) {
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
        if (!pattern21.test(data1)) {
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
        if (!pattern22.test(data2)) {
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
        if (!pattern23.test(data3)) {
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
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "effective" || key0 === "document" || key0 === "covers")) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern5.test(data2)) {
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
      if (!validate40(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.document !== void 0) {
      if (!validate51(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      let data5 = data.covers;
      if (Array.isArray(data5)) {
        if (data5.length > 41) {
          const err15 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 41 }, message: "must NOT have more than 41 items" };
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
          if (!(data6 === "selection-procedure" || data6 === "rfp-requirements" || data6 === "evaluation-criteria" || data6 === "evaluation-applied" || data6 === "agreement-in-force" || data6 === "agreement-signed-before-start" || data6 === "agreement-not-lapsing" || data6 === "requirements-identified" || data6 === "not-generic-only" || data6 === "reviewed-after-change" || data6 === "legal-compliance" || data6 === "security-pledge" || data6 === "security-training" || data6 === "security-inspection" || data6 === "leakage-prevention" || data6 === "internet-restriction" || data6 === "physical-protection" || data6 === "endpoint-security" || data6 === "wireless-restriction" || data6 === "access-rights" || data6 === "subcontracting-restriction" || data6 === "subcontracting-procedure" || data6 === "violation-sanctions" || data6 === "damages" || data6 === "incident-reporting" || data6 === "purpose-limitation" || data6 === "safeguards" || data6 === "purpose-and-scope" || data6 === "pii-subcontracting" || data6 === "pii-access-control" || data6 === "pii-supervision" || data6 === "pii-liability" || data6 === "dev-legal-requirements" || data6 === "secure-coding" || data6 === "vulnerability-remediation" || data6 === "dev-environment-security" || data6 === "dev-confidentiality" || data6 === "dev-liability" || data6 === "evidence-present" || data6 === "evidence-unchanged" || data6 === "clause-located")) {
            const err18 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema81.properties.covers.items.enum }, message: "must be equal to one of the allowed values" };
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
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate49(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
    errors = vErrors.length;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var policyOutput = validate54;
var schema88 = { "title": "RawFinding", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "record", "path", "args"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "record": { "description": "`vendor`, `contract/<id>` or `guideline/<id>`.", "type": "string" }, "path": { "type": "array", "items": { "type": ["string", "integer"] } }, "args": { "title": "RawArgs", "type": "object", "required": ["case"], "properties": { "case": { "type": "string" } }, "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } } } };
var pattern38 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
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
        if (!pattern38.test(data0)) {
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
            const err16 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: schema88.properties.path.items.type }, message: "must be string,integer" };
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
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema90 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
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
        if (!pattern38.test(data0)) {
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
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema90.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
          if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "no-development")) {
            const err18 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema90.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" };
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
              if (!(key3 === "contract" || key3 === "clause" || key3 === "document" || key3 === "article" || key3 === "page")) {
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
            if (data13.document !== void 0) {
              if (typeof data13.document !== "string") {
                const err29 = { instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data13.article !== void 0) {
              if (typeof data13.article !== "string") {
                const err30 = { instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data13.page !== void 0) {
              let data18 = data13.page;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err31 = { instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    for (const key0 in data) {
      if (!(key0 === "findings" || key0 === "assessment")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data0 = data.findings;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate55(data0[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.assessment !== void 0) {
      let data2 = data.assessment;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate57(data2[i1], { instancePath: instancePath + "/assessment/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var config = validate59;
var schema92 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:config:1", "title": "Config", "description": "Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "description": "Version of this format.\n\uC124\uC815 \uD30C\uC77C \uD615\uC2DD\uC758 \uBC84\uC804.", "type": "integer", "enum": [1], "enumDescriptions": ["The only version so far.\n\uD604\uC7AC \uC720\uC77C\uD55C \uBC84\uC804."] }, "inventory": { "$ref": "#/$defs/folder", "description": "Folder that holds the records, below the root.\n\uAE30\uB85D\uC744 \uB450\uB294 \uD3F4\uB354. \uB8E8\uD2B8\uB97C \uAE30\uC900\uC73C\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "default": "vendors" }, "language": { "description": "Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.\n\uD45C\uC2DC \uC5B8\uC5B4. \uC801\uC9C0 \uC54A\uC73C\uBA74 \uC0AC\uB78C\uC774 \uC77D\uB294 \uCD9C\uB825\uC740 \uD658\uACBD \uBCC0\uC218(`LC_ALL`, `LC_MESSAGES`, `LANG`)\uB97C \uB530\uB974\uACE0 \uB370\uC774\uD130 \uD615\uC2DD\uC740 \uC601\uC5B4\uB85C \uC501\uB2C8\uB2E4.", "type": "string", "enum": ["en", "ko"], "enumDescriptions": ["English.\n\uC601\uC5B4.", "Korean.\n\uD55C\uAD6D\uC5B4."] }, "timezone": { "$ref": "#/$defs/timezone", "description": "Time zone whose calendar tells today, where no as-of date is given: a name of the IANA database.\n\uC810\uAC80 \uAE30\uC900\uC77C\uC744 \uC9C0\uC815\uD558\uC9C0 \uC54A\uC558\uC744 \uB54C \uC624\uB298 \uB0A0\uC9DC\uB97C \uC815\uD558\uB294 \uC2DC\uAC04\uB300. IANA \uC2DC\uAC04\uB300 \uC774\uB984\uC73C\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "default": "Asia/Seoul" }, "fail_on": { "description": "Lowest severity that fails the verdict.\n\uBD80\uC801\uD569\uC73C\uB85C \uD310\uC815\uD558\uB294 \uAC00\uC7A5 \uB0AE\uC740 \uC2EC\uAC01\uB3C4.", "type": "string", "enum": ["error", "warning", "note"], "enumDescriptions": ["Only errors fail the verdict.\n\uC624\uB958\uAC00 \uC788\uC744 \uB54C\uB9CC \uBD80\uC801\uD569.", "Errors and warnings fail the verdict.\n\uC624\uB958\uB098 \uACBD\uACE0\uAC00 \uC788\uC73C\uBA74 \uBD80\uC801\uD569.", "Every open finding fails the verdict.\n\uC870\uCE58\uD558\uC9C0 \uC54A\uC740 \uC9C0\uC801\uC0AC\uD56D\uC774 \uD558\uB098\uB77C\uB3C4 \uC788\uC73C\uBA74 \uBD80\uC801\uD569."], "default": "error" }, "rules": { "description": "Severity of single rules, by rule id (`SEC-06`); `off` leaves out a rule's findings. A finding the rule itself reports as less severe stays as it is. Every report lists what is changed here and marks a statute rule that is turned down or off.\n\uADDC\uCE59\uBCC4 \uC2EC\uAC01\uB3C4. \uADDC\uCE59 id(`SEC-06`)\uB97C \uD0A4\uB85C \uC4F0\uBA70 `off`\uB294 \uD574\uB2F9 \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC81C\uC678\uD569\uB2C8\uB2E4. \uADDC\uCE59\uC774 \uC6D0\uB798 \uB354 \uB0AE\uC740 \uC2EC\uAC01\uB3C4\uB85C \uBCF4\uACE0\uD558\uB294 \uC9C0\uC801\uC0AC\uD56D\uC740 \uADF8\uB300\uB85C \uB461\uB2C8\uB2E4. \uC5EC\uAE30\uC11C \uBC14\uAFBC \uB0B4\uC6A9\uC740 \uBAA8\uB4E0 \uBCF4\uACE0\uC11C\uC5D0 \uD45C\uC2DC\uB418\uBA70, \uB0AE\uCD94\uAC70\uB098 \uB048 \uBC95\uC815 \uADDC\uCE59\uC740 \uB530\uB85C \uBA85\uC2DC\uB429\uB2C8\uB2E4.", "type": "object", "additionalProperties": { "description": "Severity of the rule's findings, or `off`.\n\uADDC\uCE59\uC758 \uC2EC\uAC01\uB3C4 \uB610\uB294 `off`.", "type": "string", "enum": ["error", "warning", "note", "off"], "enumDescriptions": ["The rule's findings are errors.\n\uC624\uB958\uB85C \uBCF4\uACE0.", "The rule's findings are warnings.\n\uACBD\uACE0\uB85C \uBCF4\uACE0.", "The rule's findings are notes.\n\uCC38\uACE0\uB85C \uBCF4\uACE0.", "The rule's findings are left out.\n\uC9C0\uC801\uC0AC\uD56D\uC744 \uC81C\uC678."] }, "default": {} }, "settings": { "title": "ConfigSettings", "description": "Limits the rules and waivers are measured by.\n\uADDC\uCE59\uACFC \uC608\uC678 \uC2B9\uC778\uC5D0 \uC801\uC6A9\uD558\uB294 \uD55C\uB3C4.", "type": "object", "additionalProperties": false, "properties": { "expiry_warning_days": { "description": "Days before the end of the last agreement in force from which that end is a warning (AGR-03).\n\uC720\uD6A8\uD55C \uB9C8\uC9C0\uB9C9 \uACC4\uC57D\uC758 \uC885\uB8CC\uB97C \uBBF8\uB9AC \uACBD\uACE0\uD558\uB294 \uAE30\uAC04(\uC77C). AGR-03\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4.", "type": "integer", "minimum": 0, "maximum": 3650, "default": 30 }, "training_interval_months": { "description": "Longest interval between security trainings an agreement may state, in months (SEC-03).\n\uACC4\uC57D\uC5D0 \uC815\uD560 \uC218 \uC788\uB294 \uBCF4\uC548\uAD50\uC721\uC758 \uCD5C\uB300 \uC8FC\uAE30(\uAC1C\uC6D4). SEC-03\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 120, "default": 12 }, "inspection_interval_months": { "description": "Longest interval between security inspections an agreement may state, in months (SEC-04).\n\uACC4\uC57D\uC5D0 \uC815\uD560 \uC218 \uC788\uB294 \uBCF4\uC548\uC810\uAC80\uC758 \uCD5C\uB300 \uC8FC\uAE30(\uAC1C\uC6D4). SEC-04\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 120, "default": 12 }, "incident_deadline_hours": { "description": "Longest time an agreement may give the vendor to report an incident, in hours (SEC-15). The consignor itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).\n\uACC4\uC57D\uC5D0 \uC815\uD560 \uC218 \uC788\uB294 \uC218\uD0C1\uC790\uC758 \uC0AC\uACE0 \uBCF4\uACE0 \uAE30\uD55C\uC758 \uCD5C\uB313\uAC12(\uC2DC\uAC04). SEC-15\uC5D0 \uC801\uC6A9\uD569\uB2C8\uB2E4. \uC704\uD0C1\uC790\uC758 \uD1B5\uC9C0\xB7\uC2E0\uACE0 \uAE30\uD55C\uC740 72\uC2DC\uAC04\uC785\uB2C8\uB2E4(\uAC1C\uC778\uC815\uBCF4 \uBCF4\uD638\uBC95 \uC81C34\uC870, \uAC19\uC740 \uBC95 \uC2DC\uD589\uB839 \uC81C39\uC870 \uBC0F \uC81C40\uC870).", "type": "integer", "minimum": 1, "maximum": 8760, "default": 71 }, "waiver_days": { "description": "Longest time a waiver may last, in days; at most three years.\n\uC608\uC678 \uC2B9\uC778\uC758 \uCD5C\uB300 \uAE30\uAC04(\uC77C). 3\uB144\uC744 \uB118\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.", "type": "integer", "minimum": 1, "maximum": 1096, "default": 365 }, "waiver_warning_days": { "description": "Days before a waiver's last day from which that day is a warning.\n\uC608\uC678 \uC2B9\uC778\uC758 \uB9CC\uB8CC\uB97C \uBBF8\uB9AC \uACBD\uACE0\uD558\uB294 \uAE30\uAC04(\uC77C).", "type": "integer", "minimum": 0, "maximum": 365, "default": 30 }, "minimum_quote_length": { "description": "Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).\n\uC870\uD56D\uC5D0\uC11C \uC778\uC6A9\uD55C \uBB38\uAD6C\uC758 \uCD5C\uC18C \uAE38\uC774. \uAE00\uC790\uC640 \uC22B\uC790\uB9CC \uC149\uB2C8\uB2E4. \uB354 \uC9E7\uC73C\uBA74 \uBB38\uAD6C\uB97C \uD2B9\uC815\uD560 \uC218 \uC5C6\uB2E4\uACE0 \uBD05\uB2C8\uB2E4(EVD-03).", "type": "integer", "minimum": 1, "maximum": 1e3, "default": 12 } }, "default": {} } }, "$defs": { "folder": { "description": "POSIX path of a folder below the root: relative, without `.` and `..`.\n\uB8E8\uD2B8 \uC544\uB798 \uD3F4\uB354\uC758 POSIX \uC0C1\uB300 \uACBD\uB85C. `.`\uACFC `..`\uC740 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.", "type": "string", "maxLength": 1024, "pattern": "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$" }, "timezone": { "description": "Name of a time zone of the IANA database.\nIANA \uC2DC\uAC04\uB300 \uC774\uB984.", "type": "string", "maxLength": 64, "pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" } } };
var pattern40 = new RegExp("^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$", "u");
var pattern41 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
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
      if (!(key0 === "version" || key0 === "inventory" || key0 === "language" || key0 === "timezone" || key0 === "fail_on" || key0 === "rules" || key0 === "settings")) {
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
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema92.properties.version.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern40.test(data1)) {
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
        const err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema92.properties.language.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern41.test(data3)) {
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
        const err13 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema92.properties.fail_on.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 !== "string") {
            const err14 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data6 === "error" || data6 === "warning" || data6 === "note" || data6 === "off")) {
            const err15 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema92.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.settings !== void 0) {
      let data7 = data.settings;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          if (!(key2 === "expiry_warning_days" || key2 === "training_interval_months" || key2 === "inspection_interval_months" || key2 === "incident_deadline_hours" || key2 === "waiver_days" || key2 === "waiver_warning_days" || key2 === "minimum_quote_length")) {
            const err17 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.expiry_warning_days !== void 0) {
          let data8 = data7.expiry_warning_days;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err18 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 3650 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err20 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data7.training_interval_months !== void 0) {
          let data9 = data7.training_interval_months;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 120 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err23 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if (data7.inspection_interval_months !== void 0) {
          let data10 = data7.inspection_interval_months;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err24 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 120 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err26 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data7.incident_deadline_hours !== void 0) {
          let data11 = data7.incident_deadline_hours;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err27 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 8760 || isNaN(data11)) {
              const err28 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data7.waiver_days !== void 0) {
          let data12 = data7.waiver_days;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err30 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1096 || isNaN(data12)) {
              const err31 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1096 }, message: "must be <= 1096" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err32 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data7.waiver_warning_days !== void 0) {
          let data13 = data7.waiver_warning_days;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err33 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 365 || isNaN(data13)) {
              const err34 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err35 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data7.minimum_quote_length !== void 0) {
          let data14 = data7.minimum_quote_length;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err36 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1e3 || isNaN(data14)) {
              const err37 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              const err38 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var waivers = validate60;
var schema96 = { "title": "WaiversFile", "description": "Approved exceptions from the rules.\n\uC2B9\uC778\uB41C \uC608\uC678\uC758 \uBAA9\uB85D.", "type": "object", "additionalProperties": false, "required": ["version", "waivers"], "properties": { "version": { "description": "Version of this file's format.\n\uC774 \uD30C\uC77C \uD615\uC2DD\uC758 \uBC84\uC804.", "enum": [1] }, "waivers": { "description": "The waivers, in any order.\n\uC608\uC678 \uC2B9\uC778\uC758 \uBAA9\uB85D. \uC21C\uC11C\uB294 \uC0C1\uAD00\uC5C6\uC2B5\uB2C8\uB2E4.", "type": "array", "items": { "$ref": "#/$defs/waiver" }, "maxItems": 1e4 } } };
var schema97 = { "title": "Waiver", "description": "One exception: it waives the findings of one rule about one vendor while it is in force.\n\uC608\uC678 \uC2B9\uC778 \uD558\uB098. \uD6A8\uB825\uC774 \uC788\uB294 \uB3D9\uC548 \uD55C \uC5C5\uCCB4\uC5D0 \uB300\uD55C \uD55C \uADDC\uCE59\uC758 \uC9C0\uC801\uC0AC\uD56D\uC744 \uC608\uC678\uB85C \uCC98\uB9AC\uD569\uB2C8\uB2E4.", "type": "object", "additionalProperties": false, "required": ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], "properties": { "rule": { "description": "Id of the rule that is waived, such as SEC-06.\n\uC608\uC678\uB85C \uD558\uB294 \uADDC\uCE59\uC758 id. \uC608: SEC-06.", "type": "string", "minLength": 1, "maxLength": 64, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "vendor": { "$ref": "#/$defs/id", "description": "Vendor whose findings are waived.\n\uC608\uC678\uB97C \uC801\uC6A9\uD560 \uC5C5\uCCB4\uC758 id." }, "service": { "$ref": "#/$defs/id", "description": "Only findings about this service; leave out for all of the vendor's.\n\uC774 \uC5C5\uBB34\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. \uC0DD\uB7B5\uD558\uBA74 \uC5C5\uCCB4 \uC804\uCCB4\uAC00 \uB300\uC0C1\uC785\uB2C8\uB2E4." }, "contract": { "$ref": "#/$defs/id", "description": "Only findings about this contract; never beside `service`.\n\uC774 \uACC4\uC57D\uC5D0 \uB300\uD55C \uC9C0\uC801\uC0AC\uD56D\uB9CC \uC608\uC678\uB85C \uD569\uB2C8\uB2E4. `service`\uC640 \uD568\uAED8 \uC4F8 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4." }, "reason": { "description": "Why the exception is acceptable, for a reviewer.\n\uC608\uC678\uB97C \uD5C8\uC6A9\uD558\uB294 \uC0AC\uC720. \uAC80\uD1A0\uC790\uAC00 \uD0C0\uB2F9\uC131\uC744 \uD310\uB2E8\uD560 \uC218 \uC788\uAC8C \uC501\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 2e3, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "owner": { "description": "Who answers for the exception: a role or its mailbox.\n\uC608\uC678\uB97C \uCC45\uC784\uC9C0\uB294 \uB2F4\uB2F9 \uC870\uC9C1 \uB610\uB294 \uADF8 \uACF5\uC6A9 \uBA54\uC77C \uC8FC\uC18C.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approver": { "description": "Who approved it; never the owner.\n\uC2B9\uC778\uC790. \uB2F4\uB2F9(owner)\uACFC \uAC19\uC744 \uC218 \uC5C6\uC2B5\uB2C8\uB2E4.", "type": "string", "minLength": 1, "maxLength": 300, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "approved_on": { "$ref": "#/$defs/date", "description": "Day of approval and first day in force.\n\uC2B9\uC778\uD55C \uB0A0. \uC774\uB0A0\uBD80\uD130 \uD6A8\uB825\uC774 \uC788\uC2B5\uB2C8\uB2E4." }, "expires_on": { "$ref": "#/$defs/date", "description": "Last day in force.\n\uD6A8\uB825\uC774 \uC788\uB294 \uB9C8\uC9C0\uB9C9 \uB0A0." }, "ticket": { "description": "Ticket that follows the exception up.\n\uC608\uC678\uB97C \uCD94\uC801\uD558\uB294 \uD2F0\uCF13 \uBC88\uD638.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, "acknowledges_statute": { "description": "States that the law demands the item all the same; needed for statute items.\n\uBC95\uC815 \uD56D\uBAA9\uC784\uC744 \uC54C\uACE0\uB3C4 \uC608\uC678\uB85C \uD55C\uB2E4\uB294 \uD655\uC778. \uBC95\uC815 \uD56D\uBAA9\uC5D0\uB294 \uBC18\uB4DC\uC2DC true\uB85C \uC801\uC2B5\uB2C8\uB2E4.", "type": "boolean" } }, "not": { "required": ["service", "contract"] } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
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
      if (!func1.call(schema97.properties, key0)) {
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
        if (!pattern5.test(data0)) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern4.test(data2)) {
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
        if (!pattern4.test(data3)) {
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
        if (!pattern5.test(data4)) {
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
        if (!pattern5.test(data5)) {
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
        if (!pattern5.test(data6)) {
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
        if (!pattern5.test(data9)) {
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
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
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
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema96.properties.version.enum }, message: "must be equal to one of the allowed values" };
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
          if (!validate62(data1[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var baseline = validate65;
var schema104 = { "title": "BaselineFile", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "entries"], "properties": { "schemaVersion": { "enum": [1] }, "entries": { "type": "array", "items": { "$ref": "#/$defs/baseline_entry" } } } };
var pattern54 = new RegExp("^[0-9a-f]{32}$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
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
        if (!pattern4.test(data1)) {
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
        if (!pattern4.test(data2)) {
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
        if (!pattern4.test(data3)) {
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
        if (!pattern4.test(data4)) {
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
        if (!pattern54.test(data5)) {
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
        if (!pattern54.test(data6)) {
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
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!(key0 === "schemaVersion" || key0 === "entries")) {
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
        const err3 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/enum", keyword: "enum", params: { allowedValues: schema104.properties.schemaVersion.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate67(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var report = validate70;
var schema112 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:clausegate:schema:report:1", "title": "JsonReport", "description": "The report of `clausegate check --format json`. With `shard` it is the report of a part alone, whose findings and problems also have `detail`: `clausegate merge` makes the whole report of all parts, in every format.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "policy", "asOf", "commit", "language", "failOn", "verdict", "summary", "overrides", "change", "findings", "problems", "assessments"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "title": "ReportTool", "description": "What made the report.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "clausegate" }, "version": { "description": "Version of the tool.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,100}$" } } }, "policy": { "title": "ReportPolicy", "description": "What judged.", "type": "object", "additionalProperties": false, "required": ["digest", "catalogueDigest", "edition"], "properties": { "digest": { "description": "SHA-256 of the policy module (policy.wasm).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "catalogueDigest": { "description": "SHA-256 of the rules' texts (catalogue.json).", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "edition": { "description": "Edition of the certification criteria guide.", "type": "string", "pattern": "^[0-9A-Za-z.-]{1,100}$" } } }, "asOf": { "description": "Day the judgement is made for.", "type": "string", "format": "date" }, "commit": { "description": "The judged commit; null for a working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "shard": { "title": "ReportShard", "description": "Only of a part of a run: which one, and what all parts of the run have in common. Verdict, summary and lists are those of the part.", "type": "object", "additionalProperties": false, "required": ["index", "count", "vendors", "inventoryDigest", "gateDigest", "language"], "properties": { "index": { "description": "The part, from 1.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "count": { "description": "How many parts there are.", "type": "integer", "minimum": 1, "maximum": 1e3 }, "vendors": { "description": "Vendor folders of all parts together.", "type": "integer", "minimum": 0 }, "inventoryDigest": { "description": "SHA-256 over the names of all vendor folders and the guidelines.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "gateDigest": { "description": "SHA-256 over the configuration, the waivers and the baseline.", "type": "string", "pattern": "^[0-9a-f]{64}$" }, "language": { "description": "Language that was asked for or is configured; null for none.", "type": ["string", "null"], "enum": ["en", "ko", null] } } }, "language": { "description": "Language of the texts.", "type": "string", "enum": ["en", "ko"] }, "failOn": { "description": "Lowest severity that fails the verdict.", "type": "string", "enum": ["error", "warning", "note"] }, "verdict": { "type": "string", "enum": ["pass", "fail"] }, "summary": { "title": "ReportSummary", "description": "Counts over the whole run.", "type": "object", "additionalProperties": false, "required": ["vendors", "services", "contracts", "notJudged", "requirements", "findings", "waived", "baselined", "problems"], "properties": { "vendors": { "description": "Vendor folders judged or found broken.", "type": "integer", "minimum": 0 }, "services": { "description": "Active services.", "type": "integer", "minimum": 0 }, "contracts": { "description": "Contract records judged.", "type": "integer", "minimum": 0 }, "notJudged": { "description": "Vendors with a problem; their records were not judged.", "type": "integer", "minimum": 0 }, "requirements": { "title": "RequirementCounts", "description": "Answers, one for each rule and subject asked.", "type": "object", "additionalProperties": false, "required": ["pass", "fail", "notApplicable"], "properties": { "pass": { "description": "Met.", "type": "integer", "minimum": 0 }, "fail": { "description": "Not met.", "type": "integer", "minimum": 0 }, "notApplicable": { "description": "Not applicable.", "type": "integer", "minimum": 0 } } }, "findings": { "title": "FindingCounts", "description": "Open findings by severity.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "note"], "properties": { "error": { "description": "Errors.", "type": "integer", "minimum": 0 }, "warning": { "description": "Warnings.", "type": "integer", "minimum": 0 }, "note": { "description": "Notes.", "type": "integer", "minimum": 0 } } }, "waived": { "description": "Findings a waiver excuses.", "type": "integer", "minimum": 0 }, "baselined": { "description": "Findings the baseline excuses.", "type": "integer", "minimum": 0 }, "problems": { "description": "Problems.", "type": "integer", "minimum": 0 } } }, "overrides": { "type": "array", "description": "Rules that the configuration reports otherwise than they say themselves, statute rules included.", "items": { "title": "ReportOverride", "type": "object", "additionalProperties": false, "required": ["rule", "basis", "from", "to"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "from": { "type": "string", "enum": ["error", "warning", "note"] }, "to": { "type": "string", "enum": ["error", "warning", "note", "off"] } } } }, "change": { "description": "What the change was judged against; null without a base.", "anyOf": [{ "$ref": "#/$defs/change" }, { "type": "null" }] }, "findings": { "type": "array", "items": { "title": "ReportFinding", "description": "A rule is broken.", "type": "object", "additionalProperties": false, "required": ["id", "rule", "requirement", "severity", "disposition", "waiver", "change", "worse", "basis", "citation", "title", "message", "remedy", "vendor", "service", "contract", "guideline", "file", "line", "column", "endLine", "endColumn", "pointer", "page", "args"], "properties": { "id": { "description": "Fingerprint of rule, subject and stable path: no line numbers, no wording.", "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "description": "Permanent id of the rule.", "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "requirement": { "description": "Permanent key of the requirement.", "type": "string" }, "severity": { "type": "string", "enum": ["error", "warning", "note"] }, "disposition": { "description": "Why the finding counts or not.", "type": "string", "enum": ["open", "waived", "baselined"] }, "waiver": { "description": "The waiver that excuses it; null for any other disposition.", "anyOf": [{ "$ref": "#/$defs/waiver_note" }, { "type": "null" }] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", "resolved", null] }, "worse": { "description": "Existing, but made worse by the change: it lists more than before, or is no longer excused. It counts as if introduced.", "type": "boolean" }, "basis": { "type": "string", "enum": ["statute", "guideline", "gate"] }, "citation": { "description": "Where the requirement is laid down.", "type": "string" }, "title": { "description": "What must be true.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to write.", "type": "string" }, "vendor": { "description": "Vendor id; null for a guideline.", "type": ["string", "null"] }, "service": { "description": "Service id.", "type": ["string", "null"] }, "contract": { "description": "Contract id.", "type": ["string", "null"] }, "guideline": { "description": "Guideline id.", "type": ["string", "null"] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1.", "type": "integer", "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": "integer", "minimum": 1 }, "endLine": { "description": "From 1.", "type": "integer", "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": "integer", "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; may name a key that is missing.", "type": "string" }, "page": { "description": "Page of the rule: an address, or a path in Clausegate's own repository and package.", "type": "string" }, "args": { "$ref": "#/$defs/report_args" }, "detail": { "title": "FindingDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "citation", "title", "message", "remedy", "frame", "excuse"], "properties": { "section": { "$ref": "#/$defs/section" }, "citation": { "$ref": "#/$defs/localized" }, "title": { "$ref": "#/$defs/localized" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "$ref": "#/$defs/frame" }, "excuse": { "description": "Digest a baseline entry would have; empty where nothing can be excused.", "type": "string", "pattern": "^([0-9a-f]{32})?$" } } } } } }, "problems": { "type": "array", "items": { "title": "ReportProblem", "description": "A file cannot be read or is not valid.", "type": "object", "additionalProperties": false, "required": ["code", "message", "remedy", "vendor", "change", "file", "line", "column", "endLine", "endColumn", "pointer", "args"], "properties": { "code": { "description": "Permanent name of the problem.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "remedy": { "description": "What to do.", "type": "string" }, "vendor": { "description": "Vendor id, which is the folder; null outside a vendor's folder.", "type": ["string", "null"] }, "change": { "description": "Between base and head; null without a base.", "type": ["string", "null"], "enum": ["introduced", "existing", null] }, "file": { "description": "POSIX path from the root.", "type": "string" }, "line": { "description": "From 1; null when the whole file is meant.", "type": ["integer", "null"], "minimum": 1 }, "column": { "description": "From 1, in UTF-16 units.", "type": ["integer", "null"], "minimum": 1 }, "endLine": { "description": "From 1.", "type": ["integer", "null"], "minimum": 1 }, "endColumn": { "description": "From 1, exclusive.", "type": ["integer", "null"], "minimum": 1 }, "pointer": { "description": "JSON pointer (RFC 6901) in the record; null when the whole file is meant.", "type": ["string", "null"] }, "args": { "$ref": "#/$defs/report_args" }, "detail": { "title": "ProblemDetail", "description": "Only in a part: what the other formats and languages need.", "type": "object", "additionalProperties": false, "required": ["section", "message", "remedy", "frame"], "properties": { "section": { "$ref": "#/$defs/section" }, "message": { "$ref": "#/$defs/localized" }, "remedy": { "$ref": "#/$defs/localized" }, "frame": { "description": "Null when the whole file is meant.", "anyOf": [{ "$ref": "#/$defs/frame" }, { "type": "null" }] } } } } } }, "assessments": { "description": "Every rule and subject that was asked, with its answer.", "type": "array", "items": { "$ref": "#/$defs/raw_assessment" } } }, "$defs": { "section": { "title": "ReportSection", "description": "Part of the report it is shown in: a vendor's id, `_guidelines`, `_gate`, or empty for the inventory as a whole.", "type": "string" }, "localized": { "title": "ReportText", "description": "A text in every language.", "type": "object", "additionalProperties": false, "required": ["en", "ko"], "properties": { "en": { "type": "string" }, "ko": { "type": "string" } } }, "frame": { "title": "ReportFrame", "description": "Lines of the file.", "type": "object", "additionalProperties": false, "required": ["firstLine", "lines"], "properties": { "firstLine": { "description": "Number of the first line, from 1.", "type": "integer", "minimum": 1 }, "lines": { "type": "array", "items": { "type": "string" } } } }, "subject": { "title": "Subject", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "vendor": { "type": "string" }, "service": { "type": "string" }, "contract": { "type": "string" }, "guideline": { "type": "string" } } }, "raw_assessment": { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } }, "report_args": { "title": "ReportArgs", "description": "The facts that fill the message.", "type": "object", "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "number" }, { "type": "array", "items": { "type": "string" } }] } }, "change": { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } }, "merged": { "title": "ReportMerged", "type": "object", "additionalProperties": false, "required": ["appear", "vanish"], "properties": { "appear": { "description": "Findings that do not fail today and will.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } }, "vanish": { "description": "Findings that fail today and will not.", "type": "array", "items": { "$ref": "#/$defs/brief_finding" } } } }, "brief_finding": { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, "waiver_note": { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "type": "string" }, "owner": { "type": "string" }, "approver": { "type": "string" }, "approvedOn": { "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "type": ["string", "null"] } } } } };
var schema117 = { "title": "ReportWaiver", "type": "object", "additionalProperties": false, "required": ["reason", "owner", "approver", "approvedOn", "expiresOn", "ticket"], "properties": { "reason": { "type": "string" }, "owner": { "type": "string" }, "approver": { "type": "string" }, "approvedOn": { "type": "string", "format": "date" }, "expiresOn": { "description": "Last day it counts.", "type": "string", "format": "date" }, "ticket": { "type": ["string", "null"] } } };
var pattern56 = new RegExp("^[0-9A-Za-z.+-]{1,100}$", "u");
var pattern59 = new RegExp("^[0-9A-Za-z.-]{1,100}$", "u");
var pattern60 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
var pattern73 = new RegExp("^([0-9a-f]{32})?$", "u");
var schema113 = { "title": "ReportChange", "description": "What a change was judged against, and what it makes of the findings.", "type": "object", "additionalProperties": false, "required": ["base", "from", "head", "scope", "judged", "folders", "introduced", "existing", "resolved", "merged"], "properties": { "base": { "description": "Commit whose rules, configuration, waivers and baseline judge.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "from": { "description": "Commit the change began from: the merge base.", "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "head": { "description": "Commit that was judged; null for the working tree.", "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" }, "scope": { "description": "Vendors that were judged: those whose folders differ, or all.", "type": "string", "enum": ["changed", "all"] }, "judged": { "description": "Vendors' folders that were judged.", "type": "integer", "minimum": 0 }, "folders": { "description": "Vendors' folders in base and head.", "type": "integer", "minimum": 0 }, "introduced": { "description": "Findings only head has.", "type": "integer", "minimum": 0 }, "existing": { "description": "Findings both have.", "type": "integer", "minimum": 0 }, "resolved": { "description": "Findings only base has.", "type": "integer", "minimum": 0 }, "merged": { "description": "What the change alters in what judges takes effect after merge; null when it alters nothing.", "anyOf": [{ "$ref": "#/$defs/merged" }, { "type": "null" }] } } };
var schema115 = { "title": "BriefFinding", "type": "object", "additionalProperties": false, "required": ["id", "rule", "message", "vendor", "file", "line"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{32}$" }, "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "message": { "type": "string" }, "vendor": { "type": ["string", "null"] }, "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appear === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appear" }, message: "must have required property 'appear'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.vanish === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vanish" }, message: "must have required property 'vanish'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "appear" || key0 === "vanish")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.appear !== void 0) {
      let data0 = data.appear;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err3 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.rule === void 0) {
              const err4 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.message === void 0) {
              const err5 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.vendor === void 0) {
              const err6 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.file === void 0) {
              const err7 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.line === void 0) {
              const err8 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data1) {
              if (!(key1 === "id" || key1 === "rule" || key1 === "message" || key1 === "vendor" || key1 === "file" || key1 === "line")) {
                const err9 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.id !== void 0) {
              let data2 = data1.id;
              if (typeof data2 === "string") {
                if (!pattern54.test(data2)) {
                  const err10 = { instancePath: instancePath + "/appear/" + i0 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/appear/" + i0 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.rule !== void 0) {
              let data3 = data1.rule;
              if (typeof data3 === "string") {
                if (!pattern38.test(data3)) {
                  const err12 = { instancePath: instancePath + "/appear/" + i0 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/appear/" + i0 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.message !== void 0) {
              if (typeof data1.message !== "string") {
                const err14 = { instancePath: instancePath + "/appear/" + i0 + "/message", schemaPath: "#/$defs/brief_finding/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.vendor !== void 0) {
              let data5 = data1.vendor;
              if (typeof data5 !== "string" && data5 !== null) {
                const err15 = { instancePath: instancePath + "/appear/" + i0 + "/vendor", schemaPath: "#/$defs/brief_finding/properties/vendor/type", keyword: "type", params: { type: schema115.properties.vendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.file !== void 0) {
              if (typeof data1.file !== "string") {
                const err16 = { instancePath: instancePath + "/appear/" + i0 + "/file", schemaPath: "#/$defs/brief_finding/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.line !== void 0) {
              let data7 = data1.line;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err17 = { instancePath: instancePath + "/appear/" + i0 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 1 || isNaN(data7)) {
                  const err18 = { instancePath: instancePath + "/appear/" + i0 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/appear/" + i0, schemaPath: "#/$defs/brief_finding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/appear", schemaPath: "#/properties/appear/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.vanish !== void 0) {
      let data8 = data.vanish;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.id === void 0) {
              const err21 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data9.rule === void 0) {
              const err22 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data9.message === void 0) {
              const err23 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data9.vendor === void 0) {
              const err24 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data9.file === void 0) {
              const err25 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data9.line === void 0) {
              const err26 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === "id" || key2 === "rule" || key2 === "message" || key2 === "vendor" || key2 === "file" || key2 === "line")) {
                const err27 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data9.id !== void 0) {
              let data10 = data9.id;
              if (typeof data10 === "string") {
                if (!pattern54.test(data10)) {
                  const err28 = { instancePath: instancePath + "/vanish/" + i1 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/vanish/" + i1 + "/id", schemaPath: "#/$defs/brief_finding/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data9.rule !== void 0) {
              let data11 = data9.rule;
              if (typeof data11 === "string") {
                if (!pattern38.test(data11)) {
                  const err30 = { instancePath: instancePath + "/vanish/" + i1 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/vanish/" + i1 + "/rule", schemaPath: "#/$defs/brief_finding/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data9.message !== void 0) {
              if (typeof data9.message !== "string") {
                const err32 = { instancePath: instancePath + "/vanish/" + i1 + "/message", schemaPath: "#/$defs/brief_finding/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data9.vendor !== void 0) {
              let data13 = data9.vendor;
              if (typeof data13 !== "string" && data13 !== null) {
                const err33 = { instancePath: instancePath + "/vanish/" + i1 + "/vendor", schemaPath: "#/$defs/brief_finding/properties/vendor/type", keyword: "type", params: { type: schema115.properties.vendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data9.file !== void 0) {
              if (typeof data9.file !== "string") {
                const err34 = { instancePath: instancePath + "/vanish/" + i1 + "/file", schemaPath: "#/$defs/brief_finding/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data9.line !== void 0) {
              let data15 = data9.line;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err35 = { instancePath: instancePath + "/vanish/" + i1 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 1 || isNaN(data15)) {
                  const err36 = { instancePath: instancePath + "/vanish/" + i1 + "/line", schemaPath: "#/$defs/brief_finding/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/vanish/" + i1, schemaPath: "#/$defs/brief_finding/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/vanish", schemaPath: "#/properties/vanish/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property 'base'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.head === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.judged === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judged" }, message: "must have required property 'judged'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.folders === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "folders" }, message: "must have required property 'folders'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.introduced === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "introduced" }, message: "must have required property 'introduced'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.existing === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "existing" }, message: "must have required property 'existing'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.resolved === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolved" }, message: "must have required property 'resolved'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.merged === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merged" }, message: "must have required property 'merged'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema113.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.base !== void 0) {
      let data0 = data.base;
      if (typeof data0 === "string") {
        if (!pattern60.test(data0)) {
          const err11 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern60.test(data1)) {
          const err13 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.head !== void 0) {
      let data2 = data.head;
      if (typeof data2 !== "string" && data2 !== null) {
        const err15 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: schema113.properties.head.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern60.test(data2)) {
          const err16 = { instancePath: instancePath + "/head", schemaPath: "#/properties/head/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.scope !== void 0) {
      let data3 = data.scope;
      if (typeof data3 !== "string") {
        const err17 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data3 === "changed" || data3 === "all")) {
        const err18 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema113.properties.scope.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.judged !== void 0) {
      let data4 = data.judged;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err19 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/judged", schemaPath: "#/properties/judged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.folders !== void 0) {
      let data5 = data.folders;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err21 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/folders", schemaPath: "#/properties/folders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.introduced !== void 0) {
      let data6 = data.introduced;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err23 = { instancePath: instancePath + "/introduced", schemaPath: "#/properties/introduced/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err24 = { instancePath: instancePath + "/introduced", schemaPath: "#/properties/introduced/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.existing !== void 0) {
      let data7 = data.existing;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err25 = { instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err26 = { instancePath: instancePath + "/existing", schemaPath: "#/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
    }
    if (data.resolved !== void 0) {
      let data8 = data.resolved;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err27 = { instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err28 = { instancePath: instancePath + "/resolved", schemaPath: "#/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      }
    }
    if (data.merged !== void 0) {
      let data9 = data.merged;
      const _errs21 = errors;
      let valid1 = false;
      const _errs22 = errors;
      if (!validate72(data9, { instancePath: instancePath + "/merged", parentData: data, parentDataProperty: "merged", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs22 === errors;
      valid1 = valid1 || _valid0;
      const _errs23 = errors;
      if (data9 !== null) {
        const err29 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid0 = _errs23 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err30 = { instancePath: instancePath + "/merged", schemaPath: "#/properties/merged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema130 = { "title": "Assessment", "type": "object", "additionalProperties": false, "required": ["rule", "subject", "status"], "properties": { "rule": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{2}$" }, "subject": { "$ref": "#/$defs/subject" }, "status": { "type": "string", "enum": ["pass", "fail", "not-applicable"] }, "reason": { "title": "AssessmentReason", "type": "object", "additionalProperties": false, "required": ["code"], "properties": { "code": { "type": "string", "enum": ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development"] }, "rule": { "description": "The rule that reports it, for `stands-in`.", "type": "string" }, "contract": { "description": "The contract that declares it, for `declared`.", "type": "string" }, "text": { "description": "The declared reason, for `declared`.", "type": "string" } } }, "clauses": { "type": "array", "items": { "title": "MeetingClause", "type": "object", "additionalProperties": false, "required": ["contract", "clause"], "properties": { "contract": { "type": "string" }, "clause": { "description": "Index in the contract's `clauses`, from 0.", "type": "integer", "minimum": 0 }, "document": { "type": "string" }, "article": { "type": "string" }, "page": { "type": "integer" } } } } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (!pattern38.test(data0)) {
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
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema130.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
          if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "no-development")) {
            const err18 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema130.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" };
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
              if (!(key3 === "contract" || key3 === "clause" || key3 === "document" || key3 === "article" || key3 === "page")) {
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
            if (data13.document !== void 0) {
              if (typeof data13.document !== "string") {
                const err29 = { instancePath: instancePath + "/clauses/" + i0 + "/document", schemaPath: "#/properties/clauses/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data13.article !== void 0) {
              if (typeof data13.article !== "string") {
                const err30 = { instancePath: instancePath + "/clauses/" + i0 + "/article", schemaPath: "#/properties/clauses/items/properties/article/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data13.page !== void 0) {
              let data18 = data13.page;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                const err31 = { instancePath: instancePath + "/clauses/" + i0 + "/page", schemaPath: "#/properties/clauses/items/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/clauses/" + i0, schemaPath: "#/properties/clauses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.schemaVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.policy === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.asOf === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" }, message: "must have required property 'asOf'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.commit === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commit" }, message: "must have required property 'commit'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.language === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.failOn === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failOn" }, message: "must have required property 'failOn'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.overrides === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overrides" }, message: "must have required property 'overrides'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.change === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.assessments === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assessments" }, message: "must have required property 'assessments'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema112.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== void 0) {
      if (1 !== data.schemaVersion) {
        const err15 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          const err16 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err17 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "version")) {
            const err18 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.name !== void 0) {
          if ("clausegate" !== data1.name) {
            const err19 = { instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "clausegate" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          if (typeof data3 === "string") {
            if (!pattern56.test(data3)) {
              const err20 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.+-]{1,100}$" }, message: 'must match pattern "^[0-9A-Za-z.+-]{1,100}$"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data4 = data.policy;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.digest === void 0) {
          const err23 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4.catalogueDigest === void 0) {
          const err24 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "catalogueDigest" }, message: "must have required property 'catalogueDigest'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data4.edition === void 0) {
          const err25 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "edition" }, message: "must have required property 'edition'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "digest" || key2 === "catalogueDigest" || key2 === "edition")) {
            const err26 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data4.digest !== void 0) {
          let data5 = data4.digest;
          if (typeof data5 === "string") {
            if (!pattern23.test(data5)) {
              const err27 = { instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data4.catalogueDigest !== void 0) {
          let data6 = data4.catalogueDigest;
          if (typeof data6 === "string") {
            if (!pattern23.test(data6)) {
              const err29 = { instancePath: instancePath + "/policy/catalogueDigest", schemaPath: "#/properties/policy/properties/catalogueDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/policy/catalogueDigest", schemaPath: "#/properties/policy/properties/catalogueDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data4.edition !== void 0) {
          let data7 = data4.edition;
          if (typeof data7 === "string") {
            if (!pattern59.test(data7)) {
              const err31 = { instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.-]{1,100}$" }, message: 'must match pattern "^[0-9A-Za-z.-]{1,100}$"' };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data8 = data.asOf;
      if (typeof data8 === "string") {
        if (!formats0.validate(data8)) {
          const err34 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.commit !== void 0) {
      let data9 = data.commit;
      if (typeof data9 !== "string" && data9 !== null) {
        const err36 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema112.properties.commit.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern60.test(data9)) {
          const err37 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: 'must match pattern "^[0-9a-f]{40}([0-9a-f]{24})?$"' };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.shard !== void 0) {
      let data10 = data.shard;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.index === void 0) {
          const err38 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "index" }, message: "must have required property 'index'" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data10.count === void 0) {
          const err39 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data10.vendors === void 0) {
          const err40 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "vendors" }, message: "must have required property 'vendors'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data10.inventoryDigest === void 0) {
          const err41 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "inventoryDigest" }, message: "must have required property 'inventoryDigest'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data10.gateDigest === void 0) {
          const err42 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "gateDigest" }, message: "must have required property 'gateDigest'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data10.language === void 0) {
          const err43 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key3 in data10) {
          if (!(key3 === "index" || key3 === "count" || key3 === "vendors" || key3 === "inventoryDigest" || key3 === "gateDigest" || key3 === "language")) {
            const err44 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data10.index !== void 0) {
          let data11 = data10.index;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err45 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 1e3 || isNaN(data11)) {
              const err46 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err47 = { instancePath: instancePath + "/shard/index", schemaPath: "#/properties/shard/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        }
        if (data10.count !== void 0) {
          let data12 = data10.count;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err48 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1e3 || isNaN(data12)) {
              const err49 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err50 = { instancePath: instancePath + "/shard/count", schemaPath: "#/properties/shard/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data10.vendors !== void 0) {
          let data13 = data10.vendors;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err51 = { instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err52 = { instancePath: instancePath + "/shard/vendors", schemaPath: "#/properties/shard/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data10.inventoryDigest !== void 0) {
          let data14 = data10.inventoryDigest;
          if (typeof data14 === "string") {
            if (!pattern23.test(data14)) {
              const err53 = { instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/shard/inventoryDigest", schemaPath: "#/properties/shard/properties/inventoryDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data10.gateDigest !== void 0) {
          let data15 = data10.gateDigest;
          if (typeof data15 === "string") {
            if (!pattern23.test(data15)) {
              const err55 = { instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/shard/gateDigest", schemaPath: "#/properties/shard/properties/gateDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data10.language !== void 0) {
          let data16 = data10.language;
          if (typeof data16 !== "string" && data16 !== null) {
            const err57 = { instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/type", keyword: "type", params: { type: schema112.properties.shard.properties.language.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (!(data16 === "en" || data16 === "ko" || data16 === null)) {
            const err58 = { instancePath: instancePath + "/shard/language", schemaPath: "#/properties/shard/properties/language/enum", keyword: "enum", params: { allowedValues: schema112.properties.shard.properties.language.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/shard", schemaPath: "#/properties/shard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data17 = data.language;
      if (typeof data17 !== "string") {
        const err60 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (!(data17 === "en" || data17 === "ko")) {
        const err61 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema112.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data18 = data.failOn;
      if (typeof data18 !== "string") {
        const err62 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (!(data18 === "error" || data18 === "warning" || data18 === "note")) {
        const err63 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema112.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data19 = data.verdict;
      if (typeof data19 !== "string") {
        const err64 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (!(data19 === "pass" || data19 === "fail")) {
        const err65 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema112.properties.verdict.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data20 = data.summary;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.vendors === void 0) {
          const err66 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "vendors" }, message: "must have required property 'vendors'" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data20.services === void 0) {
          const err67 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data20.contracts === void 0) {
          const err68 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "contracts" }, message: "must have required property 'contracts'" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (data20.notJudged === void 0) {
          const err69 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "notJudged" }, message: "must have required property 'notJudged'" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data20.requirements === void 0) {
          const err70 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data20.findings === void 0) {
          const err71 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data20.waived === void 0) {
          const err72 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "waived" }, message: "must have required property 'waived'" };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data20.baselined === void 0) {
          const err73 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "baselined" }, message: "must have required property 'baselined'" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data20.problems === void 0) {
          const err74 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        for (const key4 in data20) {
          if (!func1.call(schema112.properties.summary.properties, key4)) {
            const err75 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data20.vendors !== void 0) {
          let data21 = data20.vendors;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err76 = { instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err77 = { instancePath: instancePath + "/summary/vendors", schemaPath: "#/properties/summary/properties/vendors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
        }
        if (data20.services !== void 0) {
          let data22 = data20.services;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err78 = { instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err79 = { instancePath: instancePath + "/summary/services", schemaPath: "#/properties/summary/properties/services/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
        }
        if (data20.contracts !== void 0) {
          let data23 = data20.contracts;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err80 = { instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err81 = { instancePath: instancePath + "/summary/contracts", schemaPath: "#/properties/summary/properties/contracts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        }
        if (data20.notJudged !== void 0) {
          let data24 = data20.notJudged;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err82 = { instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 0 || isNaN(data24)) {
              const err83 = { instancePath: instancePath + "/summary/notJudged", schemaPath: "#/properties/summary/properties/notJudged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
        }
        if (data20.requirements !== void 0) {
          let data25 = data20.requirements;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.pass === void 0) {
              const err84 = { instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: "pass" }, message: "must have required property 'pass'" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data25.fail === void 0) {
              const err85 = { instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: "fail" }, message: "must have required property 'fail'" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data25.notApplicable === void 0) {
              const err86 = { instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/required", keyword: "required", params: { missingProperty: "notApplicable" }, message: "must have required property 'notApplicable'" };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            for (const key5 in data25) {
              if (!(key5 === "pass" || key5 === "fail" || key5 === "notApplicable")) {
                const err87 = { instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data25.pass !== void 0) {
              let data26 = data25.pass;
              if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                const err88 = { instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              if (typeof data26 == "number" && isFinite(data26)) {
                if (data26 < 0 || isNaN(data26)) {
                  const err89 = { instancePath: instancePath + "/summary/requirements/pass", schemaPath: "#/properties/summary/properties/requirements/properties/pass/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            }
            if (data25.fail !== void 0) {
              let data27 = data25.fail;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err90 = { instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 < 0 || isNaN(data27)) {
                  const err91 = { instancePath: instancePath + "/summary/requirements/fail", schemaPath: "#/properties/summary/properties/requirements/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              }
            }
            if (data25.notApplicable !== void 0) {
              let data28 = data25.notApplicable;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err92 = { instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 0 || isNaN(data28)) {
                  const err93 = { instancePath: instancePath + "/summary/requirements/notApplicable", schemaPath: "#/properties/summary/properties/requirements/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/summary/requirements", schemaPath: "#/properties/summary/properties/requirements/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data20.findings !== void 0) {
          let data29 = data20.findings;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.error === void 0) {
              const err95 = { instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data29.warning === void 0) {
              const err96 = { instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: "warning" }, message: "must have required property 'warning'" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data29.note === void 0) {
              const err97 = { instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/required", keyword: "required", params: { missingProperty: "note" }, message: "must have required property 'note'" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            for (const key6 in data29) {
              if (!(key6 === "error" || key6 === "warning" || key6 === "note")) {
                const err98 = { instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data29.error !== void 0) {
              let data30 = data29.error;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                const err99 = { instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 < 0 || isNaN(data30)) {
                  const err100 = { instancePath: instancePath + "/summary/findings/error", schemaPath: "#/properties/summary/properties/findings/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
            }
            if (data29.warning !== void 0) {
              let data31 = data29.warning;
              if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                const err101 = { instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
              if (typeof data31 == "number" && isFinite(data31)) {
                if (data31 < 0 || isNaN(data31)) {
                  const err102 = { instancePath: instancePath + "/summary/findings/warning", schemaPath: "#/properties/summary/properties/findings/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              }
            }
            if (data29.note !== void 0) {
              let data32 = data29.note;
              if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                const err103 = { instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 < 0 || isNaN(data32)) {
                  const err104 = { instancePath: instancePath + "/summary/findings/note", schemaPath: "#/properties/summary/properties/findings/properties/note/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/summary/findings", schemaPath: "#/properties/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data20.waived !== void 0) {
          let data33 = data20.waived;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err106 = { instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 0 || isNaN(data33)) {
              const err107 = { instancePath: instancePath + "/summary/waived", schemaPath: "#/properties/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
        }
        if (data20.baselined !== void 0) {
          let data34 = data20.baselined;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
            const err108 = { instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 < 0 || isNaN(data34)) {
              const err109 = { instancePath: instancePath + "/summary/baselined", schemaPath: "#/properties/summary/properties/baselined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
        if (data20.problems !== void 0) {
          let data35 = data20.problems;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err110 = { instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 < 0 || isNaN(data35)) {
              const err111 = { instancePath: instancePath + "/summary/problems", schemaPath: "#/properties/summary/properties/problems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
        }
      } else {
        const err112 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data36 = data.overrides;
      if (Array.isArray(data36)) {
        const len0 = data36.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data37 = data36[i0];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.rule === void 0) {
              const err113 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            if (data37.basis === void 0) {
              const err114 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data37.from === void 0) {
              const err115 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data37.to === void 0) {
              const err116 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            for (const key7 in data37) {
              if (!(key7 === "rule" || key7 === "basis" || key7 === "from" || key7 === "to")) {
                const err117 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data37.rule !== void 0) {
              let data38 = data37.rule;
              if (typeof data38 === "string") {
                if (!pattern38.test(data38)) {
                  const err118 = { instancePath: instancePath + "/overrides/" + i0 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              } else {
                const err119 = { instancePath: instancePath + "/overrides/" + i0 + "/rule", schemaPath: "#/properties/overrides/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data37.basis !== void 0) {
              let data39 = data37.basis;
              if (typeof data39 !== "string") {
                const err120 = { instancePath: instancePath + "/overrides/" + i0 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
              if (!(data39 === "statute" || data39 === "guideline" || data39 === "gate")) {
                const err121 = { instancePath: instancePath + "/overrides/" + i0 + "/basis", schemaPath: "#/properties/overrides/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema112.properties.overrides.items.properties.basis.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data37.from !== void 0) {
              let data40 = data37.from;
              if (typeof data40 !== "string") {
                const err122 = { instancePath: instancePath + "/overrides/" + i0 + "/from", schemaPath: "#/properties/overrides/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
              if (!(data40 === "error" || data40 === "warning" || data40 === "note")) {
                const err123 = { instancePath: instancePath + "/overrides/" + i0 + "/from", schemaPath: "#/properties/overrides/items/properties/from/enum", keyword: "enum", params: { allowedValues: schema112.properties.overrides.items.properties.from.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data37.to !== void 0) {
              let data41 = data37.to;
              if (typeof data41 !== "string") {
                const err124 = { instancePath: instancePath + "/overrides/" + i0 + "/to", schemaPath: "#/properties/overrides/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              if (!(data41 === "error" || data41 === "warning" || data41 === "note" || data41 === "off")) {
                const err125 = { instancePath: instancePath + "/overrides/" + i0 + "/to", schemaPath: "#/properties/overrides/items/properties/to/enum", keyword: "enum", params: { allowedValues: schema112.properties.overrides.items.properties.to.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
          } else {
            const err126 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.change !== void 0) {
      let data42 = data.change;
      const _errs92 = errors;
      let valid10 = false;
      const _errs93 = errors;
      if (!validate71(data42, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs93 === errors;
      valid10 = valid10 || _valid0;
      const _errs94 = errors;
      if (data42 !== null) {
        const err128 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
      var _valid0 = _errs94 === errors;
      valid10 = valid10 || _valid0;
      if (!valid10) {
        const err129 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err129];
        } else {
          vErrors.push(err129);
        }
        errors++;
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
    }
    if (data.findings !== void 0) {
      let data43 = data.findings;
      if (Array.isArray(data43)) {
        const len1 = data43.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data44 = data43[i1];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.id === void 0) {
              const err130 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data44.rule === void 0) {
              const err131 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            if (data44.requirement === void 0) {
              const err132 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (data44.severity === void 0) {
              const err133 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'" };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            if (data44.disposition === void 0) {
              const err134 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "disposition" }, message: "must have required property 'disposition'" };
              if (vErrors === null) {
                vErrors = [err134];
              } else {
                vErrors.push(err134);
              }
              errors++;
            }
            if (data44.waiver === void 0) {
              const err135 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "waiver" }, message: "must have required property 'waiver'" };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            if (data44.change === void 0) {
              const err136 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
            if (data44.worse === void 0) {
              const err137 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "worse" }, message: "must have required property 'worse'" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (data44.basis === void 0) {
              const err138 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            if (data44.citation === void 0) {
              const err139 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "citation" }, message: "must have required property 'citation'" };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            if (data44.title === void 0) {
              const err140 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
            if (data44.message === void 0) {
              const err141 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
            if (data44.remedy === void 0) {
              const err142 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'" };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (data44.vendor === void 0) {
              const err143 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
            if (data44.service === void 0) {
              const err144 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'" };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (data44.contract === void 0) {
              const err145 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            if (data44.guideline === void 0) {
              const err146 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "guideline" }, message: "must have required property 'guideline'" };
              if (vErrors === null) {
                vErrors = [err146];
              } else {
                vErrors.push(err146);
              }
              errors++;
            }
            if (data44.file === void 0) {
              const err147 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data44.line === void 0) {
              const err148 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data44.column === void 0) {
              const err149 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data44.endLine === void 0) {
              const err150 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'" };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data44.endColumn === void 0) {
              const err151 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'" };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            if (data44.pointer === void 0) {
              const err152 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property 'pointer'" };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            if (data44.page === void 0) {
              const err153 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            if (data44.args === void 0) {
              const err154 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
            for (const key8 in data44) {
              if (!func1.call(schema112.properties.findings.items.properties, key8)) {
                const err155 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data44.id !== void 0) {
              let data45 = data44.id;
              if (typeof data45 === "string") {
                if (!pattern54.test(data45)) {
                  const err156 = { instancePath: instancePath + "/findings/" + i1 + "/id", schemaPath: "#/properties/findings/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              } else {
                const err157 = { instancePath: instancePath + "/findings/" + i1 + "/id", schemaPath: "#/properties/findings/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data44.rule !== void 0) {
              let data46 = data44.rule;
              if (typeof data46 === "string") {
                if (!pattern38.test(data46)) {
                  const err158 = { instancePath: instancePath + "/findings/" + i1 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}-[0-9]{2}$" }, message: 'must match pattern "^[A-Z]{3}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              } else {
                const err159 = { instancePath: instancePath + "/findings/" + i1 + "/rule", schemaPath: "#/properties/findings/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data44.requirement !== void 0) {
              if (typeof data44.requirement !== "string") {
                const err160 = { instancePath: instancePath + "/findings/" + i1 + "/requirement", schemaPath: "#/properties/findings/items/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data44.severity !== void 0) {
              let data48 = data44.severity;
              if (typeof data48 !== "string") {
                const err161 = { instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
              if (!(data48 === "error" || data48 === "warning" || data48 === "note")) {
                const err162 = { instancePath: instancePath + "/findings/" + i1 + "/severity", schemaPath: "#/properties/findings/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema112.properties.findings.items.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data44.disposition !== void 0) {
              let data49 = data44.disposition;
              if (typeof data49 !== "string") {
                const err163 = { instancePath: instancePath + "/findings/" + i1 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
              if (!(data49 === "open" || data49 === "waived" || data49 === "baselined")) {
                const err164 = { instancePath: instancePath + "/findings/" + i1 + "/disposition", schemaPath: "#/properties/findings/items/properties/disposition/enum", keyword: "enum", params: { allowedValues: schema112.properties.findings.items.properties.disposition.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
            if (data44.waiver !== void 0) {
              let data50 = data44.waiver;
              const _errs112 = errors;
              let valid14 = false;
              const _errs113 = errors;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                if (data50.reason === void 0) {
                  const err165 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
                if (data50.owner === void 0) {
                  const err166 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
                if (data50.approver === void 0) {
                  const err167 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: "approver" }, message: "must have required property 'approver'" };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
                if (data50.approvedOn === void 0) {
                  const err168 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: "approvedOn" }, message: "must have required property 'approvedOn'" };
                  if (vErrors === null) {
                    vErrors = [err168];
                  } else {
                    vErrors.push(err168);
                  }
                  errors++;
                }
                if (data50.expiresOn === void 0) {
                  const err169 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: "expiresOn" }, message: "must have required property 'expiresOn'" };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
                if (data50.ticket === void 0) {
                  const err170 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/required", keyword: "required", params: { missingProperty: "ticket" }, message: "must have required property 'ticket'" };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
                for (const key9 in data50) {
                  if (!(key9 === "reason" || key9 === "owner" || key9 === "approver" || key9 === "approvedOn" || key9 === "expiresOn" || key9 === "ticket")) {
                    const err171 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                if (data50.reason !== void 0) {
                  if (typeof data50.reason !== "string") {
                    const err172 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/reason", schemaPath: "#/$defs/waiver_note/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
                if (data50.owner !== void 0) {
                  if (typeof data50.owner !== "string") {
                    const err173 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/owner", schemaPath: "#/$defs/waiver_note/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                }
                if (data50.approver !== void 0) {
                  if (typeof data50.approver !== "string") {
                    const err174 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/approver", schemaPath: "#/$defs/waiver_note/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data50.approvedOn !== void 0) {
                  let data54 = data50.approvedOn;
                  if (typeof data54 === "string") {
                    if (!formats0.validate(data54)) {
                      const err175 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  } else {
                    const err176 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/approvedOn", schemaPath: "#/$defs/waiver_note/properties/approvedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data50.expiresOn !== void 0) {
                  let data55 = data50.expiresOn;
                  if (typeof data55 === "string") {
                    if (!formats0.validate(data55)) {
                      const err177 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                  } else {
                    const err178 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/expiresOn", schemaPath: "#/$defs/waiver_note/properties/expiresOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
                if (data50.ticket !== void 0) {
                  let data56 = data50.ticket;
                  if (typeof data56 !== "string" && data56 !== null) {
                    const err179 = { instancePath: instancePath + "/findings/" + i1 + "/waiver/ticket", schemaPath: "#/$defs/waiver_note/properties/ticket/type", keyword: "type", params: { type: schema117.properties.ticket.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
              } else {
                const err180 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/$defs/waiver_note/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
              var _valid1 = _errs113 === errors;
              valid14 = valid14 || _valid1;
              const _errs129 = errors;
              if (data50 !== null) {
                const err181 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              var _valid1 = _errs129 === errors;
              valid14 = valid14 || _valid1;
              if (!valid14) {
                const err182 = { instancePath: instancePath + "/findings/" + i1 + "/waiver", schemaPath: "#/properties/findings/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
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
            }
            if (data44.change !== void 0) {
              let data57 = data44.change;
              if (typeof data57 !== "string" && data57 !== null) {
                const err183 = { instancePath: instancePath + "/findings/" + i1 + "/change", schemaPath: "#/properties/findings/items/properties/change/type", keyword: "type", params: { type: schema112.properties.findings.items.properties.change.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
              if (!(data57 === "introduced" || data57 === "existing" || data57 === "resolved" || data57 === null)) {
                const err184 = { instancePath: instancePath + "/findings/" + i1 + "/change", schemaPath: "#/properties/findings/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema112.properties.findings.items.properties.change.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
            if (data44.worse !== void 0) {
              if (typeof data44.worse !== "boolean") {
                const err185 = { instancePath: instancePath + "/findings/" + i1 + "/worse", schemaPath: "#/properties/findings/items/properties/worse/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
            if (data44.basis !== void 0) {
              let data59 = data44.basis;
              if (typeof data59 !== "string") {
                const err186 = { instancePath: instancePath + "/findings/" + i1 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
              if (!(data59 === "statute" || data59 === "guideline" || data59 === "gate")) {
                const err187 = { instancePath: instancePath + "/findings/" + i1 + "/basis", schemaPath: "#/properties/findings/items/properties/basis/enum", keyword: "enum", params: { allowedValues: schema112.properties.findings.items.properties.basis.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            }
            if (data44.citation !== void 0) {
              if (typeof data44.citation !== "string") {
                const err188 = { instancePath: instancePath + "/findings/" + i1 + "/citation", schemaPath: "#/properties/findings/items/properties/citation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
            if (data44.title !== void 0) {
              if (typeof data44.title !== "string") {
                const err189 = { instancePath: instancePath + "/findings/" + i1 + "/title", schemaPath: "#/properties/findings/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data44.message !== void 0) {
              if (typeof data44.message !== "string") {
                const err190 = { instancePath: instancePath + "/findings/" + i1 + "/message", schemaPath: "#/properties/findings/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data44.remedy !== void 0) {
              if (typeof data44.remedy !== "string") {
                const err191 = { instancePath: instancePath + "/findings/" + i1 + "/remedy", schemaPath: "#/properties/findings/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data44.vendor !== void 0) {
              let data64 = data44.vendor;
              if (typeof data64 !== "string" && data64 !== null) {
                const err192 = { instancePath: instancePath + "/findings/" + i1 + "/vendor", schemaPath: "#/properties/findings/items/properties/vendor/type", keyword: "type", params: { type: schema112.properties.findings.items.properties.vendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data44.service !== void 0) {
              let data65 = data44.service;
              if (typeof data65 !== "string" && data65 !== null) {
                const err193 = { instancePath: instancePath + "/findings/" + i1 + "/service", schemaPath: "#/properties/findings/items/properties/service/type", keyword: "type", params: { type: schema112.properties.findings.items.properties.service.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            if (data44.contract !== void 0) {
              let data66 = data44.contract;
              if (typeof data66 !== "string" && data66 !== null) {
                const err194 = { instancePath: instancePath + "/findings/" + i1 + "/contract", schemaPath: "#/properties/findings/items/properties/contract/type", keyword: "type", params: { type: schema112.properties.findings.items.properties.contract.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
            if (data44.guideline !== void 0) {
              let data67 = data44.guideline;
              if (typeof data67 !== "string" && data67 !== null) {
                const err195 = { instancePath: instancePath + "/findings/" + i1 + "/guideline", schemaPath: "#/properties/findings/items/properties/guideline/type", keyword: "type", params: { type: schema112.properties.findings.items.properties.guideline.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
            if (data44.file !== void 0) {
              if (typeof data44.file !== "string") {
                const err196 = { instancePath: instancePath + "/findings/" + i1 + "/file", schemaPath: "#/properties/findings/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
            if (data44.line !== void 0) {
              let data69 = data44.line;
              if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
                const err197 = { instancePath: instancePath + "/findings/" + i1 + "/line", schemaPath: "#/properties/findings/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
              if (typeof data69 == "number" && isFinite(data69)) {
                if (data69 < 1 || isNaN(data69)) {
                  const err198 = { instancePath: instancePath + "/findings/" + i1 + "/line", schemaPath: "#/properties/findings/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
              }
            }
            if (data44.column !== void 0) {
              let data70 = data44.column;
              if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                const err199 = { instancePath: instancePath + "/findings/" + i1 + "/column", schemaPath: "#/properties/findings/items/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              if (typeof data70 == "number" && isFinite(data70)) {
                if (data70 < 1 || isNaN(data70)) {
                  const err200 = { instancePath: instancePath + "/findings/" + i1 + "/column", schemaPath: "#/properties/findings/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              }
            }
            if (data44.endLine !== void 0) {
              let data71 = data44.endLine;
              if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                const err201 = { instancePath: instancePath + "/findings/" + i1 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
              if (typeof data71 == "number" && isFinite(data71)) {
                if (data71 < 1 || isNaN(data71)) {
                  const err202 = { instancePath: instancePath + "/findings/" + i1 + "/endLine", schemaPath: "#/properties/findings/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
              }
            }
            if (data44.endColumn !== void 0) {
              let data72 = data44.endColumn;
              if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                const err203 = { instancePath: instancePath + "/findings/" + i1 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
              if (typeof data72 == "number" && isFinite(data72)) {
                if (data72 < 1 || isNaN(data72)) {
                  const err204 = { instancePath: instancePath + "/findings/" + i1 + "/endColumn", schemaPath: "#/properties/findings/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              }
            }
            if (data44.pointer !== void 0) {
              if (typeof data44.pointer !== "string") {
                const err205 = { instancePath: instancePath + "/findings/" + i1 + "/pointer", schemaPath: "#/properties/findings/items/properties/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data44.page !== void 0) {
              if (typeof data44.page !== "string") {
                const err206 = { instancePath: instancePath + "/findings/" + i1 + "/page", schemaPath: "#/properties/findings/items/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data44.args !== void 0) {
              let data75 = data44.args;
              if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                for (const key10 in data75) {
                  let data76 = data75[key10];
                  const _errs172 = errors;
                  let valid19 = false;
                  const _errs173 = errors;
                  if (typeof data76 !== "string") {
                    const err207 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                  var _valid2 = _errs173 === errors;
                  valid19 = valid19 || _valid2;
                  const _errs175 = errors;
                  if (!(typeof data76 == "number" && isFinite(data76))) {
                    const err208 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                  var _valid2 = _errs175 === errors;
                  valid19 = valid19 || _valid2;
                  const _errs177 = errors;
                  if (Array.isArray(data76)) {
                    const len2 = data76.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      if (typeof data76[i2] !== "string") {
                        const err209 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                  var _valid2 = _errs177 === errors;
                  valid19 = valid19 || _valid2;
                  if (!valid19) {
                    const err211 = { instancePath: instancePath + "/findings/" + i1 + "/args/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
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
                }
              } else {
                const err212 = { instancePath: instancePath + "/findings/" + i1 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data44.detail !== void 0) {
              let data78 = data44.detail;
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                if (data78.section === void 0) {
                  const err213 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
                if (data78.citation === void 0) {
                  const err214 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "citation" }, message: "must have required property 'citation'" };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
                if (data78.title === void 0) {
                  const err215 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
                if (data78.message === void 0) {
                  const err216 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
                if (data78.remedy === void 0) {
                  const err217 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'" };
                  if (vErrors === null) {
                    vErrors = [err217];
                  } else {
                    vErrors.push(err217);
                  }
                  errors++;
                }
                if (data78.frame === void 0) {
                  const err218 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "frame" }, message: "must have required property 'frame'" };
                  if (vErrors === null) {
                    vErrors = [err218];
                  } else {
                    vErrors.push(err218);
                  }
                  errors++;
                }
                if (data78.excuse === void 0) {
                  const err219 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/required", keyword: "required", params: { missingProperty: "excuse" }, message: "must have required property 'excuse'" };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
                for (const key11 in data78) {
                  if (!(key11 === "section" || key11 === "citation" || key11 === "title" || key11 === "message" || key11 === "remedy" || key11 === "frame" || key11 === "excuse")) {
                    const err220 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                }
                if (data78.section !== void 0) {
                  if (typeof data78.section !== "string") {
                    const err221 = { instancePath: instancePath + "/findings/" + i1 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
                if (data78.citation !== void 0) {
                  let data80 = data78.citation;
                  if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                    if (data80.en === void 0) {
                      const err222 = { instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
                      if (vErrors === null) {
                        vErrors = [err222];
                      } else {
                        vErrors.push(err222);
                      }
                      errors++;
                    }
                    if (data80.ko === void 0) {
                      const err223 = { instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "ko" }, message: "must have required property 'ko'" };
                      if (vErrors === null) {
                        vErrors = [err223];
                      } else {
                        vErrors.push(err223);
                      }
                      errors++;
                    }
                    for (const key12 in data80) {
                      if (!(key12 === "en" || key12 === "ko")) {
                        const err224 = { instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err224];
                        } else {
                          vErrors.push(err224);
                        }
                        errors++;
                      }
                    }
                    if (data80.en !== void 0) {
                      if (typeof data80.en !== "string") {
                        const err225 = { instancePath: instancePath + "/findings/" + i1 + "/detail/citation/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err225];
                        } else {
                          vErrors.push(err225);
                        }
                        errors++;
                      }
                    }
                    if (data80.ko !== void 0) {
                      if (typeof data80.ko !== "string") {
                        const err226 = { instancePath: instancePath + "/findings/" + i1 + "/detail/citation/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err226];
                        } else {
                          vErrors.push(err226);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err227 = { instancePath: instancePath + "/findings/" + i1 + "/detail/citation", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                }
                if (data78.title !== void 0) {
                  let data83 = data78.title;
                  if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                    if (data83.en === void 0) {
                      const err228 = { instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
                      if (vErrors === null) {
                        vErrors = [err228];
                      } else {
                        vErrors.push(err228);
                      }
                      errors++;
                    }
                    if (data83.ko === void 0) {
                      const err229 = { instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "ko" }, message: "must have required property 'ko'" };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                    for (const key13 in data83) {
                      if (!(key13 === "en" || key13 === "ko")) {
                        const err230 = { instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err230];
                        } else {
                          vErrors.push(err230);
                        }
                        errors++;
                      }
                    }
                    if (data83.en !== void 0) {
                      if (typeof data83.en !== "string") {
                        const err231 = { instancePath: instancePath + "/findings/" + i1 + "/detail/title/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err231];
                        } else {
                          vErrors.push(err231);
                        }
                        errors++;
                      }
                    }
                    if (data83.ko !== void 0) {
                      if (typeof data83.ko !== "string") {
                        const err232 = { instancePath: instancePath + "/findings/" + i1 + "/detail/title/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err232];
                        } else {
                          vErrors.push(err232);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err233 = { instancePath: instancePath + "/findings/" + i1 + "/detail/title", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                }
                if (data78.message !== void 0) {
                  let data86 = data78.message;
                  if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                    if (data86.en === void 0) {
                      const err234 = { instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                    if (data86.ko === void 0) {
                      const err235 = { instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "ko" }, message: "must have required property 'ko'" };
                      if (vErrors === null) {
                        vErrors = [err235];
                      } else {
                        vErrors.push(err235);
                      }
                      errors++;
                    }
                    for (const key14 in data86) {
                      if (!(key14 === "en" || key14 === "ko")) {
                        const err236 = { instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err236];
                        } else {
                          vErrors.push(err236);
                        }
                        errors++;
                      }
                    }
                    if (data86.en !== void 0) {
                      if (typeof data86.en !== "string") {
                        const err237 = { instancePath: instancePath + "/findings/" + i1 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err237];
                        } else {
                          vErrors.push(err237);
                        }
                        errors++;
                      }
                    }
                    if (data86.ko !== void 0) {
                      if (typeof data86.ko !== "string") {
                        const err238 = { instancePath: instancePath + "/findings/" + i1 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err239 = { instancePath: instancePath + "/findings/" + i1 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                }
                if (data78.remedy !== void 0) {
                  let data89 = data78.remedy;
                  if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                    if (data89.en === void 0) {
                      const err240 = { instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                    if (data89.ko === void 0) {
                      const err241 = { instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "ko" }, message: "must have required property 'ko'" };
                      if (vErrors === null) {
                        vErrors = [err241];
                      } else {
                        vErrors.push(err241);
                      }
                      errors++;
                    }
                    for (const key15 in data89) {
                      if (!(key15 === "en" || key15 === "ko")) {
                        const err242 = { instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err242];
                        } else {
                          vErrors.push(err242);
                        }
                        errors++;
                      }
                    }
                    if (data89.en !== void 0) {
                      if (typeof data89.en !== "string") {
                        const err243 = { instancePath: instancePath + "/findings/" + i1 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err243];
                        } else {
                          vErrors.push(err243);
                        }
                        errors++;
                      }
                    }
                    if (data89.ko !== void 0) {
                      if (typeof data89.ko !== "string") {
                        const err244 = { instancePath: instancePath + "/findings/" + i1 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err244];
                        } else {
                          vErrors.push(err244);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err245 = { instancePath: instancePath + "/findings/" + i1 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err245];
                    } else {
                      vErrors.push(err245);
                    }
                    errors++;
                  }
                }
                if (data78.frame !== void 0) {
                  let data92 = data78.frame;
                  if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                    if (data92.firstLine === void 0) {
                      const err246 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: "firstLine" }, message: "must have required property 'firstLine'" };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    if (data92.lines === void 0) {
                      const err247 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'" };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                    for (const key16 in data92) {
                      if (!(key16 === "firstLine" || key16 === "lines")) {
                        const err248 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      }
                    }
                    if (data92.firstLine !== void 0) {
                      let data93 = data92.firstLine;
                      if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                        const err249 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err249];
                        } else {
                          vErrors.push(err249);
                        }
                        errors++;
                      }
                      if (typeof data93 == "number" && isFinite(data93)) {
                        if (data93 < 1 || isNaN(data93)) {
                          const err250 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err250];
                          } else {
                            vErrors.push(err250);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data92.lines !== void 0) {
                      let data94 = data92.lines;
                      if (Array.isArray(data94)) {
                        const len3 = data94.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          if (typeof data94[i3] !== "string") {
                            const err251 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame/lines/" + i3, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err251];
                            } else {
                              vErrors.push(err251);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err252 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err253 = { instancePath: instancePath + "/findings/" + i1 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err253];
                    } else {
                      vErrors.push(err253);
                    }
                    errors++;
                  }
                }
                if (data78.excuse !== void 0) {
                  let data96 = data78.excuse;
                  if (typeof data96 === "string") {
                    if (!pattern73.test(data96)) {
                      const err254 = { instancePath: instancePath + "/findings/" + i1 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{32})?$" }, message: 'must match pattern "^([0-9a-f]{32})?$"' };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                  } else {
                    const err255 = { instancePath: instancePath + "/findings/" + i1 + "/detail/excuse", schemaPath: "#/properties/findings/items/properties/detail/properties/excuse/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err255];
                    } else {
                      vErrors.push(err255);
                    }
                    errors++;
                  }
                }
              } else {
                const err256 = { instancePath: instancePath + "/findings/" + i1 + "/detail", schemaPath: "#/properties/findings/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
          } else {
            const err257 = { instancePath: instancePath + "/findings/" + i1, schemaPath: "#/properties/findings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
      } else {
        const err258 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data97 = data.problems;
      if (Array.isArray(data97)) {
        const len4 = data97.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data98 = data97[i4];
          if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
            if (data98.code === void 0) {
              const err259 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
            if (data98.message === void 0) {
              const err260 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
            if (data98.remedy === void 0) {
              const err261 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'" };
              if (vErrors === null) {
                vErrors = [err261];
              } else {
                vErrors.push(err261);
              }
              errors++;
            }
            if (data98.vendor === void 0) {
              const err262 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
            if (data98.change === void 0) {
              const err263 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
            if (data98.file === void 0) {
              const err264 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
              if (vErrors === null) {
                vErrors = [err264];
              } else {
                vErrors.push(err264);
              }
              errors++;
            }
            if (data98.line === void 0) {
              const err265 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
            if (data98.column === void 0) {
              const err266 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'" };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
            if (data98.endLine === void 0) {
              const err267 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "endLine" }, message: "must have required property 'endLine'" };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            if (data98.endColumn === void 0) {
              const err268 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "endColumn" }, message: "must have required property 'endColumn'" };
              if (vErrors === null) {
                vErrors = [err268];
              } else {
                vErrors.push(err268);
              }
              errors++;
            }
            if (data98.pointer === void 0) {
              const err269 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "pointer" }, message: "must have required property 'pointer'" };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
            if (data98.args === void 0) {
              const err270 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'" };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
            }
            for (const key17 in data98) {
              if (!func1.call(schema112.properties.problems.items.properties, key17)) {
                const err271 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            }
            if (data98.code !== void 0) {
              if (typeof data98.code !== "string") {
                const err272 = { instancePath: instancePath + "/problems/" + i4 + "/code", schemaPath: "#/properties/problems/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            }
            if (data98.message !== void 0) {
              if (typeof data98.message !== "string") {
                const err273 = { instancePath: instancePath + "/problems/" + i4 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
            if (data98.remedy !== void 0) {
              if (typeof data98.remedy !== "string") {
                const err274 = { instancePath: instancePath + "/problems/" + i4 + "/remedy", schemaPath: "#/properties/problems/items/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
            }
            if (data98.vendor !== void 0) {
              let data102 = data98.vendor;
              if (typeof data102 !== "string" && data102 !== null) {
                const err275 = { instancePath: instancePath + "/problems/" + i4 + "/vendor", schemaPath: "#/properties/problems/items/properties/vendor/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.vendor.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
            if (data98.change !== void 0) {
              let data103 = data98.change;
              if (typeof data103 !== "string" && data103 !== null) {
                const err276 = { instancePath: instancePath + "/problems/" + i4 + "/change", schemaPath: "#/properties/problems/items/properties/change/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.change.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              }
              if (!(data103 === "introduced" || data103 === "existing" || data103 === null)) {
                const err277 = { instancePath: instancePath + "/problems/" + i4 + "/change", schemaPath: "#/properties/problems/items/properties/change/enum", keyword: "enum", params: { allowedValues: schema112.properties.problems.items.properties.change.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
            if (data98.file !== void 0) {
              if (typeof data98.file !== "string") {
                const err278 = { instancePath: instancePath + "/problems/" + i4 + "/file", schemaPath: "#/properties/problems/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            }
            if (data98.line !== void 0) {
              let data105 = data98.line;
              if (!(typeof data105 == "number" && (!(data105 % 1) && !isNaN(data105)) && isFinite(data105)) && data105 !== null) {
                const err279 = { instancePath: instancePath + "/problems/" + i4 + "/line", schemaPath: "#/properties/problems/items/properties/line/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.line.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
              if (typeof data105 == "number" && isFinite(data105)) {
                if (data105 < 1 || isNaN(data105)) {
                  const err280 = { instancePath: instancePath + "/problems/" + i4 + "/line", schemaPath: "#/properties/problems/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
              }
            }
            if (data98.column !== void 0) {
              let data106 = data98.column;
              if (!(typeof data106 == "number" && (!(data106 % 1) && !isNaN(data106)) && isFinite(data106)) && data106 !== null) {
                const err281 = { instancePath: instancePath + "/problems/" + i4 + "/column", schemaPath: "#/properties/problems/items/properties/column/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.column.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
              if (typeof data106 == "number" && isFinite(data106)) {
                if (data106 < 1 || isNaN(data106)) {
                  const err282 = { instancePath: instancePath + "/problems/" + i4 + "/column", schemaPath: "#/properties/problems/items/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err282];
                  } else {
                    vErrors.push(err282);
                  }
                  errors++;
                }
              }
            }
            if (data98.endLine !== void 0) {
              let data107 = data98.endLine;
              if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107)) && data107 !== null) {
                const err283 = { instancePath: instancePath + "/problems/" + i4 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.endLine.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
              if (typeof data107 == "number" && isFinite(data107)) {
                if (data107 < 1 || isNaN(data107)) {
                  const err284 = { instancePath: instancePath + "/problems/" + i4 + "/endLine", schemaPath: "#/properties/problems/items/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err284];
                  } else {
                    vErrors.push(err284);
                  }
                  errors++;
                }
              }
            }
            if (data98.endColumn !== void 0) {
              let data108 = data98.endColumn;
              if (!(typeof data108 == "number" && (!(data108 % 1) && !isNaN(data108)) && isFinite(data108)) && data108 !== null) {
                const err285 = { instancePath: instancePath + "/problems/" + i4 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.endColumn.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
              if (typeof data108 == "number" && isFinite(data108)) {
                if (data108 < 1 || isNaN(data108)) {
                  const err286 = { instancePath: instancePath + "/problems/" + i4 + "/endColumn", schemaPath: "#/properties/problems/items/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
              }
            }
            if (data98.pointer !== void 0) {
              let data109 = data98.pointer;
              if (typeof data109 !== "string" && data109 !== null) {
                const err287 = { instancePath: instancePath + "/problems/" + i4 + "/pointer", schemaPath: "#/properties/problems/items/properties/pointer/type", keyword: "type", params: { type: schema112.properties.problems.items.properties.pointer.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err287];
                } else {
                  vErrors.push(err287);
                }
                errors++;
              }
            }
            if (data98.args !== void 0) {
              let data110 = data98.args;
              if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                for (const key18 in data110) {
                  let data111 = data110[key18];
                  const _errs263 = errors;
                  let valid41 = false;
                  const _errs264 = errors;
                  if (typeof data111 !== "string") {
                    const err288 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                  var _valid3 = _errs264 === errors;
                  valid41 = valid41 || _valid3;
                  const _errs266 = errors;
                  if (!(typeof data111 == "number" && isFinite(data111))) {
                    const err289 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                  var _valid3 = _errs266 === errors;
                  valid41 = valid41 || _valid3;
                  const _errs268 = errors;
                  if (Array.isArray(data111)) {
                    const len5 = data111.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      if (typeof data111[i5] !== "string") {
                        const err290 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err290];
                        } else {
                          vErrors.push(err290);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err291 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                  var _valid3 = _errs268 === errors;
                  valid41 = valid41 || _valid3;
                  if (!valid41) {
                    const err292 = { instancePath: instancePath + "/problems/" + i4 + "/args/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/report_args/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err292];
                    } else {
                      vErrors.push(err292);
                    }
                    errors++;
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
                }
              } else {
                const err293 = { instancePath: instancePath + "/problems/" + i4 + "/args", schemaPath: "#/$defs/report_args/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data98.detail !== void 0) {
              let data113 = data98.detail;
              if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                if (data113.section === void 0) {
                  const err294 = { instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
                  if (vErrors === null) {
                    vErrors = [err294];
                  } else {
                    vErrors.push(err294);
                  }
                  errors++;
                }
                if (data113.message === void 0) {
                  const err295 = { instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
                if (data113.remedy === void 0) {
                  const err296 = { instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'" };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
                if (data113.frame === void 0) {
                  const err297 = { instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/required", keyword: "required", params: { missingProperty: "frame" }, message: "must have required property 'frame'" };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
                for (const key19 in data113) {
                  if (!(key19 === "section" || key19 === "message" || key19 === "remedy" || key19 === "frame")) {
                    const err298 = { instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                }
                if (data113.section !== void 0) {
                  if (typeof data113.section !== "string") {
                    const err299 = { instancePath: instancePath + "/problems/" + i4 + "/detail/section", schemaPath: "#/$defs/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err299];
                    } else {
                      vErrors.push(err299);
                    }
                    errors++;
                  }
                }
                if (data113.message !== void 0) {
                  let data115 = data113.message;
                  if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                    if (data115.en === void 0) {
                      const err300 = { instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
                      if (vErrors === null) {
                        vErrors = [err300];
                      } else {
                        vErrors.push(err300);
                      }
                      errors++;
                    }
                    if (data115.ko === void 0) {
                      const err301 = { instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "ko" }, message: "must have required property 'ko'" };
                      if (vErrors === null) {
                        vErrors = [err301];
                      } else {
                        vErrors.push(err301);
                      }
                      errors++;
                    }
                    for (const key20 in data115) {
                      if (!(key20 === "en" || key20 === "ko")) {
                        const err302 = { instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err302];
                        } else {
                          vErrors.push(err302);
                        }
                        errors++;
                      }
                    }
                    if (data115.en !== void 0) {
                      if (typeof data115.en !== "string") {
                        const err303 = { instancePath: instancePath + "/problems/" + i4 + "/detail/message/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err303];
                        } else {
                          vErrors.push(err303);
                        }
                        errors++;
                      }
                    }
                    if (data115.ko !== void 0) {
                      if (typeof data115.ko !== "string") {
                        const err304 = { instancePath: instancePath + "/problems/" + i4 + "/detail/message/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err304];
                        } else {
                          vErrors.push(err304);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err305 = { instancePath: instancePath + "/problems/" + i4 + "/detail/message", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                }
                if (data113.remedy !== void 0) {
                  let data118 = data113.remedy;
                  if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                    if (data118.en === void 0) {
                      const err306 = { instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
                      if (vErrors === null) {
                        vErrors = [err306];
                      } else {
                        vErrors.push(err306);
                      }
                      errors++;
                    }
                    if (data118.ko === void 0) {
                      const err307 = { instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/required", keyword: "required", params: { missingProperty: "ko" }, message: "must have required property 'ko'" };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                    for (const key21 in data118) {
                      if (!(key21 === "en" || key21 === "ko")) {
                        const err308 = { instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err308];
                        } else {
                          vErrors.push(err308);
                        }
                        errors++;
                      }
                    }
                    if (data118.en !== void 0) {
                      if (typeof data118.en !== "string") {
                        const err309 = { instancePath: instancePath + "/problems/" + i4 + "/detail/remedy/en", schemaPath: "#/$defs/localized/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err309];
                        } else {
                          vErrors.push(err309);
                        }
                        errors++;
                      }
                    }
                    if (data118.ko !== void 0) {
                      if (typeof data118.ko !== "string") {
                        const err310 = { instancePath: instancePath + "/problems/" + i4 + "/detail/remedy/ko", schemaPath: "#/$defs/localized/properties/ko/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err310];
                        } else {
                          vErrors.push(err310);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err311 = { instancePath: instancePath + "/problems/" + i4 + "/detail/remedy", schemaPath: "#/$defs/localized/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err311];
                    } else {
                      vErrors.push(err311);
                    }
                    errors++;
                  }
                }
                if (data113.frame !== void 0) {
                  let data121 = data113.frame;
                  const _errs295 = errors;
                  let valid50 = false;
                  const _errs296 = errors;
                  if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                    if (data121.firstLine === void 0) {
                      const err312 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: "firstLine" }, message: "must have required property 'firstLine'" };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                    if (data121.lines === void 0) {
                      const err313 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'" };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                    for (const key22 in data121) {
                      if (!(key22 === "firstLine" || key22 === "lines")) {
                        const err314 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err314];
                        } else {
                          vErrors.push(err314);
                        }
                        errors++;
                      }
                    }
                    if (data121.firstLine !== void 0) {
                      let data122 = data121.firstLine;
                      if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                        const err315 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err315];
                        } else {
                          vErrors.push(err315);
                        }
                        errors++;
                      }
                      if (typeof data122 == "number" && isFinite(data122)) {
                        if (data122 < 1 || isNaN(data122)) {
                          const err316 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/firstLine", schemaPath: "#/$defs/frame/properties/firstLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                          if (vErrors === null) {
                            vErrors = [err316];
                          } else {
                            vErrors.push(err316);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data121.lines !== void 0) {
                      let data123 = data121.lines;
                      if (Array.isArray(data123)) {
                        const len6 = data123.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          if (typeof data123[i6] !== "string") {
                            const err317 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/lines/" + i6, schemaPath: "#/$defs/frame/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err317];
                            } else {
                              vErrors.push(err317);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err318 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame/lines", schemaPath: "#/$defs/frame/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err318];
                        } else {
                          vErrors.push(err318);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err319 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/$defs/frame/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err319];
                    } else {
                      vErrors.push(err319);
                    }
                    errors++;
                  }
                  var _valid4 = _errs296 === errors;
                  valid50 = valid50 || _valid4;
                  const _errs306 = errors;
                  if (data121 !== null) {
                    const err320 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err320];
                    } else {
                      vErrors.push(err320);
                    }
                    errors++;
                  }
                  var _valid4 = _errs306 === errors;
                  valid50 = valid50 || _valid4;
                  if (!valid50) {
                    const err321 = { instancePath: instancePath + "/problems/" + i4 + "/detail/frame", schemaPath: "#/properties/problems/items/properties/detail/properties/frame/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err321];
                    } else {
                      vErrors.push(err321);
                    }
                    errors++;
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
                }
              } else {
                const err322 = { instancePath: instancePath + "/problems/" + i4 + "/detail", schemaPath: "#/properties/problems/items/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
            }
          } else {
            const err323 = { instancePath: instancePath + "/problems/" + i4, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err323];
            } else {
              vErrors.push(err323);
            }
            errors++;
          }
        }
      } else {
        const err324 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err324];
        } else {
          vErrors.push(err324);
        }
        errors++;
      }
    }
    if (data.assessments !== void 0) {
      let data125 = data.assessments;
      if (Array.isArray(data125)) {
        const len7 = data125.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate75(data125[i7], { instancePath: instancePath + "/assessments/" + i7, parentData: data125, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err325 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err325];
        } else {
          vErrors.push(err325);
        }
        errors++;
      }
    }
  } else {
    const err326 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err326];
    } else {
      vErrors.push(err326);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  baseline,
  config,
  contract,
  guideline,
  policyOutput,
  report,
  vendor,
  waivers
};
