import {
  openRepository
} from "./7U2EPIMV.mjs";
import "./56ZSX3KD.mjs";
import "./4EXV3A2G.mjs";
import "./ALODLVZU.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./YQDLCQWL.mjs";
import "./MHFB3YEH.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
