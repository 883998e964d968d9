/**
 * The part of WebAssembly (https://webassembly.github.io/spec/js-api/) used here: Node provides it, but its types come
 * with browsers.
 */
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
    /** Adds pages of 64 KiB. Throws `RangeError` if there is no room. */
    grow(pages: number): number;
  }
  class Table {
    get(index: number): (...args: readonly number[]) => unknown;
  }
  type Exports = Readonly<Record<string, ((...args: readonly number[]) => unknown) | Memory | Table>>;
  type Imports = Readonly<Record<string, Readonly<Record<string, (...args: readonly number[]) => unknown>>>>;
}
