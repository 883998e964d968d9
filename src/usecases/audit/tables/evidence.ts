import { recordValue } from "../../../texts/record-values.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import { words } from "../../../texts/words.ts";
import type { AuditedClause, AuditedContract, AuditedDocument, AuditedVendor, AuditReport } from "../report.ts";
import { foundText, passageText, placeOf } from "./parts.ts";
import { type Cell, columnsOf, lines, type Say, type Table } from "./table.ts";

/**
 * Renders a row for each document and each clause in it that meets a requirement; one row for a document without such
 * clauses.
 */
export function evidence(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.evidence),
    frozen: 3,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.contractOrGuideline, 20],
      [sheetWords.documentId, 16],
      [sheetWords.documentKind, 18],
      [sheetWords.place, 40],
      [sheetWords.found, 18],
      [sheetWords.recordedDigest, 24],
      [sheetWords.foundDigest, 24],
      [sheetWords.article, 14],
      [sheetWords.page, 7],
      [sheetWords.meets, 30],
      [sheetWords.quote, 50],
      [sheetWords.quoteFound, 20],
      [sheetWords.quotePlace, 16],
    ]),
    rows: [
      ...report.guidelines.map(({ id, document }) => [
        say(words.guidelines),
        id,
        ...cellsOf(document, say),
        ...noClause,
      ]),
      ...report.vendors.flatMap((vendor) => rowsOf(vendor, say)),
    ],
  };
}

function rowsOf(vendor: AuditedVendor, say: Say): Cell[][] {
  const clauses = clausesOf(vendor);
  return [
    ...vendor.documents.map((document) => [vendor.id, "", ...cellsOf(document, say), ...noClause]),
    ...vendor.contracts.flatMap((contract) =>
      contractRows(
        contract,
        clauses.filter(({ clause }) => clause.contract === contract.id),
        say,
      ).map((cells) => [vendor.id, contract.id, ...cells]),
    ),
  ];
}

/** A clause and all it meets. */
interface Met {
  readonly clause: AuditedClause;
  readonly rules: readonly string[];
}

function clausesOf({ requirements }: AuditedVendor): Met[] {
  const met = new Map<string, { clause: AuditedClause; rules: Set<string> }>();
  for (const { rule, requirement, clauses } of requirements) {
    for (const clause of clauses) {
      const key = JSON.stringify([clause.contract, clause.clause]);
      const known = met.get(key) ?? { clause, rules: new Set() };
      known.rules.add(`${rule} ${requirement}`);
      met.set(key, known);
    }
  }
  return [...met.values()]
    .map(({ clause, rules }) => ({ clause, rules: [...rules].sort() }))
    .sort((a, b) => a.clause.clause - b.clause.clause);
}

/** Clauses that name no document of the contract come last, so that none is lost. */
function contractRows({ documents }: AuditedContract, clauses: readonly Met[], say: Say): Cell[][] {
  const rows = documents.flatMap((document) => {
    const own = clauses.filter(({ clause }) => clause.document === document.id);
    const about = cellsOf(document, say);
    return own.length === 0 ? [[...about, ...noClause]] : own.map((met) => [...about, ...clauseCells(met, say)]);
  });
  const homeless = clauses.filter(({ clause }) => !documents.some(({ id }) => id === clause.document));
  const nothing = ["", "", "", "", ""];
  return [...rows, ...homeless.map((met) => [met.clause.document ?? "", ...nothing, ...clauseCells(met, say)])];
}

function cellsOf(document: AuditedDocument, say: Say): Cell[] {
  const { id, kind, path, uri, sha256, found } = document;
  return [
    id,
    say(recordValue("documentKind", kind)),
    path ?? uri ?? "",
    foundText(document, say),
    sha256 ?? "",
    found?.state === "present" ? found.sha256 : "",
  ];
}

function clauseCells({ clause, rules }: Met, say: Say): Cell[] {
  const { article, page, quote, passage } = clause;
  return [
    ...[article ?? "", page ?? "", lines(rules), quote ?? "", passageText(passage, say)],
    passage ? placeOf(passage, say) : "",
  ];
}

const noClause: readonly Cell[] = ["", "", "", "", "", ""];
