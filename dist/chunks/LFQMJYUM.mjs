import {
  checkChange
} from "./PSJPENBW.mjs";
import "./K7U37DSH.mjs";
import "./JKDVA5LZ.mjs";
import "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import "./GHJYR7UY.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./E3OUFKS3.mjs";
import "./PD6LF2EK.mjs";
import "./Q4IC75U6.mjs";
import "./HRHSH43L.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./RI4X44GY.mjs";
import "./VHTFBP6M.mjs";
import "./6C2BGQUQ.mjs";
import "./PRHHYQMW.mjs";
import "./L2QHUV36.mjs";
import "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
