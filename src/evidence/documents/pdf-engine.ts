/**
 * PDFium as a WebAssembly module, isolated from the machine: it gets no files, environment or clock, so the same bytes
 * give the same pages everywhere. One engine reads one document at a time, and is discarded once it has failed.
 */
export class PdfEngine {
  private readonly functions: WebAssembly.Exports;
  private readonly heap: WebAssembly.Memory;
  private numbers: DataView;
  /** Whether more memory than `maxMemoryBytes` was requested: results are then unreliable. */
  isOutOfMemory = false;

  /** `module` is the compiled `pdfium.wasm`. */
  constructor(module: WebAssembly.Module) {
    const { exports } = new WebAssembly.Instance(module, this.imports());
    const { memory } = exports;
    if (!(memory instanceof WebAssembly.Memory)) throw new Error("the module has no memory");
    this.functions = exports;
    this.heap = memory;
    this.numbers = new DataView(memory.buffer);
    this.call("emscripten_stack_init");
    this.call("__wasm_call_ctors");
    this.call("FPDF_InitLibrary");
  }

  /** Calls a function of PDFium's C interface; the result is 0 if it has none. Throws any trap of the engine. */
  call(name: string, ...args: readonly number[]): number {
    const one = this.functions[name];
    if (typeof one !== "function") throw new Error(`the engine has no ${name}`);
    return Number(one(...args) ?? 0);
  }

  /** Current memory of the engine, in bytes. It never shrinks. */
  get size(): number {
    return this.heap.buffer.byteLength;
  }

  /** Returns a view of the engine's memory, valid until the next call of the engine. */
  bytes(pointer: number, length: number): Uint8Array {
    return new Uint8Array(this.heap.buffer, pointer, length);
  }

  /** Same as `bytes`, of all memory, to read numbers in it (little-endian). */
  view(): DataView {
    if (this.numbers.buffer !== this.heap.buffer) this.numbers = new DataView(this.heap.buffer);
    return this.numbers;
  }

  /** Allocates memory, in bytes. Throws if there is none. */
  allocate(length: number): number {
    const pointer = this.call("malloc", length);
    if (pointer === 0) throw new Error("the engine has no room");
    return pointer;
  }

  private imports(): WebAssembly.Imports {
    const nothing = () => 0;
    const refused = () => -noSuchFile;
    const aborted = () => {
      throw new Error("the engine aborted");
    };
    const jumped = () => {
      throw longJump;
    };
    const invoke = (index: number, ...args: readonly number[]) => this.invoke(index, args);
    const files = ["openat", "fcntl64", "ioctl", "fstat64", "stat64", "newfstatat", "lstat64", "ftruncate64"];
    const folders = ["getdents64", "unlinkat", "rmdir"];
    const descriptors = ["fd_close", "fd_write", "fd_read", "fd_sync", "fd_seek"];
    return {
      env: {
        ...Object.fromEntries([...files, ...folders].map((name) => [`__syscall_${name}`, refused])),
        ...Object.fromEntries(["viii", "ii", "iii", "iiii", "iiiii"].map((types) => [`invoke_${types}`, invoke])),
        _tzset_js: nothing,
        _localtime_js: nothing,
        _gmtime_js: nothing,
        emscripten_date_now: nothing,
        emscripten_resize_heap: (size: number) => this.grow(size >>> 0),
        _abort_js: aborted,
        _emscripten_throw_longjmp: jumped,
      },
      wasi_snapshot_preview1: {
        ...Object.fromEntries(descriptors.map((name) => [name, () => badDescriptor])),
        environ_sizes_get: (count: number, length: number) => {
          this.view().setUint32(count, 0, true);
          this.view().setUint32(length, 0, true);
          return 0;
        },
        environ_get: nothing,
      },
    };
  }

  /** Calls a function that may leave by a long jump (Emscripten's `setjmp`). */
  private invoke(index: number, args: readonly number[]): unknown {
    const { __indirect_function_table: table } = this.functions;
    if (!(table instanceof WebAssembly.Table)) throw new Error("the module has no table");
    const stack = this.call("emscripten_stack_get_current");
    try {
      return table.get(index)(...args);
    } catch (error) {
      this.call("_emscripten_stack_restore", stack);
      if (error !== longJump) throw error;
      this.call("setThrew", 1, 0);
      return 0;
    }
  }

  private grow(wanted: number): number {
    const { byteLength } = this.heap.buffer;
    if (wanted > maxMemoryBytes) {
      this.isOutOfMemory = true;
      return 0;
    }
    const size = Math.min(maxMemoryBytes, Math.max(wanted, byteLength * growth));
    try {
      this.heap.grow(Math.ceil((size - byteLength) / pageBytes));
      return 1;
    } catch {
      this.isOutOfMemory = true;
      return 0;
    }
  }
}

/** Maximum memory of an engine, in bytes: several times what 200 scanned pages take. */
const maxMemoryBytes = 512 * 1024 * 1024;
const pageBytes = 64 * 1024;
const growth = 1.25;
/** Error numbers (ENOENT; WASI's EBADF). */
const noSuchFile = 44;
const badDescriptor = 8;
const longJump = Symbol("longjmp");
