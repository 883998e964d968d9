// src/model/shard.ts
import { createHash } from "node:crypto";
var maxShards = 1e3;
function shardOf(vendor, count) {
  return createHash("sha256").update(vendor).digest().readUInt32BE(0) % count + 1;
}
function isOwn(vendor, { index, count }) {
  return (vendor === null ? 1 : shardOf(vendor, count)) === index;
}
function shardFrom(text) {
  let match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  if (!match) return;
  let [index, count] = [Number(match[1]), Number(match[2])];
  return index <= count && count <= maxShards ? { index, count } : void 0;
}

export {
  maxShards,
  isOwn,
  shardFrom
};
