import {
  openRepository
} from "./4XXK5PBV.mjs";
import "./2EN3IWUB.mjs";
import "./IRAMUVBL.mjs";
import "./4EXV3A2G.mjs";
import "./ERWJRQAO.mjs";
import "./PEZGJUTO.mjs";
import "./G5QLNUVL.mjs";
import "./RDCP2TQE.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
