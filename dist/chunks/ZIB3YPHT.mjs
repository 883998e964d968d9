import {
  checkChange
} from "./SLGUSHEA.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./AVP3PGHT.mjs";
import "./CF35GCQN.mjs";
import "./AC4POEWW.mjs";
import "./GHJYR7UY.mjs";
import "./WUBLHKVP.mjs";
import "./7YVACP5O.mjs";
import "./YA2Y245Q.mjs";
import "./532S43KW.mjs";
import "./H4CYRRWS.mjs";
import "./MVBFPXNB.mjs";
import "./U4276APE.mjs";
import "./BWKPW2PY.mjs";
import "./AASZUAJI.mjs";
import "./4YA5DUG4.mjs";
import "./JJFRWRDN.mjs";
import "./EYZLA475.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./JBEKVFPH.mjs";
import "./VHTFBP6M.mjs";
import "./FUEUI3RB.mjs";
import "./7DYA3U3I.mjs";
import "./AVJ24XGL.mjs";
import "./6TV4APC7.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./OAGAFXN7.mjs";
import "./6D6JDBBJ.mjs";
import "./OGVGAJPE.mjs";
import "./RDCP2TQE.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
