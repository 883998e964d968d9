import {
  HangulLists,
  Paragraphs,
  contrast,
  either,
  hangulFormats,
  joined,
  mixed,
  numberAs,
  openZip,
  rgbOf,
  white,
  worst
} from "./2TIUAB7B.mjs";
import "./JMGAZA6P.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import {
  __commonJS,
  __toESM
} from "./VABSIXCH.mjs";

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    /**
     * Character classes and associated utilities for the 5th edition of XML 1.0.
     *
     * @author Louis-Dominique Dubeau
     * @license MIT
     * @copyright Louis-Dominique Dubeau
     */
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.CHAR = `	
\r -퟿-�𐀀-􏿿`;
    exports.S = ` 	\r
`;
    exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9, NL = 10, CR = 13, SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    /**
     * Character classes and associated utilities for the 2nd edition of XML 1.1.
     *
     * @author Louis-Dominique Dubeau
     * @license MIT
     * @copyright Louis-Dominique Dubeau
     */
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.CHAR = "-퟿-�𐀀-􏿿";
    exports.RESTRICTED_CHAR = "-\b\v\f---";
    exports.S = ` 	\r
`;
    exports.NAME_START_CHAR = ":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9, NL = 10, CR = 13, SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    /**
     * Character class utilities for XML NS 1.0 edition 3.
     *
     * @author Louis-Dominique Dubeau
     * @license MIT
     * @copyright Louis-Dominique Dubeau
     */
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.NC_NAME_START_CHAR = "A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9·̀-ͯ‿-⁀";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5(), ed2 = require_ed2(), NSed3 = require_ed3(), isS = ed5.isS, isChar10 = ed5.isChar, isNameStartChar = ed5.isNameStartChar, isNameChar = ed5.isNameChar, S_LIST = ed5.S_LIST, NAME_RE = ed5.NAME_RE, isChar11 = ed2.isChar, isNCNameStartChar = NSed3.isNCNameStartChar, isNCNameChar = NSed3.isNCNameChar, NC_NAME_RE = NSed3.NC_NAME_RE, XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace", XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/", rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    }, XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    }, EOC = -1, NL_LIKE = -2, S_BEGIN = 0, S_BEGIN_WHITESPACE = 1, S_DOCTYPE = 2, S_DOCTYPE_QUOTE = 3, S_DTD = 4, S_DTD_QUOTED = 5, S_DTD_OPEN_WAKA = 6, S_DTD_OPEN_WAKA_BANG = 7, S_DTD_COMMENT = 8, S_DTD_COMMENT_ENDING = 9, S_DTD_COMMENT_ENDED = 10, S_DTD_PI = 11, S_DTD_PI_ENDING = 12, S_TEXT = 13, S_ENTITY = 14, S_OPEN_WAKA = 15, S_OPEN_WAKA_BANG = 16, S_COMMENT = 17, S_COMMENT_ENDING = 18, S_COMMENT_ENDED = 19, S_CDATA = 20, S_CDATA_ENDING = 21, S_CDATA_ENDING_2 = 22, S_PI_FIRST_CHAR = 23, S_PI_REST = 24, S_PI_BODY = 25, S_PI_ENDING = 26, S_XML_DECL_NAME_START = 27, S_XML_DECL_NAME = 28, S_XML_DECL_EQ = 29, S_XML_DECL_VALUE_START = 30, S_XML_DECL_VALUE = 31, S_XML_DECL_SEPARATOR = 32, S_XML_DECL_ENDING = 33, S_OPEN_TAG = 34, S_OPEN_TAG_SLASH = 35, S_ATTRIB = 36, S_ATTRIB_NAME = 37, S_ATTRIB_NAME_SAW_WHITE = 38, S_ATTRIB_VALUE = 39, S_ATTRIB_VALUE_QUOTED = 40, S_ATTRIB_VALUE_CLOSED = 41, S_ATTRIB_VALUE_UNQUOTED = 42, S_CLOSE_TAG = 43, S_CLOSE_TAG_SAW_WHITE = 44, TAB = 9, NL = 10, CR = 13, SPACE = 32, BANG = 33, DQUOTE = 34, AMP = 38, SQUOTE = 39, MINUS = 45, FORWARD_SLASH = 47, SEMICOLON = 59, LESS = 60, EQUAL = 61, GREATER = 62, QUESTION = 63, OPEN_BRACKET = 91, CLOSE_BRACKET = 93, NEL = 133, LS = 8232, isQuote = (c) => c === DQUOTE || c === SQUOTE, QUOTES = [DQUOTE, SQUOTE], DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER], DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET], XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST], ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          uri !== XML_NAMESPACE && parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          break;
        case "xmlns":
          uri !== XMLNS_NAMESPACE && parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (let local of Object.keys(mapping))
        nsPairCheck(parser, local, mapping[local]);
    }
    var isNCName = (name) => NC_NAME_RE.test(name), isName = (name) => NAME_RE.test(name), FORBIDDEN_START = 0, FORBIDDEN_BRACKET = 1, FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    }, SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt ?? {}, this.fragmentOpt = !!this.opt.fragment;
        let xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        if (this.trackPosition = this.opt.position !== !1, this.fileName = this.opt.fileName, xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar, this.nameCheck = isNCNameChar, this.isName = isNCName, this.processAttribs = this.processAttribsNS, this.pushAttrib = this.pushAttribNS, this.ns = Object.assign({ __proto__: null }, rootNS);
          let additional = this.opt.additionalNamespaces;
          additional != null && (nsMappingCheck(this, additional), Object.assign(this.ns, additional));
        } else
          this.nameStartCheck = isNameStartChar, this.nameCheck = isNameChar, this.isName = isName, this.processAttribs = this.processAttribsPlain, this.pushAttrib = this.pushAttribPlain;
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ], this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "", this.text = "", this.name = "", this.piTarget = "", this.entity = "", this.q = null, this.tags = [], this.tag = null, this.topNS = null, this.chunk = "", this.chunkPosition = 0, this.i = 0, this.prevI = 0, this.carriedFromPrevious = void 0, this.forbiddenState = FORBIDDEN_START, this.attribList = [];
        let { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN, this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt, this.xmlDeclPossible = !fragmentOpt, this.xmlDeclExpects = ["version"], this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === !0)
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion), this.positionAtNewLine = 0, this.doctype = !1, this._closed = !1, this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        }, this.line = 1, this.column = 0, this.ENTITIES = Object.create(XML_ENTITIES), (_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        return this.trackPosition && (msg.length > 0 && (msg += ":"), msg += `${this.line}:${this.column}`), msg.length > 0 && (msg += ": "), new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        let err = this.makeError(message), handler = this.errorHandler;
        if (handler === void 0)
          throw err;
        return handler(err), this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed)
          return this.fail("cannot write after close; assign an onready handler.");
        let end = !1;
        chunk === null ? (end = !0, chunk = "") : typeof chunk == "object" && (chunk = chunk.toString()), this.carriedFromPrevious !== void 0 && (chunk = `${this.carriedFromPrevious}${chunk}`, this.carriedFromPrevious = void 0);
        let limit = chunk.length, lastCode = chunk.charCodeAt(limit - 1);
        !end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319) && (this.carriedFromPrevious = chunk[limit - 1], limit--, chunk = chunk.slice(0, limit));
        let { stateTable } = this;
        for (this.chunk = chunk, this.i = 0; this.i < limit; )
          stateTable[this.state].call(this);
        return this.chunkPosition += limit, end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        let { chunk, i } = this;
        if (this.prevI = i, this.i = i + 1, i >= chunk.length)
          return EOC;
        let code = chunk.charCodeAt(i);
        if (this.column++, code < 55296) {
          if (code >= SPACE || code === TAB)
            return code;
          switch (code) {
            case NL:
              return this.line++, this.column = 0, this.positionAtNewLine = this.position, NL;
            case CR:
              return chunk.charCodeAt(i + 1) === NL && (this.i = i + 2), this.line++, this.column = 0, this.positionAtNewLine = this.position, NL_LIKE;
            default:
              return this.fail("disallowed character."), code;
          }
        }
        if (code > 56319)
          return code >= 57344 && code <= 65533 || this.fail("disallowed character."), code;
        let final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        return this.i = i + 2, final > 1114111 && this.fail("disallowed character."), final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        let { chunk, i } = this;
        if (this.prevI = i, this.i = i + 1, i >= chunk.length)
          return EOC;
        let code = chunk.charCodeAt(i);
        if (this.column++, code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB)
            return code;
          switch (code) {
            case NL:
              return this.line++, this.column = 0, this.positionAtNewLine = this.position, NL;
            case CR: {
              let next = chunk.charCodeAt(i + 1);
              (next === NL || next === NEL) && (this.i = i + 2);
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              return this.line++, this.column = 0, this.positionAtNewLine = this.position, NL_LIKE;
            default:
              return this.fail("disallowed character."), code;
          }
        }
        if (code > 56319)
          return code >= 57344 && code <= 65533 || this.fail("disallowed character."), code;
        let final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        return this.i = i + 2, final > 1114111 && this.fail("disallowed character."), final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        let c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI, this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this, { chunk } = this;
        for (; ; ) {
          let c = this.getCode(), isNLLike = c === NL_LIKE, final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final))
            return this.text += chunk.slice(start, this.prevI), final;
          isNLLike && (this.text += `${chunk.slice(start, this.prevI)}
`, start = this.i);
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this, { chunk } = this;
        for (; ; ) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`, start = this.i, c = NL;
              break;
            case EOC:
              return this.text += chunk.slice(start), !1;
            default:
          }
          if (c === char)
            return this.text += chunk.slice(start, this.prevI), !0;
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        let { chunk, i: start } = this;
        for (; ; ) {
          let c = this.getCode();
          if (c === EOC)
            return this.name += chunk.slice(start), EOC;
          if (!isNameChar(c))
            return this.name += chunk.slice(start, this.prevI), c === NL_LIKE ? NL : c;
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        for (; ; ) {
          let c = this.getCodeNorm();
          if (c === EOC || !isS(c))
            return c;
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version, version === "1.0" ? (this.isChar = isChar10, this.getCode = this.getCode10) : (this.isChar = isChar11, this.getCode = this.getCode11);
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        this.chunk.charCodeAt(0) === 65279 && (this.i++, this.column++), this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        let iBefore = this.i, c = this.skipSpaces();
        switch (this.prevI !== iBefore && (this.xmlDeclPossible = !1), c) {
          case LESS:
            if (this.state = S_OPEN_WAKA, this.text.length !== 0)
              throw new Error("no-empty text at start");
            break;
          case EOC:
            break;
          default:
            this.unget(), this.state = S_TEXT, this.xmlDeclPossible = !1;
        }
      }
      sDoctype() {
        var _a;
        let c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text), this.text = "", this.state = S_TEXT, this.doctype = !0;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c), c === OPEN_BRACKET ? this.state = S_DTD : isQuote(c) && (this.state = S_DOCTYPE_QUOTE, this.q = c);
        }
      }
      sDoctypeQuote() {
        let q = this.q;
        this.captureToChar(q) && (this.text += String.fromCodePoint(q), this.q = null, this.state = S_DOCTYPE);
      }
      sDTD() {
        let c = this.captureTo(DTD_TERMINATOR);
        c !== EOC && (this.text += String.fromCodePoint(c), c === CLOSE_BRACKET ? this.state = S_DOCTYPE : c === LESS ? this.state = S_DTD_OPEN_WAKA : isQuote(c) && (this.state = S_DTD_QUOTED, this.q = c));
      }
      sDTDQuoted() {
        let q = this.q;
        this.captureToChar(q) && (this.text += String.fromCodePoint(q), this.state = S_DTD, this.q = null);
      }
      sDTDOpenWaka() {
        let c = this.getCodeNorm();
        switch (this.text += String.fromCodePoint(c), c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG, this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        let char = String.fromCodePoint(this.getCodeNorm()), owb = this.openWakaBang += char;
        this.text += char, owb !== "-" && (this.state = owb === "--" ? S_DTD_COMMENT : S_DTD, this.openWakaBang = "");
      }
      sDTDComment() {
        this.captureToChar(MINUS) && (this.text += "-", this.state = S_DTD_COMMENT_ENDING);
      }
      sDTDCommentEnding() {
        let c = this.getCodeNorm();
        this.text += String.fromCodePoint(c), this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        let c = this.getCodeNorm();
        this.text += String.fromCodePoint(c), c === GREATER ? this.state = S_DTD : (this.fail("malformed comment."), this.state = S_DTD_COMMENT);
      }
      sDTDPI() {
        this.captureToChar(QUESTION) && (this.text += "?", this.state = S_DTD_PI_ENDING);
      }
      sDTDPIEnding() {
        let c = this.getCodeNorm();
        this.text += String.fromCodePoint(c), c === GREATER && (this.state = S_DTD);
      }
      sText() {
        this.tags.length !== 0 ? this.handleTextInRoot() : this.handleTextOutsideRoot();
      }
      sEntity() {
        let { i: start } = this, { chunk } = this;
        loop:
          for (; ; )
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`, start = this.i;
                break;
              case SEMICOLON: {
                let { entityReturnState } = this, entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                entity === "" ? (this.fail("empty entity name."), parsed = "&;") : (parsed = this.parseEntity(entity), this.entity = ""), (entityReturnState !== S_TEXT || this.textHandler !== void 0) && (this.text += parsed);
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
      }
      sOpenWaka() {
        let c = this.getCode();
        if (isNameStartChar(c))
          this.state = S_OPEN_TAG, this.unget(), this.xmlDeclPossible = !1;
        else
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG, this.xmlDeclPossible = !1;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG, this.openWakaBang = "", this.xmlDeclPossible = !1;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name"), this.state = S_TEXT, this.xmlDeclPossible = !1;
          }
      }
      sOpenWakaBang() {
        switch (this.openWakaBang += String.fromCodePoint(this.getCodeNorm()), this.openWakaBang) {
          case "[CDATA[":
            !this.sawRoot && !this.reportedTextBeforeRoot && (this.fail("text data outside of root node."), this.reportedTextBeforeRoot = !0), this.closedRoot && !this.reportedTextAfterRoot && (this.fail("text data outside of root node."), this.reportedTextAfterRoot = !0), this.state = S_CDATA, this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT, this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE, (this.doctype || this.sawRoot) && this.fail("inappropriately located doctype declaration."), this.openWakaBang = "";
            break;
          default:
            this.openWakaBang.length >= 7 && this.fail("incorrect syntax.");
        }
      }
      sComment() {
        this.captureToChar(MINUS) && (this.state = S_COMMENT_ENDING);
      }
      sCommentEnding() {
        var _a;
        let c = this.getCodeNorm();
        c === MINUS ? (this.state = S_COMMENT_ENDED, (_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text), this.text = "") : (this.text += `-${String.fromCodePoint(c)}`, this.state = S_COMMENT);
      }
      sCommentEnded() {
        let c = this.getCodeNorm();
        c !== GREATER ? (this.fail("malformed comment."), this.text += `--${String.fromCodePoint(c)}`, this.state = S_COMMENT) : this.state = S_TEXT;
      }
      sCData() {
        this.captureToChar(CLOSE_BRACKET) && (this.state = S_CDATA_ENDING);
      }
      sCDataEnding() {
        let c = this.getCodeNorm();
        c === CLOSE_BRACKET ? this.state = S_CDATA_ENDING_2 : (this.text += `]${String.fromCodePoint(c)}`, this.state = S_CDATA);
      }
      sCDataEnding2() {
        var _a;
        let c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text), this.text = "", this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`, this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        let c = this.getCodeNorm();
        this.nameStartCheck(c) ? (this.piTarget += String.fromCodePoint(c), this.state = S_PI_REST) : c === QUESTION || isS(c) ? (this.fail("processing instruction without a target."), this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY) : (this.fail("disallowed character in processing instruction name."), this.piTarget += String.fromCodePoint(c), this.state = S_PI_REST);
      }
      sPIRest() {
        let { chunk, i: start } = this;
        for (; ; ) {
          let c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            let isQuestion = c === QUESTION;
            isQuestion || isS(c) ? this.piTarget === "xml" ? (this.xmlDeclPossible || this.fail("an XML declaration must be at the start of the document."), this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START) : this.state = isQuestion ? S_PI_ENDING : S_PI_BODY : (this.fail("disallowed character in processing instruction name."), this.piTarget += String.fromCodePoint(c));
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          let c = this.getCodeNorm();
          c === QUESTION ? this.state = S_PI_ENDING : isS(c) || (this.text = String.fromCodePoint(c));
        } else this.captureToChar(QUESTION) && (this.state = S_PI_ENDING);
      }
      sPIEnding() {
        var _a;
        let c = this.getCodeNorm();
        if (c === GREATER) {
          let { piTarget } = this;
          piTarget.toLowerCase() === "xml" && this.fail("the XML declaration must appear at the start of the document."), (_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
            target: piTarget,
            body: this.text
          }), this.piTarget = this.text = "", this.state = S_TEXT;
        } else c === QUESTION ? this.text += "?" : (this.text += `?${String.fromCodePoint(c)}`, this.state = S_PI_BODY);
        this.xmlDeclPossible = !1;
      }
      sXMLDeclNameStart() {
        let c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        c !== EOC && (this.state = S_XML_DECL_NAME, this.name = String.fromCodePoint(c));
      }
      sXMLDeclName() {
        let c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING, this.name += this.text, this.text = "", this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c) || c === EQUAL) {
          if (this.name += this.text, this.text = "", !this.xmlDeclExpects.includes(this.name))
            switch (this.name.length) {
              case 0:
                this.fail("did not expect any more name/value pairs.");
                break;
              case 1:
                this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                break;
              default:
                this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
          this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
        }
      }
      sXMLDeclEq() {
        let c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING, this.fail("XML declaration is incomplete.");
          return;
        }
        isS(c) || (c !== EQUAL && this.fail("value required."), this.state = S_XML_DECL_VALUE_START);
      }
      sXMLDeclValueStart() {
        let c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING, this.fail("XML declaration is incomplete.");
          return;
        }
        isS(c) || (isQuote(c) ? this.q = c : (this.fail("value must be quoted."), this.q = SPACE), this.state = S_XML_DECL_VALUE);
      }
      sXMLDeclValue() {
        let c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING, this.text = "", this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC)
          return;
        let value = this.text;
        switch (this.text = "", this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            let version = value;
            this.xmlDecl.version = version, /^1\.[0-9]+$/.test(version) ? this.opt.forceXMLVersion || this.setXMLVersion(version) : this.fail("version number must match /^1\\.[0-9]+$/.");
            break;
          }
          case "encoding":
            /^[A-Za-z][A-Za-z0-9._-]*$/.test(value) || this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/."), this.xmlDeclExpects = ["standalone"], this.xmlDecl.encoding = value;
            break;
          case "standalone":
            value !== "yes" && value !== "no" && this.fail('standalone value must match "yes" or "no".'), this.xmlDeclExpects = [], this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "", this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        let c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        isS(c) || (this.fail("whitespace required."), this.unget()), this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        this.getCodeNorm() === GREATER ? (this.piTarget !== "xml" ? this.fail("processing instructions are not allowed before root.") : this.name !== "version" && this.xmlDeclExpects.includes("version") && this.fail("XML declaration must contain a version."), (_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl), this.name = "", this.piTarget = this.text = "", this.state = S_TEXT) : this.fail("The character ? is disallowed anywhere in XML declarations."), this.xmlDeclPossible = !1;
      }
      sOpenTag() {
        var _a;
        let c = this.captureNameChars();
        if (c === EOC)
          return;
        let tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        switch (this.name = "", this.xmlnsOpt && (this.topNS = tag.ns = /* @__PURE__ */ Object.create(null)), (_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag), this.sawRoot = !0, !this.fragmentOpt && this.closedRoot && this.fail("documents may contain only one root."), c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            isS(c) || this.fail("disallowed character in tag name."), this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        this.getCode() === GREATER ? this.openSelfClosingTag() : (this.fail("forward-slash in opening tag not followed by >."), this.state = S_ATTRIB);
      }
      sAttrib() {
        let c = this.skipSpaces();
        c !== EOC && (isNameStartChar(c) ? (this.unget(), this.state = S_ATTRIB_NAME) : c === GREATER ? this.openTag() : c === FORWARD_SLASH ? this.state = S_OPEN_TAG_SLASH : this.fail("disallowed character in attribute name."));
      }
      sAttribName() {
        let c = this.captureNameChars();
        c === EQUAL ? this.state = S_ATTRIB_VALUE : isS(c) ? this.state = S_ATTRIB_NAME_SAW_WHITE : c === GREATER ? (this.fail("attribute without value."), this.pushAttrib(this.name, this.name), this.name = this.text = "", this.openTag()) : c !== EOC && this.fail("disallowed character in attribute name.");
      }
      sAttribNameSawWhite() {
        let c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value."), this.text = "", this.name = "", c === GREATER ? this.openTag() : isNameStartChar(c) ? (this.unget(), this.state = S_ATTRIB_NAME) : (this.fail("disallowed character in attribute name."), this.state = S_ATTRIB);
        }
      }
      sAttribValue() {
        let c = this.getCodeNorm();
        isQuote(c) ? (this.q = c, this.state = S_ATTRIB_VALUE_QUOTED) : isS(c) || (this.fail("unquoted attribute value."), this.state = S_ATTRIB_VALUE_UNQUOTED, this.unget());
      }
      sAttribValueQuoted() {
        let { q, chunk } = this, { i: start } = this;
        for (; ; )
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI)), this.name = this.text = "", this.q = null, this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI), this.state = S_ENTITY, this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `, start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI), this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
      }
      sAttribValueClosed() {
        let c = this.getCodeNorm();
        isS(c) ? this.state = S_ATTRIB : c === GREATER ? this.openTag() : c === FORWARD_SLASH ? this.state = S_OPEN_TAG_SLASH : isNameStartChar(c) ? (this.fail("no whitespace between attributes."), this.unget(), this.state = S_ATTRIB_NAME) : this.fail("disallowed character in attribute name.");
      }
      sAttribValueUnquoted() {
        let c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY, this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            this.text.includes("]]>") && this.fail('the string "]]>" is disallowed in char data.'), this.pushAttrib(this.name, this.text), this.name = this.text = "", c === GREATER ? this.openTag() : this.state = S_ATTRIB;
        }
      }
      sCloseTag() {
        let c = this.captureNameChars();
        c === GREATER ? this.closeTag() : isS(c) ? this.state = S_CLOSE_TAG_SAW_WHITE : c !== EOC && this.fail("disallowed character in closing tag.");
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this, { chunk, textHandler: handler } = this;
        scanLoop:
          for (; ; )
            switch (this.getCode()) {
              case LESS: {
                if (this.state = S_OPEN_WAKA, handler !== void 0) {
                  let { text } = this, slice = chunk.slice(start, this.prevI);
                  text.length !== 0 ? (handler(text + slice), this.text = "") : slice.length !== 0 && handler(slice);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY, this.entityReturnState = S_TEXT, handler !== void 0 && (this.text += chunk.slice(start, this.prevI)), forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                forbiddenState === FORBIDDEN_BRACKET_BRACKET && this.fail('the string "]]>" is disallowed in char data.'), forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                handler !== void 0 && (this.text += `${chunk.slice(start, this.prevI)}
`), start = this.i, forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                handler !== void 0 && (this.text += chunk.slice(start));
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this, { chunk, textHandler: handler } = this, nonSpace = !1;
        outRootLoop:
          for (; ; ) {
            let code = this.getCode();
            switch (code) {
              case LESS: {
                if (this.state = S_OPEN_WAKA, handler !== void 0) {
                  let { text } = this, slice = chunk.slice(start, this.prevI);
                  text.length !== 0 ? (handler(text + slice), this.text = "") : slice.length !== 0 && handler(slice);
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY, this.entityReturnState = S_TEXT, handler !== void 0 && (this.text += chunk.slice(start, this.prevI)), nonSpace = !0;
                break outRootLoop;
              case NL_LIKE:
                handler !== void 0 && (this.text += `${chunk.slice(start, this.prevI)}
`), start = this.i;
                break;
              case EOC:
                handler !== void 0 && (this.text += chunk.slice(start));
                break outRootLoop;
              default:
                isS(code) || (nonSpace = !0);
            }
          }
        nonSpace && (!this.sawRoot && !this.reportedTextBeforeRoot && (this.fail("text data outside of root node."), this.reportedTextBeforeRoot = !0), this.closedRoot && !this.reportedTextAfterRoot && (this.fail("text data outside of root node."), this.reportedTextAfterRoot = !0));
      }
      pushAttribNS(name, value) {
        var _a;
        let { prefix, local } = this.qname(name), attr = { name, prefix, local, value };
        if (this.attribList.push(attr), (_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr), prefix === "xmlns") {
          let trimmed = value.trim();
          this.currentXMLVersion === "1.0" && trimmed === "" && this.fail("invalid attempt to undefine prefix in XML 1.0"), this.topNS[local] = trimmed, nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          let trimmed = value.trim();
          this.topNS[""] = trimmed, nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        let attr = { name, value };
        this.attribList.push(attr), (_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        this.sawRoot || this.fail("document must contain a root element.");
        let { tags } = this;
        for (; tags.length > 0; ) {
          let tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        this.state !== S_BEGIN && this.state !== S_TEXT && this.fail("unexpected end.");
        let { text } = this;
        return text.length !== 0 && ((_a = this.textHandler) === null || _a === void 0 || _a.call(this, text), this.text = ""), this._closed = !0, (_b = this.endHandler) === null || _b === void 0 || _b.call(this), this._init(), this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0)
          return uri;
        let { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--)
          if (uri = tags[index].ns[prefix], uri !== void 0)
            return uri;
        return uri = this.ns[prefix], uri !== void 0 ? uri : (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        let colon = name.indexOf(":");
        if (colon === -1)
          return { prefix: "", local: name };
        let local = name.slice(colon + 1), prefix = name.slice(0, colon);
        return (prefix === "" || local === "" || local.includes(":")) && this.fail(`malformed name: ${name}.`), { prefix, local };
      }
      processAttribsNS() {
        var _a;
        let { attribList } = this, tag = this.tag;
        {
          let { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix, tag.local = local;
          let uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          prefix !== "" && (prefix === "xmlns" && this.fail('tags may not have "xmlns" as prefix.'), uri === "" && (this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`), tag.uri = prefix));
        }
        if (attribList.length === 0)
          return;
        let { attributes } = tag, seen = /* @__PURE__ */ new Set();
        for (let attr of attribList) {
          let { name, prefix, local } = attr, uri, eqname;
          prefix === "" ? (uri = name === "xmlns" ? XMLNS_NAMESPACE : "", eqname = name) : (uri = this.resolve(prefix), uri === void 0 && (this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`), uri = prefix), eqname = `{${uri}}${local}`), seen.has(eqname) && this.fail(`duplicate attribute: ${eqname}.`), seen.add(eqname), attr.uri = uri, attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        let { attribList } = this, attributes = this.tag.attributes;
        for (let { name, value } of attribList)
          attributes[name] !== void 0 && this.fail(`duplicate attribute: ${name}.`), attributes[name] = value;
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        let { tags } = this, tag = this.tag;
        tag.isSelfClosing = !1, (_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag), tags.push(tag), this.state = S_TEXT, this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        let { tags } = this, tag = this.tag;
        tag.isSelfClosing = !0, (_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag), (_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag), (this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null) === null && (this.closedRoot = !0), this.state = S_TEXT, this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        let { tags, name } = this;
        if (this.state = S_TEXT, this.name = "", name === "") {
          this.fail("weird empty close tag."), this.text += "</>";
          return;
        }
        let handler = this.closeTagHandler, l = tags.length;
        for (; l-- > 0; ) {
          let tag = this.tag = tags.pop();
          if (this.topNS = tag.ns, handler?.(tag), tag.name === name)
            break;
          this.fail("unexpected close tag.");
        }
        l === 0 ? this.closedRoot = !0 : l < 0 && (this.fail(`unmatched closing tag: ${name}.`), this.text += `</${name}>`);
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          let defined = this.ENTITIES[entity];
          return defined !== void 0 ? defined : (this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name."), `&${entity};`);
        }
        let num = NaN;
        return entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity) ? num = parseInt(entity.slice(2), 16) : /^#[0-9]+$/.test(entity) && (num = parseInt(entity.slice(1), 10)), this.isChar(num) ? String.fromCodePoint(num) : (this.fail("malformed character entity."), `&${entity};`);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// src/evidence/documents/xml.ts
var import_saxes = __toESM(require_saxes(), 1);
var qualified = /* @__PURE__ */ new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
  "http://schemas.microsoft.com/office/word/2010/wordml"
]);
function readXml(bytes, namespaces, reader) {
  let xml = decode(bytes);
  try {
    namespaces === "namespaces" ? parseWithNamespaces(xml, reader) : parseWithPrefixes(xml, reader);
  } catch (cause) {
    throw cause instanceof Unread ? cause : new Unread("broken", { cause });
  }
}
function decode(bytes) {
  let encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: !0 }).decode(bytes);
  } catch (cause) {
    throw new Unread("broken", { cause });
  }
}
function parseWithNamespaces(xml, reader) {
  let parser = new import_saxes.SaxesParser({ xmlns: !0, position: !1 }), namespacesOf = (prefixes) => prefixes.map((prefix) => parser.resolve(prefix)), watch = new Watch(reader);
  parser.on("doctype", refuse), parser.on("text", (text) => watch.text(text)), parser.on("cdata", (text) => watch.text(text)), parser.on("opentag", ({ uri, local, attributes }) => {
    let own = /* @__PURE__ */ Object.create(null), vocabulary = qualified.has(uri) ? uri : "";
    for (let key in attributes) {
      let attribute = attributes[key];
      attribute?.uri === vocabulary && (own[attribute.local] = attribute.value);
    }
    watch.open({ namespace: uri, name: local, attributes: own, namespacesOf });
  }), parser.on("closetag", () => watch.close()), parser.write(xml).close();
}
function parseWithPrefixes(xml, reader) {
  let parser = new import_saxes.SaxesParser({ xmlns: !1, position: !1 }), watch = new Watch(reader);
  parser.on("doctype", refuse), parser.on("text", (text) => watch.text(text)), parser.on("cdata", (text) => watch.text(text)), parser.on("opentag", ({ name, attributes }) => {
    for (let key in attributes) isForeign(key, attributes[key] ?? "") && refuse();
    let [prefix, local] = name.includes(":") ? [name.slice(0, name.indexOf(":")), localName(name)] : ["", name];
    watch.open({ namespace: "", name: hangulPrefix.test(prefix) ? local : name, attributes, namespacesOf: () => [] });
  }), parser.on("closetag", () => watch.close()), parser.write(xml).close();
}
var hangulPrefix = /^(?:h[a-z]{0,3}(?:10)?|odf|manifest|)$/;
function isForeign(attribute, value) {
  return /^xmlns:h[psch]$/.test(attribute) && !/^https?:\/\/www\.(?:hancom\.co\.kr|owpml\.org)\//.test(value);
}
function refuse() {
  throw new Unread("broken");
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
var Watch = class {
  reader;
  opened = [];
  constructor(reader) {
    this.reader = reader;
  }
  open(element) {
    if (this.opened.push(element) > 256) throw new Unread("broken");
    this.reader.open(element);
  }
  close() {
    let element = this.opened.pop();
    element && this.reader.close(element);
  }
  text(text) {
    this.reader.text?.(text);
  }
};

// src/evidence/documents/xml-tree.ts
var none = [];
function readTree(bytes, namespaces = "namespaces") {
  let top = { namespace: "", name: "", attributes: {}, requires: [], children: [] }, open = [top];
  return readXml(bytes, namespaces, {
    open: ({ namespace, name, attributes, namespacesOf }) => {
      let prefixes = attributes.Requires?.split(/\s+/).filter(Boolean), requires = prefixes ? namespacesOf(prefixes) : none, node = { namespace, name, attributes, requires, children: [] };
      open.at(-1)?.children.push(node), open.push(node);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      open.at(-1)?.children.push(text);
    }
  }), elementsOf(top)[0] ?? top;
}
function elementsOf({ children }) {
  return children.filter((child) => typeof child != "string");
}
function childOf(node, name) {
  return node && elementsOf(node).find((child) => child.name === name && child.namespace === node.namespace);
}
function* allWithin(node, name) {
  for (let child of elementsOf(node))
    child.name === name && (yield child), yield* allWithin(child, name);
}

// src/evidence/documents/docx-package.ts
var wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main"
], relationTypes = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/"
], relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
function openDocx(zip) {
  let names = new Names(zip.names), mainName = relationsOf(zip, "", names).get("officeDocument");
  if (mainName === void 0) throw new Unread("broken");
  let relations = relationsOf(zip, mainName, names), part = (type) => {
    let name = relations.get(type);
    return name === void 0 ? void 0 : tree(zip, name);
  }, main = tree(zip, mainName);
  if (main.name !== "document" || !wordNamespaces.includes(main.namespace)) throw new Unread("broken");
  return {
    main,
    styles: part("styles"),
    numbering: part("numbering"),
    theme: part("theme"),
    settings: part("settings"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes")
  };
}
function tree(zip, name) {
  let bytes = zip.read(name);
  if (!bytes) throw new Unread("broken");
  return readTree(bytes);
}
var Names = class {
  byLowerCase = /* @__PURE__ */ new Map();
  constructor(names) {
    for (let name of names) {
      let lower = name.toLowerCase();
      if (this.byLowerCase.has(lower)) throw new Unread("broken");
      this.byLowerCase.set(lower, name);
    }
  }
  find(name) {
    return this.byLowerCase.get(name.toLowerCase());
  }
};
function relationsOf(zip, part, names) {
  let slash = part.lastIndexOf("/") + 1, folder = part.slice(0, slash), found = /* @__PURE__ */ new Map(), file = names.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (file === void 0) return found;
  for (let { name, namespace, attributes } of elementsOf(tree(zip, file))) {
    let type = relationType(attributes.Type ?? "");
    if (name !== "Relationship" || namespace !== relationsNamespace || attributes.TargetMode === "External" || type === void 0 || type.includes("/")) continue;
    let target = names.find(resolved(attributes.Target ?? "", folder)) ?? "";
    if (found.has(type) && found.get(type) !== target && single.has(type)) throw new Unread("broken");
    found.set(type, target);
  }
  return found;
}
var single = /* @__PURE__ */ new Set([
  "officeDocument",
  "styles",
  "numbering",
  "theme",
  "settings",
  "footnotes",
  "endnotes"
]);
function relationType(type) {
  let base = relationTypes.find((one2) => type.startsWith(one2));
  return base === void 0 ? void 0 : type.slice(base.length);
}
function resolved(target, folder) {
  let steps = (target.startsWith("/") ? target : folder + target).split("/"), path = [];
  for (let step of steps)
    step === ".." ? path.pop() : step !== "" && step !== "." && path.push(step);
  return path.join("/");
}

// src/evidence/documents/docx-properties.ts
var plainRun = /* @__PURE__ */ new Set([
  "b",
  "bCs",
  "i",
  "iCs",
  "caps",
  "smallCaps",
  "outline",
  "shadow",
  "emboss",
  "imprint",
  "noProof",
  "snapToGrid",
  "kern",
  "u",
  "effect",
  "bdr",
  "vertAlign",
  "rtl",
  "cs",
  "em",
  "lang",
  "eastAsianLayout",
  "oMath",
  "webHidden",
  "ins",
  "moveTo",
  "rPrChange"
]), plainRun2010 = /* @__PURE__ */ new Set([
  "shadow",
  "textOutline",
  "ligatures",
  "numForm",
  "numSpacing",
  "stylisticSets",
  "cntxtAlts"
]), word2010 = "http://schemas.microsoft.com/office/word/2010/wordml", symbolFonts = /^(?:wingdings|webdings|symbol|marlett|mt extra|ms outlook|bookshelf symbol)/i;
function isOn({ attributes: { val } }) {
  return !["0", "false", "off"].includes(val ?? "");
}
var unitTwips = { pt: 20, in: 1440, mm: 56.69, cm: 566.9, pc: 240, pi: 240 };
function twips(text, unit = 1) {
  let [, digits, name] = /^(-?\d{1,9}(?:\.\d{1,6})?)(pt|in|mm|cm|pc|pi)?$/.exec(text ?? "") ?? [];
  return digits === void 0 ? Number.NaN : Number(digits) * (name === void 0 ? unit : unitTwips[name] ?? Number.NaN);
}
var widths = { least: 33, most: 600 }, spaces = { least: -60, most: 2e3 }, heights = { least: -960, most: 960 }, within = (value, { least: least3, most }) => value >= least3 && value <= most;
function runProperties(node, theme) {
  let found = {};
  for (let child of node ? elementsOf(node) : [])
    readRunProperty(child, found, theme) || (found.isOdd = !0);
  return found;
}
function readRunProperty(child, found, theme) {
  let { name, namespace, attributes } = child;
  if (namespace === word2010) return readWord2010(child, found, theme);
  if (!wordNamespaces.includes(namespace)) return !1;
  if (plainRun.has(name)) return !0;
  if (name === "rStyle") found.style = attributes.val ?? "";
  else if (name === "vanish" || name === "specVanish") found.vanish = isOn(child) || (found.vanish ?? !1);
  else if (name === "strike") found.strike = isOn(child);
  else if (name === "dstrike") found.doubleStrike = isOn(child);
  else if (name === "color") found.color = theme.inkOf(attributes);
  else if (name === "shd") found.ground = theme.groundOf(child) ?? "none";
  else if (name === "highlight") found.highlight = highlights[attributes.val ?? ""] ?? "unknown";
  else if (name === "sz") found.halfPoints = twips(attributes.val, 10) / 10;
  else if (name === "rFonts") found.font = attributes.ascii ?? attributes.hAnsi ?? "";
  else {
    if (name === "w") return within(Number(attributes.val?.replace("%", "")), widths);
    if (name === "spacing") return within(twips(attributes.val), spaces);
    if (name === "position") return within(twips(attributes.val, 10), heights);
    if (name === "szCs") return twips(attributes.val, 10) >= 40;
    if (name === "fitText") found.fit = twips(attributes.val);
    else return !1;
  }
  return !0;
}
function readWord2010(child, found, theme) {
  if (child.name !== "textFill") return plainRun2010.has(child.name);
  let fill = childOf(child, "solidFill");
  if (!fill) return !1;
  let color = theme.drawn(fill);
  return color && (found.color = color), color !== void 0;
}
var highlights = {
  none: "none",
  black: [[0, 0, 0]],
  white: [[255, 255, 255]],
  yellow: [[255, 255, 0]],
  cyan: [[0, 255, 255]],
  green: [[0, 255, 0]],
  blue: [[0, 0, 255]],
  red: [[255, 0, 0]],
  magenta: [[255, 0, 255]],
  darkBlue: [[0, 0, 128]],
  darkCyan: [[0, 128, 128]],
  darkGreen: [[0, 128, 0]],
  darkRed: [[128, 0, 0]],
  darkMagenta: [[128, 0, 128]],
  darkYellow: [[128, 128, 0]],
  darkGray: [[128, 128, 128]],
  lightGray: [[192, 192, 192]]
};
function isSymbolFont(font) {
  return font !== void 0 && symbolFonts.test(font);
}
var plainParagraph = /* @__PURE__ */ new Set([
  "keepNext",
  "keepLines",
  "pageBreakBefore",
  "widowControl",
  "suppressLineNumbers",
  "pBdr",
  "suppressAutoHyphens",
  "kinsoku",
  "wordWrap",
  "overflowPunct",
  "topLinePunct",
  "autoSpaceDE",
  "autoSpaceDN",
  "bidi",
  "adjustRightInd",
  "snapToGrid",
  "contextualSpacing",
  "mirrorIndents",
  "suppressOverlap",
  "jc",
  "textDirection",
  "textAlignment",
  "textboxTightWrap",
  "outlineLvl",
  "divId",
  "cnfStyle",
  "pPrChange",
  "sectPr"
]), word2012 = "http://schemas.microsoft.com/office/word/2012/wordml", leastLine = 80, onPage = { least: -1440, most: 2e4 };
function paragraphProperties(node, theme) {
  let found = {};
  for (let child of node ? elementsOf(node) : [])
    (!(wordNamespaces.includes(child.namespace) || child.namespace === word2012) || !readParagraphProperty(child, found, theme)) && (found.isOdd = !0);
  return found;
}
function readParagraphProperty(child, found, theme) {
  let { name, attributes } = child;
  if (plainParagraph.has(name)) return !0;
  if (name === "pStyle") found.style = attributes.val ?? "";
  else if (name === "shd") found.ground = theme.groundOf(child) ?? "none";
  else if (name === "collapsed") found.isCollapsed = isOn(child);
  else if (name === "rPr") readMark(child, found, theme);
  else if (name === "numPr") readList(child, found);
  else return name === "ind" ? readIndent(attributes, found) : name === "spacing" ? attributes.line === void 0 || twips(attributes.line) >= leastLine : name === "tabs" ? elementsOf(child).every((tab) => within(twips(tab.attributes.pos), onPage)) : name === "framePr" ? isFrameOnPage(attributes) : !1;
  return !0;
}
function readMark(node, found, theme) {
  let isDeleted = elementsOf(node).some(({ name }) => name === "del" || name === "moveFrom");
  found.mark = runProperties(node, theme), isDeleted && (found.isMarkDeleted = !0);
}
function readList(node, found) {
  let [list, level] = [childOf(node, "numId")?.attributes.val, childOf(node, "ilvl")?.attributes.val];
  list !== void 0 && (found.list = list), level !== void 0 && (found.level = Number(level));
}
function readIndent(attributes, found) {
  let side = (...names) => {
    for (let name of names) {
      let chars = Number(attributes[`${name}Chars`] ?? 0);
      if (chars !== 0) return chars * 2.4;
      if (attributes[name] !== void 0) return twips(attributes[name]);
    }
  }, [left, right, hanging, first] = [
    side("left", "start"),
    side("right", "end"),
    side("hanging"),
    side("firstLine")
  ];
  return left !== void 0 && (found.left = left), right !== void 0 && (found.right = right), (hanging !== void 0 || first !== void 0) && (found.first = hanging === void 0 ? first ?? 0 : -hanging), [left, right, hanging, first].every((length) => !Number.isNaN(length));
}
var leastFrame = 100;
function isFrameOnPage({ x, y, w, h, hRule, hAnchor, vAnchor }) {
  let place = (value, anchor, most) => value === void 0 || within(twips(value), { least: anchor === "page" ? -200 : -1e3, most }), isLarge = (value) => value === void 0 || twips(value) === 0 || twips(value) >= leastFrame, isHigh = hRule !== "exact" || isLarge(h);
  return place(x, hAnchor, 10500) && place(y, vAnchor, 14500) && isLarge(w) && isHigh;
}

// src/evidence/documents/docx-drawing.ts
var containers = ["drawing", "pict", "object"];
function isDrawing({ name, namespace }) {
  return containers.includes(name) && /wordprocessingml\/(?:2006\/)?main$/.test(namespace);
}
function* drawnIn(node, scope, theme) {
  if (node.name === "object") yield { kind: "gap" };
  else if (node.name === "pict") yield* oldDrawing(node, scope);
  else for (let frame of elementsOf(node)) yield* inFrame(frame, scope, theme);
}
var emuPerTwip = 635;
function emu(text) {
  return /^-?\d{1,12}$/.test(text ?? "") ? Number(text) / emuPerTwip : Number.NaN;
}
var largePicture = 0.5;
function* inFrame(frame, scope, theme) {
  let extent = childOf(frame, "extent")?.attributes, size = { width: emu(extent?.cx), height: emu(extent?.cy) }, graphic = [...allWithin(frame, "graphicData")][0], { uri = "" } = graphic?.attributes ?? {}, isLarge = !(size.width * size.height < scope.page.textWidth * scope.page.textHeight * largePicture), hasPictures = graphic !== void 0 && [...allWithin(graphic, "pic")].length > 0;
  if ((!/\/(?:picture|wordprocessingShape|wordprocessingGroup|wordprocessingCanvas)$/.test(uri) || hasPictures && isLarge) && (yield { kind: "gap" }), !graphic) return;
  let place = placed(frame, size, scope), letters = [...allWithin(graphic, "txbxContent")].length, box = { ...scope, visibility: worst(scope.visibility, letters > 0 ? place : "shown"), isInBox: !0 };
  yield* shapesIn(graphic, box, theme);
}
var leastSide = 120;
function placed(frame, size, { page }) {
  let isHidden = ["1", "true"].includes(childOf(frame, "docPr")?.attributes.hidden ?? ""), isTiny = !(size.width >= leastSide && size.height >= leastSide);
  if (isHidden || isTiny || frame.attributes.simplePos === "1" || frame.attributes.hidden === "1") return "doubt";
  if (frame.name === "inline") return "shown";
  let across = offsetOf(childOf(frame, "positionH"), page.width, page.left), down = offsetOf(childOf(frame, "positionV"), page.height, page.top), isOn2 = (offset, length, whole) => offset + length > leastSide && offset < whole - leastSide;
  return isOn2(across, size.width, page.width) && isOn2(down, size.height, page.height) ? "shown" : "doubt";
}
function offsetOf(position, whole, margin) {
  if (!position) return Number.NaN;
  if (childOf(position, "align")) return margin;
  let [percent] = [...allWithin(position, "pctPosHOffset"), ...allWithin(position, "pctPosVOffset")];
  if (percent) return Number(textOf(percent)) / 1e5 * whole;
  let offset = emu(textOf(childOf(position, "posOffset"))), from = position.attributes.relativeFrom ?? "";
  return from === "page" ? offset : from === "rightMargin" || from === "bottomMargin" ? whole - margin + offset : ["paragraph", "line"].includes(from) && offset > whole / 2 ? Number.NaN : margin + offset;
}
function textOf(node) {
  return node?.children.filter((child) => typeof child == "string").join("").trim() ?? "";
}
function* shapesIn(node, scope, theme, scale = 1) {
  for (let child of elementsOf(node))
    if (child.name === "wsp") yield* shape(child, scope, theme, scale);
    else if (["wgp", "grpSp", "wpc"].includes(child.name)) {
      let group = groupOf(child), visibility = worst(scope.visibility, group.isAround ? "shown" : "doubt");
      yield* shapesIn(child, { ...scope, visibility }, theme, scale * group.scale);
    } else (child.name === "graphicFrame" || child.name === "contentPart") && (yield { kind: "gap" });
}
function groupOf(group) {
  let frame = named(named(group, "grpSpPr"), "xfrm");
  if (!frame) return { scale: 1, isAround: !0 };
  let at = (name, side) => Number(named(frame, name)?.attributes[side]), ratios = [at("ext", "cx") / at("chExt", "cx"), at("ext", "cy") / at("chExt", "cy")], scale = Math.min(...ratios.map((ratio) => Number.isFinite(ratio) ? ratio : 1)), places = elementsOf(group).flatMap((child) => named(named(child, "spPr"), "xfrm") ?? []), isInside = (place, side) => {
    let offset = Number(named(place, "off")?.attributes[side]) - at("chOff", side), whole = at("chExt", side === "x" ? "cx" : "cy");
    return !(offset < -whole || offset > whole);
  };
  return { scale, isAround: places.every((place) => isInside(place, "x") && isInside(place, "y")) };
}
var usualInset = 300, mostInset = 3e3;
function isPlainBody(body, size) {
  if (!body) return !0;
  let inset = (...sides) => sides.reduce((sum, side) => sum + (emu(body.attributes[side] ?? "0") || 0), 0), isRoom = (whole, within2) => within2 < (whole === void 0 ? mostInset : Math.max(emu(whole), usualInset)), fit = named(body, "normAutofit")?.attributes.fontScale, isStraight = (named(body, "prstTxWarp")?.attributes.prst ?? "textNoShape") === "textNoShape" && !["scene3d", "sp3d"].some((name) => named(body, name));
  return isRoom(size?.cx, inset("lIns", "rIns")) && isRoom(size?.cy, inset("tIns", "bIns")) && isStraight && !(Number(fit?.replace("%", "000")) < 5e4);
}
function* shape(node, scope, theme, scale) {
  let content = [...allWithin(node, "txbxContent")][0];
  if (!content) return;
  let properties = childOf(node, "spPr"), style = childOf(node, "style"), ext = [...allWithin(properties ?? node, "ext")].find(
    ({ attributes }) => attributes.cx !== void 0
  )?.attributes, isTiny = ext !== void 0 && !(emu(ext.cx) * scale >= leastSide && emu(ext.cy) * scale >= leastSide), isBent = !isPlainBody(named(node, "bodyPr"), ext) || ["scene3d", "sp3d"].some((name) => named(properties, name)), font = named(style, "fontRef"), ink = font && elementsOf(font).length > 0 ? theme.drawn(font) ?? "unknown" : "auto", surface = surfaceOf(properties, style, theme), cases = scope.cases.map(({ run, surface: below }) => ({ run, surface: surface === "none" ? below : surface }));
  yield {
    kind: "box",
    content,
    scope: { ...scope, cases, ink, visibility: worst(scope.visibility, isTiny || isBent ? "doubt" : "shown") }
  };
}
var otherFills = ["gradFill", "blipFill", "pattFill", "grpFill"];
function surfaceOf(properties, style, theme) {
  let fill = named(properties, "solidFill");
  if (fill) return one(theme.drawn(fill));
  if (named(properties, "noFill")) return "none";
  if (properties && elementsOf(properties).some(({ name }) => otherFills.includes(name))) return "unknown";
  let reference = named(style, "fillRef");
  return !reference || reference.attributes.idx === "0" ? "none" : one(theme.drawn(reference));
}
function named(node, name) {
  return node && elementsOf(node).find((child) => child.name === name);
}
function one(color) {
  return color ? [color] : "unknown";
}
function* oldDrawing(node, scope) {
  for (let child of elementsOf(node))
    child.name === "group" ? yield* oldDrawing(child, { ...scope, visibility: worst(scope.visibility, "doubt") }) : child.name !== "shapetype" && (yield* oldShape(child, scope));
}
function* oldShape(node, scope) {
  let path = childOf(node, "textpath");
  path && new RegExp("\\p{L}", "u").test(path.attributes.string ?? "") && (yield { kind: "gap" });
  let content = [...allWithin(node, "txbxContent")][0];
  if (!content) return;
  let { style = "", fillcolor = "white", filled = "t" } = node.attributes, color = rgbOf(fillcolor.split(" ")[0] ?? "") ?? (fillcolor.startsWith("white") ? white : void 0), isFilled = !["f", "false", "0"].includes(filled), visibility = worst(scope.visibility, isStyleOnPage(style, scope) ? "shown" : "doubt"), cases = scope.cases.map(({ run, surface }) => ({ run, surface: isFilled ? one(color) : surface }));
  yield { kind: "box", content, scope: { ...scope, cases, visibility, isInBox: !0 } };
}
function isStyleOnPage(style, { page }) {
  let entries = style.split(";").map((entry) => entry.split(":").map((part) => part.trim().toLowerCase())), values = new Map(entries.map(([key = "", value = ""]) => [key, value]));
  if (values.get("visibility") === "hidden" || values.get("display") === "none") return !1;
  let length = (key) => values.has(key) ? twips(values.get(key)?.replace(/px$/, "pt"), 1 / 635) : void 0, isOn2 = (keys, whole) => keys.every((key) => length(key) === void 0 || Math.abs(length(key) ?? Number.NaN) < whole - leastSide);
  return ["width", "height"].every((key) => length(key) === void 0 || !((length(key) ?? 0) < leastSide)) && isOn2(["left", "margin-left"], page.width) && isOn2(["top", "margin-top"], page.height);
}

// src/evidence/documents/docx-fields.ts
var silent = /^\s*(?:XE|TC|TA|RD|PRIVATE|FORMCHECKBOX|SET|BOOKMARK)\b/i;
var Fields = class {
  open = [];
  /** Visibility of text here, as far as fields determine it. */
  get visibility() {
    return this.open.some(({ isResult }) => !isResult) ? "hidden" : this.open.some(({ isStale }) => isStale) ? "doubt" : "shown";
  }
  get isAnyOpen() {
    return this.open.length > 0;
  }
  code(text) {
    let field = this.open.at(-1);
    field && !field.isResult && field.code.length < 100 && (field.code += text);
  }
  /** Handles a field character. Returns false if it is unknown what is shown in the field's place. */
  character(type, isStale) {
    let field = this.open.at(-1);
    return type === "begin" ? (this.open.push({ code: "", isResult: !1, isStale }), !0) : field ? type === "separate" ? (field.isResult = !0, !0) : type !== "end" ? !1 : (this.open.pop(), field.isResult || silent.test(field.code) || this.visibility === "hidden") : !1;
  }
};

// src/evidence/documents/docx-lists.ts
var levelCount = 9, Lists = class {
  lists = /* @__PURE__ */ new Map();
  counters = /* @__PURE__ */ new Map();
  /** Start values that a list has already applied. */
  started = /* @__PURE__ */ new Set();
  /** Definitions whose count is no longer certain. */
  unsure = /* @__PURE__ */ new Set();
  constructor(part, styles, theme) {
    if (!part) return;
    let definitions = /* @__PURE__ */ new Map();
    for (let node of elementsOf(part))
      node.name === "abstractNum" && definitions.set(node.attributes.abstractNumId ?? "", node);
    let source = { definitions, part, styles, theme, levels: /* @__PURE__ */ new Map(), found: /* @__PURE__ */ new Map() };
    for (let node of elementsOf(part)) {
      if (node.name !== "num") continue;
      let list = listOf(node, source);
      list && this.lists.set(node.attributes.numId ?? "", list);
    }
  }
  /** Returns the list place of a paragraph, from its own properties or its style. */
  placeOf(own, style, styleId) {
    let id = own.list ?? style.list, list = id === void 0 || id === "0" ? void 0 : this.lists.get(id);
    if (id === void 0 || !list) return;
    let ofStyle = list.levels.findIndex((level2) => level2?.style !== void 0 && level2.style === styleId), level = own.level ?? (own.list === void 0 && ofStyle >= 0 ? ofStyle : style.level ?? 0);
    return { id, list, level: Number.isInteger(level) && level >= 0 && level < levelCount ? level : 0 };
  }
  /** Indents that a list gives its paragraphs. */
  indentsOf({ list, level }) {
    return list.levels[level]?.paragraph ?? {};
  }
  /** Counts a paragraph and returns its number. */
  next(place) {
    let { id, list, level } = place, own = list.levels[level], counters = this.counters.get(list.definition) ?? [];
    if (this.counters.set(list.definition, counters), !own) return { text: void 0, isSure: !1, run: {} };
    for (let below = level + 1; below < levelCount; below += 1) {
      let restart = list.levels[below]?.restart;
      (restart === void 0 || level < restart) && (counters[below] = void 0);
    }
    let start = list.starts.get(level), isFirst = start !== void 0 && !this.started.has(`${id}/${level}`);
    this.started.add(`${id}/${level}`);
    let last = counters[level];
    return counters[level] = isFirst ? start : last === void 0 ? start ?? own.start : last + 1, { ...textOf2(list.levels, level, counters, this.unsure.has(list.definition)), run: own.run };
  }
  /** Records a paragraph that may or may not count. */
  doubt({ list }) {
    this.unsure.add(list.definition);
  }
};
function textOf2(levels, level, counters, isUnsure) {
  let own = levels[level];
  if (!own || own.format === "none") return { text: own?.text.replaceAll(/%[1-9]/g, "") ?? "", isSure: !isUnsure };
  if (own.format === "bullet") return { text: new RegExp("\\p{L}{2}", "u").test(own.text) ? own.text + own.between : "", isSure: !0 };
  let isSure = !isUnsure, isKnown = !0, text = own.text.replaceAll(/%([1-9])/g, (_, digit) => {
    let at = Number(digit) - 1, value = counters[at];
    (value === void 0 || at > level) && (isSure = !1);
    let format = levels[at]?.format ?? "decimal", shown = own.isLegal && format !== "decimalZero" ? "decimal" : format, number = numberAs(shown, value ?? levels[at]?.start ?? 1);
    return number === void 0 && (isKnown = !1), number ?? "";
  });
  return { text: isKnown ? text === "" ? "" : text + own.between : void 0, isSure };
}
function listOf(node, source) {
  let definition = childOf(node, "abstractNumId")?.attributes.val ?? "", found = source.found.get(definition) ?? linked(source.definitions.get(definition), source, 0);
  if (!found) return;
  source.found.set(definition, found);
  let overrides = elementsOf(node).filter(({ name }) => name === "lvlOverride"), own = overrides.flatMap((one2) => childOf(one2, "lvl") ?? []), starts = overrides.flatMap((one2) => {
    let start = childOf(one2, "startOverride")?.attributes.val;
    return start === void 0 ? [] : [[Number(one2.attributes.ilvl), Number(start)]];
  }), shared = source.levels.get(found) ?? levelsIn(elementsOf(found), source.theme);
  source.levels.set(found, shared);
  let levels = own.length === 0 ? shared : Object.assign([...shared], levelsIn(own, source.theme));
  return { definition: found.attributes.abstractNumId ?? "", levels, starts: new Map(starts) };
}
function levelsIn(nodes, theme) {
  let levels = [];
  for (let node of nodes) {
    let at = Number(node.attributes.ilvl);
    node.name === "lvl" && Number.isInteger(at) && at >= 0 && at < levelCount && (levels[at] = levelOf(node, theme));
  }
  return levels;
}
function linked(node, source, depth) {
  let style = childOf(node, "numStyleLink")?.attributes.val;
  if (style === void 0 || depth > levelCount) return node;
  let id = source.styles.of(style).paragraph.list, list = elementsOf(source.part).find(({ name, attributes }) => name === "num" && attributes.numId === id), next = childOf(list, "abstractNumId")?.attributes.val;
  return next === void 0 ? node : linked(source.definitions.get(next), source, depth + 1);
}
var betweens = { tab: "	", space: " ", nothing: "" };
function levelOf(node, theme) {
  let value = (name) => childOf(node, name)?.attributes.val, format = childOf(node, "numFmt"), isLater = !format && [...allWithin(node, "numFmt")].length > 0, restart = value("lvlRestart"), legal = childOf(node, "isLgl");
  return {
    start: Number(value("start") ?? 0),
    format: isLater ? "later" : format?.attributes.val ?? "decimal",
    text: childOf(node, "lvlPicBulletId") ? "" : value("lvlText") ?? "",
    between: betweens[value("suff") ?? "tab"] ?? "	",
    isLegal: legal !== void 0 && !["0", "false", "off"].includes(legal.attributes.val ?? ""),
    restart: restart === void 0 ? void 0 : Number(restart),
    style: value("pStyle"),
    run: runProperties(childOf(node, "rPr"), theme),
    paragraph: paragraphProperties(childOf(node, "pPr"), theme)
  };
}

// src/evidence/documents/docx-page.ts
var usual = { width: 12240, height: 15840, margin: 1440 }, least = { paper: 1440, text: 720, column: 360 };
function pageOf(section) {
  let size = childOf(section, "pgSz")?.attributes, margins = childOf(section, "pgMar")?.attributes, length = (value, otherwise) => value === void 0 ? otherwise : twips(value), [width, height] = [length(size?.w, usual.width), length(size?.h, usual.height)], margin = (side) => Math.abs(length(margins?.[side], usual.margin)), left = margin("left") + Math.max(0, length(margins?.gutter, 0)), textWidth = width - left - margin("right"), textHeight = height - margin("top") - margin("bottom"), isLegible = Math.min(width, height) >= least.paper && Math.min(textWidth, textHeight) >= least.text && areColumnsWide(section);
  return { width, height, left, top: margin("top"), textWidth, textHeight, isLegible };
}
function areColumnsWide(section) {
  let columns = childOf(section, "cols");
  if (!columns) return !0;
  let widths2 = elementsOf(columns).map(({ attributes }) => twips(attributes.w));
  return Number(columns.attributes.num ?? 1) <= 10 && widths2.every((width) => width >= least.column);
}
function pagesOf(body) {
  let pages = /* @__PURE__ */ new Map(), children = elementsOf(body), page = pageOf(childOf(body, "sectPr"));
  for (let child of children.reverse()) {
    let own = child.name === "p" ? childOf(childOf(child, "pPr"), "sectPr") : void 0;
    own && (page = pageOf(own)), pages.set(child, page);
  }
  return pages;
}

// src/evidence/documents/docx-styles.ts
var maxChain = 50, tooDeep = {
  type: "",
  isDefault: !1,
  basedOn: void 0,
  paragraph: {},
  conditions: /* @__PURE__ */ new Map(),
  run: { isOdd: !0 },
  look: { run: { isOdd: !0 } }
}, mostIndent = 5e3;
function merged(...layers) {
  let result = Object.assign({}, ...layers);
  return layers.some(({ isOdd }) => isOdd) ? { ...result, isOdd: !0 } : result;
}
var Styles = class {
  defaults;
  styles = /* @__PURE__ */ new Map();
  merged = /* @__PURE__ */ new Map();
  theme;
  constructor(part, theme) {
    this.theme = theme;
    let base = childOf(part, "docDefaults");
    this.defaults = {
      run: runProperties(childOf(childOf(base, "rPrDefault"), "rPr"), theme),
      paragraph: paragraphProperties(childOf(childOf(base, "pPrDefault"), "pPr"), theme)
    };
    for (let node of part ? elementsOf(part) : [])
      node.name === "style" && this.styles.set(node.attributes.styleId ?? "", this.styleOf(node));
  }
  /**
   * Returns the properties of a paragraph or character style, including the styles it is based on; without an id, of
   * the default paragraph style.
   */
  of(id) {
    let known = this.merged.get(id ?? "");
    if (known) return known;
    let chain = this.chain(id ?? this.defaultOf("paragraph")), run = merged(...chain.map((style) => style.run)), paragraph = merged(...chain.map((style) => style.paragraph)), result = { run, paragraph };
    return this.merged.set(id ?? "", result), result;
  }
  /** Returns the looks of a table style under some condition, the general one first. */
  looksOf(id, condition) {
    let chain = this.chain(id ?? this.defaultOf("table"));
    return [...condition === "" ? chain.map(({ look }) => look) : [], ...chain.flatMap(({ conditions }) => conditions.get(condition) ?? [])];
  }
  defaultOf(type) {
    for (let [id, style] of this.styles) if (style.type === type && style.isDefault) return id;
    return "";
  }
  /** Returns the styles from the base to the requested one. */
  chain(id) {
    let chain = [], seen = /* @__PURE__ */ new Set();
    for (let at = id; at !== void 0 && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      if (chain.length === maxChain) return [tooDeep];
      seen.add(at);
      let style = this.styles.get(at);
      style && chain.push(style);
    }
    return chain.reverse();
  }
  styleOf(node) {
    let { type = "", default: isDefault } = node.attributes, conditions = elementsOf(node).filter(({ name }) => name === "tblStylePr"), paragraph = paragraphProperties(childOf(node, "pPr"), this.theme);
    return {
      type,
      isDefault: isDefault === "1" || isDefault === "true" || isDefault === "on",
      basedOn: childOf(node, "basedOn")?.attributes.val,
      run: runProperties(childOf(node, "rPr"), this.theme),
      paragraph,
      look: this.lookOf(node),
      conditions: new Map(conditions.map((one2) => [one2.attributes.type ?? "", this.lookOf(one2)]))
    };
  }
  lookOf(node) {
    let shading = childOf(childOf(node, "tcPr"), "shd") ?? childOf(childOf(node, "tblPr"), "shd"), paragraph = childOf(childOf(node, "pPr"), "shd"), ground = this.theme.groundOf(paragraph ?? shading), run = runProperties(childOf(node, "rPr"), this.theme);
    return { run: this.isLaidOut(node) ? { ...run, isOdd: !0 } : run, ground };
  }
  /** Whether a table style moves or hides its content. */
  isLaidOut(node) {
    let rows = childOf(node, "trPr"), { isOdd, left = 0, first = 0 } = paragraphProperties(childOf(node, "pPr"), this.theme);
    return rows !== void 0 && elementsOf(rows).some(({ name }) => name === "hidden" || name === "trHeight") || isOdd === !0 || Math.abs(left) > mostIndent || Math.abs(first) > mostIndent;
  }
};

// src/evidence/documents/docx-scope.ts
var minHalfPoints = 4;
function visibilityOf(layers, scope) {
  return worst(scope.visibility, either(scope.cases.map((one2) => visibilityIn(one2, layers, scope))));
}
function visibilityIn({ run, surface }, layers, { ink, isInBox }) {
  let { defaults, paragraph, letters, own, ground } = layers, styles = [defaults, run, paragraph, letters], all = merged(...styles, own), hiding = styles.filter(({ vanish }) => vanish).length;
  if ((own.vanish ?? hiding === 1) || all.halfPoints !== void 0 && all.halfPoints < minHalfPoints) return "hidden";
  if (own.vanish === void 0 && hiding > 1 || all.isOdd || all.strike || all.doubleStrike) return "doubt";
  let below = [all.highlight, all.ground, ground].find((one2) => one2 !== void 0 && one2 !== "none") ?? surface, seen = contrast(all.color === void 0 || all.color === "auto" ? ink : all.color, below);
  return isInBox && seen === "hidden" ? "doubt" : seen;
}

// src/evidence/documents/docx-table.ts
var leastRow = 80, leastColumn = 100;
function* cellsOf(table, scope, context) {
  let rows = [...partsOf(table, "tr")], properties = childOf(table, "tblPr"), looks = new Looks(properties, context), placed2 = worst(scope.visibility, isOnPage(properties, scope) ? "shown" : "doubt");
  for (let [row, node] of rows.entries()) {
    let visibility = worst(placed2, rowVisibility(node));
    if (visibility === "hidden") continue;
    let cells = [...partsOf(node, "tc")], spans = new Spans(table);
    for (let [column, cell] of cells.entries()) {
      let own = childOf(cell, "tcPr"), position = { row, column, isLastRow: row === rows.length - 1, isLastColumn: column === cells.length - 1 }, seen = worst(visibility, cellVisibility(own), spans.next(own));
      if (seen === "hidden") continue;
      let cases = looks.casesAt(position, { cell: own, row: childOf(node, "tblPrEx") }, scope);
      yield { content: cell, scope: { ...scope, visibility: seen, cases, width: widthOf(own, scope) } };
    }
  }
}
function* partsOf(node, name) {
  for (let child of elementsOf(node))
    child.name === name && child.namespace === node.namespace ? yield child : ["sdt", "sdtContent", "customXml", "ins", "moveTo"].includes(child.name) && (yield* [...partsOf({ ...child, namespace: node.namespace }, name)]);
}
function rowVisibility(row) {
  let properties = childOf(row, "trPr");
  if (!properties) return "shown";
  let named2 = (name) => childOf(properties, name), hidden = named2("hidden");
  if (named2("del") || named2("moveFrom") || hidden && isOn(hidden)) return "hidden";
  let height = named2("trHeight")?.attributes;
  return height?.hRule === "exact" && !(twips(height.val) >= leastRow) || elementsOf(properties).some(({ name }) => !knownRow.has(name)) ? "doubt" : "shown";
}
var knownRow = /* @__PURE__ */ new Set([
  "cnfStyle",
  "divId",
  "gridBefore",
  "gridAfter",
  "wBefore",
  "wAfter",
  "cantSplit",
  "trHeight",
  "tblHeader",
  "tblCellSpacing",
  "jc",
  "hidden",
  "ins",
  "moveTo",
  "trPrChange"
]);
function cellVisibility(properties) {
  if (!properties) return "shown";
  let named2 = (name) => childOf(properties, name);
  if (named2("cellDel")) return "hidden";
  let merge = named2("vMerge") ?? named2("hMerge"), isContinued = merge !== void 0 && (merge.attributes.val ?? "continue") === "continue", width = named2("tcW")?.attributes, isNarrow = width?.type === "dxa" && twips(width.w) > 0 && twips(width.w) < leastColumn, isUnknown = elementsOf(properties).some(({ name }) => !knownCell.has(name)) || hasWideMargins(named2("tcMar"));
  return isContinued || isNarrow || isUnknown ? "doubt" : "shown";
}
var mostMargin = 2e3;
function hasWideMargins(margins) {
  return margins !== void 0 && elementsOf(margins).some(({ attributes }) => !(twips(attributes.w) <= mostMargin));
}
var Spans = class {
  widths;
  at = 0;
  constructor(table) {
    let grid = childOf(table, "tblGrid");
    this.widths = grid ? elementsOf(grid).map(({ attributes }) => twips(attributes.w)) : [];
  }
  /** Visibility in the next cell. One without a width of its own is as wide as its columns. */
  next(properties) {
    let span = Math.max(1, Number(childOf(properties, "gridSpan")?.attributes.val ?? 1) || 1), widths2 = this.widths.slice(this.at, this.at + span);
    this.at += span;
    let own = childOf(properties, "tcW")?.attributes;
    if (widths2.length === 0 || own?.type === "pct" || twips(own?.w) >= leastColumn) return "shown";
    let width = widths2.reduce((sum, one2) => sum + one2, 0);
    return width > 0 && width < leastColumn ? "doubt" : "shown";
  }
}, knownCell = /* @__PURE__ */ new Set([
  "cnfStyle",
  "tcW",
  "gridSpan",
  "hMerge",
  "vMerge",
  "tcBorders",
  "shd",
  "noWrap",
  "tcMar",
  "textDirection",
  "vAlign",
  "hideMark",
  "cellIns",
  "tcPrChange",
  "headers"
]);
function widthOf(properties, scope) {
  let width = childOf(properties, "tcW")?.attributes, own = width?.type === "dxa" ? twips(width.w) : Number.NaN;
  return own >= leastColumn ? Math.max(own, 1e3) : scope.width;
}
function isOnPage(properties, { page }) {
  if (!properties) return !0;
  let indent = childOf(properties, "tblInd")?.attributes, start = indent?.type === "pct" ? 0 : twips(indent?.w ?? "0"), float = childOf(properties, "tblpPr")?.attributes, [x, y] = [twips(float?.tblpX ?? "0"), twips(float?.tblpY ?? "0")], isFloating = x >= -page.left && x <= page.width - page.left && y >= -page.top && y <= page.height - page.top;
  return elementsOf(properties).every(({ name }) => knownTable.has(name)) && !hasWideMargins(childOf(properties, "tblCellMar")) && start >= -page.left && start <= page.textWidth - leastColumn && isFloating;
}
var knownTable = /* @__PURE__ */ new Set([
  "tblStyle",
  "tblpPr",
  "tblOverlap",
  "bidiVisual",
  "tblStyleRowBandSize",
  "tblStyleColBandSize",
  "tblW",
  "jc",
  "tblCellSpacing",
  "tblInd",
  "tblBorders",
  "shd",
  "tblLayout",
  "tblCellMar",
  "tblLook",
  "tblCaption",
  "tblDescription",
  "tblPrChange"
]), Looks = class {
  properties;
  context;
  style;
  constructor(properties, context) {
    this.properties = properties, this.context = context, this.style = childOf(properties, "tblStyle")?.attributes.val;
  }
  /** Returns the possible looks of a cell. */
  casesAt(position, own, scope) {
    let ground = this.context.theme.groundOf(childOf(own.cell, "shd")), table = this.context.theme.groundOf(childOf(own.row, "shd") ?? childOf(this.properties, "shd"));
    return this.layersAt(position).flatMap(
      (layers) => surfaces(scope).map((surface) => {
        let behind = [ground, ...layers.map((look) => look.ground).reverse(), table].find((one2) => one2 !== void 0 && one2 !== "none");
        return { run: merged(...layers.map((look) => look.run)), surface: behind ?? surface };
      })
    );
  }
  layersAt(position) {
    let looks = (condition) => this.context.styles.looksOf(this.style, condition), whole = looks(""), bands = ["band1Horz", "band2Horz", "band1Vert", "band2Vert"].map(looks).filter((band) => band.length > 0), special = this.conditionsAt(position).flatMap(looks), plain = [...whole, ...special], banded = bands.map((band) => [...whole, ...band, ...special]);
    return childOf(this.properties, "tblLook") ? [plain, ...banded] : [plain, ...banded, whole];
  }
  conditionsAt({ row, column, isLastRow, isLastColumn }) {
    let look = childOf(this.properties, "tblLook")?.attributes, bits = Number.parseInt(look?.val ?? "0", 16), says = (name, bit) => look?.[name] === void 0 ? !look || (bits & bit) !== 0 : look[name] === "1" || look[name] === "true", first = row === 0 && says("firstRow", 32), last = isLastRow && says("lastRow", 64), left = column === 0 && says("firstColumn", 128), right = isLastColumn && says("lastColumn", 256);
    return [
      ...left ? ["firstCol"] : [],
      ...right ? ["lastCol"] : [],
      ...first ? ["firstRow"] : [],
      ...last ? ["lastRow"] : [],
      ...first && left ? ["nwCell"] : [],
      ...first && right ? ["neCell"] : [],
      ...last && left ? ["swCell"] : [],
      ...last && right ? ["seCell"] : []
    ];
  }
};
function surfaces({ cases }) {
  return [...new Map(cases.map(({ surface }) => [String(surface), surface])).values()];
}

// src/evidence/documents/docx-theme.ts
var byWordName = {
  dark1: "dk1",
  light1: "lt1",
  dark2: "dk2",
  light2: "lt2",
  text1: "tx1",
  text2: "tx2",
  background1: "bg1",
  background2: "bg2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink"
}, usualMap = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" }, withoutTheme = { dk1: [0, 0, 0], lt1: [255, 255, 255] }, Theme = class {
  colors = /* @__PURE__ */ new Map();
  map = new Map(Object.entries(usualMap));
  constructor(theme, settings) {
    for (let [name, color] of Object.entries(theme ? {} : withoutTheme)) this.colors.set(name, color);
    let [scheme] = theme ? allWithin(theme, "clrScheme") : [];
    for (let entry of scheme ? elementsOf(scheme) : []) {
      let [value] = elementsOf(entry), color = rgbOf(value?.attributes.val ?? "") ?? rgbOf(value?.attributes.lastClr ?? "");
      color && this.colors.set(entry.name, color);
    }
    let [mapping] = settings ? allWithin(settings, "clrSchemeMapping") : [];
    for (let [name, value] of Object.entries(mapping?.attributes ?? {}))
      this.map.set(name.replace("t1", "tx1").replace("t2", "tx2"), byWordName[value] ?? value);
  }
  /** Looks up a colour by its name in WordprocessingML or DrawingML. */
  named(name) {
    let short = byWordName[name] ?? name;
    return this.colors.get(this.map.get(short) ?? short);
  }
  /** Reads the colour from the attributes of `color`, or of `shd` with a prefix. A theme colour wins over the value. */
  inkOf(attributes, value = "val") {
    let prefix = value === "fill" ? "themeFill" : "theme", name = attributes[value === "fill" ? "themeFill" : "themeColor"];
    if (name !== void 0 && name !== "none") {
      let base = this.named(name), shade = attributes[`${prefix}Shade`], tint = attributes[`${prefix}Tint`];
      return base ? tinted(base, share(shade), share(tint)) : "unknown";
    }
    let text = attributes[value];
    return text === void 0 || text === "auto" ? "auto" : rgbOf(text) ?? "unknown";
  }
  /** Reads the colour in an element of DrawingML. */
  drawn(fill) {
    let [color] = fill ? elementsOf(fill) : [];
    if (!color) return;
    let rgb = color.name === "schemeClr" ? this.named(color.attributes.val ?? "") : rgbOf(hexOf(color));
    for (let { name, attributes } of elementsOf(color)) {
      let part = Number(attributes.val) / 1e5;
      if (name === "lumMod" || name === "shade") rgb &&= mixed(rgb, [0, 0, 0], part);
      else if (name === "lumOff") rgb &&= mixed([255, 255, 255], rgb, part);
      else if (name === "tint") rgb &&= mixed(rgb, [255, 255, 255], part);
      else return;
    }
    return rgb;
  }
  /** Reads the ground that a shading puts behind letters. */
  groundOf(shading) {
    if (!shading) return;
    let { val = "clear" } = shading.attributes, fill = this.inkOf(shading.attributes, "fill"), front = this.inkOf(shading.attributes, "color");
    if (val === "nil" || val === "clear" && fill === "auto") return "none";
    if (val === "clear") return solid(fill);
    let colors = [
      fill === "auto" ? [255, 255, 255] : fill,
      front === "auto" ? [0, 0, 0] : front
    ], [below, above] = colors;
    if (!below || !above || typeof below == "string" || typeof above == "string") return "unknown";
    let [, percent] = /^pct(\d{1,2})$/.exec(val) ?? [];
    return percent !== void 0 ? [mixed(above, below, Number(percent) / 100)] : val === "solid" ? [above] : [below, above];
  }
};
function solid(ink) {
  return typeof ink == "string" ? "unknown" : [ink];
}
function hexOf({ name, attributes }) {
  return name === "srgbClr" ? attributes.val ?? "" : name === "sysClr" ? attributes.lastClr ?? "" : "";
}
function share(hex) {
  return hex === void 0 ? 1 : Number.parseInt(hex, 16) / 255;
}
function tinted(base, shade, tint) {
  return shade >= 0 && shade <= 1 && tint >= 0 && tint <= 1 ? mixed(mixed(base, [0, 0, 0], shade), [255, 255, 255], tint) : "unknown";
}

// src/evidence/documents/docx-story.ts
function newContext({ theme, settings, styles, numbering }) {
  let colors = new Theme(theme, settings), known = new Styles(styles, colors), notes = { footnote: /* @__PURE__ */ new Map(), endnote: /* @__PURE__ */ new Map() };
  return { theme: colors, styles: known, lists: new Lists(numbering, known, colors), notes };
}
var compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006", math = "http://schemas.openxmlformats.org/officeDocument/2006/math", transparent = /* @__PURE__ */ new Set([
  "body",
  "document",
  "footnote",
  "endnote",
  "hyperlink",
  "smartTag",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "dir",
  "bdo",
  "txbxContent",
  "ruby",
  "rubyBase"
]), silent2 = /* @__PURE__ */ new Set([
  "del",
  "moveFrom",
  "delText",
  "delInstrText",
  "rt",
  "rubyPr",
  "sdtPr",
  "sdtEndPr",
  "smartTagPr",
  "customXmlPr",
  "pPr",
  "rPr",
  "tblPr",
  "tblPrEx",
  "trPr",
  "tcPr",
  "tblGrid",
  "sectPr",
  "bookmarkStart",
  "bookmarkEnd",
  "proofErr",
  "permStart",
  "permEnd",
  "commentRangeStart",
  "commentRangeEnd",
  "commentReference",
  "annotationRef",
  "footnoteRef",
  "endnoteRef",
  "separator",
  "continuationSeparator",
  "lastRenderedPageBreak",
  "softHyphen",
  "moveFromRangeStart",
  "moveFromRangeEnd",
  "moveToRangeStart",
  "moveToRangeEnd",
  "background",
  "fldData",
  "customXmlInsRangeStart",
  "customXmlInsRangeEnd",
  "customXmlDelRangeStart",
  "customXmlDelRangeEnd",
  "customXmlMoveFromRangeStart",
  "customXmlMoveFromRangeEnd",
  "customXmlMoveToRangeStart",
  "customXmlMoveToRangeEnd"
]), characters = {
  tab: "	",
  ptab: "	",
  br: `
`,
  cr: `
`,
  noBreakHyphen: "-"
}, understood = /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/20\d\d(?:\/\d\d)?\/(?:wordml(?:\/(?:cid|symex|sdtdatahash))?|wordprocessing(?:Shape|Group|Canvas|Drawing)|main)$/, DocxStory = class {
  paragraphs = new Paragraphs();
  context;
  kind;
  fields = new Fields();
  foldedBy;
  constructor(context, kind) {
    this.context = context, this.kind = kind;
  }
  /** Reads the text of a main part, or of a note with a given visibility. Throws `Unread`. */
  read(node, visibility = "shown") {
    let body = childOf(node, "body"), page = pageOf(void 0), paper = this.context.theme.inkOf(childOf(node, "background")?.attributes ?? {}, "color"), scope = { visibility, cases: [{ run: {}, surface: typeof paper == "string" ? paper === "auto" ? [white] : "unknown" : [white, paper] }], page, width: page.textWidth, isInBox: !1, ink: "auto" };
    return body ? this.sections(body, scope) : this.blocks(node, scope), this.fields.isAnyOpen && this.paragraphs.gap("visibility-unknown"), this.paragraphs.all();
  }
  sections(body, scope) {
    let pages = pagesOf(body);
    for (let child of elementsOf(body)) {
      let page = pages.get(child) ?? scope.page, visibility = worst(scope.visibility, page.isLegible ? "shown" : "doubt");
      this.block(child, { ...scope, page, width: page.textWidth, visibility });
    }
  }
  blocks(node, scope) {
    for (let child of elementsOf(node)) this.block(child, scope);
  }
  block(node, scope) {
    let { name, namespace } = node;
    namespace === compatibility ? this.alternatives(node, (chosen) => this.blocks(chosen, scope)) : wordNamespaces.includes(namespace) ? name === "p" ? this.paragraph(node, scope) : name === "tbl" ? this.table(node, scope) : name === "sdt" ? this.blocks(node, withContent(node, scope)) : name === "altChunk" ? this.gapAlone() : transparent.has(name) ? this.blocks(node, scope) : silent2.has(name) || this.unknown(node, scope) : this.unknown(node, scope);
  }
  table(node, scope) {
    for (let { content, scope: inner } of cellsOf(node, scope, this.context)) this.blocks(content, inner);
  }
  paragraph(node, around) {
    let { styles, lists, theme } = this.context, children = elementsOf(node), own = paragraphProperties(childOf(node, "pPr"), theme), scope = this.folded(own, around), style = styles.of(own.style), place = lists.placeOf(own, style.paragraph, own.style), layers = [styles.defaults.paragraph, style.paragraph, place ? lists.indentsOf(place) : {}, own], all = merged(...layers), isOdd = all.isOdd || children.findIndex(({ name }) => name === "pPr") > 0 || !isInPage(all, scope), look = { run: style.run, ground: all.ground }, isBreak = childOf(childOf(node, "pPr"), "sectPr") !== void 0 && children.length === 1;
    place && !isBreak && this.number(place, own, { ...scope, visibility: isOdd ? "doubt" : scope.visibility }, look), isOdd && this.paragraphs.doubtLine("visibility-unknown");
    for (let child of children) this.inline(child, scope, look);
    this.paragraphs.end();
  }
  /**
   * Returns the scope after a collapsed heading: text is hidden until unfolded, up to the next heading of its style.
   */
  folded(own, scope) {
    return own.isCollapsed ? this.foldedBy = { style: own.style } : this.foldedBy && this.foldedBy.style === own.style && (this.foldedBy = void 0), this.foldedBy !== void 0 && !own.isCollapsed ? { ...scope, visibility: worst(scope.visibility, "doubt") } : scope;
  }
  number(place, own, scope, around) {
    let { lists } = this.context, mark = own.mark ?? {}, isApart = scope.isInBox || this.kind !== "body";
    (own.isMarkDeleted || mark.vanish || isApart || scope.visibility !== "shown") && lists.doubt(place);
    let label = lists.next(place);
    own.isMarkDeleted || this.label(label, { mark, scope, around });
  }
  label(label, { mark, scope, around }) {
    let visibility = this.visibility(merged(mark, label.run), scope, around);
    label.text === void 0 ? this.paragraphs.gap("part-unread") : this.add(label.text, worst(visibility, label.isSure ? "shown" : "doubt"), "label");
  }
  inlines(node, scope, around) {
    for (let child of elementsOf(node)) this.inline(child, scope, around);
  }
  inline(node, scope, around) {
    let { name, namespace } = node;
    namespace === compatibility ? this.alternatives(node, (chosen) => this.inlines(chosen, scope, around)) : namespace === math ? this.formula(node, scope) : wordNamespaces.includes(namespace) ? name === "r" ? this.run(node, scope, around) : name === "sdt" ? this.inlines(node, withContent(node, scope), around) : name === "fldSimple" ? this.simpleField(node, scope, around) : name === "subDoc" ? this.paragraphs.gap("part-unread") : transparent.has(name) ? this.inlines(node, scope, around) : silent2.has(name) || this.unknownInline(node, scope) : this.unknownInline(node, scope);
  }
  simpleField(node, scope, around) {
    let isStale = isTrue(node.attributes.dirty);
    this.inlines(node, { ...scope, visibility: worst(scope.visibility, isStale ? "doubt" : "shown") }, around);
  }
  run(node, scope, around) {
    let properties = childOf(node, "rPr"), isLate = elementsOf(node).findIndex(({ name }) => name === "rPr") > 0, own = runProperties(properties, this.context.theme), visibility = worst(this.visibility(own, scope, around), isLate ? "doubt" : "shown");
    this.runContent(node, { scope, visibility, font: own.font, fit: own.fit });
  }
  visibility(own, scope, around) {
    let { styles } = this.context, letters = own.style === void 0 ? {} : styles.of(own.style).run;
    return visibilityOf(
      { defaults: styles.defaults.run, paragraph: around.run, letters, own, ground: around.ground },
      scope
    );
  }
  runContent(node, about) {
    for (let child of elementsOf(node)) this.inRun(child, about);
  }
  inRun(node, about) {
    let { name, namespace, attributes } = node, { scope, visibility } = about;
    namespace === compatibility ? this.alternatives(node, (chosen) => this.runContent(chosen, about)) : isDrawing(node) ? this.drawing(node, scope, visibility) : wordNamespaces.includes(namespace) ? name === "t" ? this.letters(textIn(node), about) : Object.hasOwn(characters, name) ? this.add(characters[name] ?? "", visibility) : name === "sym" ? this.add(symbol(attributes), visibility) : name === "instrText" ? this.fields.code(textIn(node)) : name === "fldChar" ? this.fieldCharacter(node, visibility) : name === "ruby" ? this.inlines(node, { ...scope, visibility }, { run: {}, ground: void 0 }) : name === "footnoteReference" ? this.note("footnote", attributes.id, visibility) : name === "endnoteReference" ? this.note("endnote", attributes.id, visibility) : silent2.has(name) || this.unknownInline(node, scope) : this.unknownInline(node, scope);
  }
  /** Adds letters. A symbol font shows other signs in their place. */
  letters(text, { visibility, font, fit }) {
    let isPicture = isSymbolFont(font) && /[!-~]/.test(text), isSqueezed2 = fit !== void 0 && !(fit >= text.length * leastLetter);
    this.add(text, worst(visibility, isPicture || isSqueezed2 ? "doubt" : "shown"));
  }
  fieldCharacter({ attributes }, visibility) {
    visibility !== "hidden" && (this.fields.character(attributes.fldCharType, isTrue(attributes.dirty)) || this.paragraphs.doubtLine("visibility-unknown"));
  }
  note(kind, id, visibility) {
    let shown = worst(visibility, this.fields.visibility), known = this.context.notes[kind].get(id ?? "");
    shown === "hidden" || known === "shown" || this.context.notes[kind].set(id ?? "", shown);
  }
  drawing(node, scope, visibility) {
    if (worst(visibility, this.fields.visibility) !== "hidden")
      for (let drawn of drawnIn(node, scope, this.context.theme))
        drawn.kind === "gap" ? this.paragraphs.gap("part-unread") : this.box(drawn.content, { ...drawn.scope, visibility: worst(drawn.scope.visibility, visibility) });
  }
  /** Reads a box, which has fields of its own. */
  box(content, scope) {
    let outer = this.fields;
    this.fields = new Fields(), this.paragraphs.enter(), this.blocks(content, scope), this.fields.isAnyOpen && this.paragraphs.gap("visibility-unknown"), this.paragraphs.leave(), this.fields = outer;
  }
  /** Reads the first choice that is fully supported, else the fallback (ISO/IEC 29500-3). */
  alternatives(node, read) {
    let isAlternative = node.name === "AlternateContent";
    isAlternative || this.paragraphs.doubtLine("visibility-unknown");
    let branches = elementsOf(node).filter(({ namespace }) => isAlternative && namespace === compatibility), isUnderstood = ({ requires }) => requires.length > 0 && requires.every((namespace) => namespace !== void 0 && understood.test(namespace)), chosen = branches.find((branch) => branch.name === "Fallback" || isUnderstood(branch));
    chosen && read(chosen);
  }
  /** Reads a formula, whose letters are arranged in two dimensions. */
  formula(node, scope) {
    for (let part of allWithin(node, "t")) this.add(textIn(part), worst(scope.visibility, "doubt"));
  }
  unknownInline(node, scope) {
    if (scope.visibility === "hidden" || this.fields.visibility === "hidden") return;
    let texts = [...allText(node)];
    for (let text of texts) this.add(text, "doubt");
    texts.length === 0 && this.paragraphs.gap("part-unread"), this.paragraphs.doubtLine("visibility-unknown");
  }
  unknown(node, scope) {
    if (scope.visibility !== "hidden") {
      for (let text of allText(node)) this.add(text, "doubt");
      this.gapAlone();
    }
  }
  gapAlone() {
    this.paragraphs.gap("part-unread"), this.paragraphs.end();
  }
  add(text, visibility, as = "add") {
    let seen = worst(visibility, this.fields.visibility);
    seen !== "hidden" && this.paragraphs[as](text, seen === "doubt" ? "visibility-unknown" : void 0);
  }
}, leastLetter = 60;
function textIn({ children }) {
  return children.filter((child) => typeof child == "string").join("");
}
function* allText(node) {
  for (let child of node.children)
    typeof child == "string" ? child.trim() !== "" && (yield child) : yield* allText(child);
}
function withContent(node, scope) {
  let [binding] = [...elementsOf(node)].flatMap(
    (child) => child.name === "sdtPr" ? [...allWithin(child, "dataBinding")] : []
  );
  return binding ? { ...scope, visibility: worst(scope.visibility, "doubt") } : scope;
}
function isTrue(value) {
  return value !== void 0 && !["0", "false", "off"].includes(value);
}
function symbol({ char = "" }) {
  let code = Number.parseInt(char, 16);
  return code > 31 && (code < 61440 || code > 61695) && code <= 65535 ? String.fromCharCode(code) : " ";
}
var leastText = 200;
function isInPage({ left = 0, right = 0, first = 0 }, { page, width }) {
  return [left, left + first].every((start) => start >= -page.left && start <= width - leastText) && right >= -page.left && left + right <= width - leastText;
}

// src/evidence/documents/docx.ts
function readDocx(zip) {
  let parts = openDocx(zip), context = newContext(parts), texts = [new DocxStory(context, "body").read(parts.main)];
  for (let kind of ["footnote", "endnote"]) {
    let part = parts[`${kind}s`], written = part ? notesIn(part, kind) : /* @__PURE__ */ new Map();
    for (let [id, visibility] of context.notes[kind]) {
      let note = written.get(id);
      note && texts.push(new DocxStory(context, kind).read(note, visibility));
    }
  }
  return joined(texts);
}
function notesIn(part, kind) {
  let notes = elementsOf(part).filter(({ name }) => name === kind);
  return new Map(notes.map((note) => [note.attributes.id ?? "", note]));
}

// src/evidence/documents/hwpx-header.ts
var HwpxHeader = class {
  letters = /* @__PURE__ */ new Map();
  paragraphs = /* @__PURE__ */ new Map();
  numberings = /* @__PURE__ */ new Map();
  grounds = /* @__PURE__ */ new Map();
  constructor(header) {
    if (!header) return;
    let id = ({ attributes }) => attributes.id ?? "";
    for (let node of allWithin(header, "borderFill")) this.grounds.set(id(node), fillOf(node));
    for (let node of allWithin(header, "charPr")) this.letters.set(id(node), this.letterShape(node));
    for (let node of allWithin(header, "paraPr")) this.paragraphs.set(id(node), this.paragraphShape(node));
    for (let node of allWithin(header, "numbering")) this.numberings.set(id(node), levelsOf(node));
  }
  groundOf(id) {
    return this.grounds.get(id ?? "") ?? "none";
  }
  letterShape(node) {
    let { textColor = "#000000", shadeColor = "none", height, borderFillIDRef } = node.attributes, shade = colorOf(shadeColor), relative = leastOf(childOf(node, "relSz"), 100) / 100, strike = childOf(node, "strikeout")?.attributes.shape ?? "NONE", isOdd = elementsOf(node).some(({ name }) => !knownOfLetters.has(name)) || leastOf(childOf(node, "ratio"), 100) < 33 || leastOf(childOf(node, "spacing"), 0) < -50 || Math.abs(leastOf(childOf(node, "offset"), 0)) > 100 || // Hangul writes `3D` for letters that are not struck through.
    !["NONE", "3D"].includes(strike);
    return {
      ink: rgbOf(textColor) ?? "unknown",
      ground: shade === "none" ? this.groundOf(borderFillIDRef) : shade === "unknown" ? "unknown" : [shade],
      isTiny: Number(height ?? 1e3) * relative < 200,
      isOdd: isOdd || Number.isNaN(Number(height ?? 1e3) * relative)
    };
  }
  paragraphShape(node) {
    let heading = childOf(node, "heading")?.attributes, lengths = (name) => [...lengthsIn(node, name, 2)], spacings = [...allWithin(node, "lineSpacing")], isLow = spacings.some(({ attributes }) => attributes.type === "FIXED" && !(Number(attributes.value) >= 400)), isFlat = spacings.some(
      ({ attributes }) => attributes.type === "PERCENT" && !(Number(attributes.value) >= 30)
    );
    return {
      heading: heading && { type: heading.type ?? "NONE", id: heading.idRef ?? "", level: Number(heading.level ?? 0) },
      left: lengths("left"),
      right: lengths("right"),
      first: lengths("intent"),
      ground: this.groundOf(childOf(node, "border")?.attributes.borderFillIDRef),
      isOdd: isLow || isFlat || elementsOf(node).some(({ name }) => !knownOfParagraphs.has(name))
    };
  }
};
function* lengthsIn(node, name, unit) {
  for (let child of elementsOf(node)) {
    let isPlain = child.name === "case" && /HwpUnitChar$/.test(child.attributes["hp:required-namespace"] ?? "");
    child.name === name ? yield Number(child.attributes.value) / unit : yield* lengthsIn(child, name, isPlain ? 1 : unit);
  }
}
var knownOfLetters = /* @__PURE__ */ new Set([
  "fontRef",
  "ratio",
  "spacing",
  "relSz",
  "offset",
  "italic",
  "bold",
  "underline",
  "strikeout",
  "outline",
  "shadow",
  "emboss",
  "engrave",
  "supscript",
  "subscript"
]), knownOfParagraphs = /* @__PURE__ */ new Set([
  "align",
  "heading",
  "breakSetting",
  "autoSpacing",
  "margin",
  "lineSpacing",
  "border",
  "switch"
]);
function leastOf(node, otherwise) {
  let values = Object.values(node?.attributes ?? {}).map(Number);
  return values.length === 0 ? otherwise : Math.min(...values);
}
function colorOf(text) {
  return text === "none" || /^#?f{8}$/i.test(text) ? "none" : rgbOf(text) ?? "unknown";
}
function fillOf(node) {
  let brush = [...allWithin(node, "fillBrush")][0], [kind] = brush ? elementsOf(brush) : [];
  if (!kind) return "none";
  if (kind.name === "gradation") {
    let colors2 = elementsOf(kind).map(({ attributes }) => rgbOf(attributes.value ?? ""));
    return colors2.length > 0 && colors2.every((color) => color !== void 0) ? colors2 : "unknown";
  }
  if (kind.name === "imgBrush")
    return isWashedOut(kind) ? [
      [255, 255, 255],
      [176, 176, 176]
    ] : "unknown";
  if (kind.name !== "winBrush") return "unknown";
  let face = colorOf(kind.attributes.faceColor ?? "none"), hatch = kind.attributes.hatchStyle === void 0 ? "none" : colorOf(kind.attributes.hatchColor ?? "none");
  if (face === "none" && hatch === "none") return "none";
  let colors = [face, hatch].filter((color) => color !== "none");
  return colors.some((color) => color === "unknown") ? "unknown" : colors.filter((color) => color !== "unknown");
}
function isWashedOut(brush) {
  let [picture] = [...allWithin(brush, "img")];
  return Number(picture?.attributes.bright) >= 40;
}
function levelsOf(node) {
  let levels = [];
  for (let { name, attributes, children } of elementsOf(node)) {
    let level = Number(attributes.level);
    if (name !== "paraHead" || !(level >= 1 && level <= 10)) continue;
    let text = children.filter((child) => typeof child == "string").join(""), format = hangulFormats[attributes.numFormat ?? "DIGIT"] ?? "";
    levels[level - 1] = { start: Number(attributes.start ?? 1), format, text };
  }
  return levels;
}

// src/evidence/documents/hwpx-page.ts
var usual2 = { width: 59528, height: 84188, margin: 8504 }, least2 = { paper: 7200, text: 3600 };
function pageOf2(section) {
  let [paper] = section ? [...allWithin(section, "pagePr")] : [], margins = childOf(paper, "margin")?.attributes, [width, height] = [
    Number(paper?.attributes.width ?? usual2.width),
    Number(paper?.attributes.height ?? usual2.height)
  ], margin = (side) => Number(margins?.[side] ?? usual2.margin), left = margin("left"), textWidth = width - left - margin("right"), textHeight = height - margin("top") - margin("bottom"), isLegible = Math.min(width, height) >= least2.paper && Math.min(textWidth, textHeight) >= least2.text;
  return { width, height, left, top: margin("top"), textWidth: Math.max(textWidth, textHeight), textHeight, isLegible };
}
var leastSide2 = 600;
function isPlaced(node, { width, height }) {
  let size = childOf(node, "sz")?.attributes, isLarge = (value) => value === void 0 || Number(value) >= leastSide2;
  if (!isLarge(size?.width) || !isLarge(size?.height) || isSqueezed(node)) return !1;
  let place = childOf(node, "pos")?.attributes;
  if (!place || place.treatAsChar === "1") return !0;
  let longest = Math.max(width, height), isOn2 = (value, length) => {
    let offset = signed(value ?? "0");
    return offset + Number(length ?? 0) > leastSide2 && offset < longest - leastSide2;
  };
  return isOn2(place.horzOffset, size?.width) && isOn2(place.vertOffset, size?.height);
}
function signed(value) {
  let number = Number(value);
  return number > 2147483647 ? number - 4294967296 : number;
}
function isSqueezed(node) {
  let [info] = elementsOf(node).filter(({ name }) => name === "renderingInfo");
  return (info ? [...allWithin(info, "scaMatrix")] : []).some(({ attributes: { e1, e2, e4, e5 } }) => {
    let [across, down] = [Math.hypot(Number(e1), Number(e4)), Math.hypot(Number(e2), Number(e5))];
    return !(across > 0.05 && down > 0.05);
  });
}

// src/evidence/documents/hwpx-section.ts
var characters2 = {
  tab: "	",
  lineBreak: `
`,
  nbSpace: " ",
  fwSpace: " ",
  hyphen: "-",
  hypen: "-"
}, silent3 = /* @__PURE__ */ new Set([
  "linesegarray",
  "hiddenComment",
  "fieldEnd",
  "bookmark",
  "indexmark",
  "pageNum",
  "pageHiding",
  "newNum",
  "colPr",
  "pageNumCtrl",
  "titleMark",
  "markpenBegin",
  "markpenEnd",
  "insertBegin",
  "insertEnd",
  "shapeComment",
  "metaTag",
  "parameterset",
  "line",
  "connectLine"
]), shapes = /* @__PURE__ */ new Set(["rect", "ellipse", "arc", "polygon", "curve", "container"]), controls = /* @__PURE__ */ new Set([
  "btn",
  "radioBtn",
  "checkBtn",
  "comboBox",
  "edit",
  "listBox",
  "scrollBar"
]), captioned = /* @__PURE__ */ new Set(["btn", "radioBtn", "checkBtn"]), unread = /* @__PURE__ */ new Set(["ole", "chart", "video", "unknownObject"]), HwpxSection = class {
  paragraphs = new Paragraphs();
  header;
  lists;
  /** Number of open ranges proposed for deletion; they may span paragraphs. */
  deleted = 0;
  /** Number of open fields whose text may be marked for removal. */
  marks = 0;
  fields = [];
  page = pageOf2(void 0);
  outline = "";
  constructor(header, lists) {
    this.header = header, this.lists = lists;
  }
  read(section) {
    let [properties] = [...allWithin(section, "secPr")];
    this.page = pageOf2(properties), this.outline = properties?.attributes.outlineShapeIDRef ?? "";
    let filled = [...properties ? allWithin(properties, "pageBorderFill") : []].map(
      ({ attributes }) => this.header.grounds.get(attributes.borderFillIDRef ?? "") ?? "none"
    ).filter((ground) => ground !== "none"), surface = filled.includes("unknown") ? "unknown" : [white, ...filled.flatMap((ground) => typeof ground == "string" ? [] : ground)];
    return this.list(section, { visibility: this.page.isLegible ? "shown" : "doubt", surface, isInBox: !1 }), this.deleted > 0 && this.paragraphs.gap("visibility-unknown"), this.paragraphs.all();
  }
  list(node, scope) {
    for (let child of elementsOf(node))
      child.name === "p" ? this.paragraph(child, scope) : silent3.has(child.name) || this.unknown(child, scope);
  }
  paragraph(node, scope) {
    let shape2 = this.header.paragraphs.get(node.attributes.paraPrIDRef ?? ""), surface = shape2 && shape2.ground !== "none" ? shape2.ground : scope.surface, inner = { ...scope, surface };
    this.number(node, shape2, inner), shape2 && (shape2.isOdd || !this.isInPage(shape2)) && this.paragraphs.doubtLine("visibility-unknown");
    for (let child of elementsOf(node))
      child.name === "run" ? this.run(child, inner) : silent3.has(child.name) || this.unknown(child, inner);
    this.paragraphs.end();
  }
  isInPage({ left, right, first }) {
    let { textWidth, left: margin } = this.page;
    return [...left, ...left.flatMap((one2) => first.map((other) => one2 + Math.abs(other)))].every((start) => start >= -margin && start <= textWidth - leastText2) && [...right].every((one2) => one2 >= -margin && Math.max(0, ...left) + one2 <= textWidth - leastText2);
  }
  /** Adds the number of a paragraph in a list or outline. Bullets are not numbers. */
  number(node, shape2, scope) {
    let heading = shape2?.heading;
    if (!heading || !["OUTLINE", "NUMBER"].includes(heading.type)) return;
    let id = heading.type === "OUTLINE" ? this.outline : heading.id;
    (this.deleted > 0 || scope.isInBox) && this.lists.doubt(id);
    let label = this.lists.next(id, this.header.numberings.get(id), heading.level), [run] = elementsOf(node).filter(({ name }) => name === "run"), visibility = this.visibilityOf(this.header.letters.get(run?.attributes.charPrIDRef ?? ""), scope);
    label.text === void 0 ? this.paragraphs.gap("part-unread") : label.text !== "" && this.add(`${label.text} `, worst(visibility, label.isSure ? "shown" : "doubt"), "label");
  }
  visibilityOf(shape2, scope) {
    if (!shape2) return scope.visibility;
    if (shape2.isTiny) return "hidden";
    let behind = shape2.ground === "none" ? scope.surface : shape2.ground, seen = contrast(shape2.ink, behind), known = scope.isInBox && seen === "hidden" ? "doubt" : seen;
    return worst(scope.visibility, known, shape2.isOdd ? "doubt" : "shown");
  }
  run(node, scope) {
    let visibility = this.visibilityOf(this.header.letters.get(node.attributes.charPrIDRef ?? ""), scope);
    for (let child of elementsOf(node)) this.inRun(child, scope, visibility);
  }
  inRun(node, scope, visibility) {
    let { name, attributes } = node;
    if (name === "t") this.text(node, visibility, scope);
    else if (name === "ctrl") for (let child of elementsOf(node)) this.control(child, scope);
    else name === "tbl" ? this.table(node, scope) : shapes.has(name) ? this.shape(node, scope) : name === "pic" ? this.picture(node, scope) : name === "dutmal" ? this.add(textOf3(childOf(node, "mainText")), visibility) : name === "compose" ? this.add(attributes.composeText ?? "", worst(visibility, "doubt")) : name === "equation" ? this.add(textOf3(childOf(node, "script")), worst(visibility, "doubt")) : name === "textart" ? this.add(attributes.text ?? "", worst(visibility, "doubt")) : controls.has(name) ? this.form(node, scope) : unread.has(name) ? this.paragraphs.gap("part-unread") : name === "switch" ? this.alternatives(node, scope, visibility) : name !== "secPr" && !silent3.has(name) && this.unknown(node, scope);
  }
  text(node, visibility, scope) {
    for (let child of node.children)
      typeof child == "string" ? this.add(child, visibility) : child.name === "deleteBegin" ? this.deleted += 1 : child.name === "deleteEnd" ? this.deleted = Math.max(0, this.deleted - 1) : Object.hasOwn(characters2, child.name) ? this.add(characters2[child.name] ?? "", visibility) : silent3.has(child.name) || this.unknown(child, scope);
  }
  control(node, scope) {
    let { name, attributes } = node;
    name === "fieldBegin" ? this.field(attributes.type ?? "") : name === "fieldEnd" ? this.marks -= this.fields.pop() ? 1 : 0 : name === "autoNum" ? this.automatic(node, scope) : ["header", "footer", "footNote", "endNote"].includes(name) ? this.inner(node, scope) : silent3.has(name) || this.unknown(node, scope);
  }
  /** Opens a field. Proofreading marks may mean that the text is to be removed. */
  field(type) {
    let isMark = type.startsWith("PROOFREADING");
    this.fields.push(isMark), isMark && (this.marks += 1);
  }
  /** Adds the number of a note, picture, table or equation. */
  automatic(node, { visibility }) {
    let format = childOf(node, "autoNumFormat")?.attributes, number = numberAs(hangulFormats[format?.type ?? "DIGIT"] ?? "", Number(node.attributes.num));
    number === void 0 ? this.paragraphs.gap("part-unread") : this.add(`${format?.prefixChar ?? ""}${number}${format?.suffixChar ?? ""}`, visibility, "label");
  }
  /** Reads lists within objects anchored in the paragraph. */
  inner(node, scope) {
    this.paragraphs.enter();
    for (let child of elementsOf(node)) child.name === "subList" && this.list(child, scope);
    this.paragraphs.leave();
  }
  table(node, scope) {
    let placed2 = worst(scope.visibility, isPlaced(node, this.page) ? "shown" : "doubt"), table = this.header.grounds.get(node.attributes.borderFillIDRef ?? ""), zones = [...allWithin(node, "cellzone")].map(
      ({ attributes }) => this.header.grounds.get(attributes.borderFillIDRef ?? "") ?? "none"
    );
    this.caption(node, { ...scope, visibility: placed2 });
    for (let row of elementsOf(node))
      for (let cell of row.name === "tr" ? elementsOf(row) : []) {
        let own = this.header.grounds.get(cell.attributes.borderFillIDRef ?? ""), width = Number(childOf(cell, "cellSz")?.attributes.width ?? leastText2), surface = surfaceOf2([own, table], scope.surface, zones), visibility = worst(placed2, width >= leastCell ? "shown" : "doubt");
        cell.name === "tc" ? this.inner(cell, { ...scope, surface, visibility }) : this.unknown(cell, scope);
      }
  }
  caption(node, scope) {
    let caption = childOf(node, "caption");
    caption && this.inner(caption, scope);
  }
  shape(node, scope) {
    let visibility = worst(scope.visibility, isPlaced(node, this.page) ? "shown" : "doubt"), fill = fillOf({ ...node, children: elementsOf(node).filter(({ name }) => name === "fillBrush") }), box = { visibility, surface: fill === "none" ? scope.surface : fill, isInBox: !0 };
    this.caption(node, scope);
    for (let child of elementsOf(node))
      child.name === "drawText" ? this.inner(child, box) : shapes.has(child.name) ? this.shape(child, box) : child.name === "pic" ? this.picture(child, scope) : unread.has(child.name) && this.paragraphs.gap("part-unread");
  }
  /** Handles a picture. One that covers most of a page may be a page of text. */
  picture(node, scope) {
    let size = childOf(node, "sz")?.attributes ?? childOf(node, "curSz")?.attributes;
    Number(size?.width) * Number(size?.height) < this.page.textWidth * this.page.textHeight / 2 || this.paragraphs.gap("part-unread"), this.caption(node, scope);
  }
  /** Reads a form control. A button shows its caption; of others it is unknown which of their texts is shown. */
  form(node, scope) {
    let { caption = "", foreColor = "", backColor = "" } = node.attributes, [ink, ground] = [rgbOf(foreColor), rgbOf(backColor)], letters = this.header.letters.get(childOf(node, "formCharPr")?.attributes.charPrIDRef ?? ""), shape2 = letters && {
      ...letters,
      ink: ink ?? "unknown",
      ground: ground ? [ground] : "unknown"
    }, isPlain = captioned.has(node.name) && isPlaced(node, this.page);
    this.add(caption, worst(this.visibilityOf(shape2, { ...scope, isInBox: !0 }), isPlain ? "shown" : "doubt")), this.add(textOf3(childOf(node, "text")), worst(scope.visibility, "doubt"));
  }
  /** Reads alternatives for other versions. */
  alternatives(node, scope, visibility) {
    let doubted = worst(visibility, "doubt");
    for (let branch of elementsOf(node))
      for (let child of elementsOf(branch)) this.inRun(child, { ...scope, visibility: doubted }, doubted);
  }
  unknown(node, scope) {
    for (let text of allText2(node)) this.add(text, worst(scope.visibility, "doubt"));
    this.paragraphs.gap("part-unread"), this.paragraphs.doubtLine("visibility-unknown");
  }
  add(text, visibility, as = "add") {
    let seen = worst(visibility, this.marks > 0 ? "doubt" : "shown");
    seen === "hidden" || this.deleted > 0 || this.paragraphs[as](text, seen === "doubt" ? "visibility-unknown" : void 0);
  }
}, leastText2 = 1e3, leastCell = 400;
function surfaceOf2(grounds, below, zones) {
  let own = grounds.find((ground) => ground !== void 0 && ground !== "none") ?? below, over = zones.filter((ground) => ground !== "none");
  return own === "unknown" || over.includes("unknown") ? "unknown" : [...own, ...over.flatMap((ground) => typeof ground == "string" ? [] : ground)];
}
function textOf3(node) {
  return node ? [...allText2(node)].join("") : "";
}
function* allText2({ children }) {
  for (let child of children)
    typeof child != "string" ? yield* allText2(child) : child.trim() !== "" && (yield child);
}

// src/evidence/documents/hwpx.ts
function readHwpx(zip) {
  let manifest = zip.read("META-INF/manifest.xml");
  if (manifest && [...allWithin(readTree(manifest, "prefixes"), "encryption-data")].length > 0)
    throw new Unread("encrypted");
  let part = zip.read("Contents/header.xml"), header = new HwpxHeader(part && readTree(part, "prefixes")), sections = zip.names.flatMap((name) => sectionNumber(name) === void 0 ? [] : name);
  if (sections.sort((a, b) => (sectionNumber(a) ?? 0) - (sectionNumber(b) ?? 0)), sections.length === 0) throw new Unread("broken");
  let lists = new HangulLists();
  return joined(
    sections.map(
      (name) => new HwpxSection(header, lists).read(readTree(zip.read(name) ?? new Uint8Array(), "prefixes"))
    )
  );
}
function sectionNumber(name) {
  let [, digits] = /^Contents\/section(\d{1,6})\.xml$/.exec(name) ?? [];
  return digits === void 0 ? void 0 : Number(digits);
}

// src/evidence/documents/zipped.ts
function readZip(bytes) {
  let zip = openZip(bytes);
  if (zip.names.includes("[Content_Types].xml")) return { format: "docx", text: readDocx(zip) };
  if (zip.names.some((name) => name.startsWith("Contents/"))) return { format: "hwpx", text: readHwpx(zip) };
  throw new Unread("unsupported-format");
}
export {
  readZip
};
