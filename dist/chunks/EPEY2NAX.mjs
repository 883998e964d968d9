import {
  makeFolder
} from "./PPVFOSUK.mjs";
import {
  codeOf
} from "./UITIN32H.mjs";
import {
  askedForReport,
  judgeHere,
  toFolderReport
} from "./E3OUFKS3.mjs";
import {
  answer,
  dossiersAtOnce,
  readAtOnce
} from "./Q4IC75U6.mjs";
import {
  digestOf
} from "./KUXKGZT4.mjs";
import {
  prepareContents
} from "./RI4X44GY.mjs";
import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  restsOnMoment
} from "./L2QHUV36.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/disk/cache.ts
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  lutimesSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
var sealBytes = 32, maxEntryBytes = 4 * 1024 * 1024, maxTextBytes = 64 * 1024 * 1024, maxBytes = 512 * 1024 * 1024, keptBytes = 384 * 1024 * 1024, day = 1440 * 60 * 1e3;
function openKeptFiles(folder, env) {
  return refusing(folder, () => (makeFolder(folder), { folder, secret: secretFrom(env) }));
}
var minSecret = 32;
function secretFrom(env) {
  let given = env.CLAUSEGATE_CACHE_KEY;
  if (given === void 0 || given === "") return ownSecret(env.XDG_STATE_HOME);
  if (given.length < minSecret) throw new RunError("cache-key-short", { count: minSecret });
  return Buffer.from(given, "utf8").toString("hex");
}
function ownSecret(stateFolder) {
  let folder = join(stateFolder || join(homedir(), ".local/state"), "clausegate"), file = join(folder, "cache-key");
  makeFolder(folder, 448);
  try {
    writeFileSync(file, randomBytes(sealBytes).toString("hex"), { flag: "wx", mode: 384 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  let secret = readFileSync(file, "utf8");
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new RunError("cache-failed", { path: file, reason: "not a key" });
  return secret;
}
function refusing(path, work) {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof RunError ? cause : new RunError("cache-failed", { path, reason: codeOf(cause) }, { cause });
  }
}
function keptTexts({ folder, secret }) {
  let canWrite = !0;
  return {
    get: (key) => {
      try {
        return read(fileOf(folder, key), key, secret);
      } catch {
        return;
      }
    },
    put: (key, text) => {
      if (canWrite)
        try {
          write(fileOf(folder, key), sealed(key, text, secret));
        } catch {
          canWrite = !1;
        }
    }
  };
}
function fileOf(folder, key) {
  return join(folder, key.slice(0, 2), key);
}
function sealed(key, text, secret) {
  let packed = deflateRawSync(text, { level: 1 });
  return Buffer.concat([sealOf(key, packed, secret), packed]);
}
function sealOf(key, packed, secret) {
  return createHmac("sha256", Buffer.from(secret, "hex")).update(key).update("\0").update(packed).digest();
}
function read(path, key, secret) {
  let file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    let stat = fstatSync(file);
    if (!stat.isFile() || stat.size > maxEntryBytes || stat.size < sealBytes) return;
    let bytes = readFileSync(file), packed = bytes.subarray(sealBytes);
    if (!timingSafeEqual(bytes.subarray(0, sealBytes), sealOf(key, packed, secret))) return;
    let text = inflateRawSync(packed, { maxOutputLength: maxTextBytes }).toString("utf8");
    return Date.now() - stat.mtimeMs > day && markAsUsed(path), text;
  } finally {
    closeSync(file);
  }
}
function markAsUsed(path) {
  try {
    lutimesSync(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
  } catch {
  }
}
function write(path, bytes) {
  if (bytes.length > maxEntryBytes) return;
  let folder = join(path, "..");
  makeFolder(folder);
  let temporary = join(folder, `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: "wx" }), renameSync(temporary, path);
  } catch (error) {
    throw rmSync(temporary, { force: !0 }), error;
  }
}
function clearKeptFiles({ folder }, limit = { most: maxBytes, kept: keptBytes }) {
  try {
    let finished = readdirSync(folder, { withFileTypes: !0 }).filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name)).flatMap(({ name }) => entriesIn(join(folder, name))).filter(({ path, usedAt }) => path.endsWith(".tmp") ? (Date.now() - usedAt > day && rmSync(path, { force: !0 }), !1) : !0), total = finished.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= limit.most) return;
    for (let { path, bytes } of finished.sort((a, b) => a.usedAt - b.usedAt)) {
      if (total <= limit.kept) return;
      rmSync(path, { force: !0 }), total -= bytes;
    }
  } catch {
  }
}
function entriesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    let path = join(folder, name), stat = lstatSync(path, { throwIfNoEntry: !1 });
    return stat?.isFile() ? [{ path, bytes: stat.size, usedAt: stat.mtimeMs }] : [];
  });
}

// src/judgement/judge-cached.ts
import { createHash } from "node:crypto";
function judgeKept(kept, tool) {
  return async function* (folders, guidelines, judge) {
    let about = digestOf([tool, judge.asOf, judge.settings, judge.inventory, recordsOf(guidelines)]);
    for (let at = 0; at < folders.length; at += dossiersAtOnce) {
      let folderNames = folders.slice(at, at + dossiersAtOnce);
      yield* await judgeSome(folderNames, { kept, about, guidelines, judge });
    }
  };
}
async function judgeSome(folders, cacheRun) {
  let { kept, judge } = cacheRun, found = [];
  for await (let one of inTurn(folders, readAtOnce, (folder) => lookUp(folder, cacheRun))) found.push(one);
  let open = found.flatMap((one) => "prepared" in one ? one : []), judged = answer(
    open.map(({ prepared }) => prepared),
    { ...judge, asked: askedForReport }
  ).map(toFolderReport), reportOf = new Map(open.map((one, at) => [one, judged[at]]));
  for (let [{ key, prepared }, report] of reportOf) {
    let input = prepared.question?.input;
    !report || input && restsOnMoment(input) || kept.put(key, JSON.stringify({ evidence: input?.evidence ?? {}, report }));
  }
  return found.flatMap((one) => "prepared" in one ? reportOf.get(one) ?? [] : one);
}
async function lookUp(folder, { kept, about, guidelines, judge }) {
  let contents = await judge.tree.read(`${judge.inventory}/${folder}`), key = keyOf(about, folder, contents), text = kept.get(key);
  if (text !== void 0) {
    let { evidence, report } = JSON.parse(text);
    if (await isAsBefore(evidence, judge)) return report;
  }
  return { key, prepared: await prepareContents(folder, contents, guidelines.records, judge) };
}
async function isAsBefore(evidence, { tree }) {
  let before = Object.entries(evidence), now = await tree.look(before.map(([place]) => place));
  return before.every(([place, fact]) => JSON.stringify(now.get(place)) === JSON.stringify(fact));
}
function recordsOf({ records }) {
  return records.map(({ record, source }) => [source.file, record]);
}
function keyOf(about, folder, { files, problems }) {
  let parts = files.map(({ path, bytes }) => [path, bytes.length, createHash("sha256").update(bytes).digest("hex")]);
  return digestOf([about, folder, problems, parts]);
}

// src/entry/threads/judge-with-cache.ts
function judgeWith(cache) {
  return cache ? judgeKept(keptTexts(cache.files), cache.tool) : judgeHere;
}
function answerWith(cache, guidelines, judge) {
  let judgeFolders = judgeWith(cache);
  return async (folders) => {
    let reports = [];
    for await (let report of judgeFolders(folders, guidelines, judge)) reports.push(report);
    return reports;
  };
}

export {
  openKeptFiles,
  keptTexts,
  clearKeptFiles,
  judgeWith,
  answerWith
};
