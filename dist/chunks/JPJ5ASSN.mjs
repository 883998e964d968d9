import {
  openRepository
} from "./U4K2VBWU.mjs";
import "./GUT3SVES.mjs";
import "./6A73YQQU.mjs";
import "./4EXV3A2G.mjs";
import "./PQMY3UKO.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./4IUXOO4T.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./3TYZPHLU.mjs";
import "./N6RZ7AK5.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
