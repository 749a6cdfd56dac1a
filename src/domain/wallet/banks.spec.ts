import { accountNumber, BANK_KEYS, BANKS } from "./banks"

it.each([
  ["bca", "123 456-7890", "1234567890"],
  ["bca", "123456789012", null],
  ["bri", "0123.4567.8901.234", "012345678901234"],
  ["mandiri", "12345", null],
  ["mandiri", "123456789012345678901", null],
  ["gopay", "+6281234567", null],
] as const)("reads of %s %p as %p", (bank, typed, number) => {
  expect(accountNumber(bank, typed)).toBe(number)
})

it("knows the big banks and e-wallets, each by a name, and codes as three digits", () => {
  expect(BANK_KEYS).toEqual(
    expect.arrayContaining(["bca", "mandiri", "bri", "bni", "bsi", "gopay"])
  )
  for (const { name, code } of Object.values(BANKS)) {
    expect(name).not.toBe("")
    if (code !== null) expect(code).toMatch(/^\d{3}$/)
  }
})
