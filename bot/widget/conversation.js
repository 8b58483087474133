// One conversation over reloads, pages, tabs and lost connections.
import { domainOf, isReply, onOtherTab, placeOf, post, read, renew, write } from './session.js';

const online = 2;
const longestWait = 10_000;
const echoTakes = 4_000; // a message that has not come back by then may never have arrived
const away = 'You are offline. What you write is sent as soon as you are back.';
const ended = new Set([3, 4, 5]); // ExpiredToken, FailedToConnect, Ended: Web Chat does not come back from these by itself

export function joinConversation(WebChat, { base, tokenUrl }, { draw, isOpen, arrived, seenElsewhere, troubled }) {
  const domain = domainOf(base);
  let known = {};
  let link;
  let failures = 0;
  let isTroubled = false;
  let warning;
  let retry;
  let latest = 0;
  let isWaitingToSend = false;
  const unsent = new Map();
  const shown = new Set();

  async function connect() {
    try {
      known = await renew(tokenUrl);
    } catch {
      return again();
    }

    const isSame = link?.conversationId === known.conversationId;
    if (!isSame) forget();
    try {
      await sendAgain();
    } catch {
      return again();
    }

    leave();
    const draft = isSame && link.store.getState().sendBoxValue;
    const mine = link = { conversationId: known.conversationId, isOver: false };
    mine.store = WebChat.createStore({}, () => next => action => watch(mine, next, action));
    if (draft) mine.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    mine.directLine = WebChat.createDirectLine({
      domain, token: known.token, conversationId: known.seen === undefined ? undefined : known.conversationId,
    });
    mine.directLine.connectionStatus$.subscribe(status => {
      if (mine.isOver) return;
      if (status === online) calm();
      if (ended.has(status)) {
        mine.isOver = true;
        again();
      }
    });
    draw(mine);
  }

  function watch(mine, next, action) {
    const result = next(action);
    const id = action.meta?.clientActivityID;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') keep(mine, id, action.payload.activity);
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') reject(mine, id);
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') sendWhatWaits(mine);
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && mine === link) {
      const { activity } = action.payload;
      unsent.delete(activity.channelData?.clientActivityID);
      latest = Math.max(latest, placeOf(activity));
      if (isOpen()) look();
      else if (isReply(activity) && !shown.has(activity.id)) arrived();
      shown.add(activity.id);
    }
    return result;
  }

  // Before it is connected, Web Chat leaves in its box what the buyer has sent.
  function sendWhatWaits(mine) {
    mine.isOnline = true;
    if (isWaitingToSend && mine === link) setTimeout(() => mine.store.dispatch({ type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } }));
    isWaitingToSend = false;
  }

  function keep(mine, id, activity) {
    // Pressing "Retry" says the same once more under another id.
    for (const [other, { text, isRejected }] of unsent) if (isRejected && text === activity.text) unsent.delete(other);
    unsent.set(id, { activity, text: activity.text });
    setTimeout(() => mine === link && !isTroubled && unsent.has(id) && connect(), echoTakes);
  }

  // While the link lives, Web Chat shows what failed and the buyer decides.
  function reject(mine, id) {
    if (!mine.isOver && !isTroubled && navigator.onLine) unsent.delete(id);
    else if (unsent.has(id)) unsent.get(id).isRejected = true;
  }

  // All that is there was looked at.
  function look() {
    if (!(latest > (known.seen ?? 0))) return;
    known.seen = latest;
    const stored = read(tokenUrl);
    if (stored.conversationId === known.conversationId) write(tokenUrl, { ...stored, seen: Math.max(latest, stored.seen ?? 0) });
  }

  function forget() {
    latest = 0;
    unsent.clear();
    shown.clear();
  }

  // What a link took with it when it ended. The server takes in a clientActivityID once, so what did arrive is not said twice.
  async function sendAgain() {
    for (const [id, { activity }] of unsent) {
      if (activity.type === 'message' && !activity.attachments?.length) {
        const body = { ...activity, channelData: { ...activity.channelData, clientActivityID: id } };
        const response = await post(`${domain}/conversations/${known.conversationId}/activities`, body, known.token);
        if (response.status >= 500 || response.status === 429) throw new Error(`${response.status}`);
      }
      unsent.delete(id);
    }
  }

  function calm() {
    failures = 0;
    isTroubled = false;
    clearTimeout(warning);
    warning = undefined;
    troubled('');
  }

  function again() {
    // A notice that comes and goes within a blink only alarms.
    isTroubled = true;
    warning ??= setTimeout(() => troubled(navigator.onLine ? 'The connection is lost. Trying again…' : away), 1500);
    clearTimeout(retry);
    retry = setTimeout(connect, Math.min(longestWait, 250 * 2 ** failures++) * (0.75 + Math.random() / 2));
  }

  function anew() {
    clearTimeout(retry);
    failures = 0;
    connect();
  }

  function leave() {
    if (!link || link.isOver) return;
    link.isOver = true;
    link.directLine.end();
  }

  // What was typed while the network was away goes out as soon as it is back; the client itself would take its time.
  addEventListener('offline', () => troubled(away));
  addEventListener('online', () => {
    if (!link || link.isOver || unsent.size > 0) anew();
    else calm();
  });

  // Somebody else may have signed in, or nobody be signed in any more: what was said is not theirs.
  onOtherTab(tokenUrl, other => {
    if (!link || link.isOver) return;
    if (other.conversationId !== link.conversationId) anew();
    else if (other.seen >= latest) seenElsewhere();
  });
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden || !link || link.isOver) return;
    try {
      if ((await renew(tokenUrl)).conversationId !== link.conversationId) anew();
    } catch { /* the connection's own trouble is told by itself */ }
  });

  connect();
  return { look, sends: isSent => { isWaitingToSend = isSent && !link?.isOnline; }, redraw: () => link && draw(link) };
}
