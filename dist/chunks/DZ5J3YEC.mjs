import {
  openRepository
} from "./56NL34NU.mjs";
import "./GK5QCAUX.mjs";
import "./AZFHDO2W.mjs";
import "./4EXV3A2G.mjs";
import "./BRIQJ62W.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./R6C6NPAU.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
