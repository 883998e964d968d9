import "./JMGAZA6P.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import "./VABSIXCH.mjs";

// src/evidence/documents/pdf-engine.ts
var PdfEngine = class {
  functions;
  heap;
  numbers;
  /** Whether more memory than `maxMemoryBytes` was requested: results are then unreliable. */
  isOutOfMemory = !1;
  /** `module` is the compiled `pdfium.wasm`. */
  constructor(module) {
    let { exports } = new WebAssembly.Instance(module, this.imports()), { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new Error("the module has no memory");
    this.functions = exports, this.heap = memory, this.numbers = new DataView(memory.buffer), this.call("emscripten_stack_init"), this.call("__wasm_call_ctors"), this.call("FPDF_InitLibrary");
  }
  /** Calls a function of PDFium's C interface; the result is 0 if it has none. Throws any trap of the engine. */
  call(name, ...args) {
    let one = this.functions[name];
    if (typeof one != "function") throw new Error(`the engine has no ${name}`);
    return Number(one(...args) ?? 0);
  }
  /** Current memory of the engine, in bytes. It never shrinks. */
  get size() {
    return this.heap.buffer.byteLength;
  }
  /** Returns a view of the engine's memory, valid until the next call of the engine. */
  bytes(pointer, length) {
    return new Uint8Array(this.heap.buffer, pointer, length);
  }
  /** Same as `bytes`, of all memory, to read numbers in it (little-endian). */
  view() {
    return this.numbers.buffer !== this.heap.buffer && (this.numbers = new DataView(this.heap.buffer)), this.numbers;
  }
  /** Allocates memory, in bytes. Throws if there is none. */
  allocate(length) {
    let pointer = this.call("malloc", length);
    if (pointer === 0) throw new Error("the engine has no room");
    return pointer;
  }
  imports() {
    let nothing = () => 0, refused = () => -noSuchFile, aborted = () => {
      throw new Error("the engine aborted");
    }, jumped = () => {
      throw longJump;
    }, invoke = (index, ...args) => this.invoke(index, args), files = ["openat", "fcntl64", "ioctl", "fstat64", "stat64", "newfstatat", "lstat64", "ftruncate64"], folders = ["getdents64", "unlinkat", "rmdir"], descriptors = ["fd_close", "fd_write", "fd_read", "fd_sync", "fd_seek"];
    return {
      env: {
        ...Object.fromEntries([...files, ...folders].map((name) => [`__syscall_${name}`, refused])),
        ...Object.fromEntries(["viii", "ii", "iii", "iiii", "iiiii"].map((types) => [`invoke_${types}`, invoke])),
        _tzset_js: nothing,
        _localtime_js: nothing,
        _gmtime_js: nothing,
        emscripten_date_now: nothing,
        emscripten_resize_heap: (size) => this.grow(size >>> 0),
        _abort_js: aborted,
        _emscripten_throw_longjmp: jumped
      },
      wasi_snapshot_preview1: {
        ...Object.fromEntries(descriptors.map((name) => [name, () => badDescriptor])),
        environ_sizes_get: (count, length) => (this.view().setUint32(count, 0, !0), this.view().setUint32(length, 0, !0), 0),
        environ_get: nothing
      }
    };
  }
  /** Calls a function that may leave by a long jump (Emscripten's `setjmp`). */
  invoke(index, args) {
    let { __indirect_function_table: table } = this.functions;
    if (!(table instanceof WebAssembly.Table)) throw new Error("the module has no table");
    let stack = this.call("emscripten_stack_get_current");
    try {
      return table.get(index)(...args);
    } catch (error) {
      if (this.call("_emscripten_stack_restore", stack), error !== longJump) throw error;
      return this.call("setThrew", 1, 0), 0;
    }
  }
  grow(wanted) {
    let { byteLength } = this.heap.buffer;
    if (wanted > maxMemoryBytes)
      return this.isOutOfMemory = !0, 0;
    let size = Math.min(maxMemoryBytes, Math.max(wanted, byteLength * growth));
    try {
      return this.heap.grow(Math.ceil((size - byteLength) / pageBytes)), 1;
    } catch {
      return this.isOutOfMemory = !0, 0;
    }
  }
}, maxMemoryBytes = 512 * 1024 * 1024, pageBytes = 64 * 1024, growth = 1.25, noSuchFile = 44, badDescriptor = 8, longJump = /* @__PURE__ */ Symbol("longjmp");

// src/evidence/documents/pdf-letters.ts
function tokensOf(engine, textPage) {
  let count = engine.call("FPDFText_CountChars", textPage), reader = new TokenReader(engine, textPage), tokens = [];
  for (let at = 0; at < count; at += 1) {
    let token = reader.read(at);
    token && tokens.push(token);
  }
  return reader.close(), withoutOverlap(tokens);
}
var lineFeed = 10, lastCodePoint = 1114111, blank = /[\s\p{C}]/u, noBox = { left: 0, right: 0, bottom: 0, top: 0 }, TokenReader = class {
  engine;
  textPage;
  /** Buffer for four numbers of eight bytes, then a text. */
  room;
  /** Cached properties of text objects. */
  known = /* @__PURE__ */ new Map();
  constructor(engine, textPage) {
    this.engine = engine, this.textPage = textPage, this.room = engine.allocate(64), engine.bytes(this.room + 32, 32).set(new TextEncoder().encode("ActualText\0"));
  }
  read(at) {
    let { engine, textPage } = this, code = engine.call("FPDFText_GetUnicode", textPage, at);
    if (code === lineFeed) return { space: `
` };
    let isMapped = code !== 0 && engine.call("FPDFText_HasUnicodeMapError", textPage, at) === 0, text = code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : "�";
    if (isMapped && blank.test(text)) return text === "\r" ? void 0 : { space: " " };
    let object = engine.call("FPDFText_GetTextObject", textPage, at), { isLoose, isSaid } = this.about(object);
    return { text, box: this.boxAt(at), isLoose, object, isKnown: isMapped && !isSaid };
  }
  close() {
    this.engine.call("free", this.room);
  }
  boxAt(at) {
    let { engine, textPage, room } = this;
    if (!(engine.call("FPDFText_GetCharBox", textPage, at, room, room + 8, room + 16, room + 24) !== 0)) return noBox;
    let view = engine.view(), [left, right] = [view.getFloat64(room, !0), view.getFloat64(room + 8, !0)];
    return { left, right, bottom: view.getFloat64(room + 16, !0), top: view.getFloat64(room + 24, !0) };
  }
  about(object) {
    let known = this.known.get(object);
    if (known) return known;
    let about = {
      isLoose: object !== 0 && this.hasNamelessFont(object),
      isSaid: object !== 0 && this.isSaid(object)
    };
    return this.known.set(object, about), about;
  }
  /**
   * Whether the font has no name. Fonts of drawings (Type 3) have none, and state themselves how far their letters
   * reach.
   */
  hasNamelessFont(object) {
    let font = this.engine.call("FPDFTextObj_GetFont", object);
    return font !== 0 && this.engine.call("FPDFFont_GetBaseFontName", font, 0, 0) <= 1;
  }
  /** Whether the text is not that of the painted glyphs, but a replacement stated by the document (ActualText). */
  isSaid(object) {
    let { engine, room } = this, count = engine.call("FPDFPageObj_CountMarks", object);
    for (let at = 0; at < count; at += 1) {
      let mark = engine.call("FPDFPageObj_GetMark", object, at);
      if (engine.call("FPDFPageObjMark_GetParamStringValue", mark, room + 32, 0, 0, room) !== 0 && engine.view().getUint32(room, !0) > longestSaid)
        return !0;
    }
    return !1;
  }
}, longestSaid = 8;
function withoutOverlap(tokens) {
  return tokens.map((token, at) => {
    let next = tokens[at + 1];
    if ("space" in token || !token.isLoose || next === void 0 || "space" in next) return token;
    let { box } = token;
    return next.box.left > box.left && next.box.left < box.right && next.box.top > box.bottom && next.box.bottom < box.top ? { ...token, box: { ...box, right: next.box.left } } : token;
  });
}

// src/evidence/documents/pdf-crowds.ts
function crowdsOf(letters) {
  let grid = new Grid(letters), joined = ligaturesAmong(letters), crowded = /* @__PURE__ */ new Set(), repeated = /* @__PURE__ */ new Set(), above = /* @__PURE__ */ new Set();
  for (let letter of letters) {
    let others = [];
    for (let other of grid.centredIn(letter))
      if (!isCentredIn(letter, other)) above.add(letter.object);
      else {
        if (areJoined(joined, letter, other)) continue;
        other.text !== letter.text ? others.push(other) : repeated.has(letter) || repeated.add(other);
      }
    (others.length > 1 || others.some((other) => shareOf(letter, other) >= samePlace)) && crowded.add(letter);
  }
  let objects = new Set(letters.map(({ object }) => object)), below = new Set([...objects].filter((object) => !above.has(object)));
  return { crowded, repeated, layers: [below, above].filter(({ size }) => size > 0) };
}
var samePlace = 0.7;
function shareOf({ box: a }, { box: b }) {
  let across = Math.min(a.right, b.right) - Math.max(a.left, b.left), up = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom), common = Math.max(0, across) * Math.max(0, up);
  return common / (areaOf(a) + areaOf(b) - common);
}
function areaOf({ left, right, bottom, top }) {
  return (right - left) * (top - bottom);
}
function areJoined(joined, one, other) {
  let sign = joined.get(one);
  return sign !== void 0 && sign === joined.get(other);
}
var ligature = new RegExp("^(?:f{1,2}[bhijklt]?|[cst]t|t{1,2}i|Th|\\(?\\p{L}\\)|\\(?\\p{N}{1,2}[.)]|\\p{Script=Hangul}[\\p{Script=Hangul}\\p{M}]{0,2})$", "u"), longestLigature = 3;
function ligaturesAmong(letters) {
  let joined = /* @__PURE__ */ new Map();
  for (let first = 0; first < letters.length; ) {
    let start = letters[first], end = first + 1;
    for (; start && hasPlaceOf(start, letters[end]); ) end += 1;
    let sign = letters.slice(first, end);
    if (sign.length > 1 && sign.length <= longestLigature && ligature.test(sign.map(({ text }) => text).join("")) && start) for (let letter of sign) joined.set(letter, start);
    first = end;
  }
  return joined;
}
function hasPlaceOf({ box, object }, other) {
  return other?.object === object && near(other.box.top, box.top) && near(other.box.bottom, box.bottom) && near(other.box.left, box.left) && near(other.box.right, box.right);
}
function isCentredIn({ box: { left, right, top, bottom } }, { box }) {
  let [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > box.left && x < box.right && y > box.bottom && y < box.top;
}
var cell = 16, columns = 4096, maxCells = 4096, Grid = class {
  letters;
  cells = /* @__PURE__ */ new Map();
  constructor(letters) {
    this.letters = letters;
    for (let letter of letters) {
      let { left, right, bottom, top } = letter.box, key = keyOf(cellOf((left + right) / 2), cellOf((bottom + top) / 2)), known = this.cells.get(key);
      known ? known.push(letter) : this.cells.set(key, [letter]);
    }
  }
  centredIn(letter) {
    let found = [];
    for (let some of this.near(letter))
      for (let other of some) other !== letter && isCentredIn(other, letter) && found.push(other);
    return found;
  }
  near({ box }) {
    let [x0, x1, y0, y1] = [cellOf(box.left), cellOf(box.right), cellOf(box.bottom), cellOf(box.top)];
    if (!((x1 - x0 + 1) * (y1 - y0 + 1) <= maxCells)) return [this.letters];
    let found = [];
    for (let x = x0; x <= x1; x += 1)
      for (let y = y0; y <= y1; y += 1) {
        let some = this.cells.get(keyOf(x, y));
        some && found.push(some);
      }
    return found;
  }
};
function cellOf(points) {
  return Math.floor(points / cell);
}
function keyOf(x, y) {
  return y * columns + x % columns;
}
function near(a, b) {
  return Math.abs(a - b) < 2e-3;
}

// src/evidence/documents/pdf-dots.ts
function inkAt(place, pictures) {
  let { left, right, top, bottom } = place, [x0, x1] = [Math.max(0, Math.floor(left - margin)), Math.min(pictures.width, Math.ceil(right + margin))], [y0, y1] = [Math.max(0, Math.floor(top - margin)), Math.min(pictures.height, Math.ceil(bottom + margin))], [isAcross, isUp] = [withinOf(left, right), withinOf(top, bottom)], [count, inside, inked, most2] = [0, 0, 0, 0], [minX, maxX, minY, maxY] = [x1, -1, y1, -1];
  for (let y = y0; y < y1; y += 1) {
    let isRow = isUp(y);
    for (let x = x0; x < x1; x += 1) {
      let isInside = isRow && isAcross(x);
      isInside && (inside += 1);
      let at = y * pictures.width + x;
      if (pictures.with[at] === pictures.without[at]) continue;
      let contrast = contrastOf(pictures.with[at] ?? 0, pictures.without[at] ?? 0);
      contrast < leastContrast || (count += 1, isInside && (inked += 1, contrast > most2 && (most2 = contrast)), x < minX && (minX = x), x > maxX && (maxX = x), y < minY && (minY = y), y > maxY && (maxY = y));
    }
  }
  if (inked === 0) return;
  let [isFull, isBeyond] = [inked >= inside * allOver, count >= (x1 - x0) * (y1 - y0) * allOver];
  return { width: maxX - minX + 1, height: maxY - minY + 1, contrast: most2, isFull, isBeyond };
}
function withinOf(from, to) {
  let end = Math.max(to - shy, from + 2 * shy);
  return (dot) => dot + 1 > from + shy && dot < end;
}
function contrastOf(a, b) {
  let blue = Math.abs((a & 255) - (b & 255)), green = Math.abs((a >> 8 & 255) - (b >> 8 & 255)), red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
  return Math.max(blue, green, red);
}
var leastContrast = 40, margin = 0.5, shy = 0.25, allOver = 0.97;

// src/evidence/documents/pdf-objects.ts
var [textType, imageType, formType] = [1, 3, 5];
function textObjectsOf({ engine, page }) {
  let found = [], look = (object) => {
    let type = engine.call("FPDFPageObj_GetType", object);
    if (type === textType && found.push(object), type !== formType) return;
    let count2 = engine.call("FPDFFormObj_CountObjects", object);
    for (let at = 0; at < count2; at += 1) look(engine.call("FPDFFormObj_GetObject", object, at));
  }, count = engine.call("FPDFPage_CountObjects", page);
  for (let at = 0; at < count; at += 1) look(engine.call("FPDFPage_GetObject", page, at));
  return found;
}
function withTwins(layers, open) {
  let { engine } = open, silent = textObjectsOf(open).filter((object) => !layers.some((layer) => layer.has(object)));
  if (silent.length === 0) return layers;
  let twins = silent.map((object) => frameOf(engine, object));
  return layers.map((layer) => {
    let frames = /* @__PURE__ */ new Map();
    for (let frame of [...layer].filter((object) => object !== 0).map((object) => frameOf(engine, object))) {
      let known = frames.get(frame.kind);
      known ? known.push(frame) : frames.set(frame.kind, [frame]);
    }
    let own = twins.filter((twin) => frames.get(twin.kind)?.some((frame) => isBeside(twin, frame)));
    return /* @__PURE__ */ new Set([...layer, ...own.map(({ object }) => object)]);
  });
}
function frameOf(engine, object) {
  let [left = 0, bottom = 0, right = 0, top = 0] = boundsOf(engine, object), font = engine.call("FPDFTextObj_GetFont", object), size = [right - left, top - bottom].map((length) => length.toFixed(1)).join(" ");
  return { object, kind: `${font} ${size}`, left, bottom, height: top - bottom };
}
var mostAside = 0.2;
function isBeside(one, other) {
  let most2 = one.height * mostAside;
  return Math.abs(one.left - other.left) <= most2 && Math.abs(one.bottom - other.bottom) <= most2;
}
function boundsOf(engine, object) {
  let room = engine.allocate(16);
  engine.call("FPDFPageObj_GetBounds", object, room, room + 4, room + 8, room + 12);
  let view = engine.view(), bounds = [0, 4, 8, 12].map((offset) => view.getFloat32(room + offset, !0));
  return engine.call("free", room), bounds;
}
function shareOfImages({ engine, page }) {
  let count = engine.call("FPDFPage_CountObjects", page), area = engine.call("FPDF_GetPageWidth", page) * engine.call("FPDF_GetPageHeight", page), covered = 0;
  for (let at = 0; at < count; at += 1) {
    let object = engine.call("FPDFPage_GetObject", page, at);
    holdsImage(engine, object) && (covered += areaOf2(engine, object));
  }
  return area > 0 ? Math.min(1, covered / area) : 1;
}
function holdsImage(engine, object) {
  let type = engine.call("FPDFPageObj_GetType", object);
  if (type !== formType) return type === imageType;
  let count = engine.call("FPDFFormObj_CountObjects", object);
  for (let at = 0; at < count; at += 1)
    if (holdsImage(engine, engine.call("FPDFFormObj_GetObject", object, at))) return !0;
  return !1;
}
function areaOf2(engine, object) {
  let [left = 0, bottom = 0, right = 0, top = 0] = boundsOf(engine, object);
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}

// src/evidence/documents/pdf-picture.ts
var Painter = class {
  width;
  height;
  /** Dots per point. */
  scale;
  open;
  bitmaps = [];
  /** Matrix from points of the page to dots: x = a·x + c·y + e, y = b·x + d·y + f. */
  matrix;
  /** `scale` in dots per point; less if the picture would have more than `maxDots`. */
  constructor(open, scale) {
    let { engine, page } = open, [width, height] = ["FPDF_GetPageWidth", "FPDF_GetPageHeight"].map((name) => engine.call(name, page)), [across, up] = [sideOf(width), sideOf(height)], used = Math.min(scale, Math.sqrt(maxDots / (across * up)));
    this.open = open, this.scale = used, this.width = Math.min(maxDots, Math.ceil(across * used)), this.height = Math.max(1, Math.min(Math.floor(maxDots / this.width), Math.ceil(up * used))), this.matrix = this.measure();
  }
  /** Paints the page in its current state, on white. Pass the result to `dotsOf`. */
  paint() {
    let { engine, page, form } = this.open, { width, height } = this, bitmap = engine.call("FPDFBitmap_CreateEx", width, height, fourBytes, 0, 0);
    if (bitmap === 0) throw new Error("the engine has no room");
    return this.bitmaps.push(bitmap), engine.call("FPDFBitmap_FillRect", bitmap, 0, 0, width, height, white), engine.call("FPDF_RenderPageBitmap", bitmap, page, 0, 0, width, height, 0, withAnnotations), form !== 0 && engine.call("FPDF_FFLDraw", form, bitmap, page, 0, 0, width, height, 0, withAnnotations), bitmap;
  }
  /**
   * Returns the painted dots, one number each (blue in its lowest byte, then green, then red): a view of the engine's
   * memory, valid until the next call.
   */
  dotsOf(bitmap) {
    let { engine } = this.open, { buffer, byteOffset } = engine.bytes(engine.call("FPDFBitmap_GetBuffer", bitmap), 0);
    return new Uint32Array(buffer, byteOffset, this.width * this.height);
  }
  /** Converts a box of the page to dots and fractions of them. */
  placeOf({ left, right, bottom, top }) {
    let [a, b, c, d, e, f] = this.matrix, xs = [a * left + c * bottom + e, a * right + c * top + e], ys = [b * left + d * bottom + f, b * right + d * top + f];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }
  close() {
    for (let bitmap of this.bitmaps) this.open.engine.call("FPDFBitmap_Destroy", bitmap);
  }
  /** Measures the matrix. Rotated and cropped pages have other ones, and the engine only reports whole dots. */
  measure() {
    let { engine, page } = this.open, room = engine.allocate(8), place = (x, y) => {
      let [width, height] = [this.width * fineness, this.height * fineness];
      engine.call("FPDF_PageToDevice", page, 0, 0, width, height, 0, x, y, room, room + 4);
      let view = engine.view();
      return [view.getInt32(room, !0) / fineness, view.getInt32(room + 4, !0) / fineness];
    }, [e, f] = place(0, 0), [ax, ay] = place(measured, 0), [cx, cy] = place(0, measured);
    return engine.call("free", room), [(ax - e) / measured, (ay - f) / measured, (cx - e) / measured, (cy - f) / measured, e, f];
  }
}, maxDots = 6e6, fourBytes = 3, white = 4294967295, withAnnotations = 1, fineness = 256, measured = 256;
function sideOf(points) {
  return Math.min(maxDots, Math.max(1, points !== void 0 && Number.isFinite(points) ? points : 1));
}

// src/evidence/documents/pdf-ink.ts
function seenAmong(letters, layers, open) {
  let seen = /* @__PURE__ */ new Map(), look = (left2, closer) => {
    for (let [letter, ink] of inkAmong(left2, closer)) seen.set(letter, ink);
  };
  look(letters, { layers, open, scale: glance });
  let left = letters.filter((letter) => !seen.has(letter));
  return left.length > 0 && look(left, { layers: withTwins(layers, open), open, scale: close }), seen;
}
var [glance, close] = [1, 3];
function* inkAmong(letters, { layers, open, scale }) {
  let painter = new Painter(open, scale), { width, height } = painter;
  try {
    let whole = painter.paint();
    for (let layer of layers) {
      let own = letters.filter(({ object }) => layer.has(object));
      if (own.length === 0) continue;
      let without = painter.dotsOf(paintWithout(layer, painter, open)), pictures = { width, height, with: painter.dotsOf(whole), without };
      for (let letter of own) {
        let place = painter.placeOf(letter.box), ink = inkAt(place, pictures);
        ink && isLetter(ink, letter, place) && (yield [letter, { ...ink, width: ink.width / painter.scale, height: ink.height / painter.scale }]);
      }
    }
  } finally {
    painter.close();
  }
}
function isLetter({ width, height, contrast, isFull, isBeyond }, { text, isLoose }, { left, right, top, bottom }) {
  let isWord = word.test(text);
  return isWord && contrast < leastContrast2 || isWord && isBeyond || isWord && isFull && Math.max(width, height) < Math.min(width, height) * stroke ? !1 : isLoose ? height + 1 >= (bottom - top) * (isWord ? looseReach : 0) : width + 1 >= (right - left) * reach && height + 1 >= (bottom - top) * reach;
}
var leastContrast2 = 65, stroke = 2.5, word = /[\p{L}\p{N}]/u, reach = 0.6, looseReach = 0.05;
function paintWithout(objects, painter, { engine }) {
  for (let object of objects) engine.call("FPDFPageObj_SetIsActive", object, 0);
  let bitmap = painter.paint();
  for (let object of objects) engine.call("FPDFPageObj_SetIsActive", object, 1);
  return bitmap;
}

// src/evidence/documents/pdf-legible.ts
function illegibleAmong(letters, ink) {
  let signs = letters.filter((letter) => /[\p{L}\p{N}]/u.test(letter.text) && ink.has(letter)), outlines = signs.map(({ box }) => ({ width: box.right - box.left, height: box.top - box.bottom })), inks = signs.map((letter) => ink.get(letter) ?? { width: 0, height: 0 }), illegible = /* @__PURE__ */ new Set();
  for (let { first, end } of runsOf(signs)) {
    let missing = Math.max(0, fewest - (end - first)), beside = [first - missing, end + missing];
    if (!(isLegible(outlines, ...beside) && isLegible(inks, ...beside)))
      for (let letter of signs.slice(first, end)) illegible.add(letter);
  }
  return illegible;
}
function isLegible(sizes, first, end) {
  let [width, height] = [0, 0];
  for (let at = Math.max(0, first); at < Math.min(sizes.length, end); at += 1)
    width = Math.max(width, sizes[at]?.width ?? 0), height = Math.max(height, sizes[at]?.height ?? 0);
  return Math.min(width, height) >= leastSize && Math.min(width, height) >= leastShare * Math.max(width, height);
}
var fewest = 6, most = 64, leastSize = 1.4, leastShare = 0.22;
function runsOf(signs) {
  let runs = [];
  return signs.forEach(({ object }, at) => {
    let last = runs.at(-1);
    last && signs[last.first]?.object === object && last.end - last.first < most ? last.end = at + 1 : runs.push({ first: at, end: at + 1 });
  }), runs;
}

// src/evidence/documents/pdf-pictured.ts
var side = 16, leastContrast3 = 60, leastShare2 = 0.03;
function showsMoreThan(letters, open) {
  let { engine } = open, objects = new Set(letters.map(({ object }) => object));
  for (let object of objects) engine.call("FPDFPageObj_SetIsActive", object, 0);
  let painter = new Painter(open, 1);
  try {
    let dots = painter.dotsOf(painter.paint()), columns2 = Math.ceil(painter.width / side), rows = Math.ceil(painter.height / side), lettered = /* @__PURE__ */ new Set();
    for (let { box } of letters) {
      let { left, right, top, bottom } = painter.placeOf(box), [x, y] = [(left + right) / 2, (top + bottom) / 2].map((dot) => Math.floor(dot / side));
      lettered.add((y ?? 0) * columns2 + (x ?? 0));
    }
    let busy = 0;
    for (let square = 0; square < columns2 * rows; square += 1)
      !lettered.has(square) && isBusy(dots, painter.width, { column: square % columns2, row: Math.floor(square / columns2) }) && (busy += 1);
    return busy >= columns2 * rows * leastShare2 && busy > lettered.size;
  } finally {
    painter.close();
    for (let object of objects) engine.call("FPDFPageObj_SetIsActive", object, 1);
  }
}
function isBusy(dots, width, { column, row }) {
  let [least, most2] = [255, 0];
  for (let y = row * side; y < (row + 1) * side; y += 1)
    for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 1) {
      let dot = dots[y * width + x];
      if (dot === void 0) continue;
      let green = dot >> 8 & 255;
      green < least && (least = green), green > most2 && (most2 = green);
    }
  return most2 - least >= leastContrast3;
}

