import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { RELUV_FIRST } from "./ensure-pages"

const WIDGETS = join(__dirname, "../../../admin/widgets")

it("moves every block to the top whose zone says that it stands before Medusa's", () => {
  const before = readdirSync(WIDGETS).flatMap((file) => {
    const text = readFileSync(join(WIDGETS, file), "utf8")
    const zone = /zone: "(.+)\.before"/.exec(text)?.[1]
    const id = /id: "(.+)"/.exec(text)?.[1]
    return zone && id ? [`${zone} widget:${id}`] : []
  })
  const moved = Object.entries(RELUV_FIRST).flatMap(([page, blocks]) =>
    blocks.map(({ widget }) => `${page} ${widget}`)
  )
  expect(before.length).toBeGreaterThan(0)
  expect(moved.toSorted()).toEqual(before.toSorted())
})
