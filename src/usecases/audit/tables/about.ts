import { weightings } from "../../../report/formats/judged-by.ts";
import { fill } from "../../../texts/fill.ts";
import { recordsOfText } from "../../../texts/records-of.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import { words } from "../../../texts/words.ts";
import { type AuditReport, requirementStates } from "../report.ts";
import { stateCell } from "./parts.ts";
import { type Cell, columnsOf, lines, type Say, type Table } from "./table.ts";

/** Renders what was judged, by what, and the result: a sheet taken out of its folder still says so. */
export function about(report: AuditReport, say: Say): Table {
  const { tool, policy, summary, verdict, period, recordsOf } = report;
  const { requirements, findings } = summary;
  const counts = [
    fill(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
    fill(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
    fill(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
    fill(words.excused, { waived: summary.waived, baselined: summary.baselined }),
    fill(words.problems, { problems: summary.problems, not_judged: summary.notJudged }),
  ];
  const items: (readonly [string, Cell])[] = [
    [say(sheetWords.outcome), { text: say(words[verdict]), tone: verdict }],
    [say(sheetWords.asOf), report.asOf],
    ...(recordsOf ? ([[say(sheetWords.records), say(recordsOfText(recordsOf, report.asOf))]] as const) : []),
    ...(period
      ? ([
          [say(sheetWords.period), `${period.from} ~ ${period.to}`],
          [say(sheetWords.periodCommit), period.commit],
          [say(sheetWords.beginsOn), period.beginsOn ?? "–"],
          [say(sheetWords.leftOut), period.leftOut],
        ] as const)
      : []),
    [say(words.judgedCommit), report.commit],
    [say(sheetWords.committedOn), report.committedOn],
    [say(sheetWords.inventory), report.inventory],
    [say(sheetWords.failOn), say(words[report.failOn])],
    [say(sheetWords.result), lines(counts.map(say))],
    [say(words.overrides), lines(weightings(report).map(({ text }) => say(text))) || "–"],
    [say(sheetWords.tool), `${tool.name} ${tool.version}`],
    [say(words.policyDigest), policy.digest],
    [say(sheetWords.catalogueDigest), policy.catalogueDigest],
    [say(sheetWords.clausesDigest), policy.clausesDigest],
    [say(sheetWords.edition), policy.edition],
    [say(sheetWords.law), lines(report.law.map((text) => `${say(text.name)} (${say(text.words)})`))],
    ...requirementStates.map((state) => [say(sheetWords.legend), stateCell(state, say)] as const),
    [say(sheetWords.legend), `–: ${say(sheetWords.notAsked)}`],
  ];
  return {
    name: say(sheetWords.about),
    frozen: 0,
    columns: columnsOf(say, [
      [sheetWords.item, 34],
      [sheetWords.value, 80],
    ]),
    rows: items.map(([name, value]) => [name, value]),
  };
}
