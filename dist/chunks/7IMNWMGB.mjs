import {
  openRepository
} from "./YONF52I5.mjs";
import "./VMOZY5DA.mjs";
import "./4EXV3A2G.mjs";
import "./LLOAOSOU.mjs";
import "./RZEKTMMR.mjs";
import "./G5QLNUVL.mjs";
import "./IUYKDR5Y.mjs";
import "./5UPLSCGC.mjs";
import "./C22WPEU7.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
