/** A compiled WebAssembly module. Node's types lack it without the browser's library. */
export interface CompiledModule {
  readonly [Symbol.toStringTag]: string;
}

interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule;
}

/** Compiles a module, once for all threads. Throws `WebAssembly.CompileError`. */
export function compileModule(bytes: Uint8Array<ArrayBuffer>): CompiledModule {
  // Every Node has it.
  const { Module } = Reflect.get(globalThis, "WebAssembly") as WebAssemblyLike;
  return new Module(bytes);
}
