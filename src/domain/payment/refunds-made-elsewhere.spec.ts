import { type OwnRefund, refundsMadeElsewhere, type VendorRefund } from "./refunds-made-elsewhere"

const record = (
  refund_key: string | null,
  refund_chargeback_id: string | null,
  amount = 10_000
): VendorRefund => ({ refund_key, refund_chargeback_id, amount, reason: null })

const asked = (id: string, amount = 10_000): OwnRefund => ({
  id,
  known_key: null,
  amount,
  rail: "gateway",
  attempts: 1,
})
const booked = (known_key: string): OwnRefund => ({ ...asked("rfnd_9"), known_key })

const keysOf = (made: VendorRefund[], ours: OwnRefund[]) =>
  refundsMadeElsewhere(made, ours).map(({ key }) => key)

it.each<[string, VendorRefund[], OwnRefund[], string[]]>([
  ["a stranger's, by its key", [record("dashboard-1", "7")], [], ["dashboard-1"]],
  ["a stranger's, by its number", [record(null, "7")], [], ["7"]],
  ["ours, by its key", [record("rfnd_1", "7")], [asked("rfnd_1")], []],
  ["ours, although it has no key", [record(null, "7")], [asked("rfnd_1")], []],
  ["one of another amount", [record(null, "7", 9_999)], [asked("rfnd_1")], ["7"]],
  ["booked by its key", [record("dashboard-1", "7")], [booked("dashboard-1")], []],
  ["booked by its number, when it had no key yet", [record("dashboard-1", "7")], [booked("7")], []],
  ["one without any name", [record(null, null)], [], []],
])("%s", (_, made, ours, keys) => {
  expect(keysOf(made, ours)).toEqual(keys)
})

it("takes no refund of ours for two of the vendor's", () => {
  expect(keysOf([record(null, "7"), record(null, "8")], [asked("rfnd_1")])).toEqual(["8"])
  expect(keysOf([record(null, "7"), record("rfnd_1", "8")], [asked("rfnd_1")])).toEqual(["7"])
})

it.each<Partial<OwnRefund>>([{ rail: "manual" }, { attempts: 0 }, { known_key: "dashboard-3" }])(
  "takes none of the vendor's for one that we never asked for: %j",
  (change) => {
    expect(keysOf([record(null, "7")], [{ ...asked("rfnd_1"), ...change }])).toEqual(["7"])
  }
)
