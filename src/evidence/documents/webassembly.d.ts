/** As much of WebAssembly (https://webassembly.github.io/spec/js-api/) as is used: it comes with Node, its types with browsers. */
declare namespace WebAssembly {
  class Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
    constructor(bytes: Uint8Array);
  }
  class Instance {
    readonly exports: Exports;
    constructor(module: Module, imports: Imports);
  }
  class Memory {
    readonly buffer: ArrayBuffer;
    /** Pages of 64 KiB to add. Throws `RangeError` where there is no room. */
    grow(pages: number): number;
  }
  class Table {
    get(index: number): (...args: readonly number[]) => unknown;
  }
  type Exports = Readonly<Record<string, ((...args: readonly number[]) => unknown) | Memory | Table>>;
  type Imports = Readonly<Record<string, Readonly<Record<string, (...args: readonly number[]) => unknown>>>>;
}
