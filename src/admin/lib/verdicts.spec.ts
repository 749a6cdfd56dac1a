import { listingStatus } from "../../domain/listing/listing-status"
import { type Verdict, verdictsOn } from "./verdicts"

const BECOMES = {
  approve: "active",
  reject: "rejected",
  block: "blocked",
  unblock: "active",
} as const

it.each(listingStatus.statuses.map((status) => [status]))(
  "on a listing that is %s there are buttons only for what the server does",
  (status) => {
    for (const verdict of verdictsOn(status)) {
      expect([verdict, listingStatus.can(status, BECOMES[verdict])]).toEqual([verdict, true])
    }
  }
)

it.each<[Parameters<typeof verdictsOn>[0], Verdict[]]>([
  ["in_review", ["reject", "approve"]],
  ["active", ["block"]],
  ["reserved", ["block"]],
  ["sold", ["block"]],
  ["blocked", ["unblock"]],
  ["deleted", []],
])("a listing that is %s can be told %j", (status, verdicts) => {
  expect(verdictsOn(status)).toEqual(verdicts)
})
