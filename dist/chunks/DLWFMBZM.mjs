import {
  checkChange
} from "./A76O44W4.mjs";
import "./K7U37DSH.mjs";
import "./X67XB2ZV.mjs";
import "./77OGVACM.mjs";
import "./GHJYR7UY.mjs";
import "./QJFNSBU4.mjs";
import "./K7F7QQGY.mjs";
import "./7YVACP5O.mjs";
import "./DOMUHPBG.mjs";
import "./MES25INF.mjs";
import "./KFQ6D5WW.mjs";
import "./6RTVEBUD.mjs";
import "./GP5BZJLZ.mjs";
import "./DZEMYVAB.mjs";
import "./STO3YDL6.mjs";
import "./YVL6PK46.mjs";
import "./VHLOLV2P.mjs";
import "./LL27KS2T.mjs";
import "./BZRKQW5T.mjs";
import "./6YKO3WAO.mjs";
import "./EV54EK3E.mjs";
import "./2RAVTJV2.mjs";
import "./FVGL7POD.mjs";
import "./AVJ24XGL.mjs";
import "./RXY3F5D5.mjs";
import "./T52O7TTL.mjs";
import "./3BQ33MSS.mjs";
import "./IUYKDR5Y.mjs";
import "./5UPLSCGC.mjs";
import "./C22WPEU7.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
