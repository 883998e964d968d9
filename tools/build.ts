import { generate } from "./generate.ts";
import { inRepository } from "./paths.ts";

await generate(inRepository("."));
