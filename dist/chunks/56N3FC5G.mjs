import {
  factsOf
} from "./EV54EK3E.mjs";

// src/config/judged-scope.ts
function namesOf({ vendors, contracts }) {
  let services = vendors.flatMap(({ record }) => record.services);
  return {
    services: new Set(services.map(({ id }) => id)),
    contracts: new Set(contracts.map(({ record }) => record.id)),
    facts: new Map(services.map((service) => [service.id, factsOf(service)]))
  };
}

export {
  namesOf
};
