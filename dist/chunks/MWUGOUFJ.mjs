import {
  checkChange
} from "./KSU4FJSZ.mjs";
import "./K7U37DSH.mjs";
import "./JKFQISW3.mjs";
import "./2A6SVWTA.mjs";
import "./GHJYR7UY.mjs";
import "./K3YQOYST.mjs";
import "./K7F7QQGY.mjs";
import "./7YVACP5O.mjs";
import "./QKOHUWER.mjs";
import "./KBOOD4PN.mjs";
import "./IGP5QMCT.mjs";
import "./J3NRFFFK.mjs";
import "./72OIM6SR.mjs";
import "./V6PUHQMK.mjs";
import "./YJQA3YHO.mjs";
import "./YVL6PK46.mjs";
import "./4MF7G4CU.mjs";
import "./T5X3OTB2.mjs";
import "./ZIUUR6Z5.mjs";
import "./M4E4AIG6.mjs";
import "./EV54EK3E.mjs";
import "./XP7P3AT3.mjs";
import "./VWH556SL.mjs";
import "./AVJ24XGL.mjs";
import "./JVJ72QBS.mjs";
import "./T52O7TTL.mjs";
import "./3BQ33MSS.mjs";
import "./QZL3HPAI.mjs";
import "./5UPLSCGC.mjs";
import "./6OT5PTOV.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
