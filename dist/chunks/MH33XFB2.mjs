import {
  openRepository
} from "./DMSBYVNR.mjs";
import "./I46QFSJE.mjs";
import "./4EXV3A2G.mjs";
import "./NDMZZLF7.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./FBCROL4Q.mjs";
import "./Y4MFY7X5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
