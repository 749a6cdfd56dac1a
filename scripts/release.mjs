/**
 * `npm run release`: everything that a release has to pass, its list of materials, and what would be published, without
 * publishing it. `-- --publish` publishes, with provenance: that is for a workflow of GitHub or GitLab, which alone can vouch
 * for what a package was built from.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { typesOf } from "./lib/attw.mjs"
import { nameOf, packages, root, shipped } from "./lib/shipped.mjs"

const self = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
const publish = process.argv.includes("--publish")
const folder = join(root, ".reluv/release")

const problems = [
  run("git", ["status", "--porcelain"]).trim() && "the tree has changes that are not committed",
  !changesOf(self.version) && `CHANGELOG.md says nothing of ${self.version}`,
  publish && !self.repository && "package.json names no repository, which provenance is about",
  publish &&
    !(process.env.GITHUB_ACTIONS || process.env.GITLAB_CI) &&
    "provenance is given by a workflow of GitHub or GitLab, and this is none",
].filter(Boolean)
if (problems.length > 0) {
  console.error(`✗ No release of ${self.version}: ${problems.join("; ")}`)
  process.exit(1)
}

mkdirSync(folder, { recursive: true })
step("check", "npm", ["run", "-s", "check"])
step("audit", "node", ["scripts/audit.mjs", ...(publish ? ["--strict"] : [])])
step("build", "npm", ["run", "-s", "build"])
// It was checked and built above.
step("pack", "npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder])
const tarball = join(folder, `${self.name}-${self.version}.tgz`)
step("types", "npx", typesOf(tarball))
console.log("▸ list of materials")
writeFileSync(join(folder, "sbom.cdx.json"), JSON.stringify(materials(), null, 2))
step("publish", "npm", [
  "publish",
  tarball,
  "--access",
  "public",
  ...(publish ? ["--provenance"] : ["--dry-run"]),
])
console.log(
  `\n${self.name} ${self.version}: ${publish ? "published" : "could be published"}; ${folder}`
)

/** What npm says of all packages, but for those that do not come with ours: its `--omit=dev` would leave out too many. */
function materials() {
  const options = ["--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=library"]
  const { metadata, components, dependencies, ...all } = JSON.parse(
    run("npm", ["sbom", ...options])
  )
  const ours = new Set(shipped().map((path) => `${nameOf(path)}@${packages[path].version}`))
  const parts = components.filter(({ name, version }) => ours.has(`${name}@${version}`))
  const kept = new Set([metadata.component, ...parts].map((part) => part["bom-ref"]))
  return {
    ...all,
    // npm calls it after its folder.
    metadata: { ...metadata, component: { ...metadata.component, name: self.name } },
    components: parts,
    dependencies: dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  }
}

function changesOf(version) {
  const [, text = ""] = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(`\n## ${version}\n`)
  return text.split("\n## ")[0].trim()
}

function step(name, command, options) {
  console.log(`▸ ${name}`)
  execFileSync(command, options, { cwd: root, stdio: "inherit" })
}

function run(command, options) {
  return execFileSync(command, options, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
}
