import { openDocx } from "./docx-package.ts";
import { DocxStory, newContext } from "./docx-story.ts";
import { type DoubtedText, joined } from "./paragraphs.ts";
import { elementsOf, type XmlNode } from "./xml-tree.ts";
import type { Zip } from "./zip.ts";

/**
 * Reads the text of a Word document: its paragraphs with list numbers, tables and text boxes, then the footnotes and
 * endnotes that are referenced. Proposed insertions count; proposed deletions and hidden text do not. Text counts only
 * if everything around it is known to show it; otherwise it is a doubt. Throws `Unread`.
 */
export function readDocx(zip: Zip): DoubtedText {
  const parts = openDocx(zip);
  const context = newContext(parts);
  const texts = [new DocxStory(context, "body").read(parts.main)];
  for (const kind of ["footnote", "endnote"] as const) {
    const part = parts[`${kind}s`];
    const written = part ? notesIn(part, kind) : new Map<string, XmlNode>();
    // A note may reference further notes.
    for (const [id, visibility] of context.notes[kind]) {
      const note = written.get(id);
      if (note) texts.push(new DocxStory(context, kind).read(note, visibility));
    }
  }
  return joined(texts);
}

function notesIn(part: XmlNode, kind: string): ReadonlyMap<string, XmlNode> {
  const notes = elementsOf(part).filter(({ name }) => name === kind);
  return new Map(notes.map((note) => [note.attributes.id ?? "", note]));
}
