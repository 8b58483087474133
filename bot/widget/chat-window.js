// The window that Chat now! opens: a frame in the shadow root, Web Chat in its slot.
import { joinConversation } from './conversation.js';
import { cardConfig, documentStyles, styleOptions } from './look.js';
import { showUnread } from './unread.js';

const sendBox = '[data-id="webchat-sendbox-input"]';
const dark = matchMedia('(prefers-color-scheme: dark)');

export async function createChatWindow(page) {
  const { host, root, button, base, accent, onAccent, locale, nonce, label } = page;
  const [WebChat] = await Promise.all([loadWebChat(base, nonce), loadStyles(root, base, nonce)]);

  const panel = element('section', { className: 'panel', hidden: true });
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', label);
  const close = element('button', { type: 'button', className: 'close', textContent: '×' });
  close.setAttribute('aria-label', 'Close chat');
  const header = element('div', { className: 'header' }, element('h2', { textContent: label.replace(/!$/, '') }), close);
  const notice = element('p', { className: 'notice' });
  notice.setAttribute('role', 'status');
  panel.append(header, notice, element('div', { className: 'talk' }, element('slot')));
  root.append(panel);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(documentStyles);
  document.adoptedStyleSheets.push(sheet);
  const mount = element('div', { className: 'chat-now-talk' });
  host.append(mount);

  let joined;
  let unread = 0;

  const draw = ({ directLine, store }) => WebChat.renderWebChat({
    directLine, store, locale, nonce,
    styleOptions: styleOptions(accent, onAccent, dark.matches),
    adaptiveCardsHostConfig: cardConfig(accent, onAccent, dark.matches),
    sendTypingIndicator: false,
    dir: getComputedStyle(host).direction,
  }, mount);

  function join() {
    const conversation = joinConversation(WebChat, page, {
      draw,
      isOpen: () => !panel.hidden,
      arrived: () => showUnread(button, ++unread),
      seenElsewhere: allSeen,
      troubled: text => { notice.textContent = text; },
    });
    dark.addEventListener('change', conversation.redraw);
    return conversation;
  }

  function allSeen() {
    unread = 0;
    showUnread(button, 0);
  }

  function open() {
    panel.hidden = false;
    button.hidden = true;
    button.setAttribute('aria-expanded', 'true');
    allSeen();
    page.counting?.then(end => end?.());
    joined ??= join();
    joined.look();
    focusSendBox(mount, () => panel.hidden);
  }

  function shut() {
    panel.hidden = true;
    button.hidden = false;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }

  close.addEventListener('click', shut);
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) shut();
  });
  mount.addEventListener('keydown', event => event.target.matches(sendBox) && joined.sends(event.key === 'Enter' && !event.shiftKey));
  mount.addEventListener('click', event => event.target.closest('.webchat__send-button') && joined.sends(true));
  return { open, close: shut };
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// Web Chat does not take the focus when it opens, and draws its send box some time after it is asked to.
function focusSendBox(mount, givenUp) {
  const box = mount.querySelector(sendBox);
  if (box) return box.focus();
  const watcher = new MutationObserver(() => {
    const box = mount.querySelector(sendBox);
    if (!box && !givenUp()) return;
    watcher.disconnect();
    if (!givenUp()) box.focus();
  });
  watcher.observe(mount, { childList: true, subtree: true });
}

function loadWebChat(base, nonce) {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: new URL('webchat.js', base).href, nonce });
    script.onload = () => resolve(window.WebChat);
    script.onerror = () => { script.remove(); reject(new Error('Web Chat did not load')); };
    document.head.append(script);
  });
}

function loadStyles(root, base, nonce) {
  return new Promise(resolve => {
    const link = element('link', { rel: 'stylesheet', href: new URL('chat-window.css', base).href, nonce });
    link.onload = link.onerror = resolve;
    root.append(link);
  });
}
