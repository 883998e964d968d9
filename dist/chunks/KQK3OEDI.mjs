import {
  openRepository
} from "./WWQ2F5LN.mjs";
import "./VZ7FNH2N.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./L5EHKCN2.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
