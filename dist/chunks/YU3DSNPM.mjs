import {
  Unread,
  __commonJS,
  __toESM,
  readPlainText
} from "./DE6FTJM7.mjs";

// node_modules/@open-policy-agent/opa-wasm/src/builtins/json.js
var require_json = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/src/builtins/json.js"(exports, module) {
    function isValidJSON(str) {
      if (typeof str == "string")
        try {
          return JSON.parse(str), !0;
        } catch (err) {
          if (err instanceof SyntaxError)
            return !1;
          throw err;
        }
    }
    module.exports = {
      "json.is_valid": isValidJSON
    };
  }
});

// node_modules/sprintf-js/src/sprintf.js
var require_sprintf = __commonJS({
  "node_modules/sprintf-js/src/sprintf.js"(exports) {
    (function() {
      "use strict";
      var re = {
        not_string: /[^s]/,
        not_bool: /[^t]/,
        not_type: /[^T]/,
        not_primitive: /[^v]/,
        number: /[diefg]/,
        numeric_arg: /[bcdiefguxX]/,
        json: /[j]/,
        not_json: /[^j]/,
        text: /^[^\x25]+/,
        modulo: /^\x25{2}/,
        placeholder: /^\x25(?:([1-9]\d*)\$|\(([^)]+)\))?(\+)?(0|'[^$])?(-)?(\d+)?(?:\.(\d+))?([b-gijostTuvxX])/,
        key: /^([a-z_][a-z_\d]*)/i,
        key_access: /^\.([a-z_][a-z_\d]*)/i,
        index_access: /^\[(\d+)\]/,
        sign: /^[+-]/
      };
      function sprintf(key2) {
        return sprintf_format(sprintf_parse(key2), arguments);
      }
      function vsprintf(fmt, argv) {
        return sprintf.apply(null, [fmt].concat(argv || []));
      }
      function sprintf_format(parse_tree, argv) {
        var cursor = 1, tree_length = parse_tree.length, arg, output = "", i, k, ph, pad, pad_character, pad_length, is_positive, sign2;
        for (i = 0; i < tree_length; i++)
          if (typeof parse_tree[i] == "string")
            output += parse_tree[i];
          else if (typeof parse_tree[i] == "object") {
            if (ph = parse_tree[i], ph.keys)
              for (arg = argv[cursor], k = 0; k < ph.keys.length; k++) {
                if (arg == null)
                  throw new Error(sprintf('[sprintf] Cannot access property "%s" of undefined value "%s"', ph.keys[k], ph.keys[k - 1]));
                arg = arg[ph.keys[k]];
              }
            else ph.param_no ? arg = argv[ph.param_no] : arg = argv[cursor++];
            if (re.not_type.test(ph.type) && re.not_primitive.test(ph.type) && arg instanceof Function && (arg = arg()), re.numeric_arg.test(ph.type) && typeof arg != "number" && isNaN(arg))
              throw new TypeError(sprintf("[sprintf] expecting number but found %T", arg));
            switch (re.number.test(ph.type) && (is_positive = arg >= 0), ph.type) {
              case "b":
                arg = parseInt(arg, 10).toString(2);
                break;
              case "c":
                arg = String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
              case "i":
                arg = parseInt(arg, 10);
                break;
              case "j":
                arg = JSON.stringify(arg, null, ph.width ? parseInt(ph.width) : 0);
                break;
              case "e":
                arg = ph.precision ? parseFloat(arg).toExponential(ph.precision) : parseFloat(arg).toExponential();
                break;
              case "f":
                arg = ph.precision ? parseFloat(arg).toFixed(ph.precision) : parseFloat(arg);
                break;
              case "g":
                arg = ph.precision ? String(Number(arg.toPrecision(ph.precision))) : parseFloat(arg);
                break;
              case "o":
                arg = (parseInt(arg, 10) >>> 0).toString(8);
                break;
              case "s":
                arg = String(arg), arg = ph.precision ? arg.substring(0, ph.precision) : arg;
                break;
              case "t":
                arg = String(!!arg), arg = ph.precision ? arg.substring(0, ph.precision) : arg;
                break;
              case "T":
                arg = Object.prototype.toString.call(arg).slice(8, -1).toLowerCase(), arg = ph.precision ? arg.substring(0, ph.precision) : arg;
                break;
              case "u":
                arg = parseInt(arg, 10) >>> 0;
                break;
              case "v":
                arg = arg.valueOf(), arg = ph.precision ? arg.substring(0, ph.precision) : arg;
                break;
              case "x":
                arg = (parseInt(arg, 10) >>> 0).toString(16);
                break;
              case "X":
                arg = (parseInt(arg, 10) >>> 0).toString(16).toUpperCase();
                break;
            }
            re.json.test(ph.type) ? output += arg : (re.number.test(ph.type) && (!is_positive || ph.sign) ? (sign2 = is_positive ? "+" : "-", arg = arg.toString().replace(re.sign, "")) : sign2 = "", pad_character = ph.pad_char ? ph.pad_char === "0" ? "0" : ph.pad_char.charAt(1) : " ", pad_length = ph.width - (sign2 + arg).length, pad = ph.width && pad_length > 0 ? pad_character.repeat(pad_length) : "", output += ph.align ? sign2 + arg + pad : pad_character === "0" ? sign2 + pad + arg : pad + sign2 + arg);
          }
        return output;
      }
      var sprintf_cache = /* @__PURE__ */ Object.create(null);
      function sprintf_parse(fmt) {
        if (sprintf_cache[fmt])
          return sprintf_cache[fmt];
        for (var _fmt = fmt, match, parse_tree = [], arg_names = 0; _fmt; ) {
          if ((match = re.text.exec(_fmt)) !== null)
            parse_tree.push(match[0]);
          else if ((match = re.modulo.exec(_fmt)) !== null)
            parse_tree.push("%");
          else if ((match = re.placeholder.exec(_fmt)) !== null) {
            if (match[2]) {
              arg_names |= 1;
              var field_list = [], replacement_field = match[2], field_match = [];
              if ((field_match = re.key.exec(replacement_field)) !== null)
                for (field_list.push(field_match[1]); (replacement_field = replacement_field.substring(field_match[0].length)) !== ""; )
                  if ((field_match = re.key_access.exec(replacement_field)) !== null)
                    field_list.push(field_match[1]);
                  else if ((field_match = re.index_access.exec(replacement_field)) !== null)
                    field_list.push(field_match[1]);
                  else
                    throw new SyntaxError("[sprintf] failed to parse named argument key");
              else
                throw new SyntaxError("[sprintf] failed to parse named argument key");
              match[2] = field_list;
            } else
              arg_names |= 2;
            if (arg_names === 3)
              throw new Error("[sprintf] mixing positional and named placeholders is not (yet) supported");
            parse_tree.push(
              {
                placeholder: match[0],
                param_no: match[1],
                keys: match[2],
                sign: match[3],
                pad_char: match[4],
                align: match[5],
                width: match[6],
                precision: match[7],
                type: match[8]
              }
            );
          } else
            throw new SyntaxError("[sprintf] unexpected placeholder");
          _fmt = _fmt.substring(match[0].length);
        }
        return sprintf_cache[fmt] = parse_tree;
      }
      typeof exports < "u" && (exports.sprintf = sprintf, exports.vsprintf = vsprintf), typeof window < "u" && (window.sprintf = sprintf, window.vsprintf = vsprintf, typeof define == "function" && define.amd && define(function() {
        return {
          sprintf,
          vsprintf
        };
      }));
    })();
  }
});

// node_modules/@open-policy-agent/opa-wasm/src/builtins/strings.js
var require_strings = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/src/builtins/strings.js"(exports, module) {
    var vsprintf = require_sprintf().vsprintf, sprintf = (s, values) => vsprintf(s, values);
    module.exports = { sprintf };
  }
});

// node_modules/@open-policy-agent/opa-wasm/src/builtins/regex.js
var require_regex = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/src/builtins/regex.js"(exports, module) {
    var regexSplit = (pattern2, s) => s.split(RegExp(pattern2));
    module.exports = { "regex.split": regexSplit };
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/PlainValue-516d5bc2.js
var require_PlainValue_516d5bc2 = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/PlainValue-516d5bc2.js"(exports) {
    "use strict";
    var Char = {
      ANCHOR: "&",
      COMMENT: "#",
      TAG: "!",
      DIRECTIVES_END: "-",
      DOCUMENT_END: "."
    }, Type = {
      ALIAS: "ALIAS",
      BLANK_LINE: "BLANK_LINE",
      BLOCK_FOLDED: "BLOCK_FOLDED",
      BLOCK_LITERAL: "BLOCK_LITERAL",
      COMMENT: "COMMENT",
      DIRECTIVE: "DIRECTIVE",
      DOCUMENT: "DOCUMENT",
      FLOW_MAP: "FLOW_MAP",
      FLOW_SEQ: "FLOW_SEQ",
      MAP: "MAP",
      MAP_KEY: "MAP_KEY",
      MAP_VALUE: "MAP_VALUE",
      PLAIN: "PLAIN",
      QUOTE_DOUBLE: "QUOTE_DOUBLE",
      QUOTE_SINGLE: "QUOTE_SINGLE",
      SEQ: "SEQ",
      SEQ_ITEM: "SEQ_ITEM"
    }, defaultTagPrefix = "tag:yaml.org,2002:", defaultTags = {
      MAP: "tag:yaml.org,2002:map",
      SEQ: "tag:yaml.org,2002:seq",
      STR: "tag:yaml.org,2002:str"
    };
    function findLineStarts(src) {
      let ls = [0], offset = src.indexOf(`
`);
      for (; offset !== -1; )
        offset += 1, ls.push(offset), offset = src.indexOf(`
`, offset);
      return ls;
    }
    function getSrcInfo(cst) {
      let lineStarts, src;
      return typeof cst == "string" ? (lineStarts = findLineStarts(cst), src = cst) : (Array.isArray(cst) && (cst = cst[0]), cst && cst.context && (cst.lineStarts || (cst.lineStarts = findLineStarts(cst.context.src)), lineStarts = cst.lineStarts, src = cst.context.src)), {
        lineStarts,
        src
      };
    }
    function getLinePos(offset, cst) {
      if (typeof offset != "number" || offset < 0) return null;
      let {
        lineStarts,
        src
      } = getSrcInfo(cst);
      if (!lineStarts || !src || offset > src.length) return null;
      for (let i = 0; i < lineStarts.length; ++i) {
        let start = lineStarts[i];
        if (offset < start)
          return {
            line: i,
            col: offset - lineStarts[i - 1] + 1
          };
        if (offset === start) return {
          line: i + 1,
          col: 1
        };
      }
      let line = lineStarts.length;
      return {
        line,
        col: offset - lineStarts[line - 1] + 1
      };
    }
    function getLine2(line, cst) {
      let {
        lineStarts,
        src
      } = getSrcInfo(cst);
      if (!lineStarts || !(line >= 1) || line > lineStarts.length) return null;
      let start = lineStarts[line - 1], end = lineStarts[line];
      for (; end && end > start && src[end - 1] === `
`; ) --end;
      return src.slice(start, end);
    }
    function getPrettyContext({
      start,
      end
    }, cst, maxWidth = 80) {
      let src = getLine2(start.line, cst);
      if (!src) return null;
      let {
        col
      } = start;
      if (src.length > maxWidth)
        if (col <= maxWidth - 10)
          src = src.substr(0, maxWidth - 1) + "…";
        else {
          let halfWidth = Math.round(maxWidth / 2);
          src.length > col + halfWidth && (src = src.substr(0, col + halfWidth - 1) + "…"), col -= src.length - maxWidth, src = "…" + src.substr(1 - maxWidth);
        }
      let errLen = 1, errEnd = "";
      end && (end.line === start.line && col + (end.col - start.col) <= maxWidth + 1 ? errLen = end.col - start.col : (errLen = Math.min(src.length + 1, maxWidth) - col, errEnd = "…"));
      let offset = col > 1 ? " ".repeat(col - 1) : "", err = "^".repeat(errLen);
      return `${src}
${offset}${err}${errEnd}`;
    }
    var Range = class _Range {
      static copy(orig) {
        return new _Range(orig.start, orig.end);
      }
      constructor(start, end) {
        this.start = start, this.end = end || start;
      }
      isEmpty() {
        return typeof this.start != "number" || !this.end || this.end <= this.start;
      }
      /**
       * Set `origStart` and `origEnd` to point to the original source range for
       * this node, which may differ due to dropped CR characters.
       *
       * @param {number[]} cr - Positions of dropped CR characters
       * @param {number} offset - Starting index of `cr` from the last call
       * @returns {number} - The next offset, matching the one found for `origStart`
       */
      setOrigRange(cr, offset) {
        let {
          start,
          end
        } = this;
        if (cr.length === 0 || end <= cr[0])
          return this.origStart = start, this.origEnd = end, offset;
        let i = offset;
        for (; i < cr.length && !(cr[i] > start); )
          ++i;
        this.origStart = start + i;
        let nextOffset = i;
        for (; i < cr.length && !(cr[i] >= end); )
          ++i;
        return this.origEnd = end + i, nextOffset;
      }
    }, Node = class _Node {
      static addStringTerminator(src, offset, str) {
        if (str[str.length - 1] === `
`) return str;
        let next = _Node.endOfWhiteSpace(src, offset);
        return next >= src.length || src[next] === `
` ? str + `
` : str;
      }
      // ^(---|...)
      static atDocumentBoundary(src, offset, sep4) {
        let ch0 = src[offset];
        if (!ch0) return !0;
        let prev = src[offset - 1];
        if (prev && prev !== `
`) return !1;
        if (sep4) {
          if (ch0 !== sep4) return !1;
        } else if (ch0 !== Char.DIRECTIVES_END && ch0 !== Char.DOCUMENT_END) return !1;
        let ch1 = src[offset + 1], ch2 = src[offset + 2];
        if (ch1 !== ch0 || ch2 !== ch0) return !1;
        let ch3 = src[offset + 3];
        return !ch3 || ch3 === `
` || ch3 === "	" || ch3 === " ";
      }
      static endOfIdentifier(src, offset) {
        let ch = src[offset], isVerbatim = ch === "<", notOk = isVerbatim ? [`
`, "	", " ", ">"] : [`
`, "	", " ", "[", "]", "{", "}", ","];
        for (; ch && notOk.indexOf(ch) === -1; ) ch = src[offset += 1];
        return isVerbatim && ch === ">" && (offset += 1), offset;
      }
      static endOfIndent(src, offset) {
        let ch = src[offset];
        for (; ch === " "; ) ch = src[offset += 1];
        return offset;
      }
      static endOfLine(src, offset) {
        let ch = src[offset];
        for (; ch && ch !== `
`; ) ch = src[offset += 1];
        return offset;
      }
      static endOfWhiteSpace(src, offset) {
        let ch = src[offset];
        for (; ch === "	" || ch === " "; ) ch = src[offset += 1];
        return offset;
      }
      static startOfLine(src, offset) {
        let ch = src[offset - 1];
        if (ch === `
`) return offset;
        for (; ch && ch !== `
`; ) ch = src[offset -= 1];
        return offset + 1;
      }
      /**
       * End of indentation, or null if the line's indent level is not more
       * than `indent`
       *
       * @param {string} src
       * @param {number} indent
       * @param {number} lineStart
       * @returns {?number}
       */
      static endOfBlockIndent(src, indent, lineStart) {
        let inEnd = _Node.endOfIndent(src, lineStart);
        if (inEnd > lineStart + indent)
          return inEnd;
        {
          let wsEnd = _Node.endOfWhiteSpace(src, inEnd), ch = src[wsEnd];
          if (!ch || ch === `
`) return wsEnd;
        }
        return null;
      }
      static atBlank(src, offset, endAsBlank) {
        let ch = src[offset];
        return ch === `
` || ch === "	" || ch === " " || endAsBlank && !ch;
      }
      static nextNodeIsIndented(ch, indentDiff, indicatorAsIndent) {
        return !ch || indentDiff < 0 ? !1 : indentDiff > 0 ? !0 : indicatorAsIndent && ch === "-";
      }
      // should be at line or string end, or at next non-whitespace char
      static normalizeOffset(src, offset) {
        let ch = src[offset];
        return ch ? ch !== `
` && src[offset - 1] === `
` ? offset - 1 : _Node.endOfWhiteSpace(src, offset) : offset;
      }
      // fold single newline into space, multiple newlines to N - 1 newlines
      // presumes src[offset] === '\n'
      static foldNewline(src, offset, indent) {
        let inCount = 0, error = !1, fold2 = "", ch = src[offset + 1];
        for (; ch === " " || ch === "	" || ch === `
`; ) {
          switch (ch) {
            case `
`:
              inCount = 0, offset += 1, fold2 += `
`;
              break;
            case "	":
              inCount <= indent && (error = !0), offset = _Node.endOfWhiteSpace(src, offset + 2) - 1;
              break;
            case " ":
              inCount += 1, offset += 1;
              break;
          }
          ch = src[offset + 1];
        }
        return fold2 || (fold2 = " "), ch && inCount <= indent && (error = !0), {
          fold: fold2,
          offset,
          error
        };
      }
      constructor(type, props, context) {
        Object.defineProperty(this, "context", {
          value: context || null,
          writable: !0
        }), this.error = null, this.range = null, this.valueRange = null, this.props = props || [], this.type = type, this.value = null;
      }
      getPropValue(idx, key2, skipKey) {
        if (!this.context) return null;
        let {
          src
        } = this.context, prop = this.props[idx];
        return prop && src[prop.start] === key2 ? src.slice(prop.start + (skipKey ? 1 : 0), prop.end) : null;
      }
      get anchor() {
        for (let i = 0; i < this.props.length; ++i) {
          let anchor = this.getPropValue(i, Char.ANCHOR, !0);
          if (anchor != null) return anchor;
        }
        return null;
      }
      get comment() {
        let comments = [];
        for (let i = 0; i < this.props.length; ++i) {
          let comment = this.getPropValue(i, Char.COMMENT, !0);
          comment != null && comments.push(comment);
        }
        return comments.length > 0 ? comments.join(`
`) : null;
      }
      commentHasRequiredWhitespace(start) {
        let {
          src
        } = this.context;
        if (this.header && start === this.header.end || !this.valueRange) return !1;
        let {
          end
        } = this.valueRange;
        return start !== end || _Node.atBlank(src, end - 1);
      }
      get hasComment() {
        if (this.context) {
          let {
            src
          } = this.context;
          for (let i = 0; i < this.props.length; ++i)
            if (src[this.props[i].start] === Char.COMMENT) return !0;
        }
        return !1;
      }
      get hasProps() {
        if (this.context) {
          let {
            src
          } = this.context;
          for (let i = 0; i < this.props.length; ++i)
            if (src[this.props[i].start] !== Char.COMMENT) return !0;
        }
        return !1;
      }
      get includesTrailingLines() {
        return !1;
      }
      get jsonLike() {
        return [Type.FLOW_MAP, Type.FLOW_SEQ, Type.QUOTE_DOUBLE, Type.QUOTE_SINGLE].indexOf(this.type) !== -1;
      }
      get rangeAsLinePos() {
        if (!this.range || !this.context) return;
        let start = getLinePos(this.range.start, this.context.root);
        if (!start) return;
        let end = getLinePos(this.range.end, this.context.root);
        return {
          start,
          end
        };
      }
      get rawValue() {
        if (!this.valueRange || !this.context) return null;
        let {
          start,
          end
        } = this.valueRange;
        return this.context.src.slice(start, end);
      }
      get tag() {
        for (let i = 0; i < this.props.length; ++i) {
          let tag = this.getPropValue(i, Char.TAG, !1);
          if (tag != null) {
            if (tag[1] === "<")
              return {
                verbatim: tag.slice(2, -1)
              };
            {
              let [_, handle, suffix] = tag.match(/^(.*!)([^!]*)$/);
              return {
                handle,
                suffix
              };
            }
          }
        }
        return null;
      }
      get valueRangeContainsNewline() {
        if (!this.valueRange || !this.context) return !1;
        let {
          start,
          end
        } = this.valueRange, {
          src
        } = this.context;
        for (let i = start; i < end; ++i)
          if (src[i] === `
`) return !0;
        return !1;
      }
      parseComment(start) {
        let {
          src
        } = this.context;
        if (src[start] === Char.COMMENT) {
          let end = _Node.endOfLine(src, start + 1), commentRange = new Range(start, end);
          return this.props.push(commentRange), end;
        }
        return start;
      }
      /**
       * Populates the `origStart` and `origEnd` values of all ranges for this
       * node. Extended by child classes to handle descendant nodes.
       *
       * @param {number[]} cr - Positions of dropped CR characters
       * @param {number} offset - Starting index of `cr` from the last call
       * @returns {number} - The next offset, matching the one found for `origStart`
       */
      setOrigRanges(cr, offset) {
        return this.range && (offset = this.range.setOrigRange(cr, offset)), this.valueRange && this.valueRange.setOrigRange(cr, offset), this.props.forEach((prop) => prop.setOrigRange(cr, offset)), offset;
      }
      toString() {
        let {
          context: {
            src
          },
          range,
          value
        } = this;
        if (value != null) return value;
        let str = src.slice(range.start, range.end);
        return _Node.addStringTerminator(src, range.end, str);
      }
    }, YAMLError = class extends Error {
      constructor(name2, source, message) {
        if (!message || !(source instanceof Node)) throw new Error(`Invalid arguments for new ${name2}`);
        super(), this.name = name2, this.message = message, this.source = source;
      }
      makePretty() {
        if (!this.source) return;
        this.nodeType = this.source.type;
        let cst = this.source.context && this.source.context.root;
        if (typeof this.offset == "number") {
          this.range = new Range(this.offset, this.offset + 1);
          let start = cst && getLinePos(this.offset, cst);
          if (start) {
            let end = {
              line: start.line,
              col: start.col + 1
            };
            this.linePos = {
              start,
              end
            };
          }
          delete this.offset;
        } else
          this.range = this.source.range, this.linePos = this.source.rangeAsLinePos;
        if (this.linePos) {
          let {
            line,
            col
          } = this.linePos.start;
          this.message += ` at line ${line}, column ${col}`;
          let ctx = cst && getPrettyContext(this.linePos, cst);
          ctx && (this.message += `:

${ctx}
`);
        }
        delete this.source;
      }
    }, YAMLReferenceError = class extends YAMLError {
      constructor(source, message) {
        super("YAMLReferenceError", source, message);
      }
    }, YAMLSemanticError = class extends YAMLError {
      constructor(source, message) {
        super("YAMLSemanticError", source, message);
      }
    }, YAMLSyntaxError = class extends YAMLError {
      constructor(source, message) {
        super("YAMLSyntaxError", source, message);
      }
    }, YAMLWarning = class extends YAMLError {
      constructor(source, message) {
        super("YAMLWarning", source, message);
      }
    };
    function _defineProperty(e, r, t) {
      return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
        value: t,
        enumerable: !0,
        configurable: !0,
        writable: !0
      }) : e[r] = t, e;
    }
    function _toPrimitive(t, r) {
      if (typeof t != "object" || !t) return t;
      var e = t[Symbol.toPrimitive];
      if (e !== void 0) {
        var i = e.call(t, r || "default");
        if (typeof i != "object") return i;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (r === "string" ? String : Number)(t);
    }
    function _toPropertyKey(t) {
      var i = _toPrimitive(t, "string");
      return typeof i == "symbol" ? i : i + "";
    }
    var PlainValue = class _PlainValue extends Node {
      static endOfLine(src, start, inFlow) {
        let ch = src[start], offset = start;
        for (; ch && ch !== `
` && !(inFlow && (ch === "[" || ch === "]" || ch === "{" || ch === "}" || ch === ",")); ) {
          let next = src[offset + 1];
          if (ch === ":" && (!next || next === `
` || next === "	" || next === " " || inFlow && next === ",") || (ch === " " || ch === "	") && next === "#") break;
          offset += 1, ch = next;
        }
        return offset;
      }
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        let {
          start,
          end
        } = this.valueRange, {
          src
        } = this.context, ch = src[end - 1];
        for (; start < end && (ch === `
` || ch === "	" || ch === " "); ) ch = src[--end - 1];
        let str = "";
        for (let i = start; i < end; ++i) {
          let ch2 = src[i];
          if (ch2 === `
`) {
            let {
              fold: fold2,
              offset
            } = Node.foldNewline(src, i, -1);
            str += fold2, i = offset;
          } else if (ch2 === " " || ch2 === "	") {
            let wsStart = i, next = src[i + 1];
            for (; i < end && (next === " " || next === "	"); )
              i += 1, next = src[i + 1];
            next !== `
` && (str += i > wsStart ? src.slice(wsStart, i + 1) : ch2);
          } else
            str += ch2;
        }
        let ch0 = src[start];
        switch (ch0) {
          case "	": {
            let msg = "Plain value cannot start with a tab character";
            return {
              errors: [new YAMLSemanticError(this, msg)],
              str
            };
          }
          case "@":
          case "`": {
            let msg = `Plain value cannot start with reserved character ${ch0}`;
            return {
              errors: [new YAMLSemanticError(this, msg)],
              str
            };
          }
          default:
            return str;
        }
      }
      parseBlockValue(start) {
        let {
          indent,
          inFlow,
          src
        } = this.context, offset = start, valueEnd = start;
        for (let ch = src[offset]; ch === `
` && !Node.atDocumentBoundary(src, offset + 1); ch = src[offset]) {
          let end = Node.endOfBlockIndent(src, indent, offset + 1);
          if (end === null || src[end] === "#") break;
          src[end] === `
` ? offset = end : (valueEnd = _PlainValue.endOfLine(src, end, inFlow), offset = valueEnd);
        }
        return this.valueRange.isEmpty() && (this.valueRange.start = start), this.valueRange.end = valueEnd, valueEnd;
      }
      /**
       * Parses a plain value from the source
       *
       * Accepted forms are:
       * ```
       * #comment
       *
       * first line
       *
       * first line #comment
       *
       * first line
       * block
       * lines
       *
       * #comment
       * block
       * lines
       * ```
       * where block lines are empty or have an indent level greater than `indent`.
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar, may be `\n`
       */
      parse(context, start) {
        this.context = context;
        let {
          inFlow,
          src
        } = context, offset = start, ch = src[offset];
        return ch && ch !== "#" && ch !== `
` && (offset = _PlainValue.endOfLine(src, start, inFlow)), this.valueRange = new Range(start, offset), offset = Node.endOfWhiteSpace(src, offset), offset = this.parseComment(offset), (!this.hasComment || this.valueRange.isEmpty()) && (offset = this.parseBlockValue(offset)), offset;
      }
    };
    exports.Char = Char;
    exports.Node = Node;
    exports.PlainValue = PlainValue;
    exports.Range = Range;
    exports.Type = Type;
    exports.YAMLError = YAMLError;
    exports.YAMLReferenceError = YAMLReferenceError;
    exports.YAMLSemanticError = YAMLSemanticError;
    exports.YAMLSyntaxError = YAMLSyntaxError;
    exports.YAMLWarning = YAMLWarning;
    exports._defineProperty = _defineProperty;
    exports.defaultTagPrefix = defaultTagPrefix;
    exports.defaultTags = defaultTags;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/parse-cst.js
var require_parse_cst = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/parse-cst.js"(exports) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2(), BlankLine = class extends PlainValue.Node {
      constructor() {
        super(PlainValue.Type.BLANK_LINE);
      }
      /* istanbul ignore next */
      get includesTrailingLines() {
        return !0;
      }
      /**
       * Parses a blank line from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first \n character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        return this.context = context, this.range = new PlainValue.Range(start, start + 1), start + 1;
      }
    }, CollectionItem = class extends PlainValue.Node {
      constructor(type, props) {
        super(type, props), this.node = null;
      }
      get includesTrailingLines() {
        return !!this.node && this.node.includesTrailingLines;
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        let {
          parseNode: parseNode2,
          src
        } = context, {
          atLineStart,
          lineStart
        } = context;
        !atLineStart && this.type === PlainValue.Type.SEQ_ITEM && (this.error = new PlainValue.YAMLSemanticError(this, "Sequence items must not have preceding content on the same line"));
        let indent = atLineStart ? start - lineStart : context.indent, offset = PlainValue.Node.endOfWhiteSpace(src, start + 1), ch = src[offset], inlineComment = ch === "#", comments = [], blankLine = null;
        for (; ch === `
` || ch === "#"; ) {
          if (ch === "#") {
            let end2 = PlainValue.Node.endOfLine(src, offset + 1);
            comments.push(new PlainValue.Range(offset, end2)), offset = end2;
          } else {
            atLineStart = !0, lineStart = offset + 1;
            let wsEnd = PlainValue.Node.endOfWhiteSpace(src, lineStart);
            src[wsEnd] === `
` && comments.length === 0 && (blankLine = new BlankLine(), lineStart = blankLine.parse({
              src
            }, lineStart)), offset = PlainValue.Node.endOfIndent(src, lineStart);
          }
          ch = src[offset];
        }
        if (PlainValue.Node.nextNodeIsIndented(ch, offset - (lineStart + indent), this.type !== PlainValue.Type.SEQ_ITEM) ? this.node = parseNode2({
          atLineStart,
          inCollection: !1,
          indent,
          lineStart,
          parent: this
        }, offset) : ch && lineStart > start + 1 && (offset = lineStart - 1), this.node) {
          if (blankLine) {
            let items = context.parent.items || context.parent.contents;
            items && items.push(blankLine);
          }
          comments.length && Array.prototype.push.apply(this.props, comments), offset = this.node.range.end;
        } else if (inlineComment) {
          let c = comments[0];
          this.props.push(c), offset = c.end;
        } else
          offset = PlainValue.Node.endOfLine(src, start + 1);
        let end = this.node ? this.node.valueRange.end : offset;
        return this.valueRange = new PlainValue.Range(start, end), offset;
      }
      setOrigRanges(cr, offset) {
        return offset = super.setOrigRanges(cr, offset), this.node ? this.node.setOrigRanges(cr, offset) : offset;
      }
      toString() {
        let {
          context: {
            src
          },
          node,
          range,
          value
        } = this;
        if (value != null) return value;
        let str = node ? src.slice(range.start, node.range.start) + String(node) : src.slice(range.start, range.end);
        return PlainValue.Node.addStringTerminator(src, range.end, str);
      }
    }, Comment = class extends PlainValue.Node {
      constructor() {
        super(PlainValue.Type.COMMENT);
      }
      /**
       * Parses a comment line from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        let offset = this.parseComment(start);
        return this.range = new PlainValue.Range(start, offset), offset;
      }
    };
    function grabCollectionEndComments(node) {
      let cnode = node;
      for (; cnode instanceof CollectionItem; ) cnode = cnode.node;
      if (!(cnode instanceof Collection)) return null;
      let len = cnode.items.length, ci = -1;
      for (let i = len - 1; i >= 0; --i) {
        let n = cnode.items[i];
        if (n.type === PlainValue.Type.COMMENT) {
          let {
            indent,
            lineStart
          } = n.context;
          if (indent > 0 && n.range.start >= lineStart + indent) break;
          ci = i;
        } else if (n.type === PlainValue.Type.BLANK_LINE) ci = i;
        else break;
      }
      if (ci === -1) return null;
      let ca = cnode.items.splice(ci, len - ci), prevEnd = ca[0].range.start;
      for (; cnode.range.end = prevEnd, cnode.valueRange && cnode.valueRange.end > prevEnd && (cnode.valueRange.end = prevEnd), cnode !== node; )
        cnode = cnode.context.parent;
      return ca;
    }
    var Collection = class _Collection extends PlainValue.Node {
      static nextContentHasIndent(src, offset, indent) {
        let lineStart = PlainValue.Node.endOfLine(src, offset) + 1;
        offset = PlainValue.Node.endOfWhiteSpace(src, lineStart);
        let ch = src[offset];
        return ch ? offset >= lineStart + indent ? !0 : ch !== "#" && ch !== `
` ? !1 : _Collection.nextContentHasIndent(src, offset, indent) : !1;
      }
      constructor(firstItem) {
        super(firstItem.type === PlainValue.Type.SEQ_ITEM ? PlainValue.Type.SEQ : PlainValue.Type.MAP);
        for (let i = firstItem.props.length - 1; i >= 0; --i)
          if (firstItem.props[i].start < firstItem.context.lineStart) {
            this.props = firstItem.props.slice(0, i + 1), firstItem.props = firstItem.props.slice(i + 1);
            let itemRange = firstItem.props[0] || firstItem.valueRange;
            firstItem.range.start = itemRange.start;
            break;
          }
        this.items = [firstItem];
        let ec = grabCollectionEndComments(firstItem);
        ec && Array.prototype.push.apply(this.items, ec);
      }
      get includesTrailingLines() {
        return this.items.length > 0;
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        let {
          parseNode: parseNode2,
          src
        } = context, lineStart = PlainValue.Node.startOfLine(src, start), firstItem = this.items[0];
        firstItem.context.parent = this, this.valueRange = PlainValue.Range.copy(firstItem.valueRange);
        let indent = firstItem.range.start - firstItem.context.lineStart, offset = start;
        offset = PlainValue.Node.normalizeOffset(src, offset);
        let ch = src[offset], atLineStart = PlainValue.Node.endOfWhiteSpace(src, lineStart) === offset, prevIncludesTrailingLines = !1;
        for (; ch; ) {
          for (; ch === `
` || ch === "#"; ) {
            if (atLineStart && ch === `
` && !prevIncludesTrailingLines) {
              let blankLine = new BlankLine();
              if (offset = blankLine.parse({
                src
              }, offset), this.valueRange.end = offset, offset >= src.length) {
                ch = null;
                break;
              }
              this.items.push(blankLine), offset -= 1;
            } else if (ch === "#") {
              if (offset < lineStart + indent && !_Collection.nextContentHasIndent(src, offset, indent))
                return offset;
              let comment = new Comment();
              if (offset = comment.parse({
                indent,
                lineStart,
                src
              }, offset), this.items.push(comment), this.valueRange.end = offset, offset >= src.length) {
                ch = null;
                break;
              }
            }
            if (lineStart = offset + 1, offset = PlainValue.Node.endOfIndent(src, lineStart), PlainValue.Node.atBlank(src, offset)) {
              let wsEnd = PlainValue.Node.endOfWhiteSpace(src, offset), next = src[wsEnd];
              (!next || next === `
` || next === "#") && (offset = wsEnd);
            }
            ch = src[offset], atLineStart = !0;
          }
          if (!ch)
            break;
          if (offset !== lineStart + indent && (atLineStart || ch !== ":")) {
            if (offset < lineStart + indent) {
              lineStart > start && (offset = lineStart);
              break;
            } else if (!this.error) {
              let msg = "All collection items must start at the same column";
              this.error = new PlainValue.YAMLSyntaxError(this, msg);
            }
          }
          if (firstItem.type === PlainValue.Type.SEQ_ITEM) {
            if (ch !== "-") {
              lineStart > start && (offset = lineStart);
              break;
            }
          } else if (ch === "-" && !this.error) {
            let next = src[offset + 1];
            if (!next || next === `
` || next === "	" || next === " ") {
              let msg = "A collection cannot be both a mapping and a sequence";
              this.error = new PlainValue.YAMLSyntaxError(this, msg);
            }
          }
          let node = parseNode2({
            atLineStart,
            inCollection: !0,
            indent,
            lineStart,
            parent: this
          }, offset);
          if (!node) return offset;
          if (this.items.push(node), this.valueRange.end = node.valueRange.end, offset = PlainValue.Node.normalizeOffset(src, node.range.end), ch = src[offset], atLineStart = !1, prevIncludesTrailingLines = node.includesTrailingLines, ch) {
            let ls = offset - 1, prev = src[ls];
            for (; prev === " " || prev === "	"; ) prev = src[--ls];
            prev === `
` && (lineStart = ls + 1, atLineStart = !0);
          }
          let ec = grabCollectionEndComments(node);
          ec && Array.prototype.push.apply(this.items, ec);
        }
        return offset;
      }
      setOrigRanges(cr, offset) {
        return offset = super.setOrigRanges(cr, offset), this.items.forEach((node) => {
          offset = node.setOrigRanges(cr, offset);
        }), offset;
      }
      toString() {
        let {
          context: {
            src
          },
          items,
          range,
          value
        } = this;
        if (value != null) return value;
        let str = src.slice(range.start, items[0].range.start) + String(items[0]);
        for (let i = 1; i < items.length; ++i) {
          let item = items[i], {
            atLineStart,
            indent
          } = item.context;
          if (atLineStart) for (let i2 = 0; i2 < indent; ++i2) str += " ";
          str += String(item);
        }
        return PlainValue.Node.addStringTerminator(src, range.end, str);
      }
    }, Directive = class extends PlainValue.Node {
      constructor() {
        super(PlainValue.Type.DIRECTIVE), this.name = null;
      }
      get parameters() {
        let raw = this.rawValue;
        return raw ? raw.trim().split(/[ \t]+/) : [];
      }
      parseName(start) {
        let {
          src
        } = this.context, offset = start, ch = src[offset];
        for (; ch && ch !== `
` && ch !== "	" && ch !== " "; ) ch = src[offset += 1];
        return this.name = src.slice(start, offset), offset;
      }
      parseParameters(start) {
        let {
          src
        } = this.context, offset = start, ch = src[offset];
        for (; ch && ch !== `
` && ch !== "#"; ) ch = src[offset += 1];
        return this.valueRange = new PlainValue.Range(start, offset), offset;
      }
      parse(context, start) {
        this.context = context;
        let offset = this.parseName(start + 1);
        return offset = this.parseParameters(offset), offset = this.parseComment(offset), this.range = new PlainValue.Range(start, offset), offset;
      }
    }, Document = class _Document extends PlainValue.Node {
      static startCommentOrEndBlankLine(src, start) {
        let offset = PlainValue.Node.endOfWhiteSpace(src, start), ch = src[offset];
        return ch === "#" || ch === `
` ? offset : start;
      }
      constructor() {
        super(PlainValue.Type.DOCUMENT), this.directives = null, this.contents = null, this.directivesEndMarker = null, this.documentEndMarker = null;
      }
      parseDirectives(start) {
        let {
          src
        } = this.context;
        this.directives = [];
        let atLineStart = !0, hasDirectives = !1, offset = start;
        for (; !PlainValue.Node.atDocumentBoundary(src, offset, PlainValue.Char.DIRECTIVES_END); )
          switch (offset = _Document.startCommentOrEndBlankLine(src, offset), src[offset]) {
            case `
`:
              if (atLineStart) {
                let blankLine = new BlankLine();
                offset = blankLine.parse({
                  src
                }, offset), offset < src.length && this.directives.push(blankLine);
              } else
                offset += 1, atLineStart = !0;
              break;
            case "#":
              {
                let comment = new Comment();
                offset = comment.parse({
                  src
                }, offset), this.directives.push(comment), atLineStart = !1;
              }
              break;
            case "%":
              {
                let directive = new Directive();
                offset = directive.parse({
                  parent: this,
                  src
                }, offset), this.directives.push(directive), hasDirectives = !0, atLineStart = !1;
              }
              break;
            default:
              return hasDirectives ? this.error = new PlainValue.YAMLSemanticError(this, "Missing directives-end indicator line") : this.directives.length > 0 && (this.contents = this.directives, this.directives = []), offset;
          }
        return src[offset] ? (this.directivesEndMarker = new PlainValue.Range(offset, offset + 3), offset + 3) : (hasDirectives ? this.error = new PlainValue.YAMLSemanticError(this, "Missing directives-end indicator line") : this.directives.length > 0 && (this.contents = this.directives, this.directives = []), offset);
      }
      parseContents(start) {
        let {
          parseNode: parseNode2,
          src
        } = this.context;
        this.contents || (this.contents = []);
        let lineStart = start;
        for (; src[lineStart - 1] === "-"; ) lineStart -= 1;
        let offset = PlainValue.Node.endOfWhiteSpace(src, start), atLineStart = lineStart === start;
        for (this.valueRange = new PlainValue.Range(offset); !PlainValue.Node.atDocumentBoundary(src, offset, PlainValue.Char.DOCUMENT_END); ) {
          switch (src[offset]) {
            case `
`:
              if (atLineStart) {
                let blankLine = new BlankLine();
                offset = blankLine.parse({
                  src
                }, offset), offset < src.length && this.contents.push(blankLine);
              } else
                offset += 1, atLineStart = !0;
              lineStart = offset;
              break;
            case "#":
              {
                let comment = new Comment();
                offset = comment.parse({
                  src
                }, offset), this.contents.push(comment), atLineStart = !1;
              }
              break;
            default: {
              let iEnd = PlainValue.Node.endOfIndent(src, offset), node = parseNode2({
                atLineStart,
                indent: -1,
                inFlow: !1,
                inCollection: !1,
                lineStart,
                parent: this
              }, iEnd);
              if (!node) return this.valueRange.end = iEnd;
              this.contents.push(node), offset = node.range.end, atLineStart = !1;
              let ec = grabCollectionEndComments(node);
              ec && Array.prototype.push.apply(this.contents, ec);
            }
          }
          offset = _Document.startCommentOrEndBlankLine(src, offset);
        }
        if (this.valueRange.end = offset, src[offset] && (this.documentEndMarker = new PlainValue.Range(offset, offset + 3), offset += 3, src[offset])) {
          if (offset = PlainValue.Node.endOfWhiteSpace(src, offset), src[offset] === "#") {
            let comment = new Comment();
            offset = comment.parse({
              src
            }, offset), this.contents.push(comment);
          }
          switch (src[offset]) {
            case `
`:
              offset += 1;
              break;
            case void 0:
              break;
            default:
              this.error = new PlainValue.YAMLSyntaxError(this, "Document end marker line cannot have a non-comment suffix");
          }
        }
        return offset;
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        context.root = this, this.context = context;
        let {
          src
        } = context, offset = src.charCodeAt(start) === 65279 ? start + 1 : start;
        return offset = this.parseDirectives(offset), offset = this.parseContents(offset), offset;
      }
      setOrigRanges(cr, offset) {
        return offset = super.setOrigRanges(cr, offset), this.directives.forEach((node) => {
          offset = node.setOrigRanges(cr, offset);
        }), this.directivesEndMarker && (offset = this.directivesEndMarker.setOrigRange(cr, offset)), this.contents.forEach((node) => {
          offset = node.setOrigRanges(cr, offset);
        }), this.documentEndMarker && (offset = this.documentEndMarker.setOrigRange(cr, offset)), offset;
      }
      toString() {
        let {
          contents,
          directives,
          value
        } = this;
        if (value != null) return value;
        let str = directives.join("");
        return contents.length > 0 && ((directives.length > 0 || contents[0].type === PlainValue.Type.COMMENT) && (str += `---
`), str += contents.join("")), str[str.length - 1] !== `
` && (str += `
`), str;
      }
    }, Alias = class extends PlainValue.Node {
      /**
       * Parses an *alias from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        let {
          src
        } = context, offset = PlainValue.Node.endOfIdentifier(src, start + 1);
        return this.valueRange = new PlainValue.Range(start + 1, offset), offset = PlainValue.Node.endOfWhiteSpace(src, offset), offset = this.parseComment(offset), offset;
      }
    }, Chomp = {
      CLIP: "CLIP",
      KEEP: "KEEP",
      STRIP: "STRIP"
    }, BlockValue = class extends PlainValue.Node {
      constructor(type, props) {
        super(type, props), this.blockIndent = null, this.chomping = Chomp.CLIP, this.header = null;
      }
      get includesTrailingLines() {
        return this.chomping === Chomp.KEEP;
      }
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        let {
          start,
          end
        } = this.valueRange, {
          indent,
          src
        } = this.context;
        if (this.valueRange.isEmpty()) return "";
        let lastNewLine = null, ch = src[end - 1];
        for (; ch === `
` || ch === "	" || ch === " "; ) {
          if (end -= 1, end <= start) {
            if (this.chomping === Chomp.KEEP) break;
            return "";
          }
          ch === `
` && (lastNewLine = end), ch = src[end - 1];
        }
        let keepStart = end + 1;
        lastNewLine && (this.chomping === Chomp.KEEP ? (keepStart = lastNewLine, end = this.valueRange.end) : end = lastNewLine);
        let bi = indent + this.blockIndent, folded = this.type === PlainValue.Type.BLOCK_FOLDED, atStart = !0, str = "", sep4 = "", prevMoreIndented = !1;
        for (let i = start; i < end; ++i) {
          for (let j = 0; j < bi && src[i] === " "; ++j)
            i += 1;
          let ch2 = src[i];
          if (ch2 === `
`)
            sep4 === `
` ? str += `
` : sep4 = `
`;
          else {
            let lineEnd = PlainValue.Node.endOfLine(src, i), line = src.slice(i, lineEnd);
            i = lineEnd, folded && (ch2 === " " || ch2 === "	") && i < keepStart ? (sep4 === " " ? sep4 = `
` : !prevMoreIndented && !atStart && sep4 === `
` && (sep4 = `

`), str += sep4 + line, sep4 = lineEnd < end && src[lineEnd] || "", prevMoreIndented = !0) : (str += sep4 + line, sep4 = folded && i < keepStart ? " " : `
`, prevMoreIndented = !1), atStart && line !== "" && (atStart = !1);
          }
        }
        return this.chomping === Chomp.STRIP ? str : str + `
`;
      }
      parseBlockHeader(start) {
        let {
          src
        } = this.context, offset = start + 1, bi = "";
        for (; ; ) {
          let ch = src[offset];
          switch (ch) {
            case "-":
              this.chomping = Chomp.STRIP;
              break;
            case "+":
              this.chomping = Chomp.KEEP;
              break;
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7":
            case "8":
            case "9":
              bi += ch;
              break;
            default:
              return this.blockIndent = Number(bi) || null, this.header = new PlainValue.Range(start, offset), offset;
          }
          offset += 1;
        }
      }
      parseBlockValue(start) {
        let {
          indent,
          src
        } = this.context, explicit = !!this.blockIndent, offset = start, valueEnd = start, minBlockIndent = 1;
        for (let ch = src[offset]; ch === `
` && (offset += 1, !PlainValue.Node.atDocumentBoundary(src, offset)); ch = src[offset]) {
          let end = PlainValue.Node.endOfBlockIndent(src, indent, offset);
          if (end === null) break;
          let ch2 = src[end], lineIndent = end - (offset + indent);
          if (this.blockIndent) {
            if (ch2 && ch2 !== `
` && lineIndent < this.blockIndent) {
              if (src[end] === "#") break;
              if (!this.error) {
                let msg = `Block scalars must not be less indented than their ${explicit ? "explicit indentation indicator" : "first line"}`;
                this.error = new PlainValue.YAMLSemanticError(this, msg);
              }
            }
          } else if (src[end] !== `
`) {
            if (lineIndent < minBlockIndent) {
              let msg = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
              this.error = new PlainValue.YAMLSemanticError(this, msg);
            }
            this.blockIndent = lineIndent;
          } else lineIndent > minBlockIndent && (minBlockIndent = lineIndent);
          src[end] === `
` ? offset = end : offset = valueEnd = PlainValue.Node.endOfLine(src, end);
        }
        return this.chomping !== Chomp.KEEP && (offset = src[valueEnd] ? valueEnd + 1 : valueEnd), this.valueRange = new PlainValue.Range(start + 1, offset), offset;
      }
      /**
       * Parses a block value from the source
       *
       * Accepted forms are:
       * ```
       * BS
       * block
       * lines
       *
       * BS #comment
       * block
       * lines
       * ```
       * where the block style BS matches the regexp `[|>][-+1-9]*` and block lines
       * are empty or have an indent level greater than `indent`.
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this block
       */
      parse(context, start) {
        this.context = context;
        let {
          src
        } = context, offset = this.parseBlockHeader(start);
        return offset = PlainValue.Node.endOfWhiteSpace(src, offset), offset = this.parseComment(offset), offset = this.parseBlockValue(offset), offset;
      }
      setOrigRanges(cr, offset) {
        return offset = super.setOrigRanges(cr, offset), this.header ? this.header.setOrigRange(cr, offset) : offset;
      }
    }, FlowCollection = class extends PlainValue.Node {
      constructor(type, props) {
        super(type, props), this.items = null;
      }
      prevNodeIsJsonLike(idx = this.items.length) {
        let node = this.items[idx - 1];
        return !!node && (node.jsonLike || node.type === PlainValue.Type.COMMENT && this.prevNodeIsJsonLike(idx - 1));
      }
      /**
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this
       */
      parse(context, start) {
        this.context = context;
        let {
          parseNode: parseNode2,
          src
        } = context, {
          indent,
          lineStart
        } = context, char = src[start];
        this.items = [{
          char,
          offset: start
        }];
        let offset = PlainValue.Node.endOfWhiteSpace(src, start + 1);
        for (char = src[offset]; char && char !== "]" && char !== "}"; ) {
          switch (char) {
            case `
`:
              {
                lineStart = offset + 1;
                let wsEnd = PlainValue.Node.endOfWhiteSpace(src, lineStart);
                if (src[wsEnd] === `
`) {
                  let blankLine = new BlankLine();
                  lineStart = blankLine.parse({
                    src
                  }, lineStart), this.items.push(blankLine);
                }
                if (offset = PlainValue.Node.endOfIndent(src, lineStart), offset <= lineStart + indent && (char = src[offset], offset < lineStart + indent || char !== "]" && char !== "}")) {
                  let msg = "Insufficient indentation in flow collection";
                  this.error = new PlainValue.YAMLSemanticError(this, msg);
                }
              }
              break;
            case ",":
              this.items.push({
                char,
                offset
              }), offset += 1;
              break;
            case "#":
              {
                let comment = new Comment();
                offset = comment.parse({
                  src
                }, offset), this.items.push(comment);
              }
              break;
            case "?":
            case ":": {
              let next = src[offset + 1];
              if (next === `
` || next === "	" || next === " " || next === "," || // in-flow : after JSON-like key does not need to be followed by whitespace
              char === ":" && this.prevNodeIsJsonLike()) {
                this.items.push({
                  char,
                  offset
                }), offset += 1;
                break;
              }
            }
            // fallthrough
            default: {
              let node = parseNode2({
                atLineStart: !1,
                inCollection: !1,
                inFlow: !0,
                indent: -1,
                lineStart,
                parent: this
              }, offset);
              if (!node)
                return this.valueRange = new PlainValue.Range(start, offset), offset;
              this.items.push(node), offset = PlainValue.Node.normalizeOffset(src, node.range.end);
            }
          }
          offset = PlainValue.Node.endOfWhiteSpace(src, offset), char = src[offset];
        }
        return this.valueRange = new PlainValue.Range(start, offset + 1), char && (this.items.push({
          char,
          offset
        }), offset = PlainValue.Node.endOfWhiteSpace(src, offset + 1), offset = this.parseComment(offset)), offset;
      }
      setOrigRanges(cr, offset) {
        return offset = super.setOrigRanges(cr, offset), this.items.forEach((node) => {
          if (node instanceof PlainValue.Node)
            offset = node.setOrigRanges(cr, offset);
          else if (cr.length === 0)
            node.origOffset = node.offset;
          else {
            let i = offset;
            for (; i < cr.length && !(cr[i] > node.offset); )
              ++i;
            node.origOffset = node.offset + i, offset = i;
          }
        }), offset;
      }
      toString() {
        let {
          context: {
            src
          },
          items,
          range,
          value
        } = this;
        if (value != null) return value;
        let nodes = items.filter((item) => item instanceof PlainValue.Node), str = "", prevEnd = range.start;
        return nodes.forEach((node) => {
          let prefix = src.slice(prevEnd, node.range.start);
          prevEnd = node.range.end, str += prefix + String(node), str[str.length - 1] === `
` && src[prevEnd - 1] !== `
` && src[prevEnd] === `
` && (prevEnd += 1);
        }), str += src.slice(prevEnd, range.end), PlainValue.Node.addStringTerminator(src, range.end, str);
      }
    }, QuoteDouble = class _QuoteDouble extends PlainValue.Node {
      static endOfQuote(src, offset) {
        let ch = src[offset];
        for (; ch && ch !== '"'; )
          offset += ch === "\\" ? 2 : 1, ch = src[offset];
        return offset + 1;
      }
      /**
       * @returns {string | { str: string, errors: YAMLSyntaxError[] }}
       */
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        let errors = [], {
          start,
          end
        } = this.valueRange, {
          indent,
          src
        } = this.context;
        src[end - 1] !== '"' && errors.push(new PlainValue.YAMLSyntaxError(this, 'Missing closing "quote'));
        let str = "";
        for (let i = start + 1; i < end - 1; ++i) {
          let ch = src[i];
          if (ch === `
`) {
            PlainValue.Node.atDocumentBoundary(src, i + 1) && errors.push(new PlainValue.YAMLSemanticError(this, "Document boundary indicators are not allowed within string values"));
            let {
              fold: fold2,
              offset,
              error
            } = PlainValue.Node.foldNewline(src, i, indent);
            str += fold2, i = offset, error && errors.push(new PlainValue.YAMLSemanticError(this, "Multi-line double-quoted string needs to be sufficiently indented"));
          } else if (ch === "\\")
            switch (i += 1, src[i]) {
              case "0":
                str += "\0";
                break;
              // null character
              case "a":
                str += "\x07";
                break;
              // bell character
              case "b":
                str += "\b";
                break;
              // backspace
              case "e":
                str += "\x1B";
                break;
              // escape character
              case "f":
                str += "\f";
                break;
              // form feed
              case "n":
                str += `
`;
                break;
              // line feed
              case "r":
                str += "\r";
                break;
              // carriage return
              case "t":
                str += "	";
                break;
              // horizontal tab
              case "v":
                str += "\v";
                break;
              // vertical tab
              case "N":
                str += "";
                break;
              // Unicode next line
              case "_":
                str += " ";
                break;
              // Unicode non-breaking space
              case "L":
                str += "\u2028";
                break;
              // Unicode line separator
              case "P":
                str += "\u2029";
                break;
              // Unicode paragraph separator
              case " ":
                str += " ";
                break;
              case '"':
                str += '"';
                break;
              case "/":
                str += "/";
                break;
              case "\\":
                str += "\\";
                break;
              case "	":
                str += "	";
                break;
              case "x":
                str += this.parseCharCode(i + 1, 2, errors), i += 2;
                break;
              case "u":
                str += this.parseCharCode(i + 1, 4, errors), i += 4;
                break;
              case "U":
                str += this.parseCharCode(i + 1, 8, errors), i += 8;
                break;
              case `
`:
                for (; src[i + 1] === " " || src[i + 1] === "	"; ) i += 1;
                break;
              default:
                errors.push(new PlainValue.YAMLSyntaxError(this, `Invalid escape sequence ${src.substr(i - 1, 2)}`)), str += "\\" + src[i];
            }
          else if (ch === " " || ch === "	") {
            let wsStart = i, next = src[i + 1];
            for (; next === " " || next === "	"; )
              i += 1, next = src[i + 1];
            next !== `
` && (str += i > wsStart ? src.slice(wsStart, i + 1) : ch);
          } else
            str += ch;
        }
        return errors.length > 0 ? {
          errors,
          str
        } : str;
      }
      parseCharCode(offset, length, errors) {
        let {
          src
        } = this.context, cc = src.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
        return isNaN(code) ? (errors.push(new PlainValue.YAMLSyntaxError(this, `Invalid escape sequence ${src.substr(offset - 2, length + 2)}`)), src.substr(offset - 2, length + 2)) : String.fromCodePoint(code);
      }
      /**
       * Parses a "double quoted" value from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        let {
          src
        } = context, offset = _QuoteDouble.endOfQuote(src, start + 1);
        return this.valueRange = new PlainValue.Range(start, offset), offset = PlainValue.Node.endOfWhiteSpace(src, offset), offset = this.parseComment(offset), offset;
      }
    }, QuoteSingle = class _QuoteSingle extends PlainValue.Node {
      static endOfQuote(src, offset) {
        let ch = src[offset];
        for (; ch; )
          if (ch === "'") {
            if (src[offset + 1] !== "'") break;
            ch = src[offset += 2];
          } else
            ch = src[offset += 1];
        return offset + 1;
      }
      /**
       * @returns {string | { str: string, errors: YAMLSyntaxError[] }}
       */
      get strValue() {
        if (!this.valueRange || !this.context) return null;
        let errors = [], {
          start,
          end
        } = this.valueRange, {
          indent,
          src
        } = this.context;
        src[end - 1] !== "'" && errors.push(new PlainValue.YAMLSyntaxError(this, "Missing closing 'quote"));
        let str = "";
        for (let i = start + 1; i < end - 1; ++i) {
          let ch = src[i];
          if (ch === `
`) {
            PlainValue.Node.atDocumentBoundary(src, i + 1) && errors.push(new PlainValue.YAMLSemanticError(this, "Document boundary indicators are not allowed within string values"));
            let {
              fold: fold2,
              offset,
              error
            } = PlainValue.Node.foldNewline(src, i, indent);
            str += fold2, i = offset, error && errors.push(new PlainValue.YAMLSemanticError(this, "Multi-line single-quoted string needs to be sufficiently indented"));
          } else if (ch === "'")
            str += ch, i += 1, src[i] !== "'" && errors.push(new PlainValue.YAMLSyntaxError(this, "Unescaped single quote? This should not happen."));
          else if (ch === " " || ch === "	") {
            let wsStart = i, next = src[i + 1];
            for (; next === " " || next === "	"; )
              i += 1, next = src[i + 1];
            next !== `
` && (str += i > wsStart ? src.slice(wsStart, i + 1) : ch);
          } else
            str += ch;
        }
        return errors.length > 0 ? {
          errors,
          str
        } : str;
      }
      /**
       * Parses a 'single quoted' value from the source
       *
       * @param {ParseContext} context
       * @param {number} start - Index of first character
       * @returns {number} - Index of the character after this scalar
       */
      parse(context, start) {
        this.context = context;
        let {
          src
        } = context, offset = _QuoteSingle.endOfQuote(src, start + 1);
        return this.valueRange = new PlainValue.Range(start, offset), offset = PlainValue.Node.endOfWhiteSpace(src, offset), offset = this.parseComment(offset), offset;
      }
    };
    function createNewNode(type, props) {
      switch (type) {
        case PlainValue.Type.ALIAS:
          return new Alias(type, props);
        case PlainValue.Type.BLOCK_FOLDED:
        case PlainValue.Type.BLOCK_LITERAL:
          return new BlockValue(type, props);
        case PlainValue.Type.FLOW_MAP:
        case PlainValue.Type.FLOW_SEQ:
          return new FlowCollection(type, props);
        case PlainValue.Type.MAP_KEY:
        case PlainValue.Type.MAP_VALUE:
        case PlainValue.Type.SEQ_ITEM:
          return new CollectionItem(type, props);
        case PlainValue.Type.COMMENT:
        case PlainValue.Type.PLAIN:
          return new PlainValue.PlainValue(type, props);
        case PlainValue.Type.QUOTE_DOUBLE:
          return new QuoteDouble(type, props);
        case PlainValue.Type.QUOTE_SINGLE:
          return new QuoteSingle(type, props);
        /* istanbul ignore next */
        default:
          return null;
      }
    }
    var ParseContext = class _ParseContext {
      static parseType(src, offset, inFlow) {
        switch (src[offset]) {
          case "*":
            return PlainValue.Type.ALIAS;
          case ">":
            return PlainValue.Type.BLOCK_FOLDED;
          case "|":
            return PlainValue.Type.BLOCK_LITERAL;
          case "{":
            return PlainValue.Type.FLOW_MAP;
          case "[":
            return PlainValue.Type.FLOW_SEQ;
          case "?":
            return !inFlow && PlainValue.Node.atBlank(src, offset + 1, !0) ? PlainValue.Type.MAP_KEY : PlainValue.Type.PLAIN;
          case ":":
            return !inFlow && PlainValue.Node.atBlank(src, offset + 1, !0) ? PlainValue.Type.MAP_VALUE : PlainValue.Type.PLAIN;
          case "-":
            return !inFlow && PlainValue.Node.atBlank(src, offset + 1, !0) ? PlainValue.Type.SEQ_ITEM : PlainValue.Type.PLAIN;
          case '"':
            return PlainValue.Type.QUOTE_DOUBLE;
          case "'":
            return PlainValue.Type.QUOTE_SINGLE;
          default:
            return PlainValue.Type.PLAIN;
        }
      }
      constructor(orig = {}, {
        atLineStart,
        inCollection,
        inFlow,
        indent,
        lineStart,
        parent
      } = {}) {
        PlainValue._defineProperty(this, "parseNode", (overlay, start) => {
          if (PlainValue.Node.atDocumentBoundary(this.src, start)) return null;
          let context = new _ParseContext(this, overlay), {
            props,
            type,
            valueStart
          } = context.parseProps(start), node = createNewNode(type, props), offset = start;
          try {
            offset = node.parse(context, valueStart);
          } catch (error) {
            let msg = error instanceof Error ? error.message : String(error);
            node.error || (node.error = new PlainValue.YAMLSyntaxError(node, msg));
          }
          if (node.range = new PlainValue.Range(start, offset), offset <= start && (node.error || (node.error = new Error("Node#parse consumed no characters")), node.error.parseEnd = offset, node.error.source = node, node.range.end = start + 1), context.nodeStartsCollection(node)) {
            !node.error && !context.atLineStart && context.parent.type === PlainValue.Type.DOCUMENT && (node.error = new PlainValue.YAMLSyntaxError(node, "Block collection must not have preceding content here (e.g. directives-end indicator)"));
            let collection = new Collection(node);
            return offset = collection.parse(new _ParseContext(context), offset), collection.range = new PlainValue.Range(start, offset), collection;
          }
          return node;
        }), this.atLineStart = atLineStart ?? (orig.atLineStart || !1), this.inCollection = inCollection ?? (orig.inCollection || !1), this.inFlow = inFlow ?? (orig.inFlow || !1), this.indent = indent ?? orig.indent, this.lineStart = lineStart ?? orig.lineStart, this.parent = parent ?? (orig.parent || {}), this.root = orig.root, this.src = orig.src;
      }
      nodeStartsCollection(node) {
        let {
          inCollection,
          inFlow,
          src
        } = this;
        if (inCollection || inFlow) return !1;
        if (node instanceof CollectionItem) return !0;
        let offset = node.range.end;
        return src[offset] === `
` || src[offset - 1] === `
` ? !1 : (offset = PlainValue.Node.endOfWhiteSpace(src, offset), src[offset] === ":");
      }
      // Anchor and tag are before type, which determines the node implementation
      // class; hence this intermediate step.
      parseProps(offset) {
        let {
          inFlow,
          parent,
          src
        } = this, props = [], lineHasProps = !1;
        offset = this.atLineStart ? PlainValue.Node.endOfIndent(src, offset) : PlainValue.Node.endOfWhiteSpace(src, offset);
        let ch = src[offset];
        for (; ch === PlainValue.Char.ANCHOR || ch === PlainValue.Char.COMMENT || ch === PlainValue.Char.TAG || ch === `
`; ) {
          if (ch === `
`) {
            let inEnd = offset, lineStart;
            do
              lineStart = inEnd + 1, inEnd = PlainValue.Node.endOfIndent(src, lineStart);
            while (src[inEnd] === `
`);
            let indentDiff = inEnd - (lineStart + this.indent), noIndicatorAsIndent = parent.type === PlainValue.Type.SEQ_ITEM && parent.context.atLineStart;
            if (src[inEnd] !== "#" && !PlainValue.Node.nextNodeIsIndented(src[inEnd], indentDiff, !noIndicatorAsIndent)) break;
            this.atLineStart = !0, this.lineStart = lineStart, lineHasProps = !1, offset = inEnd;
          } else if (ch === PlainValue.Char.COMMENT) {
            let end = PlainValue.Node.endOfLine(src, offset + 1);
            props.push(new PlainValue.Range(offset, end)), offset = end;
          } else {
            let end = PlainValue.Node.endOfIdentifier(src, offset + 1);
            ch === PlainValue.Char.TAG && src[end] === "," && /^[a-zA-Z0-9-]+\.[a-zA-Z0-9-]+,\d\d\d\d(-\d\d){0,2}\/\S/.test(src.slice(offset + 1, end + 13)) && (end = PlainValue.Node.endOfIdentifier(src, end + 5)), props.push(new PlainValue.Range(offset, end)), lineHasProps = !0, offset = PlainValue.Node.endOfWhiteSpace(src, end);
          }
          ch = src[offset];
        }
        lineHasProps && ch === ":" && PlainValue.Node.atBlank(src, offset + 1, !0) && (offset -= 1);
        let type = _ParseContext.parseType(src, offset, inFlow);
        return {
          props,
          type,
          valueStart: offset
        };
      }
    };
    function parse(src) {
      let cr = [];
      src.indexOf("\r") !== -1 && (src = src.replace(/\r\n?/g, (match, offset2) => (match.length > 1 && cr.push(offset2), `
`)));
      let documents = [], offset = 0;
      do {
        let doc = new Document(), context = new ParseContext({
          src
        });
        offset = doc.parse(context, offset), documents.push(doc);
      } while (offset < src.length);
      return documents.setOrigRanges = () => {
        if (cr.length === 0) return !1;
        for (let i = 1; i < cr.length; ++i) cr[i] -= i;
        let crOffset = 0;
        for (let i = 0; i < documents.length; ++i)
          crOffset = documents[i].setOrigRanges(cr, crOffset);
        return cr.splice(0, cr.length), !0;
      }, documents.toString = () => documents.join(`...
`), documents;
    }
    exports.parse = parse;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/resolveSeq-95613e94.js
var require_resolveSeq_95613e94 = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/resolveSeq-95613e94.js"(exports) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2();
    function addCommentBefore(str, indent, comment) {
      return comment ? `#${comment.replace(/[\s\S]^/gm, `$&${indent}#`)}
${indent}${str}` : str;
    }
    function addComment(str, indent, comment) {
      return comment ? comment.indexOf(`
`) === -1 ? `${str} #${comment}` : `${str}
` + comment.replace(/^/gm, `${indent || ""}#`) : str;
    }
    var Node = class {
    };
    function toJSON(value, arg, ctx) {
      if (Array.isArray(value)) return value.map((v, i) => toJSON(v, String(i), ctx));
      if (value && typeof value.toJSON == "function") {
        let anchor = ctx && ctx.anchors && ctx.anchors.get(value);
        anchor && (ctx.onCreate = (res2) => {
          anchor.res = res2, delete ctx.onCreate;
        });
        let res = value.toJSON(arg, ctx);
        return anchor && ctx.onCreate && ctx.onCreate(res), res;
      }
      return (!ctx || !ctx.keep) && typeof value == "bigint" ? Number(value) : value;
    }
    var Scalar = class extends Node {
      constructor(value) {
        super(), this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx && ctx.keep ? this.value : toJSON(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        let k = path[i];
        if (Number.isInteger(k) && k >= 0) {
          let a = [];
          a[k] = v, v = a;
        } else {
          let o = {};
          Object.defineProperty(o, k, {
            value: v,
            writable: !0,
            enumerable: !0,
            configurable: !0
          }), v = o;
        }
      }
      return schema.createNode(v, !1);
    }
    var isEmptyPath = (path) => path == null || typeof path == "object" && path[Symbol.iterator]().next().done, Collection = class _Collection extends Node {
      constructor(schema) {
        super(), PlainValue._defineProperty(this, "items", []), this.schema = schema;
      }
      addIn(path, value) {
        if (isEmptyPath(path)) this.add(value);
        else {
          let [key2, ...rest] = path, node = this.get(key2, !0);
          if (node instanceof _Collection) node.addIn(rest, value);
          else if (node === void 0 && this.schema) this.set(key2, collectionFromPath(this.schema, rest, value));
          else throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
      deleteIn([key2, ...rest]) {
        if (rest.length === 0) return this.delete(key2);
        let node = this.get(key2, !0);
        if (node instanceof _Collection) return node.deleteIn(rest);
        throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
      }
      getIn([key2, ...rest], keepScalar) {
        let node = this.get(key2, !0);
        return rest.length === 0 ? !keepScalar && node instanceof Scalar ? node.value : node : node instanceof _Collection ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues() {
        return this.items.every((node) => {
          if (!node || node.type !== "PAIR") return !1;
          let n = node.value;
          return n == null || n instanceof Scalar && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      hasIn([key2, ...rest]) {
        if (rest.length === 0) return this.has(key2);
        let node = this.get(key2, !0);
        return node instanceof _Collection ? node.hasIn(rest) : !1;
      }
      setIn([key2, ...rest], value) {
        if (rest.length === 0)
          this.set(key2, value);
        else {
          let node = this.get(key2, !0);
          if (node instanceof _Collection) node.setIn(rest, value);
          else if (node === void 0 && this.schema) this.set(key2, collectionFromPath(this.schema, rest, value));
          else throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
      // overridden in implementations
      /* istanbul ignore next */
      toJSON() {
        return null;
      }
      toString(ctx, {
        blockItem,
        flowChars,
        isMap,
        itemIndent
      }, onComment, onChompKeep) {
        let {
          indent,
          indentStep,
          stringify
        } = ctx, inFlow = this.type === PlainValue.Type.FLOW_MAP || this.type === PlainValue.Type.FLOW_SEQ || ctx.inFlow;
        inFlow && (itemIndent += indentStep);
        let allNullValues = isMap && this.hasAllNullValues();
        ctx = Object.assign({}, ctx, {
          allNullValues,
          indent: itemIndent,
          inFlow,
          type: null
        });
        let chompKeep = !1, hasItemWithNewLine = !1, nodes = this.items.reduce((nodes2, item, i) => {
          let comment;
          item && (!chompKeep && item.spaceBefore && nodes2.push({
            type: "comment",
            str: ""
          }), item.commentBefore && item.commentBefore.match(/^.*$/gm).forEach((line) => {
            nodes2.push({
              type: "comment",
              str: `#${line}`
            });
          }), item.comment && (comment = item.comment), inFlow && (!chompKeep && item.spaceBefore || item.commentBefore || item.comment || item.key && (item.key.commentBefore || item.key.comment) || item.value && (item.value.commentBefore || item.value.comment)) && (hasItemWithNewLine = !0)), chompKeep = !1;
          let str2 = stringify(item, ctx, () => comment = null, () => chompKeep = !0);
          return inFlow && !hasItemWithNewLine && str2.includes(`
`) && (hasItemWithNewLine = !0), inFlow && i < this.items.length - 1 && (str2 += ","), str2 = addComment(str2, itemIndent, comment), chompKeep && (comment || inFlow) && (chompKeep = !1), nodes2.push({
            type: "item",
            str: str2
          }), nodes2;
        }, []), str;
        if (nodes.length === 0)
          str = flowChars.start + flowChars.end;
        else if (inFlow) {
          let {
            start,
            end
          } = flowChars, strings = nodes.map((n) => n.str);
          if (hasItemWithNewLine || strings.reduce((sum, str2) => sum + str2.length + 2, 2) > _Collection.maxFlowStringSingleLineLength) {
            str = start;
            for (let s of strings)
              str += s ? `
${indentStep}${indent}${s}` : `
`;
            str += `
${indent}${end}`;
          } else
            str = `${start} ${strings.join(" ")} ${end}`;
        } else {
          let strings = nodes.map(blockItem);
          str = strings.shift();
          for (let s of strings) str += s ? `
${indent}${s}` : `
`;
        }
        return this.comment ? (str += `
` + this.comment.replace(/^/gm, `${indent}#`), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
      }
    };
    PlainValue._defineProperty(Collection, "maxFlowStringSingleLineLength", 60);
    function asItemIndex(key2) {
      let idx = key2 instanceof Scalar ? key2.value : key2;
      return idx && typeof idx == "string" && (idx = Number(idx)), Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    var YAMLSeq = class extends Collection {
      add(value) {
        this.items.push(value);
      }
      delete(key2) {
        let idx = asItemIndex(key2);
        return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
      }
      get(key2, keepScalar) {
        let idx = asItemIndex(key2);
        if (typeof idx != "number") return;
        let it = this.items[idx];
        return !keepScalar && it instanceof Scalar ? it.value : it;
      }
      has(key2) {
        let idx = asItemIndex(key2);
        return typeof idx == "number" && idx < this.items.length;
      }
      set(key2, value) {
        let idx = asItemIndex(key2);
        if (typeof idx != "number") throw new Error(`Expected a valid index, not ${key2}.`);
        this.items[idx] = value;
      }
      toJSON(_, ctx) {
        let seq = [];
        ctx && ctx.onCreate && ctx.onCreate(seq);
        let i = 0;
        for (let item of this.items) seq.push(toJSON(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx ? super.toString(ctx, {
          blockItem: (n) => n.type === "comment" ? n.str : `- ${n.str}`,
          flowChars: {
            start: "[",
            end: "]"
          },
          isMap: !1,
          itemIndent: (ctx.indent || "") + "  "
        }, onComment, onChompKeep) : JSON.stringify(this);
      }
    }, stringifyKey = (key2, jsKey, ctx) => jsKey === null ? "" : typeof jsKey != "object" ? String(jsKey) : key2 instanceof Node && ctx && ctx.doc ? key2.toString({
      anchors: /* @__PURE__ */ Object.create(null),
      doc: ctx.doc,
      indent: "",
      indentStep: ctx.indentStep,
      inFlow: !0,
      inStringifyKey: !0,
      stringify: ctx.stringify
    }) : JSON.stringify(jsKey), Pair = class _Pair extends Node {
      constructor(key2, value = null) {
        super(), this.key = key2, this.value = value, this.type = _Pair.Type.PAIR;
      }
      get commentBefore() {
        return this.key instanceof Node ? this.key.commentBefore : void 0;
      }
      set commentBefore(cb) {
        if (this.key == null && (this.key = new Scalar(null)), this.key instanceof Node) this.key.commentBefore = cb;
        else {
          let msg = "Pair.commentBefore is an alias for Pair.key.commentBefore. To set it, the key must be a Node.";
          throw new Error(msg);
        }
      }
      addToJSMap(ctx, map) {
        let key2 = toJSON(this.key, "", ctx);
        if (map instanceof Map) {
          let value = toJSON(this.value, key2, ctx);
          map.set(key2, value);
        } else if (map instanceof Set)
          map.add(key2);
        else {
          let stringKey = stringifyKey(this.key, key2, ctx), value = toJSON(this.value, stringKey, ctx);
          stringKey in map ? Object.defineProperty(map, stringKey, {
            value,
            writable: !0,
            enumerable: !0,
            configurable: !0
          }) : map[stringKey] = value;
        }
        return map;
      }
      toJSON(_, ctx) {
        let pair = ctx && ctx.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return this.addToJSMap(ctx, pair);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx || !ctx.doc) return JSON.stringify(this);
        let {
          indent: indentSize,
          indentSeq,
          simpleKeys
        } = ctx.doc.options, {
          key: key2,
          value
        } = this, keyComment = key2 instanceof Node && key2.comment;
        if (simpleKeys) {
          if (keyComment)
            throw new Error("With simple keys, key nodes cannot have comments");
          if (key2 instanceof Collection) {
            let msg = "With simple keys, collection cannot be used as a key value";
            throw new Error(msg);
          }
        }
        let explicitKey = !simpleKeys && (!key2 || keyComment || (key2 instanceof Node ? key2 instanceof Collection || key2.type === PlainValue.Type.BLOCK_FOLDED || key2.type === PlainValue.Type.BLOCK_LITERAL : typeof key2 == "object")), {
          doc,
          indent,
          indentStep,
          stringify
        } = ctx;
        ctx = Object.assign({}, ctx, {
          implicitKey: !explicitKey,
          indent: indent + indentStep
        });
        let chompKeep = !1, str = stringify(key2, ctx, () => keyComment = null, () => chompKeep = !0);
        if (str = addComment(str, ctx.indent, keyComment), !explicitKey && str.length > 1024) {
          if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
          explicitKey = !0;
        }
        if (ctx.allNullValues && !simpleKeys)
          return this.comment ? (str = addComment(str, ctx.indent, this.comment), onComment && onComment()) : chompKeep && !keyComment && onChompKeep && onChompKeep(), ctx.inFlow && !explicitKey ? str : `? ${str}`;
        str = explicitKey ? `? ${str}
${indent}:` : `${str}:`, this.comment && (str = addComment(str, ctx.indent, this.comment), onComment && onComment());
        let vcb = "", valueComment = null;
        if (value instanceof Node) {
          if (value.spaceBefore && (vcb = `
`), value.commentBefore) {
            let cs = value.commentBefore.replace(/^/gm, `${ctx.indent}#`);
            vcb += `
${cs}`;
          }
          valueComment = value.comment;
        } else value && typeof value == "object" && (value = doc.schema.createNode(value, !0));
        ctx.implicitKey = !1, !explicitKey && !this.comment && value instanceof Scalar && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentSize >= 2 && !ctx.inFlow && !explicitKey && value instanceof YAMLSeq && value.type !== PlainValue.Type.FLOW_SEQ && !value.tag && !doc.anchors.getName(value) && (ctx.indent = ctx.indent.substr(2));
        let valueStr = stringify(value, ctx, () => valueComment = null, () => chompKeep = !0), ws = " ";
        return vcb || this.comment ? ws = `${vcb}
${ctx.indent}` : !explicitKey && value instanceof Collection ? (!(valueStr[0] === "[" || valueStr[0] === "{") || valueStr.includes(`
`)) && (ws = `
${ctx.indent}`) : valueStr[0] === `
` && (ws = ""), chompKeep && !valueComment && onChompKeep && onChompKeep(), addComment(str + ws + valueStr, ctx.indent, valueComment);
      }
    };
    PlainValue._defineProperty(Pair, "Type", {
      PAIR: "PAIR",
      MERGE_PAIR: "MERGE_PAIR"
    });
    var getAliasCount = (node, anchors) => {
      if (node instanceof Alias) {
        let anchor = anchors.get(node.source);
        return anchor.count * anchor.aliasCount;
      } else if (node instanceof Collection) {
        let count = 0;
        for (let item of node.items) {
          let c = getAliasCount(item, anchors);
          c > count && (count = c);
        }
        return count;
      } else if (node instanceof Pair) {
        let kc = getAliasCount(node.key, anchors), vc = getAliasCount(node.value, anchors);
        return Math.max(kc, vc);
      }
      return 1;
    }, Alias = class _Alias extends Node {
      static stringify({
        range,
        source
      }, {
        anchors,
        doc,
        implicitKey,
        inStringifyKey
      }) {
        let anchor = Object.keys(anchors).find((a) => anchors[a] === source);
        if (!anchor && inStringifyKey && (anchor = doc.anchors.getName(source) || doc.anchors.newName()), anchor) return `*${anchor}${implicitKey ? " " : ""}`;
        let msg = doc.anchors.getName(source) ? "Alias node must be after source node" : "Source node not found for alias node";
        throw new Error(`${msg} [${range}]`);
      }
      constructor(source) {
        super(), this.source = source, this.type = PlainValue.Type.ALIAS;
      }
      set tag(t) {
        throw new Error("Alias nodes cannot have tags");
      }
      toJSON(arg, ctx) {
        if (!ctx) return toJSON(this.source, arg, ctx);
        let {
          anchors,
          maxAliasCount
        } = ctx, anchor = anchors.get(this.source);
        if (!anchor || anchor.res === void 0) {
          let msg = "This should not happen: Alias anchor was not resolved?";
          throw this.cstNode ? new PlainValue.YAMLReferenceError(this.cstNode, msg) : new ReferenceError(msg);
        }
        if (maxAliasCount >= 0 && (anchor.count += 1, anchor.aliasCount === 0 && (anchor.aliasCount = getAliasCount(this.source, anchors)), anchor.count * anchor.aliasCount > maxAliasCount)) {
          let msg = "Excessive alias count indicates a resource exhaustion attack";
          throw this.cstNode ? new PlainValue.YAMLReferenceError(this.cstNode, msg) : new ReferenceError(msg);
        }
        return anchor.res;
      }
      // Only called when stringifying an alias mapping key while constructing
      // Object output.
      toString(ctx) {
        return _Alias.stringify(this, ctx);
      }
    };
    PlainValue._defineProperty(Alias, "default", !0);
    function findPair(items, key2) {
      let k = key2 instanceof Scalar ? key2.value : key2;
      for (let it of items)
        if (it instanceof Pair && (it.key === key2 || it.key === k || it.key && it.key.value === k))
          return it;
    }
    var YAMLMap = class extends Collection {
      add(pair, overwrite) {
        pair ? pair instanceof Pair || (pair = new Pair(pair.key || pair, pair.value)) : pair = new Pair(pair);
        let prev = findPair(this.items, pair.key), sortEntries = this.schema && this.schema.sortMapEntries;
        if (prev)
          if (overwrite) prev.value = pair.value;
          else throw new Error(`Key ${pair.key} already set`);
        else if (sortEntries) {
          let i = this.items.findIndex((item) => sortEntries(pair, item) < 0);
          i === -1 ? this.items.push(pair) : this.items.splice(i, 0, pair);
        } else
          this.items.push(pair);
      }
      delete(key2) {
        let it = findPair(this.items, key2);
        return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
      }
      get(key2, keepScalar) {
        let it = findPair(this.items, key2), node = it && it.value;
        return !keepScalar && node instanceof Scalar ? node.value : node;
      }
      has(key2) {
        return !!findPair(this.items, key2);
      }
      set(key2, value) {
        this.add(new Pair(key2, value), !0);
      }
      /**
       * @param {*} arg ignored
       * @param {*} ctx Conversion context, originally set in Document#toJSON()
       * @param {Class} Type If set, forces the returned collection type
       * @returns {*} Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        let map = Type ? new Type() : ctx && ctx.mapAsMap ? /* @__PURE__ */ new Map() : {};
        ctx && ctx.onCreate && ctx.onCreate(map);
        for (let item of this.items) item.addToJSMap(ctx, map);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        for (let item of this.items)
          if (!(item instanceof Pair)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        return super.toString(ctx, {
          blockItem: (n) => n.str,
          flowChars: {
            start: "{",
            end: "}"
          },
          isMap: !0,
          itemIndent: ctx.indent || ""
        }, onComment, onChompKeep);
      }
    }, MERGE_KEY = "<<", Merge = class extends Pair {
      constructor(pair) {
        if (pair instanceof Pair) {
          let seq = pair.value;
          seq instanceof YAMLSeq || (seq = new YAMLSeq(), seq.items.push(pair.value), seq.range = pair.value.range), super(pair.key, seq), this.range = pair.range;
        } else
          super(new Scalar(MERGE_KEY), new YAMLSeq());
        this.type = Pair.Type.MERGE_PAIR;
      }
      // If the value associated with a merge key is a single mapping node, each of
      // its key/value pairs is inserted into the current mapping, unless the key
      // already exists in it. If the value associated with the merge key is a
      // sequence, then this sequence is expected to contain mapping nodes and each
      // of these nodes is merged in turn according to its order in the sequence.
      // Keys in mapping nodes earlier in the sequence override keys specified in
      // later mapping nodes. -- http://yaml.org/type/merge.html
      addToJSMap(ctx, map) {
        for (let {
          source
        } of this.value.items) {
          if (!(source instanceof YAMLMap)) throw new Error("Merge sources must be maps");
          let srcMap = source.toJSON(null, ctx, Map);
          for (let [key2, value] of srcMap)
            map instanceof Map ? map.has(key2) || map.set(key2, value) : map instanceof Set ? map.add(key2) : Object.prototype.hasOwnProperty.call(map, key2) || Object.defineProperty(map, key2, {
              value,
              writable: !0,
              enumerable: !0,
              configurable: !0
            });
        }
        return map;
      }
      toString(ctx, onComment) {
        let seq = this.value;
        if (seq.items.length > 1) return super.toString(ctx, onComment);
        this.value = seq.items[0];
        let str = super.toString(ctx, onComment);
        return this.value = seq, str;
      }
    }, binaryOptions = {
      defaultType: PlainValue.Type.BLOCK_LITERAL,
      lineWidth: 76
    }, boolOptions = {
      trueStr: "true",
      falseStr: "false"
    }, intOptions = {
      asBigInt: !1
    }, nullOptions = {
      nullStr: "null"
    }, strOptions = {
      defaultType: PlainValue.Type.PLAIN,
      doubleQuoted: {
        jsonEncoding: !1,
        minMultiLineLength: 40
      },
      fold: {
        lineWidth: 80,
        minContentWidth: 20
      }
    };
    function resolveScalar(str, tags, scalarFallback) {
      for (let {
        format,
        test,
        resolve: resolve6
      } of tags)
        if (test) {
          let match = str.match(test);
          if (match) {
            let res = resolve6.apply(null, match);
            return res instanceof Scalar || (res = new Scalar(res)), format && (res.format = format), res;
          }
        }
      return scalarFallback && (str = scalarFallback(str)), new Scalar(str);
    }
    var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted", consumeMoreIndentedLines = (text3, i) => {
      let ch = text3[i + 1];
      for (; ch === " " || ch === "	"; ) {
        do
          ch = text3[i += 1];
        while (ch && ch !== `
`);
        ch = text3[i + 1];
      }
      return i;
    };
    function foldFlowLines(text3, indent, mode, {
      indentAtStart,
      lineWidth = 80,
      minContentWidth = 20,
      onFold,
      onOverflow
    }) {
      if (!lineWidth || lineWidth < 0) return text3;
      let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep) return text3;
      let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
      typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
      let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text3, i), i !== -1 && (end = i + endStep));
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          switch (escStart = i, text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === `
`)
          mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text3, i)), end = i + endStep, split = void 0;
        else {
          if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
            let next = text3[i + 1];
            next && next !== " " && next !== `
` && next !== "	" && (split = i);
          }
          if (i >= end)
            if (split)
              folds.push(split), end = split + endStep, split = void 0;
            else if (mode === FOLD_QUOTED) {
              for (; prev === " " || prev === "	"; )
                prev = ch, ch = text3[i += 1], overflow = !0;
              let j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j]) return text3;
              folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
            } else
              overflow = !0;
        }
        prev = ch;
      }
      if (overflow && onOverflow && onOverflow(), folds.length === 0) return text3;
      onFold && onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        let fold2 = folds[i2], end2 = folds[i2 + 1] || text3.length;
        fold2 === 0 ? res = `
${indent}${text3.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold2] && (res += `${text3[fold2]}\\`), res += `
${indent}${text3.slice(fold2 + 1, end2)}`);
      }
      return res;
    }
    var getFoldOptions = ({
      indentAtStart
    }) => indentAtStart ? Object.assign({
      indentAtStart
    }, strOptions.fold) : strOptions.fold, containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0) return !1;
      let limit = lineWidth - indentLength, strLen = str.length;
      if (strLen <= limit) return !1;
      for (let i = 0, start = 0; i < strLen; ++i)
        if (str[i] === `
`) {
          if (i - start > limit) return !0;
          if (start = i + 1, strLen - start <= limit) return !1;
        }
      return !0;
    }
    function doubleQuotedString(value, ctx) {
      let {
        implicitKey
      } = ctx, {
        jsonEncoding,
        minMultiLineLength
      } = strOptions.doubleQuoted, json = JSON.stringify(value);
      if (jsonEncoding) return json;
      let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i])
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\") switch (json[i + 1]) {
          case "u":
            {
              str += json.slice(start, i);
              let code = json.substr(i + 2, 4);
              switch (code) {
                case "0000":
                  str += "\\0";
                  break;
                case "0007":
                  str += "\\a";
                  break;
                case "000b":
                  str += "\\v";
                  break;
                case "001b":
                  str += "\\e";
                  break;
                case "0085":
                  str += "\\N";
                  break;
                case "00a0":
                  str += "\\_";
                  break;
                case "2028":
                  str += "\\L";
                  break;
                case "2029":
                  str += "\\P";
                  break;
                default:
                  code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
              }
              i += 5, start = i + 1;
            }
            break;
          case "n":
            if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
              i += 1;
            else {
              for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
                str += `
`, i += 2;
              str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
            }
            break;
          default:
            i += 1;
        }
      return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.implicitKey) {
        if (/\n/.test(value)) return doubleQuotedString(value, ctx);
      } else if (/[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
      let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx));
    }
    function blockString({
      comment,
      type,
      value
    }, ctx, onComment, onChompKeep) {
      if (/\n[\t ]+$/.test(value) || /^\s*$/.test(value))
        return doubleQuotedString(value, ctx);
      let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), indentSize = indent ? "2" : "1", literal = type === PlainValue.Type.BLOCK_FOLDED ? !1 : type === PlainValue.Type.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, strOptions.fold.lineWidth, indent.length), header = literal ? "|" : ">";
      if (!value) return header + `
`;
      let wsStart = "", wsEnd = "";
      if (value = value.replace(/[\n\t ]*$/, (ws) => {
        let n = ws.indexOf(`
`);
        return n === -1 ? header += "-" : (value === ws || n !== ws.length - 1) && (header += "+", onChompKeep && onChompKeep()), wsEnd = ws.replace(/\n$/, ""), "";
      }).replace(/^[\n ]*/, (ws) => {
        ws.indexOf(" ") !== -1 && (header += indentSize);
        let m = ws.match(/ +$/);
        return m ? (wsStart = ws.slice(0, -m[0].length), m[0]) : (wsStart = ws, "");
      }), wsEnd && (wsEnd = wsEnd.replace(/\n+(?!\n|$)/g, `$&${indent}`)), wsStart && (wsStart = wsStart.replace(/\n+/g, `$&${indent}`)), comment && (header += " #" + comment.replace(/ ?[\r\n]+/g, " "), onComment && onComment()), !value) return `${header}${indentSize}
${indent}${wsEnd}`;
      if (literal)
        return value = value.replace(/\n+/g, `$&${indent}`), `${header}
${indent}${wsStart}${value}${wsEnd}`;
      value = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
      let body = foldFlowLines(`${wsStart}${value}${wsEnd}`, indent, FOLD_BLOCK, strOptions.fold);
      return `${header}
${indent}${body}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      let {
        comment,
        type,
        value
      } = item, {
        actualString,
        implicitKey,
        indent,
        inFlow
      } = ctx;
      if (implicitKey && /[\n[\]{},]/.test(value) || inFlow && /[[\]{},]/.test(value))
        return doubleQuotedString(value, ctx);
      if (!value || /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
        return implicitKey || inFlow || value.indexOf(`
`) === -1 ? value.indexOf('"') !== -1 && value.indexOf("'") === -1 ? singleQuotedString(value, ctx) : doubleQuotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      if (!implicitKey && !inFlow && type !== PlainValue.Type.PLAIN && value.indexOf(`
`) !== -1)
        return blockString(item, ctx, onComment, onChompKeep);
      if (indent === "" && containsDocumentMarker(value))
        return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
      let str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        let {
          tags
        } = ctx.doc.schema;
        if (typeof resolveScalar(str, tags, tags.scalarFallback).value != "string") return doubleQuotedString(value, ctx);
      }
      let body = implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx));
      return comment && !inFlow && (body.indexOf(`
`) !== -1 || comment.indexOf(`
`) !== -1) ? (onComment && onComment(), addCommentBefore(body, indent, comment)) : body;
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      let {
        defaultType
      } = strOptions, {
        implicitKey,
        inFlow
      } = ctx, {
        type,
        value
      } = item;
      typeof value != "string" && (value = String(value), item = Object.assign({}, item, {
        value
      }));
      let _stringify = (_type) => {
        switch (_type) {
          case PlainValue.Type.BLOCK_FOLDED:
          case PlainValue.Type.BLOCK_LITERAL:
            return blockString(item, ctx, onComment, onChompKeep);
          case PlainValue.Type.QUOTE_DOUBLE:
            return doubleQuotedString(value, ctx);
          case PlainValue.Type.QUOTE_SINGLE:
            return singleQuotedString(value, ctx);
          case PlainValue.Type.PLAIN:
            return plainString(item, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      (type !== PlainValue.Type.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f]/.test(value) || (implicitKey || inFlow) && (type === PlainValue.Type.BLOCK_FOLDED || type === PlainValue.Type.BLOCK_LITERAL)) && (type = PlainValue.Type.QUOTE_DOUBLE);
      let res = _stringify(type);
      if (res === null && (res = _stringify(defaultType), res === null))
        throw new Error(`Unsupported default string type ${defaultType}`);
      return res;
    }
    function stringifyNumber({
      format,
      minFractionDigits,
      tag,
      value
    }) {
      if (typeof value == "bigint") return String(value);
      if (!isFinite(value)) return isNaN(value) ? ".nan" : value < 0 ? "-.inf" : ".inf";
      let n = JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^\d/.test(n)) {
        let i = n.indexOf(".");
        i < 0 && (i = n.length, n += ".");
        let d = minFractionDigits - (n.length - i - 1);
        for (; d-- > 0; ) n += "0";
      }
      return n;
    }
    function checkFlowCollectionEnd(errors, cst) {
      let char, name2;
      switch (cst.type) {
        case PlainValue.Type.FLOW_MAP:
          char = "}", name2 = "flow map";
          break;
        case PlainValue.Type.FLOW_SEQ:
          char = "]", name2 = "flow sequence";
          break;
        default:
          errors.push(new PlainValue.YAMLSemanticError(cst, "Not a flow collection!?"));
          return;
      }
      let lastItem;
      for (let i = cst.items.length - 1; i >= 0; --i) {
        let item = cst.items[i];
        if (!item || item.type !== PlainValue.Type.COMMENT) {
          lastItem = item;
          break;
        }
      }
      if (lastItem && lastItem.char !== char) {
        let msg = `Expected ${name2} to end with ${char}`, err;
        typeof lastItem.offset == "number" ? (err = new PlainValue.YAMLSemanticError(cst, msg), err.offset = lastItem.offset + 1) : (err = new PlainValue.YAMLSemanticError(lastItem, msg), lastItem.range && lastItem.range.end && (err.offset = lastItem.range.end - lastItem.range.start)), errors.push(err);
      }
    }
    function checkFlowCommentSpace(errors, comment) {
      let prev = comment.context.src[comment.range.start - 1];
      if (prev !== `
` && prev !== "	" && prev !== " ") {
        let msg = "Comments must be separated from other tokens by white space characters";
        errors.push(new PlainValue.YAMLSemanticError(comment, msg));
      }
    }
    function getLongKeyError(source, key2) {
      let sk = String(key2), k = sk.substr(0, 8) + "..." + sk.substr(-8);
      return new PlainValue.YAMLSemanticError(source, `The "${k}" key is too long`);
    }
    function resolveComments(collection, comments) {
      for (let {
        afterKey,
        before: before2,
        comment
      } of comments) {
        let item = collection.items[before2];
        item ? (afterKey && item.value && (item = item.value), comment === void 0 ? (afterKey || !item.commentBefore) && (item.spaceBefore = !0) : item.commentBefore ? item.commentBefore += `
` + comment : item.commentBefore = comment) : comment !== void 0 && (collection.comment ? collection.comment += `
` + comment : collection.comment = comment);
      }
    }
    function resolveString(doc, node) {
      let res = node.strValue;
      return res ? typeof res == "string" ? res : (res.errors.forEach((error) => {
        error.source || (error.source = node), doc.errors.push(error);
      }), res.str) : "";
    }
    function resolveTagHandle(doc, node) {
      let {
        handle,
        suffix
      } = node.tag, prefix = doc.tagPrefixes.find((p) => p.handle === handle);
      if (!prefix) {
        let dtp = doc.getDefaults().tagPrefixes;
        if (dtp && (prefix = dtp.find((p) => p.handle === handle)), !prefix) throw new PlainValue.YAMLSemanticError(node, `The ${handle} tag handle is non-default and was not declared.`);
      }
      if (!suffix) throw new PlainValue.YAMLSemanticError(node, `The ${handle} tag has no suffix.`);
      if (handle === "!" && (doc.version || doc.options.version) === "1.0") {
        if (suffix[0] === "^")
          return doc.warnings.push(new PlainValue.YAMLWarning(node, "YAML 1.0 ^ tag expansion is not supported")), suffix;
        if (/[:/]/.test(suffix)) {
          let vocab = suffix.match(/^([a-z0-9-]+)\/(.*)/i);
          return vocab ? `tag:${vocab[1]}.yaml.org,2002:${vocab[2]}` : `tag:${suffix}`;
        }
      }
      return prefix.prefix + decodeURIComponent(suffix);
    }
    function resolveTagName(doc, node) {
      let {
        tag,
        type
      } = node, nonSpecific = !1;
      if (tag) {
        let {
          handle,
          suffix,
          verbatim
        } = tag;
        if (verbatim) {
          if (verbatim !== "!" && verbatim !== "!!") return verbatim;
          let msg = `Verbatim tags aren't resolved, so ${verbatim} is invalid.`;
          doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
        } else if (handle === "!" && !suffix)
          nonSpecific = !0;
        else
          try {
            return resolveTagHandle(doc, node);
          } catch (error) {
            doc.errors.push(error);
          }
      }
      switch (type) {
        case PlainValue.Type.BLOCK_FOLDED:
        case PlainValue.Type.BLOCK_LITERAL:
        case PlainValue.Type.QUOTE_DOUBLE:
        case PlainValue.Type.QUOTE_SINGLE:
          return PlainValue.defaultTags.STR;
        case PlainValue.Type.FLOW_MAP:
        case PlainValue.Type.MAP:
          return PlainValue.defaultTags.MAP;
        case PlainValue.Type.FLOW_SEQ:
        case PlainValue.Type.SEQ:
          return PlainValue.defaultTags.SEQ;
        case PlainValue.Type.PLAIN:
          return nonSpecific ? PlainValue.defaultTags.STR : null;
        default:
          return null;
      }
    }
    function resolveByTagName(doc, node, tagName) {
      let {
        tags
      } = doc.schema, matchWithTest = [];
      for (let tag of tags)
        if (tag.tag === tagName)
          if (tag.test) matchWithTest.push(tag);
          else {
            let res = tag.resolve(doc, node);
            return res instanceof Collection ? res : new Scalar(res);
          }
      let str = resolveString(doc, node);
      return typeof str == "string" && matchWithTest.length > 0 ? resolveScalar(str, matchWithTest, tags.scalarFallback) : null;
    }
    function getFallbackTagName({
      type
    }) {
      switch (type) {
        case PlainValue.Type.FLOW_MAP:
        case PlainValue.Type.MAP:
          return PlainValue.defaultTags.MAP;
        case PlainValue.Type.FLOW_SEQ:
        case PlainValue.Type.SEQ:
          return PlainValue.defaultTags.SEQ;
        default:
          return PlainValue.defaultTags.STR;
      }
    }
    function resolveTag(doc, node, tagName) {
      try {
        let res = resolveByTagName(doc, node, tagName);
        if (res)
          return tagName && node.tag && (res.tag = tagName), res;
      } catch (error) {
        if (error instanceof PlainValue.YAMLError)
          error.source || (error.source = node), doc.errors.push(error);
        else {
          let msg = error instanceof Error ? error.message : String(error);
          doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
        }
        return null;
      }
      try {
        let fallback = getFallbackTagName(node);
        if (!fallback) throw new Error(`The tag ${tagName} is unavailable`);
        let msg = `The tag ${tagName} is unavailable, falling back to ${fallback}`;
        doc.warnings.push(new PlainValue.YAMLWarning(node, msg));
        let res = resolveByTagName(doc, node, fallback);
        return res.tag = tagName, res;
      } catch (error) {
        let refError = new PlainValue.YAMLReferenceError(node, error.message);
        return refError.stack = error.stack, doc.errors.push(refError), null;
      }
    }
    var isCollectionItem = (node) => {
      if (!node) return !1;
      let {
        type
      } = node;
      return type === PlainValue.Type.MAP_KEY || type === PlainValue.Type.MAP_VALUE || type === PlainValue.Type.SEQ_ITEM;
    };
    function resolveNodeProps(errors, node) {
      let comments = {
        before: [],
        after: []
      }, hasAnchor = !1, hasTag = !1, props = isCollectionItem(node.context.parent) ? node.context.parent.props.concat(node.props) : node.props;
      for (let {
        start,
        end
      } of props)
        switch (node.context.src[start]) {
          case PlainValue.Char.COMMENT: {
            if (!node.commentHasRequiredWhitespace(start)) {
              let msg = "Comments must be separated from other tokens by white space characters";
              errors.push(new PlainValue.YAMLSemanticError(node, msg));
            }
            let {
              header,
              valueRange
            } = node;
            (valueRange && (start > valueRange.start || header && start > header.start) ? comments.after : comments.before).push(node.context.src.slice(start + 1, end));
            break;
          }
          // Actual anchor & tag resolution is handled by schema, here we just complain
          case PlainValue.Char.ANCHOR:
            if (hasAnchor) {
              let msg = "A node can have at most one anchor";
              errors.push(new PlainValue.YAMLSemanticError(node, msg));
            }
            hasAnchor = !0;
            break;
          case PlainValue.Char.TAG:
            if (hasTag) {
              let msg = "A node can have at most one tag";
              errors.push(new PlainValue.YAMLSemanticError(node, msg));
            }
            hasTag = !0;
            break;
        }
      return {
        comments,
        hasAnchor,
        hasTag
      };
    }
    function resolveNodeValue(doc, node) {
      let {
        anchors,
        errors,
        schema
      } = doc;
      if (node.type === PlainValue.Type.ALIAS) {
        let name2 = node.rawValue, src = anchors.getNode(name2);
        if (!src) {
          let msg = `Aliased anchor not found: ${name2}`;
          return errors.push(new PlainValue.YAMLReferenceError(node, msg)), null;
        }
        let res = new Alias(src);
        return anchors._cstAliases.push(res), res;
      }
      let tagName = resolveTagName(doc, node);
      if (tagName) return resolveTag(doc, node, tagName);
      if (node.type !== PlainValue.Type.PLAIN) {
        let msg = `Failed to resolve ${node.type} node here`;
        return errors.push(new PlainValue.YAMLSyntaxError(node, msg)), null;
      }
      try {
        let str = resolveString(doc, node);
        return resolveScalar(str, schema.tags, schema.tags.scalarFallback);
      } catch (error) {
        return error.source || (error.source = node), errors.push(error), null;
      }
    }
    function resolveNode(doc, node) {
      if (!node) return null;
      node.error && doc.errors.push(node.error);
      let {
        comments,
        hasAnchor,
        hasTag
      } = resolveNodeProps(doc.errors, node);
      if (hasAnchor) {
        let {
          anchors
        } = doc, name2 = node.anchor, prev = anchors.getNode(name2);
        prev && (anchors.map[anchors.newName(name2)] = prev), anchors.map[name2] = node;
      }
      if (node.type === PlainValue.Type.ALIAS && (hasAnchor || hasTag)) {
        let msg = "An alias node must not specify any properties";
        doc.errors.push(new PlainValue.YAMLSemanticError(node, msg));
      }
      let res = resolveNodeValue(doc, node);
      if (res) {
        res.range = [node.range.start, node.range.end], doc.options.keepCstNodes && (res.cstNode = node), doc.options.keepNodeTypes && (res.type = node.type);
        let cb = comments.before.join(`
`);
        cb && (res.commentBefore = res.commentBefore ? `${res.commentBefore}
${cb}` : cb);
        let ca = comments.after.join(`
`);
        ca && (res.comment = res.comment ? `${res.comment}
${ca}` : ca);
      }
      return node.resolved = res;
    }
    function resolveMap(doc, cst) {
      if (cst.type !== PlainValue.Type.MAP && cst.type !== PlainValue.Type.FLOW_MAP) {
        let msg = `A ${cst.type} node cannot be resolved as a mapping`;
        return doc.errors.push(new PlainValue.YAMLSyntaxError(cst, msg)), null;
      }
      let {
        comments,
        items
      } = cst.type === PlainValue.Type.FLOW_MAP ? resolveFlowMapItems(doc, cst) : resolveBlockMapItems(doc, cst), map = new YAMLMap();
      map.items = items, resolveComments(map, comments);
      let hasCollectionKey = !1;
      for (let i = 0; i < items.length; ++i) {
        let {
          key: iKey
        } = items[i];
        if (iKey instanceof Collection && (hasCollectionKey = !0), doc.schema.merge && iKey && iKey.value === MERGE_KEY) {
          items[i] = new Merge(items[i]);
          let sources = items[i].value.items, error = null;
          sources.some((node) => {
            if (node instanceof Alias) {
              let {
                type
              } = node.source;
              return type === PlainValue.Type.MAP || type === PlainValue.Type.FLOW_MAP ? !1 : error = "Merge nodes aliases can only point to maps";
            }
            return error = "Merge nodes can only have Alias nodes as values";
          }), error && doc.errors.push(new PlainValue.YAMLSemanticError(cst, error));
        } else
          for (let j = i + 1; j < items.length; ++j) {
            let {
              key: jKey
            } = items[j];
            if (iKey === jKey || iKey && jKey && Object.prototype.hasOwnProperty.call(iKey, "value") && iKey.value === jKey.value) {
              let msg = `Map keys must be unique; "${iKey}" is repeated`;
              doc.errors.push(new PlainValue.YAMLSemanticError(cst, msg));
              break;
            }
          }
      }
      if (hasCollectionKey && !doc.options.mapAsMap) {
        let warn = "Keys with collection values will be stringified as YAML due to JS Object restrictions. Use mapAsMap: true to avoid this.";
        doc.warnings.push(new PlainValue.YAMLWarning(cst, warn));
      }
      return cst.resolved = map, map;
    }
    var valueHasPairComment = ({
      context: {
        lineStart,
        node,
        src
      },
      props
    }) => {
      if (props.length === 0) return !1;
      let {
        start
      } = props[0];
      if (node && start > node.valueRange.start || src[start] !== PlainValue.Char.COMMENT) return !1;
      for (let i = lineStart; i < start; ++i) if (src[i] === `
`) return !1;
      return !0;
    };
    function resolvePairComment(item, pair) {
      if (!valueHasPairComment(item)) return;
      let comment = item.getPropValue(0, PlainValue.Char.COMMENT, !0), found2 = !1, cb = pair.value.commentBefore;
      if (cb && cb.startsWith(comment))
        pair.value.commentBefore = cb.substr(comment.length + 1), found2 = !0;
      else {
        let cc = pair.value.comment;
        !item.node && cc && cc.startsWith(comment) && (pair.value.comment = cc.substr(comment.length + 1), found2 = !0);
      }
      found2 && (pair.comment = comment);
    }
    function resolveBlockMapItems(doc, cst) {
      let comments = [], items = [], key2, keyStart = null;
      for (let i = 0; i < cst.items.length; ++i) {
        let item = cst.items[i];
        switch (item.type) {
          case PlainValue.Type.BLANK_LINE:
            comments.push({
              afterKey: !!key2,
              before: items.length
            });
            break;
          case PlainValue.Type.COMMENT:
            comments.push({
              afterKey: !!key2,
              before: items.length,
              comment: item.comment
            });
            break;
          case PlainValue.Type.MAP_KEY:
            key2 !== void 0 && items.push(new Pair(key2)), item.error && doc.errors.push(item.error), key2 = resolveNode(doc, item.node), keyStart = null;
            break;
          case PlainValue.Type.MAP_VALUE:
            {
              if (key2 === void 0 && (key2 = null), item.error && doc.errors.push(item.error), !item.context.atLineStart && item.node && item.node.type === PlainValue.Type.MAP && !item.node.context.atLineStart) {
                let msg = "Nested mappings are not allowed in compact mappings";
                doc.errors.push(new PlainValue.YAMLSemanticError(item.node, msg));
              }
              let valueNode = item.node;
              if (!valueNode && item.props.length > 0) {
                valueNode = new PlainValue.PlainValue(PlainValue.Type.PLAIN, []), valueNode.context = {
                  parent: item,
                  src: item.context.src
                };
                let pos = item.range.start + 1;
                if (valueNode.range = {
                  start: pos,
                  end: pos
                }, valueNode.valueRange = {
                  start: pos,
                  end: pos
                }, typeof item.range.origStart == "number") {
                  let origPos = item.range.origStart + 1;
                  valueNode.range.origStart = valueNode.range.origEnd = origPos, valueNode.valueRange.origStart = valueNode.valueRange.origEnd = origPos;
                }
              }
              let pair = new Pair(key2, resolveNode(doc, valueNode));
              resolvePairComment(item, pair), items.push(pair), key2 && typeof keyStart == "number" && item.range.start > keyStart + 1024 && doc.errors.push(getLongKeyError(cst, key2)), key2 = void 0, keyStart = null;
            }
            break;
          default:
            key2 !== void 0 && items.push(new Pair(key2)), key2 = resolveNode(doc, item), keyStart = item.range.start, item.error && doc.errors.push(item.error);
            next: for (let j = i + 1; ; ++j) {
              let nextItem = cst.items[j];
              switch (nextItem && nextItem.type) {
                case PlainValue.Type.BLANK_LINE:
                case PlainValue.Type.COMMENT:
                  continue next;
                case PlainValue.Type.MAP_VALUE:
                  break next;
                default: {
                  let msg = "Implicit map keys need to be followed by map values";
                  doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
                  break next;
                }
              }
            }
            if (item.valueRangeContainsNewline) {
              let msg = "Implicit map keys need to be on a single line";
              doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
            }
        }
      }
      return key2 !== void 0 && items.push(new Pair(key2)), {
        comments,
        items
      };
    }
    function resolveFlowMapItems(doc, cst) {
      let comments = [], items = [], key2, explicitKey = !1, next = "{";
      for (let i = 0; i < cst.items.length; ++i) {
        let item = cst.items[i];
        if (typeof item.char == "string") {
          let {
            char,
            offset
          } = item;
          if (char === "?" && key2 === void 0 && !explicitKey) {
            explicitKey = !0, next = ":";
            continue;
          }
          if (char === ":") {
            if (key2 === void 0 && (key2 = null), next === ":") {
              next = ",";
              continue;
            }
          } else if (explicitKey && (key2 === void 0 && char !== "," && (key2 = null), explicitKey = !1), key2 !== void 0 && (items.push(new Pair(key2)), key2 = void 0, char === ",")) {
            next = ":";
            continue;
          }
          if (char === "}") {
            if (i === cst.items.length - 1) continue;
          } else if (char === next) {
            next = ":";
            continue;
          }
          let msg = `Flow map contains an unexpected ${char}`, err = new PlainValue.YAMLSyntaxError(cst, msg);
          err.offset = offset, doc.errors.push(err);
        } else item.type === PlainValue.Type.BLANK_LINE ? comments.push({
          afterKey: !!key2,
          before: items.length
        }) : item.type === PlainValue.Type.COMMENT ? (checkFlowCommentSpace(doc.errors, item), comments.push({
          afterKey: !!key2,
          before: items.length,
          comment: item.comment
        })) : key2 === void 0 ? (next === "," && doc.errors.push(new PlainValue.YAMLSemanticError(item, "Separator , missing in flow map")), key2 = resolveNode(doc, item)) : (next !== "," && doc.errors.push(new PlainValue.YAMLSemanticError(item, "Indicator : missing in flow map entry")), items.push(new Pair(key2, resolveNode(doc, item))), key2 = void 0, explicitKey = !1);
      }
      return checkFlowCollectionEnd(doc.errors, cst), key2 !== void 0 && items.push(new Pair(key2)), {
        comments,
        items
      };
    }
    function resolveSeq(doc, cst) {
      if (cst.type !== PlainValue.Type.SEQ && cst.type !== PlainValue.Type.FLOW_SEQ) {
        let msg = `A ${cst.type} node cannot be resolved as a sequence`;
        return doc.errors.push(new PlainValue.YAMLSyntaxError(cst, msg)), null;
      }
      let {
        comments,
        items
      } = cst.type === PlainValue.Type.FLOW_SEQ ? resolveFlowSeqItems(doc, cst) : resolveBlockSeqItems(doc, cst), seq = new YAMLSeq();
      if (seq.items = items, resolveComments(seq, comments), !doc.options.mapAsMap && items.some((it) => it instanceof Pair && it.key instanceof Collection)) {
        let warn = "Keys with collection values will be stringified as YAML due to JS Object restrictions. Use mapAsMap: true to avoid this.";
        doc.warnings.push(new PlainValue.YAMLWarning(cst, warn));
      }
      return cst.resolved = seq, seq;
    }
    function resolveBlockSeqItems(doc, cst) {
      let comments = [], items = [];
      for (let i = 0; i < cst.items.length; ++i) {
        let item = cst.items[i];
        switch (item.type) {
          case PlainValue.Type.BLANK_LINE:
            comments.push({
              before: items.length
            });
            break;
          case PlainValue.Type.COMMENT:
            comments.push({
              comment: item.comment,
              before: items.length
            });
            break;
          case PlainValue.Type.SEQ_ITEM:
            if (item.error && doc.errors.push(item.error), items.push(resolveNode(doc, item.node)), item.hasProps) {
              let msg = "Sequence items cannot have tags or anchors before the - indicator";
              doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
            }
            break;
          default:
            item.error && doc.errors.push(item.error), doc.errors.push(new PlainValue.YAMLSyntaxError(item, `Unexpected ${item.type} node in sequence`));
        }
      }
      return {
        comments,
        items
      };
    }
    function resolveFlowSeqItems(doc, cst) {
      let comments = [], items = [], explicitKey = !1, key2, keyStart = null, next = "[", prevItem = null;
      for (let i = 0; i < cst.items.length; ++i) {
        let item = cst.items[i];
        if (typeof item.char == "string") {
          let {
            char,
            offset
          } = item;
          if (char !== ":" && (explicitKey || key2 !== void 0) && (explicitKey && key2 === void 0 && (key2 = next ? items.pop() : null), items.push(new Pair(key2)), explicitKey = !1, key2 = void 0, keyStart = null), char === next)
            next = null;
          else if (!next && char === "?")
            explicitKey = !0;
          else if (next !== "[" && char === ":" && key2 === void 0) {
            if (next === ",") {
              if (key2 = items.pop(), key2 instanceof Pair) {
                let msg = "Chaining flow sequence pairs is invalid", err = new PlainValue.YAMLSemanticError(cst, msg);
                err.offset = offset, doc.errors.push(err);
              }
              if (!explicitKey && typeof keyStart == "number") {
                let keyEnd = item.range ? item.range.start : item.offset;
                keyEnd > keyStart + 1024 && doc.errors.push(getLongKeyError(cst, key2));
                let {
                  src
                } = prevItem.context;
                for (let i2 = keyStart; i2 < keyEnd; ++i2) if (src[i2] === `
`) {
                  let msg = "Implicit keys of flow sequence pairs need to be on a single line";
                  doc.errors.push(new PlainValue.YAMLSemanticError(prevItem, msg));
                  break;
                }
              }
            } else
              key2 = null;
            keyStart = null, explicitKey = !1, next = null;
          } else if (next === "[" || char !== "]" || i < cst.items.length - 1) {
            let msg = `Flow sequence contains an unexpected ${char}`, err = new PlainValue.YAMLSyntaxError(cst, msg);
            err.offset = offset, doc.errors.push(err);
          }
        } else if (item.type === PlainValue.Type.BLANK_LINE)
          comments.push({
            before: items.length
          });
        else if (item.type === PlainValue.Type.COMMENT)
          checkFlowCommentSpace(doc.errors, item), comments.push({
            comment: item.comment,
            before: items.length
          });
        else {
          if (next) {
            let msg = `Expected a ${next} in flow sequence`;
            doc.errors.push(new PlainValue.YAMLSemanticError(item, msg));
          }
          let value = resolveNode(doc, item);
          key2 === void 0 ? (items.push(value), prevItem = item) : (items.push(new Pair(key2, value)), key2 = void 0), keyStart = item.range.start, next = ",";
        }
      }
      return checkFlowCollectionEnd(doc.errors, cst), key2 !== void 0 && items.push(new Pair(key2)), {
        comments,
        items
      };
    }
    exports.Alias = Alias;
    exports.Collection = Collection;
    exports.Merge = Merge;
    exports.Node = Node;
    exports.Pair = Pair;
    exports.Scalar = Scalar;
    exports.YAMLMap = YAMLMap;
    exports.YAMLSeq = YAMLSeq;
    exports.addComment = addComment;
    exports.binaryOptions = binaryOptions;
    exports.boolOptions = boolOptions;
    exports.findPair = findPair;
    exports.intOptions = intOptions;
    exports.isEmptyPath = isEmptyPath;
    exports.nullOptions = nullOptions;
    exports.resolveMap = resolveMap;
    exports.resolveNode = resolveNode;
    exports.resolveSeq = resolveSeq;
    exports.resolveString = resolveString;
    exports.strOptions = strOptions;
    exports.stringifyNumber = stringifyNumber;
    exports.stringifyString = stringifyString;
    exports.toJSON = toJSON;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/warnings-793925ce.js
var require_warnings_793925ce = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/warnings-793925ce.js"(exports) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2(), resolveSeq = require_resolveSeq_95613e94(), binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: !1,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve: (doc, node) => {
        let src = resolveSeq.resolveString(doc, node);
        if (typeof Buffer == "function")
          return Buffer.from(src, "base64");
        if (typeof atob == "function") {
          let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          let msg = "This environment does not support reading binary tags; either Buffer or atob is required";
          return doc.errors.push(new PlainValue.YAMLReferenceError(node, msg)), null;
        }
      },
      options: resolveSeq.binaryOptions,
      stringify: ({
        comment,
        type,
        value
      }, ctx, onComment, onChompKeep) => {
        let src;
        if (typeof Buffer == "function")
          src = value instanceof Buffer ? value.toString("base64") : Buffer.from(value.buffer).toString("base64");
        else if (typeof btoa == "function") {
          let s = "";
          for (let i = 0; i < value.length; ++i) s += String.fromCharCode(value[i]);
          src = btoa(s);
        } else
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        if (type || (type = resolveSeq.binaryOptions.defaultType), type === PlainValue.Type.QUOTE_DOUBLE)
          value = src;
        else {
          let {
            lineWidth
          } = resolveSeq.binaryOptions, n = Math.ceil(src.length / lineWidth), lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
            lines[i] = src.substr(o, lineWidth);
          value = lines.join(type === PlainValue.Type.BLOCK_LITERAL ? `
` : " ");
        }
        return resolveSeq.stringifyString({
          comment,
          type,
          value
        }, ctx, onComment, onChompKeep);
      }
    };
    function parsePairs(doc, cst) {
      let seq = resolveSeq.resolveSeq(doc, cst);
      for (let i = 0; i < seq.items.length; ++i) {
        let item = seq.items[i];
        if (!(item instanceof resolveSeq.Pair)) {
          if (item instanceof resolveSeq.YAMLMap) {
            if (item.items.length > 1) {
              let msg = "Each pair must have its own sequence indicator";
              throw new PlainValue.YAMLSemanticError(cst, msg);
            }
            let pair = item.items[0] || new resolveSeq.Pair();
            item.commentBefore && (pair.commentBefore = pair.commentBefore ? `${item.commentBefore}
${pair.commentBefore}` : item.commentBefore), item.comment && (pair.comment = pair.comment ? `${item.comment}
${pair.comment}` : item.comment), item = pair;
          }
          seq.items[i] = item instanceof resolveSeq.Pair ? item : new resolveSeq.Pair(item);
        }
      }
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      let pairs2 = new resolveSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      for (let it of iterable) {
        let key2, value;
        if (Array.isArray(it))
          if (it.length === 2)
            key2 = it[0], value = it[1];
          else throw new TypeError(`Expected [key, value] tuple: ${it}`);
        else if (it && it instanceof Object) {
          let keys = Object.keys(it);
          if (keys.length === 1)
            key2 = keys[0], value = it[key2];
          else throw new TypeError(`Expected { key: value } tuple: ${it}`);
        } else
          key2 = it;
        let pair = schema.createPair(key2, value, ctx);
        pairs2.items.push(pair);
      }
      return pairs2;
    }
    var pairs = {
      default: !1,
      tag: "tag:yaml.org,2002:pairs",
      resolve: parsePairs,
      createNode: createPairs
    }, YAMLOMap = class _YAMLOMap extends resolveSeq.YAMLSeq {
      constructor() {
        super(), PlainValue._defineProperty(this, "add", resolveSeq.YAMLMap.prototype.add.bind(this)), PlainValue._defineProperty(this, "delete", resolveSeq.YAMLMap.prototype.delete.bind(this)), PlainValue._defineProperty(this, "get", resolveSeq.YAMLMap.prototype.get.bind(this)), PlainValue._defineProperty(this, "has", resolveSeq.YAMLMap.prototype.has.bind(this)), PlainValue._defineProperty(this, "set", resolveSeq.YAMLMap.prototype.set.bind(this)), this.tag = _YAMLOMap.tag;
      }
      toJSON(_, ctx) {
        let map = /* @__PURE__ */ new Map();
        ctx && ctx.onCreate && ctx.onCreate(map);
        for (let pair of this.items) {
          let key2, value;
          if (pair instanceof resolveSeq.Pair ? (key2 = resolveSeq.toJSON(pair.key, "", ctx), value = resolveSeq.toJSON(pair.value, key2, ctx)) : key2 = resolveSeq.toJSON(pair, "", ctx), map.has(key2)) throw new Error("Ordered maps must not include duplicate keys");
          map.set(key2, value);
        }
        return map;
      }
    };
    PlainValue._defineProperty(YAMLOMap, "tag", "tag:yaml.org,2002:omap");
    function parseOMap(doc, cst) {
      let pairs2 = parsePairs(doc, cst), seenKeys = [];
      for (let {
        key: key2
      } of pairs2.items)
        if (key2 instanceof resolveSeq.Scalar)
          if (seenKeys.includes(key2.value)) {
            let msg = "Ordered maps must not include duplicate keys";
            throw new PlainValue.YAMLSemanticError(cst, msg);
          } else
            seenKeys.push(key2.value);
      return Object.assign(new YAMLOMap(), pairs2);
    }
    function createOMap(schema, iterable, ctx) {
      let pairs2 = createPairs(schema, iterable, ctx), omap2 = new YAMLOMap();
      return omap2.items = pairs2.items, omap2;
    }
    var omap = {
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: !1,
      tag: "tag:yaml.org,2002:omap",
      resolve: parseOMap,
      createNode: createOMap
    }, YAMLSet = class _YAMLSet extends resolveSeq.YAMLMap {
      constructor() {
        super(), this.tag = _YAMLSet.tag;
      }
      add(key2) {
        let pair = key2 instanceof resolveSeq.Pair ? key2 : new resolveSeq.Pair(key2);
        resolveSeq.findPair(this.items, pair.key) || this.items.push(pair);
      }
      get(key2, keepPair) {
        let pair = resolveSeq.findPair(this.items, key2);
        return !keepPair && pair instanceof resolveSeq.Pair ? pair.key instanceof resolveSeq.Scalar ? pair.key.value : pair.key : pair;
      }
      set(key2, value) {
        if (typeof value != "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        let prev = resolveSeq.findPair(this.items, key2);
        prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new resolveSeq.Pair(key2));
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx) return JSON.stringify(this);
        if (this.hasAllNullValues()) return super.toString(ctx, onComment, onChompKeep);
        throw new Error("Set items must all have null values");
      }
    };
    PlainValue._defineProperty(YAMLSet, "tag", "tag:yaml.org,2002:set");
    function parseSet(doc, cst) {
      let map = resolveSeq.resolveMap(doc, cst);
      if (!map.hasAllNullValues()) throw new PlainValue.YAMLSemanticError(cst, "Set items must all have null values");
      return Object.assign(new YAMLSet(), map);
    }
    function createSet(schema, iterable, ctx) {
      let set2 = new YAMLSet();
      for (let value of iterable) set2.items.push(schema.createPair(value, null, ctx));
      return set2;
    }
    var set = {
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: !1,
      tag: "tag:yaml.org,2002:set",
      resolve: parseSet,
      createNode: createSet
    }, parseSexagesimal = (sign2, parts) => {
      let n = parts.split(":").reduce((n2, p) => n2 * 60 + Number(p), 0);
      return sign2 === "-" ? -n : n;
    }, stringifySexagesimal = ({
      value
    }) => {
      if (isNaN(value) || !isFinite(value)) return resolveSeq.stringifyNumber(value);
      let sign2 = "";
      value < 0 && (sign2 = "-", value = Math.abs(value));
      let parts = [value % 60];
      return value < 60 ? parts.unshift(0) : (value = Math.round((value - parts[0]) / 60), parts.unshift(value % 60), value >= 60 && (value = Math.round((value - parts[0]) / 60), parts.unshift(value))), sign2 + parts.map((n) => n < 10 ? "0" + String(n) : String(n)).join(":").replace(/000000\d*$/, "");
    }, intTime = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^([-+]?)([0-9][0-9_]*(?::[0-5]?[0-9])+)$/,
      resolve: (str, sign2, parts) => parseSexagesimal(sign2, parts.replace(/_/g, "")),
      stringify: stringifySexagesimal
    }, floatTime = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^([-+]?)([0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/,
      resolve: (str, sign2, parts) => parseSexagesimal(sign2, parts.replace(/_/g, "")),
      stringify: stringifySexagesimal
    }, timestamp = {
      identify: (value) => value instanceof Date,
      default: !0,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?)$"),
      resolve: (str, year, month, day, hour, minute, second, millisec, tz) => {
        millisec && (millisec = (millisec + "00").substr(1, 3));
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec || 0);
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz[0], tz.slice(1));
          Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({
        value
      }) => value.toISOString().replace(/((T00:00)?:00)?\.000Z$/, "")
    };
    function shouldWarn(deprecation) {
      let env = typeof process < "u" && process.env || {};
      return deprecation ? typeof YAML_SILENCE_DEPRECATION_WARNINGS < "u" ? !YAML_SILENCE_DEPRECATION_WARNINGS : !env.YAML_SILENCE_DEPRECATION_WARNINGS : typeof YAML_SILENCE_WARNINGS < "u" ? !YAML_SILENCE_WARNINGS : !env.YAML_SILENCE_WARNINGS;
    }
    function warn(warning, type) {
      if (shouldWarn(!1)) {
        let emit = typeof process < "u" && process.emitWarning;
        emit ? emit(warning, type) : console.warn(type ? `${type}: ${warning}` : warning);
      }
    }
    function warnFileDeprecation(filename) {
      if (shouldWarn(!0)) {
        let path = filename.replace(/.*yaml[/\\]/i, "").replace(/\.js$/, "").replace(/\\/g, "/");
        warn(`The endpoint 'yaml/${path}' will be removed in a future release.`, "DeprecationWarning");
      }
    }
    var warned = {};
    function warnOptionDeprecation(name2, alternative) {
      if (!warned[name2] && shouldWarn(!0)) {
        warned[name2] = !0;
        let msg = `The option '${name2}' will be removed in a future release`;
        msg += alternative ? `, use '${alternative}' instead.` : ".", warn(msg, "DeprecationWarning");
      }
    }
    exports.binary = binary;
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.omap = omap;
    exports.pairs = pairs;
    exports.set = set;
    exports.timestamp = timestamp;
    exports.warn = warn;
    exports.warnFileDeprecation = warnFileDeprecation;
    exports.warnOptionDeprecation = warnOptionDeprecation;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/Schema-bcc6c2d7.js
var require_Schema_bcc6c2d7 = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/Schema-bcc6c2d7.js"(exports) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2(), resolveSeq = require_resolveSeq_95613e94(), warnings = require_warnings_793925ce();
    function createMap(schema, obj, ctx) {
      let map2 = new resolveSeq.YAMLMap(schema);
      if (obj instanceof Map)
        for (let [key2, value] of obj) map2.items.push(schema.createPair(key2, value, ctx));
      else if (obj && typeof obj == "object")
        for (let key2 of Object.keys(obj)) map2.items.push(schema.createPair(key2, obj[key2], ctx));
      return typeof schema.sortMapEntries == "function" && map2.items.sort(schema.sortMapEntries), map2;
    }
    var map = {
      createNode: createMap,
      default: !0,
      nodeClass: resolveSeq.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve: resolveSeq.resolveMap
    };
    function createSeq(schema, obj, ctx) {
      let seq2 = new resolveSeq.YAMLSeq(schema);
      if (obj && obj[Symbol.iterator])
        for (let it of obj) {
          let v = schema.createNode(it, ctx.wrapScalars, null, ctx);
          seq2.items.push(v);
        }
      return seq2;
    }
    var seq = {
      createNode: createSeq,
      default: !0,
      nodeClass: resolveSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve: resolveSeq.resolveSeq
    }, string = {
      identify: (value) => typeof value == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: resolveSeq.resolveString,
      stringify(item, ctx, onComment, onChompKeep) {
        return ctx = Object.assign({
          actualString: !0
        }, ctx), resolveSeq.stringifyString(item, ctx, onComment, onChompKeep);
      },
      options: resolveSeq.strOptions
    }, failsafe = [map, seq, string], intIdentify$2 = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve$1 = (src, part, radix) => resolveSeq.intOptions.asBigInt ? BigInt(src) : parseInt(part, radix);
    function intStringify$1(node, radix, prefix) {
      let {
        value
      } = node;
      return intIdentify$2(value) && value >= 0 ? prefix + value.toString(radix) : resolveSeq.stringifyNumber(node);
    }
    var nullObj = {
      identify: (value) => value == null,
      createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => null,
      options: resolveSeq.nullOptions,
      stringify: () => resolveSeq.nullOptions.nullStr
    }, boolObj = {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => str[0] === "t" || str[0] === "T",
      options: resolveSeq.boolOptions,
      stringify: ({
        value
      }) => value ? resolveSeq.boolOptions.trueStr : resolveSeq.boolOptions.falseStr
    }, octObj = {
      identify: (value) => intIdentify$2(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o([0-7]+)$/,
      resolve: (str, oct) => intResolve$1(str, oct, 8),
      options: resolveSeq.intOptions,
      stringify: (node) => intStringify$1(node, 8, "0o")
    }, intObj = {
      identify: intIdentify$2,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str) => intResolve$1(str, str, 10),
      options: resolveSeq.intOptions,
      stringify: resolveSeq.stringifyNumber
    }, hexObj = {
      identify: (value) => intIdentify$2(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x([0-9a-fA-F]+)$/,
      resolve: (str, hex) => intResolve$1(str, hex, 16),
      options: resolveSeq.intOptions,
      stringify: (node) => intStringify$1(node, 16, "0x")
    }, nanObj = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.inf|(\.nan))$/i,
      resolve: (str, nan) => nan ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: resolveSeq.stringifyNumber
    }, expObj = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify: ({
        value
      }) => Number(value).toExponential()
    }, floatObj = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.([0-9]+)|[0-9]+\.([0-9]*))$/,
      resolve(str, frac1, frac2) {
        let frac = frac1 || frac2, node = new resolveSeq.Scalar(parseFloat(str));
        return frac && frac[frac.length - 1] === "0" && (node.minFractionDigits = frac.length), node;
      },
      stringify: resolveSeq.stringifyNumber
    }, core = failsafe.concat([nullObj, boolObj, octObj, intObj, hexObj, nanObj, expObj, floatObj]), intIdentify$1 = (value) => typeof value == "bigint" || Number.isInteger(value), stringifyJSON = ({
      value
    }) => JSON.stringify(value), json = [map, seq, {
      identify: (value) => typeof value == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: resolveSeq.resolveString,
      stringify: stringifyJSON
    }, {
      identify: (value) => value == null,
      createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^null$/,
      resolve: () => null,
      stringify: stringifyJSON
    }, {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^true|false$/,
      resolve: (str) => str === "true",
      stringify: stringifyJSON
    }, {
      identify: intIdentify$1,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^-?(?:0|[1-9][0-9]*)$/,
      resolve: (str) => resolveSeq.intOptions.asBigInt ? BigInt(str) : parseInt(str, 10),
      stringify: ({
        value
      }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
    }, {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
      resolve: (str) => parseFloat(str),
      stringify: stringifyJSON
    }];
    json.scalarFallback = (str) => {
      throw new SyntaxError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    };
    var boolStringify = ({
      value
    }) => value ? resolveSeq.boolOptions.trueStr : resolveSeq.boolOptions.falseStr, intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
    function intResolve(sign2, src, radix) {
      let str = src.replace(/_/g, "");
      if (resolveSeq.intOptions.asBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        let n2 = BigInt(str);
        return sign2 === "-" ? BigInt(-1) * n2 : n2;
      }
      let n = parseInt(str, radix);
      return sign2 === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      let {
        value
      } = node;
      if (intIdentify(value)) {
        let str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return resolveSeq.stringifyNumber(node);
    }
    var yaml11 = failsafe.concat([{
      identify: (value) => value == null,
      createNode: (schema, value, ctx) => ctx.wrapScalars ? new resolveSeq.Scalar(null) : null,
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => null,
      options: resolveSeq.nullOptions,
      stringify: () => resolveSeq.nullOptions.nullStr
    }, {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => !0,
      options: resolveSeq.boolOptions,
      stringify: boolStringify
    }, {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/i,
      resolve: () => !1,
      options: resolveSeq.boolOptions,
      stringify: boolStringify
    }, {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^([-+]?)0b([0-1_]+)$/,
      resolve: (str, sign2, bin) => intResolve(sign2, bin, 2),
      stringify: (node) => intStringify(node, 2, "0b")
    }, {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^([-+]?)0([0-7_]+)$/,
      resolve: (str, sign2, oct) => intResolve(sign2, oct, 8),
      stringify: (node) => intStringify(node, 8, "0")
    }, {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^([-+]?)([0-9][0-9_]*)$/,
      resolve: (str, sign2, abs) => intResolve(sign2, abs, 10),
      stringify: resolveSeq.stringifyNumber
    }, {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^([-+]?)0x([0-9a-fA-F_]+)$/,
      resolve: (str, sign2, hex) => intResolve(sign2, hex, 16),
      stringify: (node) => intStringify(node, 16, "0x")
    }, {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.inf|(\.nan))$/i,
      resolve: (str, nan) => nan ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: resolveSeq.stringifyNumber
    }, {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify: ({
        value
      }) => Number(value).toExponential()
    }, {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.([0-9_]*)$/,
      resolve(str, frac) {
        let node = new resolveSeq.Scalar(parseFloat(str.replace(/_/g, "")));
        if (frac) {
          let f = frac.replace(/_/g, "");
          f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
        }
        return node;
      },
      stringify: resolveSeq.stringifyNumber
    }], warnings.binary, warnings.omap, warnings.pairs, warnings.set, warnings.intTime, warnings.floatTime, warnings.timestamp), schemas = {
      core,
      failsafe,
      json,
      yaml11
    }, tags = {
      binary: warnings.binary,
      bool: boolObj,
      float: floatObj,
      floatExp: expObj,
      floatNaN: nanObj,
      floatTime: warnings.floatTime,
      int: intObj,
      intHex: hexObj,
      intOct: octObj,
      intTime: warnings.intTime,
      map,
      null: nullObj,
      omap: warnings.omap,
      pairs: warnings.pairs,
      seq,
      set: warnings.set,
      timestamp: warnings.timestamp
    };
    function findTagObject(value, tagName, tags2) {
      if (tagName) {
        let match = tags2.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) || match[0];
        if (!tagObj) throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags2.find((t) => (t.identify && t.identify(value) || t.class && value instanceof t.class) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (value instanceof resolveSeq.Node) return value;
      let {
        defaultPrefix,
        onTagObj,
        prevObjects,
        schema,
        wrapScalars
      } = ctx;
      tagName && tagName.startsWith("!!") && (tagName = defaultPrefix + tagName.slice(2));
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") return wrapScalars ? new resolveSeq.Scalar(value) : value;
        tagObj = value instanceof Map ? map : value[Symbol.iterator] ? seq : map;
      }
      onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
      let obj = {
        value: void 0,
        node: void 0
      };
      if (value && typeof value == "object" && prevObjects) {
        let prev = prevObjects.get(value);
        if (prev) {
          let alias = new resolveSeq.Alias(prev);
          return ctx.aliasNodes.push(alias), alias;
        }
        obj.value = value, prevObjects.set(value, obj);
      }
      return obj.node = tagObj.createNode ? tagObj.createNode(ctx.schema, value, ctx) : wrapScalars ? new resolveSeq.Scalar(value) : value, tagName && obj.node instanceof resolveSeq.Node && (obj.node.tag = tagName), obj.node;
    }
    function getSchemaTags(schemas2, knownTags, customTags, schemaId) {
      let tags2 = schemas2[schemaId.replace(/\W/g, "")];
      if (!tags2) {
        let keys = Object.keys(schemas2).map((key2) => JSON.stringify(key2)).join(", ");
        throw new Error(`Unknown schema "${schemaId}"; use one of ${keys}`);
      }
      if (Array.isArray(customTags))
        for (let tag of customTags) tags2 = tags2.concat(tag);
      else typeof customTags == "function" && (tags2 = customTags(tags2.slice()));
      for (let i = 0; i < tags2.length; ++i) {
        let tag = tags2[i];
        if (typeof tag == "string") {
          let tagObj = knownTags[tag];
          if (!tagObj) {
            let keys = Object.keys(knownTags).map((key2) => JSON.stringify(key2)).join(", ");
            throw new Error(`Unknown custom tag "${tag}"; use one of ${keys}`);
          }
          tags2[i] = tagObj;
        }
      }
      return tags2;
    }
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema3 = class _Schema {
      // TODO: remove in v2
      constructor({
        customTags,
        merge,
        schema,
        sortMapEntries,
        tags: deprecatedCustomTags
      }) {
        this.merge = !!merge, this.name = schema, this.sortMapEntries = sortMapEntries === !0 ? sortMapEntriesByKey : sortMapEntries || null, !customTags && deprecatedCustomTags && warnings.warnOptionDeprecation("tags", "customTags"), this.tags = getSchemaTags(schemas, tags, customTags || deprecatedCustomTags, schema);
      }
      createNode(value, wrapScalars, tagName, ctx) {
        let baseCtx = {
          defaultPrefix: _Schema.defaultPrefix,
          schema: this,
          wrapScalars
        }, createCtx = ctx ? Object.assign(ctx, baseCtx) : baseCtx;
        return createNode(value, tagName, createCtx);
      }
      createPair(key2, value, ctx) {
        ctx || (ctx = {
          wrapScalars: !0
        });
        let k = this.createNode(key2, ctx.wrapScalars, null, ctx), v = this.createNode(value, ctx.wrapScalars, null, ctx);
        return new resolveSeq.Pair(k, v);
      }
    };
    PlainValue._defineProperty(Schema3, "defaultPrefix", PlainValue.defaultTagPrefix);
    PlainValue._defineProperty(Schema3, "defaultTags", PlainValue.defaultTags);
    exports.Schema = Schema3;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/Document-a8d0fbf9.js
var require_Document_a8d0fbf9 = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/Document-a8d0fbf9.js"(exports) {
    "use strict";
    var PlainValue = require_PlainValue_516d5bc2(), resolveSeq = require_resolveSeq_95613e94(), Schema3 = require_Schema_bcc6c2d7(), defaultOptions = {
      anchorPrefix: "a",
      customTags: null,
      indent: 2,
      indentSeq: !0,
      keepCstNodes: !1,
      keepNodeTypes: !0,
      keepBlobsInJSON: !0,
      mapAsMap: !1,
      maxAliasCount: 100,
      prettyErrors: !1,
      // TODO Set true in v2
      simpleKeys: !1,
      version: "1.2"
    }, scalarOptions = {
      get binary() {
        return resolveSeq.binaryOptions;
      },
      set binary(opt) {
        Object.assign(resolveSeq.binaryOptions, opt);
      },
      get bool() {
        return resolveSeq.boolOptions;
      },
      set bool(opt) {
        Object.assign(resolveSeq.boolOptions, opt);
      },
      get int() {
        return resolveSeq.intOptions;
      },
      set int(opt) {
        Object.assign(resolveSeq.intOptions, opt);
      },
      get null() {
        return resolveSeq.nullOptions;
      },
      set null(opt) {
        Object.assign(resolveSeq.nullOptions, opt);
      },
      get str() {
        return resolveSeq.strOptions;
      },
      set str(opt) {
        Object.assign(resolveSeq.strOptions, opt);
      }
    }, documentOptions = {
      "1.0": {
        schema: "yaml-1.1",
        merge: !0,
        tagPrefixes: [{
          handle: "!",
          prefix: PlainValue.defaultTagPrefix
        }, {
          handle: "!!",
          prefix: "tag:private.yaml.org,2002:"
        }]
      },
      1.1: {
        schema: "yaml-1.1",
        merge: !0,
        tagPrefixes: [{
          handle: "!",
          prefix: "!"
        }, {
          handle: "!!",
          prefix: PlainValue.defaultTagPrefix
        }]
      },
      1.2: {
        schema: "core",
        merge: !1,
        tagPrefixes: [{
          handle: "!",
          prefix: "!"
        }, {
          handle: "!!",
          prefix: PlainValue.defaultTagPrefix
        }]
      }
    };
    function stringifyTag(doc, tag) {
      if ((doc.version || doc.options.version) === "1.0") {
        let priv = tag.match(/^tag:private\.yaml\.org,2002:([^:/]+)$/);
        if (priv) return "!" + priv[1];
        let vocab = tag.match(/^tag:([a-zA-Z0-9-]+)\.yaml\.org,2002:(.*)/);
        return vocab ? `!${vocab[1]}/${vocab[2]}` : `!${tag.replace(/^tag:/, "")}`;
      }
      let p = doc.tagPrefixes.find((p2) => tag.indexOf(p2.prefix) === 0);
      if (!p) {
        let dtp = doc.getDefaults().tagPrefixes;
        p = dtp && dtp.find((p2) => tag.indexOf(p2.prefix) === 0);
      }
      if (!p) return tag[0] === "!" ? tag : `!<${tag}>`;
      let suffix = tag.substr(p.prefix.length).replace(/[!,[\]{}]/g, (ch) => ({
        "!": "%21",
        ",": "%2C",
        "[": "%5B",
        "]": "%5D",
        "{": "%7B",
        "}": "%7D"
      })[ch]);
      return p.handle + suffix;
    }
    function getTagObject(tags, item) {
      if (item instanceof resolveSeq.Alias) return resolveSeq.Alias;
      if (item.tag) {
        let match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0) return match.find((t) => t.format === item.format) || match[0];
      }
      let tagObj, obj;
      if (item instanceof resolveSeq.Scalar) {
        obj = item.value;
        let match = tags.filter((t) => t.identify && t.identify(obj) || t.class && obj instanceof t.class);
        tagObj = match.find((t) => t.format === item.format) || match.find((t) => !t.format);
      } else
        obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      if (!tagObj) {
        let name2 = obj && obj.constructor ? obj.constructor.name : typeof obj;
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, {
      anchors,
      doc
    }) {
      let props = [], anchor = doc.anchors.getName(node);
      return anchor && (anchors[anchor] = node, props.push(`&${anchor}`)), node.tag ? props.push(stringifyTag(doc, node.tag)) : tagObj.default || props.push(stringifyTag(doc, tagObj.tag)), props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      let {
        anchors,
        schema
      } = ctx.doc, tagObj;
      if (!(item instanceof resolveSeq.Node)) {
        let createCtx = {
          aliasNodes: [],
          onTagObj: (o) => tagObj = o,
          prevObjects: /* @__PURE__ */ new Map()
        };
        item = schema.createNode(item, !0, null, createCtx);
        for (let alias of createCtx.aliasNodes) {
          alias.source = alias.source.node;
          let name2 = anchors.getName(alias.source);
          name2 || (name2 = anchors.newName(), anchors.map[name2] = alias.source);
        }
      }
      if (item instanceof resolveSeq.Pair) return item.toString(ctx, onComment, onChompKeep);
      tagObj || (tagObj = getTagObject(schema.tags, item));
      let props = stringifyProps(item, tagObj, ctx);
      props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart || 0) + props.length + 1);
      let str = typeof tagObj.stringify == "function" ? tagObj.stringify(item, ctx, onComment, onChompKeep) : item instanceof resolveSeq.Scalar ? resolveSeq.stringifyString(item, ctx, onComment, onChompKeep) : item.toString(ctx, onComment, onChompKeep);
      return props ? item instanceof resolveSeq.Scalar || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
    }
    var Anchors = class _Anchors {
      static validAnchorNode(node) {
        return node instanceof resolveSeq.Scalar || node instanceof resolveSeq.YAMLSeq || node instanceof resolveSeq.YAMLMap;
      }
      constructor(prefix) {
        PlainValue._defineProperty(this, "map", /* @__PURE__ */ Object.create(null)), this.prefix = prefix;
      }
      createAlias(node, name2) {
        return this.setAnchor(node, name2), new resolveSeq.Alias(node);
      }
      createMergePair(...sources) {
        let merge = new resolveSeq.Merge();
        return merge.value.items = sources.map((s) => {
          if (s instanceof resolveSeq.Alias) {
            if (s.source instanceof resolveSeq.YAMLMap) return s;
          } else if (s instanceof resolveSeq.YAMLMap)
            return this.createAlias(s);
          throw new Error("Merge sources must be Map nodes or their Aliases");
        }), merge;
      }
      getName(node) {
        let {
          map
        } = this;
        return Object.keys(map).find((a) => map[a] === node);
      }
      getNames() {
        return Object.keys(this.map);
      }
      getNode(name2) {
        return this.map[name2];
      }
      newName(prefix) {
        prefix || (prefix = this.prefix);
        let names = Object.keys(this.map);
        for (let i = 1; ; ++i) {
          let name2 = `${prefix}${i}`;
          if (!names.includes(name2)) return name2;
        }
      }
      // During parsing, map & aliases contain CST nodes
      resolveNodes() {
        let {
          map,
          _cstAliases
        } = this;
        Object.keys(map).forEach((a) => {
          map[a] = map[a].resolved;
        }), _cstAliases.forEach((a) => {
          a.source = a.source.resolved;
        }), delete this._cstAliases;
      }
      setAnchor(node, name2) {
        if (node != null && !_Anchors.validAnchorNode(node))
          throw new Error("Anchors may only be set for Scalar, Seq and Map nodes");
        if (name2 && /[\x00-\x19\s,[\]{}]/.test(name2))
          throw new Error("Anchor names must not contain whitespace or control characters");
        let {
          map
        } = this, prev = node && Object.keys(map).find((a) => map[a] === node);
        if (prev)
          if (name2)
            prev !== name2 && (delete map[prev], map[name2] = node);
          else return prev;
        else {
          if (!name2) {
            if (!node) return null;
            name2 = this.newName();
          }
          map[name2] = node;
        }
        return name2;
      }
    }, visit = (node, tags) => {
      if (node && typeof node == "object") {
        let {
          tag
        } = node;
        node instanceof resolveSeq.Collection ? (tag && (tags[tag] = !0), node.items.forEach((n) => visit(n, tags))) : node instanceof resolveSeq.Pair ? (visit(node.key, tags), visit(node.value, tags)) : node instanceof resolveSeq.Scalar && tag && (tags[tag] = !0);
      }
      return tags;
    }, listTagNames = (node) => Object.keys(visit(node, {}));
    function parseContents(doc, contents) {
      let comments = {
        before: [],
        after: []
      }, body, spaceBefore = !1;
      for (let node of contents)
        if (node.valueRange) {
          if (body !== void 0) {
            let msg = "Document contains trailing content not separated by a ... or --- line";
            doc.errors.push(new PlainValue.YAMLSyntaxError(node, msg));
            break;
          }
          let res = resolveSeq.resolveNode(doc, node);
          spaceBefore && (res.spaceBefore = !0, spaceBefore = !1), body = res;
        } else node.comment !== null ? (body === void 0 ? comments.before : comments.after).push(node.comment) : node.type === PlainValue.Type.BLANK_LINE && (spaceBefore = !0, body === void 0 && comments.before.length > 0 && !doc.commentBefore && (doc.commentBefore = comments.before.join(`
`), comments.before = []));
      if (doc.contents = body || null, !body)
        doc.comment = comments.before.concat(comments.after).join(`
`) || null;
      else {
        let cb = comments.before.join(`
`);
        if (cb) {
          let cbNode = body instanceof resolveSeq.Collection && body.items[0] ? body.items[0] : body;
          cbNode.commentBefore = cbNode.commentBefore ? `${cb}
${cbNode.commentBefore}` : cb;
        }
        doc.comment = comments.after.join(`
`) || null;
      }
    }
    function resolveTagDirective({
      tagPrefixes
    }, directive) {
      let [handle, prefix] = directive.parameters;
      if (!handle || !prefix) {
        let msg = "Insufficient parameters given for %TAG directive";
        throw new PlainValue.YAMLSemanticError(directive, msg);
      }
      if (tagPrefixes.some((p) => p.handle === handle)) {
        let msg = "The %TAG directive must only be given at most once per handle in the same document.";
        throw new PlainValue.YAMLSemanticError(directive, msg);
      }
      return {
        handle,
        prefix
      };
    }
    function resolveYamlDirective(doc, directive) {
      let [version] = directive.parameters;
      if (directive.name === "YAML:1.0" && (version = "1.0"), !version) {
        let msg = "Insufficient parameters given for %YAML directive";
        throw new PlainValue.YAMLSemanticError(directive, msg);
      }
      if (!documentOptions[version]) {
        let msg = `Document will be parsed as YAML ${doc.version || doc.options.version} rather than YAML ${version}`;
        doc.warnings.push(new PlainValue.YAMLWarning(directive, msg));
      }
      return version;
    }
    function parseDirectives(doc, directives, prevDoc) {
      let directiveComments = [], hasDirectives = !1;
      for (let directive of directives) {
        let {
          comment,
          name: name2
        } = directive;
        switch (name2) {
          case "TAG":
            try {
              doc.tagPrefixes.push(resolveTagDirective(doc, directive));
            } catch (error) {
              doc.errors.push(error);
            }
            hasDirectives = !0;
            break;
          case "YAML":
          case "YAML:1.0":
            if (doc.version) {
              let msg = "The %YAML directive must only be given at most once per document.";
              doc.errors.push(new PlainValue.YAMLSemanticError(directive, msg));
            }
            try {
              doc.version = resolveYamlDirective(doc, directive);
            } catch (error) {
              doc.errors.push(error);
            }
            hasDirectives = !0;
            break;
          default:
            if (name2) {
              let msg = `YAML only supports %TAG and %YAML directives, and not %${name2}`;
              doc.warnings.push(new PlainValue.YAMLWarning(directive, msg));
            }
        }
        comment && directiveComments.push(comment);
      }
      if (prevDoc && !hasDirectives && (doc.version || prevDoc.version || doc.options.version) === "1.1") {
        let copyTagPrefix = ({
          handle,
          prefix
        }) => ({
          handle,
          prefix
        });
        doc.tagPrefixes = prevDoc.tagPrefixes.map(copyTagPrefix), doc.version = prevDoc.version;
      }
      doc.commentBefore = directiveComments.join(`
`) || null;
    }
    function assertCollection(contents) {
      if (contents instanceof resolveSeq.Collection) return !0;
      throw new Error("Expected a YAML collection as document contents");
    }
    var Document = class _Document {
      constructor(options) {
        this.anchors = new Anchors(options.anchorPrefix), this.commentBefore = null, this.comment = null, this.contents = null, this.directivesEndMarker = null, this.errors = [], this.options = options, this.schema = null, this.tagPrefixes = [], this.version = null, this.warnings = [];
      }
      add(value) {
        return assertCollection(this.contents), this.contents.add(value);
      }
      addIn(path, value) {
        assertCollection(this.contents), this.contents.addIn(path, value);
      }
      delete(key2) {
        return assertCollection(this.contents), this.contents.delete(key2);
      }
      deleteIn(path) {
        return resolveSeq.isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : (assertCollection(this.contents), this.contents.deleteIn(path));
      }
      getDefaults() {
        return _Document.defaults[this.version] || _Document.defaults[this.options.version] || {};
      }
      get(key2, keepScalar) {
        return this.contents instanceof resolveSeq.Collection ? this.contents.get(key2, keepScalar) : void 0;
      }
      getIn(path, keepScalar) {
        return resolveSeq.isEmptyPath(path) ? !keepScalar && this.contents instanceof resolveSeq.Scalar ? this.contents.value : this.contents : this.contents instanceof resolveSeq.Collection ? this.contents.getIn(path, keepScalar) : void 0;
      }
      has(key2) {
        return this.contents instanceof resolveSeq.Collection ? this.contents.has(key2) : !1;
      }
      hasIn(path) {
        return resolveSeq.isEmptyPath(path) ? this.contents !== void 0 : this.contents instanceof resolveSeq.Collection ? this.contents.hasIn(path) : !1;
      }
      set(key2, value) {
        assertCollection(this.contents), this.contents.set(key2, value);
      }
      setIn(path, value) {
        resolveSeq.isEmptyPath(path) ? this.contents = value : (assertCollection(this.contents), this.contents.setIn(path, value));
      }
      setSchema(id, customTags) {
        if (!id && !customTags && this.schema) return;
        typeof id == "number" && (id = id.toFixed(1)), id === "1.0" || id === "1.1" || id === "1.2" ? (this.version ? this.version = id : this.options.version = id, delete this.options.schema) : id && typeof id == "string" && (this.options.schema = id), Array.isArray(customTags) && (this.options.customTags = customTags);
        let opt = Object.assign({}, this.getDefaults(), this.options);
        this.schema = new Schema3.Schema(opt);
      }
      parse(node, prevDoc) {
        this.options.keepCstNodes && (this.cstNode = node), this.options.keepNodeTypes && (this.type = "DOCUMENT");
        let {
          directives = [],
          contents = [],
          directivesEndMarker,
          error,
          valueRange
        } = node;
        if (error && (error.source || (error.source = this), this.errors.push(error)), parseDirectives(this, directives, prevDoc), directivesEndMarker && (this.directivesEndMarker = !0), this.range = valueRange ? [valueRange.start, valueRange.end] : null, this.setSchema(), this.anchors._cstAliases = [], parseContents(this, contents), this.anchors.resolveNodes(), this.options.prettyErrors) {
          for (let error2 of this.errors) error2 instanceof PlainValue.YAMLError && error2.makePretty();
          for (let warn of this.warnings) warn instanceof PlainValue.YAMLError && warn.makePretty();
        }
        return this;
      }
      listNonDefaultTags() {
        return listTagNames(this.contents).filter((t) => t.indexOf(Schema3.Schema.defaultPrefix) !== 0);
      }
      setTagPrefix(handle, prefix) {
        if (handle[0] !== "!" || handle[handle.length - 1] !== "!") throw new Error("Handle must start and end with !");
        if (prefix) {
          let prev = this.tagPrefixes.find((p) => p.handle === handle);
          prev ? prev.prefix = prefix : this.tagPrefixes.push({
            handle,
            prefix
          });
        } else
          this.tagPrefixes = this.tagPrefixes.filter((p) => p.handle !== handle);
      }
      toJSON(arg, onAnchor) {
        let {
          keepBlobsInJSON,
          mapAsMap,
          maxAliasCount
        } = this.options, keep = keepBlobsInJSON && (typeof arg != "string" || !(this.contents instanceof resolveSeq.Scalar)), ctx = {
          doc: this,
          indentStep: "  ",
          keep,
          mapAsMap: keep && !!mapAsMap,
          maxAliasCount,
          stringify
          // Requiring directly in Pair would create circular dependencies
        }, anchorNames = Object.keys(this.anchors.map);
        anchorNames.length > 0 && (ctx.anchors = new Map(anchorNames.map((name2) => [this.anchors.map[name2], {
          alias: [],
          aliasCount: 0,
          count: 1
        }])));
        let res = resolveSeq.toJSON(this.contents, arg, ctx);
        if (typeof onAnchor == "function" && ctx.anchors) for (let {
          count,
          res: res2
        } of ctx.anchors.values()) onAnchor(res2, count);
        return res;
      }
      toString() {
        if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
        let indentSize = this.options.indent;
        if (!Number.isInteger(indentSize) || indentSize <= 0) {
          let s = JSON.stringify(indentSize);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        this.setSchema();
        let lines = [], hasDirectives = !1;
        if (this.version) {
          let vd = "%YAML 1.2";
          this.schema.name === "yaml-1.1" && (this.version === "1.0" ? vd = "%YAML:1.0" : this.version === "1.1" && (vd = "%YAML 1.1")), lines.push(vd), hasDirectives = !0;
        }
        let tagNames = this.listNonDefaultTags();
        this.tagPrefixes.forEach(({
          handle,
          prefix
        }) => {
          tagNames.some((t) => t.indexOf(prefix) === 0) && (lines.push(`%TAG ${handle} ${prefix}`), hasDirectives = !0);
        }), (hasDirectives || this.directivesEndMarker) && lines.push("---"), this.commentBefore && ((hasDirectives || !this.directivesEndMarker) && lines.unshift(""), lines.unshift(this.commentBefore.replace(/^/gm, "#")));
        let ctx = {
          anchors: /* @__PURE__ */ Object.create(null),
          doc: this,
          indent: "",
          indentStep: " ".repeat(indentSize),
          stringify
          // Requiring directly in nodes would create circular dependencies
        }, chompKeep = !1, contentComment = null;
        if (this.contents) {
          this.contents instanceof resolveSeq.Node && (this.contents.spaceBefore && (hasDirectives || this.directivesEndMarker) && lines.push(""), this.contents.commentBefore && lines.push(this.contents.commentBefore.replace(/^/gm, "#")), ctx.forceBlockIndent = !!this.comment, contentComment = this.contents.comment);
          let onChompKeep = contentComment ? null : () => chompKeep = !0, body = stringify(this.contents, ctx, () => contentComment = null, onChompKeep);
          lines.push(resolveSeq.addComment(body, "", contentComment));
        } else this.contents !== void 0 && lines.push(stringify(this.contents, ctx));
        return this.comment && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(this.comment.replace(/^/gm, "#"))), lines.join(`
`) + `
`;
      }
    };
    PlainValue._defineProperty(Document, "defaults", documentOptions);
    exports.Document = Document;
    exports.defaultOptions = defaultOptions;
    exports.scalarOptions = scalarOptions;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var parseCst = require_parse_cst(), Document$1 = require_Document_a8d0fbf9(), Schema3 = require_Schema_bcc6c2d7(), PlainValue = require_PlainValue_516d5bc2(), warnings = require_warnings_793925ce();
    require_resolveSeq_95613e94();
    function createNode(value, wrapScalars = !0, tag) {
      tag === void 0 && typeof wrapScalars == "string" && (tag = wrapScalars, wrapScalars = !0);
      let options = Object.assign({}, Document$1.Document.defaults[Document$1.defaultOptions.version], Document$1.defaultOptions);
      return new Schema3.Schema(options).createNode(value, wrapScalars, tag);
    }
    var Document = class extends Document$1.Document {
      constructor(options) {
        super(Object.assign({}, Document$1.defaultOptions, options));
      }
    };
    function parseAllDocuments(src, options) {
      let stream = [], prev;
      for (let cstDoc of parseCst.parse(src)) {
        let doc = new Document(options);
        doc.parse(cstDoc, prev), stream.push(doc), prev = doc;
      }
      return stream;
    }
    function parseDocument(src, options) {
      let cst = parseCst.parse(src), doc = new Document(options).parse(cst[0]);
      if (cst.length > 1) {
        let errMsg = "Source contains multiple documents; please use YAML.parseAllDocuments()";
        doc.errors.unshift(new PlainValue.YAMLSemanticError(cst[1], errMsg));
      }
      return doc;
    }
    function parse(src, options) {
      let doc = parseDocument(src, options);
      if (doc.warnings.forEach((warning) => warnings.warn(warning)), doc.errors.length > 0) throw doc.errors[0];
      return doc.toJSON();
    }
    function stringify(value, options) {
      let doc = new Document(options);
      return doc.contents = value, String(doc);
    }
    var YAML = {
      createNode,
      defaultOptions: Document$1.defaultOptions,
      Document,
      parse,
      parseAllDocuments,
      parseCST: parseCst.parse,
      parseDocument,
      scalarOptions: Document$1.scalarOptions,
      stringify
    };
    exports.YAML = YAML;
  }
});

// node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/index.js
var require_yaml = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/node_modules/yaml/index.js"(exports, module) {
    module.exports = require_dist().YAML;
  }
});

// node_modules/@open-policy-agent/opa-wasm/src/builtins/yaml.js
var require_yaml2 = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/src/builtins/yaml.js"(exports, module) {
    var yaml = require_yaml(), errors = /* @__PURE__ */ new Set([
      "YAMLReferenceError",
      "YAMLSemanticError",
      "YAMLSyntaxError",
      "YAMLWarning"
    ]);
    function parse(str) {
      if (typeof str != "string")
        return { ok: !1, result: void 0 };
      let YAML_SILENCE_WARNINGS_CACHED = global.YAML_SILENCE_WARNINGS;
      try {
        return global.YAML_SILENCE_WARNINGS = !0, { ok: !0, result: yaml.parse(str) };
      } catch (err) {
        if (err && errors.has(err.name))
          return { ok: !1, result: void 0 };
        throw err;
      } finally {
        global.YAML_SILENCE_WARNINGS = YAML_SILENCE_WARNINGS_CACHED;
      }
    }
    module.exports = {
      // is_valid is expected to return nothing if input is invalid otherwise
      // true/false for it being valid YAML.
      "yaml.is_valid": (str) => typeof str == "string" ? parse(str).ok : void 0,
      "yaml.marshal": (data) => yaml.stringify(data),
      "yaml.unmarshal": (str) => parse(str).result
    };
  }
});

// node_modules/@open-policy-agent/opa-wasm/src/builtins/index.js
var require_builtins = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/src/builtins/index.js"(exports, module) {
    var json = require_json(), strings = require_strings(), regex = require_regex(), yaml = require_yaml2();
    module.exports = {
      ...json,
      ...strings,
      ...regex,
      ...yaml
    };
  }
});

// node_modules/@open-policy-agent/opa-wasm/src/opa.js
var require_opa = __commonJS({
  "node_modules/@open-policy-agent/opa-wasm/src/opa.js"(exports, module) {
    var builtIns = require_builtins();
    function stringDecoder(mem) {
      return function(addr) {
        let i8 = new Int8Array(mem.buffer), s = "";
        for (; i8[addr] !== 0; )
          s += String.fromCharCode(i8[addr++]);
        return s;
      };
    }
    function _loadJSON(wasmInstance, memory2, value) {
      if (value === void 0)
        return 0;
      let valueBuf;
      if (value instanceof ArrayBuffer)
        valueBuf = new Uint8Array(value);
      else {
        let valueAsText = JSON.stringify(value);
        valueBuf = new TextEncoder().encode(valueAsText);
      }
      let valueBufLen = valueBuf.byteLength, rawAddr = wasmInstance.exports.opa_malloc(valueBufLen);
      new Uint8Array(memory2.buffer).set(valueBuf, rawAddr);
      let parsedAddr = wasmInstance.exports.opa_json_parse(rawAddr, valueBufLen);
      if (parsedAddr === 0)
        throw "failed to parse json value";
      return parsedAddr;
    }
    function _dumpJSON(wasmInstance, memory2, addr) {
      let rawAddr = wasmInstance.exports.opa_json_dump(addr);
      return _dumpJSONRaw(memory2, rawAddr);
    }
    function _dumpJSONRaw(memory2, addr) {
      let buf = new Uint8Array(memory2.buffer), idx = addr;
      for (; buf[idx] !== 0; )
        idx++;
      let utf8View = new Uint8Array(memory2.buffer, addr, idx - addr), jsonAsText = new TextDecoder().decode(utf8View);
      return JSON.parse(jsonAsText);
    }
    var builtinFuncs = builtIns;
    function _builtinCall(wasmInstance, memory2, builtins, customBuiltins, builtinId) {
      let builtInName = builtins[builtinId], impl = builtinFuncs[builtInName] || customBuiltins[builtInName];
      if (impl === void 0)
        throw {
          message: "not implemented: built-in function " + builtinId + ": " + builtins[builtinId]
        };
      let argArray = Array.prototype.slice.apply(arguments), args = [];
      for (let i = 5; i < argArray.length; i++) {
        let jsArg = _dumpJSON(wasmInstance, memory2, argArray[i]);
        args.push(jsArg);
      }
      let result = impl(...args);
      return _loadJSON(wasmInstance, memory2, result);
    }
    function _importObject(env, memory2, customBuiltins) {
      let addr2string = stringDecoder(memory2);
      return {
        env: {
          memory: memory2,
          opa_abort: function(addr) {
            throw addr2string(addr);
          },
          opa_println: function(addr) {
            console.log(addr2string(addr));
          },
          opa_builtin0: function(builtinId, _ctx) {
            return _builtinCall(
              env.instance,
              memory2,
              env.builtins,
              customBuiltins,
              builtinId
            );
          },
          opa_builtin1: function(builtinId, _ctx, arg1) {
            return _builtinCall(
              env.instance,
              memory2,
              env.builtins,
              customBuiltins,
              builtinId,
              arg1
            );
          },
          opa_builtin2: function(builtinId, _ctx, arg1, arg2) {
            return _builtinCall(
              env.instance,
              memory2,
              env.builtins,
              customBuiltins,
              builtinId,
              arg1,
              arg2
            );
          },
          opa_builtin3: function(builtinId, _ctx, arg1, arg2, arg3) {
            return _builtinCall(
              env.instance,
              memory2,
              env.builtins,
              customBuiltins,
              builtinId,
              arg1,
              arg2,
              arg3
            );
          },
          opa_builtin4: function(builtinId, _ctx, arg1, arg2, arg3, arg4) {
            return _builtinCall(
              env.instance,
              memory2,
              env.builtins,
              customBuiltins,
              builtinId,
              arg1,
              arg2,
              arg3,
              arg4
            );
          }
        }
      };
    }
    function _preparePolicy(env, wasm, memory2) {
      env.instance = wasm.instance ? wasm.instance : wasm;
      let abiVersionGlobal = env.instance.exports.opa_wasm_abi_version;
      if (abiVersionGlobal !== void 0) {
        let abiVersion = typeof abiVersionGlobal == "number" ? abiVersionGlobal : abiVersionGlobal.value;
        if (abiVersion !== 1)
          throw `unsupported ABI version ${abiVersion}`;
      } else
        console.error("opa_wasm_abi_version undefined");
      let abiMinorVersionGlobal = env.instance.exports.opa_wasm_abi_minor_version, abiMinorVersion;
      abiMinorVersionGlobal !== void 0 ? abiMinorVersion = typeof abiMinorVersionGlobal == "number" ? abiMinorVersionGlobal : abiMinorVersionGlobal.value : console.error("opa_wasm_abi_minor_version undefined");
      let builtins = _dumpJSON(
        env.instance,
        memory2,
        env.instance.exports.builtins()
      );
      env.builtins = {};
      for (let key2 of Object.keys(builtins))
        env.builtins[builtins[key2]] = key2;
      return { policy: wasm, minorVersion: abiMinorVersion };
    }
    async function _loadPolicy(policyWasm, memory2, customBuiltins) {
      let env = {}, isStreaming = policyWasm instanceof Response || policyWasm instanceof Promise, importObject = _importObject(env, memory2, customBuiltins), wasm = await (isStreaming ? WebAssembly.instantiateStreaming(policyWasm, importObject) : WebAssembly.instantiate(policyWasm, importObject));
      return _preparePolicy(env, wasm, memory2);
    }
    function _loadPolicySync(policyWasm, memory2, customBuiltins) {
      let env = {};
      (policyWasm instanceof ArrayBuffer || policyWasm.buffer instanceof ArrayBuffer) && (policyWasm = new WebAssembly.Module(policyWasm));
      let wasm = new WebAssembly.Instance(
        policyWasm,
        _importObject(env, memory2, customBuiltins)
      );
      return _preparePolicy(env, wasm, memory2);
    }
    var LoadedPolicy = class {
      /**
       * Loads and initializes a compiled Rego policy.
       * @param {WebAssembly.WebAssemblyInstantiatedSource} policy
       * @param {WebAssembly.Memory} memory
       */
      constructor(policy, memory2, minorVersion) {
        this.minorVersion = minorVersion, this.mem = memory2, this.wasmInstance = policy.instance ? policy.instance : policy, this.dataAddr = _loadJSON(this.wasmInstance, this.mem, {}), this.baseHeapPtr = this.wasmInstance.exports.opa_heap_ptr_get(), this.dataHeapPtr = this.baseHeapPtr, this.entrypoints = _dumpJSON(
          this.wasmInstance,
          this.mem,
          this.wasmInstance.exports.entrypoints()
        );
      }
      /**
       * Evaluates the loaded policy with the given input and
       * return the result set. This should be re-used for multiple evaluations
       * of the same policy with different inputs.
       *
       * To call a non-default entrypoint in your WASM specify it as the second
       * param. A list of entrypoints can be accessed with the `this.entrypoints`
       * property.
       * @param {any | ArrayBuffer} input input to be evaluated in form of `object`, literal primitive or ArrayBuffer (last is assumed to be a well-formed stringified JSON)
       * @param {number | string} entrypoint ID or name of the entrypoint to call (optional)
       */
      evaluate(input, entrypoint = 0) {
        if (typeof entrypoint != "number")
          if (typeof entrypoint == "string")
            if (Object.prototype.hasOwnProperty.call(this.entrypoints, entrypoint))
              entrypoint = this.entrypoints[entrypoint];
            else
              throw `entrypoint ${entrypoint} is not valid in this instance`;
          else
            throw "entrypoint value is an invalid type, must be either string or number";
        if (this.minorVersion >= 2) {
          let inputBuf = null, inputLen = 0, inputAddr2 = 0;
          if (input) {
            if (input instanceof ArrayBuffer)
              inputBuf = new Uint8Array(input);
            else {
              let inputAsText = JSON.stringify(input);
              inputBuf = new TextEncoder().encode(inputAsText);
            }
            inputAddr2 = this.dataHeapPtr, inputLen = inputBuf.byteLength;
            let delta = inputAddr2 + inputLen - this.mem.buffer.byteLength;
            if (delta > 0) {
              let pages = roundup(delta);
              this.mem.grow(pages);
            }
            new Uint8Array(this.mem.buffer).set(inputBuf, this.dataHeapPtr);
          }
          let heapPtr = this.dataHeapPtr + inputLen, ret = this.wasmInstance.exports.opa_eval(
            0,
            entrypoint,
            this.dataAddr,
            inputAddr2,
            inputLen,
            heapPtr,
            0
          );
          return _dumpJSONRaw(this.mem, ret);
        }
        this.wasmInstance.exports.opa_heap_ptr_set(this.dataHeapPtr);
        let inputAddr = _loadJSON(this.wasmInstance, this.mem, input), ctxAddr = this.wasmInstance.exports.opa_eval_ctx_new();
        this.wasmInstance.exports.opa_eval_ctx_set_input(ctxAddr, inputAddr), this.wasmInstance.exports.opa_eval_ctx_set_data(ctxAddr, this.dataAddr), this.wasmInstance.exports.opa_eval_ctx_set_entrypoint(ctxAddr, entrypoint), this.wasmInstance.exports.eval(ctxAddr);
        let resultAddr = this.wasmInstance.exports.opa_eval_ctx_get_result(
          ctxAddr
        );
        return _dumpJSON(this.wasmInstance, this.mem, resultAddr);
      }
      /**
       * evalBool will evaluate the policy and return a boolean answer
       * depending on the return code from the policy evaluation.
       * @deprecated Use `evaluate` instead.
       * @param {object} input
       */
      evalBool(input) {
        let rs = this.evaluate(input);
        return rs && rs.length === 1 && rs[0] === !0;
      }
      /**
       * Loads data for use in subsequent evaluations.
       * @param {object | ArrayBuffer} data  data in form of `object` or ArrayBuffer (last is assumed to be a well-formed stringified JSON)
       */
      setData(data) {
        this.wasmInstance.exports.opa_heap_ptr_set(this.baseHeapPtr), this.dataAddr = _loadJSON(this.wasmInstance, this.mem, data), this.dataHeapPtr = this.wasmInstance.exports.opa_heap_ptr_get();
      }
    };
    function roundup(bytes) {
      return Math.ceil(bytes / 65536);
    }
    module.exports = {
      /**
       * Takes in either an ArrayBuffer or WebAssembly.Module
       * and will return a Promise of a LoadedPolicy object which
       * can be used to evaluate the policy.
       *
       * To set custom memory size specify number of memory pages
       * as second param.
       * Defaults to 5 pages (320KB).
       * @param {BufferSource | WebAssembly.Module | Response | Promise<Response>} regoWasm
       * @param {number | WebAssembly.MemoryDescriptor} memoryDescriptor For backwards-compatibility, a 'number' argument is taken to be the initial memory size.
       * @param {{ [builtinName: string]: Function }} customBuiltins A map from string names to builtin functions
       * @returns {Promise<LoadedPolicy>}
       */
      async loadPolicy(regoWasm, memoryDescriptor = {}, customBuiltins = {}) {
        typeof memoryDescriptor == "number" && (memoryDescriptor = { initial: memoryDescriptor }), memoryDescriptor.initial = memoryDescriptor.initial || 5;
        let memory2 = new WebAssembly.Memory(memoryDescriptor), { policy, minorVersion } = await _loadPolicy(
          regoWasm,
          memory2,
          customBuiltins
        );
        return new LoadedPolicy(policy, memory2, minorVersion);
      },
      /**
       * Takes in either an ArrayBuffer or WebAssembly.Module
       * and will return a LoadedPolicy object which can be
       * used to evaluate the policy.
       *
       * This cannot be used from the main thread in a browser.
       * You must use the `loadPolicy` function instead, or call
       * from a worker thread.
       *
       * To set custom memory size specify number of memory pages
       * as second param.
       * Defaults to 5 pages (320KB).
       * @param {BufferSource | WebAssembly.Module} regoWasm
       * @param {number | WebAssembly.MemoryDescriptor} memoryDescriptor For backwards-compatibility, a 'number' argument is taken to be the initial memory size.
       * @param {{ [builtinName: string]: Function }} customBuiltins A map from string names to builtin functions
       * @returns {LoadedPolicy}
       */
      loadPolicySync(regoWasm, memoryDescriptor = {}, customBuiltins = {}) {
        typeof memoryDescriptor == "number" && (memoryDescriptor = { initial: memoryDescriptor }), memoryDescriptor.initial = memoryDescriptor.initial || 5;
        let memory2 = new WebAssembly.Memory(memoryDescriptor), { policy, minorVersion } = _loadPolicySync(
          regoWasm,
          memory2,
          customBuiltins
        );
        return new LoadedPolicy(policy, memory2, minorVersion);
      },
      LoadedPolicy
    };
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = !0;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536), myers_32 = function(a, b) {
      for (var n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n; i--; )
        peq[a.charCodeAt(i)] |= 1 << i;
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)], xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
      }
      for (i = n; i--; )
        peq[a.charCodeAt(i)] = 0;
      return sc;
    }, myers_x = function(b, a) {
      for (var n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32), i = 0; i < hsize; i++)
        phc[i] = -1, mhc[i] = 0;
      for (var j = 0; j < vsize - 1; j++) {
        for (var mv_1 = 0, pv_1 = -1, start_1 = j * 32, vlen_1 = Math.min(32, m) + start_1, k = start_1; k < vlen_1; k++)
          peq[b.charCodeAt(k)] |= 1 << k;
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv_1, xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb, ph = mv_1 | ~(xh | pv_1), mh = pv_1 & xh;
          ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv_1 = mh | ~(xv | ph), mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++)
          peq[b.charCodeAt(k)] = 0;
      }
      for (var mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start, k = start; k < vlen; k++)
        peq[b.charCodeAt(k)] |= 1 << k;
      for (var score = m, i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
        score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
      }
      for (var k = start; k < vlen; k++)
        peq[b.charCodeAt(k)] = 0;
      return score;
    }, distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a, a = tmp;
      }
      return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      for (var min_distance = 1 / 0, min_index = 0, i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        dist < min_distance && (min_distance = dist, min_index = i);
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/model/run-error.ts
var RunError = class extends Error {
  name = "RunError";
  code;
  args;
  /** Problems, place by place, of a file the run depends on; empty for most codes. */
  problems;
  constructor(code, args, options = {}) {
    let { problems = [], ...others } = options;
    super(`${code}: ${JSON.stringify(args)}`, others), this.code = code, this.args = args, this.problems = problems;
  }
};

// src/model/iso-date.ts
var pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
function isIsoDate(text3) {
  let match = typeof text3 == "string" ? pattern.exec(text3) : null;
  if (!match) return !1;
  let [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
function addDays(date, days) {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number), moved = /* @__PURE__ */ new Date(0);
  moved.setUTCFullYear(year, month - 1, day + days);
  let text3 = [
    String(moved.getUTCFullYear()).padStart(4, "0"),
    String(moved.getUTCMonth() + 1).padStart(2, "0"),
    String(moved.getUTCDate()).padStart(2, "0")
  ].join("-");
  return isIsoDate(text3) ? text3 : days < 0 ? "0001-01-01" : "9999-12-31";
}
function daysBetween(from, to) {
  return (dayNumber(to) - dayNumber(from)) / 864e5;
}
function dayNumber(date) {
  let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return (/* @__PURE__ */ new Date(0)).setUTCFullYear(year, month - 1, day);
}
function daysInMonth(year, month) {
  return month === 2 ? isLeapYear(year) ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function isLeapYear(year) {
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function parseDay(value, option = "--as-of") {
  if (isIsoDate(value)) return value;
  throw new RunError("date-invalid", { value, option });
}

// src/adapters/disk/policy-files.ts
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

// src/rules/compiled.ts
function compileModule(bytes) {
  let { Module } = Reflect.get(globalThis, "WebAssembly");
  return new Module(bytes);
}

// node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var import_opa = __toESM(require_opa(), 1), loadPolicy = import_opa.default.loadPolicy, src_default = import_opa.default;

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
var __getOwnPropNames = Object.getOwnPropertyNames, __commonJS2 = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, require_ucs2length = __commonJS2({
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
}), require_formats = __commonJS2({
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
    function isLeapYear2(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear2(year) ? 29 : DAYS[month]);
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
업체의 국가, ISO 3166-1 두 글자 코드.` }, status: { description: `Where the relationship stands.
거래 상태.`, type: "string", enum: ["prospect", "onboarding", "active", "terminated"], enumDescriptions: [`Being considered; nothing is consigned.
검토 중. 위탁한 업무가 없습니다.`, `Chosen; the work has not started.
선정됨. 아직 업무를 시작하지 않았습니다.`, `The work is going on.
업무 진행 중.`, `The relationship has ended; every service states ended_on.
거래 종료. 모든 업무에 ended_on을 적습니다.`] }, owner: { $ref: "#/$defs/email", description: `Role mailbox of the team in charge.
담당 조직의 공용 메일 주소.` }, services: { description: `Services of this vendor.
이 업체가 맡은 업무.`, type: "array", items: { $ref: "#/$defs/service" }, minItems: 1, maxItems: 200 }, documents: { description: `Documents about the choice of this vendor.
업체 선정에 관한 문서.`, type: "array", items: { $ref: "#/$defs/document" }, maxItems: 500 } }, if: { properties: { status: { const: "terminated" } }, required: ["status"] }, then: { properties: { services: { type: "array", items: { type: "object", required: ["ended_on"] } } } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), pattern5 = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u"), pattern7 = new RegExp("^[A-Z]{2}$", "u"), pattern8 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u"), schema37 = { title: "Service", description: `One outsourced service or use of an outside service.
위탁 업무 또는 이용하는 외부 서비스 하나.`, type: "object", additionalProperties: !1, required: ["id", "name", "type", "started_on", "personal_data", "important_information", "development"], properties: { id: { $ref: "#/$defs/id", description: `Identifier of the service within this vendor.
이 업체 안에서 업무를 가리키는 식별자.` }, name: { description: `Name of the service.
위탁 업무의 이름.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, type: { description: `Type of service.
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
업무가 끝나는 날.` }, changed_on: { $ref: "#/$defs/date", description: `Day the consigned work last changed.
위탁 업무의 내용이 마지막으로 바뀐 날.` }, personal_data: { description: `Whether personal data is processed or can be accessed. Always stated.
개인정보를 처리하거나 접근할 수 있는지 여부. 반드시 적습니다.`, type: "boolean" }, important_information: { description: `Whether important information is handled. Always stated.
중요정보를 다루는지 여부. 반드시 적습니다.`, type: "boolean" }, development: { description: `Whether an information system or a personal-data processing system is developed. Always stated.
정보시스템 또는 개인정보처리시스템을 개발하는지 여부. 반드시 적습니다.`, type: "boolean" }, access: { description: `How the vendor reaches systems and premises.
업체가 접근하는 방식.`, type: "array", items: { description: `Kind of access.
접근 방식.`, type: "string", enum: ["on-site", "remote", "systems", "network", "none"], enumDescriptions: [`Staff on the premises.
상주 또는 방문.`, `Remote access.
원격 접속.`, `Access to information systems.
정보시스템 접근.`, `Access to the internal network.
내부망 접근.`, `No access.
접근 없음.`] }, maxItems: 5 }, identified_requirements: { $ref: "#/$defs/identified_requirements" }, selection: { $ref: "#/$defs/selection" } } }, formats0 = require_formats().fullFormats.date, schema44 = { description: `Requirement key of a term the agreement must contain.
계약서에 담아야 하는 요구사항의 키.`, type: "string", enum: ["legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability"] };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
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
      if (!(key0 === "recorded_on" || key0 === "requirements")) {
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
            let err7 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.document === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "document" || key0 === "security_requirements" || key0 === "privacy_requirements")) {
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
        if (!pattern4.test(data0)) {
          let err3 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/document", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.security_requirements !== void 0) {
      let data1 = data.security_requirements, _errs8 = errors, valid3 = !1, _errs9 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.section === void 0) {
        let err5 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      let _errs10 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.page === void 0) {
        let err6 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
      else {
        let err7 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1)
          if (!(key1 === "section" || key1 === "page")) {
            let err8 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data1.section !== void 0) {
          let data2 = data1.section;
          if (typeof data2 == "string") {
            if (func2(data2) > 200) {
              let err9 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (func2(data2) < 1) {
              let err10 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (!pattern5.test(data2)) {
              let err11 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/security_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data1.page !== void 0) {
          let data3 = data1.page;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err13 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e5 || isNaN(data3)) {
              let err14 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              let err15 = { instancePath: instancePath + "/security_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/security_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.privacy_requirements !== void 0) {
      let data4 = data.privacy_requirements, _errs19 = errors, valid6 = !1, _errs20 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.section === void 0) {
        let err17 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/0/required", keyword: "required", params: { missingProperty: "section" }, message: "must have required property 'section'" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      var _valid1 = _errs20 === errors;
      valid6 = valid6 || _valid1;
      let _errs21 = errors;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.page === void 0) {
        let err18 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid1 = _errs21 === errors;
      if (valid6 = valid6 || _valid1, valid6)
        errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
      else {
        let err19 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key2 in data4)
          if (!(key2 === "section" || key2 === "page")) {
            let err20 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data4.section !== void 0) {
          let data5 = data4.section;
          if (typeof data5 == "string") {
            if (func2(data5) > 200) {
              let err21 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func2(data5) < 1) {
              let err22 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (!pattern5.test(data5)) {
              let err23 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/privacy_requirements/section", schemaPath: "#/$defs/place/properties/section/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data4.page !== void 0) {
          let data6 = data4.page;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err25 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 1e5 || isNaN(data6)) {
              let err26 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              let err27 = { instancePath: instancePath + "/privacy_requirements/page", schemaPath: "#/$defs/place/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/privacy_requirements", schemaPath: "#/$defs/place/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema55 = { title: "Criterion", description: `One item of the evaluation sheet.
평가표의 항목 하나.`, type: "object", additionalProperties: !1, required: ["name", "area", "weight"], properties: { name: { description: `Name of the item.
평가 항목의 이름.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, area: { description: `What the item weighs.
평가하는 영역.`, type: "string", enum: ["security", "privacy", "other"], enumDescriptions: [`Information-security capability.
정보보호 역량.`, `Privacy capability.
개인정보 보호 역량.`, `Anything else: price, technique, schedule.
그 밖의 항목: 가격, 기술, 일정 등.`] }, weight: { description: `Points the item is worth.
배점.`, type: "number", minimum: 0, maximum: 1e4 }, score: { description: `Points the vendor got, out of weight.
업체가 받은 점수(배점 이내).`, type: "number", minimum: 0, maximum: 1e4 } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
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
        if (!pattern5.test(data0)) {
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
        if (!pattern5.test(data1)) {
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
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
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
        if (!pattern4.test(data0)) {
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
                if (!pattern5.test(data5)) {
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
                let err23 = { instancePath: instancePath + "/criteria/" + i0 + "/area", schemaPath: "#/$defs/criterion/properties/area/enum", keyword: "enum", params: { allowedValues: schema55.properties.area.enum }, message: "must be equal to one of the allowed values" };
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
    data.exception !== void 0 && (validate30(data.exception, { instancePath: instancePath + "/exception", parentData: data, parentDataProperty: "exception", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.selected_on === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selected_on" }, message: "must have required property 'selected_on'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "procedure" || key0 === "selected_on" || key0 === "rfp" || key0 === "evaluation")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.procedure !== void 0) {
      let data0 = data.procedure;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err2 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern4.test(data0)) {
          let err3 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/procedure", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.selected_on !== void 0) {
      let data1 = data.selected_on;
      if (typeof data1 == "string") {
        if (!formats0.validate(data1)) {
          let err5 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/selected_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.rfp !== void 0 && (validate27(data.rfp, { instancePath: instancePath + "/rfp", parentData: data, parentDataProperty: "rfp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.evaluation !== void 0 && (validate29(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
      if (!func1.call(schema37.properties, key0)) {
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
        if (!pattern4.test(data0)) {
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
        if (!pattern5.test(data1)) {
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
    if (data.important_information !== void 0 && typeof data.important_information != "boolean") {
      let err24 = { instancePath: instancePath + "/important_information", schemaPath: "#/properties/important_information/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.development !== void 0 && typeof data.development != "boolean") {
      let err25 = { instancePath: instancePath + "/development", schemaPath: "#/properties/development/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.access !== void 0) {
      let data9 = data.access;
      if (Array.isArray(data9)) {
        if (data9.length > 5) {
          let err26 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 != "string") {
            let err27 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (!(data10 === "on-site" || data10 === "remote" || data10 === "systems" || data10 === "network" || data10 === "none")) {
            let err28 = { instancePath: instancePath + "/access/" + i0, schemaPath: "#/properties/access/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.access.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    data.identified_requirements !== void 0 && (validate24(data.identified_requirements, { instancePath: instancePath + "/identified_requirements", parentData: data, parentDataProperty: "identified_requirements", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.selection !== void 0 && (validate26(data.selection, { instancePath: instancePath + "/selection", parentData: data, parentDataProperty: "selection", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length));
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema60 = { description: `What the document is.
문서의 종류.`, type: "string", enum: ["consignment-contract", "security-agreement", "privacy-agreement", "annex", "terms-of-service", "pledge", "guideline", "rfp", "evaluation"], enumDescriptions: [`Contract for consigned work or an outside service.
위탁(외부 서비스 이용) 계약서.`, `Security agreement.
보안 협약서(약정서).`, `Agreement on the consigned processing of personal data.
개인정보 처리위탁 협약서(약정서).`, `Annex to a contract.
부속합의서.`, `Terms of service.
서비스 이용약관.`, `Security and privacy pledge.
보안 서약서.`, `Internal guideline.
내부 지침.`, `Request for proposal.
제안요청서.`, `Evaluation sheet.
제안 평가표.`] }, pattern21 = new RegExp("^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$", "u"), pattern22 = new RegExp("^[a-z][a-z0-9+.-]*:[^\\s]+$", "u"), pattern23 = new RegExp("^[0-9a-f]{64}$", "u"), schema64 = { title: "Checked", description: `A person compared this with the document of this digest. It no longer counts when the digest is another.
담당자가 이 해시값의 문서와 직접 대조하였다는 기록. 문서의 해시값이 달라지면 효력이 없습니다.`, type: "object", additionalProperties: !1, required: ["by", "on", "sha256"], properties: { by: { description: `Who compared: a role's mailbox.
대조한 담당 조직의 공용 메일 주소.`, $ref: "#/$defs/email" }, on: { $ref: "#/$defs/date", description: `Day of the comparison.
대조한 날.` }, sha256: { $ref: "#/$defs/sha256", description: `SHA-256 of the document that was compared.
대조한 문서의 SHA-256.` }, overrules: { description: `Rules a person disagrees with here. Needs a reason.
담당자가 달리 판단한 규칙. 사유가 필요합니다.`, type: "array", items: { description: `Id of the rule.
규칙의 id.`, type: "string", enum: ["EVD-05", "EVD-06", "EVD-07"], enumDescriptions: [`The place on record.
기록한 조항 위치.`, `The facts on record.
기록한 사실.`, `The words of the clause.
조항의 문언.`] }, minItems: 1, maxItems: 3 }, reason: { description: `Why a person disagrees.
달리 판단한 사유.`, type: "string", minLength: 1, maxLength: 2e3, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" } }, dependentRequired: { overrules: ["reason"] } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
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
        if (!pattern8.test(data0)) {
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
        if (!pattern23.test(data2)) {
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
            let err14 = { instancePath: instancePath + "/overrules/" + i0, schemaPath: "#/properties/overrules/items/enum", keyword: "enum", params: { allowedValues: schema64.properties.overrules.items.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern5.test(data5)) {
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
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
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
        if (!pattern4.test(data0)) {
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
      if (!(data1 === "consignment-contract" || data1 === "security-agreement" || data1 === "privacy-agreement" || data1 === "annex" || data1 === "terms-of-service" || data1 === "pledge" || data1 === "guideline" || data1 === "rfp" || data1 === "evaluation")) {
        let err10 = { instancePath: instancePath + "/kind", schemaPath: "#/$defs/document_kind/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern5.test(data2)) {
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
        if (!pattern21.test(data3)) {
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
        if (!pattern22.test(data4)) {
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
        if (!pattern23.test(data5)) {
          let err21 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    data.checked !== void 0 && (validate36(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
      if (!func1.call(schema33.properties, key0)) {
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
        if (!pattern4.test(data4)) {
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
        if (!pattern5.test(data5)) {
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
        if (!pattern5.test(data6)) {
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
        if (!pattern7.test(data7)) {
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
        if (!pattern8.test(data9)) {
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
          validate35(data12[i2], { instancePath: instancePath + "/documents/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        let err35 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
  } else {
    let err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var contract = validate40, schema69 = { title: "Contract", description: `An agreement with the vendor and its clauses.
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
계약의 효력 기간.` }, renewed_on: { $ref: "#/$defs/date", description: `Day of the last renewal.
마지막으로 갱신한 날.` }, reviewed_on: { $ref: "#/$defs/date", description: `Day the terms were last reviewed.
계약 내용을 마지막으로 재검토한 날.` }, documents: { description: `Documents that make up the agreement.
계약을 이루는 문서.`, type: "array", items: { $ref: "#/$defs/document" }, maxItems: 500 }, clauses: { description: `Clauses; one may meet several requirements.
조항. 하나가 여러 요구사항을 충족할 수 있습니다.`, type: "array", items: { $ref: "#/$defs/clause" }, maxItems: 2e3 }, not_applicable: { description: `Terms this work does not need, each with its reason.
이 업무에 필요하지 않은 요구사항과 그 사유.`, type: "array", items: { $ref: "#/$defs/not_applicable" }, maxItems: 100 } }, if: { properties: { status: { const: "signed" } }, required: ["status"] }, then: { required: ["signed_on"] } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
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
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema79 = { title: "Clause", description: `An article of a document and the requirements it meets.
문서의 조항과 그 조항이 충족하는 요구사항.`, type: "object", additionalProperties: !1, required: ["covers"], properties: { document: { $ref: "#/$defs/id", description: `Id of the document of this contract in which the clause stands.
조항이 실린 문서의 id.` }, article: { description: `Article, as the document numbers it.
조항 번호. 문서에 적힌 그대로.`, type: "string", minLength: 1, maxLength: 200, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, page: { description: `Page, from 1.
쪽 번호, 1부터.`, type: "integer", minimum: 1, maximum: 1e5 }, quote: { description: `Words of the clause, exactly as they stand in the document.
조항의 문구. 문서에 적힌 그대로.`, type: "string", minLength: 1, maxLength: 2e4, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, covers: { description: `Requirements this clause meets.
이 조항이 충족하는 요구사항.`, type: "array", items: { $ref: "#/$defs/term" }, minItems: 1, maxItems: 28 }, interval_months: { description: `Longest interval the clause states for training or inspection, in months.
조항이 정한 교육 또는 점검의 주기(개월).`, type: "integer", minimum: 1, maximum: 120 }, endpoint: { description: `Endpoint-security measures the clause names.
조항이 정한 단말기 보안 대책.`, type: "array", items: { description: `Endpoint-security measure.
단말기 보안 대책.`, type: "string", enum: ["anti-virus", "password-policy", "screen-saver"], enumDescriptions: [`Anti-virus software.
백신 프로그램.`, `Safe password, set and changed periodically.
안전한 패스워드의 설정과 주기적 변경.`, `Screen saver.
화면보호기.`] }, minItems: 1, maxItems: 3 }, deadline_hours: { description: `Hours within which an incident must be reported, if the clause states them.
침해사고를 알려야 하는 기한(시간). 조항에 정해진 경우 적습니다.`, type: "integer", minimum: 1, maximum: 8760 }, checked: { $ref: "#/$defs/checked" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.covers === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "covers" }, message: "must have required property 'covers'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema79.properties, key0)) {
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
        if (!pattern4.test(data0)) {
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
        if (!pattern5.test(data1)) {
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
        if (!pattern5.test(data3)) {
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
            let err19 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.endpoint !== void 0) {
      let data7 = data.endpoint;
      if (Array.isArray(data7)) {
        if (data7.length > 3) {
          let err24 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data7.length < 1) {
          let err25 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 != "string") {
            let err26 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (!(data8 === "anti-virus" || data8 === "password-policy" || data8 === "screen-saver")) {
            let err27 = { instancePath: instancePath + "/endpoint/" + i1, schemaPath: "#/properties/endpoint/items/enum", keyword: "enum", params: { allowedValues: schema79.properties.endpoint.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.deadline_hours !== void 0) {
      let data9 = data.deadline_hours;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err29 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 8760 || isNaN(data9)) {
          let err30 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          let err31 = { instancePath: instancePath + "/deadline_hours", schemaPath: "#/properties/deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    }
    data.checked !== void 0 && (validate36(data.checked, { instancePath: instancePath + "/checked", parentData: data, parentDataProperty: "checked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
validate45.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate48.evaluated;
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
      if (!(key0 === "requirement" || key0 === "reason")) {
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
        let err4 = { instancePath: instancePath + "/requirement", schemaPath: "#/$defs/term/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern5.test(data1)) {
          let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
validate48.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.status === void 0 && (missing0 = "status")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.status !== void 0 && data.status !== "signed") {
      let err1 = {};
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.signed_on === void 0) {
      let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "signed_on" }, message: "must have required property 'signed_on'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.vendor === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vendor" }, message: "must have required property 'vendor'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.services === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.title === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.status === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.effective === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effective" }, message: "must have required property 'effective'" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema69.properties, key0)) {
        let err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.kind !== void 0 && data.kind !== "contract") {
      let err12 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "contract" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 == "string") {
        if (func2(data2) > 64) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!pattern4.test(data2)) {
          let err14 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.vendor !== void 0) {
      let data3 = data.vendor;
      if (typeof data3 == "string") {
        if (func2(data3) > 64) {
          let err16 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (!pattern4.test(data3)) {
          let err17 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/vendor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.services !== void 0) {
      let data4 = data.services;
      if (Array.isArray(data4)) {
        if (data4.length > 200) {
          let err19 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data4.length < 1) {
          let err20 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (func2(data5) > 64) {
              let err21 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (!pattern4.test(data5)) {
              let err22 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/services/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.title !== void 0) {
      let data6 = data.title;
      if (typeof data6 == "string") {
        if (func2(data6) > 300) {
          let err25 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (func2(data6) < 1) {
          let err26 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (!pattern5.test(data6)) {
          let err27 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 != "string") {
        let err29 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data7 === "draft" || data7 === "signed" || data7 === "terminated")) {
        let err30 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema69.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.signed_on !== void 0) {
      let data8 = data.signed_on;
      if (typeof data8 == "string") {
        if (!formats0.validate(data8)) {
          let err31 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/signed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.effective !== void 0 && (validate42(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.renewed_on !== void 0) {
      let data10 = data.renewed_on;
      if (typeof data10 == "string") {
        if (!formats0.validate(data10)) {
          let err33 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/renewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.reviewed_on !== void 0) {
      let data11 = data.reviewed_on;
      if (typeof data11 == "string") {
        if (!formats0.validate(data11)) {
          let err35 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/reviewed_on", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.documents !== void 0) {
      let data12 = data.documents;
      if (Array.isArray(data12)) {
        if (data12.length > 500) {
          let err37 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate35(data12[i1], { instancePath: instancePath + "/documents/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        let err38 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.clauses !== void 0) {
      let data14 = data.clauses;
      if (Array.isArray(data14)) {
        if (data14.length > 2e3) {
          let err39 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        let len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate45(data14[i2], { instancePath: instancePath + "/clauses/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.not_applicable !== void 0) {
      let data16 = data.not_applicable;
      if (Array.isArray(data16)) {
        if (data16.length > 100) {
          let err41 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        let len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate48(data16[i3], { instancePath: instancePath + "/not_applicable/" + i3, parentData: data16, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/not_applicable", schemaPath: "#/properties/not_applicable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate40.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate41(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
validate40.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var guideline = validate51, schema85 = { title: "Guideline", description: `An organisation-wide guideline (vendors/_guidelines/).
조직 전체에 적용되는 내부 지침 (vendors/_guidelines/).`, type: "object", additionalProperties: !1, required: ["kind", "id", "title", "effective", "document", "covers"], properties: { kind: { description: `This record describes a guideline.
지침 기록.`, const: "guideline" }, id: { $ref: "#/$defs/id", description: `Identifier of the guideline.
지침의 식별자.` }, title: { description: `Title of the guideline.
지침의 제목.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, effective: { $ref: "#/$defs/period", description: `Period in which the guideline is in force.
지침의 시행 기간.` }, document: { $ref: "#/$defs/guideline_document" }, covers: { description: `Requirements the guideline sets up a procedure for.
지침이 절차를 정한 요구사항.`, type: "array", items: { description: `Requirement key.
요구사항 키.`, type: "string", enum: ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied", "agreement-in-force", "agreement-signed-before-start", "agreement-not-lapsing", "requirements-identified", "not-generic-only", "reviewed-after-change", "legal-compliance", "security-pledge", "security-training", "security-inspection", "leakage-prevention", "internet-restriction", "physical-protection", "endpoint-security", "wireless-restriction", "access-rights", "subcontracting-restriction", "subcontracting-procedure", "violation-sanctions", "damages", "incident-reporting", "purpose-limitation", "safeguards", "purpose-and-scope", "pii-subcontracting", "pii-access-control", "pii-supervision", "pii-liability", "dev-legal-requirements", "secure-coding", "vulnerability-remediation", "dev-environment-security", "dev-confidentiality", "dev-liability", "evidence-present", "evidence-unchanged", "clause-located", "quote-found"] }, minItems: 1, maxItems: 42 } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
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
        if (!pattern5.test(data0)) {
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
        if (!pattern21.test(data1)) {
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
        if (!pattern22.test(data2)) {
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
        if (!pattern23.test(data3)) {
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
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
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
      if (!(key0 === "kind" || key0 === "id" || key0 === "title" || key0 === "effective" || key0 === "document" || key0 === "covers")) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern5.test(data2)) {
          let err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, message: 'must match pattern "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.effective !== void 0 && (validate42(data.effective, { instancePath: instancePath + "/effective", parentData: data, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.document !== void 0 && (validate54(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.covers !== void 0) {
      let data5 = data.covers;
      if (Array.isArray(data5)) {
        if (data5.length > 42) {
          let err15 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/maxItems", keyword: "maxItems", params: { limit: 42 }, message: "must NOT have more than 42 items" };
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
          if (!(data6 === "selection-procedure" || data6 === "rfp-requirements" || data6 === "evaluation-criteria" || data6 === "evaluation-applied" || data6 === "agreement-in-force" || data6 === "agreement-signed-before-start" || data6 === "agreement-not-lapsing" || data6 === "requirements-identified" || data6 === "not-generic-only" || data6 === "reviewed-after-change" || data6 === "legal-compliance" || data6 === "security-pledge" || data6 === "security-training" || data6 === "security-inspection" || data6 === "leakage-prevention" || data6 === "internet-restriction" || data6 === "physical-protection" || data6 === "endpoint-security" || data6 === "wireless-restriction" || data6 === "access-rights" || data6 === "subcontracting-restriction" || data6 === "subcontracting-procedure" || data6 === "violation-sanctions" || data6 === "damages" || data6 === "incident-reporting" || data6 === "purpose-limitation" || data6 === "safeguards" || data6 === "purpose-and-scope" || data6 === "pii-subcontracting" || data6 === "pii-access-control" || data6 === "pii-supervision" || data6 === "pii-liability" || data6 === "dev-legal-requirements" || data6 === "secure-coding" || data6 === "vulnerability-remediation" || data6 === "dev-environment-security" || data6 === "dev-confidentiality" || data6 === "dev-liability" || data6 === "evidence-present" || data6 === "evidence-unchanged" || data6 === "clause-located" || data6 === "quote-found")) {
            let err18 = { instancePath: instancePath + "/covers/" + i0, schemaPath: "#/properties/covers/items/enum", keyword: "enum", params: { allowedValues: schema85.properties.covers.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/covers", schemaPath: "#/properties/covers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate52(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length), validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var policyOutput = validate57, schema92 = { title: "RawFinding", type: "object", additionalProperties: !1, required: ["rule", "subject", "record", "path", "args"], properties: { rule: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" }, subject: { $ref: "#/$defs/subject" }, record: { description: "`vendor`, `contract/<id>` or `guideline/<id>`.", type: "string" }, path: { type: "array", items: { type: ["string", "integer"] } }, args: { title: "RawArgs", type: "object", required: ["case"], properties: { case: { type: "string" } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "array", items: { type: "string" } }] } } } }, pattern41 = new RegExp("^[A-Z]{3}-[0-9]{2}$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
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
        if (!pattern41.test(data0)) {
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
            let err16 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/items/type", keyword: "type", params: { type: schema92.properties.path.items.type }, message: "must be string,integer" };
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
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema94 = { title: "Assessment", type: "object", additionalProperties: !1, required: ["rule", "subject", "status"], properties: { rule: { type: "string", pattern: "^[A-Z]{3}-[0-9]{2}$" }, subject: { $ref: "#/$defs/subject" }, status: { type: "string", enum: ["pass", "fail", "not-applicable"] }, reason: { title: "AssessmentReason", type: "object", additionalProperties: !1, required: ["code"], properties: { code: { type: "string", enum: ["finding", "stands-in", "declared", "no-sensitive-information", "no-personal-data", "no-development", "document-elsewhere"] }, rule: { description: "The rule that reports it, for `stands-in`.", type: "string" }, contract: { description: "The contract that declares it, for `declared`.", type: "string" }, text: { description: "The declared reason, for `declared`.", type: "string" } } }, clauses: { type: "array", items: { title: "MeetingClause", type: "object", additionalProperties: !1, required: ["contract", "clause"], properties: { contract: { type: "string" }, clause: { description: "Index in the contract's `clauses`, from 0.", type: "integer", minimum: 0 }, standing: { description: "What stands behind it: `compared`, its quote was found in the document; `checked`, a person compared it; `claimed`, the record alone.", type: "string", enum: ["compared", "checked", "claimed"] }, document: { type: "string" }, article: { type: "string" }, page: { type: "integer" } } } } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
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
        if (!pattern41.test(data0)) {
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
        let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema94.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
          if (!(data8 === "finding" || data8 === "stands-in" || data8 === "declared" || data8 === "no-sensitive-information" || data8 === "no-personal-data" || data8 === "no-development" || data8 === "document-elsewhere")) {
            let err18 = { instancePath: instancePath + "/reason/code", schemaPath: "#/properties/reason/properties/code/enum", keyword: "enum", params: { allowedValues: schema94.properties.reason.properties.code.enum }, message: "must be equal to one of the allowed values" };
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
                let err29 = { instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/properties/clauses/items/properties/standing/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
              if (!(data16 === "compared" || data16 === "checked" || data16 === "claimed")) {
                let err30 = { instancePath: instancePath + "/clauses/" + i0 + "/standing", schemaPath: "#/properties/clauses/items/properties/standing/enum", keyword: "enum", params: { allowedValues: schema94.properties.clauses.items.properties.standing.enum }, message: "must be equal to one of the allowed values" };
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
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.findings === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.assessment === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assessment" }, message: "must have required property 'assessment'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "findings" || key0 === "assessment")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.findings !== void 0) {
      let data0 = data.findings;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate58(data0[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.assessment !== void 0) {
      let data2 = data.assessment;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate60(data2[i1], { instancePath: instancePath + "/assessment/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/assessment", schemaPath: "#/properties/assessment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var config = validate62, schema96 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:clausegate:schema:config:1", title: "Config", description: "Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.", type: "object", additionalProperties: !1, required: ["version"], properties: { version: { description: `Version of this format.
설정 파일 형식의 버전.`, type: "integer", enum: [1], enumDescriptions: [`The only version so far.
현재 유일한 버전.`] }, inventory: { $ref: "#/$defs/folder", description: `Folder that holds the records, below the root.
기록을 두는 폴더. 루트를 기준으로 적습니다.`, default: "vendors" }, language: { description: "Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.\n표시 언어. 적지 않으면 사람이 읽는 출력은 환경 변수(`LC_ALL`, `LC_MESSAGES`, `LANG`)를 따르고 데이터 형식은 영어로 씁니다.", type: "string", enum: ["en", "ko"], enumDescriptions: [`English.
영어.`, `Korean.
한국어.`] }, timezone: { $ref: "#/$defs/timezone", description: `Time zone whose calendar tells today, where no as-of date is given: a name of the IANA database.
점검 기준일을 지정하지 않았을 때 오늘 날짜를 정하는 시간대. IANA 시간대 이름으로 적습니다.`, default: "Asia/Seoul" }, fail_on: { description: `Lowest severity that fails the verdict.
부적합으로 판정하는 가장 낮은 심각도.`, type: "string", enum: ["error", "warning", "note"], enumDescriptions: [`Only errors fail the verdict.
오류가 있을 때만 부적합.`, `Errors and warnings fail the verdict.
오류나 경고가 있으면 부적합.`, `Every open finding fails the verdict.
조치하지 않은 지적사항이 하나라도 있으면 부적합.`], default: "error" }, rules: { description: "Severity of single rules, by rule id (`SEC-06`); `off` leaves out a rule's findings. A finding the rule itself reports as less severe stays as it is. AGR-01 and AGR-05 also report for requirements they stand in for: where one of these two is off, `check` reports none of that, and `gate` denies all the same. Every report lists what is changed here and marks a statute rule that is turned down or off.\n규칙별 심각도. 규칙 id(`SEC-06`)를 키로 쓰며 `off`는 해당 규칙의 지적사항을 제외합니다. 규칙이 원래 더 낮은 심각도로 보고하는 지적사항은 그대로 둡니다. AGR-01과 AGR-05는 다른 요구사항의 미충족을 대신 보고하므로, 둘 중 하나를 끄면 `check`는 그 미충족도 보고하지 않으며 `gate`는 그래도 불허로 판정합니다. 여기서 바꾼 내용은 모든 보고서에 표시되며, 낮추거나 끈 법정 규칙은 따로 명시됩니다.", type: "object", additionalProperties: { description: "Severity of the rule's findings, or `off`.\n규칙의 심각도 또는 `off`.", type: "string", enum: ["error", "warning", "note", "off"], enumDescriptions: [`The rule's findings are errors.
오류로 보고.`, `The rule's findings are warnings.
경고로 보고.`, `The rule's findings are notes.
참고로 보고.`, `The rule's findings are left out.
지적사항을 제외.`] }, default: {} }, settings: { title: "ConfigSettings", description: `Limits the rules and waivers are measured by.
규칙과 예외 승인에 적용하는 한도.`, type: "object", additionalProperties: !1, properties: { expiry_warning_days: { description: `Days before the end of the last agreement in force from which that end is a warning (AGR-03).
유효한 마지막 계약의 종료를 미리 경고하는 기간(일). AGR-03에 적용합니다.`, type: "integer", minimum: 0, maximum: 3650, default: 30 }, training_interval_months: { description: `Longest interval between security trainings an agreement may state, in months (SEC-03).
계약에 정할 수 있는 보안교육의 최대 주기(개월). SEC-03에 적용합니다.`, type: "integer", minimum: 1, maximum: 120, default: 12 }, inspection_interval_months: { description: `Longest interval between security inspections an agreement may state, in months (SEC-04).
계약에 정할 수 있는 보안점검의 최대 주기(개월). SEC-04에 적용합니다.`, type: "integer", minimum: 1, maximum: 120, default: 12 }, incident_deadline_hours: { description: `Longest time an agreement may give the vendor to report an incident, in hours (SEC-15). The consignor itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).
계약에 정할 수 있는 수탁자의 사고 보고 기한의 최댓값(시간). SEC-15에 적용합니다. 위탁자의 통지·신고 기한은 72시간입니다(개인정보 보호법 제34조, 같은 법 시행령 제39조 및 제40조).`, type: "integer", minimum: 1, maximum: 8760, default: 71 }, waiver_days: { description: `Longest time a waiver may last, in days; at most three years.
예외 승인의 최대 기간(일). 3년을 넘을 수 없습니다.`, type: "integer", minimum: 1, maximum: 1096, default: 365 }, waiver_warning_days: { description: `Days before a waiver's last day from which that day is a warning.
예외 승인의 만료를 미리 경고하는 기간(일).`, type: "integer", minimum: 0, maximum: 365, default: 30 }, minimum_quote_length: { description: `Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).
조항에서 인용한 문구의 최소 길이. 글자와 숫자만 셉니다. 더 짧으면 문구를 특정할 수 없다고 봅니다(EVD-03).`, type: "integer", minimum: 1, maximum: 1e3, default: 12 } }, default: {} } }, $defs: { folder: { description: "POSIX path of a folder below the root: relative, without `.` and `..`.\n루트 아래 폴더의 POSIX 상대 경로. `.`과 `..`은 쓸 수 없습니다.", type: "string", maxLength: 1024, pattern: "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$" }, timezone: { description: `Name of a time zone of the IANA database.
IANA 시간대 이름.`, type: "string", maxLength: 64, pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" } } }, pattern43 = new RegExp("^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$", "u"), pattern44 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "version" || key0 === "inventory" || key0 === "language" || key0 === "timezone" || key0 === "fail_on" || key0 === "rules" || key0 === "settings")) {
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
        let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema96.properties.version.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern43.test(data1)) {
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
        let err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema96.properties.language.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern44.test(data3)) {
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
        let err13 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema96.properties.fail_on.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 != "string") {
            let err14 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (!(data6 === "error" || data6 === "warning" || data6 === "note" || data6 === "off")) {
            let err15 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema96.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      else {
        let err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.settings !== void 0) {
      let data7 = data.settings;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (let key2 in data7)
          if (!(key2 === "expiry_warning_days" || key2 === "training_interval_months" || key2 === "inspection_interval_months" || key2 === "incident_deadline_hours" || key2 === "waiver_days" || key2 === "waiver_warning_days" || key2 === "minimum_quote_length")) {
            let err17 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data7.expiry_warning_days !== void 0) {
          let data8 = data7.expiry_warning_days;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err18 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 3650 || isNaN(data8)) {
              let err19 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              let err20 = { instancePath: instancePath + "/settings/expiry_warning_days", schemaPath: "#/properties/settings/properties/expiry_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          }
        }
        if (data7.training_interval_months !== void 0) {
          let data9 = data7.training_interval_months;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            let err21 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 120 || isNaN(data9)) {
              let err22 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              let err23 = { instancePath: instancePath + "/settings/training_interval_months", schemaPath: "#/properties/settings/properties/training_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        }
        if (data7.inspection_interval_months !== void 0) {
          let data10 = data7.inspection_interval_months;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err24 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 120 || isNaN(data10)) {
              let err25 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              let err26 = { instancePath: instancePath + "/settings/inspection_interval_months", schemaPath: "#/properties/settings/properties/inspection_interval_months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        }
        if (data7.incident_deadline_hours !== void 0) {
          let data11 = data7.incident_deadline_hours;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err27 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 8760 || isNaN(data11)) {
              let err28 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8760 }, message: "must be <= 8760" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              let err29 = { instancePath: instancePath + "/settings/incident_deadline_hours", schemaPath: "#/properties/settings/properties/incident_deadline_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
        }
        if (data7.waiver_days !== void 0) {
          let data12 = data7.waiver_days;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err30 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1096 || isNaN(data12)) {
              let err31 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1096 }, message: "must be <= 1096" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              let err32 = { instancePath: instancePath + "/settings/waiver_days", schemaPath: "#/properties/settings/properties/waiver_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          }
        }
        if (data7.waiver_warning_days !== void 0) {
          let data13 = data7.waiver_warning_days;
          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            let err33 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 365 || isNaN(data13)) {
              let err34 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              let err35 = { instancePath: instancePath + "/settings/waiver_warning_days", schemaPath: "#/properties/settings/properties/waiver_warning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          }
        }
        if (data7.minimum_quote_length !== void 0) {
          let data14 = data7.minimum_quote_length;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err36 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1e3 || isNaN(data14)) {
              let err37 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              let err38 = { instancePath: instancePath + "/settings/minimum_quote_length", schemaPath: "#/properties/settings/properties/minimum_quote_length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var waivers = validate63, schema100 = { title: "WaiversFile", description: `Approved exceptions from the rules.
승인된 예외의 목록.`, type: "object", additionalProperties: !1, required: ["version", "waivers"], properties: { version: { description: `Version of this file's format.
이 파일 형식의 버전.`, enum: [1] }, waivers: { description: `The waivers, in any order.
예외 승인의 목록. 순서는 상관없습니다.`, type: "array", items: { $ref: "#/$defs/waiver" }, maxItems: 1e4 } } }, schema101 = { title: "Waiver", description: `One exception: it waives the findings of one rule about one vendor while it is in force.
예외 승인 하나. 효력이 있는 동안 한 업체에 대한 한 규칙의 지적사항을 예외로 처리합니다.`, type: "object", additionalProperties: !1, required: ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"], properties: { rule: { description: `Id of the rule that is waived, such as SEC-06.
예외로 하는 규칙의 id. 예: SEC-06.`, type: "string", minLength: 1, maxLength: 64, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, vendor: { $ref: "#/$defs/id", description: `Vendor whose findings are waived.
예외를 적용할 업체의 id.` }, service: { $ref: "#/$defs/id", description: `Only findings about this service; leave out for all of the vendor's.
이 업무에 대한 지적사항만 예외로 합니다. 생략하면 업체 전체가 대상입니다.` }, contract: { $ref: "#/$defs/id", description: "Only findings about this contract; never beside `service`.\n이 계약에 대한 지적사항만 예외로 합니다. `service`와 함께 쓸 수 없습니다." }, reason: { description: `Why the exception is acceptable, for a reviewer.
예외를 허용하는 사유. 검토자가 타당성을 판단할 수 있게 씁니다.`, type: "string", minLength: 1, maxLength: 2e3, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, owner: { description: `Who answers for the exception: a role or its mailbox, with an address in ASCII letters.
예외를 책임지는 담당 조직 또는 그 공용 메일 주소. 메일 주소는 ASCII 문자로 씁니다.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, approver: { description: `Who approved it, with an address in ASCII letters; never the owner.
승인자. 담당(owner)과 같을 수 없습니다. 메일 주소는 ASCII 문자로 씁니다.`, type: "string", minLength: 1, maxLength: 300, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, approved_on: { $ref: "#/$defs/date", description: `Day of approval and first day in force.
승인한 날. 이날부터 효력이 있습니다.` }, expires_on: { $ref: "#/$defs/date", description: `Last day in force.
효력이 있는 마지막 날.` }, ticket: { description: `Ticket that follows the exception up.
예외를 추적하는 티켓 번호.`, type: "string", minLength: 1, maxLength: 200, pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}" }, acknowledges_statute: { description: `States that the law demands the item all the same; needed for statute items.
법정 항목임을 알고도 예외로 한다는 확인. 법정 항목에는 반드시 true로 적습니다.`, type: "boolean" }, given_for: { $ref: "#/$defs/given_for" } }, dependentRequired: { given_for: ["service"] }, not: { required: ["service", "contract"] } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
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
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
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
      if (!func1.call(schema101.properties, key0)) {
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
        if (!pattern5.test(data0)) {
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
        if (!pattern4.test(data1)) {
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
        if (!pattern4.test(data2)) {
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
        if (!pattern4.test(data3)) {
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
        if (!pattern5.test(data4)) {
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
        if (!pattern5.test(data5)) {
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
        if (!pattern5.test(data6)) {
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
        if (!pattern5.test(data9)) {
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
    if (data.given_for !== void 0 && (validate66(data.given_for, { instancePath: instancePath + "/given_for", parentData: data, parentDataProperty: "given_for", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length)), data.given_for !== void 0 && data.service === void 0) {
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
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
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
      let err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/enum", keyword: "enum", params: { allowedValues: schema100.properties.version.enum }, message: "must be equal to one of the allowed values" };
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
          validate65(data1[i0], { instancePath: instancePath + "/waivers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var baseline = validate70, schema110 = { title: "BaselineFile", type: "object", additionalProperties: !1, required: ["schemaVersion", "entries"], properties: { schemaVersion: { enum: [1] }, entries: { type: "array", items: { $ref: "#/$defs/baseline_entry" } } } }, pattern57 = new RegExp("^[0-9a-f]{32}$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
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
        if (!pattern4.test(data1)) {
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
        if (!pattern4.test(data2)) {
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
        if (!pattern4.test(data3)) {
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
        if (!pattern4.test(data4)) {
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
        if (!pattern57.test(data5)) {
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
        if (!pattern57.test(data6)) {
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
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
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
      if (!(key0 === "schemaVersion" || key0 === "entries")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.schemaVersion !== void 0 && data.schemaVersion !== 1) {
      let err3 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/enum", keyword: "enum", params: { allowedValues: schema110.properties.schemaVersion.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.entries !== void 0) {
      let data1 = data.entries;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data1[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// src/rules/catalogue.ts
var CatalogueIndex = class {
  catalogue;
  byId;
  byRequirement;
  constructor(catalogue) {
    this.catalogue = catalogue, this.byId = new Map(catalogue.rules.map((rule) => [rule.id, rule])), this.byRequirement = new Map(catalogue.rules.map((rule) => [rule.requirement, rule]));
  }
  rule(id) {
    return this.byId.get(id);
  }
  /** Whether findings of a rule can be excused by the baseline, and stay until somebody acts: those of the run configuration's own rules cannot. */
  isExcusable(id) {
    let rule = this.byId.get(id);
    return rule !== void 0 && rule.basis !== "gate";
  }
  /** Whether a waiver may name a rule. */
  isWaivable(id) {
    return this.byId.get(id)?.isWaivable ?? !1;
  }
  /** Place of a requirement among the rules, from 0; -1 for an unknown one. */
  position(key2) {
    return this.catalogue.rules.findIndex(({ requirement }) => requirement === key2);
  }
  requirement(key2) {
    return this.byRequirement.get(key2);
  }
};

// src/rules/evaluate.ts
var { loadPolicySync: loadModule } = src_default, memory = { initial: 5, maximum: 4096 }, evaluationDeadline = 1e4;
function loadPolicy2(wasm, catalogue, identity, guardTime = (work) => work()) {
  let within = (work) => guard(() => guardTime(work, evaluationDeadline)), instantiate = () => within(() => loadModule(wasm, { ...memory })), instance = instantiate(), askAll = (inputs, askOne) => {
    let module = instance ?? instantiate();
    instance = void 0;
    let answers = within(() => inputs.map((input) => askOne(module, input)));
    return instance = module, guard(() => answers.map(toOutput));
  };
  return {
    identity,
    catalogue: new CatalogueIndex(catalogue),
    evaluate: (input) => required(askAll([input], ask)[0]),
    evaluateAll: (inputs) => askAll(inputs, ask),
    findingsOfAll: (inputs) => askAll(inputs, askFindings)
  };
}
function ask(module, input) {
  return resultOf(module, input, "clausegate/judgement");
}
function askFindings(module, input) {
  return { findings: resultOf(module, input, "clausegate/findings"), assessment: [] };
}
function resultOf(module, input, entrypoint) {
  let results = module.evaluate(input, entrypoint);
  if (!Array.isArray(results) || results.length !== 1) throw new Error(`${entrypoint} is undefined`);
  return results[0].result;
}
function toOutput(answer2) {
  if (!isPolicyOutput(answer2))
    throw new Error(`the answer has an unknown shape: ${JSON.stringify(policyOutput.errors?.[0])}`);
  return { findings: answer2.findings.map(toFinding), assessment: answer2.assessment.map(toAssessment) };
}
function toFinding({ rule, subject, record, path, args }) {
  return { rule, subject: toSubject(subject), record, path, args: sorted(args) };
}
function toAssessment({ rule, subject, status, reason, clauses }) {
  return {
    rule,
    subject: toSubject(subject),
    status,
    ...reason && { reason: sorted(reason) },
    ...clauses && { clauses: clauses.map(toClause) }
  };
}
function toSubject({ vendor: vendor2, service, contract: contract2, guideline: guideline2 }) {
  return {
    ...vendor2 !== void 0 && { vendor: vendor2 },
    ...service !== void 0 && { service },
    ...contract2 !== void 0 && { contract: contract2 },
    ...guideline2 !== void 0 && { guideline: guideline2 }
  };
}
function toClause({ contract: contract2, clause, standing, document, article, page }) {
  return {
    contract: contract2,
    clause,
    ...standing !== void 0 && { standing },
    ...document !== void 0 && { document },
    ...article !== void 0 && { article },
    ...page !== void 0 && { page }
  };
}
function sorted(mapping) {
  return Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => compareText(a, b)));
}
function required(value) {
  if (value === void 0) throw new Error("no answer");
  return value;
}
function isPolicyOutput(output) {
  return policyOutput(output);
}
function guard(work) {
  try {
    return work();
  } catch (cause) {
    return refuse(cause);
  }
}
function refuse(cause) {
  let reason = cause instanceof Error ? cause.message : typeof cause == "string" ? cause : JSON.stringify(cause);
  throw new RunError("policy-failed", { reason, dossier: "policy.wasm" }, { cause });
}

// src/adapters/threads/deadline.ts
import { createContext, Script } from "node:vm";
function withDeadline(work, milliseconds) {
  watch ??= { context: createContext({}), script: new Script("work()") };
  let { context, script: script2 } = watch;
  context.work = work;
  try {
    return script2.runInContext(context, { timeout: milliseconds, displayErrors: !1 });
  } catch (cause) {
    throw isTimeout(cause) ? new Error(`stopped after ${milliseconds} ms without an answer`, { cause }) : cause;
  } finally {
    context.work = void 0;
  }
}
var watch;
function isTimeout(cause) {
  return typeof cause == "object" && cause !== null && Reflect.get(cause, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

// src/adapters/disk/policy-files.ts
async function loadPolicyFiles(folder) {
  return policyOf(await compilePolicyFiles(folder));
}
function policyOf({ module, catalogue, identity }) {
  return loadPolicy2(module, catalogue, identity, withDeadline);
}
async function compilePolicyFiles(folder) {
  let [wasm, catalogue, digests] = await Promise.all(
    ["policy.wasm", "catalogue.json", "policy-digests.json"].map((name2) => readPolicyFile(folder, name2))
  );
  if (!wasm || !catalogue || !digests) throw new RunError("policy-missing", { file: "policy.wasm" });
  let expected2 = JSON.parse(digests.toString("utf8")), identity = {
    digest: verify("policy.wasm", wasm, expected2),
    catalogueDigest: verify("catalogue.json", catalogue, expected2)
  }, parsed = JSON.parse(catalogue.toString("utf8"));
  return {
    module: compileModule(new Uint8Array(wasm)),
    catalogue: parsed,
    identity: { ...identity, edition: parsed.edition }
  };
}
async function readPolicySources(folder) {
  let [wasm, sources, digests] = await Promise.all(
    ["policy.wasm", "sources.json", "policy-digests.json"].map((name2) => readPolicyFile(folder, name2))
  );
  if (!wasm || !sources || !digests) throw new RunError("policy-missing", { file: "sources.json" });
  let expected2 = JSON.parse(digests.toString("utf8"));
  verify("policy.wasm", wasm, expected2);
  let digest2 = verify("sources.json", sources, expected2);
  return { ...JSON.parse(sources.toString("utf8")), wasm, digest: digest2 };
}
async function readPolicyFile(folder, name2) {
  return readFile(new URL(name2, folder)).catch((cause) => {
    throw new RunError("policy-missing", { file: name2 }, { cause });
  });
}
async function digestOfFile(file) {
  return createHash("sha256").update(await readPolicyFile(file, "")).digest("hex");
}
function verify(name2, content, expected2) {
  let digest2 = createHash("sha256").update(content).digest("hex"), recorded = typeof expected2 == "object" && expected2 !== null ? Reflect.get(expected2, name2) : void 0;
  if (digest2 !== recorded) throw new RunError("policy-altered", { file: name2 });
  return digest2;
}

// src/adapters/disk/tree.ts
import { isUtf8 as isUtf82 } from "node:buffer";
import { createHash as createHash5 } from "node:crypto";
import { lstatSync as lstatSync5, readdirSync as readdirSync2, readSync as readSync4, realpathSync as realpathSync3, statSync as statSync2 } from "node:fs";
import { dirname as dirname4, join as join5, relative as relative3, sep as sep3 } from "node:path";

// src/schemas/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:config:1",
  title: "Config",
  description: "Configuration of Clausegate, `clausegate.yaml` at the root. Every text is given in English, then in Korean.",
  type: "object",
  additionalProperties: !1,
  required: ["version"],
  properties: {
    version: {
      description: `Version of this format.
설정 파일 형식의 버전.`,
      type: "integer",
      enum: [1],
      enumDescriptions: [`The only version so far.
현재 유일한 버전.`]
    },
    inventory: {
      $ref: "#/$defs/folder",
      description: `Folder that holds the records, below the root.
기록을 두는 폴더. 루트를 기준으로 적습니다.`,
      default: "vendors"
    },
    language: {
      description: "Language of the texts. Without it the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) decides for people, and data is in English.\n표시 언어. 적지 않으면 사람이 읽는 출력은 환경 변수(`LC_ALL`, `LC_MESSAGES`, `LANG`)를 따르고 데이터 형식은 영어로 씁니다.",
      type: "string",
      enum: ["en", "ko"],
      enumDescriptions: [`English.
영어.`, `Korean.
한국어.`]
    },
    timezone: {
      $ref: "#/$defs/timezone",
      description: `Time zone whose calendar tells today, where no as-of date is given: a name of the IANA database.
점검 기준일을 지정하지 않았을 때 오늘 날짜를 정하는 시간대. IANA 시간대 이름으로 적습니다.`,
      default: "Asia/Seoul"
    },
    fail_on: {
      description: `Lowest severity that fails the verdict.
부적합으로 판정하는 가장 낮은 심각도.`,
      type: "string",
      enum: ["error", "warning", "note"],
      enumDescriptions: [
        `Only errors fail the verdict.
오류가 있을 때만 부적합.`,
        `Errors and warnings fail the verdict.
오류나 경고가 있으면 부적합.`,
        `Every open finding fails the verdict.
조치하지 않은 지적사항이 하나라도 있으면 부적합.`
      ],
      default: "error"
    },
    rules: {
      description: "Severity of single rules, by rule id (`SEC-06`); `off` leaves out a rule's findings. A finding the rule itself reports as less severe stays as it is. AGR-01 and AGR-05 also report for requirements they stand in for: where one of these two is off, `check` reports none of that, and `gate` denies all the same. Every report lists what is changed here and marks a statute rule that is turned down or off.\n규칙별 심각도. 규칙 id(`SEC-06`)를 키로 쓰며 `off`는 해당 규칙의 지적사항을 제외합니다. 규칙이 원래 더 낮은 심각도로 보고하는 지적사항은 그대로 둡니다. AGR-01과 AGR-05는 다른 요구사항의 미충족을 대신 보고하므로, 둘 중 하나를 끄면 `check`는 그 미충족도 보고하지 않으며 `gate`는 그래도 불허로 판정합니다. 여기서 바꾼 내용은 모든 보고서에 표시되며, 낮추거나 끈 법정 규칙은 따로 명시됩니다.",
      type: "object",
      additionalProperties: {
        description: "Severity of the rule's findings, or `off`.\n규칙의 심각도 또는 `off`.",
        type: "string",
        enum: ["error", "warning", "note", "off"],
        enumDescriptions: [
          `The rule's findings are errors.
오류로 보고.`,
          `The rule's findings are warnings.
경고로 보고.`,
          `The rule's findings are notes.
참고로 보고.`,
          `The rule's findings are left out.
지적사항을 제외.`
        ]
      },
      default: {}
    },
    settings: {
      title: "ConfigSettings",
      description: `Limits the rules and waivers are measured by.
규칙과 예외 승인에 적용하는 한도.`,
      type: "object",
      additionalProperties: !1,
      properties: {
        expiry_warning_days: {
          description: `Days before the end of the last agreement in force from which that end is a warning (AGR-03).
유효한 마지막 계약의 종료를 미리 경고하는 기간(일). AGR-03에 적용합니다.`,
          type: "integer",
          minimum: 0,
          maximum: 3650,
          default: 30
        },
        training_interval_months: {
          description: `Longest interval between security trainings an agreement may state, in months (SEC-03).
계약에 정할 수 있는 보안교육의 최대 주기(개월). SEC-03에 적용합니다.`,
          type: "integer",
          minimum: 1,
          maximum: 120,
          default: 12
        },
        inspection_interval_months: {
          description: `Longest interval between security inspections an agreement may state, in months (SEC-04).
계약에 정할 수 있는 보안점검의 최대 주기(개월). SEC-04에 적용합니다.`,
          type: "integer",
          minimum: 1,
          maximum: 120,
          default: 12
        },
        incident_deadline_hours: {
          description: `Longest time an agreement may give the vendor to report an incident, in hours (SEC-15). The consignor itself has 72 hours (PIPA art. 34, Enforcement Decree arts. 39 and 40).
계약에 정할 수 있는 수탁자의 사고 보고 기한의 최댓값(시간). SEC-15에 적용합니다. 위탁자의 통지·신고 기한은 72시간입니다(개인정보 보호법 제34조, 같은 법 시행령 제39조 및 제40조).`,
          type: "integer",
          minimum: 1,
          maximum: 8760,
          default: 71
        },
        waiver_days: {
          description: `Longest time a waiver may last, in days; at most three years.
예외 승인의 최대 기간(일). 3년을 넘을 수 없습니다.`,
          type: "integer",
          minimum: 1,
          maximum: 1096,
          default: 365
        },
        waiver_warning_days: {
          description: `Days before a waiver's last day from which that day is a warning.
예외 승인의 만료를 미리 경고하는 기간(일).`,
          type: "integer",
          minimum: 0,
          maximum: 365,
          default: 30
        },
        minimum_quote_length: {
          description: `Fewest letters and digits of a clause's quote, other characters not counted; a shorter one identifies no passage (EVD-03).
조항에서 인용한 문구의 최소 길이. 글자와 숫자만 셉니다. 더 짧으면 문구를 특정할 수 없다고 봅니다(EVD-03).`,
          type: "integer",
          minimum: 1,
          maximum: 1e3,
          default: 12
        }
      },
      default: {}
    }
  },
  $defs: {
    folder: {
      description: "POSIX path of a folder below the root: relative, without `.` and `..`.\n루트 아래 폴더의 POSIX 상대 경로. `.`과 `..`은 쓸 수 없습니다.",
      type: "string",
      maxLength: 1024,
      pattern: "^(?!~|[A-Za-z]:)(?:(?!\\.{1,2}(?:/|$))[^/\\\\\\u0000-\\u001f\\u007f]+(?:/(?!$)|$))+$"
    },
    timezone: {
      description: `Name of a time zone of the IANA database.
IANA 시간대 이름.`,
      type: "string",
      maxLength: 64,
      pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"
    }
  }
};

// src/model/tree.ts
var maxPlainFileBytes = 64 * 1024 * 1024, maxDocumentBytes = 32 * 1024 * 1024, defaultInventory = config_schema_default.properties.inventory.default, guidelinesFolder = "_guidelines";
function isVendorFolder(name2) {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name2);
}

// src/records/file-names.ts
function byAnyForm(entries2) {
  let composed = entries2.toReversed().map((entry) => [entry.name.normalize("NFC"), entry]);
  return new Map([...composed, ...entries2.map((entry) => [entry.name, entry])]);
}
function findInAnyForm(entries2, name2) {
  return entries2.get(name2) ?? entries2.get(name2.normalize("NFC"));
}
function isAscii(text3) {
  return !/[\u0080-\uffff]/.test(text3);
}

// src/records/lfs-pointer.ts
function parseLfsPointer(bytes) {
  if (bytes.length >= 1024 || !startsAsPointer(bytes)) return;
  let [, sha256, size] = pointer.exec(new TextDecoder("latin1").decode(bytes)) ?? [];
  return sha256 === void 0 ? void 0 : { sha256, bytes: Number(size) };
}
var pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/, beginning = new TextEncoder().encode("version https://git-lfs");
function startsAsPointer(bytes) {
  return beginning.every((byte, at) => bytes[at] === byte);
}

// src/records/line-ends.ts
function withOtherLineEnds(bytes) {
  if (bytes.length > 1048576 || bytes.subarray(0, 8e3).includes(0) || !bytes.includes(10))
    return;
  let text3 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return Buffer.from(text3.includes(`\r
`) ? text3.replaceAll(`\r
`, `
`) : text3.replaceAll(`
`, `\r
`), "latin1");
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? !1,
    matchByTagPrefix: options.matchByTagPrefix ?? !1,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  let carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: !1,
    matchByTagPrefix: options.matchByTagPrefix ?? !1,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  let carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: !1,
    matchByTagPrefix: options.matchByTagPrefix ?? !1,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data == "string"
}), NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
], nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: !0,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => NULL_VALUES$1.indexOf(source) !== -1 ? null : NOT_RESOLVED,
  identify: (object) => object === null,
  represent: () => "null"
}), nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: !0,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => source === "null" || isExplicit && source === "" ? null : NOT_RESOLVED,
  identify: (object) => object === null,
  represent: () => "null"
}), NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
], nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: !0,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => NULL_VALUES.indexOf(source) !== -1 ? null : NOT_RESOLVED,
  identify: (object) => object === null,
  represent: () => "null"
}), TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
], FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
], boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: !0,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => TRUE_VALUES$2.indexOf(source) !== -1 ? !0 : FALSE_VALUES$2.indexOf(source) !== -1 ? !1 : NOT_RESOLVED,
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
}), TRUE_VALUES$1 = ["true"], FALSE_VALUES$1 = ["false"], boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: !0,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => TRUE_VALUES$1.indexOf(source) !== -1 ? !0 : FALSE_VALUES$1.indexOf(source) !== -1 ? !1 : NOT_RESOLVED,
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
}), TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
], FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
], boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: !0,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => TRUE_VALUES.indexOf(source) !== -1 ? !0 : FALSE_VALUES.indexOf(source) !== -1 ? !1 : NOT_RESOLVED,
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
}), YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"), YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source, sign2 = 1;
  return (value[0] === "-" || value[0] === "+") && (value[0] === "-" && (sign2 = -1), value = value.slice(1)), value.startsWith("0b") ? sign2 * parseInt(value.slice(2), 2) : value.startsWith("0o") ? sign2 * parseInt(value.slice(2), 8) : value.startsWith("0x") ? sign2 * parseInt(value.slice(2), 16) : sign2 * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: !0,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
}), YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$"), YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source, sign2 = 1;
  return (value[0] === "-" || value[0] === "+") && (value[0] === "-" && (sign2 = -1), value = value.slice(1)), value.startsWith("0b") ? sign2 * parseInt(value.slice(2), 2) : value.startsWith("0o") ? sign2 * parseInt(value.slice(2), 8) : value.startsWith("0x") ? sign2 * parseInt(value.slice(2), 16) : sign2 * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  let result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: !0,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
}), YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, ""), sign2 = 1;
  if ((value[0] === "-" || value[0] === "+") && (value[0] === "-" && (sign2 = -1), value = value.slice(1)), value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (let part of value.split(":")) result = result * 60 + Number(part);
    return sign2 * result;
  }
  return value !== "0" && value[0] === "0" ? sign2 * parseInt(value, 8) : sign2 * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  let result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: !0,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
}), YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase(), sign2 = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0]) && (value = value.slice(1)), value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = sign2 * parseFloat(value);
  return Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source) ? result : NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  let result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: !0,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
}), YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"), YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase(), sign2 = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0]) && (value = value.slice(1)), value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    let result2 = sign2 * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  let result = Number(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  let result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: !0,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
}), YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, ""), sign2 = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0]) && (value = value.slice(1)), value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (let part of value.split(":")) result = result * 60 + Number(part);
    result *= sign2;
  } else result = sign2 * parseFloat(value);
  return Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source) ? result : NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  let result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: !0,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
}), mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: !0,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => source === "<<" || isExplicit && source === "" ? "<<" : NOT_RESOLVED,
  identify: () => !1
}), BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  let input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  let binary = atob(input), result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
}), YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  return date.setUTCFullYear(year, month, day), date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null && (match = YAML_TIMESTAMP_REGEXP.exec(source)), match === null) return NOT_RESOLVED;
  let year = +match[1], month = +match[2] - 1, day = +match[3];
  if (!match[4]) {
    let date2 = makeUtcDate(year, month, day);
    return date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day ? NOT_RESOLVED : date2;
  }
  let hour = +match[4], minute = +match[5], second = +match[6], fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    for (; value.length < 3; ) value += "0";
    fraction = +value;
  }
  let date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    let offsetHour = +match[10], offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    let offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: !0,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
}), seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data != "object" || Array.isArray(data)) return !1;
  let prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
  let result = {};
  for (let key2 of keys) object[key2] !== void 0 && (result[key2] = object[key2]);
  return result;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key2;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key2 = item.keys().next().value;
    } else if (isPlainObject(item)) {
      let itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key2 = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    return carrier.seen.has(key2) ? "duplicate key in ordered map" : (carrier.seen.add(key2), carrier.list.push(item), "");
  },
  finalize: (carrier) => carrier.list,
  identify: () => !1
}), pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map)
      return item.size !== 1 ? "cannot resolve a pairs item" : (container.push(item.entries().next().value), "");
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    let object = item, keys = Object.keys(object);
    return keys.length !== 1 ? "cannot resolve a pairs item" : (container.push([keys[0], object[keys[0]]]), "");
  },
  identify: () => !1
}), mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    let map = /* @__PURE__ */ new Map();
    for (let key2 of Object.keys(o)) map.set(key2, o[key2]);
    return map;
  },
  addPair: (container, key2, value) => {
    if (key2 !== null && typeof key2 == "object") return "object-based map does not support complex keys";
    let normalizedKey = String(key2);
    return normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: !0,
      configurable: !0,
      writable: !0
    }) : container[normalizedKey] = value, "";
  },
  has: (container, key2) => key2 !== null && typeof key2 == "object" ? !1 : Object.prototype.hasOwnProperty.call(container, String(key2)),
  keys: (container) => Object.keys(container),
  get: (container, key2) => {
    let normalizedKey = String(key2);
    return Object.prototype.hasOwnProperty.call(container, normalizedKey) ? container[normalizedKey] : null;
  }
}), setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    let map = /* @__PURE__ */ new Map();
    for (let key2 of data) map.set(key2, null);
    return map;
  },
  addPair: (container, key2, value) => value !== null ? "cannot resolve a set item" : (container.add(key2), ""),
  has: (container, key2) => container.has(key2),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  let result = [];
  for (let tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      let previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    let compiledTags = compileTags(tags), implicitScalarTags = [], exact = createTagDefinitionMap(), prefix = createTagDefinitionListMap();
    for (let tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          tag.matchByTagPrefix ? prefix.scalar.push(tag) : exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          tag.matchByTagPrefix ? prefix.sequence.push(tag) : exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          tag.matchByTagPrefix ? prefix.mapping.push(tag) : exact.mapping[tag.tagName] = tag;
      }
    }
    let implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null), keys = /* @__PURE__ */ new Set();
    for (let tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (let key2 of tag.implicitFirstChars) keys.add(key2);
    let implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (let key2 of keys) implicitScalarByFirstChar.set(key2, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key2) !== -1));
    let defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags, this.implicitScalarTags = implicitScalarTags, this.implicitScalarByFirstChar = implicitScalarByFirstChar, this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar, this.defaultScalarTag = defaultScalarTag, this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"], this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"], this.exact = exact, this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    let exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (let tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    let exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (let tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    let exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (let tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    let candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (let tag2 of candidates) {
      let value = tag2.resolve(source, !1, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    let tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, !1, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (let tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
}, FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]), JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]), CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]), YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]), DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    let result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    let result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}), realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key2, value) => (container.set(key2, value), ""),
  has: (container, key2) => container.has(key2),
  keys: (container) => container.keys(),
  get: (container, key2) => container.get(key2),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    let map = /* @__PURE__ */ new Map(), obj = data;
    for (let key2 of Object.keys(obj)) map.set(key2, obj[key2]);
    return map;
  }
});
function normalizeKey(key2) {
  if (Array.isArray(key2)) {
    let array = Array.prototype.slice.call(key2);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      typeof array[index] == "object" && Object.prototype.toString.call(array[index]) === "[object Object]" && (array[index] = "[object Object]");
    }
    return String(array);
  }
  return typeof key2 == "object" && Object.prototype.toString.call(key2) === "[object Object]" ? "[object Object]" : String(key2);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    let map = /* @__PURE__ */ new Map();
    for (let key2 of Object.keys(o)) map.set(key2, o[key2]);
    return map;
  },
  addPair: (container, key2, value) => {
    let normalizedKey = normalizeKey(key2);
    return normalizedKey === null ? "nested arrays are not supported inside keys" : (normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: !0,
      configurable: !0,
      writable: !0
    }) : container[normalizedKey] = value, "");
  },
  has: (container, key2) => {
    let normalizedKey = normalizeKey(key2);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key2) => {
    let normalizedKey = String(key2);
    return Object.prototype.hasOwnProperty.call(container, normalizedKey) ? container[normalizedKey] : null;
  }
}), DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength2) {
  let head = "", tail = "", maxHalfLength = Math.floor(maxLineLength2 / 2) - 1;
  return position - lineStart > maxHalfLength && (head = " ... ", lineStart = position - maxHalfLength + head.length), lineEnd - position > maxHalfLength && (tail = " ...", lineEnd = position + maxHalfLength - tail.length), {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark3, options) {
  if (!mark3.buffer) return null;
  let opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  }, re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
  for (; match = re.exec(mark3.buffer); )
    lineEnds.push(match.index), lineStarts.push(match.index + match[0].length), mark3.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
  foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
  let result = "", lineNoLength = Math.min(mark3.line + opts.linesAfter, lineEnds.length).toString().length, maxLineLength2 = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore && !(foundLineNo - i < 0); i++) {
    let line2 = getLine(mark3.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark3.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength2);
    result = `${" ".repeat(opts.indent)}${padStart((mark3.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  let line = getLine(mark3.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark3.position, maxLineLength2);
  result += `${" ".repeat(opts.indent)}${padStart((mark3.line + 1).toString(), lineNoLength)} | ${line.str}
`, result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
    let line2 = getLine(mark3.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark3.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength2);
    result += `${" ".repeat(opts.indent)}${padStart((mark3.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  return exception.mark ? (exception.mark.name && (where += `in "${exception.mark.name}" `), where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`, !compact && exception.mark.snippet && (where += `

${exception.mark.snippet}`), `${exception.reason} ${where}`) : exception.reason;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark3) {
    super(), this.name = "YAMLException", this.reason = reason, this.mark = mark3, this.message = formatError(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0, lineStart = 0;
    for (let index = 0; index < position; index++) {
      let ch = source.charCodeAt(index);
      ch === 10 ? (line++, lineStart = index + 1) : ch === 13 && (line++, source.charCodeAt(index + 1) === 10 && index++, lineStart = index + 1);
    }
    let mark3 = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    throw mark3.snippet = makeSnippet(mark3), new YAMLException2(message, mark3);
  }
}, EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
}, SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
}, COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
}, CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
}, NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return `
`;
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256), simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++)
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0, simpleEscapeMap[i] = simpleEscapeSequence(i);
function charFromCodepoint(c) {
  return c <= 65535 ? String.fromCharCode(c) : String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  return c >= 48 && c <= 57 ? c - 48 : (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  return c === 120 ? 2 : c === 117 ? 4 : 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  for (; position < end; ) {
    let ch = input.charCodeAt(position);
    if (ch === 10)
      breaks++, position++;
    else if (ch === 13)
      breaks++, position++, input.charCodeAt(position) === 10 && position++;
    else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  return count === 1 ? " " : `
`.repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "", position = start, captureStart = start, captureEnd = start;
  for (; position < end; ) {
    let ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      let fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks), position = captureStart = captureEnd = fold2.position;
    } else
      position++, ch !== 32 && ch !== 9 && (captureEnd = position);
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "", position = start, captureStart = start, captureEnd = start;
  for (; position < end; ) {
    let ch = input.charCodeAt(position);
    if (ch === 39)
      result += input.slice(captureStart, position) + "'", position += 2, captureStart = captureEnd = position;
    else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      let fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks), position = captureStart = captureEnd = fold2.position;
    } else
      position++, ch !== 32 && ch !== 9 && (captureEnd = position);
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "", position = start, captureStart = start, captureEnd = start;
  for (; position < end; ) {
    let ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position), position++;
      let escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped])
        result += simpleEscapeMap[escaped], position++;
      else {
        let hexLength = escapedHexLen$1(escaped), hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          let digit2 = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit2;
        }
        result += charFromCodepoint(hexResult), position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      let fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks), position = captureStart = captureEnd = fold2.position;
    } else
      position++, ch !== 32 && ch !== 9 && (captureEnd = position);
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  let textIndent = indent < 0 ? 0 : indent, region = input.slice(start, end).replace(/\r\n?/g, `
`), lines = region === "" ? [] : (region.endsWith(`
`) ? region.slice(0, -1) : region).split(`
`), result = "", didReadContent = !1, emptyLines = 0, atMoreIndented = !1;
  for (let line of lines) {
    let column = 0;
    for (; column < textIndent && line.charCodeAt(column) === 32; ) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    let content = line.slice(textIndent), first2 = content.charCodeAt(0);
    folded ? first2 === 32 || first2 === 9 ? (atMoreIndented = !0, result += `
`.repeat(didReadContent ? 1 + emptyLines : emptyLines)) : atMoreIndented ? (atMoreIndented = !1, result += `
`.repeat(emptyLines + 1)) : emptyLines === 0 ? didReadContent && (result += " ") : result += `
`.repeat(emptyLines) : result += `
`.repeat(didReadContent ? 1 + emptyLines : emptyLines), result += content, didReadContent = !0, emptyLines = 0;
  }
  return chomping === CHOMPING_MODE.KEEP ? result += `
`.repeat(didReadContent ? 1 + emptyLines : emptyLines) : chomping !== CHOMPING_MODE.STRIP && didReadContent && (result += `
`), result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  let { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !1);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !0);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
}), TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()", TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
  let result = "", index = 0;
  for (; index < source.length; ) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    if (index += 3, ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      for (ch &= (1 << 6 - remaining) - 1; remaining-- > 0; )
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63, index += 3;
    }
    ch < 65536 ? result += String.fromCharCode(ch) : (ch -= 65536, result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023));
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  let handleEnd = rawTag.indexOf("!", 1), handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1, MERGE_TAG_NAME = "tag:yaml.org,2002:merge", DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: !1,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  return "tagStart" in event && event.tagStart !== NO_RANGE$2 ? event.tagStart : "anchorStart" in event && event.anchorStart !== NO_RANGE$2 ? event.anchorStart : "valueStart" in event && event.valueStart !== NO_RANGE$2 ? event.valueStart : "start" in event ? event.start : 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error) {
    if (error instanceof YAMLException) throw error;
    YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
  }
}
function constructScalar(state, event) {
  let source = getScalarValue(state.source, event), rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd), strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    let tagName = tagNameFull(rawTag, state.tagHandlers), scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      let result = scalarTag.resolve(source, !0, tagName);
      return result === NOT_RESOLVED && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`), {
        value: result,
        tag: scalarTag
      };
    }
    let collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      source !== "" && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      let carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  return event.style === SCALAR_STYLE.PLAIN ? state.schema.resolveImplicitScalarTag(source) : {
    value: strTag2.resolve(source, !1, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  let rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++, state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (let sourceKey of sourceTag.keys(source)) {
    if (chargeMergeWork(state), frame.tag.has(frame.value, sourceKey)) continue;
    let err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    err && throwError$1(state, err), frame.overridable ??= /* @__PURE__ */ new Set(), frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  if (state.position = frame.keyPosition, isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    source.length > 100 && throwError$1(state, "abnormal merge sequence size");
    for (let element of source) {
      let elementTag = state.nodeTags.get(element);
      elementTag || throwError$1(state, "cannot merge mappings; the provided source object is unacceptable"), mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key2, value, tag) {
  if (state.position = frame.keyPosition, frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  !state.json && frame.tag.has(frame.value, key2) && !frame.overridable?.has(key2) && throwError$1(state, "duplicated mapping key");
  let err = frame.tag.addPair(frame.value, key2, value);
  err && throwError$1(state, err), frame.overridable?.delete(key2);
}
function addValue(state, value, tag) {
  let frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document")
    frame.value = value, frame.hasValue = !0;
  else if (frame.kind === "sequence") {
    isMappingTag(tag) && state.nodeTags.set(value, tag);
    let err = frame.tag.addItem(frame.value, value, frame.index++);
    err && throwError$1(state, err);
  } else if (frame.hasKey) {
    let key2 = frame.key;
    frame.key = void 0, frame.hasKey = !1, addMappingValue(state, frame, key2, value, tag);
  } else
    frame.key = value, frame.keyPosition = state.position, frame.hasKey = !0, frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    let anchor = {
      value,
      tag,
      isValueFinal
    };
    return state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor), anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  let state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  for (; state.eventIndex < state.events.length; ) {
    let event = state.events[state.eventIndex++];
    switch (state.position = eventPosition$1(event), event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map(), state.nodeTags = /* @__PURE__ */ new Map(), state.aliasCount = 0, state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (let directive of event.directives) directive.kind === "tag" && (state.tagHandlers[directive.handle] = directive.prefix);
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: !1
        });
        break;
      case EVENT_ID.SCALAR: {
        let { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, !0), addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        let tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq"), tag = state.schema.lookupSequenceTag(tagName);
        tag || throwError$1(state, `unknown sequence tag !<${tagName}>`);
        let value = tag.create(tagName), anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        let tagName = collectionTagName(state, event, "tag:yaml.org,2002:map"), tag = state.schema.lookupMappingTag(tagName);
        tag || throwError$1(state, `unknown mapping tag !<${tagName}>`);
        let value = tag.create(tagName), anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: !1,
          keyIsMerge: !1,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases && throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        let name2 = state.source.slice(event.anchorStart, event.anchorEnd), anchor = state.anchors.get(name2);
        anchor || throwError$1(state, `unidentified alias "${name2}"`), anchor.isValueFinal || throwError$1(state, `recursive alias "${name2}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`), addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        let frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey && (state.position = frame.keyPosition, throwError$1(state, "incomplete mapping pair in event stream")), frame.kind === "document") state.documents.push(frame.value);
        else {
          let value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          frame.anchor && (frame.anchor.value = value, frame.anchor.isValueFinal = !0), addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1, HAS_OWN = Object.prototype.hasOwnProperty, CONTEXT_FLOW_IN = 1, CONTEXT_FLOW_OUT = 2, CONTEXT_BLOCK_IN = 3, CONTEXT_BLOCK_OUT = 4, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`), PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`), PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`), DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = !1) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position, state.line = snapshot.line, state.lineStart = snapshot.lineStart, state.lineIndent = snapshot.lineIndent, state.firstTabInLine = snapshot.firstTabInLine, state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  let lc = c | 32;
  return lc >= 97 && lc <= 102 ? lc - 97 + 10 : -1;
}
function escapedHexLen(c) {
  return c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  state.input.charCodeAt(state.position) === 10 ? state.position++ : (state.position++, state.input.charCodeAt(state.position) === 10 && state.position++), state.line++, state.lineStart = state.position, state.lineIndent = 0, state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0, ch = state.input.charCodeAt(state.position), hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  for (; ch !== 0; ) {
    for (; isWhiteSpace(ch); )
      hasSeparation = !0, ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position), ch = state.input.charCodeAt(++state.position);
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    for (consumeLineBreak(state), lineBreaks++, hasSeparation = !0, ch = state.input.charCodeAt(state.position); ch === 32; )
      state.lineIndent++, ch = state.input.charCodeAt(++state.position);
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  let ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    let following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return !1;
}
function skipByteOrderMark(state) {
  state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279 && (state.position++, state.lineStart = state.position);
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return !1;
  if (testDocumentSeparator(state)) return !0;
  if (state.input.charCodeAt(state.position) !== 65279) return !1;
  let snapshot = snapshotState(state);
  skipByteOrderMark(state), skipSeparationSpace(state, !0);
  let ch = state.input.charCodeAt(state.position), result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  return restoreState(state, snapshot), result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  for (; ch !== 0 && !isEol(ch); ) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  let match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  match !== null && (state.position = start + match.index + match[0].length - 1, throwError(state, "the stream contains non-printable characters"));
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return !1;
  props.tagStart !== NO_RANGE$1 && throwError(state, "duplication of a tag property");
  let start = state.position, isVerbatim = !1, isNamed = !1, tagHandle = "!", ch = state.input.charCodeAt(++state.position);
  ch === 60 ? (isVerbatim = !0, ch = state.input.charCodeAt(++state.position)) : ch === 33 && (isNamed = !0, tagHandle = "!!", ch = state.input.charCodeAt(++state.position));
  let suffixStart = state.position, tagName;
  if (isVerbatim) {
    for (; ch !== 0 && ch !== 62; ) ch = state.input.charCodeAt(++state.position);
    ch !== 62 && throwError(state, "unexpected end of the stream within a verbatim tag"), tagName = state.input.slice(suffixStart, state.position), state.position++;
  } else {
    for (; ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch)); )
      ch === 33 && (isNamed ? throwError(state, "tag suffix cannot contain exclamation marks") : (tagHandle = state.input.slice(suffixStart - 1, state.position + 1), PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters"), isNamed = !0, suffixStart = state.position + 1)), ch = state.input.charCodeAt(++state.position);
    tagName = state.input.slice(suffixStart, state.position), PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  return tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName)) && throwError(state, `tag name cannot contain such characters: ${tagName}`), !isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle) && throwError(state, `undeclared tag handle "${tagHandle}"`), props.tagStart = start, props.tagEnd = state.position, !0;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return !1;
  props.anchorStart !== NO_RANGE$1 && throwError(state, "duplication of an anchor property"), state.position++;
  let start = state.position;
  for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position)); ) state.position++;
  return state.position === start && throwError(state, "name of an anchor node must contain at least one character"), props.anchorStart = start, props.anchorEnd = state.position, !0;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return !1;
  (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) && throwError(state, "alias node should not have any properties"), state.position++;
  let start = state.position;
  for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position)); ) state.position++;
  return state.position === start && throwError(state, "name of an alias node must contain at least one character"), addAliasEvent(state, start, state.position), !0;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, !1), state.lineIndent < nodeIndent && throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return !1;
  state.position++;
  let start = state.position, simple = !0;
  for (; state.input.charCodeAt(state.position) !== 0; ) {
    let ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = !1, state.position += 2;
        continue;
      }
      let end = state.position;
      return state.position++, addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple), !0;
    }
    isEol(ch) ? (simple = !1, readFlowScalarBreak(state, nodeIndent)) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return !1;
  state.position++;
  let start = state.position, simple = !0;
  for (; state.input.charCodeAt(state.position) !== 0; ) {
    let ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      let end = state.position;
      return state.position++, addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple), !0;
    }
    if (ch === 92) {
      simple = !1;
      let escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        for (hexLength === 0 && throwError(state, "unknown escape sequence"); hexLength-- > 0; )
          state.position++, fromHexCode(state.input.charCodeAt(state.position)) < 0 && throwError(state, "expected hexadecimal character");
        state.position++;
      }
    } else isEol(ch) ? (simple = !1, readFlowScalarBreak(state, nodeIndent)) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  let ch = state.input.charCodeAt(state.position), chomping = CHOMPING_MODE.CLIP, indent = -1, detectedIndent = !1;
  if (ch !== 124 && ch !== 62) return !1;
  let style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  for (state.position++; state.input.charCodeAt(state.position) !== 0; ) {
    let current = state.input.charCodeAt(state.position), digit2 = fromDecimalCode(current);
    if (current === 43 || current === 45)
      chomping !== CHOMPING_MODE.CLIP && throwError(state, "repeat of a chomping mode identifier"), chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP, state.position++;
    else if (digit2 >= 0)
      digit2 === 0 && throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one"), detectedIndent && throwError(state, "repeat of an indentation width identifier"), indent = parentIndent + digit2 - 1, detectedIndent = !0, state.position++;
    else break;
  }
  let hadWhitespace = !1;
  for (; isWhiteSpace(state.input.charCodeAt(state.position)); )
    hadWhitespace = !0, state.position++;
  hadWhitespace && state.input.charCodeAt(state.position) === 35 && skipUntilLineEnd(state), isEol(state.input.charCodeAt(state.position)) ? consumeLineBreak(state) : state.input.charCodeAt(state.position) !== 0 && throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1, maxLeadingIndent = 0, valueStart = state.position, valueEnd = state.position;
  for (; state.input.charCodeAt(state.position) !== 0; ) {
    let linePosition = state.position, column = 0;
    for (; state.input.charCodeAt(linePosition + column) === 32; ) column++;
    let first2 = state.input.charCodeAt(linePosition + column);
    if (first2 === 0) {
      contentIndent >= 0 ? column > contentIndent && (valueEnd = linePosition + column) : column > 0 && (valueEnd = linePosition + column);
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first2) && (maxLeadingIndent = Math.max(maxLeadingIndent, column)), !detectedIndent && contentIndent === -1 && !isEol(first2) && (first2 === 9 && column < parentIndent && (state.position = linePosition + column, throwError(state, "tab characters must not be used in indentation")), column >= parentIndent && column < maxLeadingIndent && (state.position = linePosition + column, throwError(state, "bad indentation of a mapping entry"))), contentIndent === -1 && first2 !== 0 && !isEol(first2) && column < parentIndent) {
      state.lineIndent = column, state.position = linePosition + column;
      break;
    }
    !detectedIndent && first2 !== 0 && !isEol(first2) && contentIndent === -1 && (contentIndent = column);
    let requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first2 !== 0 && !isEol(first2) && column < requiredIndent) {
      state.lineIndent = column, state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state), valueEnd = state.position, isEol(state.input.charCodeAt(state.position)) && (consumeLineBreak(state), valueEnd = state.position);
  }
  return checkPrintable(state, valueStart, valueEnd), addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent), !0;
}
function canStartPlainScalar(state, nodeContext) {
  let ch = state.input.charCodeAt(state.position), inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return !1;
  if (ch === 63 || ch === 45) {
    let following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return !1;
  }
  return !0;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return !1;
  let start = state.position, end = state.position, ch = state.input.charCodeAt(state.position), inFlow = nodeContext === CONTEXT_FLOW_IN, multiline = !1;
  for (; ch !== 0 && !testDocumentBoundary(state); ) {
    if (ch === 58) {
      let following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else {
      if (inFlow && isFlowIndicator(ch)) break;
      if (isEol(ch)) {
        let savedPosition = state.position, savedLine = state.line, savedLineStart = state.lineStart, savedLineIndent = state.lineIndent;
        if (skipSeparationSpace(state, !1), state.lineIndent >= nodeIndent) {
          multiline = !0, ch = state.input.charCodeAt(state.position);
          continue;
        }
        state.position = savedPosition, state.line = savedLine, state.lineStart = savedLineStart, state.lineIndent = savedLineIndent;
        break;
      }
    }
    isWhiteSpace(ch) || (end = state.position + 1), ch = state.input.charCodeAt(++state.position);
  }
  return end === start ? !1 : (checkPrintable(state, start, end), addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline), !0);
}
function skipFlowSeparationSpace(state, nodeIndent) {
  let startLine = state.line;
  skipSeparationSpace(state, !0), (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) && throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  let ch = state.input.charCodeAt(state.position), isMapping2 = ch === 123, start = state.position, readNext = !0;
  if (ch !== 91 && ch !== 123) return !1;
  let terminator = isMapping2 ? 125 : 93;
  for (isMapping2 ? addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW) : addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW), state.position++; state.input.charCodeAt(state.position) !== 0; ) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator)
      return state.position++, addPopEvent(state), !0;
    readNext ? ch2 === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries");
    let isPair = !1, isExplicitPair = !1;
    ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1)) && (isPair = isExplicitPair = !0, state.position += 1, skipFlowSeparationSpace(state, nodeIndent));
    let entryLine = state.line, entryStart = snapshotState(state), keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0);
    skipFlowSeparationSpace(state, nodeIndent), ch2 = state.input.charCodeAt(state.position), (isMapping2 || isExplicitPair || state.line === entryLine) && ch2 === 58 ? (isPair = !0, state.position++, skipFlowSeparationSpace(state, nodeIndent), isMapping2 || insertFlowPairMappingEvent(state, entryStart), keyWasRead || addEmptyScalarEvent(state), parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0) || addEmptyScalarEvent(state), skipFlowSeparationSpace(state, nodeIndent), isMapping2 || addPopEvent(state)) : isMapping2 && isPair ? (keyWasRead || addEmptyScalarEvent(state), addEmptyScalarEvent(state)) : isMapping2 ? addEmptyScalarEvent(state) : isPair && (insertFlowPairMappingEvent(state, entryStart), keyWasRead || addEmptyScalarEvent(state), addEmptyScalarEvent(state), addPopEvent(state)), ch2 = state.input.charCodeAt(state.position), ch2 === 44 ? (readNext = !0, state.position++) : readNext = !1;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return !1;
  for (addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK); state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)); ) {
    state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
    let entryLine = state.line;
    state.position++;
    let hadBreak = skipSeparationSpace(state, !0) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry"), hadBreak && state.lineIndent <= nodeIndent ? addEmptyScalarEvent(state) : parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, !1, !0), skipSeparationSpace(state, !0), state.lineIndent < nodeIndent || state.position >= state.length) break;
    state.lineIndent > nodeIndent && throwError(state, "bad indentation of a sequence entry"), state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
  }
  return addPopEvent(state), !0;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = !1, detected = !1, mappingOpened = !1, pendingExplicitKey = !1;
  if (state.firstTabInLine !== -1) return !1;
  let ch = state.input.charCodeAt(state.position);
  for (; ch !== 0; ) {
    !atExplicitKey && state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
    let following = state.input.charCodeAt(state.position + 1), entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following))
      mappingOpened || (addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK), mappingOpened = !0), ch === 63 ? (atExplicitKey && addEmptyScalarEvent(state), detected = !0, atExplicitKey = !0) : (atExplicitKey || (addEmptyScalarEvent(state), detected = !0), atExplicitKey = !1), state.position += 1, pendingExplicitKey = !0;
    else {
      atExplicitKey && (addEmptyScalarEvent(state), atExplicitKey = !1);
      let beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, !1, !0)) break;
      if (state.line === entryLine) {
        for (ch = state.input.charCodeAt(state.position); isWhiteSpace(ch); ) ch = state.input.charCodeAt(++state.position);
        if (ch === 58)
          ch = state.input.charCodeAt(++state.position), isWsOrEolOrEnd(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping"), mappingOpened || (state.events.splice(beforeKey.eventsLength, 0, {
            type: EVENT_ID.MAPPING,
            start: beforeKey.position,
            anchorStart: props.anchorStart,
            anchorEnd: props.anchorEnd,
            tagStart: props.tagStart,
            tagEnd: props.tagEnd,
            style: COLLECTION_STYLE.BLOCK
          }), mappingOpened = !0), detected = !0, atExplicitKey = !1, pendingExplicitKey = !1;
        else if (detected) throwError(state, "expected ':' after a mapping key");
        else
          return props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 ? (restoreState(state, beforeKey), !1) : !0;
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else
        return props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 ? (restoreState(state, beforeKey), !1) : !0;
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, !0, pendingExplicitKey) && (pendingExplicitKey = !1), atExplicitKey || pendingExplicitKey && (addEmptyScalarEvent(state), pendingExplicitKey = !1), skipSeparationSpace(state, !0), ch = state.input.charCodeAt(state.position), (state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  return detected ? (atExplicitKey && addEmptyScalarEvent(state), mappingOpened && addPopEvent(state), !0) : !1;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = !0) {
  state.depth >= state.maxDepth && throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`), state.depth++;
  let indentStatus = 1, atNewLine = !1, hasContent = !1, propertyStart = null, props = emptyProperties(), allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN, allowBlockCollections = allowBlockScalars, allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, !0) && (atNewLine = !0, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : indentStatus = -1), indentStatus === 1) for (; ; ) {
    let ch = state.input.charCodeAt(state.position), propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      let fallbackState = snapshotState(state), flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING)
        return state.depth--, !0;
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1) || !readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    propertyStart === null && (propertyStart = propertyState), skipSeparationSpace(state, !0) ? (atNewLine = !0, allowBlockCollections = allowBlockStyles, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : indentStatus = -1) : allowBlockCollections = !1;
  }
  if (allowBlockCollections && (allowBlockCollections = atNewLine || allowCompact), indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    let flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1, blockIndent = state.position - state.lineStart;
    if (indentStatus === 1)
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = !0;
      else {
        let ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          let fallbackState = snapshotState(state), propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart), readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING ? hasContent = !0 : restoreState(state, fallbackState);
        }
        !hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props)) && (hasContent = !0);
      }
    else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props));
  }
  return allowBlockScalars = allowBlockScalars && !hasContent, !hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars) && (addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN), hasContent = !0), state.depth--, hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return !1;
  state.position++;
  let nameStart = state.position;
  for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)); ) state.position++;
  let name2 = state.input.slice(nameStart, state.position), args = [];
  for (name2.length === 0 && throwError(state, "directive name must not be less than one character in length"); state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position)); ) {
    for (; isWhiteSpace(state.input.charCodeAt(state.position)); ) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    let start = state.position;
    for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)); ) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position)) && consumeLineBreak(state), name2 === "YAML") {
    state.directives.some((directive) => directive.kind === "yaml") && throwError(state, "duplication of %YAML directive"), args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
    let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    match === null && throwError(state, "ill-formed argument of the YAML directive"), parseInt(match[1], 10) !== 1 && throwError(state, "unacceptable YAML version of the document"), state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name2 === "TAG") {
    args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
    let [handle, prefix] = args;
    PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive"), HAS_OWN.call(state.tagHandlers, handle) && throwError(state, `there is a previously declared suffix for "${handle}" tag handle`), PATTERN_TAG_PREFIX.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive"), state.tagHandlers[handle] = prefix, state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return !0;
}
function readDocument(state) {
  state.directives = [], state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = !1;
  for (skipSeparationSpace(state, !0); readDirective(state); )
    hasDirectives = !0, skipSeparationSpace(state, !0);
  let explicitStart = !1, explicitEnd = !1, allowCompact = !0;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = !0;
    let markerLine = state.line;
    state.position += 3, skipSeparationSpace(state, !0), allowCompact = state.line > markerLine;
  } else hasDirectives && throwError(state, "directives end mark is expected");
  let documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3, skipSeparationSpace(state, !0);
    return;
  }
  if (addDocumentEvent(state, explicitStart, !1), parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, !1, allowCompact, allowCompact) || addEmptyScalarEvent(state), skipSeparationSpace(state, !0), state.position === state.lineStart && testDocumentSeparator(state) && (explicitEnd = state.input.charCodeAt(state.position) === 46, explicitEnd)) {
    let markerLine = state.line;
    state.position += 3, skipSeparationSpace(state, !0), state.line === markerLine && state.position < state.length && throwError(state, "end of the stream or a document separator is expected");
  }
  let documentEvent = state.events[documentEventIndex];
  documentEvent?.type === EVENT_ID.DOCUMENT && (documentEvent.explicitEnd = explicitEnd), addPopEvent(state), !explicitEnd && state.position < state.length && !testDocumentBoundary(state) && throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  let length = input.length, state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  }, nullpos = input.indexOf("\0");
  for (nullpos !== -1 && YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename); state.position < state.length && (skipByteOrderMark(state), skipSeparationSpace(state, !0), !(state.position >= state.length)); ) {
    let documentStart = state.position;
    readDocument(state), state.position === documentStart && throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
  let opts = {
    ...DEFAULT_LOAD_OPTIONS,
    ...options
  }, source = String(input), PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS), CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
  return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
    ...pick(opts, CONSTRUCTOR_OPT_KEYS),
    source
  });
}
function load(input, options) {
  let documents = loadDocuments(input, options);
  if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
  if (documents.length === 1) return documents[0];
  throw new YAMLException("expected a single document in the stream, but found more");
}
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  return layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED) ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  layout.presenterOptions.quoteFlowKeys && (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN || (layout.style = SCALAR_STYLE.DOUBLE_QUOTED));
}
function doubleQuoteForInvisibles(layout) {
  layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
}
function doubleQuoteWhitespaceOnly(layout) {
  layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
}
function applyForceQuotesOption(layout) {
  layout.presenterOptions.forceQuotes && (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN || layout.node.tag === layout.presenterOptions.schema.defaultScalarTag.tagName && (layout.style = layout.node.value.includes(`
`) ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout)));
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  let value = layout.node.value, multiline = value.indexOf(`
`) !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    multiline && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
    return;
  }
  let w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
    return;
  }
  let availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent), position = 0, shouldFold = !1;
  for (; position <= value.length; ) {
    let lineEnd = value.length, nextLineBreak = value.indexOf(`
`, position);
    nextLineBreak !== -1 && (lineEnd = nextLineBreak);
    let line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line) && (shouldFold = !0), nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  shouldFold ? layout.style = SCALAR_STYLE.FOLDED_BLOCK : multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
}
function quoteInvalidPlain(layout) {
  layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN) && (layout.style = _preferredQuotedStyle(layout));
}
function fallbackToDoubleQuoted(layout) {
  hasBit(layout.allowedStylesMask, layout.style) || (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", SRC_B_CHAR = "[\\n\\r]", SRC_C_BYTE_ORDER_MARK = "\\uFEFF", SRC_S_WHITE = "[ \\t]", SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`, SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`, SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]", SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]", SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]", SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR, SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`, SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`, SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`, SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`, SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`, SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`, NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u"), NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u"), NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u"), NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u"), NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u"), NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u"), BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: !1,
  seqInlineFirst: !0,
  lineWidth: 80,
  flowBracketPadding: !1,
  flowSkipCommaSpace: !1,
  flowSkipColonSpace: !1,
  quoteFlowKeys: !1,
  quoteStyle: "single",
  forceQuotes: !1,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name2) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name2)),
  tagBeforeAnchor: !1
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: !1,
  noRefs: !1,
  flowLevel: -1,
  sortKeys: !1,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT, EVENT_SEQUENCE = EVENT_ID.SEQUENCE, EVENT_MAPPING = EVENT_ID.MAPPING, EVENT_SCALAR = EVENT_ID.SCALAR, EVENT_ALIAS = EVENT_ID.ALIAS, EVENT_POP = EVENT_ID.POP, SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN, SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK, COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK, COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW, CHOMPING_CLIP = CHOMPING_MODE.CLIP, CHOMPING_STRIP = CHOMPING_MODE.STRIP, CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/records/events.ts
var maxDepth = 64;
function eventsOf(text3) {
  return parseEvents(text3.content, { maxDepth });
}

// src/records/slips.ts
var conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t]|$)/m;
function conflictIn(text3) {
  let mark3 = conflictMark.exec(text3.content);
  if (!mark3) return;
  let span = { start: mark3.index, end: mark3.index + mark3[0].length };
  return toProblem({ code: "merge-conflict", args: { marker: mark3[0] }, span }, text3);
}
function mergeKeyIn(events, text3) {
  if (!text3.content.includes("<<")) return;
  let open = [];
  for (let event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop(), turn(open);
      continue;
    }
    if (event.type === EVENT_ID.SCALAR && open.at(-1) && getScalarValue(text3.content, event) === "<<") {
      let span = { start: event.valueStart, end: event.valueEnd };
      return toProblem({ code: "merge-key", args: {}, span }, text3);
    }
    event.type === EVENT_ID.MAPPING ? open.push(!0) : event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.DOCUMENT ? open.push(void 0) : turn(open);
  }
}
function turn(open) {
  let last = open.at(-1);
  last !== void 0 && (open[open.length - 1] = !last);
}
var key = "^[ \\t]*(?:-[ \\t]+)*([A-Za-z_][\\w-]*)", colons = "[\\uff1a\\ufe55\\ufe13\\ua789\\u2236]", spaces = "[\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]", slips = [
  { code: "full-width-colon", pattern: new RegExp(`${key}[ \\t]*(${colons})`) },
  { code: "no-break-space", pattern: new RegExp(`${key}[ \\t]*:[ \\t]*(${spaces})`) },
  { code: "no-break-space", pattern: new RegExp(`${key}(${spaces})+[ \\t]*(?:${colons}|:)`) },
  { code: "no-break-space", pattern: new RegExp(`^[ \\t-]*()(${spaces})`) },
  { code: "colon-space-missing", pattern: new RegExp(`${key}(:)(?=[^\\s/:])`) }
], linesBefore = 5;
function slipAt(position, text3) {
  let lines = linesUpTo(position, text3.content);
  for (let line of lines.slice(-linesBefore - 1)) {
    let slip = slipIn(line);
    if (slip) return toProblem(slip, text3);
  }
}
function linesUpTo(position, content) {
  let lines = [];
  for (let { index, 0: line } of content.matchAll(/[^\r\n]+/g)) {
    if (index > position) break;
    /^[ \t]*[^ \t#]/.test(line) && lines.push({ start: index, content: line });
  }
  return lines;
}
function slipIn({ start, content }) {
  for (let { code, pattern: pattern2 } of slips) {
    let found2 = pattern2.exec(content);
    if (!found2) continue;
    let [whole, name2 = "", character = ""] = found2, at = start + found2.index + whole.lastIndexOf(character), hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { code, args: { key: name2, character: `U+${hex}` }, span: { start: at, end: at + 1 } };
  }
}
function toProblem({ code, args, span }, text3) {
  return { code, args, file: text3.path, ...text3.show(span) };
}

// src/model/detached.ts
function detached(text3) {
  return String(JSON.parse(JSON.stringify(text3)));
}

// src/records/source-text.ts
var contextLines = 1, maxLineLength = 400, maxFrameLines = 6, SourceText = class {
  path;
  content;
  starts;
  constructor(path, content) {
    this.path = path, this.content = content;
  }
  /** Returns a span's location and the lines around it. Offsets beyond the text count as its end. */
  show(span) {
    let location = this.locate(span);
    return { location, frame: this.frame(location) };
  }
  locate(span) {
    let start = this.position(span.start), end = this.position(Math.max(span.end, span.start));
    return { file: this.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }
  frame({ line, endLine }) {
    let first2 = Math.max(1, line - contextLines), last = Math.min(this.lineStarts().length, Math.min(endLine, line + maxFrameLines) + contextLines), lines = [];
    for (let number2 = first2; number2 <= last; number2++) lines.push(this.line(number2));
    for (; lines.length > line - first2 + 1 && lines.at(-1) === ""; ) lines.pop();
    return { firstLine: first2, lines };
  }
  line(number2) {
    let starts = this.lineStarts(), text3 = this.content.slice(starts[number2 - 1], starts[number2] ?? this.content.length);
    return detached(text3.replace(/[\r\n]+$/, "").slice(0, maxLineLength));
  }
  position(offset) {
    let starts = this.lineStarts(), bounded = Math.min(Math.max(offset, 0), this.content.length), line = countBefore(starts.length, (at) => (starts[at] ?? 0) <= bounded);
    return { line, column: bounded - (starts[line - 1] ?? 0) + 1 };
  }
  lineStarts() {
    if (this.starts) return this.starts;
    let starts = [0];
    for (let { index, 0: lineBreak } of this.content.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
    return this.starts = starts, starts;
  }
};

// src/records/parse.ts
var maxFileBytes = 1024 * 1024, maxExpandedNodes = 2e5;
function parseFile(file) {
  let { path } = file;
  if (file.bytes.length > maxFileBytes)
    return { code: "file-too-large", file: path, args: { bytes: file.bytes.length, limit: maxFileBytes } };
  if (parseLfsPointer(file.bytes)) return { code: "lfs-pointer", file: path, args: {} };
  if (file.bytes.includes(0)) return { code: "binary", file: path, args: {} };
  let decoded = decode(file.bytes);
  return decoded === void 0 ? { code: "not-utf8", file: path, args: {} } : parseText(new SourceText(path, decoded));
}
function parseText(text3) {
  let conflict = conflictIn(text3);
  if (conflict) return conflict;
  try {
    let source = text3.content, events = eventsOf(text3), refused = refuseAliases(events, text3) ?? mergeKeyIn(events, text3);
    if (refused) return refused;
    let values = constructFromEvents(events, { source });
    return isWellFormed(source, values) ? values.length > 0 ? { text: text3, values } : { code: "empty-file", file: text3.path, args: {} } : { code: "invalid-unicode", file: text3.path, args: {} };
  } catch (error) {
    return yamlProblem(error, text3);
  }
}
function isWellFormed(source, values) {
  return !/\\[uU]/.test(source) || !/\\ud[89a-f]/.test(JSON.stringify(values));
}
function yamlProblem(error, text3) {
  let reason = error instanceof YAMLException ? error.reason : String(error), position = error instanceof YAMLException ? error.mark?.position : void 0, problem = { code: "yaml-invalid", file: text3.path, args: { reason } };
  if (position === void 0) return problem;
  let slip = slipAt(position, text3);
  return slip || { ...problem, ...text3.show({ start: position, end: position + 1 }) };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return;
  }
}
function refuseAliases(events, text3) {
  if (!events.some((event) => event.type === EVENT_ID.ALIAS)) return;
  let sizes = /* @__PURE__ */ new Map(), open = [];
  for (let event of events)
    if (event.type === EVENT_ID.POP) {
      let closed = open.pop();
      closed?.anchor !== void 0 && sizes.set(closed.anchor, closed.size), grow(open, closed?.size ?? 0);
    } else if (event.type === EVENT_ID.ALIAS) {
      let name2 = text3.content.slice(event.anchorStart, event.anchorEnd), span = { start: event.anchorStart - 1, end: event.anchorEnd };
      if (open.some(({ anchor }) => anchor === name2))
        return { code: "alias-cycle", file: text3.path, args: { anchor: name2 }, ...text3.show(span) };
      if (grow(open, sizes.get(name2) ?? 0), (open.at(-1)?.size ?? 0) > maxExpandedNodes)
        return { code: "alias-expansion", file: text3.path, args: { limit: maxExpandedNodes }, ...text3.show(span) };
    } else if (event.type === EVENT_ID.SCALAR)
      event.anchorStart >= 0 && sizes.set(text3.content.slice(event.anchorStart, event.anchorEnd), 1), grow(open, 1);
    else if (event.type === EVENT_ID.DOCUMENT)
      sizes.clear(), open.push({ anchor: void 0, size: 0 });
    else {
      let anchor = event.anchorStart >= 0 ? text3.content.slice(event.anchorStart, event.anchorEnd) : void 0;
      open.push({ anchor, size: 1 });
    }
}
function grow(open, by) {
  let innermost = open.at(-1);
  innermost && (innermost.size += by);
}
function isParsed(answer2) {
  return "values" in answer2;
}
function isProblem(answer2) {
  return !isParsed(answer2);
}

// src/adapters/git/lfs-objects.ts
import { createHash as createHash3 } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readSync as readSync2 } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/adapters/disk/open-file.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var whatWasSeen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
function withFile(path, use) {
  let file = openSync(path, whatWasSeen);
  try {
    let found2 = fstatSync(file);
    return use(file, found2.isFile() ? found2.size : void 0);
  } finally {
    closeSync(file);
  }
}
var chunk = Buffer.allocUnsafe(256 * 1024);
function digestOfOpen(file) {
  let hash = createHash2("sha256"), bytes = 0;
  for (; ; ) {
    let count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) return { bytes, sha256: hash.digest("hex") };
    hash.update(chunk.subarray(0, count)), bytes += count;
  }
}

// src/adapters/git/lfs-objects.ts
var LfsObjects = class {
  folder;
  known = /* @__PURE__ */ new Map();
  /** `gitDir` is Git's own folder, or that of a linked work tree; undefined outside of a repository. */
  constructor(gitDir) {
    this.folder = gitDir === void 0 ? void 0 : join(commonDir(gitDir), "lfs", "objects");
  }
  /** Returns the object of a pointer, if it was fetched; otherwise the bytes themselves. */
  resolve(bytes) {
    let pointer2 = parseLfsPointer(bytes);
    return (pointer2 && this.read(pointer2)) ?? bytes;
  }
  /** Whether the object of a digest was fetched and is intact. */
  has(sha256, bytes) {
    let known2 = this.known.get(sha256);
    if (known2 !== void 0) return known2;
    let isHere = this.read({ sha256, bytes }) !== void 0;
    return this.known.set(sha256, isHere), isHere;
  }
  /** Undefined for an object that does not exist, has another digest, or is larger than a document may be. */
  read({ sha256, bytes: size }) {
    if (!(this.folder === void 0 || size > maxDocumentBytes))
      try {
        let path = join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), bytes = withFile(path, (file, found2) => found2 === size ? readAll(file, size) : void 0);
        return bytes && createHash3("sha256").update(bytes).digest("hex") === sha256 ? bytes : void 0;
      } catch {
        return;
      }
  }
};
function pointerFact({ sha256, bytes }, objects) {
  return { state: "present", sha256, ...!objects.has(sha256, bytes) && { pointer: !0 } };
}
function readAll(file, size) {
  let bytes = Buffer.allocUnsafe(size), filled = 0;
  for (let count = -1; count !== 0 && filled < size; filled += count)
    count = readSync2(file, bytes, filled, size - filled, null);
  return bytes.subarray(0, filled);
}
function commonDir(gitDir) {
  let file = join(gitDir, "commondir");
  return existsSync(file) ? resolve(gitDir, readFileSync(file, "utf8").trim()) : gitDir;
}
function gitDirAround(folder) {
  let entry = join(folder, ".git"), found2 = lstatSync(entry, { throwIfNoEntry: !1 });
  if (found2?.isFile()) {
    let named3 = /^gitdir: (.+)$/m.exec(readFileSync(entry, "utf8"))?.[1];
    return named3 === void 0 ? void 0 : resolve(folder, named3);
  }
  return found2 ? entry : dirname(folder) === folder ? void 0 : gitDirAround(dirname(folder));
}

// src/adapters/git/sparse.ts
import { closeSync as closeSync2, lstatSync as lstatSync4, openSync as openSync2, readdirSync, readSync as readSync3 } from "node:fs";
import { join as join4 } from "node:path";

// src/adapters/disk/error-code.ts
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
function isMissing(error) {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}
function unreadable(path, cause) {
  return isMissing(cause) ? new RunError("input-missing", { path }, { cause }) : new RunError("input-unreadable", { path, reason: codeOf(cause) }, { cause });
}

// src/adapters/git/command.ts
import { spawn } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";

// src/adapters/git/failure.ts
function notStarted(cause) {
  let reason = codeOf(cause);
  return new RunError(reason === "ENOENT" ? "git-missing" : "git-unstartable", { reason }, { cause });
}
function failureOf(complaints, root) {
  if (/not a git repository/i.test(complaints)) return new RunError("repository-missing", { root });
  if (/dubious ownership|unsafe repository/.test(complaints)) {
    let folder = /safe\.directory (.+)$/m.exec(complaints)?.[1] ?? root;
    return new RunError("repository-unsafe", { root, folder });
  }
  if (/promisor remote|lazy fetching disabled/.test(complaints))
    return new RunError("object-missing", { object: /\b[0-9a-f]{40,64}\b/.exec(complaints)?.[0] ?? "?", path: "." });
  let reason = /^(?:fatal|error): (.+)$/m.exec(complaints)?.[1] ?? complaints.trim().split(`
`)[0];
  return new RunError("git-failed", { reason: reason || "it ended early" });
}

// src/adapters/git/programs.ts
var programSettings = {
  "alias.<name>": "",
  "alias.<name>.command": "",
  "browser.<tool>.cmd": ":",
  "browser.<tool>.path": "",
  "core.alternateRefsCommand": ":",
  "core.askPass": "",
  "core.editor": ":",
  "core.fsmonitor": "false",
  // The first value counts, and the environment comes before it: see `gitEnvironment`.
  "core.gitProxy": "none",
  "core.hooksPath": "/dev/null",
  "core.pager": "cat",
  "core.sshCommand": "ssh",
  "gc.recentObjectsHook": "",
  // An empty helper clears those configured before it, also for single addresses.
  "credential.helper": "",
  "credential.<url>.helper": "",
  "diff.external": "",
  "diff.tool": "",
  "diff.guitool": "",
  "diff.<driver>.command": "",
  "diff.<driver>.textconv": "",
  "difftool.<tool>.cmd": ":",
  "difftool.<tool>.path": "",
  "filter.<driver>.clean": "",
  "filter.<driver>.smudge": "",
  "filter.<driver>.process": "",
  "gpg.program": "gpg",
  "gpg.openpgp.program": "gpg",
  "gpg.x509.program": "gpgsm",
  "gpg.ssh.program": "ssh-keygen",
  "gpg.ssh.defaultKeyCommand": "",
  "guitool.<name>.cmd": ":",
  "help.browser": "",
  "hook.<name>.command": ":",
  "imap.tunnel": "",
  "init.templateDir": "",
  "instaweb.httpd": "",
  "instaweb.browser": "",
  "interactive.diffFilter": "",
  "man.viewer": "",
  "man.<tool>.cmd": ":",
  "man.<tool>.path": "",
  "merge.tool": "",
  "merge.guitool": "",
  "merge.<driver>.driver": ":",
  "mergetool.<tool>.cmd": ":",
  "mergetool.<tool>.path": "",
  "pager.<cmd>": "false",
  "remote.<name>.receivepack": "git-receive-pack",
  "remote.<name>.uploadpack": "git-upload-pack",
  "remote.<name>.vcs": "",
  "sendemail.ccCmd": "",
  "sendemail.headerCmd": "",
  "sendemail.sendmailCmd": "",
  "sendemail.toCmd": "",
  "sendemail.smtpServer": "",
  "sendemail.<identity>.ccCmd": "",
  "sendemail.<identity>.headerCmd": "",
  "sendemail.<identity>.sendmailCmd": "",
  "sendemail.<identity>.toCmd": "",
  "sendemail.<identity>.smtpServer": "",
  "sequence.editor": ":",
  "submodule.<name>.update": "none",
  "trailer.<keyAlias>.cmd": ":",
  "trailer.<keyAlias>.command": ":",
  "uploadpack.packObjectsHook": "",
  "web.browser": ""
}, programGuards = Object.entries(programSettings).flatMap(
  ([name2, value]) => name2.includes("<") ? [] : ["-c", `${name2}=${value}`]
), patterns = Object.entries(programSettings).flatMap(([name2, value]) => {
  let [, section, key2] = /^([^.]+)\.<[^>]+>(?:\.([^.]+))?$/.exec(name2) ?? [];
  return section === void 0 ? [] : [{ start: `${section}.`, end: key2 && `.${key2.toLowerCase()}`, value }];
});
function guardsAgainst(names) {
  let found2 = names.flatMap((name2) => {
    let pattern2 = patterns.find(({ start, end }) => name2.startsWith(start) && (!end || name2.endsWith(end)));
    return pattern2 ? [[name2, pattern2.value]] : [];
  }), variables = found2.flatMap(([name2, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name2],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ]);
  return { GIT_CONFIG_COUNT: String(found2.length), ...Object.fromEntries(variables) };
}

// src/adapters/git/command.ts
var passedOn = [
  "HOME",
  "XDG_CONFIG_HOME",
  "SystemRoot",
  "SystemDrive",
  "ProgramData",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "TEMP"
];
function gitEnvironment(caller) {
  let path = (caller.PATH ?? "").split(delimiter).filter((folder) => isAbsolute(folder)), kept2 = passedOn.flatMap((name2) => {
    let value = caller[name2];
    return value === void 0 ? [] : [[name2, value]];
  });
  return {
    ...Object.fromEntries(kept2),
    PATH: path.join(delimiter),
    LC_ALL: "C",
    // Git before 2.39.4 ignores the first; the second then blocks the program it would start.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // Takes precedence over `core.gitProxy`, whose first value would count.
    GIT_PROXY_COMMAND: ""
  };
}
var guards = ["--no-pager", "-c", "safe.bareRepository=explicit", ...programGuards];
function startGit(args, { cwd, args: bound = [], env: own = {} }, env = {}) {
  return spawn("git", [...guards, ...bound, ...args], {
    cwd,
    env: { ...gitEnvironment(process.env), ...own, ...env },
    stdio: "pipe",
    windowsHide: !0
  });
}
var maxComplaints = 16384;
function complaintsOf(git) {
  let complaints = "";
  return git.stderr.setEncoding("utf8").on("data", (text3) => {
    complaints = (complaints + text3).slice(0, maxComplaints);
  }), () => complaints;
}
function runGit(args, binding, env = {}) {
  return new Promise((done, failed) => {
    let git = startGit(args, binding, env), complaints = complaintsOf(git), stdout = "";
    git.stdout.setEncoding("utf8").on("data", (text3) => {
      stdout += text3;
    }), git.stdin.on("error", () => {
    }).end(), git.on("error", (cause) => failed(notStarted(cause))), git.on("close", (status) => done({ status, stdout, complaints: complaints() }));
  });
}

// src/adapters/git/place.ts
import { lstatSync as lstatSync3, realpathSync as realpathSync2, statSync } from "node:fs";
import { dirname as dirname3, isAbsolute as isAbsolute3, join as join3, posix, relative as relative2, sep as sep2 } from "node:path";

// src/adapters/disk/places.ts
import { existsSync as existsSync2, lstatSync as lstatSync2, readFileSync as readFileSync2, realpathSync } from "node:fs";
import { basename, dirname as dirname2, isAbsolute as isAbsolute2, join as join2, relative, resolve as resolve2, sep } from "node:path";
function isBelow(path, folder) {
  let way = relative(folder, path);
  return way === "" || !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute2(way);
}
function realPlace(path) {
  try {
    return realpathSync.native(path);
  } catch {
    let parent = dirname2(path);
    return parent === path ? path : join2(realPlace(parent), basename(path));
  }
}
function fromHere(path) {
  let [here, named3] = [process.cwd(), resolve2(path)], place2 = join2(realPlace(dirname2(named3)), basename(named3));
  return { path: relative(here, place2).split(sep).join("/"), isWithin: isBelow(place2, repositoryOf(here) ?? here) };
}
function repositoryOf(folder) {
  return existsSync2(join2(folder, ".git")) ? folder : dirname2(folder) === folder ? void 0 : repositoryOf(dirname2(folder));
}
function folderInRepository(root) {
  let place2 = realPlace(resolve2(root)), top = topOf(place2), way = top === void 0 ? "" : relative(top, place2);
  return way === "" ? "" : `${way.split(sep).join("/")}/`;
}
function topOf(folder) {
  if (basename(folder) !== ".git")
    return isWorkTree(folder) ? folder : dirname2(folder) === folder ? void 0 : topOf(dirname2(folder));
}
function isWorkTree(folder) {
  let git = join2(folder, ".git"), kind = lstatSync2(git, { throwIfNoEntry: !1 });
  return kind?.isFile() ? readFileSync2(git).subarray(0, 8).toString("latin1") === "gitdir: " : kind !== void 0 && isGitFolder(git, "");
}
function refuseInside({ path, option }, { root, inventory }) {
  if (isBelow(realPlace(resolve2(path)), realPlace(resolve2(root, inventory))))
    throw new RunError("output-inside", { option, path, inventory });
}
function refuseInGitFolder({ path, option }) {
  for (let place2 = realPlace(resolve2(path)); ; place2 = dirname2(place2)) {
    if (isGitFolder(place2, ".git")) throw new RunError("output-in-git", { option, path, folder: place2 });
    if (dirname2(place2) === place2) return;
  }
}
function isGitFolder(place2, name2) {
  return basename(place2) === name2 || ["HEAD", "objects", "refs"].every((part) => existsSync2(join2(place2, part)));
}

// src/adapters/git/place.ts
async function findRepository({ root, gitDir, workspace = process.cwd() }) {
  if (gitDir !== void 0) return named(root, gitDir);
  let folder = realFolder(root), top = ownTop(folder, { root, workspace }), [found2, names] = await Promise.all([gitDirOf(top, root), settingNames({ cwd: top })]), below = relative2(top, folder).split(sep2).join("/"), args = [`--git-dir=${found2}`, `--work-tree=${top}`];
  return { gitDir: found2, top, folder: withSlash(below), cwd: top, args, env: guardsAgainst(names) };
}
function realFolder(root) {
  try {
    let real2 = realpathSync2.native(root);
    if (statSync(real2).isDirectory()) return real2;
  } catch (cause) {
    throw new RunError("root-missing", { root }, { cause });
  }
  throw new RunError("root-missing", { root });
}
function ownTop(folder, { root, workspace }) {
  let tops = topsAround(folder), [nearest] = tops;
  if (nearest === void 0) throw new RunError("repository-missing", { root });
  let here = realpathSync2.native(workspace), own = isBelow(folder, here) ? tops.find((top) => isBelow(here, top)) ?? tops.at(-1) : nearest;
  if (own === nearest) return nearest;
  throw new RunError("repository-nested", { root, nested: nearest, top: own ?? "" });
}
function topsAround(folder) {
  let above = dirname3(folder) === folder ? [] : topsAround(dirname3(folder));
  return lstatSync3(join3(folder, ".git"), { throwIfNoEntry: !1 }) ? [folder, ...above] : above;
}
async function gitDirOf(top, root) {
  let { status, stdout, complaints } = await runGit(["rev-parse", "--absolute-git-dir"], { cwd: top });
  if (status !== 0) throw failureOf(complaints, root);
  let found2 = stdout.replace(/\n$/, "");
  if (!isAbsolute3(found2)) throw failureOf("", root);
  let entry = join3(top, ".git");
  if (lstatSync3(entry).isFile() || realFolder(entry) === realFolder(found2)) return found2;
  throw new RunError("repository-missing", { root });
}
async function named(root, gitDir) {
  let below = posix.normalize(root.split(sep2).join("/")).replace(/^\.(?:\/|$)|\/$/g, "");
  if (posix.isAbsolute(below) || /^\.\.(?:\/|$)/.test(below)) throw new RunError("root-missing", { root });
  let found2 = realFolder(gitDir), binding = { cwd: found2, args: [`--git-dir=${found2}`] }, [{ status, complaints }, names] = await Promise.all([
    runGit(["rev-parse", "--git-dir"], binding),
    settingNames(binding)
  ]);
  if (status !== 0) throw failureOf(complaints, gitDir);
  return { gitDir: found2, top: void 0, folder: withSlash(below), ...binding, env: guardsAgainst(names) };
}
function withSlash(folder) {
  return folder === "" ? "" : `${folder}/`;
}
async function settingNames(binding) {
  let { stdout } = await runGit(["config", "--list", "--name-only", "-z"], binding);
  return stdout.split("\0");
}

// src/adapters/git/sparse.ts
async function leftOutFiles(root) {
  let [top] = topsAround(root);
  if (top === void 0 || !mayLeaveOut(join4(top, ".git"))) return [];
  let place2 = await findRepository({ root }), { status, stdout, complaints } = await runGit(["ls-files", "-t", "-z"], { ...place2, cwd: root });
  if (status !== 0) throw failureOf(complaints, root);
  return stdout.split("\0").flatMap((entry) => entry.startsWith("S ") ? [entry.slice(2)] : []).filter((path) => !lstatSync4(join4(root, path), { throwIfNoEntry: !1 }));
}
function mayLeaveOut(gitFolder) {
  try {
    let names = readdirSync(gitFolder);
    return names.some((name2) => name2.startsWith("sharedindex.")) ? !0 : names.includes("index") && versionOf(join4(gitFolder, "index")) !== 2;
  } catch (error) {
    return !isMissing(error) || lstatSync4(gitFolder).isFile();
  }
}
function versionOf(index) {
  let file = openSync2(index, "r");
  try {
    let head = Buffer.alloc(8);
    return readSync3(file, head, 0, head.length, 0), head.readUInt32BE(4);
  } finally {
    closeSync2(file);
  }
}

// src/evidence/documents/format.ts
function containerOf(path, bytes) {
  return startsWith(bytes, cfbMark) ? "cfb" : startsWith(bytes, zipMark) ? "zip" : hasPdfHeader(bytes) ? "pdf" : /\.(?:md|markdown)$/i.test(path) ? "markdown" : /\.txt$/i.test(path) ? "text" : void 0;
}
var cfbMark = [208, 207, 17, 224, 161, 177, 26, 225], zipMark = [80, 75, 3, 4];
function startsWith(bytes, mark3) {
  return mark3.every((byte, at) => bytes[at] === byte);
}
function hasPdfHeader(bytes) {
  let head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^(?:\xEF\xBB\xBF)?\s*%PDF-\d/.test(head);
}

// src/adapters/threads/document-reader.ts
import { createHash as createHash4 } from "node:crypto";

// src/adapters/threads/document-threads.ts
import { availableParallelism } from "node:os";
import { isMainThread } from "node:worker_threads";

// src/adapters/threads/document-thread.ts
import { Worker } from "node:worker_threads";
var defaultLimits = {
  milliseconds: 3e4,
  heapMegabytes: 1024,
  growthMegabytes: 1536
}, megabyte = 1024 * 1024, lookEvery = 100, DocumentThread = class {
  script;
  limits;
  worker;
  isReady = !1;
  /**
   * Set only once the thread is ready: an earlier failure means that it cannot start, and is unrelated to the document.
   */
  question;
  waiting;
  constructor(script2, limits = defaultLimits) {
    this.script = script2, this.limits = limits;
  }
  /** Answers within a number of milliseconds. Throws `RunError` `worker-failed` if the thread cannot start. */
  async ask({ container, bytes }, milliseconds = this.limits.milliseconds) {
    this.worker ??= this.start();
    let { worker } = this;
    this.question = { container, bytes };
    let { promise: answer2, waiting } = promised();
    this.waiting = waiting;
    let giveUp = (reason) => {
      this.waiting === waiting && this.replace(worker, reason);
    }, deadline = setTimeout(() => setImmediate(giveUp, "too-slow"), milliseconds), watch2 = watchMemory(this.limits.growthMegabytes, () => giveUp("too-large"));
    worker.ref(), this.put(worker);
    try {
      return await answer2;
    } finally {
      clearTimeout(deadline), clearInterval(watch2), worker.unref();
    }
  }
  start() {
    let resourceLimits = { maxOldGenerationSizeMb: this.limits.heapMegabytes }, quiet = { env: {}, execArgv: [], stdin: !1, stdout: !0, stderr: !0 }, worker = new Worker(this.script, { ...quiet, resourceLimits });
    return this.isReady = !1, worker.on("message", (message) => {
      worker === this.worker && (message === "ready" ? (this.isReady = !0, this.put(worker)) : this.settle()?.resolve({ answer: message.answer, isFinal: !0 }));
    }), worker.on("error", (cause) => this.fail(worker, cause)), worker.on("exit", () => this.fail(worker, new Error("the thread ended"))), worker;
  }
  put(worker) {
    !this.isReady || !this.question || (worker.postMessage(this.question), this.question = void 0);
  }
  settle() {
    let { waiting } = this;
    return this.waiting = void 0, waiting;
  }
  fail(worker, cause) {
    worker === this.worker && (this.isReady ? this.replace(worker, isOutOfMemory(cause) ? "too-large" : "broken") : this.refuse(cause));
  }
  refuse(cause) {
    this.worker = void 0;
    let reason = cause instanceof Error ? cause.message : String(cause);
    this.settle()?.reject(new RunError("worker-failed", { reason }, { cause }));
  }
  /** Discards the thread; the next question goes to another one. */
  replace(worker, reason) {
    this.worker = void 0, worker.terminate().catch(() => {
    }), this.settle()?.resolve({ answer: { state: "unread", reason }, isFinal: !1 });
  }
};
function promised() {
  let waiting, promise = new Promise((resolve6, reject) => {
    waiting = { resolve: resolve6, reject };
  });
  if (!waiting) throw new Error("a promise calls back at once");
  return { promise, waiting };
}
function watchMemory(growthMegabytes, exceeded) {
  let most = process.memoryUsage.rss() + growthMegabytes * megabyte;
  return setInterval(() => {
    process.memoryUsage.rss() > most && exceeded();
  }, lookEvery);
}
function isOutOfMemory(cause) {
  return cause instanceof Error && Reflect.get(cause, "code") === "ERR_WORKER_OUT_OF_MEMORY";
}

// src/adapters/threads/patience.ts
var Patience = class {
  deadline;
  left;
  /** `deadline` in milliseconds: the time for one document while the budget lasts. */
  constructor(deadline) {
    this.deadline = deadline, this.left = deadline * 20;
  }
  /** Takes the milliseconds that one more document may use; they are deducted until given back. */
  take() {
    let granted = Math.min(this.deadline, this.left / 20);
    return this.left -= granted, granted;
  }
  giveBack(milliseconds) {
    this.left += Math.max(0, milliseconds);
  }
};

// src/adapters/threads/document-threads.ts
var maxThreads = 4;
function defaultDocumentThreads() {
  return isMainThread ? Math.min(availableParallelism(), maxThreads) : 1;
}
var DocumentThreads = class {
  count;
  idle;
  queue = [];
  patience;
  free;
  /** Documents being read, and whether others were read at the same time. */
  running = /* @__PURE__ */ new Set();
  constructor(script2, count, limits = defaultLimits) {
    this.patience = new Patience(limits.milliseconds), this.count = count, this.free = count, this.idle = Array.from({ length: count }, () => new DocumentThread(script2, limits));
  }
  /** Throws `RunError` `worker-failed` if a thread cannot start. */
  async ask(container, bytes) {
    let { answer: answer2, hadCompany } = await this.askWith(1, container, bytes);
    return answer2.isFinal || !hadCompany ? answer2 : (await this.askWith(this.count, container, bytes)).answer;
  }
  async askWith(count, container, bytes) {
    await this.take(count);
    let thread = this.idle.pop();
    if (!thread) throw new Error("a thread was promised");
    let own = { hadCompany: !1 };
    if (this.running.add(own), this.running.size > 1) for (let one of this.running) one.hadCompany = !0;
    try {
      return { answer: await this.askWithin(thread, { container, bytes }), hadCompany: own.hadCompany };
    } finally {
      this.running.delete(own), this.idle.push(thread), this.give(count);
    }
  }
  async askWithin(thread, question) {
    let granted = this.patience.take(), start = performance.now(), answer2 = await thread.ask(question, granted);
    return this.patience.giveBack(answer2.isFinal ? granted : granted - (performance.now() - start)), answer2;
  }
  /** Waits in the order of requests, so that a request to be alone is eventually met. */
  take(count) {
    return new Promise((start) => {
      this.queue.push({ count, start }), this.startNext();
    });
  }
  give(count) {
    this.free += count, this.startNext();
  }
  startNext() {
    for (let next = this.queue[0]; next && next.count <= this.free; next = this.queue[0])
      this.queue.shift(), this.free -= next.count, next.start();
  }
};

// src/adapters/threads/document-reader.ts
var maxRemembered = 32 * 1024 * 1024, DocumentReader = class {
  script;
  threads;
  kept;
  version;
  remembered = /* @__PURE__ */ new Map();
  length = 0;
  constructor(script2, limits, threads = defaultDocumentThreads()) {
    this.script = script2, this.threads = new DocumentThreads(script2, threads, limits);
  }
  keepIn(kept2) {
    this.kept = kept2;
  }
  /** Throws `RunError` `worker-failed` if the thread cannot start. */
  read(container, bytes) {
    let id = `${container} ${createHash4("sha256").update(bytes).digest("hex")}`, known2 = this.remembered.get(id);
    if (known2) return known2;
    let answer2 = this.find(id, container, bytes);
    return this.remembered.set(id, answer2), answer2.then(
      (text3) => this.makeRoom(lengthOf(text3)),
      () => this.remembered.delete(id)
    ), answer2;
  }
  async find(id, container, bytes) {
    let key2 = this.kept && await this.keyOf(id), text3 = key2 && this.kept?.get(key2);
    if (text3) return JSON.parse(text3);
    let { answer: answer2, isFinal } = await this.threads.ask(container, bytes);
    return key2 && isFinal && this.kept?.put(key2, JSON.stringify(answer2)), answer2;
  }
  /** Returns the cache key. It includes the script, so any change in how documents are read changes the key. */
  async keyOf(id) {
    return this.version ??= digestOfFile(this.script), createHash4("sha256").update(`${await this.version} ${id}`).digest("hex");
  }
  /** Drops the oldest entries. */
  makeRoom(added) {
    this.length += added;
    for (let [id, answer2] of this.remembered) {
      if (this.length <= maxRemembered) return;
      this.remembered.delete(id), answer2.then(
        (text3) => {
          this.length -= lengthOf(text3);
        },
        () => {
        }
      );
    }
  }
};
function lengthOf(text3) {
  return text3.state === "read" ? text3.pages.reduce((sum, page) => sum + page.text.length, 0) : 0;
}

// src/adapters/threads/document-text.ts
var script = new URL(
  import.meta.url.endsWith(".ts") ? "../../../dist/document-worker.mjs" : "../document-worker.mjs",
  import.meta.url
), reader = new DocumentReader(script);
function keepDocumentTexts(kept2) {
  reader.keepIn(kept2);
}
async function readText(path, bytes) {
  if (bytes.length === 0) return { state: "unread", reason: "empty" };
  let pointer2 = parseLfsPointer(bytes);
  if (pointer2) return { state: "unread", reason: pointer2.bytes === 0 ? "empty" : "not-fetched" };
  let container = containerOf(path, bytes);
  return container === void 0 ? { state: "unread", reason: "unsupported-format" } : container === "text" ? readHere(bytes) : reader.read(container, bytes);
}
function readHere(bytes) {
  try {
    return { state: "read", format: "text", pages: [{ number: null, text: readPlainText(bytes) }] };
  } catch (error) {
    if (error instanceof Unread) return { state: "unread", reason: error.reason };
    throw error;
  }
}

// src/adapters/disk/shown-name.ts
import { isUtf8 } from "node:buffer";
function shownName(name2) {
  if (isUtf8(name2)) return name2.toString("utf8");
  let shown2 = "";
  for (let at = 0; at < name2.length; ) {
    let length = lengthOfCharacter(name2, at);
    shown2 += length > 0 ? name2.toString("utf8", at, at + length) : `\\x${name2.toString("hex", at, at + 1)}`, at += Math.max(length, 1);
  }
  return shown2;
}
function lengthOfCharacter(name2, at) {
  return [1, 2, 3, 4].find((length) => at + length <= name2.length && isUtf8(name2.subarray(at, at + length))) ?? 0;
}

// src/adapters/disk/tree.ts
var recordFile = /\.ya?ml$/i;
async function openDirectory(root) {
  let realRoot = realFolder2(root);
  if (realRoot === void 0) throw new RunError("root-missing", { root });
  let lfs = new LfsObjects(gitDirAround(realRoot)), leftOut, refuseSparse = async (folder) => {
    leftOut ??= leftOutFiles(realRoot);
    let [file, ...others] = (await leftOut).filter((path) => path.startsWith(`${folder}/`));
    if (file !== void 0)
      throw new RunError("checkout-sparse", { inventory: folder, count: others.length + 1, file });
  };
  return {
    commit: null,
    list: async (inventory, only2) => (await refuseSparse(inventory), list(realRoot, inventory, only2)),
    read: async (folder) => (await refuseSparse(folder), read(realRoot, folder)),
    look: async (paths) => look(realRoot, paths, lfs),
    text: (path) => text(realRoot, path, lfs),
    file: async (path) => readPlainFile(realRoot, path)
  };
}
function realFolder2(path) {
  try {
    let real2 = realpathSync3.native(path);
    return statSync2(real2).isDirectory() ? real2 : void 0;
  } catch {
    return;
  }
}
function list(root, inventory, only2) {
  let folders = [], problems = [];
  refuseLinks(root, inventory);
  let listed = entries(root, inventory, "absent-is-empty");
  problems.push(...listed.problems);
  for (let entry of listed.entries) {
    let file = `${inventory}/${entry.name}`, isVendor = isVendorFolder(entry.name) || entry.name === guidelinesFolder;
    entry.isSymbolicLink() ? problems.push({ code: "symbolic-link", file, args: {} }) : entry.isDirectory() && isVendor ? folders.push(entry.name) : entry.isDirectory() && !only2 && holdsRecords(root, file) ? problems.push({ code: "folder-name", file, args: { folder: entry.name } }) : entry.isFile() && recordFile.test(entry.name) && problems.push({ code: "file-outside-folder", file, args: {} });
  }
  return { folders, problems };
}
function refuseLinks(root, folder) {
  let real2 = realFolder2(join5(root, folder));
  if (real2 !== void 0 && real2 !== join5(root, folder))
    throw new RunError("input-unreadable", { path: folder, reason: "symbolic link" });
}
function read(root, folder) {
  let files = [], problems = [];
  for (let { path, entry, problem } of walk(root, folder))
    if (problem) problems.push(problem);
    else if (entry.isSymbolicLink()) problems.push({ code: "symbolic-link", file: path, args: {} });
    else if (recordFile.test(entry.name)) if (!entry.isFile()) problems.push({ code: "not-a-file", file: path, args: {} });
    else {
      let answer2 = readWhole(root, path, maxFileBytes);
      "code" in answer2 ? problems.push(answer2) : files.push(answer2);
    }
    else continue;
  return { files, problems };
}
function* walk(root, folder) {
  let listed = entries(root, folder);
  for (let problem of listed.problems) yield { path: problem.file, problem };
  for (let entry of listed.entries) {
    let path = `${folder}/${entry.name}`;
    entry.isDirectory() ? yield* walk(root, path) : yield { path, entry };
  }
}
function entries(root, folder, whenAbsent) {
  try {
    let found2 = readdirSync2(join5(root, folder), { withFileTypes: !0 });
    return found2.some(({ name: name2 }) => name2.includes("�")) ? entriesByBytes(root, folder) : { entries: found2.sort((a, b) => compareText(a.name, b.name)), problems: [] };
  } catch (cause) {
    if (whenAbsent && codeOf(cause) === "ENOENT") return { entries: [], problems: [] };
    throw new RunError("input-unreadable", { path: folder, reason: codeOf(cause) }, { cause });
  }
}
function entriesByBytes(root, folder) {
  let found2 = readdirSync2(join5(root, folder), { withFileTypes: !0, encoding: "buffer" }), named3 = found2.filter(({ name: name2 }) => isUtf82(name2)).map(byText), others = found2.filter(({ name: name2 }) => !isUtf82(name2)).toSorted((a, b) => Buffer.compare(a.name, b.name));
  return {
    entries: named3.sort((a, b) => compareText(a.name, b.name)),
    problems: others.flatMap((entry) => problemOfName(folder, entry))
  };
}
function byText(entry) {
  return {
    name: entry.name.toString("utf8"),
    isDirectory: () => entry.isDirectory(),
    isFile: () => entry.isFile(),
    isSymbolicLink: () => entry.isSymbolicLink()
  };
}
function problemOfName(folder, entry) {
  let file = `${folder}/${shownName(entry.name)}`;
  return entry.isSymbolicLink() ? [{ code: "symbolic-link", file, args: {} }] : entry.isDirectory() || recordFile.test(file) ? [{ code: "name-not-utf8", file, args: {} }] : [];
}
function holdsRecords(root, folder) {
  for (let { entry, problem } of walk(root, folder)) if (problem || recordFile.test(entry.name)) return !0;
  return !1;
}
function readWhole(root, path, limit) {
  try {
    return withFile(join5(root, path), (file, bytes) => bytes === void 0 ? { code: "not-a-file", file: path, args: {} } : bytes > limit ? { code: "file-too-large", file: path, args: { bytes, limit } } : { path, bytes: readAll2(file, bytes) });
  } catch (error) {
    return { code: "unreadable", file: path, args: { reason: codeOf(error) } };
  }
}
function readPlainFile(root, path) {
  let refuse2 = (reason, cause) => new RunError("input-unreadable", { path, reason }, { cause }), absolute = join5(root, path), isLink;
  try {
    isLink = lstatSync5(absolute).isSymbolicLink();
  } catch (cause) {
    if (isMissing(cause)) return;
    throw refuse2(codeOf(cause), cause);
  }
  if (isLink || !isBelowWithoutLinks(root, absolute)) throw refuse2("symbolic link");
  let answer2 = readWhole(root, path, maxPlainFileBytes);
  if ("bytes" in answer2) return answer2;
  throw refuse2(String(answer2.args.reason ?? answer2.code));
}
function readAll2(file, bytes) {
  let content = Buffer.allocUnsafe(bytes + 1), filled = 0;
  for (; filled < content.length; ) {
    let count = readSync4(file, content, filled, content.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  if (filled > bytes) throw new Error("it grows while it is read");
  return content.subarray(0, filled);
}
function look(root, paths, lfs) {
  let seen = new FoldersOnDisk(root, lfs);
  return new Map(paths.map((path) => [path, lookAt(root, path, seen)]));
}
function lookAt(root, path, seen) {
  return documentAt(path, seen, { read: (place2) => lookAtExactly(root, place2, seen), isThere: ({ state }) => state === "present" || state === "empty" });
}
function documentAt(path, seen, { read: read2, isThere }) {
  let exact = read2(path);
  if (isThere(exact) || isAscii(path)) return exact;
  let other3 = seen.resolve(path);
  return other3 === void 0 || other3 === path ? exact : read2(other3);
}
function lookAtExactly(root, path, seen) {
  let absolute = join5(root, ...path.split("/"));
  try {
    return seen.isPlainFolder(absolute) ? withFile(absolute, (file, bytes) => bytes === void 0 ? { state: "unreadable" } : bytes <= 1048576 ? factOf(readAll2(file, bytes), seen.lfs) : { state: "present", sha256: digestOfOpen(file).sha256 }) : { state: "unreadable" };
  } catch (error) {
    return { state: isMissing(error) ? "absent" : "unreadable" };
  }
}
async function text(root, path, lfs) {
  let seen = new FoldersOnDisk(root, lfs), found2 = documentAt(path, seen, {
    read: (place2) => contentOf(root, place2, seen),
    isThere: (content) => !("state" in content)
  });
  return "state" in found2 ? found2 : readText(path, lfs.resolve(found2.bytes));
}
function contentOf(root, path, seen) {
  let absolute = join5(root, ...path.split("/"));
  try {
    return seen.isPlainFolder(absolute) ? withFile(absolute, (file, bytes) => bytes === void 0 ? { state: "unread", reason: "unreadable" } : bytes > maxDocumentBytes ? { state: "unread", reason: "too-large" } : { bytes: readAll2(file, bytes) }) : { state: "unread", reason: "unreadable" };
  } catch (error) {
    return { state: "unread", reason: isMissing(error) ? "absent" : "unreadable" };
  }
}
function factOf(bytes, lfs) {
  let pointer2 = parseLfsPointer(bytes);
  if ((pointer2?.bytes ?? bytes.length) === 0) return { state: "empty" };
  if (pointer2) return pointerFact(pointer2, lfs);
  let other3 = withOtherLineEnds(bytes);
  return { state: "present", sha256: sha256Of(bytes), ...other3 && { other_ends: sha256Of(other3) } };
}
function sha256Of(bytes) {
  return createHash5("sha256").update(bytes).digest("hex");
}
function isGitFolder2(name2) {
  return /^(?:\.git|git~1)$/i.test(name2);
}
function isBelowWithoutLinks(root, absolute) {
  let folder = realpathSync3.native(dirname4(absolute));
  return folder === dirname4(absolute) && `${folder}${sep3}`.startsWith(root.endsWith(sep3) ? root : root + sep3);
}
var FoldersOnDisk = class {
  root;
  lfs;
  plain = /* @__PURE__ */ new Map();
  listed = /* @__PURE__ */ new Map();
  constructor(root, lfs) {
    this.root = root, this.lfs = lfs;
  }
  /** Whether the folder of a file lies below the root, without links on the way. Throws if it does not exist. */
  isPlainFolder(file) {
    if (relative3(this.root, file).split(sep3).some(isGitFolder2)) return !1;
    let folder = dirname4(file), known2 = this.plain.get(folder);
    if (known2 !== void 0) return known2;
    let isPlain2 = isBelowWithoutLinks(this.root, file);
    return this.plain.set(folder, isPlain2), isPlain2;
  }
  /**
   * Resolves each name of a path to the form its folder lists; undefined if one does not exist in any form, or is a
   * link.
   */
  resolve(path) {
    let found2 = [];
    for (let part of path.split("/")) {
      let entry = findInAnyForm(this.entriesOf(found2.join("/")), part);
      if (!entry || entry.isSymbolicLink()) return;
      found2.push(entry.name);
    }
    return found2.join("/");
  }
  entriesOf(folder) {
    let known2 = this.listed.get(folder);
    if (known2) return known2;
    let found2 = byAnyForm(entriesOrNone(this.root, folder));
    return this.listed.set(folder, found2), found2;
  }
};
function entriesOrNone(root, folder) {
  try {
    return entries(root, folder).entries;
  } catch {
    return [];
  }
}

// src/adapters/git/repository.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join8 } from "node:path";

// src/adapters/git/objects.ts
var Tree = class {
  entries;
  exact;
  anyForm;
  constructor(entries2) {
    this.entries = entries2;
  }
  /** Returns the entry of exactly this name. */
  get(name2) {
    return this.exact ??= new Map(this.readable().map((entry) => [entry.name, entry])), this.exact.get(name2);
  }
  /** Returns the entry of this name, else of the name in another normal form. */
  find(name2) {
    return this.anyForm ??= byAnyForm(this.readable()), findInAnyForm(this.anyForm, name2);
  }
  readable() {
    return this.entries.filter(({ isUtf8: isUtf83 }) => isUtf83);
  }
};
function parseTree(bytes, place2) {
  return treeOf(parseEntries(bytes, place2));
}
function treeOf(entries2) {
  let order = (a, b) => compareText(a.name, b.name) || compareText(a.rawName, b.rawName);
  return new Tree(entries2.toSorted(order));
}
function parseEntries(bytes, { path, idBytes }) {
  let entries2 = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    let space2 = bytes.indexOf(32, at), end = bytes.indexOf(0, at);
    if (space2 < 0 || end < space2 || end + 1 + idBytes > bytes.length) throw invalid(path, "");
    let name2 = bytes.subarray(space2 + 1, end), rawName = name2.toString("latin1"), kind = kindOf(bytes.toString("latin1", at, space2)), id = bytes.toString("hex", end + 1, end + 1 + idBytes);
    if (kind === void 0 || !isAllowed(rawName) || entries2.has(rawName)) throw invalid(path, name2.toString("utf8"));
    entries2.set(rawName, { ...decode2(name2, rawName), rawName, kind, id }), at = end + 1 + idBytes;
  }
  return [...entries2.values()];
}
function invalid(path, name2) {
  return new RunError("tree-invalid", { path: path || ".", name: name2 });
}
function kindOf(mode) {
  return /^100[0-7]{3}$/.test(mode) ? "file" : /^0?40000$/.test(mode) ? "folder" : mode === "120000" ? "link" : mode === "160000" ? "submodule" : void 0;
}
function isAllowed(rawName) {
  return !/^(?:|\.|\.\.|\.git)$/i.test(rawName) && !rawName.includes("/");
}
var utf8 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function decode2(name2, rawName) {
  if (!/[\x80-\xff]/.test(rawName)) return { name: rawName, isUtf8: !0 };
  try {
    return { name: utf8.decode(name2), isUtf8: !0 };
  } catch {
    return { name: name2.toString("utf8"), isUtf8: !1 };
  }
}
function parseCommit(id, bytes) {
  let [tree, ...parents] = headerIds(bytes.toString("latin1"));
  if (tree === void 0) throw new RunError("git-failed", { reason: `commit ${id} has no tree` });
  return { id, tree, parents };
}
function headerIds(text3) {
  let ids2 = /^tree ([0-9a-f]{40,64})\n((?:parent [0-9a-f]{40,64}\n)*)/.exec(text3);
  return ids2 ? [ids2[1] ?? "", ...(ids2[2] ?? "").split(`
`).flatMap((line) => line ? [line.slice(7)] : [])] : [];
}

// src/adapters/git/read-ahead.ts
var ReadAhead = class {
  read;
  order = [];
  places = /* @__PURE__ */ new Map();
  waiting = /* @__PURE__ */ new Map();
  last = -1;
  constructor(read2) {
    this.read = read2;
  }
  /** Announces the order in which folders will be read, if all are. */
  expect(order) {
    this.order = order, this.places = new Map(order.map((folder, place2) => [folder, place2])), this.waiting.clear(), this.last = -1;
  }
  take(folder) {
    let wanted = this.waiting.get(folder) ?? this.read(folder);
    return this.waiting.delete(folder), this.askFurther(this.places.get(folder)), wanted;
  }
  askFurther(place2) {
    let isNext = place2 !== void 0 && place2 > 0 && place2 === this.last + 1;
    if (this.last = place2 ?? -1, !isNext) this.waiting.clear();
    else if (this.waiting.size <= 32 / 2)
      for (let next of this.order.slice(place2 + 1, place2 + 1 + 32)) this.ask(next);
  }
  ask(folder) {
    if (this.waiting.has(folder)) return;
    let early = this.read(folder);
    early.catch(() => {
    }), this.waiting.set(folder, early);
  }
};

// src/adapters/git/walk.ts
function foundIn(folder, entry) {
  let name2 = entry.isUtf8 ? entry.name : shownName(Buffer.from(entry.rawName, "latin1"));
  return { path: `${folder}/${name2}`, entry };
}
var maxEntries = 2e5, maxPath = 4096, Budget = class {
  left = maxEntries;
  failure;
  spend(entries2, path) {
    if (this.left -= entries2, !(this.left >= 0 && path.length <= maxPath))
      throw this.failure ??= new RunError("tree-too-large", { path: path.slice(0, 200) }), this.failure;
  }
};
async function walk2(store, tree, path, budget = new Budget()) {
  return budget.spend(tree.entries.length, path), (await Promise.all(
    tree.entries.map((entry) => {
      let found2 = foundIn(path, entry);
      return entry.kind !== "folder" || !entry.isUtf8 ? [found2] : store.tree({ id: entry.id, path: found2.path }).then((below) => walk2(store, below, found2.path, budget));
    })
  )).flat();
}

// src/adapters/git/commit-tree.ts
var recordFile2 = /\.ya?ml$/i;
function openCommit(store, commit, root) {
  let tree = new CommitTree(store, root);
  return {
    commit,
    list: (inventory, only2) => tree.list(inventory, only2),
    read: (folder) => tree.read(folder),
    look: (paths) => tree.look(paths),
    text: (path) => tree.text(path),
    file: (path) => tree.file(path),
    original: (path) => tree.original(path),
    paths: () => pathsAt(store, commit)
  };
}
async function pathsAt(store, id) {
  let commit = await store.commit(id);
  if (!commit) throw new RunError("object-missing", { object: id, path: "." });
  return (await walk2(store, await store.tree({ id: commit.tree, path: "" }), "")).map(({ path, entry }) => path.slice(1) + (entry.kind === "folder" ? "/" : ""));
}
var CommitTree = class {
  store;
  root;
  reads = new ReadAhead((folder) => this.readFolder(folder));
  constructor(store, root) {
    this.store = store, this.root = root;
  }
  async list(inventory, only2) {
    let folders = [], problems = [], { entries: entries2 } = await this.folder(inventory) ?? new Tree([]);
    for (let entry of entries2)
      entry.kind === "folder" && (isVendorFolder(entry.name) || entry.name === guidelinesFolder) ? folders.push(entry.name) : (!only2 || entry.kind !== "folder") && problems.push(...await this.misplaced(foundIn(inventory, entry)));
    return only2 || this.reads.expect(folders.map((folder) => `${inventory}/${folder}`)), { folders, problems };
  }
  /** Returns the problems of an entry next to the inventory's folders. */
  async misplaced({ path: file, entry }) {
    return entry.kind === "link" ? [{ code: "symbolic-link", file, args: {} }] : entry.kind === "submodule" ? [{ code: "not-a-file", file, args: {} }] : entry.isUtf8 ? entry.kind === "file" ? recordFile2.test(file) ? [{ code: "file-outside-folder", file, args: {} }] : [] : (await walk2(this.store, await this.store.tree({ id: entry.id, path: file }), file)).some(({ path, entry: { kind } }) => kind === "folder" || recordFile2.test(path)) ? [{ code: "folder-name", file, args: { folder: entry.name } }] : [] : entry.kind === "folder" || recordFile2.test(file) ? [nameUnreadable(file)] : [];
  }
  read(folder) {
    return this.reads.take(folder);
  }
  async readFolder(folder) {
    let tree = await this.folder(folder);
    if (!tree) throw new RunError("input-unreadable", { path: folder, reason: "ENOENT" });
    return readRecords(this.store, tree, folder);
  }
  async look(paths) {
    return new Map(
      await Promise.all([...new Set(paths)].map(async (path) => [path, await this.lookAt(path)]))
    );
  }
  async lookAt(path) {
    return this.fact(path, await this.documentAt(path));
  }
  /** Finds a document, in any Unicode form of its name. */
  async documentAt(path) {
    let exact = await this.find(path, (tree, name2) => tree.get(name2));
    if (isFile(exact) || isAscii(path)) return exact;
    let other3 = await this.find(path, (tree, name2) => tree.find(name2));
    return typeof other3 == "object" && other3.kind !== "link" ? other3 : exact;
  }
  async text(path) {
    return this.textAt(path, await this.documentAt(path));
  }
  /** Reads the text of a document that was found. */
  async textAt(path, place2) {
    if (place2 === "absent") return { state: "unread", reason: "absent" };
    if (!isFile(place2)) return { state: "unread", reason: "unreadable" };
    let { bytes } = await this.store.file({ id: place2.id, path }, maxDocumentBytes);
    return bytes ? readText(path, this.store.lfs.resolve(bytes)) : { state: "unread", reason: "too-large" };
  }
  async fact(path, place2) {
    return place2 === "absent" ? { state: "absent" } : isFile(place2) ? this.store.document({ id: place2.id, path }) : { state: "unreadable" };
  }
  async original(path) {
    let place2 = await this.documentAt(path);
    if (place2 === "absent") return { state: "absent" };
    if (!isFile(place2)) return { state: "unreadable" };
    let { bytes } = await this.store.file({ id: place2.id, path }, maxPlainFileBytes);
    if (!bytes) return { state: "too-large" };
    if (bytes.length === 0) return { state: "empty" };
    let content = this.store.lfs.resolve(bytes);
    return parseLfsPointer(content) ? { state: "not-fetched" } : { state: "present", blob: place2.id, bytes: content };
  }
  async file(path) {
    let refuse2 = (reason) => new RunError("input-unreadable", { path, reason }), place2 = await this.find(path, (tree, name2) => tree.get(name2));
    if (place2 === "absent") return;
    if (place2 === "not-followed" || place2.kind === "link") throw refuse2("symbolic link");
    if (place2.kind !== "file") throw refuse2("not-a-file");
    let answer2 = await contentOf2(this.store, { path, entry: place2 }, maxPlainFileBytes);
    if ("bytes" in answer2) return answer2;
    throw refuse2(answer2.code);
  }
  /** Returns the tree of a folder; undefined if it does not exist. */
  async folder(path) {
    let place2 = await this.find(path, (tree, name2) => tree.get(name2));
    if (place2 === "absent") return;
    let refuse2 = (reason) => new RunError("input-unreadable", { path, reason });
    if (place2 === "not-followed" || place2.kind === "link") throw refuse2("symbolic link");
    if (place2.kind !== "folder") throw refuse2("ENOTDIR");
    return this.store.tree({ id: place2.id, path });
  }
  /** Walks from folder to folder, looking up each name in its tree: a path is never passed to Git. */
  async find(path, pick2) {
    let names = path.split("/").filter((name2) => name2 !== "" && name2 !== ".");
    if (this.root === void 0) return "absent";
    let place2 = { name: "", rawName: "", isUtf8: !0, kind: "folder", id: this.root };
    for (let [at, name2] of names.entries()) {
      if (place2.kind === "file") return "absent";
      if (place2.kind !== "folder") return "not-followed";
      let tree = await this.store.tree({ id: place2.id, path: names.slice(0, at).join("/") }), entry = pick2(tree, name2);
      if (!entry) return "absent";
      place2 = entry;
    }
    return place2;
  }
};
async function readRecords(store, tree, folder) {
  let found2 = await walk2(store, tree, folder), answers = await Promise.all(found2.flatMap((one) => recordOf(store, one) ?? []));
  return {
    files: answers.filter((answer2) => "bytes" in answer2),
    problems: answers.filter((answer2) => "code" in answer2)
  };
}
function recordOf(store, found2) {
  let { path, entry } = found2;
  if (entry.kind === "link") return { code: "symbolic-link", file: path, args: {} };
  if (entry.kind === "submodule") return { code: "not-a-file", file: path, args: {} };
  if (!(entry.kind === "file" && !recordFile2.test(path)))
    return entry.isUtf8 ? contentOf2(store, found2, maxFileBytes) : nameUnreadable(path);
}
async function contentOf2(store, { path, entry: { id } }, limit) {
  let { header, bytes } = await store.file({ id, path }, limit);
  return bytes ? { path, bytes, id } : { code: "file-too-large", file: path, args: { bytes: header.size, limit } };
}
function isFile(place2) {
  return typeof place2 == "object" && place2.kind === "file";
}
function nameUnreadable(file) {
  return { code: "name-not-utf8", file, args: {} };
}

// src/adapters/git/changes.ts
function toChanges(folders, elsewhere) {
  let vendors = folders.filter(({ folder }) => folder !== guidelinesFolder), those = (where) => vendors.flatMap(({ folder, isIn }) => isIn === where ? [folder] : []).sort(compareText);
  return {
    changed: those("both"),
    added: those("head"),
    removed: those("base"),
    guidelines: vendors.length < folders.length,
    documents: elsewhere && [...new Set(elsewhere.documents)].sort(compareText),
    outside: elsewhere && [...elsewhere.outside].sort(compareText)
  };
}

// src/adapters/git/compare-commits.ts
async function compareCommits(store, roots, inventory) {
  let comparison = new Comparison(store, inventory);
  return roots.base !== roots.head && await comparison.compare("", roots), toChanges(comparison.folders, comparison);
}
var recordFile3 = /\.ya?ml$/i, Comparison = class {
  folders = [];
  outside = [];
  documents = /* @__PURE__ */ new Set();
  store;
  inventory;
  budget = new Budget();
  constructor(store, inventory) {
    this.store = store, this.inventory = inventory;
  }
  /** `vendor` is the vendor folder that contains the path; undefined outside of them. */
  async compare(path, { base, head }, vendor2) {
    let [before2, after] = await Promise.all([this.tree(base, path), this.tree(head, path)]);
    this.budget.spend(before2.entries.length + after.entries.length, path);
    let earlier = new Map(before2.entries.map((entry) => [entry.rawName, entry])), pairs = after.entries.map((entry) => [earlier.get(entry.rawName), entry]), later = new Set(after.entries.map(({ rawName }) => rawName)), gone = before2.entries.flatMap((entry) => later.has(entry.rawName) ? [] : [[entry, void 0]]), differing = [...pairs, ...gone].filter(([a, b]) => a?.id !== b?.id || a?.kind !== b?.kind);
    await Promise.all(differing.flatMap(([a, b]) => this.compareEntries({ path, vendor: vendor2 }, a, b) ?? []));
  }
  compareEntries(folder, before2, after) {
    let name2 = (after ?? before2)?.name ?? "", path = folder.path === "" ? name2 : `${folder.path}/${name2}`;
    [before2, after].some((entry) => entry && entry.kind !== "folder") && this.note(path, folder.vendor);
    let pair = { base: folderId(before2), head: folderId(after) };
    if (pair.base === void 0 && pair.head === void 0) return;
    if (folder.path !== this.inventory) return this.compare(path, pair, folder.vendor);
    let isVendor = isVendorFolder(name2);
    return (isVendor || name2 === guidelinesFolder) && this.folders.push({ folder: name2, isIn: whereIs(pair) }), name2 === guidelinesFolder ? void 0 : this.compare(path, pair, isVendor ? name2 : void 0);
  }
  /** Records a difference that is not in a record. */
  note(path, vendor2) {
    vendor2 === void 0 ? this.outside.push(path) : recordFile3.test(path) || this.documents.add(vendor2);
  }
  async tree(id, path) {
    return id === void 0 ? new Tree([]) : this.store.tree({ id, path });
  }
};
function folderId(entry) {
  return entry?.kind === "folder" ? entry.id : void 0;
}
function whereIs({ base, head }) {
  return base === void 0 ? "head" : head === void 0 ? "base" : "both";
}

// src/adapters/git/compare-disk.ts
import { readdirSync as readdirSync3, readlinkSync } from "node:fs";
import { join as join6 } from "node:path";

// src/adapters/git/blob-id.ts
import { createHash as createHash6 } from "node:crypto";
import { closeSync as closeSync3, constants as constants2, fstatSync as fstatSync2, openSync as openSync3, readSync as readSync5 } from "node:fs";
function formatOf(id) {
  return id.length === 64 ? "sha256" : "sha1";
}
function blobIdOf(content, format) {
  return createHash6(format).update(`blob ${content.length}\0`).update(content).digest("hex");
}
var whatWasSeen2 = constants2.O_RDONLY | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0), chunk2 = Buffer.allocUnsafe(256 * 1024);
function fileBlobId(path, format) {
  let file = openSync3(path, whatWasSeen2);
  try {
    let found2 = fstatSync2(file);
    return found2.isFile() ? hashOf(file, found2.size, format) : void 0;
  } finally {
    closeSync3(file);
  }
}
function hashOf(file, size, format) {
  let hash = createHash6(format).update(`blob ${size}\0`);
  for (let left = size; ; ) {
    let count = readSync5(file, chunk2, 0, chunk2.length, null);
    if (count === 0) return left === 0 ? hash.digest("hex") : void 0;
    left -= count, hash.update(chunk2.subarray(0, count));
  }
}

// src/adapters/git/compare-disk.ts
var atOnce = 64;
async function compareDisk(sides, inventory) {
  let { folders } = await sides.disk.list(inventory), present2 = new Set(folders), committed = new Map(sides.base.entries.filter(isInventoryFolder).map((entry) => [entry.name, entry])), changes = [];
  for (let folder of committed.keys()) present2.has(folder) || changes.push({ folder, isIn: "base" });
  for (let folder of folders) committed.has(folder) || changes.push({ folder, isIn: "head" });
  let both = [...committed].filter(([folder]) => present2.has(folder));
  for (let at = 0; at < both.length; at += atOnce) {
    let compared2 = both.slice(at, at + atOnce).map(async ([folder, { id }]) => {
      let path = `${inventory}/${folder}`, tree = await sides.store.tree({ id, path });
      return await differs(sides.store, tree, { path, onDisk: Buffer.from(join6(sides.root, path)) }) ? [{ folder, isIn: "both" }] : [];
    });
    changes.push(...(await Promise.all(compared2)).flat());
  }
  return toChanges(changes, null);
}
function isInventoryFolder({ kind, name: name2 }) {
  return kind === "folder" && (isVendorFolder(name2) || name2 === guidelinesFolder);
}
async function differs(store, tree, folder) {
  let found2 = entriesOf(folder.onDisk);
  if (!found2) return !0;
  let committed = new Map(tree.entries.map((entry) => [entry.rawName, entry]));
  for (let dirent of found2) {
    let onDisk = Buffer.concat([folder.onDisk, Buffer.from("/"), dirent.name]), entry = committed.get(dirent.name.toString("latin1"));
    if (committed.delete(dirent.name.toString("latin1")), dirent.isDirectory() && entry?.kind === "folder") {
      let path = `${folder.path}/${entry.name}`;
      if (await differs(store, await store.tree({ id: entry.id, path }), { path, onDisk })) return !0;
    } else if (dirent.isDirectory() ? entry || holdsFiles(onDisk) : !entry || !isSame(dirent, onDisk, entry))
      return !0;
  }
  return committed.size > 0;
}
function isSame(dirent, onDisk, { kind, id }) {
  try {
    return kind === "link" && dirent.isSymbolicLink() ? blobIdOf(readlinkSync(onDisk, "buffer"), formatOf(id)) === id : kind === "file" && dirent.isFile() && fileBlobId(onDisk, formatOf(id)) === id;
  } catch {
    return !1;
  }
}
function holdsFiles(folder) {
  let found2 = entriesOf(folder);
  return found2 ? found2.some(
    (dirent) => !dirent.isDirectory() || holdsFiles(Buffer.concat([folder, Buffer.from("/"), dirent.name]))
  ) : !0;
}
function entriesOf(folder) {
  try {
    return readdirSync3(folder, { encoding: "buffer", withFileTypes: !0 });
  } catch {
    return;
  }
}

// src/adapters/git/object-reader.ts
import { createHash as createHash7 } from "node:crypto";
import { Socket } from "node:net";

// src/adapters/git/answers.ts
var found = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d{1,15})$/;
var nothing = Buffer.alloc(0), AnswerParser = class {
  listener;
  /** Start of a line whose end has not arrived. */
  line = nothing;
  /** Bytes of content still to come; undefined between objects. */
  remaining;
  constructor(listener) {
    this.listener = listener;
  }
  push(chunk3) {
    let at = 0;
    for (; at < chunk3.length; )
      this.remaining === void 0 ? at = this.takeLine(chunk3, at) : this.remaining > 0 ? at = this.takePiece(chunk3, at, this.remaining) : at = this.takeEnd(chunk3, at);
  }
  takeLine(chunk3, at) {
    let end = chunk3.indexOf(10, at), part = chunk3.subarray(at, end < 0 ? chunk3.length : end), line = this.line.length === 0 ? part : Buffer.concat([this.line, part]);
    if (line.length > 8192) throw new Error("a line of git cat-file is too long");
    return end < 0 ? (this.line = Buffer.from(line), chunk3.length) : (this.line = nothing, this.answer(line.toString("latin1")), end + 1);
  }
  answer(line) {
    let [, id, type, size] = found.exec(line) ?? [];
    if (id !== void 0)
      this.remaining = Number(size), this.listener.header({ id, type, size: this.remaining });
    else if (line.endsWith(" missing") || line.endsWith(" submodule")) this.listener.nothing("missing");
    else if (line.endsWith(" ambiguous")) this.listener.nothing("ambiguous");
    else throw new Error("a line of git cat-file makes no sense");
  }
  takePiece(chunk3, at, remaining) {
    let end = Math.min(at + remaining, chunk3.length);
    return this.remaining = remaining - (end - at), this.listener.piece(chunk3.subarray(at, end)), end;
  }
  takeEnd(chunk3, at) {
    if (chunk3[at] !== 10) throw new Error("an object of git cat-file is longer than it said");
    return this.remaining = void 0, this.listener.end(), at + 1;
  }
};

// src/adapters/git/object-reader.ts
var defaultPatience = 12e4, buffered = {
  option: ["--batch-command", "--buffer"],
  question: (name2) => `contents ${name2}
`,
  flush: `flush
`
}, unbuffered = { option: ["--batch"], question: (name2) => `${name2}
`, flush: "" }, ObjectReader = class {
  git;
  place;
  protocol;
  questions = new Queue();
  patience;
  timer;
  received = 0;
  unsent = "";
  failure;
  constructor(place2, protocol, patience = defaultPatience) {
    this.place = place2, this.protocol = protocol, this.patience = patience, this.git = startGit(["cat-file", ...protocol.option], place2), this.hold(!1), this.listen();
  }
  /**
   * Requests an object by its id or another name, which must not contain a line break. Undefined if it does not exist.
   * Throws `RunError` if the name is ambiguous or Git ends.
   */
  request(name2, receive) {
    return new Promise((done, fail) => {
      if (this.failure) throw this.failure;
      this.questions.isEmpty() && this.hold(!0), this.questions.add(questionOf(name2, receive, { done, fail })), this.send(name2);
    });
  }
  /** Ends the process. Pending and later requests fail. */
  close() {
    this.failAll(new Error("the repository was closed")), this.git.stdin.destroy(), this.git.stdout.destroy(), this.git.stderr.destroy(), this.git.kill();
  }
  listen() {
    let complaints = complaintsOf(this.git), parser = new AnswerParser({
      header: (header) => this.questions.first()?.header(header),
      piece: (piece) => this.questions.first()?.piece(piece),
      end: () => this.next()?.end(),
      nothing: (why) => this.next()?.nothing(why)
    });
    this.git.stdout.on("data", (chunk3) => {
      if (!this.failure) {
        this.received += chunk3.length, this.timer?.refresh();
        try {
          parser.push(chunk3);
        } catch (cause) {
          this.giveUp(String(cause), cause);
        }
      }
    }), this.git.stdin.on("error", () => {
    }), this.git.on("error", (cause) => this.failAll(notStarted(cause))), this.git.on("close", () => this.failAll(failureOf(complaints(), this.place.cwd)));
  }
  next() {
    let question = this.questions.take();
    return this.questions.isEmpty() && this.hold(!1), question;
  }
  /** Sends questions of one moment together. */
  send(name2) {
    this.unsent === "" && queueMicrotask(() => {
      let text3 = this.unsent;
      this.unsent = "", this.failure || this.git.stdin.write(text3 + this.protocol.flush);
    }), this.unsent += this.protocol.question(name2);
  }
  /** A busy program reaches its timers before Git's answers: read those first. */
  watch = () => {
    let { received } = this;
    setImmediate(() => {
      this.timer && received === this.received && this.giveUp("it does not answer");
    });
  };
  giveUp(reason, cause) {
    this.failAll(new RunError("git-failed", { reason }, { cause })), this.git.kill();
  }
  failAll(cause) {
    this.failure ??= cause;
    for (let question = this.next(); question; question = this.next()) question.fail(this.failure);
  }
  /** Sets whether the process keeps this program alive. */
  hold(isAwaited) {
    let { git } = this;
    clearTimeout(this.timer), this.timer = isAwaited ? setTimeout(this.watch, this.patience) : void 0;
    for (let part of [git, git.stdin, git.stdout, git.stderr])
      part !== git && !(part instanceof Socket) || (isAwaited ? part.ref() : part.unref());
  }
};
function questionOf(name2, receive, promise) {
  let object;
  return {
    header: (header) => {
      let hash = createHash7(formatOf(header.id)).update(`${header.type} ${header.size}\0`);
      object = { id: header.id, hash, receiver: receive(header) };
    },
    piece: (piece) => {
      object?.hash.update(piece), object?.receiver.take(piece);
    },
    end: () => {
      object?.hash.digest("hex") === object?.id ? promise.done(object?.receiver.end()) : promise.fail(new RunError("git-failed", { reason: `object ${object?.id} is damaged` }));
    },
    nothing: (why) => {
      why === "missing" ? promise.done(void 0) : promise.fail(new RunError("ref-ambiguous", { ref: name2 }));
    },
    fail: promise.fail
  };
}
var Queue = class {
  waiting = [];
  at = 0;
  add(item) {
    this.waiting.push(item);
  }
  first() {
    return this.waiting[this.at];
  }
  take() {
    let item = this.waiting[this.at];
    if (item !== void 0)
      return this.waiting[this.at++] = void 0, this.at === this.waiting.length && (this.waiting = [], this.at = 0), item;
  }
  isEmpty() {
    return this.at === this.waiting.length;
  }
};

// src/adapters/git/receivers.ts
import { createHash as createHash8 } from "node:crypto";
function keepUpTo(limit) {
  return (header) => {
    if (header.size > limit) return { take: () => {
    }, end: () => ({ header, bytes: void 0 }) };
    let bytes = Buffer.allocUnsafe(header.size), filled = 0;
    return {
      take: (piece) => {
        filled += piece.copy(bytes, filled);
      },
      end: () => ({ header, bytes })
    };
  };
}
function digestDocument(header, objects) {
  let hash = createHash8("sha256"), pieces = [], isKept = header.size <= 1048576;
  return {
    take: (piece) => {
      hash.update(piece), isKept && pieces.push(Buffer.from(piece));
    },
    end: () => {
      let bytes = Buffer.concat(pieces), pointer2 = parseLfsPointer(bytes);
      if (header.type !== "blob") return { state: "unreadable" };
      if (header.size === 0 || pointer2?.bytes === 0) return { state: "empty" };
      if (pointer2) return pointerFact(pointer2, objects);
      let other3 = withOtherLineEnds(bytes), otherEnds = other3 && createHash8("sha256").update(other3).digest("hex");
      return { state: "present", sha256: hash.digest("hex"), ...otherEnds && { other_ends: otherEnds } };
    }
  };
}

// src/adapters/git/object-store.ts
var maxCommitBytes = 16 * 1024 * 1024, maxTreeBytes = 64 * 1024 * 1024, maxRemembered2 = 2e5, ObjectStore = class {
  reader;
  /** Objects that Git LFS has fetched. */
  lfs;
  trees = /* @__PURE__ */ new Map();
  sizes = /* @__PURE__ */ new Map();
  remembered = 0;
  constructor(reader3, lfs) {
    this.reader = reader3, this.lfs = lfs;
  }
  async commit(name2) {
    let content = await this.reader.request(name2, keepUpTo(maxCommitBytes));
    if (content)
      return parseCommit(content.header.id, expected("commit", content, { id: content.header.id, path: "." }));
  }
  /** Returns the raw bytes of a commit object. */
  async commitBytes(named3) {
    let content = present(await this.reader.request(named3.id, keepUpTo(maxCommitBytes)), named3);
    return expected("commit", content, named3);
  }
  /** Returns the raw bytes of a tree object. */
  async treeBytes(named3) {
    return expected("tree", present(await this.reader.request(named3.id, keepUpTo(maxTreeBytes)), named3), named3);
  }
  /** Returns the id and type of the object that a name stands for. */
  async header(name2) {
    return (await this.reader.request(name2, keepUpTo(0)))?.header;
  }
  /** Returns a tree, mostly from the cache when requested again. */
  tree(named3) {
    let known2 = this.trees.get(named3.id);
    if (known2) return known2;
    let tree = this.readTree(named3);
    return this.trees.set(named3.id, tree), tree.then(
      ({ entries: entries2 }) => this.remember(named3.id, entries2.length + 1),
      () => this.trees.delete(named3.id)
    ), tree;
  }
  async readTree(named3) {
    return parseTree(await this.treeBytes(named3), { path: named3.path, idBytes: named3.id.length / 2 });
  }
  /** Caches a tree; the oldest ones are dropped when there are too many. */
  remember(id, size) {
    this.sizes.set(id, size), this.remembered += size;
    for (let [oldest, oldSize] of this.sizes) {
      if (this.remembered <= maxRemembered2 || oldest === id) return;
      this.sizes.delete(oldest), this.trees.delete(oldest), this.remembered -= oldSize;
    }
  }
  /** Returns a file's content, without the bytes if there are more than `limit`. */
  async file(named3, limit) {
    let content = present(await this.reader.request(named3.id, keepUpTo(limit)), named3);
    if (content.header.type !== "blob") throw wrongType(named3);
    return content;
  }
  /** Returns the fact about a document. */
  async document(named3) {
    return present(await this.reader.request(named3.id, (header) => digestDocument(header, this.lfs)), named3);
  }
};
function present(found2, { id, path }) {
  if (found2 === void 0) throw new RunError("object-missing", { object: id, path });
  return found2;
}
function expected(type, { header, bytes }, named3) {
  if (header.type !== type) throw wrongType(named3);
  if (bytes === void 0) throw new RunError("tree-too-large", { path: named3.path || "." });
  return bytes;
}
function wrongType({ path, id }) {
  return new RunError("tree-invalid", { path: path || ".", name: id });
}

// src/adapters/git/past.ts
import { createHash as createHash9 } from "node:crypto";

// src/adapters/git/commit-object.ts
var maxName = 200, maxMessage = 16384;
function parsePastCommit(id, bytes) {
  let end = bytes.indexOf(`

`), head = bytes.subarray(0, end < 0 ? bytes.length : end), headers = headersOf(head.toString("latin1")), decode3 = decoderFor(headers.get("encoding")), text3 = (value) => decode3(Buffer.from(value ?? "", "latin1"));
  return {
    id,
    parents: parseCommit(id, bytes).parents,
    author: personOf(text3(headers.get("author"))),
    committer: personOf(text3(headers.get("committer"))),
    message: end < 0 ? "" : decode3(bytes.subarray(end + 2, end + 2 + 4 * maxMessage)).slice(0, maxMessage),
    signedAs: formatOf2(headers.get("gpgsig") ?? headers.get("gpgsig-sha256"))
  };
}
function headersOf(head) {
  let headers = /* @__PURE__ */ new Map();
  for (let line of head.split(/\n(?! )/)) {
    let space2 = line.indexOf(" "), name2 = space2 < 0 ? line : line.slice(0, space2);
    headers.has(name2) || headers.set(name2, space2 < 0 ? "" : line.slice(space2 + 1));
  }
  return headers;
}
function decoderFor(encoding) {
  try {
    let decoder = new TextDecoder(encoding ?? "utf-8");
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => new TextDecoder().decode(bytes);
  }
}
function personOf(line) {
  let [, name2 = "", email = "", seconds = "0"] = /^([^<]*)<([^>]*)>\s*(-?\d{1,15})?/.exec(line) ?? ["", line];
  return { name: name2.trim().slice(0, maxName), email: email.trim().slice(0, maxName), seconds: Number(seconds) };
}
function formatOf2(signature) {
  if (signature === void 0) return null;
  let [, kind] = /^-----BEGIN (SSH SIGNATURE|PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE)-----/.exec(signature) ?? [];
  return kind === void 0 ? "unknown" : kind === "SSH SIGNATURE" ? "ssh" : kind === "SIGNED MESSAGE" ? "x509" : "openpgp";
}

// src/adapters/git/revision.ts
var name = /(?!-)(?!.*(?:\.\.|@\{.*@\{))[^\p{C}\p{Z}~^:?*[\\{}]+/u, place = /(?:@\{(?:u|upstream|push|-?\d{1,6})\})?/, steps = /(?:~\d{0,9}|\^\d{0,9}|\^\{(?:commit|tag)?\})*/, revision = new RegExp(`^${name.source}${place.source}${steps.source}$`, "u"), upstream = /^@\{(?:u|upstream|push|-?\d{1,6})\}$/;
function isRevision(text3) {
  return text3.length > 1024 ? !1 : revision.test(text3) || upstream.test(text3);
}
function partsOf(text3) {
  let [, found2 = "", place2 = "", rest = ""] = /^(.*?)(@\{[^}]*\})?([~^].*)?$/su.exec(text3) ?? [];
  return { name: found2, place: place2, steps: rest };
}
function isFullId(text3) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text3);
}
function fetchCommand(revision2, isShallow) {
  let refspec = refspecOf(revision2);
  return refspec === void 0 ? isShallow ? "git fetch --unshallow origin" : "git fetch origin" : `git fetch ${isShallow ? "--depth=1 " : ""}origin ${refspec}`;
}
function refspecOf(revision2) {
  if (!/^[\w.][\w./-]*$/.test(revision2) || /^(?:HEAD|FETCH_HEAD)$/.test(revision2)) return;
  if (isFullId(revision2)) return revision2;
  if (/^[0-9a-f]{4,}$/.test(revision2)) return;
  let branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(revision2)?.[1];
  return branch === void 0 ? `${revision2}:${revision2}` : `${branch}:refs/remotes/origin/${branch}`;
}

// src/adapters/git/signatures.ts
import { realpathSync as realpathSync4 } from "node:fs";
import { devNull } from "node:os";
import { isAbsolute as isAbsolute4, resolve as resolve3 } from "node:path";
var maxName2 = 200, atOnce2 = 500;
async function signaturesOf(commits, { place: place2, signers }) {
  if (signers === void 0 && commits.every(({ signedAs }) => signedAs === null))
    return new Map(commits.map(({ id }) => [id, { state: "unsigned" }]));
  let trust = await trustOf(place2, signers), states = /* @__PURE__ */ new Map(), asked = [];
  for (let commit of commits)
    commit.signedAs === null ? states.set(commit.id, { state: "unsigned" }) : commit.signedAs === "unknown" ? states.set(commit.id, unverified("not-checked")) : asked.push(commit);
  for (let at = 0; at < asked.length; at += atOnce2) {
    let some = asked.slice(at, at + atOnce2).map(({ id }) => id);
    for (let [id, state] of await ask2(some, place2, trust)) states.set(id, state);
    trust.signers === void 0 && withoutSigners(asked, states);
    for (let id of some) states.has(id) || states.set(id, unverified("not-checked"));
  }
  return states;
}
function withoutSigners(asked, states) {
  for (let { id, signedAs } of asked) {
    let known2 = states.get(id);
    signedAs !== "ssh" || known2?.state !== "signed-not-verifiable" || known2.reason === "untrusted-key" && states.set(id, unverified("no-signers"));
  }
}
async function trustOf(place2, option) {
  let [inside, own] = [insideOf(place2), await usersOwn(place2)], signers = (option === void 0 ? void 0 : refusing(option, inside)) ?? outside(own.get("gpg.ssh.allowedsignersfile"), inside), revoked = outside(own.get("gpg.ssh.revocationfile"), inside), level = own.get("gpg.mintrustlevel"), settings = {
    "gpg.format": "openpgp",
    "gpg.program": "gpg",
    "gpg.openpgp.program": "gpg",
    "gpg.x509.program": "gpgsm",
    "gpg.ssh.program": "ssh-keygen",
    // Without a file Git checks nothing, and a signed commit looks unsigned.
    "gpg.ssh.allowedSignersFile": signers ?? devNull,
    "gpg.ssh.revocationFile": revoked ?? "",
    "gpg.minTrustLevel": level || "undefined",
    "log.showSignature": "false",
    "log.mailmap": "false"
  }, keys = outside(process.env.GNUPGHOME, inside);
  return { signers, env: keys === void 0 ? {} : { GNUPGHOME: keys }, options: Object.entries(settings).flatMap(([name2, value]) => ["-c", `${name2}=${value}`]) };
}
async function usersOwn(place2) {
  let entries2 = (await Promise.all(
    ["--system", "--global"].map(
      (scope) => runGit(["config", scope, "--includes", "-z", "--type=path", "--get-regexp", "^gpg\\."], place2)
    )
  )).flatMap(({ status, stdout }) => status === 0 ? stdout.split("\0") : []);
  return new Map(
    entries2.map((entry) => {
      let end = entry.indexOf(`
`);
      return end < 0 ? [entry, ""] : [entry.slice(0, end), entry.slice(end + 1)];
    })
  );
}
function insideOf({ top, gitDir }) {
  return [gitDir, ...top === void 0 ? [] : [top]].map(real);
}
function real(path) {
  try {
    return realpathSync4.native(path);
  } catch {
    return path;
  }
}
function isBelowAny(path, folders) {
  return folders.some((folder) => isBelow(path, folder));
}
function outside(path, inside) {
  if (!(path === void 0 || !isAbsolute4(path) || isBelowAny(real(path), inside)))
    return path;
}
function refusing(option, inside) {
  let path = resolve3(option);
  try {
    let found2 = realpathSync4.native(path);
    if (!isBelowAny(found2, inside) && !isBelowAny(path, inside)) return found2;
  } catch (cause) {
    throw unreadable(option, cause);
  }
  throw new RunError("signers-inside", { file: option });
}
var reasons = {
  B: "bad",
  U: "untrusted-key",
  X: "expired-signature",
  Y: "expired-key",
  R: "revoked-key",
  E: "no-key"
};
async function ask2(ids2, place2, { options, env }) {
  let format = ["%H", "%G?", "%GS", "%GK", ""].join("%x00"), { status, stdout, complaints } = await runGit(
    [
      ...options,
      "log",
      "--no-walk=unsorted",
      "--encoding=UTF-8",
      `--format=tformat:${format}`,
      "--end-of-options",
      ...ids2
    ],
    place2,
    env
  );
  if (status !== 0) throw failureOf(complaints, place2.cwd);
  let fields = stdout.split("\0"), states = [];
  for (let at = 0; at + 4 < fields.length; at += 4) {
    let [id = "", letter2 = "", signer = "", key2 = ""] = fields.slice(at, at + 4);
    states.push([id.trim(), stateOf(letter2, signer, key2)]);
  }
  return states;
}
function stateOf(letter2, signer, key2) {
  return letter2 === "G" ? { state: "verified", signer: signer.slice(0, maxName2), key: key2.slice(0, maxName2) } : unverified(Object.hasOwn(reasons, letter2) ? reasons[letter2] ?? "not-checked" : "not-checked");
}
function unverified(reason) {
  return { state: "signed-not-verifiable", reason };
}

// src/adapters/git/tree-series.ts
var TreeSeries = class {
  bytes = Buffer.alloc(0);
  entries = [];
  /** Returns the entries of the next tree, in the order of the object. Throws `RunError` `tree-invalid`. */
  next(bytes, place2) {
    let entries2 = this.read(bytes, place2);
    return this.bytes = bytes, this.entries = entries2, entries2;
  }
  read(bytes, place2) {
    let { bytes: old, entries: entries2 } = this, { idBytes } = place2, all = [], at = 0;
    for (let known2 of entries2) {
      let end = endOf(old, at, idBytes), isAlike = alike(old, bytes, at, end);
      if (!isAlike && !alike(old, bytes, at, end - idBytes)) break;
      all.push(isAlike ? known2 : only(parseEntries(bytes.subarray(at, end), place2), place2)), at = end;
    }
    let rest = this.readRest({ bytes, at, count: all.length }, place2);
    return rest.length === 0 ? all : distinct([...all, ...rest], place2);
  }
  /** Reads on after a name was added or removed; the part that both share at the end is not parsed again. */
  readRest({ bytes, at, count }, place2) {
    let { bytes: old, entries: entries2 } = this, { idBytes } = place2, tail = sharedEnd(old, bytes, at), [inOld, inNew, after] = [at, at, count];
    for (; old.length - inOld !== bytes.length - inNew || old.length - inOld > tail; )
      if (old.length - inOld >= bytes.length - inNew ? (inOld = endOf(old, inOld, idBytes), after += 1) : inNew = endOf(bytes, inNew, idBytes), inOld > old.length || inNew > bytes.length) return parseEntries(bytes.subarray(at), place2);
    return [...parseEntries(bytes.subarray(at, inNew), place2), ...entries2.slice(after)];
  }
};
function distinct(entries2, place2) {
  if (new Set(entries2.map(({ rawName }) => rawName)).size < entries2.length) throw invalid(place2.path, "");
  return entries2;
}
function only([entry], place2) {
  if (!entry) throw invalid(place2.path, "");
  return entry;
}
function alike(a, b, start, end) {
  return end <= a.length && end <= b.length && a.compare(b, start, end, start, end) === 0;
}
function endOf(bytes, at, idBytes) {
  if (at >= bytes.length) return Number.POSITIVE_INFINITY;
  let end = bytes.indexOf(0, at);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1 + idBytes;
}
function sharedEnd(a, b, from) {
  let most = Math.min(a.length, b.length) - from, count = 0;
  for (; count < most && a[a.length - 1 - count] === b[b.length - 1 - count]; ) count += 1;
  return count;
}

// src/adapters/git/past.ts
var gateNames = ["clausegate.yaml", "clausegate.yml", "waivers.yaml", ".clausegate"], aheadAtOnce = 256, maxDocuments = 4096;
function openPast(reader3) {
  let past = new GitPast(reader3);
  return {
    commit: (id) => past.commit(id),
    line: (head) => past.line(head),
    tree: async (commit) => openCommit(reader3.store, commit, await past.rootOf(commit)),
    gateKey: (commit) => past.gateKey(commit),
    foresee: (commits, inventory) => past.foresee(commits, inventory),
    listing: (commit, inventory) => past.listing(commit, inventory),
    read: async (folder) => readRecords(reader3.store, await reader3.store.tree(folder), folder.path),
    around: (commit, folder) => past.around(commit, folder),
    placesKey: (commit, paths) => past.placesKey(commit, paths),
    signatures: (commits) => signaturesOf(commits, { place: reader3.place, signers: reader3.signers })
  };
}
var GitPast = class {
  reader;
  store;
  roots = /* @__PURE__ */ new Map();
  foreseen = /* @__PURE__ */ new Map();
  last;
  facts = new Remembered(maxDocuments);
  texts = new Remembered(maxDocuments / 16);
  constructor(reader3) {
    this.reader = reader3, this.store = reader3.store;
  }
  async commit(id) {
    return parsePastCommit(id, await this.store.commitBytes({ id, path: "." }));
  }
  /** Git lists the commits to read, all at once; the parent order comes from the commits themselves. */
  async line(head) {
    await this.reader.refuseShallow();
    let commits = [], ahead = /* @__PURE__ */ new Map(), hints = await this.hints(head);
    for (let id = head, at = 0; id !== void 0; at += 1) {
      if (at % aheadAtOnce === 0)
        for (let hint2 of hints.slice(at, at + aheadAtOnce)) ahead.set(hint2, this.early({ id: hint2, path: "." }));
      let bytes = await (ahead.get(id) ?? this.store.commitBytes({ id, path: "." }));
      ahead.delete(id);
      let commit = parsePastCommit(id, bytes);
      commits.push(commit), [id] = commit.parents;
    }
    return commits.reverse();
  }
  /** Reads ahead; an error is thrown when its turn comes. */
  early(named3) {
    let bytes = this.store.commitBytes(named3);
    return bytes.catch(() => {
    }), bytes;
  }
  async hints(head) {
    let { stdout } = await runGit(["rev-list", "--first-parent", "--end-of-options", head], this.reader.place);
    return stdout.split(`
`).filter(isFullId);
  }
  rootOf(commit) {
    let known2 = this.roots.get(commit) ?? this.reader.rootOf(commit);
    return this.roots.set(commit, known2), known2;
  }
  async gateKey(commit) {
    let root = await this.rootOf(commit);
    if (root === void 0) return "";
    let tree = await this.store.tree({ id: root, path: "" });
    return JSON.stringify(gateNames.map((name2) => tree.get(name2)).map((entry) => entry && [entry.kind, entry.id]));
  }
  async foresee(commits, inventory) {
    this.foreseen.clear();
    let places = await Promise.all(
      commits.map((commit) => this.inventoryAt(commit, inventory).catch(() => {
      }))
    );
    for (let place2 of places) {
      if (typeof place2 != "object" || this.foreseen.has(place2.id)) continue;
      let bytes = this.store.treeBytes({ id: place2.id, path: inventory });
      bytes.catch(() => {
      }), this.foreseen.set(place2.id, bytes);
    }
  }
  async inventoryAt(commit, inventory) {
    return new CommitTree(this.store, await this.rootOf(commit)).find(inventory, (tree, name2) => tree.get(name2));
  }
  async listing(commit, inventory) {
    let place2 = await this.inventoryAt(commit, inventory);
    if (place2 === "absent") return nothingListed;
    if (place2 === "not-followed" || place2.kind !== "folder")
      throw new RunError("input-unreadable", { path: inventory, reason: placeReason(place2) });
    let { last } = this;
    if (last?.id === place2.id && last.path === inventory) return last.listing;
    let bytes = await (this.foreseen.get(place2.id) ?? this.store.treeBytes({ id: place2.id, path: inventory })), series = last?.path === inventory ? last.series : new TreeSeries(), entries2 = series.next(bytes, { path: inventory, idBytes: place2.id.length / 2 }), listing = new Listing(entries2, last?.path === inventory ? last : void 0);
    return this.last = { id: place2.id, path: inventory, series, entries: entries2, listing }, listing;
  }
  async around(commit, { path: folder, id }) {
    let root = await this.rootOf(commit), whole = new CommitTree(this.store, root), own = new CommitTree(this.store, id), placeOf2 = (path) => path.startsWith(`${folder}/`) ? own.documentAt(path.slice(folder.length + 1)) : whole.documentAt(path);
    return {
      ...openCommit(this.store, commit, root),
      read: async () => readRecords(this.store, await this.store.tree({ id, path: folder }), folder),
      look: async (paths) => new Map(
        await Promise.all(paths.map(async (path) => [path, await this.fact(path, await placeOf2(path))]))
      ),
      text: async (path) => {
        let place2 = await placeOf2(path), read2 = () => whole.textAt(path, place2);
        return isFile(place2) ? this.texts.get(`${place2.id} ${path}`, read2) : read2();
      }
    };
  }
  fact(path, place2) {
    return place2 === "absent" ? { state: "absent" } : isFile(place2) ? this.facts.get(place2.id, () => this.store.document({ id: place2.id, path })) : { state: "unreadable" };
  }
  async placesKey(commit, paths) {
    let tree = new CommitTree(this.store, await this.rootOf(commit)), places = await Promise.all(
      paths.map((path) => isAscii(path) ? tree.find(path, (at, name2) => at.get(name2)) : tree.documentAt(path))
    );
    return JSON.stringify(places.map((place2) => typeof place2 == "string" ? place2 : [place2.kind, place2.id]));
  }
};
function placeReason(place2) {
  return place2 === "not-followed" || typeof place2 == "object" && place2.kind === "link" ? "symbolic link" : "ENOTDIR";
}
var nothingListed = {
  folders: /* @__PURE__ */ new Map(),
  vendors: 0,
  guidelines: void 0,
  beside: "",
  since: void 0
}, Listing = class {
  since;
  vendors;
  guidelines;
  beside;
  own;
  constructor(entries2, last) {
    let changed = last && changedEntries(last.entries, entries2);
    if (last && changed?.every(isInventoryEntry)) {
      let ids2 = new Map(changed.map(({ name: name2, id }) => [name2, id]));
      this.since = { listing: last.listing, changed: ids2 }, this.vendors = last.listing.vendors, this.guidelines = ids2.get(guidelinesFolder) ?? last.listing.guidelines, this.beside = last.listing.beside;
      return;
    }
    this.own = new Map(entries2.filter(isInventoryEntry).map(({ name: name2, id }) => [name2, id])), this.guidelines = this.own.get(guidelinesFolder), this.vendors = this.own.size - (this.guidelines === void 0 ? 0 : 1);
    let others = entries2.filter((entry) => !isInventoryEntry(entry)).map(({ rawName, kind, id }) => [rawName, kind, id]);
    this.beside = createHash9("sha256").update(JSON.stringify(others)).digest("hex");
  }
  get folders() {
    let changes = [], at = this;
    for (; at.since; at = at.since.listing) changes.push(at.since.changed);
    return new Map([...at.own ?? [], ...changes.reverse().flatMap((ids2) => [...ids2])]);
  }
};
function changedEntries(before2, after) {
  if (before2.length !== after.length) return;
  let changed = [];
  for (let [at, entry] of after.entries()) {
    let known2 = before2[at];
    if (known2 !== entry) {
      if (known2?.rawName !== entry.rawName || known2.kind !== entry.kind) return;
      changed.push(entry);
    }
  }
  return changed;
}
function isInventoryEntry({ kind, name: name2 }) {
  return kind === "folder" && isInventoryFolder2(name2);
}
var known = /* @__PURE__ */ new Map(), maxKnown = 1e5;
function isInventoryFolder2(name2) {
  let answer2 = known.get(name2) ?? (isVendorFolder(name2) || name2 === guidelinesFolder);
  return known.size < maxKnown && known.set(name2, answer2), answer2;
}
var Remembered = class {
  most;
  known = /* @__PURE__ */ new Map();
  constructor(most) {
    this.most = most;
  }
  get(key2, make) {
    let known2 = this.known.get(key2);
    if (known2) return known2;
    let made = make();
    this.known.set(key2, made);
    for (let oldest of this.known.keys()) {
      if (this.known.size <= this.most) break;
      this.known.delete(oldest);
    }
    return made;
  }
};

// src/adapters/git/refs.ts
function branchesOf(name2) {
  return [`refs/heads/${name2}`, `refs/remotes/${name2}`, `refs/remotes/origin/${name2}`];
}
async function findRef(name2, use, git) {
  let isFull = name2.startsWith("refs/"), branches = isFull ? [name2] : branchesOf(name2), tags = isFull || use === "change" ? [] : [`refs/tags/${name2}`], known2 = await existing([...branches, ...tags], git), [found2, ...others] = [...branches, ...tags].filter((ref) => known2.has(ref)), [local, remote] = branches, isTwin = (ref) => found2 === local && ref === remote && known2.get(ref) !== known2.get(found2 ?? ""), isRival = (ref) => tags.includes(ref) || isTwin(ref), rival = others.find(isRival);
  if (found2 !== void 0 && rival !== void 0) throw new RunError("ref-two", { ref: name2, refs: [found2, rival] });
  return found2;
}
async function existing(names, git) {
  let format = "--format=%(refname) %(objectname)", { status, stdout, complaints } = await runGit(["for-each-ref", format, "--", ...names], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  let found2 = stdout.split(`
`).filter((line) => line !== "").map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]);
  return new Map(found2.flatMap(([name2 = "", id = ""]) => names.includes(name2) ? [[name2, id]] : []));
}
async function idsBeginning(prefix, git) {
  let { status, stdout, complaints } = await runGit(["rev-parse", `--disambiguate=${prefix}`], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  return stdout.split(`
`).filter((line) => line !== "");
}
async function followed(name2, git) {
  let { stdout } = await runGit(["rev-parse", "--symbolic-full-name", "--end-of-options", name2], git);
  return stdout.split(`
`).find((line) => line.startsWith("refs/"));
}

// src/adapters/git/staged.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute as isAbsolute5, join as join7, resolve as resolve4 } from "node:path";
async function writeStaged(place2) {
  let objects = mkdtempSync(join7(tmpdir(), "clausegate-staged-")), discard = () => rmSync(objects, { recursive: !0, force: !0, maxRetries: 3 });
  try {
    let own = (await runGit(["rev-parse", "--path-format=absolute", "--git-path", "objects"], place2)).stdout.replace(/\n$/, ""), env = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own, ...indexOf(place2) }, { status, stdout, complaints } = await runGit(["write-tree"], place2, env);
    if (/unmerged/.test(complaints)) throw new RunError("index-unmerged", {});
    if (status !== 0) throw failureOf(complaints, place2.cwd);
    let reading = { ...place2.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: objects };
    return { id: stdout.trim(), binding: { ...place2, env: reading }, discard };
  } catch (error) {
    throw discard(), error;
  }
}
function indexOf({ gitDir, cwd }) {
  let named3 = process.env.GIT_INDEX_FILE;
  if (named3 === void 0 || named3 === "") return {};
  let index = isAbsolute5(named3) ? named3 : resolve4(cwd, named3);
  return isBelow(index, gitDir) ? { GIT_INDEX_FILE: index } : {};
}

// src/adapters/git/repository.ts
async function openRepository(asked) {
  let place2 = await findRepository(typeof asked == "string" ? { root: asked } : asked), reader3 = await startReader(place2), store = new ObjectStore(reader3, new LfsObjects(place2.gitDir)), repository = new OpenRepository(store, place2);
  return {
    find: (revision2, use) => repository.find(revision2, use),
    resolve: async (revision2, use) => (await repository.find(revision2, use)).commit,
    parents: async (commit) => (await repository.commit(commit)).parents,
    folder: async () => place2.folder,
    binding: place2,
    hasWorkTree: place2.top !== void 0,
    tree: async (commit) => openCommit(store, commit, await repository.rootOf(commit)),
    mergeBase: (base, head) => repository.mergeBase(base, head),
    compare: async (base, head, inventory) => {
      let roots = { base: await repository.rootOf(base), head: await repository.rootOf(head) };
      return compareCommits(store, roots, inventory);
    },
    compareWithDisk: (base, inventory) => repository.compareWithDisk(base, inventory),
    staged: () => openStaged(place2, (commit) => repository.rootOf(commit)),
    isShallow: () => repository.isShallow(),
    past: async (signers, only2) => (only2 || await repository.refuseShallow(), openPast({
      store,
      place: place2,
      signers,
      rootOf: (commit) => repository.rootOf(commit),
      refuseShallow: () => repository.refuseShallow()
    })),
    close: () => reader3.close()
  };
}
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function startReader(place2) {
  let reader3 = new ObjectReader(place2, buffered);
  try {
    return await reader3.request(emptyTree, keepUpTo(0)), reader3;
  } catch (cause) {
    if (!(cause instanceof RunError && /unknown option/.test(String(cause.args.reason)))) throw cause;
    return new ObjectReader(place2, unbuffered);
  }
}
async function ask3(place2, ...args) {
  let { status, stdout, complaints } = await runGit(args, place2);
  if (status !== 0) throw failureOf(complaints, place2.cwd);
  return stdout;
}
async function rootBelow(tree, folder, store) {
  let names = folder.split("/").filter((name2) => name2 !== ""), at = { id: tree, path: "" };
  for (let name2 of names) {
    let entry = (await store.tree(at)).get(name2), path = `${at.path}${name2}/`;
    if (entry === void 0 || entry.kind === "file") return;
    let reason = entry.kind === "submodule" ? "submodule" : "symbolic link";
    if (entry.kind !== "folder") throw new RunError("input-unreadable", { path, reason });
    at = { id: entry.id, path };
  }
  return at.id;
}
async function openStaged(place2, rootOf) {
  let staged = await writeStaged(place2), reader3 = await startReader(staged.binding), store = new ObjectStore(reader3, new LfsObjects(place2.gitDir)), close = () => {
    reader3.close(), staged.discard();
  };
  try {
    let head = await rootBelow(staged.id, place2.folder, store), { paths: _, original: __, ...files } = openCommit(store, staged.id, head);
    return {
      tree: { ...files, commit: null },
      compare: async (base, inventory) => compareCommits(store, { base: await rootOf(base), head }, inventory),
      close
    };
  } catch (error) {
    throw close(), error;
  }
}
var OpenRepository = class {
  store;
  place;
  constructor(store, place2) {
    this.store = store, this.place = place2;
  }
  async find(revision2, use = "change") {
    if (!isRevision(revision2)) throw new RunError("ref-invalid", { ref: revision2 });
    let { name: name2, ref } = await this.exactName(revision2, use), commit = name2 === void 0 ? void 0 : await this.store.commit(`${name2}^{commit}`);
    if (commit) return { commit: commit.id, ref };
    if (use === "change" && !revision2.startsWith("refs/") && await findRef(`refs/tags/${partsOf(revision2).name}`, use, this.place) !== void 0)
      throw new RunError("ref-tag", { ref: revision2 });
    let isShallow = await this.isShallow(), command = fetchCommand(revision2, isShallow);
    throw new RunError(isShallow ? "ref-not-fetched" : "ref-unknown", { ref: revision2, command });
  }
  /** Returns an unambiguous name for Git, and the ref in it; without a name if nothing matches. */
  async exactName(revision2, use) {
    let { name: name2, place: place2, steps: steps2 } = partsOf(revision2);
    if (isFullId(name2) || this.isOwnName(name2)) return { name: revision2 };
    let ref = name2 === "" ? "" : await findRef(name2, use, this.place);
    if (ref === void 0) return place2 === "" ? this.exactId(name2, steps2) : {};
    if (await this.refuseTwin(name2, ref), !/^@\{(?:\D|-)/.test(place2)) return { name: `${ref}${place2}${steps2}`, ref };
    let branch = ref.replace(/^refs\/heads\//, ""), followedRef = await followed(`${branch}${place2}`, this.place);
    return followedRef === void 0 ? {} : { name: `${followedRef}${steps2}`, ref: followedRef };
  }
  /** Rejects a branch named like the prefix of a commit id. Throws `RunError` `ref-two`. */
  async refuseTwin(name2, ref) {
    if (!/^[0-9a-f]{4,}$/.test(name2)) return;
    let { name: id } = await this.exactId(name2, ""), named3 = (await this.store.commit(`${ref}^{commit}`))?.id;
    if (id !== void 0 && id !== named3) throw new RunError("ref-two", { ref: name2, refs: [ref, id] });
  }
  /** Whether Git reserves the name. If its file is missing, Git would look for a tag of that name. */
  isOwnName(name2) {
    return name2 === "HEAD" || name2 === "@" || name2 === "FETCH_HEAD" && existsSync3(join8(this.place.gitDir, name2));
  }
  /** Returns the commit with an id prefix. Throws `RunError` `ref-ambiguous`. */
  async exactId(prefix, steps2) {
    if (!/^[0-9a-f]{4,}$/.test(prefix)) return {};
    let ids2 = await idsBeginning(prefix, this.place), commits = await Promise.all(ids2.map((id2) => this.store.commit(`${id2}^{commit}`))), found2 = new Set(commits.flatMap((commit) => commit?.id ?? []));
    if (found2.size > 1) throw new RunError("ref-ambiguous", { ref: prefix });
    let [id] = found2;
    return id === void 0 ? {} : { name: `${id}${steps2}` };
  }
  /** Returns the id of the root's tree at a commit; undefined if the commit does not have that folder. */
  async rootOf(commit) {
    let { tree } = await this.commit(commit);
    return rootBelow(tree, this.place.folder, this.store);
  }
  async mergeBase(base, head) {
    if (base === head || (await this.commit(head)).parents.includes(base)) return base;
    if ((await this.commit(base)).parents.includes(head)) return head;
    let { status, stdout, complaints } = await runGit(["merge-base", "--end-of-options", base, head], this.place), [found2 = ""] = stdout.split(`
`);
    if (status === 0 && isFullId(found2)) return found2;
    throw status !== 1 ? failureOf(complaints, this.place.cwd) : new RunError(await this.isShallow() ? "history-missing" : "histories-unrelated", { base, head });
  }
  async compareWithDisk(base, inventory) {
    let { top, folder } = this.place;
    if (top === void 0) throw new RunError("git-failed", { reason: "a bare repository has no files on disk" });
    let root = await this.rootOf(base), onDisk = join8(top, folder), disk = await openDirectory(onDisk), tree = root === void 0 ? void 0 : await this.folderOf(root, inventory);
    return compareDisk({ store: this.store, base: tree ?? new Tree([]), disk, root: onDisk }, inventory);
  }
  /** Returns the tree of a folder; undefined if there is no such folder. */
  async folderOf(root, path) {
    let tree = await this.store.tree({ id: root, path: "" });
    for (let name2 of path.split("/")) {
      let entry = tree.get(name2);
      if (entry?.kind !== "folder") return;
      tree = await this.store.tree({ id: entry.id, path: name2 });
    }
    return tree;
  }
  async commit(id) {
    if (!isFullId(id)) throw new RunError("ref-invalid", { ref: id });
    let commit = await this.store.commit(id);
    if (!commit) throw new RunError("object-missing", { object: id, path: "." });
    return commit;
  }
  /** Rejects a truncated clone, whose shorter history would pass for the whole. */
  async refuseShallow() {
    if (await this.isShallow()) throw new RunError("history-shallow", { command: "git fetch --unshallow" });
  }
  async isShallow() {
    return (await ask3(this.place, "rev-parse", "--is-shallow-repository")).trim() === "true";
  }
};

// src/model/language.ts
var languages = ["en", "ko"];

// src/texts/values.ts
var areas = {
  security: { en: "information security", ko: "정보보호" },
  privacy: { en: "privacy", ko: "개인정보 보호" }
}, endpoint = {
  "anti-virus": { en: "anti-virus", ko: "백신 프로그램" },
  "password-policy": { en: "safe password set and changed periodically", ko: "안전한 패스워드 설정 및 주기적 변경" },
  "screen-saver": { en: "screen saver", ko: "화면보호기" }
}, bases = {
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "guideline", ko: "인증기준" },
  gate: { en: "gate", ko: "게이트 운영" }
}, severities = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  off: { en: "off", ko: "사용 안 함" }
}, types = {
  string: { en: "text", ko: "문자열" },
  number: { en: "a number", ko: "숫자" },
  integer: { en: "a whole number", ko: "정수" },
  boolean: { en: "true or false", ko: "true 또는 false" },
  array: { en: "a list", ko: "목록" },
  list: { en: "a list", ko: "목록" },
  object: { en: "a mapping", ko: "매핑(키: 값)" },
  "not-finite": { en: ".nan or infinity", ko: "유한하지 않은 수" },
  nothing: { en: "nothing", ko: "빈 값" }
}, differences = {
  commit: { en: "the commit", ko: "커밋" },
  "as-of": { en: "the as-of day", ko: "기준일" },
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
  absent: { en: "the file is gone", ko: "파일이 사라짐" },
  unreadable: { en: "the file cannot be opened", ko: "파일을 열 수 없음" },
  empty: { en: "the file is empty", ko: "빈 파일" },
  "not-fetched": { en: "Git LFS has not fetched the file", ko: "Git LFS 파일을 내려받지 않음" },
  "too-large": { en: "the file is too large", ko: "파일이 너무 큼" },
  "too-many-pages": { en: "it has too many pages", ko: "쪽수가 너무 많음" },
  "too-slow": { en: "reading it took too long", ko: "읽는 데 시간이 너무 오래 걸림" },
  "unsupported-format": { en: "text cannot be read from this format", ko: "본문을 읽을 수 없는 형식" },
  encrypted: { en: "the file is encrypted", ko: "암호화된 파일" },
  "no-text": {
    en: "it, or a page of it, has no text, as a scan has none",
    ko: "스캔본처럼 본문 텍스트가 없는 문서 또는 쪽"
  },
  "uncertain-letters": { en: "some of its letters cannot be identified", ko: "식별할 수 없는 글자가 있음" },
  broken: { en: "the file is damaged", ko: "손상된 파일" },
  elsewhere: { en: "it is kept outside of the repository", ko: "저장소 밖에 보관함" },
  "visibility-unknown": {
    en: "readers may not see these words",
    ko: "문서를 읽는 사람에게 보이지 않을 수 있는 글자"
  },
  "part-unread": { en: "part of the document cannot be read", ko: "문서의 일부를 읽을 수 없음" }
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
  basis: bases,
  from: severities,
  to: severities,
  before: standings,
  after: standings,
  expected: types,
  actual: types,
  difference: differences,
  unread: unreadReasons,
  obstacle: obstacles
}, placeArguments = ["place", "into"];
function koreanPlace(place2) {
  return place2.replace(/(^|, )p\. ([0-9]+)$/, "$1$2쪽").replace(/^([0-9][0-9.]*)(,|$)/, "조항 $1$2");
}
function valueLabel(argument, value) {
  if (placeArguments.includes(argument)) return { en: value, ko: koreanPlace(value) };
  let known2 = Object.hasOwn(labels, argument) ? labels[argument] : void 0;
  return known2 && Object.hasOwn(known2, value) ? known2[value] : void 0;
}

// src/texts/fill.ts
function fill(template, args, label = valueLabel) {
  return byLanguage((language) => template[language].replaceAll(/\{([a-z_]+)\}/g, (place2, name2) => {
    let value = Object.hasOwn(args, name2) ? args[name2] : void 0;
    return value === void 0 ? place2 : write(name2, value, language, label);
  }));
}
function byLanguage(make) {
  let [en, ko] = languages.map(make);
  return { en: en ?? "", ko: ko ?? "" };
}
var none = { en: "none", ko: "없음" };
function write(name2, value, language, label) {
  if (typeof value == "number") return String(value);
  let one = (text3) => label(name2, text3)?.[language] ?? text3;
  return typeof value == "string" ? one(value) : value.length > 0 ? value.map(one).join(", ") : none[language];
}

// src/model/section.ts
var runConfigSection = "_gate", guidelinesSection = "_guidelines";
function sectionOf(vendor2, isGuideline) {
  return vendor2 ?? (isGuideline ? guidelinesSection : "");
}
function compareSections(a, b) {
  let rank = (section) => ["", runConfigSection, guidelinesSection].indexOf(section);
  return a === b ? 0 : rank(a) >= 0 || rank(b) >= 0 ? rank(b) < 0 || rank(a) >= 0 && rank(a) < rank(b) ? -1 : 1 : a < b ? -1 : 1;
}

// src/model/typography.ts
var patterns2 = [
  /(?:^|[:,[{-])\s*([“”„‟‘’‚‛«»＂＇])/u,
  /["“”„‟‘’‚‛«»＂＇][^"“”‘’«»＂＇]*([“”„‟‘’‚‛«»＂＇])\s*[,\]}]?\s*$/u,
  /^\s*([–—−‐‑•·‣▪●◦※])/u,
  /^\s*(?:-\s+)?[\p{L}\p{N}_"“”'‘’-]{1,60}([：﹕])/u,
  /([［］｛｝])/u,
  /[[{][^\]}]*([，、])/u,
  /^[ \t]*([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/u,
  /[:-]([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/u,
  /([\u2028\u2029])/u
];
function typographicSigns(line) {
  let found2 = patterns2.flatMap((pattern2) => pattern2.exec(line)?.[1] ?? []);
  return [...new Set(found2)].map((sign2) => new RegExp("\\s|\\p{C}", "u").test(sign2) ? codePoint(sign2) : sign2);
}
function codePoint(sign2) {
  return `U+${(sign2.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/texts/yaml-reasons.ts
var korean = {
  "bad indentation of a mapping entry": "매핑 항목의 들여쓰기가 맞지 않음",
  "bad indentation of a sequence entry": "목록 항목의 들여쓰기가 맞지 않음",
  "deficient indentation": "들여쓰기가 부족함",
  "tab characters must not be used in indentation": "들여쓰기에 탭 문자를 쓸 수 없음",
  "duplicated mapping key": "키가 중복됨",
  "end of the stream or a document separator is expected": "문서의 끝이나 '---'가 와야 하는 위치임",
  "a line break is expected": "줄바꿈이 필요함",
  "expected ':' after a mapping key": "키 뒤에 ':'가 필요함",
  "a whitespace character is expected after the key-value separator within a block mapping": "':' 뒤에 공백이 필요함",
  "can not read a block mapping entry; a multiline key may not be an implicit key": "매핑 항목을 읽을 수 없음 (키는 한 줄이어야 함)",
  "missed comma between flow collection entries": "항목 사이에 쉼표가 없음",
  "unexpected end of the stream within a flow collection": "괄호가 닫히지 않음",
  "unexpected end of the stream within a double quoted scalar": "큰따옴표가 닫히지 않음",
  "unexpected end of the stream within a single quoted scalar": "작은따옴표가 닫히지 않음",
  "unexpected end of the document within a double quoted scalar": "큰따옴표가 닫히지 않음",
  "unexpected end of the document within a single quoted scalar": "작은따옴표가 닫히지 않음",
  "the stream contains non-printable characters": "표시할 수 없는 제어 문자가 있음",
  "unknown escape sequence": "알 수 없는 이스케이프 문자임",
  "object-based map does not support complex keys": "키는 문자열이어야 함"
}, patterns3 = [
  [/^unidentified alias "(.*)"$/s, "정의되지 않은 별칭 '$1'"],
  [/^unknown (?:scalar|sequence|mapping) tag !<(.*)>$/s, "쓸 수 없는 태그 '$1'"],
  [/^nesting exceeded maxDepth \((\d+)\)$/, "중첩이 $1단계를 넘음"]
];
function yamlReason(argument, value) {
  if (argument !== "reason") return valueLabel(argument, value);
  let [pattern2, replacement] = patterns3.find(([known2]) => known2.test(value)) ?? [], ko = pattern2 && replacement ? value.replace(pattern2, replacement) : korean[value];
  return ko === void 0 ? void 0 : { en: value, ko };
}

// src/texts/problems.ts
function text2(en, ko, remedyEn, remedyKo) {
  return { message: { en, ko }, remedy: { en: remedyEn, ko: remedyKo } };
}
var texts = {
  "symbolic-link": text2(
    "This is a symbolic link; links are not followed",
    "심볼릭 링크임 (링크는 따라가지 않음)",
    "Put the file itself here.",
    "링크 대신 파일을 직접 둡니다."
  ),
  "not-a-file": text2(
    "This is neither a file nor a folder",
    "파일도 폴더도 아님",
    "Remove it, or put a regular file here.",
    "삭제하거나 일반 파일로 바꿉니다."
  ),
  unreadable: text2(
    "The file cannot be read: {reason}",
    "파일을 읽을 수 없음: {reason}",
    "Make the file readable and run again.",
    "파일을 읽을 수 있게 한 뒤 다시 실행합니다."
  ),
  "name-not-utf8": text2(
    "The name is not UTF-8; bytes that are none are shown as \\x and two digits",
    "이름이 UTF-8이 아님 (UTF-8이 아닌 바이트는 \\x와 두 자리로 표시함)",
    "Rename the file or folder.",
    "파일이나 폴더의 이름을 UTF-8로 바꿉니다."
  ),
  "file-too-large": text2(
    "The file has {bytes} bytes; a record file may have at most {limit}",
    "파일 크기 {bytes}바이트가 기록 파일의 한도 {limit}바이트를 넘음",
    "Keep documents beside the records and split the records into several files.",
    "문서는 별도 파일로 두고 기록은 여러 파일로 나눕니다."
  ),
  "lfs-pointer": text2(
    "This is a Git LFS pointer, not the record",
    "Git LFS 포인터이며 기록 자체가 아님",
    "Run 'git lfs pull', and keep records out of LFS: take them out of .gitattributes and commit them as plain files.",
    "'git lfs pull'을 실행하고, 기록은 LFS에 두지 않습니다(.gitattributes에서 제외한 뒤 일반 파일로 커밋)."
  ),
  binary: text2(
    "The file contains NUL bytes and is not text",
    "NUL 바이트가 있어 텍스트 파일이 아님",
    "Save the record as UTF-8 text, or give the document another file extension.",
    "기록은 UTF-8 텍스트로 저장하고, 문서라면 확장자를 바꿉니다."
  ),
  "not-utf8": text2(
    "The file is not valid UTF-8",
    "올바른 UTF-8이 아님",
    "Save the file in UTF-8.",
    "파일을 UTF-8로 저장합니다."
  ),
  "yaml-invalid": text2(
    "The YAML cannot be read: {reason}",
    "YAML을 읽을 수 없음: {reason}",
    "Correct the YAML at this place.",
    "표시된 위치의 YAML을 바로잡습니다."
  ),
  "merge-conflict": text2(
    "Git's conflict marker '{marker}' is still in the file",
    "Git 병합 충돌 표시 '{marker}'가 파일에 남아 있음",
    "Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    "두 내용 가운데 하나만 남기고 <<<<<<<, =======, >>>>>>>로 시작하는 줄을 삭제합니다."
  ),
  "full-width-colon": text2(
    "A full-width colon ({character}) follows '{key}'",
    "'{key}' 뒤에 전각 콜론({character})이 있음",
    "Write '{key}: ', with a half-width colon and a space.",
    "'{key}: '처럼 반각 콜론과 공백을 씁니다."
  ),
  "no-break-space": text2(
    "A no-break space or another special space ({character}) stands where a plain one belongs",
    "일반 공백 자리에 줄바꿈 방지 공백 등 특수 공백({character})이 있음",
    "Replace it by a plain space; it often comes with copied text.",
    "일반 공백으로 바꿉니다. 다른 곳에서 복사한 글에 흔히 섞여 들어옵니다."
  ),
  "colon-space-missing": text2(
    "A space is missing after '{key}:'",
    "'{key}:' 뒤에 공백이 없음",
    "Write '{key}: ', and the value after it.",
    "'{key}: '처럼 콜론 뒤에 공백을 넣고 값을 씁니다."
  ),
  "merge-key": text2(
    "Merge keys (<<) are not read",
    "병합 키(<<)는 지원하지 않음",
    "Repeat the keys here instead of '<<'.",
    "'<<' 대신 필요한 키를 이 자리에 직접 씁니다."
  ),
  "alias-cycle": text2(
    "Alias '*{anchor}' leads back into itself",
    "별칭 '*{anchor}'의 참조가 순환함",
    "Write the values out instead of using the alias.",
    "별칭 대신 값을 직접 씁니다."
  ),
  "alias-expansion": text2(
    "The aliases multiply to more than {limit} values",
    "별칭을 펼치면 값이 {limit}개를 넘음",
    "Write the values out instead of nesting aliases.",
    "별칭을 겹쳐 쓰지 말고 값을 직접 씁니다."
  ),
  "empty-file": text2(
    "The file holds no record",
    "파일에 기록이 없음",
    "Write a record, or delete the file.",
    "기록을 작성하거나 파일을 삭제합니다."
  ),
  "empty-document": text2(
    "A YAML document between '---' lines is empty",
    "'---'로 나뉜 YAML 문서가 비어 있음",
    "Write a record there, or remove the '---' line.",
    "기록을 작성하거나 '---' 줄을 삭제합니다."
  ),
  "not-a-record": text2(
    "This is not a record: a record is a mapping that starts with 'kind'",
    "기록이 아님: 기록은 'kind'가 있는 매핑이어야 함",
    "Write 'kind: vendor', 'kind: contract' or 'kind: guideline' and the record's keys.",
    "'kind: vendor', 'kind: contract', 'kind: guideline' 중 하나와 해당 키를 작성합니다."
  ),
  "kind-missing": text2(
    "The record has no 'kind'",
    "기록에 'kind'가 없음",
    "Add 'kind', one of: {allowed}.",
    "'kind'를 추가합니다. 가능한 값: {allowed}."
  ),
  "kind-unknown": text2(
    "Unknown kind of record '{value}'",
    "알 수 없는 기록 종류 '{value}'",
    "Use one of: {allowed}.",
    "가능한 값: {allowed}."
  ),
  "missing-key": text2(
    "'{key}' is missing",
    "'{key}' 항목이 없음",
    "Add '{key}'. A fact that is not declared is never taken as a no.",
    "'{key}' 항목을 추가합니다. 적지 않은 사실은 '아니오'로 보지 않습니다."
  ),
  "unknown-key": text2(
    "Unknown key '{key}'",
    "알 수 없는 키 '{key}'",
    "Correct the spelling, or remove the key.",
    "철자를 바로잡거나 키를 삭제합니다."
  ),
  "unknown-value": text2(
    "Unknown value '{value}'",
    "알 수 없는 값 '{value}'",
    "Use one of: {allowed}.",
    "가능한 값: {allowed}."
  ),
  "wrong-type": text2(
    "Expected {expected}, found {actual}",
    "값의 형식이 다름 (필요: {expected}, 실제: {actual})",
    "Write a value of the expected type; put quotes around text that looks like a number.",
    "형식에 맞는 값을 씁니다. 숫자처럼 보이는 문자열은 따옴표로 묶습니다."
  ),
  "invalid-date": text2(
    "'{value}' is not a day of the calendar, written YYYY-MM-DD",
    "'{value}' 값은 YYYY-MM-DD 형식의 실제 날짜가 아님",
    "Write a day that exists, as YYYY-MM-DD.",
    "실제로 있는 날짜를 YYYY-MM-DD 형식으로 씁니다."
  ),
  "invalid-id": text2(
    "'{value}' is not an identifier",
    "'{value}' 값은 식별자 형식이 아님",
    "Use lower-case letters, digits and single hyphens, at most 64 characters.",
    "영문 소문자, 숫자, 하이픈만 써서 64자 이내로 씁니다."
  ),
  "invalid-sha256": text2(
    "'{value}' is not a SHA-256 value",
    "'{value}' 값은 SHA-256 형식이 아님",
    "Write the 64 lower-case hexadecimal digits that 'sha256sum FILE' prints.",
    "'sha256sum 파일'이 출력하는 16진수 소문자 64자리를 씁니다."
  ),
  "invalid-path": text2(
    "'{value}' is not a relative POSIX path",
    "'{value}' 값은 POSIX 상대 경로가 아님",
    "Write the path from this record's file with '/', without a leading '/' or '~'.",
    "이 기록 파일을 기준으로 '/'를 써서 적고, 맨 앞에 '/'나 '~'를 두지 않습니다."
  ),
  "invalid-uri": text2(
    "'{value}' is not an address with a scheme",
    "'{value}' 값은 올바른 주소(URI)가 아님",
    "Write the whole address, such as https://…, without spaces.",
    "https://… 처럼 공백 없이 전체 주소를 씁니다."
  ),
  "invalid-email": text2(
    "'{value}' is not a mail address",
    "'{value}' 값은 메일 주소가 아님",
    "Write a role mailbox, such as privacy-team@example.com.",
    "privacy-team@example.com 처럼 담당 조직의 공용 메일 주소를 씁니다."
  ),
  "invalid-country": text2(
    "'{value}' is not an ISO 3166-1 alpha-2 code",
    "'{value}' 값은 ISO 3166-1 두 글자 코드가 아님",
    "Write two capital letters, such as KR.",
    "KR 처럼 대문자 두 글자로 씁니다."
  ),
  "blank-text": text2(
    "The text is empty",
    "내용이 비어 있음",
    "Write the text, or remove the key if it may be left out.",
    "내용을 쓰거나, 생략할 수 있는 키라면 삭제합니다."
  ),
  "out-of-range": text2(
    "The value is out of bounds (must be {bound})",
    "값이 허용 범위를 벗어남 (허용: {bound})",
    "Write a value within the bounds; for a text or list the bound is its length.",
    "허용 범위의 값을 씁니다. 문자열과 목록은 길이가 기준입니다."
  ),
  "duplicate-item": text2(
    "'{value}' stands twice in the list",
    "'{value}' 값이 목록에 중복됨",
    "Remove one of them.",
    "하나를 삭제합니다."
  ),
  "path-or-uri": text2(
    "A document needs either 'path' or 'uri', not both",
    "문서에는 'path'와 'uri' 중 하나만 있어야 함",
    "Write 'path' for a file in this repository, 'uri' with 'sha256' for one outside.",
    "저장소에 있는 파일은 'path', 밖에 있는 문서는 'uri'와 'sha256'을 씁니다."
  ),
  "place-missing": text2(
    "The place names neither 'section' nor 'page'",
    "위치에 'section'과 'page'가 모두 없음",
    "Write where in the document it stands.",
    "문서에서의 위치를 씁니다."
  ),
  invalid: text2(
    "This breaks rule '{rule}' of the schema",
    "스키마 규칙 '{rule}'에 맞지 않음",
    "Compare it with the schema in dist/schemas/.",
    "dist/schemas/의 스키마와 비교해 바로잡습니다."
  ),
  "file-outside-folder": text2(
    "A record file lies outside every vendor's folder",
    "기록 파일이 업체 폴더 밖에 있음",
    "Move it to vendors/<vendor id>/.",
    "vendors/<업체 id>/ 아래로 옮깁니다."
  ),
  "folder-name": text2(
    "Folder '{folder}' is not a vendor id",
    "'{folder}' 폴더 이름이 업체 식별자 형식이 아님",
    "Name the folder as the vendor's id: lower-case letters, digits and single hyphens.",
    "폴더 이름을 업체 id(영문 소문자, 숫자, 하이픈)로 바꿉니다."
  ),
  "misplaced-record": text2(
    "A {kind} record does not belong in folder '{folder}'",
    "{kind} 기록은 '{folder}' 폴더에 둘 수 없음",
    "Guidelines belong in vendors/_guidelines/, vendors and contracts in the vendor's folder.",
    "지침은 vendors/_guidelines/에, 업체와 계약은 업체 폴더에 둡니다."
  ),
  "folder-mismatch": text2(
    "The vendor is '{value}', but the folder is '{folder}'",
    "업체 id('{value}')와 폴더 이름('{folder}')이 서로 다름",
    "The folder is the vendor: make both the same.",
    "폴더가 곧 업체이므로 둘을 같게 합니다."
  ),
  "no-vendor-record": text2(
    "Folder '{folder}' holds no vendor record",
    "'{folder}' 폴더에 업체(vendor) 기록이 없음",
    "Add a record with 'kind: vendor' and 'id: {folder}', or remove the folder.",
    "'kind: vendor', 'id: {folder}' 기록을 추가하거나 폴더를 삭제합니다."
  ),
  "duplicate-record": text2(
    "A {kind} record '{value}' stands already in {other}",
    "{kind} 기록 '{value}' 항목이 {other} 파일에 이미 있음",
    "Remove one of them, or give it another id.",
    "하나를 삭제하거나 다른 id를 씁니다."
  ),
  "duplicate-id": text2(
    "Id '{value}' is used twice in the list",
    "id '{value}' 값이 목록에서 중복됨",
    "Give each its own id.",
    "서로 다른 id를 씁니다."
  ),
  "unknown-service": text2(
    "The vendor has no service '{value}' (it has: {known})",
    "업체에 '{value}' 업무가 없음 (있는 업무: {known})",
    "Correct the id, or add the service to the vendor's record.",
    "id를 바로잡거나 업체 기록에 업무를 추가합니다."
  ),
  "unknown-document": text2(
    "This record lists no document '{value}' (it lists: {known})",
    "이 기록의 문서 목록에 '{value}' 문서가 없음 (있는 문서: {known})",
    "Correct the id, or add the document to 'documents'.",
    "id를 바로잡거나 'documents'에 문서를 추가합니다."
  ),
  "unknown-guideline": text2(
    "There is no valid guideline record '{value}' (there are: {known})",
    "유효한 지침 기록 '{value}' 항목이 없음 (있는 지침: {known})",
    "Correct the id, or add the guideline under vendors/_guidelines/.",
    "id를 바로잡거나 vendors/_guidelines/에 지침 기록을 추가합니다."
  ),
  "path-outside-root": text2(
    "Path '{path}' leaves the repository",
    "'{path}' 경로가 저장소 밖을 가리킴",
    "Keep the document in the repository, or use 'uri' with 'sha256'.",
    "문서를 저장소 안에 두거나 'uri'와 'sha256'을 씁니다."
  ),
  "unknown-rule": text2(
    "There is no rule '{value}'",
    "'{value}' 규칙이 없음",
    "Write a rule's id as 'clausegate rules' lists it.",
    "'clausegate rules' 목록에 있는 규칙 id를 씁니다."
  ),
  "unknown-timezone": text2(
    "'{value}' is not a time zone of the IANA database",
    "'{value}' 값은 IANA 시간대 이름이 아님",
    "Write a name such as Asia/Seoul or UTC.",
    "Asia/Seoul, UTC 같은 이름을 씁니다."
  ),
  "invalid-folder": text2(
    "'{value}' is not the path of a folder below the root",
    "'{value}' 값은 루트 아래의 폴더 경로가 아님",
    "Write a relative path with '/' between the names, without '.' and '..'.",
    "이름 사이에 '/'를 넣은 상대 경로로 쓰고 '.'과 '..'은 쓰지 않습니다."
  ),
  "version-missing": text2(
    "The configuration does not say its version",
    "설정 파일에 'version' 항목이 없음",
    "Add 'version: 1'.",
    "'version: 1'을 추가합니다."
  ),
  "config-empty": text2(
    "The configuration is empty",
    "설정 파일이 비어 있음",
    "Write 'version: 1', or delete the file.",
    "'version: 1'을 쓰거나 파일을 삭제합니다."
  ),
  "config-documents": text2(
    "A second YAML document begins here; the configuration is one",
    "두 번째 YAML 문서가 시작됨 (설정 파일은 문서 하나여야 함)",
    "Remove the '---' line, or join the documents.",
    "'---' 줄을 삭제하거나 문서를 하나로 합칩니다."
  ),
  "config-name": text2(
    "This file is not read: the configuration is named {name}",
    "이 파일은 읽지 않음 (설정 파일 이름은 {name}임)",
    "Rename it to {name}, or delete it.",
    "파일 이름을 {name} 이름으로 바꾸거나 파일을 삭제합니다."
  ),
  "wrong-document-kind": text2(
    "Document '{value}' is of kind {kind}; this takes one of: {allowed}",
    "'{value}' 문서의 종류가 {kind}임 (가능한 종류: {allowed})",
    "Name the right document, or correct its 'kind'.",
    "알맞은 문서를 가리키거나 문서의 'kind'를 바로잡습니다."
  ),
  "invalid-unicode": text2(
    "A text holds half of a character (a lone surrogate)",
    "문자열에 온전하지 않은 문자(서로게이트 반쪽)가 있음",
    "Remove the '\\u' escape, or write the whole character.",
    "'\\u' 이스케이프를 지우거나 온전한 문자로 씁니다."
  ),
  "more-problems": text2(
    "More problems in this file, not listed: {count}",
    "이 파일에 문제가 {count}건 더 있음 (목록 생략)",
    "Correct the ones that are listed and run again.",
    "표시된 문제부터 바로잡고 다시 실행합니다."
  ),
  "dates-reversed": text2(
    "The last day {to} lies before the first day {from}",
    "종료일 {to} 날짜가 시작일 {from} 날짜보다 이름",
    "Correct one of the two days.",
    "두 날짜 중 하나를 바로잡습니다."
  ),
  "service-or-contract": text2(
    "A waiver names 'service' or 'contract', not both",
    "예외 승인에는 'service'와 'contract' 중 하나만 쓸 수 있음",
    "Keep the one the finding is about.",
    "지적사항의 대상인 것만 남깁니다."
  ),
  "foreign-address": text2(
    "The address '{value}' has other letters than those of ASCII, which may only look like them",
    "'{value}' 메일 주소에 ASCII가 아닌 문자가 있음 (모양이 비슷한 다른 문자일 수 있음)",
    "Write the address anew, in ASCII letters; a domain of other letters in its 'xn--' form.",
    "메일 주소를 ASCII 문자로 다시 입력합니다. 한글 등의 도메인은 'xn--' 형식으로 씁니다."
  ),
  "several-documents": text2(
    "The file holds {count} YAML documents; it must be one",
    "파일에 YAML 문서가 {count}개 있음 (하나여야 함)",
    "Put everything into the first document and remove the '---' lines between them.",
    "첫 문서로 합치고 사이의 '---' 줄을 삭제합니다."
  ),
  "json-invalid": text2(
    "The file is not strict JSON, in which each key stands once",
    "올바른 JSON이 아니거나 같은 키가 중복됨",
    "Restore the file from Git, or write it again with 'clausegate baseline write'.",
    "Git에서 파일을 되돌리거나 'clausegate baseline write'로 다시 만듭니다."
  )
};
function isProblemCode(code) {
  return Object.hasOwn(texts, code);
}
var didYouMean = { en: "; did you mean '{suggestion}'?", ko: " (혹시 '{suggestion}'?)" };
function problemText(code, args) {
  let { message, remedy } = texts[code], hint2 = "suggestion" in args ? didYouMean : { en: "", ko: "" }, whole = byLanguage((language) => message[language] + hint2[language]);
  return { message: fill(whole, args, yamlReason), remedy: fill(remedy, args) };
}
var typography = {
  message: { en: "; {signs} is no plain sign", ko: " ({signs}: YAML의 기호가 아님)" },
  remedy: {
    en: `Type {signs} as a plain sign: a word processor put it in, and YAML knows only " and ' for quotation marks, a hyphen, a colon, a comma and the space.`,
    ko: `{signs} 대신 일반 기호를 입력합니다. 워드 프로세서가 바꾼 기호이며, YAML의 따옴표는 "와 '이고 하이픈(-), 콜론(:), 쉼표(,), 공백도 일반 문자여야 합니다.`
  }
}, ofTyping = /* @__PURE__ */ new Set([
  "yaml-invalid",
  "not-a-record",
  "kind-missing",
  "kind-unknown",
  "unknown-key",
  "unknown-value",
  "wrong-type",
  "invalid-date",
  "invalid-id",
  "invalid-sha256",
  "invalid-path",
  "invalid-uri",
  "invalid-email",
  "invalid-country",
  "invalid-folder",
  "unknown-timezone"
]);
function shownProblemText(problem) {
  let own = problemText(problem.code, problem.args), signs = signsOf(problem).join(" ");
  if (signs === "") return own;
  let hint2 = { message: fill(typography.message, { signs }), remedy: fill(typography.remedy, { signs }) }, isAll = problem.code === "yaml-invalid";
  return {
    message: byLanguage((language) => own.message[language] + hint2.message[language]),
    remedy: byLanguage((language) => (isAll ? "" : `${own.remedy[language]} `) + hint2.remedy[language])
  };
}
function signsOf({ code, location, frame }) {
  if (!ofTyping.has(code) || !location || !frame) return [];
  let at = location.line - frame.firstLine, lines = frame.lines.slice(code === "yaml-invalid" ? Math.max(0, at - 1) : at, at + 1);
  return [...new Set(lines.flatMap(typographicSigns))];
}
function toProblem2(problem, vendor2, section) {
  return { ...problem, vendor: vendor2, section, change: null, ...shownProblemText(problem) };
}

// src/schemas/records.schema.json
var records_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:records:1",
  title: "Clausegate records",
  description: "The three kinds of record in an inventory. Every text is given in English, then in Korean.",
  $defs: {
    id: {
      description: `Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.`,
      type: "string",
      maxLength: 64,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    date: {
      description: `Calendar date, YYYY-MM-DD.
달력에 있는 날짜, YYYY-MM-DD.`,
      type: "string",
      format: "date"
    },
    sha256: {
      description: `SHA-256 of the file's bytes, 64 lower-case hexadecimal digits (sha256sum FILE).
파일 바이트의 SHA-256 값, 16진수 소문자 64자리 (sha256sum 파일).`,
      type: "string",
      pattern: "^[0-9a-f]{64}$"
    },
    path: {
      description: `POSIX path of a file in this repository, relative to the record's own file.
이 저장소에 있는 파일의 POSIX 경로. 이 기록 파일을 기준으로 한 상대 경로입니다.`,
      type: "string",
      maxLength: 1024,
      pattern: "^(?![/~]|[A-Za-z]:)[^\\\\\\u0000-\\u001f\\u007f]+$"
    },
    uri: {
      description: `Address of a document kept outside this repository; needs sha256 beside it.
저장소 밖에 보관한 문서의 주소. sha256을 함께 적어야 합니다.`,
      type: "string",
      maxLength: 2048,
      pattern: "^[a-z][a-z0-9+.-]*:[^\\s]+$"
    },
    email: {
      description: `Role mailbox, never a person's private address.
담당 조직의 공용 메일 주소. 개인 주소는 쓰지 않습니다.`,
      type: "string",
      maxLength: 254,
      pattern: "^[^\\s@]+@[^\\s@]+$"
    },
    country: {
      description: `Country, ISO 3166-1 alpha-2.
국가, ISO 3166-1 두 글자 코드.`,
      type: "string",
      pattern: "^[A-Z]{2}$"
    },
    term: {
      description: `Requirement key of a term the agreement must contain.
계약서에 담아야 하는 요구사항의 키.`,
      type: "string",
      enum: [
        "legal-compliance",
        "security-pledge",
        "security-training",
        "security-inspection",
        "leakage-prevention",
        "internet-restriction",
        "physical-protection",
        "endpoint-security",
        "wireless-restriction",
        "access-rights",
        "subcontracting-restriction",
        "subcontracting-procedure",
        "violation-sanctions",
        "damages",
        "incident-reporting",
        "purpose-limitation",
        "safeguards",
        "purpose-and-scope",
        "pii-subcontracting",
        "pii-access-control",
        "pii-supervision",
        "pii-liability",
        "dev-legal-requirements",
        "secure-coding",
        "vulnerability-remediation",
        "dev-environment-security",
        "dev-confidentiality",
        "dev-liability"
      ]
    },
    document_kind: {
      description: `What the document is.
문서의 종류.`,
      type: "string",
      enum: [
        "consignment-contract",
        "security-agreement",
        "privacy-agreement",
        "annex",
        "terms-of-service",
        "pledge",
        "guideline",
        "rfp",
        "evaluation"
      ],
      enumDescriptions: [
        `Contract for consigned work or an outside service.
위탁(외부 서비스 이용) 계약서.`,
        `Security agreement.
보안 협약서(약정서).`,
        `Agreement on the consigned processing of personal data.
개인정보 처리위탁 협약서(약정서).`,
        `Annex to a contract.
부속합의서.`,
        `Terms of service.
서비스 이용약관.`,
        `Security and privacy pledge.
보안 서약서.`,
        `Internal guideline.
내부 지침.`,
        `Request for proposal.
제안요청서.`,
        `Evaluation sheet.
제안 평가표.`
      ]
    },
    document: {
      title: "DocumentReference",
      description: `A document this record relies on: a file in the repository (path) or an outside reference (uri with sha256).
이 기록이 근거로 삼는 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["id", "kind"],
      properties: {
        id: {
          $ref: "#/$defs/id",
          description: `Name by which this record refers to the document.
이 기록 안에서 문서를 가리키는 이름.`
        },
        kind: {
          $ref: "#/$defs/document_kind"
        },
        title: {
          description: `Title of the document.
문서 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        path: {
          $ref: "#/$defs/path"
        },
        uri: {
          $ref: "#/$defs/uri"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        },
        checked: {
          $ref: "#/$defs/checked"
        }
      },
      oneOf: [
        {
          required: ["path"]
        },
        {
          required: ["uri"]
        }
      ]
    },
    guideline_document: {
      title: "GuidelineDocument",
      description: `The guideline itself: a file in the repository (path) or an outside reference (uri with sha256).
지침 문서. 저장소의 파일(path) 또는 외부 문서(uri와 sha256)입니다.`,
      type: "object",
      additionalProperties: !1,
      required: [],
      properties: {
        title: {
          description: `Title of the document.
문서 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        path: {
          $ref: "#/$defs/path"
        },
        uri: {
          $ref: "#/$defs/uri"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        }
      },
      oneOf: [
        {
          required: ["path"]
        },
        {
          required: ["uri"]
        }
      ]
    },
    period: {
      title: "Period",
      description: "First and last day, both included; without `to` there is no end.\n시작일과 종료일(양일 포함). `to`가 없으면 기한이 없습니다.",
      type: "object",
      additionalProperties: !1,
      required: ["from"],
      properties: {
        from: {
          $ref: "#/$defs/date",
          description: `First day in force.
효력이 시작되는 날.`
        },
        to: {
          $ref: "#/$defs/date",
          description: `Last day in force; leave out when there is no end.
효력이 끝나는 날. 기한이 없으면 적지 않습니다.`
        }
      }
    },
    place: {
      title: "Place",
      description: `Where in the document it stands.
문서에서의 위치.`,
      type: "object",
      additionalProperties: !1,
      required: [],
      properties: {
        section: {
          description: `Section, article or requirement number.
절, 조항 또는 요구사항 번호.`,
          type: "string",
          minLength: 1,
          maxLength: 200,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        page: {
          description: `Page, from 1.
쪽 번호, 1부터.`,
          type: "integer",
          minimum: 1,
          maximum: 1e5
        }
      },
      anyOf: [
        {
          required: ["section"]
        },
        {
          required: ["page"]
        }
      ]
    },
    rfp: {
      title: "Rfp",
      description: `The request for proposal and where it states requirements.
제안요청서와 요구사항이 적힌 위치.`,
      type: "object",
      additionalProperties: !1,
      required: ["document"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that is the request for proposal.
제안요청서인 문서의 id.`
        },
        security_requirements: {
          $ref: "#/$defs/place",
          description: `Where the information-security requirements stand.
정보보호 요구사항이 적힌 위치.`
        },
        privacy_requirements: {
          $ref: "#/$defs/place",
          description: `Where the privacy requirements stand; needed where personal data is involved.
개인정보 보호 요구사항이 적힌 위치. 개인정보를 다루면 필요합니다.`
        }
      }
    },
    criterion: {
      title: "Criterion",
      description: `One item of the evaluation sheet.
평가표의 항목 하나.`,
      type: "object",
      additionalProperties: !1,
      required: ["name", "area", "weight"],
      properties: {
        name: {
          description: `Name of the item.
평가 항목의 이름.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        area: {
          description: `What the item weighs.
평가하는 영역.`,
          type: "string",
          enum: ["security", "privacy", "other"],
          enumDescriptions: [
            `Information-security capability.
정보보호 역량.`,
            `Privacy capability.
개인정보 보호 역량.`,
            `Anything else: price, technique, schedule.
그 밖의 항목: 가격, 기술, 일정 등.`
          ]
        },
        weight: {
          description: `Points the item is worth.
배점.`,
          type: "number",
          minimum: 0,
          maximum: 1e4
        },
        score: {
          description: `Points the vendor got, out of weight.
업체가 받은 점수(배점 이내).`,
          type: "number",
          minimum: 0,
          maximum: 1e4
        }
      }
    },
    evaluation_exception: {
      title: "EvaluationException",
      description: `Why a vendor below the passing score was chosen, and who approved it.
합격 점수에 미치지 못한 업체를 선정한 사유와 승인자.`,
      type: "object",
      additionalProperties: !1,
      required: ["reason", "approved_by", "approved_on"],
      properties: {
        reason: {
          description: `Reason.
사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approved_by: {
          description: `Role or body that approved it.
승인한 직책 또는 회의체.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approved_on: {
          $ref: "#/$defs/date",
          description: `Day of the approval.
승인일.`
        }
      }
    },
    evaluation: {
      title: "Evaluation",
      description: `The evaluation sheet and the vendor's result.
제안 평가표와 평가 결과.`,
      type: "object",
      additionalProperties: !1,
      required: ["document", "evaluated_on", "passing_score", "criteria"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of the vendor's document that is the evaluation sheet.
평가표인 문서의 id.`
        },
        evaluated_on: {
          $ref: "#/$defs/date",
          description: `Day of the evaluation.
평가일.`
        },
        passing_score: {
          description: `Share of all points needed to pass, in percent.
합격에 필요한 득점 비율(%).`,
          type: "number",
          exclusiveMinimum: 0,
          maximum: 100
        },
        criteria: {
          description: `Items of the sheet.
평가 항목.`,
          type: "array",
          items: {
            $ref: "#/$defs/criterion"
          },
          maxItems: 500
        },
        exception: {
          $ref: "#/$defs/evaluation_exception"
        }
      }
    },
    selection: {
      title: "Selection",
      description: `How the vendor was chosen for this service.
이 업무의 업체를 선정한 과정.`,
      type: "object",
      additionalProperties: !1,
      required: ["selected_on"],
      properties: {
        procedure: {
          $ref: "#/$defs/id",
          description: `Id of the guideline record that was followed.
따른 내부 지침 기록의 id.`
        },
        selected_on: {
          $ref: "#/$defs/date",
          description: `Day of the choice.
선정일.`
        },
        rfp: {
          $ref: "#/$defs/rfp"
        },
        evaluation: {
          $ref: "#/$defs/evaluation"
        }
      }
    },
    identified_requirements: {
      title: "IdentifiedRequirements",
      description: `Which security and privacy requirements follow from this work.
이 업무에 따르는 정보보호 및 개인정보 보호 요구사항의 식별 결과.`,
      type: "object",
      additionalProperties: !1,
      required: ["recorded_on", "requirements"],
      properties: {
        recorded_on: {
          $ref: "#/$defs/date",
          description: `Day they were recorded.
식별한 날.`
        },
        requirements: {
          description: `Requirement keys.
요구사항 키.`,
          type: "array",
          items: {
            $ref: "#/$defs/term"
          },
          uniqueItems: !0,
          maxItems: 28
        }
      }
    },
    service: {
      title: "Service",
      description: `One outsourced service or use of an outside service.
위탁 업무 또는 이용하는 외부 서비스 하나.`,
      type: "object",
      additionalProperties: !1,
      required: ["id", "name", "type", "started_on", "personal_data", "important_information", "development"],
      properties: {
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the service within this vendor.
이 업체 안에서 업무를 가리키는 식별자.`
        },
        name: {
          description: `Name of the service.
위탁 업무의 이름.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        type: {
          description: `Type of service.
업무 유형.`,
          type: "string",
          enum: [
            "it-operation",
            "maintenance",
            "development",
            "security-operation",
            "consulting",
            "personal-data-processing",
            "customer-support",
            "facility",
            "cloud",
            "other"
          ],
          enumDescriptions: [
            `Operation of information systems.
정보시스템 운영.`,
            `Maintenance.
유지보수.`,
            `Development of an information system.
정보시스템 개발. 개발 보안 요구사항(DEV)이 적용됩니다.`,
            `Security monitoring and operation.
보안관제.`,
            `Consulting.
컨설팅.`,
            `Processing of personal data.
개인정보 처리. 법정 기재사항(PII)이 적용됩니다.`,
            `Customer support.
고객 상담.`,
            `Data centre, premises, access control.
시설: IDC, 출입관리 등.`,
            `Cloud service, ASP.
클라우드, ASP.`,
            `Anything else.
그 밖의 업무.`
          ]
        },
        started_on: {
          $ref: "#/$defs/date",
          description: `Day the work starts.
업무를 시작하는 날.`
        },
        ended_on: {
          $ref: "#/$defs/date",
          description: `Last day of the work.
업무가 끝나는 날.`
        },
        changed_on: {
          $ref: "#/$defs/date",
          description: `Day the consigned work last changed.
위탁 업무의 내용이 마지막으로 바뀐 날.`
        },
        personal_data: {
          description: `Whether personal data is processed or can be accessed. Always stated.
개인정보를 처리하거나 접근할 수 있는지 여부. 반드시 적습니다.`,
          type: "boolean"
        },
        important_information: {
          description: `Whether important information is handled. Always stated.
중요정보를 다루는지 여부. 반드시 적습니다.`,
          type: "boolean"
        },
        development: {
          description: `Whether an information system or a personal-data processing system is developed. Always stated.
정보시스템 또는 개인정보처리시스템을 개발하는지 여부. 반드시 적습니다.`,
          type: "boolean"
        },
        access: {
          description: `How the vendor reaches systems and premises.
업체가 접근하는 방식.`,
          type: "array",
          items: {
            description: `Kind of access.
접근 방식.`,
            type: "string",
            enum: ["on-site", "remote", "systems", "network", "none"],
            enumDescriptions: [
              `Staff on the premises.
상주 또는 방문.`,
              `Remote access.
원격 접속.`,
              `Access to information systems.
정보시스템 접근.`,
              `Access to the internal network.
내부망 접근.`,
              `No access.
접근 없음.`
            ]
          },
          uniqueItems: !0,
          maxItems: 5
        },
        identified_requirements: {
          $ref: "#/$defs/identified_requirements"
        },
        selection: {
          $ref: "#/$defs/selection"
        }
      }
    },
    checked: {
      title: "Checked",
      description: `A person compared this with the document of this digest. It no longer counts when the digest is another.
담당자가 이 해시값의 문서와 직접 대조하였다는 기록. 문서의 해시값이 달라지면 효력이 없습니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["by", "on", "sha256"],
      properties: {
        by: {
          description: `Who compared: a role's mailbox.
대조한 담당 조직의 공용 메일 주소.`,
          $ref: "#/$defs/email"
        },
        on: { $ref: "#/$defs/date", description: `Day of the comparison.
대조한 날.` },
        sha256: {
          $ref: "#/$defs/sha256",
          description: `SHA-256 of the document that was compared.
대조한 문서의 SHA-256.`
        },
        overrules: {
          description: `Rules a person disagrees with here. Needs a reason.
담당자가 달리 판단한 규칙. 사유가 필요합니다.`,
          type: "array",
          items: {
            description: `Id of the rule.
규칙의 id.`,
            type: "string",
            enum: ["EVD-05", "EVD-06", "EVD-07"],
            enumDescriptions: [
              `The place on record.
기록한 조항 위치.`,
              `The facts on record.
기록한 사실.`,
              `The words of the clause.
조항의 문언.`
            ]
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 3
        },
        reason: {
          description: `Why a person disagrees.
달리 판단한 사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        }
      },
      dependentRequired: { overrules: ["reason"] }
    },
    clause: {
      title: "Clause",
      description: `An article of a document and the requirements it meets.
문서의 조항과 그 조항이 충족하는 요구사항.`,
      type: "object",
      additionalProperties: !1,
      required: ["covers"],
      properties: {
        document: {
          $ref: "#/$defs/id",
          description: `Id of the document of this contract in which the clause stands.
조항이 실린 문서의 id.`
        },
        article: {
          description: `Article, as the document numbers it.
조항 번호. 문서에 적힌 그대로.`,
          type: "string",
          minLength: 1,
          maxLength: 200,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        page: {
          description: `Page, from 1.
쪽 번호, 1부터.`,
          type: "integer",
          minimum: 1,
          maximum: 1e5
        },
        quote: {
          description: `Words of the clause, exactly as they stand in the document.
조항의 문구. 문서에 적힌 그대로.`,
          type: "string",
          minLength: 1,
          maxLength: 2e4,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        covers: {
          description: `Requirements this clause meets.
이 조항이 충족하는 요구사항.`,
          type: "array",
          items: {
            $ref: "#/$defs/term"
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 28
        },
        interval_months: {
          description: `Longest interval the clause states for training or inspection, in months.
조항이 정한 교육 또는 점검의 주기(개월).`,
          type: "integer",
          minimum: 1,
          maximum: 120
        },
        endpoint: {
          description: `Endpoint-security measures the clause names.
조항이 정한 단말기 보안 대책.`,
          type: "array",
          items: {
            description: `Endpoint-security measure.
단말기 보안 대책.`,
            type: "string",
            enum: ["anti-virus", "password-policy", "screen-saver"],
            enumDescriptions: [
              `Anti-virus software.
백신 프로그램.`,
              `Safe password, set and changed periodically.
안전한 패스워드의 설정과 주기적 변경.`,
              `Screen saver.
화면보호기.`
            ]
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 3
        },
        deadline_hours: {
          description: `Hours within which an incident must be reported, if the clause states them.
침해사고를 알려야 하는 기한(시간). 조항에 정해진 경우 적습니다.`,
          type: "integer",
          minimum: 1,
          maximum: 8760
        },
        checked: { $ref: "#/$defs/checked" }
      }
    },
    not_applicable: {
      title: "NotApplicable",
      description: `A term that this work does not need, and why. Statutory items (PII) can never be declared not applicable.
이 업무에 필요하지 않은 요구사항과 그 사유. 법정 기재사항(PII)은 해당 없음으로 둘 수 없습니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["requirement", "reason"],
      properties: {
        requirement: {
          $ref: "#/$defs/term"
        },
        reason: {
          description: `Reason.
사유.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        }
      }
    },
    vendor: {
      title: "Vendor",
      description: `A vendor and the services it provides. The folder is the vendor: vendors/<id>/.
업체와 그 업체가 맡은 업무. 폴더가 곧 업체입니다: vendors/<id>/.`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "id", "name", "status", "services"],
      properties: {
        kind: {
          description: `This record describes a vendor.
업체 기록.`,
          const: "vendor"
        },
        id: {
          $ref: "#/$defs/id",
          description: `Vendor id; equals the name of the folder.
업체 식별자. 폴더 이름과 같아야 합니다.`
        },
        name: {
          description: `Registered name.
상호(법인명).`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        registration_number: {
          description: `Business registration number.
사업자등록번호.`,
          type: "string",
          minLength: 1,
          maxLength: 40,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        country: {
          $ref: "#/$defs/country",
          description: `Country of the vendor, ISO 3166-1 alpha-2.
업체의 국가, ISO 3166-1 두 글자 코드.`
        },
        status: {
          description: `Where the relationship stands.
거래 상태.`,
          type: "string",
          enum: ["prospect", "onboarding", "active", "terminated"],
          enumDescriptions: [
            `Being considered; nothing is consigned.
검토 중. 위탁한 업무가 없습니다.`,
            `Chosen; the work has not started.
선정됨. 아직 업무를 시작하지 않았습니다.`,
            `The work is going on.
업무 진행 중.`,
            `The relationship has ended; every service states ended_on.
거래 종료. 모든 업무에 ended_on을 적습니다.`
          ]
        },
        owner: {
          $ref: "#/$defs/email",
          description: `Role mailbox of the team in charge.
담당 조직의 공용 메일 주소.`
        },
        services: {
          description: `Services of this vendor.
이 업체가 맡은 업무.`,
          type: "array",
          items: {
            $ref: "#/$defs/service"
          },
          minItems: 1,
          maxItems: 200
        },
        documents: {
          description: `Documents about the choice of this vendor.
업체 선정에 관한 문서.`,
          type: "array",
          items: {
            $ref: "#/$defs/document"
          },
          maxItems: 500
        }
      },
      if: {
        properties: {
          status: {
            const: "terminated"
          }
        },
        required: ["status"]
      },
      then: {
        properties: {
          services: {
            type: "array",
            items: {
              type: "object",
              required: ["ended_on"]
            }
          }
        }
      }
    },
    contract: {
      title: "Contract",
      description: `An agreement with the vendor and its clauses.
업체와 맺은 계약과 그 조항.`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "id", "vendor", "services", "title", "status", "effective"],
      properties: {
        kind: {
          description: `This record describes a contract.
계약 기록.`,
          const: "contract"
        },
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the contract within this vendor.
이 업체 안에서 계약을 가리키는 식별자.`
        },
        vendor: {
          $ref: "#/$defs/id",
          description: `Vendor id; equals the name of the folder.
업체 식별자. 폴더 이름과 같아야 합니다.`
        },
        services: {
          description: `Ids of the services this contract covers.
이 계약이 다루는 업무의 id.`,
          type: "array",
          items: {
            $ref: "#/$defs/id"
          },
          minItems: 1,
          maxItems: 200,
          uniqueItems: !0
        },
        title: {
          description: `Title of the contract.
계약서의 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        status: {
          description: `Status of the contract.
계약 상태.`,
          type: "string",
          enum: ["draft", "signed", "terminated"],
          enumDescriptions: [
            `Not signed yet.
아직 체결하지 않음.`,
            `Signed.
체결됨.`,
            `Ended before its term.
중도 해지됨.`
          ]
        },
        signed_on: {
          $ref: "#/$defs/date",
          description: `Day of the last signature; required once signed.
체결일. 체결된 계약에는 반드시 적습니다.`
        },
        effective: {
          $ref: "#/$defs/period",
          description: `Period in which the contract is in force.
계약의 효력 기간.`
        },
        renewed_on: {
          $ref: "#/$defs/date",
          description: `Day of the last renewal.
마지막으로 갱신한 날.`
        },
        reviewed_on: {
          $ref: "#/$defs/date",
          description: `Day the terms were last reviewed.
계약 내용을 마지막으로 재검토한 날.`
        },
        documents: {
          description: `Documents that make up the agreement.
계약을 이루는 문서.`,
          type: "array",
          items: {
            $ref: "#/$defs/document"
          },
          maxItems: 500
        },
        clauses: {
          description: `Clauses; one may meet several requirements.
조항. 하나가 여러 요구사항을 충족할 수 있습니다.`,
          type: "array",
          items: {
            $ref: "#/$defs/clause"
          },
          maxItems: 2e3
        },
        not_applicable: {
          description: `Terms this work does not need, each with its reason.
이 업무에 필요하지 않은 요구사항과 그 사유.`,
          type: "array",
          items: {
            $ref: "#/$defs/not_applicable"
          },
          maxItems: 100
        }
      },
      if: {
        properties: {
          status: {
            const: "signed"
          }
        },
        required: ["status"]
      },
      then: {
        required: ["signed_on"]
      }
    },
    guideline: {
      title: "Guideline",
      description: `An organisation-wide guideline (vendors/_guidelines/).
조직 전체에 적용되는 내부 지침 (vendors/_guidelines/).`,
      type: "object",
      additionalProperties: !1,
      required: ["kind", "id", "title", "effective", "document", "covers"],
      properties: {
        kind: {
          description: `This record describes a guideline.
지침 기록.`,
          const: "guideline"
        },
        id: {
          $ref: "#/$defs/id",
          description: `Identifier of the guideline.
지침의 식별자.`
        },
        title: {
          description: `Title of the guideline.
지침의 제목.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        effective: {
          $ref: "#/$defs/period",
          description: `Period in which the guideline is in force.
지침의 시행 기간.`
        },
        document: {
          $ref: "#/$defs/guideline_document"
        },
        covers: {
          description: `Requirements the guideline sets up a procedure for.
지침이 절차를 정한 요구사항.`,
          type: "array",
          items: {
            description: `Requirement key.
요구사항 키.`,
            type: "string",
            enum: [
              "selection-procedure",
              "rfp-requirements",
              "evaluation-criteria",
              "evaluation-applied",
              "agreement-in-force",
              "agreement-signed-before-start",
              "agreement-not-lapsing",
              "requirements-identified",
              "not-generic-only",
              "reviewed-after-change",
              "legal-compliance",
              "security-pledge",
              "security-training",
              "security-inspection",
              "leakage-prevention",
              "internet-restriction",
              "physical-protection",
              "endpoint-security",
              "wireless-restriction",
              "access-rights",
              "subcontracting-restriction",
              "subcontracting-procedure",
              "violation-sanctions",
              "damages",
              "incident-reporting",
              "purpose-limitation",
              "safeguards",
              "purpose-and-scope",
              "pii-subcontracting",
              "pii-access-control",
              "pii-supervision",
              "pii-liability",
              "dev-legal-requirements",
              "secure-coding",
              "vulnerability-remediation",
              "dev-environment-security",
              "dev-confidentiality",
              "dev-liability",
              "evidence-present",
              "evidence-unchanged",
              "clause-located",
              "quote-found"
            ]
          },
          minItems: 1,
          uniqueItems: !0,
          maxItems: 42
        }
      }
    }
  }
};

// src/records/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function suggest(written, known2) {
  let plain = fold(written).slice(0, 100), limit = 1 + Math.floor(plain.length / 4), best, least = limit + 1;
  for (let name2 of known2) {
    let errors = (0, import_fastest_levenshtein.distance)(plain, fold(name2));
    errors < least && ([best, least] = [name2, errors]);
  }
  return best ?? known2.find((name2) => plain.length >= minStart && fold(name2).startsWith(plain));
}
var minStart = 3;
function fold(name2) {
  return name2.toLowerCase().replaceAll(/[_\s]/g, "-");
}

// src/model/location.ts
function toPointer(path) {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function fromPointer(pointer2) {
  return pointer2 === "" ? [] : pointer2.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/schemas/baseline.schema.json
var baseline_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:baseline:1",
  title: "BaselineFile",
  description: "Findings accepted when the gate was adopted, in `.clausegate/baseline.json`. Written by `clausegate baseline write`, never by hand.",
  $ref: "#/$defs/baseline",
  $defs: {
    id: {
      description: `Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.`,
      type: "string",
      maxLength: 64,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    digest: {
      description: "First half of a SHA-256, 32 lower-case hexadecimal digits.",
      type: "string",
      pattern: "^[0-9a-f]{32}$"
    },
    baseline: {
      title: "BaselineFile",
      type: "object",
      additionalProperties: !1,
      required: ["schemaVersion", "entries"],
      properties: {
        schemaVersion: {
          enum: [1]
        },
        entries: {
          type: "array",
          items: {
            $ref: "#/$defs/baseline_entry"
          }
        }
      }
    },
    baseline_entry: {
      title: "BaselineEntry",
      description: "One accepted finding. It counts only while the finding is about the same part of the record.",
      type: "object",
      additionalProperties: !1,
      required: ["rule", "finding", "digest"],
      properties: {
        rule: {
          type: "string",
          minLength: 1,
          maxLength: 64
        },
        vendor: {
          $ref: "#/$defs/id"
        },
        service: {
          $ref: "#/$defs/id"
        },
        contract: {
          $ref: "#/$defs/id"
        },
        guideline: {
          $ref: "#/$defs/id"
        },
        finding: {
          $ref: "#/$defs/digest",
          description: "Id of the finding."
        },
        digest: {
          $ref: "#/$defs/digest",
          description: "Digest of the part of the record that is excused."
        },
        lists: {
          description: "What the finding listed when it was accepted; fewer are excused too, more are not.",
          type: "object",
          additionalProperties: {
            type: "array",
            items: {
              type: "string"
            }
          }
        }
      }
    }
  }
};

// src/schemas/waivers.schema.json
var waivers_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:clausegate:schema:waivers:1",
  title: "WaiversFile",
  description: "Approved exceptions, in `waivers.yaml` at the root of the repository. Every text is given in English, then in Korean.",
  $ref: "#/$defs/waivers",
  $defs: {
    given_for: {
      title: "GivenFor",
      description: "Facts of the service when the exception was approved; one with other facts is not waived. Only beside `service`.\n예외를 승인할 당시 업무의 사실. 사실이 달라진 업무에는 효력이 없습니다. `service`와 함께 적습니다.",
      type: "object",
      additionalProperties: !1,
      minProperties: 1,
      properties: {
        started_on: {
          $ref: "#/$defs/date",
          description: "Its `started_on`.\n업무의 `started_on`."
        },
        type: {
          description: "Its `type`.\n업무의 `type`.",
          type: "string",
          minLength: 1,
          maxLength: 64
        },
        personal_data: {
          description: "Its `personal_data`.\n업무의 `personal_data`.",
          type: "boolean"
        },
        important_information: {
          description: "Its `important_information`.\n업무의 `important_information`.",
          type: "boolean"
        },
        development: {
          description: "Its `development`.\n업무의 `development`.",
          type: "boolean"
        }
      }
    },
    id: {
      description: `Identifier: lower-case letters, digits and single hyphens; at most 64 characters.
식별자. 영문 소문자, 숫자, 하이픈만 쓰며 64자를 넘지 않습니다.`,
      type: "string",
      maxLength: 64,
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"
    },
    date: {
      description: `Calendar date, YYYY-MM-DD.
달력에 있는 날짜, YYYY-MM-DD.`,
      type: "string",
      format: "date"
    },
    waivers: {
      title: "WaiversFile",
      description: `Approved exceptions from the rules.
승인된 예외의 목록.`,
      type: "object",
      additionalProperties: !1,
      required: ["version", "waivers"],
      properties: {
        version: {
          description: `Version of this file's format.
이 파일 형식의 버전.`,
          enum: [1]
        },
        waivers: {
          description: `The waivers, in any order.
예외 승인의 목록. 순서는 상관없습니다.`,
          type: "array",
          items: {
            $ref: "#/$defs/waiver"
          },
          maxItems: 1e4
        }
      }
    },
    waiver: {
      title: "Waiver",
      description: `One exception: it waives the findings of one rule about one vendor while it is in force.
예외 승인 하나. 효력이 있는 동안 한 업체에 대한 한 규칙의 지적사항을 예외로 처리합니다.`,
      type: "object",
      additionalProperties: !1,
      required: ["rule", "vendor", "reason", "owner", "approver", "approved_on", "expires_on"],
      properties: {
        rule: {
          description: `Id of the rule that is waived, such as SEC-06.
예외로 하는 규칙의 id. 예: SEC-06.`,
          type: "string",
          minLength: 1,
          maxLength: 64,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        vendor: {
          $ref: "#/$defs/id",
          description: `Vendor whose findings are waived.
예외를 적용할 업체의 id.`
        },
        service: {
          $ref: "#/$defs/id",
          description: `Only findings about this service; leave out for all of the vendor's.
이 업무에 대한 지적사항만 예외로 합니다. 생략하면 업체 전체가 대상입니다.`
        },
        contract: {
          $ref: "#/$defs/id",
          description: "Only findings about this contract; never beside `service`.\n이 계약에 대한 지적사항만 예외로 합니다. `service`와 함께 쓸 수 없습니다."
        },
        reason: {
          description: `Why the exception is acceptable, for a reviewer.
예외를 허용하는 사유. 검토자가 타당성을 판단할 수 있게 씁니다.`,
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        owner: {
          description: `Who answers for the exception: a role or its mailbox, with an address in ASCII letters.
예외를 책임지는 담당 조직 또는 그 공용 메일 주소. 메일 주소는 ASCII 문자로 씁니다.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approver: {
          description: `Who approved it, with an address in ASCII letters; never the owner.
승인자. 담당(owner)과 같을 수 없습니다. 메일 주소는 ASCII 문자로 씁니다.`,
          type: "string",
          minLength: 1,
          maxLength: 300,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        approved_on: {
          $ref: "#/$defs/date",
          description: `Day of approval and first day in force.
승인한 날. 이날부터 효력이 있습니다.`
        },
        expires_on: {
          $ref: "#/$defs/date",
          description: `Last day in force.
효력이 있는 마지막 날.`
        },
        ticket: {
          description: `Ticket that follows the exception up.
예외를 추적하는 티켓 번호.`,
          type: "string",
          minLength: 1,
          maxLength: 200,
          pattern: "[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}"
        },
        acknowledges_statute: {
          description: `States that the law demands the item all the same; needed for statute items.
법정 항목임을 알고도 예외로 한다는 확인. 법정 항목에는 반드시 true로 적습니다.`,
          type: "boolean"
        },
        given_for: {
          $ref: "#/$defs/given_for"
        }
      },
      dependentRequired: {
        given_for: ["service"]
      },
      not: {
        required: ["service", "contract"]
      }
    }
  }
};

// src/records/schema-shape.ts
var definitions = { ...baseline_schema_default.$defs, ...waivers_schema_default.$defs, ...records_schema_default.$defs, ...config_schema_default.$defs, config: config_schema_default };
function shapeAt(kind, path) {
  let schema = { $ref: `#/$defs/${kind}` };
  for (let part of path) schema = child(resolve5(schema).schema, part);
  let { schema: resolved, definition } = resolve5(schema);
  return {
    definition,
    type: typeof resolved.type == "string" ? resolved.type : void 0,
    keys: Object.keys(asSchema(resolved.properties)),
    values: Array.isArray(resolved.enum) ? resolved.enum.map(String) : []
  };
}
function child(schema, part) {
  let properties = asSchema(schema.properties);
  return Object.hasOwn(properties, part) ? asSchema(properties[part]) : asSchema(schema.items ?? schema.additionalProperties);
}
function resolve5(schema) {
  let reference = schema.$ref;
  if (typeof reference != "string") return { schema, definition: void 0 };
  let name2 = reference.slice(8);
  return { schema: asSchema(definitions[name2]), definition: name2 };
}
function asSchema(value) {
  return typeof value == "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

// src/records/schema-problems.ts
var maxShownValue = 80, patternProblems = {
  id: "invalid-id",
  sha256: "invalid-sha256",
  path: "invalid-path",
  uri: "invalid-uri",
  email: "invalid-email",
  country: "invalid-country",
  folder: "invalid-folder",
  timezone: "unknown-timezone"
};
function explainSchemaError(kind, document, error) {
  let path = fromPointer(error.instancePath);
  if (error.keyword === "if" || /\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath)) return;
  let explain = explanations[error.keyword], context = { kind, path, value: valueAt(document, path), params: error.params };
  return explain ? explain(context) : { code: "invalid", path, args: { rule: error.keyword } };
}
var explanations = {
  required: ({ path, params }) => {
    let key2 = String(params.missingProperty);
    return { code: "missing-key", path: [...path, key2], args: { key: key2 } };
  },
  additionalProperties: ({ kind, path, params }) => {
    let key2 = String(params.additionalProperty), known2 = shapeAt(kind, path).keys;
    return { code: "unknown-key", path: [...path, key2], args: { key: cut(key2), ...hint(key2, known2) }, aim: "key" };
  },
  enum: ({ kind, path, value }) => {
    let allowed = shapeAt(kind, path).values;
    return { code: "unknown-value", path, args: { value: shown(value), allowed, ...hint(shown(value), allowed) } };
  },
  type: ({ path, value, params }) => ({ code: "wrong-type", path, args: { expected: String(params.type), actual: typeOf(value) } }),
  format: ({ path, value }) => ({ code: "invalid-date", path, args: { value: shown(value) } }),
  pattern: ({ kind, path, value }) => {
    let definition = shapeAt(kind, path).definition ?? "";
    return { code: patternProblems[definition] ?? "blank-text", path, args: { value: shown(value) } };
  },
  minLength: ({ path, value }) => ({ code: "blank-text", path, args: { value: shown(value) } }),
  maxLength: ({ path, params }) => outOfRange(path, "<=", params),
  minItems: ({ path, params }) => outOfRange(path, ">=", params),
  maxItems: ({ path, params }) => outOfRange(path, "<=", params),
  minimum: ({ path, params }) => outOfRange(path, ">=", params),
  maximum: ({ path, params }) => outOfRange(path, "<=", params),
  exclusiveMinimum: ({ path, params }) => outOfRange(path, ">", params),
  oneOf: ({ path }) => ({ code: "path-or-uri", path }),
  anyOf: ({ path }) => ({ code: "place-missing", path }),
  not: ({ path }) => ({ code: "service-or-contract", path: [...path, "contract"], aim: "key" })
};
function outOfRange(path, comparison, params) {
  return { code: "out-of-range", path, args: { bound: `${comparison} ${String(params.limit)}` } };
}
function hint(written, known2) {
  let suggestion = suggest(written, known2);
  return suggestion ? { suggestion } : {};
}
function valueAt(value, path) {
  let at = value;
  for (let part of path) {
    if (typeof at != "object" || at === null || !Object.hasOwn(at, part)) return;
    at = Reflect.get(at, part);
  }
  return at;
}
function typeOf(value) {
  return value == null ? "nothing" : Array.isArray(value) ? "list" : typeof value == "number" && !Number.isFinite(value) ? "not-finite" : typeof value;
}
function shown(value) {
  return cut(typeof value == "string" ? value : JSON.stringify(value) ?? "nothing");
}
function cut(text3) {
  return text3.length > maxShownValue ? `${text3.slice(0, maxShownValue)}…` : text3;
}

// src/model/place.ts
function clauseText({ annex: annex2, article, paragraph }) {
  return [annex2 ?? [], article ?? [], paragraph ?? []].flat().join(" ");
}

// src/evidence/quotes/citation.ts
function headingLabels(article) {
  let text3 = article.normalize("NFKC").slice(0, 400).replaceAll(/\([^()]*\)/g, " "), korean3 = [...text3.matchAll(/(\d{1,4})\s*조(?:\s*의\s*(\d{1,3}))?/g)];
  if (korean3.length > 0)
    return korean3.map(([, number3, branch]) => `제${Number(number3)}조${branch ? `의${Number(branch)}` : ""}`);
  let english2 = [
    ...text3.matchAll(/(\bart(?:icle)?s?\b\.?|\bsec(?:tion)?s?\b\.?|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})\b/gi)
  ];
  if (english2.length > 0)
    return english2.map(
      ([, name2 = "", number3 = ""]) => `${/^a/i.test(name2) ? "Article" : "Section"} ${numbered(number3)}`
    );
  let bare = /^\s*(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/.exec(text3)?.[1];
  if (bare === void 0) return [];
  let number2 = numbered(bare), top = number2.split(".")[0] ?? "";
  return [`제${top}조`, `Article ${number2}`, `Section ${number2}`, number2 === top ? `${top}.` : number2];
}
function numbered(text3) {
  return /^[IVXLC]+$/i.test(text3) ? String(roman(text3.toUpperCase())) : text3.split(".").map(Number).join(".");
}
var digits = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function roman(text3) {
  let values = [...text3].map((letter2) => digits[letter2] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

// src/evidence/quotes/excerpt.ts
function onOneLine(source, { from, to }) {
  return source.slice(from, to).replaceAll(/[\s\p{C}\p{Default_Ignorable_Code_Point}]+/gu, " ").trim();
}
function shortened(text3, most = 200) {
  return text3.length <= most ? text3 : `${text3.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

// src/evidence/quotes/difference.ts
var maxTold = 4;
function describeDifference(quote, passage, alignment) {
  let pairs = merged(alignment.differences.map((one) => words(one, quote, passage))), told = pairs.slice(0, maxTold).map((pair) => {
    let before2 = pair.quote.from === 0 ? "" : "…";
    return `${before2}${side(quote, pair.quote)} → ${before2}${side(passage, pair.passage)}`;
  });
  return shortened([...told, ...pairs.length > maxTold ? ["…"] : []].join("; "));
}
function words(difference, quote, passage) {
  let shown2 = withNeighbour(difference), own = { quote: wordsAround(quote, shown2.quote), passage: wordsAround(passage, shown2.passage) };
  if (own.quote.from === 0) return own;
  let withWordBefore = ({ source }, { from, to }) => ({
    from: wordStart(source, endOfWordBefore(source, from)),
    to
  });
  return { quote: withWordBefore(quote, own.quote), passage: withWordBefore(passage, own.passage) };
}
function withNeighbour({ quote, passage }) {
  return quote.end > quote.first && passage.end > passage.first ? { quote, passage } : quote.first > 0 && passage.first > 0 ? { quote: { ...quote, first: quote.first - 1 }, passage: { ...passage, first: passage.first - 1 } } : { quote: { ...quote, end: quote.end + 1 }, passage: { ...passage, end: passage.end + 1 } };
}
var maxWord = 20;
function wordsAround({ source, from, to }, { first: first2, end }) {
  let last = from.length - 1, start = from[Math.min(first2, last)] ?? 0, stop = Math.max(start, to[Math.min(end - 1, last)] ?? 0);
  return { from: wordStart(source, start), to: wordEnd(source, stop) };
}
var maxSpaces = 1e3;
function endOfWordBefore(source, at) {
  let end = at;
  for (; end > 0 && at - end < maxSpaces && /\s/.test(source.charAt(end - 1)); ) end -= 1;
  return end;
}
function wordStart(source, at) {
  let start = Math.max(0, at);
  for (; start > 0 && at - start < maxWord && !/\s/.test(source.charAt(start - 1)); ) start -= 1;
  return start;
}
function wordEnd(source, at) {
  let end = at;
  for (; end < source.length && end - at < maxWord && !/\s/.test(source.charAt(end)); ) end += 1;
  return end;
}
function merged(pairs) {
  let result = [];
  for (let pair of pairs) {
    let last = result.at(-1);
    !last || pair.quote.from > last.quote.to && pair.passage.from > last.passage.to ? result.push(pair) : result.splice(-1, 1, { quote: union(last.quote, pair.quote), passage: union(last.passage, pair.passage) });
  }
  return result;
}
function union(a, b) {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
var maxSide = 60;
function side({ source }, range) {
  return shortened(onOneLine(source, range).replace(/[\s.,;:]+$/u, ""), maxSide);
}

// src/evidence/quotes/doubts.ts
var Doubts = class {
  all;
  /** `places` are the ranges of the pages in the joined text. */
  constructor(pages, places) {
    this.all = pages.flatMap(({ doubts = [] }, at) => {
      let { from: start } = places[at] ?? { from: 0 };
      return doubts.map(({ from, to, reason }) => ({ from: start + from, to: start + to, reason }));
    });
  }
  /** Reason that something was not read; undefined if everything was. */
  get gap() {
    return this.all.find(isGap)?.reason;
  }
  /**
   * Returns the reason a passage may not be what a reader sees: some of its letters may be hidden, or unread content
   * may interrupt it.
   */
  reasonIn({ from, to }) {
    let next = this.all[countBefore(this.all.length, (at) => (this.all[at]?.to ?? 0) <= from)];
    return next && next.from < to ? next.reason : void 0;
  }
  /** Adds the doubtful parts to each list of parts to skip; returns no lists if all text is visible. */
  skips(lists) {
    let hidden = this.all.filter((doubt) => !isGap(doubt));
    return hidden.length === 0 ? [] : lists.map((list2) => merged2([...list2, ...hidden]));
  }
};
function isGap({ from, to }) {
  return from === to;
}
function merged2(ranges) {
  let result = [];
  for (let { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    let last = result.at(-1);
    last && from <= last.to ? last.to = Math.max(last.to, to) : result.push({ from, to });
  }
  return result;
}

// src/evidence/quotes/key.ts
function keyOf(source, skipped = []) {
  let maker = new KeyMaker(source), at = 0;
  for (let { from, to } of skipped)
    maker.read(at, from), at = to;
  return maker.read(at, source.length), maker.key();
}
var point = /[.,]/, divider = /[\p{Pd}\p{Pc}/:;~\u223c\u301c\u2044\u2212\u00d7+=]/u, middleDot = /[\u00b7\u119e\u11a2\u2022\u2027\u2219\u22c5\u30fb\uff65]/, anyDivider = "·", sign = /(?!\u20a9)[%\u2030\u2264-\u2267\u00b1\p{Sc}]/u, letter = /[\p{L}\p{N}\p{M}]/u, invisible = /[\p{Default_Ignorable_Code_Point}\u1160]/u, mark = new RegExp("\\p{M}", "u"), number = new RegExp("\\p{N}", "u"), maxMarks = 30, KeyMaker = class {
  source;
  starts;
  from;
  to;
  letters;
  isAfterNumber = !1;
  isOnNewLine = !1;
  between;
  constructor(source) {
    this.source = source;
    let column = () => new Numbers(source.length);
    [this.starts, this.from, this.to, this.letters] = [column(), column(), column(), column()], this.starts.push(0);
  }
  key() {
    let { source, starts, from, to, letters } = this;
    return { source, text: textFrom(letters.all()), starts: starts.all(), from: from.all(), to: to.all() };
  }
  read(from, to) {
    for (let at = from; at < to; ) {
      let end = this.endOfRun(at, to);
      end === at + 1 && isPlain(this.source.charCodeAt(at)) ? this.readPlain(at) : this.readRun(at, end), at = end;
    }
  }
  /**
   * Returns the end of a run. Most characters form their own run; any other is read with all that may combine with it.
   */
  endOfRun(at, to) {
    let end = at + 1;
    for (; end < to && !isPlain(this.source.charCodeAt(end)); ) end += 1;
    return end;
  }
  readPlain(at) {
    let code = this.source.charCodeAt(at), text3 = this.source.charAt(at);
    code >= hangulFirst ? this.push(text3, at, at + 1, !1) : isAsciiLetter(code) ? this.push(text3.toLowerCase(), at, at + 1, !1) : isAsciiDigit(code) ? this.push(text3, at, at + 1, !0) : code !== space && this.pass({ text: text3, from: at, to: at + 1 });
  }
  readRun(from, to) {
    let parts = decompose(this.source, from, to);
    for (let at = 0; at < parts.length; ) {
      let part = parts[at];
      if (!part) break;
      let end = endOfLetter(parts, at);
      isLetter(part.text) ? this.pushLetter(parts.slice(at, end)) : this.pass(part), at = end;
    }
  }
  pushLetter(parts) {
    let seen = parts.length > 1 ? parts.filter(({ text: text4 }) => !invisible.test(text4)) : parts, text3 = seen.map((part) => part.text).join("");
    this.push(text3.normalize("NFC").toLowerCase(), seen[0]?.from ?? 0, seen.at(-1)?.to ?? 0, number.test(text3));
  }
  push(text3, from, to, isNumber) {
    let { between } = this;
    isNumber && this.isAfterNumber && between && this.add(between.text, between.from, between.to), this.add(text3, from, to), this.isAfterNumber = isNumber, this.isOnNewLine = !1, this.between = void 0;
  }
  /** Handles any other character. A sign counts by itself, a point or divider only between two digits. */
  pass(part) {
    let { text: text3, from, to } = part, kind = kindOf2(text3);
    kind === "line-break" ? this.isOnNewLine = !0 : kind === "sign" ? this.push(foldSign(text3), from, to, !1) : kind === "point" && this.between?.text !== "." ? this.between = part : kind === "divider" && !this.isOnNewLine && (this.between ??= { from, to, text: anyDivider });
  }
  add(text3, from, to) {
    for (let at = 0; at < text3.length; at += 1) this.letters.push(text3.charCodeAt(at));
    this.starts.push(this.letters.length), this.from.push(from), this.to.push(to);
  }
}, Numbers = class {
  length = 0;
  values;
  constructor(expected2) {
    this.values = new Uint32Array(expected2 + 1);
  }
  push(value) {
    if (this.length === this.values.length) {
      let longer = new Uint32Array(this.length * 2);
      longer.set(this.values), this.values = longer;
    }
    this.values[this.length] = value, this.length += 1;
  }
  all() {
    return this.values.subarray(0, this.length);
  }
}, blockLength = 8192;
function textFrom(units) {
  let text3 = "";
  for (let at = 0; at < units.length; at += blockLength)
    text3 += String.fromCharCode(...units.subarray(at, at + blockLength));
  return text3;
}
function isLetter(text3) {
  return kindOf2(text3) === "letter";
}
var kinds = /* @__PURE__ */ new Map();
function kindOf2(text3) {
  let known2 = kinds.get(text3);
  if (known2) return known2;
  let kind = classify(text3);
  return kinds.set(text3, kind), kind;
}
function classify(text3) {
  return text3 === `
` ? "line-break" : middleDot.test(text3) ? "divider" : letter.test(text3) ? invisible.test(text3) ? "nothing" : "letter" : sign.test(text3) ? "sign" : point.test(text3) ? "point" : divider.test(text3) ? "divider" : "nothing";
}
function foldSign(text3) {
  return text3 === "≦" ? "≤" : text3 === "≧" ? "≥" : text3;
}
var space = 32, hangulFirst = 44032, hangulLast = 55203;
function isPlain(code) {
  return code < 128 || code >= hangulFirst && code <= hangulLast;
}
function isAsciiDigit(code) {
  return code >= 48 && code <= 57;
}
function isAsciiLetter(code) {
  let lower = code | 32;
  return lower >= 97 && lower <= 122;
}
function decompose(source, from, to) {
  let parts = [];
  for (let at = from; at < to; ) {
    let text3 = String.fromCodePoint(source.codePointAt(at) ?? 0), end = at + text3.length;
    for (let one of text3.normalize("NFKD")) parts.push({ text: one, from: at, to: end });
    at = end;
  }
  return parts;
}
function endOfLetter(parts, at) {
  let is = (kind, n) => kind.test(parts[n]?.text ?? ""), end = at + 1;
  is(initial, at) && is(vowel, end) && (end += is(final, end + 1) ? 2 : 1);
  let most = end + maxMarks;
  for (; end < most && is(mark, end); ) end += 1;
  return end;
}
var initial = /^[\u1100-\u1112]/, vowel = /^[\u1161-\u1175]/, final = /^[\u11a8-\u11c2]/;

// src/evidence/quotes/lines.ts
function linesOf(source, { from, to }) {
  let lines = [];
  for (let at = from; at <= to; ) {
    let found2 = source.indexOf(`
`, at), end = found2 < 0 || found2 > to ? to : found2;
    lines.push({ from: at, to: end, text: source.slice(at, end) }), at = end + 1;
  }
  return lines;
}
function joinPages(pages) {
  let from = 0, places = pages.map(({ text: text3 }) => {
    let place2 = { from, to: from + text3.length };
    return from = place2.to + 1, place2;
  });
  return { source: pages.map(({ text: text3 }) => text3).join(`
`), places };
}
function labelsIn(pages, places) {
  return pages.flatMap(({ labels: labels3 = [] }, at) => {
    let { from: start } = places[at] ?? { from: 0 };
    return labels3.map(({ from, to }) => ({ from: start + from, to: start + to }));
  });
}
var edge = 3, fewestPages = 3;
function repeatedLines(source, places) {
  if (places.length < fewestPages) return [];
  let edges = places.map((place2) => edgeLines(source, place2)), counts = /* @__PURE__ */ new Map();
  for (let lines of edges)
    for (let text3 of new Set(lines.map(masked))) counts.set(text3, (counts.get(text3) ?? 0) + 1);
  let isRepeated = (line) => (counts.get(masked(line)) ?? 0) * 2 >= places.length;
  return edges.flatMap((lines) => lines.filter(isRepeated).map(({ from, to }) => ({ from, to })));
}
function edgeLines(source, place2) {
  let written = linesOf(source, place2).filter(({ text: text3 }) => text3.trim() !== "");
  return written.filter((_, at) => at < edge || at >= written.length - edge);
}
function masked({ text: text3 }) {
  return text3.trim().replaceAll(new RegExp("\\p{N}+", "gu"), "#");
}

// src/evidence/quotes/occurrences.ts
function* occurrences(of, within) {
  let behind = 0;
  for (let offset of offsetsOf(of.text, within.text)) {
    if (offset < behind) continue;
    let first2 = unitAt(within, offset), end = unitAt(within, offset + of.text.length);
    first2 === void 0 || end === void 0 || cutsNumber(within, first2) || cutsNumber(within, end) || (yield { first: first2, end }, behind = offset + of.text.length);
  }
}
var maxPlainWork = 5e7;
function offsetsOf(part, whole) {
  return part.length * whole.length <= maxPlainWork ? plainOffsets(part, whole) : linearOffsets(part, whole);
}
function* plainOffsets(part, whole) {
  if (part !== "")
    for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) yield at;
}
function* linearOffsets(part, whole) {
  let borders = bordersOf(part), matched = 0;
  for (let at = 0; at < whole.length && part !== ""; at += 1) {
    for (; matched > 0 && part[matched] !== whole[at]; ) matched = borders[matched - 1] ?? 0;
    part[matched] === whole[at] && (matched += 1), !(matched < part.length) && (yield at + 1 - matched, matched = borders[matched - 1] ?? 0);
  }
}
function bordersOf(text3) {
  let borders = [0], matched = 0;
  for (let at = 1; at < text3.length; at += 1) {
    for (; matched > 0 && text3[matched] !== text3[at]; ) matched = borders[matched - 1] ?? 0;
    text3[matched] === text3[at] && (matched += 1), borders.push(matched);
  }
  return borders;
}
function unitAt({ starts }, offset) {
  let unit = countBefore(starts.length - 1, (at) => (starts[at] ?? 0) < offset);
  return starts[unit] === offset ? unit : void 0;
}
var digit = new RegExp("^\\p{Nd}", "u"), point2 = /^[.,]/;
function cutsNumber(key2, unit) {
  if (!areJoined(key2, unit - 1, unit)) return !1;
  let isDigit = (at) => digit.test(key2.source.slice(key2.from[at], key2.to[at])), isPoint = (at) => point2.test(textOf(key2, at));
  return isDigit(unit) ? isDigit(unit - 1) || isPoint(unit - 1) : isPoint(unit) && isDigit(unit - 1) && areJoined(key2, unit, unit + 1) && isDigit(unit + 1);
}
function areJoined({ from, to }, before2, after) {
  return before2 >= 0 && after < from.length && to[before2] === from[after];
}
function textOf({ text: text3, starts }, unit) {
  return text3.slice(starts[unit], starts[unit + 1]);
}

// src/evidence/quotes/nearest.ts
var maxUnits = 2e3, maxErrorShare = 0.3, seed = 3, buckets = 65536, Nearest = class {
  key;
  seeds;
  constructor(key2) {
    this.key = key2;
  }
  /** Returns the closest passage; undefined if none is close. */
  find(quote) {
    let length = quote.from.length, exact;
    for (let first2 = 0; first2 < length; first2 += maxUnits) {
      let part = { first: first2, end: Math.min(length, first2 + maxUnits) }, found2 = this.align(quote, part);
      if (!found2 || found2.errors > maxErrorShare * (part.end - part.first)) return;
      if (found2.errors > 0) return found2;
      exact ??= found2;
    }
    return exact;
  }
  align(quote, part) {
    let at = this.mostSeeds(quote, part), length = part.end - part.first, slack = Math.ceil(length * maxErrorShare) + seed, window2 = { first: Math.max(0, at - slack), end: Math.min(this.key.from.length, at + length + slack) };
    return alignWithin({ key: quote, units: part }, { key: this.key, units: window2 });
  }
  /** Returns the start of the stretch, as long as the part, that contains the most of its letter sequences. */
  mostSeeds(quote, part) {
    this.seeds ??= seedsOf(this.key, { first: 0, end: this.key.from.length });
    let isWanted = new Uint8Array(buckets);
    for (let one of seedsOf(quote, part)) isWanted[one] = 1;
    let length = part.end - part.first, hits = 0, most = -1, best = 0;
    for (let at = 0; at < this.seeds.length; at += 1)
      hits += isWanted[this.seeds[at] ?? 0] ?? 0, at >= length && (hits -= isWanted[this.seeds[at - length] ?? 0] ?? 0), hits > most && ([most, best] = [hits, Math.max(0, at - length + seed)]);
    return best;
  }
};
function seedsOf(key2, { first: first2, end }) {
  let seeds = new Uint16Array(end - first2);
  for (let at = first2; at < end; at += 1) {
    let hash = 0;
    for (let n = at; n < Math.min(end, at + seed); n += 1)
      hash = hash * 31 + key2.text.charCodeAt(key2.starts[n] ?? 0) | 0;
    seeds[at - first2] = hash ^ hash >>> 16;
  }
  return seeds;
}
var [same, other, missing, tooMany] = [0, 1, 2, 3];
function alignWithin(quote, window2) {
  let rows = quote.units.end - quote.units.first, columns = window2.units.end - window2.units.first, steps2 = new Uint8Array((rows + 1) * (columns + 1)), names = /* @__PURE__ */ new Map(), wanted = namesOf(quote, names), there = namesOf(window2, names), above = new Uint32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    let current = new Uint32Array(columns + 1);
    current[0] = row, steps2[row * (columns + 1)] = missing;
    for (let column = 1; column <= columns; column += 1) {
      let isSame2 = there[column - 1] === wanted[row - 1], diagonal = (above[column - 1] ?? 0) + (isSame2 ? 0 : 1), up = (above[column] ?? 0) + 1, left = (current[column - 1] ?? 0) + 1, least = Math.min(diagonal, up, left);
      current[column] = least, steps2[row * (columns + 1) + column] = least === diagonal ? isSame2 ? same : other : least === up ? missing : tooMany;
    }
    above = current;
  }
  let end = 0;
  for (let column = 1; column <= columns; column += 1) (above[column] ?? 0) < (above[end] ?? 0) && (end = column);
  return traceBack({ steps: steps2, columns, rows, end, errors: above[end] ?? rows }, quote.units.first, window2.units.first);
}
function namesOf({ key: key2, units }, names) {
  return Uint32Array.from({ length: units.end - units.first }, (_, at) => {
    let text3 = textOf(key2, units.first + at), known2 = names.get(text3) ?? names.size;
    return names.set(text3, known2), known2;
  });
}
function traceBack({ steps: steps2, rows, columns, end, errors }, quoteAt, windowAt) {
  let differences2 = [], [row, column] = [rows, end];
  for (; row > 0; ) {
    let step = steps2[row * (columns + 1) + column], below = { quote: quoteAt + row, passage: windowAt + column };
    if (step !== tooMany && (row -= 1), step !== missing && (column -= 1), step === same) continue;
    let last = differences2.at(-1), isNext = last?.quote.first === below.quote && last.passage.first === below.passage, ends = isNext && last ? { quote: last.quote.end, passage: last.passage.end } : below;
    isNext && differences2.pop(), differences2.push({
      quote: { first: quoteAt + row, end: ends.quote },
      passage: { first: windowAt + column, end: ends.passage }
    });
  }
  return { passage: { first: windowAt + column, end: windowAt + end }, errors, differences: differences2.reverse() };
}

// src/evidence/quotes/contents.ts
var contentsTitle = /(?:^|\n)[\s#*_<[〈【「]*(?:목\s*차|차\s*례|(?:table\s+of\s+)?contents)[\s#*_>\]〉】」]*$/i;
function withoutContents(source, candidates) {
  let lastOf = new Map(candidates.map((one, at) => [nameOf(one), at])), kept2 = [];
  for (let at = 0; at < candidates.length; ) {
    let end = endOfRow(source, candidates, at), row = candidates.slice(at, end), again = row.filter((one) => (lastOf.get(nameOf(one)) ?? 0) >= end).length, isEntitled = row.length > 1 && contentsTitle.test(before(source, row[0]));
    isEntitled || row.length >= 3 && again >= row.length - 1 ? again < row.length && !isEntitled && kept2.push(...row.slice(-1)) : kept2.push(...row), at = end;
  }
  return kept2;
}
function nameOf({ style, label }) {
  return `${style} ${label}`;
}
function endOfRow(source, candidates, first2) {
  let names = /* @__PURE__ */ new Set(), end = first2;
  for (let last; end < candidates.length; end += 1) {
    let next = candidates[end];
    if (!next || last && !(last.isClean && isBlank(source, last.lineTo, next.lineFrom)) || names.has(nameOf(next))) break;
    names.add(nameOf(next)), last = next;
  }
  return end;
}
var maxBetween = 200;
function isBlank(source, from, to) {
  return to - from <= maxBetween && source.slice(from, to).trim() === "";
}
function before(source, one) {
  let to = one?.lineFrom ?? 0;
  return source.slice(Math.max(0, to - maxBetween), to).trimEnd();
}

// src/evidence/quotes/wrapping.ts
var none2 = { isOpen: !1, isTight: !1 }, maxLine = 200, around = 6;
function wrappingAt(source, from, word) {
  let before2 = lineBefore(source, from).trimEnd();
  if (before2.trim() === "" || before2.length > maxLine || endsSentence(before2)) return none2;
  let isTight = widthOf(`${before2} ${word}`) > widthAround(source, from);
  return { isOpen: refersOn.test(before2) || isTight && endsOpen.test(before2), isTight };
}
function hasRoom(source, { from, to }) {
  let word = lineBehind(source, to).trim().split(/\s/)[0] ?? "";
  return word === "" || widthOf(`${source.slice(from, to)} ${word}`) <= widthAround(source, from);
}
function lineBehind(source, to) {
  return source.slice(to + 1, endOfLine(source, to + 1));
}
function lineBefore(source, from) {
  if (from === 0) return "";
  let start = source.lastIndexOf(`
`, from - 2) + 1;
  return from < 2 ? "" : source.slice(Math.max(start, from - 2 - maxLine), from - 1);
}
function endsSentence(line) {
  return /(?:[.。:;!?…]["'”’」』)\]]*|[)\]】〕”"]|사항|다|것|[함음임]|경우|끝|-|\|)$/u.test(line);
}
var refersOn = /(?:(?:^|\s)(?:및|또는|내지|특히|within|under|with|and|or|of|in|to|by|see|per|the|this)|(?:이|본|동|위|당해|해당|같은|주된)\s?(?:계약|계약서|법|약정|협약|특약|약관|합의서?)|보호법|통신망법|이용법|시행령|시행규칙|[」』,、·ㆍ(]|(?:section|sections|clause|clauses|article|articles))$/iu, endsOpen = /(?:[은는을를의에와과며고여로라른한된할인-]|[a-z])$/u;
function widthAround(source, at) {
  let widest = 0;
  for (let n = 0, to = at - 1; n < around && to > 0; n += 1) {
    let from = Math.max(source.lastIndexOf(`
`, to - 1) + 1, to - maxLine);
    widest = Math.max(widest, widthOf(source.slice(from, to))), to = from - 1;
  }
  for (let n = 0, from = at; n < around && from < source.length; n += 1) {
    let to = endOfLine(source, from);
    widest = Math.max(widest, widthOf(source.slice(from, to))), from = to + 1;
  }
  return widest;
}
function endOfLine(source, from) {
  let end = source.indexOf(`
`, from);
  return Math.min(end < 0 ? source.length : end, from + maxLine);
}
function widthOf(line) {
  let text3 = line.trim(), width = text3.length;
  for (let at = 0; at < text3.length; at += 1) text3.charCodeAt(at) >= hangul && (width += 1);
  return width;
}
var hangul = 4352;

// src/evidence/quotes/headings.ts
var maxHeading = 400, maxLines = 5e4;
function candidatesIn(source, marked) {
  let found2 = [], nextMark = 0, looked = 0;
  for (let from = 0; from <= source.length; ) {
    let end = source.indexOf(`
`, from), to = end < 0 ? source.length : end;
    for (; (marked[nextMark] ?? Number.POSITIVE_INFINITY) < from; ) nextMark += 1;
    if (beginsHeading(source, from)) {
      if (looked += 1, looked > maxLines) return;
      let one = candidateAt(source, { from, to }, marked[nextMark] === from);
      one && found2.push(one);
    }
    from = to + 1;
  }
  return found2;
}
var mark2 = /[ \t\u00a0\u3000#*_>]/, firstLetter = /[\d０-９제별붙부첨aes§[<〈《【「『(〔]/i, maxMarks2 = 40;
function beginsHeading(source, from) {
  let at = from;
  for (; at - from < maxMarks2 && mark2.test(source.charAt(at)); ) at += 1;
  return firstLetter.test(source.charAt(at));
}
function candidateAt(source, line, isMarked) {
  let text3 = source.slice(line.from, Math.min(line.to, line.from + maxHeading)), read2 = readLine(text3, isMarked);
  if (!read2) return;
  let { at, ...own } = read2, isAlone = own.isClean && /[\p{L}\p{N})\]】〕〉>」』*_]\s*$/u.test(text3);
  if (isAlone && goesOn.test(lineBehind(source, line.to)) && !otherArticle.test(lineBehind(source, line.to)))
    return;
  let wrapping = isMarked || isAlone && hasRoom(source, line) ? unwrapped : wrappingAt(source, line.from, text3.trim().split(/\s/)[0] ?? "");
  return { ...own, ...wrapping, isMarked, from: line.from + at, lineFrom: line.from, lineTo: line.to };
}
var unwrapped = { isOpen: !1, isTight: !1 }, goesOn = new RegExp(
  [
    String.raw`^\s*(?:(?:및|또는|내지|혹은|과|와|의|에|를|은|는|로|으로|에서|에게|에도|까지|부터|도|상의?)(?:\s|$)`,
    String.raw`에\s?따[라른]|에서\s?(?:정한|규정)|에\s?(?:의[한하거]|정한|규정)|의\s?규정|소정의|제\s?[\d０-９]+\s?[조항호목]`,
    String.raw`각\s?[항호목조]|단서|본문에|전단|후단|[,、~∼·ㆍ]|(?:of|to|and|or|in|under|above|below|shall|hereof|as)\s)`,
    String.raw`^(?:을|이?나)(?:\s|$)`
  ].join("|"),
  "u"
), otherArticle = /^\s*제\s?[\d０-９]+\s?조/u, first = /^[\s#*_>]*/;
function readLine(text3, isMarked) {
  let start = first.exec(text3)?.[0].length ?? 0;
  if (isEntryOfContents(text3) || text3.length === start) return;
  let rest = text3.slice(start), read2 = reader2(rest)?.(rest, isMarked || /^\s{0,3}(?:#{1,6}\s|[*_]{2})/.test(text3));
  return read2 && { ...read2, at: start + read2.at };
}
function reader2(text3) {
  return /^[\d０-９]/.test(text3) ? numbered2 : /^제/.test(text3) ? korean2 : /^(?:article|section|§)/i.test(text3) ? english : /^[[<〈《【「『(〔]?\s*(?:별|붙|부|첨|annex|appendix|schedule|exhibit|attachment)/i.test(text3) ? annex : void 0;
}
function isEntryOfContents(text3) {
  return /(?:[.·‥∙・ㆍ․]\s?){3}\s*\d{0,4}\s*$|[…⋯]\s*\d{1,4}\s*$|(?:\t|\s{3})\s*\d{1,4}\s*$/u.test(text3.slice(-80));
}
var koreanNumber = /^제\s*([\d０-９]{1,4})\s*(?:([장절편관])|조(?:\s*의\s*([\d０-９]{1,3}))?)(?![\d０-９])/u;
function korean2(text3) {
  let found2 = koreanNumber.exec(text3);
  if (!found2) return;
  let [number2, branch] = [numberOf(found2[1]), numberOf(found2[3])], own = { label: `제${number2}조${branch > 0 ? `의${branch}` : ""}`, number: number2, branch, at: 0 };
  if (found2[2]) return { ...own, style: "chapter", isTitled: !0, isClean: !0 };
  let title = koreanTitle(text3.slice(found2[0].length));
  return title && { ...own, ...title, style: "korean" };
}
var bracketed = /^[\s*_.:]*[([{（【［〔〈<「『]([^)\]}）】］〕〉>」』]{1,80})[)\]}）】］〕〉>」』][*_]*/u, enumerator = /^(?:$|[\u2460-\u2473\u2474-\u2487]|[\d０-９]{1,2}[.)]|[가-하][.)]|\([\d가-하]{1,2}\)|[<〈([{「『\-–—*_]|삭\s?제)/u;
function koreanTitle(rest) {
  let title = bracketed.exec(rest), after = rest.slice(title?.[0].length ?? 0).replace(/[*_#\s.:]+$/u, "");
  if (goesOn.test(after) || title && /^(?:이|가|상|중|등)\s(?!계약|약정|협약|합의|특약|법|영|규정|지침|약관|조건|[가-하]\b)/u.test(after))
    return;
  if (title) return { isTitled: !0, isClean: enumerator.test(after.trimStart()) };
  if (after === "") return { isTitled: !0, isClean: !0 };
  if (!/^[\s.:*_]/u.test(after)) return;
  let words2 = after.replace(/^[\s.:*_]+/u, ""), isTitle2 = words2.length <= 30 && !/[,다]$/.test(words2);
  return { isTitled: isTitle2, isClean: isTitle2 || /^[\u2460-\u2473]/u.test(words2) };
}
var englishNumber = /^(article|section|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})(?![\w])(?:\([a-z]{1,4}\))*/i;
function english(text3) {
  let found2 = englishNumber.exec(text3);
  if (!found2) return;
  let title = englishTitle(text3.slice(found2[0].length));
  if (!title) return;
  let style = /^article/i.test(found2[1] ?? "") ? "article" : "section", [top = "", ...below] = (found2[2] ?? "").split("."), number2 = numberOf(top.toUpperCase()), label = `${style === "article" ? "Article" : "Section"} ${[number2, ...below].join(".")}`;
  return { ...title, style, label, number: number2, branch: 0, at: 0 };
}
function englishTitle(rest) {
  let after = rest.replace(/[*_#\s.:]+$/u, "");
  if (!new RegExp("^\\s*\\([^)]*\\)(?:,|\\s+\\p{Ll})", "u").test(after) && !(after !== "" && !new RegExp('^[\\s*_]*[.:)(\\u2013\\u2014-]?[\\s*_]*["(\\u201c]?\\p{Lu}', "u").test(after)))
    return { isTitled: !0, isClean: after.length <= 80 && !/[,;]$|\.\s/.test(after) };
}
function numbered2(text3, isMarked) {
  let found2 = /^(\d{1,3})((?:\.\d{1,2}){0,3})[.)]?[*_]{0,3}(?=\s)/.exec(text3), [whole = "", top = "", below = ""] = found2 ?? [], after = text3.slice(whole.length).trim();
  if (!found2 || !/^["\u201c(]?[\p{Lu}가-힣]/u.test(isMarked ? after.toUpperCase() : after)) return;
  let isClean = after.length <= 80 && !/[.;,]\s|[,;]$|다\.?$/u.test(after), own = { number: Number(top), branch: 0, at: 0, isTitled: isMarked || isClean, isClean };
  return below !== "" ? { ...own, style: "decimal", label: `${Number(top)}${below}` } : !isMarked && !/^[.)]/.test(whole.slice(top.length)) || !(isMarked || /^[^.;]{0,80}(?:\.|$)/u.test(after)) ? void 0 : { ...own, style: "number", label: `${Number(top)}.` };
}
var koreanAnnex = /^[[<〈《【「『(〔]?\s*(?:(별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록)\s*(제?\s?\d{1,3}(?:-\d{1,2})?\s?호?)?(?:\s?서식)?|부\s?칙)\s*[\]>〉》】」』)〕]?/u, englishAnnex = /^(annex|appendix|schedule|exhibit|attachment)(?:\s+(\d{1,2}|[A-Z]|[IVX]{1,5}))?(?![\w])/i;
function annex(text3) {
  let own = { style: "annex", number: 0, branch: 0, at: 0, isTitled: !0, isClean: !0 }, found2 = koreanAnnex.exec(text3);
  if (found2) {
    let label2 = [found2[1] ?? "부칙", found2[2]?.replaceAll(/\s/g, "") ?? []].flat().join(" ");
    return isAnnexTitle(text3.slice(found2[0].length), found2[0]) ? { ...own, label: label2 } : void 0;
  }
  let [whole = "", name2 = "", number2] = englishAnnex.exec(text3) ?? [], after = text3.slice(whole.length);
  if (!(whole === "" ? void 0 : englishTitle(after))?.isClean || number2 === void 0 && after.trim() !== "") return;
  let label = [`${name2.charAt(0).toUpperCase()}${name2.slice(1).toLowerCase()}`, number2?.toUpperCase() ?? []].flat();
  return { ...own, label: label.join(" ") };
}
function isAnnexTitle(rest, name2) {
  let after = rest.trim();
  return after === "" ? !0 : (/^[\s.:<〈(\-–—]/u.test(rest) || /[\])】〉>」』〕]\s*$/u.test(name2)) && after.length <= 50 && !goesOn.test(after) && !/(?:[다며고,]|참조|같음|기재)[.)]?$/u.test(after);
}
var romanDigits = { I: 1, V: 5, X: 10, L: 50, C: 100 };
function numberOf(digits2 = "") {
  let plainDigits = digits2.normalize("NFKC");
  if (/^\d*$/.test(plainDigits)) return Number(plainDigits);
  let values = [...plainDigits].map((digit2) => romanDigits[digit2] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

// src/evidence/quotes/paragraph.ts
var circled = /(?:[\n.)\]】〉>」』]\s{0,4}|\s(?=\u2460))([\u2460-\u2473])(?!\s?[항호])/gu, lettered = /\n[ \t>*_-]{0,20}(\((?:[a-z]|[ivx]{1,4}|\d{1,2}|[가-하])\))(?=\s)/gu, numbered3 = /\n[ \t>*_-]{0,20}(\d{1,2}[.)])(?=\s)/gu, inLabel = /^(?:section|article|§)\s*[\d.IVXLC]+(\([a-z0-9]{1,4}\))/i, decimal = /\n[ \t>#*_-]{0,20}(\d{1,3}(?:\.\d{1,2}){1,3})(?=[.)]?\s)/g;
function paragraphAt(source, { from, number: number2 }, place2) {
  let start = Math.max(from, place2 - 2e4), text3 = source.slice(start, place2 + 8), last = (marks, behind = 0) => lastMark(text3, marks, { from: behind, to: place2 - start }), circle = last(circled)?.text.codePointAt(0);
  if (circle !== void 0) return `제${circle - 9311}항`;
  let section = last(decimal), isOwn = section?.text.startsWith(`${number2}.`) === !0, letter2 = last(lettered, isOwn ? section.at : 0)?.text;
  return isOwn ? `${section.text}${letter2 ?? ""}` : letter2 ?? inLabel.exec(source.slice(from, from + 40))?.[1] ?? last(numbered3)?.text;
}
function lastMark(text3, marks, { from, to }) {
  let found2;
  for (let { index, 0: whole, 1: mark3 = "" } of text3.matchAll(marks)) {
    let at = index + whole.length - mark3.length;
    at >= from && at <= to && (found2 = { text: mark3, at });
  }
  return found2;
}

// src/evidence/quotes/outline.ts
var Outline = class {
  source;
  headings;
  /** False for a text with too many heading-like lines, which was not divided. */
  isWhole;
  /** `marked` are the starts of lines that the format marks as headings, in order. */
  constructor(source, marked = []) {
    this.source = source;
    let candidates = candidatesIn(source, marked);
    this.isWhole = candidates !== void 0, this.headings = headingsOf(source, withoutContents(source, candidates ?? []));
  }
  /** Place where a passage begins, without its page. */
  placeOf({ from }) {
    let heading = this.headings[this.upTo(from) - 1];
    if (!heading) return {};
    let { annex: annex2, article } = heading, paragraph = article === void 0 ? void 0 : paragraphAt(this.source, heading, from);
    return {
      ...annex2 !== void 0 && { annex: annex2 },
      ...article !== void 0 && { article },
      ...paragraph !== void 0 && { paragraph }
    };
  }
  /** Place of a certain heading inside a passage, if there is one. */
  crossed({ from, to }) {
    let first2 = this.upTo(from), own = this.headings[first2 - 1];
    for (let at = first2; (this.headings[at]?.from ?? to) < to; at += 1) {
      let other3 = this.headings[at];
      if (!other3?.isSure || own && isSamePart(own, other3)) continue;
      let { annex: annex2, article } = other3;
      return {
        ...annex2 !== own?.annex && annex2 !== void 0 && { annex: annex2 },
        ...article !== void 0 && { article }
      };
    }
  }
  /**
   * Returns the articles with a label, each with those numbered below it (`12.6` in `12.`). For `12.6` without a
   * heading of its own, the article that contains it.
   */
  articlesCalled(label) {
    let found2 = this.headings.flatMap(
      (heading, at) => heading.article === label ? [{ from: heading.from, to: this.endOf(at, label) }] : []
    ), holder = /^(.*\d)\.\d+$/.exec(label)?.[1];
    return found2.length > 0 || holder === void 0 ? found2 : this.articlesCalled(/^\d+$/.test(holder) ? `${holder}.` : holder);
  }
  /** End of an article: at the next heading that is not below it, or at the signatures after the last one. */
  endOf(at, label) {
    let below = label.endsWith(".") ? label : `${label}.`, next = this.headings.find(({ article }, other3) => other3 > at && !article?.startsWith(below));
    if (next) return next.from;
    let from = this.headings[at]?.from ?? 0, signed = /^[ \t]*\d{4}\s*[년.]\s*\d{1,2}\s*[월.]\s*\d{1,2}\s*[일.]?[ \t]*$/mu.exec(this.source.slice(from));
    return signed ? from + signed.index : this.source.length;
  }
  /** Range between the headings around a passage. */
  around({ from, to }) {
    return {
      from: this.headings[this.upTo(from) - 1]?.from ?? 0,
      to: this.headings[this.upTo(to)]?.from ?? this.source.length
    };
  }
  /** Number of headings that begin at or before a place. */
  upTo(place2) {
    return countBefore(this.headings.length, (at) => (this.headings[at]?.from ?? 0) <= place2);
  }
};
function isSamePart(a, b) {
  return a.annex === b.annex && a.number === b.number && a.branch === b.branch;
}
function headingsOf(source, candidates) {
  return partsOf2(candidates).flatMap(({ annex: annex2, articles }) => {
    let own = annex2 && {
      annex: annex2.label,
      article: void 0,
      number: 0,
      branch: 0,
      from: annex2.from,
      isSure: !0
    };
    return [...own ? [own] : [], ...articlesOf(source, articles, annex2?.label)];
  });
}
function partsOf2(candidates) {
  let parts = [{ annex: void 0, articles: [] }], last = 0;
  return candidates.forEach((one, at) => {
    one.style !== "chapter" && (one.style !== "annex" ? (parts.at(-1)?.articles.push(one), last = one.style === "korean" && !one.isOpen ? one.number : last) : !one.isOpen && !(one.isTight && !one.isMarked) && !goesOnWith(candidates, at, last) && (parts.push({ annex: one, articles: [] }), last = 0));
  }), parts;
}
function goesOnWith(candidates, annexAt, last) {
  for (let at = annexAt + 1; at < candidates.length; at += 1) {
    let one = candidates[at];
    if (one?.style === "annex") return !1;
    if (one?.style === "korean" && !one.isOpen) return last > 0 && one.number === last + 1;
  }
  return !1;
}
var styles = [["korean"], ["article"], ["section"], ["number", "decimal"]];
function articlesOf(source, candidates, annex2) {
  for (let style of styles) {
    let own = candidates.filter((one) => style.includes(one.style)), found2 = accepted(own);
    if (found2.length > 0) return named2(source, found2, annex2);
  }
  return [];
}
function accepted(candidates) {
  let isMarkedAlone = candidates.some(({ style, isMarked }) => style === "number" && isMarked), found2 = [];
  for (let one of candidates) {
    let last = found2.at(-1);
    one.style === "number" && isMarkedAlone && !one.isMarked || (one.isMarked || isHeading(one, last)) && found2.push(one);
  }
  return found2;
}
var maxGap = 5;
function isHeading(one, last) {
  if (one.isOpen) return !1;
  let isBranch = one.number === last?.number && one.branch > last.branch, isNext = one.number === (last?.number ?? 0) + 1 || isBranch;
  if (one.style === "decimal") return !one.isTight && one.number >= (last?.number ?? 0);
  if (one.style === "number") {
    let gap = one.number - (last?.number ?? one.number - 1);
    return !one.isTight && gap > 0 && (gap <= maxGap || one.isClean);
  }
  return one.isTight ? isNext && one.isClean : one.isTitled || isNext;
}
function named2(source, articles, first2) {
  let headings = [], annex2 = first2, last;
  for (let one of articles) {
    if (last && last.number > 1 && one.number === 1 && one.branch === 0 && one.style !== "decimal") {
      let title = titleBefore(source, one.lineFrom);
      annex2 = title?.text ?? annex2, title && headings.push({ annex: annex2, article: void 0, number: 0, branch: 0, from: title.from, isSure: !0 });
    }
    let isSure = one.isMarked || one.style !== "number" && one.style !== "decimal";
    headings.push({ annex: annex2, article: one.label, number: one.number, branch: one.branch, from: one.from, isSure }), last = one;
  }
  return headings;
}
var maxLinesBefore = 6;
function titleBefore(source, lineFrom) {
  let to = lineFrom - 1;
  for (let n = 0; n < maxLinesBefore && to > 0; n += 1) {
    let from = source.lastIndexOf(`
`, to - 1) + 1, line = source.slice(from, to), text3 = line.replaceAll(/^[\s#*_<[〈【「]+|[\s#*_>\]〉】」]+$/gu, "");
    if (isTitle(text3)) return { text: text3, from: from + line.indexOf(text3) };
    if (text3 !== "" && !/^\(.*\)$/.test(text3)) return;
    to = from - 1;
  }
}
function isTitle(text3) {
  return text3.length <= 40 && new RegExp("\\p{L}{2}", "u").test(text3) && !/^[\d①-⑳(-]|[.。,:;다)]$|^제\s*\d/u.test(text3);
}

// src/evidence/quotes/document.ts
var maxSought = 50, maxCharacters = 8e6, Allowance = class {
  left = maxSought;
  take() {
    return this.left -= 1, this.left >= 0;
  }
}, maxRemembered3 = 1e3, ReadDocument = class {
  /** The pages as one text. */
  source;
  pages;
  outline;
  /** The text as it is; without headers and footers, which interrupt passages; and also without list numbers. */
  keys;
  doubts;
  /** Same as `keys`, without the doubtful parts, which may not be visible. */
  withoutDoubts;
  nearestKey;
  nearest;
  /** Answer for a quote not found, if a person has to look at a page. */
  unread;
  remembered = /* @__PURE__ */ new Map();
  constructor(pages) {
    let { source, places } = joinPages(pages);
    this.unread = unreadAmong(pages);
    let repeated = repeatedLines(source, places), labels3 = labelsIn(pages, places), skips = [[], ...repeated.length > 0 ? [repeated] : []], all = [...skips, ...labels3.length > 0 ? [merged2([...repeated, ...labels3])] : []];
    this.source = source, this.pages = pages.map(({ number: number2 }, at) => ({ number: number2, place: places[at] ?? { from: 0, to: 0 } }));
    let marked = pages.flatMap(({ headings = [] }, at) => headings.map((from) => (places[at]?.from ?? 0) + from));
    this.outline = new Outline(source, marked), this.keys = all.map((skipped) => keyOf(source, skipped)), this.doubts = new Doubts(pages, places), this.withoutDoubts = this.doubts.skips(all).map((skipped) => keyOf(source, skipped)), this.nearestKey = this.keys[skips.length - 1] ?? keyOf(source), this.nearest = new Nearest(this.nearestKey);
  }
  /** False for a text with too many heading-like lines to divide it into articles. */
  get isWhole() {
    return this.outline.isWhole;
  }
  find(quote, allowance = new Allowance()) {
    let known2 = this.remembered.get(quote);
    if (known2 && (known2.state !== "missing" || allowance.take())) return known2;
    if (known2) return notSought;
    let answer2 = this.seek(quote, allowance);
    return answer2 !== notSought && this.remembered.size < maxRemembered3 && this.remembered.set(quote, answer2), answer2;
  }
  seek(quote, allowance) {
    let wanted = keyOf(quote), searches = this.keys.map((key2) => ({ key: key2, ...this.search(wanted, key2) }));
    for (let { whole, count } of searches)
      if (whole) return { state: "found", occurrences: count, range: whole, ...this.placeOf(whole) };
    let unread = this.doubtAbout(wanted) ?? searches.flatMap(({ doubt }) => doubt ?? [])[0];
    if (unread) return { state: "unread", reason: unread };
    for (let { cut: cut2 } of searches) {
      let into = cut2 && this.outline.crossed(cut2);
      if (into) return { state: "crossing", into: clauseText(into), ...this.placeOf(cut2) };
    }
    return this.doubts.gap ? { state: "unread", reason: this.doubts.gap } : this.unread ?? (allowance.take() ? this.closestTo(wanted) : notSought);
  }
  /** Returns the reason a person must confirm a quote that is found only once the doubtful parts are left out. */
  doubtAbout(wanted) {
    for (let key2 of this.withoutDoubts)
      for (let units of occurrences(wanted, key2)) {
        let range = rangeOf(key2, units), doubt = this.doubts.reasonIn(range);
        if (doubt) return doubt;
        if (!this.outline.crossed(range)) return "visibility-unknown";
      }
  }
  /**
   * Finds the first passage within one article, the number of such passages, the first that runs on into another
   * article, and the reason none is certain.
   */
  search(wanted, key2) {
    let [whole, cut2] = [], count = 0, doubt;
    for (let units of occurrences(wanted, key2)) {
      let range = rangeOf(key2, units), reason = this.doubts.reasonIn(range);
      reason ? doubt ??= reason : this.outline.crossed(range) ? cut2 ??= range : (whole ??= range, count += 1);
    }
    return { whole, count, cut: cut2, doubt };
  }
  /** Letters and digits of the whole text, without headers and footers. */
  get letters() {
    return this.keys.at(-1)?.text ?? "";
  }
  /**
   * Letters and digits of an article, from its heading to the next, without headers and footers; of all articles with
   * this label, since annexes number from 1 again. Undefined if no heading has it.
   */
  lettersOf(label) {
    let key2 = this.keys.at(-1), ranges = this.outline.articlesCalled(label);
    return key2 && ranges.length > 0 ? ranges.map((range) => lettersIn(key2, range)).join(`
`) : void 0;
  }
  /**
   * Returns the paragraph around a passage: up to the nearest blank lines or headings, and at most `maxAround`
   * characters beyond the passage.
   */
  paragraphOf({ from, to }) {
    let blankBefore = this.source.lastIndexOf(`

`, from), blankBehind = this.source.indexOf(`

`, to), part = this.outline.around({ from, to }), start = Math.max(blankBefore < 0 ? 0 : blankBefore + 2, part.from, from - maxAround), end = Math.min(blankBehind < 0 ? this.source.length : blankBehind, part.to, to + maxAround);
    return { from: Math.min(from, start), to: Math.max(to, end) };
  }
  /**
   * Finds the article a record names, including its heading: `제6조` also for `제6조 제2항`. The first one if an annex
   * repeats the label.
   */
  articleNamed(name2) {
    for (let label of headingLabels(name2)) {
      let [found2] = this.outline.articlesCalled(label);
      if (!found2) continue;
      let to = found2.to === this.source.length ? found2.to : this.source.lastIndexOf(`
`, found2.to) + 1;
      return { from: found2.from, to: Math.max(found2.from, to), label };
    }
  }
  /** Finds a page by its number, from 1; undefined for a format without pages. */
  pageNumbered(page) {
    return this.pages.find(({ number: number2 }) => number2 === page)?.place;
  }
  closestTo(quote) {
    let alignment = this.nearest.find(quote), key2 = this.nearestKey;
    if (!alignment) return { state: "missing", hint: "nothing-close" };
    let range = rangeOf(key2, alignment.passage), doubt = this.doubts.reasonIn(range);
    return doubt ? { state: "unread", reason: doubt } : {
      state: "missing",
      closest: { text: shortened(onOneLine(this.source, range)), ...this.placeOf(range), difference: describeDifference(quote, key2, alignment) }
    };
  }
  placeOf(range) {
    let number2 = this.pages.findLast(({ place: place2 }) => place2.from <= range.from)?.number ?? null;
    return { ...number2 !== null && { page: number2 }, ...this.outline.placeOf(range) };
  }
};
function unreadAmong(pages) {
  for (let { unread, number: number2 } of pages)
    if (unread !== void 0) return { state: "unread", reason: unread, ...number2 !== null && { page: number2 } };
}
var notSought = { state: "missing", hint: "not-sought" }, maxAround = 600;
function lettersIn({ text: text3, starts, from: places }, { from, to }) {
  return text3.slice(starts[firstAt(places, from)], starts[firstAt(places, to)]);
}
function firstAt(places, place2) {
  return countBefore(places.length, (at) => (places[at] ?? 0) < place2);
}
function rangeOf({ from, to }, { first: first2, end }) {
  return { from: from[first2] ?? 0, to: to[end - 1] ?? 0 };
}

// src/evidence/quotes/compare.ts
function citedPlaces(input) {
  let places = input.contracts.flatMap(
    (contract2) => (contract2.clauses ?? []).flatMap((clause) => citedPlace(clause, contract2, input) ?? [])
  );
  return [...new Set(places)].sort(compareText);
}
function citedPlace({ document }, { documents = [] }, { evidence }) {
  let location = documents.find(({ id }) => id === document)?.location;
  return location !== void 0 && evidence[location]?.state === "present" ? location : void 0;
}
function quotedPlace(clause, contract2, input) {
  return clause.quote === void 0 ? void 0 : citedPlace(clause, contract2, input);
}
function withPassages(input, place2, document) {
  let allowance = new Allowance(), compared2 = (clause, contract2) => clause.quote !== void 0 && quotedPlace(clause, contract2, input) === place2 ? { ...clause, passage: passageOf(clause.quote, document, { name: clause.document ?? "", allowance }) } : clause, reading = readingOf(document), contracts = input.contracts.map((contract2) => ({
    ...contract2,
    documents: contract2.documents.map((one) => one.location === place2 ? { ...one, reading } : one),
    clauses: contract2.clauses.map((clause) => compared2(clause, contract2))
  }));
  return { ...input, contracts };
}
function readingOf(document) {
  return document instanceof ReadDocument ? { state: "read" } : { state: "unread", reason: document.reason };
}
function readable(text3) {
  if (text3.state === "unread") return text3;
  let document = text3.pages.reduce((sum, page) => sum + page.text.length, 0) > maxCharacters ? void 0 : new ReadDocument(text3.pages);
  return document?.isWhole ? document : { state: "unread", reason: "too-large" };
}
function passageOf(quote, document, { name: name2, allowance }) {
  if (!(document instanceof ReadDocument)) return { state: "unread", reason: document.reason };
  let answer2 = document.find(quote, allowance);
  return answer2.state === "found" ? { state: "found", occurrences: answer2.occurrences, ...placeOf(answer2) } : answer2.state === "crossing" ? { ...answer2, place: placeText(answer2, name2) } : answer2.state === "unread" || !("closest" in answer2) ? answer2 : { state: "missing", closest: { ...answer2.closest, place: placeText(answer2.closest, name2) } };
}
function placeOf({ page, annex: annex2, article, paragraph }) {
  return {
    ...page !== void 0 && { page },
    ...annex2 !== void 0 && { annex: annex2 },
    ...article !== void 0 && { article },
    ...paragraph !== void 0 && { paragraph }
  };
}
function placeText(place2, name2) {
  let clause = clauseText(place2), known2 = [clause === "" ? [] : clause, place2.page === void 0 ? [] : `p. ${place2.page}`].flat();
  return known2.length > 0 ? known2.join(", ") : name2;
}
var passing = ["absent", "unreadable", "not-fetched", "too-slow"];
function restsOnMoment({ contracts }) {
  return contracts.flatMap(({ clauses, documents }) => [
    ...clauses.flatMap(({ passage }) => passage ?? []),
    ...documents.flatMap(({ reading }) => reading ?? [])
  ]).some(({ reason }) => reason !== void 0 && passing.includes(reason));
}

// src/model/in-turn.ts
async function* inTurn(items, atOnce3, work) {
  let started = [];
  for await (let item of items) {
    let begun = work(item);
    begun.catch(() => {
    }), started.push(begun);
    let [first2] = started;
    first2 && started.length >= atOnce3 && (yield await first2, started.shift());
  }
  for (let begun of started) yield await begun;
}

// src/records/document-paths.ts
function locateDocument(recordFile4, path) {
  let parts = recordFile4.split("/").slice(0, -1);
  for (let part of path.split("/"))
    if (!(part === "" || part === ".")) {
      if (part !== "..") parts.push(part);
      else if (parts.pop() === void 0) return;
    }
  return parts.length > 0 ? parts.join("/") : void 0;
}

// src/records/assemble.ts
function assembleVendor(vendor2, records, guidelines, day) {
  let contracts = inIdOrder(records.contracts);
  return {
    dossier: {
      ...dated(day.asOf, day.settings),
      guidelines: inIdOrder(guidelines).map(toGuideline),
      vendor: { ...vendor2.record, documents: located(vendor2.source.file, vendor2.record.documents) },
      contracts: contracts.map(toContract)
    },
    origins: new Map([
      ["vendor", vendor2.source],
      ...contracts.map(({ record, source }) => [`contract/${record.id}`, source])
    ])
  };
}
function assembleGuidelines(guidelines, day) {
  return {
    dossier: {
      ...dated(day.asOf, day.settings),
      guidelines: inIdOrder(guidelines).map(toGuideline),
      vendor: null,
      contracts: []
    },
    origins: new Map(guidelines.map(({ record, source }) => [`guideline/${record.id}`, source]))
  };
}
function documentPlaces({ vendor: vendor2, contracts, guidelines }) {
  let own = vendor2 ? [...vendor2.documents, ...contracts.flatMap(({ documents: documents2 }) => documents2)] : [], places = (vendor2 ? own : guidelines.map(({ document }) => document)).flatMap(({ location }) => location ?? []);
  return [...new Set(places)].sort(compareText);
}
function withEvidence(dossier, facts) {
  let places = documentPlaces(dossier), found2 = (place2) => facts.get(place2) ?? { state: "unreadable" };
  return { ...dossier, evidence: Object.fromEntries(places.map((place2) => [place2, found2(place2)])) };
}
function onDay(dossier, { asOf, settings }) {
  return { ...dossier, ...dated(asOf, settings) };
}
function dated(asOf, settings) {
  return {
    as_of: asOf,
    settings: {
      expiry_warning_days: settings.expiryWarningDays,
      expiry_warning_until: addDays(asOf, settings.expiryWarningDays),
      training_interval_months: settings.trainingIntervalMonths,
      inspection_interval_months: settings.inspectionIntervalMonths,
      incident_deadline_hours: settings.incidentDeadlineHours,
      minimum_quote_length: settings.minimumQuoteLength
    }
  };
}
function toContract({ record, source }) {
  let { to } = record.effective;
  return {
    ...record,
    documents: located(source.file, record.documents),
    clauses: (record.clauses ?? []).map(measured),
    not_applicable: record.not_applicable ?? [],
    ...to !== void 0 && isIsoDate(to) && { lapses_on: addDays(to, 1) }
  };
}
function measured(clause) {
  return clause.quote === void 0 ? clause : { ...clause, quote_length: quoteLength(clause.quote) };
}
function quoteLength(quote) {
  return other2.test(quote) ? quote.normalize("NFC").match(compared)?.length ?? 0 : quote.replace(plainSigns, "").length;
}
var compared = new RegExp("[^\\P{L}\\u115f\\u1160\\u119e\\u11a2\\u3164\\u318d\\uffa0\\u037a\\ufc5e-\\ufc63\\ufe70\\ufe72\\ufe74\\ufe76\\ufe78\\ufe7a\\ufe7c\\ufe7e]|\\p{N}", "gu"), other2 = /[^\0-\x7f가-힣]/, plainSigns = /[^0-9A-Za-z가-힣]+/g;
function toGuideline({ record, source }) {
  return { ...record, document: withLocation(source.file, record.document) };
}
function located(file, documents = []) {
  return documents.map((document) => withLocation(file, document));
}
function withLocation(file, document) {
  let location = document.path === void 0 ? void 0 : locateDocument(file, document.path);
  return location === void 0 ? document : { ...document, location };
}
function inIdOrder(records) {
  return records.toSorted((a, b) => compareText(a.record.id, b.record.id));
}

// src/records/nodes.ts
function buildNodes(events, content) {
  return new Builder(events, content).documents();
}
var Builder = class {
  events;
  content;
  anchors = /* @__PURE__ */ new Map();
  at = 0;
  /** End of the last text read so far. */
  end = 0;
  constructor(events, content) {
    this.events = events, this.content = content;
  }
  documents() {
    let roots = [];
    for (; this.at < this.events.length; ) {
      this.at++, this.anchors.clear();
      let root = this.peek()?.type === EVENT_ID.POP ? void 0 : this.node(void 0);
      roots.push(root && root.span.start < 0 ? this.emptyDocument() : root), this.at++;
    }
    return roots;
  }
  /** Has no text of its own: its `---` line is shown. */
  emptyDocument() {
    let start = Math.max(this.content.indexOf("---", this.end), 0);
    return this.end = start + 3, leaf({ start, end: this.end }, void 0);
  }
  peek() {
    return this.events[this.at];
  }
  node(key2) {
    let event = this.events[this.at++];
    if (event?.type === EVENT_ID.ALIAS) {
      let target = this.anchors.get(this.content.slice(event.anchorStart, event.anchorEnd)), span = { start: event.anchorStart - 1, end: event.anchorEnd };
      return !target || target.kind === "scalar" ? leaf(span, key2) : { ...target, key: key2 };
    }
    if (event?.type === EVENT_ID.SCALAR)
      return this.end = Math.max(this.end, event.valueEnd), this.remember(event, leaf(scalarSpan(event), key2));
    if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) return this.collection(event, key2);
    throw new Error("YAML events out of order");
  }
  collection(event, key2) {
    let isMapping2 = event.type === EVENT_ID.MAPPING, children = /* @__PURE__ */ new Map();
    for (; this.peek()?.type !== EVENT_ID.POP; )
      isMapping2 ? this.entry(children) : children.set(String(children.size), this.node(void 0));
    this.at++;
    let start = Math.max(event.start, 0), node = { span: { start, end: start + 1 }, key: key2, children, kind: isMapping2 ? "mapping" : "sequence" };
    return this.remember(event, node);
  }
  entry(children) {
    let event = this.peek(), name2 = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.content, event) : "", key2 = this.node(void 0);
    children.set(name2, this.node(key2.span));
  }
  remember(event, node) {
    return event.anchorStart >= 0 && this.anchors.set(this.content.slice(event.anchorStart, event.anchorEnd), node), node;
  }
};
function leaf(span, key2) {
  return { span, key: key2, children: /* @__PURE__ */ new Map(), kind: "scalar" };
}
function scalarSpan({ style, valueStart, valueEnd }) {
  if (valueStart < 0) return { start: -1, end: -1 };
  let start = valueStart, end = valueEnd;
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? { start: start - 1, end: end + 1 } : { start, end };
}

// src/records/document.ts
function documentsOf(parsed) {
  let roots, rootOf = (index) => (roots ??= buildNodes(eventsOf(parsed.text), parsed.text.content), roots[index]);
  return parsed.values.map((value, index) => ({
    file: parsed.text.path,
    value,
    show: (path, aim = "value") => parsed.text.show(spanOf(rootOf(index), path, aim))
  }));
}
function spanOf(root, path, aim) {
  if (!root) return { start: 0, end: 0 };
  let node = root;
  for (let part of path) {
    let child2 = node.children.get(String(part));
    if (!child2) return headOf(node);
    node = child2;
  }
  let hasText = node.span.end > node.span.start;
  return node.kind !== "scalar" || !hasText || aim === "key" ? headOf(node) : node.span;
}
function headOf(node) {
  if (node.key) return node.key;
  let first2 = node.children.values().next().value;
  if (!first2) return node.span;
  let head = headOf(first2);
  return first2.kind === "scalar" && first2.key && first2.span.end > head.start ? { start: head.start, end: first2.span.end } : head;
}

// src/records/records.ts
var recordKinds = ["vendor", "contract", "guideline"];

// src/records/validate.ts
function problemAt(source, code, path, details = {}) {
  return {
    code,
    args: details.args ?? {},
    file: source.file,
    pointer: toPointer(path),
    ...source.show(path, details.aim)
  };
}
var maxSchemaErrors = 500, validators = { vendor, contract, guideline, config, waivers, baseline };
function validateFiles(files) {
  let vendors = [], contracts = [], guidelines = [], problems = [];
  for (let source of files.flatMap(documentsOf)) {
    let kind = kindOf3(source);
    if (typeof kind != "string") {
      problems.push(kind);
      continue;
    }
    let found2 = validateDocument(kind, source);
    problems.push(...found2), !(found2.length > 0) && (kind === "vendor" && vendors.push({ record: source.value, source }), kind === "contract" && contracts.push({ record: source.value, source }), kind === "guideline" && guidelines.push({ record: source.value, source }));
  }
  return { records: { vendors, contracts, guidelines }, problems };
}
function kindOf3(source) {
  let { value } = source;
  if (value == null) return problemAt(source, "empty-document", []);
  if (typeof value != "object" || Array.isArray(value)) return problemAt(source, "not-a-record", []);
  if (!("kind" in value) || !Object.hasOwn(value, "kind"))
    return problemAt(source, "kind-missing", [], { args: { allowed: recordKinds } });
  let known2 = recordKinds.find((kind) => kind === value.kind);
  if (known2) return known2;
  let written = typeof value.kind == "string" ? value.kind : JSON.stringify(value.kind), suggestion = suggest(written, recordKinds), args = { value: cut(written), allowed: recordKinds, ...suggestion && { suggestion } };
  return problemAt(source, "kind-unknown", ["kind"], { args });
}
function validateDocument(kind, source) {
  let isValid = validators[kind];
  if (isValid(source.value)) return [];
  let seen = /* @__PURE__ */ new Set(), errors = (isValid.errors ?? []).slice(0, maxSchemaErrors), mistyped = new Set(errors.flatMap(({ keyword, instancePath }) => keyword === "type" ? [instancePath] : [])), explained = errors.filter(({ keyword, instancePath }) => keyword !== "enum" || !mistyped.has(instancePath)).flatMap((error) => explainSchemaError(kind, source.value, error) ?? []).filter(({ path, code, args }) => {
    let key2 = JSON.stringify([path, code, args?.key ?? ""]);
    return seen.size < seen.add(key2).size;
  }).map(({ code, path, args, aim }) => problemAt(source, code, path, { ...args && { args }, ...aim && { aim } }));
  return explained.length > 0 ? explained : [problemAt(source, "invalid", [], { args: { rule: kind } })];
}

// src/records/references.ts
function checkReferences(folder, records, guidelineIds) {
  return folder === guidelinesFolder ? checkGuidelines(folder, records) : [
    ...records.guidelines.map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...records.vendors.flatMap((vendor2) => checkVendor(folder, vendor2, guidelineIds)),
    ...records.vendors.slice(1).map((again) => duplicate(again, records.vendors[0])),
    ...records.contracts.flatMap((contract2) => checkContract(folder, contract2, records.vendors[0])),
    ...repeatedRecords(records.contracts)
  ];
}
function checkGuidelines(folder, { vendors, contracts, guidelines }) {
  return [
    ...[...vendors, ...contracts].map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...guidelines.flatMap(({ record, source }) => [
      ...checkPeriod(source, record.effective, ["effective"]),
      ...checkPath(source, record.document.path, ["document", "path"]),
      ...repeatedItems(source, record.covers, ["covers"])
    ]),
    ...repeatedRecords(guidelines)
  ];
}
function checkVendor(folder, { record, source }, guidelineIds) {
  return [
    ...checkFolder(source, record.id, ["id"], folder),
    ...repeatedIds(source, record.services, ["services"]),
    ...checkDocuments(source, record.documents),
    ...record.services.flatMap((service, i) => checkService(source, service, ["services", i], record, guidelineIds))
  ];
}
function checkService(source, service, path, vendor2, guidelineIds) {
  let { selection } = service, at = [...path, "selection"], named3 = (value, kind, below) => checkDocument(source, value, { documents: vendor2.documents, kinds: [kind] }, [...at, ...below]);
  return [
    ...checkPeriod(source, { from: service.started_on, to: service.ended_on }, path, "ended_on"),
    ...unknown(source, "unknown-guideline", selection?.procedure, guidelineIds, [...at, "procedure"]),
    ...named3(selection?.rfp?.document, "rfp", ["rfp", "document"]),
    ...named3(selection?.evaluation?.document, "evaluation", ["evaluation", "document"]),
    ...repeatedItems(source, service.access, [...path, "access"]),
    ...repeatedItems(source, service.identified_requirements?.requirements, [
      ...path,
      "identified_requirements",
      "requirements"
    ])
  ];
}
function checkContract(folder, { record, source }, vendor2) {
  let services = vendor2 ? ids(vendor2.record.services) : void 0;
  return [
    ...checkFolder(source, record.vendor, ["vendor"], folder),
    ...record.services.flatMap(
      (id, s) => services ? unknown(source, "unknown-service", id, services, ["services", s]) : []
    ),
    ...checkPeriod(source, record.effective, ["effective"]),
    ...checkDocuments(source, record.documents),
    ...repeatedItems(source, record.services, ["services"]),
    ...(record.clauses ?? []).flatMap((clause, c) => checkClause(source, clause, ["clauses", c], record.documents))
  ];
}
var agreementKinds = [
  "consignment-contract",
  "security-agreement",
  "privacy-agreement",
  "annex",
  "terms-of-service"
];
function checkClause(source, { document, covers, endpoint: endpoint2 }, path, documents) {
  return [
    ...checkDocument(source, document, { documents, kinds: agreementKinds }, [...path, "document"]),
    ...repeatedItems(source, covers, [...path, "covers"]),
    ...repeatedItems(source, endpoint2, [...path, "endpoint"])
  ];
}
function checkDocument(source, id, wanted, path) {
  let kind = wanted.documents?.find((document) => document.id === id)?.kind;
  return kind === void 0 ? unknown(source, "unknown-document", id, ids(wanted.documents), path) : wanted.kinds.includes(kind) ? [] : [problemAt(source, "wrong-document-kind", path, { args: { value: id ?? "", kind, allowed: wanted.kinds } })];
}
function repeatedItems(source, items, path) {
  let seen = /* @__PURE__ */ new Set();
  return (items ?? []).flatMap((value, at) => seen.size < seen.add(value).size ? [] : [problemAt(source, "duplicate-item", [...path, at], { args: { value } })]);
}
function checkFolder(source, id, path, folder) {
  return id === folder ? [] : [problemAt(source, "folder-mismatch", path, { args: { value: id, folder } })];
}
function checkDocuments(source, documents = []) {
  return [
    ...repeatedIds(source, documents, ["documents"]),
    ...documents.flatMap(({ path }, n) => checkPath(source, path, ["documents", n, "path"]))
  ];
}
function checkPath(source, path, at) {
  return path === void 0 || locateDocument(source.file, path) ? [] : [problemAt(source, "path-outside-root", at, { args: { path } })];
}
function checkPeriod(source, period, path, lastKey = "to") {
  return period.to === void 0 || period.from <= period.to ? [] : [problemAt(source, "dates-reversed", [...path, lastKey], { args: { from: period.from, to: period.to } })];
}
function unknown(source, code, id, known2, path) {
  if (id === void 0 || known2.includes(id)) return [];
  let suggestion = suggest(id, known2);
  return [problemAt(source, code, path, { args: { value: id, known: known2, ...suggestion && { suggestion } } })];
}
function repeatedIds(source, items, path) {
  return items.flatMap(
    ({ id }, index) => items.findIndex((item) => item.id === id) < index ? [problemAt(source, "duplicate-id", [...path, index, "id"], { args: { value: id } })] : []
  );
}
function repeatedRecords(records) {
  return records.flatMap((again, index) => {
    let first2 = records.findIndex(({ record }) => record.id === again.record.id);
    return first2 < index ? [duplicate(again, records[first2])] : [];
  });
}
function duplicate(again, first2) {
  let args = { kind: again.record.kind, value: again.record.id, other: first2?.source.file ?? "" };
  return problemAt(again.source, "duplicate-record", ["id"], { args });
}
function misplaced(source, kind, folder) {
  return problemAt(source, "misplaced-record", ["kind"], { args: { kind, folder } });
}
function ids(items = []) {
  return items.map(({ id }) => id);
}

// src/records/read-folder.ts
async function readFolder(folder, guidelineIds, { tree, inventory, parse }) {
  let contents = await tree.read(`${inventory}/${folder}`);
  return parseFolder(folder, contents, { guidelineIds, inventory, parse });
}
function parseFolder(folder, contents, source) {
  let { guidelineIds, inventory, parse = parseFile } = source, answers = contents.files.map((file) => parse(file)), unparsed = answers.filter(isProblem), { records, problems: invalid2 } = validateFiles(answers.filter(isParsed)), problems = [...contents.problems, ...unparsed, ...invalid2, ...checkReferences(folder, records, guidelineIds)];
  return problems.length === 0 && folder !== guidelinesFolder && records.vendors.length === 0 && problems.push({ code: "no-vendor-record", file: `${inventory}/${folder}`, args: { folder } }), { records, problems };
}
var maxProblemsPerFile = 100;
function withinBounds(problems) {
  let counts = /* @__PURE__ */ new Map(), listed = problems.filter(({ file }) => {
    let count = (counts.get(file) ?? 0) + 1;
    return counts.set(file, count), count <= maxProblemsPerFile;
  }), rest = [...counts].filter(([, count]) => count > maxProblemsPerFile);
  return [
    ...listed,
    ...rest.map(
      ([file, count]) => ({ code: "more-problems", file, args: { count: count - maxProblemsPerFile } })
    )
  ];
}

// src/judgement/prepare.ts
var noGuidelines = { records: [], reports: [] };
async function prepareGuidelines(judge) {
  let { records, problems } = await readFolder(guidelinesFolder, [], judge), assembled = problems.length > 0 ? void 0 : assembleGuidelines(records.guidelines, judge);
  return prepare(null, { records, problems }, assembled, judge);
}
async function prepareVendor(folder, guidelines, judge) {
  return prepareContents(folder, await judge.tree.read(`${judge.inventory}/${folder}`), guidelines, judge);
}
async function prepareContents(folder, contents, guidelines, judge) {
  let known2 = guidelines.map(({ record }) => record.id), read2 = parseFolder(folder, contents, { ...judge, guidelineIds: known2 }), vendor2 = read2.records.vendors[0], assembled = vendor2 !== void 0 && read2.problems.length === 0 ? assembleVendor(vendor2, read2.records, guidelines, judge) : void 0;
  return prepare(folder, read2, assembled, judge);
}
async function prepare(vendor2, read2, assembled, { tree, search }) {
  if (!assembled) return { vendor: vendor2, ...read2, question: void 0 };
  let facts = await tree.look(documentPlaces(assembled.dossier)), input = await withQuotes(withEvidence(assembled.dossier, facts), { tree, search });
  return { vendor: vendor2, ...read2, question: { input, origins: assembled.origins } };
}
var documentsAtOnce = 4;
async function withQuotes(input, { tree, search = readable }) {
  let compared2 = input, read2 = async (place2) => ({ place: place2, text: await tree.text(place2) });
  for await (let { place: place2, text: text3 } of inTurn(citedPlaces(input), documentsAtOnce, read2))
    compared2 = withPassages(compared2, place2, search(text3));
  return compared2;
}
function preparedFor(prepared, day) {
  let { question } = prepared;
  return question ? { ...prepared, question: { ...question, input: onDay(question.input, day) } } : prepared;
}

// src/judgement/excused-part.ts
import { createHash as createHash10 } from "node:crypto";
var apart = /* @__PURE__ */ new Set([
  "clauses",
  "not_applicable",
  "services",
  "documents",
  "reviewed_on",
  "title",
  "identified_requirements",
  "selection",
  "procedure",
  "rfp",
  "evaluation",
  "criteria",
  // of identified requirements
  "requirements",
  "endpoint",
  "article",
  "page",
  "quote"
]);
function excuseDigest(record, path) {
  let steps2 = walk3(record, path), end = steps2.length > path.length ? steps2.at(-1) : void 0, isValue = end !== void 0 && typeof end != "object", closest = steps2.findLast(isMapping), part = isValue ? digest(end) : closest ? digestKept(closest) : digest(null);
  return isMapping(record) && Reflect.get(record, "kind") === "contract" ? digest([part, agreementOf(record)]) : part;
}
var principal = ["consignment-contract", "terms-of-service"];
function agreementOf(contract2) {
  let known2 = { ...contract2 }, { status, signed_on, renewed_on, effective, documents } = known2, own = Array.isArray(documents) ? documents.filter((document) => principal.includes(document?.kind)) : [];
  return { status, signed_on, renewed_on, effective, documents: own };
}
function walk3(record, path) {
  let steps2 = [record];
  for (let part of path) {
    let at = steps2.at(-1);
    if (typeof at != "object" || at === null || !Object.hasOwn(at, part)) break;
    steps2.push(Reflect.get(at, part));
  }
  return steps2;
}
function isMapping(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
var kept = /* @__PURE__ */ new WeakMap();
function digestKept(mapping) {
  let found2 = kept.get(mapping);
  if (found2 !== void 0) return found2;
  let made = digest(Object.fromEntries(Object.entries(mapping).filter(([key2]) => !apart.has(key2))));
  return kept.set(mapping, made), made;
}
function digest(value) {
  return createHash10("sha256").update(inNoOrder(value)).digest("hex").slice(0, 32);
}
function inNoOrder(value) {
  return Array.isArray(value) ? `[${value.map(inNoOrder).sort(compareText).join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key2, item]) => `${JSON.stringify(key2)}:${inNoOrder(item)}`).join(",")}}`;
}

// src/texts/requirement-names.ts
var requirementNames = {
  "selection-procedure": { en: "Selection procedure", ko: "선정 절차" },
  "rfp-requirements": { en: "Requirements in RFP", ko: "제안요청서 명시" },
  "evaluation-criteria": { en: "Evaluation criteria", ko: "평가 기준" },
  "evaluation-applied": { en: "Evaluation applied", ko: "평가 실시" },
  "agreement-in-force": { en: "Agreement in force", ko: "유효한 계약" },
  "agreement-signed-before-start": { en: "Signed before start", ko: "개시 전 체결" },
  "agreement-not-lapsing": { en: "Not about to lapse", ko: "만료 임박 여부" },
  "requirements-identified": { en: "Requirements identified", ko: "요구사항 식별" },
  "not-generic-only": { en: "Specific terms", ko: "업무별 조항" },
  "reviewed-after-change": { en: "Review after change", ko: "변경 후 재검토" },
  "legal-compliance": { en: "Legal compliance", ko: "법규 준수" },
  "security-pledge": { en: "Security pledge", ko: "보안서약서" },
  "security-training": { en: "Security training", ko: "보안교육" },
  "security-inspection": { en: "Security inspection", ko: "보안점검" },
  "leakage-prevention": { en: "Leakage prevention", ko: "유출 방지" },
  "internet-restriction": { en: "Internet access", ko: "인터넷 접속 제한" },
  "physical-protection": { en: "Physical protection", ko: "물리적 보호" },
  "endpoint-security": { en: "Endpoint security", ko: "단말기 보안" },
  "wireless-restriction": { en: "Wireless networks", ko: "무선망 제한" },
  "access-rights": { en: "Access rights", ko: "접근권한" },
  "subcontracting-restriction": { en: "Re-consignment limits", ko: "재위탁 제한" },
  "subcontracting-procedure": { en: "Re-consignment steps", ko: "재위탁 절차" },
  "violation-sanctions": { en: "Sanctions", ko: "위반 시 제재" },
  damages: { en: "Damages", ko: "손해배상" },
  "incident-reporting": { en: "Incident reporting", ko: "사고 보고" },
  "purpose-limitation": { en: "Purpose limitation", ko: "목적 외 처리 금지" },
  safeguards: { en: "Safeguards", ko: "보호조치" },
  "purpose-and-scope": { en: "Purpose and scope", ko: "목적 및 범위" },
  "pii-subcontracting": { en: "Re-consignment", ko: "재위탁 제한" },
  "pii-access-control": { en: "Access to data", ko: "접근 제한" },
  "pii-supervision": { en: "Supervision", ko: "수탁자 감독" },
  "pii-liability": { en: "Liability", ko: "손해배상 책임" },
  "dev-legal-requirements": { en: "Legal requirements", ko: "법적 요구사항" },
  "secure-coding": { en: "Secure coding", ko: "시큐어코딩" },
  "vulnerability-remediation": { en: "Vulnerabilities fixed", ko: "취약점 조치" },
  "dev-environment-security": { en: "Environment security", ko: "개발환경 보안" },
  "dev-confidentiality": { en: "Confidentiality", ko: "비밀유지" },
  "dev-liability": { en: "Liability", ko: "위반 책임" },
  "evidence-present": { en: "Evidence present", ko: "증적 존재" },
  "evidence-unchanged": { en: "Evidence unchanged", ko: "증적 무결성" },
  "clause-located": { en: "Clause located", ko: "조항 위치" },
  "quote-found": { en: "Quote found", ko: "인용 대조" }
};

// src/judgement/finding-texts.ts
function brokenRule(id, name2, index) {
  let rule = index.rule(id), broken = rule && typeof name2 == "string" && Object.hasOwn(rule.cases, name2) ? rule.cases[name2] : void 0;
  return rule && broken && { rule, broken };
}
function findingTexts({ rule, broken }, args, index) {
  let more = [
    ..."suggestion" in args ? [didYouMean] : [],
    ..."passes" in args ? [passesAfterMerge] : [],
    ..."place" in args && "former" in args ? [formerDocument] : []
  ], template = byLanguage((language) => [broken, ...more].map((text3) => text3[language]).join("")), { citation, title } = rule;
  return { citation, title, message: fill(template, args, labels2(index)), remedy: broken.remedy ?? rule.remedy };
}
var passesAfterMerge = {
  en: ". Passes only after the merge: {passes}",
  ko: ". 병합 후에만 통과하는 지적사항: {passes}"
}, formerDocument = {
  en: ". Before the change the article was cited from document: {former}",
  ko: ". 변경 전에 조항을 인용하던 문서: {former}"
};
function labels2(index) {
  return (argument, value) => {
    if (argument !== "requirements") return valueLabel(argument, value);
    let rule = index.requirement(value);
    return rule && { en: `${value} (${rule.id})`, ko: `${requirementNames[value]?.ko ?? value} (${rule.id})` };
  };
}

// src/judgement/fingerprint.ts
import { createHash as createHash11 } from "node:crypto";

// src/judgement/identity.ts
var itself = { vendor: void 0, services: /* @__PURE__ */ new Map(), contracts: /* @__PURE__ */ new Map() };
function underIdentity(finding, { vendor: vendor2, services, contracts }) {
  if (vendor2 === void 0 && services.size + contracts.size === 0) return finding;
  let { subject, record } = finding, contract2 = /^contract\/(.+)$/.exec(record)?.[1];
  return {
    ...finding,
    subject: {
      ...subject,
      ...vendor2 !== void 0 && { vendor: vendor2 },
      ...subject.service !== void 0 && { service: nameIn(services, subject.service) },
      ...subject.contract !== void 0 && { contract: nameIn(contracts, subject.contract) }
    },
    record: contract2 === void 0 ? record : `contract/${nameIn(contracts, contract2)}`
  };
}
function pathUnderIdentity(path, { record, path: [list2] }, { services }) {
  return record !== "vendor" || list2 !== "services" ? path : path.map((part, at) => at === 1 ? part.replace(/^id:(.*)$/, (_, id) => `id:${nameIn(services, id)}`) : part);
}
function nameIn(names, id) {
  return names.get(id) ?? id;
}

// src/judgement/fingerprint.ts
function fingerprint(raw, record, identity = itself) {
  let finding = underIdentity(raw, identity), { vendor: vendor2, service, contract: contract2, guideline: guideline2 } = finding.subject, facts = [
    finding.rule,
    finding.args.case,
    vendor2 ?? null,
    service ?? null,
    contract2 ?? null,
    guideline2 ?? null,
    finding.record,
    pathUnderIdentity(stablePath(record, finding.path), finding, identity),
    // A document that changes again is another finding.
    ...finding.args.actual === void 0 ? [] : [finding.args.actual]
  ];
  return createHash11("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}
function stablePath(record, path) {
  let at = record;
  return path.map((part) => {
    let isItem = Array.isArray(at);
    return at = typeof at == "object" && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : void 0, isItem ? itemName(at) : String(part);
  });
}
function itemName(item) {
  return typeof item == "object" && item !== null && "id" in item && typeof item.id == "string" ? `id:${item.id}` : createHash11("sha256").update(canonical(aboutWhat(item))).digest("hex").slice(0, 16);
}
var subjects = ["document", "covers", "requirement", "name", "area"];
function aboutWhat(item) {
  if (typeof item != "object" || item === null || Array.isArray(item)) return item;
  let known2 = Object.entries(item).filter(([key2]) => subjects.includes(key2));
  return known2.length > 0 ? Object.fromEntries(known2) : item;
}
function digestOf(value) {
  return createHash11("sha256").update(canonical(value)).digest("hex");
}
function canonical(value) {
  return Array.isArray(value) ? `[${value.map(canonical).join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key2, item]) => `${JSON.stringify(key2)}:${canonical(item)}`).join(",")}}`;
}

// src/judgement/findings.ts
function judgeFindings(raw, origins, source) {
  return distinguish(raw.map((finding) => toFinding2(finding, origins, source)));
}
function toFinding2(raw, origins, { catalogue: index, identity }) {
  let found2 = lookUp(raw, index), { rule, broken } = found2, source = origins.get(raw.record);
  if (!source)
    throw new RunError("policy-failed", { reason: `${raw.rule}: record "${raw.record}"`, dossier: "policy.wasm" });
  let args = inRuleOrder(raw.args, index);
  return {
    id: fingerprint(raw, source.value, identity),
    rule: rule.id,
    requirement: rule.requirement,
    severity: broken.severity ?? rule.severity,
    disposition: "open",
    waiver: null,
    change: null,
    worse: !1,
    basis: rule.basis,
    ...findingTexts(found2, args, index),
    vendor: raw.subject.vendor ?? null,
    service: raw.subject.service ?? null,
    contract: raw.subject.contract ?? null,
    guideline: raw.subject.guideline ?? null,
    services: raw.subject.contract === void 0 ? null : boundBy(raw.subject.contract, origins),
    section: sectionOf(raw.subject.vendor ?? null, raw.subject.guideline !== void 0),
    ...source.show(raw.path),
    pointer: toPointer(raw.path),
    args,
    excuse: excuseDigest(source.value, raw.path)
  };
}
function boundBy(contract2, origins) {
  let record = origins.get(`contract/${contract2}`)?.value, services = typeof record == "object" && record !== null ? Reflect.get(record, "services") : void 0;
  return Array.isArray(services) ? services.filter((service) => typeof service == "string") : null;
}
function inRuleOrder(args, index) {
  return Array.isArray(args.requirements) ? { ...args, requirements: args.requirements.toSorted((a, b) => index.position(a) - index.position(b)) } : args;
}
function lookUp(raw, index) {
  let found2 = brokenRule(raw.rule, raw.args.case, index);
  if (found2) return found2;
  throw new RunError("policy-failed", { reason: `${raw.rule} (${raw.args.case})`, dossier: "catalogue.json" });
}
function distinguish(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let count = (seen.get(finding.id) ?? 0) + 1;
    return seen.set(finding.id, count), count === 1 ? finding : { ...finding, id: finding.id.slice(0, -4) + count.toString(16).padStart(4, "0") };
  });
}

// src/judgement/judge-dossier.ts
async function judgeGuidelines(judge) {
  let prepared = await prepareGuidelines(judge), [report] = answer([prepared], judge);
  return { records: prepared.records.guidelines, reports: report ? [report] : [] };
}
var dossiersAtOnce = 32, readAtOnce = 2;
async function* judgeVendors(folders, guidelines, judge) {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) {
    let prepared = [], prepareOne = (folder) => prepareVendor(folder, guidelines.records, judge);
    for await (let one of inTurn(folders.slice(at, at + dossiersAtOnce), readAtOnce, prepareOne)) prepared.push(one);
    yield* answer(prepared, judge);
  }
}
function answer(prepared, judge) {
  return reportsOf(prepared, judge, (inputs) => ask4(inputs, judge));
}
function answerAtOnce(prepared, judge) {
  return reportsOf(prepared, judge, (inputs) => judge.policy.evaluateAll(inputs));
}
function reportsOf(prepared, judge, askAll) {
  let questions = prepared.flatMap(({ question }) => question ?? []), outputs = askAll(questions.map(({ input }) => input)), outputOf = new Map(questions.map((question, at) => [question, outputs[at]]));
  return prepared.map((folder) => {
    let output = folder.question && outputOf.get(folder.question);
    return toDossierReport(folder, output, judge);
  });
}
function ask4(inputs, { policy, inventory }) {
  try {
    return policy.evaluateAll(inputs);
  } catch (cause) {
    if (!(cause instanceof RunError)) throw cause;
    if (inputs.length > 1) return inputs.flatMap((input) => ask4([input], { policy, inventory }));
    let dossier = `${inventory}/${inputs[0]?.vendor?.id ?? guidelinesFolder}`;
    throw new RunError(cause.code, { ...cause.args, dossier }, { cause });
  }
}
function toDossierReport({ vendor: vendor2, records, problems, question }, output, { policy: { catalogue }, identify }) {
  let identity = vendor2 === null ? void 0 : identify?.(vendor2, records), findingsBy = (names) => question && output ? judgeFindings(output.findings, question.origins, { catalogue, identity: names }) : [], findings = findingsBy(void 0), others = identity ? findingsBy(identity) : [];
  return {
    vendor: vendor2,
    records,
    problems: withinBounds(problems).map((problem) => toProblem2(problem, vendor2, sectionOf(vendor2, !0))),
    findings,
    otherIds: new Map(others.map(({ id }, at) => [findings[at]?.id ?? id, id])),
    assessments: inOrder(output?.assessment ?? []),
    contracts: question?.input.contracts ?? [],
    evidence: question?.input.evidence ?? {}
  };
}
function inOrder(assessments) {
  return assessments.toSorted(assessmentOrder);
}
var assessmentOrder = compareBy(
  (a, b) => compareText(a.subject.vendor ?? "", b.subject.vendor ?? ""),
  (a, b) => compareText(a.subject.guideline ?? "", b.subject.guideline ?? ""),
  (a, b) => compareText(a.subject.contract ?? "", b.subject.contract ?? ""),
  (a, b) => compareText(a.subject.service ?? "", b.subject.service ?? ""),
  (a, b) => compareText(a.rule, b.rule)
);

// src/judgement/service-facts.ts
var factKeys = ["started_on", "type", "personal_data", "important_information", "development"];
function factsOf(service) {
  let { started_on, type, personal_data, important_information, development } = service;
  return { started_on, type, personal_data, important_information, development };
}
var noFacts = { now: /* @__PURE__ */ new Map() };
function otherFact(before2, now) {
  return factKeys.find((key2) => before2[key2] !== void 0 && before2[key2] !== now[key2]);
}
var demandingTypes = ["personal-data-processing", "development"];
function lostFlags(before2, now) {
  let flags = ["personal_data", "important_information", "development"].filter(
    (key2) => before2[key2] && !now[key2]
  ), isTyped = before2.type !== now.type && demandingTypes.includes(before2.type);
  return [...flags, ...isTyped ? ["type"] : []];
}

export {
  RunError,
  codeOf,
  unreadable,
  languages,
  frameworkNames,
  labels,
  fill,
  byLanguage,
  none,
  compareText,
  compareBy,
  runConfigSection,
  guidelinesSection,
  sectionOf,
  compareSections,
  isProblemCode,
  didYouMean,
  problemText,
  shownProblemText,
  toProblem2 as toProblem,
  requirementNames,
  records_schema_default,
  YAMLException,
  load,
  config_schema_default,
  maxPlainFileBytes,
  defaultInventory,
  guidelinesFolder,
  isVendorFolder,
  maxDepth,
  documentsOf,
  detached,
  SourceText,
  toPointer,
  policyOutput,
  waivers,
  baseline,
  suggest,
  cut,
  problemAt,
  validateDocument,
  parseLfsPointer,
  parseFile,
  isParsed,
  isProblem,
  isIsoDate,
  addDays,
  daysBetween,
  parseDay,
  withFile,
  digestOfOpen,
  shownName,
  fromHere,
  folderInRepository,
  refuseInside,
  refuseInGitFolder,
  loadPolicyFiles,
  policyOf,
  compilePolicyFiles,
  readPolicySources,
  digestOfFile,
  notStarted,
  startGit,
  complaintsOf,
  runGit,
  keepDocumentTexts,
  openDirectory,
  isFullId,
  openRepository,
  itself,
  stablePath,
  digestOf,
  canonical,
  brokenRule,
  findingTexts,
  factsOf,
  noFacts,
  otherFact,
  lostFlags,
  inTurn,
  locateDocument,
  readFolder,
  judgeFindings,
  headingLabels,
  shortened,
  linesOf,
  ReadDocument,
  quotedPlace,
  readable,
  passageOf,
  placeText,
  restsOnMoment,
  documentPlaces,
  noGuidelines,
  prepareGuidelines,
  prepareVendor,
  prepareContents,
  preparedFor,
  judgeGuidelines,
  dossiersAtOnce,
  readAtOnce,
  judgeVendors,
  answer,
  answerAtOnce
};
