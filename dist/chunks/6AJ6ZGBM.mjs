import {
  checkChange
} from "./BPZIQ7FU.mjs";
import "./K7U37DSH.mjs";
import "./JKFQISW3.mjs";
import "./G5F3GFFW.mjs";
import "./GHJYR7UY.mjs";
import "./K3YQOYST.mjs";
import "./K7F7QQGY.mjs";
import "./7YVACP5O.mjs";
import "./I5FLX4PI.mjs";
import "./KBOOD4PN.mjs";
import "./TJC6S7PH.mjs";
import "./J3NRFFFK.mjs";
import "./72OIM6SR.mjs";
import "./V6PUHQMK.mjs";
import "./YJQA3YHO.mjs";
import "./YVL6PK46.mjs";
import "./XNBFZIGN.mjs";
import "./P3AHQDGS.mjs";
import "./EPORUWKL.mjs";
import "./4UNANP43.mjs";
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
