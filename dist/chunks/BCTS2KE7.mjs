import {
  openRepository
} from "./BN4TWT6Y.mjs";
import "./QAH7WAWJ.mjs";
import "./4EXV3A2G.mjs";
import "./VDI7OOJS.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./FBCROL4Q.mjs";
import "./Y4MFY7X5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
