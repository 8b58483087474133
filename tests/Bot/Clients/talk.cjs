// A talk by programs that others made: each line of the input is said, a line that is an object is sent as it is;
// each activity that comes is a line of the output.
//   node talk.cjs socket|polling <domain> <token>     botframework-directlinejs at /v3/directline
//   node talk.cjs connector <bot's address> <user>    botframework-directlinejs at offline-directline, which is the bot's connector
const { createInterface } = require('node:readline');

// What a browser has.
global.WebSocket = require('ws');
global.XMLHttpRequest = require('xhr2');
const { ConnectionStatus, DirectLine } = require('botframework-directlinejs');

const [mode, address, word] = process.argv.slice(2);
console.log = console.warn = () => { /* the output is activities only */ };

if (mode === 'connector') {
  const { getRouter } = require('offline-directline');
  const app = require('express')();
  const server = app.listen(0, '127.0.0.1', () => {
    const here = `http://127.0.0.1:${server.address().port}`;
    app.use(getRouter(here, `${address}/api/messages`));
    talk(new DirectLine({ domain: `${here}/directline`, secret: 'none is asked for', webSocket: false, pollingInterval: 200 }), word);
  });
} else {
  talk(new DirectLine({ domain: address, token: word, webSocket: mode === 'socket', pollingInterval: 200 }), 'whoever');
}

function talk(line, user) {
  const tell = thing => process.stdout.write(`${JSON.stringify(thing)}\n`);
  line.activity$.subscribe(tell, failure => tell({ type: 'failure', text: String(failure) }));
  line.connectionStatus$.subscribe(status => tell({ type: 'status', text: ConnectionStatus[status] }));
  const lines = createInterface({ input: process.stdin });
  lines.on('line', text => {
    const said = text.startsWith('{') ? JSON.parse(text) : { type: 'message', text };
    line.postActivity({ ...said, from: { id: user, name: 'A client', role: 'user' } })
      .subscribe(id => tell({ type: 'posted', id }), failure => tell({ type: 'failure', text: String(failure) }));
  });
  lines.on('close', () => process.exit(0));
}
