// Prints a bill of materials (CycloneDX 1.6) of what dist/ holds. `npm sbom` tells what is installed: it would leave out the
// packages for development that are bundled, and name those of which nothing is. The same sources give the same bytes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { IN_MODULE, LICENSE_SEPARATOR } from "./bundle.mjs";
import { OPA_VERSION } from "./opa.mjs";
import { inRepository } from "./paths.mjs";

/**
 * @typedef {{ name: string, version: string, license: string }} Named
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string }> }} Lock
 */

/** Not from npm: the compiler puts its runtime into the module. */
const OPA = {
  type: "library",
  "bom-ref": `pkg:github/open-policy-agent/opa@v${OPA_VERSION}`,
  name: "opa",
  version: OPA_VERSION,
  description: "Its runtime for compiled policies is part of dist/policy.wasm.",
  licenses: [{ license: { id: "Apache-2.0" } }],
  purl: `pkg:github/open-policy-agent/opa@v${OPA_VERSION}`,
};

/** What the runtime is made of, as far as it is other people's; OPA says no versions but of mpdecimal. */
const IN_RUNTIME = [
  { ...component("mpdecimal", "pkg:generic/mpdecimal@2.4.2", "BSD-2-Clause"), version: "2.4.2" },
  component("printf", "pkg:github/mpaland/printf", "MIT"),
  component("re2", "pkg:github/google/re2", "BSD-3-Clause"),
];

/** @typedef {{ type: string, "bom-ref": string, name: string, version?: string, description: string, purl: string }} Part */
/** @param {string} name @param {string} purl @param {string} id of its licence @returns {Part & { licenses: { license: { id: string } }[] }} */
function component(name, purl, id) {
  const description = "Part of OPA's runtime for compiled policies, in dist/policy.wasm.";
  return { type: "library", "bom-ref": purl, name, description, licenses: [{ license: { id } }], purl };
}

/** Not in the lockfile: it comes inside of @hyzyla/pdfium, which says no version of it. */
const PDFIUM = {
  ...component("pdfium", "pkg:generic/pdfium", "Apache-2.0"),
  description:
    "Compiled to dist/pdfium.wasm, with FreeType, libjpeg-turbo, OpenJPEG, Little CMS, zlib and others in it.",
};

/**
 * The bill of materials as an object. Throws when a package is named that the lockfile does not pin.
 * @param {{ manifest: Named & { description: string }, lock: Lock, licenses: string }} sources
 *   `licenses` is the text of dist/THIRD-PARTY-LICENSES.txt
 */
export function sbom({ manifest, lock, licenses }) {
  const { description, ...named } = manifest;
  const subject = { ...identity("application", named), description };
  const packages = bundledIn(licenses).filter(({ name }) => IN_MODULE.every((part) => part.name !== name));
  const components = [...packages.map((item) => library(item, lock)), OPA, ...IN_RUNTIME, PDFIUM];
  const refs = components.map((component) => component["bom-ref"]);
  const content = {
    metadata: { component: subject },
    components,
    dependencies: [{ ref: subject["bom-ref"], dependsOn: refs }, ...refs.map((ref) => ({ ref }))],
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    // Without one, actions/attest takes it for no bill of materials.
    serialNumber: `urn:uuid:${uuidOf(content)}`,
    version: 1,
    ...content,
  };
}

/** A UUID of version 8 (RFC 9562) that names the content: the same for the same. @param {object} content */
function uuidOf(content) {
  const hex = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}

/** Packages by the heading of each licence: `NAME VERSION (LICENCE)`. @param {string} licenses @returns {Named[]} */
function bundledIn(licenses) {
  return licenses.split(LICENSE_SEPARATOR).map((part) => {
    const [heading = ""] = part.split("\n", 1);
    const [, name, version, license] = /^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*) \(([\w.+ ()-]+)\)$/.exec(heading) ?? [];
    if (!name || !version || !license) throw new Error(`Not the heading of a licence: ${heading}`);
    return { name, version, license };
  });
}

/** @param {Named} item @param {Lock} lock */
function library(item, { packages }) {
  const [, pinned] =
    Object.entries(packages).find(
      ([path, { version }]) => path.endsWith(`node_modules/${item.name}`) && version === item.version,
    ) ?? [];
  const [, digest] = /^sha512-(\S+)$/.exec(pinned?.integrity ?? "") ?? [];
  if (!digest) throw new Error(`package-lock.json does not pin ${item.name} ${item.version}`);
  const hashes = [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }];
  return { ...identity("library", item), hashes };
}

/** @param {"application" | "library"} type @param {Named} item */
function identity(type, { name, version, license }) {
  const purl = `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  const isExpression = license.includes(" ");
  const licenses = [isExpression ? { expression: license } : { license: { id: license } }];
  return { type, "bom-ref": purl, name, version, licenses, purl };
}

/** @param {string} name */
const read = (name) => readFileSync(inRepository(name), "utf8");

if (process.argv[1] === inRepository("tools/sbom.mjs")) {
  const { name, version, license, description } = JSON.parse(read("package.json"));
  const sources = { lock: JSON.parse(read("package-lock.json")), licenses: read("dist/THIRD-PARTY-LICENSES.txt") };
  const bill = sbom({ manifest: { name, version, license, description }, ...sources });
  process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
}
