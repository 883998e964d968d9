import {
  checkChange
} from "./PXYQLHJH.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./AN3MJS5S.mjs";
import "./F7XMPWZH.mjs";
import "./YU2M5RC7.mjs";
import "./GHJYR7UY.mjs";
import "./HQBCCCGR.mjs";
import "./KZOXV7CC.mjs";
import "./6G4ILWCR.mjs";
import "./B7FQ3K2E.mjs";
import "./VL6TKL6L.mjs";
import "./MEH2OW6Z.mjs";
import "./HSVOTWVV.mjs";
import "./WMIAIVSC.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./UPWDK6TH.mjs";
import "./VHTFBP6M.mjs";
import "./BI55UVXL.mjs";
import "./L2QHUV36.mjs";
import "./5NOA5L73.mjs";
import "./2WAQPBBW.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./EPUFX5WA.mjs";
import "./DKKFEMCU.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./MTMOBJG2.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./L5EHKCN2.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
