import type { Localized } from "../../model/language.ts";
import { guidelinesSection, inventorySection, runConfigSection, type Section } from "../../model/section.ts";
import { words } from "../../texts/words.ts";

/** What a part of a report is called. A vendor's id stands for itself, unescaped. */
export function sectionTitle(section: Section, say: (text: Localized) => string): string {
  if (section === inventorySection) return say(words.outside);
  if (section === runConfigSection) return say(words.runConfigSection);
  return section === guidelinesSection ? say(words.guidelines) : section;
}
