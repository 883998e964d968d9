import {
  checkChange
} from "./BQ6P53RN.mjs";
import "./K7U37DSH.mjs";
import "./ZALML3NI.mjs";
import "./A7B4YWLF.mjs";
import "./GHJYR7UY.mjs";
import "./O5HBLIWD.mjs";
import "./K7F7QQGY.mjs";
import "./7YVACP5O.mjs";
import "./KNU5SM6W.mjs";
import "./QXLWUFG3.mjs";
import "./IYCL5AT4.mjs";
import "./B4FM23PG.mjs";
import "./CWQFEE6E.mjs";
import "./IIEBIKJI.mjs";
import "./WLMAVLP4.mjs";
import "./YVL6PK46.mjs";
import "./MYR6UHQD.mjs";
import "./BFLWPOQ7.mjs";
import "./C457VFXI.mjs";
import "./V3LIZMUY.mjs";
import "./EV54EK3E.mjs";
import "./EXCO4L6I.mjs";
import "./L3CC245V.mjs";
import "./AVJ24XGL.mjs";
import "./5EBAOLY4.mjs";
import "./T52O7TTL.mjs";
import "./3BQ33MSS.mjs";
import "./Y7DUNZNR.mjs";
import "./5UPLSCGC.mjs";
import "./QLWNCOX5.mjs";
import "./YQKI4NCK.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
