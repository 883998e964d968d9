import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { runFetch } from "../../../src/adapters/git/run-fetch.ts";
import { aFolder } from "../../support/cli.ts";
import { aRepository } from "../../support/git.ts";

it("ends a fetch that gets no answer", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const { port } = silent.address() as AddressInfo;
  const args = ["fetch", `http://127.0.0.1:${port}/acme/vendors`];
  const fetched = await runFetch({ args, binding: { cwd: aRepository() }, env: { GIT_ALLOW_PROTOCOL: "http" } }, 500);
  expect(fetched).toEqual({ reason: "it ended early" });
  silent.closeAllConnections();
  silent.close();
});

it("says why one fails, without a password of the address", async () => {
  const args = ["fetch", `file://user:secret@${aFolder()}/none`];
  const fetched = await runFetch({ args, binding: { cwd: aRepository() }, env: { GIT_ALLOW_PROTOCOL: "file" } });
  expect(fetched).toEqual({ reason: expect.not.stringContaining("secret") });
});
