import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { findOpa } from "../../../tools/opa.ts";
import { dossierOf } from "../../support/cases.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { anOpaServer, freePort } from "../../support/opa-server.ts";
import { blocksOf, playPage, readPage } from "../../support/page.ts";

const pageIn = (language: string) => readPage(`docs/${language}/server.md`);
const [english, korean] = [pageIn("en"), pageIn("ko")];
const [config = "", deployment = ""] = blocksOf(english, "yaml");
const [mask = ""] = blocksOf(english, "rego");

it.each(["en", "ko"])(
  "the commands of docs/%s/server.md print what the page says, one after the other",
  async (language) => {
    const port = await freePort();
    const { printed, promised } = await playPage(`docs/${language}/server.md`, {
      environment: { PATH: `${dirname(findOpa())}:${process.env.PATH}` },
      // Standard error stands where a reader sees it.
      adapt: (script) => `exec 2>&1\n${script.replaceAll(":8181", `:${port}`)}`,
    });
    const lines = printed.map((text) =>
      text
        .replaceAll(/[0-9a-f]{64}\.[0-9a-f]{12}/g, "<revision>")
        // Of a root user OPA says that it is one.
        .replaceAll(/^\{"level":"warning".*\n/gm, ""),
    );
    expect(promised.length).toBeGreaterThan(3);
    expect(lines).toEqual(promised);
  },
);

it("docs/ko/server.md has the same examples as docs/en/server.md", () => {
  for (const language of ["yaml", "rego", "nginx"]) {
    expect(blocksOf(english, language).length).toBeGreaterThan(0);
    expect(blocksOf(korean, language)).toEqual(blocksOf(english, language));
  }
  const measured = (text: string) => text.match(/(?: \| [\d.]+){4} \|$/gm);
  expect(measured(english)).toHaveLength(6);
  expect(measured(korean)).toEqual(measured(english));
});

it.each(["en", "ko"])("docs/%s/server.md explains every field and reason", (language) => {
  const page = pageIn(language);
  for (const field of ["allow", "decision", "reasons", "remarks", "passed", "not_applicable", "policy"])
    expect(page).toContain(`| \`${field}\` |`);
  for (const code of [
    ...["finding", "vendor-terminated", "no-active-service", "service-not-started", "service-ended"],
    ...["dossier-invalid", "not-asked"],
  ])
    expect(page).toContain(`\`${code}\``);
});

describe("the servers of docs/en/server.md", () => {
  it("take a signed bundle from a web server, refuse an unsigned one, and log neither contracts nor names", async () => {
    const folder = aFolder({ "mask.rego": mask });
    const bundle = join(folder, "bundle.tar.gz");
    await clausegateHere(["policy", "bundle", "--output", bundle]);
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    writeFileSync(join(folder, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
    const sign = `mkdir s && tar -xzf bundle.tar.gz -C s && cd s && "${findOpa()}" sign --signing-key ../key.pem --bundle . && tar -czf ../signed.tar.gz .manifest .signatures.json *`;
    expect(spawnSync("sh", ["-c", sign], { cwd: folder }).status).toBe(0);
    const asked: string[] = [];
    const web = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end(readFileSync(join(folder, "signed.tar.gz")));
    }).listen(0, "127.0.0.1");
    await once(web, "listening");
    const address = web.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const pem = String(publicKey.export({ type: "spki", format: "pem" }))
      .trimEnd()
      .replaceAll("\n", "\n      ");
    const ours = config
      .replace("https://bundles.example.com", `http://127.0.0.1:${port}`)
      .replace(/-----BEGIN.*END PUBLIC KEY-----/s, pem);
    writeFileSync(join(folder, "opa.yaml"), ours);
    const args = ["--config-file", join(folder, "opa.yaml"), join(folder, "mask.rego")];
    const server = await anOpaServer(args, { level: "info" });
    try {
      const { result } = await server.ask("clausegate/gate", { input: dossierOf({ patch: [] }) });
      expect(result).toMatchObject({ allow: true });
      expect(asked).toContain("/clausegate/signed.tar.gz");
      const log = await server.logged((line) => line.includes('"type":"openpolicyagent.org/decision_logs"'));
      const { input, result: told, bundles } = JSON.parse(log);
      expect(input).toEqual({ as_of: "2026-06-30", vendor: { id: "acme" } });
      expect([told.allow, told.decision, told.passed]).toEqual([true, "allow", undefined]);
      expect(bundles.clausegate.revision).toMatch(/^[0-9a-f]{64}\.[0-9a-f]{12}$/);
      expect(log).not.toMatch(/에이스|회원관리|acme-2026/);
    } finally {
      await server.stop();
    }
    writeFileSync(join(folder, "signed.tar.gz"), readFileSync(bundle));
    const refused = await anOpaServer(args, { isReady: "/health" });
    try {
      await refused.logged((line) => line.includes("missing .signatures.json"));
      expect(await refused.get("/health?bundles")).toBe(500);
      expect((await refused.ask("clausegate/gate", { input: dossierOf({ patch: [] }) })).result).toBeUndefined();
    } finally {
      await refused.stop();
      web.closeAllConnections();
      web.close();
    }
  });

  it("are ready only with the bundle, and run without rights", () => {
    const { spec } = load(deployment) as { spec: { template: { spec: { containers: readonly object[] } } } };
    expect(spec.template.spec.containers).toMatchObject([
      {
        args: expect.arrayContaining(["--config-file=/config/opa.yaml", "/config/mask.rego"]),
        readinessProbe: { httpGet: { path: "/health?bundles" } },
        securityContext: { runAsNonRoot: true, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
      },
    ]);
  });
});
