import { CASH_ON_DELIVERY, cashRefusal } from "./cash-on-delivery"

const policy = { enabled: true, max_amount: 5_000_000, max_refused: 2, max_open: 5 }
const asked = {
  parcels: [100_000, 5_000_000],
  refused: 1,
  open: 3,
  is_offered: true,
  payable_with: null,
}

it.each([
  ["all is well", {}, {}, null],
  ["the marketplace takes none", { enabled: false }, {}, "off"],
  ["the buyer sent as many parcels back as may be", {}, { refused: 2 }, "refused_before"],
  ["more parcels would be unpaid than may be", {}, { open: 4 }, "too_many"],
  ["no courier of a seller collects it", {}, { is_offered: false }, "not_offered"],
  ["one parcel costs more than is collected", {}, { parcels: [1, 5_000_001] }, "too_much"],
  ["one parcel costs nothing", {}, { parcels: [0, 10] }, "nothing_to_pay"],
  ["a voucher is for other ways of paying", {}, { payable_with: ["gopay"] }, "voucher"],
  ["a voucher is for cash too", {}, { payable_with: ["gopay", CASH_ON_DELIVERY] }, null],
])("where %s", (_, other, of, refusal) => {
  expect(cashRefusal({ ...policy, ...other }, { ...asked, ...of })).toBe(refusal)
})