// src/evidence/documents/pdf-page.ts
var fewLetters = 200, [mostOfPage, partOfPage] = [0.5, 0.05], leastUncertain = 4;
function textOf(open, tokens) {
  let painted = tokens.flatMap((token) => "space" in token ? [] : token).filter(({ object }) => isPainted(open.engine, object)), share = painted.length < fewLetters ? shareOfImages(open) : 0;
  if (share >= mostOfPage || painted.length === 0 && share >= partOfPage) return { text: "", unread: "no-text" };
  let { certain, uncertain } = judge(painted, open), text = tokens.map((token) => "space" in token ? token.space : certain.has(token) ? token.text : "").join("");
  if (uncertain >= leastUncertain) return { text, unread: "uncertain-letters" };
  let isPicture = certain.size < fewLetters && showsMoreThan([...certain], open);
  return { text, ...isPicture && { unread: "no-text" } };
}
function judge(letters, open) {
  if (letters.length === 0) return { certain: /* @__PURE__ */ new Set(), uncertain: 0 };
  let { crowded, repeated, layers } = crowdsOf(letters), seen = seenAmong(letters, layers, open), illegible = illegibleAmong(letters, seen), certain = /* @__PURE__ */ new Set(), uncertain = 0;
  for (let letter of letters) {
    let isUncertain = !letter.isKnown || crowded.has(letter) || !hasOutline(letter);
    isUncertain && (seen.has(letter) || !hasOutline(letter)) ? uncertain += 1 : !isUncertain && seen.has(letter) && !illegible.has(letter) && !repeated.has(letter) && certain.add(letter);
  }
  return { certain, uncertain };
}
function hasOutline({ box }) {
  return box.right - box.left >= flat && box.top - box.bottom >= flat;
}
var flat = 0.02;
function isPainted(engine, object) {
  return object === 0 || (engine.call("FPDFTextObj_GetTextRenderMode", object) & 3) !== 3;
}

