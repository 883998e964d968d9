import {
  HangulLists,
  Paragraphs,
  contrast,
  hangulFormats,
  joined,
  worst
} from "./RMDNY755.mjs";
import {
  inflate
} from "./UTPESVLQ.mjs";
import "./JMGAZA6P.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./VABSIXCH.mjs";

// node_modules/cfb/cfb.js
var require_cfb = __commonJS({
  "node_modules/cfb/cfb.js"(exports, module) {
    var Base64_map = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
    function Base64_encode(input) {
      for (var o = "", c1 = 0, c2 = 0, c3 = 0, e1 = 0, e2 = 0, e3 = 0, e4 = 0, i = 0; i < input.length; )
        c1 = input.charCodeAt(i++), e1 = c1 >> 2, c2 = input.charCodeAt(i++), e2 = (c1 & 3) << 4 | c2 >> 4, c3 = input.charCodeAt(i++), e3 = (c2 & 15) << 2 | c3 >> 6, e4 = c3 & 63, isNaN(c2) ? e3 = e4 = 64 : isNaN(c3) && (e4 = 64), o += Base64_map.charAt(e1) + Base64_map.charAt(e2) + Base64_map.charAt(e3) + Base64_map.charAt(e4);
      return o;
    }
    function Base64_decode(input) {
      var o = "", c1 = 0, c2 = 0, c3 = 0, e1 = 0, e2 = 0, e3 = 0, e4 = 0;
      input = input.replace(/[^\w\+\/\=]/g, "");
      for (var i = 0; i < input.length; )
        e1 = Base64_map.indexOf(input.charAt(i++)), e2 = Base64_map.indexOf(input.charAt(i++)), c1 = e1 << 2 | e2 >> 4, o += String.fromCharCode(c1), e3 = Base64_map.indexOf(input.charAt(i++)), c2 = (e2 & 15) << 4 | e3 >> 2, e3 !== 64 && (o += String.fromCharCode(c2)), e4 = Base64_map.indexOf(input.charAt(i++)), c3 = (e3 & 3) << 6 | e4, e4 !== 64 && (o += String.fromCharCode(c3));
      return o;
    }
    var has_buf = (function() {
      return typeof Buffer < "u" && typeof process < "u" && typeof process.versions < "u" && !!process.versions.node;
    })(), Buffer_from = (function() {
      if (typeof Buffer < "u") {
        var nbfs = !Buffer.from;
        if (!nbfs) try {
          Buffer.from("foo", "utf8");
        } catch {
          nbfs = !0;
        }
        return nbfs ? function(buf, enc) {
          return enc ? new Buffer(buf, enc) : new Buffer(buf);
        } : Buffer.from.bind(Buffer);
      }
      return function() {
      };
    })();
    function new_raw_buf(len) {
      if (has_buf) {
        if (Buffer.alloc) return Buffer.alloc(len);
        var b = new Buffer(len);
        return b.fill(0), b;
      }
      return typeof Uint8Array < "u" ? new Uint8Array(len) : new Array(len);
    }
    function new_unsafe_buf(len) {
      return has_buf ? Buffer.allocUnsafe ? Buffer.allocUnsafe(len) : new Buffer(len) : typeof Uint8Array < "u" ? new Uint8Array(len) : new Array(len);
    }
    var s2a = function(s) {
      return has_buf ? Buffer_from(s, "binary") : s.split("").map(function(x) {
        return x.charCodeAt(0) & 255;
      });
    }, chr0 = /\u0000/g, chr1 = /[\u0001-\u0006]/g, __toBuffer = function(bufs) {
      for (var x = [], i = 0; i < bufs[0].length; ++i)
        x.push.apply(x, bufs[0][i]);
      return x;
    }, ___toBuffer = __toBuffer, __utf16le = function(b, s, e) {
      for (var ss = [], i = s; i < e; i += 2) ss.push(String.fromCharCode(__readUInt16LE(b, i)));
      return ss.join("").replace(chr0, "");
    }, ___utf16le = __utf16le, __hexlify = function(b, s, l) {
      for (var ss = [], i = s; i < s + l; ++i) ss.push(("0" + b[i].toString(16)).slice(-2));
      return ss.join("");
    }, ___hexlify = __hexlify, __bconcat = function(bufs) {
      if (Array.isArray(bufs[0])) return [].concat.apply([], bufs);
      var maxlen = 0, i = 0;
      for (i = 0; i < bufs.length; ++i) maxlen += bufs[i].length;
      var o = new Uint8Array(maxlen);
      for (i = 0, maxlen = 0; i < bufs.length; maxlen += bufs[i].length, ++i) o.set(bufs[i], maxlen);
      return o;
    }, bconcat = __bconcat;
    has_buf && (__utf16le = function(b, s, e) {
      return Buffer.isBuffer(b) ? b.toString("utf16le", s, e).replace(chr0, "") : ___utf16le(b, s, e);
    }, __hexlify = function(b, s, l) {
      return Buffer.isBuffer(b) ? b.toString("hex", s, s + l) : ___hexlify(b, s, l);
    }, __toBuffer = function(bufs) {
      return bufs[0].length > 0 && Buffer.isBuffer(bufs[0][0]) ? Buffer.concat(bufs[0]) : ___toBuffer(bufs);
    }, s2a = function(s) {
      return Buffer_from(s, "binary");
    }, bconcat = function(bufs) {
      return Buffer.isBuffer(bufs[0]) ? Buffer.concat(bufs) : __bconcat(bufs);
    });
    var __readUInt8 = function(b, idx) {
      return b[idx];
    }, __readUInt16LE = function(b, idx) {
      return b[idx + 1] * 256 + b[idx];
    }, __readInt16LE = function(b, idx) {
      var u = b[idx + 1] * 256 + b[idx];
      return u < 32768 ? u : (65535 - u + 1) * -1;
    }, __readUInt32LE = function(b, idx) {
      return b[idx + 3] * (1 << 24) + (b[idx + 2] << 16) + (b[idx + 1] << 8) + b[idx];
    }, __readInt32LE = function(b, idx) {
      return (b[idx + 3] << 24) + (b[idx + 2] << 16) + (b[idx + 1] << 8) + b[idx];
    };
    function ReadShift(size, t) {
      var oI, oS, type = 0;
      switch (size) {
        case 1:
          oI = __readUInt8(this, this.l);
          break;
        case 2:
          oI = (t !== "i" ? __readUInt16LE : __readInt16LE)(this, this.l);
          break;
        case 4:
          oI = __readInt32LE(this, this.l);
          break;
        case 16:
          type = 2, oS = __hexlify(this, this.l, size);
      }
      return this.l += size, type === 0 ? oI : oS;
    }
    var __writeUInt32LE = function(b, val, idx) {
      b[idx] = val & 255, b[idx + 1] = val >>> 8 & 255, b[idx + 2] = val >>> 16 & 255, b[idx + 3] = val >>> 24 & 255;
    }, __writeInt32LE = function(b, val, idx) {
      b[idx] = val & 255, b[idx + 1] = val >> 8 & 255, b[idx + 2] = val >> 16 & 255, b[idx + 3] = val >> 24 & 255;
    };
    function WriteShift(t, val, f) {
      var size = 0, i = 0;
      switch (f) {
        case "hex":
          for (; i < t; ++i)
            this[this.l++] = parseInt(val.slice(2 * i, 2 * i + 2), 16) || 0;
          return this;
        case "utf16le":
          var end = this.l + t;
          for (i = 0; i < Math.min(val.length, t); ++i) {
            var cc = val.charCodeAt(i);
            this[this.l++] = cc & 255, this[this.l++] = cc >> 8;
          }
          for (; this.l < end; ) this[this.l++] = 0;
          return this;
      }
      switch (t) {
        case 1:
          size = 1, this[this.l] = val & 255;
          break;
        case 2:
          size = 2, this[this.l] = val & 255, val >>>= 8, this[this.l + 1] = val & 255;
          break;
        case 4:
          size = 4, __writeUInt32LE(this, val, this.l);
          break;
        case -4:
          size = 4, __writeInt32LE(this, val, this.l);
          break;
      }
      return this.l += size, this;
    }
    function CheckField(hexstr, fld) {
      var m = __hexlify(this, this.l, hexstr.length >> 1);
      if (m !== hexstr) throw new Error(fld + "Expected " + hexstr + " saw " + m);
      this.l += hexstr.length >> 1;
    }
    function prep_blob(blob, pos) {
      blob.l = pos, blob.read_shift = ReadShift, blob.chk = CheckField, blob.write_shift = WriteShift;
    }
    function new_buf(sz) {
      var o = new_raw_buf(sz);
      return prep_blob(o, 0), o;
    }
    /*! crc32.js (C) 2014-present SheetJS -- http://sheetjs.com */
    var CRC32 = (function() {
      var CRC322 = {};
      CRC322.version = "1.2.1";
      function signed_crc_table() {
        for (var c = 0, table = new Array(256), n = 0; n != 256; ++n)
          c = n, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, c = c & 1 ? -306674912 ^ c >>> 1 : c >>> 1, table[n] = c;
        return typeof Int32Array < "u" ? new Int32Array(table) : table;
      }
      var T0 = signed_crc_table();
      function slice_by_16_tables(T) {
        var c = 0, v = 0, n = 0, table = typeof Int32Array < "u" ? new Int32Array(4096) : new Array(4096);
        for (n = 0; n != 256; ++n) table[n] = T[n];
        for (n = 0; n != 256; ++n)
          for (v = T[n], c = 256 + n; c < 4096; c += 256) v = table[c] = v >>> 8 ^ T[v & 255];
        var out = [];
        for (n = 1; n != 16; ++n) out[n - 1] = typeof Int32Array < "u" ? table.subarray(n * 256, n * 256 + 256) : table.slice(n * 256, n * 256 + 256);
        return out;
      }
      var TT = slice_by_16_tables(T0), T1 = TT[0], T2 = TT[1], T3 = TT[2], T4 = TT[3], T5 = TT[4], T6 = TT[5], T7 = TT[6], T8 = TT[7], T9 = TT[8], Ta = TT[9], Tb = TT[10], Tc = TT[11], Td = TT[12], Te = TT[13], Tf = TT[14];
      function crc32_bstr(bstr, seed) {
        for (var C = seed ^ -1, i = 0, L = bstr.length; i < L; ) C = C >>> 8 ^ T0[(C ^ bstr.charCodeAt(i++)) & 255];
        return ~C;
      }
      function crc32_buf(B, seed) {
        for (var C = seed ^ -1, L = B.length - 15, i = 0; i < L; ) C = Tf[B[i++] ^ C & 255] ^ Te[B[i++] ^ C >> 8 & 255] ^ Td[B[i++] ^ C >> 16 & 255] ^ Tc[B[i++] ^ C >>> 24] ^ Tb[B[i++]] ^ Ta[B[i++]] ^ T9[B[i++]] ^ T8[B[i++]] ^ T7[B[i++]] ^ T6[B[i++]] ^ T5[B[i++]] ^ T4[B[i++]] ^ T3[B[i++]] ^ T2[B[i++]] ^ T1[B[i++]] ^ T0[B[i++]];
        for (L += 15; i < L; ) C = C >>> 8 ^ T0[(C ^ B[i++]) & 255];
        return ~C;
      }
      function crc32_str(str, seed) {
        for (var C = seed ^ -1, i = 0, L = str.length, c = 0, d = 0; i < L; )
          c = str.charCodeAt(i++), c < 128 ? C = C >>> 8 ^ T0[(C ^ c) & 255] : c < 2048 ? (C = C >>> 8 ^ T0[(C ^ (192 | c >> 6 & 31)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255]) : c >= 55296 && c < 57344 ? (c = (c & 1023) + 64, d = str.charCodeAt(i++) & 1023, C = C >>> 8 ^ T0[(C ^ (240 | c >> 8 & 7)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c >> 2 & 63)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | d >> 6 & 15 | (c & 3) << 4)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | d & 63)) & 255]) : (C = C >>> 8 ^ T0[(C ^ (224 | c >> 12 & 15)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c >> 6 & 63)) & 255], C = C >>> 8 ^ T0[(C ^ (128 | c & 63)) & 255]);
        return ~C;
      }
      return CRC322.table = T0, CRC322.bstr = crc32_bstr, CRC322.buf = crc32_buf, CRC322.str = crc32_str, CRC322;
    })(), CFB = (function() {
      var exports2 = {};
      exports2.version = "1.2.2";
      function namecmp(l, r) {
        for (var L = l.split("/"), R = r.split("/"), i2 = 0, c = 0, Z = Math.min(L.length, R.length); i2 < Z; ++i2) {
          if (c = L[i2].length - R[i2].length) return c;
          if (L[i2] != R[i2]) return L[i2] < R[i2] ? -1 : 1;
        }
        return L.length - R.length;
      }
      function dirname(p) {
        if (p.charAt(p.length - 1) == "/") return p.slice(0, -1).indexOf("/") === -1 ? p : dirname(p.slice(0, -1));
        var c = p.lastIndexOf("/");
        return c === -1 ? p : p.slice(0, c + 1);
      }
      function filename(p) {
        if (p.charAt(p.length - 1) == "/") return filename(p.slice(0, -1));
        var c = p.lastIndexOf("/");
        return c === -1 ? p : p.slice(c + 1);
      }
      function write_dos_date(buf, date) {
        typeof date == "string" && (date = new Date(date));
        var hms = date.getHours();
        hms = hms << 6 | date.getMinutes(), hms = hms << 5 | date.getSeconds() >>> 1, buf.write_shift(2, hms);
        var ymd = date.getFullYear() - 1980;
        ymd = ymd << 4 | date.getMonth() + 1, ymd = ymd << 5 | date.getDate(), buf.write_shift(2, ymd);
      }
      function parse_dos_date(buf) {
        var hms = buf.read_shift(2) & 65535, ymd = buf.read_shift(2) & 65535, val = /* @__PURE__ */ new Date(), d = ymd & 31;
        ymd >>>= 5;
        var m = ymd & 15;
        ymd >>>= 4, val.setMilliseconds(0), val.setFullYear(ymd + 1980), val.setMonth(m - 1), val.setDate(d);
        var S = hms & 31;
        hms >>>= 5;
        var M = hms & 63;
        return hms >>>= 6, val.setHours(hms), val.setMinutes(M), val.setSeconds(S << 1), val;
      }
      function parse_extra_field(blob) {
        prep_blob(blob, 0);
        for (var o = {}, flags = 0; blob.l <= blob.length - 4; ) {
          var type = blob.read_shift(2), sz = blob.read_shift(2), tgt = blob.l + sz, p = {};
          type === 21589 && (flags = blob.read_shift(1), flags & 1 && (p.mtime = blob.read_shift(4)), sz > 5 && (flags & 2 && (p.atime = blob.read_shift(4)), flags & 4 && (p.ctime = blob.read_shift(4))), p.mtime && (p.mt = new Date(p.mtime * 1e3))), blob.l = tgt, o[type] = p;
        }
        return o;
      }
      var fs;
      function get_fs() {
        return fs || (fs = __require("fs"));
      }
      function parse(file, options) {
        if (file[0] == 80 && file[1] == 75) return parse_zip(file, options);
        if ((file[0] | 32) == 109 && (file[1] | 32) == 105) return parse_mad(file, options);
        if (file.length < 512) throw new Error("CFB file size " + file.length + " < 512");
        var mver = 3, ssz = 512, nmfs = 0, difat_sec_cnt = 0, dir_start = 0, minifat_start = 0, difat_start = 0, fat_addrs = [], blob = file.slice(0, 512);
        prep_blob(blob, 0);
        var mv = check_get_mver(blob);
        switch (mver = mv[0], mver) {
          case 3:
            ssz = 512;
            break;
          case 4:
            ssz = 4096;
            break;
          case 0:
            if (mv[1] == 0) return parse_zip(file, options);
          /* falls through */
          default:
            throw new Error("Major Version: Expected 3 or 4 saw " + mver);
        }
        ssz !== 512 && (blob = file.slice(0, ssz), prep_blob(
          blob,
          28
          /* blob.l */
        ));
        var header = file.slice(0, ssz);
        check_shifts(blob, mver);
        var dir_cnt = blob.read_shift(4, "i");
        if (mver === 3 && dir_cnt !== 0) throw new Error("# Directory Sectors: Expected 0 saw " + dir_cnt);
        blob.l += 4, dir_start = blob.read_shift(4, "i"), blob.l += 4, blob.chk("00100000", "Mini Stream Cutoff Size: "), minifat_start = blob.read_shift(4, "i"), nmfs = blob.read_shift(4, "i"), difat_start = blob.read_shift(4, "i"), difat_sec_cnt = blob.read_shift(4, "i");
        for (var q2 = -1, j = 0; j < 109 && (q2 = blob.read_shift(4, "i"), !(q2 < 0)); ++j)
          fat_addrs[j] = q2;
        var sectors = sectorify(file, ssz);
        sleuth_fat(difat_start, difat_sec_cnt, sectors, ssz, fat_addrs);
        var sector_list = make_sector_list(sectors, dir_start, fat_addrs, ssz);
        sector_list[dir_start].name = "!Directory", nmfs > 0 && minifat_start !== ENDOFCHAIN && (sector_list[minifat_start].name = "!MiniFAT"), sector_list[fat_addrs[0]].name = "!FAT", sector_list.fat_addrs = fat_addrs, sector_list.ssz = ssz;
        var files = {}, Paths = [], FileIndex = [], FullPaths = [];
        read_directory(dir_start, sector_list, sectors, Paths, nmfs, files, FileIndex, minifat_start), build_full_paths(FileIndex, FullPaths, Paths), Paths.shift();
        var o = {
          FileIndex,
          FullPaths
        };
        return options && options.raw && (o.raw = { header, sectors }), o;
      }
      function check_get_mver(blob) {
        if (blob[blob.l] == 80 && blob[blob.l + 1] == 75) return [0, 0];
        blob.chk(HEADER_SIGNATURE, "Header Signature: "), blob.l += 16;
        var mver = blob.read_shift(2, "u");
        return [blob.read_shift(2, "u"), mver];
      }
      function check_shifts(blob, mver) {
        var shift = 9;
        switch (blob.l += 2, shift = blob.read_shift(2)) {
          case 9:
            if (mver != 3) throw new Error("Sector Shift: Expected 9 saw " + shift);
            break;
          case 12:
            if (mver != 4) throw new Error("Sector Shift: Expected 12 saw " + shift);
            break;
          default:
            throw new Error("Sector Shift: Expected 9 or 12 saw " + shift);
        }
        blob.chk("0600", "Mini Sector Shift: "), blob.chk("000000000000", "Reserved: ");
      }
      function sectorify(file, ssz) {
        for (var nsectors = Math.ceil(file.length / ssz) - 1, sectors = [], i2 = 1; i2 < nsectors; ++i2) sectors[i2 - 1] = file.slice(i2 * ssz, (i2 + 1) * ssz);
        return sectors[nsectors - 1] = file.slice(nsectors * ssz), sectors;
      }
      function build_full_paths(FI, FP, Paths) {
        for (var i2 = 0, L = 0, R = 0, C = 0, j = 0, pl = Paths.length, dad = [], q2 = []; i2 < pl; ++i2)
          dad[i2] = q2[i2] = i2, FP[i2] = Paths[i2];
        for (; j < q2.length; ++j)
          i2 = q2[j], L = FI[i2].L, R = FI[i2].R, C = FI[i2].C, dad[i2] === i2 && (L !== -1 && dad[L] !== L && (dad[i2] = dad[L]), R !== -1 && dad[R] !== R && (dad[i2] = dad[R])), C !== -1 && (dad[C] = i2), L !== -1 && i2 != dad[i2] && (dad[L] = dad[i2], q2.lastIndexOf(L) < j && q2.push(L)), R !== -1 && i2 != dad[i2] && (dad[R] = dad[i2], q2.lastIndexOf(R) < j && q2.push(R));
        for (i2 = 1; i2 < pl; ++i2) dad[i2] === i2 && (R !== -1 && dad[R] !== R ? dad[i2] = dad[R] : L !== -1 && dad[L] !== L && (dad[i2] = dad[L]));
        for (i2 = 1; i2 < pl; ++i2)
          if (FI[i2].type !== 0) {
            if (j = i2, j != dad[j]) do
              j = dad[j], FP[i2] = FP[j] + "/" + FP[i2];
            while (j !== 0 && dad[j] !== -1 && j != dad[j]);
            dad[i2] = -1;
          }
        for (FP[0] += "/", i2 = 1; i2 < pl; ++i2)
          FI[i2].type !== 2 && (FP[i2] += "/");
      }
      function get_mfat_entry(entry, payload, mini) {
        for (var start = entry.start, size = entry.size, o = [], idx = start; mini && size > 0 && idx >= 0; )
          o.push(payload.slice(idx * MSSZ, idx * MSSZ + MSSZ)), size -= MSSZ, idx = __readInt32LE(mini, idx * 4);
        return o.length === 0 ? new_buf(0) : bconcat(o).slice(0, entry.size);
      }
      function sleuth_fat(idx, cnt, sectors, ssz, fat_addrs) {
        var q2 = ENDOFCHAIN;
        if (idx === ENDOFCHAIN) {
          if (cnt !== 0) throw new Error("DIFAT chain shorter than expected");
        } else if (idx !== -1) {
          var sector = sectors[idx], m = (ssz >>> 2) - 1;
          if (!sector) return;
          for (var i2 = 0; i2 < m && (q2 = __readInt32LE(sector, i2 * 4)) !== ENDOFCHAIN; ++i2)
            fat_addrs.push(q2);
          cnt >= 1 && sleuth_fat(__readInt32LE(sector, ssz - 4), cnt - 1, sectors, ssz, fat_addrs);
        }
      }
      function get_sector_list(sectors, start, fat_addrs, ssz, chkd) {
        var buf = [], buf_chain = [];
        chkd || (chkd = []);
        var modulus = ssz - 1, j = 0, jj = 0;
        for (j = start; j >= 0; ) {
          chkd[j] = !0, buf[buf.length] = j, buf_chain.push(sectors[j]);
          var addr = fat_addrs[Math.floor(j * 4 / ssz)];
          if (jj = j * 4 & modulus, ssz < 4 + jj) throw new Error("FAT boundary crossed: " + j + " 4 " + ssz);
          if (!sectors[addr]) break;
          j = __readInt32LE(sectors[addr], jj);
        }
        return { nodes: buf, data: __toBuffer([buf_chain]) };
      }
      function make_sector_list(sectors, dir_start, fat_addrs, ssz) {
        var sl = sectors.length, sector_list = [], chkd = [], buf = [], buf_chain = [], modulus = ssz - 1, i2 = 0, j = 0, k = 0, jj = 0;
        for (i2 = 0; i2 < sl; ++i2)
          if (buf = [], k = i2 + dir_start, k >= sl && (k -= sl), !chkd[k]) {
            buf_chain = [];
            var seen = [];
            for (j = k; j >= 0; ) {
              seen[j] = !0, chkd[j] = !0, buf[buf.length] = j, buf_chain.push(sectors[j]);
              var addr = fat_addrs[Math.floor(j * 4 / ssz)];
              if (jj = j * 4 & modulus, ssz < 4 + jj) throw new Error("FAT boundary crossed: " + j + " 4 " + ssz);
              if (!sectors[addr] || (j = __readInt32LE(sectors[addr], jj), seen[j])) break;
            }
            sector_list[k] = { nodes: buf, data: __toBuffer([buf_chain]) };
          }
        return sector_list;
      }
      function read_directory(dir_start, sector_list, sectors, Paths, nmfs, files, FileIndex, mini) {
        for (var minifat_store = 0, pl = Paths.length ? 2 : 0, sector = sector_list[dir_start].data, i2 = 0, namelen = 0, name; i2 < sector.length; i2 += 128) {
          var blob = sector.slice(i2, i2 + 128);
          prep_blob(blob, 64), namelen = blob.read_shift(2), name = __utf16le(blob, 0, namelen - pl), Paths.push(name);
          var o = {
            name,
            type: blob.read_shift(1),
            color: blob.read_shift(1),
            L: blob.read_shift(4, "i"),
            R: blob.read_shift(4, "i"),
            C: blob.read_shift(4, "i"),
            clsid: blob.read_shift(16),
            state: blob.read_shift(4, "i"),
            start: 0,
            size: 0
          }, ctime = blob.read_shift(2) + blob.read_shift(2) + blob.read_shift(2) + blob.read_shift(2);
          ctime !== 0 && (o.ct = read_date(blob, blob.l - 8));
          var mtime = blob.read_shift(2) + blob.read_shift(2) + blob.read_shift(2) + blob.read_shift(2);
          mtime !== 0 && (o.mt = read_date(blob, blob.l - 8)), o.start = blob.read_shift(4, "i"), o.size = blob.read_shift(4, "i"), o.size < 0 && o.start < 0 && (o.size = o.type = 0, o.start = ENDOFCHAIN, o.name = ""), o.type === 5 ? (minifat_store = o.start, nmfs > 0 && minifat_store !== ENDOFCHAIN && (sector_list[minifat_store].name = "!StreamData")) : o.size >= 4096 ? (o.storage = "fat", sector_list[o.start] === void 0 && (sector_list[o.start] = get_sector_list(sectors, o.start, sector_list.fat_addrs, sector_list.ssz)), sector_list[o.start].name = o.name, o.content = sector_list[o.start].data.slice(0, o.size)) : (o.storage = "minifat", o.size < 0 ? o.size = 0 : minifat_store !== ENDOFCHAIN && o.start !== ENDOFCHAIN && sector_list[minifat_store] && (o.content = get_mfat_entry(o, sector_list[minifat_store].data, (sector_list[mini] || {}).data))), o.content && prep_blob(o.content, 0), files[name] = o, FileIndex.push(o);
        }
      }
      function read_date(blob, offset) {
        return new Date((__readUInt32LE(blob, offset + 4) / 1e7 * Math.pow(2, 32) + __readUInt32LE(blob, offset) / 1e7 - 11644473600) * 1e3);
      }
      function read_file(filename2, options) {
        return get_fs(), parse(fs.readFileSync(filename2), options);
      }
      function read2(blob, options) {
        var type = options && options.type;
        switch (type || has_buf && Buffer.isBuffer(blob) && (type = "buffer"), type || "base64") {
          case "file":
            return read_file(blob, options);
          case "base64":
            return parse(s2a(Base64_decode(blob)), options);
          case "binary":
            return parse(s2a(blob), options);
        }
        return parse(blob, options);
      }
      function init_cfb(cfb, opts) {
        var o = opts || {}, root = o.root || "Root Entry";
        if (cfb.FullPaths || (cfb.FullPaths = []), cfb.FileIndex || (cfb.FileIndex = []), cfb.FullPaths.length !== cfb.FileIndex.length) throw new Error("inconsistent CFB structure");
        cfb.FullPaths.length === 0 && (cfb.FullPaths[0] = root + "/", cfb.FileIndex[0] = { name: root, type: 5 }), o.CLSID && (cfb.FileIndex[0].clsid = o.CLSID), seed_cfb(cfb);
      }
      function seed_cfb(cfb) {
        var nm = "Sh33tJ5";
        if (!CFB.find(cfb, "/" + nm)) {
          var p = new_buf(4);
          p[0] = 55, p[1] = p[3] = 50, p[2] = 54, cfb.FileIndex.push({ name: nm, type: 2, content: p, size: 4, L: 69, R: 69, C: 69 }), cfb.FullPaths.push(cfb.FullPaths[0] + nm), rebuild_cfb(cfb);
        }
      }
      function rebuild_cfb(cfb, f) {
        init_cfb(cfb);
        for (var gc = !1, s = !1, i2 = cfb.FullPaths.length - 1; i2 >= 0; --i2) {
          var _file = cfb.FileIndex[i2];
          switch (_file.type) {
            case 0:
              s ? gc = !0 : (cfb.FileIndex.pop(), cfb.FullPaths.pop());
              break;
            case 1:
            case 2:
            case 5:
              s = !0, isNaN(_file.R * _file.L * _file.C) && (gc = !0), _file.R > -1 && _file.L > -1 && _file.R == _file.L && (gc = !0);
              break;
            default:
              gc = !0;
              break;
          }
        }
        if (!(!gc && !f)) {
          var now = new Date(1987, 1, 19), j = 0, fullPaths = Object.create ? /* @__PURE__ */ Object.create(null) : {}, data = [];
          for (i2 = 0; i2 < cfb.FullPaths.length; ++i2)
            fullPaths[cfb.FullPaths[i2]] = !0, cfb.FileIndex[i2].type !== 0 && data.push([cfb.FullPaths[i2], cfb.FileIndex[i2]]);
          for (i2 = 0; i2 < data.length; ++i2) {
            var dad = dirname(data[i2][0]);
            for (s = fullPaths[dad]; !s; ) {
              for (; dirname(dad) && !fullPaths[dirname(dad)]; ) dad = dirname(dad);
              data.push([dad, {
                name: filename(dad).replace("/", ""),
                type: 1,
                clsid: HEADER_CLSID,
                ct: now,
                mt: now,
                content: null
              }]), fullPaths[dad] = !0, dad = dirname(data[i2][0]), s = fullPaths[dad];
            }
          }
          for (data.sort(function(x, y) {
            return namecmp(x[0], y[0]);
          }), cfb.FullPaths = [], cfb.FileIndex = [], i2 = 0; i2 < data.length; ++i2)
            cfb.FullPaths[i2] = data[i2][0], cfb.FileIndex[i2] = data[i2][1];
          for (i2 = 0; i2 < data.length; ++i2) {
            var elt = cfb.FileIndex[i2], nm = cfb.FullPaths[i2];
            if (elt.name = filename(nm).replace("/", ""), elt.L = elt.R = elt.C = -(elt.color = 1), elt.size = elt.content ? elt.content.length : 0, elt.start = 0, elt.clsid = elt.clsid || HEADER_CLSID, i2 === 0)
              elt.C = data.length > 1 ? 1 : -1, elt.size = 0, elt.type = 5;
            else if (nm.slice(-1) == "/") {
              for (j = i2 + 1; j < data.length && dirname(cfb.FullPaths[j]) != nm; ++j) ;
              for (elt.C = j >= data.length ? -1 : j, j = i2 + 1; j < data.length && dirname(cfb.FullPaths[j]) != dirname(nm); ++j) ;
              elt.R = j >= data.length ? -1 : j, elt.type = 1;
            } else
              dirname(cfb.FullPaths[i2 + 1] || "") == dirname(nm) && (elt.R = i2 + 1), elt.type = 2;
          }
        }
      }
      function _write(cfb, options) {
        var _opts = options || {};
        if (_opts.fileType == "mad") return write_mad(cfb, _opts);
        if (rebuild_cfb(cfb), _opts.fileType === "zip")
          return write_zip(cfb, _opts);
        var L = (function(cfb2) {
          for (var mini_size = 0, fat_size = 0, i3 = 0; i3 < cfb2.FileIndex.length; ++i3) {
            var file2 = cfb2.FileIndex[i3];
            if (file2.content) {
              var flen2 = file2.content.length;
              flen2 > 0 && (flen2 < 4096 ? mini_size += flen2 + 63 >> 6 : fat_size += flen2 + 511 >> 9);
            }
          }
          for (var dir_cnt = cfb2.FullPaths.length + 3 >> 2, mini_cnt = mini_size + 7 >> 3, mfat_cnt = mini_size + 127 >> 7, fat_base = mini_cnt + fat_size + dir_cnt + mfat_cnt, fat_cnt = fat_base + 127 >> 7, difat_cnt = fat_cnt <= 109 ? 0 : Math.ceil((fat_cnt - 109) / 127); fat_base + fat_cnt + difat_cnt + 127 >> 7 > fat_cnt; ) difat_cnt = ++fat_cnt <= 109 ? 0 : Math.ceil((fat_cnt - 109) / 127);
          var L2 = [1, difat_cnt, fat_cnt, mfat_cnt, dir_cnt, fat_size, mini_size, 0];
          return cfb2.FileIndex[0].size = mini_size << 6, L2[7] = (cfb2.FileIndex[0].start = L2[0] + L2[1] + L2[2] + L2[3] + L2[4] + L2[5]) + (L2[6] + 7 >> 3), L2;
        })(cfb), o = new_buf(L[7] << 9), i2 = 0, T = 0;
        {
          for (i2 = 0; i2 < 8; ++i2) o.write_shift(1, HEADER_SIG[i2]);
          for (i2 = 0; i2 < 8; ++i2) o.write_shift(2, 0);
          for (o.write_shift(2, 62), o.write_shift(2, 3), o.write_shift(2, 65534), o.write_shift(2, 9), o.write_shift(2, 6), i2 = 0; i2 < 3; ++i2) o.write_shift(2, 0);
          for (o.write_shift(4, 0), o.write_shift(4, L[2]), o.write_shift(4, L[0] + L[1] + L[2] + L[3] - 1), o.write_shift(4, 0), o.write_shift(4, 4096), o.write_shift(4, L[3] ? L[0] + L[1] + L[2] - 1 : ENDOFCHAIN), o.write_shift(4, L[3]), o.write_shift(-4, L[1] ? L[0] - 1 : ENDOFCHAIN), o.write_shift(4, L[1]), i2 = 0; i2 < 109; ++i2) o.write_shift(-4, i2 < L[2] ? L[1] + i2 : -1);
        }
        if (L[1])
          for (T = 0; T < L[1]; ++T) {
            for (; i2 < 236 + T * 127; ++i2) o.write_shift(-4, i2 < L[2] ? L[1] + i2 : -1);
            o.write_shift(-4, T === L[1] - 1 ? ENDOFCHAIN : T + 1);
          }
        var chainit = function(w) {
          for (T += w; i2 < T - 1; ++i2) o.write_shift(-4, i2 + 1);
          w && (++i2, o.write_shift(-4, ENDOFCHAIN));
        };
        for (T = i2 = 0, T += L[1]; i2 < T; ++i2) o.write_shift(-4, consts.DIFSECT);
        for (T += L[2]; i2 < T; ++i2) o.write_shift(-4, consts.FATSECT);
        chainit(L[3]), chainit(L[4]);
        for (var j = 0, flen = 0, file = cfb.FileIndex[0]; j < cfb.FileIndex.length; ++j)
          file = cfb.FileIndex[j], file.content && (flen = file.content.length, !(flen < 4096) && (file.start = T, chainit(flen + 511 >> 9)));
        for (chainit(L[6] + 7 >> 3); o.l & 511; ) o.write_shift(-4, consts.ENDOFCHAIN);
        for (T = i2 = 0, j = 0; j < cfb.FileIndex.length; ++j)
          file = cfb.FileIndex[j], file.content && (flen = file.content.length, !(!flen || flen >= 4096) && (file.start = T, chainit(flen + 63 >> 6)));
        for (; o.l & 511; ) o.write_shift(-4, consts.ENDOFCHAIN);
        for (i2 = 0; i2 < L[4] << 2; ++i2) {
          var nm = cfb.FullPaths[i2];
          if (!nm || nm.length === 0) {
            for (j = 0; j < 17; ++j) o.write_shift(4, 0);
            for (j = 0; j < 3; ++j) o.write_shift(4, -1);
            for (j = 0; j < 12; ++j) o.write_shift(4, 0);
            continue;
          }
          file = cfb.FileIndex[i2], i2 === 0 && (file.start = file.size ? file.start - 1 : ENDOFCHAIN);
          var _nm = i2 === 0 && _opts.root || file.name;
          if (_nm.length > 32 && (console.error("Name " + _nm + " will be truncated to " + _nm.slice(0, 32)), _nm = _nm.slice(0, 32)), flen = 2 * (_nm.length + 1), o.write_shift(64, _nm, "utf16le"), o.write_shift(2, flen), o.write_shift(1, file.type), o.write_shift(1, file.color), o.write_shift(-4, file.L), o.write_shift(-4, file.R), o.write_shift(-4, file.C), file.clsid) o.write_shift(16, file.clsid, "hex");
          else for (j = 0; j < 4; ++j) o.write_shift(4, 0);
          o.write_shift(4, file.state || 0), o.write_shift(4, 0), o.write_shift(4, 0), o.write_shift(4, 0), o.write_shift(4, 0), o.write_shift(4, file.start), o.write_shift(4, file.size), o.write_shift(4, 0);
        }
        for (i2 = 1; i2 < cfb.FileIndex.length; ++i2)
          if (file = cfb.FileIndex[i2], file.size >= 4096)
            if (o.l = file.start + 1 << 9, has_buf && Buffer.isBuffer(file.content))
              file.content.copy(o, o.l, 0, file.size), o.l += file.size + 511 & -512;
            else {
              for (j = 0; j < file.size; ++j) o.write_shift(1, file.content[j]);
              for (; j & 511; ++j) o.write_shift(1, 0);
            }
        for (i2 = 1; i2 < cfb.FileIndex.length; ++i2)
          if (file = cfb.FileIndex[i2], file.size > 0 && file.size < 4096)
            if (has_buf && Buffer.isBuffer(file.content))
              file.content.copy(o, o.l, 0, file.size), o.l += file.size + 63 & -64;
            else {
              for (j = 0; j < file.size; ++j) o.write_shift(1, file.content[j]);
              for (; j & 63; ++j) o.write_shift(1, 0);
            }
        if (has_buf)
          o.l = o.length;
        else
          for (; o.l < o.length; ) o.write_shift(1, 0);
        return o;
      }
      function find(cfb, path) {
        var UCFullPaths = cfb.FullPaths.map(function(x) {
          return x.toUpperCase();
        }), UCPaths = UCFullPaths.map(function(x) {
          var y = x.split("/");
          return y[y.length - (x.slice(-1) == "/" ? 2 : 1)];
        }), k = !1;
        path.charCodeAt(0) === 47 ? (k = !0, path = UCFullPaths[0].slice(0, -1) + path) : k = path.indexOf("/") !== -1;
        var UCPath = path.toUpperCase(), w = k === !0 ? UCFullPaths.indexOf(UCPath) : UCPaths.indexOf(UCPath);
        if (w !== -1) return cfb.FileIndex[w];
        var m = !UCPath.match(chr1);
        for (UCPath = UCPath.replace(chr0, ""), m && (UCPath = UCPath.replace(chr1, "!")), w = 0; w < UCFullPaths.length; ++w)
          if ((m ? UCFullPaths[w].replace(chr1, "!") : UCFullPaths[w]).replace(chr0, "") == UCPath || (m ? UCPaths[w].replace(chr1, "!") : UCPaths[w]).replace(chr0, "") == UCPath) return cfb.FileIndex[w];
        return null;
      }
      var MSSZ = 64, ENDOFCHAIN = -2, HEADER_SIGNATURE = "d0cf11e0a1b11ae1", HEADER_SIG = [208, 207, 17, 224, 161, 177, 26, 225], HEADER_CLSID = "00000000000000000000000000000000", consts = {
        /* 2.1 Compund File Sector Numbers and Types */
        MAXREGSECT: -6,
        DIFSECT: -4,
        FATSECT: -3,
        ENDOFCHAIN,
        FREESECT: -1,
        /* 2.2 Compound File Header */
        HEADER_SIGNATURE,
        HEADER_MINOR_VERSION: "3e00",
        MAXREGSID: -6,
        NOSTREAM: -1,
        HEADER_CLSID,
        /* 2.6.1 Compound File Directory Entry */
        EntryTypes: ["unknown", "storage", "stream", "lockbytes", "property", "root"]
      };
      function write_file(cfb, filename2, options) {
        get_fs();
        var o = _write(cfb, options);
        fs.writeFileSync(filename2, o);
      }
      function a2s(o) {
        for (var out = new Array(o.length), i2 = 0; i2 < o.length; ++i2) out[i2] = String.fromCharCode(o[i2]);
        return out.join("");
      }
      function write(cfb, options) {
        var o = _write(cfb, options);
        switch (options && options.type || "buffer") {
          case "file":
            return get_fs(), fs.writeFileSync(options.filename, o), o;
          case "binary":
            return typeof o == "string" ? o : a2s(o);
          case "base64":
            return Base64_encode(typeof o == "string" ? o : a2s(o));
          case "buffer":
            if (has_buf) return Buffer.isBuffer(o) ? o : Buffer_from(o);
          /* falls through */
          case "array":
            return typeof o == "string" ? s2a(o) : o;
        }
        return o;
      }
      var _zlib;
      function use_zlib(zlib) {
        try {
          var InflateRaw = zlib.InflateRaw, InflRaw = new InflateRaw();
          if (InflRaw._processChunk(new Uint8Array([3, 0]), InflRaw._finishFlushFlag), InflRaw.bytesRead) _zlib = zlib;
          else throw new Error("zlib does not expose bytesRead");
        } catch (e) {
          console.error("cannot use native zlib: " + (e.message || e));
        }
      }
      function _inflateRawSync(payload, usz) {
        if (!_zlib) return _inflate(payload, usz);
        var InflateRaw = _zlib.InflateRaw, InflRaw = new InflateRaw(), out = InflRaw._processChunk(payload.slice(payload.l), InflRaw._finishFlushFlag);
        return payload.l += InflRaw.bytesRead, out;
      }
      function _deflateRawSync(payload) {
        return _zlib ? _zlib.deflateRawSync(payload) : _deflate(payload);
      }
      var CLEN_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15], LEN_LN = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258], DST_LN = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
      function bit_swap_8(n) {
        var t = (n << 1 | n << 11) & 139536 | (n << 5 | n << 15) & 558144;
        return (t >> 16 | t >> 8 | t) & 255;
      }
      for (var use_typed_arrays = typeof Uint8Array < "u", bitswap8 = use_typed_arrays ? new Uint8Array(256) : [], q = 0; q < 256; ++q) bitswap8[q] = bit_swap_8(q);
      function bit_swap_n(n, b) {
        var rev = bitswap8[n & 255];
        return b <= 8 ? rev >>> 8 - b : (rev = rev << 8 | bitswap8[n >> 8 & 255], b <= 16 ? rev >>> 16 - b : (rev = rev << 8 | bitswap8[n >> 16 & 255], rev >>> 24 - b));
      }
      function read_bits_2(buf, bl) {
        var w = bl & 7, h = bl >>> 3;
        return (buf[h] | (w <= 6 ? 0 : buf[h + 1] << 8)) >>> w & 3;
      }
      function read_bits_3(buf, bl) {
        var w = bl & 7, h = bl >>> 3;
        return (buf[h] | (w <= 5 ? 0 : buf[h + 1] << 8)) >>> w & 7;
      }
      function read_bits_4(buf, bl) {
        var w = bl & 7, h = bl >>> 3;
        return (buf[h] | (w <= 4 ? 0 : buf[h + 1] << 8)) >>> w & 15;
      }
      function read_bits_5(buf, bl) {
        var w = bl & 7, h = bl >>> 3;
        return (buf[h] | (w <= 3 ? 0 : buf[h + 1] << 8)) >>> w & 31;
      }
      function read_bits_7(buf, bl) {
        var w = bl & 7, h = bl >>> 3;
        return (buf[h] | (w <= 1 ? 0 : buf[h + 1] << 8)) >>> w & 127;
      }
      function read_bits_n(buf, bl, n) {
        var w = bl & 7, h = bl >>> 3, f = (1 << n) - 1, v = buf[h] >>> w;
        return n < 8 - w || (v |= buf[h + 1] << 8 - w, n < 16 - w) || (v |= buf[h + 2] << 16 - w, n < 24 - w) || (v |= buf[h + 3] << 24 - w), v & f;
      }
      function write_bits_3(buf, bl, v) {
        var w = bl & 7, h = bl >>> 3;
        return w <= 5 ? buf[h] |= (v & 7) << w : (buf[h] |= v << w & 255, buf[h + 1] = (v & 7) >> 8 - w), bl + 3;
      }
      function write_bits_1(buf, bl, v) {
        var w = bl & 7, h = bl >>> 3;
        return v = (v & 1) << w, buf[h] |= v, bl + 1;
      }
      function write_bits_8(buf, bl, v) {
        var w = bl & 7, h = bl >>> 3;
        return v <<= w, buf[h] |= v & 255, v >>>= 8, buf[h + 1] = v, bl + 8;
      }
      function write_bits_16(buf, bl, v) {
        var w = bl & 7, h = bl >>> 3;
        return v <<= w, buf[h] |= v & 255, v >>>= 8, buf[h + 1] = v & 255, buf[h + 2] = v >>> 8, bl + 16;
      }
      function realloc(b, sz) {
        var L = b.length, M = 2 * L > sz ? 2 * L : sz + 5, i2 = 0;
        if (L >= sz) return b;
        if (has_buf) {
          var o = new_unsafe_buf(M);
          if (b.copy) b.copy(o);
          else for (; i2 < b.length; ++i2) o[i2] = b[i2];
          return o;
        } else if (use_typed_arrays) {
          var a = new Uint8Array(M);
          if (a.set) a.set(b);
          else for (; i2 < L; ++i2) a[i2] = b[i2];
          return a;
        }
        return b.length = M, b;
      }
      function zero_fill_array(n) {
        for (var o = new Array(n), i2 = 0; i2 < n; ++i2) o[i2] = 0;
        return o;
      }
      function build_tree(clens, cmap, MAX) {
        var maxlen = 1, w = 0, i2 = 0, j = 0, ccode = 0, L = clens.length, bl_count = use_typed_arrays ? new Uint16Array(32) : zero_fill_array(32);
        for (i2 = 0; i2 < 32; ++i2) bl_count[i2] = 0;
        for (i2 = L; i2 < MAX; ++i2) clens[i2] = 0;
        L = clens.length;
        var ctree = use_typed_arrays ? new Uint16Array(L) : zero_fill_array(L);
        for (i2 = 0; i2 < L; ++i2)
          bl_count[w = clens[i2]]++, maxlen < w && (maxlen = w), ctree[i2] = 0;
        for (bl_count[0] = 0, i2 = 1; i2 <= maxlen; ++i2) bl_count[i2 + 16] = ccode = ccode + bl_count[i2 - 1] << 1;
        for (i2 = 0; i2 < L; ++i2)
          ccode = clens[i2], ccode != 0 && (ctree[i2] = bl_count[ccode + 16]++);
        var cleni = 0;
        for (i2 = 0; i2 < L; ++i2)
          if (cleni = clens[i2], cleni != 0)
            for (ccode = bit_swap_n(ctree[i2], maxlen) >> maxlen - cleni, j = (1 << maxlen + 4 - cleni) - 1; j >= 0; --j)
              cmap[ccode | j << cleni] = cleni & 15 | i2 << 4;
        return maxlen;
      }
      var fix_lmap = use_typed_arrays ? new Uint16Array(512) : zero_fill_array(512), fix_dmap = use_typed_arrays ? new Uint16Array(32) : zero_fill_array(32);
      if (!use_typed_arrays) {
        for (var i = 0; i < 512; ++i) fix_lmap[i] = 0;
        for (i = 0; i < 32; ++i) fix_dmap[i] = 0;
      }
      (function() {
        for (var dlens = [], i2 = 0; i2 < 32; i2++) dlens.push(5);
        build_tree(dlens, fix_dmap, 32);
        var clens = [];
        for (i2 = 0; i2 <= 143; i2++) clens.push(8);
        for (; i2 <= 255; i2++) clens.push(9);
        for (; i2 <= 279; i2++) clens.push(7);
        for (; i2 <= 287; i2++) clens.push(8);
        build_tree(clens, fix_lmap, 288);
      })();
      var _deflateRaw = (function() {
        for (var DST_LN_RE = use_typed_arrays ? new Uint8Array(32768) : [], j = 0, k = 0; j < DST_LN.length - 1; ++j)
          for (; k < DST_LN[j + 1]; ++k) DST_LN_RE[k] = j;
        for (; k < 32768; ++k) DST_LN_RE[k] = 29;
        var LEN_LN_RE = use_typed_arrays ? new Uint8Array(259) : [];
        for (j = 0, k = 0; j < LEN_LN.length - 1; ++j)
          for (; k < LEN_LN[j + 1]; ++k) LEN_LN_RE[k] = j;
        function write_stored(data, out) {
          for (var boff = 0; boff < data.length; ) {
            var L = Math.min(65535, data.length - boff), h = boff + L == data.length;
            for (out.write_shift(1, +h), out.write_shift(2, L), out.write_shift(2, ~L & 65535); L-- > 0; ) out[out.l++] = data[boff++];
          }
          return out.l;
        }
        function write_huff_fixed(data, out) {
          for (var bl = 0, boff = 0, addrs = use_typed_arrays ? new Uint16Array(32768) : []; boff < data.length; ) {
            var L = (
              /* data.length - boff; */
              Math.min(65535, data.length - boff)
            );
            if (L < 10) {
              for (bl = write_bits_3(out, bl, +(boff + L == data.length)), bl & 7 && (bl += 8 - (bl & 7)), out.l = bl / 8 | 0, out.write_shift(2, L), out.write_shift(2, ~L & 65535); L-- > 0; ) out[out.l++] = data[boff++];
              bl = out.l * 8;
              continue;
            }
            bl = write_bits_3(out, bl, +(boff + L == data.length) + 2);
            for (var hash = 0; L-- > 0; ) {
              var d = data[boff];
              hash = (hash << 5 ^ d) & 32767;
              var match = -1, mlen = 0;
              if ((match = addrs[hash]) && (match |= boff & -32768, match > boff && (match -= 32768), match < boff))
                for (; data[match + mlen] == data[boff + mlen] && mlen < 250; ) ++mlen;
              if (mlen > 2) {
                d = LEN_LN_RE[mlen], d <= 22 ? bl = write_bits_8(out, bl, bitswap8[d + 1] >> 1) - 1 : (write_bits_8(out, bl, 3), bl += 5, write_bits_8(out, bl, bitswap8[d - 23] >> 5), bl += 3);
                var len_eb = d < 8 ? 0 : d - 4 >> 2;
                len_eb > 0 && (write_bits_16(out, bl, mlen - LEN_LN[d]), bl += len_eb), d = DST_LN_RE[boff - match], bl = write_bits_8(out, bl, bitswap8[d] >> 3), bl -= 3;
                var dst_eb = d < 4 ? 0 : d - 2 >> 1;
                dst_eb > 0 && (write_bits_16(out, bl, boff - match - DST_LN[d]), bl += dst_eb);
                for (var q2 = 0; q2 < mlen; ++q2)
                  addrs[hash] = boff & 32767, hash = (hash << 5 ^ data[boff]) & 32767, ++boff;
                L -= mlen - 1;
              } else
                d <= 143 ? d = d + 48 : bl = write_bits_1(out, bl, 1), bl = write_bits_8(out, bl, bitswap8[d]), addrs[hash] = boff & 32767, ++boff;
            }
            bl = write_bits_8(out, bl, 0) - 1;
          }
          return out.l = (bl + 7) / 8 | 0, out.l;
        }
        return function(data, out) {
          return data.length < 8 ? write_stored(data, out) : write_huff_fixed(data, out);
        };
      })();
      function _deflate(data) {
        var buf = new_buf(50 + Math.floor(data.length * 1.1)), off = _deflateRaw(data, buf);
        return buf.slice(0, off);
      }
      var dyn_lmap = use_typed_arrays ? new Uint16Array(32768) : zero_fill_array(32768), dyn_dmap = use_typed_arrays ? new Uint16Array(32768) : zero_fill_array(32768), dyn_cmap = use_typed_arrays ? new Uint16Array(128) : zero_fill_array(128), dyn_len_1 = 1, dyn_len_2 = 1;
      function dyn(data, boff) {
        var _HLIT = read_bits_5(data, boff) + 257;
        boff += 5;
        var _HDIST = read_bits_5(data, boff) + 1;
        boff += 5;
        var _HCLEN = read_bits_4(data, boff) + 4;
        boff += 4;
        for (var w = 0, clens = use_typed_arrays ? new Uint8Array(19) : zero_fill_array(19), ctree = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], maxlen = 1, bl_count = use_typed_arrays ? new Uint8Array(8) : zero_fill_array(8), next_code = use_typed_arrays ? new Uint8Array(8) : zero_fill_array(8), L = clens.length, i2 = 0; i2 < _HCLEN; ++i2)
          clens[CLEN_ORDER[i2]] = w = read_bits_3(data, boff), maxlen < w && (maxlen = w), bl_count[w]++, boff += 3;
        var ccode = 0;
        for (bl_count[0] = 0, i2 = 1; i2 <= maxlen; ++i2) next_code[i2] = ccode = ccode + bl_count[i2 - 1] << 1;
        for (i2 = 0; i2 < L; ++i2) (ccode = clens[i2]) != 0 && (ctree[i2] = next_code[ccode]++);
        var cleni = 0;
        for (i2 = 0; i2 < L; ++i2)
          if (cleni = clens[i2], cleni != 0) {
            ccode = bitswap8[ctree[i2]] >> 8 - cleni;
            for (var j = (1 << 7 - cleni) - 1; j >= 0; --j) dyn_cmap[ccode | j << cleni] = cleni & 7 | i2 << 3;
          }
        var hcodes = [];
        for (maxlen = 1; hcodes.length < _HLIT + _HDIST; )
          switch (ccode = dyn_cmap[read_bits_7(data, boff)], boff += ccode & 7, ccode >>>= 3) {
            case 16:
              for (w = 3 + read_bits_2(data, boff), boff += 2, ccode = hcodes[hcodes.length - 1]; w-- > 0; ) hcodes.push(ccode);
              break;
            case 17:
              for (w = 3 + read_bits_3(data, boff), boff += 3; w-- > 0; ) hcodes.push(0);
              break;
            case 18:
              for (w = 11 + read_bits_7(data, boff), boff += 7; w-- > 0; ) hcodes.push(0);
              break;
            default:
              hcodes.push(ccode), maxlen < ccode && (maxlen = ccode);
              break;
          }
        var h1 = hcodes.slice(0, _HLIT), h2 = hcodes.slice(_HLIT);
        for (i2 = _HLIT; i2 < 286; ++i2) h1[i2] = 0;
        for (i2 = _HDIST; i2 < 30; ++i2) h2[i2] = 0;
        return dyn_len_1 = build_tree(h1, dyn_lmap, 286), dyn_len_2 = build_tree(h2, dyn_dmap, 30), boff;
      }
      function inflate2(data, usz) {
        if (data[0] == 3 && !(data[1] & 3))
          return [new_raw_buf(usz), 2];
        for (var boff = 0, header = 0, outbuf = new_unsafe_buf(usz || 1 << 18), woff = 0, OL = outbuf.length >>> 0, max_len_1 = 0, max_len_2 = 0; (header & 1) == 0; ) {
          if (header = read_bits_3(data, boff), boff += 3, header >>> 1)
            header >> 1 == 1 ? (max_len_1 = 9, max_len_2 = 5) : (boff = dyn(data, boff), max_len_1 = dyn_len_1, max_len_2 = dyn_len_2);
          else {
            boff & 7 && (boff += 8 - (boff & 7));
            var sz = data[boff >>> 3] | data[(boff >>> 3) + 1] << 8;
            if (boff += 32, sz > 0)
              for (!usz && OL < woff + sz && (outbuf = realloc(outbuf, woff + sz), OL = outbuf.length); sz-- > 0; )
                outbuf[woff++] = data[boff >>> 3], boff += 8;
            continue;
          }
          for (; ; ) {
            !usz && OL < woff + 32767 && (outbuf = realloc(outbuf, woff + 32767), OL = outbuf.length);
            var bits = read_bits_n(data, boff, max_len_1), code = header >>> 1 == 1 ? fix_lmap[bits] : dyn_lmap[bits];
            if (boff += code & 15, code >>>= 4, (code >>> 8 & 255) === 0) outbuf[woff++] = code;
            else {
              if (code == 256) break;
              code -= 257;
              var len_eb = code < 8 ? 0 : code - 4 >> 2;
              len_eb > 5 && (len_eb = 0);
              var tgt = woff + LEN_LN[code];
              len_eb > 0 && (tgt += read_bits_n(data, boff, len_eb), boff += len_eb), bits = read_bits_n(data, boff, max_len_2), code = header >>> 1 == 1 ? fix_dmap[bits] : dyn_dmap[bits], boff += code & 15, code >>>= 4;
              var dst_eb = code < 4 ? 0 : code - 2 >> 1, dst = DST_LN[code];
              for (dst_eb > 0 && (dst += read_bits_n(data, boff, dst_eb), boff += dst_eb), !usz && OL < tgt && (outbuf = realloc(outbuf, tgt + 100), OL = outbuf.length); woff < tgt; )
                outbuf[woff] = outbuf[woff - dst], ++woff;
            }
          }
        }
        return usz ? [outbuf, boff + 7 >>> 3] : [outbuf.slice(0, woff), boff + 7 >>> 3];
      }
      function _inflate(payload, usz) {
        var data = payload.slice(payload.l || 0), out = inflate2(data, usz);
        return payload.l += out[1], out[0];
      }
      function warn_or_throw(wrn, msg) {
        if (wrn)
          typeof console < "u" && console.error(msg);
        else throw new Error(msg);
      }
      function parse_zip(file, options) {
        var blob = file;
        prep_blob(blob, 0);
        var FileIndex = [], FullPaths = [], o = {
          FileIndex,
          FullPaths
        };
        init_cfb(o, { root: options.root });
        for (var i2 = blob.length - 4; (blob[i2] != 80 || blob[i2 + 1] != 75 || blob[i2 + 2] != 5 || blob[i2 + 3] != 6) && i2 >= 0; ) --i2;
        blob.l = i2 + 4, blob.l += 4;
        var fcnt = blob.read_shift(2);
        blob.l += 6;
        var start_cd = blob.read_shift(4);
        for (blob.l = start_cd, i2 = 0; i2 < fcnt; ++i2) {
          blob.l += 20;
          var csz = blob.read_shift(4), usz = blob.read_shift(4), namelen = blob.read_shift(2), efsz = blob.read_shift(2), fcsz = blob.read_shift(2);
          blob.l += 8;
          var offset = blob.read_shift(4), EF = parse_extra_field(blob.slice(blob.l + namelen, blob.l + namelen + efsz));
          blob.l += namelen + efsz + fcsz;
          var L = blob.l;
          blob.l = offset + 4, parse_local_file(blob, csz, usz, o, EF), blob.l = L;
        }
        return o;
      }
      function parse_local_file(blob, csz, usz, o, EF) {
        blob.l += 2;
        var flags = blob.read_shift(2), meth = blob.read_shift(2), date = parse_dos_date(blob);
        if (flags & 8257) throw new Error("Unsupported ZIP encryption");
        for (var crc32 = blob.read_shift(4), _csz = blob.read_shift(4), _usz = blob.read_shift(4), namelen = blob.read_shift(2), efsz = blob.read_shift(2), name = "", i2 = 0; i2 < namelen; ++i2) name += String.fromCharCode(blob[blob.l++]);
        if (efsz) {
          var ef = parse_extra_field(blob.slice(blob.l, blob.l + efsz));
          (ef[21589] || {}).mt && (date = ef[21589].mt), ((EF || {})[21589] || {}).mt && (date = EF[21589].mt);
        }
        blob.l += efsz;
        var data = blob.slice(blob.l, blob.l + _csz);
        switch (meth) {
          case 8:
            data = _inflateRawSync(blob, _usz);
            break;
          case 0:
            break;
          // TODO: scan for magic number
          default:
            throw new Error("Unsupported ZIP Compression method " + meth);
        }
        var wrn = !1;
        flags & 8 && (crc32 = blob.read_shift(4), crc32 == 134695760 && (crc32 = blob.read_shift(4), wrn = !0), _csz = blob.read_shift(4), _usz = blob.read_shift(4)), _csz != csz && warn_or_throw(wrn, "Bad compressed size: " + csz + " != " + _csz), _usz != usz && warn_or_throw(wrn, "Bad uncompressed size: " + usz + " != " + _usz);
        var _crc32 = CRC32.buf(data, 0);
        crc32 >> 0 != _crc32 >> 0 && warn_or_throw(wrn, "Bad CRC32 checksum: " + crc32 + " != " + _crc32), cfb_add(o, name, data, { unsafe: !0, mt: date });
      }
      function write_zip(cfb, options) {
        var _opts = options || {}, out = [], cdirs = [], o = new_buf(1), method = _opts.compression ? 8 : 0, flags = 0, desc = !1;
        desc && (flags |= 8);
        var i2 = 0, j = 0, start_cd = 0, fcnt = 0, root = cfb.FullPaths[0], fp = root, fi = cfb.FileIndex[0], crcs = [], sz_cd = 0;
        for (i2 = 1; i2 < cfb.FullPaths.length; ++i2)
          if (fp = cfb.FullPaths[i2].slice(root.length), fi = cfb.FileIndex[i2], !(!fi.size || !fi.content || fp == "Sh33tJ5")) {
            var start = start_cd, namebuf = new_buf(fp.length);
            for (j = 0; j < fp.length; ++j) namebuf.write_shift(1, fp.charCodeAt(j) & 127);
            namebuf = namebuf.slice(0, namebuf.l), crcs[fcnt] = CRC32.buf(fi.content, 0);
            var outbuf = fi.content;
            method == 8 && (outbuf = _deflateRawSync(outbuf)), o = new_buf(30), o.write_shift(4, 67324752), o.write_shift(2, 20), o.write_shift(2, flags), o.write_shift(2, method), fi.mt ? write_dos_date(o, fi.mt) : o.write_shift(4, 0), o.write_shift(-4, flags & 8 ? 0 : crcs[fcnt]), o.write_shift(4, flags & 8 ? 0 : outbuf.length), o.write_shift(4, flags & 8 ? 0 : fi.content.length), o.write_shift(2, namebuf.length), o.write_shift(2, 0), start_cd += o.length, out.push(o), start_cd += namebuf.length, out.push(namebuf), start_cd += outbuf.length, out.push(outbuf), flags & 8 && (o = new_buf(12), o.write_shift(-4, crcs[fcnt]), o.write_shift(4, outbuf.length), o.write_shift(4, fi.content.length), start_cd += o.l, out.push(o)), o = new_buf(46), o.write_shift(4, 33639248), o.write_shift(2, 0), o.write_shift(2, 20), o.write_shift(2, flags), o.write_shift(2, method), o.write_shift(4, 0), o.write_shift(-4, crcs[fcnt]), o.write_shift(4, outbuf.length), o.write_shift(4, fi.content.length), o.write_shift(2, namebuf.length), o.write_shift(2, 0), o.write_shift(2, 0), o.write_shift(2, 0), o.write_shift(2, 0), o.write_shift(4, 0), o.write_shift(4, start), sz_cd += o.l, cdirs.push(o), sz_cd += namebuf.length, cdirs.push(namebuf), ++fcnt;
          }
        return o = new_buf(22), o.write_shift(4, 101010256), o.write_shift(2, 0), o.write_shift(2, 0), o.write_shift(2, fcnt), o.write_shift(2, fcnt), o.write_shift(4, sz_cd), o.write_shift(4, start_cd), o.write_shift(2, 0), bconcat([bconcat(out), bconcat(cdirs), o]);
      }
      var ContentTypeMap = {
        htm: "text/html",
        xml: "text/xml",
        gif: "image/gif",
        jpg: "image/jpeg",
        png: "image/png",
        mso: "application/x-mso",
        thmx: "application/vnd.ms-officetheme",
        sh33tj5: "application/octet-stream"
      };
      function get_content_type(fi, fp) {
        if (fi.ctype) return fi.ctype;
        var ext = fi.name || "", m = ext.match(/\.([^\.]+)$/);
        return m && ContentTypeMap[m[1]] || fp && (m = (ext = fp).match(/[\.\\]([^\.\\])+$/), m && ContentTypeMap[m[1]]) ? ContentTypeMap[m[1]] : "application/octet-stream";
      }
      function write_base64_76(bstr) {
        for (var data = Base64_encode(bstr), o = [], i2 = 0; i2 < data.length; i2 += 76) o.push(data.slice(i2, i2 + 76));
        return o.join(`\r
`) + `\r
`;
      }
      function write_quoted_printable(text) {
        var encoded = text.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\x7E-\xFF=]/g, function(c) {
          var w = c.charCodeAt(0).toString(16).toUpperCase();
          return "=" + (w.length == 1 ? "0" + w : w);
        });
        encoded = encoded.replace(/ $/mg, "=20").replace(/\t$/mg, "=09"), encoded.charAt(0) == `
` && (encoded = "=0D" + encoded.slice(1)), encoded = encoded.replace(/\r(?!\n)/mg, "=0D").replace(/\n\n/mg, `
=0A`).replace(/([^\r\n])\n/mg, "$1=0A");
        for (var o = [], split = encoded.split(`\r
`), si = 0; si < split.length; ++si) {
          var str = split[si];
          if (str.length == 0) {
            o.push("");
            continue;
          }
          for (var i2 = 0; i2 < str.length; ) {
            var end = 76, tmp = str.slice(i2, i2 + end);
            tmp.charAt(end - 1) == "=" ? end-- : tmp.charAt(end - 2) == "=" ? end -= 2 : tmp.charAt(end - 3) == "=" && (end -= 3), tmp = str.slice(i2, i2 + end), i2 += end, i2 < str.length && (tmp += "="), o.push(tmp);
          }
        }
        return o.join(`\r
`);
      }
      function parse_quoted_printable(data) {
        for (var o = [], di = 0; di < data.length; ++di) {
          for (var line = data[di]; di <= data.length && line.charAt(line.length - 1) == "="; ) line = line.slice(0, line.length - 1) + data[++di];
          o.push(line);
        }
        for (var oi = 0; oi < o.length; ++oi) o[oi] = o[oi].replace(/[=][0-9A-Fa-f]{2}/g, function($$) {
          return String.fromCharCode(parseInt($$.slice(1), 16));
        });
        return s2a(o.join(`\r
`));
      }
      function parse_mime(cfb, data, root) {
        for (var fname = "", cte = "", ctype = "", fdata, di = 0; di < 10; ++di) {
          var line = data[di];
          if (!line || line.match(/^\s*$/)) break;
          var m = line.match(/^(.*?):\s*([^\s].*)$/);
          if (m) switch (m[1].toLowerCase()) {
            case "content-location":
              fname = m[2].trim();
              break;
            case "content-type":
              ctype = m[2].trim();
              break;
            case "content-transfer-encoding":
              cte = m[2].trim();
              break;
          }
        }
        switch (++di, cte.toLowerCase()) {
          case "base64":
            fdata = s2a(Base64_decode(data.slice(di).join("")));
            break;
          case "quoted-printable":
            fdata = parse_quoted_printable(data.slice(di));
            break;
          default:
            throw new Error("Unsupported Content-Transfer-Encoding " + cte);
        }
        var file = cfb_add(cfb, fname.slice(root.length), fdata, { unsafe: !0 });
        ctype && (file.ctype = ctype);
      }
      function parse_mad(file, options) {
        if (a2s(file.slice(0, 13)).toLowerCase() != "mime-version:") throw new Error("Unsupported MAD header");
        var root = options && options.root || "", data = (has_buf && Buffer.isBuffer(file) ? file.toString("binary") : a2s(file)).split(`\r
`), di = 0, row = "";
        for (di = 0; di < data.length; ++di)
          if (row = data[di], !!/^Content-Location:/i.test(row) && (row = row.slice(row.indexOf("file")), root || (root = row.slice(0, row.lastIndexOf("/") + 1)), row.slice(0, root.length) != root))
            for (; root.length > 0 && (root = root.slice(0, root.length - 1), root = root.slice(0, root.lastIndexOf("/") + 1), row.slice(0, root.length) != root); )
              ;
        var mboundary = (data[1] || "").match(/boundary="(.*?)"/);
        if (!mboundary) throw new Error("MAD cannot find boundary");
        var boundary = "--" + (mboundary[1] || ""), FileIndex = [], FullPaths = [], o = {
          FileIndex,
          FullPaths
        };
        init_cfb(o);
        var start_di, fcnt = 0;
        for (di = 0; di < data.length; ++di) {
          var line = data[di];
          line !== boundary && line !== boundary + "--" || (fcnt++ && parse_mime(o, data.slice(start_di, di), root), start_di = di);
        }
        return o;
      }
      function write_mad(cfb, options) {
        var opts = options || {}, boundary = opts.boundary || "SheetJS";
        boundary = "------=" + boundary;
        for (var out = [
          "MIME-Version: 1.0",
          'Content-Type: multipart/related; boundary="' + boundary.slice(2) + '"',
          "",
          "",
          ""
        ], root = cfb.FullPaths[0], fp = root, fi = cfb.FileIndex[0], i2 = 1; i2 < cfb.FullPaths.length; ++i2)
          if (fp = cfb.FullPaths[i2].slice(root.length), fi = cfb.FileIndex[i2], !(!fi.size || !fi.content || fp == "Sh33tJ5")) {
            fp = fp.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\x7E-\xFF]/g, function(c) {
              return "_x" + c.charCodeAt(0).toString(16) + "_";
            }).replace(/[\u0080-\uFFFF]/g, function(u) {
              return "_u" + u.charCodeAt(0).toString(16) + "_";
            });
            for (var ca = fi.content, cstr = has_buf && Buffer.isBuffer(ca) ? ca.toString("binary") : a2s(ca), dispcnt = 0, L = Math.min(1024, cstr.length), cc = 0, csl = 0; csl <= L; ++csl) (cc = cstr.charCodeAt(csl)) >= 32 && cc < 128 && ++dispcnt;
            var qp = dispcnt >= L * 4 / 5;
            out.push(boundary), out.push("Content-Location: " + (opts.root || "file:///C:/SheetJS/") + fp), out.push("Content-Transfer-Encoding: " + (qp ? "quoted-printable" : "base64")), out.push("Content-Type: " + get_content_type(fi, fp)), out.push(""), out.push(qp ? write_quoted_printable(cstr) : write_base64_76(cstr));
          }
        return out.push(boundary + `--\r
`), out.join(`\r
`);
      }
      function cfb_new(opts) {
        var o = {};
        return init_cfb(o, opts), o;
      }
      function cfb_add(cfb, name, content, opts) {
        var unsafe = opts && opts.unsafe;
        unsafe || init_cfb(cfb);
        var file = !unsafe && CFB.find(cfb, name);
        if (!file) {
          var fpath = cfb.FullPaths[0];
          name.slice(0, fpath.length) == fpath ? fpath = name : (fpath.slice(-1) != "/" && (fpath += "/"), fpath = (fpath + name).replace("//", "/")), file = { name: filename(name), type: 2 }, cfb.FileIndex.push(file), cfb.FullPaths.push(fpath), unsafe || CFB.utils.cfb_gc(cfb);
        }
        return file.content = content, file.size = content ? content.length : 0, opts && (opts.CLSID && (file.clsid = opts.CLSID), opts.mt && (file.mt = opts.mt), opts.ct && (file.ct = opts.ct)), file;
      }
      function cfb_del(cfb, name) {
        init_cfb(cfb);
        var file = CFB.find(cfb, name);
        if (file) {
          for (var j = 0; j < cfb.FileIndex.length; ++j) if (cfb.FileIndex[j] == file)
            return cfb.FileIndex.splice(j, 1), cfb.FullPaths.splice(j, 1), !0;
        }
        return !1;
      }
      function cfb_mov(cfb, old_name, new_name) {
        init_cfb(cfb);
        var file = CFB.find(cfb, old_name);
        if (file) {
          for (var j = 0; j < cfb.FileIndex.length; ++j) if (cfb.FileIndex[j] == file)
            return cfb.FileIndex[j].name = filename(new_name), cfb.FullPaths[j] = new_name, !0;
        }
        return !1;
      }
      function cfb_gc(cfb) {
        rebuild_cfb(cfb, !0);
      }
      return exports2.find = find, exports2.read = read2, exports2.parse = parse, exports2.write = write, exports2.writeFile = write_file, exports2.utils = {
        cfb_new,
        cfb_add,
        cfb_del,
        cfb_mov,
        cfb_gc,
        ReadShift,
        CheckField,
        prep_blob,
        bconcat,
        use_zlib,
        _deflateRaw: _deflate,
        _inflateRaw: _inflate,
        consts
      }, exports2;
    })();
    typeof __require < "u" && typeof module < "u" && typeof DO_NOT_EXPORT_CFB > "u" && (module.exports = CFB);
  }
});

