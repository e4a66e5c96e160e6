// Reloads the page when the preview shows something else. A page that nobody looks at waits until somebody does:
// a browser opens few connections to one host, and each of them would hold one.
(() => {
  const seen = document.currentScript.dataset.seen;
  let waiting = false;
  const later = (time) => new Promise((done) => setTimeout(done, time));
  const wait = async () => {
    if (waiting) return;
    waiting = true;
    while (!document.hidden) {
      try {
        const answer = await fetch(`/-/changes?seen=${seen}`, { cache: "no-store" });
        const now = (await answer.text()).trim();
        if (answer.ok && now !== seen) {
          location.reload();
          return;
        }
        if (!answer.ok) await later(1000);
      } catch {
        await later(1000);
      }
    }
    waiting = false;
  };
  document.addEventListener("visibilitychange", wait);
  wait();
})();
