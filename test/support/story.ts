import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ContractRecord } from "../../src/records/records.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "./change.ts";
import { aFolder } from "./cli.ts";
import { aVendor } from "./inventory.ts";
import { aKey, aPastRepository, commitAs, forge, mergeAs } from "./past.ts";
import { aWaiver } from "./waivers.ts";

/** Two years of an inventory, with every kind of event. Commits by the names the test gives them. */
export interface Story {
  readonly root: string;
  /** A file outside of the repository that allows one of the keys. */
  readonly signers: string;
  readonly commits: Readonly<Record<string, string>>;
}

function vendorOf(id: string, year: number, contract: Partial<ContractRecord>) {
  const [service] = aVendor().services;
  if (!service?.selection?.evaluation) throw new Error("the good vendor has no selection");
  const { selection } = service;
  const services = [
    {
      ...service,
      started_on: `${year}-07-01`,
      identified_requirements: {
        recorded_on: `${year}-05-01`,
        requirements: ["safeguards" as const, "secure-coding" as const],
      },
      selection: {
        ...selection,
        selected_on: `${year}-05-10`,
        evaluation: { ...service.selection.evaluation, evaluated_on: `${year}-05-08` },
      },
    },
  ];
  return vendorFiles(id, { vendor: { services }, contract });
}

const acme2024 = { id: "acme-2024", signed_on: "2024-06-20", effective: { from: "2024-07-01", to: "2025-06-30" } };
const acme2025 = { id: "acme-2025", signed_on: "2025-07-18", effective: { from: "2025-07-01", to: "2026-12-31" } };
const beta2025 = { id: "beta-2025", signed_on: "2025-06-20", effective: { from: "2025-07-01", to: "2027-06-30" } };

const contractFile = (vendor: string, contract: Partial<ContractRecord>) =>
  vendorOf(vendor, 2024, contract)[`vendors/${vendor}/contract.yaml`] ?? {};

/** Builds the repository. */
export function aStory(): Story {
  const root = aPastRepository();
  const trusted = aKey("park@example.com");
  const other = aKey("choi@example.com");
  const signers = join(aFolder(), "allowed_signers");
  writeFileSync(signers, trusted.allowed);
  const commits: Record<string, string> = {};
  commits.readme = commitAs(root, { "README.md": "later" }, { date: "2024-06-03T10:00:00+09:00" });
  commits.begins = commitAs(
    root,
    { ...guidelineFiles, ...vendorOf("acme", 2024, acme2024) },
    { date: "2024-06-21T00:30:00+09:00", author: "김민수", message: "acme를 추가" },
  );
  commits.loses = mergeAs(
    root,
    {
      "vendors/acme/contract.yaml": contractFile("acme", {
        ...acme2024,
        clauses: clausesWithout("internet-restriction"),
      }),
    },
    { date: "2024-08-30T10:00:00+09:00", author: "Lee", message: "Take an article out" },
    {
      date: "2024-09-02T10:00:00+09:00",
      author: "Park",
      message: "Merge pull request #12 from acme/side",
      key: trusted.key,
    },
  );
  const waiver = aWaiver({ vendor: "acme", approved_on: "2024-09-09", expires_on: "2024-12-31" });
  commits.waives = commitAs(
    root,
    { "waivers.yaml": { version: 1, waivers: [waiver] } },
    {
      date: "2024-09-10T10:00:00+09:00",
      author: "Choi",
      committer: "GitHub",
      message: "Waive SEC-06 for acme (#15)\n\nReviewed-by: Park <park@example.com>\nAcked-by: CISO\n",
      key: other.key,
    },
  );
  commits.restores = commitAs(
    root,
    { "waivers.yaml": null, "vendors/acme/contract.yaml": contractFile("acme", acme2024) },
    {
      date: "2025-01-15T10:00:00+09:00",
      message: "Merge branch 'fix' into 'main'\n\nPut the article back\n\nSee merge request acme/vendors!7\n",
    },
  );
  const renewed = commitAs(
    root,
    { "vendors/acme/contract-2025.yaml": contractFile("acme", acme2025) },
    {
      date: "2025-07-20T10:00:00+09:00",
      authorDate: "2025-06-25T10:00:00+09:00",
      author: "Park",
      key: trusted.key,
      message: "Renew",
    },
  );
  commits.renews = forge(root, renewed, ["\n\nRenew", "\n\nRenew in time"]);
  commits.adds = commitAs(root, vendorOf("beta", 2025, { ...beta2025, clauses: clausesWithout("safeguards") }), {
    date: "2025-03-01T10:00:00+09:00",
    message: "beta",
  });
  commits.breaks = commitAs(
    root,
    { "clausegate.yaml": { version: 1, rules: { "NOT-01": "off" } } },
    { date: "2026-02-02T10:00:00+09:00", message: "A rule nobody knows" },
  );
  commits.mends = commitAs(root, { "clausegate.yaml": null }, { date: "2026-02-03T10:00:00+09:00" });
  commits.garbles = commitAs(root, { "vendors/beta/contract.yaml": "kind: [" }, { date: "2026-03-02T10:00:00+09:00" });
  commits.repairs = commitAs(
    root,
    { "vendors/beta/contract.yaml": vendorOf("beta", 2025, beta2025)["vendors/beta/contract.yaml"] ?? {} },
    { date: "2026-03-03T10:00:00+09:00" },
  );
  commits.ends = commitAs(root, { "README.md": "done" }, { date: "2026-06-01T23:30:00+09:00" });
  return { root, signers, commits };
}
