import { join } from "node:path"
import { flowCircles, flowSources } from "./flow-circles"

/** Files by their paths in `src/workflows`, each with what it imports. */
const circlesOf = (files: Record<string, string[]>) =>
  flowCircles(
    Object.entries(files).map(([path, imported]) => ({
      path: `src/workflows/${path}.ts`,
      text: imported.map((from) => `import { x } from "${from}"`).join("\n"),
    }))
  )

it("no flow of ours stands on one that stands on it", () => {
  const sources = flowSources(join(__dirname, "../.."))

  expect(sources.length).toBeGreaterThan(250)
  expect(flowCircles(sources)).toEqual([])
})

it("sees features in a circle, once, also through a folder of one", () => {
  const circle = "src/workflows/bag → src/workflows/hat → src/workflows/shoe → src/workflows/bag"

  expect(
    circlesOf({
      "shoe/walk": ["../bag/strap/tie"],
      "bag/fill": ["../hat/wear"],
      "bag/strap/tie": [],
      "hat/wear": ["../shoe/walk", "../../modules/hat"],
    })
  ).toEqual([circle])
})

it("sees folders of one feature in a circle", () => {
  expect(
    circlesOf({
      "bag/strap/tie": ["../pocket/sew"],
      "bag/pocket/sew": ["../strap/cut"],
    })
  ).toEqual(["src/workflows/bag/pocket → src/workflows/bag/strap → src/workflows/bag/pocket"])
})

it("lets flows stand on each other one way", () => {
  expect(
    circlesOf({
      "bag/fill": ["./strap/tie", "../hat/wear", "./errors"],
      "bag/strap/tie": ["../../hat/wear", "../errors"],
      "hat/wear": ["../shoe/steps/walk"],
    })
  ).toEqual([])
})
