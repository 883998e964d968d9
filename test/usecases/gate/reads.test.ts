import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { decide, type InventoryTree } from "../../../src/entry/library.ts";
import { aFolder } from "../../support/cli.ts";
import { decided, waived } from "../../support/decisions.ts";
import { aRepository, closeAll, git, looseObject, treeAt } from "../../support/git.ts";
import { anInventory, type Files, goodFiles, policy, someDay } from "../../support/inventory.ts";
import { aWaiver } from "../../support/waivers.ts";

afterAll(closeAll);

const asked = { vendor: "acme", asOf: someDay, daysAhead: 3 };
/** A company whose other records are in disorder. */
const disorder: Files = {
  ...goodFiles(),
  "vendors/beta/vendor.yaml": "kind: [",
  "vendors/beta/documents/contract.md": "x",
  "vendors/gamma/vendor.yaml": "not: a record",
  "vendors/Not An Id/vendor.yaml": "kind: vendor",
  "vendors/stray.yaml": "kind: vendor",
  "elsewhere/vendor.yaml": "kind: [",
};

/** A tree that notes what is read of it. */
function noting(tree: InventoryTree): { tree: InventoryTree; read: string[] } {
  const read: string[] = [];
  return {
    read,
    tree: {
      commit: tree.commit,
      list: (inventory, only) => {
        read.push(`list ${inventory} ${only}`);
        return tree.list(inventory, only);
      },
      read: (folder) => {
        read.push(`read ${folder}`);
        return tree.read(folder);
      },
      text: (path) => {
        read.push(`text ${path}`);
        return tree.text(path);
      },
      look: (paths) => {
        read.push(...paths.map((path) => `look ${path}`));
        return tree.look(paths);
      },
      file: (path) => {
        read.push(`file ${path}`);
        return tree.file(path);
      },
    },
  };
}

describe("the answer about a vendor", () => {
  it("is read from its folder, the guidelines and what judges, each once", async () => {
    const { tree, read } = noting(anInventory(disorder));
    expect(decided(await decide(tree, policy, asked))).toBe("allow");
    expect(read).toEqual([
      "file clausegate.yml",
      "file clausegate.yaml",
      "file waivers.yaml",
      "file .clausegate/baseline.json",
      "list vendors names",
      "read vendors/_guidelines",
      "look vendors/_guidelines/documents/guideline.md",
      "text vendors/_guidelines/documents/guideline.md",
      "read vendors/acme",
      "look vendors/acme/documents/contract.md",
      "look vendors/acme/documents/rfp.pdf",
      "look vendors/acme/documents/score.xlsx",
      "text vendors/acme/documents/contract.md",
      "text vendors/acme/documents/rfp.pdf",
      "text vendors/acme/documents/score.xlsx",
    ]);
  });

  it("is read from nowhere else when there is no such vendor", async () => {
    const { tree, read } = noting(anInventory(disorder));
    expect(decided(await decide(tree, policy, { ...asked, vendor: "../elsewhere" }))).toBe("deny vendor-unknown");
    expect(read.filter((what) => /^(read|look)/.test(what))).toEqual([]);
  });

  it("is the same whatever other vendors' waivers are worth", async () => {
    const others = waived(disorder, aWaiver({ vendor: "nobody" }), aWaiver({ vendor: "beta", rule: "SEC-99" }));
    expect(decided(await decide(anInventory(others), policy, { ...asked, failOn: "note" }))).toBe("allow");
  });

  it("is the same on disk, where other vendors' folders are links and pits", async () => {
    const root = aFolder(disorder);
    symlinkSync(join(root, "vendors/beta"), join(root, "vendors/linked"));
    symlinkSync("/nowhere", join(root, "vendors/beta/dangling.yaml"));
    expect(decided(await decide(await openDirectory(root), policy, asked))).toBe("allow");
  });

  it("is the same in a clone that lacks every object of other vendors", async () => {
    const root = aRepository(disorder);
    for (const path of ["vendors/beta", "vendors/gamma", "vendors/Not An Id", "vendors/stray.yaml", "elsewhere"]) {
      rmSync(looseObject(root, git(root, ["rev-parse", `HEAD:${path}`])), { force: true });
    }
    const decision = await decide(await treeAt(root), policy, asked);
    expect([decided(decision), decision.commit]).toEqual(["allow", git(root, ["rev-parse", "HEAD"])]);
  });

  it("cannot be decided when its own folder, or the guidelines', is a link", async () => {
    for (const name of ["acme", "_guidelines"]) {
      const root = aFolder(disorder);
      rmSync(join(root, "vendors", name), { recursive: true });
      symlinkSync(join(aFolder(goodFiles()), "vendors", name), join(root, "vendors", name));
      const decision = await decide(await openDirectory(root), policy, asked);
      expect(decided(decision)).toBe("cannot-tell not-judged");
      expect(decision.problems[0]).toMatchObject({ code: "symbolic-link", file: `vendors/${name}` });
    }
  });

  it("cannot be decided when the inventory is a link, or is not there", async () => {
    const linked = aFolder();
    symlinkSync(join(aFolder(goodFiles()), "vendors"), join(linked, "vendors"));
    expect(decided(await decide(await openDirectory(linked), policy, asked))).toBe("cannot-tell input-unreadable");
    expect(decided(await decide(await openDirectory(aFolder()), policy, asked))).toBe("cannot-tell nothing-found");
  });

  it("cannot be decided in a clone that lacks an object of its own", async () => {
    const root = aRepository(disorder);
    rmSync(looseObject(root, git(root, ["rev-parse", "HEAD:vendors/acme/contract.yaml"])));
    expect(decided(await decide(await treeAt(root), policy, asked))).toBe("cannot-tell object-missing");
  });
});
