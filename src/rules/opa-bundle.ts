import { gzipSync } from "node:zlib";
import { createTar } from "nanotar";
import { compareText } from "../model/order.ts";
import type { PolicyIdentity } from "../model/report.ts";
import { none } from "../texts/fill.ts";
import { reasonTemplates } from "../texts/gate.ts";
import { requirementNames } from "../texts/requirement-names.ts";
import { labels } from "../texts/values.ts";
import type { Catalogue } from "./catalogue.ts";

/** Targets of a bundle: an OPA that serves `wasm` must be able to run modules; any OPA serves `rego`. */
export const bundleTargets = ["rego", "wasm"] as const;
export type BundleTarget = (typeof bundleTargets)[number];

/** The contents of a bundle. */
export interface BundleParts {
  readonly identity: PolicyIdentity;
  readonly catalogue: Catalogue;
  /** Rego by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** JSON Schema of the policy's input. */
  readonly schema: object;
  readonly wasm: Uint8Array;
  /** Digest of sources and schema. */
  readonly digest: string;
}

const root = "clausegate";

/** Entrypoints of the module. */
const entrypoints = ["findings", "assessment", "judgement", "facts", "answers"].map((name) => `${root}/${name}`);

/** Returns a bundle for OPA, as a compressed archive. Equal parts give equal bytes. */
export function packBundle(parts: BundleParts, target: BundleTarget): Uint8Array {
  const sources = Object.entries(parts.sources).map(([path, text]) => [`${root}/${path}`, text] as const);
  const files = new Map<string, string | Uint8Array>([
    [".manifest", json(manifest(parts, target))],
    ["data.json", json({ [root]: dataOf(parts) })],
    ...sources.toSorted(([a], [b]) => compareText(a, b)),
    ...(target === "wasm" ? [["policy.wasm", parts.wasm] as const] : []),
  ]);
  return packed(files);
}

/**
 * Names a bundle's content: the digest that reports and decisions carry, and the digest of the sources, which word the
 * answers.
 */
export function revisionOf({ identity, digest }: Pick<BundleParts, "identity" | "digest">): string {
  return `${identity.digest}.${digest.slice(0, 12)}`;
}

function manifest(parts: BundleParts, target: BundleTarget): object {
  return {
    revision: revisionOf(parts),
    roots: [root],
    ...(target === "wasm" && { wasm: entrypoints.map((entrypoint) => ({ entrypoint, module: "policy.wasm" })) }),
    rego_version: 1,
  };
}

/** Data that the Rego reads below its own root. */
function dataOf({ identity, catalogue, schema, digest }: BundleParts): object {
  const { rules, law, ...about } = catalogue;
  return {
    law,
    policy: {
      digest: identity.digest,
      catalogue_digest: identity.catalogueDigest,
      sources_digest: digest,
      edition: identity.edition,
    },
    catalogue: {
      ...about,
      // OPA converts every referenced value: a list would be converted whole for each rule that is looked up.
      rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])),
      requirements: Object.fromEntries(
        rules.map(({ id, requirement }, position) => {
          const name = { en: requirement, ko: requirementNames[requirement]?.ko ?? requirement };
          return [requirement, { rule: id, position, name }];
        }),
      ),
    },
    schema,
    texts: { reasons: reasonTemplates, labels, none },
  };
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Fixed attributes: the archive does not depend on machine or time. */
const attrs = { mode: "644", mtime: 0, uid: 0, gid: 0, user: "", group: "" };

/** The format requires two empty blocks; the library fills only its last record, which may leave one or none. */
const endOfArchive = new Uint8Array(1024);

/** Offset of the byte that names the operating system in a gzip header, and its value for an unknown one. */
const [systemAt, unknownSystem] = [9, 255];

function packed(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const archive = createTar([...files].map(([name, data]) => ({ name, data, attrs })));
  const compressed = gzipSync(Buffer.concat([archive, endOfArchive]), { level: 9 });
  compressed[systemAt] = unknownSystem;
  return compressed;
}
