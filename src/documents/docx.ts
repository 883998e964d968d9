import { openDocx } from "./docx-package.ts";
import { DocxStory, newContext } from "./docx-story.ts";
import { type DoubtedText, joined } from "./paragraphs.ts";
import { elementsOf, type XmlNode } from "./xml-tree.ts";
import type { Zip } from "./zip.ts";

/**
 * Text of a Word document: its paragraphs with the numbers of lists, tables and text boxes, then the footnotes and endnotes that are
 * referred to. What is proposed for insertion counts, what is proposed for deletion or hidden does not. Text counts where all that
 * is around it is known to show it; else it is a doubt. Throws `Unread`.
 */
export function readDocx(zip: Zip): DoubtedText {
  const parts = openDocx(zip);
  const context = newContext(parts);
  const texts = [new DocxStory(context, "body").read(parts.main)];
  for (const kind of ["footnote", "endnote"] as const) {
    const part = parts[`${kind}s`];
    // A note may refer to further notes.
    for (const [id, visibility] of context.notes[kind]) {
      const note = part && notesOf(part, kind).get(id);
      if (note) texts.push(new DocxStory(context, kind).read(note, visibility));
    }
  }
  return joined(texts);
}

function notesOf(part: XmlNode, kind: string): ReadonlyMap<string, XmlNode> {
  const notes = elementsOf(part).filter(({ name }) => name === kind);
  return new Map(notes.map((note) => [note.attributes.id ?? "", note]));
}
