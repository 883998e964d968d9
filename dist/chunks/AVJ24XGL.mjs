// src/model/problem.ts
function toProblem(problem, vendor, section) {
  return { ...problem, vendor, section, change: null };
}

export {
  toProblem
};
