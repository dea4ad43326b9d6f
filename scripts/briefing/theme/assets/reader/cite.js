/** “Cite this”: a button at each format that copies it, and the site's address where the page was made without one. */

/** Copy a text; where the browser has no clipboard for us (a page that isn't secure), as the reader would by hand. */
async function copied(shown) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(shown);
    return document.execCommand("copy");
  }
}

function button(box, name, shown, status) {
  const made = document.createElement("button");
  const { copy, copied: done, failed } = box.dataset;
  made.type = "button";
  made.className = "bf-copy";
  made.textContent = copy;
  made.setAttribute("aria-label", `${copy}: ${name.textContent}`);
  made.addEventListener("click", async () => {
    status.textContent = "";
    status.textContent = `${name.textContent}: ${(await copied(shown)) ? done : failed}`;
  });
  return made;
}

function complete(box) {
  const { relative } = box.dataset;
  const address = box.closest(".bf-card").querySelector(".bf-permalink").href;
  for (const shown of relative ? box.querySelectorAll("pre") : []) {
    shown.textContent = shown.textContent.replaceAll(relative, address);
  }
}

function start(box) {
  const status = document.createElement("p");
  status.className = "bf-cite__status";
  status.setAttribute("role", "status");
  complete(box);
  for (const name of box.querySelectorAll(".bf-cite__name")) {
    name.after(button(box, name, name.nextElementSibling, status));
  }
  box.append(status);
}

for (const box of document.querySelectorAll(".bf-cite")) {
  box.addEventListener("toggle", () => start(box), { once: true });
}
