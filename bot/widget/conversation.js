// One conversation over reloads, pages and lost connections.
const remembered = {
  key: url => `chat-now ${url}`,
  read(url) {
    try { return JSON.parse(localStorage.getItem(this.key(url))) ?? {}; } catch { return {}; }
  },
  write(url, value) {
    // A browser that forbids storage still chats; it only starts anew on the next page.
    try { localStorage.setItem(this.key(url), JSON.stringify(value)); } catch { /* nothing to keep it in */ }
  },
};

const online = 2;
const ended = new Set([3, 4, 5]); // ExpiredToken, FailedToConnect, Ended: Web Chat does not come back from these by itself

export function joinConversation(WebChat, { base, tokenUrl }, { draw, arrived, troubled }) {
  const domain = new URL('../v3/directline', base).href;
  let known = remembered.read(tokenUrl);
  let link;
  let failures = 0;
  let warning;
  let retry;
  const unsent = new Map();
  const seen = new Set();

  async function connect() {
    let answer;
    try {
      answer = await askForToken(tokenUrl, known);
    } catch {
      return again();
    }

    const same = answer.conversationId === known.conversationId;
    known = { conversationId: answer.conversationId, token: answer.token };
    remembered.write(tokenUrl, known);
    if (!same) unsent.clear();
    try {
      await sendAgain();
    } catch {
      return again();
    }

    const draft = link?.store.getState().sendBoxValue;
    const mine = link = { ended: false };
    mine.store = WebChat.createStore({}, () => next => action => watch(mine, next, action));
    if (draft) mine.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    mine.directLine = WebChat.createDirectLine({
      domain, token: answer.token, conversationId: same ? answer.conversationId : undefined,
    });
    mine.directLine.connectionStatus$.subscribe(status => {
      if (mine.ended) return;
      if (status === online) calm();
      if (ended.has(status)) {
        mine.ended = true;
        again();
      }
    });
    draw(mine);
  }

  function watch(mine, next, action) {
    const result = next(action);
    const id = action.meta?.clientActivityID;
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') unsent.set(id, action.payload.activity);
    // While the link lives, Web Chat shows what failed and the buyer decides.
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED' && !mine.ended && navigator.onLine) unsent.delete(id);
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      const { activity } = action.payload;
      unsent.delete(activity.channelData?.clientActivityID);
      if (activity.type === 'message' && activity.from?.role === 'bot' && !seen.has(activity.id)) arrived();
      seen.add(activity.id);
    }
    return result;
  }

  // What a link took with it when it ended. The server takes in a clientActivityID once, so what did arrive is not said twice.
  async function sendAgain() {
    for (const [id, activity] of unsent) {
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
    clearTimeout(warning);
    warning = undefined;
    troubled('');
  }

  function again() {
    // A notice that comes and goes within a blink only alarms.
    warning ??= setTimeout(() => troubled('The connection is lost. Trying again…'), 1500);
    clearTimeout(retry);
    retry = setTimeout(connect, Math.min(30_000, 250 * 2 ** failures++) * (0.75 + Math.random() / 2));
  }

  // What was typed while the network was away goes out as soon as it is back; the client itself would take its time.
  addEventListener('online', () => {
    if (link && !link.ended && unsent.size === 0) return;
    if (link && !link.ended) {
      link.ended = true;
      link.directLine.end();
    }
    clearTimeout(retry);
    failures = 0;
    connect();
  });

  connect();
  return { redraw: () => link && draw(link) };
}

async function askForToken(url, known) {
  const response = await post(url, known);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

function post(url, body, token) {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
}
