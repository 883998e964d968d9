import { Unread } from "./unread.ts";
import { elementsOf, readTree, type XmlNode } from "./xml-tree.ts";
import type { Zip } from "./zip.ts";

/** Namespaces of transitional and strict WordprocessingML (ECMA-376, ISO/IEC 29500). */
export const wordNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const relationTypes = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];
const relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface DocxParts {
  readonly main: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly numbering: XmlNode | undefined;
  readonly theme: XmlNode | undefined;
  readonly settings: XmlNode | undefined;
  readonly footnotes: XmlNode | undefined;
  readonly endnotes: XmlNode | undefined;
}

/** Returns the parts of a Word document that determine what it shows. Throws `Unread`. */
export function openDocx(zip: Zip): DocxParts {
  const names = new Names(zip.names);
  const mainName = relationsOf(zip, "", names).get("officeDocument");
  if (mainName === undefined) throw new Unread("broken");
  const relations = relationsOf(zip, mainName, names);
  const part = (type: string) => {
    const name = relations.get(type);
    return name === undefined ? undefined : tree(zip, name);
  };
  const main = tree(zip, mainName);
  if (main.name !== "document" || !wordNamespaces.includes(main.namespace)) throw new Unread("broken");
  return {
    main,
    styles: part("styles"),
    numbering: part("numbering"),
    theme: part("theme"),
    settings: part("settings"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
  };
}

function tree(zip: Zip, name: string): XmlNode {
  const bytes = zip.read(name);
  if (!bytes) throw new Unread("broken");
  return readTree(bytes);
}

/** Part names, which are case-insensitive (OPC, ISO/IEC 29500-2). Throws `Unread` if two differ only in case. */
class Names {
  private readonly byLowerCase = new Map<string, string>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const lower = name.toLowerCase();
      if (this.byLowerCase.has(lower)) throw new Unread("broken");
      this.byLowerCase.set(lower, name);
    }
  }

  find(name: string): string | undefined {
    return this.byLowerCase.get(name.toLowerCase());
  }
}

/**
 * Returns the targets of the relations of a part or of the package, by the last part of the relation type, which must
 * have the exact address of Office's. Throws `Unread` if a type that must be unique has two targets.
 */
function relationsOf(zip: Zip, part: string, names: Names): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, string>();
  const file = names.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (file === undefined) return found;
  for (const { name, namespace, attributes } of elementsOf(tree(zip, file))) {
    const type = relationType(attributes.Type ?? "");
    if (name !== "Relationship" || namespace !== relationsNamespace || attributes.TargetMode === "External") continue;
    if (type === undefined || type.includes("/")) continue;
    const target = names.find(resolved(attributes.Target ?? "", folder)) ?? "";
    if (found.has(type) && found.get(type) !== target && single.has(type)) throw new Unread("broken");
    found.set(type, target);
  }
  return found;
}

/** Relation types that a part has only once. */
const single: ReadonlySet<string> = new Set([
  ...["officeDocument", "styles", "numbering", "theme", "settings", "footnotes", "endnotes"],
]);

function relationType(type: string): string | undefined {
  const base = relationTypes.find((one) => type.startsWith(one));
  return base === undefined ? undefined : type.slice(base.length);
}

/** Resolves `../a` and `./a` from a folder, and `/a` from the root. */
function resolved(target: string, folder: string): string {
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
