import {
  checkChange
} from "./KSFPTZUL.mjs";
import "./K7U37DSH.mjs";
import "./JJFSF233.mjs";
import "./VRQAVD6R.mjs";
import "./U2TOXEA4.mjs";
import "./S242KWBM.mjs";
import "./GHJYR7UY.mjs";
import "./R555NCSQ.mjs";
import "./OFMCSH7V.mjs";
import "./532S43KW.mjs";
import "./V43CNZ7I.mjs";
import "./7YVACP5O.mjs";
import "./HF4Z7DMQ.mjs";
import "./PXZM4N5C.mjs";
import "./7TGXQBIU.mjs";
import "./AASZUAJI.mjs";
import "./OHSFVPYQ.mjs";
import "./PP5PZWYI.mjs";
import "./VZ3FUNET.mjs";
import "./6YKO3WAO.mjs";
import "./EV54EK3E.mjs";
import "./5ROKGVB7.mjs";
import "./3PJGMOHR.mjs";
import "./AVJ24XGL.mjs";
import "./NOE25RDC.mjs";
import "./T52O7TTL.mjs";
import "./3BQ33MSS.mjs";
import "./CU2ZDUUR.mjs";
import "./RRHLCFSL.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./C22WPEU7.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
