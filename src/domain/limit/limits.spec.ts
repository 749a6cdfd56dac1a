import { countsOf, LIMIT_GROUPS, LIMITS } from "./limits"

const asker = { address: "36.1.2.3", account: "ani@example.com" }

it("counts a guess for its address, for the account from there, and for the account", () => {
  expect(countsOf("login", LIMITS.login, asker)).toEqual([
    { name: "login:address", key: "36.1.2.3", most: 200, seconds: 900 },
    { name: "login:account_at_address", key: "ani@example.com 36.1.2.3", most: 10, seconds: 900 },
    { name: "login:account", key: "ani@example.com", most: 100, seconds: 900 },
  ])
})

it("counts who names no account by the address only, and nothing that has no limit", () => {
  expect(countsOf("login", LIMITS.login, { ...asker, account: null })).toHaveLength(1)
  expect(countsOf("register", LIMITS.register, asker)).toHaveLength(1)
  expect(
    countsOf("login", { ...LIMITS.login, address: null }, { ...asker, account: null })
  ).toEqual([])
})

it.each(LIMIT_GROUPS)(
  "%s shuts nobody's account sooner from everywhere than from one place",
  (group) => {
    const { account, account_at_address } = LIMITS[group]
    expect(account ?? Number.POSITIVE_INFINITY).toBeGreaterThan(account_at_address ?? 0)
  }
)
