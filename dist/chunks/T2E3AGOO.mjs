import {
  checkChange
} from "./M3HRLIAB.mjs";
import "./K7U37DSH.mjs";
import "./KXILW26U.mjs";
import "./VZ5IMKZU.mjs";
import "./II3YXRBD.mjs";
import "./WNVBYS37.mjs";
import "./GHJYR7UY.mjs";
import "./TE4XIKZV.mjs";
import "./3RFJHS4K.mjs";
import "./6G4ILWCR.mjs";
import "./UFUA6MHF.mjs";
import "./FOEGZXVN.mjs";
import "./3MPPYH4O.mjs";
import "./VE2IKPPX.mjs";
import "./R2B5EEKC.mjs";
import "./SVQTJWN7.mjs";
import "./EV54EK3E.mjs";
import "./V6P4SC6M.mjs";
import "./GVQBAKMZ.mjs";
import "./GY4BG2V2.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./DXJQBXAK.mjs";
import "./SNRADB7P.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./N4GAAH5K.mjs";
import "./TARHUHAT.mjs";
import "./3BQ33MSS.mjs";
import "./WPBNLWE5.mjs";
import "./4GWJEPKV.mjs";
import "./5UPLSCGC.mjs";
import "./SR7UQ2DP.mjs";
import "./UG3USZ6I.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
