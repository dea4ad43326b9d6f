/** The engine, loaded when it is first asked for, and asked for again if that failed. */

import { root } from "./dom.js";

let promised;

/** Promise the engine; rejected if it or the index can't be loaded. */
export function engine() {
  promised ??= open().catch((error) => {
    promised = undefined;
    throw error;
  });
  return promised;
}

async function open() {
  const { Engine } = await import("./engine.js");
  return Engine.open(new URL("search/", root()));
}
