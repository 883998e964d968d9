/** Keys of the requirements that records name, by group in the order of the rules' ids: SEC-01 is the first of SEC. */
const keys: Readonly<Record<string, readonly string[]>> = {
  SEL: ["selection-procedure", "rfp-requirements", "evaluation-criteria", "evaluation-applied"],
  AGR: [
    "agreement-in-force",
    "agreement-signed-before-start",
    "agreement-not-lapsing",
    "requirements-identified",
    "not-generic-only",
    "reviewed-after-change",
    "not-applicable-reasoned",
    "facts-agree",
  ],
  SEC: [
    "legal-compliance",
    "security-pledge",
    "security-training",
    "security-inspection",
    "leakage-prevention",
    "internet-restriction",
    "physical-protection",
    "endpoint-security",
    "wireless-restriction",
    "access-rights",
    "subcontracting-restriction",
    "subcontracting-procedure",
    "violation-sanctions",
    "damages",
    "incident-reporting",
  ],
  PII: [
    "purpose-limitation",
    "safeguards",
    "purpose-and-scope",
    "pii-subcontracting",
    "pii-access-control",
    "pii-supervision",
    "pii-liability",
  ],
  DEV: [
    "dev-legal-requirements",
    "secure-coding",
    "vulnerability-remediation",
    "dev-environment-security",
    "dev-confidentiality",
    "dev-liability",
  ],
};

/** Returns the key of the requirement whose rule has this id, in any case; undefined for anything else. */
export function requirementKeyOf(rule: string): string | undefined {
  const [, group = "", number = ""] = /^([a-z]{3})-(\d\d)$/i.exec(rule.trim()) ?? [];
  return keys[group.toUpperCase()]?.[Number(number) - 1];
}
