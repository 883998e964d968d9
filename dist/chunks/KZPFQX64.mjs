import {
  recordFiles,
  refuseChanged
} from "./ESINAOHA.mjs";
import {
  writeAllFrom
} from "./MQV6JI44.mjs";
import {
  problemTexts
} from "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  treeConfig
} from "./7VZDKRAQ.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import {
  openDirectory,
  pathFrom
} from "./5CUCHKXA.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/entry/shared/record-files.ts
async function openRecords(flags, paths, policies) {
  let tree = await openDirectory(flags.root), { values } = await treeConfig(tree, await loadPolicyFiles(policies), flags), { inventory, language } = values, named = paths.map((path) => {
    let place = pathFrom(flags.root, path);
    if (place === void 0) throw new RunError("records-not-there", { path, inventory });
    return place;
  });
  return { tree, records: await recordFiles(tree, inventory, named), language };
}
async function writeRecords(root, tree, changes) {
  await refuseChanged(tree, changes), await writeAllFrom(
    root,
    changes.map(({ file, text }) => ({ path: file.path, pieces: [text] }))
  );
}

// src/usecases/authoring/records-page.ts
var RecordsPage = class {
  palette;
  language;
  constructor({ language, color }) {
    this.language = language, this.palette = paletteFor(color);
  }
  /** One file, and the state it is in. */
  file(state, place) {
    return `${this.say(state)}  ${terminal(place)}
`;
  }
  /** A file that is left as it is, and why. */
  left(state, problem) {
    let { message, remedy } = problemTexts(problem, this.language), { file, location } = problem, place = location ? `${file}:${location.line}:${location.column}` : file;
    return `${this.palette.error(this.say(state))}  ${terminal(place)}  ${terminal(message)}
    ${terminal(remedy)}
`;
  }
  line(template, args) {
    return this.say(fill(template, args));
  }
  say(text) {
    return text[this.language];
  }
};

export {
  RecordsPage,
  openRecords,
  writeRecords
};
