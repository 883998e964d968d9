import {
  openRepository
} from "./7LU3NDR7.mjs";
import "./KQ6NE4U5.mjs";
import "./4EXV3A2G.mjs";
import "./VSGQGH3Q.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./AR4NGG7O.mjs";
import "./OJ6MM54N.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
