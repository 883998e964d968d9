import {
  checkChange
} from "./GEQR67IV.mjs";
import "./K7U37DSH.mjs";
import "./2D234CBY.mjs";
import "./YU3I5HJ7.mjs";
import "./GHJYR7UY.mjs";
import "./44ZFVOYY.mjs";
import "./7YVACP5O.mjs";
import "./TJBYVTLW.mjs";
import "./TY4SKF7R.mjs";
import "./V32Q5DLZ.mjs";
import "./7ZGMKITW.mjs";
import "./F4CKDOFC.mjs";
import "./LNOFXXO4.mjs";
import "./GGOQPPVT.mjs";
import "./QFA6CM5J.mjs";
import "./P5C3JZ33.mjs";
import "./W7GVC3SE.mjs";
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
