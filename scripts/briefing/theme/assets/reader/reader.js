/** On every page: loads what the page can do more with scripts. Without them its links and texts are all there. */

if (document.querySelector(".bf-card[id]")) {
  import("./walk.js");
}
if (document.querySelector(".bf-cite")) {
  import("./cite.js");
}
