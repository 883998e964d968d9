// Prints entries for the documents of a record, with their digests.
import { readFileSync } from "node:fs";
import { documentEntries } from "clausegate";

const [root = "."] = process.argv.slice(2);
const path = "../documents/2026-contract.md";
const bytes = readFileSync(`${root}/vendors/hanbit-cs/contracts/${path}`);
process.stdout.write(documentEntries([{ path, bytes }], "consignment-contract"));
