import {
  checkChange
} from "./4JDGA3EY.mjs";
import "./K7U37DSH.mjs";
import "./YAENRJ4E.mjs";
import "./B2PQBEHK.mjs";
import "./GHJYR7UY.mjs";
import "./NPNLPQG2.mjs";
import "./FT6QNC7Q.mjs";
import "./7YVACP5O.mjs";
import "./XYULGSE2.mjs";
import "./43E2IIBT.mjs";
import "./THGZKSLC.mjs";
import "./J42M3PZK.mjs";
import "./7M365CDD.mjs";
import "./JES33J22.mjs";
import "./32YXSANU.mjs";
import "./NYCKQX2V.mjs";
import "./BSVVTWAR.mjs";
import "./ISQPV5F5.mjs";
import "./VWCYCXSM.mjs";
import "./UXXECAXV.mjs";
import "./EV54EK3E.mjs";
import "./BGCSRZSL.mjs";
import "./YRU2BL3B.mjs";
import "./AVJ24XGL.mjs";
import "./G5GV3YAO.mjs";
import "./AHJ4K5BL.mjs";
import "./3BQ33MSS.mjs";
import "./TG5Q3CAT.mjs";
import "./PXMZO7C7.mjs";
import "./ZZ5WPPQD.mjs";
import "./LV6L2JVG.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
