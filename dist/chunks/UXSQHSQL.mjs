import {
  openRepository
} from "./4MQMVM44.mjs";
import "./IZ3K34NI.mjs";
import "./4EXV3A2G.mjs";
import "./I2AQDVFV.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./Y7AFZUF3.mjs";
import "./CJ3BINIA.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";
export {
  openRepository
};
