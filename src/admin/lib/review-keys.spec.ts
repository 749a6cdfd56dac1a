import { commandOf } from "./review-keys"

const pressed = (key: string, held = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

it.each([
  ["j", { does: "next" }],
  ["K", { does: "previous" }],
  ["a", { does: "approve" }],
  ["r", { does: "reject" }],
  ["x", { does: "select" }],
  ["?", { does: "help" }],
  ["3", { does: "reason", number: 3 }],
  ["0", { does: "reason", number: 0 }],
  ["q", null],
  ["Enter", null],
])("%s does %j", (key, command) => {
  expect(pressed(key)).toEqual(command)
})

it.each(["ctrlKey", "metaKey", "altKey"])("leaves what is pressed with %s to others", (held) => {
  expect(pressed("a", { [held]: true })).toBeNull()
})
