/** Instructions of WebAssembly, as bytes. */
export const wasm = {
  /** Answers without findings, assessments and facts. */
  answer: [0x41, 0x80, 0x01],
  /** (loop (br 0)) */
  endless: [0x03, 0x40, 0x0c, 0x00, 0x0b],
  /** (unreachable) */
  trap: [0x00],
  /** Traps when memory does not grow by so many pages (128 to 8191). */
  need: (pages: number) => [
    0x41,
    (pages & 0x7f) | 0x80,
    pages >> 7,
    0x40,
    0x00,
    0x41,
    0x7f,
    0x46,
    0x04,
    0x40,
    0x00,
    0x0b,
  ],
  /** Counts its calls in memory and traps from the third on. */
  twice: [
    ...[0x41, 0x80, 0x04, 0x41, 0x80, 0x04, 0x28, 0x02, 0x00, 0x41, 0x01, 0x6a, 0x36, 0x02, 0x00],
    ...[0x41, 0x80, 0x04, 0x28, 0x02, 0x00, 0x41, 0x03, 0x4f, 0x04, 0x40, 0x00, 0x0b],
  ],
};

const i32 = 0x7f;

/**
 * A module with everything the OPA SDK requires (ABI 1.3) and one entry point, assembled by hand: no Rego can be made
 * to run forever. `evaluation` runs for each question, `start` when the module is loaded.
 */
export function aModule(evaluation: readonly number[], start: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const entrypoints = '{"clausegate/answers":0,"clausegate/judgement":0}\0'.padEnd(125, "\0");
  const texts = `{}\0${entrypoints}[{"result":{"findings":[],"assessment":[],"facts":{"services":[],"contracts":[]}}}]\0`;
  const types = [0, 1, 2, 7].map((parameters) => [0x60, ...vector(Array(parameters).fill([i32])), 1, i32]);
  const functions: readonly { name: string; type: number; body: readonly number[] }[] = [
    { name: "builtins", type: 0, body: [...start, 0x41, 0] },
    { name: "entrypoints", type: 0, body: [0x41, 3] },
    { name: "opa_heap_ptr_get", type: 0, body: [0x41, 0x80, 0x08] },
    { name: "opa_heap_ptr_set", type: 1, body: [0x41, 0] },
    { name: "opa_json_dump", type: 1, body: [0x20, 0] },
    { name: "opa_malloc", type: 1, body: [0x41, 0x80, 0x08] },
    { name: "opa_json_parse", type: 2, body: [0x41, 1] },
    { name: "opa_eval", type: 3, body: evaluation },
  ];
  const globals = { opa_wasm_abi_version: 1, opa_wasm_abi_minor_version: 3 };
  return new Uint8Array([
    ...[0x00, ...bytes("asm"), 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text("env"), ...text("memory"), 0x02, 0x00, 0x01]]),
    ...section(
      3,
      functions.map(({ type }) => [type]),
    ),
    ...section(
      6,
      Object.values(globals).map((value) => [i32, 0x00, 0x41, value, 0x0b]),
    ),
    ...section(7, [
      ...functions.map(({ name }, index) => [...text(name), 0x00, index]),
      ...Object.keys(globals).map((name, index) => [...text(name), 0x03, index]),
    ]),
    ...section(
      10,
      functions.map(({ body }) => sized([0, ...body, 0x0b])),
    ),
    ...section(11, [[0x00, 0x41, 0, 0x0b, ...text(texts)]]),
  ]);
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
  return [id, ...sized(vector(items))];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...number(items.length), ...items.flat()];
}

function sized(content: readonly number[]): number[] {
  return [...number(content.length), ...content];
}

function text(value: string): number[] {
  return sized(bytes(value));
}

function bytes(value: string): number[] {
  return [...new TextEncoder().encode(value)];
}

/** Unsigned LEB128, below 2^14. */
function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, value >> 7];
}