// src/evidence/documents/hwp.ts
var import_cfb = __toESM(require_cfb(), 1);

// src/evidence/documents/hwp-records.ts
function* records(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at2 = 0;
  for (; at2 + 4 <= view.byteLength; ) {
    let header = view.getUint32(at2, !0);
    at2 += 4;
    let size = header >>> 20;
    if (size === 4095) {
      if (at2 + 4 > view.byteLength) throw new Unread("broken");
      size = view.getUint32(at2, !0), at2 += 4;
    }
    if (at2 + size > view.byteLength) throw new Unread("broken");
    let data = new DataView(view.buffer, view.byteOffset + at2, size);
    yield { tag: header & 1023, level: header >>> 10 & 1023, data }, at2 += size;
  }
}
var uint16 = (data, at2) => at2 + 2 <= data.byteLength ? data.getUint16(at2, !0) : void 0, uint32 = (data, at2) => at2 + 4 <= data.byteLength ? data.getUint32(at2, !0) : void 0;
function nameAt(data, at2 = 0) {
  let value = uint32(data, at2) ?? 0;
  return String.fromCharCode(value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255);
}

// src/evidence/documents/hwp-info.ts
var tags = { borderFill: 20, letters: 21, numbering: 23, paragraph: 25 };
function readInfo(bytes) {
  let all = [...records(bytes)], of = (tag) => all.filter((record) => record.tag === tag).map(({ data }) => data), grounds = of(tags.borderFill).map((data) => fillAt(data, borderBytes));
  return {
    grounds,
    letters: of(tags.letters).map((data) => lettersOf(data, grounds)),
    numberings: of(tags.numbering).map(levelsOf),
    paragraphs: of(tags.paragraph).map((data) => paragraphOf(data, grounds))
  };
}
var borderBytes = 32, noColor = 4294967295;
function fillAt(data, at2) {
  let kind = uint32(data, at2);
  if (kind === void 0 || kind === 0) return "none";
  if (kind !== 1) return "unknown";
  let [face, hatch, pattern] = [uint32(data, at2 + 4), uint32(data, at2 + 8), uint32(data, at2 + 12)], colors = [face, pattern === noColor ? noColor : hatch].filter((color) => color !== noColor);
  if (colors.length === 0) return "none";
  let known = colors.flatMap((color) => color === void 0 ? [] : [rgb(color)]);
  return known.length === colors.length ? known : "unknown";
}
function rgb(color) {
  return [color & 255, color >>> 8 & 255, color >>> 16 & 255];
}
var scripts = 7, at = { ratio: 14, spacing: 21, relative: 28, offset: 35, size: 42, flags: 46, ink: 52, shade: 60, border: 68 };
function lettersOf(data, grounds) {
  let each = (start, read2) => Array.from({ length: scripts }, (_, script) => start + script < data.byteLength ? read2(start + script) : 0), unsigned = (place) => data.getUint8(place), signed = (place) => data.getInt8(place), size = (uint32(data, at.size) ?? 0) * (Math.min(...each(at.relative, unsigned)) / 100), isStruck = ((uint32(data, at.flags) ?? 0) & strikeBits) !== 0, isSqueezed = Math.min(...each(at.ratio, unsigned)) < 33 || Math.min(...each(at.spacing, signed)) < -50, shade = uint32(data, at.shade) ?? noColor, border = grounds[(uint16(data, at.border) ?? 0) - 1] ?? "none";
  return {
    ink: rgb(uint32(data, at.ink) ?? 0),
    ground: shade === noColor ? border : [rgb(shade)],
    isTiny: size < 200,
    isOdd: isStruck || isSqueezed || each(at.offset, signed).some((offset) => Math.abs(offset) > 100)
  };
}
var strikeBits = 7 << 18;
function paragraphOf(data, grounds) {
  let flags = uint32(data, 0) ?? 0, kind = flags >>> 23 & 3, length = (place) => ((uint32(data, place) ?? 0) | 0) / 2;
  return {
    heading: kind === 1 ? "outline" : kind === 2 ? "number" : void 0,
    level: flags >>> 25 & 7,
    numbering: uint16(data, 30) ?? 0,
    left: length(4),
    right: length(8),
    first: length(12),
    ground: grounds[(uint16(data, 32) ?? 0) - 1] ?? "none"
  };
}
var levels = 7, formats = Object.values(hangulFormats);
function levelsOf(data) {
  let heads = [], place = 0;
  for (let level = 0; level < levels; level += 1) {
    let format = formats[(uint32(data, place) ?? 0) >>> 5 & 15] ?? "", length = uint16(data, place + 12) ?? 0, units = Array.from({ length }, (_, unit) => uint16(data, place + 14 + unit * 2) ?? 0);
    heads.push({ format, text: String.fromCharCode(...units) }), place += 14 + length * 2;
  }
  let common = uint16(data, place) ?? 1;
  return heads.map((head, level) => ({
    ...head,
    start: uint32(data, place + 2 + level * 4) ?? (level === 0 ? common : 1)
  }));
}

