import { describe, expect, it } from "vitest";
import { compilePolicyFiles } from "../../../src/adapters/disk/policy-files.ts";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { openRepository } from "../../../src/adapters/git/repository.ts";
import { askWorkers } from "../../../src/adapters/threads/workers.ts";
import { check, readRunConfig, reporters } from "../../../src/entry/library.ts";
import type { TreePlace } from "../../../src/entry/shared/open-trees.ts";
import { judgeInWorkers } from "../../../src/entry/threads/judge-pool.ts";
import { RunError } from "../../../src/model/run-error.ts";
import type { InventoryTree } from "../../../src/model/tree.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder } from "../../support/cli.ts";
import { aRepository, failure, git } from "../../support/git.ts";
import { type Files, policy, someDay } from "../../support/inventory.ts";

const dist = new URL("../../../dist/", import.meta.url);
const compiled = await compilePolicyFiles(dist);
const script = new URL("judge-worker.mjs", dist);

/** Enough vendors for three questions; of every ten one has a finding and one cannot be read. */
const names = Array.from({ length: 70 }, (_, at) => `vendor-${at}`);
const files: Files = Object.assign(
  { ...guidelineFiles },
  ...names.map((name, at) => ({
    ...vendorFiles(name, at % 10 === 3 ? { contract: { clauses: clausesWithout("damages") } } : {}),
    ...(at % 10 === 7 && { [`vendors/${name}/contract.yaml`]: "kind: contract\nid: [" }),
  })),
);

async function reportBy(tree: InventoryTree, place: TreePlace, most: number): Promise<string> {
  const judgeFolders = judgeInWorkers({ script, most, foldersEach: 1, place, policy: compiled, cache: undefined });
  const report = await check(tree, policy, {
    asOf: someDay,
    runConfig: await readRunConfig(tree, policy),
    judgeFolders,
  });
  return reporters.json(report, { language: "ko", color: false });
}

describe("threads that judge", () => {
  it("make the same report, byte for byte, however many there are", async () => {
    const root = aFolder(files);
    const tree = await openDirectory(root);
    const place = { root, commit: null };
    const alone = await reportBy(tree, place, 1);
    expect(JSON.parse(alone).summary).toMatchObject({ vendors: 70, notJudged: 7, findings: { error: 7 } });
    expect(await reportBy(tree, place, 2)).toBe(alone);
    expect(await reportBy(tree, place, 3)).toBe(alone);
  });

  it("read a commit, whatever lies in the working tree", async () => {
    const root = aRepository(files);
    const commit = git(root, ["rev-parse", "HEAD"]);
    git(root, ["rm", "-r", "--quiet", "vendors"]);
    const repository = await openRepository(root);
    try {
      const tree = await repository.tree(commit);
      expect(await reportBy(tree, { root, commit }, 2)).toBe(await reportBy(tree, { root, commit }, 1));
    } finally {
      repository.close();
    }
  });

  it("say why they could not judge", async () => {
    const root = aFolder(files);
    const attempt = reportBy(await openDirectory(root), { root: `${root}/gone`, commit: null }, 2);
    expect(await failure(attempt)).toMatchObject({ code: "root-missing", args: { root: `${root}/gone` } });
  });
});

/** A worker's script that answers a question with what the expression makes of it. */
function scriptOf(answer: string): URL {
  const source = `import { parentPort, workerData } from "node:worker_threads";
parentPort.on("message", async ({ id, question }) => parentPort.postMessage({ id, answer: await (${answer}) }));`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

async function ask(answer: string, questions: Iterable<number>, count = 2): Promise<unknown[]> {
  const answers: unknown[] = [];
  const here = async (question: number) => question * 10;
  for await (const one of askWorkers(questions, { script: scriptOf(answer), count, data: 10, here })) answers.push(one);
  return answers;
}

describe("questions to workers", () => {
  const questions = [0, 1, 2, 3, 4, 5, 6];

  it("are answered in their order, whoever is done first", async () => {
    const slowFirst = "new Promise((done) => setTimeout(() => done(question * workerData), question === 0 ? 50 : 0))";
    for (const count of [1, 2, 3, 5])
      expect(await ask(slowFirst, questions, count)).toEqual([0, 10, 20, 30, 40, 50, 60]);
  });

  it.each([
    { name: "ends", answer: "question === 4 ? process.exit(0) : question" },
    {
      name: "throws",
      answer: "question === 4 ? setImmediate(() => { throw new Error('boom') }) && new Promise(() => {}) : question",
    },
  ])("fail all when a worker $name", async ({ answer }) => {
    expect(await failure(ask(answer, questions))).toMatchObject({ code: "worker-failed" });
  });

  it("are answered by this thread too, which fails as any other", async () => {
    const said: number[] = [];
    const here = async (question: number) => {
      if (question === 5) throw new RunError("policy-failed", { reason: "five", dossier: "" });
      said.push(question);
      return question;
    };
    const answers = askWorkers<number, number>(questions, { script: scriptOf("question"), count: 2, data: 0, here });
    const all = async () => {
      for await (const _ of answers);
    };
    expect(await failure(all())).toMatchObject({ code: "policy-failed", args: { reason: "five" } });
    expect(said).toEqual([1, 3]);
  });

  it("are not read far ahead of the answers", async () => {
    let read = 0;
    function* counted() {
      for (;;) yield read++;
    }
    const here = async (question: number) => question;
    const answers = askWorkers<number, number>(counted(), { script: scriptOf("question"), count: 2, data: 0, here });
    for (let at = 0; at < 10; at++) expect((await answers.next()).value).toBe(at);
    expect(read).toBeLessThan(16);
    await answers.return(undefined);
  });
});
