import {
  openRepository
} from "./5SK3O5OY.mjs";
import "./HQKZBOZN.mjs";
import "./4EXV3A2G.mjs";
import "./JOOK7VR3.mjs";
import "./RZEKTMMR.mjs";
import "./G5QLNUVL.mjs";
import "./QZL3HPAI.mjs";
import "./5UPLSCGC.mjs";
import "./6OT5PTOV.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
