// The Chat now! button. Everything behind it is loaded when a buyer reaches for it.
(() => {
  const script = document.currentScript;
  if (document.getElementById('chat-now')) return;

  const { tokenUrl = '/chat/token', locale, position, accent = '#0b63ce', label = 'Chat now!' } = script.dataset;
  const base = new URL('.', script.src);
  const host = Object.assign(document.createElement('div'), { id: 'chat-now' });
  const root = host.attachShadow({ mode: 'open' });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:host { all: initial; position: fixed; z-index: 2147483000; inset-block-end: 20px; inset-inline-end: 20px; font: 16px/1.4 system-ui, sans-serif }
:host(.start) { inset-inline: 20px auto }
.button { display: flex; gap: 8px; align-items: center; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 1px solid #0000; border-radius: 999px; padding: 11px 19px; cursor: pointer; box-shadow: 0 4px 16px #0004; transition: transform .15s }
.button:hover { transform: translateY(-2px) }
.button[aria-busy=true] { cursor: progress; opacity: .75 }
.button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
.button svg { width: 20px; fill: currentColor }
.unread { background: #fff; color: #111; border-radius: 999px; padding: 0 7px; font-size: 13px }
[hidden] { display: none !important }
@media (prefers-reduced-motion: reduce) { .button { transition: none } }
@media print { :host { display: none } }`);
  root.adoptedStyleSheets = [sheet];
  host.style.setProperty('--accent', accent);
  const onAccent = legibleOn(accent);
  host.style.setProperty('--on-accent', onAccent);
  if (/left|start/.test(position)) host.className = 'start';

  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button' });
  button.setAttribute('aria-haspopup', 'dialog');
  button.setAttribute('aria-expanded', 'false');
  button.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z"/></svg><span></span><span class="unread" hidden></span>';
  const words = button.children[1];
  words.setAttribute('aria-live', 'polite');
  words.textContent = label;
  root.append(button);

  const page = {
    host, root, button, base, accent, onAccent, label,
    tokenUrl: new URL(tokenUrl, location).href,
    locale: locale || document.documentElement.lang || navigator.language,
    nonce: script.nonce,
  };

  let chat;
  const load = () => (chat ??= import(new URL('chat-window.js', base))
    .then(module => module.createChatWindow(page))
    .catch(() => {
      chat = undefined;
      words.textContent = 'The chat could not be loaded. Try again?';
    }));

  button.addEventListener('pointerenter', load);
  button.addEventListener('focus', load);
  button.addEventListener('click', () => {
    button.setAttribute('aria-busy', 'true');
    load().then(window => {
      button.removeAttribute('aria-busy');
      if (!window) return;
      words.textContent = label;
      window.open();
    });
  });

  // Whoever talked here before is told what was said meanwhile.
  try {
    if (localStorage[`chat-now ${page.tokenUrl}`]) {
      page.counting = import(new URL('unread.js', base)).then(module => module.countUnread(page)).catch(() => { });
    }
  } catch { /* no storage, nothing remembered */ }

  // White where that can be read (4.5:1), else black.
  function legibleOn(colour) {
    const paint = document.createElement('canvas').getContext('2d');
    paint.fillStyle = colour;
    const [r, g, b] = paint.fillStyle.match(/\w\w/g).map(part => (parseInt(part, 16) / 255) ** 2.2);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#000' : '#fff';
  }

  const show = () => document.body.append(host);
  if (document.body) show(); else addEventListener('DOMContentLoaded', show);
})();
