import { pieceName } from "./piece-name"

it.each([
  ["M", "Kaos Nia (M)"],
  ["Merah, L", "Kaos Nia (Merah, L)"],
  ["One size", "Kaos Nia"],
  ["Default variant", "Kaos Nia"],
  ["Kaos Nia", "Kaos Nia"],
  [" ", "Kaos Nia"],
  [null, "Kaos Nia"],
])("tells the variant %j where it tells something", (variant, name) => {
  expect(pieceName("Kaos Nia", variant)).toBe(name)
})
