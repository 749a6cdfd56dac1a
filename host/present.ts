import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

const root = join(__dirname, "..")

/** As in a project that installs the plugin, every folder of src/modules is a module. */
export function reluvModules(options: object) {
  const folder = join(root, "src/modules")
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => isPresent(`src/modules/${name}`))
    .sort()
    .map((name) => ({ resolve: `./src/modules/${name}`, options }))
}

/** One of our providers, where this checkout has it. */
export function reluvProvider(name: string, id: string, options: Record<string, unknown>) {
  return isPresent(`src/providers/${name}`)
    ? [{ resolve: `./src/providers/${name}`, id, options }]
    : []
}

export function isPresent(folder: string): boolean {
  return ["ts", "js"].some((ending) => existsSync(join(root, folder, `index.${ending}`)))
}
