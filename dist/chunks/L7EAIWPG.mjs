import {
  checkChange
} from "./UYH3YNMQ.mjs";
import "./K7U37DSH.mjs";
import "./2D234CBY.mjs";
import "./TWRRGF5N.mjs";
import "./BXTB74M4.mjs";
import "./V32Q5DLZ.mjs";
import "./7ZGMKITW.mjs";
import "./7YVACP5O.mjs";
import "./F4CKDOFC.mjs";
import "./LNOFXXO4.mjs";
import "./GGOQPPVT.mjs";
import "./D724QO4X.mjs";
import "./HILLZUXC.mjs";
import "./S56T7MY4.mjs";
import "./EV54EK3E.mjs";
import "./Z3INLQWW.mjs";
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
