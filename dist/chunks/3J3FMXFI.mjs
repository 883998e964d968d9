import {
  checkChange
} from "./PLQJ4E4E.mjs";
import "./K7U37DSH.mjs";
import "./XARICEWE.mjs";
import "./FE6ONMNK.mjs";
import "./GHJYR7UY.mjs";
import "./ECK2R57Y.mjs";
import "./K7F7QQGY.mjs";
import "./7YVACP5O.mjs";
import "./NW2XY2YE.mjs";
import "./L6NAQD6W.mjs";
import "./SNFA3CHJ.mjs";
import "./MQL2TRFP.mjs";
import "./FQVRSK3Y.mjs";
import "./DBOAIHOZ.mjs";
import "./HBOEZ6DA.mjs";
import "./YVL6PK46.mjs";
import "./SUOSYGHS.mjs";
import "./AJPNAQBO.mjs";
import "./SWXDBUSK.mjs";
import "./J25FWVWC.mjs";
import "./EV54EK3E.mjs";
import "./4PZSCPRG.mjs";
import "./7Q5GAD3A.mjs";
import "./AVJ24XGL.mjs";
import "./VOWMN7WQ.mjs";
import "./ODUHRCWD.mjs";
import "./3BQ33MSS.mjs";
import "./4HAHXOPK.mjs";
import "./5UPLSCGC.mjs";
import "./U4NSNZ7B.mjs";
import "./UL6TH2LZ.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
