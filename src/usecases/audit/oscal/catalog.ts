import type { Language } from "../../../model/language.ts";
import { type Rule, requirementGroups } from "../../../model/rule.ts";
import { auditWords } from "../../../texts/audit.ts";
import type { AuditReport } from "../report.ts";
import { controlId, groupId, markup, metadataOf, objectiveId, own, some, uuidOf } from "./parts.ts";

/**
 * Renders criterion 2.3.2 as encoded here as an OSCAL catalog: one control, one assessment objective for each
 * requirement. The wording is our own; the official texts are those of the certification criteria guide.
 */
export function oscalCatalog(report: AuditReport, language: Language): object {
  const say = (key: "catalogTitle" | "group" | "control" | "statement") => auditWords[key][language];
  return {
    catalog: {
      uuid: uuidOf("catalog", report.policy.catalogueDigest, language),
      metadata: metadataOf(say("catalogTitle"), report),
      groups: [
        {
          id: groupId,
          title: say("group"),
          controls: [
            {
              id: controlId,
              title: say("control"),
              props: [{ name: "label", value: "2.3.2" }],
              parts: [
                { id: `${controlId}_smt`, name: "statement", prose: say("statement") },
                ...criteria(report).map((rule) => objective(rule, language)),
              ],
            },
          ],
        },
      ],
    },
  };
}

/** Returns the rules of the criterion, without those of the run configuration. */
export function criteria({ rules }: Pick<AuditReport, "rules">): Rule[] {
  return rules.filter(({ group }) => requirementGroups.some((name) => name === group));
}

function objective(rule: Rule, language: Language): object {
  const id = objectiveId(rule.requirement);
  return {
    id,
    name: "assessment-objective",
    title: markup(rule.title[language]),
    props: [{ name: "label", value: rule.id }, own("basis", rule.basis), own("severity", rule.severity)],
    prose: markup(rule.description[language]),
    parts: [{ id: `${id}.guidance`, name: "guidance", prose: markup(rule.remedy[language]) }],
    ...some(
      "links",
      rule.resources.map(({ ref, description }) => ({ href: ref, rel: "reference", text: markup(description) })),
    ),
  };
}
