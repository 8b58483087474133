// The conversation that this browser remembers for a site: { conversationId, token, seen }, seen being the place of the last activity that was looked at.
const keyOf = url => `chat-now ${url}`;

export function read(url) {
  try { return JSON.parse(localStorage.getItem(keyOf(url))) ?? {}; } catch { return {}; }
}

export function write(url, value) {
  // A browser that forbids storage still chats; it only starts anew on the next page.
  try { localStorage.setItem(keyOf(url), JSON.stringify(value)); } catch { /* nothing to keep it in */ }
}

// What another tab wrote.
export function onOtherTab(url, hear) {
  addEventListener('storage', event => {
    if (event.key === keyOf(url) && event.newValue) hear(read(url));
  });
}

// A token for the conversation that is remembered, or for a new one when whoever is signed in now may not have that.
export async function renew(url) {
  const known = read(url);
  const response = await post(url, { conversationId: known.conversationId, token: known.token });
  if (!response.ok) throw new Error(`${response.status}`);
  const { conversationId, token } = await response.json();
  const fresh = conversationId === known.conversationId ? { ...known, token } : { conversationId, token };
  write(url, fresh);
  return fresh;
}

export function post(url, body, token) {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
}

export const domainOf = base => new URL('../v3/directline', base).href;

export const isReply = activity => activity.type === 'message' && activity.from?.role === 'bot';

// The server numbers what is said: "<conversation>|0000012".
export const placeOf = activity => Number(activity.id?.split('|')[1]) || 0;
