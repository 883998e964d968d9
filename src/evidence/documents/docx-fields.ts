import type { Visibility } from "./color.ts";

interface Field {
  code: string;
  isResult: boolean;
  readonly isStale: boolean;
}

/** Fields that show nothing and have no result. */
const silent = /^\s*(?:XE|TC|TA|RD|PRIVATE|FORMCHECKBOX|SET|BOOKMARK)\b/i;
/** Characters of a field code that are examined. */
const maxCode = 100;

/** Open fields of a story, outermost first. The code of a field is hidden, its result is shown. */
export class Fields {
  private readonly open: Field[] = [];

  /** Visibility of text here, as far as fields determine it. */
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

  /** Handles a field character. Returns false if it is unknown what is shown in the field's place. */
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
    // For a field without a result, Word shows what it computes from the code; within another code nothing is shown.
    return field.isResult || silent.test(field.code) || this.visibility === "hidden";
  }
}
