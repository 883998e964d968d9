import {
  checkChange
} from "./WCIONC3M.mjs";
import "./K7U37DSH.mjs";
import "./KRCUPU7T.mjs";
import "./XRWQLOTH.mjs";
import "./GHJYR7UY.mjs";
import "./VNAZ2KHE.mjs";
import "./532S43KW.mjs";
import "./7YVACP5O.mjs";
import "./WDK27CVJ.mjs";
import "./5XHAQGSA.mjs";
import "./TC4WP26J.mjs";
import "./MLBLX37D.mjs";
import "./5TNDIILP.mjs";
import "./HOXREEIO.mjs";
import "./YSIBYHUO.mjs";
import "./AASZUAJI.mjs";
import "./FOUTZUSK.mjs";
import "./TRTG4XFI.mjs";
import "./26ZJD6PU.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./XBUZNVNS.mjs";
import "./NFCYSE6O.mjs";
import "./AVJ24XGL.mjs";
import "./7MCI2DQA.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
