import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Each route of Medusa's own below a folder of its API, found by its files: `POST /store/carts/:id`. */
export function coreRoutesUnder(folder: "store"): { method: string; path: string }[] {
  const api = join(process.cwd(), "node_modules/@medusajs/medusa/dist/api")
  return readdirSync(join(api, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/route.js"))
    .flatMap((file) => {
      const path = `/${folder}/${dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")}`
      const source = readFileSync(join(api, folder, file), "utf8")
      const methods = ["GET", "POST", "PUT", "DELETE"].filter((method) =>
        source.includes(`exports.${method} = `)
      )
      return methods.map((method) => ({ method, path }))
    })
}
