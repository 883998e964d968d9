import {
  openRepository
} from "./V5D6O363.mjs";
import "./YVB3TAGM.mjs";
import "./4EXV3A2G.mjs";
import "./NDMZZLF7.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./NJUJPX2V.mjs";
import "./Y4MFY7X5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
