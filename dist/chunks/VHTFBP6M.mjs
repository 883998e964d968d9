// src/model/in-turn.ts
async function* inTurn(items, atOnce, work) {
  let started = [];
  for await (let item of items) {
    let begun = work(item);
    begun.catch(() => {
    }), started.push(begun);
    let [first] = started;
    first && started.length >= atOnce && (yield await first, started.shift());
  }
  for (let begun of started) yield await begun;
}

export {
  inTurn
};
