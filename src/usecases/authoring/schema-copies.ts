import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import { textOf } from "../../records/file-text.ts";
import { editorSchemas, schemasFolder } from "./init/files.ts";
import type { NewText } from "./record-files.ts";

/**
 * Returns the copies of schemas for editors, as `init` writes them, that differ from those of this version, with the
 * text they are to have. One that is missing, a link or too large to be a copy is left.
 */
export async function outdatedSchemas(tree: InventoryTree, served: ReadonlyMap<string, string>): Promise<NewText[]> {
  const outdated: NewText[] = [];
  for (const name of editorSchemas) {
    const [file, text] = [await copyAt(tree, `${schemasFolder}/${name}.schema.json`), served.get(name)];
    if (file && text !== undefined && textOf(file) !== text) outdated.push({ file, text });
  }
  return outdated;
}

async function copyAt(tree: InventoryTree, path: string): Promise<SourceFile | undefined> {
  try {
    return await tree.file(path);
  } catch (error) {
    if (error instanceof RunError && error.code === "input-unreadable") return undefined;
    throw error;
  }
}
