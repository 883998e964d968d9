import {
  checkChange
} from "./XY2OUYUK.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./TXUBMT42.mjs";
import "./HO22II4L.mjs";
import "./P556B7EX.mjs";
import "./GHJYR7UY.mjs";
import "./D3NBRAOG.mjs";
import "./HZYJJQ5S.mjs";
import "./6G4ILWCR.mjs";
import "./JKRBBUD2.mjs";
import "./S6X7VGOA.mjs";
import "./567UKV5S.mjs";
import "./YLHCAVOO.mjs";
import "./X7EZSALD.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./JC3ZFML3.mjs";
import "./YO62YBLX.mjs";
import "./DSBUKZG7.mjs";
import "./VHTFBP6M.mjs";
import "./7DYA3U3I.mjs";
import "./L2QHUV36.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./EZWG6MJH.mjs";
import "./XRWGKZQP.mjs";
import "./X43CRI7N.mjs";
import "./A5IAKOD6.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./EEVVKJ4I.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./MQTKPDM4.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
