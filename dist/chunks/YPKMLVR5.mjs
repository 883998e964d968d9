import {
  checkChange
} from "./OMJKMT53.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./2OSKX4YO.mjs";
import "./W4EQMDZS.mjs";
import "./QDNMTQGC.mjs";
import "./GHJYR7UY.mjs";
import "./FV67SZE4.mjs";
import "./CY6BGRCG.mjs";
import "./532S43KW.mjs";
import "./FGXYL47U.mjs";
import "./7YVACP5O.mjs";
import "./RD4EYEXW.mjs";
import "./QP5RBFXS.mjs";
import "./AQ467G4Q.mjs";
import "./AASZUAJI.mjs";
import "./KGGZSVH3.mjs";
import "./JJ5DWE5W.mjs";
import "./4NL2KKKR.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./FD6ESLAU.mjs";
import "./Z2GGZUUY.mjs";
import "./AVJ24XGL.mjs";
import "./MB2GIUAM.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./RF62WVYZ.mjs";
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
