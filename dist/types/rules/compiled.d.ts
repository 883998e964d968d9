/** A compiled WebAssembly module. Node's types lack it without the browser's library. */
export interface CompiledModule {
    readonly [Symbol.toStringTag]: string;
}
/** Compiles a module, once for all threads. Throws `WebAssembly.CompileError`. */
export declare function compileModule(bytes: Uint8Array<ArrayBuffer>): CompiledModule;
