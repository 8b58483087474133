// Fetches Web Chat as published, checks that it is what we tested, and unpacks the files that the browser loads.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [target = '../wwwroot/widget'] = process.argv.slice(2);
const { webChat } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'chat-now-'));
try {
  const tarball = fetchTarball(webChat.package, folder);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (integrity !== webChat.integrity) {
    throw new Error(`${webChat.package} is not the pinned one: ${integrity}`);
  }

  const entries = new Map(readTar(gunzipSync(tarball)));
  const { license } = JSON.parse(entries.get('package/package.json'));
  if (license !== webChat.license) {
    throw new Error(`${webChat.package} is under ${license}`);
  }

  mkdirSync(target, { recursive: true });
  for (const file of webChat.files) {
    const content = entries.get(`package/${file}`);
    if (!content) {
      throw new Error(`${webChat.package} has no ${file}`);
    }
    replaceFile(join(target, basename(file)), content);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetchTarball(spec, folder) {
  const options = ['pack', spec, '--pack-destination', folder, '--prefer-offline', '--ignore-scripts', '--fetch-retries=1', '--fetch-retry-mintimeout=500', '--silent'];
  // npm is a .cmd file on Windows, which only a shell can start.
  execFileSync('npm', options, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const [name] = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  return readFileSync(join(folder, name));
}

function* readTar(bytes) {
  const text = (start, length) => bytes.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    const prefix = text(at + 345, 155);
    yield [prefix ? `${prefix}/${text(at, 100)}` : text(at, 100), bytes.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

// Whole or not at all: a server may be reading the old one.
function replaceFile(path, content) {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
