import {
  checkChange
} from "./MVPZCGCP.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./ABUPJRYJ.mjs";
import "./BXKFAR7M.mjs";
import "./IC652UVB.mjs";
import "./GHJYR7UY.mjs";
import "./R7NQCZJ2.mjs";
import "./6G4ILWCR.mjs";
import "./KT7O76X7.mjs";
import "./PPZHQYH5.mjs";
import "./LDJO7WLR.mjs";
import "./PCMC2N32.mjs";
import "./QPEPVWNA.mjs";
import "./BTEKS427.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./YBP4PPRB.mjs";
import "./FCBK4RBH.mjs";
import "./CHFRWXD6.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./3EKMC2W5.mjs";
import "./XRA5PNJM.mjs";
import "./X43CRI7N.mjs";
import "./A5IAKOD6.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./IXLWOJMF.mjs";
import "./VK2JMIQJ.mjs";
import "./3BQ33MSS.mjs";
import "./R6C6NPAU.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
