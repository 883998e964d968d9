import {
  checkChange
} from "./MKSD4FIS.mjs";
import "./K7U37DSH.mjs";
import "./WUZOF5T3.mjs";
import "./4UA7CLQ7.mjs";
import "./QSLCKWGZ.mjs";
import "./NX6Z3IZ6.mjs";
import "./E2VRDRCP.mjs";
import "./TR6Z6NOG.mjs";
import "./MLRX2HWK.mjs";
import "./A7IS55MZ.mjs";
import "./7YVACP5O.mjs";
import "./CIX6T2XJ.mjs";
import "./N3MOLV67.mjs";
import "./4BFXDGAZ.mjs";
import "./EV54EK3E.mjs";
import "./NLDETWSN.mjs";
import "./CEQDXKLM.mjs";
import "./AVJ24XGL.mjs";
import "./4QJOGBMJ.mjs";
import "./CREUPVOJ.mjs";
import "./YQDLCQWL.mjs";
import "./MHFB3YEH.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  checkChange
};
