import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPolicySources } from "../../../src/adapters/disk/policy-files.ts";
import { findOpa } from "../../../tools/opa.ts";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { policy } from "../../support/inventory.ts";

const folder = aFolder();
const bundleOf = async (name: string, ...options: readonly string[]) => {
  const path = join(folder, name);
  const { status, stdout, stderr } = await clausegateHere(["policy", "bundle", "--output", path, ...options]);
  expect([status, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^clausegate: .*: bundle written \(revision [0-9a-f]{64}\.[0-9a-f]{12}\)\n$/);
  return path;
};
const rego = await bundleOf("rego.tar.gz");
const wasm = await bundleOf("wasm.tar.gz", "--target", "wasm");

function run(command: string, args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

function unpacked(bundle: string): string {
  const target = aFolder();
  expect(run("tar", ["-xzf", bundle, "-C", target])).toEqual({ status: 0, stdout: "", stderr: "" });
  return target;
}

const read = (top: string, name: string) => readFileSync(join(top, name), "utf8");

describe("clausegate policy bundle", () => {
  it("writes the same bytes every time, which name no machine and no moment", async () => {
    const bytes = readFileSync(rego);
    expect(readFileSync(await bundleOf("again.tar.gz")).equals(bytes)).toBe(true);
    // Of a header of gzip: flags, time, and the operating system, which is unknown.
    expect([bytes[3], bytes.readUInt32LE(4), bytes[9]]).toEqual([0, 0, 255]);
    const listed = run("tar", ["--utc", "--full-time", "--numeric-owner", "-tvzf", rego]).stdout.trimEnd().split("\n");
    for (const line of listed) expect(line).toMatch(/^-rw-r--r-- 0\/0 +\d+ 1970-01-01 00:00:00 \S+$/);
    const names = listed.map((line) => line.split(" ").at(-1));
    expect(names.slice(0, 2)).toEqual([".manifest", "data.json"]);
    expect(names.slice(2)).toEqual([...names.slice(2)].sort());
    expect(gunzipSync(bytes).length % 512).toBe(0);
  });

  it("holds every policy and no test", () => {
    const names = (top: string) =>
      readdirSync(top, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rego"));
    const sources = names(join(repository, "policies")).filter((name) => !name.endsWith("_test.rego"));
    const top = unpacked(rego);
    expect(names(join(top, "clausegate")).sort()).toEqual(sources.sort());
    for (const name of sources)
      expect(read(top, `clausegate/${name}`), name).toBe(read(repository, `policies/${name}`));
  });

  it("names its root, its language and the policy by which reports were judged", () => {
    const { revision, ...manifest } = JSON.parse(read(unpacked(rego), ".manifest"));
    expect(manifest).toEqual({ roots: ["clausegate"], rego_version: 1 });
    const digest = createHash("sha256")
      .update(readFileSync(join(repository, "dist/sources.json")))
      .digest("hex");
    expect(revision).toBe(`${policy.identity.digest}.${digest.slice(0, 12)}`);
  });

  it("carries the catalogue as data", () => {
    const { clausegate, ...rest } = JSON.parse(read(unpacked(rego), "data.json"));
    expect(rest).toEqual({});
    const { rules, requirements, edition } = clausegate.catalogue;
    expect(Object.values(rules)).toEqual(policy.catalogue.catalogue.rules);
    expect(Object.keys(requirements)).toHaveLength(policy.catalogue.catalogue.rules.length);
    expect(edition).toBe(policy.identity.edition);
    expect(clausegate.policy).toMatchObject({ digest: policy.identity.digest, edition });
  });

  it("carries the compiled module, named for each of its questions, where that is asked for", () => {
    const top = unpacked(wasm);
    expect(JSON.parse(read(top, ".manifest")).wasm).toEqual(
      ["findings", "assessment", "judgement", "facts", "answers"].map((name) => ({
        entrypoint: `clausegate/${name}`,
        module: "policy.wasm",
      })),
    );
    const digest = createHash("sha256")
      .update(readFileSync(join(top, "policy.wasm")))
      .digest("hex");
    expect(digest).toBe(policy.identity.digest);
    // OPA refuses a manifest whose module is not there.
    expect(run(findOpa(), ["inspect", wasm]).status).toBe(0);
  });

  it("is read, rebuilt and signed by OPA, which refuses it once it was altered", () => {
    expect(run(findOpa(), ["inspect", rego]).stdout).toMatch(/Roots +\| clausegate/);
    expect(run(findOpa(), ["build", "--bundle", rego, "--output", "rebuilt.tar.gz"]).status).toBe(0);
    const key = run("openssl", ["genpkey", "-algorithm", "RSA", "-out", "key.pem"]);
    expect([key.status, run("openssl", ["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"]).status]).toEqual([
      0, 0,
    ]);
    const signed = unpacked(rego);
    const top = [".manifest", ".signatures.json", "data.json", "clausegate"];
    expect(run(findOpa(), ["sign", "--signing-key", join(folder, "key.pem"), "--bundle", "."], signed)).toMatchObject({
      status: 0,
    });
    expect(run("tar", ["-czf", join(folder, "signed.tar.gz"), ...top], signed).status).toBe(0);
    const verify = (bundle: string) =>
      run(findOpa(), ["build", "--verification-key", "public.pem", "--output", "verified.tar.gz", "--bundle", bundle]);
    expect(verify("signed.tar.gz")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(verify(rego)).toMatchObject({ status: 1, stdout: expect.stringContaining("missing .signatures.json") });
    const text = read(signed, "data.json");
    writeFileSync(join(signed, "data.json"), text.replace('"severity":"error"', '"severity":"note"'));
    expect(run("tar", ["-czf", join(folder, "altered.tar.gz"), ...top], signed).status).toBe(0);
    expect(verify("altered.tar.gz")).toMatchObject({ status: 1, stdout: expect.stringContaining("digest mismatch") });
  });

  it("is not made of sources that were altered, or are not there", async () => {
    const dist = join(repository, "dist");
    const files = Object.fromEntries(
      ["policy.wasm", "sources.json", "policy-digests.json"].map((name) => [name, readFileSync(join(dist, name))]),
    );
    const sources = String(files["sources.json"]).replace("default gate :=", "gate :=");
    const altered = aFolder({ ...files, "sources.json": sources });
    await expect(readPolicySources(pathToFileURL(`${altered}/`))).rejects.toMatchObject({ code: "policy-altered" });
    const missing = aFolder({ "policy.wasm": files["policy.wasm"] ?? "" });
    await expect(readPolicySources(pathToFileURL(`${missing}/`))).rejects.toMatchObject({ code: "policy-missing" });
  });

  it("leaves what was there where it cannot write, and needs a file and a target", async () => {
    const { status, stderr } = await clausegateHere(["policy", "bundle", "--output", join(folder, "nowhere/b.tar.gz")]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("cannot be written (ENOENT)")]);
    mkdirSync(join(folder, "taken"));
    expect((await clausegateHere(["policy", "bundle", "--output", join(folder, "taken")])).status).toBe(2);
    expect((await clausegateHere(["policy", "bundle"])).stderr).toContain("'-o, --output <file>' is required");
    const other = await clausegateHere(["policy", "bundle", "--output", rego, "--target", "plan"]);
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining("--target")]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
