import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { aFolder } from "../../support/cli.ts";

it.each([".git/config", ".git/notes/a.md", "sub/.git/config", ".GIT/config", "git~1/config"])(
  "a document at %s is none: nobody commits what lies in Git's own folder",
  async (path) => {
    const root = aFolder({ "vendors/acme/documents/a.md": "a" });
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), "token");
    const tree = await openDirectory(root);
    expect((await tree.look([path])).get(path)).toEqual({ state: "unreadable" });
    expect(await tree.text(path)).toEqual({ state: "unread", reason: "unreadable" });
    const plain = "vendors/acme/documents/a.md";
    expect((await tree.look([plain])).get(plain)).toMatchObject({ state: "present" });
  },
);
