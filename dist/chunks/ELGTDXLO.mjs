import {
  openRepository
} from "./QCS5VXHK.mjs";
import "./QXJFDHIS.mjs";
import "./4EXV3A2G.mjs";
import "./PEZGJUTO.mjs";
import "./ERWJRQAO.mjs";
import "./G5QLNUVL.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
