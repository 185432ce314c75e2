// The page of a run follows the run: the part that changes is fetched again and put in the place of the old.
(() => {
  "use strict";
  const EVERY = 4000; // milliseconds
  const place = document.getElementById("now");
  if (!place) return;

  const active = () => place.querySelector("#run-now")?.dataset.active === "yes";
  const hint = () => place.querySelector(".refresh-hint")?.removeAttribute("hidden");

  const swap = (fresh) => {
    const open = [...place.querySelectorAll("details[open][id]")].map((each) => each.id);
    const focused = place.contains(document.activeElement) ? document.activeElement : null;
    const scrolled = [...place.querySelectorAll(".table-scroll")].map((each) => each.scrollLeft);
    const key = focused && (focused.id || focused.getAttribute("href"));
    // What was told of a button is old news once the run has ended.
    if (fresh.dataset.active !== "yes") document.querySelector(".messagelist")?.remove();
    place.replaceChildren(document.importNode(fresh, true));
    open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    place.querySelectorAll(".table-scroll").forEach((each, index) => { each.scrollLeft = scrolled[index] || 0; });
    if (!key) return;
    const again = [...place.querySelectorAll("[id], a[href]")];
    again.find((each) => each.id === key || each.getAttribute("href") === key)?.focus({ preventScroll: true });
  };

  const follow = async () => {
    if (!active()) return;
    if (!document.hidden) {
      try {
        const answer = await fetch(place.dataset.url, { credentials: "same-origin", redirect: "error" });
        if (answer.status === 403 || answer.status === 404) return;
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          const fresh = page.getElementById("run-now");
          if (fresh) swap(fresh);
        }
      } catch { /* the network or the session is gone for now; the link "Refresh" says more */ }
      hint();
    }
    setTimeout(follow, EVERY);
  };

  if (active()) {
    hint();
    setTimeout(follow, EVERY);
  }
})();
