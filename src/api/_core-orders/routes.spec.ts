import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { middlewaresOfCoreOrderRoutes } from "./middlewares"
import { CORE_ORDER_ROUTES, PIECES_STAY_OUT } from "./routes"

/** Where the routes of Medusa lie that write about orders. */
const FOLDERS = [
  "admin/orders",
  "admin/draft-orders",
  "admin/order-edits",
  "admin/order-changes",
  "admin/returns",
  "admin/claims",
  "admin/exchanges",
  "admin/fulfillments",
  "admin/payments",
  "admin/payment-collections",
  "admin/reservations",
  "store/orders",
  "store/returns",
]

const api = join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api")
const core = FOLDERS.flatMap((folder) =>
  readdirSync(join(api, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.js$/.test(file))
    .flatMap((file) => {
      const path = `/${folder}/${file.replaceAll("\\", "/")}`
        .replace(/\/route\.js$/, "")
        .replaceAll(/\[(\w+)\]/g, ":$1")
      const text = readFileSync(join(api, folder, file), "utf8")
      const methods = new Set(
        [...text.matchAll(/^exports\.(POST|DELETE|PUT|PATCH) = (?:[a-zA-Z]|\(0)/gm)].map(
          ([, method]) => method
        )
      )
      return [...methods].map((method) => `${method} ${path}`)
    })
)
const table = CORE_ORDER_ROUTES.flatMap(({ routes }) => routes.flatMap(([, names]) => names))

it("names every route by which the installed Medusa changes an order", () => {
  expect([...table].sort()).toEqual([...core].sort())
})

it("names each route once", () => {
  expect(table.filter((name, index) => table.indexOf(name) !== index)).toEqual([])
})

it("guards every route that it refuses, or keeps pieces out of", () => {
  const guarded = middlewaresOfCoreOrderRoutes.map(
    ({ methods, matcher }) => `${methods?.join()} ${String(matcher)}`
  )
  const refused = CORE_ORDER_ROUTES.filter(({ refuses }) => refuses !== null).flatMap(
    ({ routes }) => routes.flatMap(([, names]) => names)
  )

  expect(guarded.sort()).toEqual([...refused].sort())
  expect(refused).toEqual(expect.arrayContaining([...PIECES_STAY_OUT]))
})
