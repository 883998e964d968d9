import { HangulLists } from "./hangul-lists.ts";
import { HwpxHeader } from "./hwpx-header.ts";
import { HwpxSection } from "./hwpx-section.ts";
import { type DoubtedText, joined } from "./paragraphs.ts";
import { Unread } from "./unread.ts";
import { allWithin, readTree } from "./xml-tree.ts";
import type { Zip } from "./zip.ts";

/**
 * Reads the text of a Hangul document in OWPML (KS X 6101): the paragraphs of its sections in order with their numbers,
 * with tables, boxes and notes. Proposed deletions, comments and letters in the colour of their ground do not count;
 * text not known to be visible is a doubt. Throws `Unread`.
 */
export function readHwpx(zip: Zip): DoubtedText {
  const manifest = zip.read("META-INF/manifest.xml");
  if (manifest && [...allWithin(readTree(manifest, "prefixes"), "encryption-data")].length > 0) {
    throw new Unread("encrypted");
  }
  const part = zip.read("Contents/header.xml");
  const header = new HwpxHeader(part && readTree(part, "prefixes"));
  const sections = zip.names.flatMap((name) => (sectionNumber(name) === undefined ? [] : name));
  sections.sort((a, b) => (sectionNumber(a) ?? 0) - (sectionNumber(b) ?? 0));
  if (sections.length === 0) throw new Unread("broken");
  const lists = new HangulLists();
  return joined(
    sections.map((name) =>
      new HwpxSection(header, lists).read(readTree(zip.read(name) ?? new Uint8Array(), "prefixes")),
    ),
  );
}

function sectionNumber(name: string): number | undefined {
  const [, digits] = /^Contents\/section(\d{1,6})\.xml$/.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
