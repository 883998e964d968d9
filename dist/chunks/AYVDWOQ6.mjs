import {
  checkChange
} from "./3YDP7FSM.mjs";
import "./K7U37DSH.mjs";
import "./IS2POZPW.mjs";
import "./S3R74QZ7.mjs";
import "./CCIPST7T.mjs";
import "./WRWVFJWG.mjs";
import "./56QSAGGC.mjs";
import "./3GNZF7II.mjs";
import "./D6UX4YEI.mjs";
import "./BPQOZVXD.mjs";
import "./7YVACP5O.mjs";
import "./EWI3MY5C.mjs";
import "./3ODMTRDA.mjs";
import "./S56T7MY4.mjs";
import "./EV54EK3E.mjs";
import "./T7ZV65KD.mjs";
import "./KC5GSKTQ.mjs";
import "./AVJ24XGL.mjs";
import "./3TUSFGBE.mjs";
import "./3BQ33MSS.mjs";
import "./NJUJPX2V.mjs";
import "./Y4MFY7X5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
