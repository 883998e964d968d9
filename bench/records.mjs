// Generates one vendor as text: three record files and the documents they name.
import { createHash } from "node:crypto";
import { FIRST, MORE_SECURITY, pick, SECURITY, TRADES } from "./words.mjs";

/**
 * @typedef {import("./words.mjs").Term} Term
 * @typedef {import("./words.mjs").Trade} Trade
 * @typedef {{ id: string, name: string, trade: Trade, year: number, random: () => number }} Plan
 */

/** @param {string | Buffer} content */
export const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/**
 * Returns a deterministic generator of numbers from 0 to below 1 (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} seed @param {number} index of the vendor, from 0 @returns {Plan} */
function planVendor(seed, index) {
  const random = randomFrom(seed + Math.imul(index + 1, 0x9e3779b9));
  const [latin, korean] = pick(random, FIRST);
  const trade = pick(random, TRADES);
  const id = `${latin}-${trade.key}-${String(index + 1).padStart(5, "0")}`;
  return {
    id,
    name: `${korean}${trade.korean} ${index + 1} 주식회사`,
    trade,
    year: pick(random, [2023, 2024, 2025]),
    random,
  };
}

/**
 * Returns the files of one vendor without defects, by path below its folder. Deterministic.
 * @param {number} seed
 * @param {number} index of the vendor, from 0
 * @returns {{ id: string, files: Map<string, string> }}
 */
export function vendorFiles(seed, index) {
  const plan = planVendor(seed, index);
  const { title, kind, terms } = plan.trade.second;
  const inContract = terms === MORE_SECURITY ? SECURITY : [...SECURITY, ...MORE_SECURITY];
  const documents = new Map([
    ["rfp", request(plan)],
    ["evaluation", evaluation(plan)],
    ["contract", agreementText(plan, `${plan.trade.service} 위탁 계약서`, inContract)],
    ["agreement", agreementText(plan, title, terms)],
  ]);
  const contract = { file: "contract", title: `${plan.trade.service} 위탁 계약서`, kind: "consignment-contract" };
  const agreement = { file: "agreement", title, kind };
  return {
    id: plan.id,
    files: new Map([
      ["vendor.yaml", vendorRecord(plan, documents)],
      ["contracts/contract.yaml", contractRecord(plan, contract, inContract, documents)],
      ["contracts/agreement.yaml", contractRecord(plan, agreement, terms, documents)],
      ...[...documents].map(([name, text]) => /** @type {[string, string]} */ ([`documents/${name}.md`, text])),
    ]),
  };
}

/** @param {Plan} plan @param {Map<string, string>} documents */
function vendorRecord({ id, name, trade, year, random }, documents) {
  const [personal, important, development] = trade.facts;
  const identified = [...SECURITY, ...trade.second.terms].map(({ covers }) => `        - ${covers}\n`).join("");
  return `# yaml-language-server: $schema=../../dist/schemas/record.schema.json
kind: vendor
id: ${id}
name: ${name}
registration_number: "123-81-${String(Math.floor(random() * 100_000)).padStart(5, "0")}"
country: KR
status: active
owner: ${pick(random, ["customer-service", "it-development", "security-team", "logistics"])}@example.com
services:
  - id: service
    name: ${trade.service}
    type: ${trade.type}
    started_on: ${year}-03-02
    personal_data: ${personal}          # 이름, 연락처, 배송지, 주문 내역
    important_information: ${important}
    development: ${development}
    access: [systems, network]   # 수탁자 사무실에서 전용회선으로 접속
    identified_requirements:
      recorded_on: ${year - 1}-11-20
      requirements:
${identified}    selection:
      procedure: vendor-selection
      selected_on: ${year}-01-15
      rfp:
        document: rfp
        security_requirements: { section: SER-001 }
        privacy_requirements: { section: SER-009 }
      evaluation:
        document: evaluation
        evaluated_on: ${year}-01-12
        passing_score: 70
        criteria:
          - { name: 정보보호 인증 보유, area: security, weight: 15, score: ${pick(random, [12, 13, 14])} }
          - { name: 작업 공간 물리 보안과 단말 통제, area: security, weight: 15, score: 12 }
          - { name: 개인정보 보호 조직과 인력, area: privacy, weight: 20, score: ${pick(random, [16, 17.5, 19])} }
          - { name: 업무 품질 관리 방안, area: other, weight: 25, score: 21 }
          - { name: 가격, area: other, weight: 25, score: ${pick(random, [18, 20, 22])} }
documents:
${named("rfp", "rfp", "documents", documents)}${named("evaluation", "evaluation", "documents", documents)}`;
}

/** @param {Plan} plan @param {{ file: string, title: string, kind: string }} about @param {Term[]} terms @param {Map<string, string>} documents */
function contractRecord({ id, year, random }, { file, title, kind }, terms, documents) {
  return `# yaml-language-server: $schema=../../../dist/schemas/record.schema.json
kind: contract
id: ${file}-${year}
vendor: ${id}
services: [service]
title: ${title}
status: signed
signed_on: ${year}-02-${10 + Math.floor(random() * 15)}
effective: { from: ${year}-03-02 }   # 1년씩 자동 연장되므로 종료일을 적지 않는다
documents:
${named(file, kind, "../documents", documents)}clauses:
${terms.map((term, at) => clause(file, at, term)).join("")}`;
}

/** @param {string} id @param {string} kind @param {string} folder @param {Map<string, string>} documents */
function named(id, kind, folder, documents) {
  const digest = sha256(documents.get(id) ?? "");
  return `  - id: ${id}\n    kind: ${kind}\n    path: ${folder}/${id}.md\n    sha256: ${digest}\n`;
}

/** @param {string} document @param {number} at @param {Term} term */
function clause(document, at, { covers, quote, extra = "" }) {
  const place = `  - document: ${document}\n    article: 제${at + 2}조\n    quote: "${quote}"\n    covers: [${covers}]\n`;
  return place + extra;
}

/** @param {Plan} plan */
function request({ trade, name }) {
  const wanted = [...SECURITY, ...trade.second.terms]
    .map(({ quote }, at) => `- SER-${String(at + 1).padStart(3, "0")}: ${quote}\n`)
    .join("");
  return `# 제안요청서: ${trade.service}\n\n제안 대상: ${name} 외\n\n${wanted}\n> 예시 문서입니다.\n`;
}

/** @param {Plan} plan */
function evaluation({ trade, name, year }) {
  const head = `# 제안 평가표: ${trade.service}\n\n평가 대상: ${name} · 평가일: ${year}-01-12\n\n`;
  return `${head}| 평가 항목 | 배점 |\n|---|---:|\n| 정보보호 | 30 |\n| 개인정보 | 20 |\n| 품질 | 25 |\n| 가격 | 25 |\n`;
}

/** @param {Plan} plan @param {string} title @param {Term[]} terms */
function agreementText({ name, year }, title, terms) {
  const articles = terms.map(({ covers, quote }, at) => `## 제${at + 2}조 (${covers})\n\n수탁자: ${quote}\n`);
  return `# ${title}\n\n위탁자와 ${name}(이하 “수탁자”)는 ${year}년에 이 계약을 맺는다.\n\n${articles.join("\n")}\n> 예시 문서입니다.\n`;
}
