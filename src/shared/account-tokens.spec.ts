import type { MedusaContainer } from "@medusajs/framework/types"
import { letterOf, letterToken, refreshToken, turnOf } from "./account-tokens"

const container = (jwtSecret: unknown) =>
  ({ resolve: () => ({ projectConfig: { http: { jwtSecret } } }) }) as unknown as MedusaContainer
const ours = container("a secret")

it("tells which letter it opens, and which turn of a session it refreshes", () => {
  expect(letterOf(ours, letterToken(ours, "acclet_1"))).toBe("acclet_1")
  expect(turnOf(ours, refreshToken(ours, { id: "accses_1", turn: 12 }))).toEqual({
    id: "accses_1",
    turn: 12,
  })
})

const letter = letterToken(ours, "acclet_1")
const refresh = refreshToken(ours, { id: "accses_1", turn: 1 })
it.each([
  ["nothing", ""],
  ["only an id", "acclet_1"],
  ["an id with dots", `a.b.${letter}`],
  ["a secret of another letter", `acclet_2.${letter.split(".")[1]}`],
  ["a secret of another turn", refresh.replace(".1.", ".2.")],
  ["a secret cut short", letter.slice(0, -1)],
  ["more behind it", `${letter}.x`],
  ["that of another project", letterToken(container("another"), "acclet_1")],
])("opens nothing by %s", (_, token) => {
  expect(letterOf(ours, token)).toBeNull()
  expect(turnOf(ours, token)).toBeNull()
})

it("keeps letters and sessions apart", () => {
  expect(letterOf(ours, refresh)).toBeNull()
  expect(turnOf(ours, letter)).toBeNull()
})
