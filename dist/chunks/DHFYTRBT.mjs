import {
  reasonTemplates
} from "./VWB26Q27.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  compareText,
  labels,
  none
} from "./AWFRYJOD.mjs";

// src/rules/opa-bundle.ts
import { gzipSync } from "node:zlib";

// node_modules/nanotar/dist/index.mjs
function createTar(files, opts = {}) {
  let _files = files.map((file) => {
    let data = _normalizeData(file.data);
    return {
      ...file,
      data,
      size: data?.length || 0
    };
  }), tarDataSize = 0;
  for (let i = 0; i < files.length; i++) {
    let size = _files[i].data?.length ?? 0;
    tarDataSize += 512 + 512 * Math.trunc(size / 512), size % 512 && (tarDataSize += 512);
  }
  let bufSize = 10240 * Math.trunc(tarDataSize / 10240);
  tarDataSize % 10240 && (bufSize += 10240);
  let buffer = new ArrayBuffer(bufSize), offset = 0;
  for (let file of _files) {
    let isDir = !file.data;
    _writeString(buffer, file.name, offset, 100);
    let mode = file.attrs?.mode ?? opts.attrs?.mode ?? (isDir ? "775" : "664");
    _writeString(buffer, _leftPad(mode, 7), offset + 100, 8);
    let uid = file.attrs?.uid ?? opts.attrs?.uid ?? 1e3;
    _writeString(buffer, _leftPad(uid.toString(8), 7), offset + 108, 8);
    let gid = file.attrs?.gid ?? opts.attrs?.gid ?? 1e3;
    _writeString(buffer, _leftPad(gid.toString(8), 7), offset + 116, 8), _writeString(buffer, _leftPad(file.size.toString(8), 11), offset + 124, 12);
    let mtime = file.attrs?.mtime ?? opts.attrs?.mtime ?? Date.now();
    _writeString(
      buffer,
      _leftPad(Math.trunc(mtime / 1e3).toString(8), 11),
      offset + 136,
      12
    ), _writeString(buffer, isDir ? "5" : "0", offset + 156, 1), _writeString(
      buffer,
      "ustar",
      offset + 257,
      6
      /* magic string */
    ), _writeString(
      buffer,
      "00",
      offset + 263,
      2
      /* magic version */
    );
    let user = file.attrs?.user ?? opts.attrs?.user ?? "";
    _writeString(buffer, user, offset + 265, 32);
    let group = file.attrs?.group ?? opts.attrs?.group ?? "";
    _writeString(buffer, group, offset + 297, 32), _writeString(buffer, "        ", offset + 148, 8);
    let header = new Uint8Array(buffer, offset, 512), chksum = 0;
    for (let i = 0; i < 512; i++)
      chksum += header[i];
    if (_writeString(buffer, chksum.toString(8), offset + 148, 8), !isDir) {
      let destArray = new Uint8Array(buffer, offset + 512, file.size);
      for (let byteIdx = 0; byteIdx < file.size; byteIdx++)
        destArray[byteIdx] = file.data[byteIdx];
      offset += 512 * Math.trunc(file.size / 512), file.size % 512 && (offset += 512);
    }
    offset += 512;
  }
  return new Uint8Array(buffer);
}
function _writeString(buffer, str, offset, size) {
  let strView = new Uint8Array(buffer, offset, size), written = new TextEncoder().encodeInto(str, strView).written;
  for (let i = written; i < size; i++)
    strView[i] = 0;
}
function _leftPad(input, targetLength) {
  return String(input).padStart(targetLength, "0");
}
function _normalizeData(data) {
  if (data != null)
    return typeof data == "string" ? new TextEncoder().encode(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

// src/rules/opa-bundle.ts
var bundleTargets = ["rego", "wasm"], root = "clausegate", entrypoints = ["findings", "assessment", "judgement", "facts", "answers"].map((name) => `${root}/${name}`);
function packBundle(parts, target) {
  let sources = Object.entries(parts.sources).map(([path, text]) => [`${root}/${path}`, text]), files = new Map([
    [".manifest", json(manifest(parts, target))],
    ["data.json", json({ [root]: dataOf(parts) })],
    ...sources.toSorted(([a], [b]) => compareText(a, b)),
    ...target === "wasm" ? [["policy.wasm", parts.wasm]] : []
  ]);
  return packed(files);
}
function revisionOf({ identity, digest }) {
  return `${identity.digest}.${digest.slice(0, 12)}`;
}
function manifest(parts, target) {
  return {
    revision: revisionOf(parts),
    roots: [root],
    ...target === "wasm" && { wasm: entrypoints.map((entrypoint) => ({ entrypoint, module: "policy.wasm" })) },
    rego_version: 1
  };
}
function dataOf({ identity, catalogue, schema, digest }) {
  let { rules, law, ...about } = catalogue;
  return {
    law,
    policy: {
      digest: identity.digest,
      catalogue_digest: identity.catalogueDigest,
      sources_digest: digest,
      edition: identity.edition
    },
    catalogue: {
      ...about,
      // OPA converts every referenced value: a list would be converted whole for each rule that is looked up.
      rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])),
      requirements: Object.fromEntries(
        rules.map(({ id, requirement }, position) => {
          let name = { en: requirement, ko: requirementNames[requirement]?.ko ?? requirement };
          return [requirement, { rule: id, position, name }];
        })
      )
    },
    schema,
    texts: { reasons: reasonTemplates, labels, none }
  };
}
function json(value) {
  return `${JSON.stringify(value)}
`;
}
var attrs = { mode: "644", mtime: 0, uid: 0, gid: 0, user: "", group: "" }, endOfArchive = new Uint8Array(1024), [systemAt, unknownSystem] = [9, 255];
function packed(files) {
  let archive = createTar([...files].map(([name, data]) => ({ name, data, attrs }))), compressed = gzipSync(Buffer.concat([archive, endOfArchive]), { level: 9 });
  return compressed[systemAt] = unknownSystem, compressed;
}

export {
  bundleTargets,
  packBundle,
  revisionOf
};
