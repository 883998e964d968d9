import {
  openRepository
} from "./LY45DIDT.mjs";
import "./RIZBAHXV.mjs";
import "./4EXV3A2G.mjs";
import "./45BGMFIY.mjs";
import "./PWDESWPM.mjs";
import "./G5QLNUVL.mjs";
import "./4HAHXOPK.mjs";
import "./5UPLSCGC.mjs";
import "./U4NSNZ7B.mjs";
import "./UL6TH2LZ.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
