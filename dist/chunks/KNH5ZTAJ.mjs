import {
  openRepository
} from "./QPU5AE4D.mjs";
import "./HQJVQ3VG.mjs";
import "./4EXV3A2G.mjs";
import "./NSBK2ELV.mjs";
import "./PWDESWPM.mjs";
import "./G5QLNUVL.mjs";
import "./Q7MM7LI7.mjs";
import "./5UPLSCGC.mjs";
import "./L7LTCB36.mjs";
import "./UL6TH2LZ.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
