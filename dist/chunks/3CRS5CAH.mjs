import {
  openDirectory
} from "./5CUCHKXA.mjs";

// src/entry/shared/open-trees.ts
async function openTrees(flags) {
  if (flags.base === void 0 && flags.head === void 0 && flags.gitDir === void 0 && !flags.staged) {
    let tree = await openDirectory(flags.root);
    return { head: tree, judge: tree, place: { root: flags.root, commit: null }, close: () => {
    } };
  }
  let { openRepository } = await import("./BXH3O75H.mjs"), repository = await openRepository(flags);
  try {
    return await treesIn(repository, flags);
  } catch (error) {
    throw repository.close(), error;
  }
}
async function treesIn(repository, flags) {
  let { root, gitDir, base, from: known } = flags, found = flags.staged && (base === void 0 || base === "HEAD" && !await repository.hasHead()) ? void 0 : await repository.find(flags.head ?? "HEAD", flags.use), head = await openHead(repository, flags, found?.commit), place = head.isElsewhere ? { root, gitDir, commit: head.tree.commit } : null, close = () => {
    head.close(), repository.close();
  };
  if (base === void 0 || !found) return { head: head.tree, judge: head.tree, place, close };
  let judging = await repository.find(base), from = known ?? await repository.mergeBase(judging.commit, found.commit), baseTree = await repository.tree(judging.commit), change = {
    base: baseTree,
    basePaths: () => baseTree.paths(),
    from: await repository.tree(from),
    head: head.tree,
    refs: {
      ...judging.ref !== void 0 && { base: judging.ref },
      ...found.ref !== void 0 && { head: found.ref }
    },
    differences: (inventory) => head.compare(from, inventory)
  };
  return { head: head.tree, judge: change.base, change, place, close };
}
async function openHead(repository, flags, commit = "") {
  if (flags.staged) return { ...await repository.staged(), isElsewhere: !1 };
  let isOnDisk = flags.head === void 0 && repository.hasWorkTree;
  return {
    tree: isOnDisk ? await openDirectory(flags.root) : await repository.tree(commit),
    isElsewhere: !0,
    compare: (from, inventory) => isOnDisk ? repository.compareWithDisk(from, inventory) : repository.compare(from, commit, inventory),
    close: () => {
    }
  };
}

export {
  openTrees,
  treesIn
};
