import {
  leads,
  MEMBER_ROLES,
  type MemberRole,
  obstacleTo,
  PERMISSION_NAMES,
  PERMISSIONS,
  permissionsOf,
} from "./permissions"

const every = PERMISSION_NAMES.map((permission) => [permission] as const)
const MANAGER = { role: "manager", status: "active" } as const
const STAFF = { role: "staff", status: "active" } as const

it.each(every)("%s is somebody's, in some state of a shop", (permission) => {
  const { roles, states } = PERMISSIONS[permission]

  expect(roles.length * states.length).toBeGreaterThan(0)
})

it.each(every.filter(([permission]) => !/^(members\.leave|ownership\.take)$/.test(permission)))(
  "%s is the owner's, whoever else has it",
  (permission) => {
    expect(PERMISSIONS[permission].roles).toContain("owner")
  }
)

it("gives a manager what staff have, and more", () => {
  expect(permissionsOf(MANAGER)).toEqual(expect.arrayContaining(permissionsOf(STAFF)))
  expect(permissionsOf(MANAGER).length).toBeGreaterThan(permissionsOf(STAFF).length)
})

it("keeps from staff what lets money or people go", () => {
  expect(permissionsOf(STAFF)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(orders\.reject|members\.(invite|manage))$/)])
  )
})

it("lets a suspended shop serve those who bought, and sell nothing more", () => {
  const able = permissionsOf({ role: "owner", status: "suspended" })

  expect(able).toEqual(expect.arrayContaining(["orders.ship", "disputes.answer", "orders.reject"]))
  expect(able).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(listings\.write|members\.invite|ownership\.|shop\.close)/),
    ])
  )
})

it("leaves of a shop that is closed for good its page, its past orders and its money, and a way out", () => {
  const able = (role: MemberRole) => permissionsOf({ role, status: "closed" })

  expect(able("owner")).toEqual([
    "shop.read",
    "orders.read",
    "money.read",
    "money.withdraw",
    "agencies.read",
    "agencies.answer",
  ])
  expect(able("staff")).toEqual(["shop.read", "orders.read", "members.leave"])
})

it("names the role before the state: who may never do it need not wait", () => {
  expect(obstacleTo("members.invite", { role: "staff", status: "suspended" })).toBe("role")
  expect(obstacleTo("members.invite", { role: "owner", status: "suspended" })).toBe("status")
  expect(obstacleTo("members.invite", { role: "owner", status: "active" })).toBeNull()
})

it("lets nobody lead their equals, or those above them", () => {
  const pairs = MEMBER_ROLES.flatMap((who, rank) =>
    MEMBER_ROLES.slice(0, rank + 1).map((whom) => leads(who, whom))
  )

  expect(pairs).not.toContain(true)
  expect(leads("owner", "manager") && leads("owner", "staff") && leads("manager", "staff")).toBe(
    true
  )
})