// src/evidence/documents/hwp-body.ts
var tags2 = { head: 66, text: 67, letters: 68, control: 71, list: 72, page: 73, drawing: 76, memo: 93 }, paper = [[255, 255, 255]], unreadControls = /* @__PURE__ */ new Set(["eqed", "tdut", "tcps"]), HwpBody = class {
  info;
  lists;
  paragraphs = new Paragraphs();
  outline = 0;
  /** Width of a line, in hundredths of a point. */
  textWidth = usualWidth;
  places = [];
  shape;
  letters = [];
  visibilities = [];
  constructor(info, lists) {
    this.info = info, this.lists = lists;
  }
  /** Reads the text of a section, one line for each paragraph. Throws `Unread`. */
  section(bytes) {
    this.paragraphs = new Paragraphs(), this.places = [];
    let skipped;
    for (let record of records(bytes))
      skipped && isBehind(record, skipped) && (skipped = void 0), skipped ??= skipOf(record), skipped || this.read(record);
    return this.flush(), this.paragraphs.all();
  }
  read({ tag, level, data }) {
    tag === tags2.head ? this.head(level, data) : tag === tags2.text ? this.letters = charactersOf(data) : tag === tags2.letters ? this.visibilities = this.visibilitiesOf(data) : tag === tags2.control ? this.control(level, data) : tag === tags2.list ? this.list(level, data) : tag === tags2.drawing ? this.drawing(level, data) : tag === tags2.page && (this.textWidth = (uint32(data, 0) ?? 0) - (uint32(data, 8) ?? 0) - (uint32(data, 12) ?? 0));
  }
  head(level, data) {
    this.flush(), this.leave(level), this.shape = this.info.paragraphs[uint16(data, 8) ?? -1];
  }
  /** Closes everything deeper than a level. */
  leave(level) {
    for (; (this.places.at(-1)?.level ?? level) > level; ) this.places.pop();
  }
  control(level, data) {
    this.leave(level - 1);
    let kind = nameAt(data);
    kind === "secd" && (this.outline = uint16(data, 18) ?? 0), unreadControls.has(kind) && this.paragraphs.gap("part-unread"), this.places.push({ level, kind, surface: this.surface });
  }
  get surface() {
    return this.places.at(-1)?.surface ?? paper;
  }
  /** Starts a list; a cell states its fill. */
  list(level, data) {
    for (; this.places.at(-1)?.kind === "cell" && (this.places.at(-1)?.level ?? 0) >= level; ) this.places.pop();
    if (!(this.places.at(-1)?.kind === "tbl ")) return;
    let fill = this.info.grounds[(uint16(data, cellFill) ?? 0) - 1] ?? "none";
    this.places.push({ level, kind: "cell", surface: fill === "none" ? this.surface : fill });
  }
  drawing(level, data) {
    let fill = fillOfDrawing(data);
    fill !== "none" && this.places.push({ level, kind: "box", surface: fill });
  }
  visibilitiesOf(data) {
    let surface = this.shape && this.shape.ground !== "none" ? this.shape.ground : this.surface, all = new Array(this.letters.length).fill("shown");
    for (let at2 = 0; at2 + 8 <= data.byteLength; at2 += 8) {
      let shape = this.info.letters[data.getUint32(at2 + 4, !0)];
      all.fill(this.visibilityOf(shape, surface), data.getUint32(at2, !0));
    }
    return all;
  }
  visibilityOf(shape, surface) {
    if (!shape) return "shown";
    if (shape.isTiny) return "hidden";
    let seen = contrast(shape.ink, shape.ground === "none" ? surface : shape.ground), known = seen === "hidden" && this.isInBox ? "doubt" : seen;
    return worst(known, shape.isOdd ? "doubt" : "shown");
  }
  get isInBox() {
    return this.places.some(({ kind }) => kind === "gso ");
  }
  flush() {
    this.number();
    let { letters, visibilities } = this, end = letters.findLastIndex((letter) => letter.trim() !== "") + 1;
    for (let [at2, letter] of letters.slice(0, end).entries()) {
      let seen = visibilities[at2] ?? "shown";
      seen !== "hidden" && this.paragraphs.add(letter, seen === "doubt" ? "visibility-unknown" : void 0);
    }
    this.shape && !this.isOnPage(this.shape) && this.paragraphs.doubtLine("visibility-unknown"), this.paragraphs.end(), this.letters = [], this.visibilities = [], this.shape = void 0;
  }
  isOnPage({ left, right, first }) {
    let most = this.textWidth - leastText;
    return left >= -mostLeft && left + Math.abs(first) <= most && right >= -mostLeft && Math.max(0, left) + right <= most;
  }
  number() {
    let { shape } = this;
    if (!shape?.heading) return;
    let id = shape.heading === "outline" ? this.outline : shape.numbering;
    this.isInBox && this.lists.doubt(String(id));
    let label = this.lists.next(String(id), this.info.numberings[id - 1], shape.level), seen = worst(this.visibilities[0] ?? "shown", label.isSure ? "shown" : "doubt");
    label.text === void 0 ? this.paragraphs.gap("part-unread") : label.text !== "" && seen !== "hidden" && this.paragraphs.label(`${label.text} `, seen === "doubt" ? "visibility-unknown" : void 0);
  }
}, leastText = 1e3, mostLeft = 8500, usualWidth = 42520, cellFill = 32;
function skipOf({ tag, level, data }) {
  return tag === tags2.control && nameAt(data) === "tcmt" || tag === tags2.memo ? { tag, level } : void 0;
}
function isBehind({ tag, level }, skip) {
  return skip.tag === tags2.memo ? level < skip.level || level === skip.level && tag === tags2.control : level <= skip.level;
}
var drawing = { head: 50, matrix: 48, line: 13 };
function fillOfDrawing(data) {
  let start = nameAt(data) === nameAt(data, 4) ? 0 : -4, steps = uint16(data, start + drawing.head);
  return steps === void 0 ? "unknown" : fillAt(data, start + drawing.head + 2 + drawing.matrix * (1 + 2 * steps) + drawing.line);
}
var oneWord = /* @__PURE__ */ new Set([0, 10, 13, 24, 25, 26, 27, 28, 29, 30, 31]), controlWords = 8, meaning = { 9: "	", 10: `
`, 24: "-", 30: " ", 31: " " };
function charactersOf(data) {
  let words = [];
  for (let at2 = 0; at2 + 2 <= data.byteLength; ) {
    let code = data.getUint16(at2, !0), count = code < 32 && !oneWord.has(code) ? controlWords : 1;
    words.push(code < 32 ? meaning[code] ?? "" : String.fromCharCode(code));
    for (let rest = 1; rest < count; rest++) words.push("");
    at2 += count * 2;
  }
  return words;
}

