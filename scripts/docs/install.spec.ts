import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(__dirname, "../..")
const OURS = join(root, "src/api")
const MEDUSAS = join(root, "node_modules/@medusajs/medusa/dist/api")

/** Routes that both have: ours is served in place of Medusa's. */
const served = readdirSync(OURS, { recursive: true, encoding: "utf8" })
  .filter((file) => /[\\/]route\.ts$/.test(file))
  .flatMap((file) => {
    const same = join(MEDUSAS, file.replace(/\.ts$/, ".js"))
    if (!existsSync(same)) return []
    const theirs = methodsOf(readFileSync(same, "utf8"), /exports\.(GET|POST|DELETE|PUT)\b/g)
    const ours = methodsOf(
      readFileSync(join(OURS, file), "utf8"),
      /export (?:async function|const) (GET|POST|DELETE|PUT)\b/g
    )
    const path = `/${file.replaceAll("\\", "/").replace("/route.ts", "")}`
    return ours
      .filter((method) => theirs.includes(method))
      .map((method) => `${method} ${path.replaceAll(/\[(\w+)\]/g, ":$1")}`)
  })

it.each(["en", "id"])(
  "the guide to installing (%s) names each route that is served in place of Medusa's",
  (language) => {
    const page = readFileSync(join(root, `docs/guides/${language}/install.md`), "utf8")

    expect(served.length).toBeGreaterThan(3)
    expect(served.filter((route) => !page.includes(`| \`${route}\` |`))).toEqual([])
  }
)

function methodsOf(text: string, named: RegExp): string[] {
  return [...new Set([...text.matchAll(named)].map(([, method = ""]) => method))]
}
