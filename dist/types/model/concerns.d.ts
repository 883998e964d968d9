import type { Subject } from "../schemas/generated/types.ts";
import type { Finding } from "./finding.ts";
/** The fields of a finding that name its subject. */
export type Concerning = Pick<Finding, "vendor" | "service" | "contract" | "guideline" | "services">;
/**
 * Whether a finding concerns a subject: a service, a contract, a vendor as a whole, or a guideline. A finding about a
 * contract concerns the services the contract binds, or every service of the vendor if the contract is not on record. A
 * finding about the vendor as a whole concerns each of its services.
 */
export declare function concerns(finding: Concerning, subject: Subject): boolean;
