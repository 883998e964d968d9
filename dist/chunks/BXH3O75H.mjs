import {
  openRepository
} from "./4H45NQFV.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
