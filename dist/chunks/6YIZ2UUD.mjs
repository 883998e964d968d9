import {
  checkChange
} from "./XFBWENGS.mjs";
import "./K7U37DSH.mjs";
import "./X67XB2ZV.mjs";
import "./PDUNIA56.mjs";
import "./GHJYR7UY.mjs";
import "./UFYLSGNN.mjs";
import "./532S43KW.mjs";
import "./7YVACP5O.mjs";
import "./XTGVPH3R.mjs";
import "./EDANBXNR.mjs";
import "./SNBVM3H7.mjs";
import "./6RTVEBUD.mjs";
import "./GP5BZJLZ.mjs";
import "./6NGD2NWT.mjs";
import "./RS57HKVJ.mjs";
import "./AASZUAJI.mjs";
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
