import {
  checkChange
} from "./MEDE2T74.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./WXGQ2TTT.mjs";
import "./6WILPTIM.mjs";
import "./4YYB7GUI.mjs";
import "./GHJYR7UY.mjs";
import "./XBFHGLU4.mjs";
import "./FB7AOVZL.mjs";
import "./FBXKLARF.mjs";
import "./6DN5OKSF.mjs";
import "./7YVACP5O.mjs";
import "./RQ5DIVKU.mjs";
import "./5CKGNZMG.mjs";
import "./URYEM6BW.mjs";
import "./X43CRI7N.mjs";
import "./H227D7BC.mjs";
import "./7O7OIE7T.mjs";
import "./HVPYBECY.mjs";
import "./KDDW27LD.mjs";
import "./OJYZ3QUF.mjs";
import "./5ZA2DO5F.mjs";
import "./EV54EK3E.mjs";
import "./7DSB7T2A.mjs";
import "./7KJP5GU5.mjs";
import "./AVJ24XGL.mjs";
import "./EZ6TGQ23.mjs";
import "./ZBCPL33F.mjs";
import "./3BQ33MSS.mjs";
import "./RKCEFESK.mjs";
import "./OGVGAJPE.mjs";
import "./AI66IDYK.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4DI4A6FK.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
