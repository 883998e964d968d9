import {
  checkChange
} from "./S7LXKBWY.mjs";
import "./K7U37DSH.mjs";
import "./ZKIIMGP4.mjs";
import "./7WO3TZ47.mjs";
import "./GHJYR7UY.mjs";
import "./FSERBNNI.mjs";
import "./7YVACP5O.mjs";
import "./RCJ6OSKP.mjs";
import "./VL5JCKWR.mjs";
import "./EDLHOCD4.mjs";
import "./O3MGSDMM.mjs";
import "./PE26TUV3.mjs";
import "./AFYYOXFM.mjs";
import "./BBMG7SHM.mjs";
import "./RKW2X5NT.mjs";
import "./IWSYZXYQ.mjs";
import "./W3FN63JF.mjs";
import "./TD4H2A34.mjs";
import "./EV54EK3E.mjs";
import "./77C3H57G.mjs";
import "./4ZTMSMCG.mjs";
import "./AVJ24XGL.mjs";
import "./WBBPKHAB.mjs";
import "./3BQ33MSS.mjs";
import "./Y7AFZUF3.mjs";
import "./CJ3BINIA.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
