import type { Visibility } from "./color.ts";

interface Field {
  code: string;
  isResult: boolean;
  readonly isStale: boolean;
}

/** Fields that show nothing, and have no result. */
const silent = /^\s*(?:XE|TC|TA|RD|PRIVATE|FORMCHECKBOX|SET|BOOKMARK)\b/i;
/** Characters of a code that are looked at. */
const maxCode = 100;

/** The fields that are open in a story, outermost first. The code of a field is not shown, its result is. */
export class Fields {
  private readonly open: Field[] = [];

  /** Whether text is shown here, as far as fields are concerned. */
  get visibility(): Visibility {
    if (this.open.some(({ isResult }) => !isResult)) return "hidden";
    return this.open.some(({ isStale }) => isStale) ? "doubt" : "shown";
  }

  get isAnyOpen(): boolean {
    return this.open.length > 0;
  }

  code(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.isResult && field.code.length < maxCode) field.code += text;
  }

  /** What a character of a field does. False where it is not known what is shown in its place. */
  character(type: string | undefined, isStale: boolean): boolean {
    const field = this.open.at(-1);
    if (type === "begin") {
      this.open.push({ code: "", isResult: false, isStale });
      return true;
    }
    if (!field) return false;
    if (type === "separate") {
      field.isResult = true;
      return true;
    }
    if (type !== "end") return false;
    this.open.pop();
    // Without a result, Word shows what it makes of the code; within another code nothing is shown.
    return field.isResult || silent.test(field.code) || this.visibility === "hidden";
  }
}
