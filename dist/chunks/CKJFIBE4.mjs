import {
  checkChange
} from "./7C62L3L6.mjs";
import "./K7U37DSH.mjs";
import "./NPF6LB5T.mjs";
import "./3MDPH7UK.mjs";
import "./GHJYR7UY.mjs";
import "./OIHROBZE.mjs";
import "./K7F7QQGY.mjs";
import "./7YVACP5O.mjs";
import "./AU6QKWFT.mjs";
import "./VWBBLTKA.mjs";
import "./JDWZLHLM.mjs";
import "./AZ4YPZ3P.mjs";
import "./CTHEX3IF.mjs";
import "./HVWNN5E3.mjs";
import "./25CJAYE2.mjs";
import "./YVL6PK46.mjs";
import "./QUF566S7.mjs";
import "./YKVEAMUH.mjs";
import "./UBZXFSS5.mjs";
import "./4GZLBQRR.mjs";
import "./EV54EK3E.mjs";
import "./UO2KVB2F.mjs";
import "./IQRCLF2R.mjs";
import "./AVJ24XGL.mjs";
import "./P2QFIBW6.mjs";
import "./ODUHRCWD.mjs";
import "./3BQ33MSS.mjs";
import "./Q7MM7LI7.mjs";
import "./5UPLSCGC.mjs";
import "./L7LTCB36.mjs";
import "./UL6TH2LZ.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
