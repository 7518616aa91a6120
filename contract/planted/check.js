import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import violations from "./violations.js";

/** Breaks each rule of ours in a document that is sound but for that, to see that the rule finds it. */
const ruleset = parse(readFileSync(".spectral.yaml", "utf8"));
const sound = readFileSync("planted/sound.yaml", "utf8");
const ours = Object.keys(ruleset.rules).filter((rule) => ruleset.rules[rule] !== "off");
const planted = Object.entries(violations).flatMap(([rule, plants]) =>
  plants.map((plant, index) => ({ rule, plant, name: `${rule.replaceAll(":", "-")}-${index + 1}.json` })),
);

const write = (folder) => {
  writeFileSync(join(folder, "sound.json"), JSON.stringify(parse(sound)));
  for (const { plant, name } of planted) {
    const document = parse(sound);
    plant(document);
    writeFileSync(join(folder, name), JSON.stringify(document));
  }
  return [join(folder, "sound.json"), ...planted.map(({ name }) => join(folder, name))];
};

const run = (linter, ...options) =>
  spawnSync(`node_modules/.bin/${linter}`, ["lint", ...options], { encoding: "utf8", maxBuffer: 1e9 }).stdout;

/** Which rules find something in which file. */
const lint = (folder) => {
  const files = write(folder);
  const report = join(folder, "spectral");
  run("spectral", "-r", ".spectral.yaml", "-f", "json", "-o", report, "-q", ...files);
  const bySpectral = JSON.parse(readFileSync(report, "utf8")).map(({ code, source }) => ({ rule: code, file: source }));
  // One answer per file, and no comma between them.
  const answers = run("redocly", "--config", "redocly.yaml", "--format", "json", ...files).replaceAll("\n}{", "\n},{");
  const byRedocly = JSON.parse(`[${answers}]`)
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, location }) => ({ rule: ruleId, file: location[0].source.ref }));
  return [...bySpectral, ...byRedocly].map(({ rule, file }) => `${rule} in ${file.split("/").pop()}`);
};

const folder = mkdtempSync(join(tmpdir(), "planted-"));
try {
  const found = new Set(lint(folder));
  const complaints = [
    ...ours.filter((rule) => !violations[rule]).map((rule) => `nothing is planted for ${rule}`),
    ...[...found].filter((finding) => finding.endsWith(" in sound.json")),
    ...planted.map(({ rule, name }) => `${rule} in ${name}`).filter((finding) => !found.has(finding)).map((finding) => `missed: ${finding}`),
  ];
  console.log(complaints.join("\n") || `${planted.length} violations planted for ${Object.keys(violations).length} rules, all found`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
