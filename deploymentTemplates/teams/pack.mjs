// Packs the Teams app: the manifest with this bot's id and address in it, and both icons, which are drawn here.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateRawSync, deflateSync } from 'node:zlib';

const [target = 'OrderBot.Teams.zip', id, host] = process.argv.slice(2);
let manifest = readFileSync(new URL('manifest.json', import.meta.url), 'utf8');
if (id) manifest = manifest.replaceAll('00000000-0000-0000-0000-000000000000', id);
if (host) manifest = manifest.replaceAll('bot.example.com', host);
JSON.parse(manifest);

mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zip([
  ['manifest.json', Buffer.from(manifest)],
  ['color.png', png(192, (x, y) => ink(x / 192, y / 192) ? [255, 255, 255, 255] : [0x0b, 0x63, 0xce, 255])],
  // Teams lays its own colours behind and over this one: white on nothing, for light and dark.
  ['outline.png', png(32, (x, y) => edge(x / 32, y / 32) ? [255, 255, 255, 255] : [255, 255, 255, 0])],
]));

// A speech bubble with a tick in it.
function bubble(x, y, grow) {
  const [left, top, right, bottom, radius] = [0.2 - grow, 0.24 - grow, 0.8 + grow, 0.66 + grow, 0.1 + grow];
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  const tail = y > 0.6 && y < 0.82 + grow && x > 0.32 - grow && x < 0.32 + grow + (0.82 + grow - y) * 0.9;
  return dx * dx + dy * dy <= radius * radius || tail;
}

function tick(x, y) {
  const near = (ax, ay, bx, by) => {
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) < 0.04;
  };
  return near(0.38, 0.46, 0.47, 0.55) || near(0.47, 0.55, 0.63, 0.36);
}

function ink(x, y) { return bubble(x, y, 0) && !tick(x, y); }

function edge(x, y) { return (bubble(x, y, 0.05) && !bubble(x, y, -0.02)) || tick(x, y); }

function png(size, colour) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      rows.set(colour(x + 0.5, y + 0.5), y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // eight bits a channel, colours with transparency
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function zip(files) {
  const [parts, directory] = [[], []];
  let at = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26); // version, flags, method, time, date, sum, sizes, lengths: always the same date, so that the same app is the same file
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x5c21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}
