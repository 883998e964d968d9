import {
  checkChange
} from "./HRDIVQ7Z.mjs";
import "./K7U37DSH.mjs";
import "./KAKO4YHC.mjs";
import "./YK346KON.mjs";
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
import "./KXS6AR3O.mjs";
import "./6NLPZFQ2.mjs";
import "./4NL2KKKR.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./TIJGBAZO.mjs";
import "./Z2GGZUUY.mjs";
import "./AVJ24XGL.mjs";
import "./MB2GIUAM.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./ATZA7XVU.mjs";
import "./6KTU23YH.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
