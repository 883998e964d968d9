import {
  checkChange
} from "./7ZO5VLAW.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./EEFREFWV.mjs";
import "./DV7TFE7O.mjs";
import "./5XHAQGSA.mjs";
import "./GHJYR7UY.mjs";
import "./VXBP3KLN.mjs";
import "./7YVACP5O.mjs";
import "./VIFGC6BL.mjs";
import "./532S43KW.mjs";
import "./4AEUMYVB.mjs";
import "./5TNDIILP.mjs";
import "./HOXREEIO.mjs";
import "./YSIBYHUO.mjs";
import "./AASZUAJI.mjs";
import "./WTTATSB3.mjs";
import "./C5F6GRBV.mjs";
import "./26ZJD6PU.mjs";
import "./MHFLYXOC.mjs";
import "./XIW4BYHG.mjs";
import "./QBGCRM7H.mjs";
import "./EV54EK3E.mjs";
import "./PA2O5XVW.mjs";
import "./AVJ24XGL.mjs";
import "./OGVGAJPE.mjs";
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
