import {
  openRepository
} from "./TI7USHJB.mjs";
import "./N4CM2HWH.mjs";
import "./4EXV3A2G.mjs";
import "./IJBKHS6O.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./FBCROL4Q.mjs";
import "./Y4MFY7X5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
