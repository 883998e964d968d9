import {
  openRepository
} from "./E75GJG4S.mjs";
import "./XPOPA4RH.mjs";
import "./4EXV3A2G.mjs";
import "./T42ZQWKY.mjs";
import "./RZEKTMMR.mjs";
import "./G5QLNUVL.mjs";
import "./Y7DUNZNR.mjs";
import "./5UPLSCGC.mjs";
import "./QLWNCOX5.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
