import {
  openRepository
} from "./B4O7JVFO.mjs";
import "./26I5FLNO.mjs";
import "./OJAM56WD.mjs";
import "./4EXV3A2G.mjs";
import "./LLOAOSOU.mjs";
import "./RZEKTMMR.mjs";
import "./G5QLNUVL.mjs";
import "./RRHLCFSL.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./C22WPEU7.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
