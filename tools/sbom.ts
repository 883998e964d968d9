// Prints a bill of materials (CycloneDX 1.6) for dist/. `npm sbom` lists installed packages: it would leave out bundled
// development packages, and name packages that dist/ has no part of. The same sources give the same bytes.
import { createHash } from "node:crypto";
import { inModule, type Named, namedIn } from "./bundle/licenses.ts";
import { opaVersion } from "./opa.ts";
import { isProgram, readText } from "./paths.ts";

/** The used part of package-lock.json. */
interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/** A component in CycloneDX. */
interface Component {
  readonly type: "application" | "library";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version?: string;
  readonly description?: string;
  readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly purl: string;
}

/** Not from npm: the compiler adds its runtime to the module. */
const opaRuntime: Component = {
  type: "library",
  "bom-ref": `pkg:github/open-policy-agent/opa@v${opaVersion}`,
  name: "opa",
  version: opaVersion,
  description: "Its runtime for compiled policies is part of dist/policy.wasm.",
  licenses: [{ license: { id: "Apache-2.0" } }],
  purl: `pkg:github/open-policy-agent/opa@v${opaVersion}`,
};

/** Third-party components of the runtime; OPA states no versions except that of mpdecimal. */
const inRuntime: readonly Component[] = [
  { ...component("mpdecimal", "pkg:generic/mpdecimal@2.4.2", "BSD-2-Clause"), version: "2.4.2" },
  component("printf", "pkg:github/mpaland/printf", "MIT"),
  component("re2", "pkg:github/google/re2", "BSD-3-Clause"),
];

function component(name: string, purl: string, license: string): Component {
  const description = "Part of OPA's runtime for compiled policies, in dist/policy.wasm.";
  return { type: "library", "bom-ref": purl, name, description, licenses: [{ license: { id: license } }], purl };
}

/** Not in the lockfile: it comes inside @hyzyla/pdfium, which does not state its version. */
const pdfium: Component = {
  ...component("pdfium", "pkg:generic/pdfium", "Apache-2.0"),
  description:
    "Compiled to dist/pdfium.wasm, with FreeType, libjpeg-turbo, OpenJPEG, Little CMS, zlib and others in it.",
};

/** The sources of the bill of materials. */
interface Sources {
  readonly manifest: Named & { readonly description: string };
  readonly lock: Lock;
  /** Text of dist/THIRD-PARTY-LICENSES.txt. */
  readonly licenses: string;
}

/** Returns the bill of materials as an object. Throws when it names a package the lockfile does not pin. */
export function sbom({ manifest, lock, licenses }: Sources) {
  const { description, ...named } = manifest;
  const subject = { ...identity("application", named), description };
  const packages = namedIn(licenses).filter(({ name }) => inModule.every((part) => part.name !== name));
  const components = [...packages.map((item) => library(item, lock)), opaRuntime, ...inRuntime, pdfium];
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
    // Without one, actions/attest does not recognise a bill of materials.
    serialNumber: `urn:uuid:${uuidOf(content)}`,
    version: 1,
    ...content,
  };
}

/** A UUID of version 8 (RFC 9562) of the content: equal content gives the same UUID. */
function uuidOf(content: object): string {
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

function library(item: Named, { packages }: Lock): Component {
  const [, pinned] =
    Object.entries(packages).find(
      ([path, { version }]) => path.endsWith(`node_modules/${item.name}`) && version === item.version,
    ) ?? [];
  const [, digest] = /^sha512-(\S+)$/.exec(pinned?.integrity ?? "") ?? [];
  if (!digest) throw new Error(`package-lock.json does not pin ${item.name} ${item.version}`);
  const hashes = [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }];
  return { ...identity("library", item), hashes };
}

function identity(type: Component["type"], { name, version, license }: Named): Component {
  const purl = `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  const isExpression = license.includes(" ");
  const licenses = [isExpression ? { expression: license } : { license: { id: license } }];
  return { type, "bom-ref": purl, name, version, licenses, purl };
}

if (isProgram(import.meta.url)) {
  const manifest: Sources["manifest"] = JSON.parse(readText("package.json"));
  const { name, version, license, description } = manifest;
  const bill = sbom({
    manifest: { name, version, license, description },
    lock: JSON.parse(readText("package-lock.json")),
    licenses: readText("dist/THIRD-PARTY-LICENSES.txt"),
  });
  process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
}
