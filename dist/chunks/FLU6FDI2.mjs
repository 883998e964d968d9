import {
  checkChange
} from "./YVEBPXP3.mjs";
import "./K7U37DSH.mjs";
import "./KAKO4YHC.mjs";
import "./V2AYXD3P.mjs";
import "./4JU2RHZC.mjs";
import "./QDNMTQGC.mjs";
import "./GHJYR7UY.mjs";
import "./FV67SZE4.mjs";
import "./FZH2KXTG.mjs";
import "./532S43KW.mjs";
import "./K4NWFK6B.mjs";
import "./7YVACP5O.mjs";
import "./RD4EYEXW.mjs";
import "./QP5RBFXS.mjs";
import "./AQ467G4Q.mjs";
import "./AASZUAJI.mjs";
import "./OB4O7WJY.mjs";
import "./CHJW2H2G.mjs";
import "./4NL2KKKR.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./GG3JH2EA.mjs";
import "./Z2GGZUUY.mjs";
import "./AVJ24XGL.mjs";
import "./MB2GIUAM.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./LUAKFBTX.mjs";
import "./6KTU23YH.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
