import type { Frame, Location } from "../../model/location.ts";
import type { Palette } from "./palette.ts";
/**
 * Renders lines of a file with their numbers, the place underlined on its first line. Korean letters are two columns
 * wide.
 */
export declare function codeFrame(frame: Frame, location: Location, palette: Palette): string[];
