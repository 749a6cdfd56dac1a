const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export type MethodGroup = "va" | "qr" | "wallet" | "card" | "store" | "paylater"

export interface Method {
  /** What a buyer reads. */
  label: string
  group: MethodGroup
  payment_type: string
  /** Bank of a virtual account, as in `va_numbers` and as `bank` in a charge. */
  bank?: string
  store?: string
  /** How long it may stay pending when the merchant says nothing. */
  pendingMs: number
  /** `null` = cannot be given back through Midtrans. */
  refund: { windowMs: number; partial: boolean } | null
  /** Status and cancel answer to `transaction_id` only. */
  byTransactionIdOnly?: boolean
}

const va = (label: string, bank: string): Method => ({
  label,
  group: "va",
  payment_type: "bank_transfer",
  bank,
  pendingMs: DAY,
  refund: null,
})

/** Payment methods by their name in `enabled_payments`, in the order of the payment page. */
const METHODS = {
  bca_va: va("BCA", "bca"),
  echannel: { ...va("Mandiri Bill", "mandiri"), payment_type: "echannel" },
  bni_va: va("BNI", "bni"),
  bri_va: va("BRI", "bri"),
  permata_va: va("Permata", "permata"),
  cimb_va: va("CIMB Niaga", "cimb"),
  other_qris: {
    label: "QRIS",
    group: "qr",
    payment_type: "qris",
    pendingMs: 15 * MINUTE,
    refund: { windowMs: 7 * DAY, partial: true },
  },
  gopay: {
    label: "GoPay",
    group: "wallet",
    payment_type: "gopay",
    pendingMs: 15 * MINUTE,
    refund: { windowMs: 45 * DAY, partial: true },
  },
  shopeepay: {
    label: "ShopeePay",
    group: "wallet",
    payment_type: "shopeepay",
    pendingMs: 15 * MINUTE,
    refund: { windowMs: 365 * DAY, partial: false },
  },
  dana: {
    label: "DANA",
    group: "wallet",
    payment_type: "dana",
    pendingMs: 15 * MINUTE,
    refund: { windowMs: 45 * DAY, partial: true },
    byTransactionIdOnly: true,
  },
  ovo: {
    label: "OVO",
    group: "wallet",
    payment_type: "ovo",
    pendingMs: 15 * MINUTE,
    refund: { windowMs: 7 * DAY, partial: false },
  },
  credit_card: {
    label: "Kartu kredit / debit",
    group: "card",
    payment_type: "credit_card",
    pendingMs: 10 * MINUTE,
    refund: { windowMs: 180 * DAY, partial: true },
  },
  indomaret: {
    label: "Indomaret",
    group: "store",
    payment_type: "cstore",
    store: "indomaret",
    pendingMs: DAY,
    refund: null,
  },
  alfamart: {
    label: "Alfamart",
    group: "store",
    payment_type: "cstore",
    store: "alfamart",
    pendingMs: DAY,
    refund: null,
  },
  akulaku: {
    label: "Akulaku PayLater",
    group: "paylater",
    payment_type: "akulaku",
    pendingMs: DAY,
    refund: { windowMs: 14 * DAY, partial: true },
  },
  kredivo: {
    label: "Kredivo",
    group: "paylater",
    payment_type: "kredivo",
    pendingMs: DAY,
    refund: { windowMs: 14 * DAY, partial: true },
  },
} as const satisfies Record<string, Method>

export type MethodId = keyof typeof METHODS
export const METHOD_IDS = Object.keys(METHODS) as MethodId[]

export function method(id: MethodId): Method {
  return METHODS[id]
}

function isMethodId(value: string): value is MethodId {
  return Object.hasOwn(METHODS, value)
}

/** Names in `enabled_payments` and the methods they mean; unknown ones are not shown. */
export function methodsNamed(names: string[]): MethodId[] {
  const wanted = new Set<MethodId>()
  for (const name of names) {
    if (isMethodId(name)) wanted.add(name)
    else if (name === "qris") wanted.add("other_qris")
    else if (name === "bank_transfer")
      for (const id of METHOD_IDS) if (id.endsWith("_va")) wanted.add(id)
    if (name === "cstore") wanted.add("indomaret").add("alfamart")
  }
  return METHOD_IDS.filter((id) => wanted.has(id))
}

/** The method meant by a payment type as in charges and notifications, with bank or store. */
export function methodOf(paymentType: string, detail?: string): MethodId | undefined {
  if (isMethodId(paymentType)) return paymentType
  if (paymentType === "qris") return "other_qris"
  return METHOD_IDS.find((id) => {
    const { payment_type, bank, store } = method(id)
    return payment_type === paymentType && (!detail || detail === bank || detail === store)
  })
}
