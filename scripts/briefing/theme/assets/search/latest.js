/** Answers come faster than they can be shown. */

/**
 * Call `show` with the outcomes of an asynchronous iterable, one at a time, the last in any case; those that are
 * overtaken while another is being shown are left out. Raises what either of them raises.
 */
export async function latest(outcomes, show) {
  let waiting;
  let showing;
  let failure;
  const work = async () => {
    while (waiting && !failure) {
      const outcome = waiting;
      waiting = undefined;
      await show(outcome);
    }
  };
  for await (const outcome of outcomes) {
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
