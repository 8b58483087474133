// Tells what was said while the chat was closed, on every page and before Web Chat is loaded.
import { domainOf, isReply, onOtherTab, placeOf, read, renew } from './session.js';

const patience = 30_000;

export function showUnread(button, count) {
  const badge = button.querySelector('.unread');
  badge.hidden = count === 0;
  badge.textContent = count;
  badge.setAttribute('aria-label', `${count} unread`);
}

// Counts until the answer is called.
export function countUnread({ base, button, tokenUrl }) {
  let known = {};
  let places = new Map();
  let socket;
  let timer;
  let isOver = false;

  async function watch() {
    const before = read(tokenUrl);
    known = await renew(tokenUrl);
    places = new Map();
    tell();
    if (isOver || known.conversationId !== before.conversationId || known.seen === undefined) return;
    const answer = await fetch(`${domainOf(base)}/conversations/${known.conversationId}?watermark=${known.seen}`, { headers: { Authorization: `Bearer ${known.token}` } });
    const { streamUrl } = await answer.json();
    if (isOver || !streamUrl) return;
    socket = new WebSocket(streamUrl);
    socket.onmessage = ({ data }) => {
      for (const activity of data ? JSON.parse(data).activities : []) {
        if (isReply(activity)) places.set(activity.id, placeOf(activity));
      }
      tell();
    };
    socket.onclose = () => again(patience);
  }

  function tell() {
    if (!isOver) showUnread(button, [...places.values()].filter(place => place > known.seen).length);
  }

  function again(wait) {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(begin, wait);
  }

  function leave() {
    if (socket) socket.onclose = null;
    socket?.close();
  }

  const begin = () => watch().catch(() => again(patience));
  onOtherTab(tokenUrl, other => {
    if (isOver) return;
    if (other.conversationId === known.conversationId) {
      known.seen = other.seen ?? known.seen;
      tell();
    } else {
      leave();
      again(0);
    }
  });
  begin();
  return () => {
    isOver = true;
    clearTimeout(timer);
    leave();
  };
}
