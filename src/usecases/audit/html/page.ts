import { createHash } from "node:crypto";
import type { Language } from "../../../model/language.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import type { AuditReport } from "../report.ts";
import { general, guidelines } from "./general.ts";
import { asMarkup, type Markup, markup, type Part } from "./markup.ts";
import { matrix } from "./matrix.ts";
import { history } from "./period.ts";
import { rulesAppendix } from "./rules.ts";
import { script } from "./script.ts";
import { styleOf } from "./style.ts";
import { header, summary } from "./summary.ts";
import { vendorSections } from "./vendors.ts";
import { noPack, type PagePack, type View, viewOf } from "./view.ts";

/** Options of the page. */
export interface PageOptions {
  readonly language: Language;
  /** Pack around the page, which the page then links to; none by default. */
  readonly pack?: PagePack | undefined;
}

/**
 * Renders an audit as one file for a browser or paper: complete without script, and without any requests. Equal reports
 * give equal bytes. Ends in a line break.
 */
export function auditHtml(report: AuditReport, { language, pack = noPack }: PageOptions): string {
  const view = viewOf(report, language, pack);
  const style = styleOf(view.columnGroups.map(({ group, rules }) => ({ group, columns: rules.length })));
  const parts: readonly Section[] = [
    ["summary", view.say(w.summary), summary(view)],
    // Runs the script once the matrix is there, before the rest of the page.
    ["matrix", view.say(w.matrixShort), [matrix(view), markup`<script>${asMarkup(script)}</script>\n`]],
    ["general", view.say(w.general), general(view)],
    ["history", view.say(w.historyShort), history(view)],
    ["guidelines", view.say(w.guidelines), guidelines(view)],
    ["vendors", view.say(w.vendorSections), vendorSections(view)],
    ["rules", view.say(w.rulesShort), rulesAppendix(view)],
  ];
  const shown = parts.filter(([, , content]) => content !== null);
  return markup`<!doctype html>
<html lang="${language}">
${head(view, style)}
<body>
<a class="skip" href="#matrix">${view.say(w.skip)}</a>
${header(view)}<nav aria-label="${view.say(w.contents)}"><ul>${shown.map(([id, name]) => markup`<li><a href="#${id}">${name}</a>`)}</ul></nav>
<main>
${shown.map(([, , content]) => content)}</main>
${footer(view)}</body>
</html>
`.text;
}

/** Id, name in the contents, and content; null if there is nothing to show. */
type Section = readonly [string, string, Part];

/** The content security policy allows only this style and this script, whatever got into the page. */
function head({ say, report }: View, style: string): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${digestOf(style)}'`,
    `script-src '${digestOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy.join("; "))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Clausegate ${report.tool.version}">
<title>${say(w.pageTitle, { as_of: report.asOf })}</title>
<style>${asMarkup(style)}</style>
</head>`;
}

function footer({ say, report }: View): Markup {
  const { tool, commit, asOf } = report;
  return markup`<footer><p>${say(w.footer, { version: tool.version, commit, as_of: asOf })}</p></footer>
`;
}

function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
