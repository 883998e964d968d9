import type { Localized } from "../../model/language.ts";
import { type Section } from "../../model/section.ts";
/** What a part of a report is called. A vendor's id stands for itself, unescaped. */
export declare function sectionTitle(section: Section, say: (text: Localized) => string): string;
