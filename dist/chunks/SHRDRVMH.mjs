import {
  checkChange
} from "./KEVFIZ72.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./2TCVKOPN.mjs";
import "./HXCJFVPM.mjs";
import "./4IAMZJG6.mjs";
import "./GHJYR7UY.mjs";
import "./JD74AIGA.mjs";
import "./7YVACP5O.mjs";
import "./MT24FSJE.mjs";
import "./PZ7TIVY4.mjs";
import "./532S43KW.mjs";
import "./AWA22CCJ.mjs";
import "./PNJXLPET.mjs";
import "./MBB4XFWW.mjs";
import "./AASZUAJI.mjs";
import "./5FAQ2XFH.mjs";
import "./S7ZWFLUC.mjs";
import "./3TKTLFXH.mjs";
import "./AHM5WRGF.mjs";
import "./EV54EK3E.mjs";
import "./FMFKN6SA.mjs";
import "./GSZURK7B.mjs";
import "./AVJ24XGL.mjs";
import "./CQ5HAZNW.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./5PYOY5UT.mjs";
import "./OGVGAJPE.mjs";
import "./4IUXOO4T.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./3TYZPHLU.mjs";
import "./N6RZ7AK5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
