import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sbom } from "../../tools/sbom.ts";
import { repository } from "../support/cli.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");
const manifest = JSON.parse(read("package.json"));
const lock = JSON.parse(read("package-lock.json"));
const sources = { manifest, lock, licenses: read("dist/THIRD-PARTY-LICENSES.txt") };
const { components, ...bill } = sbom(sources);

const modules = readdirSync(join(repository, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".mjs"),
);

/** The bundler writes a file's path before its code. */
const packagesInBundles = new Set(
  modules.flatMap((name) =>
    [...read(`dist/${name}`).matchAll(/^ *\/\/ ((?:\S+\/)?node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm)].map(
      ([, path]) => String(path),
    ),
  ),
);

describe("the bill of materials", () => {
  it("names every package of which there is code in a bundle, also one inside of another, with its version", () => {
    const wanted = [...packagesInBundles].map(
      (path) => `${path.split("node_modules/").at(-1)} ${lock.packages[path].version}`,
    );
    expect(wanted).toEqual(expect.arrayContaining(["@actions/core 3.0.1", "yaml 1.10.3"]));
    expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual(expect.arrayContaining(wanted));
  });

  it("names what is compiled into the validators and the module, and what comes inside of a package", () => {
    const names = [
      "ajv",
      "ajv-formats",
      "fast-deep-equal",
      "opa",
      "mpdecimal",
      "printf",
      "re2",
      "@hyzyla/pdfium",
      "pdfium",
    ];
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it("comes with the licence of each part of the module, whose code is there", () => {
    const module = readFileSync(join(repository, "dist/policy.wasm"));
    const parts = [
      { code: "src/libmpdec/mpdecimal.c", notice: "Copyright (c) 2008-2016 Stefan Krah." },
      { code: "_vsnprintf", notice: "(c) Marco Paland" },
      { code: "strtol", notice: "The Regents of the University of California." },
      { code: "kRegexpLiteralString", notice: "The RE2 Authors." },
      { code: "chartorune", notice: "Copyright (c) 2002 by Lucent Technologies." },
    ];
    for (const { code, notice } of parts) {
      expect([code, module.includes(code), sources.licenses.includes(notice)]).toEqual([code, true, true]);
    }
  });

  it("comes with the licence of PDFium, whose code is there, and of what it is made of", () => {
    const engine = readFileSync(join(repository, "dist/pdfium.wasm"));
    const parts = [
      { code: "FPDF_LoadMemDocument", notice: "Copyright 2014 PDFium Authors." },
      { code: "FREETYPE_PROPERTIES", notice: "The FreeType Project" },
      { code: "JPEG2000", notice: "Universite catholique de Louvain" },
    ];
    for (const { code, notice } of parts) {
      expect([code, engine.includes(code), sources.licenses.includes(notice)]).toEqual([code, true, true]);
    }
  });

  it("identifies each by purl, version and licence, once, and those in the lockfile by its digest", () => {
    const purls = components.map(({ purl }) => purl);
    expect(new Set(purls).size).toBe(purls.length);
    const inModule: Readonly<Record<string, string>> = {
      opa: "pkg:github/open-policy-agent/opa@v0.70.0",
      mpdecimal: "pkg:generic/mpdecimal@2.4.2",
      printf: "pkg:github/mpaland/printf",
      re2: "pkg:github/google/re2",
      pdfium: "pkg:generic/pdfium",
    };
    for (const component of components) {
      const path = component.name.replace("@", "%40");
      const isLocked = !(component.name in inModule);
      const purl = inModule[component.name] ?? `pkg:npm/${path}@${component.version}`;
      expect(component).toMatchObject({ type: "library", "bom-ref": purl, purl });
      expect(component.licenses).toEqual([{ license: { id: expect.stringMatching(/^[\w.-]+$/) } }]);
      expect("hashes" in component ? component.hashes : "none").toEqual(
        isLocked ? [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }] : "none",
      );
    }
  });

  it("has the form of CycloneDX 1.6, and a number that follows from its content", () => {
    const ref = `pkg:npm/clausegate@${manifest.version}`;
    const refs = components.map(({ purl }) => purl);
    expect(bill).toEqual({
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      // A UUID of version 8 (RFC 9562).
      serialNumber: expect.stringMatching(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      ),
      version: 1,
      metadata: {
        component: expect.objectContaining({ type: "application", name: "clausegate", "bom-ref": ref, purl: ref }),
      },
      dependencies: [{ ref, dependsOn: refs }, ...refs.map((one) => ({ ref: one }))],
    });
    expect(sbom(sources).serialNumber).toBe(bill.serialNumber);
    const other = sbom({ ...sources, manifest: { ...sources.manifest, version: "9.9.9" } });
    expect(other.serialNumber).not.toBe(bill.serialNumber);
  });

  it("is not made of a package the lockfile does not pin, or of a list it cannot read", () => {
    const other = sources.licenses.replace("commander 14.0.3 (MIT)", "commander 14.0.4 (MIT)");
    expect(() => sbom({ ...sources, licenses: other })).toThrow("does not pin commander 14.0.4");
    expect(() => sbom({ ...sources, licenses: `x${"-".repeat(80)}\n` })).toThrow("Not the heading of a licence");
  });
});
