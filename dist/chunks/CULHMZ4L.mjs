import {
  checkChange
} from "./KZLWECAK.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./XR3VYYOF.mjs";
import "./T3VL5VG2.mjs";
import "./QDNMTQGC.mjs";
import "./GHJYR7UY.mjs";
import "./2JGN4F2O.mjs";
import "./7YVACP5O.mjs";
import "./2BZAV3LI.mjs";
import "./532S43KW.mjs";
import "./H2R3XNDE.mjs";
import "./RD4EYEXW.mjs";
import "./I3ZD6IH7.mjs";
import "./AQ467G4Q.mjs";
import "./AASZUAJI.mjs";
import "./J25SA2HG.mjs";
import "./422RH4JB.mjs";
import "./L2LVPQ42.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./AZEMK4NW.mjs";
import "./VHTFBP6M.mjs";
import "./WZTTUKJY.mjs";
import "./7DYA3U3I.mjs";
import "./AVJ24XGL.mjs";
import "./ETCWU2A5.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./OAGAFXN7.mjs";
import "./6D6JDBBJ.mjs";
import "./OGVGAJPE.mjs";
import "./6KTU23YH.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
