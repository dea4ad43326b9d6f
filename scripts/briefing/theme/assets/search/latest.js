/** Answers come faster than they can be shown. */

/**
 * Call `show` with the outcomes of an asynchronous iterable, one at a time, the first and the last in any case; others
 * that are overtaken while another is being shown are left out. No second one is asked for before the first is shown:
 * what it needs would only be in the way. Raises what either of them raises.
 */
export async function latest(outcomes, show) {
  let waiting;
  let showing;
  let failure;
  let first = true;
  const work = async () => {
    while (waiting && !failure) {
      const outcome = waiting;
      waiting = undefined;
      await show(outcome);
    }
  };
  for await (const outcome of outcomes) {
    if (first) {
      first = false;
      await show(outcome);
      continue;
    }
    waiting = outcome;
    showing ??= work()
      .catch((error) => {
        failure = { error };
      })
      .finally(() => {
        showing = undefined;
      });
  }
  await showing;
  if (failure) {
    throw failure.error;
  }
}
