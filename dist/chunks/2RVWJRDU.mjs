import {
  checkChange
} from "./5ZFTGR2W.mjs";
import "./K7U37DSH.mjs";
import "./QW3V6FM4.mjs";
import "./O7FIFWTS.mjs";
import "./4LAE2RVB.mjs";
import "./V32Q5DLZ.mjs";
import "./VTFFGQWL.mjs";
import "./F4CKDOFC.mjs";
import "./ZS46A6OS.mjs";
import "./GGOQPPVT.mjs";
import "./7YVACP5O.mjs";
import "./I7MBCR4D.mjs";
import "./4IWJ2KNK.mjs";
import "./S56T7MY4.mjs";
import "./EV54EK3E.mjs";
import "./AIXT3XW6.mjs";
import "./YKSS7XPW.mjs";
import "./AVJ24XGL.mjs";
import "./2YNVS7K6.mjs";
import "./3BQ33MSS.mjs";
import "./FBCROL4Q.mjs";
import "./Y4MFY7X5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
