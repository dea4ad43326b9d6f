/** Answers come faster than they can be shown. */

/**
 * Call `show` with the outcomes of an asynchronous iterable, one at a time, the first and the last in any case; others
 * that are overtaken while another is being shown are left out. No second one is asked for before the first is shown:
 * what it needs would only be in the way. Raises what either of them raises.
 */
export async function latest(outcomes, show) {
  let newest;
  let shown; // all that had their turn so far, one after another
  for await (const outcome of outcomes) {
    newest = outcome;
    if (shown) {
      shown = shown.then(() => (outcome === newest ? show(outcome) : undefined));
      shown.catch(() => {}); // told at the end
    } else {
      shown = Promise.resolve(show(outcome));
      await shown;
    }
  }
  await shown;
}
