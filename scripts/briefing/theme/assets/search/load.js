/** The engine, loaded when it is asked for. */

import { root } from "./dom.js";

/** Promise an engine that reads the index as it is now; rejected if either of them can't be loaded. */
export async function engine() {
  const { Engine } = await import("./engine.js");
  return Engine.open(new URL("search/", root()));
}
