import { join } from "node:path"
import { foreignWrites, ownersOf, sourcesOf } from "./own-tables"

const sources = sourcesOf(join(__dirname, "../.."))

const models = [
  { path: "src/modules/bag/models/bag.ts", text: `{ name: "bag", tableName: "reluv_bag" }` },
  { path: "src/modules/shoe/models/shoe.ts", text: `{ name: "shoe", tableName: "reluv_shoe" }` },
]
const wrongsOf = (text: string) =>
  foreignWrites([...models, { path: "src/modules/shoe/walk.ts", text }])

it("no module writes another's tables", () => {
  expect(ownersOf(sources).size).toBeGreaterThan(80)
  expect(foreignWrites(sources)).toEqual([])
})

it.each([
  `insert into reluv_bag (id) values (?)`,
  `insert into "reluv_bag" as b (id)`,
  `with gone as (delete from reluv_bag where id = ?) select 1`,
  `UPDATE only reluv_bag set size = 1`,
  `merge into reluv_bag using other`,
  `truncate table reluv_bag`,
  `await changeStatus(sql, "reluv_bag", { ids })`,
  `await claimDue(sql, { table: "reluv_bag", where }, "id")`,
  `const table = "reluv_bag"; return claimSoon(sql, { table })`,
])("sees that %s writes what is another's", (text) => {
  expect(wrongsOf(text)).toEqual(["src/modules/shoe/walk.ts writes reluv_bag, which is bag's"])
})

it.each([
  `select * from reluv_bag where id = ? for update`,
  `select b.* from reluv_bag b order by id for update of b`,
  `insert into reluv_shoe (id) select id from reluv_bag on conflict (id) do update set size = 1`,
  `update reluv_shoe s set size = b.size from reluv_bag b where b.id = s.bag_id`,
  `const wished = { table: "reluv_bag", at: "created_at" }`,
])("lets %s be: it reads, locks, or writes its own", (text) => {
  expect(wrongsOf(text)).toEqual([])
})

it("sees a table that no module has", () => {
  expect(wrongsOf("delete from reluv_hat")).toEqual([
    "src/modules/shoe/walk.ts writes reluv_hat, which is nobody's",
  ])
})
