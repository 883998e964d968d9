import type { Localized } from "../../model/language.ts";
import { gateSection, guidelinesSection, inventorySection, type Section } from "../../model/section.ts";
import { words } from "../../texts/words.ts";

/** What a part of a report is called. A vendor's id stands for itself, unescaped. */
export function sectionTitle(section: Section, say: (text: Localized) => string): string {
  if (section === inventorySection) return say(words.outside);
  if (section === gateSection) return say(words.gateSection);
  return section === guidelinesSection ? say(words.guidelines) : section;
}
