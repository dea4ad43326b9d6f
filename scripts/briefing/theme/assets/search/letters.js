/** Spellings of a name across scripts, by their sound; search/letters.py gives the same. Both read letters.json. */

/** Where the table of `skeleton` is. */
export const LETTERS = new URL("letters.json", import.meta.url);

/**
 * Return what the spellings of a name share; "" if the stem isn't Latin or Cyrillic, or too little is left of it.
 * `table` is what LETTERS holds.
 */
export function skeleton(stem, { letters, rules, shortest }) {
  const latin = (letter) => (Object.hasOwn(letters, letter) ? letters[letter] : letter);
  let bare = Array.from(stem, latin).join("");
  if (!/^[a-z]+$/.test(bare)) {
    return "";
  }
  for (const [pattern, replacement] of rules) {
    bare = bare.replace(new RegExp(pattern, "g"), replacement);
  }
  return bare.length >= shortest ? bare : "";
}
