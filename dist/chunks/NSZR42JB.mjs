import {
  openRepository
} from "./TVJQJ4IN.mjs";
import "./M562PBZ5.mjs";
import "./AZFHDO2W.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./MQTKPDM4.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
