import {
  openRepository
} from "./7IIJOHLQ.mjs";
import "./YKJPLU57.mjs";
import "./4EXV3A2G.mjs";
import "./O7VXBVQI.mjs";
import "./JXEYOZX3.mjs";
import "./G5QLNUVL.mjs";
import "./TG5Q3CAT.mjs";
import "./PXMZO7C7.mjs";
import "./ZZ5WPPQD.mjs";
import "./LV6L2JVG.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
