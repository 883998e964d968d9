import type { Localized } from "../../model/language.ts";
import { guidelinesSection, inventorySection, runConfigSection, type Section } from "../../model/section.ts";
import { words } from "../../texts/words.ts";

/** Returns the title of a section. A vendor's id is its own title, unescaped. */
export function sectionTitle(section: Section, say: (text: Localized) => string): string {
  if (section === inventorySection) return say(words.outside);
  if (section === runConfigSection) return say(words.runConfigSection);
  return section === guidelinesSection ? say(words.guidelines) : section;
}
