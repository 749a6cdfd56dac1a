/** What we publish: it is built, holds what it should, and each of its exports can be imported. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { typesOf } from "../../scripts/lib/attw.mjs"
import { host, npm, root, run, self } from "./project.mjs"

export async function build() {
  rmSync(join(root, ".medusa/server"), { recursive: true, force: true })
  await npm(root, ["run", "-s", "build"])
}

/** @returns the path of the tarball */
export async function pack() {
  const packed = await npm(root, ["pack", "--json", "--ignore-scripts", "--pack-destination", host])
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf("[")))
  const paths = files.map(({ path }) => path)
  const foreign = paths.filter(
    (path) =>
      !/^(\.medusa\/server\/(src|sandbox)\/|bin\/|package\.json$|README|LICENSE|CHANGELOG)/.test(
        path
      ) || /\.spec\.|__tests__|__fixtures__|\.env|medusa-config/.test(path)
  )
  if (foreign.length) throw new Error(`the tarball should not contain ${foreign.join(", ")}`)
  const tarball = join(host, filename)
  const { buffer } = new Uint8Array(readFileSync(tarball))
  const { messages, pkg } = await publint({
    pack: { tarball: buffer },
    level: "warning",
  })
  if (messages.length) throw new Error(messages.map((one) => formatMessage(one, pkg)).join("\n"))
  const untyped = concreteExports(paths).filter(
    ({ name, file }) =>
      file.endsWith(".js") && name !== "./admin" && !paths.includes(file.replace(/\.js$/, ".d.ts"))
  )
  if (untyped.length) throw new Error(`exports without types: ${describe(untyped)}`)
  return tarball
}

/** As are-the-types-wrong sees it: each export has types, of the kind that it is. */
export function expectTypes(tarball) {
  return run(host, "npx", typesOf(tarball))
}

export async function importExports() {
  const installed = join(host, "node_modules", self.name)
  const require = createRequire(join(host, "package.json"))
  const nested = join(installed, "node_modules/@medusajs")
  if (existsSync(nested)) throw new Error(`npm nested a second Medusa in ${nested}`)
  const names = [...new Set(concreteExports(filesBelow(installed)).map(({ name }) => name))]
  const wanted = names.filter((name) => name !== "./admin")
  for (const name of wanted) require.resolve(self.name + name.slice(1))
  const code = wanted
    .filter((name) => name !== "./package.json")
    .map((name) => `require(${JSON.stringify(self.name + name.slice(1))})`)
    .join("\n")
  await run(host, process.execPath, ["-e", `${code}\nprocess.exit(0)`])
}

/** Each entry of package.json's exports, a pattern being one per folder that it matches. */
function concreteExports(paths) {
  return Object.entries(self.exports).flatMap(([name, target]) => {
    const targets = typeof target === "string" ? [target] : Object.values(target)
    return targets.flatMap((path) => {
      const file = path.replace(/^\.\//, "")
      if (!file.includes("*")) return [{ name, file }]
      const [before = "", after = ""] = file.split("*")
      return paths
        .filter((found) => found.startsWith(before) && found.endsWith(after))
        .map((found) => ({ found, match: found.slice(before.length, found.length - after.length) }))
        .filter(({ match }) => !match.includes("/"))
        .map(({ found, match }) => ({ name: name.replace("*", match), file: found }))
    })
  })
}

function filesBelow(folder, prefix = "") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? entry.name === "node_modules"
        ? []
        : filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`]
  )
}

function describe(entries) {
  return entries.map(({ name, file }) => `${name} (${file})`).join(", ")
}
