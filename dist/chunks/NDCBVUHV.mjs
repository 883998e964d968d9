import {
  openRepository
} from "./QN5525PH.mjs";
import "./23EPEMMK.mjs";
import "./4EXV3A2G.mjs";
import "./RQE5RKXC.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./WTRFFMN3.mjs";
import "./GKMQGW5R.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
