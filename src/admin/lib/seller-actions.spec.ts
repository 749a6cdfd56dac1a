import { actionsOn } from "./seller-actions"

it.each([
  ["pending", ["close", "reject", "approve"]],
  ["rejected", ["close", "approve"]],
  ["active", ["close", "suspend"]],
  // Said again, a suspension has another reason or another end.
  ["suspended", ["close", "suspend", "lift"]],
  ["closed", []],
] as const)("a shop that is %s can be %j", (status, actions) => {
  expect(actionsOn(status)).toEqual(actions)
})
