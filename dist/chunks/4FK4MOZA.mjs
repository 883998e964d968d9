import {
  readHtml,
  tablesOf
} from "./C4UMRQSU.mjs";
import "./QUMDFBXO.mjs";
import "./L35ZW5KC.mjs";
import "./4EXV3A2G.mjs";
import "./G5QLNUVL.mjs";
import "./VABSIXCH.mjs";
export {
  readHtml,
  tablesOf
};
