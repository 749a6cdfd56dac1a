import { paymentMethodsWithin } from "./payment-methods"

it.each([
  ["everything where nothing limits it", null, undefined, undefined],
  ["what the shop offers", null, ["gopay", "bca_va"], ["gopay", "bca_va"]],
  ["what a voucher is limited to", ["gopay"], undefined, ["gopay"]],
  ["what both leave", ["gopay", "ovo"], ["bca_va", "gopay"], ["gopay"]],
  [
    "what a name for several stands for",
    ["bca_va", "indomaret"],
    ["bank_transfer", "cstore"],
    ["bca_va", "indomaret"],
  ],
  ["the voucher's where the shop offers none of it", ["gopay"], ["bca_va"], ["gopay"]],
])("a purchase can be paid with %s", (_, limit, offered, left) => {
  expect(paymentMethodsWithin(limit, offered)).toEqual(left)
})