// src/evidence/documents/pdf.ts
var PdfReader = class {
  pdfium;
  engine;
  constructor(pdfium) {
    this.pdfium = pdfium;
  }
  /** Returns the visible text of the pages of a PDF. Throws `Unread`. */
  read(bytes) {
    if (!isWhole(bytes)) throw new Unread("broken");
    let engine = this.engine ?? new PdfEngine(this.pdfium());
    this.engine = void 0;
    let pages = readAll(engine, bytes);
    return engine.size <= keptSize && (this.engine = engine), pages;
  }
}, keptSize = 96 * 1024 * 1024;
function readAll(engine, bytes) {
  try {
    return readPages(engine, bytes);
  } catch (cause) {
    throw cause instanceof Unread ? cause : new Unread(engine.isOutOfMemory ? "too-large" : "broken", { cause });
  }
}
function isWhole(bytes) {
  return new TextDecoder("latin1").decode(bytes.subarray(-1024)).includes("%%EOF");
}
var passwordNeeded = 4;
function readPages(engine, bytes) {
  let copy = engine.allocate(bytes.length);
  engine.bytes(copy, bytes.length).set(bytes);
  let document = engine.call("FPDF_LoadMemDocument", copy, bytes.length, 0);
  if (document === 0) throw new Unread(engine.call("FPDF_GetLastError") === passwordNeeded ? "encrypted" : "broken");
  let count = engine.call("FPDF_GetPageCount", document);
  if (count > 500) throw new Unread("too-many-pages");
  if (count < 1) throw new Unread("broken");
  let form = openForm(engine, document), pages = readEach(engine, { document, count, form: form?.handle ?? 0 });
  return form && closeForm(engine, form), engine.call("FPDF_CloseDocument", document), engine.call("free", copy), pages;
}
function readEach(engine, { document, count, form }) {
  let pages = [], last = 0;
  for (let at = 0; at < count; at += 1) {
    let page = engine.call("FPDF_LoadPage", document, at);
    if (closePage(engine, last, form), last = page, pages.push({ number: at + 1, ...page === 0 ? unreadablePage : readPage({ engine, page, form }) }), engine.isOutOfMemory) throw new Unread("too-large");
  }
  return closePage(engine, last, form), pages;
}
var unreadablePage = { text: "", unread: "broken" };
function closePage(engine, page, form) {
  page !== 0 && (form !== 0 && engine.call("FORM_OnBeforeClosePage", page, form), engine.call("FPDF_ClosePage", page));
}
function readPage(open) {
  let { engine, page, form } = open;
  form !== 0 && engine.call("FORM_OnAfterLoadPage", page, form);
  let textPage = engine.call("FPDFText_LoadPage", page);
  if (textPage === 0) throw new Error("the engine has no room");
  let answer = textOf(open, tokensOf(engine, textPage));
  return engine.call("FPDFText_ClosePage", textPage), answer;
}
var callbacksLength = 512, callbacksVersion = 2;
function openForm(engine, document) {
  if (engine.call("FPDF_GetFormType", document) === 0) return;
  let callbacks = engine.allocate(callbacksLength);
  engine.bytes(callbacks, callbacksLength).fill(0), engine.view().setInt32(callbacks, callbacksVersion, !0);
  let handle = engine.call("FPDFDOC_InitFormFillEnvironment", document, callbacks);
  if (handle === 0) throw new Error("the engine cannot paint forms");
  return engine.call("FPDF_SetFormFieldHighlightAlpha", handle, 0), { handle, callbacks };
}
function closeForm(engine, { handle, callbacks }) {
  engine.call("FPDFDOC_ExitFormFillEnvironment", handle), engine.call("free", callbacks);
}
export {
  PdfReader
};
