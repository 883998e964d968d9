import {
  askWorkers
} from "./MY34EZDM.mjs";
import {
  answerWith,
  judgeWith
} from "./EPEY2NAX.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import {
  check
} from "./JKDVA5LZ.mjs";
import {
  dossiersAtOnce
} from "./Q4IC75U6.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/entry/shared/judge-trees.ts
async function judgeTrees({ head, change }, policy, options) {
  if (change && options.shard) throw new RunError("shard-of-change", {});
  if (!change) return check(head, policy, options);
  let { checkChange } = await import("./LFQMJYUM.mjs");
  return checkChange(change, policy, { ...options, names: namesOf(policy) });
}

// src/entry/threads/judge-pool.ts
var worthAThread = 150;
function judgeInWorkers({ script, most, place, foldersEach = worthAThread, ...shared }) {
  return (folders, guidelines, judge) => {
    let count = Math.min(most, Math.floor(folders.length / foldersEach));
    if (!place || count <= 1) return judgeWith(shared.cache)(folders, guidelines, judge);
    let { asOf, settings, inventory } = judge, hasGuidelines = guidelines.reports.length > 0, data = { ...shared, place, asOf, settings, inventory, hasGuidelines }, here = answerWith(shared.cache, guidelines, judge);
    return inOrder(askWorkers(chunksOf(folders), { script, count, data, here }));
  };
}
async function* inOrder(answers) {
  for await (let reports of answers) yield* reports;
}
function* chunksOf(folders) {
  for (let at = 0; at < folders.length; at += dossiersAtOnce) yield folders.slice(at, at + dossiersAtOnce);
}

export {
  judgeTrees,
  judgeInWorkers
};
