/**
 * All modules of the search but box.js, which asks for this one first: a browser that met them one behind the other, each
 * import in the file before, would wait for the server six times instead of once.
 */

import "./address.js";
import "./answers.js";
import "./chips.js";
import "./controls.js";
import "./dialog.js";
import "./dom.js";
import "./endings.js";
import "./engine.js";
import "./english.js";
import "./facetnames.js";
import "./facets.js";
import "./fieldset.js";
import "./filters.js";
import "./groups.js";
import "./item.js";
import "./latest.js";
import "./less.js";
import "./letters.js";
import "./lists.js";
import "./load.js";
import "./lookup.js";
import "./marks.js";
import "./outcomes.js";
import "./page.js";
import "./part.js";
import "./phrase.js";
import "./plan.js";
import "./query.js";
import "./rank.js";
import "./results.js";
import "./russian.js";
import "./shard.js";
import "./small.js";
import "./status.js";
import "./stem.js";
import "./store.js";
import "./texts.js";
import "./view.js";
import "./words.js";
