import type { Localized } from "../../model/language.ts";
import { type Section } from "../../model/section.ts";
/** Returns the title of a section. A vendor's id is its own title, unescaped. */
export declare function sectionTitle(section: Section, say: (text: Localized) => string): string;
