import {
  checkChange
} from "./TTBBMTWK.mjs";
import "./K7U37DSH.mjs";
import "./IYHPONY4.mjs";
import "./GG2DX6TN.mjs";
import "./72MYLL6X.mjs";
import "./YFVBW5JN.mjs";
import "./VD3P6MKF.mjs";
import "./GKZLVNBV.mjs";
import "./EVSEIVBP.mjs";
import "./TFCH35QO.mjs";
import "./7YVACP5O.mjs";
import "./ZMGQ2HZO.mjs";
import "./UI7BGX2W.mjs";
import "./5QCSYM6H.mjs";
import "./EV54EK3E.mjs";
import "./2OFKQS7I.mjs";
import "./O5XPQT54.mjs";
import "./AVJ24XGL.mjs";
import "./JIHZX3K2.mjs";
import "./3BQ33MSS.mjs";
import "./WTRFFMN3.mjs";
import "./GKMQGW5R.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
