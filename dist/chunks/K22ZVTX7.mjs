import {
  openRepository
} from "./DQ6BAPFI.mjs";
import "./AKCIJCBD.mjs";
import "./4EXV3A2G.mjs";
import "./ERWJRQAO.mjs";
import "./PEZGJUTO.mjs";
import "./G5QLNUVL.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
