// Shows what comes in while the page is open; without it, reloading does.
const live = document.getElementById('live');
if (live) {
  const show = async () => {
    try {
      const answer = await fetch(live.dataset.from, { headers: { accept: 'text/html' } });
      if (answer.status === 410) {
        // Words that are written already are not lost: sending them tells that the talk has ended.
        if (!document.getElementById('text')?.value.trim()) {
          location.assign('/desk');
        }
      } else if (answer.ok) {
        const next = await answer.text();
        if (next !== live.dataset.shown) {
          live.dataset.shown = next;
          const fresh = new DOMParser().parseFromString(next, 'text/html').body;
          const list = live.firstElementChild;
          const lines = fresh.firstElementChild;
          // A log only grows, so that a screen reader reads what is new and nothing twice.
          if (list?.tagName === 'OL' && lines?.tagName === 'OL' && lines.children.length >= list.children.length) {
            list.append(...[...lines.children].slice(list.children.length));
          } else {
            live.replaceChildren(...fresh.childNodes);
          }
        }
      }
    } catch { /* The next look will tell. */ }
    setTimeout(show, document.hidden ? 15000 : 2500);
  };
  setTimeout(show, 2500);
}