// src/evidence/documents/hwp.ts
function readHwp(bytes) {
  let streams = streamsOf(bytes);
  if (streams.has("EncryptedPackage")) throw new Unread("encrypted");
  let header = streams.get("FileHeader");
  if (!header || !isHwp(header)) throw new Unread("unsupported-format");
  let flags = new DataView(header.buffer, header.byteOffset, header.byteLength).getUint32(36, !0);
  if (flags & (password | distribution | rights | certificate | certificateRights)) throw new Unread("encrypted");
  if (flags & trackedChanges) throw new Unread("unsupported-format");
  return sections(streams, (flags & compressed) !== 0);
}
var compressed = 1, password = 2, distribution = 4, rights = 16, certificate = 256, certificateRights = 1024, trackedChanges = 16384;
function isHwp(header) {
  let signature = new TextDecoder("latin1").decode(header.subarray(0, 17));
  return header.length >= 40 && signature === "HWP Document File";
}
function streamsOf(bytes) {
  try {
    let { FileIndex, FullPaths } = (0, import_cfb.read)(Buffer.from(bytes), { type: "buffer" }), streams = FileIndex.map((entry, at2) => [(FullPaths[at2] ?? "").replace(/^[^/]*\//, ""), Uint8Array.from(entry.content ?? [])]);
    return new Map(streams);
  } catch (cause) {
    throw new Unread("broken", { cause });
  }
}
function sections(streams, isCompressed) {
  let texts = [], left = 134217728, unpack = (data) => {
    let content = isCompressed ? inflate(data, left) : data;
    return left -= content.length, content;
  }, info = streams.get("DocInfo");
  if (!info) throw new Unread("broken");
  let body = new HwpBody(readInfo(unpack(info)), new HangulLists());
  for (let number = 0; ; number++) {
    let section = streams.get(`BodyText/Section${number}`);
    if (!section) break;
    texts.push(body.section(unpack(section)));
  }
  if (texts.length === 0) throw new Unread("broken");
  return joined(texts);
}
export {
  readHwp
};
