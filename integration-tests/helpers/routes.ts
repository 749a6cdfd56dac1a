import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export type Route = { method: "GET" | "POST" | "DELETE"; path: string }

const API = join(__dirname, "../../src/api")

/**
 * Every route of ours, read from the folders that Medusa serves: a new route is tested without
 * anybody remembering it. `[id]` is written `:id`.
 */
export function ourRoutes(audience: "store" | "seller" | "admin"): Route[] {
  return readdirSync(join(API, audience), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) => {
      const folder = file.replace(/\/?route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1")
      const path = `/${audience}/${folder}`.replace(/\/$/, "")
      const text = readFileSync(join(API, audience, file), "utf8")
      const methods = [...text.matchAll(/^export (?:async function|const) (GET|POST|DELETE)\b/gm)]
      return methods.map(([, method]) => ({ method: method as Route["method"], path }))
    })
    .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
}
