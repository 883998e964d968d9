import {
  openRepository
} from "./NMNQY7BY.mjs";
import "./OAD734PS.mjs";
import "./FHZ6LBIA.mjs";
import "./4EXV3A2G.mjs";
import "./HJESQGJW.mjs";
import "./Q45PLAJB.mjs";
import "./G5QLNUVL.mjs";
import "./AI66IDYK.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4DI4A6FK.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
