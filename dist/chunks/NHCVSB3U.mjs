import {
  openRepository
} from "./JN4JKH2G.mjs";
import "./MSYKDTJO.mjs";
import "./HKJC3OZC.mjs";
import "./4EXV3A2G.mjs";
import "./UQA4AM24.mjs";
import "./X7BOGCW6.mjs";
import "./G5QLNUVL.mjs";
import "./WPBNLWE5.mjs";
import "./4GWJEPKV.mjs";
import "./5UPLSCGC.mjs";
import "./SR7UQ2DP.mjs";
import "./UG3USZ6I.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
