#!/usr/bin/env node
// coverage.mjs <folder> <fewest %> <assembly>...: merges what the test projects covered (coverlet's JSON anywhere below
// the folder), prints branches and lines by assembly, and fails when fewer branches of one were taken.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, fewest, ...assemblies] = process.argv.slice(2);
const branches = new Map(assemblies.map(name => [name, new Map()]));
const lines = new Map(assemblies.map(name => [name, new Map()]));

for (const file of readdirSync(folder, { recursive: true }).filter(name => name.endsWith('coverage.json'))) {
  for (const [module, sources] of Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')))) {
    const name = module.replace(/\.dll$/, '');
    if (!branches.has(name)) continue;
    for (const [source, classes] of Object.entries(sources)) {
      for (const methods of Object.values(classes)) {
        for (const [method, covered] of Object.entries(methods)) {
          for (const branch of covered.Branches) {
            add(branches.get(name), `${source}:${branch.Line} ${method} ${branch.Offset} ${branch.EndOffset} ${branch.Ordinal} ${branch.Path}`, branch.Hits);
          }
          for (const [line, hits] of Object.entries(covered.Lines)) add(lines.get(name), `${source}:${line}`, hits);
        }
      }
    }
  }
}

let failed = false;
for (const name of assemblies) {
  const [taken, all] = count(branches.get(name));
  const [run, some] = count(lines.get(name));
  const share = all ? (100 * taken) / all : 0;
  console.log(`${name}: ${share.toFixed(1)} % of ${all} branches, ${(some ? (100 * run) / some : 0).toFixed(1)} % of ${some} lines`);
  if (share < Number(fewest)) {
    failed = true;
    console.error(`${name}: fewer than ${fewest} % of its branches are taken by a test. Those with the most that are not:`);
    for (const [source, missed] of worst(branches.get(name))) console.error(`  ${missed} ${relative('.', source)}`);
  }
}
process.exit(failed ? 1 : 0);

function add(to, key, hits) {
  to.set(key, (to.get(key) ?? 0) + hits);
}

function count(of) {
  return [[...of.values()].filter(hits => hits > 0).length, of.size];
}

function worst(of) {
  const missed = new Map();
  for (const [key, hits] of of) {
    const source = key.slice(0, key.indexOf(':'));
    if (!hits) missed.set(source, (missed.get(source) ?? 0) + 1);
  }
  return [...missed].sort((a, b) => b[1] - a[1]).slice(0, 15);
}
