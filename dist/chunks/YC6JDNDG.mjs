import {
  checkChange
} from "./PE2HGIKY.mjs";
import "./K7U37DSH.mjs";
import "./WMITPRCX.mjs";
import "./3CGNBEP2.mjs";
import "./GHJYR7UY.mjs";
import "./RNLQCMA5.mjs";
import "./X76P7RBZ.mjs";
import "./7YVACP5O.mjs";
import "./R5DZ2UBP.mjs";
import "./C2GGYT4W.mjs";
import "./2CICHV3T.mjs";
import "./TQW3DISR.mjs";
import "./2EXRVB7H.mjs";
import "./MQN6OAKE.mjs";
import "./TUNEC4PM.mjs";
import "./3MZWJ4ZW.mjs";
import "./IGQH7POH.mjs";
import "./33H3AOUW.mjs";
import "./SSVIHYV5.mjs";
import "./RIUKE3OA.mjs";
import "./EV54EK3E.mjs";
import "./VDHZ6FY6.mjs";
import "./7VSOHKKC.mjs";
import "./AVJ24XGL.mjs";
import "./R3LP3U5P.mjs";
import "./3BQ33MSS.mjs";
import "./AR4NGG7O.mjs";
import "./OJ6MM54N.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
